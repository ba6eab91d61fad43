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
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<48xf32>, %arg12: tensor<64x48xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %119 = arith.index_cast %in : i64 to index
      %120 = linalg.index 2 : index
      %121 = arith.cmpi slt, %119, %c96 : index
      cf.assert %121, "index must be smaller than dim size"
      %122 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %122, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%119, %120] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %119 = linalg.index 0 : index
      %120 = arith.index_cast %119 : index to i64
      linalg.yield %120 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %119 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %119 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %119 = arith.sitofp %in : i64 to f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x4xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_8 : tensor<1x18x1xf32>, tensor<4xf32>) outs(%8 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x4xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x18x4xf32>, tensor<1x18x4xf32>) -> tensor<1x18x8xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.cos %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.sin %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_9 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.subf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_9 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_7 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_14 = tensor.collapse_shape %22 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %27 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<1x64x64xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%28 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %31 = linalg.batch_matmul ins(%26, %29 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%30 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %expanded_15 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %33 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x18x4x16xf32>) outs(%33 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<64x64xf32>) outs(%28 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %35 = linalg.batch_matmul ins(%26, %34 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%30 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg5 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %expanded_18 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x4x16xf32>) outs(%33 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<64x64xf32>) outs(%28 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %38 = linalg.batch_matmul ins(%26, %37 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%30 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg7 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %expanded_21 = tensor.expand_shape %39 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x18x4x16xf32>) outs(%33 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %expanded_26 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %expanded_27 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %40 = tensor.empty() : tensor<1x4x18x8xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_26 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%40 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %42 = tensor.empty() : tensor<1x4x18x4xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x4x18x4xf32>) outs(%42 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_30 = tensor.concat dim(3) %43, %extracted_slice_28 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_27 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%40 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%40 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x8xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_26 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%40 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<1x4x18x4xf32>) outs(%42 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_33 = tensor.concat dim(3) %47, %extracted_slice_31 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_27 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%40 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x8xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%40 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_34 = tensor.concat dim(3) %45, %extracted_slice_23 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %concat_35 = tensor.concat dim(3) %49, %extracted_slice_25 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34 : tensor<1x4x18x16xf32>) outs(%33 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %cst_10 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x16xf32>
    %51 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_36 = linalg.transpose ins(%concat_35 : tensor<1x4x18x16xf32>) outs(%51 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<1x4x16x18xf32>) outs(%51 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %cst_10 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_37 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_38 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %53 = tensor.empty() : tensor<4x18x18xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %55 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%54 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_39 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %56 = tensor.empty() : tensor<1x1x18x18xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map10, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %119 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %119 : f32
    } -> tensor<1x1x18x18xf32>
    %58 = tensor.empty() : tensor<1x4x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %57 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %60 = tensor.empty() : tensor<1x4x18xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %62 = tensor.empty() : tensor<1x4x18xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %64:2 = linalg.generic {indexing_maps = [#map5, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x4x18x18xf32>) outs(%63, %61 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %119 = linalg.index 3 : index
      %120 = arith.index_cast %119 : index to i64
      %121 = arith.maximumf %in, %out : f32
      %122 = arith.cmpf ogt, %in, %out : f32
      %123 = arith.select %122, %120, %out_51 : i64
      linalg.yield %121, %123 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_40 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_40 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.subf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x4x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.exp %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %67 = tensor.empty() : tensor<1x4x18x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x4x18x18xf32>) outs(%68 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x1xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.divf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %71 = tensor.empty() : tensor<1x4x18x18xi1>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x4x18x18xf32>) outs(%71 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %119 = arith.extf %in : f32 to f64
      %120 = arith.cmpf oeq, %119, %cst_6 : f64
      linalg.yield %120 : i1
    } -> tensor<1x4x18x18xi1>
    %73 = tensor.empty() : tensor<1x4x18x1xi1>
    %74 = linalg.fill ins(%true : i1) outs(%73 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %75 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x4x18x18xi1>) outs(%74 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %119 = arith.andi %in, %out : i1
      linalg.yield %119 : i1
    } -> tensor<1x4x18x1xi1>
    %76 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %cst_1, %70 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %119 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_41 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %77 = tensor.empty() : tensor<4x18x16xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %79 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%78 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_43 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %80 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x4x18x16xf32>) outs(%80 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %81 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<64x64xf32>) outs(%28 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %82 = linalg.batch_matmul ins(%collapsed_45, %81 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%30 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %84 = tensor.empty() : tensor<64x48xf32>
    %transposed_47 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%84 : tensor<64x48xf32>) permutation = [1, 0] 
    %85 = tensor.empty() : tensor<1x64x48xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<64x48xf32>) outs(%85 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %87 = tensor.empty() : tensor<1x18x48xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %89 = linalg.batch_matmul ins(%26, %86 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%88 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg11 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x18x48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %cst_10 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x18x48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x18x48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_5 : f64 to f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x48xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x18x48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_4 : f64 to f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x48xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x18x48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.tanh %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x18x48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %cst_11 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %97 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%87 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %99 = tensor.empty() : tensor<48x64xf32>
    %transposed_48 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%99 : tensor<48x64xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<1x48x64xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<48x64xf32>) outs(%100 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %102 = linalg.batch_matmul ins(%98, %101 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%30 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %103 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %1 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_9 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_49 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %108 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.subf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_9 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_7 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_50 = tensor.collapse_shape %114 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %115 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.mulf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg17 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %119 = arith.addf %in, %in_51 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    return %118 : tensor<1x18x64xf32>
  }
}
