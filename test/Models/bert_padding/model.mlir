#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x18xi64>, %arg1: tensor<2x18xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<48x64xf32>, %arg18: tensor<48xf32>, %arg19: tensor<64x48xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<2x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c18_i64 = arith.constant 18 : i64
    %c64 = arith.constant 64 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x4x18x18xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_10 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63]]> : tensor<1x64xi64>
    %extracted_slice = tensor.extract_slice %cst_10[0, 0] [1, 18] [1, 1] : tensor<1x64xi64> to tensor<1x18xi64>
    %0 = tensor.empty() : tensor<1x18xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x18xi64>) -> tensor<1x18xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x18xi64>) outs(%1 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %130 = arith.index_cast %in : i64 to index
      %131 = arith.cmpi slt, %130, %c64 : index
      cf.assert %131, "index must be smaller than dim size"
      %132 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %132, "index must be larger or equal to 0"
      linalg.yield %c0_i64 : i64
    } -> tensor<1x18xi64>
    %3 = tensor.empty() : tensor<2x18xi64>
    %collapsed = tensor.collapse_shape %2 [[0, 1]] : tensor<1x18xi64> into tensor<18xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<18xi64>) outs(%3 : tensor<2x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x18xi64>
    %5 = tensor.empty() : tensor<2x18x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x18xi64>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c96 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%130, %131] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x18x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x18xi64>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c2 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%130, %131] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x18x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %9 = tensor.empty() : tensor<1x18x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x18xi64>) outs(%9 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c64 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%130, %131] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<2x18x64xf32>, tensor<1x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %12 = tensor.empty() : tensor<2x18x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x18x1xf32>) -> tensor<2x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x18x64xf32>) outs(%13 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %collapsed_11 = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<2x18x1xf32> into tensor<2x18xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x18xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x18x64xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.subf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x18x64xf32>) outs(%13 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_7 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %collapsed_12 = tensor.collapse_shape %22 [[0], [1, 2]] : tensor<2x18x1xf32> into tensor<2x18xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x18xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x18x64xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg5 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg6 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %27 = tensor.empty() : tensor<2x18xi1>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x18xi64>) outs(%27 : tensor<2x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<2x18xi1>
    %29 = tensor.empty() : tensor<2xi64>
    %30 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%29 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<2xi64>
    %31 = tensor.empty() : tensor<18xi64>
    %32 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%31 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %30 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %32 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_14 = tensor.expand_shape %32 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %33 = tensor.empty() : tensor<i1>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%33 : tensor<i1>) outs(%33 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %35 = tensor.empty() : tensor<1x1x18x1xi1>
    %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x18x1xi64>) outs(%35 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %130 : i1
    } -> tensor<1x1x18x1xi1>
    %37 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<i1>, tensor<1x1x18x1xi1>) outs(%35 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i1, %in_39: i1, %out: i1):
      %130 = arith.andi %in, %in_39 : i1
      linalg.yield %130 : i1
    } -> tensor<1x1x18x1xi1>
    %38 = tensor.empty() : tensor<2x1x1x18xi1>
    %39 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x18xi64>) outs(%38 : tensor<2x1x1x18xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %130 = arith.cmpi slt, %in, %c0_i64 : i64
      %131 = arith.addi %in, %c2_i64 : i64
      %132 = arith.select %130, %131, %in : i64
      %133 = arith.index_cast %132 : i64 to index
      %134 = arith.cmpi slt, %in_39, %c0_i64 : i64
      %135 = arith.addi %in_39, %c18_i64 : i64
      %136 = arith.select %134, %135, %in_39 : i64
      %137 = arith.index_cast %136 : i64 to index
      %extracted = tensor.extract %28[%133, %137] : tensor<2x18xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x18xi1>
    %40 = tensor.empty() : tensor<2x1x18x18xi1>
    %41 = linalg.generic {indexing_maps = [#map13, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<1x1x18x1xi1>, tensor<2x1x1x18xi1>) outs(%40 : tensor<2x1x18x18xi1>) {
    ^bb0(%in: i1, %in_39: i1, %out: i1):
      %130 = arith.andi %in, %in_39 : i1
      linalg.yield %130 : i1
    } -> tensor<2x1x18x18xi1>
    %42 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<2x64x64xf32>
    %44 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x18x64xf32>) -> tensor<2x18x64xf32>
    %46 = linalg.batch_matmul ins(%26, %44 : tensor<2x18x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x18x64xf32>) -> tensor<2x18x64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg8 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %expanded_15 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<2x18x64xf32> into tensor<2x18x4x16xf32>
    %48 = tensor.empty() : tensor<2x4x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x18x4x16xf32>) outs(%48 : tensor<2x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %50 = linalg.batch_matmul ins(%26, %49 : tensor<2x18x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x18x64xf32>) -> tensor<2x18x64xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg10 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %expanded_18 = tensor.expand_shape %51 [[0], [1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<2x18x64xf32> into tensor<2x18x4x16xf32>
    %transposed_19 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %52 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %53 = linalg.batch_matmul ins(%26, %52 : tensor<2x18x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x18x64xf32>) -> tensor<2x18x64xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg12 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %expanded_20 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<2x18x64xf32> into tensor<2x18x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x18x4x16xf32>) outs(%48 : tensor<2x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %55 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x4x18x16xf32>) outs(%48 : tensor<2x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.mulf %in, %cst_2 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x18x16xf32>
    %56 = tensor.empty() : tensor<2x4x16x18xf32>
    %transposed_22 = linalg.transpose ins(%expanded_18 : tensor<2x18x4x16xf32>) outs(%56 : tensor<2x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %57 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x4x16x18xf32>) outs(%56 : tensor<2x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.mulf %in, %cst_2 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x16x18xf32>
    %collapsed_23 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<2x4x18x16xf32> into tensor<8x18x16xf32>
    %collapsed_24 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x4x16x18xf32> into tensor<8x16x18xf32>
    %58 = tensor.empty() : tensor<8x18x18xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %60 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x18x16xf32>, tensor<8x16x18xf32>) outs(%59 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %expanded_25 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 18, 18] : tensor<8x18x18xf32> into tensor<2x4x18x18xf32>
    %61 = tensor.empty() : tensor<2x1x18x18xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %cst_5, %cst_4 : tensor<2x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%61 : tensor<2x1x18x18xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %130 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x18x18xf32>
    %63 = tensor.empty() : tensor<2x4x18x18xf32>
    %64 = linalg.generic {indexing_maps = [#map9, #map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %62 : tensor<2x4x18x18xf32>, tensor<2x1x18x18xf32>) outs(%63 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x18x18xf32>
    %65 = tensor.empty() : tensor<2x4x18xi64>
    %66 = linalg.fill ins(%c0_i64 : i64) outs(%65 : tensor<2x4x18xi64>) -> tensor<2x4x18xi64>
    %67 = tensor.empty() : tensor<2x4x18xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<2x4x18xf32>) -> tensor<2x4x18xf32>
    %69:2 = linalg.generic {indexing_maps = [#map9, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x18x18xf32>) outs(%68, %66 : tensor<2x4x18xf32>, tensor<2x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_39 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<2x4x18xf32>, tensor<2x4x18xi64>)
    %expanded_26 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [2, 4, 18, 1] : tensor<2x4x18xf32> into tensor<2x4x18x1xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_26 : tensor<2x4x18x18xf32>, tensor<2x4x18x1xf32>) outs(%63 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.subf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x18x18xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x18x18xf32>) outs(%63 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x18x18xf32>
    %72 = tensor.empty() : tensor<2x4x18x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<2x4x18x1xf32>) -> tensor<2x4x18x1xf32>
    %74 = linalg.generic {indexing_maps = [#map9, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x18x18xf32>) outs(%73 : tensor<2x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x18x1xf32>
    %75 = linalg.generic {indexing_maps = [#map9, #map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x4x18x18xf32>, tensor<2x4x18x1xf32>) outs(%63 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.divf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x18x18xf32>
    %76 = tensor.empty() : tensor<2x4x18x18xi1>
    %77 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x18x18xf32>) outs(%76 : tensor<2x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %130 = arith.extf %in : f32 to f64
      %131 = arith.cmpf oeq, %130, %cst_6 : f64
      linalg.yield %131 : i1
    } -> tensor<2x4x18x18xi1>
    %78 = tensor.empty() : tensor<2x4x18x1xi1>
    %79 = linalg.fill ins(%true : i1) outs(%78 : tensor<2x4x18x1xi1>) -> tensor<2x4x18x1xi1>
    %80 = linalg.generic {indexing_maps = [#map9, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x4x18x18xi1>) outs(%79 : tensor<2x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %130 = arith.andi %in, %out : i1
      linalg.yield %130 : i1
    } -> tensor<2x4x18x1xi1>
    %81 = linalg.generic {indexing_maps = [#map18, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %cst_3, %75 : tensor<2x4x18x1xi1>, tensor<2x4x18x18xf32>, tensor<2x4x18x18xf32>) outs(%63 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %130 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x18x18xf32>
    %collapsed_27 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<2x4x18x18xf32> into tensor<8x18x18xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x18x16xf32> into tensor<8x18x16xf32>
    %82 = tensor.empty() : tensor<8x18x16xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<8x18x16xf32>) -> tensor<8x18x16xf32>
    %84 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x18x18xf32>, tensor<8x18x16xf32>) outs(%83 : tensor<8x18x16xf32>) -> tensor<8x18x16xf32>
    %expanded_29 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 4, 18, 16] : tensor<8x18x16xf32> into tensor<2x4x18x16xf32>
    %85 = tensor.empty() : tensor<2x18x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x18x16xf32>) outs(%85 : tensor<2x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0], [1], [2, 3]] : tensor<2x18x4x16xf32> into tensor<2x18x64xf32>
    %transposed_32 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %86 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %87 = linalg.batch_matmul ins(%collapsed_31, %86 : tensor<2x18x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x18x64xf32>) -> tensor<2x18x64xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg14 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %26 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x18x64xf32>) outs(%13 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %collapsed_33 = tensor.collapse_shape %91 [[0], [1, 2]] : tensor<2x18x1xf32> into tensor<2x18xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<2x18xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x18x64xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.subf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x18x64xf32>) outs(%13 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_7 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x18x1xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %collapsed_34 = tensor.collapse_shape %98 [[0], [1, 2]] : tensor<2x18x1xf32> into tensor<2x18xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<2x18xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x18x64xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %99 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg15 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg16 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %103 = tensor.empty() : tensor<64x48xf32>
    %transposed_35 = linalg.transpose ins(%arg17 : tensor<48x64xf32>) outs(%103 : tensor<64x48xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<2x64x48xf32>
    %105 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<64x48xf32>) outs(%104 : tensor<2x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x48xf32>
    %106 = tensor.empty() : tensor<2x18x48xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<2x18x48xf32>) -> tensor<2x18x48xf32>
    %108 = linalg.batch_matmul ins(%102, %105 : tensor<2x18x64xf32>, tensor<2x64x48xf32>) outs(%107 : tensor<2x18x48xf32>) -> tensor<2x18x48xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg18 : tensor<2x18x48xf32>, tensor<48xf32>) outs(%106 : tensor<2x18x48xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x48xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x18x48xf32>) outs(%106 : tensor<2x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_9 : f32
      %131 = math.erf %130 : f32
      %132 = arith.addf %131, %cst_1 : f32
      %133 = arith.mulf %132, %cst_2 : f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x18x48xf32>
    %111 = tensor.empty() : tensor<48x64xf32>
    %transposed_36 = linalg.transpose ins(%arg19 : tensor<64x48xf32>) outs(%111 : tensor<48x64xf32>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<2x48x64xf32>
    %113 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<48x64xf32>) outs(%112 : tensor<2x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x48x64xf32>
    %114 = linalg.batch_matmul ins(%110, %113 : tensor<2x18x48xf32>, tensor<2x48x64xf32>) outs(%45 : tensor<2x18x64xf32>) -> tensor<2x18x64xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg20 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %102 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x18x64xf32>) outs(%13 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %collapsed_37 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<2x18x1xf32> into tensor<2x18xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x18xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x18x64xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.subf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %121 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x18x64xf32>) outs(%13 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_7 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x18x1xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x18x1xf32>) outs(%12 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x1xf32>
    %collapsed_38 = tensor.collapse_shape %125 [[0], [1, 2]] : tensor<2x18x1xf32> into tensor<2x18xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x18xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x18x64xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %126 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg21 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.mulf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg22 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %130 = arith.addf %in, %in_39 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x64xf32>
    return %129 : tensor<2x18x64xf32>
  }
}
