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
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<16x4xf32>, %arg7: tensor<32xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<32x48xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c4_i64 = arith.constant 4 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 1.791759469228055 : f64
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 3.200000e+01 : f32
    %cst_6 = arith.constant 4.000000e+00 : f32
    %cst_7 = arith.constant dense<7> : tensor<18x18xi64>
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.index_cast %in : i64 to index
      %106 = linalg.index 2 : index
      %107 = arith.cmpi slt, %105, %c96 : index
      cf.assert %107, "index must be smaller than dim size"
      %108 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %108, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%105, %106] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i64
      linalg.yield %106 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %4 = tensor.empty() : tensor<1x1x18x1xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %105 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %105 : i1
    } -> tensor<1x1x18x1xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xi1>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x1x18x1xi1> into tensor<1x1x18xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x18xi1>) outs(%6 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x18x18xi1>
    %8 = tensor.empty() : tensor<1x1x18x18xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_2, %cst_1 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %105 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %105 : f32
    } -> tensor<1x1x18x18xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %11 = tensor.empty() : tensor<1x18x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x18x32xf32>) outs(%12 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_5 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_4 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.mulf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %17 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.mulf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %19 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %20 = tensor.empty() : tensor<1x32x64xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %22 = tensor.empty() : tensor<1x18x64xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %24 = linalg.batch_matmul ins(%18, %21 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%23 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_8 = tensor.expand_shape %24 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %25 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x18x4x16xf32>) outs(%25 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %26 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %27 = linalg.batch_matmul ins(%18, %26 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%23 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_11 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_12 = linalg.transpose ins(%arg4 : tensor<64x32xf32>) outs(%19 : tensor<32x64xf32>) permutation = [1, 0] 
    %28 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<32x64xf32>) outs(%20 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %29 = linalg.batch_matmul ins(%18, %28 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%23 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_13 = tensor.expand_shape %29 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x18x4x16xf32>) outs(%25 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %3 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %30 = tensor.empty() : tensor<18x18xi64>
    %31 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %105 = arith.subi %in, %in_32 : i64
      linalg.yield %105 : i64
    } -> tensor<18x18xi64>
    %32 = tensor.empty() : tensor<18x18xi1>
    %33 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<18x18xi64>) outs(%32 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %105 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %105 : i1
    } -> tensor<18x18xi1>
    %34 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<18x18xi1>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i1, %out: i64):
      %105 = arith.extui %in : i1 to i64
      linalg.yield %105 : i64
    } -> tensor<18x18xi64>
    %35 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %105 = arith.muli %in, %c8_i64 : i64
      linalg.yield %105 : i64
    } -> tensor<18x18xi64>
    %36 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %105 = math.absi %in : i64
      linalg.yield %105 : i64
    } -> tensor<18x18xi64>
    %37 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<18x18xi64>) outs(%32 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %105 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %105 : i1
    } -> tensor<18x18xi1>
    %38 = tensor.empty() : tensor<18x18xf32>
    %39 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<18x18xi64>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.sitofp %in : i64 to f32
      linalg.yield %105 : f32
    } -> tensor<18x18xf32>
    %40 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<18x18xf32>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_6 : f32
      linalg.yield %105 : f32
    } -> tensor<18x18xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<18x18xf32>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.log %in : f32
      linalg.yield %105 : f32
    } -> tensor<18x18xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<18x18xf32>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_3 : f64 to f32
      %106 = arith.divf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<18x18xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<18x18xf32>) outs(%38 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %cst_6 : f32
      linalg.yield %105 : f32
    } -> tensor<18x18xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<18x18xf32>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: f32, %out: i64):
      %105 = arith.fptosi %in : f32 to i64
      linalg.yield %105 : i64
    } -> tensor<18x18xi64>
    %45 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %105 = arith.addi %in, %c4_i64 : i64
      linalg.yield %105 : i64
    } -> tensor<18x18xi64>
    %46 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_7 : tensor<18x18xi64>, tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %105 = arith.cmpi slt, %in, %in_32 : i64
      %106 = arith.select %105, %in, %in_32 : i64
      linalg.yield %106 : i64
    } -> tensor<18x18xi64>
    %47 = linalg.generic {indexing_maps = [#map11, #map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%37, %36, %46 : tensor<18x18xi1>, tensor<18x18xi64>, tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i1, %in_32: i64, %in_33: i64, %out: i64):
      %105 = arith.select %in, %in_32, %in_33 : i64
      linalg.yield %105 : i64
    } -> tensor<18x18xi64>
    %48 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%35, %47 : tensor<18x18xi64>, tensor<18x18xi64>) outs(%30 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_32: i64, %out: i64):
      %105 = arith.addi %in, %in_32 : i64
      linalg.yield %105 : i64
    } -> tensor<18x18xi64>
    %49 = tensor.empty() : tensor<18x18x4xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<18x18xi64>) outs(%49 : tensor<18x18x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.index_cast %in : i64 to index
      %106 = linalg.index 2 : index
      %107 = arith.cmpi slt, %105, %c16 : index
      cf.assert %107, "index must be smaller than dim size"
      %108 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %108, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%105, %106] : tensor<16x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<18x18x4xf32>
    %51 = tensor.empty() : tensor<4x18x18xf32>
    %transposed_17 = linalg.transpose ins(%50 : tensor<18x18x4xf32>) outs(%51 : tensor<4x18x18xf32>) permutation = [2, 0, 1] 
    %expanded_18 = tensor.expand_shape %transposed_17 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %52 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_19 = linalg.transpose ins(%expanded_11 : tensor<1x18x4x16xf32>) outs(%52 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%51 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %54 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%53 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_22 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %55 = tensor.empty() : tensor<1x4x18x18xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_18 : tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.addf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %9 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.addf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x4x18xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %60 = tensor.empty() : tensor<1x4x18xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %62:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x4x18x18xf32>) outs(%61, %59 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %105 = linalg.index 3 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.maximumf %in, %out : f32
      %108 = arith.cmpf ogt, %in, %out : f32
      %109 = arith.select %108, %106, %out_32 : i64
      linalg.yield %107, %109 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_23 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_23 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.subf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.exp %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %65 = tensor.empty() : tensor<1x4x18x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x4x18x18xf32>) outs(%66 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%55 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.divf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_24 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %69 = tensor.empty() : tensor<4x18x16xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %71 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%70 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_26 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %72 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x4x18x16xf32>) outs(%72 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %73 = tensor.empty() : tensor<64x32xf32>
    %transposed_29 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%73 : tensor<64x32xf32>) permutation = [1, 0] 
    %74 = tensor.empty() : tensor<1x64x32xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<64x32xf32>) outs(%74 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %77 = linalg.batch_matmul ins(%collapsed_28, %75 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%76 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %77 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.addf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x18x32xf32>) outs(%12 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_5 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_4 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.mulf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %84 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.mulf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %86 = tensor.empty() : tensor<32x48xf32>
    %transposed_30 = linalg.transpose ins(%arg8 : tensor<48x32xf32>) outs(%86 : tensor<32x48xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<1x32x48xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<32x48xf32>) outs(%87 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %89 = tensor.empty() : tensor<1x18x48xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %91 = linalg.batch_matmul ins(%85, %88 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%90 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x18x48xf32>) outs(%89 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.cmpf ugt, %in, %cst : f32
      %106 = arith.select %105, %in, %cst : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x48xf32>
    %93 = tensor.empty() : tensor<48x32xf32>
    %transposed_31 = linalg.transpose ins(%arg9 : tensor<32x48xf32>) outs(%93 : tensor<48x32xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x48x32xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<48x32xf32>) outs(%94 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %96 = linalg.batch_matmul ins(%92, %95 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%76 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %96 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.addf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x18x32xf32>) outs(%12 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_5 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_4 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.mulf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %103 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %105 = arith.mulf %in, %in_32 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x32xf32>
    return %104 : tensor<1x18x32xf32>
  }
}
