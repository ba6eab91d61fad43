module @jit_alibi {
  func.func @main(%arg0: tensor<1x18x64xf32>, %arg1: tensor<64x8x16xf32>, %arg2: tensor<64x8x16xf32>, %arg3: tensor<64x8x16xf32>, %arg4: tensor<8x16x64xf32>) -> tensor<1x18x64xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant 2.000000e+00 : f32
    %cst_3 = arith.constant 8.000000e+00 : f32
    %cst_4 = arith.constant -8.000000e+00 : f32
    %cst_5 = arith.constant 1.000000e+00 : f32
    %cst_6 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x18x64xf32> into tensor<18x64xf32>
    %collapsed_7 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x8x16xf32> into tensor<64x128xf32>
    %0 = tensor.empty() : tensor<18x128xf32>
    %1 = linalg.fill ins(%cst_6 : f32) outs(%0 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_7 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%1 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 18, 8, 16] : tensor<18x128xf32> into tensor<1x18x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x8x16xf32> into tensor<64x128xf32>
    %3 = tensor.empty() : tensor<18x128xf32>
    %4 = linalg.fill ins(%cst_6 : f32) outs(%3 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %5 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%4 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_9 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [1, 18, 8, 16] : tensor<18x128xf32> into tensor<1x18x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x8x16xf32> into tensor<64x128xf32>
    %6 = tensor.empty() : tensor<18x128xf32>
    %7 = linalg.fill ins(%cst_6 : f32) outs(%6 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %8 = linalg.matmul ins(%collapsed, %collapsed_10 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%7 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_11 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [1, 18, 8, 16] : tensor<18x128xf32> into tensor<1x18x8x16xf32>
    %9 = tensor.empty() : tensor<1x8x18x16xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x18x8x16xf32>) outs(%9 : tensor<1x8x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x18x16xf32>
    %11 = tensor.empty() : tensor<1x8x16x18xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x8x16xf32>) outs(%11 : tensor<1x8x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x18xf32>
    %collapsed_12 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x8x18x16xf32> into tensor<8x18x16xf32>
    %collapsed_13 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x8x16x18xf32> into tensor<8x16x18xf32>
    %13 = tensor.empty() : tensor<8x18x18xf32>
    %14 = linalg.fill ins(%cst_6 : f32) outs(%13 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %15 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x18x16xf32>, tensor<8x16x18xf32>) outs(%14 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %expanded_14 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [1, 8, 18, 18] : tensor<8x18x18xf32> into tensor<1x8x18x18xf32>
    %16 = tensor.empty() : tensor<f32>
    %17 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%16 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %18 = tensor.empty() : tensor<1x8x18x18xf32>
    %19 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> ()>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<f32>) outs(%18 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x18x18xf32>
    %20 = tensor.empty() : tensor<1x8x18x18xf32>
    %21 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %19 : tensor<1x8x18x18xf32>, tensor<1x8x18x18xf32>) outs(%20 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %86 = arith.divf %in, %in_21 : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x18x18xf32>
    %22 = tensor.empty() : tensor<18xi32>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%22 : tensor<18xi32>) {
    ^bb0(%out: i32):
      %86 = linalg.index 0 : index
      %87 = arith.index_cast %86 : index to i32
      linalg.yield %87 : i32
    } -> tensor<18xi32>
    %24 = tensor.empty() : tensor<8xf32>
    %25 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%24 : tensor<8xf32>) {
    ^bb0(%out: f32):
      %86 = linalg.index 0 : index
      %87 = arith.index_cast %86 : index to i32
      %88 = arith.sitofp %87 : i32 to f32
      linalg.yield %88 : f32
    } -> tensor<8xf32>
    %26 = tensor.empty() : tensor<8xf32>
    %27 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%25 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %in, %cst_5 : f32
      linalg.yield %86 : f32
    } -> tensor<8xf32>
    %28 = tensor.empty() : tensor<8xf32>
    %29 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%27 : tensor<8xf32>) outs(%28 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.mulf %in, %cst_4 : f32
      linalg.yield %86 : f32
    } -> tensor<8xf32>
    %30 = tensor.empty() : tensor<8xf32>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%29 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.divf %in, %cst_3 : f32
      linalg.yield %86 : f32
    } -> tensor<8xf32>
    %32 = tensor.empty() : tensor<8xf32>
    %33 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%31 : tensor<8xf32>) outs(%32 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.powf %cst_2, %in : f32
      linalg.yield %86 : f32
    } -> tensor<8xf32>
    %34 = tensor.empty() : tensor<18x18xi32>
    %35 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<18xi32>) outs(%34 : tensor<18x18xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<18x18xi32>
    %36 = tensor.empty() : tensor<18x18xi32>
    %37 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<18xi32>) outs(%36 : tensor<18x18xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<18x18xi32>
    %38 = tensor.empty() : tensor<18x18xi32>
    %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%35, %37 : tensor<18x18xi32>, tensor<18x18xi32>) outs(%38 : tensor<18x18xi32>) {
    ^bb0(%in: i32, %in_21: i32, %out: i32):
      %86 = arith.subi %in, %in_21 : i32
      linalg.yield %86 : i32
    } -> tensor<18x18xi32>
    %40 = tensor.empty() : tensor<18x18xf32>
    %41 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<18x18xi32>) outs(%40 : tensor<18x18xf32>) {
    ^bb0(%in: i32, %out: f32):
      %86 = arith.sitofp %in : i32 to f32
      linalg.yield %86 : f32
    } -> tensor<18x18xf32>
    %42 = tensor.empty() : tensor<8x18x18xf32>
    %43 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<8xf32>) outs(%42 : tensor<8x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x18x18xf32>
    %44 = tensor.empty() : tensor<8x18x18xf32>
    %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<18x18xf32>) outs(%44 : tensor<8x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x18x18xf32>
    %46 = tensor.empty() : tensor<8x18x18xf32>
    %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<8x18x18xf32>, tensor<8x18x18xf32>) outs(%46 : tensor<8x18x18xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %86 = arith.mulf %in, %in_21 : f32
      linalg.yield %86 : f32
    } -> tensor<8x18x18xf32>
    %48 = tensor.empty() : tensor<1x8x18x18xf32>
    %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<8x18x18xf32>) outs(%48 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x18x18xf32>
    %50 = tensor.empty() : tensor<1x8x18x18xf32>
    %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %49 : tensor<1x8x18x18xf32>, tensor<1x8x18x18xf32>) outs(%50 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %86 = arith.subf %in, %in_21 : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x18x18xf32>
    %52 = tensor.empty() : tensor<18x18xi1>
    %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<18x18xi32>) outs(%52 : tensor<18x18xi1>) {
    ^bb0(%in: i32, %out: i1):
      %86 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %86 : i1
    } -> tensor<18x18xi1>
    %54 = tensor.empty() : tensor<1x8x18x18xi1>
    %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<18x18xi1>) outs(%54 : tensor<1x8x18x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x8x18x18xi1>
    %56 = tensor.empty() : tensor<1x8x18x18xf32>
    %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %51 : tensor<1x8x18x18xi1>, tensor<1x8x18x18xf32>) outs(%56 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: i1, %in_21: f32, %out: f32):
      %86 = arith.select %in, %in_21, %cst_1 : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x18x18xf32>
    %58 = tensor.empty() : tensor<1x8x18xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<1x8x18xf32>) -> tensor<1x8x18xf32>
    %60 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x8x18x18xf32>) outs(%59 : tensor<1x8x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.maximumf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x18xf32>
    %61 = tensor.empty() : tensor<1x8x18x18xf32>
    %62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x8x18xf32>) outs(%61 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x18x18xf32>
    %63 = tensor.empty() : tensor<1x8x18x18xf32>
    %64 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %62 : tensor<1x8x18x18xf32>, tensor<1x8x18x18xf32>) outs(%63 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %86 = arith.subf %in, %in_21 : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x18x18xf32>
    %65 = tensor.empty() : tensor<1x8x18x18xf32>
    %66 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x8x18x18xf32>) outs(%65 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x18x18xf32>
    %67 = tensor.empty() : tensor<1x8x18xf32>
    %68 = linalg.fill ins(%cst_6 : f32) outs(%67 : tensor<1x8x18xf32>) -> tensor<1x8x18xf32>
    %69 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x8x18x18xf32>) outs(%68 : tensor<1x8x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x18xf32>
    %70 = tensor.empty() : tensor<1x8x18x18xf32>
    %71 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x8x18xf32>) outs(%70 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x18x18xf32>
    %72 = tensor.empty() : tensor<1x8x18x18xf32>
    %73 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<1x8x18x18xf32>, tensor<1x8x18x18xf32>) outs(%72 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %86 = arith.divf %in, %in_21 : f32
      linalg.yield %86 : f32
    } -> tensor<1x8x18x18xf32>
    %74 = tensor.empty() : tensor<1x8x16x18xf32>
    %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x18x8x16xf32>) outs(%74 : tensor<1x8x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x16x18xf32>
    %76 = tensor.empty() : tensor<1x8x18x18xf32>
    %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x8x18x18xf32>) outs(%76 : tensor<1x8x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x18x18xf32>
    %collapsed_15 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<1x8x16x18xf32> into tensor<8x16x18xf32>
    %collapsed_16 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<1x8x18x18xf32> into tensor<8x18x18xf32>
    %78 = tensor.empty() : tensor<8x16x18xf32>
    %79 = linalg.fill ins(%cst_6 : f32) outs(%78 : tensor<8x16x18xf32>) -> tensor<8x16x18xf32>
    %80 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x16x18xf32>, tensor<8x18x18xf32>) outs(%79 : tensor<8x16x18xf32>) -> tensor<8x16x18xf32>
    %expanded_17 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [1, 8, 16, 18] : tensor<8x16x18xf32> into tensor<1x8x16x18xf32>
    %81 = tensor.empty() : tensor<1x18x8x16xf32>
    %82 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x8x16x18xf32>) outs(%81 : tensor<1x18x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x8x16xf32>
    %collapsed_18 = tensor.collapse_shape %82 [[0, 1], [2, 3]] : tensor<1x18x8x16xf32> into tensor<18x128xf32>
    %collapsed_19 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<8x16x64xf32> into tensor<128x64xf32>
    %83 = tensor.empty() : tensor<18x64xf32>
    %84 = linalg.fill ins(%cst_6 : f32) outs(%83 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %85 = linalg.matmul ins(%collapsed_18, %collapsed_19 : tensor<18x128xf32>, tensor<128x64xf32>) outs(%84 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_20 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 18, 64] : tensor<18x64xf32> into tensor<1x18x64xf32>
    return %expanded_20 : tensor<1x18x64xf32>
  }
}