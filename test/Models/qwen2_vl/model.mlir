#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<3x1x18xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<48x64xf32>, %arg12: tensor<64x48xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 0.177827939, 0.0316227786, 0.00562341325, 1.000000e-03, 1.7782794E-4, 3.16227743E-5, 5.62341347E-6]> : tensor<8xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.index_cast %in : i64 to index
      %110 = linalg.index 2 : index
      %111 = arith.cmpi slt, %109, %c96 : index
      cf.assert %111, "index must be smaller than dim size"
      %112 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %112, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%109, %110] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %109 = linalg.index 0 : index
      %110 = arith.index_cast %109 : index to i64
      linalg.yield %110 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %109 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %109 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %109 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %109 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_9 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [3, 1, 18, 1] : tensor<3x1x18xi64> into tensor<3x1x18x1xi64>
    %8 = tensor.empty() : tensor<3x1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<3x1x18x1xi64>) outs(%8 : tensor<3x1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      linalg.yield %109 : f32
    } -> tensor<3x1x18x1xf32>
    %10 = tensor.empty() : tensor<3x1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<3x1x18x1xf32>, tensor<8xf32>) outs(%10 : tensor<3x1x18x8xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<3x1x18x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<3x1x18x8xf32>) outs(%10 : tensor<3x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<3x1x18x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<3x1x18x8xf32>) outs(%10 : tensor<3x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<3x1x18x8xf32>
    %extracted_slice = tensor.extract_slice %13[0, 0, 0, 0] [3, 1, 18, 2] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<3x1x18x2xf32>
    %extracted_slice_10 = tensor.extract_slice %13[0, 0, 0, 2] [3, 1, 18, 3] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<3x1x18x3xf32>
    %extracted_slice_11 = tensor.extract_slice %13[0, 0, 0, 5] [3, 1, 18, 3] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<3x1x18x3xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 1, 18, 2] [1, 1, 1, 1] : tensor<3x1x18x2xf32> to tensor<1x1x18x2xf32>
    %collapsed = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2], [3]] : tensor<1x1x18x2xf32> into tensor<1x18x2xf32>
    %extracted_slice_13 = tensor.extract_slice %extracted_slice_10[1, 0, 0, 0] [1, 1, 18, 3] [1, 1, 1, 1] : tensor<3x1x18x3xf32> to tensor<1x1x18x3xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3]] : tensor<1x1x18x3xf32> into tensor<1x18x3xf32>
    %extracted_slice_15 = tensor.extract_slice %extracted_slice_11[2, 0, 0, 0] [1, 1, 18, 3] [1, 1, 1, 1] : tensor<3x1x18x3xf32> to tensor<1x1x18x3xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_15 [[0, 1], [2], [3]] : tensor<1x1x18x3xf32> into tensor<1x18x3xf32>
    %concat = tensor.concat dim(2) %collapsed, %collapsed_14, %collapsed_16 : (tensor<1x18x2xf32>, tensor<1x18x3xf32>, tensor<1x18x3xf32>) -> tensor<1x18x8xf32>
    %concat_17 = tensor.concat dim(2) %concat, %concat : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %extracted_slice_18 = tensor.extract_slice %12[0, 0, 0, 0] [3, 1, 18, 2] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<3x1x18x2xf32>
    %extracted_slice_19 = tensor.extract_slice %12[0, 0, 0, 2] [3, 1, 18, 3] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<3x1x18x3xf32>
    %extracted_slice_20 = tensor.extract_slice %12[0, 0, 0, 5] [3, 1, 18, 3] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<3x1x18x3xf32>
    %extracted_slice_21 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 0] [1, 1, 18, 2] [1, 1, 1, 1] : tensor<3x1x18x2xf32> to tensor<1x1x18x2xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0, 1], [2], [3]] : tensor<1x1x18x2xf32> into tensor<1x18x2xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_19[1, 0, 0, 0] [1, 1, 18, 3] [1, 1, 1, 1] : tensor<3x1x18x3xf32> to tensor<1x1x18x3xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0, 1], [2], [3]] : tensor<1x1x18x3xf32> into tensor<1x18x3xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_20[2, 0, 0, 0] [1, 1, 18, 3] [1, 1, 1, 1] : tensor<3x1x18x3xf32> to tensor<1x1x18x3xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0, 1], [2], [3]] : tensor<1x1x18x3xf32> into tensor<1x18x3xf32>
    %concat_27 = tensor.concat dim(2) %collapsed_22, %collapsed_24, %collapsed_26 : (tensor<1x18x2xf32>, tensor<1x18x3xf32>, tensor<1x18x3xf32>) -> tensor<1x18x8xf32>
    %concat_28 = tensor.concat dim(2) %concat_27, %concat_27 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %15 = tensor.empty() : tensor<1x18x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %22 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %21 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %23 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%23 : tensor<64x64xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<1x64x64xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%24 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %27 = linalg.batch_matmul ins(%22, %25 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%26 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.addf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %29 = tensor.empty() : tensor<64x32xf32>
    %transposed_29 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%29 : tensor<64x32xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<1x64x32xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<64x32xf32>) outs(%30 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %32 = tensor.empty() : tensor<1x18x32xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %34 = linalg.batch_matmul ins(%22, %31 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%33 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg6 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%32 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.addf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %transposed_30 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%29 : tensor<64x32xf32>) permutation = [1, 0] 
    %36 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<64x32xf32>) outs(%30 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %37 = linalg.batch_matmul ins(%22, %36 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%33 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg8 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%32 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.addf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %expanded_31 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %39 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x18x4x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_33 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %40 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x18x2x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_35 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x18x2x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_37 = tensor.expand_shape %concat_28 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_38 = tensor.expand_shape %concat_17 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32, %expanded_37 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_32[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_32[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %42 = tensor.empty() : tensor<1x4x18x8xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<1x4x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_41 = tensor.concat dim(3) %43, %extracted_slice_39 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_38 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.addf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34, %expanded_37 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_42 = tensor.extract_slice %transposed_34[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_43 = tensor.extract_slice %transposed_34[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %47 = tensor.empty() : tensor<1x2x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<1x2x18x8xf32>) outs(%47 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_44 = tensor.concat dim(3) %48, %extracted_slice_42 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_44, %expanded_38 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.addf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x18x16xf32>
    %51 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x18x16xf32>) outs(%51 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_45 = tensor.collapse_shape %52 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<1x2x18x16xf32>) outs(%51 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %54 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<1x4x18x16xf32>) outs(%54 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_47 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %55 = tensor.empty() : tensor<4x18x18xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %57 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%56 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_49 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x4x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x4x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.mulf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.addf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %61 = tensor.empty() : tensor<1x4x18xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %63 = tensor.empty() : tensor<1x4x18xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %65:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x4x18x18xf32>) outs(%64, %62 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %109 = linalg.index 3 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.maximumf %in, %out : f32
      %112 = arith.cmpf ogt, %in, %out : f32
      %113 = arith.select %112, %110, %out_60 : i64
      linalg.yield %111, %113 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_50 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_50 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.subf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x4x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.exp %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %68 = tensor.empty() : tensor<1x4x18x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x4x18x18xf32>) outs(%69 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.divf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_51 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_52 = tensor.collapse_shape %53 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %72 = tensor.empty() : tensor<4x18x16xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %74 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%73 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_53 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %75 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x4x18x16xf32>) outs(%75 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_56 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%23 : tensor<64x64xf32>) permutation = [1, 0] 
    %76 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<64x64xf32>) outs(%24 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %77 = linalg.batch_matmul ins(%collapsed_55, %76 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%26 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %77 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.addf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %85 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %84 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %86 = tensor.empty() : tensor<64x48xf32>
    %transposed_57 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%86 : tensor<64x48xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<1x64x48xf32>
    %88 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<64x48xf32>) outs(%87 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %89 = tensor.empty() : tensor<1x18x48xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %91 = linalg.batch_matmul ins(%85, %88 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%90 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x18x48xf32>) outs(%89 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      %110 = math.exp %109 : f32
      %111 = arith.addf %110, %cst_1 : f32
      %112 = arith.divf %cst_1, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%89 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x48xf32>
    %transposed_58 = linalg.transpose ins(%arg11 : tensor<48x64xf32>) outs(%86 : tensor<64x48xf32>) permutation = [1, 0] 
    %94 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<64x48xf32>) outs(%87 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %95 = linalg.batch_matmul ins(%85, %94 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%90 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%89 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x48xf32>
    %97 = tensor.empty() : tensor<48x64xf32>
    %transposed_59 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%97 : tensor<48x64xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<1x48x64xf32>
    %99 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<48x64xf32>) outs(%98 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %100 = linalg.batch_matmul ins(%96, %99 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%26 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %100 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.addf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %107 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %109 = arith.mulf %in, %in_60 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    return %108 : tensor<1x18x64xf32>
  }
}
