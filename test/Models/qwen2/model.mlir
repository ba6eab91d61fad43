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
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<48x64xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<64x48xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
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
      %extracted = tensor.extract %arg1[%109, %110] : tensor<96x64xf32>
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
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %109 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %109 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %109 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %109 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %12 = tensor.empty() : tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %21 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %23 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%23 : tensor<64x64xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<1x64x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%24 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %27 = linalg.batch_matmul ins(%22, %25 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%26 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.addf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %expanded_10 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %29 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x18x4x16xf32>) outs(%29 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty() : tensor<64x32xf32>
    %transposed_12 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%30 : tensor<64x32xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<1x64x32xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<64x32xf32>) outs(%31 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %33 = tensor.empty() : tensor<1x18x32xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %35 = linalg.batch_matmul ins(%22, %32 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%34 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg5 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%33 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.addf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %expanded_13 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %37 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x18x2x16xf32>) outs(%37 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%30 : tensor<64x32xf32>) permutation = [1, 0] 
    %38 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<64x32xf32>) outs(%31 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %39 = linalg.batch_matmul ins(%22, %38 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%34 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg7 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%33 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.addf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %expanded_16 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x18x2x16xf32>) outs(%37 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_19 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %expanded_18 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%29 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %42 = tensor.empty() : tensor<1x4x18x8xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x4x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_21 = tensor.concat dim(3) %43, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_19 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%29 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%29 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.addf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_18 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %47 = tensor.empty() : tensor<1x2x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x2x18x8xf32>) outs(%47 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_24 = tensor.concat dim(3) %48, %extracted_slice_22 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_19 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%37 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.addf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x2x18x16xf32>
    %51 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x18x16xf32>) outs(%51 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %52 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x2x18x16xf32>) outs(%51 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %54 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_25 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%54 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %55 = tensor.empty() : tensor<4x18x18xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %57 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%56 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_28 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x4x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x4x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.mulf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.addf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %61 = tensor.empty() : tensor<1x4x18xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %63 = tensor.empty() : tensor<1x4x18xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %65:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x4x18x18xf32>) outs(%64, %62 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %109 = linalg.index 3 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.maximumf %in, %out : f32
      %112 = arith.cmpf ogt, %in, %out : f32
      %113 = arith.select %112, %110, %out_39 : i64
      linalg.yield %111, %113 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_29 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_29 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.subf %in, %in_39 : f32
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
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.divf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_30 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_31 = tensor.collapse_shape %53 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %72 = tensor.empty() : tensor<4x18x16xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %74 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%73 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_32 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %75 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x4x18x16xf32>) outs(%75 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_35 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%23 : tensor<64x64xf32>) permutation = [1, 0] 
    %76 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<64x64xf32>) outs(%24 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %77 = linalg.batch_matmul ins(%collapsed_34, %76 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%26 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %77 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.addf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %84 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %86 = tensor.empty() : tensor<64x48xf32>
    %transposed_36 = linalg.transpose ins(%arg9 : tensor<48x64xf32>) outs(%86 : tensor<64x48xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<1x64x48xf32>
    %88 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<64x48xf32>) outs(%87 : tensor<1x64x48xf32>) {
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
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x48xf32>
    %transposed_37 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%86 : tensor<64x48xf32>) permutation = [1, 0] 
    %94 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<64x48xf32>) outs(%87 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %95 = linalg.batch_matmul ins(%85, %94 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%90 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%89 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x48xf32>
    %97 = tensor.empty() : tensor<48x64xf32>
    %transposed_38 = linalg.transpose ins(%arg11 : tensor<64x48xf32>) outs(%97 : tensor<48x64xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<1x48x64xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<48x64xf32>) outs(%98 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %100 = linalg.batch_matmul ins(%96, %99 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%26 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %100 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.addf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %107 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %109 = arith.mulf %in, %in_39 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    return %108 : tensor<1x18x64xf32>
  }
}
