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
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, 0, d5)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> ()>
#map15 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map16 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x18x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant 9.9999999999999995E-7 : f64
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
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.addf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x18x32xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg4 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.addf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x18x32xf32>
    %expanded_5 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %11 = linalg.batch_matmul ins(%arg0, %10 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg6 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.addf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x18x32xf32>
    %expanded_7 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %13 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%expanded_5 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_8 : tensor<f32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.cmpf ogt, %in, %in_49 : f32
      %76 = arith.select %75, %in, %in_49 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_8 : tensor<f32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.cmpf olt, %in, %in_49 : f32
      %76 = arith.select %75, %in, %in_49 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x18x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.exp %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.subf %in, %cst_3 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.addf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %in, %cst_3 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_9 : tensor<f32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.cmpf ogt, %in, %in_49 : f32
      %76 = arith.select %75, %in, %in_49 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x18x16xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %transposed_9 : tensor<f32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.cmpf olt, %in, %in_49 : f32
      %76 = arith.select %75, %in, %in_49 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x18x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.exp %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.subf %in, %cst_3 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.addf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %in, %cst_3 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %26 = tensor.empty() : tensor<18xf32>
    %27 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%26 : tensor<18xf32>) {
    ^bb0(%out: f32):
      %75 = linalg.index 0 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = arith.sitofp %76 : i64 to f32
      %78 = arith.addf %77, %cst : f32
      linalg.yield %78 : f32
    } -> tensor<18xf32>
    %expanded_11 = tensor.expand_shape %27 [[0, 1]] output_shape [18, 1] : tensor<18xf32> into tensor<18x1xf32>
    %28 = tensor.empty() : tensor<18x8xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %cst_2 : tensor<18x1xf32>, tensor<8xf32>) outs(%28 : tensor<18x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.mulf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<18x8xf32>
    %30 = tensor.empty() : tensor<18x2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<18x8xf32>) outs(%30 : tensor<18x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x2x8xf32>
    %collapsed = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<18x2x8xf32> into tensor<18x16xf32>
    %32 = tensor.empty() : tensor<18x16xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<18x16xf32>) outs(%32 : tensor<18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.cos %in : f32
      linalg.yield %75 : f32
    } -> tensor<18x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %33 : tensor<1x2x18x16xf32>, tensor<18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.mulf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %expanded_12 = tensor.expand_shape %25 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 2, 8] : tensor<1x2x18x16xf32> into tensor<1x2x18x2x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 0, 0, 0, 0] [1, 2, 18, 1, 8] [1, 1, 1, 1, 1] : tensor<1x2x18x2x8xf32> to tensor<1x2x18x1x8xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 0, 1, 0] [1, 2, 18, 1, 8] [1, 1, 1, 1, 1] : tensor<1x2x18x2x8xf32> to tensor<1x2x18x1x8xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x2x18x1x8xf32> into tensor<1x2x18x8xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_13 [[0], [1], [2, 3], [4]] : tensor<1x2x18x1x8xf32> into tensor<1x2x18x8xf32>
    %35 = tensor.empty() : tensor<1x2x18x8xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x2x18x8xf32>) outs(%35 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x8xf32>
    %concat = tensor.concat dim(3) %36, %collapsed_14 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<18x16xf32>) outs(%32 : tensor<18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = math.sin %in : f32
      linalg.yield %75 : f32
    } -> tensor<18x16xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %37 : tensor<1x2x18x16xf32>, tensor<18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.mulf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %38 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.addf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %collapsed_16 = tensor.collapse_shape %39 [[0, 1, 2], [3]] : tensor<1x2x18x16xf32> into tensor<36x16xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [36, 16, 1] : tensor<36x16xf32> into tensor<36x16x1xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_10 [[0, 1, 2], [3]] : tensor<1x2x18x16xf32> into tensor<36x16xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [36, 1, 16] : tensor<36x16xf32> into tensor<36x1x16xf32>
    %40 = tensor.empty() : tensor<36x16x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<36x16x16xf32>) -> tensor<36x16x16xf32>
    %42 = linalg.batch_matmul ins(%expanded_17, %expanded_19 : tensor<36x16x1xf32>, tensor<36x1x16xf32>) outs(%41 : tensor<36x16x16xf32>) -> tensor<36x16x16xf32>
    %expanded_20 = tensor.expand_shape %42 [[0, 1, 2], [3], [4]] output_shape [1, 2, 18, 16, 16] : tensor<36x16x16xf32> into tensor<1x2x18x16x16xf32>
    %43 = tensor.empty() : tensor<1x2x16x16x18xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x2x18x16x16xf32>) outs(%43 : tensor<1x2x16x16x18xf32>) permutation = [0, 1, 4, 3, 2] 
    %44 = tensor.empty() : tensor<18xi64>
    %45 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%44 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %75 = linalg.index 0 : index
      %76 = arith.index_cast %75 : index to i64
      linalg.yield %76 : i64
    } -> tensor<18xi64>
    %expanded_22 = tensor.expand_shape %45 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %expanded_23 = tensor.expand_shape %45 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %46 = tensor.empty() : tensor<18x18xi1>
    %47 = linalg.generic {indexing_maps = [#map11, #map6, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%46 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %75 = arith.cmpi sle, %in, %in_49 : i64
      linalg.yield %75 : i1
    } -> tensor<18x18xi1>
    %expanded_24 = tensor.expand_shape %transposed_21 [[0], [1], [2], [3], [4, 5]] output_shape [1, 2, 16, 16, 1, 18] : tensor<1x2x16x16x18xf32> into tensor<1x2x16x16x1x18xf32>
    %48 = tensor.empty() : tensor<1x2x16x16x18x18xf32>
    %49 = linalg.generic {indexing_maps = [#map12, #map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_24, %cst_0 : tensor<18x18xi1>, tensor<1x2x16x16x1x18xf32>, tensor<f32>) outs(%48 : tensor<1x2x16x16x18x18xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %75 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16x16x18x18xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%43 : tensor<1x2x16x16x18xf32>) -> tensor<1x2x16x16x18xf32>
    %51 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x2x16x16x18x18xf32>) outs(%50 : tensor<1x2x16x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %in, %out : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16x16x18xf32>
    %52 = tensor.empty() : tensor<1x2x18x16x16xf32>
    %transposed_25 = linalg.transpose ins(%51 : tensor<1x2x16x16x18xf32>) outs(%52 : tensor<1x2x18x16x16xf32>) permutation = [0, 1, 4, 3, 2] 
    %53 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %33 : tensor<1x2x18x16xf32>, tensor<18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.mulf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %expanded_26 = tensor.expand_shape %19 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 2, 8] : tensor<1x2x18x16xf32> into tensor<1x2x18x2x8xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_26[0, 0, 0, 0, 0] [1, 2, 18, 1, 8] [1, 1, 1, 1, 1] : tensor<1x2x18x2x8xf32> to tensor<1x2x18x1x8xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_26[0, 0, 0, 1, 0] [1, 2, 18, 1, 8] [1, 1, 1, 1, 1] : tensor<1x2x18x2x8xf32> to tensor<1x2x18x1x8xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<1x2x18x1x8xf32> into tensor<1x2x18x8xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2, 3], [4]] : tensor<1x2x18x1x8xf32> into tensor<1x2x18x8xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<1x2x18x8xf32>) outs(%35 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.negf %in : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_31 = tensor.concat dim(3) %54, %collapsed_29 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %37 : tensor<1x2x18x16xf32>, tensor<18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.mulf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.addf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %56 [[0, 1, 2], [3]] : tensor<1x2x18x16xf32> into tensor<36x16xf32>
    %expanded_33 = tensor.expand_shape %collapsed_32 [[0], [1, 2]] output_shape [36, 1, 16] : tensor<36x16xf32> into tensor<36x1x16xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_25 [[0, 1, 2], [3], [4]] : tensor<1x2x18x16x16xf32> into tensor<36x16x16xf32>
    %57 = tensor.empty() : tensor<36x1x16xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<36x1x16xf32>) -> tensor<36x1x16xf32>
    %59 = linalg.batch_matmul ins(%expanded_33, %collapsed_34 : tensor<36x1x16xf32>, tensor<36x16x16xf32>) outs(%58 : tensor<36x1x16xf32>) -> tensor<36x1x16xf32>
    %collapsed_35 = tensor.collapse_shape %59 [[0], [1, 2]] : tensor<36x1x16xf32> into tensor<36x16xf32>
    %expanded_36 = tensor.expand_shape %collapsed_35 [[0, 1, 2], [3]] output_shape [1, 2, 18, 16] : tensor<36x16xf32> into tensor<1x2x18x16xf32>
    %60 = tensor.empty() : tensor<1x2x16x18xf32>
    %transposed_37 = linalg.transpose ins(%25 : tensor<1x2x18x16xf32>) outs(%60 : tensor<1x2x16x18xf32>) permutation = [0, 1, 3, 2] 
    %expanded_38 = tensor.expand_shape %transposed_37 [[0], [1], [2], [3, 4]] output_shape [1, 2, 16, 1, 18] : tensor<1x2x16x18xf32> into tensor<1x2x16x1x18xf32>
    %61 = tensor.empty() : tensor<1x2x16x18x18xf32>
    %62 = linalg.generic {indexing_maps = [#map17, #map18, #map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_38, %cst_0 : tensor<18x18xi1>, tensor<1x2x16x1x18xf32>, tensor<f32>) outs(%61 : tensor<1x2x16x18x18xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %75 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16x18x18xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x2x16x18xf32>) -> tensor<1x2x16x18xf32>
    %64 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x2x16x18x18xf32>) outs(%63 : tensor<1x2x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.addf %in, %out : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x16x18xf32>
    %transposed_39 = linalg.transpose ins(%64 : tensor<1x2x16x18xf32>) outs(%13 : tensor<1x2x18x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_40 = tensor.collapse_shape %19 [[0, 1, 2], [3]] : tensor<1x2x18x16xf32> into tensor<36x16xf32>
    %expanded_41 = tensor.expand_shape %collapsed_40 [[0], [1, 2]] output_shape [36, 1, 16] : tensor<36x16xf32> into tensor<36x1x16xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_39 [[0, 1, 2], [3]] : tensor<1x2x18x16xf32> into tensor<36x16xf32>
    %expanded_43 = tensor.expand_shape %collapsed_42 [[0], [1, 2]] output_shape [36, 16, 1] : tensor<36x16xf32> into tensor<36x16x1xf32>
    %65 = tensor.empty() : tensor<36x1x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<36x1x1xf32>) -> tensor<36x1x1xf32>
    %67 = linalg.batch_matmul ins(%expanded_41, %expanded_43 : tensor<36x1x16xf32>, tensor<36x16x1xf32>) outs(%66 : tensor<36x1x1xf32>) -> tensor<36x1x1xf32>
    %collapsed_44 = tensor.collapse_shape %67 [[0, 1, 2]] : tensor<36x1x1xf32> into tensor<36xf32>
    %expanded_45 = tensor.expand_shape %collapsed_44 [[0, 1, 2, 3]] output_shape [1, 2, 18, 1] : tensor<36xf32> into tensor<1x2x18x1xf32>
    %68 = tensor.empty() : tensor<1x2x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x2x18x1xf32>) outs(%68 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %75 = arith.truncf %cst_1 : f64 to f32
      %76 = arith.addf %in, %75 : f32
      linalg.yield %76 : f32
    } -> tensor<1x2x18x1xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map22, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %69 : tensor<1x2x18x16xf32>, tensor<1x2x18x1xf32>) outs(%13 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.divf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x2x18x16xf32>
    %71 = tensor.empty() : tensor<1x18x2x16xf32>
    %transposed_46 = linalg.transpose ins(%70 : tensor<1x2x18x16xf32>) outs(%71 : tensor<1x18x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0], [1], [2, 3]] : tensor<1x18x2x16xf32> into tensor<1x18x32xf32>
    %transposed_48 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %73 = linalg.batch_matmul ins(%collapsed_47, %72 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg8 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %75 = arith.addf %in, %in_49 : f32
      linalg.yield %75 : f32
    } -> tensor<1x18x32xf32>
    return %74 : tensor<1x18x32xf32>
  }
}
