#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<3x1x18xi64>, %arg2: tensor<96x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<48x32xf32>, %arg10: tensor<48x32xf32>, %arg11: tensor<32x48xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>) -> tensor<1x18x32xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense<[1.000000e+00, 0.14542155, 0.0211474262, 0.00307529117, 4.47213621E-4, 6.50344882E-5, 9.45741612E-6, 1.37531208E-6]> : tensor<8xf32>
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c96 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%134, %135] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_66: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %in_66 : i64
      linalg.yield %134 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_12 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [3, 1, 18, 1] : tensor<3x1x18xi64> into tensor<3x1x18x1xi64>
    %6 = tensor.empty() : tensor<3x1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<3x1x18x1xi64>) outs(%6 : tensor<3x1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.sitofp %in : i64 to f32
      linalg.yield %134 : f32
    } -> tensor<3x1x18x1xf32>
    %8 = tensor.empty() : tensor<3x1x18x8xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_7 : tensor<3x1x18x1xf32>, tensor<8xf32>) outs(%8 : tensor<3x1x18x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<3x1x18x8xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<3x1x18x8xf32>) outs(%8 : tensor<3x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.cos %in : f32
      linalg.yield %134 : f32
    } -> tensor<3x1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<3x1x18x8xf32>) outs(%8 : tensor<3x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.sin %in : f32
      linalg.yield %134 : f32
    } -> tensor<3x1x18x8xf32>
    %extracted_slice = tensor.extract_slice %11[1, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<1x1x18x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<1x1x18x8xf32> into tensor<1x18x8xf32>
    %extracted_slice_13 = tensor.extract_slice %collapsed[0, 0, 1] [1, 18, 2] [1, 1, 3] : tensor<1x18x8xf32> to tensor<1x18x2xf32>
    %extracted_slice_14 = tensor.extract_slice %11[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<1x1x18x8xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3]] : tensor<1x1x18x8xf32> into tensor<1x18x8xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_13 into %collapsed_15[0, 0, 1] [1, 18, 2] [1, 1, 3] : tensor<1x18x2xf32> into tensor<1x18x8xf32>
    %expanded_16 = tensor.expand_shape %inserted_slice [[0, 1], [2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %inserted_slice_17 = tensor.insert_slice %expanded_16 into %11[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x8xf32> into tensor<3x1x18x8xf32>
    %extracted_slice_18 = tensor.extract_slice %inserted_slice_17[2, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<1x1x18x8xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2], [3]] : tensor<1x1x18x8xf32> into tensor<1x18x8xf32>
    %extracted_slice_20 = tensor.extract_slice %collapsed_19[0, 0, 2] [1, 18, 2] [1, 1, 3] : tensor<1x18x8xf32> to tensor<1x18x2xf32>
    %inserted_slice_21 = tensor.insert_slice %extracted_slice_20 into %inserted_slice[0, 0, 2] [1, 18, 2] [1, 1, 3] : tensor<1x18x2xf32> into tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %inserted_slice_21, %inserted_slice_21 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %extracted_slice_22 = tensor.extract_slice %10[1, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<1x1x18x8xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2], [3]] : tensor<1x1x18x8xf32> into tensor<1x18x8xf32>
    %extracted_slice_24 = tensor.extract_slice %collapsed_23[0, 0, 1] [1, 18, 2] [1, 1, 3] : tensor<1x18x8xf32> to tensor<1x18x2xf32>
    %extracted_slice_25 = tensor.extract_slice %10[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<1x1x18x8xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0, 1], [2], [3]] : tensor<1x1x18x8xf32> into tensor<1x18x8xf32>
    %inserted_slice_27 = tensor.insert_slice %extracted_slice_24 into %collapsed_26[0, 0, 1] [1, 18, 2] [1, 1, 3] : tensor<1x18x2xf32> into tensor<1x18x8xf32>
    %expanded_28 = tensor.expand_shape %inserted_slice_27 [[0, 1], [2], [3]] output_shape [1, 1, 18, 8] : tensor<1x18x8xf32> into tensor<1x1x18x8xf32>
    %inserted_slice_29 = tensor.insert_slice %expanded_28 into %10[0, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<1x1x18x8xf32> into tensor<3x1x18x8xf32>
    %extracted_slice_30 = tensor.extract_slice %inserted_slice_29[2, 0, 0, 0] [1, 1, 18, 8] [1, 1, 1, 1] : tensor<3x1x18x8xf32> to tensor<1x1x18x8xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0, 1], [2], [3]] : tensor<1x1x18x8xf32> into tensor<1x18x8xf32>
    %extracted_slice_32 = tensor.extract_slice %collapsed_31[0, 0, 2] [1, 18, 2] [1, 1, 3] : tensor<1x18x8xf32> to tensor<1x18x2xf32>
    %inserted_slice_33 = tensor.insert_slice %extracted_slice_32 into %inserted_slice_27[0, 0, 2] [1, 18, 2] [1, 1, 3] : tensor<1x18x2xf32> into tensor<1x18x8xf32>
    %concat_34 = tensor.concat dim(2) %inserted_slice_33, %inserted_slice_33 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %13 = tensor.empty() : tensor<1x18x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x18x32xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %19 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %21 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%21 : tensor<32x64xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x32x64xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%22 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %24 = tensor.empty() : tensor<1x18x64xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %26 = linalg.batch_matmul ins(%20, %23 : tensor<1x18x32xf32>, tensor<1x32x64xf32>) outs(%25 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_35 = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %27 = tensor.empty() : tensor<1x18x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x18x4x16xf32>) outs(%27 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %29 = tensor.empty() : tensor<1x18x4x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x18x4x1xf32>) -> tensor<1x18x4x1xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x18x4x16xf32>) outs(%30 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x18x4x1xf32>) outs(%29 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x18x4x1xf32>) outs(%29 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x4x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x18x4x1xf32>) outs(%29 : tensor<1x18x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %34 : tensor<1x18x4x16xf32>, tensor<1x18x4x1xf32>) outs(%27 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %35 : tensor<16xf32>, tensor<1x18x4x16xf32>) outs(%27 : tensor<1x18x4x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x4x16xf32>
    %37 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_36 = linalg.transpose ins(%36 : tensor<1x18x4x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %38 = tensor.empty() : tensor<32x32xf32>
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<1x32x32xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<32x32xf32>) outs(%39 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %42 = linalg.batch_matmul ins(%20, %40 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_38 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %43 = tensor.empty() : tensor<1x18x2x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x18x2x16xf32>) outs(%43 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x18x2x16xf32>
    %45 = tensor.empty() : tensor<1x18x2x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<1x18x2x1xf32>) -> tensor<1x18x2x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x18x2x16xf32>) outs(%46 : tensor<1x18x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x2x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x18x2x1xf32>) outs(%45 : tensor<1x18x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x2x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x18x2x1xf32>) outs(%45 : tensor<1x18x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x2x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x18x2x1xf32>) outs(%45 : tensor<1x18x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %50 : tensor<1x18x2x16xf32>, tensor<1x18x2x1xf32>) outs(%43 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x2x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %51 : tensor<16xf32>, tensor<1x18x2x16xf32>) outs(%43 : tensor<1x18x2x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x2x16xf32>
    %53 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_39 = linalg.transpose ins(%52 : tensor<1x18x2x16xf32>) outs(%53 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %54 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<32x32xf32>) outs(%39 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %55 = linalg.batch_matmul ins(%20, %54 : tensor<1x18x32xf32>, tensor<1x32x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_41 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<1x18x2x16xf32>) outs(%53 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_43 = tensor.expand_shape %concat_34 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_44 = tensor.expand_shape %concat [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36, %expanded_43 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice_45 = tensor.extract_slice %transposed_36[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_46 = tensor.extract_slice %transposed_36[0, 0, 0, 8] [1, 4, 18, 8] [1, 1, 1, 1] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %57 = tensor.empty() : tensor<1x4x18x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_46 : tensor<1x4x18x8xf32>) outs(%57 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x8xf32>
    %concat_47 = tensor.concat dim(3) %58, %extracted_slice_45 : (tensor<1x4x18x8xf32>, tensor<1x4x18x8xf32>) -> tensor<1x4x18x16xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_47, %expanded_44 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x16xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.addf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39, %expanded_43 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%53 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_48 = tensor.extract_slice %transposed_39[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_49 = tensor.extract_slice %transposed_39[0, 0, 0, 8] [1, 2, 18, 8] [1, 1, 1, 1] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %62 = tensor.empty() : tensor<1x2x18x8xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_49 : tensor<1x2x18x8xf32>) outs(%62 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x18x8xf32>
    %concat_50 = tensor.concat dim(3) %63, %extracted_slice_48 : (tensor<1x2x18x8xf32>, tensor<1x2x18x8xf32>) -> tensor<1x2x18x16xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_50, %expanded_44 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%53 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x18x16xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%53 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.addf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x2x18x16xf32>
    %66 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x2x18x16xf32>) outs(%66 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_51 = tensor.collapse_shape %67 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %68 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<1x2x18x16xf32>) outs(%66 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x4x18x16xf32>) outs(%37 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_10 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x16xf32>
    %70 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_52 = linalg.transpose ins(%collapsed_51 : tensor<1x4x18x16xf32>) outs(%70 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<1x4x16x18xf32>) outs(%70 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_10 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_53 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_54 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %72 = tensor.empty() : tensor<4x18x18xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %74 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%73 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_55 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %75 = tensor.empty() : tensor<1x1x18x18xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map13, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%75 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_66: f32, %in_67: f32, %out: f32):
      %134 = arith.select %in, %in_66, %in_67 : f32
      linalg.yield %134 : f32
    } -> tensor<1x1x18x18xf32>
    %77 = tensor.empty() : tensor<1x4x18x18xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %76 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.addf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %79 = tensor.empty() : tensor<1x4x18xi64>
    %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %81 = tensor.empty() : tensor<1x4x18xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %83:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x4x18x18xf32>) outs(%82, %80 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_66: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_66 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_56 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_56 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.subf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x4x18x18xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %86 = tensor.empty() : tensor<1x4x18x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<1x4x18x18xf32>) outs(%87 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.divf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %90 = tensor.empty() : tensor<1x4x18x18xi1>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x4x18x18xf32>) outs(%90 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %134 = arith.extf %in : f32 to f64
      %135 = arith.cmpf oeq, %134, %cst_5 : f64
      linalg.yield %135 : i1
    } -> tensor<1x4x18x18xi1>
    %92 = tensor.empty() : tensor<1x4x18x1xi1>
    %93 = linalg.fill ins(%true : i1) outs(%92 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %94 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<1x4x18x18xi1>) outs(%93 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %134 = arith.andi %in, %out : i1
      linalg.yield %134 : i1
    } -> tensor<1x4x18x1xi1>
    %95 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %cst_2, %89 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%77 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_66: f32, %in_67: f32, %out: f32):
      %134 = arith.select %in, %in_66, %in_67 : f32
      linalg.yield %134 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_57 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_58 = tensor.collapse_shape %68 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %96 = tensor.empty() : tensor<4x18x16xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %98 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%97 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_59 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x4x18x16xf32>) outs(%27 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %99 = tensor.empty() : tensor<64x32xf32>
    %transposed_62 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%99 : tensor<64x32xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<1x64x32xf32>
    %101 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<64x32xf32>) outs(%100 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %102 = linalg.batch_matmul ins(%collapsed_61, %101 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %102 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.addf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<1x18x32xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %109 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %111 = tensor.empty() : tensor<32x48xf32>
    %transposed_63 = linalg.transpose ins(%arg9 : tensor<48x32xf32>) outs(%111 : tensor<32x48xf32>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<1x32x48xf32>
    %113 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<32x48xf32>) outs(%112 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %114 = tensor.empty() : tensor<1x18x48xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %116 = linalg.batch_matmul ins(%110, %113 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%115 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x18x48xf32>) outs(%114 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      %135 = math.exp %134 : f32
      %136 = arith.addf %135, %cst_1 : f32
      %137 = arith.divf %cst_1, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<1x18x48xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%114 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x48xf32>
    %transposed_64 = linalg.transpose ins(%arg10 : tensor<48x32xf32>) outs(%111 : tensor<32x48xf32>) permutation = [1, 0] 
    %119 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<32x48xf32>) outs(%112 : tensor<1x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x48xf32>
    %120 = linalg.batch_matmul ins(%110, %119 : tensor<1x18x32xf32>, tensor<1x32x48xf32>) outs(%115 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %120 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%114 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x48xf32>
    %122 = tensor.empty() : tensor<48x32xf32>
    %transposed_65 = linalg.transpose ins(%arg11 : tensor<32x48xf32>) outs(%122 : tensor<48x32xf32>) permutation = [1, 0] 
    %123 = tensor.empty() : tensor<1x48x32xf32>
    %124 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<48x32xf32>) outs(%123 : tensor<1x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x32xf32>
    %125 = linalg.batch_matmul ins(%121, %124 : tensor<1x18x48xf32>, tensor<1x48x32xf32>) outs(%41 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %125 : tensor<1x18x32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.addf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<1x18x32xf32>) outs(%14 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_8 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<1x18x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x18x1xf32>) outs(%13 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<1x18x32xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    %133 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %132 : tensor<32xf32>, tensor<1x18x32xf32>) outs(%0 : tensor<1x18x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %134 = arith.mulf %in, %in_66 : f32
      linalg.yield %134 : f32
    } -> tensor<1x18x32xf32>
    return %133 : tensor<1x18x32xf32>
  }
}
