#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
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
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %cst_11 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_12 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.index_cast %in : i64 to index
      %118 = linalg.index 2 : index
      %119 = arith.cmpi slt, %117, %c96 : index
      cf.assert %119, "index must be smaller than dim size"
      %120 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %120, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%117, %118] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %117 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %117 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.sitofp %in : i64 to f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x8xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_8 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%8 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %10 = tensor.empty() : tensor<1x18x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.cos %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%10 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.sin %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x16xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.subf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_7 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_15 = tensor.collapse_shape %22 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg6 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg7 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.addf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %27 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x64xf32>) outs(%27 : tensor<64x96xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<1x64x96xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%28 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %30 = tensor.empty() : tensor<1x18x96xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %32 = linalg.batch_matmul ins(%26, %29 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%31 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %expanded_16 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [1, 18, 6, 16] : tensor<1x18x96xf32> into tensor<1x18x6x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0, 0] [1, 18, 4, 16] [1, 1, 1, 1] : tensor<1x18x6x16xf32> to tensor<1x18x4x16xf32>
    %33 = tensor.empty() : tensor<16xi64>
    %34 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%33 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<16xi64>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [18, 1, 1] : tensor<18xi64> into tensor<18x1x1xi64>
    %35 = tensor.empty() : tensor<1xi64>
    %36 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%35 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_18 = tensor.expand_shape %36 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %37 = tensor.empty() : tensor<1x18x1x16xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_17, %cst_11, %34 : tensor<1x1x1x1xi64>, tensor<18x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%37 : tensor<1x18x1x16xf32>) {
    ^bb0(%in: i64, %in_47: i64, %in_48: i64, %in_49: i64, %out: f32):
      %117 = arith.cmpi slt, %in, %c0_i64 : i64
      %118 = arith.addi %in, %c1_i64 : i64
      %119 = arith.select %117, %118, %in : i64
      %120 = arith.index_cast %119 : i64 to index
      %121 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %122 = arith.addi %in_47, %c18_i64 : i64
      %123 = arith.select %121, %122, %in_47 : i64
      %124 = arith.index_cast %123 : i64 to index
      %125 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %126 = arith.addi %in_48, %c6_i64 : i64
      %127 = arith.select %125, %126, %in_48 : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_49, %c0_i64 : i64
      %130 = arith.addi %in_49, %c16_i64 : i64
      %131 = arith.select %129, %130, %in_49 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %expanded_16[%120, %124, %128, %132] : tensor<1x18x6x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x1x16xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_17, %cst_12, %34 : tensor<1x1x1x1xi64>, tensor<18x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%37 : tensor<1x18x1x16xf32>) {
    ^bb0(%in: i64, %in_47: i64, %in_48: i64, %in_49: i64, %out: f32):
      %117 = arith.cmpi slt, %in, %c0_i64 : i64
      %118 = arith.addi %in, %c1_i64 : i64
      %119 = arith.select %117, %118, %in : i64
      %120 = arith.index_cast %119 : i64 to index
      %121 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %122 = arith.addi %in_47, %c18_i64 : i64
      %123 = arith.select %121, %122, %in_47 : i64
      %124 = arith.index_cast %123 : i64 to index
      %125 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %126 = arith.addi %in_48, %c6_i64 : i64
      %127 = arith.select %125, %126, %in_48 : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_49, %c0_i64 : i64
      %130 = arith.addi %in_49, %c16_i64 : i64
      %131 = arith.select %129, %130, %in_49 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %expanded_16[%120, %124, %128, %132] : tensor<1x18x6x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x1x16xf32>
    %40 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_19 = linalg.transpose ins(%extracted_slice : tensor<1x18x4x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<1x1x18x16xf32>
    %transposed_20 = linalg.transpose ins(%38 : tensor<1x18x1x16xf32>) outs(%41 : tensor<1x1x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%39 : tensor<1x18x1x16xf32>) outs(%41 : tensor<1x1x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_23 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_22 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %43 = tensor.empty() : tensor<1x4x18x8xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x4x18x8xf32>) outs(%43 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_26 = tensor.concat dim(3) %44, %extracted_slice_24 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_23 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.addf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_22 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x18x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x16xf32> to tensor<1x1x18x8xf32>
    %48 = tensor.empty() : tensor<1x1x18x8xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x1x18x8xf32>) outs(%48 : tensor<1x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x18x8xf32>
    %concat_29 = tensor.concat dim(3) %49, %extracted_slice_27 : (tensor<1x1x18x8xf32>, tensor<1x1x18x8xf32>) -> tensor<1x1x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_23 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x1x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x1x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.addf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x4x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.mulf %in, %cst_2 : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x16xf32>
    %53 = tensor.empty() : tensor<1x1x16x18xf32>
    %transposed_30 = linalg.transpose ins(%51 : tensor<1x1x18x16xf32>) outs(%53 : tensor<1x1x16x18xf32>) permutation = [0, 1, 3, 2] 
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<1x1x16x18xf32>) outs(%53 : tensor<1x1x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.mulf %in, %cst_2 : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x16x18xf32>
    %55 = tensor.empty() : tensor<1x4x16x18xf32>
    %collapsed_31 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x1x16x18xf32> into tensor<1x16x18xf32>
    %56 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<1x16x18xf32>) outs(%55 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_32 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_33 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %57 = tensor.empty() : tensor<4x18x18xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %59 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%58 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_34 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %60 = tensor.empty() : tensor<1x1x18x18xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map15, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_5, %cst_4 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%60 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %117 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x18x18xf32>
    %62 = tensor.empty() : tensor<1x4x18x18xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %61 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.addf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x18xf32>
    %64 = tensor.empty() : tensor<1x4x18xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %66 = tensor.empty() : tensor<1x4x18xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %68:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%67, %65 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %117 = linalg.index 3 : index
      %118 = arith.index_cast %117 : index to i64
      %119 = arith.maximumf %in, %out : f32
      %120 = arith.cmpf ogt, %in, %out : f32
      %121 = arith.select %120, %118, %out_47 : i64
      linalg.yield %119, %121 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_35 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_35 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.subf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x18xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x4x18x18xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.exp %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x18xf32>
    %71 = tensor.empty() : tensor<1x4x18x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x4x18x18xf32>) outs(%72 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.divf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x18xf32>
    %75 = tensor.empty() : tensor<1x4x18x18xi1>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%75 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %117 = arith.extf %in : f32 to f64
      %118 = arith.cmpf oeq, %117, %cst_6 : f64
      linalg.yield %118 : i1
    } -> tensor<1x4x18x18xi1>
    %77 = tensor.empty() : tensor<1x4x18x1xi1>
    %78 = linalg.fill ins(%true : i1) outs(%77 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %79 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<1x4x18x18xi1>) outs(%78 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %117 = arith.andi %in, %out : i1
      linalg.yield %117 : i1
    } -> tensor<1x4x18x1xi1>
    %80 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %cst_3, %74 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %117 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %117 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x1x18x16xf32> into tensor<1x18x16xf32>
    %81 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<1x18x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x18x16xf32>
    %collapsed_37 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_38 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %82 = tensor.empty() : tensor<4x18x16xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %84 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%83 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_39 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %85 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x4x18x16xf32>) outs(%85 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %86 = tensor.empty() : tensor<64x64xf32>
    %transposed_42 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%86 : tensor<64x64xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<1x64x64xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<64x64xf32>) outs(%87 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %90 = linalg.batch_matmul ins(%collapsed_41, %88 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%89 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %91 = tensor.empty() : tensor<64x256xf32>
    %transposed_43 = linalg.transpose ins(%arg4 : tensor<256x64xf32>) outs(%91 : tensor<64x256xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<1x64x256xf32>
    %93 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<64x256xf32>) outs(%92 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x256xf32>
    %94 = tensor.empty() : tensor<1x18x256xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %96 = linalg.batch_matmul ins(%26, %93 : tensor<1x18x64xf32>, tensor<1x64x256xf32>) outs(%95 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x18x256xf32>) outs(%94 : tensor<1x18x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_10 : f32
      %118 = math.erf %117 : f32
      %119 = arith.addf %118, %cst_1 : f32
      %120 = arith.mulf %119, %cst_2 : f32
      %121 = arith.mulf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x18x256xf32>
    %98 = tensor.empty() : tensor<256x64xf32>
    %transposed_44 = linalg.transpose ins(%arg5 : tensor<64x256xf32>) outs(%98 : tensor<256x64xf32>) permutation = [1, 0] 
    %99 = tensor.empty() : tensor<1x256x64xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<256x64xf32>) outs(%99 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x256x64xf32>
    %101 = linalg.batch_matmul ins(%97, %100 : tensor<1x18x256xf32>, tensor<1x256x64xf32>) outs(%89 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %90 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.addf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %102 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.addf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_45 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %106 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.subf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %107 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<1x18x64xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_7 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<1x18x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_46 = tensor.collapse_shape %112 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %113 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.mulf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %117 = arith.addf %in, %in_47 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x64xf32>
    return %116 : tensor<1x18x64xf32>
  }
}
