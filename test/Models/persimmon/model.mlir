#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<192x64xf32>, %arg3: tensor<192xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<48xf32>, %arg12: tensor<64x48xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0xFFF0000000000000 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.index_cast %in : i64 to index
      %153 = linalg.index 2 : index
      %154 = arith.cmpi slt, %152, %c96 : index
      cf.assert %154, "index must be smaller than dim size"
      %155 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %155, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%152, %153] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %152 = linalg.index 0 : index
      %153 = arith.index_cast %152 : index to i64
      linalg.yield %153 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %152 = arith.cmpi sle, %in, %in_57 : i64
      linalg.yield %152 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.sitofp %in : i64 to f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x4xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_6 : tensor<1x18x1xf32>, tensor<4xf32>) outs(%8 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x18x4xf32>, tensor<1x18x4xf32>) -> tensor<1x18x8xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.cos %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.sin %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.subf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_12 = tensor.collapse_shape %22 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %27 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%27 : tensor<64x192xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<1x64x192xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x192xf32>) outs(%28 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %30 = tensor.empty() : tensor<1x18x192xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %32 = linalg.batch_matmul ins(%26, %29 : tensor<1x18x64xf32>, tensor<1x64x192xf32>) outs(%31 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg3 : tensor<1x18x192xf32>, tensor<192xf32>) outs(%30 : tensor<1x18x192xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x192xf32>
    %expanded_13 = tensor.expand_shape %33 [[0], [1], [2, 3, 4]] output_shape [1, 18, 4, 3, 16] : tensor<1x18x192xf32> into tensor<1x18x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_13[0, 0, 0, 0, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_13[0, 0, 0, 1, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_15 [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_13[0, 0, 0, 2, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %34 = tensor.empty() : tensor<1x18x4x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x18x4x1xf32>) -> tensor<1x18x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_14 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x18x4x1xf32>) outs(%34 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %38 = tensor.empty() : tensor<1x18x4x16xf32>
    %collapsed_19 = tensor.collapse_shape %37 [[0], [1], [2, 3]] : tensor<1x18x4x1xf32> into tensor<1x18x4xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<1x18x4xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %39 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.subf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x18x4x1xf32>) outs(%34 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x18x4x1xf32>) outs(%34 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<1x18x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x18x4x1xf32>) outs(%34 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %collapsed_20 = tensor.collapse_shape %45 [[0], [1], [2, 3]] : tensor<1x18x4x1xf32> into tensor<1x18x4xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20 : tensor<1x18x4xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %46 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %arg6 : tensor<1x18x4x16xf32>, tensor<16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg7 : tensor<1x18x4x16xf32>, tensor<16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_16 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x18x4x1xf32>) outs(%34 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %collapsed_21 = tensor.collapse_shape %51 [[0], [1], [2, 3]] : tensor<1x18x4x1xf32> into tensor<1x18x4xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<1x18x4xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %52 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.subf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %53 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x18x4x16xf32>) outs(%35 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x18x4x1xf32>) outs(%34 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x18x4x1xf32>) outs(%34 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<1x18x4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x18x4x1xf32>) outs(%34 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x1xf32>
    %collapsed_22 = tensor.collapse_shape %58 [[0], [1], [2, 3]] : tensor<1x18x4x1xf32> into tensor<1x18x4xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<1x18x4xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %59 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %arg8 : tensor<1x18x4x16xf32>, tensor<16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %arg9 : tensor<1x18x4x16xf32>, tensor<16xf32>) outs(%38 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x4x16xf32>
    %63 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_23 = linalg.transpose ins(%49 : tensor<1x18x4x16xf32>) outs(%63 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%collapsed_18 : tensor<1x18x4x16xf32>) outs(%63 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%62 : tensor<1x18x4x16xf32>) outs(%63 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_26 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_23[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_25[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %expanded_30 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %expanded_31 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %64 = tensor.empty() : tensor<1x4x18x8xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_30 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%64 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %66 = tensor.empty() : tensor<1x4x18x4xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<1x4x18x4xf32>) outs(%66 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_34 = tensor.concat dim(3) %67, %extracted_slice_32 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_31 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%64 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x8xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%64 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x8xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_30 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%64 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_28[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_28[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<1x4x18x4xf32>) outs(%66 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_37 = tensor.concat dim(3) %71, %extracted_slice_35 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_31 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%64 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x8xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%64 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_38 = tensor.concat dim(3) %69, %extracted_slice_27 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %concat_39 = tensor.concat dim(3) %73, %extracted_slice_29 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<1x4x18x16xf32>) outs(%63 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.mulf %in, %cst_9 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x16xf32>
    %75 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_40 = linalg.transpose ins(%concat_39 : tensor<1x4x18x16xf32>) outs(%75 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<1x4x16x18xf32>) outs(%75 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.mulf %in, %cst_9 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_41 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_42 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %77 = tensor.empty() : tensor<4x18x18xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %79 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%78 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_43 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %80 = tensor.empty() : tensor<1x1x18x18xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%80 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %152 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %152 : f32
    } -> tensor<1x1x18x18xf32>
    %82 = tensor.empty() : tensor<1x4x18x18xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %81 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%82 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x18xf32>
    %84 = tensor.empty() : tensor<1x4x18xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %86 = tensor.empty() : tensor<1x4x18xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %88:2 = linalg.generic {indexing_maps = [#map5, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<1x4x18x18xf32>) outs(%87, %85 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %152 = linalg.index 3 : index
      %153 = arith.index_cast %152 : index to i64
      %154 = arith.maximumf %in, %out : f32
      %155 = arith.cmpf ogt, %in, %out : f32
      %156 = arith.select %155, %153, %out_57 : i64
      linalg.yield %154, %156 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_44 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_44 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%82 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.subf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x18xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x4x18x18xf32>) outs(%82 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.exp %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x18xf32>
    %91 = tensor.empty() : tensor<1x4x18x1xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<1x4x18x18xf32>) outs(%92 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x1xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%82 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.divf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x18xf32>
    %95 = tensor.empty() : tensor<1x4x18x18xi1>
    %96 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x4x18x18xf32>) outs(%95 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %152 = arith.extf %in : f32 to f64
      %153 = arith.cmpf oeq, %152, %cst_4 : f64
      linalg.yield %153 : i1
    } -> tensor<1x4x18x18xi1>
    %97 = tensor.empty() : tensor<1x4x18x1xi1>
    %98 = linalg.fill ins(%true : i1) outs(%97 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %99 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<1x4x18x18xi1>) outs(%98 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %152 = arith.andi %in, %out : i1
      linalg.yield %152 : i1
    } -> tensor<1x4x18x1xi1>
    %100 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %cst_1, %94 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%82 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %152 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %152 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_45 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %101 = tensor.empty() : tensor<4x18x16xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %103 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%102 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_47 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x4x18x16xf32>) outs(%38 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %104 = tensor.empty() : tensor<64x64xf32>
    %transposed_50 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%104 : tensor<64x64xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<1x64x64xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<64x64xf32>) outs(%105 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %108 = linalg.batch_matmul ins(%collapsed_49, %106 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%107 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg5 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %109 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_51 = tensor.collapse_shape %112 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_51 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.subf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %114 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<1x18x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_52 = tensor.collapse_shape %119 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_52 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %120 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg17 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %124 = tensor.empty() : tensor<64x48xf32>
    %transposed_53 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%124 : tensor<64x48xf32>) permutation = [1, 0] 
    %125 = tensor.empty() : tensor<1x64x48xf32>
    %126 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<64x48xf32>) outs(%125 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %127 = tensor.empty() : tensor<1x18x48xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %129 = linalg.batch_matmul ins(%123, %126 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%128 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg11 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%127 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x48xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x18x48xf32>) outs(%127 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.cmpf ugt, %in, %cst : f32
      %153 = arith.select %152, %in, %cst : f32
      linalg.yield %153 : f32
    } -> tensor<1x18x48xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %131 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%127 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x48xf32>
    %133 = tensor.empty() : tensor<48x64xf32>
    %transposed_54 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%133 : tensor<48x64xf32>) permutation = [1, 0] 
    %134 = tensor.empty() : tensor<1x48x64xf32>
    %135 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<48x64xf32>) outs(%134 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %136 = linalg.batch_matmul ins(%132, %135 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%107 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %110 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_55 = tensor.collapse_shape %140 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_55 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %141 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.subf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_7 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<1x18x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_56 = tensor.collapse_shape %147 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %148 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg18 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.mulf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg19 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %152 = arith.addf %in, %in_57 : f32
      linalg.yield %152 : f32
    } -> tensor<1x18x64xf32>
    return %151 : tensor<1x18x64xf32>
  }
}
