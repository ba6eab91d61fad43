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
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<48x64xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<64x48xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<1x18x64xf32> {
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
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c96 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%116, %117] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %116 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.sitofp %in : i64 to f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x8xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_7 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%8 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %10 = tensor.empty() : tensor<1x18x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.cos %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.sin %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_8 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %19 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %21 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x64x64xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%22 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %25 = linalg.batch_matmul ins(%20, %23 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%24 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %expanded_12 = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %27 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x18x4x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %28 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%28 : tensor<64x32xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<1x64x32xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<64x32xf32>) outs(%29 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %31 = tensor.empty() : tensor<1x18x32xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %33 = linalg.batch_matmul ins(%20, %30 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%32 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg5 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%31 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x32xf32>
    %expanded_15 = tensor.expand_shape %34 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %35 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x18x2x16xf32>) outs(%35 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%28 : tensor<64x32xf32>) permutation = [1, 0] 
    %36 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<64x32xf32>) outs(%29 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %37 = linalg.batch_matmul ins(%20, %36 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%32 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg7 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%31 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x32xf32>
    %expanded_18 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x2x16xf32>) outs(%35 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_21 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %40 = tensor.empty() : tensor<1x4x18x8xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x4x18x8xf32>) outs(%40 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_23 = tensor.concat dim(3) %41, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%35 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %45 = tensor.empty() : tensor<1x2x18x8xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x2x18x8xf32>) outs(%45 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_26 = tensor.concat dim(3) %46, %extracted_slice_24 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%35 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%35 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x2x18x16xf32>
    %49 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x18x16xf32>) outs(%49 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %50 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x2x18x16xf32>) outs(%49 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x4x18x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x16xf32>
    %53 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_27 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%53 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<1x4x16x18xf32>) outs(%53 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_9 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_28 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_29 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %55 = tensor.empty() : tensor<4x18x18xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %57 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%56 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_30 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x1x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%58 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %116 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<1x1x18x18xf32>
    %60 = tensor.empty() : tensor<1x4x18x18xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %59 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %62 = tensor.empty() : tensor<1x4x18xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %64 = tensor.empty() : tensor<1x4x18xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %66:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x4x18x18xf32>) outs(%65, %63 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %116 = linalg.index 3 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_41 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_31 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_31 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.subf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %69 = tensor.empty() : tensor<1x4x18x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x4x18x18xf32>) outs(%70 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.divf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %73 = tensor.empty() : tensor<1x4x18x18xi1>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x18x18xf32>) outs(%73 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %116 = arith.extf %in : f32 to f64
      %117 = arith.cmpf oeq, %116, %cst_5 : f64
      linalg.yield %117 : i1
    } -> tensor<1x4x18x18xi1>
    %75 = tensor.empty() : tensor<1x4x18x1xi1>
    %76 = linalg.fill ins(%true : i1) outs(%75 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %77 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<1x4x18x18xi1>) outs(%76 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %116 = arith.andi %in, %out : i1
      linalg.yield %116 : i1
    } -> tensor<1x4x18x1xi1>
    %78 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %cst_2, %72 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %116 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_32 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_33 = tensor.collapse_shape %51 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %79 = tensor.empty() : tensor<4x18x16xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %81 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%80 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_34 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %82 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x4x18x16xf32>) outs(%82 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_37 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
    %83 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<64x64xf32>) outs(%22 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %84 = linalg.batch_matmul ins(%collapsed_36, %83 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%24 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %84 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_8 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %92 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %91 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %93 = tensor.empty() : tensor<64x48xf32>
    %transposed_38 = linalg.transpose ins(%arg9 : tensor<48x64xf32>) outs(%93 : tensor<64x48xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x64x48xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<64x48xf32>) outs(%94 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %96 = tensor.empty() : tensor<1x18x48xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %98 = linalg.batch_matmul ins(%92, %95 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%97 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x18x48xf32>) outs(%96 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      %117 = math.exp %116 : f32
      %118 = arith.addf %117, %cst_1 : f32
      %119 = arith.divf %cst_1, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%96 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x48xf32>
    %transposed_39 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%93 : tensor<64x48xf32>) permutation = [1, 0] 
    %101 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<64x48xf32>) outs(%94 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %102 = linalg.batch_matmul ins(%92, %101 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%97 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%96 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x48xf32>
    %104 = tensor.empty() : tensor<48x64xf32>
    %transposed_40 = linalg.transpose ins(%arg11 : tensor<64x48xf32>) outs(%104 : tensor<48x64xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<1x48x64xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<48x64xf32>) outs(%105 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %107 = linalg.batch_matmul ins(%103, %106 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%24 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %107 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.addf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_8 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %115 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %114 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %116 = arith.mulf %in, %in_41 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    return %115 : tensor<1x18x64xf32>
  }
}
