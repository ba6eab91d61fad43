#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1) -> (0, d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<1x14xi64>, %arg2: tensor<96x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<16x4xf32>, %arg8: tensor<32xf32>, %arg9: tensor<48x32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<64x32xf32>, %arg14: tensor<64x32xf32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<16x4xf32>, %arg18: tensor<32xf32>, %arg19: tensor<64x32xf32>, %arg20: tensor<64x32xf32>, %arg21: tensor<64x32xf32>, %arg22: tensor<32x64xf32>, %arg23: tensor<32xf32>, %arg24: tensor<48x32xf32>, %arg25: tensor<32x48xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32xf32>) -> tensor<1x14x32xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c4_i64 = arith.constant 4 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x14x18xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.0986122886681098 : f64
    %cst_5 = arith.constant 1.791759469228055 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 3.200000e+01 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant dense<15> : tensor<14x14xi64>
    %cst_11 = arith.constant dense<0> : tensor<14x14xi64>
    %cst_12 = arith.constant dense<7> : tensor<18x18xi64>
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %231 = arith.index_cast %in : i64 to index
      %232 = linalg.index 2 : index
      %233 = arith.cmpi slt, %231, %c96 : index
      cf.assert %233, "index must be smaller than dim size"
      %234 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %234, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%231, %232] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %231 = linalg.index 0 : index
      %232 = arith.index_cast %231 : index to i64
      linalg.yield %232 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %4 = tensor.empty() : tensor<1x1x18x1xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %231 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %231 : i1
    } -> tensor<1x1x18x1xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xi1>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x1x18x1xi1> into tensor<1x1x18xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x18xi1>) outs(%6 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x18x18xi1>
    %8 = tensor.empty() : tensor<1x1x18x18xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_1 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %231 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %231 : f32
    } -> tensor<1x1x18x18xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %11 = tensor.empty() : tensor<1x18x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x18x32xf32>) outs(%12 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_7 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %17 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %19 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %20 = tensor.empty() : tensor<1x32x64xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %22 = tensor.empty() : tensor<1x18x64xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %24 = linalg.batch_matmul ins(%18, %21 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%23 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_13 = tensor.expand_shape %24 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %25 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x18x4x16xf32>) outs(%25 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %26 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %27 = linalg.batch_matmul ins(%18, %26 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%23 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_16 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %28 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %29 = linalg.batch_matmul ins(%18, %28 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%23 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_18 = tensor.expand_shape %29 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x4x16xf32>) outs(%25 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %3 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %expanded_21 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %30 = tensor.empty() : tensor<18x18xi64>
    %31 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_21, %expanded_20 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %231 = arith.subi %in, %in_84 : i64
      linalg.yield %231 : i64
    } -> tensor<18x18xi64>
    %32 = tensor.empty() : tensor<18x18xi1>
    %33 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<18x18xi64>) outs(%32 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %231 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %231 : i1
    } -> tensor<18x18xi1>
    %34 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<18x18xi1>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i1, %out: i64):
      %231 = arith.extui %in : i1 to i64
      linalg.yield %231 : i64
    } -> tensor<18x18xi64>
    %35 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %231 = arith.muli %in, %c8_i64 : i64
      linalg.yield %231 : i64
    } -> tensor<18x18xi64>
    %36 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %231 = math.absi %in : i64
      linalg.yield %231 : i64
    } -> tensor<18x18xi64>
    %37 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<18x18xi64>) outs(%32 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %231 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %231 : i1
    } -> tensor<18x18xi1>
    %38 = tensor.empty() : tensor<18x18xf32>
    %39 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<18x18xi64>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: i64, %out: f32):
      %231 = arith.sitofp %in : i64 to f32
      linalg.yield %231 : f32
    } -> tensor<18x18xf32>
    %40 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<18x18xf32>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_8 : f32
      linalg.yield %231 : f32
    } -> tensor<18x18xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<18x18xf32>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.log %in : f32
      linalg.yield %231 : f32
    } -> tensor<18x18xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<18x18xf32>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_5 : f64 to f32
      %232 = arith.divf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<18x18xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<18x18xf32>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.mulf %in, %cst_8 : f32
      linalg.yield %231 : f32
    } -> tensor<18x18xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<18x18xf32>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: f32, %out: i64):
      %231 = arith.fptosi %in : f32 to i64
      linalg.yield %231 : i64
    } -> tensor<18x18xi64>
    %45 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %231 = arith.addi %in, %c4_i64 : i64
      linalg.yield %231 : i64
    } -> tensor<18x18xi64>
    %46 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_12 : tensor<18x18xi64>, tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %231 = arith.cmpi slt, %in, %in_84 : i64
      %232 = arith.select %231, %in, %in_84 : i64
      linalg.yield %232 : i64
    } -> tensor<18x18xi64>
    %47 = linalg.generic {indexing_maps = [#map11, #map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%37, %36, %46 : tensor<18x18xi1>, tensor<18x18xi64>, tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i1, %in_84: i64, %in_85: i64, %out: i64):
      %231 = arith.select %in, %in_84, %in_85 : i64
      linalg.yield %231 : i64
    } -> tensor<18x18xi64>
    %48 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%35, %47 : tensor<18x18xi64>, tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %231 = arith.addi %in, %in_84 : i64
      linalg.yield %231 : i64
    } -> tensor<18x18xi64>
    %49 = tensor.empty() : tensor<18x18x4xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<18x18xi64>) outs(%49 : tensor<18x18x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %231 = arith.index_cast %in : i64 to index
      %232 = linalg.index 2 : index
      %233 = arith.cmpi slt, %231, %c16 : index
      cf.assert %233, "index must be smaller than dim size"
      %234 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %234, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg7[%231, %232] : tensor<16x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<18x18x4xf32>
    %51 = tensor.empty() : tensor<4x18x18xf32>
    %transposed_22 = linalg.transpose ins(%50 : tensor<18x18x4xf32>) outs(%51 : tensor<4x18x18xf32>) permutation = [2, 0, 1] 
    %expanded_23 = tensor.expand_shape %transposed_22 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %52 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_24 = linalg.transpose ins(%expanded_16 : tensor<1x18x4x16xf32>) outs(%52 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_25 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%51 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %54 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%53 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_27 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %55 = tensor.empty() : tensor<1x4x18x18xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_23 : tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x18x18xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %9 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x4x18xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %60 = tensor.empty() : tensor<1x4x18xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %62:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x4x18x18xf32>) outs(%61, %59 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %231 = linalg.index 3 : index
      %232 = arith.index_cast %231 : index to i64
      %233 = arith.maximumf %in, %out : f32
      %234 = arith.cmpf ogt, %in, %out : f32
      %235 = arith.select %234, %232, %out_84 : i64
      linalg.yield %233, %235 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_28 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_28 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.subf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x18x18xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.exp %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x18x18xf32>
    %65 = tensor.empty() : tensor<1x4x18x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x4x18x18xf32>) outs(%66 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x18x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.divf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_29 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %69 = tensor.empty() : tensor<4x18x16xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %71 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%70 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_31 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %72 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x4x18x16xf32>) outs(%72 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %73 = tensor.empty() : tensor<64x32xf32>
    %transposed_34 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%73 : tensor<64x32xf32>) permutation = [1, 0] 
    %74 = tensor.empty() : tensor<1x64x32xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<64x32xf32>) outs(%74 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %77 = linalg.batch_matmul ins(%collapsed_33, %75 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%76 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %77 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x18x32xf32>) outs(%12 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_7 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x18x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %84 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %86 = tensor.empty() : tensor<32x48xf32>
    %transposed_35 = linalg.transpose ins(%arg9 : tensor<48x32xf32>) outs(%86 : tensor<32x48xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<1x32x48xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<32x48xf32>) outs(%87 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %89 = tensor.empty() : tensor<1x18x48xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %91 = linalg.batch_matmul ins(%85, %88 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%90 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x18x48xf32>) outs(%89 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.cmpf ugt, %in, %cst : f32
      %232 = arith.select %231, %in, %cst : f32
      linalg.yield %232 : f32
    } -> tensor<1x18x48xf32>
    %93 = tensor.empty() : tensor<48x32xf32>
    %transposed_36 = linalg.transpose ins(%arg10 : tensor<32x48xf32>) outs(%93 : tensor<48x32xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x48x32xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<48x32xf32>) outs(%94 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %96 = linalg.batch_matmul ins(%92, %95 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%76 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %96 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x18x32xf32>) outs(%12 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_7 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %103 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x18x32xf32>
    %105 = tensor.empty() : tensor<1x14x32xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x14xi64>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %231 = arith.index_cast %in : i64 to index
      %232 = linalg.index 2 : index
      %233 = arith.cmpi slt, %231, %c96 : index
      cf.assert %233, "index must be smaller than dim size"
      %234 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %234, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%231, %232] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x14x32xf32>
    %107 = tensor.empty() : tensor<14xi64>
    %108 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%107 : tensor<14xi64>) {
    ^bb0(%out: i64):
      %231 = linalg.index 0 : index
      %232 = arith.index_cast %231 : index to i64
      linalg.yield %232 : i64
    } -> tensor<14xi64>
    %expanded_37 = tensor.expand_shape %108 [[0, 1, 2, 3]] output_shape [1, 1, 14, 1] : tensor<14xi64> into tensor<1x1x14x1xi64>
    %expanded_38 = tensor.expand_shape %108 [[0, 1, 2, 3]] output_shape [1, 1, 1, 14] : tensor<14xi64> into tensor<1x1x1x14xi64>
    %109 = tensor.empty() : tensor<1x1x14x14xi1>
    %110 = linalg.generic {indexing_maps = [#map14, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_37 : tensor<1x1x1x14xi64>, tensor<1x1x14x1xi64>) outs(%109 : tensor<1x1x14x14xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %231 = arith.cmpi sle, %in, %in_84 : i64
      linalg.yield %231 : i1
    } -> tensor<1x1x14x14xi1>
    %111 = tensor.empty() : tensor<1x1x14x14xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %cst_3, %cst_1 : tensor<1x1x14x14xi1>, tensor<f32>, tensor<f32>) outs(%111 : tensor<1x1x14x14xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %231 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %231 : f32
    } -> tensor<1x1x14x14xf32>
    %113 = tensor.empty() : tensor<1x1x14x1xi1>
    %114 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x1x14x1xi64>) outs(%113 : tensor<1x1x14x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %231 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %231 : i1
    } -> tensor<1x1x14x1xi1>
    %115 = tensor.empty() : tensor<1x1x14x18xi1>
    %collapsed_39 = tensor.collapse_shape %114 [[0], [1], [2, 3]] : tensor<1x1x14x1xi1> into tensor<1x1x14xi1>
    %116 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x1x14xi1>) outs(%115 : tensor<1x1x14x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x14x18xi1>
    %117 = tensor.empty() : tensor<1x1x14x18xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %cst_3, %cst_1 : tensor<1x1x14x18xi1>, tensor<f32>, tensor<f32>) outs(%117 : tensor<1x1x14x18xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %231 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %231 : f32
    } -> tensor<1x1x14x18xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %120 = tensor.empty() : tensor<1x14x1xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<1x14x1xf32>) -> tensor<1x14x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x14x32xf32>) outs(%121 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_7 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x14x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %125 : tensor<1x14x32xf32>, tensor<1x14x1xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %126 : tensor<32xf32>, tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %transposed_40 = linalg.transpose ins(%arg13 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %128 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %129 = tensor.empty() : tensor<1x14x64xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<1x14x64xf32>) -> tensor<1x14x64xf32>
    %131 = linalg.batch_matmul ins(%127, %128 : tensor<1x14x32xf32>, tensor<1x32x64xf32>) outs(%130 : tensor<1x14x64xf32>) -> tensor<1x14x64xf32>
    %expanded_41 = tensor.expand_shape %131 [[0], [1], [2, 3]] output_shape [1, 14, 4, 16] : tensor<1x14x64xf32> into tensor<1x14x4x16xf32>
    %132 = tensor.empty() : tensor<1x4x14x16xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<1x14x4x16xf32>) outs(%132 : tensor<1x4x14x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg14 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %133 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %134 = linalg.batch_matmul ins(%127, %133 : tensor<1x14x32xf32>, tensor<1x32x64xf32>) outs(%130 : tensor<1x14x64xf32>) -> tensor<1x14x64xf32>
    %expanded_44 = tensor.expand_shape %134 [[0], [1], [2, 3]] output_shape [1, 14, 4, 16] : tensor<1x14x64xf32> into tensor<1x14x4x16xf32>
    %transposed_45 = linalg.transpose ins(%arg15 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %135 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %136 = linalg.batch_matmul ins(%127, %135 : tensor<1x14x32xf32>, tensor<1x32x64xf32>) outs(%130 : tensor<1x14x64xf32>) -> tensor<1x14x64xf32>
    %expanded_46 = tensor.expand_shape %136 [[0], [1], [2, 3]] output_shape [1, 14, 4, 16] : tensor<1x14x64xf32> into tensor<1x14x4x16xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x14x4x16xf32>) outs(%132 : tensor<1x4x14x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_48 = tensor.expand_shape %108 [[0, 1]] output_shape [14, 1] : tensor<14xi64> into tensor<14x1xi64>
    %expanded_49 = tensor.expand_shape %108 [[0, 1]] output_shape [1, 14] : tensor<14xi64> into tensor<1x14xi64>
    %137 = tensor.empty() : tensor<14x14xi64>
    %138 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_49, %expanded_48 : tensor<1x14xi64>, tensor<14x1xi64>) outs(%137 : tensor<14x14xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %231 = arith.subi %in, %in_84 : i64
      linalg.yield %231 : i64
    } -> tensor<14x14xi64>
    %139 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%138, %cst_11 : tensor<14x14xi64>, tensor<14x14xi64>) outs(%137 : tensor<14x14xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %231 = arith.cmpi slt, %in, %in_84 : i64
      %232 = arith.select %231, %in, %in_84 : i64
      linalg.yield %232 : i64
    } -> tensor<14x14xi64>
    %140 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<14x14xi64>) outs(%137 : tensor<14x14xi64>) {
    ^bb0(%in: i64, %out: i64):
      %231 = arith.sitofp %in : i64 to f32
      %232 = arith.negf %231 : f32
      %233 = arith.fptosi %232 : f32 to i64
      linalg.yield %233 : i64
    } -> tensor<14x14xi64>
    %141 = tensor.empty() : tensor<14x14xi1>
    %142 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<14x14xi64>) outs(%141 : tensor<14x14xi1>) {
    ^bb0(%in: i64, %out: i1):
      %231 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %231 : i1
    } -> tensor<14x14xi1>
    %143 = tensor.empty() : tensor<14x14xf32>
    %144 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<14x14xi64>) outs(%143 : tensor<14x14xf32>) {
    ^bb0(%in: i64, %out: f32):
      %231 = arith.sitofp %in : i64 to f32
      linalg.yield %231 : f32
    } -> tensor<14x14xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<14x14xf32>) outs(%143 : tensor<14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_9 : f32
      linalg.yield %231 : f32
    } -> tensor<14x14xf32>
    %146 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<14x14xf32>) outs(%143 : tensor<14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.log %in : f32
      linalg.yield %231 : f32
    } -> tensor<14x14xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<14x14xf32>) outs(%143 : tensor<14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_4 : f64 to f32
      %232 = arith.divf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<14x14xf32>
    %148 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<14x14xf32>) outs(%143 : tensor<14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.mulf %in, %cst_9 : f32
      linalg.yield %231 : f32
    } -> tensor<14x14xf32>
    %149 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<14x14xf32>) outs(%137 : tensor<14x14xi64>) {
    ^bb0(%in: f32, %out: i64):
      %231 = arith.fptosi %in : f32 to i64
      linalg.yield %231 : i64
    } -> tensor<14x14xi64>
    %150 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%149 : tensor<14x14xi64>) outs(%137 : tensor<14x14xi64>) {
    ^bb0(%in: i64, %out: i64):
      %231 = arith.addi %in, %c8_i64 : i64
      linalg.yield %231 : i64
    } -> tensor<14x14xi64>
    %151 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%150, %cst_10 : tensor<14x14xi64>, tensor<14x14xi64>) outs(%137 : tensor<14x14xi64>) {
    ^bb0(%in: i64, %in_84: i64, %out: i64):
      %231 = arith.cmpi slt, %in, %in_84 : i64
      %232 = arith.select %231, %in, %in_84 : i64
      linalg.yield %232 : i64
    } -> tensor<14x14xi64>
    %152 = linalg.generic {indexing_maps = [#map11, #map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%142, %140, %151 : tensor<14x14xi1>, tensor<14x14xi64>, tensor<14x14xi64>) outs(%137 : tensor<14x14xi64>) {
    ^bb0(%in: i1, %in_84: i64, %in_85: i64, %out: i64):
      %231 = arith.select %in, %in_84, %in_85 : i64
      linalg.yield %231 : i64
    } -> tensor<14x14xi64>
    %153 = tensor.empty() : tensor<14x14x4xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<14x14xi64>) outs(%153 : tensor<14x14x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %231 = arith.index_cast %in : i64 to index
      %232 = linalg.index 2 : index
      %233 = arith.cmpi slt, %231, %c16 : index
      cf.assert %233, "index must be smaller than dim size"
      %234 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %234, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg17[%231, %232] : tensor<16x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<14x14x4xf32>
    %155 = tensor.empty() : tensor<4x14x14xf32>
    %transposed_50 = linalg.transpose ins(%154 : tensor<14x14x4xf32>) outs(%155 : tensor<4x14x14xf32>) permutation = [2, 0, 1] 
    %expanded_51 = tensor.expand_shape %transposed_50 [[0, 1], [2], [3]] output_shape [1, 4, 14, 14] : tensor<4x14x14xf32> into tensor<1x4x14x14xf32>
    %156 = tensor.empty() : tensor<1x4x16x14xf32>
    %transposed_52 = linalg.transpose ins(%expanded_44 : tensor<1x14x4x16xf32>) outs(%156 : tensor<1x4x16x14xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_53 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<1x4x14x16xf32> into tensor<4x14x16xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<1x4x16x14xf32> into tensor<4x16x14xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%155 : tensor<4x14x14xf32>) -> tensor<4x14x14xf32>
    %158 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<4x14x16xf32>, tensor<4x16x14xf32>) outs(%157 : tensor<4x14x14xf32>) -> tensor<4x14x14xf32>
    %expanded_55 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [1, 4, 14, 14] : tensor<4x14x14xf32> into tensor<1x4x14x14xf32>
    %159 = tensor.empty() : tensor<1x4x14x14xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %expanded_51 : tensor<1x4x14x14xf32>, tensor<1x4x14x14xf32>) outs(%159 : tensor<1x4x14x14xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x14xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %112 : tensor<1x4x14x14xf32>, tensor<1x1x14x14xf32>) outs(%159 : tensor<1x4x14x14xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x14xf32>
    %162 = tensor.empty() : tensor<1x4x14xi64>
    %163 = linalg.fill ins(%c0_i64 : i64) outs(%162 : tensor<1x4x14xi64>) -> tensor<1x4x14xi64>
    %164 = tensor.empty() : tensor<1x4x14xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<1x4x14xf32>) -> tensor<1x4x14xf32>
    %166:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<1x4x14x14xf32>) outs(%165, %163 : tensor<1x4x14xf32>, tensor<1x4x14xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %231 = linalg.index 3 : index
      %232 = arith.index_cast %231 : index to i64
      %233 = arith.maximumf %in, %out : f32
      %234 = arith.cmpf ogt, %in, %out : f32
      %235 = arith.select %234, %232, %out_84 : i64
      linalg.yield %233, %235 : f32, i64
    } -> (tensor<1x4x14xf32>, tensor<1x4x14xi64>)
    %expanded_56 = tensor.expand_shape %166#0 [[0], [1], [2, 3]] output_shape [1, 4, 14, 1] : tensor<1x4x14xf32> into tensor<1x4x14x1xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_56 : tensor<1x4x14x14xf32>, tensor<1x4x14x1xf32>) outs(%159 : tensor<1x4x14x14xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.subf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x14xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<1x4x14x14xf32>) outs(%159 : tensor<1x4x14x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.exp %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x14xf32>
    %169 = tensor.empty() : tensor<1x4x14x1xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<1x4x14x1xf32>) -> tensor<1x4x14x1xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<1x4x14x14xf32>) outs(%170 : tensor<1x4x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x1xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<1x4x14x14xf32>, tensor<1x4x14x1xf32>) outs(%159 : tensor<1x4x14x14xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.divf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x14xf32>
    %collapsed_57 = tensor.collapse_shape %172 [[0, 1], [2], [3]] : tensor<1x4x14x14xf32> into tensor<4x14x14xf32>
    %collapsed_58 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x4x14x16xf32> into tensor<4x14x16xf32>
    %173 = tensor.empty() : tensor<4x14x16xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<4x14x16xf32>) -> tensor<4x14x16xf32>
    %175 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<4x14x14xf32>, tensor<4x14x16xf32>) outs(%174 : tensor<4x14x16xf32>) -> tensor<4x14x16xf32>
    %expanded_59 = tensor.expand_shape %175 [[0, 1], [2], [3]] output_shape [1, 4, 14, 16] : tensor<4x14x16xf32> into tensor<1x4x14x16xf32>
    %176 = tensor.empty() : tensor<1x14x4x16xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x4x14x16xf32>) outs(%176 : tensor<1x14x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0], [1], [2, 3]] : tensor<1x14x4x16xf32> into tensor<1x14x64xf32>
    %transposed_62 = linalg.transpose ins(%arg16 : tensor<32x64xf32>) outs(%73 : tensor<64x32xf32>) permutation = [1, 0] 
    %177 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<64x32xf32>) outs(%74 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%105 : tensor<1x14x32xf32>) -> tensor<1x14x32xf32>
    %179 = linalg.batch_matmul ins(%collapsed_61, %177 : tensor<1x14x64xf32>, tensor<1x64x32xf32>) outs(%178 : tensor<1x14x32xf32>) -> tensor<1x14x32xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %179 : tensor<1x14x32xf32>, tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x14x32xf32>) outs(%121 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_7 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x14x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %185 : tensor<1x14x32xf32>, tensor<1x14x1xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %187 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %186 : tensor<32xf32>, tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %transposed_63 = linalg.transpose ins(%arg19 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %188 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %189 = linalg.batch_matmul ins(%187, %188 : tensor<1x14x32xf32>, tensor<1x32x64xf32>) outs(%130 : tensor<1x14x64xf32>) -> tensor<1x14x64xf32>
    %expanded_64 = tensor.expand_shape %189 [[0], [1], [2, 3]] output_shape [1, 14, 4, 16] : tensor<1x14x64xf32> into tensor<1x14x4x16xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<1x14x4x16xf32>) outs(%132 : tensor<1x4x14x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_66 = linalg.transpose ins(%arg20 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %190 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %191 = linalg.batch_matmul ins(%104, %190 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%23 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_67 = tensor.expand_shape %191 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_68 = linalg.transpose ins(%arg21 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %192 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %193 = linalg.batch_matmul ins(%104, %192 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%23 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_69 = tensor.expand_shape %193 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x18x4x16xf32>) outs(%25 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_71 = linalg.transpose ins(%expanded_67 : tensor<1x18x4x16xf32>) outs(%52 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_72 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<1x4x14x16xf32> into tensor<4x14x16xf32>
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %194 = tensor.empty() : tensor<4x14x18xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<4x14x18xf32>) -> tensor<4x14x18xf32>
    %196 = linalg.batch_matmul ins(%collapsed_72, %collapsed_73 : tensor<4x14x16xf32>, tensor<4x16x18xf32>) outs(%195 : tensor<4x14x18xf32>) -> tensor<4x14x18xf32>
    %expanded_74 = tensor.expand_shape %196 [[0, 1], [2], [3]] output_shape [1, 4, 14, 18] : tensor<4x14x18xf32> into tensor<1x4x14x18xf32>
    %197 = tensor.empty() : tensor<1x4x14x18xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74, %cst_2 : tensor<1x4x14x18xf32>, tensor<1x4x14x18xf32>) outs(%197 : tensor<1x4x14x18xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x18xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %118 : tensor<1x4x14x18xf32>, tensor<1x1x14x18xf32>) outs(%197 : tensor<1x4x14x18xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x18xf32>
    %200:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<1x4x14x18xf32>) outs(%165, %163 : tensor<1x4x14xf32>, tensor<1x4x14xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %231 = linalg.index 3 : index
      %232 = arith.index_cast %231 : index to i64
      %233 = arith.maximumf %in, %out : f32
      %234 = arith.cmpf ogt, %in, %out : f32
      %235 = arith.select %234, %232, %out_84 : i64
      linalg.yield %233, %235 : f32, i64
    } -> (tensor<1x4x14xf32>, tensor<1x4x14xi64>)
    %expanded_75 = tensor.expand_shape %200#0 [[0], [1], [2, 3]] output_shape [1, 4, 14, 1] : tensor<1x4x14xf32> into tensor<1x4x14x1xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_75 : tensor<1x4x14x18xf32>, tensor<1x4x14x1xf32>) outs(%197 : tensor<1x4x14x18xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.subf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x18xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<1x4x14x18xf32>) outs(%197 : tensor<1x4x14x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.exp %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x18xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<1x4x14x18xf32>) outs(%170 : tensor<1x4x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x1xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %203 : tensor<1x4x14x18xf32>, tensor<1x4x14x1xf32>) outs(%197 : tensor<1x4x14x18xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.divf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x4x14x18xf32>
    %collapsed_76 = tensor.collapse_shape %204 [[0, 1], [2], [3]] : tensor<1x4x14x18xf32> into tensor<4x14x18xf32>
    %collapsed_77 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %205 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<4x14x18xf32>, tensor<4x18x16xf32>) outs(%174 : tensor<4x14x16xf32>) -> tensor<4x14x16xf32>
    %expanded_78 = tensor.expand_shape %205 [[0, 1], [2], [3]] output_shape [1, 4, 14, 16] : tensor<4x14x16xf32> into tensor<1x4x14x16xf32>
    %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<1x4x14x16xf32>) outs(%176 : tensor<1x14x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_80 = tensor.collapse_shape %transposed_79 [[0], [1], [2, 3]] : tensor<1x14x4x16xf32> into tensor<1x14x64xf32>
    %transposed_81 = linalg.transpose ins(%arg22 : tensor<32x64xf32>) outs(%73 : tensor<64x32xf32>) permutation = [1, 0] 
    %206 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_81 : tensor<64x32xf32>) outs(%74 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %207 = linalg.batch_matmul ins(%collapsed_80, %206 : tensor<1x14x64xf32>, tensor<1x64x32xf32>) outs(%178 : tensor<1x14x32xf32>) -> tensor<1x14x32xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %207 : tensor<1x14x32xf32>, tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%209 : tensor<1x14x32xf32>) outs(%121 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_7 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x14x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %213 : tensor<1x14x32xf32>, tensor<1x14x1xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %215 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %214 : tensor<32xf32>, tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %transposed_82 = linalg.transpose ins(%arg24 : tensor<48x32xf32>) outs(%86 : tensor<32x48xf32>) permutation = [1, 0] 
    %216 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_82 : tensor<32x48xf32>) outs(%87 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %217 = tensor.empty() : tensor<1x14x48xf32>
    %218 = linalg.fill ins(%cst : f32) outs(%217 : tensor<1x14x48xf32>) -> tensor<1x14x48xf32>
    %219 = linalg.batch_matmul ins(%215, %216 : tensor<1x14x32xf32>, tensor<1x32x48xf32>) outs(%218 : tensor<1x14x48xf32>) -> tensor<1x14x48xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x14x48xf32>) outs(%217 : tensor<1x14x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.cmpf ugt, %in, %cst : f32
      %232 = arith.select %231, %in, %cst : f32
      linalg.yield %232 : f32
    } -> tensor<1x14x48xf32>
    %transposed_83 = linalg.transpose ins(%arg25 : tensor<32x48xf32>) outs(%93 : tensor<48x32xf32>) permutation = [1, 0] 
    %221 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<48x32xf32>) outs(%94 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %222 = linalg.batch_matmul ins(%220, %221 : tensor<1x14x48xf32>, tensor<1x48x32xf32>) outs(%178 : tensor<1x14x32xf32>) -> tensor<1x14x32xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %222 : tensor<1x14x32xf32>, tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.addf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<1x14x32xf32>) outs(%121 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.addf %in, %out : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.divf %in, %cst_7 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = arith.truncf %cst_6 : f64 to f32
      %232 = arith.addf %in, %231 : f32
      linalg.yield %232 : f32
    } -> tensor<1x14x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x14x1xf32>) outs(%120 : tensor<1x14x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %231 = math.rsqrt %in : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %228 : tensor<1x14x32xf32>, tensor<1x14x1xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    %230 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %229 : tensor<32xf32>, tensor<1x14x32xf32>) outs(%105 : tensor<1x14x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %231 = arith.mulf %in, %in_84 : f32
      linalg.yield %231 : f32
    } -> tensor<1x14x32xf32>
    return %230 : tensor<1x14x32xf32>
  }
}
