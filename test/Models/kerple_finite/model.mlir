#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x20x32xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<4x1x1xf32>, %arg6: tensor<4x1x1xf32>) -> tensor<1x20x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+04> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<20x20xi1>
    %cst_3 = arith.constant 1.000000e-02 : f64
    %cst_4 = arith.constant 4.000000e+00 : f32
    %cst_5 = arith.constant 1.000000e+00 : f32
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
    %transposed_6 = linalg.transpose ins(%expanded : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded_8 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %transposed_9 = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded_10 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<1x4x16x20xf32>
    %transposed_12 = linalg.transpose ins(%expanded_8 : tensor<1x20x4x16xf32>) outs(%11 : tensor<1x4x16x20xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<1x4x16x20xf32> into tensor<4x16x20xf32>
    %12 = tensor.empty() : tensor<4x20x20xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %14 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<4x20x16xf32>, tensor<4x16x20xf32>) outs(%13 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %expanded_14 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [1, 4, 20, 20] : tensor<4x20x20xf32> into tensor<1x4x20x20xf32>
    %15 = tensor.empty() : tensor<1x4x20x20xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_4 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x20x20xf32>
    %17 = tensor.empty() : tensor<4x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<4x1x1xf32>) outs(%17 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_3 : f64 to f32
      %61 = arith.cmpf ult, %in, %60 : f32
      %62 = arith.select %61, %60, %in : f32
      linalg.yield %62 : f32
    } -> tensor<4x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<4x1x1xf32>) outs(%17 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_3 : f64 to f32
      %61 = arith.cmpf ult, %in, %60 : f32
      %62 = arith.select %61, %60, %in : f32
      linalg.yield %62 : f32
    } -> tensor<4x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<4x1x1xf32>) outs(%17 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      linalg.yield %60 : f32
    } -> tensor<4x1x1xf32>
    %21 = tensor.empty() : tensor<20xi64>
    %22 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%21 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      linalg.yield %61 : i64
    } -> tensor<20xi64>
    %expanded_15 = tensor.expand_shape %22 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %expanded_16 = tensor.expand_shape %22 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %23 = tensor.empty() : tensor<20x20xi64>
    %24 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<20x1xi64>, tensor<1x20xi64>) outs(%23 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %60 = arith.subi %in, %in_24 : i64
      linalg.yield %60 : i64
    } -> tensor<20x20xi64>
    %25 = tensor.empty() : tensor<20x20xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<20x20xi64>) outs(%25 : tensor<20x20xf32>) {
    ^bb0(%in: i64, %out: f32):
      %60 = arith.sitofp %in : i64 to f32
      linalg.yield %60 : f32
    } -> tensor<20x20xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<20x20xf32>) outs(%25 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.absf %in : f32
      linalg.yield %60 : f32
    } -> tensor<20x20xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %27 : tensor<4x1x1xf32>, tensor<20x20xf32>) outs(%12 : tensor<4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %60 = arith.mulf %in, %in_24 : f32
      linalg.yield %60 : f32
    } -> tensor<4x20x20xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<4x20x20xf32>) outs(%12 : tensor<4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %cst_5 : f32
      linalg.yield %60 : f32
    } -> tensor<4x20x20xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<4x20x20xf32>) outs(%12 : tensor<4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.log %in : f32
      linalg.yield %60 : f32
    } -> tensor<4x20x20xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %30 : tensor<4x1x1xf32>, tensor<4x20x20xf32>) outs(%12 : tensor<4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %60 = arith.mulf %in, %in_24 : f32
      linalg.yield %60 : f32
    } -> tensor<4x20x20xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %31 : tensor<1x4x20x20xf32>, tensor<4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %60 = arith.addf %in, %in_24 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x20x20xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map4, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%23 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %60 = arith.subi %in, %in_24 : i64
      linalg.yield %60 : i64
    } -> tensor<20x20xi64>
    %34 = tensor.empty() : tensor<20x20xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<20x20xi64>) outs(%34 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %60 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %60 : i1
    } -> tensor<20x20xi1>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_2 : tensor<20x20xi1>, tensor<20x20xi1>) outs(%34 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %60 = arith.andi %in, %in_24 : i1
      linalg.yield %60 : i1
    } -> tensor<20x20xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<20x20xi1>) outs(%34 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %60 = arith.xori %in, %true : i1
      linalg.yield %60 : i1
    } -> tensor<20x20xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_1, %32 : tensor<20x20xi1>, tensor<f32>, tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %60 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x20x20xf32>
    %39 = tensor.empty() : tensor<1x4x20xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %41 = tensor.empty() : tensor<1x4x20xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %43:2 = linalg.generic {indexing_maps = [#map2, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x4x20x20xf32>) outs(%42, %40 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_24 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_17 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_17 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %60 = arith.subf %in, %in_24 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x20x20xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x20x20xf32>
    %46 = tensor.empty() : tensor<1x4x20x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x4x20x20xf32>) outs(%47 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x20x1xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %60 = arith.divf %in, %in_24 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_18 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %50 = tensor.empty() : tensor<4x20x16xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %52 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x20x20xf32>, tensor<4x20x16xf32>) outs(%51 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %expanded_20 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 4, 20, 16] : tensor<4x20x16xf32> into tensor<1x4x20x16xf32>
    %53 = tensor.empty() : tensor<1x20x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x4x20x16xf32>) outs(%53 : tensor<1x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<1x20x4x16xf32> into tensor<1x20x64xf32>
    %54 = tensor.empty() : tensor<64x32xf32>
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%54 : tensor<64x32xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<1x64x32xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<64x32xf32>) outs(%55 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %57 = tensor.empty() : tensor<1x20x32xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    %59 = linalg.batch_matmul ins(%collapsed_22, %56 : tensor<1x20x64xf32>, tensor<1x64x32xf32>) outs(%58 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    return %59 : tensor<1x20x32xf32>
  }
}
