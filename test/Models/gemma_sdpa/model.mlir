#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<16x32xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<48x32xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<32x48xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_11 = arith.constant dense<5.65685415> : tensor<f32>
    %cst_12 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c96 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%120, %121] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<1x18x32xf32>, tensor<f32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %3 = tensor.empty() : tensor<18xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %5 = tensor.empty() : tensor<1x1x18x18xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%5 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_44 : i64
      linalg.yield %120 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %7 = tensor.empty() : tensor<1x18x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x18x1xi64>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.sitofp %in : i64 to f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %9 = tensor.empty() : tensor<1x18x8xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %cst_10 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%9 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %10, %10 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %11 = tensor.empty() : tensor<1x18x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%11 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.cos %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%11 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.sin %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x18x32xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_12 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_9 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %19 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %21 = tensor.empty() : tensor<32xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<32xf32>) outs(%21 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %cst_3 : f32
      linalg.yield %120 : f32
    } -> tensor<32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %24 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%24 : tensor<32x64xf32>) permutation = [1, 0] 
    %25 = tensor.empty() : tensor<1x32x64xf32>
    %26 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%25 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %27 = tensor.empty() : tensor<1x18x64xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %29 = linalg.batch_matmul ins(%23, %26 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%28 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_15 = tensor.expand_shape %29 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %30 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x18x4x16xf32>) outs(%30 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<32x16xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<16x32xf32>) outs(%31 : tensor<32x16xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<1x32x16xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<32x16xf32>) outs(%32 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %35 = linalg.batch_matmul ins(%23, %33 : tensor<1x18x32xf32>, tensor<1x32x16xf32>) outs(%34 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %expanded_18 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [1, 18, 1, 16] : tensor<1x18x16xf32> into tensor<1x18x1x16xf32>
    %36 = tensor.empty() : tensor<1x1x18x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x1x16xf32>) outs(%36 : tensor<1x1x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<16x32xf32>) outs(%31 : tensor<32x16xf32>) permutation = [1, 0] 
    %37 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<32x16xf32>) outs(%32 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %38 = linalg.batch_matmul ins(%23, %37 : tensor<1x18x32xf32>, tensor<1x32x16xf32>) outs(%34 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %expanded_21 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 1, 16] : tensor<1x18x16xf32> into tensor<1x18x1x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x18x1x16xf32>) outs(%36 : tensor<1x1x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_24 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%30 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %40 = tensor.empty() : tensor<1x4x18x8xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x18x8xf32>) outs(%40 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_26 = tensor.concat dim(3) %41, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%30 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x16xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%30 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.addf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%36 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x18x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %45 = tensor.empty() : tensor<1x1x18x8xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x1x18x8xf32>) outs(%45 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x18x8xf32>
    %concat_29 = tensor.concat dim(3) %46, %extracted_slice_27 : (tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) -> tensor<1x1x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%36 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%36 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.addf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x18x16xf32>
    %49 = tensor.empty() : tensor<1x1x4x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x1x18x16xf32>) outs(%49 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %collapsed = tensor.collapse_shape %50 [[0], [1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<1x4x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<1x1x18x16xf32>) outs(%49 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x4x18x16xf32>) outs(%30 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.mulf %in, %cst_4 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x16xf32>
    %53 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_30 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%53 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<1x4x16x18xf32>) outs(%53 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.mulf %in, %cst_4 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_31 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %55 = tensor.empty() : tensor<4x18x18xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %57 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%56 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_33 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x1x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map13, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_7, %cst_6 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%58 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_44: f32, %in_45: f32, %out: f32):
      %120 = arith.select %in, %in_44, %in_45 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x18x18xf32>
    %60 = tensor.empty() : tensor<1x4x18x18xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %59 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.addf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x18xf32>
    %62 = tensor.empty() : tensor<1x4x18xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %64 = tensor.empty() : tensor<1x4x18xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %66:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x4x18x18xf32>) outs(%65, %63 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_44 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_34 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_34 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.subf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x18xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x18xf32>
    %69 = tensor.empty() : tensor<1x4x18x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x4x18x18xf32>) outs(%70 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.divf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x18xf32>
    %73 = tensor.empty() : tensor<1x4x18x18xi1>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x18x18xf32>) outs(%73 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %120 = arith.extf %in : f32 to f64
      %121 = arith.cmpf oeq, %120, %cst_8 : f64
      linalg.yield %121 : i1
    } -> tensor<1x4x18x18xi1>
    %75 = tensor.empty() : tensor<1x4x18x1xi1>
    %76 = linalg.fill ins(%true : i1) outs(%75 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %77 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<1x4x18x18xi1>) outs(%76 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %120 = arith.andi %in, %out : i1
      linalg.yield %120 : i1
    } -> tensor<1x4x18x1xi1>
    %78 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %cst_5, %72 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_44: f32, %in_45: f32, %out: f32):
      %120 = arith.select %in, %in_44, %in_45 : f32
      linalg.yield %120 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_35 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %51 [[0, 1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<4x18x16xf32>
    %79 = tensor.empty() : tensor<4x18x16xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %81 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%80 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_37 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %82 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x4x18x16xf32>) outs(%82 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %83 = tensor.empty() : tensor<64x32xf32>
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%83 : tensor<64x32xf32>) permutation = [1, 0] 
    %84 = tensor.empty() : tensor<1x64x32xf32>
    %85 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<64x32xf32>) outs(%84 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %87 = linalg.batch_matmul ins(%collapsed_39, %85 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%86 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %87 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.addf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<1x18x32xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_12 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_9 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x18x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %93 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<32xf32>) outs(%21 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %cst_3 : f32
      linalg.yield %120 : f32
    } -> tensor<32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %95 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %97 = tensor.empty() : tensor<32x48xf32>
    %transposed_41 = linalg.transpose ins(%arg6 : tensor<48x32xf32>) outs(%97 : tensor<32x48xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<1x32x48xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<32x48xf32>) outs(%98 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %100 = tensor.empty() : tensor<1x18x48xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %102 = linalg.batch_matmul ins(%96, %99 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%101 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x48xf32>) outs(%100 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c3_i64 : f32, i64
      %121 = arith.mulf %120, %cst_1 : f32
      %122 = arith.addf %in, %121 : f32
      %123 = arith.mulf %122, %cst_2 : f32
      %124 = math.tanh %123 : f32
      %125 = arith.addf %124, %cst_3 : f32
      %126 = arith.mulf %125, %cst_4 : f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x48xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<48x32xf32>) outs(%97 : tensor<32x48xf32>) permutation = [1, 0] 
    %104 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<32x48xf32>) outs(%98 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %105 = linalg.batch_matmul ins(%96, %104 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%101 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%100 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x48xf32>
    %107 = tensor.empty() : tensor<48x32xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<32x48xf32>) outs(%107 : tensor<48x32xf32>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<1x48x32xf32>
    %109 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<48x32xf32>) outs(%108 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %110 = linalg.batch_matmul ins(%106, %109 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%86 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %110 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.addf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x18x32xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_12 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_9 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x18x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x18x1xf32>) outs(%7 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %116 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<32xf32>) outs(%21 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %cst_3 : f32
      linalg.yield %120 : f32
    } -> tensor<32xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %118 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %120 = arith.mulf %in, %in_44 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x32xf32>
    return %119 : tensor<1x18x32xf32>
  }
}
