#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x20x32xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<13x4xf32>) -> tensor<1x20x32xf32> {
    %c-6_i64 = arith.constant -6 : i64
    %c6_i64 = arith.constant 6 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c13 = arith.constant 13 : index
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<20x20xi1>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x32x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %3 = tensor.empty() : tensor<1x20x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %6 = tensor.empty() : tensor<1x4x20x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_5 = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded_6 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %transposed_7 = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded_8 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<1x4x16x20xf32>
    %transposed_10 = linalg.transpose ins(%expanded_6 : tensor<1x20x4x16xf32>) outs(%11 : tensor<1x4x16x20xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x4x16x20xf32> into tensor<4x16x20xf32>
    %12 = tensor.empty() : tensor<4x20x20xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<4x20x16xf32>, tensor<4x16x20xf32>) outs(%13 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %expanded_12 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 4, 20, 20] : tensor<4x20x20xf32> into tensor<1x4x20x20xf32>
    %15 = tensor.empty() : tensor<1x4x20x20xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_3 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x20x20xf32>
    %17 = tensor.empty() : tensor<20xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<20xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %19 = tensor.empty() : tensor<20x20xi64>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<20x1xi64>, tensor<1x20xi64>) outs(%19 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %56 = arith.subi %in, %in_23 : i64
      linalg.yield %56 : i64
    } -> tensor<20x20xi64>
    %21 = tensor.empty() : tensor<20x20xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<20x20xi64>) outs(%21 : tensor<20x20xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.sitofp %in : i64 to f32
      linalg.yield %56 : f32
    } -> tensor<20x20xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<20x20xf32>) outs(%19 : tensor<20x20xi64>) {
    ^bb0(%in: f32, %out: i64):
      %56 = arith.fptosi %in : f32 to i64
      linalg.yield %56 : i64
    } -> tensor<20x20xi64>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<20x20xi64>) outs(%19 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %out: i64):
      %56 = arith.cmpi slt, %in, %c-6_i64 : i64
      %57 = arith.select %56, %c-6_i64, %in : i64
      %58 = arith.cmpi sge, %57, %c6_i64 : i64
      %59 = arith.select %58, %c6_i64, %57 : i64
      linalg.yield %59 : i64
    } -> tensor<20x20xi64>
    %25 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<20x20xi64>) outs(%19 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %out: i64):
      %56 = arith.addi %in, %c6_i64 : i64
      linalg.yield %56 : i64
    } -> tensor<20x20xi64>
    %26 = tensor.empty() : tensor<20x20x4xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<20x20xi64>) outs(%26 : tensor<20x20x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 2 : index
      %58 = arith.cmpi slt, %56, %c13 : index
      cf.assert %58, "index must be smaller than dim size"
      %59 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %59, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg5[%56, %57] : tensor<13x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<20x20x4xf32>
    %transposed_15 = linalg.transpose ins(%27 : tensor<20x20x4xf32>) outs(%12 : tensor<4x20x20xf32>) permutation = [2, 0, 1] 
    %28 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %transposed_15 : tensor<1x4x20x20xf32>, tensor<4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %56 = arith.addf %in, %in_23 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x20x20xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map4, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%19 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %56 = arith.subi %in, %in_23 : i64
      linalg.yield %56 : i64
    } -> tensor<20x20xi64>
    %30 = tensor.empty() : tensor<20x20xi1>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<20x20xi64>) outs(%30 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %56 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %56 : i1
    } -> tensor<20x20xi1>
    %32 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_2 : tensor<20x20xi1>, tensor<20x20xi1>) outs(%30 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %56 = arith.andi %in, %in_23 : i1
      linalg.yield %56 : i1
    } -> tensor<20x20xi1>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<20x20xi1>) outs(%30 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %56 = arith.xori %in, %true : i1
      linalg.yield %56 : i1
    } -> tensor<20x20xi1>
    %34 = linalg.generic {indexing_maps = [#map9, #map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_1, %28 : tensor<20x20xi1>, tensor<f32>, tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %56 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x20x20xf32>
    %35 = tensor.empty() : tensor<1x4x20xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %37 = tensor.empty() : tensor<1x4x20xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %39:2 = linalg.generic {indexing_maps = [#map2, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x4x20x20xf32>) outs(%38, %36 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_23 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_16 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_16 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %56 = arith.subf %in, %in_23 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x20x20xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x20x20xf32>
    %42 = tensor.empty() : tensor<1x4x20x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x4x20x20xf32>) outs(%43 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x20x1xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %56 = arith.divf %in, %in_23 : f32
      linalg.yield %56 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_17 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %46 = tensor.empty() : tensor<4x20x16xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %48 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<4x20x20xf32>, tensor<4x20x16xf32>) outs(%47 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %expanded_19 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [1, 4, 20, 16] : tensor<4x20x16xf32> into tensor<1x4x20x16xf32>
    %49 = tensor.empty() : tensor<1x20x4x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x4x20x16xf32>) outs(%49 : tensor<1x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<1x20x4x16xf32> into tensor<1x20x64xf32>
    %50 = tensor.empty() : tensor<64x32xf32>
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%50 : tensor<64x32xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<1x64x32xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<64x32xf32>) outs(%51 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %53 = tensor.empty() : tensor<1x20x32xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    %55 = linalg.batch_matmul ins(%collapsed_21, %52 : tensor<1x20x64xf32>, tensor<1x64x32xf32>) outs(%54 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    return %55 : tensor<1x20x32xf32>
  }
}
