#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<48xf32>, %arg12: tensor<64x48xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 0.79788456080286541 : f64
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %112 = arith.index_cast %in : i64 to index
      %113 = linalg.index 2 : index
      %114 = arith.cmpi slt, %112, %c96 : index
      cf.assert %114, "index must be smaller than dim size"
      %115 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %115, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%112, %113] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %112 = linalg.index 0 : index
      %113 = arith.index_cast %112 : index to i64
      linalg.yield %113 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %112 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %112 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_2, %cst_1 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %112 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %112 = arith.sitofp %in : i64 to f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x4xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_6 : tensor<1x18x1xf32>, tensor<4xf32>) outs(%10 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x4xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x4xf32>, tensor<1x18x4xf32>) -> tensor<1x18x8xf32>
    %12 = tensor.empty() : tensor<1x18x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.cos %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.sin %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_7 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.subf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_7 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_5 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_13 = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %29 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<1x64x64xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%30 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %33 = linalg.batch_matmul ins(%28, %31 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %expanded_14 = tensor.expand_shape %34 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %35 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<64x64xf32>) outs(%30 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %37 = linalg.batch_matmul ins(%28, %36 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg5 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %expanded_17 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<64x64xf32>) outs(%30 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %40 = linalg.batch_matmul ins(%28, %39 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg7 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %expanded_20 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %expanded_25 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %expanded_26 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %42 = tensor.empty() : tensor<1x4x18x8xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_25 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %44 = tensor.empty() : tensor<1x4x18x4xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x4x18x4xf32>) outs(%44 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.negf %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_29 = tensor.concat dim(3) %45, %extracted_slice_27 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_26 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x8xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_25 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<1x4x18x4xf32>) outs(%44 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.negf %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_32 = tensor.concat dim(3) %49, %extracted_slice_30 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_26 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x8xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_33 = tensor.concat dim(3) %47, %extracted_slice_22 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %concat_34 = tensor.concat dim(3) %51, %extracted_slice_24 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %52 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_35 = linalg.transpose ins(%concat_34 : tensor<1x4x18x16xf32>) outs(%52 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %concat_33 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %53 = tensor.empty() : tensor<4x18x18xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %55 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%54 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_38 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %56 = tensor.empty() : tensor<1x4x18x18xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x4x18x18xf32>) outs(%56 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.mulf %in, %cst_8 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%56 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %59 = tensor.empty() : tensor<1x4x18xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %61 = tensor.empty() : tensor<1x4x18xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %63:2 = linalg.generic {indexing_maps = [#map5, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x4x18x18xf32>) outs(%62, %60 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %112 = linalg.index 3 : index
      %113 = arith.index_cast %112 : index to i64
      %114 = arith.maximumf %in, %out : f32
      %115 = arith.cmpf ogt, %in, %out : f32
      %116 = arith.select %115, %113, %out_50 : i64
      linalg.yield %114, %116 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_39 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_39 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%56 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.subf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x4x18x18xf32>) outs(%56 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.exp %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %66 = tensor.empty() : tensor<1x4x18x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x4x18x18xf32>) outs(%67 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%56 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.divf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_40 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_41 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %70 = tensor.empty() : tensor<4x18x16xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %72 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%71 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_42 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %73 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x4x18x16xf32>) outs(%73 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %74 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<64x64xf32>) outs(%30 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %75 = linalg.batch_matmul ins(%collapsed_44, %74 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %77 = tensor.empty() : tensor<64x48xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%77 : tensor<64x48xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<1x64x48xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<64x48xf32>) outs(%78 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %80 = tensor.empty() : tensor<1x18x48xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %82 = linalg.batch_matmul ins(%28, %79 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%81 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg11 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x18x48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.mulf %in, %cst_9 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x18x48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x18x48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_4 : f64 to f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x48xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x18x48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_3 : f64 to f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x48xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x18x48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.tanh %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x18x48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %cst_10 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %90 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%80 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %92 = tensor.empty() : tensor<48x64xf32>
    %transposed_47 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%92 : tensor<48x64xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<1x48x64xf32>
    %94 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<48x64xf32>) outs(%93 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %95 = linalg.batch_matmul ins(%91, %94 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %96 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %1 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_7 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_48 = tensor.collapse_shape %100 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %101 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.subf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_7 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_5 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_49 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %108 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.mulf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg17 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %112 = arith.addf %in, %in_50 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    return %111 : tensor<1x18x64xf32>
  }
}
