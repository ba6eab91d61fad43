#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<48x64xf32>, %arg7: tensor<48x64xf32>, %arg8: tensor<64x48xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 0.193922758, 0.0376060307, 0.00729266508, 0.00141421345, 2.74248188E-4, 5.31829573E-5, 1.03133852E-5]> : tensor<8xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 2 : index
      %109 = arith.cmpi slt, %107, %c96 : index
      cf.assert %109, "index must be smaller than dim size"
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %110, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%107, %108] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %107 = linalg.index 0 : index
      %108 = arith.index_cast %107 : index to i64
      linalg.yield %108 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %107 = arith.cmpi sle, %in, %in_45 : i64
      linalg.yield %107 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %107 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %107 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x18x1xi64>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.sitofp %in : i64 to f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %10 = tensor.empty() : tensor<1x18x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_5 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x8xf32>
    %12 = tensor.empty() : tensor<1x18x8x2xf32>
    %13 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x18x8xf32>) outs(%12 : tensor<1x18x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x8x2xf32>
    %collapsed = tensor.collapse_shape %13 [[0], [1], [2, 3]] : tensor<1x18x8x2xf32> into tensor<1x18x16xf32>
    %14 = tensor.empty() : tensor<1x18x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18x16xf32>) outs(%14 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.cos %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18x16xf32>) outs(%14 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.sin %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x16xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %19 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.subf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_4 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %25 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %26 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %28 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%28 : tensor<64x64xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<1x64x64xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%29 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %32 = linalg.batch_matmul ins(%27, %30 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%31 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_10 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %33 = tensor.empty() : tensor<64x32xf32>
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%33 : tensor<64x32xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<1x64x32xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<64x32xf32>) outs(%34 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %36 = tensor.empty() : tensor<1x18x32xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %38 = linalg.batch_matmul ins(%27, %35 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%37 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_12 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%33 : tensor<64x32xf32>) permutation = [1, 0] 
    %39 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<64x32xf32>) outs(%34 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %40 = linalg.batch_matmul ins(%27, %39 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%37 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_14 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %41 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_10 : tensor<1x18x4x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %42 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_12 : tensor<1x18x2x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%expanded_14 : tensor<1x18x2x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_19 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_18 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 2] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_15[0, 0, 0, 1] [1, 4, 18, 8] [1, 1, 1, 2] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %44 = tensor.empty() : tensor<1x4x18x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x4x18x8xf32>) outs(%44 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x8xf32>
    %expanded_21 = tensor.expand_shape %45 [[0], [1], [2], [3, 4]] output_shape [1, 4, 18, 8, 1] : tensor<1x4x18x8xf32> into tensor<1x4x18x8x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, 4, 18, 8, 1] : tensor<1x4x18x8xf32> into tensor<1x4x18x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_21, %expanded_22 : (tensor<1x4x18x8x1xf32>, tensor<1x4x18x8x1xf32>) -> tensor<1x4x18x8x2xf32>
    %collapsed_23 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x4x18x8x2xf32> into tensor<1x4x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23, %expanded_19 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x16xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%41 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.addf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_18 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 2] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 1] [1, 2, 18, 8] [1, 1, 1, 2] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %49 = tensor.empty() : tensor<1x2x18x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x2x18x8xf32>) outs(%49 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x18x8xf32>
    %expanded_26 = tensor.expand_shape %50 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 8, 1] : tensor<1x2x18x8xf32> into tensor<1x2x18x8x1xf32>
    %expanded_27 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 8, 1] : tensor<1x2x18x8xf32> into tensor<1x2x18x8x1xf32>
    %concat_28 = tensor.concat dim(4) %expanded_26, %expanded_27 : (tensor<1x2x18x8x1xf32>, tensor<1x2x18x8x1xf32>) -> tensor<1x2x18x8x2xf32>
    %collapsed_29 = tensor.collapse_shape %concat_28 [[0], [1], [2], [3, 4]] : tensor<1x2x18x8x2xf32> into tensor<1x2x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29, %expanded_19 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%42 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.addf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x2x18x16xf32>
    %53 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x18x16xf32>) outs(%53 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_30 = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x2x18x16xf32>) outs(%53 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %56 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<1x4x18x16xf32>) outs(%56 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %57 = tensor.empty() : tensor<4x18x18xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %59 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%58 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_34 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %60 = tensor.empty() : tensor<1x4x18x18xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x18xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.addf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x18xf32>
    %63 = tensor.empty() : tensor<1x4x18xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %65 = tensor.empty() : tensor<1x4x18xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %67:2 = linalg.generic {indexing_maps = [#map5, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x18x18xf32>) outs(%66, %64 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %107 = linalg.index 3 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = arith.maximumf %in, %out : f32
      %110 = arith.cmpf ogt, %in, %out : f32
      %111 = arith.select %110, %108, %out_45 : i64
      linalg.yield %109, %111 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_35 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_35 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.subf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x18xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x18x18xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x18xf32>
    %70 = tensor.empty() : tensor<1x4x18x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x18x18xf32>) outs(%71 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%60 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.divf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_37 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %74 = tensor.empty() : tensor<4x18x16xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %76 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%75 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_38 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %77 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x4x18x16xf32>) outs(%77 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_41 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%28 : tensor<64x64xf32>) permutation = [1, 0] 
    %78 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x64xf32>) outs(%29 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %79 = linalg.batch_matmul ins(%collapsed_40, %78 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%31 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %80 = tensor.empty() : tensor<64x48xf32>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<48x64xf32>) outs(%80 : tensor<64x48xf32>) permutation = [1, 0] 
    %81 = tensor.empty() : tensor<1x64x48xf32>
    %82 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<64x48xf32>) outs(%81 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %83 = tensor.empty() : tensor<1x18x48xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %85 = linalg.batch_matmul ins(%27, %82 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%84 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x18x48xf32>) outs(%83 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      %108 = math.exp %107 : f32
      %109 = arith.addf %108, %cst_1 : f32
      %110 = arith.divf %cst_1, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x48xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %85 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%83 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x48xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<48x64xf32>) outs(%80 : tensor<64x48xf32>) permutation = [1, 0] 
    %88 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<64x48xf32>) outs(%81 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %89 = linalg.batch_matmul ins(%27, %88 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%84 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%83 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x48xf32>
    %91 = tensor.empty() : tensor<48x64xf32>
    %transposed_44 = linalg.transpose ins(%arg8 : tensor<64x48xf32>) outs(%91 : tensor<48x64xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<1x48x64xf32>
    %93 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<48x64xf32>) outs(%92 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %94 = linalg.batch_matmul ins(%90, %93 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%31 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %79 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.addf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %94 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.addf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.subf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x18x64xf32>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_6 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_4 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %105 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %107 = arith.mulf %in, %in_45 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x64xf32>
    return %106 : tensor<1x18x64xf32>
  }
}
