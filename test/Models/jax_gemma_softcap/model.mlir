module @jit_gemma {
  func.func @main(%arg0: tensor<1x24x64xf32>, %arg1: tensor<64x4x16xf32>, %arg2: tensor<64x2x16xf32>, %arg3: tensor<64x2x16xf32>, %arg4: tensor<4x16x64xf32>) -> tensor<1x24x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c8_i32 = arith.constant 8 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant 5.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 1.000000e+04 : f32
    %cst_4 = arith.constant 1.600000e+01 : f32
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x24x64xf32> into tensor<24x64xf32>
    %collapsed_7 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<24x64xf32>
    %1 = linalg.fill ins(%cst_6 : f32) outs(%0 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_7 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 24, 4, 16] : tensor<24x64xf32> into tensor<1x24x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x2x16xf32> into tensor<64x32xf32>
    %3 = tensor.empty() : tensor<24x32xf32>
    %4 = linalg.fill ins(%cst_6 : f32) outs(%3 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %5 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%4 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_9 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [1, 24, 2, 16] : tensor<24x32xf32> into tensor<1x24x2x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x2x16xf32> into tensor<64x32xf32>
    %6 = tensor.empty() : tensor<24x32xf32>
    %7 = linalg.fill ins(%cst_6 : f32) outs(%6 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %8 = linalg.matmul ins(%collapsed, %collapsed_10 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%7 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_11 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [1, 24, 2, 16] : tensor<24x32xf32> into tensor<1x24x2x16xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 24, 4, 8] [1, 1, 1, 1] : tensor<1x24x4x16xf32> to tensor<1x24x4x8xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 0, 8] [1, 24, 4, 8] [1, 1, 1, 1] : tensor<1x24x4x16xf32> to tensor<1x24x4x8xf32>
    %9 = tensor.empty() : tensor<8xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%9 : tensor<8xf32>) {
    ^bb0(%out: f32):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i32
      %130 = arith.sitofp %129 : i32 to f32
      linalg.yield %130 : f32
    } -> tensor<8xf32>
    %11 = tensor.empty() : tensor<8xf32>
    %12 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%10 : tensor<8xf32>) outs(%11 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_5 : f32
      linalg.yield %128 : f32
    } -> tensor<8xf32>
    %13 = tensor.empty() : tensor<8xf32>
    %14 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%12 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %cst_6 : f32
      linalg.yield %128 : f32
    } -> tensor<8xf32>
    %15 = tensor.empty() : tensor<8xf32>
    %16 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%14 : tensor<8xf32>) outs(%15 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_4 : f32
      linalg.yield %128 : f32
    } -> tensor<8xf32>
    %17 = tensor.empty() : tensor<24xf32>
    %18 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%17 : tensor<24xf32>) {
    ^bb0(%out: f32):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i32
      %130 = arith.sitofp %129 : i32 to f32
      linalg.yield %130 : f32
    } -> tensor<24xf32>
    %19 = tensor.empty() : tensor<8xf32>
    %20 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%16 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.powf %cst_3, %in : f32
      linalg.yield %128 : f32
    } -> tensor<8xf32>
    %21 = tensor.empty() : tensor<24x8xf32>
    %22 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<24xf32>) outs(%21 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x8xf32>
    %23 = tensor.empty() : tensor<24x8xf32>
    %24 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<8xf32>) outs(%23 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x8xf32>
    %25 = tensor.empty() : tensor<24x8xf32>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%22, %24 : tensor<24x8xf32>, tensor<24x8xf32>) outs(%25 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.divf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<24x8xf32>
    %27 = tensor.empty() : tensor<24x8xf32>
    %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<24x8xf32>) outs(%27 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.sin %in : f32
      linalg.yield %128 : f32
    } -> tensor<24x8xf32>
    %29 = tensor.empty() : tensor<24x8xf32>
    %30 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<24x8xf32>) outs(%29 : tensor<24x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.cos %in : f32
      linalg.yield %128 : f32
    } -> tensor<24x8xf32>
    %31 = tensor.empty() : tensor<1x24x4x8xf32>
    %32 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<24x8xf32>) outs(%31 : tensor<1x24x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24x4x8xf32>
    %33 = tensor.empty() : tensor<1x24x4x8xf32>
    %34 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %32 : tensor<1x24x4x8xf32>, tensor<1x24x4x8xf32>) outs(%33 : tensor<1x24x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.mulf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x4x8xf32>
    %35 = tensor.empty() : tensor<1x24x4x8xf32>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<24x8xf32>) outs(%35 : tensor<1x24x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24x4x8xf32>
    %37 = tensor.empty() : tensor<1x24x4x8xf32>
    %38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %36 : tensor<1x24x4x8xf32>, tensor<1x24x4x8xf32>) outs(%37 : tensor<1x24x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.mulf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x4x8xf32>
    %39 = tensor.empty() : tensor<1x24x4x8xf32>
    %40 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %38 : tensor<1x24x4x8xf32>, tensor<1x24x4x8xf32>) outs(%39 : tensor<1x24x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.subf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x4x8xf32>
    %41 = tensor.empty() : tensor<1x24x4x8xf32>
    %42 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %32 : tensor<1x24x4x8xf32>, tensor<1x24x4x8xf32>) outs(%41 : tensor<1x24x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.mulf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x4x8xf32>
    %43 = tensor.empty() : tensor<1x24x4x8xf32>
    %44 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %36 : tensor<1x24x4x8xf32>, tensor<1x24x4x8xf32>) outs(%43 : tensor<1x24x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.mulf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x4x8xf32>
    %45 = tensor.empty() : tensor<1x24x4x8xf32>
    %46 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<1x24x4x8xf32>, tensor<1x24x4x8xf32>) outs(%45 : tensor<1x24x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.addf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x4x8xf32>
    %47 = tensor.empty() : tensor<1x24x4x16xf32>
    %inserted_slice = tensor.insert_slice %40 into %47[0, 0, 0, 0] [1, 24, 4, 8] [1, 1, 1, 1] : tensor<1x24x4x8xf32> into tensor<1x24x4x16xf32>
    %inserted_slice_13 = tensor.insert_slice %46 into %inserted_slice[0, 0, 0, 8] [1, 24, 4, 8] [1, 1, 1, 1] : tensor<1x24x4x8xf32> into tensor<1x24x4x16xf32>
    %48 = tensor.empty() : tensor<1x24x4x16xf32>
    %49 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_13 : tensor<1x24x4x16xf32>) outs(%48 : tensor<1x24x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_2 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x4x16xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_9[0, 0, 0, 0] [1, 24, 2, 8] [1, 1, 1, 1] : tensor<1x24x2x16xf32> to tensor<1x24x2x8xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_9[0, 0, 0, 8] [1, 24, 2, 8] [1, 1, 1, 1] : tensor<1x24x2x16xf32> to tensor<1x24x2x8xf32>
    %50 = tensor.empty() : tensor<1x24x2x8xf32>
    %51 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<24x8xf32>) outs(%50 : tensor<1x24x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24x2x8xf32>
    %52 = tensor.empty() : tensor<1x24x2x8xf32>
    %53 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %51 : tensor<1x24x2x8xf32>, tensor<1x24x2x8xf32>) outs(%52 : tensor<1x24x2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.mulf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x2x8xf32>
    %54 = tensor.empty() : tensor<1x24x2x8xf32>
    %55 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<24x8xf32>) outs(%54 : tensor<1x24x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24x2x8xf32>
    %56 = tensor.empty() : tensor<1x24x2x8xf32>
    %57 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %55 : tensor<1x24x2x8xf32>, tensor<1x24x2x8xf32>) outs(%56 : tensor<1x24x2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.mulf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x2x8xf32>
    %58 = tensor.empty() : tensor<1x24x2x8xf32>
    %59 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %57 : tensor<1x24x2x8xf32>, tensor<1x24x2x8xf32>) outs(%58 : tensor<1x24x2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.subf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x2x8xf32>
    %60 = tensor.empty() : tensor<1x24x2x8xf32>
    %61 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %51 : tensor<1x24x2x8xf32>, tensor<1x24x2x8xf32>) outs(%60 : tensor<1x24x2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.mulf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x2x8xf32>
    %62 = tensor.empty() : tensor<1x24x2x8xf32>
    %63 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %55 : tensor<1x24x2x8xf32>, tensor<1x24x2x8xf32>) outs(%62 : tensor<1x24x2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.mulf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x2x8xf32>
    %64 = tensor.empty() : tensor<1x24x2x8xf32>
    %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<1x24x2x8xf32>, tensor<1x24x2x8xf32>) outs(%64 : tensor<1x24x2x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.addf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x24x2x8xf32>
    %66 = tensor.empty() : tensor<1x24x2x16xf32>
    %inserted_slice_16 = tensor.insert_slice %59 into %66[0, 0, 0, 0] [1, 24, 2, 8] [1, 1, 1, 1] : tensor<1x24x2x8xf32> into tensor<1x24x2x16xf32>
    %inserted_slice_17 = tensor.insert_slice %65 into %inserted_slice_16[0, 0, 0, 8] [1, 24, 2, 8] [1, 1, 1, 1] : tensor<1x24x2x8xf32> into tensor<1x24x2x16xf32>
    %expanded_18 = tensor.expand_shape %49 [[0], [1], [2, 3], [4]] output_shape [1, 24, 2, 2, 16] : tensor<1x24x4x16xf32> into tensor<1x24x2x2x16xf32>
    %67 = tensor.empty() : tensor<1x2x24x16xf32>
    %68 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_17 : tensor<1x24x2x16xf32>) outs(%67 : tensor<1x2x24x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x24x16xf32>
    %69 = tensor.empty() : tensor<1x2x16x24x2xf32>
    %70 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x24x2x2x16xf32>) outs(%69 : tensor<1x2x16x24x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x24x2xf32>
    %collapsed_19 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x2x24x16xf32> into tensor<2x24x16xf32>
    %collapsed_20 = tensor.collapse_shape %70 [[0, 1], [2], [3, 4]] : tensor<1x2x16x24x2xf32> into tensor<2x16x48xf32>
    %71 = tensor.empty() : tensor<2x24x48xf32>
    %72 = linalg.fill ins(%cst_6 : f32) outs(%71 : tensor<2x24x48xf32>) -> tensor<2x24x48xf32>
    %73 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<2x24x16xf32>, tensor<2x16x48xf32>) outs(%72 : tensor<2x24x48xf32>) -> tensor<2x24x48xf32>
    %expanded_21 = tensor.expand_shape %73 [[0, 1], [2], [3, 4]] output_shape [1, 2, 24, 24, 2] : tensor<2x24x48xf32> into tensor<1x2x24x24x2xf32>
    %74 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %75 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x2x24x24x2xf32>) outs(%74 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x24x24xf32>
    %76 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %77 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x2x2x24x24xf32>) outs(%76 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_1 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24x24xf32>
    %78 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %79 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x2x2x24x24xf32>) outs(%78 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.tanh %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24x24xf32>
    %80 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %81 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x2x2x24x24xf32>) outs(%80 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_1 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24x24xf32>
    %82 = tensor.empty() : tensor<24xi32>
    %83 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%82 : tensor<24xi32>) {
    ^bb0(%out: i32):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i32
      linalg.yield %129 : i32
    } -> tensor<24xi32>
    %84 = tensor.empty() : tensor<24x24xi32>
    %85 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<24xi32>) outs(%84 : tensor<24x24xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<24x24xi32>
    %86 = tensor.empty() : tensor<24x24xi32>
    %87 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<24xi32>) outs(%86 : tensor<24x24xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<24x24xi32>
    %88 = tensor.empty() : tensor<24x24xi32>
    %89 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%85, %87 : tensor<24x24xi32>, tensor<24x24xi32>) outs(%88 : tensor<24x24xi32>) {
    ^bb0(%in: i32, %in_28: i32, %out: i32):
      %128 = arith.subi %in, %in_28 : i32
      linalg.yield %128 : i32
    } -> tensor<24x24xi32>
    %90 = tensor.empty() : tensor<24x24xi1>
    %91 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<24x24xi32>) outs(%90 : tensor<24x24xi1>) {
    ^bb0(%in: i32, %out: i1):
      %128 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %128 : i1
    } -> tensor<24x24xi1>
    %92 = tensor.empty() : tensor<24x24xi1>
    %93 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<24x24xi32>) outs(%92 : tensor<24x24xi1>) {
    ^bb0(%in: i32, %out: i1):
      %128 = arith.cmpi slt, %in, %c8_i32 : i32
      linalg.yield %128 : i1
    } -> tensor<24x24xi1>
    %94 = tensor.empty() : tensor<24x24xi1>
    %95 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%91, %93 : tensor<24x24xi1>, tensor<24x24xi1>) outs(%94 : tensor<24x24xi1>) {
    ^bb0(%in: i1, %in_28: i1, %out: i1):
      %128 = arith.andi %in, %in_28 : i1
      linalg.yield %128 : i1
    } -> tensor<24x24xi1>
    %96 = tensor.empty() : tensor<1x2x2x24x24xi1>
    %97 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<24x24xi1>) outs(%96 : tensor<1x2x2x24x24xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x2x24x24xi1>
    %98 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %99 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%97, %81 : tensor<1x2x2x24x24xi1>, tensor<1x2x2x24x24xf32>) outs(%98 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: i1, %in_28: f32, %out: f32):
      %128 = arith.select %in, %in_28, %cst_0 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24x24xf32>
    %100 = tensor.empty() : tensor<1x2x2x24xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<1x2x2x24xf32>) -> tensor<1x2x2x24xf32>
    %102 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<1x2x2x24x24xf32>) outs(%101 : tensor<1x2x2x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.maximumf %out, %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24xf32>
    %103 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %104 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x2x2x24xf32>) outs(%103 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x24x24xf32>
    %105 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %106 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x2x2x24x24xf32>, tensor<1x2x2x24x24xf32>) outs(%105 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.subf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24x24xf32>
    %107 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %108 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x2x2x24x24xf32>) outs(%107 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.exp %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24x24xf32>
    %109 = tensor.empty() : tensor<1x2x2x24xf32>
    %110 = linalg.fill ins(%cst_6 : f32) outs(%109 : tensor<1x2x2x24xf32>) -> tensor<1x2x2x24xf32>
    %111 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%108 : tensor<1x2x2x24x24xf32>) outs(%110 : tensor<1x2x2x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %out, %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24xf32>
    %112 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %113 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x2x2x24xf32>) outs(%112 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x24x24xf32>
    %114 = tensor.empty() : tensor<1x2x2x24x24xf32>
    %115 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<1x2x2x24x24xf32>, tensor<1x2x2x24x24xf32>) outs(%114 : tensor<1x2x2x24x24xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %128 = arith.divf %in, %in_28 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x2x24x24xf32>
    %116 = tensor.empty() : tensor<1x2x16x24xf32>
    %117 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x24x2x16xf32>) outs(%116 : tensor<1x2x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x24xf32>
    %118 = tensor.empty() : tensor<1x2x24x2x24xf32>
    %119 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x2x2x24x24xf32>) outs(%118 : tensor<1x2x24x2x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x24x2x24xf32>
    %collapsed_22 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x2x16x24xf32> into tensor<2x16x24xf32>
    %collapsed_23 = tensor.collapse_shape %119 [[0, 1], [2], [3, 4]] : tensor<1x2x24x2x24xf32> into tensor<2x24x48xf32>
    %120 = tensor.empty() : tensor<2x16x48xf32>
    %121 = linalg.fill ins(%cst_6 : f32) outs(%120 : tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %122 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<2x16x24xf32>, tensor<2x24x48xf32>) outs(%121 : tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %expanded_24 = tensor.expand_shape %122 [[0, 1], [2], [3, 4]] output_shape [1, 2, 16, 2, 24] : tensor<2x16x48xf32> into tensor<1x2x16x2x24xf32>
    %123 = tensor.empty() : tensor<1x24x2x2x16xf32>
    %124 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x2x16x2x24xf32>) outs(%123 : tensor<1x24x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24x2x2x16xf32>
    %collapsed_25 = tensor.collapse_shape %124 [[0, 1], [2, 3, 4]] : tensor<1x24x2x2x16xf32> into tensor<24x64xf32>
    %collapsed_26 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %125 = tensor.empty() : tensor<24x64xf32>
    %126 = linalg.fill ins(%cst_6 : f32) outs(%125 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %127 = linalg.matmul ins(%collapsed_25, %collapsed_26 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%126 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_27 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [1, 24, 64] : tensor<24x64xf32> into tensor<1x24x64xf32>
    return %expanded_27 : tensor<1x24x64xf32>
  }
}