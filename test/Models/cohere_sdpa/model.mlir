#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<48x64xf32>, %arg7: tensor<48x64xf32>, %arg8: tensor<64x48xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>) -> tensor<1x18x64xf32> {
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
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<[1.000000e+00, 0.193922758, 0.0376060307, 0.00729266508, 0.00141421345, 2.74248188E-4, 5.31829573E-5, 1.03133852E-5]> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.index_cast %in : i64 to index
      %115 = linalg.index 2 : index
      %116 = arith.cmpi slt, %114, %c96 : index
      cf.assert %116, "index must be smaller than dim size"
      %117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%114, %115] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %114 = linalg.index 0 : index
      %115 = arith.index_cast %114 : index to i64
      linalg.yield %115 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %114 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %114 : i1
    } -> tensor<1x1x18x18xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %6 = tensor.empty() : tensor<1x18x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x18x1xi64>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.sitofp %in : i64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %8 = tensor.empty() : tensor<1x18x8xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_7 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%8 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x8xf32>
    %10 = tensor.empty() : tensor<1x18x8x2xf32>
    %11 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x18x8xf32>) outs(%10 : tensor<1x18x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x8x2xf32>
    %collapsed = tensor.collapse_shape %11 [[0], [1], [2, 3]] : tensor<1x18x8x2xf32> into tensor<1x18x16xf32>
    %12 = tensor.empty() : tensor<1x18x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.cos %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18x16xf32>) outs(%12 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.sin %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x16xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_8 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %17 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.subf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_8 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_6 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %23 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %24 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %26 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<1x64x64xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%27 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %30 = linalg.batch_matmul ins(%25, %28 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%29 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %expanded_12 = tensor.expand_shape %30 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %31 = tensor.empty() : tensor<64x32xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%31 : tensor<64x32xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<1x64x32xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<64x32xf32>) outs(%32 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %34 = tensor.empty() : tensor<1x18x32xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %36 = linalg.batch_matmul ins(%25, %33 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%35 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_14 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%31 : tensor<64x32xf32>) permutation = [1, 0] 
    %37 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<64x32xf32>) outs(%32 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %38 = linalg.batch_matmul ins(%25, %37 : tensor<1x18x64xf32>, tensor<1x64x32xf32>) outs(%35 : tensor<1x18x32xf32>) -> tensor<1x18x32xf32>
    %expanded_16 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [1, 18, 2, 16] : tensor<1x18x32xf32> into tensor<1x18x2x16xf32>
    %39 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_12 : tensor<1x18x4x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<1x2x18x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_14 : tensor<1x18x2x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<1x18x2x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_21 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_20 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [1, 4, 18, 8] [1, 1, 1, 2] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_17[0, 0, 0, 1] [1, 4, 18, 8] [1, 1, 1, 2] : tensor<1x4x18x16xf32> to tensor<1x4x18x8xf32>
    %42 = tensor.empty() : tensor<1x4x18x8xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x4x18x8xf32>) outs(%42 : tensor<1x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x8xf32>
    %expanded_23 = tensor.expand_shape %43 [[0], [1], [2], [3, 4]] output_shape [1, 4, 18, 8, 1] : tensor<1x4x18x8xf32> into tensor<1x4x18x8x1xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, 4, 18, 8, 1] : tensor<1x4x18x8xf32> into tensor<1x4x18x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_23, %expanded_24 : (tensor<1x4x18x8x1xf32>, tensor<1x4x18x8x1xf32>) -> tensor<1x4x18x8x2xf32>
    %collapsed_25 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x4x18x8x2xf32> into tensor<1x4x18x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %expanded_21 : tensor<1x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x16xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x4x18x16xf32>, tensor<1x4x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.addf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_20 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x18x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [1, 2, 18, 8] [1, 1, 1, 2] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 1] [1, 2, 18, 8] [1, 1, 1, 2] : tensor<1x2x18x16xf32> to tensor<1x2x18x8xf32>
    %47 = tensor.empty() : tensor<1x2x18x8xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<1x2x18x8xf32>) outs(%47 : tensor<1x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x18x8xf32>
    %expanded_28 = tensor.expand_shape %48 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 8, 1] : tensor<1x2x18x8xf32> into tensor<1x2x18x8x1xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_26 [[0], [1], [2], [3, 4]] output_shape [1, 2, 18, 8, 1] : tensor<1x2x18x8xf32> into tensor<1x2x18x8x1xf32>
    %concat_30 = tensor.concat dim(4) %expanded_28, %expanded_29 : (tensor<1x2x18x8x1xf32>, tensor<1x2x18x8x1xf32>) -> tensor<1x2x18x8x2xf32>
    %collapsed_31 = tensor.collapse_shape %concat_30 [[0], [1], [2], [3, 4]] : tensor<1x2x18x8x2xf32> into tensor<1x2x18x16xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_31, %expanded_21 : tensor<1x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x18x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x2x18x16xf32>, tensor<1x2x18x16xf32>) outs(%40 : tensor<1x2x18x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.addf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x2x18x16xf32>
    %51 = tensor.empty() : tensor<1x2x2x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x18x16xf32>) outs(%51 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %collapsed_32 = tensor.collapse_shape %52 [[0], [1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<1x4x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x2x18x16xf32>) outs(%51 : tensor<1x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x18x16xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x4x18x16xf32>) outs(%39 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.mulf %in, %cst_9 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x16xf32>
    %55 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<1x4x18x16xf32>) outs(%55 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<1x4x16x18xf32>) outs(%55 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.mulf %in, %cst_9 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_34 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_35 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %57 = tensor.empty() : tensor<4x18x18xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %59 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%58 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_36 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %60 = tensor.empty() : tensor<1x1x18x18xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map13, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%60 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %114 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %114 : f32
    } -> tensor<1x1x18x18xf32>
    %62 = tensor.empty() : tensor<1x4x18x18xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %61 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.addf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x18xf32>
    %64 = tensor.empty() : tensor<1x4x18xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %66 = tensor.empty() : tensor<1x4x18xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %68:2 = linalg.generic {indexing_maps = [#map5, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%67, %65 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %114 = linalg.index 3 : index
      %115 = arith.index_cast %114 : index to i64
      %116 = arith.maximumf %in, %out : f32
      %117 = arith.cmpf ogt, %in, %out : f32
      %118 = arith.select %117, %115, %out_47 : i64
      linalg.yield %116, %118 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_37 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_37 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.subf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x18xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x4x18x18xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.exp %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x18xf32>
    %71 = tensor.empty() : tensor<1x4x18x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x4x18x18xf32>) outs(%72 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.divf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x18xf32>
    %75 = tensor.empty() : tensor<1x4x18x18xi1>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%75 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %114 = arith.extf %in : f32 to f64
      %115 = arith.cmpf oeq, %114, %cst_5 : f64
      linalg.yield %115 : i1
    } -> tensor<1x4x18x18xi1>
    %77 = tensor.empty() : tensor<1x4x18x1xi1>
    %78 = linalg.fill ins(%true : i1) outs(%77 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %79 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<1x4x18x18xi1>) outs(%78 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %114 = arith.andi %in, %out : i1
      linalg.yield %114 : i1
    } -> tensor<1x4x18x1xi1>
    %80 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %cst_2, %74 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%62 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %114 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %114 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_38 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_39 = tensor.collapse_shape %53 [[0, 1, 2], [3], [4]] : tensor<1x2x2x18x16xf32> into tensor<4x18x16xf32>
    %81 = tensor.empty() : tensor<4x18x16xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %83 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%82 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_40 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %84 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x4x18x16xf32>) outs(%84 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %85 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<64x64xf32>) outs(%27 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %86 = linalg.batch_matmul ins(%collapsed_42, %85 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%29 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %87 = tensor.empty() : tensor<64x48xf32>
    %transposed_44 = linalg.transpose ins(%arg6 : tensor<48x64xf32>) outs(%87 : tensor<64x48xf32>) permutation = [1, 0] 
    %88 = tensor.empty() : tensor<1x64x48xf32>
    %89 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<64x48xf32>) outs(%88 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %90 = tensor.empty() : tensor<1x18x48xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %92 = linalg.batch_matmul ins(%25, %89 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%91 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x18x48xf32>) outs(%90 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      %115 = math.exp %114 : f32
      %116 = arith.addf %115, %cst_1 : f32
      %117 = arith.divf %cst_1, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x48xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %92 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%90 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x48xf32>
    %transposed_45 = linalg.transpose ins(%arg7 : tensor<48x64xf32>) outs(%87 : tensor<64x48xf32>) permutation = [1, 0] 
    %95 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_45 : tensor<64x48xf32>) outs(%88 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %96 = linalg.batch_matmul ins(%25, %95 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%91 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<1x18x48xf32>, tensor<1x18x48xf32>) outs(%90 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x48xf32>
    %98 = tensor.empty() : tensor<48x64xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<64x48xf32>) outs(%98 : tensor<48x64xf32>) permutation = [1, 0] 
    %99 = tensor.empty() : tensor<1x48x64xf32>
    %100 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<48x64xf32>) outs(%99 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %101 = linalg.batch_matmul ins(%97, %100 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%29 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %86 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.addf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %101 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.addf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_8 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.subf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x18x64xf32>) outs(%15 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_8 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_6 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%6 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %111 : tensor<1x18x64xf32>, tensor<1x18x1xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %112 : tensor<64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %114 = arith.mulf %in, %in_47 : f32
      linalg.yield %114 : f32
    } -> tensor<1x18x64xf32>
    return %113 : tensor<1x18x64xf32>
  }
}
