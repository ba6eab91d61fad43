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
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<256x64xf32>, %arg5: tensor<64x256xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c18_i64 = arith.constant 18 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %cst_10 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_11 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c96 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%110, %111] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %110 = arith.cmpi sle, %in, %in_46 : i64
      linalg.yield %110 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %110 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %110 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.sitofp %in : i64 to f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_6 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %12 = tensor.empty() : tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.cos %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.sin %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x16xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_7 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.subf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_7 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_5 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_14 = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg6 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg7 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.addf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %29 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x64xf32>) outs(%29 : tensor<64x96xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<1x64x96xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%30 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %32 = tensor.empty() : tensor<1x18x96xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %34 = linalg.batch_matmul ins(%28, %31 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%33 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %expanded_15 = tensor.expand_shape %34 [[0], [1], [2, 3]] output_shape [1, 18, 6, 16] : tensor<1x18x96xf32> into tensor<1x18x6x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0, 0] [1, 18, 4, 16] [1, 1, 1, 1] : tensor<1x18x6x16xf32> to tensor<1x18x4x16xf32>
    %35 = tensor.empty() : tensor<16xi64>
    %36 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%35 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<16xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [18, 1, 1] : tensor<18xi64> into tensor<18x1x1xi64>
    %37 = tensor.empty() : tensor<1xi64>
    %38 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%37 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_17 = tensor.expand_shape %38 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %39 = tensor.empty() : tensor<1x18x1x16xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16, %cst_10, %36 : tensor<1x1x1x1xi64>, tensor<18x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%39 : tensor<1x18x1x16xf32>) {
    ^bb0(%in: i64, %in_46: i64, %in_47: i64, %in_48: i64, %out: f32):
      %110 = arith.cmpi slt, %in, %c0_i64 : i64
      %111 = arith.addi %in, %c1_i64 : i64
      %112 = arith.select %110, %111, %in : i64
      %113 = arith.index_cast %112 : i64 to index
      %114 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %115 = arith.addi %in_46, %c18_i64 : i64
      %116 = arith.select %114, %115, %in_46 : i64
      %117 = arith.index_cast %116 : i64 to index
      %118 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %119 = arith.addi %in_47, %c6_i64 : i64
      %120 = arith.select %118, %119, %in_47 : i64
      %121 = arith.index_cast %120 : i64 to index
      %122 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %123 = arith.addi %in_48, %c16_i64 : i64
      %124 = arith.select %122, %123, %in_48 : i64
      %125 = arith.index_cast %124 : i64 to index
      %extracted = tensor.extract %expanded_15[%113, %117, %121, %125] : tensor<1x18x6x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x1x16xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16, %cst_11, %36 : tensor<1x1x1x1xi64>, tensor<18x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%39 : tensor<1x18x1x16xf32>) {
    ^bb0(%in: i64, %in_46: i64, %in_47: i64, %in_48: i64, %out: f32):
      %110 = arith.cmpi slt, %in, %c0_i64 : i64
      %111 = arith.addi %in, %c1_i64 : i64
      %112 = arith.select %110, %111, %in : i64
      %113 = arith.index_cast %112 : i64 to index
      %114 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %115 = arith.addi %in_46, %c18_i64 : i64
      %116 = arith.select %114, %115, %in_46 : i64
      %117 = arith.index_cast %116 : i64 to index
      %118 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %119 = arith.addi %in_47, %c6_i64 : i64
      %120 = arith.select %118, %119, %in_47 : i64
      %121 = arith.index_cast %120 : i64 to index
      %122 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %123 = arith.addi %in_48, %c16_i64 : i64
      %124 = arith.select %122, %123, %in_48 : i64
      %125 = arith.index_cast %124 : i64 to index
      %extracted = tensor.extract %expanded_15[%113, %117, %121, %125] : tensor<1x18x6x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x1x16xf32>
    %42 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_18 = linalg.transpose ins(%extracted_slice : tensor<1x18x4x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty() : tensor<1x1x18x16xf32>
    %transposed_19 = linalg.transpose ins(%40 : tensor<1x18x1x16xf32>) outs(%43 : tensor<1x1x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%41 : tensor<1x18x1x16xf32>) outs(%43 : tensor<1x1x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_22 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_21 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %45 = tensor.empty() : tensor<1x4x18x8xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x4x18x8xf32>) outs(%45 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_25 = tensor.concat dim(3) %46, %extracted_slice_23 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.addf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x16xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_21 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x1x18x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %50 = tensor.empty() : tensor<1x1x18x8xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x1x18x8xf32>) outs(%50 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x1x18x8xf32>
    %concat_28 = tensor.concat dim(3) %51, %extracted_slice_26 : (tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) -> tensor<1x1x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_22 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x1x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%43 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.addf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x1x18x16xf32>
    %54 = tensor.empty() : tensor<1x1x16x18xf32>
    %transposed_29 = linalg.transpose ins(%53 : tensor<1x1x18x16xf32>) outs(%54 : tensor<1x1x16x18xf32>) permutation = [0, 1, 3, 2] 
    %55 = tensor.empty() : tensor<1x4x16x18xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x1x16x18xf32> into tensor<1x16x18xf32>
    %56 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<1x16x18xf32>) outs(%55 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_31 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %57 = tensor.empty() : tensor<4x18x18xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %59 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%58 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_33 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %60 = tensor.empty() : tensor<1x4x18x18xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x18xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.addf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x18xf32>
    %63 = tensor.empty() : tensor<1x4x18xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %65 = tensor.empty() : tensor<1x4x18xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %67:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x18x18xf32>) outs(%66, %64 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_46: i64):
      %110 = linalg.index 3 : index
      %111 = arith.index_cast %110 : index to i64
      %112 = arith.maximumf %in, %out : f32
      %113 = arith.cmpf ogt, %in, %out : f32
      %114 = arith.select %113, %111, %out_46 : i64
      linalg.yield %112, %114 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_34 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_34 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.subf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x18xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.exp %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x18xf32>
    %70 = tensor.empty() : tensor<1x4x18x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x18x18xf32>) outs(%71 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.divf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x1x18x16xf32> into tensor<1x18x16xf32>
    %74 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<1x18x16xf32>) outs(%42 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x16xf32>
    %collapsed_36 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_37 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %75 = tensor.empty() : tensor<4x18x16xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%76 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_38 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %78 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x4x18x16xf32>) outs(%78 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %79 = tensor.empty() : tensor<64x64xf32>
    %transposed_41 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%79 : tensor<64x64xf32>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<1x64x64xf32>
    %81 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x64xf32>) outs(%80 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %83 = linalg.batch_matmul ins(%collapsed_40, %81 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%82 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %84 = tensor.empty() : tensor<64x256xf32>
    %transposed_42 = linalg.transpose ins(%arg4 : tensor<256x64xf32>) outs(%84 : tensor<64x256xf32>) permutation = [1, 0] 
    %85 = tensor.empty() : tensor<1x64x256xf32>
    %86 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<64x256xf32>) outs(%85 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x256xf32>
    %87 = tensor.empty() : tensor<1x18x256xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %89 = linalg.batch_matmul ins(%28, %86 : tensor<1x18x64xf32>, tensor<1x64x256xf32>) outs(%88 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x18x256xf32>) outs(%87 : tensor<1x18x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_9 : f32
      %111 = math.erf %110 : f32
      %112 = arith.addf %111, %cst_1 : f32
      %113 = arith.mulf %112, %cst_2 : f32
      %114 = arith.mulf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x256xf32>
    %91 = tensor.empty() : tensor<256x64xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<64x256xf32>) outs(%91 : tensor<256x64xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<1x256x64xf32>
    %93 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<256x64xf32>) outs(%92 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x256x64xf32>
    %94 = linalg.batch_matmul ins(%90, %93 : tensor<1x18x256xf32>, tensor<1x256x64xf32>) outs(%82 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %83 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.addf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %95 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.addf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_7 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_44 = tensor.collapse_shape %98 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.subf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %100 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_7 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_5 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_45 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %106 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.mulf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %110 = arith.addf %in, %in_46 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x64xf32>
    return %109 : tensor<1x18x64xf32>
  }
}
