#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x20x32xf32>, %arg1: tensor<2x20xi1>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32x64xf32>) -> tensor<2x20x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<20x20xi1>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %cst_4 = arith.constant dense<[[[2.500000e-01]], [[6.250000e-02]], [[1.562500e-02]], [[3.906250e-03]]]> : tensor<4x1x1xf32>
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
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x20x4x16xf32>) outs(%6 : tensor<2x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<32x64xf32>) outs(%1 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x64xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<2x20x32xf32>, tensor<2x32x64xf32>) outs(%4 : tensor<2x20x64xf32>) -> tensor<2x20x64xf32>
    %expanded_7 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [2, 20, 4, 16] : tensor<2x20x64xf32> into tensor<2x20x4x16xf32>
    %transposed_8 = linalg.transpose ins(%arg4 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<32x64xf32>) outs(%1 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x64xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<2x20x32xf32>, tensor<2x32x64xf32>) outs(%4 : tensor<2x20x64xf32>) -> tensor<2x20x64xf32>
    %expanded_9 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [2, 20, 4, 16] : tensor<2x20x64xf32> into tensor<2x20x4x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x20x4x16xf32>) outs(%6 : tensor<2x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<2x4x16x20xf32>
    %transposed_11 = linalg.transpose ins(%expanded_7 : tensor<2x20x4x16xf32>) outs(%11 : tensor<2x4x16x20xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x20x16xf32> into tensor<8x20x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x16x20xf32> into tensor<8x16x20xf32>
    %12 = tensor.empty() : tensor<8x20x20xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x20x20xf32>) -> tensor<8x20x20xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<8x20x16xf32>, tensor<8x16x20xf32>) outs(%13 : tensor<8x20x20xf32>) -> tensor<8x20x20xf32>
    %expanded_13 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 4, 20, 20] : tensor<8x20x20xf32> into tensor<2x4x20x20xf32>
    %15 = tensor.empty() : tensor<2x4x20x20xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x20x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_3 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x20x20xf32>
    %17 = tensor.empty() : tensor<20xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i64
      linalg.yield %53 : i64
    } -> tensor<20xi64>
    %19 = tensor.empty() : tensor<4x1x20xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %18 : tensor<4x1x1xf32>, tensor<20xi64>) outs(%19 : tensor<4x1x20xf32>) {
    ^bb0(%in: f32, %in_24: i64, %out: f32):
      %52 = arith.sitofp %in_24 : i64 to f32
      %53 = arith.mulf %in, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<4x1x20xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<2x4x20x20xf32>, tensor<4x1x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.addf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x20x20xf32>
    %expanded_14 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %expanded_15 = tensor.expand_shape %18 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %22 = tensor.empty() : tensor<20x20xi64>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_15 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%22 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %52 = arith.subi %in, %in_24 : i64
      linalg.yield %52 : i64
    } -> tensor<20x20xi64>
    %24 = tensor.empty() : tensor<20x20xi1>
    %25 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<20x20xi64>) outs(%24 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %52 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %52 : i1
    } -> tensor<20x20xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%25, %cst_2 : tensor<20x20xi1>, tensor<20x20xi1>) outs(%24 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %52 = arith.andi %in, %in_24 : i1
      linalg.yield %52 : i1
    } -> tensor<20x20xi1>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 20] : tensor<2x20xi1> into tensor<2x1x1x20xi1>
    %27 = tensor.empty() : tensor<2x1x20x20xi1>
    %28 = linalg.generic {indexing_maps = [#map10, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_16 : tensor<20x20xi1>, tensor<2x1x1x20xi1>) outs(%27 : tensor<2x1x20x20xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %52 = arith.andi %in, %in_24 : i1
      linalg.yield %52 : i1
    } -> tensor<2x1x20x20xi1>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x20x20xi1>) outs(%27 : tensor<2x1x20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %52 = arith.xori %in, %true : i1
      linalg.yield %52 : i1
    } -> tensor<2x1x20x20xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map13, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_1, %21 : tensor<2x1x20x20xi1>, tensor<f32>, tensor<2x4x20x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %52 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x20x20xf32>
    %31 = tensor.empty() : tensor<2x4x20xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x4x20xi64>) -> tensor<2x4x20xi64>
    %33 = tensor.empty() : tensor<2x4x20xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x4x20xf32>) -> tensor<2x4x20xf32>
    %35:2 = linalg.generic {indexing_maps = [#map2, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x20x20xf32>) outs(%34, %32 : tensor<2x4x20xf32>, tensor<2x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_24 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<2x4x20xf32>, tensor<2x4x20xi64>)
    %expanded_17 = tensor.expand_shape %35#0 [[0], [1], [2, 3]] output_shape [2, 4, 20, 1] : tensor<2x4x20xf32> into tensor<2x4x20x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_17 : tensor<2x4x20x20xf32>, tensor<2x4x20x1xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.subf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x20x20xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x20x20xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x20x20xf32>
    %38 = tensor.empty() : tensor<2x4x20x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x4x20x1xf32>) -> tensor<2x4x20x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x20x20xf32>) outs(%39 : tensor<2x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x20x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x4x20x20xf32>, tensor<2x4x20x1xf32>) outs(%15 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.divf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x20x20xf32>
    %collapsed_18 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x4x20x20xf32> into tensor<8x20x20xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x20x16xf32> into tensor<8x20x16xf32>
    %42 = tensor.empty() : tensor<8x20x16xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %44 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x20x20xf32>, tensor<8x20x16xf32>) outs(%43 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %expanded_20 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 20, 16] : tensor<8x20x16xf32> into tensor<2x4x20x16xf32>
    %45 = tensor.empty() : tensor<2x20x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x4x20x16xf32>) outs(%45 : tensor<2x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x20x4x16xf32> into tensor<2x20x64xf32>
    %46 = tensor.empty() : tensor<64x32xf32>
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<2x64x32xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<64x32xf32>) outs(%47 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x32xf32>
    %49 = tensor.empty() : tensor<2x20x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x20x32xf32>) -> tensor<2x20x32xf32>
    %51 = linalg.batch_matmul ins(%collapsed_22, %48 : tensor<2x20x64xf32>, tensor<2x64x32xf32>) outs(%50 : tensor<2x20x32xf32>) -> tensor<2x20x32xf32>
    return %51 : tensor<2x20x32xf32>
  }
}
