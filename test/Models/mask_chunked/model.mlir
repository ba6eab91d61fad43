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
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f32
    %cst_3 = arith.constant 8.000000e+00 : f64
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
      %50 = arith.divf %in, %cst_2 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x20x20xf32>
    %17 = tensor.empty() : tensor<20xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<20xi64>
    %expanded_13 = tensor.expand_shape %18 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %expanded_14 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %19 = tensor.empty() : tensor<20x20xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %50 = arith.cmpi sle, %in, %in_22 : i64
      linalg.yield %50 : i1
    } -> tensor<20x20xi1>
    %21 = tensor.empty() : tensor<1x20xi64>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_14 : tensor<1x20xi64>) outs(%21 : tensor<1x20xi64>) {
    ^bb0(%in: i64, %out: i64):
      %50 = arith.sitofp %in : i64 to f64
      %51 = arith.divf %50, %cst_3 : f64
      %52 = math.floor %51 : f64
      %53 = arith.fptosi %52 : f64 to i64
      linalg.yield %53 : i64
    } -> tensor<1x20xi64>
    %23 = tensor.empty() : tensor<20x1xi64>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_13 : tensor<20x1xi64>) outs(%23 : tensor<20x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %50 = arith.sitofp %in : i64 to f64
      %51 = arith.divf %50, %cst_3 : f64
      %52 = math.floor %51 : f64
      %53 = arith.fptosi %52 : f64 to i64
      linalg.yield %53 : i64
    } -> tensor<20x1xi64>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%22, %24 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %50 = arith.cmpi eq, %in, %in_22 : i64
      linalg.yield %50 : i1
    } -> tensor<20x20xi1>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%20, %25 : tensor<20x20xi1>, tensor<20x20xi1>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_22: i1, %out: i1):
      %50 = arith.andi %in, %in_22 : i1
      linalg.yield %50 : i1
    } -> tensor<20x20xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<20x20xi1>) outs(%19 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %50 = arith.xori %in, %true : i1
      linalg.yield %50 : i1
    } -> tensor<20x20xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map8, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_1, %16 : tensor<20x20xi1>, tensor<f32>, tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %50 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x20x20xf32>
    %29 = tensor.empty() : tensor<1x4x20xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %31 = tensor.empty() : tensor<1x4x20xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %33:2 = linalg.generic {indexing_maps = [#map2, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x4x20x20xf32>) outs(%32, %30 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_22 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_15 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_15 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %50 = arith.subf %in, %in_22 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x20x20xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x20x20xf32>
    %36 = tensor.empty() : tensor<1x4x20x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x4x20x20xf32>) outs(%37 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x20x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %50 = arith.divf %in, %in_22 : f32
      linalg.yield %50 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_16 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %40 = tensor.empty() : tensor<4x20x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<4x20x20xf32>, tensor<4x20x16xf32>) outs(%41 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [1, 4, 20, 16] : tensor<4x20x16xf32> into tensor<1x4x20x16xf32>
    %43 = tensor.empty() : tensor<1x20x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x4x20x16xf32>) outs(%43 : tensor<1x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<1x20x4x16xf32> into tensor<1x20x64xf32>
    %44 = tensor.empty() : tensor<64x32xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%44 : tensor<64x32xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<1x64x32xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<64x32xf32>) outs(%45 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %47 = tensor.empty() : tensor<1x20x32xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    %49 = linalg.batch_matmul ins(%collapsed_20, %46 : tensor<1x20x64xf32>, tensor<1x64x32xf32>) outs(%48 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    return %49 : tensor<1x20x32xf32>
  }
}
