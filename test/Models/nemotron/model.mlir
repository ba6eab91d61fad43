#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<48x64xf32>, %arg7: tensor<64x48xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>
    %cst_7 = arith.constant 1.000000e+00 : f32
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c96 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%134, %135] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %134 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.sitofp %in : i64 to f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x4xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_6 : tensor<1x18x1xf32>, tensor<4xf32>) outs(%8 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x18x4xf32>, tensor<1x18x4xf32>) -> tensor<1x18x8xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.cos %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.sin %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x8xf32>
    %13 = tensor.empty() : tensor<64xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%13 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_7 : f32
      linalg.yield %134 : f32
    } -> tensor<64xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.subf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_5 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_12 = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.addf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %29 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<1x64x64xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%30 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %33 = linalg.batch_matmul ins(%28, %31 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_13 = tensor.expand_shape %33 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %34 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x18x4x16xf32>) outs(%34 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %35 = tensor.empty() : tensor<64x32xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%35 : tensor<64x32xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<1x64x32xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<64x32xf32>) outs(%36 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %38 = tensor.empty() : tensor<1x18x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %40 = linalg.batch_matmul ins(%28, %37 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%39 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_16 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %41 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x18x2x16xf32>) outs(%41 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%35 : tensor<64x32xf32>) permutation = [1, 0] 
    %42 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<64x32xf32>) outs(%36 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %43 = linalg.batch_matmul ins(%28, %42 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%39 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_19 = tensor.expand_shape %43 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x18x2x16xf32>) outs(%41 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %expanded_22 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %44 = tensor.empty() : tensor<1x4x18x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%44 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %46 = tensor.empty() : tensor<1x4x18x4xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x4x18x4xf32>) outs(%46 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_28 = tensor.concat dim(3) %47, %extracted_slice_26 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_22 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%44 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x8xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%44 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.addf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x8xf32>
    %50 = tensor.empty() : tensor<1x2x18x8xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%50 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x18x8xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [1, 2, 18, 4] [1, 1, 1, 1] : tensor<1x2x18x8xf32> to tensor<1x2x18x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 4] [1, 2, 18, 4] [1, 1, 1, 1] : tensor<1x2x18x8xf32> to tensor<1x2x18x4xf32>
    %52 = tensor.empty() : tensor<1x2x18x4xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<1x2x18x4xf32>) outs(%52 : tensor<1x2x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x18x4xf32>
    %concat_31 = tensor.concat dim(3) %53, %extracted_slice_29 : (tensor<1x2x18x4xf32>, tensor<1x2x18x4xf32>) -> tensor<1x2x18x8xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_22 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%50 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x18x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) outs(%50 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.addf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_32 = tensor.concat dim(3) %49, %extracted_slice_23 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %concat_33 = tensor.concat dim(3) %55, %extracted_slice_25 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %56 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %57 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_33 : tensor<1x2x18x16xf32>) outs(%56 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_34 = tensor.collapse_shape %57 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %58 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x2x18x16xf32>) outs(%56 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32 : tensor<1x4x18x16xf32>) outs(%34 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x16xf32>
    %60 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<1x4x18x16xf32>) outs(%60 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<1x4x16x18xf32>) outs(%60 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_36 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_37 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %62 = tensor.empty() : tensor<4x18x18xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %64 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%63 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_38 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %65 = tensor.empty() : tensor<1x1x18x18xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%65 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %134 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %134 : f32
    } -> tensor<1x1x18x18xf32>
    %67 = tensor.empty() : tensor<1x4x18x18xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %66 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%67 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.addf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %69 = tensor.empty() : tensor<1x4x18xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %71 = tensor.empty() : tensor<1x4x18xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %73:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x4x18x18xf32>) outs(%72, %70 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_52 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_39 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_39 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%67 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.subf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x4x18x18xf32>) outs(%67 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %76 = tensor.empty() : tensor<1x4x18x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x4x18x18xf32>) outs(%77 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x1xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%67 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.divf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %80 = tensor.empty() : tensor<1x4x18x18xi1>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x18x18xf32>) outs(%80 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %134 = arith.extf %in : f32 to f64
      %135 = arith.cmpf oeq, %134, %cst_4 : f64
      linalg.yield %135 : i1
    } -> tensor<1x4x18x18xi1>
    %82 = tensor.empty() : tensor<1x4x18x1xi1>
    %83 = linalg.fill ins(%true : i1) outs(%82 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %84 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<1x4x18x18xi1>) outs(%83 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %134 = arith.andi %in, %out : i1
      linalg.yield %134 : i1
    } -> tensor<1x4x18x1xi1>
    %85 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %cst_1, %79 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%67 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %134 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_40 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_41 = tensor.collapse_shape %58 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %86 = tensor.empty() : tensor<4x18x16xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %88 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%87 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_42 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %89 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x4x18x16xf32>) outs(%89 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_45 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %90 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<64x64xf32>) outs(%30 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %91 = linalg.batch_matmul ins(%collapsed_44, %90 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %91 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.addf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%13 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_7 : f32
      linalg.yield %134 : f32
    } -> tensor<64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_46 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %96 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.subf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_5 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_47 = tensor.collapse_shape %102 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_47 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %103 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %93 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg11 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.addf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %107 = tensor.empty() : tensor<64x48xf32>
    %transposed_48 = linalg.transpose ins(%arg6 : tensor<48x64xf32>) outs(%107 : tensor<64x48xf32>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<1x64x48xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<64x48xf32>) outs(%108 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %110 = tensor.empty() : tensor<1x18x48xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %112 = linalg.batch_matmul ins(%106, %109 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%111 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x18x48xf32>) outs(%110 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.cmpf ugt, %in, %cst : f32
      %135 = arith.select %134, %in, %cst : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x48xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%110 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x48xf32>
    %115 = tensor.empty() : tensor<48x64xf32>
    %transposed_49 = linalg.transpose ins(%arg7 : tensor<64x48xf32>) outs(%115 : tensor<48x64xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<1x48x64xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<48x64xf32>) outs(%116 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %118 = linalg.batch_matmul ins(%114, %117 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %118 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.addf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%13 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %cst_7 : f32
      linalg.yield %134 : f32
    } -> tensor<64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_50 = tensor.collapse_shape %122 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %123 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.subf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_5 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_51 = tensor.collapse_shape %129 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_51 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %130 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %120 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.mulf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %134 = arith.addf %in, %in_52 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x64xf32>
    return %133 : tensor<1x18x64xf32>
  }
}
