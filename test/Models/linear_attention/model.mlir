#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x18x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 9.9999999999999995E-7 : f64
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
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.addf %in, %in_27 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x32xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_3 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg4 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.addf %in, %in_27 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x32xf32>
    %expanded_4 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_5 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %11 = linalg.batch_matmul ins(%arg0, %10 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg6 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.addf %in, %in_27 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x32xf32>
    %expanded_6 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %13 = tensor.empty() : tensor<1x18x2x16xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded : tensor<f32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.cmpf ogt, %in, %in_27 : f32
      %51 = arith.select %50, %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<1x18x2x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded : tensor<f32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.cmpf olt, %in, %in_27 : f32
      %51 = arith.select %50, %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<1x18x2x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x2x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.subf %in, %cst_0 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x2x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x18x2x16xf32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.addf %in, %in_27 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x2x16xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %cst_0 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x2x16xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded_4 : tensor<f32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.cmpf ogt, %in, %in_27 : f32
      %51 = arith.select %50, %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<1x18x2x16xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded_4 : tensor<f32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.cmpf olt, %in, %in_27 : f32
      %51 = arith.select %50, %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<1x18x2x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x2x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.subf %in, %cst_0 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x2x16xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<1x18x2x16xf32>, tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.addf %in, %in_27 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x2x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x18x2x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %cst_0 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x2x16xf32>
    %26 = tensor.empty() : tensor<1x2x16x18xf32>
    %transposed_7 = linalg.transpose ins(%25 : tensor<1x18x2x16xf32>) outs(%26 : tensor<1x2x16x18xf32>) permutation = [0, 2, 3, 1] 
    %27 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<1x18x2x16xf32>) outs(%27 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<1x2x16x18xf32> into tensor<2x16x18xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<1x2x18x16xf32> into tensor<2x18x16xf32>
    %28 = tensor.empty() : tensor<2x16x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<2x16x18xf32>, tensor<2x18x16xf32>) outs(%29 : tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %31 = tensor.empty() : tensor<1x2x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x2x16xf32>) -> tensor<1x2x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%25 : tensor<1x18x2x16xf32>) outs(%32 : tensor<1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<1x2x16xf32>
    %transposed_10 = linalg.transpose ins(%19 : tensor<1x18x2x16xf32>) outs(%27 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x2x18x16xf32> into tensor<2x18x16xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<1x2x16xf32> into tensor<2x16xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [2, 16, 1] : tensor<2x16xf32> into tensor<2x16x1xf32>
    %34 = tensor.empty() : tensor<2x18x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x18x1xf32>) -> tensor<2x18x1xf32>
    %36 = linalg.batch_matmul ins(%collapsed_11, %expanded_13 : tensor<2x18x16xf32>, tensor<2x16x1xf32>) outs(%35 : tensor<2x18x1xf32>) -> tensor<2x18x1xf32>
    %collapsed_14 = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<2x18x1xf32> into tensor<2x18xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0, 1], [2]] output_shape [1, 2, 18] : tensor<2x18xf32> into tensor<1x2x18xf32>
    %37 = tensor.empty() : tensor<1x18x2xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x2x18xf32>) outs(%37 : tensor<1x18x2xf32>) permutation = [0, 2, 1] 
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x18x2xf32>) outs(%37 : tensor<1x18x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.truncf %cst_2 : f64 to f32
      %51 = arith.addf %in, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<1x18x2xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x18x2xf32>) outs(%37 : tensor<1x18x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.cmpf one, %in, %cst : f32
      cf.assert %50, "unimplemented: tensor with zero element"
      %51 = arith.divf %cst_0, %in : f32
      linalg.yield %51 : f32
    } -> tensor<1x18x2xf32>
    %40 = tensor.empty() : tensor<2x18x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x18x16xf32>) -> tensor<2x18x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_11, %30 : tensor<2x18x16xf32>, tensor<2x16x16xf32>) outs(%41 : tensor<2x18x16xf32>) -> tensor<2x18x16xf32>
    %43 = tensor.empty() : tensor<1x2x18xf32>
    %transposed_17 = linalg.transpose ins(%39 : tensor<1x18x2xf32>) outs(%43 : tensor<1x2x18xf32>) permutation = [0, 2, 1] 
    %collapsed_18 = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<2x18x16xf32> into tensor<36x16xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [36, 16, 1] : tensor<36x16xf32> into tensor<36x16x1xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_17 [[0, 1, 2]] : tensor<1x2x18xf32> into tensor<36xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0, 1, 2]] output_shape [36, 1, 1] : tensor<36xf32> into tensor<36x1x1xf32>
    %44 = tensor.empty() : tensor<36x16x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<36x16x1xf32>) -> tensor<36x16x1xf32>
    %46 = linalg.batch_matmul ins(%expanded_19, %expanded_21 : tensor<36x16x1xf32>, tensor<36x1x1xf32>) outs(%45 : tensor<36x16x1xf32>) -> tensor<36x16x1xf32>
    %collapsed_22 = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<36x16x1xf32> into tensor<36x16xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1, 2], [3]] output_shape [1, 2, 18, 16] : tensor<36x16xf32> into tensor<1x2x18x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x2x18x16xf32>) outs(%13 : tensor<1x18x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1], [2, 3]] : tensor<1x18x2x16xf32> into tensor<1x18x32xf32>
    %transposed_26 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%0 : tensor<32x32xf32>) permutation = [1, 0] 
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<32x32xf32>) outs(%1 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %48 = linalg.batch_matmul ins(%collapsed_25, %47 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%4 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg8 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%3 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %50 = arith.addf %in, %in_27 : f32
      linalg.yield %50 : f32
    } -> tensor<1x18x32xf32>
    return %49 : tensor<1x18x32xf32>
  }
}
