#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<() -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<4xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<32xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<48x32xf32>, %arg13: tensor<32x48xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
    %cst_6 = arith.constant dense<[1.000000e+00, 2.254180e-01, 0.0508132726, 0.00679495931, 4.56483918E-4, 1.8188337E-5, 4.09997847E-6, 9.24208961E-7]> : tensor<8xf32>
    %true = arith.constant true
    %cst_7 = arith.constant 3.200000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %128 = arith.index_cast %in : i64 to index
      %129 = linalg.index 2 : index
      %130 = arith.cmpi slt, %128, %c96 : index
      cf.assert %130, "index must be smaller than dim size"
      %131 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %131, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%128, %129] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i64
      linalg.yield %129 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<i1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%4 : tensor<i1>) outs(%4 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %6 = tensor.empty() : tensor<1x1x18x1xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%6 : tensor<1x1x18x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %128 = arith.subi %in, %c8_i64 : i64
      linalg.yield %128 : i64
    } -> tensor<1x1x18x1xi64>
    %8 = tensor.empty() : tensor<1x1x18x18xi1>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %7 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %128 = arith.cmpi sgt, %in, %in_43 : i64
      linalg.yield %128 : i1
    } -> tensor<1x1x18x18xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<i1>, tensor<1x1x18x18xi1>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %128 = arith.andi %in, %in_43 : i1
      linalg.yield %128 : i1
    } -> tensor<1x1x18x18xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %128 = arith.cmpi sle, %in, %in_43 : i64
      linalg.yield %128 : i1
    } -> tensor<1x1x18x18xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<1x1x18x18xi1>, tensor<1x1x18x18xi1>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %128 = arith.andi %in, %in_43 : i1
      linalg.yield %128 : i1
    } -> tensor<1x1x18x18xi1>
    %13 = tensor.empty() : tensor<1x1x18x18xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %128 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %128 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %15 = tensor.empty() : tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x18x1xi64>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %128 = arith.sitofp %in : i64 to f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %17 = tensor.empty() : tensor<1x18x8xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_6 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%17 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x8xf32>) outs(%17 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.cos %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x8xf32>) outs(%17 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_5 : f64 to f32
      %129 = arith.mulf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<1x18x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x8xf32>) outs(%17 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.sin %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x8xf32>) outs(%17 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_5 : f64 to f32
      %129 = arith.mulf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<1x18x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x18x32xf32>) outs(%24 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_7 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_4 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<1x18x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %29 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %31 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%31 : tensor<32x64xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<1x32x64xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%32 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %34 = tensor.empty() : tensor<1x18x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %36 = linalg.batch_matmul ins(%30, %33 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%35 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg4 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%34 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x64xf32>
    %expanded_11 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %38 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x18x4x16xf32>) outs(%38 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %39 = tensor.empty() : tensor<32x32xf32>
    %transposed_13 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%39 : tensor<32x32xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<1x32x32xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<32x32xf32>) outs(%40 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %43 = linalg.batch_matmul ins(%30, %41 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%42 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg6 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %expanded_14 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %45 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x2x16xf32>) outs(%45 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%39 : tensor<32x32xf32>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<32x32xf32>) outs(%40 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %47 = linalg.batch_matmul ins(%30, %46 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%42 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg8 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %expanded_17 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x2x16xf32>) outs(%45 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %expanded_20 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %49 = tensor.empty() : tensor<1x4x18x8xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_19 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%49 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x8xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %expanded_20 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%49 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x8xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%49 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.subf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x8xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %expanded_19 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%49 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x8xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_20 : tensor<1x4x18x8xf32>, tensor<1x1x18x8xf32>) outs(%49 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x8xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %54 : tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) outs(%49 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x8xf32>
    %concat = tensor.concat dim(3) %52, %55 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %56 = tensor.empty() : tensor<1x2x18x8xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_19 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%56 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x18x8xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%56 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x18x8xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %58 : tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) outs(%56 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.subf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x18x8xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_19 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%56 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x18x8xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_20 : tensor<1x2x18x8xf32>, tensor<1x1x18x8xf32>) outs(%56 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x18x8xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %61 : tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) outs(%56 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_24 = tensor.concat dim(3) %59, %62 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %63 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_24 : tensor<1x2x18x16xf32>) outs(%63 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %64 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x18x16xf32>) outs(%63 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %66 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_25 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%66 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %67 = tensor.empty() : tensor<4x18x18xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %69 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%68 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_28 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %70 = tensor.empty() : tensor<1x4x18x18xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x4x18x18xf32>) outs(%70 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x18xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %14 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%70 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x18xf32>
    %73 = tensor.empty() : tensor<1x4x18x1xf32>
    %expanded_29 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 4, 1] : tensor<4xf32> into tensor<1x4x1xf32>
    %74 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x4x1xf32>) outs(%73 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x1xf32>
    %concat_30 = tensor.concat dim(3) %72, %74 : (tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) -> tensor<1x4x18x19xf32>
    %75 = tensor.empty() : tensor<1x4x18xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %77 = tensor.empty() : tensor<1x4x18xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %79:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_30 : tensor<1x4x18x19xf32>) outs(%78, %76 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %128 = linalg.index 3 : index
      %129 = arith.index_cast %128 : index to i64
      %130 = arith.maximumf %in, %out : f32
      %131 = arith.cmpf ogt, %in, %out : f32
      %132 = arith.select %131, %129, %out_43 : i64
      linalg.yield %130, %132 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_31 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %80 = tensor.empty() : tensor<1x4x18x19xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_31 : tensor<1x4x18x19xf32>, tensor<1x4x18x1xf32>) outs(%80 : tensor<1x4x18x19xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.subf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x19xf32>
    %82:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<1x4x18x19xf32>) outs(%78, %76 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %128 = linalg.index 3 : index
      %129 = arith.index_cast %128 : index to i64
      %130 = arith.maximumf %in, %out : f32
      %131 = arith.cmpf ogt, %in, %out : f32
      %132 = arith.select %131, %129, %out_43 : i64
      linalg.yield %130, %132 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_32 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_32 : tensor<1x4x18x19xf32>, tensor<1x4x18x1xf32>) outs(%80 : tensor<1x4x18x19xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.subf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x19xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x4x18x19xf32>) outs(%80 : tensor<1x4x18x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.exp %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x19xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<1x4x18x19xf32>) outs(%85 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x1xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %86 : tensor<1x4x18x19xf32>, tensor<1x4x18x1xf32>) outs(%80 : tensor<1x4x18x19xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.divf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x4x18x19xf32>
    %extracted_slice_33 = tensor.extract_slice %87[0, 0, 0, 0] [1, 4, 18, 18] [1, 1, 1, 1] : tensor<1x4x18x19xf32> to tensor<1x4x18x18xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_35 = tensor.collapse_shape %65 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %88 = tensor.empty() : tensor<4x18x16xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %90 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%89 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_36 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %91 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x4x18x16xf32>) outs(%91 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %92 = tensor.empty() : tensor<64x32xf32>
    %transposed_39 = linalg.transpose ins(%arg9 : tensor<32x64xf32>) outs(%92 : tensor<64x32xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<1x64x32xf32>
    %94 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<64x32xf32>) outs(%93 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %95 = linalg.batch_matmul ins(%collapsed_38, %94 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%42 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg10 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %96 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x18x32xf32>) outs(%24 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_7 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_4 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %103 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %105 = tensor.empty() : tensor<32x48xf32>
    %transposed_40 = linalg.transpose ins(%arg11 : tensor<48x32xf32>) outs(%105 : tensor<32x48xf32>) permutation = [1, 0] 
    %106 = tensor.empty() : tensor<1x32x48xf32>
    %107 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<32x48xf32>) outs(%106 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %108 = tensor.empty() : tensor<1x18x48xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %110 = linalg.batch_matmul ins(%104, %107 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%109 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x48xf32>) outs(%108 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.negf %in : f32
      %129 = math.exp %128 : f32
      %130 = arith.addf %129, %cst_1 : f32
      %131 = arith.divf %cst_1, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<1x18x48xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%108 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x48xf32>
    %transposed_41 = linalg.transpose ins(%arg12 : tensor<48x32xf32>) outs(%105 : tensor<32x48xf32>) permutation = [1, 0] 
    %113 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<32x48xf32>) outs(%106 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %114 = linalg.batch_matmul ins(%104, %113 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%109 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %114 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%108 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x48xf32>
    %116 = tensor.empty() : tensor<48x32xf32>
    %transposed_42 = linalg.transpose ins(%arg13 : tensor<32x48xf32>) outs(%116 : tensor<48x32xf32>) permutation = [1, 0] 
    %117 = tensor.empty() : tensor<1x48x32xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<48x32xf32>) outs(%117 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %119 = linalg.batch_matmul ins(%115, %118 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%42 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %119 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.addf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x18x32xf32>) outs(%24 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_7 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_4 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<1x18x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    %127 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %126 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %128 = arith.mulf %in, %in_43 : f32
      linalg.yield %128 : f32
    } -> tensor<1x18x32xf32>
    return %127 : tensor<1x18x32xf32>
  }
}
