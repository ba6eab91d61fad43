#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x512x2048xf32>, %arg1: tensor<1x512x512xf32>, %arg2: tensor<1x512x512xf32>) -> tensor<1x512x2048xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<[[[0.840896427]], [[0.707106769]], [[0.594603539]], [[5.000000e-01]], [[0.420448214]], [[0.353553385]], [[0.297301769]], [[2.500000e-01]], [[0.210224107]], [[0.176776692]], [[0.148650885]], [[1.250000e-01]], [[0.105112053]], [[0.0883883461]], [[0.0743254423]], [[6.250000e-02]], [[0.0525560267]], [[0.0441941731]], [[0.0371627212]], [[3.125000e-02]], [[0.0262780134]], [[0.0220970865]], [[0.0185813606]], [[1.562500e-02]], [[0.0131390067]], [[0.0110485433]], [[9.290680e-03]], [[7.812500e-03]], [[0.00656950334]], [[0.00552427163]], [[4.645340e-03]], [[3.906250e-03]]]> : tensor<32x1x1xf32>
    %cst_4 = arith.constant 1.250000e-01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xf32> into tensor<1x512x32x64xf32>
    %0 = tensor.empty() : tensor<1x32x512x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x512x32x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %1 = tensor.empty() : tensor<1x8x512x64xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<512xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i64
      linalg.yield %41 : i64
    } -> tensor<512xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 512] : tensor<512xi64> into tensor<1x512xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %4 = tensor.empty() : tensor<512x512xi1>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<1x512xi64>, tensor<512x1xi64>) outs(%4 : tensor<512x512xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %40 = arith.cmpi sle, %in, %in_22 : i64
      linalg.yield %40 : i1
    } -> tensor<512x512xi1>
    %6 = tensor.empty() : tensor<512x512xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_2, %cst_1 : tensor<512x512xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<512x512xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %40 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %40 : f32
    } -> tensor<512x512xf32>
    %expanded_11 = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [1, 1, 512, 512] : tensor<512x512xf32> into tensor<1x1x512x512xf32>
    %8 = tensor.empty() : tensor<32x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<32x1x1xf32>) outs(%8 : tensor<32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.negf %in : f32
      linalg.yield %40 : f32
    } -> tensor<32x1x1xf32>
    %10 = tensor.empty() : tensor<512x512xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<512x1xi64>, tensor<1x512xi64>) outs(%10 : tensor<512x512xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %40 = arith.subi %in, %in_22 : i64
      linalg.yield %40 : i64
    } -> tensor<512x512xi64>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<512x512xi64>) outs(%6 : tensor<512x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %40 = arith.sitofp %in : i64 to f32
      linalg.yield %40 : f32
    } -> tensor<512x512xf32>
    %13 = tensor.empty() : tensor<32x512x512xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<32x1x1xf32>, tensor<512x512xf32>) outs(%13 : tensor<32x512x512xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.mulf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<32x512x512xf32>
    %15 = tensor.empty() : tensor<1x32x512x512xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_11 : tensor<32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.addf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<1x32x512x512xf32>
    %17 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %18 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<1x8x512x64xf32>) outs(%17 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %19 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<1x8x512x64xf32>) outs(%17 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %20 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_12 = linalg.transpose ins(%collapsed : tensor<1x32x512x64xf32>) outs(%20 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_13 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%13 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %22 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%21 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_15 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %23 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x32x512x512xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_4 : f32
      linalg.yield %40 : f32
    } -> tensor<1x32x512x512xf32>
    %24 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %16 : tensor<1x32x512x512xf32>, tensor<1x32x512x512xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.addf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<1x32x512x512xf32>
    %25 = tensor.empty() : tensor<1x32x512xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %27 = tensor.empty() : tensor<1x32x512xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %29:2 = linalg.generic {indexing_maps = [#map10, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<1x32x512x512xf32>) outs(%28, %26 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_22 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_16 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_16 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.subf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<1x32x512x512xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x32x512x512xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x32x512x512xf32>
    %32 = tensor.empty() : tensor<1x32x512x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x32x512x512xf32>) outs(%33 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<1x32x512x1xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%15 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.divf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_17 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_18 = tensor.collapse_shape %19 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %36 = tensor.empty() : tensor<32x512x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %38 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%37 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_19 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %39 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x32x512x64xf32>) outs(%39 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    return %collapsed_21 : tensor<1x512x2048xf32>
  }
}
