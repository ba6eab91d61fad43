module @jit_linear {
  func.func @main(%arg0: tensor<1x18x64xf32>, %arg1: tensor<64x4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64x4x16xf32>, %arg4: tensor<4x16x64xf32>) -> tensor<1x18x64xf32> {
    %cst = arith.constant 9.99999997E-7 : f32
    %cst_0 = arith.constant 1.000000e+04 : f32
    %cst_1 = arith.constant 1.600000e+01 : f32
    %cst_2 = arith.constant 2.000000e+00 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x18x64xf32> into tensor<18x64xf32>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<18x64xf32>
    %1 = linalg.fill ins(%cst_4 : f32) outs(%0 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<18x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<18x64xf32> into tensor<1x18x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %3 = tensor.empty() : tensor<18x64xf32>
    %4 = linalg.fill ins(%cst_4 : f32) outs(%3 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %5 = linalg.matmul ins(%collapsed, %collapsed_6 : tensor<18x64xf32>, tensor<64x64xf32>) outs(%4 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_7 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<18x64xf32> into tensor<1x18x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %6 = tensor.empty() : tensor<18x64xf32>
    %7 = linalg.fill ins(%cst_4 : f32) outs(%6 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %8 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<18x64xf32>, tensor<64x64xf32>) outs(%7 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_9 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<18x64xf32> into tensor<1x18x4x16xf32>
    %9 = tensor.empty() : tensor<1x18x4x16xi1>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x18x4x16xf32>) outs(%9 : tensor<1x18x4x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %134 = arith.cmpf ogt, %in, %cst_4 : f32
      linalg.yield %134 : i1
    } -> tensor<1x18x4x16xi1>
    %11 = tensor.empty() : tensor<1x18x4x16xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded : tensor<1x18x4x16xi1>, tensor<1x18x4x16xf32>) outs(%11 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: i1, %in_29: f32, %out: f32):
      %134 = arith.select %in, %cst_4, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %13 = tensor.empty() : tensor<1x18x4x16xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x18x4x16xf32>) outs(%13 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.expm1 %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %15 = tensor.empty() : tensor<1x18x4x16xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded, %14 : tensor<1x18x4x16xi1>, tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%15 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %134 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %17 = tensor.empty() : tensor<1x18x4x16xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x4x16xf32>) outs(%17 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_3 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %19 = tensor.empty() : tensor<1x18x4x16xi1>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x18x4x16xf32>) outs(%19 : tensor<1x18x4x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %134 = arith.cmpf ogt, %in, %cst_4 : f32
      linalg.yield %134 : i1
    } -> tensor<1x18x4x16xi1>
    %21 = tensor.empty() : tensor<1x18x4x16xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_7 : tensor<1x18x4x16xi1>, tensor<1x18x4x16xf32>) outs(%21 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: i1, %in_29: f32, %out: f32):
      %134 = arith.select %in, %cst_4, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %23 = tensor.empty() : tensor<1x18x4x16xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x4x16xf32>) outs(%23 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.expm1 %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %25 = tensor.empty() : tensor<1x18x4x16xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_7, %24 : tensor<1x18x4x16xi1>, tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%25 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %134 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %27 = tensor.empty() : tensor<1x18x4x16xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x18x4x16xf32>) outs(%27 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_3 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %29 = tensor.empty() : tensor<18x18xi32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%29 : tensor<18x18xi32>) {
    ^bb0(%out: i32):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i32
      linalg.yield %135 : i32
    } -> tensor<18x18xi32>
    %31 = tensor.empty() : tensor<18x18xi32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%31 : tensor<18x18xi32>) {
    ^bb0(%out: i32):
      %134 = linalg.index 1 : index
      %135 = arith.index_cast %134 : index to i32
      linalg.yield %135 : i32
    } -> tensor<18x18xi32>
    %33 = tensor.empty() : tensor<18x18xi1>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%30, %32 : tensor<18x18xi32>, tensor<18x18xi32>) outs(%33 : tensor<18x18xi1>) {
    ^bb0(%in: i32, %in_29: i32, %out: i1):
      %134 = arith.cmpi sge, %in, %in_29 : i32
      linalg.yield %134 : i1
    } -> tensor<18x18xi1>
    %35 = tensor.empty() : tensor<1x4x18x16xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x16xf32>
    %37 = tensor.empty() : tensor<1x4x16x18xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_10 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_11 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %39 = tensor.empty() : tensor<4x18x18xf32>
    %40 = linalg.fill ins(%cst_4 : f32) outs(%39 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %41 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%40 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_12 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %42 = tensor.empty() : tensor<f32>
    %43 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%42 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst_4 : f32
    } -> tensor<f32>
    %44 = tensor.empty() : tensor<1x4x18x18xi1>
    %45 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<18x18xi1>) outs(%44 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x4x18x18xi1>
    %46 = tensor.empty() : tensor<1x4x18x18xf32>
    %47 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> ()>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<f32>) outs(%46 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x18xf32>
    %48 = tensor.empty() : tensor<1x4x18x18xf32>
    %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_12, %47 : tensor<1x4x18x18xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%48 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %134 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %extracted_slice = tensor.extract_slice %18[0, 0, 0, 0] [1, 18, 4, 8] [1, 1, 1, 1] : tensor<1x18x4x16xf32> to tensor<1x18x4x8xf32>
    %extracted_slice_13 = tensor.extract_slice %18[0, 0, 0, 8] [1, 18, 4, 8] [1, 1, 1, 1] : tensor<1x18x4x16xf32> to tensor<1x18x4x8xf32>
    %50 = tensor.empty() : tensor<8xf32>
    %51 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%50 : tensor<8xf32>) {
    ^bb0(%out: f32):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i32
      %136 = arith.sitofp %135 : i32 to f32
      linalg.yield %136 : f32
    } -> tensor<8xf32>
    %52 = tensor.empty() : tensor<8xf32>
    %53 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%51 : tensor<8xf32>) outs(%52 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_2 : f32
      linalg.yield %134 : f32
    } -> tensor<8xf32>
    %54 = tensor.empty() : tensor<8xf32>
    %55 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%53 : tensor<8xf32>) outs(%54 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_4 : f32
      linalg.yield %134 : f32
    } -> tensor<8xf32>
    %56 = tensor.empty() : tensor<8xf32>
    %57 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%55 : tensor<8xf32>) outs(%56 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_1 : f32
      linalg.yield %134 : f32
    } -> tensor<8xf32>
    %58 = tensor.empty() : tensor<18xf32>
    %59 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%58 : tensor<18xf32>) {
    ^bb0(%out: f32):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i32
      %136 = arith.sitofp %135 : i32 to f32
      linalg.yield %136 : f32
    } -> tensor<18xf32>
    %60 = tensor.empty() : tensor<8xf32>
    %61 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%57 : tensor<8xf32>) outs(%60 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.powf %cst_0, %in : f32
      linalg.yield %134 : f32
    } -> tensor<8xf32>
    %62 = tensor.empty() : tensor<18x8xf32>
    %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<18xf32>) outs(%62 : tensor<18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x8xf32>
    %64 = tensor.empty() : tensor<18x8xf32>
    %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<8xf32>) outs(%64 : tensor<18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x8xf32>
    %66 = tensor.empty() : tensor<18x8xf32>
    %67 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%63, %65 : tensor<18x8xf32>, tensor<18x8xf32>) outs(%66 : tensor<18x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.divf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<18x8xf32>
    %68 = tensor.empty() : tensor<18x8xf32>
    %69 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<18x8xf32>) outs(%68 : tensor<18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.sin %in : f32
      linalg.yield %134 : f32
    } -> tensor<18x8xf32>
    %70 = tensor.empty() : tensor<18x8xf32>
    %71 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<18x8xf32>) outs(%70 : tensor<18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.cos %in : f32
      linalg.yield %134 : f32
    } -> tensor<18x8xf32>
    %72 = tensor.empty() : tensor<1x18x4x8xf32>
    %73 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<18x8xf32>) outs(%72 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x8xf32>
    %74 = tensor.empty() : tensor<1x18x4x8xf32>
    %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %73 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%74 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.mulf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %76 = tensor.empty() : tensor<1x18x4x8xf32>
    %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<18x8xf32>) outs(%76 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x8xf32>
    %78 = tensor.empty() : tensor<1x18x4x8xf32>
    %79 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %77 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%78 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.mulf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %80 = tensor.empty() : tensor<1x18x4x8xf32>
    %81 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %79 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%80 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.subf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %82 = tensor.empty() : tensor<1x18x4x8xf32>
    %83 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %73 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%82 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.mulf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %84 = tensor.empty() : tensor<1x18x4x8xf32>
    %85 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %77 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%84 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.mulf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %86 = tensor.empty() : tensor<1x18x4x8xf32>
    %87 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%86 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.addf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %88 = tensor.empty() : tensor<1x18x4x16xf32>
    %inserted_slice = tensor.insert_slice %81 into %88[0, 0, 0, 0] [1, 18, 4, 8] [1, 1, 1, 1] : tensor<1x18x4x8xf32> into tensor<1x18x4x16xf32>
    %inserted_slice_14 = tensor.insert_slice %87 into %inserted_slice[0, 0, 0, 8] [1, 18, 4, 8] [1, 1, 1, 1] : tensor<1x18x4x8xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_15 = tensor.extract_slice %28[0, 0, 0, 0] [1, 18, 4, 8] [1, 1, 1, 1] : tensor<1x18x4x16xf32> to tensor<1x18x4x8xf32>
    %extracted_slice_16 = tensor.extract_slice %28[0, 0, 0, 8] [1, 18, 4, 8] [1, 1, 1, 1] : tensor<1x18x4x16xf32> to tensor<1x18x4x8xf32>
    %89 = tensor.empty() : tensor<1x18x4x8xf32>
    %90 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %73 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%89 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.mulf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %91 = tensor.empty() : tensor<1x18x4x8xf32>
    %92 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %77 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%91 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.mulf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %93 = tensor.empty() : tensor<1x18x4x8xf32>
    %94 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%93 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.subf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %95 = tensor.empty() : tensor<1x18x4x8xf32>
    %96 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %73 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%95 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.mulf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %97 = tensor.empty() : tensor<1x18x4x8xf32>
    %98 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %77 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%97 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.mulf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %99 = tensor.empty() : tensor<1x18x4x8xf32>
    %100 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<1x18x4x8xf32>, tensor<1x18x4x8xf32>) outs(%99 : tensor<1x18x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.addf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x8xf32>
    %101 = tensor.empty() : tensor<1x18x4x16xf32>
    %inserted_slice_17 = tensor.insert_slice %94 into %101[0, 0, 0, 0] [1, 18, 4, 8] [1, 1, 1, 1] : tensor<1x18x4x8xf32> into tensor<1x18x4x16xf32>
    %inserted_slice_18 = tensor.insert_slice %100 into %inserted_slice_17[0, 0, 0, 8] [1, 18, 4, 8] [1, 1, 1, 1] : tensor<1x18x4x8xf32> into tensor<1x18x4x16xf32>
    %102 = tensor.empty() : tensor<1x4x18x16xf32>
    %103 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_14 : tensor<1x18x4x16xf32>) outs(%102 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x16xf32>
    %104 = tensor.empty() : tensor<1x4x16x18xf32>
    %105 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_18 : tensor<1x18x4x16xf32>) outs(%104 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_19 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_20 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %106 = tensor.empty() : tensor<4x18x18xf32>
    %107 = linalg.fill ins(%cst_4 : f32) outs(%106 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %108 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%107 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_21 = tensor.expand_shape %108 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %109 = tensor.empty() : tensor<1x4x18x18xf32>
    %110 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_21, %47 : tensor<1x4x18x18xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%109 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %134 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %111 = tensor.empty() : tensor<1x4x18xf32>
    %112 = linalg.fill ins(%cst_4 : f32) outs(%111 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %113 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x4x18x18xf32>) outs(%112 : tensor<1x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %out, %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18xf32>
    %114 = tensor.empty() : tensor<1x18x4xf32>
    %115 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x4x18xf32>) outs(%114 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4xf32>
    %expanded_22 = tensor.expand_shape %115 [[0], [1], [2, 3]] output_shape [1, 18, 4, 1] : tensor<1x18x4xf32> into tensor<1x18x4x1xf32>
    %116 = tensor.empty() : tensor<1x18x4x1xf32>
    %117 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x18x4x1xf32>) outs(%116 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x1xf32>
    %118 = tensor.empty() : tensor<1x4x16x18xf32>
    %119 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x4x16xf32>) outs(%118 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x18xf32>
    %120 = tensor.empty() : tensor<1x4x18x18xf32>
    %121 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x4x18x18xf32>) outs(%120 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_23 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %collapsed_24 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %122 = tensor.empty() : tensor<4x16x18xf32>
    %123 = linalg.fill ins(%cst_4 : f32) outs(%122 : tensor<4x16x18xf32>) -> tensor<4x16x18xf32>
    %124 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x16x18xf32>, tensor<4x18x18xf32>) outs(%123 : tensor<4x16x18xf32>) -> tensor<4x16x18xf32>
    %expanded_25 = tensor.expand_shape %124 [[0, 1], [2], [3]] output_shape [1, 4, 16, 18] : tensor<4x16x18xf32> into tensor<1x4x16x18xf32>
    %125 = tensor.empty() : tensor<1x18x4x16xf32>
    %126 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x4x16x18xf32>) outs(%125 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %127 = tensor.empty() : tensor<1x18x4x16xf32>
    %128 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<1x18x4x1xf32>) outs(%127 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %129 = tensor.empty() : tensor<1x18x4x16xf32>
    %130 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %128 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%129 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %134 = arith.divf %in, %in_29 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %collapsed_26 = tensor.collapse_shape %130 [[0, 1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<18x64xf32>
    %collapsed_27 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %131 = tensor.empty() : tensor<18x64xf32>
    %132 = linalg.fill ins(%cst_4 : f32) outs(%131 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %133 = linalg.matmul ins(%collapsed_26, %collapsed_27 : tensor<18x64xf32>, tensor<64x64xf32>) outs(%132 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_28 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [1, 18, 64] : tensor<18x64xf32> into tensor<1x18x64xf32>
    return %expanded_28 : tensor<1x18x64xf32>
  }
}