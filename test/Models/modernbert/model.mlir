#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x48xf32>, %arg8: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %true = arith.constant true
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<18xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %119 = linalg.index 0 : index
      %120 = arith.index_cast %119 : index to i64
      linalg.yield %120 : i64
    } -> tensor<18xi64>
    %2 = tensor.empty() : tensor<1x18x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %119 = arith.index_cast %in : i64 to index
      %120 = linalg.index 2 : index
      %121 = arith.cmpi slt, %119, %c96 : index
      cf.assert %121, "index must be smaller than dim size"
      %122 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %122, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%119, %120] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %4 = tensor.empty() : tensor<1x18x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %8 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.subf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_6 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_10 = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg2 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %18 = tensor.empty() : tensor<i1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%18 : tensor<i1>) outs(%18 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %20 = tensor.empty() : tensor<1x1x18x18xi64>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x1x18x1xi64>, tensor<1x1x1x18xi64>) outs(%20 : tensor<1x1x18x18xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %119 = arith.subi %in, %in_49 : i64
      linalg.yield %119 : i64
    } -> tensor<1x1x18x18xi64>
    %22 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x1x18x18xi64>) outs(%20 : tensor<1x1x18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %119 = math.absi %in : i64
      linalg.yield %119 : i64
    } -> tensor<1x1x18x18xi64>
    %23 = tensor.empty() : tensor<1x1x18x18xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x18x18xi64>) outs(%23 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %119 = arith.cmpi sle, %in, %c4_i64 : i64
      linalg.yield %119 : i1
    } -> tensor<1x1x18x18xi1>
    %25 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %24 : tensor<i1>, tensor<1x1x18x18xi1>) outs(%23 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %119 = arith.andi %in, %in_49 : i1
      linalg.yield %119 : i1
    } -> tensor<1x1x18x18xi1>
    %26 = tensor.empty() : tensor<1x1x18x1xi1>
    %27 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%26 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %119 : i1
    } -> tensor<1x1x18x1xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<1x1x18x18xi1>, tensor<1x1x18x1xi1>) outs(%23 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %119 = arith.andi %in, %in_49 : i1
      linalg.yield %119 : i1
    } -> tensor<1x1x18x18xi1>
    %29 = tensor.empty() : tensor<1x1x18x18xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%29 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %119 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %119 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_12 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x18x1xi64>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %119 = arith.sitofp %in : i64 to f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %32 = tensor.empty() : tensor<1x18x8xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %cst_5 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%32 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %33, %33 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %34 = tensor.empty() : tensor<1x18x16xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%34 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.cos %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x16xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%34 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.sin %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x16xf32>
    %37 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%37 : tensor<64x192xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<1x64x192xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x192xf32>) outs(%38 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %40 = tensor.empty() : tensor<1x18x192xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %42 = linalg.batch_matmul ins(%17, %39 : tensor<1x18x64xf32>, tensor<1x64x192xf32>) outs(%41 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %expanded_13 = tensor.expand_shape %42 [[0], [1], [2, 3, 4]] output_shape [1, 18, 3, 4, 16] : tensor<1x18x192xf32> into tensor<1x18x3x4x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_13[0, 0, 0, 0, 0] [1, 18, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<1x18x3x4x16xf32> to tensor<1x18x1x4x16xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_13[0, 0, 1, 0, 0] [1, 18, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<1x18x3x4x16xf32> to tensor<1x18x1x4x16xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_13[0, 0, 2, 0, 0] [1, 18, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<1x18x3x4x16xf32> to tensor<1x18x1x4x16xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<1x18x1x4x16xf32> into tensor<1x18x4x16xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_14 [[0], [1, 2], [3], [4]] : tensor<1x18x1x4x16xf32> into tensor<1x18x4x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_15 [[0], [1, 2], [3], [4]] : tensor<1x18x1x4x16xf32> into tensor<1x18x4x16xf32>
    %43 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_16 : tensor<1x18x4x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%collapsed_17 : tensor<1x18x4x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%collapsed_18 : tensor<1x18x4x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_23 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %45 = tensor.empty() : tensor<1x4x18x8xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x18x8xf32>) outs(%45 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_26 = tensor.concat dim(3) %46, %extracted_slice_24 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.addf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x16xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x4x18x8xf32>) outs(%45 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_29 = tensor.concat dim(3) %50, %extracted_slice_27 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%43 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.addf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x16xf32>
    %53 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_30 = linalg.transpose ins(%52 : tensor<1x4x18x16xf32>) outs(%53 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %54 = tensor.empty() : tensor<4x18x18xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %56 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%55 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_33 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %57 = tensor.empty() : tensor<1x4x18x18xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x4x18x18xf32>) outs(%57 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %cst_8 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %30 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%57 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.addf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %60 = tensor.empty() : tensor<1x4x18xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %62 = tensor.empty() : tensor<1x4x18xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %64:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x4x18x18xf32>) outs(%63, %61 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %119 = linalg.index 3 : index
      %120 = arith.index_cast %119 : index to i64
      %121 = arith.maximumf %in, %out : f32
      %122 = arith.cmpf ogt, %in, %out : f32
      %123 = arith.select %122, %120, %out_49 : i64
      linalg.yield %121, %123 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_34 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_34 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%57 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.subf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x4x18x18xf32>) outs(%57 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.exp %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %67 = tensor.empty() : tensor<1x4x18x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x4x18x18xf32>) outs(%68 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x1xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%57 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.divf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_35 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %71 = tensor.empty() : tensor<4x18x16xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %73 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%72 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_37 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %74 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x4x18x16xf32>) outs(%74 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %75 = tensor.empty() : tensor<64x64xf32>
    %transposed_40 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%75 : tensor<64x64xf32>) permutation = [1, 0] 
    %76 = tensor.empty() : tensor<1x64x64xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<64x64xf32>) outs(%76 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %79 = linalg.batch_matmul ins(%collapsed_39, %77 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%78 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %79 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.addf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_41 = tensor.collapse_shape %82 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.subf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %84 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_6 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_42 = tensor.collapse_shape %89 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %90 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg5 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %93 = tensor.empty() : tensor<64x96xf32>
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%93 : tensor<64x96xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x64x96xf32>
    %95 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<64x96xf32>) outs(%94 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %96 = tensor.empty() : tensor<1x18x96xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %98 = linalg.batch_matmul ins(%92, %95 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%97 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %extracted_slice_44 = tensor.extract_slice %98[0, 0, 0] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %extracted_slice_45 = tensor.extract_slice %98[0, 0, 48] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %99 = tensor.empty() : tensor<1x18x48xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_44 : tensor<1x18x48xf32>) outs(%99 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_9 : f32
      %120 = math.erf %119 : f32
      %121 = arith.addf %120, %cst_1 : f32
      %122 = arith.mulf %121, %cst_2 : f32
      %123 = arith.mulf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x48xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %extracted_slice_45 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%99 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %102 = tensor.empty() : tensor<48x64xf32>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<64x48xf32>) outs(%102 : tensor<48x64xf32>) permutation = [1, 0] 
    %103 = tensor.empty() : tensor<1x48x64xf32>
    %104 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<48x64xf32>) outs(%103 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %105 = linalg.batch_matmul ins(%101, %104 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%78 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %105 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.addf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_47 = tensor.collapse_shape %108 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_47 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %109 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.subf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_6 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_48 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %116 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %119 = arith.mulf %in, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x64xf32>
    return %118 : tensor<1x18x64xf32>
  }
}
