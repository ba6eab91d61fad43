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
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<16x32xf32>, %arg3: tensor<16xf32>, %arg4: tensor<128x16xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<16xf32>, %arg7: tensor<128x16xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<48x32xf32>, %arg10: tensor<48x32xf32>, %arg11: tensor<32x48xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.42044820762685731 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_9 = arith.constant 3.200000e+01 : f32
    %cst_10 = arith.constant 1.600000e+01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %137 = arith.index_cast %in : i64 to index
      %138 = linalg.index 2 : index
      %139 = arith.cmpi slt, %137, %c96 : index
      cf.assert %139, "index must be smaller than dim size"
      %140 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %140, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%137, %138] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %137 = linalg.index 0 : index
      %138 = arith.index_cast %137 : index to i64
      linalg.yield %138 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %137 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %137 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %137 = arith.sitofp %in : i64 to f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x8xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_8 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%8 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %10 = tensor.empty() : tensor<1x18x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.cos %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.sin %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x18x32xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_9 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_7 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %19 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %21 = tensor.empty() : tensor<32x16xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<16x32xf32>) outs(%21 : tensor<32x16xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x32x16xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x16xf32>) outs(%22 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %25 = linalg.batch_matmul ins(%20, %23 : tensor<1x18x32xf32>, tensor<1x32x16xf32>) outs(%24 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %137 : f32
    } -> tensor<1x18x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<1x18x16xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_10 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_7 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x18x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %30 : tensor<1x18x16xf32>, tensor<1x18x1xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x16xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %31 : tensor<16xf32>, tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x16xf32>
    %33 = tensor.empty() : tensor<16x128xf32>
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<128x16xf32>) outs(%33 : tensor<16x128xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<1x16x128xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<16x128xf32>) outs(%34 : tensor<1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x128xf32>
    %36 = tensor.empty() : tensor<1x18x128xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %38 = linalg.batch_matmul ins(%32, %35 : tensor<1x18x16xf32>, tensor<1x16x128xf32>) outs(%37 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %expanded_14 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 4, 32] : tensor<1x18x128xf32> into tensor<1x18x4x32xf32>
    %39 = tensor.empty() : tensor<1x4x18x32xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x4x32xf32>) outs(%39 : tensor<1x4x18x32xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x32xf32> to tensor<1x4x18x16xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_15[0, 0, 0, 16] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x32xf32> to tensor<1x4x18x16xf32>
    %40 = tensor.empty() : tensor<32x32xf32>
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%40 : tensor<32x32xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<1x32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<32x32xf32>) outs(%41 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %44 = linalg.batch_matmul ins(%20, %42 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %extracted_slice_18 = tensor.extract_slice %44[0, 0, 0] [1, 18, 16] [1, 1, 1] : tensor<1x18x32xf32> to tensor<1x18x16xf32>
    %extracted_slice_19 = tensor.extract_slice %44[0, 0, 16] [1, 18, 16] [1, 1, 1] : tensor<1x18x32xf32> to tensor<1x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %137 : f32
    } -> tensor<1x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<1x18x16xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_10 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_7 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x18x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %49 : tensor<1x18x16xf32>, tensor<1x18x1xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %50 : tensor<16xf32>, tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x16xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_19 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %extracted_slice_21 = tensor.extract_slice %11[0, 0, 0] [1, 18, 8] [1, 1, 1] : tensor<1x18x16xf32> to tensor<1x18x8xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_21 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %12[0, 0, 0] [1, 18, 8] [1, 1, 1] : tensor<1x18x16xf32> to tensor<1x18x8xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_23 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_16[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 2] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_16[0, 0, 0, 1] [1, 4, 18, 8] [1, 1, 1, 2] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_20[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 2] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_20[0, 0, 0, 1] [1, 1, 18, 8] [1, 1, 1, 2] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %52 = tensor.empty() : tensor<1x4x18x8xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_22 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%52 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x8xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_24 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%52 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %54 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%52 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.subf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_22 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%52 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x8xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_24 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%52 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %57 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%52 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.addf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_29 = tensor.concat dim(3) %55, %58 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %59 = tensor.empty() : tensor<1x1x18x8xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_22 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%59 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x1x18x8xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_24 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%59 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x1x18x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %61 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%59 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.subf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x1x18x8xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_22 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%59 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x1x18x8xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_24 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%59 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x1x18x8xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) outs(%59 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.addf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x1x18x8xf32>
    %concat_30 = tensor.concat dim(3) %62, %65 : (tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) -> tensor<1x1x18x16xf32>
    %concat_31 = tensor.concat dim(3) %extracted_slice, %concat_29 : (tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) -> tensor<1x4x18x32xf32>
    %transposed_32 = linalg.transpose ins(%arg7 : tensor<128x16xf32>) outs(%33 : tensor<16x128xf32>) permutation = [1, 0] 
    %66 = tensor.empty() : tensor<1x1x16x128xf32>
    %67 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<16x128xf32>) outs(%66 : tensor<1x1x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x16x128xf32>
    %collapsed = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x1x16x128xf32> into tensor<1x16x128xf32>
    %68 = linalg.batch_matmul ins(%51, %collapsed : tensor<1x18x16xf32>, tensor<1x16x128xf32>) outs(%37 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %expanded_33 = tensor.expand_shape %68 [[0], [1], [2, 3]] output_shape [1, 18, 4, 32] : tensor<1x18x128xf32> into tensor<1x18x4x32xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x18x4x32xf32>) outs(%39 : tensor<1x4x18x32xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_35 = tensor.extract_slice %transposed_34[0, 0, 0, 0] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x32xf32> to tensor<1x4x18x16xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_34[0, 0, 0, 16] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x32xf32> to tensor<1x4x18x16xf32>
    %69 = tensor.empty() : tensor<1x4x18x16xf32>
    %collapsed_37 = tensor.collapse_shape %concat_30 [[0, 1], [2], [3]] : tensor<1x1x18x16xf32> into tensor<1x18x16xf32>
    %70 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<1x18x16xf32>) outs(%69 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x16xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_35 into %39[0, 0, 0, 0] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x16xf32> into tensor<1x4x18x32xf32>
    %inserted_slice_38 = tensor.insert_slice %70 into %inserted_slice[0, 0, 0, 16] [1, 4, 18, 16] [1, 1, 1, 1] : tensor<1x4x18x16xf32> into tensor<1x4x18x32xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31 : tensor<1x4x18x32xf32>) outs(%39 : tensor<1x4x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_6 : f64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x4x18x32xf32>
    %72 = tensor.empty() : tensor<1x4x32x18xf32>
    %transposed_39 = linalg.transpose ins(%inserted_slice_38 : tensor<1x4x18x32xf32>) outs(%72 : tensor<1x4x32x18xf32>) permutation = [0, 1, 3, 2] 
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<1x4x32x18xf32>) outs(%72 : tensor<1x4x32x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_6 : f64 to f32
      %138 = arith.mulf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x4x32x18xf32>
    %collapsed_40 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x4x18x32xf32> into tensor<4x18x32xf32>
    %collapsed_41 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x32x18xf32> into tensor<4x32x18xf32>
    %74 = tensor.empty() : tensor<4x18x18xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %76 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<4x18x32xf32>, tensor<4x32x18xf32>) outs(%75 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_42 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %77 = tensor.empty() : tensor<1x1x18x18xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%77 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %137 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %137 : f32
    } -> tensor<1x1x18x18xf32>
    %79 = tensor.empty() : tensor<1x4x18x18xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %78 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%79 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.addf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x18xf32>
    %81 = tensor.empty() : tensor<1x4x18xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %83 = tensor.empty() : tensor<1x4x18xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %85:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x4x18x18xf32>) outs(%84, %82 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %137 = linalg.index 3 : index
      %138 = arith.index_cast %137 : index to i64
      %139 = arith.maximumf %in, %out : f32
      %140 = arith.cmpf ogt, %in, %out : f32
      %141 = arith.select %140, %138, %out_53 : i64
      linalg.yield %139, %141 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_43 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_43 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%79 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.subf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x18xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x4x18x18xf32>) outs(%79 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.exp %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x18xf32>
    %88 = tensor.empty() : tensor<1x4x18x1xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x4x18x18xf32>) outs(%89 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x1xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%79 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.divf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x18xf32>
    %92 = tensor.empty() : tensor<1x4x18x18xi1>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x4x18x18xf32>) outs(%92 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %137 = arith.extf %in : f32 to f64
      %138 = arith.cmpf oeq, %137, %cst_5 : f64
      linalg.yield %138 : i1
    } -> tensor<1x4x18x18xi1>
    %94 = tensor.empty() : tensor<1x4x18x1xi1>
    %95 = linalg.fill ins(%true : i1) outs(%94 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %96 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<1x4x18x18xi1>) outs(%95 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %137 = arith.andi %in, %out : i1
      linalg.yield %137 : i1
    } -> tensor<1x4x18x1xi1>
    %97 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %cst_2, %91 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%79 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %137 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %137 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_44 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_45 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %98 = tensor.empty() : tensor<4x18x16xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %100 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%99 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_46 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %101 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x4x18x16xf32>) outs(%101 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %102 = tensor.empty() : tensor<64x32xf32>
    %transposed_49 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%102 : tensor<64x32xf32>) permutation = [1, 0] 
    %103 = tensor.empty() : tensor<1x64x32xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<64x32xf32>) outs(%103 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %105 = linalg.batch_matmul ins(%collapsed_48, %104 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %105 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.addf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x18x32xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_9 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_7 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %112 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %114 = tensor.empty() : tensor<32x48xf32>
    %transposed_50 = linalg.transpose ins(%arg9 : tensor<48x32xf32>) outs(%114 : tensor<32x48xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<1x32x48xf32>
    %116 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<32x48xf32>) outs(%115 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %117 = tensor.empty() : tensor<1x18x48xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %119 = linalg.batch_matmul ins(%113, %116 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%118 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x18x48xf32>) outs(%117 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.negf %in : f32
      %138 = math.exp %137 : f32
      %139 = arith.addf %138, %cst_1 : f32
      %140 = arith.divf %cst_1, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x48xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %119 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%117 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x48xf32>
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<48x32xf32>) outs(%114 : tensor<32x48xf32>) permutation = [1, 0] 
    %122 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<32x48xf32>) outs(%115 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %123 = linalg.batch_matmul ins(%113, %122 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%118 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %123 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%117 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x48xf32>
    %125 = tensor.empty() : tensor<48x32xf32>
    %transposed_52 = linalg.transpose ins(%arg11 : tensor<32x48xf32>) outs(%125 : tensor<48x32xf32>) permutation = [1, 0] 
    %126 = tensor.empty() : tensor<1x48x32xf32>
    %127 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<48x32xf32>) outs(%126 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %128 = linalg.batch_matmul ins(%124, %127 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %128 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.addf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<1x18x32xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.addf %in, %out : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.divf %in, %cst_9 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = arith.truncf %cst_7 : f64 to f32
      %138 = arith.addf %in, %137 : f32
      linalg.yield %138 : f32
    } -> tensor<1x18x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %137 = math.rsqrt %in : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %134 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    %136 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %135 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %137 = arith.mulf %in, %in_53 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x32xf32>
    return %136 : tensor<1x18x32xf32>
  }
}
