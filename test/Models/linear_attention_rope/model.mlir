#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x18x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 9.9999999999999995E-7 : f64
    %cst_3 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749, 0.00999999977, 0.00316227763, 1.000000e-03, 3.16227757E-4]> : tensor<8xf32>
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
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.addf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x32xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg4 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.addf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x32xf32>
    %expanded_5 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %11 = linalg.batch_matmul ins(%arg0, %10 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg6 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.addf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x32xf32>
    %expanded_7 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %13 = tensor.empty() : tensor<1x18x2x16xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded : tensor<f32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.cmpf ogt, %in, %in_43 : f32
      %69 = arith.select %68, %in, %in_43 : f32
      linalg.yield %69 : f32
    } -> tensor<1x18x2x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded : tensor<f32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.cmpf olt, %in, %in_43 : f32
      %69 = arith.select %68, %in, %in_43 : f32
      linalg.yield %69 : f32
    } -> tensor<1x18x2x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.subf %in, %cst_0 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x18x2x16xf32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.addf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %cst_0 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded_5 : tensor<f32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.cmpf ogt, %in, %in_43 : f32
      %69 = arith.select %68, %in, %in_43 : f32
      linalg.yield %69 : f32
    } -> tensor<1x18x2x16xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded_5 : tensor<f32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.cmpf olt, %in, %in_43 : f32
      %69 = arith.select %68, %in, %in_43 : f32
      linalg.yield %69 : f32
    } -> tensor<1x18x2x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.subf %in, %cst_0 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x18x2x16xf32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.addf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %cst_0 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %26 = tensor.empty() : tensor<18xf32>
    %27 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%26 : tensor<18xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = arith.sitofp %69 : i64 to f32
      %71 = arith.addf %70, %cst : f32
      linalg.yield %71 : f32
    } -> tensor<18xf32>
    %expanded_8 = tensor.expand_shape %27 [[0, 1]] output_shape [18, 1] : tensor<18xf32> into tensor<18x1xf32>
    %28 = tensor.empty() : tensor<18x8xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %cst_3 : tensor<18x1xf32>, tensor<8xf32>) outs(%28 : tensor<18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.mulf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<18x8xf32>
    %30 = tensor.empty() : tensor<18x2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<18x8xf32>) outs(%30 : tensor<18x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x2x8xf32>
    %collapsed = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<18x2x8xf32> into tensor<18x16xf32>
    %expanded_9 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [18, 1, 16] : tensor<18x16xf32> into tensor<18x1x16xf32>
    %32 = tensor.empty() : tensor<18x1x16xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<18x1x16xf32>) outs(%32 : tensor<18x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.cos %in : f32
      linalg.yield %68 : f32
    } -> tensor<18x1x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %33 : tensor<1x18x2x16xf32>, tensor<18x1x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.mulf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %expanded_10 = tensor.expand_shape %25 [[0], [1], [2], [3, 4]] output_shape [1, 18, 2, 2, 8] : tensor<1x18x2x16xf32> into tensor<1x18x2x2x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_10[0, 0, 0, 0, 0] [1, 18, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<1x18x2x2x8xf32> to tensor<1x18x2x1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded_10[0, 0, 0, 1, 0] [1, 18, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<1x18x2x2x8xf32> to tensor<1x18x2x1x8xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x18x2x1x8xf32> into tensor<1x18x2x8xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_11 [[0], [1], [2, 3], [4]] : tensor<1x18x2x1x8xf32> into tensor<1x18x2x8xf32>
    %35 = tensor.empty() : tensor<1x18x2x8xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x18x2x8xf32>) outs(%35 : tensor<1x18x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.negf %in : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x8xf32>
    %concat = tensor.concat dim(3) %36, %collapsed_12 : (tensor<1x18x2x8xf32>, tensor<1x18x2x8xf32>) -> tensor<1x18x2x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<18x1x16xf32>) outs(%32 : tensor<18x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.sin %in : f32
      linalg.yield %68 : f32
    } -> tensor<18x1x16xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %37 : tensor<1x18x2x16xf32>, tensor<18x1x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.mulf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %38 : tensor<1x18x2x16xf32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.addf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %40 = tensor.empty() : tensor<1x2x16x18xf32>
    %transposed_14 = linalg.transpose ins(%39 : tensor<1x18x2x16xf32>) outs(%40 : tensor<1x2x16x18xf32>) permutation = [0, 2, 3, 1] 
    %41 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_7 : tensor<1x18x2x16xf32>) outs(%41 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x2x16x18xf32> into tensor<2x16x18xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x2x18x16xf32> into tensor<2x18x16xf32>
    %42 = tensor.empty() : tensor<2x16x16xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %44 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<2x16x18xf32>, tensor<2x18x16xf32>) outs(%43 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %45 = tensor.empty() : tensor<1x2x16xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%25 : tensor<1x18x2x16xf32>) outs(%46 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<1x2x16xf32>
    %transposed_18 = linalg.transpose ins(%19 : tensor<1x18x2x16xf32>) outs(%41 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<1x2x18x16xf32> into tensor<2x18x16xf32>
    %collapsed_20 = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<1x2x16xf32> into tensor<2x16xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0], [1, 2]] output_shape [2, 16, 1] : tensor<2x16xf32> into tensor<2x16x1xf32>
    %48 = tensor.empty() : tensor<2x18x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x18x1xf32>) -> tensor<2x18x1xf32>
    %50 = linalg.batch_matmul ins(%collapsed_19, %expanded_21 : tensor<2x18x16xf32>, tensor<2x16x1xf32>) outs(%49 : tensor<2x18x1xf32>) -> tensor<2x18x1xf32>
    %collapsed_22 = tensor.collapse_shape %50 [[0], [1, 2]] : tensor<2x18x1xf32> into tensor<2x18xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1], [2]] output_shape [1, 2, 18] : tensor<2x18xf32> into tensor<1x2x18xf32>
    %51 = tensor.empty() : tensor<1x18x2xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x2x18xf32>) outs(%51 : tensor<1x18x2xf32>) permutation = [0, 2, 1] 
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<1x18x2xf32>) outs(%51 : tensor<1x18x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.truncf %cst_2 : f64 to f32
      %69 = arith.addf %in, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<1x18x2xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x18x2xf32>) outs(%51 : tensor<1x18x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf one, %in, %cst : f32
      cf.assert %68, "unimplemented: tensor with zero element"
      %69 = arith.divf %cst_0, %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x18x2xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %33 : tensor<1x18x2x16xf32>, tensor<18x1x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.mulf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %expanded_25 = tensor.expand_shape %19 [[0], [1], [2], [3, 4]] output_shape [1, 18, 2, 2, 8] : tensor<1x18x2x16xf32> into tensor<1x18x2x2x8xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_25[0, 0, 0, 0, 0] [1, 18, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<1x18x2x2x8xf32> to tensor<1x18x2x1x8xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_25[0, 0, 0, 1, 0] [1, 18, 2, 1, 8] [1, 1, 1, 1, 1] : tensor<1x18x2x2x8xf32> to tensor<1x18x2x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2, 3], [4]] : tensor<1x18x2x1x8xf32> into tensor<1x18x2x8xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<1x18x2x1x8xf32> into tensor<1x18x2x8xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<1x18x2x8xf32>) outs(%35 : tensor<1x18x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.negf %in : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x8xf32>
    %concat_30 = tensor.concat dim(3) %55, %collapsed_28 : (tensor<1x18x2x8xf32>, tensor<1x18x2x8xf32>) -> tensor<1x18x2x16xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %37 : tensor<1x18x2x16xf32>, tensor<18x1x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.mulf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<1x18x2x16xf32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.addf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x2x16xf32>
    %transposed_31 = linalg.transpose ins(%57 : tensor<1x18x2x16xf32>) outs(%41 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<1x2x18x16xf32> into tensor<2x18x16xf32>
    %58 = tensor.empty() : tensor<2x18x16xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x18x16xf32>) -> tensor<2x18x16xf32>
    %60 = linalg.batch_matmul ins(%collapsed_32, %44 : tensor<2x18x16xf32>, tensor<2x16x16xf32>) outs(%59 : tensor<2x18x16xf32>) -> tensor<2x18x16xf32>
    %61 = tensor.empty() : tensor<1x2x18xf32>
    %transposed_33 = linalg.transpose ins(%53 : tensor<1x18x2xf32>) outs(%61 : tensor<1x2x18xf32>) permutation = [0, 2, 1] 
    %collapsed_34 = tensor.collapse_shape %60 [[0, 1], [2]] : tensor<2x18x16xf32> into tensor<36x16xf32>
    %expanded_35 = tensor.expand_shape %collapsed_34 [[0], [1, 2]] output_shape [36, 16, 1] : tensor<36x16xf32> into tensor<36x16x1xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_33 [[0, 1, 2]] : tensor<1x2x18xf32> into tensor<36xf32>
    %expanded_37 = tensor.expand_shape %collapsed_36 [[0, 1, 2]] output_shape [36, 1, 1] : tensor<36xf32> into tensor<36x1x1xf32>
    %62 = tensor.empty() : tensor<36x16x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<36x16x1xf32>) -> tensor<36x16x1xf32>
    %64 = linalg.batch_matmul ins(%expanded_35, %expanded_37 : tensor<36x16x1xf32>, tensor<36x1x1xf32>) outs(%63 : tensor<36x16x1xf32>) -> tensor<36x16x1xf32>
    %collapsed_38 = tensor.collapse_shape %64 [[0], [1, 2]] : tensor<36x16x1xf32> into tensor<36x16xf32>
    %expanded_39 = tensor.expand_shape %collapsed_38 [[0, 1, 2], [3]] output_shape [1, 2, 18, 16] : tensor<36x16xf32> into tensor<1x2x18x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0], [1], [2, 3]] : tensor<1x18x2x16xf32> into tensor<1x18x32xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %66 = linalg.batch_matmul ins(%collapsed_41, %65 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %arg8 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %68 = arith.addf %in, %in_43 : f32
      linalg.yield %68 : f32
    } -> tensor<1x18x32xf32>
    return %67 : tensor<1x18x32xf32>
  }
}
