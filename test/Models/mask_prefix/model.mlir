#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x20x32xf32>, %arg1: tensor<2xi64>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32x64xf32>) -> tensor<2x20x32xf32> {
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
      %48 = arith.divf %in, %cst_2 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x20x20xf32>
    %17 = tensor.empty() : tensor<20xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      linalg.yield %49 : i64
    } -> tensor<20xi64>
    %expanded_12 = tensor.expand_shape %18 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %19 = tensor.empty() : tensor<20x20xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %48 = arith.cmpi sle, %in, %in_22 : i64
      linalg.yield %48 : i1
    } -> tensor<20x20xi1>
    %expanded_14 = tensor.expand_shape %arg1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %21 = tensor.empty() : tensor<2x1x1x20xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<1x20xi64>, tensor<2x1x1x1xi64>) outs(%21 : tensor<2x1x1x20xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %48 = arith.cmpi slt, %in, %in_22 : i64
      linalg.yield %48 : i1
    } -> tensor<2x1x1x20xi1>
    %23 = tensor.empty() : tensor<2x1x20x20xi1>
    %24 = linalg.generic {indexing_maps = [#map7, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<20x20xi1>, tensor<2x1x1x20xi1>) outs(%23 : tensor<2x1x20x20xi1>) {
    ^bb0(%in: i1, %in_22: i1, %out: i1):
      %48 = arith.ori %in, %in_22 : i1
      linalg.yield %48 : i1
    } -> tensor<2x1x20x20xi1>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x20x20xi1>) outs(%23 : tensor<2x1x20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %48 = arith.xori %in, %true : i1
      linalg.yield %48 : i1
    } -> tensor<2x1x20x20xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_1, %16 : tensor<2x1x20x20xi1>, tensor<f32>, tensor<2x4x20x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %48 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x20x20xf32>
    %27 = tensor.empty() : tensor<2x4x20xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x20xi64>) -> tensor<2x4x20xi64>
    %29 = tensor.empty() : tensor<2x4x20xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x20xf32>) -> tensor<2x4x20xf32>
    %31:2 = linalg.generic {indexing_maps = [#map2, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x20x20xf32>) outs(%30, %28 : tensor<2x4x20xf32>, tensor<2x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_22 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x20xf32>, tensor<2x4x20xi64>)
    %expanded_15 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 20, 1] : tensor<2x4x20xf32> into tensor<2x4x20x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_15 : tensor<2x4x20x20xf32>, tensor<2x4x20x1xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %48 = arith.subf %in, %in_22 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x20x20xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x20x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x20x20xf32>
    %34 = tensor.empty() : tensor<2x4x20x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x20x1xf32>) -> tensor<2x4x20x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x20x20xf32>) outs(%35 : tensor<2x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x20x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x20x20xf32>, tensor<2x4x20x1xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %48 = arith.divf %in, %in_22 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x20x20xf32>
    %collapsed_16 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x20x20xf32> into tensor<8x20x20xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x20x16xf32> into tensor<8x20x16xf32>
    %38 = tensor.empty() : tensor<8x20x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x20x20xf32>, tensor<8x20x16xf32>) outs(%39 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %expanded_18 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 20, 16] : tensor<8x20x16xf32> into tensor<2x4x20x16xf32>
    %41 = tensor.empty() : tensor<2x20x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x20x16xf32>) outs(%41 : tensor<2x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<2x20x4x16xf32> into tensor<2x20x64xf32>
    %42 = tensor.empty() : tensor<64x32xf32>
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%42 : tensor<64x32xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<2x64x32xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<64x32xf32>) outs(%43 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x32xf32>
    %45 = tensor.empty() : tensor<2x20x32xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x20x32xf32>) -> tensor<2x20x32xf32>
    %47 = linalg.batch_matmul ins(%collapsed_20, %44 : tensor<2x20x64xf32>, tensor<2x64x32xf32>) outs(%46 : tensor<2x20x32xf32>) -> tensor<2x20x32xf32>
    return %47 : tensor<2x20x32xf32>
  }
}
