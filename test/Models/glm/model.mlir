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
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<96x32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.562500e-07 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>
    %cst_6 = arith.constant 3.200000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.index_cast %in : i64 to index
      %116 = linalg.index 2 : index
      %117 = arith.cmpi slt, %115, %c96 : index
      cf.assert %117, "index must be smaller than dim size"
      %118 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %118, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%115, %116] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %115 = linalg.index 0 : index
      %116 = arith.index_cast %115 : index to i64
      linalg.yield %116 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %115 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %115 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %115 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %115 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.sitofp %in : i64 to f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x4xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<1x18x1xf32>, tensor<4xf32>) outs(%10 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x4xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x4xf32>, tensor<1x18x4xf32>) -> tensor<1x18x8xf32>
    %12 = tensor.empty() : tensor<1x18x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.cos %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.sin %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_6 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_4 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %21 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %23 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%23 : tensor<32x64xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<1x32x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%24 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %26 = tensor.empty() : tensor<1x18x64xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %28 = linalg.batch_matmul ins(%22, %25 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%27 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%26 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.addf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x64xf32>
    %expanded_10 = tensor.expand_shape %29 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %30 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x18x4x16xf32>) outs(%30 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<32x32xf32>
    %transposed_12 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%31 : tensor<32x32xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<1x32x32xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<32x32xf32>) outs(%32 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %35 = linalg.batch_matmul ins(%22, %33 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%34 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg5 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.addf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %expanded_13 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %37 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x18x2x16xf32>) outs(%37 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<32x32xf32>) outs(%31 : tensor<32x32xf32>) permutation = [1, 0] 
    %38 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<32x32xf32>) outs(%32 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %39 = linalg.batch_matmul ins(%22, %38 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%34 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg7 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.addf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %expanded_16 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x18x2x16xf32>) outs(%37 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %expanded_19 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0, 0] [1, 1, 18, 4] [1, 1, 1, 1] : tensor<1x1x18x8xf32> to tensor<1x1x18x4xf32>
    %41 = tensor.empty() : tensor<1x1x18x4x2xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x1x18x4xf32>) outs(%41 : tensor<1x1x18x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x18x4x2xf32>
    %collapsed = tensor.collapse_shape %42 [[0], [1], [2], [3, 4]] : tensor<1x1x18x4x2xf32> into tensor<1x1x18x8xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 0, 0] [1, 1, 18, 4] [1, 1, 1, 1] : tensor<1x1x18x8xf32> to tensor<1x1x18x4xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x1x18x4xf32>) outs(%41 : tensor<1x1x18x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x18x4x2xf32>
    %collapsed_21 = tensor.collapse_shape %43 [[0], [1], [2], [3, 4]] : tensor<1x1x18x4x2xf32> into tensor<1x1x18x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_11[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_11[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %44 = tensor.empty() : tensor<1x4x18x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %collapsed : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%44 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 2] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 1] [1, 4, 18, 4] [1, 1, 1, 2] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %46 = tensor.empty() : tensor<1x4x18x4xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x4x18x4xf32>) outs(%46 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.negf %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x4xf32>
    %expanded_28 = tensor.expand_shape %47 [[0], [1], [2], [3, 4]] output_shape [1, 4, 18, 4, 1] : tensor<1x4x18x4xf32> into tensor<1x4x18x4x1xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_26 [[0], [1], [2], [3, 4]] output_shape [1, 4, 18, 4, 1] : tensor<1x4x18x4xf32> into tensor<1x4x18x4x1xf32>
    %concat_30 = tensor.concat dim(4) %expanded_28, %expanded_29 : (tensor<1x4x18x4x1xf32>, tensor<1x4x18x4x1xf32>) -> tensor<1x4x18x4x2xf32>
    %collapsed_31 = tensor.collapse_shape %concat_30 [[0], [1], [2], [3, 4]] : tensor<1x4x18x4x2xf32> into tensor<1x4x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_31, %collapsed_21 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%44 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x8xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%44 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.addf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x8xf32>
    %50 = tensor.empty() : tensor<1x2x18x8xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %collapsed : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%50 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x2x18x8xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [1, 2, 18, 4] [1, 1, 1, 2] : tensor<1x2x18x8xf32> to tensor<1x2x18x4xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 1] [1, 2, 18, 4] [1, 1, 1, 2] : tensor<1x2x18x8xf32> to tensor<1x2x18x4xf32>
    %52 = tensor.empty() : tensor<1x2x18x4xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x2x18x4xf32>) outs(%52 : tensor<1x2x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.negf %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x2x18x4xf32>
    %expanded_34 = tensor.expand_shape %53 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 4, 1] : tensor<1x2x18x4xf32> into tensor<1x2x18x4x1xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_32 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 4, 1] : tensor<1x2x18x4xf32> into tensor<1x2x18x4x1xf32>
    %concat_36 = tensor.concat dim(4) %expanded_34, %expanded_35 : (tensor<1x2x18x4x1xf32>, tensor<1x2x18x4x1xf32>) -> tensor<1x2x18x4x2xf32>
    %collapsed_37 = tensor.collapse_shape %concat_36 [[0], [1], [2], [3, 4]] : tensor<1x2x18x4x2xf32> into tensor<1x2x18x8xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37, %collapsed_21 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%50 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x2x18x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) outs(%50 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.addf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_38 = tensor.concat dim(3) %49, %extracted_slice_23 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %concat_39 = tensor.concat dim(3) %55, %extracted_slice_25 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %56 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %57 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_39 : tensor<1x2x18x16xf32>) outs(%56 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_40 = tensor.collapse_shape %57 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %58 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x2x18x16xf32>) outs(%56 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %59 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_41 = linalg.transpose ins(%collapsed_40 : tensor<1x4x18x16xf32>) outs(%59 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_42 = tensor.collapse_shape %concat_38 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %60 = tensor.empty() : tensor<4x18x18xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %62 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%61 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_44 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %63 = tensor.empty() : tensor<1x4x18x18xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x4x18x18xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.mulf %in, %cst_7 : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x18xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.addf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x18xf32>
    %66 = tensor.empty() : tensor<1x4x18xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %68 = tensor.empty() : tensor<1x4x18xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %70:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x4x18x18xf32>) outs(%69, %67 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %115 = linalg.index 3 : index
      %116 = arith.index_cast %115 : index to i64
      %117 = arith.maximumf %in, %out : f32
      %118 = arith.cmpf ogt, %in, %out : f32
      %119 = arith.select %118, %116, %out_56 : i64
      linalg.yield %117, %119 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_45 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_45 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.subf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x18xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x4x18x18xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.exp %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x18xf32>
    %73 = tensor.empty() : tensor<1x4x18x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x4x18x18xf32>) outs(%74 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.divf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_46 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_47 = tensor.collapse_shape %58 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %77 = tensor.empty() : tensor<4x18x16xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %79 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%78 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_48 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %80 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x4x18x16xf32>) outs(%80 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %81 = tensor.empty() : tensor<64x32xf32>
    %transposed_51 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%81 : tensor<64x32xf32>) permutation = [1, 0] 
    %82 = tensor.empty() : tensor<1x64x32xf32>
    %83 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<64x32xf32>) outs(%82 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %84 = linalg.batch_matmul ins(%collapsed_50, %83 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%34 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %84 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.addf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_6 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_4 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %91 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %93 = tensor.empty() : tensor<32x96xf32>
    %transposed_52 = linalg.transpose ins(%arg9 : tensor<96x32xf32>) outs(%93 : tensor<32x96xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x32x96xf32>
    %95 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<32x96xf32>) outs(%94 : tensor<1x32x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x96xf32>
    %96 = tensor.empty() : tensor<1x18x96xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %98 = linalg.batch_matmul ins(%92, %95 : tensor<1x18x32xf32>, tensor<1x32x96xf32>) outs(%97 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %extracted_slice_53 = tensor.extract_slice %98[0, 0, 0] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %extracted_slice_54 = tensor.extract_slice %98[0, 0, 48] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %99 = tensor.empty() : tensor<1x18x48xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_53 : tensor<1x18x48xf32>) outs(%99 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.negf %in : f32
      %116 = math.exp %115 : f32
      %117 = arith.addf %116, %cst_1 : f32
      %118 = arith.divf %cst_1, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<1x18x48xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %extracted_slice_53 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%99 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x48xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %101 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%99 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x48xf32>
    %103 = tensor.empty() : tensor<48x32xf32>
    %transposed_55 = linalg.transpose ins(%arg10 : tensor<32x48xf32>) outs(%103 : tensor<48x32xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<1x48x32xf32>
    %105 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<48x32xf32>) outs(%104 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %106 = linalg.batch_matmul ins(%102, %105 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%34 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %106 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.addf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_6 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_4 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %113 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %115 = arith.mulf %in, %in_56 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x32xf32>
    return %114 : tensor<1x18x32xf32>
  }
}
