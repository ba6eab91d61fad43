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
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<16x32xf32>, %arg3: tensor<16xf32>, %arg4: tensor<128x16xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<16xf32>, %arg7: tensor<128x16xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<48x32xf32>, %arg10: tensor<48x32xf32>, %arg11: tensor<32x48xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.17677669529663689 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_7 = arith.constant 3.200000e+01 : f32
    %cst_8 = arith.constant 1.600000e+01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c96 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%130, %131] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %130 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %130 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %130 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.sitofp %in : i64 to f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_6 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %12 = tensor.empty() : tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.cos %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.sin %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %21 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %23 = tensor.empty() : tensor<32x16xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<16x32xf32>) outs(%23 : tensor<32x16xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<1x32x16xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x16xf32>) outs(%24 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %27 = linalg.batch_matmul ins(%22, %25 : tensor<1x18x32xf32>, tensor<1x32x16xf32>) outs(%26 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x18x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x18x16xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x18x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %32 : tensor<1x18x16xf32>, tensor<1x18x1xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x16xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %33 : tensor<16xf32>, tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x16xf32>
    %35 = tensor.empty() : tensor<16x128xf32>
    %transposed_11 = linalg.transpose ins(%arg4 : tensor<128x16xf32>) outs(%35 : tensor<16x128xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<1x16x128xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<16x128xf32>) outs(%36 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x128xf32>
    %38 = tensor.empty() : tensor<1x18x128xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %40 = linalg.batch_matmul ins(%34, %37 : tensor<1x18x16xf32>, tensor<1x16x128xf32>) outs(%39 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %expanded_12 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 18, 4, 32] : tensor<1x18x128xf32> into tensor<1x18x4x32xf32>
    %41 = tensor.empty() : tensor<1x4x18x32xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x18x4x32xf32>) outs(%41 : tensor<1x4x18x32xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x32xf32> to tensor<1x4x18x16xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_13[0, 0, 0, 16] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x32xf32> to tensor<1x4x18x16xf32>
    %42 = tensor.empty() : tensor<32x32xf32>
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%42 : tensor<32x32xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<1x32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<32x32xf32>) outs(%43 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %46 = linalg.batch_matmul ins(%22, %44 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%45 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %extracted_slice_16 = tensor.extract_slice %46[0, 0, 0] [1, 18, 16] [1, 1, 1] : tensor<1x18x32xf32> to tensor<1x18x16xf32>
    %extracted_slice_17 = tensor.extract_slice %46[0, 0, 16] [1, 18, 16] [1, 1, 1] : tensor<1x18x32xf32> to tensor<1x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47 : tensor<1x18x16xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x18x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %51 : tensor<1x18x16xf32>, tensor<1x18x1xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %52 : tensor<16xf32>, tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x16xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %extracted_slice_19 = tensor.extract_slice %13[0, 0, 0] [1, 18, 8] [1, 1, 1] : tensor<1x18x16xf32> to tensor<1x18x8xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_19 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %extracted_slice_21 = tensor.extract_slice %14[0, 0, 0] [1, 18, 8] [1, 1, 1] : tensor<1x18x16xf32> to tensor<1x18x8xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_21 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_14[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 2] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_14[0, 0, 0, 1] [1, 4, 18, 8] [1, 1, 1, 2] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_18[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 2] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_18[0, 0, 0, 1] [1, 1, 18, 8] [1, 1, 1, 2] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %54 = tensor.empty() : tensor<1x4x18x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%54 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_22 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%54 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x8xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %56 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%54 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.subf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_20 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%54 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x8xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_22 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%54 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x8xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %59 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%54 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.addf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_27 = tensor.concat dim(3) %57, %60 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %61 = tensor.empty() : tensor<1x1x18x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_20 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%61 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x18x8xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_22 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%61 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x18x8xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%61 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.subf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x18x8xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_20 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%61 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x18x8xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_22 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%61 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x18x8xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%61 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.addf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x18x8xf32>
    %concat_28 = tensor.concat dim(3) %64, %67 : (tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) -> tensor<1x1x18x16xf32>
    %concat_29 = tensor.concat dim(3) %extracted_slice, %concat_27 : (tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) -> tensor<1x4x18x32xf32>
    %transposed_30 = linalg.transpose ins(%arg7 : tensor<128x16xf32>) outs(%35 : tensor<16x128xf32>) permutation = [1, 0] 
    %68 = tensor.empty() : tensor<1x1x16x128xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<16x128xf32>) outs(%68 : tensor<1x1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x16x128xf32>
    %collapsed = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x1x16x128xf32> into tensor<1x16x128xf32>
    %70 = linalg.batch_matmul ins(%53, %collapsed : tensor<1x18x16xf32>, tensor<1x16x128xf32>) outs(%39 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %expanded_31 = tensor.expand_shape %70 [[0], [1], [2, 3]] output_shape [1, 18, 4, 32] : tensor<1x18x128xf32> into tensor<1x18x4x32xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x18x4x32xf32>) outs(%41 : tensor<1x4x18x32xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_33 = tensor.extract_slice %transposed_32[0, 0, 0, 0] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x32xf32> to tensor<1x4x18x16xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_32[0, 0, 0, 16] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x32xf32> to tensor<1x4x18x16xf32>
    %71 = tensor.empty() : tensor<1x4x18x16xf32>
    %collapsed_35 = tensor.collapse_shape %concat_28 [[0, 1], [2], [3]] : tensor<1x1x18x16xf32> into tensor<1x18x16xf32>
    %72 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<1x18x16xf32>) outs(%71 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x16xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_33 into %41[0, 0, 0, 0] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x16xf32> into tensor<1x4x18x32xf32>
    %inserted_slice_36 = tensor.insert_slice %72 into %inserted_slice[0, 0, 0, 16] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x16xf32> into tensor<1x4x18x32xf32>
    %73 = tensor.empty() : tensor<1x4x32x18xf32>
    %transposed_37 = linalg.transpose ins(%inserted_slice_36 : tensor<1x4x18x32xf32>) outs(%73 : tensor<1x4x32x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_38 = tensor.collapse_shape %concat_29 [[0, 1], [2], [3]] : tensor<1x4x18x32xf32> into tensor<4x18x32xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<1x4x32x18xf32> into tensor<4x32x18xf32>
    %74 = tensor.empty() : tensor<4x18x18xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %76 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x18x32xf32>, tensor<4x32x18xf32>) outs(%75 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_40 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %77 = tensor.empty() : tensor<1x4x18x18xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x4x18x18xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_4 : f64 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x4x18x18xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.addf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x18xf32>
    %80 = tensor.empty() : tensor<1x4x18xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %82 = tensor.empty() : tensor<1x4x18xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %84:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<1x4x18x18xf32>) outs(%83, %81 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_51 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_41 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_41 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.subf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x18xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x4x18x18xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x18xf32>
    %87 = tensor.empty() : tensor<1x4x18x1xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<1x4x18x18xf32>) outs(%88 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.divf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_42 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_43 = tensor.collapse_shape %extracted_slice_34 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %91 = tensor.empty() : tensor<4x18x16xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %93 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%92 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_44 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %94 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x4x18x16xf32>) outs(%94 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_46 = tensor.collapse_shape %transposed_45 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %95 = tensor.empty() : tensor<64x32xf32>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%95 : tensor<64x32xf32>) permutation = [1, 0] 
    %96 = tensor.empty() : tensor<1x64x32xf32>
    %97 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<64x32xf32>) outs(%96 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %98 = linalg.batch_matmul ins(%collapsed_46, %97 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%45 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %98 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.addf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %105 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %107 = tensor.empty() : tensor<32x48xf32>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<48x32xf32>) outs(%107 : tensor<32x48xf32>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<1x32x48xf32>
    %109 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<32x48xf32>) outs(%108 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %110 = tensor.empty() : tensor<1x18x48xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %112 = linalg.batch_matmul ins(%106, %109 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%111 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x18x48xf32>) outs(%110 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      %131 = math.exp %130 : f32
      %132 = arith.addf %131, %cst_1 : f32
      %133 = arith.divf %cst_1, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x48xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%110 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x48xf32>
    %transposed_49 = linalg.transpose ins(%arg10 : tensor<48x32xf32>) outs(%107 : tensor<32x48xf32>) permutation = [1, 0] 
    %115 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<32x48xf32>) outs(%108 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %116 = linalg.batch_matmul ins(%106, %115 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%111 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%110 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x48xf32>
    %118 = tensor.empty() : tensor<48x32xf32>
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<32x48xf32>) outs(%118 : tensor<48x32xf32>) permutation = [1, 0] 
    %119 = tensor.empty() : tensor<1x48x32xf32>
    %120 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<48x32xf32>) outs(%119 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %121 = linalg.batch_matmul ins(%117, %120 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%45 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %121 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.addf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x18x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %127 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    %129 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %128 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %130 = arith.mulf %in, %in_51 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x32xf32>
    return %129 : tensor<1x18x32xf32>
  }
}
