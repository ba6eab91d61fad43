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
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_9 = arith.constant dense<5.65685415> : tensor<f32>
    %true = arith.constant true
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant 1.600000e+01 : f32
    %cst_12 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %154 = arith.index_cast %in : i64 to index
      %155 = linalg.index 2 : index
      %156 = arith.cmpi slt, %154, %c96 : index
      cf.assert %156, "index must be smaller than dim size"
      %157 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %157, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%154, %155] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_9 : tensor<1x18x32xf32>, tensor<f32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %3 = tensor.empty() : tensor<18xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %154 = linalg.index 0 : index
      %155 = arith.index_cast %154 : index to i64
      linalg.yield %155 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %5 = tensor.empty() : tensor<i1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%5 : tensor<i1>) outs(%5 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %7 = tensor.empty() : tensor<1x1x18x1xi64>
    %8 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%7 : tensor<1x1x18x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %154 = arith.subi %in, %c8_i64 : i64
      linalg.yield %154 : i64
    } -> tensor<1x1x18x1xi64>
    %9 = tensor.empty() : tensor<1x1x18x18xi1>
    %10 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %8 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%9 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %154 = arith.cmpi sgt, %in, %in_44 : i64
      linalg.yield %154 : i1
    } -> tensor<1x1x18x18xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<i1>, tensor<1x1x18x18xi1>) outs(%9 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %154 = arith.andi %in, %in_44 : i1
      linalg.yield %154 : i1
    } -> tensor<1x1x18x18xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%9 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %154 = arith.cmpi sle, %in, %in_44 : i64
      linalg.yield %154 : i1
    } -> tensor<1x1x18x18xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x1x18x18xi1>, tensor<1x1x18x18xi1>) outs(%9 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %154 = arith.andi %in, %in_44 : i1
      linalg.yield %154 : i1
    } -> tensor<1x1x18x18xi1>
    %14 = tensor.empty() : tensor<1x1x18x18xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_6, %cst_5 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_44: f32, %in_45: f32, %out: f32):
      %154 = arith.select %in, %in_44, %in_45 : f32
      linalg.yield %154 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %16 = tensor.empty() : tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x18x1xi64>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %154 = arith.sitofp %in : i64 to f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %18 = tensor.empty() : tensor<1x18x8xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_8 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%18 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %19, %19 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %20 = tensor.empty() : tensor<1x18x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%20 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.cos %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%20 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.sin %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x18x32xf32>) outs(%24 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_10 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_7 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x18x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %28 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %30 = tensor.empty() : tensor<32xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<32xf32>) outs(%30 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %cst_3 : f32
      linalg.yield %154 : f32
    } -> tensor<32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %33 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%33 : tensor<32x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<1x32x64xf32>
    %35 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%34 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %36 = tensor.empty() : tensor<1x18x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %38 = linalg.batch_matmul ins(%32, %35 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%37 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_15 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %39 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x18x4x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<32x32xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%40 : tensor<32x32xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<1x32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<32x32xf32>) outs(%41 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %44 = linalg.batch_matmul ins(%32, %42 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_18 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %45 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x2x16xf32>) outs(%45 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%40 : tensor<32x32xf32>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<32x32xf32>) outs(%41 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %47 = linalg.batch_matmul ins(%32, %46 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_21 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x18x2x16xf32>) outs(%45 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x4x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<1x4x18x16xf32>
    %49 = tensor.empty() : tensor<1x4x18x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<1x4x18x16xf32>) outs(%50 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x4x18x1xf32>) outs(%49 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_11 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x4x18x1xf32>) outs(%49 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_7 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x4x18x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x4x18x1xf32>) outs(%49 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %54 : tensor<1x4x18x16xf32>, tensor<1x4x18x1xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x16xf32>
    %56 = tensor.empty() : tensor<16xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<16xf32>) outs(%56 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %cst_3 : f32
      linalg.yield %154 : f32
    } -> tensor<16xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<1x4x18x16xf32>, tensor<16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x16xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x2x18x16xf32>) outs(%45 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<1x2x18x16xf32>
    %60 = tensor.empty() : tensor<1x2x18x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x2x18x1xf32>) -> tensor<1x2x18x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x2x18x16xf32>) outs(%61 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x18x1xf32>) outs(%60 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_11 : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x18x1xf32>) outs(%60 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_7 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x2x18x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x18x1xf32>) outs(%60 : tensor<1x2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %65 : tensor<1x2x18x16xf32>, tensor<1x2x18x1xf32>) outs(%45 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x16xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<16xf32>) outs(%56 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %cst_3 : f32
      linalg.yield %154 : f32
    } -> tensor<16xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %67 : tensor<1x2x18x16xf32>, tensor<16xf32>) outs(%45 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x16xf32>
    %expanded_23 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_24 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %58[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %58[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %70 = tensor.empty() : tensor<1x4x18x8xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x18x8xf32>) outs(%70 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.negf %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_26 = tensor.concat dim(3) %71, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x16xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.addf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x16xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_23 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%45 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_27 = tensor.extract_slice %68[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_28 = tensor.extract_slice %68[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %75 = tensor.empty() : tensor<1x2x18x8xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x2x18x8xf32>) outs(%75 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.negf %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_29 = tensor.concat dim(3) %76, %extracted_slice_27 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%45 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x16xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%45 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.addf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x2x18x16xf32>
    %79 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %80 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x2x18x16xf32>) outs(%79 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %80 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %81 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<1x2x18x16xf32>) outs(%79 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %82 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_30 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%82 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %83 = tensor.empty() : tensor<4x18x18xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %85 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%84 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_33 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %86 = tensor.empty() : tensor<1x4x18x18xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x4x18x18xf32>) outs(%86 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.mulf %in, %cst_12 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x18xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %15 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%86 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.addf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x18xf32>
    %89 = tensor.empty() : tensor<1x4x18xi64>
    %90 = linalg.fill ins(%c0_i64 : i64) outs(%89 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %91 = tensor.empty() : tensor<1x4x18xf32>
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %93:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<1x4x18x18xf32>) outs(%92, %90 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %154 = linalg.index 3 : index
      %155 = arith.index_cast %154 : index to i64
      %156 = arith.maximumf %in, %out : f32
      %157 = arith.cmpf ogt, %in, %out : f32
      %158 = arith.select %157, %155, %out_44 : i64
      linalg.yield %156, %158 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_34 = tensor.expand_shape %93#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %expanded_34 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%86 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.subf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x18xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<1x4x18x18xf32>) outs(%86 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.exp %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x18xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%95 : tensor<1x4x18x18xf32>) outs(%50 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x1xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %96 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%86 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.divf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_35 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %81 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %98 = tensor.empty() : tensor<4x18x16xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %100 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%99 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_37 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %101 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x4x18x16xf32>) outs(%101 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %102 = tensor.empty() : tensor<64x32xf32>
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%102 : tensor<64x32xf32>) permutation = [1, 0] 
    %103 = tensor.empty() : tensor<1x64x32xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<64x32xf32>) outs(%103 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %105 = linalg.batch_matmul ins(%collapsed_39, %104 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x18x32xf32>) outs(%24 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_10 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_7 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<32xf32>) outs(%30 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %cst_3 : f32
      linalg.yield %154 : f32
    } -> tensor<32xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %112 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %113 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.addf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<1x18x32xf32>) outs(%24 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_10 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_7 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x18x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %121 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<32xf32>) outs(%30 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %cst_3 : f32
      linalg.yield %154 : f32
    } -> tensor<32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %121 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %123 = tensor.empty() : tensor<32x48xf32>
    %transposed_41 = linalg.transpose ins(%arg8 : tensor<48x32xf32>) outs(%123 : tensor<32x48xf32>) permutation = [1, 0] 
    %124 = tensor.empty() : tensor<1x32x48xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<32x48xf32>) outs(%124 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %126 = tensor.empty() : tensor<1x18x48xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %128 = linalg.batch_matmul ins(%122, %125 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%127 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x18x48xf32>) outs(%126 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c3_i64 : f32, i64
      %155 = arith.mulf %154, %cst_1 : f32
      %156 = arith.addf %in, %155 : f32
      %157 = arith.mulf %156, %cst_2 : f32
      %158 = math.tanh %157 : f32
      %159 = arith.addf %158, %cst_3 : f32
      %160 = arith.mulf %159, %cst_4 : f32
      %161 = arith.mulf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<1x18x48xf32>
    %transposed_42 = linalg.transpose ins(%arg9 : tensor<48x32xf32>) outs(%123 : tensor<32x48xf32>) permutation = [1, 0] 
    %130 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<32x48xf32>) outs(%124 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %131 = linalg.batch_matmul ins(%122, %130 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%127 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%126 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x48xf32>
    %133 = tensor.empty() : tensor<48x32xf32>
    %transposed_43 = linalg.transpose ins(%arg10 : tensor<32x48xf32>) outs(%133 : tensor<48x32xf32>) permutation = [1, 0] 
    %134 = tensor.empty() : tensor<1x48x32xf32>
    %135 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<48x32xf32>) outs(%134 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %136 = linalg.batch_matmul ins(%132, %135 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<1x18x32xf32>) outs(%24 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_10 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_7 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x18x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %141 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<32xf32>) outs(%30 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %cst_3 : f32
      linalg.yield %154 : f32
    } -> tensor<32xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %143 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %144 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.addf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x18x32xf32>) outs(%24 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_10 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_7 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<1x18x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x18x1xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %150 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<32xf32>) outs(%30 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %cst_3 : f32
      linalg.yield %154 : f32
    } -> tensor<32xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %152 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %154 = arith.mulf %in, %in_44 : f32
      linalg.yield %154 : f32
    } -> tensor<1x18x32xf32>
    return %153 : tensor<1x18x32xf32>
  }
}
