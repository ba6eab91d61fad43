#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x20x32xf32>, %arg1: tensor<2x20x20xi1>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32x64xf32>) -> tensor<2x20x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x32x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%1 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x64xf32>
    %3 = tensor.empty() : tensor<2x20x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x20x64xf32>) -> tensor<2x20x64xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x20x32xf32>, tensor<2x32x64xf32>) outs(%4 : tensor<2x20x64xf32>) -> tensor<2x20x64xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 20, 4, 16] : tensor<2x20x64xf32> into tensor<2x20x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x20x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<2x20x4x16xf32>) outs(%6 : tensor<2x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<32x64xf32>) outs(%1 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x64xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<2x20x32xf32>, tensor<2x32x64xf32>) outs(%4 : tensor<2x20x64xf32>) -> tensor<2x20x64xf32>
    %expanded_5 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [2, 20, 4, 16] : tensor<2x20x64xf32> into tensor<2x20x4x16xf32>
    %transposed_6 = linalg.transpose ins(%arg4 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<32x64xf32>) outs(%1 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x64xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<2x20x32xf32>, tensor<2x32x64xf32>) outs(%4 : tensor<2x20x64xf32>) -> tensor<2x20x64xf32>
    %expanded_7 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [2, 20, 4, 16] : tensor<2x20x64xf32> into tensor<2x20x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x20x4x16xf32>) outs(%6 : tensor<2x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<2x4x16x20xf32>
    %transposed_9 = linalg.transpose ins(%expanded_5 : tensor<2x20x4x16xf32>) outs(%11 : tensor<2x4x16x20xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x4x20x16xf32> into tensor<8x20x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x16x20xf32> into tensor<8x16x20xf32>
    %12 = tensor.empty() : tensor<8x20x20xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x20x20xf32>) -> tensor<8x20x20xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<8x20x16xf32>, tensor<8x16x20xf32>) outs(%13 : tensor<8x20x20xf32>) -> tensor<8x20x20xf32>
    %expanded_11 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 4, 20, 20] : tensor<8x20x20xf32> into tensor<2x4x20x20xf32>
    %15 = tensor.empty() : tensor<2x4x20x20xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x20x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_2 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x20x20xf32>
    %expanded_12 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [2, 1, 20, 20] : tensor<2x20x20xi1> into tensor<2x1x20x20xi1>
    %17 = tensor.empty() : tensor<2x1x20x20xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x1x20x20xi1>) outs(%17 : tensor<2x1x20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %41 = arith.xori %in, %true : i1
      linalg.yield %41 : i1
    } -> tensor<2x1x20x20xi1>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_1, %16 : tensor<2x1x20x20xi1>, tensor<f32>, tensor<2x4x20x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %41 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x20x20xf32>
    %20 = tensor.empty() : tensor<2x4x20xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x20xi64>) -> tensor<2x4x20xi64>
    %22 = tensor.empty() : tensor<2x4x20xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x20xf32>) -> tensor<2x4x20xf32>
    %24:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x20x20xf32>) outs(%23, %21 : tensor<2x4x20xf32>, tensor<2x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_20 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x4x20xf32>, tensor<2x4x20xi64>)
    %expanded_13 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 20, 1] : tensor<2x4x20xf32> into tensor<2x4x20x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_13 : tensor<2x4x20x20xf32>, tensor<2x4x20x1xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %41 = arith.subf %in, %in_20 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x20x20xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x20x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x20x20xf32>
    %27 = tensor.empty() : tensor<2x4x20x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x20x1xf32>) -> tensor<2x4x20x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x20x20xf32>) outs(%28 : tensor<2x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x20x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x20x20xf32>, tensor<2x4x20x1xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %41 = arith.divf %in, %in_20 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x20x20xf32>
    %collapsed_14 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x20x20xf32> into tensor<8x20x20xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x20x16xf32> into tensor<8x20x16xf32>
    %31 = tensor.empty() : tensor<8x20x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x20x20xf32>, tensor<8x20x16xf32>) outs(%32 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %expanded_16 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 20, 16] : tensor<8x20x16xf32> into tensor<2x4x20x16xf32>
    %34 = tensor.empty() : tensor<2x20x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x20x16xf32>) outs(%34 : tensor<2x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x20x4x16xf32> into tensor<2x20x64xf32>
    %35 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%35 : tensor<64x32xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<2x64x32xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<64x32xf32>) outs(%36 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x32xf32>
    %38 = tensor.empty() : tensor<2x20x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x20x32xf32>) -> tensor<2x20x32xf32>
    %40 = linalg.batch_matmul ins(%collapsed_18, %37 : tensor<2x20x64xf32>, tensor<2x64x32xf32>) outs(%39 : tensor<2x20x32xf32>) -> tensor<2x20x32xf32>
    return %40 : tensor<2x20x32xf32>
  }
}
