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
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<48x64xf32>, %arg9: tensor<48x64xf32>, %arg10: tensor<64x48xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<1x18x64xf32> {
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
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 3.200000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c96 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%127, %128] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %127 = arith.cmpi sle, %in, %in_42 : i64
      linalg.yield %127 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.sitofp %in : i64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x8xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_7 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%8 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %10 = tensor.empty() : tensor<1x18x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.cos %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.sin %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x16xf32>
    %13 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%13 : tensor<64x64xf32>) permutation = [1, 0] 
    %14 = tensor.empty() : tensor<1x64x64xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%14 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %17 = linalg.batch_matmul ins(%1, %15 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%16 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x18x64xf32>) outs(%19 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_8 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_6 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %24 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %26 = tensor.empty() : tensor<64x32xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%26 : tensor<64x32xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<1x64x32xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<64x32xf32>) outs(%27 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %29 = tensor.empty() : tensor<1x18x32xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %31 = linalg.batch_matmul ins(%1, %28 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%30 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x18x32xf32>) outs(%29 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<1x18x32xf32>) outs(%19 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_9 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_6 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%29 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %37 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%29 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%26 : tensor<64x32xf32>) permutation = [1, 0] 
    %39 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<64x32xf32>) outs(%27 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %40 = linalg.batch_matmul ins(%1, %39 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%30 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_15 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %41 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x18x4x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %42 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x2x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x18x2x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_22 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_21 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %44 = tensor.empty() : tensor<1x4x18x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x4x18x8xf32>) outs(%44 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_24 = tensor.concat dim(3) %45, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_21 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %49 = tensor.empty() : tensor<1x2x18x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x2x18x8xf32>) outs(%49 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_27 = tensor.concat dim(3) %50, %extracted_slice_25 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x16xf32>
    %53 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x18x16xf32>) outs(%53 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x2x18x16xf32>) outs(%53 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x4x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.mulf %in, %cst_10 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x16xf32>
    %57 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_28 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%57 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<1x4x16x18xf32>) outs(%57 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.mulf %in, %cst_10 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_29 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_30 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %59 = tensor.empty() : tensor<4x18x18xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %61 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%60 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_31 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %62 = tensor.empty() : tensor<1x1x18x18xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%62 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %127 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %127 : f32
    } -> tensor<1x1x18x18xf32>
    %64 = tensor.empty() : tensor<1x4x18x18xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %63 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%64 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %66 = tensor.empty() : tensor<1x4x18xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %68 = tensor.empty() : tensor<1x4x18xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %70:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x4x18x18xf32>) outs(%69, %67 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_42 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_32 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_32 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%64 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.subf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x4x18x18xf32>) outs(%64 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %73 = tensor.empty() : tensor<1x4x18x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x4x18x18xf32>) outs(%74 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%64 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.divf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %77 = tensor.empty() : tensor<1x4x18x18xi1>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x4x18x18xf32>) outs(%77 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %127 = arith.extf %in : f32 to f64
      %128 = arith.cmpf oeq, %127, %cst_5 : f64
      linalg.yield %128 : i1
    } -> tensor<1x4x18x18xi1>
    %79 = tensor.empty() : tensor<1x4x18x1xi1>
    %80 = linalg.fill ins(%true : i1) outs(%79 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %81 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x4x18x18xi1>) outs(%80 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %127 = arith.andi %in, %out : i1
      linalg.yield %127 : i1
    } -> tensor<1x4x18x1xi1>
    %82 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %cst_2, %76 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%64 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %127 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_33 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_34 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %83 = tensor.empty() : tensor<4x18x16xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %85 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%84 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_35 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %86 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x4x18x16xf32>) outs(%86 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_38 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%13 : tensor<64x64xf32>) permutation = [1, 0] 
    %87 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<64x64xf32>) outs(%14 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %88 = linalg.batch_matmul ins(%collapsed_37, %87 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%16 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<1x18x64xf32>) outs(%19 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_8 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_6 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %93 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %94 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %95 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %97 = tensor.empty() : tensor<64x48xf32>
    %transposed_39 = linalg.transpose ins(%arg8 : tensor<48x64xf32>) outs(%97 : tensor<64x48xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<1x64x48xf32>
    %99 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<64x48xf32>) outs(%98 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %100 = tensor.empty() : tensor<1x18x48xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %102 = linalg.batch_matmul ins(%96, %99 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%101 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x48xf32>) outs(%100 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      %128 = math.exp %127 : f32
      %129 = arith.addf %128, %cst_1 : f32
      %130 = arith.divf %cst_1, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x48xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %102 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%100 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x48xf32>
    %transposed_40 = linalg.transpose ins(%arg9 : tensor<48x64xf32>) outs(%97 : tensor<64x48xf32>) permutation = [1, 0] 
    %105 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<64x48xf32>) outs(%98 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %106 = linalg.batch_matmul ins(%96, %105 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%101 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%100 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x48xf32>
    %108 = tensor.empty() : tensor<48x64xf32>
    %transposed_41 = linalg.transpose ins(%arg10 : tensor<64x48xf32>) outs(%108 : tensor<48x64xf32>) permutation = [1, 0] 
    %109 = tensor.empty() : tensor<1x48x64xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<48x64xf32>) outs(%109 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %111 = linalg.batch_matmul ins(%107, %110 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%16 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x18x64xf32>) outs(%19 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_8 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_6 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %116 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %117 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %118 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x18x64xf32>) outs(%19 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_8 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_6 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %126 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %125 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    return %126 : tensor<1x18x64xf32>
  }
}
