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
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<192x64xf32>, %arg3: tensor<192xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<48xf32>, %arg12: tensor<64x48xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>
    %cst_5 = arith.constant 6.400000e+01 : f32
    %cst_6 = arith.constant 1.600000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %145 = arith.index_cast %in : i64 to index
      %146 = linalg.index 2 : index
      %147 = arith.cmpi slt, %145, %c96 : index
      cf.assert %147, "index must be smaller than dim size"
      %148 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %148, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%145, %146] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      linalg.yield %146 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %145 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %145 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_2, %cst_1 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %145 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %145 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %145 = arith.sitofp %in : i64 to f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x4xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_4 : tensor<1x18x1xf32>, tensor<4xf32>) outs(%10 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x4xf32>, tensor<1x18x4xf32>) -> tensor<1x18x8xf32>
    %12 = tensor.empty() : tensor<1x18x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.cos %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.sin %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x8xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.subf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_10 = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %29 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%29 : tensor<64x192xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<1x64x192xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x192xf32>) outs(%30 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %32 = tensor.empty() : tensor<1x18x192xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %34 = linalg.batch_matmul ins(%28, %31 : tensor<1x18x64xf32>, tensor<1x64x192xf32>) outs(%33 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg3 : tensor<1x18x192xf32>, tensor<192xf32>) outs(%32 : tensor<1x18x192xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x192xf32>
    %expanded_11 = tensor.expand_shape %35 [[0], [1], [2, 3, 4]] output_shape [1, 18, 4, 3, 16] : tensor<1x18x192xf32> into tensor<1x18x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_11[0, 0, 0, 0, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_11[0, 0, 0, 1, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_11[0, 0, 0, 2, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_15 [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %36 = tensor.empty() : tensor<1x18x4x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x18x4x1xf32>) -> tensor<1x18x4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_12 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x18x4x1xf32>) outs(%36 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_6 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %40 = tensor.empty() : tensor<1x18x4x16xf32>
    %collapsed_17 = tensor.collapse_shape %39 [[0], [1], [2, 3]] : tensor<1x18x4x1xf32> into tensor<1x18x4xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<1x18x4xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %41 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.subf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %42 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x18x4x1xf32>) outs(%36 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_6 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x18x4x1xf32>) outs(%36 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x18x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x18x4x1xf32>) outs(%36 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %collapsed_18 = tensor.collapse_shape %47 [[0], [1], [2, 3]] : tensor<1x18x4x1xf32> into tensor<1x18x4xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<1x18x4xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %48 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %arg6 : tensor<1x18x4x16xf32>, tensor<16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %arg7 : tensor<1x18x4x16xf32>, tensor<16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_14 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x18x4x1xf32>) outs(%36 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_6 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %collapsed_19 = tensor.collapse_shape %53 [[0], [1], [2, 3]] : tensor<1x18x4x1xf32> into tensor<1x18x4xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<1x18x4xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %54 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.subf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %55 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x18x4x1xf32>) outs(%36 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_6 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x18x4x1xf32>) outs(%36 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x18x4x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x18x4x1xf32>) outs(%36 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x1xf32>
    %collapsed_20 = tensor.collapse_shape %60 [[0], [1], [2, 3]] : tensor<1x18x4x1xf32> into tensor<1x18x4xf32>
    %61 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20 : tensor<1x18x4xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x4x16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %61 : tensor<1x18x4x16xf32>, tensor<1x18x4x16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %arg8 : tensor<1x18x4x16xf32>, tensor<16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %arg9 : tensor<1x18x4x16xf32>, tensor<16xf32>) outs(%40 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x4x16xf32>
    %65 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_21 = linalg.transpose ins(%51 : tensor<1x18x4x16xf32>) outs(%65 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%collapsed_16 : tensor<1x18x4x16xf32>) outs(%65 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%64 : tensor<1x18x4x16xf32>) outs(%65 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_24 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_23[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %expanded_28 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %expanded_29 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %66 = tensor.empty() : tensor<1x4x18x8xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_28 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%66 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %68 = tensor.empty() : tensor<1x4x18x4xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<1x4x18x4xf32>) outs(%68 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.negf %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_32 = tensor.concat dim(3) %69, %extracted_slice_30 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_29 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%66 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x8xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%66 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x8xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_28 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%66 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<1x4x18x4xf32>) outs(%68 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.negf %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_35 = tensor.concat dim(3) %73, %extracted_slice_33 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_29 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%66 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x8xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%66 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_36 = tensor.concat dim(3) %71, %extracted_slice_25 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %concat_37 = tensor.concat dim(3) %75, %extracted_slice_27 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %76 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_38 = linalg.transpose ins(%concat_37 : tensor<1x4x18x16xf32>) outs(%76 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %concat_36 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %77 = tensor.empty() : tensor<4x18x18xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %79 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%78 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_41 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %80 = tensor.empty() : tensor<1x4x18x18xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x4x18x18xf32>) outs(%80 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.mulf %in, %cst_7 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x18xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%80 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x18xf32>
    %83 = tensor.empty() : tensor<1x4x18xi64>
    %84 = linalg.fill ins(%c0_i64 : i64) outs(%83 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %85 = tensor.empty() : tensor<1x4x18xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %87:2 = linalg.generic {indexing_maps = [#map5, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<1x4x18x18xf32>) outs(%86, %84 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %145 = linalg.index 3 : index
      %146 = arith.index_cast %145 : index to i64
      %147 = arith.maximumf %in, %out : f32
      %148 = arith.cmpf ogt, %in, %out : f32
      %149 = arith.select %148, %146, %out_55 : i64
      linalg.yield %147, %149 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_42 = tensor.expand_shape %87#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_42 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%80 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.subf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x18xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<1x4x18x18xf32>) outs(%80 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.exp %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x18xf32>
    %90 = tensor.empty() : tensor<1x4x18x1xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<1x4x18x18xf32>) outs(%91 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x1xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%80 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.divf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_43 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %94 = tensor.empty() : tensor<4x18x16xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %96 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%95 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_45 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x4x18x16xf32>) outs(%40 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %97 = tensor.empty() : tensor<64x64xf32>
    %transposed_48 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%97 : tensor<64x64xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<1x64x64xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<64x64xf32>) outs(%98 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %101 = linalg.batch_matmul ins(%collapsed_47, %99 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%100 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg5 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %102 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_49 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %106 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.subf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %107 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x18x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_50 = tensor.collapse_shape %112 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %113 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg17 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %117 = tensor.empty() : tensor<64x48xf32>
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%117 : tensor<64x48xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<1x64x48xf32>
    %119 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<64x48xf32>) outs(%118 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %120 = tensor.empty() : tensor<1x18x48xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %122 = linalg.batch_matmul ins(%116, %119 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%121 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg11 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%120 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x48xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x18x48xf32>) outs(%120 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.cmpf ugt, %in, %cst : f32
      %146 = arith.select %145, %in, %cst : f32
      linalg.yield %146 : f32
    } -> tensor<1x18x48xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%120 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x48xf32>
    %126 = tensor.empty() : tensor<48x64xf32>
    %transposed_52 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%126 : tensor<48x64xf32>) permutation = [1, 0] 
    %127 = tensor.empty() : tensor<1x48x64xf32>
    %128 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<48x64xf32>) outs(%127 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %129 = linalg.batch_matmul ins(%125, %128 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%100 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %103 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_53 = tensor.collapse_shape %133 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_53 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %134 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.subf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %135 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_5 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<1x18x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_54 = tensor.collapse_shape %140 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %141 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg18 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.mulf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg19 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %145 = arith.addf %in, %in_55 : f32
      linalg.yield %145 : f32
    } -> tensor<1x18x64xf32>
    return %144 : tensor<1x18x64xf32>
  }
}
