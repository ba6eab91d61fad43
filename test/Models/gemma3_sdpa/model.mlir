#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<48x32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_11 = arith.constant dense<5.65685415> : tensor<f32>
    %cst_12 = arith.constant 3.200000e+01 : f32
    %cst_13 = arith.constant 1.600000e+01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %161 = arith.index_cast %in : i64 to index
      %162 = linalg.index 2 : index
      %163 = arith.cmpi slt, %161, %c96 : index
      cf.assert %163, "index must be smaller than dim size"
      %164 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %164, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%161, %162] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<1x18x32xf32>, tensor<f32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %3 = tensor.empty() : tensor<18xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %161 = linalg.index 0 : index
      %162 = arith.index_cast %161 : index to i64
      linalg.yield %162 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %5 = tensor.empty() : tensor<i1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%5 : tensor<i1>) outs(%5 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %7 = tensor.empty() : tensor<1x1x18x1xi64>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%7 : tensor<1x1x18x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %161 = arith.subi %in, %c8_i64 : i64
      linalg.yield %161 : i64
    } -> tensor<1x1x18x1xi64>
    %9 = tensor.empty() : tensor<1x1x18x18xi1>
    %10 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %8 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%9 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %161 = arith.cmpi sgt, %in, %in_45 : i64
      linalg.yield %161 : i1
    } -> tensor<1x1x18x18xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<i1>, tensor<1x1x18x18xi1>) outs(%9 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %161 = arith.andi %in, %in_45 : i1
      linalg.yield %161 : i1
    } -> tensor<1x1x18x18xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%9 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %161 = arith.cmpi sle, %in, %in_45 : i64
      linalg.yield %161 : i1
    } -> tensor<1x1x18x18xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x1x18x18xi1>, tensor<1x1x18x18xi1>) outs(%9 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %161 = arith.andi %in, %in_45 : i1
      linalg.yield %161 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %14 = tensor.empty() : tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x18x1xi64>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %161 = arith.sitofp %in : i64 to f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %16 = tensor.empty() : tensor<1x18x8xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %cst_10 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%16 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %17, %17 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %18 = tensor.empty() : tensor<1x18x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%18 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.cos %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%18 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.sin %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<1x18x32xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_12 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x18x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %26 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %28 = tensor.empty() : tensor<32xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<32xf32>) outs(%28 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_3 : f32
      linalg.yield %161 : f32
    } -> tensor<32xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %31 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%31 : tensor<32x64xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<1x32x64xf32>
    %33 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%32 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %34 = tensor.empty() : tensor<1x18x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %36 = linalg.batch_matmul ins(%30, %33 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%35 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_16 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %37 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %38 = tensor.empty() : tensor<32x32xf32>
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<1x32x32xf32>
    %40 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<32x32xf32>) outs(%39 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %42 = linalg.batch_matmul ins(%30, %40 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_19 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %43 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x18x2x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %44 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<32x32xf32>) outs(%39 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %45 = linalg.batch_matmul ins(%30, %44 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_22 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<1x18x2x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x4x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<1x4x18x16xf32>
    %47 = tensor.empty() : tensor<1x4x18x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x4x18x16xf32>) outs(%48 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x4x18x1xf32>) outs(%47 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_13 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x4x18x1xf32>) outs(%47 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x4x18x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x4x18x1xf32>) outs(%47 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %52 : tensor<1x4x18x16xf32>, tensor<1x4x18x1xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x16xf32>
    %54 = tensor.empty() : tensor<16xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<16xf32>) outs(%54 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_3 : f32
      linalg.yield %161 : f32
    } -> tensor<16xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<1x4x18x16xf32>, tensor<16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x16xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x2x18x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<1x2x18x16xf32>
    %58 = tensor.empty() : tensor<1x2x18x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x2x18x1xf32>) -> tensor<1x2x18x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x2x18x16xf32>) outs(%59 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x2x18x1xf32>) outs(%58 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_13 : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x2x18x1xf32>) outs(%58 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x2x18x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x18x1xf32>) outs(%58 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %63 : tensor<1x2x18x16xf32>, tensor<1x2x18x1xf32>) outs(%43 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x16xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<16xf32>) outs(%54 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_3 : f32
      linalg.yield %161 : f32
    } -> tensor<16xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %65 : tensor<1x2x18x16xf32>, tensor<16xf32>) outs(%43 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x16xf32>
    %expanded_24 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_25 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_24 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %56[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %56[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %68 = tensor.empty() : tensor<1x4x18x8xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x4x18x8xf32>) outs(%68 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.negf %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_27 = tensor.concat dim(3) %69, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_25 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x16xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.addf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x16xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_24 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_28 = tensor.extract_slice %66[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_29 = tensor.extract_slice %66[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %73 = tensor.empty() : tensor<1x2x18x8xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x2x18x8xf32>) outs(%73 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.negf %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_30 = tensor.concat dim(3) %74, %extracted_slice_28 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_25 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x16xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%43 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.addf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x2x18x16xf32>
    %77 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %78 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x2x18x16xf32>) outs(%77 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %78 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %79 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<1x2x18x16xf32>) outs(%77 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x4x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.mulf %in, %cst_4 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x16xf32>
    %81 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_31 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%81 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<1x4x16x18xf32>) outs(%81 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.mulf %in, %cst_4 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_32 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_33 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %83 = tensor.empty() : tensor<4x18x18xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %85 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%84 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_34 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %86 = tensor.empty() : tensor<1x1x18x18xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_7, %cst_6 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%86 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %161 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %161 : f32
    } -> tensor<1x1x18x18xf32>
    %88 = tensor.empty() : tensor<1x4x18x18xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %87 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%88 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.addf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x18xf32>
    %90 = tensor.empty() : tensor<1x4x18xi64>
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %92 = tensor.empty() : tensor<1x4x18xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %94:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<1x4x18x18xf32>) outs(%93, %91 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %161 = linalg.index 3 : index
      %162 = arith.index_cast %161 : index to i64
      %163 = arith.maximumf %in, %out : f32
      %164 = arith.cmpf ogt, %in, %out : f32
      %165 = arith.select %164, %162, %out_45 : i64
      linalg.yield %163, %165 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_35 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_35 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%88 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.subf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x18xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x4x18x18xf32>) outs(%88 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.exp %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x18xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<1x4x18x18xf32>) outs(%48 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x1xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %97 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%88 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.divf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x18xf32>
    %99 = tensor.empty() : tensor<1x4x18x18xi1>
    %100 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x4x18x18xf32>) outs(%99 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %161 = arith.extf %in : f32 to f64
      %162 = arith.cmpf oeq, %161, %cst_8 : f64
      linalg.yield %162 : i1
    } -> tensor<1x4x18x18xi1>
    %101 = tensor.empty() : tensor<1x4x18x1xi1>
    %102 = linalg.fill ins(%true : i1) outs(%101 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %103 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<1x4x18x18xi1>) outs(%102 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %161 = arith.andi %in, %out : i1
      linalg.yield %161 : i1
    } -> tensor<1x4x18x1xi1>
    %104 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %cst_5, %98 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%88 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %161 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %161 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %104 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_37 = tensor.collapse_shape %79 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %105 = tensor.empty() : tensor<4x18x16xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %107 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%106 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_38 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %108 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x4x18x16xf32>) outs(%108 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %109 = tensor.empty() : tensor<64x32xf32>
    %transposed_41 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%109 : tensor<64x32xf32>) permutation = [1, 0] 
    %110 = tensor.empty() : tensor<1x64x32xf32>
    %111 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x32xf32>) outs(%110 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %112 = linalg.batch_matmul ins(%collapsed_40, %111 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<1x18x32xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_12 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %119 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<32xf32>) outs(%28 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_3 : f32
      linalg.yield %161 : f32
    } -> tensor<32xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %120 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.addf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<1x18x32xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_12 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x18x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<32xf32>) outs(%28 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_3 : f32
      linalg.yield %161 : f32
    } -> tensor<32xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %128 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %130 = tensor.empty() : tensor<32x48xf32>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<48x32xf32>) outs(%130 : tensor<32x48xf32>) permutation = [1, 0] 
    %131 = tensor.empty() : tensor<1x32x48xf32>
    %132 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<32x48xf32>) outs(%131 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %133 = tensor.empty() : tensor<1x18x48xf32>
    %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %135 = linalg.batch_matmul ins(%129, %132 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%134 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x18x48xf32>) outs(%133 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c3_i64 : f32, i64
      %162 = arith.mulf %161, %cst_1 : f32
      %163 = arith.addf %in, %162 : f32
      %164 = arith.mulf %163, %cst_2 : f32
      %165 = math.tanh %164 : f32
      %166 = arith.addf %165, %cst_3 : f32
      %167 = arith.mulf %166, %cst_4 : f32
      %168 = arith.mulf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<1x18x48xf32>
    %transposed_43 = linalg.transpose ins(%arg9 : tensor<48x32xf32>) outs(%130 : tensor<32x48xf32>) permutation = [1, 0] 
    %137 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<32x48xf32>) outs(%131 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %138 = linalg.batch_matmul ins(%129, %137 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%134 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%133 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x48xf32>
    %140 = tensor.empty() : tensor<48x32xf32>
    %transposed_44 = linalg.transpose ins(%arg10 : tensor<32x48xf32>) outs(%140 : tensor<48x32xf32>) permutation = [1, 0] 
    %141 = tensor.empty() : tensor<1x48x32xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<48x32xf32>) outs(%141 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %143 = linalg.batch_matmul ins(%139, %142 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<1x18x32xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_12 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x18x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %148 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<32xf32>) outs(%28 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_3 : f32
      linalg.yield %161 : f32
    } -> tensor<32xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %151 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.addf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x18x32xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_12 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<1x18x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x18x1xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %157 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<32xf32>) outs(%28 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_3 : f32
      linalg.yield %161 : f32
    } -> tensor<32xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %159 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %161 = arith.mulf %in, %in_45 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x32xf32>
    return %160 : tensor<1x18x32xf32>
  }
}
