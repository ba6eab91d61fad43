#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<16x32xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<48x32xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<32x48xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>) -> tensor<1x18x32xf32> {
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
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %113 = arith.index_cast %in : i64 to index
      %114 = linalg.index 2 : index
      %115 = arith.cmpi slt, %113, %c96 : index
      cf.assert %115, "index must be smaller than dim size"
      %116 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %116, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%113, %114] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_9 : tensor<1x18x32xf32>, tensor<f32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %3 = tensor.empty() : tensor<18xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %113 = linalg.index 0 : index
      %114 = arith.index_cast %113 : index to i64
      linalg.yield %114 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %5 = tensor.empty() : tensor<1x1x18x18xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%5 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %113 = arith.cmpi sle, %in, %in_43 : i64
      linalg.yield %113 : i1
    } -> tensor<1x1x18x18xi1>
    %7 = tensor.empty() : tensor<1x1x18x18xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_6, %cst_5 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%7 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %113 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %9 = tensor.empty() : tensor<1x18x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x18x1xi64>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %113 = arith.sitofp %in : i64 to f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %11 = tensor.empty() : tensor<1x18x8xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %cst_8 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%11 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %12, %12 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %13 = tensor.empty() : tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%13 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.cos %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%13 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.sin %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x18x32xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_7 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %21 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %23 = tensor.empty() : tensor<32xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<32xf32>) outs(%23 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %26 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%26 : tensor<32x64xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<1x32x64xf32>
    %28 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%27 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %29 = tensor.empty() : tensor<1x18x64xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %31 = linalg.batch_matmul ins(%25, %28 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%30 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_14 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %32 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x18x4x16xf32>) outs(%32 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<32x16xf32>
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<16x32xf32>) outs(%33 : tensor<32x16xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<1x32x16xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<32x16xf32>) outs(%34 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %37 = linalg.batch_matmul ins(%25, %35 : tensor<1x18x32xf32>, tensor<1x32x16xf32>) outs(%36 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %expanded_17 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [1, 18, 1, 16] : tensor<1x18x16xf32> into tensor<1x18x1x16xf32>
    %38 = tensor.empty() : tensor<1x1x18x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x1x16xf32>) outs(%38 : tensor<1x1x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<16x32xf32>) outs(%33 : tensor<32x16xf32>) permutation = [1, 0] 
    %39 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<32x16xf32>) outs(%34 : tensor<1x32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x16xf32>
    %40 = linalg.batch_matmul ins(%25, %39 : tensor<1x18x32xf32>, tensor<1x32x16xf32>) outs(%36 : tensor<1x18x16xf32>) -> tensor<1x18x16xf32>
    %expanded_20 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 18, 1, 16] : tensor<1x18x16xf32> into tensor<1x18x1x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x18x1x16xf32>) outs(%38 : tensor<1x1x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_23 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%32 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %42 = tensor.empty() : tensor<1x4x18x8xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x4x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.negf %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_25 = tensor.concat dim(3) %43, %extracted_slice : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%32 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%32 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.addf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%38 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x18x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %47 = tensor.empty() : tensor<1x1x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x1x18x8xf32>) outs(%47 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.negf %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x18x8xf32>
    %concat_28 = tensor.concat dim(3) %48, %extracted_slice_26 : (tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) -> tensor<1x1x18x16xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%38 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%38 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.addf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x18x16xf32>
    %51 = tensor.empty() : tensor<1x1x4x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x1x18x16xf32>) outs(%51 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %collapsed = tensor.collapse_shape %52 [[0], [1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<1x4x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<1x1x18x16xf32>) outs(%51 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %54 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_29 = linalg.transpose ins(%collapsed : tensor<1x4x18x16xf32>) outs(%54 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %55 = tensor.empty() : tensor<4x18x18xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %57 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%56 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_32 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %58 = tensor.empty() : tensor<1x4x18x18xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1x4x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.mulf %in, %cst_11 : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x18xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %8 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.addf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x18xf32>
    %61 = tensor.empty() : tensor<1x4x18xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %63 = tensor.empty() : tensor<1x4x18xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %65:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x4x18x18xf32>) outs(%64, %62 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %113 = linalg.index 3 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = arith.maximumf %in, %out : f32
      %116 = arith.cmpf ogt, %in, %out : f32
      %117 = arith.select %116, %114, %out_43 : i64
      linalg.yield %115, %117 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_33 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_33 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.subf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x18xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x4x18x18xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.exp %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x18xf32>
    %68 = tensor.empty() : tensor<1x4x18x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x4x18x18xf32>) outs(%69 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%58 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.divf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_34 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_35 = tensor.collapse_shape %53 [[0, 1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<4x18x16xf32>
    %72 = tensor.empty() : tensor<4x18x16xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %74 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%73 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_36 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %75 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x4x18x16xf32>) outs(%75 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %76 = tensor.empty() : tensor<64x32xf32>
    %transposed_39 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%76 : tensor<64x32xf32>) permutation = [1, 0] 
    %77 = tensor.empty() : tensor<1x64x32xf32>
    %78 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<64x32xf32>) outs(%77 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %80 = linalg.batch_matmul ins(%collapsed_38, %78 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%79 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %80 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.addf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x18x32xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_7 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %86 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<32xf32>) outs(%23 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %90 = tensor.empty() : tensor<32x48xf32>
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<48x32xf32>) outs(%90 : tensor<32x48xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<1x32x48xf32>
    %92 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<32x48xf32>) outs(%91 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %93 = tensor.empty() : tensor<1x18x48xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %95 = linalg.batch_matmul ins(%89, %92 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%94 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x18x48xf32>) outs(%93 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c3_i64 : f32, i64
      %114 = arith.mulf %113, %cst_1 : f32
      %115 = arith.addf %in, %114 : f32
      %116 = arith.mulf %115, %cst_2 : f32
      %117 = math.tanh %116 : f32
      %118 = arith.addf %117, %cst_3 : f32
      %119 = arith.mulf %118, %cst_4 : f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x48xf32>
    %transposed_41 = linalg.transpose ins(%arg7 : tensor<48x32xf32>) outs(%90 : tensor<32x48xf32>) permutation = [1, 0] 
    %97 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<32x48xf32>) outs(%91 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %98 = linalg.batch_matmul ins(%89, %97 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%94 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%93 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x48xf32>
    %100 = tensor.empty() : tensor<48x32xf32>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<32x48xf32>) outs(%100 : tensor<48x32xf32>) permutation = [1, 0] 
    %101 = tensor.empty() : tensor<1x48x32xf32>
    %102 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<48x32xf32>) outs(%101 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %103 = linalg.batch_matmul ins(%99, %102 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%79 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %103 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.addf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x18x32xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_10 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_7 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x18x1xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<32xf32>) outs(%23 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %111 : tensor<1x18x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %113 = arith.mulf %in, %in_43 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x32xf32>
    return %112 : tensor<1x18x32xf32>
  }
}
