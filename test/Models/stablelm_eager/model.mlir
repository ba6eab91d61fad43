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
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<48x64xf32>, %arg7: tensor<48x64xf32>, %arg8: tensor<64x48xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 0.00999999977]> : tensor<2xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
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
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %126 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.sitofp %in : i64 to f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x2xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<1x18x1xf32>, tensor<2xf32>) outs(%10 : tensor<1x18x2xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x2xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x2xf32>, tensor<1x18x2xf32>) -> tensor<1x18x4xf32>
    %12 = tensor.empty() : tensor<1x18x4xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x4xf32>) outs(%12 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.cos %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x4xf32>) outs(%12 : tensor<1x18x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.sin %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x4xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_6 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.subf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_6 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_4 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_10 = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg10 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %29 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<1x64x64xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%30 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %33 = linalg.batch_matmul ins(%28, %31 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %34 = tensor.empty() : tensor<64x32xf32>
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%34 : tensor<64x32xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<1x64x32xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<64x32xf32>) outs(%35 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %37 = tensor.empty() : tensor<1x18x32xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %39 = linalg.batch_matmul ins(%28, %36 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%38 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %transposed_12 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%34 : tensor<64x32xf32>) permutation = [1, 0] 
    %40 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<64x32xf32>) outs(%35 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %41 = linalg.batch_matmul ins(%28, %40 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%38 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_13 = tensor.expand_shape %33 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %42 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x18x4x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %39 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %43 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x18x2x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x2x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 4, 18, 4] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x4xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_14[0, 0, 0, 4] [1, 4, 18, 12] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x12xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 2, 18, 4] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x4xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_16[0, 0, 0, 4] [1, 2, 18, 12] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x12xf32>
    %expanded_22 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 4] : tensor<1x18x4xf32> into tensor<1x1x18x4xf32>
    %expanded_23 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 4] : tensor<1x18x4xf32> into tensor<1x1x18x4xf32>
    %44 = tensor.empty() : tensor<1x4x18x4xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_22 : tensor<1x4x18x4xf32>, tensor<1x1x18x4xf32>) outs(%44 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x4xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, 18, 2] [1, 1, 1, 1] : tensor<1x4x18x4xf32> to tensor<1x4x18x2xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [1, 4, 18, 2] [1, 1, 1, 1] : tensor<1x4x18x4xf32> to tensor<1x4x18x2xf32>
    %46 = tensor.empty() : tensor<1x4x18x2xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x18x2xf32>) outs(%46 : tensor<1x4x18x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x2xf32>
    %concat_26 = tensor.concat dim(3) %47, %extracted_slice_24 : (tensor<1x4x18x2xf32>, tensor<1x4x18x2xf32>) -> tensor<1x4x18x4xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_23 : tensor<1x4x18x4xf32>, tensor<1x1x18x4xf32>) outs(%44 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x4xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x4x18x4xf32>, tensor<1x4x18x4xf32>) outs(%44 : tensor<1x4x18x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x4xf32>
    %50 = tensor.empty() : tensor<1x2x18x4xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %expanded_22 : tensor<1x2x18x4xf32>, tensor<1x1x18x4xf32>) outs(%50 : tensor<1x2x18x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x18x4xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_20[0, 0, 0, 0] [1, 2, 18, 2] [1, 1, 1, 1] : tensor<1x2x18x4xf32> to tensor<1x2x18x2xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_20[0, 0, 0, 2] [1, 2, 18, 2] [1, 1, 1, 1] : tensor<1x2x18x4xf32> to tensor<1x2x18x2xf32>
    %52 = tensor.empty() : tensor<1x2x18x2xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x2x18x2xf32>) outs(%52 : tensor<1x2x18x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x18x2xf32>
    %concat_29 = tensor.concat dim(3) %53, %extracted_slice_27 : (tensor<1x2x18x2xf32>, tensor<1x2x18x2xf32>) -> tensor<1x2x18x4xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_23 : tensor<1x2x18x4xf32>, tensor<1x1x18x4xf32>) outs(%50 : tensor<1x2x18x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x18x4xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<1x2x18x4xf32>, tensor<1x2x18x4xf32>) outs(%50 : tensor<1x2x18x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x2x18x4xf32>
    %concat_30 = tensor.concat dim(3) %49, %extracted_slice_19 : (tensor<1x4x18x4xf32>, tensor<1x4x18x12xf32>) -> tensor<1x4x18x16xf32>
    %concat_31 = tensor.concat dim(3) %55, %extracted_slice_21 : (tensor<1x2x18x4xf32>, tensor<1x2x18x12xf32>) -> tensor<1x2x18x16xf32>
    %56 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_31 : tensor<1x2x18x16xf32>) outs(%56 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %57 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %58 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x18x16xf32>) outs(%56 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %59 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<1x4x18x16xf32>) outs(%59 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %concat_30 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %60 = tensor.empty() : tensor<4x18x18xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %62 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%61 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_36 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %63 = tensor.empty() : tensor<1x4x18x18xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x4x18x18xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %66 = tensor.empty() : tensor<1x4x18xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %68 = tensor.empty() : tensor<1x4x18xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %70:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x4x18x18xf32>) outs(%69, %67 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_51 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_37 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_37 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.subf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x4x18x18xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %73 = tensor.empty() : tensor<1x4x18x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x4x18x18xf32>) outs(%74 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%63 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.divf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_38 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_39 = tensor.collapse_shape %58 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %77 = tensor.empty() : tensor<4x18x16xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %79 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%78 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_40 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %80 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x4x18x16xf32>) outs(%80 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %81 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<64x64xf32>) outs(%30 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %82 = linalg.batch_matmul ins(%collapsed_42, %81 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %82 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_6 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_44 = tensor.collapse_shape %85 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.subf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %87 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_6 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_4 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_45 = tensor.collapse_shape %92 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %93 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg11 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg12 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %97 = tensor.empty() : tensor<64x48xf32>
    %transposed_46 = linalg.transpose ins(%arg6 : tensor<48x64xf32>) outs(%97 : tensor<64x48xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<1x64x48xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<64x48xf32>) outs(%98 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %100 = tensor.empty() : tensor<1x18x48xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %102 = linalg.batch_matmul ins(%96, %99 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%101 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x48xf32>) outs(%100 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      %127 = math.exp %126 : f32
      %128 = arith.addf %127, %cst_1 : f32
      %129 = arith.divf %cst_1, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<1x18x48xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %102 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%100 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x48xf32>
    %transposed_47 = linalg.transpose ins(%arg7 : tensor<48x64xf32>) outs(%97 : tensor<64x48xf32>) permutation = [1, 0] 
    %105 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<64x48xf32>) outs(%98 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %106 = linalg.batch_matmul ins(%96, %105 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%101 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%100 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x48xf32>
    %108 = tensor.empty() : tensor<48x64xf32>
    %transposed_48 = linalg.transpose ins(%arg8 : tensor<64x48xf32>) outs(%108 : tensor<48x64xf32>) permutation = [1, 0] 
    %109 = tensor.empty() : tensor<1x48x64xf32>
    %110 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<48x64xf32>) outs(%109 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %111 = linalg.batch_matmul ins(%107, %110 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%32 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %111 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_6 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_49 = tensor.collapse_shape %114 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %115 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.subf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %116 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_6 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_4 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_50 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %122 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x18x64xf32>
    return %125 : tensor<1x18x64xf32>
  }
}
