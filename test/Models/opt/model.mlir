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
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d2)>
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
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<1x1x18xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1x18xf32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.000000e+00 : f32
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
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
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %4 = tensor.empty() : tensor<18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_9 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%4 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %116 : i1
    } -> tensor<18x18xi1>
    %6 = tensor.empty() : tensor<1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<18x18xi1>, tensor<1x1x18xf32>, tensor<f32>) outs(%6 : tensor<1x18x18xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %116 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x18xf32>
    %8 = tensor.empty() : tensor<1x18xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x18x18xf32>) outs(%9 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_4 : tensor<1x18xf32>, tensor<1x18xf32>) outs(%8 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x18xf32>) outs(%8 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.subf %in, %cst_6 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18xf32>
    %13 = tensor.empty() : tensor<1x18xi64>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x18xf32>) outs(%13 : tensor<1x18xi64>) {
    ^bb0(%in: f32, %out: i64):
      %116 = arith.fptosi %in : f32 to i64
      linalg.yield %116 : i64
    } -> tensor<1x18xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %15 = tensor.empty() : tensor<1x1x18x18xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%15 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %116 : i1
    } -> tensor<1x1x18x18xi1>
    %17 = tensor.empty() : tensor<1x1x18x18xf32>
    %18 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_2, %cst_1 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %116 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %116 : f32
    } -> tensor<1x1x18x18xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x18xi64>) outs(%13 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %116 = arith.addi %in, %c2_i64 : i64
      linalg.yield %116 : i64
    } -> tensor<1x18xi64>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c66 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%116, %117] : tensor<66x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %22 = tensor.empty() : tensor<1x18x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<1x18x64xf32>) outs(%23 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x18x1xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %25 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.subf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x18x64xf32>) outs(%23 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x18x1xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x18x1xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_5 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x18x1xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_12 = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %33 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %37 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<1x64x64xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%38 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %41 = linalg.batch_matmul ins(%36, %39 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%40 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg10 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_8 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %expanded_13 = tensor.expand_shape %43 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %44 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x18x4x16xf32>) outs(%44 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<64x64xf32>) outs(%38 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %46 = linalg.batch_matmul ins(%36, %45 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%40 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg6 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %transposed_16 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<64x64xf32>) outs(%38 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %49 = linalg.batch_matmul ins(%36, %48 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%40 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %expanded_17 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %expanded_18 = tensor.expand_shape %50 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x4x16xf32>) outs(%44 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<1x18x4x16xf32>) outs(%51 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_21 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %52 = tensor.empty() : tensor<4x18x18xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %54 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%53 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_23 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %55 = tensor.empty() : tensor<1x4x18x18xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %18 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %57 = tensor.empty() : tensor<1x4x18xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %59 = tensor.empty() : tensor<1x4x18xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %61:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x4x18x18xf32>) outs(%60, %58 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %116 = linalg.index 3 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_39 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_24 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %62 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_24 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.subf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %63 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x4x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %64 = tensor.empty() : tensor<1x4x18x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%65 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x1xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.divf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_25 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %68 = tensor.empty() : tensor<4x18x16xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %70 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%69 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_27 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %71 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x4x18x16xf32>) outs(%71 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_30 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<64x64xf32>) outs(%38 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %73 = linalg.batch_matmul ins(%collapsed_29, %72 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%40 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg12 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %74 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %collapsed_31 = tensor.collapse_shape %75 [[0, 1], [2]] : tensor<1x18x64xf32> into tensor<18x64xf32>
    %76 = tensor.empty() : tensor<18x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<18x1xf32>) -> tensor<18x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%collapsed_31 : tensor<18x64xf32>) outs(%77 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<18x1xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<18x1xf32>) outs(%76 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<18x1xf32>
    %80 = tensor.empty() : tensor<18x64xf32>
    %collapsed_32 = tensor.collapse_shape %79 [[0, 1]] : tensor<18x1xf32> into tensor<18xf32>
    %81 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<18xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x64xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31, %81 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.subf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<18x64xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%82, %82 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<18x64xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%83 : tensor<18x64xf32>) outs(%77 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<18x1xf32>) outs(%76 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<18x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<18x1xf32>) outs(%76 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_5 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<18x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<18x1xf32>) outs(%76 : tensor<18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<18x1xf32>
    %collapsed_33 = tensor.collapse_shape %87 [[0, 1]] : tensor<18x1xf32> into tensor<18xf32>
    %88 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33 : tensor<18xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x64xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%82, %88 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<18x64xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%89, %arg19 : tensor<18x64xf32>, tensor<64xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<18x64xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%90, %arg20 : tensor<18x64xf32>, tensor<64xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<18x64xf32>
    %92 = tensor.empty() : tensor<64x48xf32>
    %transposed_34 = linalg.transpose ins(%arg15 : tensor<48x64xf32>) outs(%92 : tensor<64x48xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<18x48xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<18x48xf32>) -> tensor<18x48xf32>
    %95 = linalg.matmul ins(%91, %transposed_34 : tensor<18x64xf32>, tensor<64x48xf32>) outs(%94 : tensor<18x48xf32>) -> tensor<18x48xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%95, %arg16 : tensor<18x48xf32>, tensor<48xf32>) outs(%93 : tensor<18x48xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<18x48xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<18x48xf32>) outs(%93 : tensor<18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.cmpf ugt, %in, %cst : f32
      %117 = arith.select %116, %in, %cst : f32
      linalg.yield %117 : f32
    } -> tensor<18x48xf32>
    %98 = tensor.empty() : tensor<48x64xf32>
    %transposed_35 = linalg.transpose ins(%arg17 : tensor<64x48xf32>) outs(%98 : tensor<48x64xf32>) permutation = [1, 0] 
    %99 = linalg.fill ins(%cst : f32) outs(%80 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %100 = linalg.matmul ins(%97, %transposed_35 : tensor<18x48xf32>, tensor<48x64xf32>) outs(%99 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%100, %arg18 : tensor<18x64xf32>, tensor<64xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31, %101 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%80 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<18x64xf32>
    %expanded_36 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, 18, 64] : tensor<18x64xf32> into tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_36 : tensor<1x18x64xf32>) outs(%23 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_37 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %105 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.subf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x18x64xf32>) outs(%23 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x18x1xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_7 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_5 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_38 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %112 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.mulf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg4 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %116 = arith.addf %in, %in_39 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    return %115 : tensor<1x18x64xf32>
  }
}
