#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x20x32xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x64xf32>) -> tensor<1x20x32xf32> {
    %c6_i64 = arith.constant 6 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f32
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
    %transposed_3 = linalg.transpose ins(%expanded : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded_5 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %transposed_6 = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded_7 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<1x4x16x20xf32>
    %transposed_9 = linalg.transpose ins(%expanded_5 : tensor<1x20x4x16xf32>) outs(%11 : tensor<1x4x16x20xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x4x16x20xf32> into tensor<4x16x20xf32>
    %12 = tensor.empty() : tensor<4x20x20xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<4x20x16xf32>, tensor<4x16x20xf32>) outs(%13 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %expanded_11 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 4, 20, 20] : tensor<4x20x20xf32> into tensor<1x4x20x20xf32>
    %15 = tensor.empty() : tensor<1x4x20x20xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.divf %in, %cst_2 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x20x20xf32>
    %17 = tensor.empty() : tensor<20xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %51 = linalg.index 0 : index
      %52 = arith.index_cast %51 : index to i64
      linalg.yield %52 : i64
    } -> tensor<20xi64>
    %expanded_12 = tensor.expand_shape %18 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %19 = tensor.empty() : tensor<20x20xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %51 = arith.cmpi sle, %in, %in_21 : i64
      linalg.yield %51 : i1
    } -> tensor<20x20xi1>
    %21 = tensor.empty() : tensor<20x20xi64>
    %22 = linalg.generic {indexing_maps = [#map5, #map4, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<20x1xi64>, tensor<1x20xi64>) outs(%21 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %51 = arith.subi %in, %in_21 : i64
      linalg.yield %51 : i64
    } -> tensor<20x20xi64>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<20x20xi64>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %51 = arith.cmpi slt, %in, %c6_i64 : i64
      linalg.yield %51 : i1
    } -> tensor<20x20xi1>
    %24 = tensor.empty() : tensor<1x20xi1>
    %25 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_13 : tensor<1x20xi64>) outs(%24 : tensor<1x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %51 = arith.cmpi slt, %in, %c2_i64 : i64
      linalg.yield %51 : i1
    } -> tensor<1x20xi1>
    %26 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel"]} ins(%23, %25 : tensor<20x20xi1>, tensor<1x20xi1>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_21: i1, %out: i1):
      %51 = arith.ori %in, %in_21 : i1
      linalg.yield %51 : i1
    } -> tensor<20x20xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%20, %26 : tensor<20x20xi1>, tensor<20x20xi1>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_21: i1, %out: i1):
      %51 = arith.andi %in, %in_21 : i1
      linalg.yield %51 : i1
    } -> tensor<20x20xi1>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<20x20xi1>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %51 = arith.xori %in, %true : i1
      linalg.yield %51 : i1
    } -> tensor<20x20xi1>
    %29 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %16 : tensor<20x20xi1>, tensor<f32>, tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %51 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x20x20xf32>
    %30 = tensor.empty() : tensor<1x4x20xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %32 = tensor.empty() : tensor<1x4x20xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %34:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x4x20x20xf32>) outs(%33, %31 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.maximumf %in, %out : f32
      %54 = arith.cmpf ogt, %in, %out : f32
      %55 = arith.select %54, %52, %out_21 : i64
      linalg.yield %53, %55 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_14 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_14 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %51 = arith.subf %in, %in_21 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x20x20xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x20x20xf32>
    %37 = tensor.empty() : tensor<1x4x20x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x4x20x20xf32>) outs(%38 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x20x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %51 = arith.divf %in, %in_21 : f32
      linalg.yield %51 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_15 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %41 = tensor.empty() : tensor<4x20x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x20x20xf32>, tensor<4x20x16xf32>) outs(%42 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %expanded_17 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [1, 4, 20, 16] : tensor<4x20x16xf32> into tensor<1x4x20x16xf32>
    %44 = tensor.empty() : tensor<1x20x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x4x20x16xf32>) outs(%44 : tensor<1x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<1x20x4x16xf32> into tensor<1x20x64xf32>
    %45 = tensor.empty() : tensor<64x32xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%45 : tensor<64x32xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<1x64x32xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<64x32xf32>) outs(%46 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %48 = tensor.empty() : tensor<1x20x32xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    %50 = linalg.batch_matmul ins(%collapsed_19, %47 : tensor<1x20x64xf32>, tensor<1x64x32xf32>) outs(%49 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    return %50 : tensor<1x20x32xf32>
  }
}
