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
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<48x64xf32>, %arg7: tensor<64x48xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]> : tensor<4xf32>
    %cst_5 = arith.constant 1.000000e+00 : f32
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c96 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%127, %128] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %127 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %127 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_2, %cst_1 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %127 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %127 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.sitofp %in : i64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x4xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_4 : tensor<1x18x1xf32>, tensor<4xf32>) outs(%10 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x4xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x4xf32>, tensor<1x18x4xf32>) -> tensor<1x18x8xf32>
    %12 = tensor.empty() : tensor<1x18x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.cos %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.sin %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x8xf32>
    %15 = tensor.empty() : tensor<64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%15 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %cst_5 : f32
      linalg.yield %127 : f32
    } -> tensor<64xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.subf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_3 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_10 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.addf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %31 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<1x64x64xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%32 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %35 = linalg.batch_matmul ins(%30, %33 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_11 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %36 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x18x4x16xf32>) outs(%36 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<64x32xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<1x64x32xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<64x32xf32>) outs(%38 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %40 = tensor.empty() : tensor<1x18x32xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %42 = linalg.batch_matmul ins(%30, %39 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_14 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %43 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x2x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %44 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<64x32xf32>) outs(%38 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %45 = linalg.batch_matmul ins(%30, %44 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_17 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x2x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %expanded_20 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %46 = tensor.empty() : tensor<1x4x18x8xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_19 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%46 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x8xf32> to tensor<1x4x18x4xf32>
    %48 = tensor.empty() : tensor<1x4x18x4xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x18x4xf32>) outs(%48 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x4xf32>
    %concat_26 = tensor.concat dim(3) %49, %extracted_slice_24 : (tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) -> tensor<1x4x18x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_20 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%46 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x8xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%46 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.addf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x8xf32>
    %52 = tensor.empty() : tensor<1x2x18x8xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_19 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%52 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 0] [1, 2, 18, 4] [1, 1, 1, 1] : tensor<1x2x18x8xf32> to tensor<1x2x18x4xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 4] [1, 2, 18, 4] [1, 1, 1, 1] : tensor<1x2x18x8xf32> to tensor<1x2x18x4xf32>
    %54 = tensor.empty() : tensor<1x2x18x4xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x2x18x4xf32>) outs(%54 : tensor<1x2x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x4xf32>
    %concat_29 = tensor.concat dim(3) %55, %extracted_slice_27 : (tensor<1x2x18x4xf32>, tensor<1x2x18x4xf32>) -> tensor<1x2x18x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_20 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%52 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x8xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) outs(%52 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.addf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_30 = tensor.concat dim(3) %51, %extracted_slice_21 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %concat_31 = tensor.concat dim(3) %57, %extracted_slice_23 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %58 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %59 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_31 : tensor<1x2x18x16xf32>) outs(%58 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %59 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %60 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x18x16xf32>) outs(%58 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %61 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<1x4x18x16xf32>) outs(%61 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %concat_30 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %62 = tensor.empty() : tensor<4x18x18xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %64 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%63 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_36 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %65 = tensor.empty() : tensor<1x4x18x18xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x4x18x18xf32>) outs(%65 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.mulf %in, %cst_7 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%65 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.addf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %68 = tensor.empty() : tensor<1x4x18xi64>
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %70 = tensor.empty() : tensor<1x4x18xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %72:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x4x18x18xf32>) outs(%71, %69 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_50 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_37 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_37 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%65 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.subf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x4x18x18xf32>) outs(%65 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %75 = tensor.empty() : tensor<1x4x18x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<1x4x18x18xf32>) outs(%76 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%65 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.divf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_38 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_39 = tensor.collapse_shape %60 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %79 = tensor.empty() : tensor<4x18x16xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %81 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%80 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_40 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %82 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x4x18x16xf32>) outs(%82 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %83 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<64x64xf32>) outs(%32 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %84 = linalg.batch_matmul ins(%collapsed_42, %83 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %84 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.addf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%15 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %cst_5 : f32
      linalg.yield %127 : f32
    } -> tensor<64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_44 = tensor.collapse_shape %88 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %89 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.subf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_3 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_45 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %96 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %86 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg11 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.addf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %100 = tensor.empty() : tensor<64x48xf32>
    %transposed_46 = linalg.transpose ins(%arg6 : tensor<48x64xf32>) outs(%100 : tensor<64x48xf32>) permutation = [1, 0] 
    %101 = tensor.empty() : tensor<1x64x48xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<64x48xf32>) outs(%101 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %103 = tensor.empty() : tensor<1x18x48xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %105 = linalg.batch_matmul ins(%99, %102 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%104 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x48xf32>) outs(%103 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.cmpf ugt, %in, %cst : f32
      %128 = arith.select %127, %in, %cst : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x48xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%103 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x48xf32>
    %108 = tensor.empty() : tensor<48x64xf32>
    %transposed_47 = linalg.transpose ins(%arg7 : tensor<64x48xf32>) outs(%108 : tensor<48x64xf32>) permutation = [1, 0] 
    %109 = tensor.empty() : tensor<1x48x64xf32>
    %110 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<48x64xf32>) outs(%109 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %111 = linalg.batch_matmul ins(%107, %110 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %111 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.addf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%15 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %cst_5 : f32
      linalg.yield %127 : f32
    } -> tensor<64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_48 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %116 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.subf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_3 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_49 = tensor.collapse_shape %122 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %123 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %113 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.mulf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %127 = arith.addf %in, %in_50 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x64xf32>
    return %126 : tensor<1x18x64xf32>
  }
}
