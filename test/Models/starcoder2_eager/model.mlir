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
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %true = arith.constant true
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c96 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%133, %134] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %133 = linalg.index 0 : index
      %134 = arith.index_cast %133 : index to i64
      linalg.yield %134 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<i1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%4 : tensor<i1>) outs(%4 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %6 = tensor.empty() : tensor<1x1x18x1xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%6 : tensor<1x1x18x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %133 = arith.subi %in, %c8_i64 : i64
      linalg.yield %133 : i64
    } -> tensor<1x1x18x1xi64>
    %8 = tensor.empty() : tensor<1x1x18x18xi1>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %7 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %133 = arith.cmpi sgt, %in, %in_47 : i64
      linalg.yield %133 : i1
    } -> tensor<1x1x18x18xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<i1>, tensor<1x1x18x18xi1>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %133 = arith.andi %in, %in_47 : i1
      linalg.yield %133 : i1
    } -> tensor<1x1x18x18xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %133 : i1
    } -> tensor<1x1x18x18xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<1x1x18x18xi1>, tensor<1x1x18x18xi1>) outs(%8 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %133 = arith.andi %in, %in_47 : i1
      linalg.yield %133 : i1
    } -> tensor<1x1x18x18xi1>
    %13 = tensor.empty() : tensor<1x1x18x18xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_6, %cst_5 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %133 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %133 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %15 = tensor.empty() : tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x18x1xi64>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.sitofp %in : i64 to f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %17 = tensor.empty() : tensor<1x18x8xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_8 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%17 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %19 = tensor.empty() : tensor<1x18x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%19 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.cos %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%19 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.sin %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x16xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %25 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.subf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<1x18x64xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_13 = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %32 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %36 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<1x64x64xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%37 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %40 = linalg.batch_matmul ins(%35, %38 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%39 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %expanded_14 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %42 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x4x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty() : tensor<64x32xf32>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%43 : tensor<64x32xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<1x64x32xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<64x32xf32>) outs(%44 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %46 = tensor.empty() : tensor<1x18x32xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %48 = linalg.batch_matmul ins(%35, %45 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%47 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg5 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%46 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x32xf32>
    %expanded_17 = tensor.expand_shape %49 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %50 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x2x16xf32>) outs(%50 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%43 : tensor<64x32xf32>) permutation = [1, 0] 
    %51 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<64x32xf32>) outs(%44 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %52 = linalg.batch_matmul ins(%35, %51 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%47 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg7 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%46 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x32xf32>
    %expanded_20 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x18x2x16xf32>) outs(%50 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_23 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %55 = tensor.empty() : tensor<1x4x18x8xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x4x18x8xf32>) outs(%55 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_25 = tensor.concat dim(3) %56, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x16xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x16xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%50 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %60 = tensor.empty() : tensor<1x2x18x8xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x2x18x8xf32>) outs(%60 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_28 = tensor.concat dim(3) %61, %extracted_slice_26 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%50 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x18x16xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%50 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x2x18x16xf32>
    %64 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x18x16xf32>) outs(%64 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_29 = tensor.collapse_shape %65 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<1x2x18x16xf32>) outs(%64 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %67 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<1x4x18x16xf32>) outs(%67 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %68 = tensor.empty() : tensor<4x18x18xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %70 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%69 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_33 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %71 = tensor.empty() : tensor<1x4x18x18xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x4x18x18xf32>) outs(%71 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.mulf %in, %cst_10 : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x18xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %14 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%71 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x18xf32>
    %74 = tensor.empty() : tensor<1x4x18xi64>
    %75 = linalg.fill ins(%c0_i64 : i64) outs(%74 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %76 = tensor.empty() : tensor<1x4x18xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %78:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<1x4x18x18xf32>) outs(%77, %75 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %133 = linalg.index 3 : index
      %134 = arith.index_cast %133 : index to i64
      %135 = arith.maximumf %in, %out : f32
      %136 = arith.cmpf ogt, %in, %out : f32
      %137 = arith.select %136, %134, %out_47 : i64
      linalg.yield %135, %137 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_34 = tensor.expand_shape %78#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_34 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%71 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.subf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x18xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x4x18x18xf32>) outs(%71 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x18xf32>
    %81 = tensor.empty() : tensor<1x4x18x1xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x4x18x18xf32>) outs(%82 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%71 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.divf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_35 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %66 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %85 = tensor.empty() : tensor<4x18x16xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %87 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%86 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_37 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %88 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x4x18x16xf32>) outs(%88 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_40 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %89 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<64x64xf32>) outs(%37 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %90 = linalg.batch_matmul ins(%collapsed_39, %89 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%39 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %91 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<1x18x64xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_41 = tensor.collapse_shape %94 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.subf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<1x18x64xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_42 = tensor.collapse_shape %101 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %102 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg17 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %106 = tensor.empty() : tensor<64x48xf32>
    %transposed_43 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%106 : tensor<64x48xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<1x64x48xf32>
    %108 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<64x48xf32>) outs(%107 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %109 = tensor.empty() : tensor<1x18x48xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %111 = linalg.batch_matmul ins(%105, %108 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%110 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg11 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%109 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x48xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x18x48xf32>) outs(%109 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c3_i64 : f32, i64
      %134 = arith.mulf %133, %cst_1 : f32
      %135 = arith.addf %in, %134 : f32
      %136 = arith.mulf %135, %cst_2 : f32
      %137 = math.tanh %136 : f32
      %138 = arith.addf %137, %cst_3 : f32
      %139 = arith.mulf %138, %cst_4 : f32
      %140 = arith.mulf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<1x18x48xf32>
    %114 = tensor.empty() : tensor<48x64xf32>
    %transposed_44 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%114 : tensor<48x64xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<1x48x64xf32>
    %116 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<48x64xf32>) outs(%115 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %117 = linalg.batch_matmul ins(%113, %116 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%39 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg13 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %118 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x18x64xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_45 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %122 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.subf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %123 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<1x18x64xf32>) outs(%22 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x18x1xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_46 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %129 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg18 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.mulf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg19 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %133 = arith.addf %in, %in_47 : f32
      linalg.yield %133 : f32
    } -> tensor<1x18x64xf32>
    return %132 : tensor<1x18x64xf32>
  }
}
