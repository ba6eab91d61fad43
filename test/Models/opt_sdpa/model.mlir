#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1) -> (d0)>
#map18 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<66x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<48x64xf32>, %arg16: tensor<48xf32>, %arg17: tensor<64x48xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c66 = arith.constant 66 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1x1x18xf32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<1x18xf32>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 1.000000e+00 : f32
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.index_cast %in : i64 to index
      %123 = linalg.index 2 : index
      %124 = arith.cmpi slt, %122, %c96 : index
      cf.assert %124, "index must be smaller than dim size"
      %125 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %125, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%122, %123] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %4 = tensor.empty() : tensor<18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%4 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %122 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %122 : i1
    } -> tensor<18x18xi1>
    %6 = tensor.empty() : tensor<1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<18x18xi1>, tensor<1x1x18xf32>, tensor<f32>) outs(%6 : tensor<1x18x18xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %122 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x18xf32>
    %8 = tensor.empty() : tensor<1x18xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x18x18xf32>) outs(%9 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<1x18xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_5 : tensor<1x18xf32>, tensor<1x18xf32>) outs(%8 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x18xf32>) outs(%8 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.subf %in, %cst_8 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18xf32>
    %13 = tensor.empty() : tensor<1x18xi64>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x18xf32>) outs(%13 : tensor<1x18xi64>) {
    ^bb0(%in: f32, %out: i64):
      %122 = arith.fptosi %in : f32 to i64
      linalg.yield %122 : i64
    } -> tensor<1x18xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %15 = tensor.empty() : tensor<1x1x18x18xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%15 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %122 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %122 : i1
    } -> tensor<1x1x18x18xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x18xi64>) outs(%13 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %122 = arith.addi %in, %c2_i64 : i64
      linalg.yield %122 : i64
    } -> tensor<1x18xi64>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.index_cast %in : i64 to index
      %123 = linalg.index 2 : index
      %124 = arith.cmpi slt, %122, %c66 : index
      cf.assert %124, "index must be smaller than dim size"
      %125 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %125, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%122, %123] : tensor<66x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %20 = tensor.empty() : tensor<1x18x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_9 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %23 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %24 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.subf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %25 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_9 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_7 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_14 = tensor.collapse_shape %30 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %31 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %35 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%35 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<1x64x64xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%36 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %39 = linalg.batch_matmul ins(%34, %37 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%38 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg10 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.mulf %in, %cst_10 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %expanded_15 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %42 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x18x4x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%35 : tensor<64x64xf32>) permutation = [1, 0] 
    %43 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<64x64xf32>) outs(%36 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %44 = linalg.batch_matmul ins(%34, %43 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%38 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg6 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%35 : tensor<64x64xf32>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<64x64xf32>) outs(%36 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %47 = linalg.batch_matmul ins(%34, %46 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%38 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %expanded_19 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %expanded_20 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x18x4x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %49 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_22 = linalg.transpose ins(%expanded_19 : tensor<1x18x4x16xf32>) outs(%49 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %50 = tensor.empty() : tensor<4x18x18xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %52 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%51 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_25 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %53 = tensor.empty() : tensor<1x1x18x18xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map14, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%53 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %122 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %122 : f32
    } -> tensor<1x1x18x18xf32>
    %55 = tensor.empty() : tensor<1x4x18x18xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %54 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x4x18x18xf32>
    %57 = tensor.empty() : tensor<1x4x18xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %59 = tensor.empty() : tensor<1x4x18xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %61:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x4x18x18xf32>) outs(%60, %58 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %122 = linalg.index 3 : index
      %123 = arith.index_cast %122 : index to i64
      %124 = arith.maximumf %in, %out : f32
      %125 = arith.cmpf ogt, %in, %out : f32
      %126 = arith.select %125, %123, %out_41 : i64
      linalg.yield %124, %126 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_26 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %62 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_26 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.subf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x4x18x18xf32>
    %63 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x4x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.exp %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x4x18x18xf32>
    %64 = tensor.empty() : tensor<1x4x18x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%65 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<1x4x18x1xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.divf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x4x18x18xf32>
    %68 = tensor.empty() : tensor<1x4x18x18xi1>
    %69 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x18x18xf32>) outs(%68 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %122 = arith.extf %in : f32 to f64
      %123 = arith.cmpf oeq, %122, %cst_6 : f64
      linalg.yield %123 : i1
    } -> tensor<1x4x18x18xi1>
    %70 = tensor.empty() : tensor<1x4x18x1xi1>
    %71 = linalg.fill ins(%true : i1) outs(%70 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %72 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x18x18xi1>) outs(%71 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %122 = arith.andi %in, %out : i1
      linalg.yield %122 : i1
    } -> tensor<1x4x18x1xi1>
    %73 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %cst_1, %67 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %122 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %122 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_27 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %74 = tensor.empty() : tensor<4x18x16xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %76 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%75 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_29 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %77 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<1x4x18x16xf32>) outs(%77 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_32 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%35 : tensor<64x64xf32>) permutation = [1, 0] 
    %78 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<64x64xf32>) outs(%36 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %79 = linalg.batch_matmul ins(%collapsed_31, %78 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%38 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg12 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %80 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %collapsed_33 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<1x18x64xf32> into tensor<18x64xf32>
    %82 = tensor.empty() : tensor<18x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<18x1xf32>) -> tensor<18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%collapsed_33 : tensor<18x64xf32>) outs(%83 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<18x1xf32>) outs(%82 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_9 : f32
      linalg.yield %122 : f32
    } -> tensor<18x1xf32>
    %86 = tensor.empty() : tensor<18x64xf32>
    %collapsed_34 = tensor.collapse_shape %85 [[0, 1]] : tensor<18x1xf32> into tensor<18xf32>
    %87 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34 : tensor<18xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x64xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33, %87 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.subf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<18x64xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%88, %88 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<18x64xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%89 : tensor<18x64xf32>) outs(%83 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<18x1xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<18x1xf32>) outs(%82 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_9 : f32
      linalg.yield %122 : f32
    } -> tensor<18x1xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<18x1xf32>) outs(%82 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_7 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<18x1xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<18x1xf32>) outs(%82 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<18x1xf32>
    %collapsed_35 = tensor.collapse_shape %93 [[0, 1]] : tensor<18x1xf32> into tensor<18xf32>
    %94 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_35 : tensor<18xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%88, %94 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%95, %arg19 : tensor<18x64xf32>, tensor<64xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%96, %arg20 : tensor<18x64xf32>, tensor<64xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<18x64xf32>
    %98 = tensor.empty() : tensor<64x48xf32>
    %transposed_36 = linalg.transpose ins(%arg15 : tensor<48x64xf32>) outs(%98 : tensor<64x48xf32>) permutation = [1, 0] 
    %99 = tensor.empty() : tensor<18x48xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<18x48xf32>) -> tensor<18x48xf32>
    %101 = linalg.matmul ins(%97, %transposed_36 : tensor<18x64xf32>, tensor<64x48xf32>) outs(%100 : tensor<18x48xf32>) -> tensor<18x48xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%101, %arg16 : tensor<18x48xf32>, tensor<48xf32>) outs(%99 : tensor<18x48xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<18x48xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<18x48xf32>) outs(%99 : tensor<18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.cmpf ugt, %in, %cst : f32
      %123 = arith.select %122, %in, %cst : f32
      linalg.yield %123 : f32
    } -> tensor<18x48xf32>
    %104 = tensor.empty() : tensor<48x64xf32>
    %transposed_37 = linalg.transpose ins(%arg17 : tensor<64x48xf32>) outs(%104 : tensor<48x64xf32>) permutation = [1, 0] 
    %105 = linalg.fill ins(%cst : f32) outs(%86 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %106 = linalg.matmul ins(%103, %transposed_37 : tensor<18x48xf32>, tensor<48x64xf32>) outs(%105 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%106, %arg18 : tensor<18x64xf32>, tensor<64xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33, %107 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%86 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<18x64xf32>
    %expanded_38 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 18, 64] : tensor<18x64xf32> into tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_38 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_9 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_39 = tensor.collapse_shape %110 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %111 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.subf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_9 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_7 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_40 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %118 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.mulf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg4 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %122 = arith.addf %in, %in_41 : f32
      linalg.yield %122 : f32
    } -> tensor<1x18x64xf32>
    return %121 : tensor<1x18x64xf32>
  }
}
