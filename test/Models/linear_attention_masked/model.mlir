#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x18x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<18x18xf32>
    %cst_2 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749, 0.00999999977, 0.00316227763, 1.000000e-03, 3.16227757E-4]> : tensor<8xf32>
    %cst_3 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x32x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %3 = tensor.empty() : tensor<1x18x32xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg2 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.addf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x18x32xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg4 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.addf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x18x32xf32>
    %expanded_5 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %11 = linalg.batch_matmul ins(%arg0, %10 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg6 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.addf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x18x32xf32>
    %expanded_7 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %13 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%expanded_5 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_8 : tensor<f32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.cmpf ogt, %in, %in_38 : f32
      %72 = arith.select %71, %in, %in_38 : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_8 : tensor<f32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.cmpf olt, %in, %in_38 : f32
      %72 = arith.select %71, %in, %in_38 : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x18x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.subf %in, %cst_3 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.addf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %cst_3 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_9 : tensor<f32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.cmpf ogt, %in, %in_38 : f32
      %72 = arith.select %71, %in, %in_38 : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x18x16xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_9 : tensor<f32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.cmpf olt, %in, %in_38 : f32
      %72 = arith.select %71, %in, %in_38 : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x18x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.subf %in, %cst_3 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.addf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %cst_3 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %26 = tensor.empty() : tensor<18xi64>
    %27 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%26 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<18xi64>
    %expanded_11 = tensor.expand_shape %27 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %expanded_12 = tensor.expand_shape %27 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %28 = tensor.empty() : tensor<18x18xi64>
    %29 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_38: i64, %out: i64):
      %71 = arith.subi %in, %in_38 : i64
      linalg.yield %71 : i64
    } -> tensor<18x18xi64>
    %30 = tensor.empty() : tensor<18x18xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %71 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %71 : i1
    } -> tensor<18x18xi1>
    %32 = tensor.empty() : tensor<18x18xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_1, %cst_0 : tensor<18x18xi1>, tensor<18x18xf32>, tensor<f32>) outs(%32 : tensor<18x18xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %71 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %71 : f32
    } -> tensor<18x18xf32>
    %34 = tensor.empty() : tensor<1x2x16x18xf32>
    %transposed_13 = linalg.transpose ins(%25 : tensor<1x2x18x16xf32>) outs(%34 : tensor<1x2x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<1x2x18x16xf32> into tensor<2x18x16xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<1x2x16x18xf32> into tensor<2x16x18xf32>
    %35 = tensor.empty() : tensor<2x18x18xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x18x18xf32>) -> tensor<2x18x18xf32>
    %37 = linalg.batch_matmul ins(%collapsed, %collapsed_14 : tensor<2x18x16xf32>, tensor<2x16x18xf32>) outs(%36 : tensor<2x18x18xf32>) -> tensor<2x18x18xf32>
    %expanded_15 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [1, 2, 18, 18] : tensor<2x18x18xf32> into tensor<1x2x18x18xf32>
    %38 = tensor.empty() : tensor<1x2x18x18xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %33 : tensor<1x2x18x18xf32>, tensor<18x18xf32>) outs(%38 : tensor<1x2x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.mulf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x18xf32>
    %40 = tensor.empty() : tensor<18xf32>
    %41 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%40 : tensor<18xf32>) {
    ^bb0(%out: f32):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.sitofp %72 : i64 to f32
      %74 = arith.addf %73, %cst : f32
      linalg.yield %74 : f32
    } -> tensor<18xf32>
    %expanded_16 = tensor.expand_shape %41 [[0, 1]] output_shape [18, 1] : tensor<18xf32> into tensor<18x1xf32>
    %42 = tensor.empty() : tensor<18x8xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %cst_2 : tensor<18x1xf32>, tensor<8xf32>) outs(%42 : tensor<18x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.mulf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<18x8xf32>
    %44 = tensor.empty() : tensor<18x2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<18x8xf32>) outs(%44 : tensor<18x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x2x8xf32>
    %collapsed_17 = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<18x2x8xf32> into tensor<18x16xf32>
    %46 = tensor.empty() : tensor<18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed_17 : tensor<18x16xf32>) outs(%46 : tensor<18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.cos %in : f32
      linalg.yield %71 : f32
    } -> tensor<18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %47 : tensor<1x2x18x16xf32>, tensor<18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.mulf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %expanded_18 = tensor.expand_shape %19 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 2, 8] : tensor<1x2x18x16xf32> into tensor<1x2x18x2x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0, 0, 0] [1, 2, 18, 1, 8] [1, 1, 1, 1, 1] : tensor<1x2x18x2x8xf32> to tensor<1x2x18x1x8xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 0, 1, 0] [1, 2, 18, 1, 8] [1, 1, 1, 1, 1] : tensor<1x2x18x2x8xf32> to tensor<1x2x18x1x8xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x2x18x1x8xf32> into tensor<1x2x18x8xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_19 [[0], [1], [2, 3], [4]] : tensor<1x2x18x1x8xf32> into tensor<1x2x18x8xf32>
    %49 = tensor.empty() : tensor<1x2x18x8xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<1x2x18x8xf32>) outs(%49 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.negf %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x8xf32>
    %concat = tensor.concat dim(3) %50, %collapsed_20 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed_17 : tensor<18x16xf32>) outs(%46 : tensor<18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.sin %in : f32
      linalg.yield %71 : f32
    } -> tensor<18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %51 : tensor<1x2x18x16xf32>, tensor<18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.mulf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %52 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.addf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %47 : tensor<1x2x18x16xf32>, tensor<18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.mulf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %expanded_22 = tensor.expand_shape %25 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 2, 8] : tensor<1x2x18x16xf32> into tensor<1x2x18x2x8xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_22[0, 0, 0, 0, 0] [1, 2, 18, 1, 8] [1, 1, 1, 1, 1] : tensor<1x2x18x2x8xf32> to tensor<1x2x18x1x8xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_22[0, 0, 0, 1, 0] [1, 2, 18, 1, 8] [1, 1, 1, 1, 1] : tensor<1x2x18x2x8xf32> to tensor<1x2x18x1x8xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2, 3], [4]] : tensor<1x2x18x1x8xf32> into tensor<1x2x18x8xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_24 [[0], [1], [2, 3], [4]] : tensor<1x2x18x1x8xf32> into tensor<1x2x18x8xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<1x2x18x8xf32>) outs(%49 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.negf %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_27 = tensor.concat dim(3) %55, %collapsed_25 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %51 : tensor<1x2x18x16xf32>, tensor<18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.mulf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.addf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %transposed_28 = linalg.transpose ins(%57 : tensor<1x2x18x16xf32>) outs(%34 : tensor<1x2x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x2x18x16xf32> into tensor<2x18x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x2x16x18xf32> into tensor<2x16x18xf32>
    %58 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<2x18x16xf32>, tensor<2x16x18xf32>) outs(%36 : tensor<2x18x18xf32>) -> tensor<2x18x18xf32>
    %expanded_31 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 2, 18, 18] : tensor<2x18x18xf32> into tensor<1x2x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %33 : tensor<1x2x18x18xf32>, tensor<18x18xf32>) outs(%38 : tensor<1x2x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.mulf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x18xf32>
    %collapsed_32 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x2x18x18xf32> into tensor<2x18x18xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x2x18x16xf32> into tensor<2x18x16xf32>
    %60 = tensor.empty() : tensor<2x18x16xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<2x18x16xf32>) -> tensor<2x18x16xf32>
    %62 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<2x18x18xf32>, tensor<2x18x16xf32>) outs(%61 : tensor<2x18x16xf32>) -> tensor<2x18x16xf32>
    %expanded_34 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 2, 18, 16] : tensor<2x18x16xf32> into tensor<1x2x18x16xf32>
    %63 = tensor.empty() : tensor<1x2x18x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x2x18x1xf32>) -> tensor<1x2x18x1xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x2x18x18xf32>) outs(%64 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %65 : tensor<1x2x18x16xf32>, tensor<1x2x18x1xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.divf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x18x16xf32>
    %67 = tensor.empty() : tensor<1x18x2x16xf32>
    %transposed_35 = linalg.transpose ins(%66 : tensor<1x2x18x16xf32>) outs(%67 : tensor<1x18x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1], [2, 3]] : tensor<1x18x2x16xf32> into tensor<1x18x32xf32>
    %transposed_37 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %69 = linalg.batch_matmul ins(%collapsed_36, %68 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg8 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %71 = arith.addf %in, %in_38 : f32
      linalg.yield %71 : f32
    } -> tensor<1x18x32xf32>
    return %70 : tensor<1x18x32xf32>
  }
}
