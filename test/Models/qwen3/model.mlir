#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<48x32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_6 = arith.constant 3.200000e+01 : f32
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c96 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%127, %128] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_40: i64, %out: i1):
      %127 = arith.cmpi sle, %in, %in_40 : i64
      linalg.yield %127 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %127 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %127 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.sitofp %in : i64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %12 = tensor.empty() : tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.cos %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.sin %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_4 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %21 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %23 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%23 : tensor<32x64xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<1x32x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%24 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %26 = tensor.empty() : tensor<1x18x64xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %28 = linalg.batch_matmul ins(%22, %25 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%27 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_11 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %29 = tensor.empty() : tensor<1x18x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x18x4x16xf32>) outs(%29 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x4x16xf32>
    %31 = tensor.empty() : tensor<1x18x4x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x18x4x1xf32>) -> tensor<1x18x4x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<1x18x4x16xf32>) outs(%32 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x4x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x18x4x1xf32>) outs(%31 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_7 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x18x4x1xf32>) outs(%31 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_4 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x18x4x1xf32>) outs(%31 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %36 : tensor<1x18x4x16xf32>, tensor<1x18x4x1xf32>) outs(%29 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %37 : tensor<16xf32>, tensor<1x18x4x16xf32>) outs(%29 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x4x16xf32>
    %39 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_12 = linalg.transpose ins(%38 : tensor<1x18x4x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<32x32xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%40 : tensor<32x32xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<1x32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<32x32xf32>) outs(%41 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %44 = linalg.batch_matmul ins(%22, %42 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_14 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %45 = tensor.empty() : tensor<1x18x2x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x18x2x16xf32>) outs(%45 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x2x16xf32>
    %47 = tensor.empty() : tensor<1x18x2x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x18x2x1xf32>) -> tensor<1x18x2x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x18x2x16xf32>) outs(%48 : tensor<1x18x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x2x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x18x2x1xf32>) outs(%47 : tensor<1x18x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_7 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x18x2x1xf32>) outs(%47 : tensor<1x18x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_4 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x2x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x18x2x1xf32>) outs(%47 : tensor<1x18x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %52 : tensor<1x18x2x16xf32>, tensor<1x18x2x1xf32>) outs(%45 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x2x16xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %53 : tensor<16xf32>, tensor<1x18x2x16xf32>) outs(%45 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x2x16xf32>
    %55 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_15 = linalg.transpose ins(%54 : tensor<1x18x2x16xf32>) outs(%55 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%40 : tensor<32x32xf32>) permutation = [1, 0] 
    %56 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<32x32xf32>) outs(%41 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %57 = linalg.batch_matmul ins(%22, %56 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_17 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x2x16xf32>) outs(%55 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_20 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %59 = tensor.empty() : tensor<1x4x18x8xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x4x18x8xf32>) outs(%59 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_22 = tensor.concat dim(3) %60, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.addf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x16xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%55 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %64 = tensor.empty() : tensor<1x2x18x8xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x2x18x8xf32>) outs(%64 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_25 = tensor.concat dim(3) %65, %extracted_slice_23 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%55 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x16xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%55 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.addf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x2x18x16xf32>
    %68 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x2x18x16xf32>) outs(%68 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x18x16xf32>) outs(%68 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %71 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_26 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%71 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_27 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %72 = tensor.empty() : tensor<4x18x18xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %74 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%73 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_29 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %75 = tensor.empty() : tensor<1x4x18x18xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x4x18x18xf32>) outs(%75 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.mulf %in, %cst_8 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%75 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.addf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %78 = tensor.empty() : tensor<1x4x18xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %80 = tensor.empty() : tensor<1x4x18xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %82:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<1x4x18x18xf32>) outs(%81, %79 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_40 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_30 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_30 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%75 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.subf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x4x18x18xf32>) outs(%75 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %85 = tensor.empty() : tensor<1x4x18x1xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<1x4x18x18xf32>) outs(%86 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%75 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.divf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_31 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_32 = tensor.collapse_shape %70 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %89 = tensor.empty() : tensor<4x18x16xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%90 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_33 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x4x18x16xf32>) outs(%29 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %92 = tensor.empty() : tensor<64x32xf32>
    %transposed_36 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%92 : tensor<64x32xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<1x64x32xf32>
    %94 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<64x32xf32>) outs(%93 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %95 = linalg.batch_matmul ins(%collapsed_35, %94 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %95 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.addf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_4 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %102 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %104 = tensor.empty() : tensor<32x48xf32>
    %transposed_37 = linalg.transpose ins(%arg8 : tensor<48x32xf32>) outs(%104 : tensor<32x48xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<1x32x48xf32>
    %106 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<32x48xf32>) outs(%105 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %107 = tensor.empty() : tensor<1x18x48xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %109 = linalg.batch_matmul ins(%103, %106 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%108 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x48xf32>) outs(%107 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      %128 = math.exp %127 : f32
      %129 = arith.addf %128, %cst_1 : f32
      %130 = arith.divf %cst_1, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<1x18x48xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %109 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%107 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x48xf32>
    %transposed_38 = linalg.transpose ins(%arg9 : tensor<48x32xf32>) outs(%104 : tensor<32x48xf32>) permutation = [1, 0] 
    %112 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<32x48xf32>) outs(%105 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %113 = linalg.batch_matmul ins(%103, %112 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%108 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%107 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x48xf32>
    %115 = tensor.empty() : tensor<48x32xf32>
    %transposed_39 = linalg.transpose ins(%arg10 : tensor<32x48xf32>) outs(%115 : tensor<48x32xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<1x48x32xf32>
    %117 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<48x32xf32>) outs(%116 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %118 = linalg.batch_matmul ins(%114, %117 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%43 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %118 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.addf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x18x32xf32>) outs(%16 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_6 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_4 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    %126 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %125 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %127 = arith.mulf %in, %in_40 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x32xf32>
    return %126 : tensor<1x18x32xf32>
  }
}
