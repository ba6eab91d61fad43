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
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<96x64xf32>, %arg5: tensor<64x48xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>) -> tensor<1x18x64xf32> {
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
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %108 = arith.index_cast %in : i64 to index
      %109 = linalg.index 2 : index
      %110 = arith.cmpi slt, %108, %c96 : index
      cf.assert %110, "index must be smaller than dim size"
      %111 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %111, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%108, %109] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %108 = linalg.index 0 : index
      %109 = arith.index_cast %108 : index to i64
      linalg.yield %109 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %108 = arith.cmpi sle, %in, %in_43 : i64
      linalg.yield %108 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %108 = arith.sitofp %in : i64 to f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x8xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_7 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%8 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %10 = tensor.empty() : tensor<1x18x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.cos %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.sin %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_8 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_6 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %19 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %21 = tensor.empty() : tensor<64x128xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%21 : tensor<64x128xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x64x128xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x128xf32>) outs(%22 : tensor<1x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x128xf32>
    %24 = tensor.empty() : tensor<1x18x128xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %26 = linalg.batch_matmul ins(%20, %23 : tensor<1x18x64xf32>, tensor<1x64x128xf32>) outs(%25 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %extracted_slice = tensor.extract_slice %26[0, 0, 0] [1, 18, 64] [1, 1, 1] : tensor<1x18x128xf32> to tensor<1x18x64xf32>
    %extracted_slice_12 = tensor.extract_slice %26[0, 0, 64] [1, 18, 32] [1, 1, 1] : tensor<1x18x128xf32> to tensor<1x18x32xf32>
    %extracted_slice_13 = tensor.extract_slice %26[0, 0, 96] [1, 18, 32] [1, 1, 1] : tensor<1x18x128xf32> to tensor<1x18x32xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %27 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x4x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %28 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x18x2x16xf32>) outs(%28 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x2x16xf32>) outs(%28 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_21 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_20 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %30 = tensor.empty() : tensor<1x4x18x8xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x4x18x8xf32>) outs(%30 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.negf %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_24 = tensor.concat dim(3) %31, %extracted_slice_22 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_21 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x16xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.addf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_20 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%28 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %35 = tensor.empty() : tensor<1x2x18x8xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x2x18x8xf32>) outs(%35 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.negf %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_27 = tensor.concat dim(3) %36, %extracted_slice_25 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_21 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%28 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x2x18x16xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%28 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.addf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x2x18x16xf32>
    %39 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x18x16xf32>) outs(%39 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %40 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x2x18x16xf32>) outs(%39 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x4x18x16xf32>) outs(%27 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.mulf %in, %cst_9 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x16xf32>
    %43 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_28 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%43 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<1x4x16x18xf32>) outs(%43 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.mulf %in, %cst_9 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_29 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_30 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %45 = tensor.empty() : tensor<4x18x18xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %47 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%46 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_31 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %48 = tensor.empty() : tensor<1x1x18x18xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%48 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %108 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %108 : f32
    } -> tensor<1x1x18x18xf32>
    %50 = tensor.empty() : tensor<1x4x18x18xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %49 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.addf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %52 = tensor.empty() : tensor<1x4x18xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %54 = tensor.empty() : tensor<1x4x18xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %56:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x4x18x18xf32>) outs(%55, %53 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %108 = linalg.index 3 : index
      %109 = arith.index_cast %108 : index to i64
      %110 = arith.maximumf %in, %out : f32
      %111 = arith.cmpf ogt, %in, %out : f32
      %112 = arith.select %111, %109, %out_43 : i64
      linalg.yield %110, %112 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_32 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_32 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.subf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x18x18xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.exp %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %59 = tensor.empty() : tensor<1x4x18x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.divf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %63 = tensor.empty() : tensor<1x4x18x18xi1>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x4x18x18xf32>) outs(%63 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %108 = arith.extf %in : f32 to f64
      %109 = arith.cmpf oeq, %108, %cst_5 : f64
      linalg.yield %109 : i1
    } -> tensor<1x4x18x18xi1>
    %65 = tensor.empty() : tensor<1x4x18x1xi1>
    %66 = linalg.fill ins(%true : i1) outs(%65 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %67 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x4x18x18xi1>) outs(%66 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %108 = arith.andi %in, %out : i1
      linalg.yield %108 : i1
    } -> tensor<1x4x18x1xi1>
    %68 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %cst_2, %62 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %108 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_33 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_34 = tensor.collapse_shape %41 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %69 = tensor.empty() : tensor<4x18x16xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %71 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%70 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_35 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %72 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x4x18x16xf32>) outs(%72 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %73 = tensor.empty() : tensor<64x64xf32>
    %transposed_38 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%73 : tensor<64x64xf32>) permutation = [1, 0] 
    %74 = tensor.empty() : tensor<1x64x64xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<64x64xf32>) outs(%74 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %77 = linalg.batch_matmul ins(%collapsed_37, %75 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%76 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %77 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.addf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_8 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_6 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %84 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %86 = tensor.empty() : tensor<64x96xf32>
    %transposed_39 = linalg.transpose ins(%arg4 : tensor<96x64xf32>) outs(%86 : tensor<64x96xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<1x64x96xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<64x96xf32>) outs(%87 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %89 = tensor.empty() : tensor<1x18x96xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %91 = linalg.batch_matmul ins(%85, %88 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%90 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %extracted_slice_40 = tensor.extract_slice %91[0, 0, 0] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %extracted_slice_41 = tensor.extract_slice %91[0, 0, 48] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %92 = tensor.empty() : tensor<1x18x48xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<1x18x48xf32>) outs(%92 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.negf %in : f32
      %109 = math.exp %108 : f32
      %110 = arith.addf %109, %cst_1 : f32
      %111 = arith.divf %cst_1, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<1x18x48xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %extracted_slice_40 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%92 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x48xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_41, %94 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%92 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x48xf32>
    %96 = tensor.empty() : tensor<48x64xf32>
    %transposed_42 = linalg.transpose ins(%arg5 : tensor<64x48xf32>) outs(%96 : tensor<48x64xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<1x48x64xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<48x64xf32>) outs(%97 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %99 = linalg.batch_matmul ins(%95, %98 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%76 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %99 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.addf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_8 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_6 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %106 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %108 = arith.mulf %in, %in_43 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    return %107 : tensor<1x18x64xf32>
  }
}
