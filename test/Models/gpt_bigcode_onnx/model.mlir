#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<48x64xf32>, %arg12: tensor<48xf32>, %arg13: tensor<64x48xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<"0x00000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<1x1x18x18xf32>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 9.99999974E-6 : f32
    %c64_i64 = arith.constant 64 : i64
    %c96_i64 = arith.constant 96 : i64
    %cst_9 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]]> : tensor<1x18xi64>
    %0 = tensor.empty() : tensor<1x18xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %108 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %108 : i1
    } -> tensor<1x18xi1>
    %2 = tensor.empty() : tensor<1x18xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%2 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %108 = arith.addi %in, %c96_i64 : i64
      linalg.yield %108 : i64
    } -> tensor<1x18xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<1x18xi1>, tensor<1x18xi64>, tensor<1x18xi64>) outs(%2 : tensor<1x18xi64>) {
    ^bb0(%in: i1, %in_38: i64, %in_39: i64, %out: i64):
      %108 = arith.select %in, %in_38, %in_39 : i64
      linalg.yield %108 : i64
    } -> tensor<1x18xi64>
    %collapsed = tensor.collapse_shape %4 [[0, 1]] : tensor<1x18xi64> into tensor<18xi64>
    %5 = tensor.empty() : tensor<18x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<18xi64>) outs(%5 : tensor<18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %108 = arith.index_cast %in : i64 to index
      %109 = linalg.index 1 : index
      %extracted = tensor.extract %arg1[%108, %109] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<18x64xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [1, 18, 64] : tensor<18x64xf32> into tensor<1x18x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<1x18xi64>) outs(%0 : tensor<1x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %108 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %108 : i1
    } -> tensor<1x18xi1>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<1x18xi64>) outs(%2 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %108 = arith.addi %in, %c64_i64 : i64
      linalg.yield %108 : i64
    } -> tensor<1x18xi64>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%7, %8, %cst_9 : tensor<1x18xi1>, tensor<1x18xi64>, tensor<1x18xi64>) outs(%2 : tensor<1x18xi64>) {
    ^bb0(%in: i1, %in_38: i64, %in_39: i64, %out: i64):
      %108 = arith.select %in, %in_38, %in_39 : i64
      linalg.yield %108 : i64
    } -> tensor<1x18xi64>
    %collapsed_10 = tensor.collapse_shape %9 [[0, 1]] : tensor<1x18xi64> into tensor<18xi64>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_10 : tensor<18xi64>) outs(%5 : tensor<18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %108 = arith.index_cast %in : i64 to index
      %109 = linalg.index 1 : index
      %extracted = tensor.extract %arg2[%108, %109] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<18x64xf32>
    %expanded_11 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [1, 18, 64] : tensor<18x64xf32> into tensor<1x18x64xf32>
    %11 = tensor.empty() : tensor<1x18x64xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %13 = tensor.empty() : tensor<1x18x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_7 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_12 = tensor.collapse_shape %16 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x18xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %17 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.subf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_7 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %cst_8 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_13 = tensor.collapse_shape %23 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x18xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %24 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg4 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %28 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%28 : tensor<64x96xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<1x64x96xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%29 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %31 = tensor.empty() : tensor<1x18x96xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %33 = linalg.batch_matmul ins(%27, %30 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%32 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg6 : tensor<1x18x96xf32>, tensor<96xf32>) outs(%31 : tensor<1x18x96xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x96xf32>
    %expanded_14 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 18, 96] : tensor<1x18x96xf32> into tensor<1x1x18x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0, 0] [1, 1, 18, 64] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x64xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_14[0, 0, 0, 64] [1, 1, 18, 16] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x16xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_14[0, 0, 0, 80] [1, 1, 18, 16] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x16xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3]] : tensor<1x1x18x64xf32> into tensor<1x18x64xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %35 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<1x1x4x18x16xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<1x1x18x16xf32>) outs(%36 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %collapsed_20 = tensor.collapse_shape %37 [[0], [1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<1x4x18x16xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x1x18x16xf32>) outs(%36 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %39 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<1x4x18x16xf32>) outs(%39 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_22 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %40 = tensor.empty() : tensor<4x18x18xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %42 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%41 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_24 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %43 = tensor.empty() : tensor<1x4x18x18xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %cst_6 : tensor<1x4x18x18xf32>, tensor<f32>) outs(%43 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_5 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%43 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %46 = tensor.empty() : tensor<1x4x18xi64>
    %47 = linalg.fill ins(%c0_i64 : i64) outs(%46 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %48 = tensor.empty() : tensor<1x4x18xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %50:2 = linalg.generic {indexing_maps = [#map9, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x4x18x18xf32>) outs(%49, %47 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %108 = linalg.index 3 : index
      %109 = arith.index_cast %108 : index to i64
      %110 = arith.maximumf %in, %out : f32
      %111 = arith.cmpf ogt, %in, %out : f32
      %112 = arith.select %111, %109, %out_38 : i64
      linalg.yield %110, %112 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_25 = tensor.expand_shape %50#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_25 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%43 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.subf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x4x18x18xf32>) outs(%43 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.exp %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %53 = tensor.empty() : tensor<1x4x18x1xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<1x4x18x18xf32>) outs(%54 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x1xf32>
    %56 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%43 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.divf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_26 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_27 = tensor.collapse_shape %38 [[0, 1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<4x18x16xf32>
    %57 = tensor.empty() : tensor<4x18x16xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %59 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%58 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_28 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %60 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x4x18x16xf32>) outs(%60 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %61 = tensor.empty() : tensor<64x64xf32>
    %transposed_31 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%61 : tensor<64x64xf32>) permutation = [1, 0] 
    %62 = tensor.empty() : tensor<1x64x64xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<64x64xf32>) outs(%62 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %65 = linalg.batch_matmul ins(%collapsed_30, %63 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%64 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %12 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_7 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_32 = tensor.collapse_shape %69 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<1x18xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.subf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %71 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_7 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %cst_8 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_33 = tensor.collapse_shape %76 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<1x18xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %77 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg10 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %81 = tensor.empty() : tensor<64x48xf32>
    %transposed_34 = linalg.transpose ins(%arg11 : tensor<48x64xf32>) outs(%81 : tensor<64x48xf32>) permutation = [1, 0] 
    %82 = tensor.empty() : tensor<1x64x48xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<64x48xf32>) outs(%82 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %84 = tensor.empty() : tensor<1x18x48xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %86 = linalg.batch_matmul ins(%80, %83 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%85 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg12 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%84 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x48xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x18x48xf32>) outs(%84 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.fpowi %in, %c3_i64 : f32, i64
      %109 = arith.mulf %108, %cst_1 : f32
      %110 = arith.addf %in, %109 : f32
      %111 = arith.mulf %110, %cst_2 : f32
      %112 = math.tanh %111 : f32
      %113 = arith.addf %112, %cst_3 : f32
      %114 = arith.mulf %113, %cst_4 : f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x48xf32>
    %89 = tensor.empty() : tensor<48x64xf32>
    %transposed_35 = linalg.transpose ins(%arg13 : tensor<64x48xf32>) outs(%89 : tensor<48x64xf32>) permutation = [1, 0] 
    %90 = tensor.empty() : tensor<1x48x64xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<48x64xf32>) outs(%90 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %92 = linalg.batch_matmul ins(%88, %91 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%64 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %93 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_7 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_36 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<1x18xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %97 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.subf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x18x64xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_7 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %cst_8 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_37 = tensor.collapse_shape %103 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<1x18xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %104 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.mulf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%11 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %108 = arith.addf %in, %in_38 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x64xf32>
    return %107 : tensor<1x18x64xf32>
  }
}

