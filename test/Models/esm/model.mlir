#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<48x64xf32>, %arg13: tensor<48xf32>, %arg14: tensor<64x48xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<1x4xf32>, %arg23: tensor<1xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.4142135623730951 : f64
    %cst_4 = arith.constant 9.9999999999999998E-13 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c96 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%123, %124] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %4 = tensor.empty() : tensor<1x1x18x1xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<1x1x18x1xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xi1>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x1x18x1xi1> into tensor<1x1x18xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x18xi1>) outs(%6 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x18x18xi1>
    %8 = tensor.empty() : tensor<1x1x18x18xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_2, %cst_1 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %123 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %10 = tensor.empty() : tensor<1x18x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x18x1xi64>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.sitofp %in : i64 to f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %12 = tensor.empty() : tensor<1x18x8xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_5 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %14 = tensor.empty() : tensor<1x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%14 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.cos %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%14 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.sin %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x16xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_11 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.subf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_4 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x18x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_12 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg10 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg11 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %31 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<1x64x64xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%32 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %35 = linalg.batch_matmul ins(%30, %33 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %expanded_13 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %37 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<64x64xf32>) outs(%32 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %39 = linalg.batch_matmul ins(%30, %38 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg5 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %expanded_16 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %41 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<64x64xf32>) outs(%32 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %42 = linalg.batch_matmul ins(%30, %41 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg7 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %expanded_19 = tensor.expand_shape %43 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<1x4x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.mulf %in, %cst_7 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x16xf32>
    %expanded_21 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_22 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_21 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %44[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %44[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %46 = tensor.empty() : tensor<1x4x18x8xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x4x18x8xf32>) outs(%46 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_24 = tensor.concat dim(3) %47, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x16xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x4x18x8xf32>) outs(%46 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_27 = tensor.concat dim(3) %51, %extracted_slice_25 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x16xf32>
    %54 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_28 = linalg.transpose ins(%53 : tensor<1x4x18x16xf32>) outs(%54 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %55 = tensor.empty() : tensor<4x18x18xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %57 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%56 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_31 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x4x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %9 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x18xf32>
    %60 = tensor.empty() : tensor<1x4x18xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %62 = tensor.empty() : tensor<1x4x18xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %64:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x4x18x18xf32>) outs(%63, %61 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_45 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_32 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_32 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.subf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x18xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x4x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x18xf32>
    %67 = tensor.empty() : tensor<1x4x18x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x4x18x18xf32>) outs(%68 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.divf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_33 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %71 = tensor.empty() : tensor<4x18x16xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %73 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%72 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_35 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %74 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x4x18x16xf32>) outs(%74 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_38 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %75 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<64x64xf32>) outs(%32 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %76 = linalg.batch_matmul ins(%collapsed_37, %75 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %1 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_39 = tensor.collapse_shape %80 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.subf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %82 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_4 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x18x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_40 = tensor.collapse_shape %87 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %88 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg17 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %92 = tensor.empty() : tensor<64x48xf32>
    %transposed_41 = linalg.transpose ins(%arg12 : tensor<48x64xf32>) outs(%92 : tensor<64x48xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<1x64x48xf32>
    %94 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x48xf32>) outs(%93 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %95 = tensor.empty() : tensor<1x18x48xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %97 = linalg.batch_matmul ins(%91, %94 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%96 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg13 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%95 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x48xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x18x48xf32>) outs(%95 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.mulf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x48xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x18x48xf32>) outs(%95 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_3 : f64 to f32
      %124 = arith.divf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x18x48xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x48xf32>) outs(%95 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.erf %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x48xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x48xf32>) outs(%95 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x48xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %102 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%95 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x48xf32>
    %104 = tensor.empty() : tensor<48x64xf32>
    %transposed_42 = linalg.transpose ins(%arg14 : tensor<64x48xf32>) outs(%104 : tensor<48x64xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<1x48x64xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<48x64xf32>) outs(%105 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %107 = linalg.batch_matmul ins(%103, %106 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %78 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_43 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_43 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.subf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_6 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_4 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<1x18x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_44 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %119 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg18 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.mulf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg19 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %123 = arith.addf %in, %in_45 : f32
      linalg.yield %123 : f32
    } -> tensor<1x18x64xf32>
    return %122 : tensor<1x18x64xf32>
  }
}
