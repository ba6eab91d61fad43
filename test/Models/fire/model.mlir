#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<() -> ()>
#map8 = affine_map<(d0) -> ()>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x20x32xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<6x1xf32>, %arg9: tensor<6xf32>, %arg10: tensor<4x6xf32>, %arg11: tensor<4xf32>) -> tensor<1x20x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<20x20xi1>
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64
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
      %82 = arith.divf %in, %cst_4 : f32
      linalg.yield %82 : f32
    } -> tensor<1x4x20x20xf32>
    %17 = tensor.empty() : tensor<20xf32>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<20xf32>) {
    ^bb0(%out: f32):
      %82 = linalg.index 0 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = arith.sitofp %83 : i64 to f32
      %85 = arith.addf %84, %cst : f32
      linalg.yield %85 : f32
    } -> tensor<20xf32>
    %expanded_15 = tensor.expand_shape %18 [[0, 1]] output_shape [20, 1] : tensor<20xf32> into tensor<20x1xf32>
    %expanded_16 = tensor.expand_shape %18 [[0, 1]] output_shape [1, 20] : tensor<20xf32> into tensor<1x20xf32>
    %19 = tensor.empty() : tensor<20x20xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<20x1xf32>, tensor<1x20xf32>) outs(%19 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.subf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<20x20xf32>
    %21 = tensor.empty() : tensor<f32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = []} ins(%arg7, %arg6 : tensor<f32>, tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.mulf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<f32>
    %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = []} ins(%22 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.absf %in : f32
      linalg.yield %82 : f32
    } -> tensor<f32>
    %24 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel"]} ins(%18, %23 : tensor<20xf32>, tensor<f32>) outs(%17 : tensor<20xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.cmpf ogt, %in, %in_32 : f32
      %83 = arith.select %82, %in, %in_32 : f32
      linalg.yield %83 : f32
    } -> tensor<20xf32>
    %expanded_17 = tensor.expand_shape %24 [[0, 1]] output_shape [20, 1] : tensor<20xf32> into tensor<20x1xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg5, %20 : tensor<f32>, tensor<20x20xf32>) outs(%19 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.mulf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<20x20xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<20x20xf32>) outs(%19 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.absf %in : f32
      linalg.yield %82 : f32
    } -> tensor<20x20xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<20x20xf32>) outs(%19 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %cst_5 : f32
      linalg.yield %82 : f32
    } -> tensor<20x20xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<20x20xf32>) outs(%19 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.log %in : f32
      linalg.yield %82 : f32
    } -> tensor<20x20xf32>
    %29 = tensor.empty() : tensor<20x1xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg5, %expanded_17 : tensor<f32>, tensor<20x1xf32>) outs(%29 : tensor<20x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.mulf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<20x1xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<20x1xf32>) outs(%29 : tensor<20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.absf %in : f32
      linalg.yield %82 : f32
    } -> tensor<20x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<20x1xf32>) outs(%29 : tensor<20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %cst_5 : f32
      linalg.yield %82 : f32
    } -> tensor<20x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<20x1xf32>) outs(%29 : tensor<20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.log %in : f32
      linalg.yield %82 : f32
    } -> tensor<20x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<20x1xf32>) outs(%29 : tensor<20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.truncf %cst_3 : f64 to f32
      %83 = arith.addf %in, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<20x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel"]} ins(%28, %34 : tensor<20x20xf32>, tensor<20x1xf32>) outs(%19 : tensor<20x20xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.divf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<20x20xf32>
    %expanded_18 = tensor.expand_shape %35 [[0], [1, 2]] output_shape [20, 20, 1] : tensor<20x20xf32> into tensor<20x20x1xf32>
    %36 = tensor.empty() : tensor<1x6xf32>
    %transposed_19 = linalg.transpose ins(%arg8 : tensor<6x1xf32>) outs(%36 : tensor<1x6xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<20x1x6xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x6xf32>) outs(%37 : tensor<20x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x1x6xf32>
    %39 = tensor.empty() : tensor<20x20x6xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<20x20x6xf32>) -> tensor<20x20x6xf32>
    %41 = linalg.batch_matmul ins(%expanded_18, %38 : tensor<20x20x1xf32>, tensor<20x1x6xf32>) outs(%40 : tensor<20x20x6xf32>) -> tensor<20x20x6xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg9 : tensor<20x20x6xf32>, tensor<6xf32>) outs(%39 : tensor<20x20x6xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.addf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<20x20x6xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<20x20x6xf32>) outs(%39 : tensor<20x20x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.cmpf ugt, %in, %cst : f32
      %83 = arith.select %82, %in, %cst : f32
      linalg.yield %83 : f32
    } -> tensor<20x20x6xf32>
    %44 = tensor.empty() : tensor<6x4xf32>
    %transposed_20 = linalg.transpose ins(%arg10 : tensor<4x6xf32>) outs(%44 : tensor<6x4xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<20x6x4xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<6x4xf32>) outs(%45 : tensor<20x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x6x4xf32>
    %47 = tensor.empty() : tensor<20x20x4xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<20x20x4xf32>) -> tensor<20x20x4xf32>
    %49 = linalg.batch_matmul ins(%43, %46 : tensor<20x20x6xf32>, tensor<20x6x4xf32>) outs(%48 : tensor<20x20x4xf32>) -> tensor<20x20x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %arg11 : tensor<20x20x4xf32>, tensor<4xf32>) outs(%47 : tensor<20x20x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.addf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<20x20x4xf32>
    %expanded_21 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [1, 20, 20, 4] : tensor<20x20x4xf32> into tensor<1x20x20x4xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x20x20x4xf32>) outs(%15 : tensor<1x4x20x20xf32>) permutation = [0, 3, 1, 2] 
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %transposed_22 : tensor<1x4x20x20xf32>, tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.addf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<1x4x20x20xf32>
    %52 = tensor.empty() : tensor<20xi64>
    %53 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%52 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %82 = linalg.index 0 : index
      %83 = arith.index_cast %82 : index to i64
      linalg.yield %83 : i64
    } -> tensor<20xi64>
    %expanded_23 = tensor.expand_shape %53 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %expanded_24 = tensor.expand_shape %53 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %54 = tensor.empty() : tensor<20x20xi64>
    %55 = linalg.generic {indexing_maps = [#map5, #map4, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%54 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %82 = arith.subi %in, %in_32 : i64
      linalg.yield %82 : i64
    } -> tensor<20x20xi64>
    %56 = tensor.empty() : tensor<20x20xi1>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<20x20xi64>) outs(%56 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %82 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %82 : i1
    } -> tensor<20x20xi1>
    %58 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_2 : tensor<20x20xi1>, tensor<20x20xi1>) outs(%56 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_32: i1, %out: i1):
      %82 = arith.andi %in, %in_32 : i1
      linalg.yield %82 : i1
    } -> tensor<20x20xi1>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<20x20xi1>) outs(%56 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %82 = arith.xori %in, %true : i1
      linalg.yield %82 : i1
    } -> tensor<20x20xi1>
    %60 = linalg.generic {indexing_maps = [#map11, #map12, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %cst_1, %51 : tensor<20x20xi1>, tensor<f32>, tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %82 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %82 : f32
    } -> tensor<1x4x20x20xf32>
    %61 = tensor.empty() : tensor<1x4x20xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %63 = tensor.empty() : tensor<1x4x20xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %65:2 = linalg.generic {indexing_maps = [#map2, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x4x20x20xf32>) outs(%64, %62 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %82 = linalg.index 3 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = arith.maximumf %in, %out : f32
      %85 = arith.cmpf ogt, %in, %out : f32
      %86 = arith.select %85, %83, %out_32 : i64
      linalg.yield %84, %86 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_25 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_25 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.subf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<1x4x20x20xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.exp %in : f32
      linalg.yield %82 : f32
    } -> tensor<1x4x20x20xf32>
    %68 = tensor.empty() : tensor<1x4x20x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %70 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x4x20x20xf32>) outs(%69 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %out : f32
      linalg.yield %82 : f32
    } -> tensor<1x4x20x1xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %82 = arith.divf %in, %in_32 : f32
      linalg.yield %82 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_26 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %72 = tensor.empty() : tensor<4x20x16xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %74 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x20x20xf32>, tensor<4x20x16xf32>) outs(%73 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %expanded_28 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 4, 20, 16] : tensor<4x20x16xf32> into tensor<1x4x20x16xf32>
    %75 = tensor.empty() : tensor<1x20x4x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x4x20x16xf32>) outs(%75 : tensor<1x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<1x20x4x16xf32> into tensor<1x20x64xf32>
    %76 = tensor.empty() : tensor<64x32xf32>
    %transposed_31 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%76 : tensor<64x32xf32>) permutation = [1, 0] 
    %77 = tensor.empty() : tensor<1x64x32xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<64x32xf32>) outs(%77 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %79 = tensor.empty() : tensor<1x20x32xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    %81 = linalg.batch_matmul ins(%collapsed_30, %78 : tensor<1x20x64xf32>, tensor<1x64x32xf32>) outs(%80 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    return %81 : tensor<1x20x32xf32>
  }
}
