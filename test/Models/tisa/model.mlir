#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x20x32xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<5x4xf32>, %arg6: tensor<5x4xf32>, %arg7: tensor<5x4xf32>) -> tensor<1x20x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c-19_i64 = arith.constant -19 : i64
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c20_i64 = arith.constant 20 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c39_i64 = arith.constant 39 : i64
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
      %71 = arith.divf %in, %cst_3 : f32
      linalg.yield %71 : f32
    } -> tensor<1x4x20x20xf32>
    %expanded_13 = tensor.expand_shape %arg5 [[0], [1, 2]] output_shape [5, 4, 1] : tensor<5x4xf32> into tensor<5x4x1xf32>
    %17 = tensor.empty() : tensor<39xi64>
    %18 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%17 : tensor<39xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.addi %72, %c-19_i64 : i64
      linalg.yield %73 : i64
    } -> tensor<39xi64>
    %19 = tensor.empty() : tensor<5x4x39xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %18 : tensor<5x4x1xf32>, tensor<39xi64>) outs(%19 : tensor<5x4x39xf32>) {
    ^bb0(%in: f32, %in_26: i64, %out: f32):
      %71 = arith.sitofp %in_26 : i64 to f32
      %72 = arith.subf %in, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<5x4x39xf32>
    %expanded_14 = tensor.expand_shape %arg7 [[0], [1, 2]] output_shape [5, 4, 1] : tensor<5x4xf32> into tensor<5x4x1xf32>
    %21 = tensor.empty() : tensor<5x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<5x4x1xf32>) outs(%21 : tensor<5x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.absf %in : f32
      linalg.yield %71 : f32
    } -> tensor<5x4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<5x4x1xf32>) outs(%21 : tensor<5x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.negf %in : f32
      linalg.yield %71 : f32
    } -> tensor<5x4x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<5x4x39xf32>) outs(%19 : tensor<5x4x39xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %71 : f32
    } -> tensor<5x4x39xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<5x4x1xf32>, tensor<5x4x39xf32>) outs(%19 : tensor<5x4x39xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %71 = arith.mulf %in, %in_26 : f32
      linalg.yield %71 : f32
    } -> tensor<5x4x39xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<5x4x39xf32>) outs(%19 : tensor<5x4x39xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<5x4x39xf32>
    %expanded_15 = tensor.expand_shape %arg6 [[0], [1, 2]] output_shape [5, 4, 1] : tensor<5x4xf32> into tensor<5x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %26 : tensor<5x4x1xf32>, tensor<5x4x39xf32>) outs(%19 : tensor<5x4x39xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %71 = arith.mulf %in, %in_26 : f32
      linalg.yield %71 : f32
    } -> tensor<5x4x39xf32>
    %28 = tensor.empty() : tensor<4x39xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<4x39xf32>) -> tensor<4x39xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["reduction", "parallel", "parallel"]} ins(%27 : tensor<5x4x39xf32>) outs(%29 : tensor<4x39xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<4x39xf32>
    %31 = tensor.empty() : tensor<20xi64>
    %32 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%31 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<20xi64>
    %expanded_16 = tensor.expand_shape %32 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %expanded_17 = tensor.expand_shape %32 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %33 = tensor.empty() : tensor<20x20xi64>
    %34 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<20x1xi64>, tensor<1x20xi64>) outs(%33 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_26: i64, %out: i64):
      %71 = arith.subi %in, %in_26 : i64
      linalg.yield %71 : i64
    } -> tensor<20x20xi64>
    %35 = tensor.empty() : tensor<20x20xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<20x20xi64>) outs(%35 : tensor<20x20xf32>) {
    ^bb0(%in: i64, %out: f32):
      %71 = arith.sitofp %in : i64 to f32
      linalg.yield %71 : f32
    } -> tensor<20x20xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<20x20xf32>) outs(%33 : tensor<20x20xi64>) {
    ^bb0(%in: f32, %out: i64):
      %71 = arith.fptosi %in : f32 to i64
      linalg.yield %71 : i64
    } -> tensor<20x20xi64>
    %38 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<20x20xi64>) outs(%33 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %out: i64):
      %71 = arith.addi %in, %c20_i64 : i64
      linalg.yield %71 : i64
    } -> tensor<20x20xi64>
    %39 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<20x20xi64>) outs(%33 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %out: i64):
      %71 = arith.subi %in, %c1_i64 : i64
      linalg.yield %71 : i64
    } -> tensor<20x20xi64>
    %40 = tensor.empty() : tensor<4xi64>
    %41 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%40 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<4xi64>
    %expanded_18 = tensor.expand_shape %41 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xi64> into tensor<4x1x1xi64>
    %42 = linalg.generic {indexing_maps = [#map9, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %39 : tensor<4x1x1xi64>, tensor<20x20xi64>) outs(%12 : tensor<4x20x20xf32>) {
    ^bb0(%in: i64, %in_26: i64, %out: f32):
      %71 = arith.cmpi slt, %in, %c0_i64 : i64
      %72 = arith.addi %in, %c4_i64 : i64
      %73 = arith.select %71, %72, %in : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_26, %c0_i64 : i64
      %76 = arith.addi %in_26, %c39_i64 : i64
      %77 = arith.select %75, %76, %in_26 : i64
      %78 = arith.index_cast %77 : i64 to index
      %extracted = tensor.extract %30[%74, %78] : tensor<4x39xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x20x20xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %42 : tensor<1x4x20x20xf32>, tensor<4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %71 = arith.addf %in, %in_26 : f32
      linalg.yield %71 : f32
    } -> tensor<1x4x20x20xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map6, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %expanded_16 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%33 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_26: i64, %out: i64):
      %71 = arith.subi %in, %in_26 : i64
      linalg.yield %71 : i64
    } -> tensor<20x20xi64>
    %45 = tensor.empty() : tensor<20x20xi1>
    %46 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<20x20xi64>) outs(%45 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %71 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %71 : i1
    } -> tensor<20x20xi1>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%46, %cst_2 : tensor<20x20xi1>, tensor<20x20xi1>) outs(%45 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_26: i1, %out: i1):
      %71 = arith.andi %in, %in_26 : i1
      linalg.yield %71 : i1
    } -> tensor<20x20xi1>
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<20x20xi1>) outs(%45 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %71 = arith.xori %in, %true : i1
      linalg.yield %71 : i1
    } -> tensor<20x20xi1>
    %49 = linalg.generic {indexing_maps = [#map11, #map12, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %cst_1, %43 : tensor<20x20xi1>, tensor<f32>, tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %71 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %71 : f32
    } -> tensor<1x4x20x20xf32>
    %50 = tensor.empty() : tensor<1x4x20xi64>
    %51 = linalg.fill ins(%c0_i64 : i64) outs(%50 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %52 = tensor.empty() : tensor<1x4x20xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %54:2 = linalg.generic {indexing_maps = [#map2, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x4x20x20xf32>) outs(%53, %51 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %71 = linalg.index 3 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %72, %out_26 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_19 = tensor.expand_shape %54#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_19 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %71 = arith.subf %in, %in_26 : f32
      linalg.yield %71 : f32
    } -> tensor<1x4x20x20xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x4x20x20xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x4x20x20xf32>
    %57 = tensor.empty() : tensor<1x4x20x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x4x20x20xf32>) outs(%58 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<1x4x20x1xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%15 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %71 = arith.divf %in, %in_26 : f32
      linalg.yield %71 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_20 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %61 = tensor.empty() : tensor<4x20x16xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %63 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x20x20xf32>, tensor<4x20x16xf32>) outs(%62 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %expanded_22 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [1, 4, 20, 16] : tensor<4x20x16xf32> into tensor<1x4x20x16xf32>
    %64 = tensor.empty() : tensor<1x20x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x4x20x16xf32>) outs(%64 : tensor<1x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<1x20x4x16xf32> into tensor<1x20x64xf32>
    %65 = tensor.empty() : tensor<64x32xf32>
    %transposed_25 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
    %66 = tensor.empty() : tensor<1x64x32xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<64x32xf32>) outs(%66 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %68 = tensor.empty() : tensor<1x20x32xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    %70 = linalg.batch_matmul ins(%collapsed_24, %67 : tensor<1x20x64xf32>, tensor<1x64x32xf32>) outs(%69 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    return %70 : tensor<1x20x32xf32>
  }
}
