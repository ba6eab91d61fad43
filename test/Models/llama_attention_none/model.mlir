#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x512x2048xf32>, %arg1: tensor<1x512x512xf32>, %arg2: tensor<1x512x512xf32>) -> tensor<1x512x2048xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.250000e-01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xf32> into tensor<1x512x32x64xf32>
    %0 = tensor.empty() : tensor<1x32x512x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x512x32x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_4 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %1 = tensor.empty() : tensor<1x8x512x64xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<512xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %33 = linalg.index 0 : index
      %34 = arith.index_cast %33 : index to i64
      linalg.yield %34 : i64
    } -> tensor<512xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 512] : tensor<512xi64> into tensor<1x512xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %4 = tensor.empty() : tensor<512x512xi1>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<1x512xi64>, tensor<512x1xi64>) outs(%4 : tensor<512x512xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %33 = arith.cmpi sle, %in, %in_21 : i64
      linalg.yield %33 : i1
    } -> tensor<512x512xi1>
    %6 = tensor.empty() : tensor<512x512xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_2, %cst_1 : tensor<512x512xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<512x512xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %33 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<512x512xf32>
    %expanded_10 = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [1, 1, 512, 512] : tensor<512x512xf32> into tensor<1x1x512x512xf32>
    %8 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<1x8x512x64xf32>) outs(%8 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed = tensor.collapse_shape %9 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<1x8x512x64xf32>) outs(%8 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %11 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_11 = linalg.transpose ins(%collapsed : tensor<1x32x512x64xf32>) outs(%11 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_12 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %12 = tensor.empty() : tensor<32x512x512xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %14 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%13 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_14 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %15 = tensor.empty() : tensor<1x32x512x512xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x32x512x512xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.mulf %in, %cst_3 : f32
      linalg.yield %33 : f32
    } -> tensor<1x32x512x512xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_10 : tensor<1x32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.addf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<1x32x512x512xf32>
    %18 = tensor.empty() : tensor<1x32x512xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %20 = tensor.empty() : tensor<1x32x512xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %22:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x32x512x512xf32>) outs(%21, %19 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_21 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_15 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_15 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.subf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<1x32x512x512xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x32x512x512xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<1x32x512x512xf32>
    %25 = tensor.empty() : tensor<1x32x512x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x32x512x512xf32>) outs(%26 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<1x32x512x1xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.divf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_16 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_17 = tensor.collapse_shape %10 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %29 = tensor.empty() : tensor<32x512x64xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %31 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%30 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_18 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %32 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x32x512x64xf32>) outs(%32 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    return %collapsed_20 : tensor<1x512x2048xf32>
  }
}
