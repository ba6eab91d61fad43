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
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<18xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<18xi64>
    %2 = tensor.empty() : tensor<1x18x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c96 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%126, %127] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %4 = tensor.empty() : tensor<1x18x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %8 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.subf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_8 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_11 = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg2 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_12 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %18 = tensor.empty() : tensor<i1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%18 : tensor<i1>) outs(%18 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %20 = tensor.empty() : tensor<1x1x18x18xi64>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<1x1x18x1xi64>, tensor<1x1x1x18xi64>) outs(%20 : tensor<1x1x18x18xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %126 = arith.subi %in, %in_50 : i64
      linalg.yield %126 : i64
    } -> tensor<1x1x18x18xi64>
    %22 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x1x18x18xi64>) outs(%20 : tensor<1x1x18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = math.absi %in : i64
      linalg.yield %126 : i64
    } -> tensor<1x1x18x18xi64>
    %23 = tensor.empty() : tensor<1x1x18x18xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x18x18xi64>) outs(%23 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %c4_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x18x18xi1>
    %25 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %24 : tensor<i1>, tensor<1x1x18x18xi1>) outs(%23 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %126 = arith.andi %in, %in_50 : i1
      linalg.yield %126 : i1
    } -> tensor<1x1x18x18xi1>
    %26 = tensor.empty() : tensor<1x1x18x1xi1>
    %27 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%26 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x18x1xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<1x1x18x18xi1>, tensor<1x1x18x1xi1>) outs(%23 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %126 = arith.andi %in, %in_50 : i1
      linalg.yield %126 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_13 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x18x1xi64>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.sitofp %in : i64 to f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %30 = tensor.empty() : tensor<1x18x8xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %cst_7 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%30 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %31, %31 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %32 = tensor.empty() : tensor<1x18x16xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%32 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.cos %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x16xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%32 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.sin %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x16xf32>
    %35 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%35 : tensor<64x192xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<1x64x192xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x192xf32>) outs(%36 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %38 = tensor.empty() : tensor<1x18x192xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %40 = linalg.batch_matmul ins(%17, %37 : tensor<1x18x64xf32>, tensor<1x64x192xf32>) outs(%39 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %expanded_14 = tensor.expand_shape %40 [[0], [1], [2, 3, 4]] output_shape [1, 18, 3, 4, 16] : tensor<1x18x192xf32> into tensor<1x18x3x4x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0, 0, 0] [1, 18, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<1x18x3x4x16xf32> to tensor<1x18x1x4x16xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_14[0, 0, 1, 0, 0] [1, 18, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<1x18x3x4x16xf32> to tensor<1x18x1x4x16xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_14[0, 0, 2, 0, 0] [1, 18, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<1x18x3x4x16xf32> to tensor<1x18x1x4x16xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<1x18x1x4x16xf32> into tensor<1x18x4x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_15 [[0], [1, 2], [3], [4]] : tensor<1x18x1x4x16xf32> into tensor<1x18x4x16xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_16 [[0], [1, 2], [3], [4]] : tensor<1x18x1x4x16xf32> into tensor<1x18x4x16xf32>
    %41 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_20 = linalg.transpose ins(%collapsed_17 : tensor<1x18x4x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%collapsed_18 : tensor<1x18x4x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%collapsed_19 : tensor<1x18x4x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_24 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %43 = tensor.empty() : tensor<1x4x18x8xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x4x18x8xf32>) outs(%43 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_27 = tensor.concat dim(3) %44, %extracted_slice_25 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_24 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.addf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x4x18x8xf32>) outs(%43 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_30 = tensor.concat dim(3) %48, %extracted_slice_28 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.addf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x4x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_2 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x16xf32>
    %52 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_31 = linalg.transpose ins(%50 : tensor<1x4x18x16xf32>) outs(%52 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %53 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<1x4x16x18xf32>) outs(%52 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_2 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_32 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_33 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %54 = tensor.empty() : tensor<4x18x18xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %56 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%55 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_34 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %57 = tensor.empty() : tensor<1x1x18x18xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_5, %cst_4 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%57 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %126 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x1x18x18xf32>
    %59 = tensor.empty() : tensor<1x4x18x18xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %58 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%59 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.addf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %61 = tensor.empty() : tensor<1x4x18xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %63 = tensor.empty() : tensor<1x4x18xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %65:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x4x18x18xf32>) outs(%64, %62 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_50 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_35 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_35 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%59 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.subf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x4x18x18xf32>) outs(%59 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %68 = tensor.empty() : tensor<1x4x18x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x4x18x18xf32>) outs(%69 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%59 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.divf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %72 = tensor.empty() : tensor<1x4x18x18xi1>
    %73 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x4x18x18xf32>) outs(%72 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %126 = arith.extf %in : f32 to f64
      %127 = arith.cmpf oeq, %126, %cst_6 : f64
      linalg.yield %127 : i1
    } -> tensor<1x4x18x18xi1>
    %74 = tensor.empty() : tensor<1x4x18x1xi1>
    %75 = linalg.fill ins(%true : i1) outs(%74 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %76 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<1x4x18x18xi1>) outs(%75 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %126 = arith.andi %in, %out : i1
      linalg.yield %126 : i1
    } -> tensor<1x4x18x1xi1>
    %77 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %cst_3, %71 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%59 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %126 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %78 = tensor.empty() : tensor<4x18x16xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %80 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%79 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_38 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %81 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x4x18x16xf32>) outs(%81 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %82 = tensor.empty() : tensor<64x64xf32>
    %transposed_41 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%82 : tensor<64x64xf32>) permutation = [1, 0] 
    %83 = tensor.empty() : tensor<1x64x64xf32>
    %84 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x64xf32>) outs(%83 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %86 = linalg.batch_matmul ins(%collapsed_40, %84 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%85 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %86 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.addf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_42 = tensor.collapse_shape %89 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.subf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_8 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_43 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_43 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %97 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg5 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %100 = tensor.empty() : tensor<64x96xf32>
    %transposed_44 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%100 : tensor<64x96xf32>) permutation = [1, 0] 
    %101 = tensor.empty() : tensor<1x64x96xf32>
    %102 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<64x96xf32>) outs(%101 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %103 = tensor.empty() : tensor<1x18x96xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %105 = linalg.batch_matmul ins(%99, %102 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%104 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %extracted_slice_45 = tensor.extract_slice %105[0, 0, 0] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %extracted_slice_46 = tensor.extract_slice %105[0, 0, 48] [1, 18, 48] [1, 1, 1] : tensor<1x18x96xf32> to tensor<1x18x48xf32>
    %106 = tensor.empty() : tensor<1x18x48xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_45 : tensor<1x18x48xf32>) outs(%106 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_10 : f32
      %127 = math.erf %126 : f32
      %128 = arith.addf %127, %cst_1 : f32
      %129 = arith.mulf %128, %cst_2 : f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x48xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %extracted_slice_46 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%106 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x48xf32>
    %109 = tensor.empty() : tensor<48x64xf32>
    %transposed_47 = linalg.transpose ins(%arg7 : tensor<64x48xf32>) outs(%109 : tensor<48x64xf32>) permutation = [1, 0] 
    %110 = tensor.empty() : tensor<1x48x64xf32>
    %111 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<48x64xf32>) outs(%110 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %112 = linalg.batch_matmul ins(%108, %111 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%85 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %112 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.addf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_48 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.subf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<1x18x64xf32>) outs(%5 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_8 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x18x1xf32>) outs(%4 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_49 = tensor.collapse_shape %122 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<1x18xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %123 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%2 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %126 = arith.mulf %in, %in_50 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    return %125 : tensor<1x18x64xf32>
  }
}
