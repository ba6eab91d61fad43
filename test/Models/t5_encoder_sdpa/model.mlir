#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
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
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 0xFFF0000000000000 : f64
    %cst_4 = arith.constant 1.791759469228055 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 3.200000e+01 : f32
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant dense<7> : tensor<18x18xi64>
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.index_cast %in : i64 to index
      %110 = linalg.index 2 : index
      %111 = arith.cmpi slt, %109, %c96 : index
      cf.assert %111, "index must be smaller than dim size"
      %112 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %112, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%109, %110] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %109 = linalg.index 0 : index
      %110 = arith.index_cast %109 : index to i64
      linalg.yield %110 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %4 = tensor.empty() : tensor<1x1x18x1xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %109 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %109 : i1
    } -> tensor<1x1x18x1xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xi1>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x1x18x1xi1> into tensor<1x1x18xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x18xi1>) outs(%6 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x18x18xi1>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %9 = tensor.empty() : tensor<1x18x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x18x32xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.mulf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %15 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.mulf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %17 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%17 : tensor<32x64xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<1x32x64xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%18 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %20 = tensor.empty() : tensor<1x18x64xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %22 = linalg.batch_matmul ins(%16, %19 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%21 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_9 = tensor.expand_shape %22 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %23 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x18x4x16xf32>) outs(%23 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%17 : tensor<32x64xf32>) permutation = [1, 0] 
    %24 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<32x64xf32>) outs(%18 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %25 = linalg.batch_matmul ins(%16, %24 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%21 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_12 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<64x32xf32>) outs(%17 : tensor<32x64xf32>) permutation = [1, 0] 
    %26 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<32x64xf32>) outs(%18 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %27 = linalg.batch_matmul ins(%16, %26 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%21 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_14 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x4x16xf32>) outs(%23 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %3 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %expanded_17 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %28 = tensor.empty() : tensor<18x18xi64>
    %29 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %expanded_16 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_33: i64, %out: i64):
      %109 = arith.subi %in, %in_33 : i64
      linalg.yield %109 : i64
    } -> tensor<18x18xi64>
    %30 = tensor.empty() : tensor<18x18xi1>
    %31 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %109 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %109 : i1
    } -> tensor<18x18xi1>
    %32 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<18x18xi1>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i1, %out: i64):
      %109 = arith.extui %in : i1 to i64
      linalg.yield %109 : i64
    } -> tensor<18x18xi64>
    %33 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<18x18xi64>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %109 = arith.muli %in, %c8_i64 : i64
      linalg.yield %109 : i64
    } -> tensor<18x18xi64>
    %34 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<18x18xi64>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %109 = math.absi %in : i64
      linalg.yield %109 : i64
    } -> tensor<18x18xi64>
    %35 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<18x18xi64>) outs(%30 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %109 = arith.cmpi slt, %in, %c4_i64 : i64
      linalg.yield %109 : i1
    } -> tensor<18x18xi1>
    %36 = tensor.empty() : tensor<18x18xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<18x18xi64>) outs(%36 : tensor<18x18xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      linalg.yield %109 : f32
    } -> tensor<18x18xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<18x18xf32>) outs(%36 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<18x18xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<18x18xf32>) outs(%36 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.log %in : f32
      linalg.yield %109 : f32
    } -> tensor<18x18xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<18x18xf32>) outs(%36 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.divf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<18x18xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<18x18xf32>) outs(%36 : tensor<18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.mulf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<18x18xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<18x18xf32>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: f32, %out: i64):
      %109 = arith.fptosi %in : f32 to i64
      linalg.yield %109 : i64
    } -> tensor<18x18xi64>
    %43 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<18x18xi64>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %109 = arith.addi %in, %c4_i64 : i64
      linalg.yield %109 : i64
    } -> tensor<18x18xi64>
    %44 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%43, %cst_8 : tensor<18x18xi64>, tensor<18x18xi64>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_33: i64, %out: i64):
      %109 = arith.cmpi slt, %in, %in_33 : i64
      %110 = arith.select %109, %in, %in_33 : i64
      linalg.yield %110 : i64
    } -> tensor<18x18xi64>
    %45 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%35, %34, %44 : tensor<18x18xi1>, tensor<18x18xi64>, tensor<18x18xi64>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i1, %in_33: i64, %in_34: i64, %out: i64):
      %109 = arith.select %in, %in_33, %in_34 : i64
      linalg.yield %109 : i64
    } -> tensor<18x18xi64>
    %46 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%33, %45 : tensor<18x18xi64>, tensor<18x18xi64>) outs(%28 : tensor<18x18xi64>) {
    ^bb0(%in: i64, %in_33: i64, %out: i64):
      %109 = arith.addi %in, %in_33 : i64
      linalg.yield %109 : i64
    } -> tensor<18x18xi64>
    %47 = tensor.empty() : tensor<18x18x4xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<18x18xi64>) outs(%47 : tensor<18x18x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.index_cast %in : i64 to index
      %110 = linalg.index 2 : index
      %111 = arith.cmpi slt, %109, %c16 : index
      cf.assert %111, "index must be smaller than dim size"
      %112 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %112, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%109, %110] : tensor<16x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<18x18x4xf32>
    %49 = tensor.empty() : tensor<4x18x18xf32>
    %transposed_18 = linalg.transpose ins(%48 : tensor<18x18x4xf32>) outs(%49 : tensor<4x18x18xf32>) permutation = [2, 0, 1] 
    %expanded_19 = tensor.expand_shape %transposed_18 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %50 = tensor.empty() : tensor<1x4x18x18xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_19, %cst_2 : tensor<1x1x18x18xi1>, tensor<1x4x18x18xf32>, tensor<f32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %109 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %52 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_20 = linalg.transpose ins(%expanded_12 : tensor<1x18x4x16xf32>) outs(%52 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_21 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %54 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%53 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_23 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %51 : tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.addf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %56 = tensor.empty() : tensor<1x4x18xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %58 = tensor.empty() : tensor<1x4x18xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %60:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x4x18x18xf32>) outs(%59, %57 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %109 = linalg.index 3 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.maximumf %in, %out : f32
      %112 = arith.cmpf ogt, %in, %out : f32
      %113 = arith.select %112, %110, %out_33 : i64
      linalg.yield %111, %113 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_24 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_24 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.subf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x18x18xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.exp %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %63 = tensor.empty() : tensor<1x4x18x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x18x18xf32>) outs(%64 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.divf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %67 = tensor.empty() : tensor<1x4x18x18xi1>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x4x18x18xf32>) outs(%67 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %109 = arith.extf %in : f32 to f64
      %110 = arith.cmpf oeq, %109, %cst_3 : f64
      linalg.yield %110 : i1
    } -> tensor<1x4x18x18xi1>
    %69 = tensor.empty() : tensor<1x4x18x1xi1>
    %70 = linalg.fill ins(%true : i1) outs(%69 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %71 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x4x18x18xi1>) outs(%70 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %109 = arith.andi %in, %out : i1
      linalg.yield %109 : i1
    } -> tensor<1x4x18x1xi1>
    %72 = linalg.generic {indexing_maps = [#map13, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %cst_1, %66 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%50 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %109 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_25 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %73 = tensor.empty() : tensor<4x18x16xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %75 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%74 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_27 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %76 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x4x18x16xf32>) outs(%76 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %77 = tensor.empty() : tensor<64x32xf32>
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<1x64x32xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<64x32xf32>) outs(%78 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %81 = linalg.batch_matmul ins(%collapsed_29, %79 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%80 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %81 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.addf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x18x32xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %87 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.mulf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %88 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.mulf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %90 = tensor.empty() : tensor<32x48xf32>
    %transposed_31 = linalg.transpose ins(%arg8 : tensor<48x32xf32>) outs(%90 : tensor<32x48xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<1x32x48xf32>
    %92 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<32x48xf32>) outs(%91 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %93 = tensor.empty() : tensor<1x18x48xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %95 = linalg.batch_matmul ins(%89, %92 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%94 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x18x48xf32>) outs(%93 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.cmpf ugt, %in, %cst : f32
      %110 = arith.select %109, %in, %cst : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x48xf32>
    %97 = tensor.empty() : tensor<48x32xf32>
    %transposed_32 = linalg.transpose ins(%arg9 : tensor<32x48xf32>) outs(%97 : tensor<48x32xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<1x48x32xf32>
    %99 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<48x32xf32>) outs(%98 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %100 = linalg.batch_matmul ins(%96, %99 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%80 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %100 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.addf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x18x32xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.mulf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %107 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %109 = arith.mulf %in, %in_33 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x32xf32>
    return %108 : tensor<1x18x32xf32>
  }
}
