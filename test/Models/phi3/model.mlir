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
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<96x64xf32>, %arg5: tensor<64x48xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %101 = arith.index_cast %in : i64 to index
      %102 = linalg.index 2 : index
      %103 = arith.cmpi slt, %101, %c96 : index
      cf.assert %103, "index must be smaller than dim size"
      %104 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %104, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%101, %102] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %101 = linalg.index 0 : index
      %102 = arith.index_cast %101 : index to i64
      linalg.yield %102 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %101 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %101 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %101 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %101 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %101 = arith.sitofp %in : i64 to f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %12 = tensor.empty() : tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.cos %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.sin %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_6 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_4 : f64 to f32
      %102 = arith.addf %in, %101 : f32
      linalg.yield %102 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %21 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %23 = tensor.empty() : tensor<64x128xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%23 : tensor<64x128xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<1x64x128xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x128xf32>) outs(%24 : tensor<1x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x128xf32>
    %26 = tensor.empty() : tensor<1x18x128xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %28 = linalg.batch_matmul ins(%22, %25 : tensor<1x18x64xf32>, tensor<1x64x128xf32>) outs(%27 : tensor<1x18x128xf32>) -> tensor<1x18x128xf32>
    %extracted_slice = tensor.extract_slice %28[0, 0, 0] [1, 18, 64] [1, 1, 1] : tensor<1x18x128xf32> to tensor<1x18x64xf32>
    %extracted_slice_10 = tensor.extract_slice %28[0, 0, 64] [1, 18, 32] [1, 1, 1] : tensor<1x18x128xf32> to tensor<1x18x32xf32>
    %extracted_slice_11 = tensor.extract_slice %28[0, 0, 96] [1, 18, 32] [1, 1, 1] : tensor<1x18x128xf32> to tensor<1x18x32xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %29 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x18x4x16xf32>) outs(%29 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %extracted_slice_10 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %30 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x2x16xf32>) outs(%30 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x18x2x16xf32>) outs(%30 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_19 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_18 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%29 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %32 = tensor.empty() : tensor<1x4x18x8xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x4x18x8xf32>) outs(%32 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.negf %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_22 = tensor.concat dim(3) %33, %extracted_slice_20 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_19 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%29 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x16xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%29 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.addf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x16xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_18 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%30 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %37 = tensor.empty() : tensor<1x2x18x8xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x2x18x8xf32>) outs(%37 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.negf %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_25 = tensor.concat dim(3) %38, %extracted_slice_23 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_19 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%30 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x2x18x16xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%30 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.addf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x2x18x16xf32>
    %41 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x18x16xf32>) outs(%41 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %42 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x2x18x16xf32>) outs(%41 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %44 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_26 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%44 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_27 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %45 = tensor.empty() : tensor<4x18x18xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %47 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%46 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_29 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %48 = tensor.empty() : tensor<1x4x18x18xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x4x18x18xf32>) outs(%48 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.mulf %in, %cst_7 : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x18xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%48 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.addf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x18xf32>
    %51 = tensor.empty() : tensor<1x4x18xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %53 = tensor.empty() : tensor<1x4x18xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %55:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x4x18x18xf32>) outs(%54, %52 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %101 = linalg.index 3 : index
      %102 = arith.index_cast %101 : index to i64
      %103 = arith.maximumf %in, %out : f32
      %104 = arith.cmpf ogt, %in, %out : f32
      %105 = arith.select %104, %102, %out_41 : i64
      linalg.yield %103, %105 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_30 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_30 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%48 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.subf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x18xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x18x18xf32>) outs(%48 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.exp %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x4x18x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x4x18x18xf32>) outs(%59 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%48 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.divf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_31 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_32 = tensor.collapse_shape %43 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %62 = tensor.empty() : tensor<4x18x16xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %64 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%63 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_33 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %65 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x4x18x16xf32>) outs(%65 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %66 = tensor.empty() : tensor<64x64xf32>
    %transposed_36 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<1x64x64xf32>
    %68 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<64x64xf32>) outs(%67 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %70 = linalg.batch_matmul ins(%collapsed_35, %68 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%69 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %70 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.addf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_6 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_4 : f64 to f32
      %102 = arith.addf %in, %101 : f32
      linalg.yield %102 : f32
    } -> tensor<1x18x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %76 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %77 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %79 = tensor.empty() : tensor<64x96xf32>
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<96x64xf32>) outs(%79 : tensor<64x96xf32>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<1x64x96xf32>
    %81 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<64x96xf32>) outs(%80 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %82 = tensor.empty() : tensor<1x18x96xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %84 = linalg.batch_matmul ins(%78, %81 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%83 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %extracted_slice_38 = tensor.extract_slice %84[0, 0, 0] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %extracted_slice_39 = tensor.extract_slice %84[0, 0, 48] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %85 = tensor.empty() : tensor<1x18x48xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<1x18x48xf32>) outs(%85 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.negf %in : f32
      %102 = math.exp %101 : f32
      %103 = arith.addf %102, %cst_1 : f32
      %104 = arith.divf %cst_1, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<1x18x48xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %extracted_slice_38 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%85 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x48xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %87 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%85 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x48xf32>
    %89 = tensor.empty() : tensor<48x64xf32>
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<64x48xf32>) outs(%89 : tensor<48x64xf32>) permutation = [1, 0] 
    %90 = tensor.empty() : tensor<1x48x64xf32>
    %91 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<48x64xf32>) outs(%90 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %92 = linalg.batch_matmul ins(%88, %91 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%69 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %92 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.addf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x18x64xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_6 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_4 : f64 to f32
      %102 = arith.addf %in, %101 : f32
      linalg.yield %102 : f32
    } -> tensor<1x18x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %99 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %101 = arith.mulf %in, %in_41 : f32
      linalg.yield %101 : f32
    } -> tensor<1x18x64xf32>
    return %100 : tensor<1x18x64xf32>
  }
}
