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
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<48xf32>, %arg12: tensor<64x48xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c8_i64 = arith.constant 8 : i64
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
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.index_cast %in : i64 to index
      %141 = linalg.index 2 : index
      %142 = arith.cmpi slt, %140, %c96 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%140, %141] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<i1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%4 : tensor<i1>) outs(%4 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %6 = tensor.empty() : tensor<1x1x18x1xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%6 : tensor<1x1x18x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %140 = arith.subi %in, %c8_i64 : i64
      linalg.yield %140 : i64
    } -> tensor<1x1x18x1xi64>
    %8 = tensor.empty() : tensor<1x1x18x18xi1>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %7 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %140 = arith.cmpi sgt, %in, %in_48 : i64
      linalg.yield %140 : i1
    } -> tensor<1x1x18x18xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<i1>, tensor<1x1x18x18xi1>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %140 = arith.andi %in, %in_48 : i1
      linalg.yield %140 : i1
    } -> tensor<1x1x18x18xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %140 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %140 : i1
    } -> tensor<1x1x18x18xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<1x1x18x18xi1>, tensor<1x1x18x18xi1>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %140 = arith.andi %in, %in_48 : i1
      linalg.yield %140 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %13 = tensor.empty() : tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x18x1xi64>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.sitofp %in : i64 to f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %15 = tensor.empty() : tensor<1x18x8xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_10 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%15 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %16, %16 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %17 = tensor.empty() : tensor<1x18x16xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%17 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.cos %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%17 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.sin %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %22 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.subf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x18x64xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_9 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<1x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_14 = tensor.collapse_shape %29 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %30 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %34 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<1x64x64xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%35 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %38 = linalg.batch_matmul ins(%33, %36 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%37 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %expanded_15 = tensor.expand_shape %39 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %40 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x18x4x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x32xf32>
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%41 : tensor<64x32xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<1x64x32xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<64x32xf32>) outs(%42 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %44 = tensor.empty() : tensor<1x18x32xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %46 = linalg.batch_matmul ins(%33, %43 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%45 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg5 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%44 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x32xf32>
    %expanded_18 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %48 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x2x16xf32>) outs(%48 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%41 : tensor<64x32xf32>) permutation = [1, 0] 
    %49 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<64x32xf32>) outs(%42 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %50 = linalg.batch_matmul ins(%33, %49 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%45 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg7 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%44 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x32xf32>
    %expanded_21 = tensor.expand_shape %51 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<1x18x2x16xf32>) outs(%48 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_24 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %53 = tensor.empty() : tensor<1x4x18x8xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x18x8xf32>) outs(%53 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_26 = tensor.concat dim(3) %54, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x16xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x16xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%48 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %58 = tensor.empty() : tensor<1x2x18x8xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x2x18x8xf32>) outs(%58 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_29 = tensor.concat dim(3) %59, %extracted_slice_27 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%48 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x18x16xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%48 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x2x18x16xf32>
    %62 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x2x18x16xf32>) outs(%62 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_30 = tensor.collapse_shape %63 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %64 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<1x2x18x16xf32>) outs(%62 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x4x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.mulf %in, %cst_4 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x16xf32>
    %66 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<1x4x18x16xf32>) outs(%66 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<1x4x16x18xf32>) outs(%66 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.mulf %in, %cst_4 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_32 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_33 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %68 = tensor.empty() : tensor<4x18x18xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %70 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%69 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_34 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %71 = tensor.empty() : tensor<1x1x18x18xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_7, %cst_6 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%71 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %140 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %140 : f32
    } -> tensor<1x1x18x18xf32>
    %73 = tensor.empty() : tensor<1x4x18x18xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %72 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%73 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x18xf32>
    %75 = tensor.empty() : tensor<1x4x18xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %77 = tensor.empty() : tensor<1x4x18xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %79:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<1x4x18x18xf32>) outs(%78, %76 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %140 = linalg.index 3 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = arith.maximumf %in, %out : f32
      %143 = arith.cmpf ogt, %in, %out : f32
      %144 = arith.select %143, %141, %out_48 : i64
      linalg.yield %142, %144 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_35 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_35 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%73 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.subf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x18xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x4x18x18xf32>) outs(%73 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.exp %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x18xf32>
    %82 = tensor.empty() : tensor<1x4x18x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<1x4x18x18xf32>) outs(%83 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%73 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.divf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x18xf32>
    %86 = tensor.empty() : tensor<1x4x18x18xi1>
    %87 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x4x18x18xf32>) outs(%86 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %140 = arith.extf %in : f32 to f64
      %141 = arith.cmpf oeq, %140, %cst_8 : f64
      linalg.yield %141 : i1
    } -> tensor<1x4x18x18xi1>
    %88 = tensor.empty() : tensor<1x4x18x1xi1>
    %89 = linalg.fill ins(%true : i1) outs(%88 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %90 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x4x18x18xi1>) outs(%89 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %140 = arith.andi %in, %out : i1
      linalg.yield %140 : i1
    } -> tensor<1x4x18x1xi1>
    %91 = linalg.generic {indexing_maps = [#map6, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %cst_5, %85 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%73 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %140 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %140 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_37 = tensor.collapse_shape %64 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %92 = tensor.empty() : tensor<4x18x16xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %94 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%93 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_38 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %95 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x4x18x16xf32>) outs(%95 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_41 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %96 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x64xf32>) outs(%35 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %97 = linalg.batch_matmul ins(%collapsed_40, %96 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%37 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %98 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x18x64xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_42 = tensor.collapse_shape %101 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %102 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.subf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<1x18x64xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_9 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<1x18x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_43 = tensor.collapse_shape %108 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_43 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %109 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg17 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %113 = tensor.empty() : tensor<64x48xf32>
    %transposed_44 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%113 : tensor<64x48xf32>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<1x64x48xf32>
    %115 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<64x48xf32>) outs(%114 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %116 = tensor.empty() : tensor<1x18x48xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %118 = linalg.batch_matmul ins(%112, %115 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%117 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg11 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%116 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x48xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x18x48xf32>) outs(%116 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c3_i64 : f32, i64
      %141 = arith.mulf %140, %cst_1 : f32
      %142 = arith.addf %in, %141 : f32
      %143 = arith.mulf %142, %cst_2 : f32
      %144 = math.tanh %143 : f32
      %145 = arith.addf %144, %cst_3 : f32
      %146 = arith.mulf %145, %cst_4 : f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<1x18x48xf32>
    %121 = tensor.empty() : tensor<48x64xf32>
    %transposed_45 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%121 : tensor<48x64xf32>) permutation = [1, 0] 
    %122 = tensor.empty() : tensor<1x48x64xf32>
    %123 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<48x64xf32>) outs(%122 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %124 = linalg.batch_matmul ins(%120, %123 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%37 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %125 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<1x18x64xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_46 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %129 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.subf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x18x64xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_9 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<1x18x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_47 = tensor.collapse_shape %135 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_47 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %136 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg18 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.mulf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg19 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %140 = arith.addf %in, %in_48 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x64xf32>
    return %139 : tensor<1x18x64xf32>
  }
}
