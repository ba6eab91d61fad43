#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1) -> (0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x20x32xf32>, %arg1: tensor<64x32xf32>, %arg2: tensor<64x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x64xf32>) -> tensor<1x20x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c-10_i64 = arith.constant -10 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<20x20xi1>
    %cst_4 = arith.constant dense<[0.285714298, 3.750000e-01, 0.464285702, 0.553571403, 0.642857134, 0.732142865, 0.821428596, 0.910714268]> : tensor<8xf32>
    %cst_5 = arith.constant 5.120000e+02 : f32
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<1x32x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %3 = tensor.empty() : tensor<1x20x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %6 = tensor.empty() : tensor<1x4x20x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%arg2 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded_11 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<32x64xf32>) outs(%1 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x64xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<1x20x32xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x20x64xf32>) -> tensor<1x20x64xf32>
    %expanded_14 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [1, 20, 4, 16] : tensor<1x20x64xf32> into tensor<1x20x4x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x20x4x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<20xi64>
    %12 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%11 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %87 = linalg.index 0 : index
      %88 = arith.index_cast %87 : index to i64
      %89 = arith.addi %88, %c-10_i64 : i64
      linalg.yield %89 : i64
    } -> tensor<20xi64>
    %13 = tensor.empty() : tensor<20xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%12 : tensor<20xi64>) outs(%13 : tensor<20xf32>) {
    ^bb0(%in: i64, %out: f32):
      %87 = arith.sitofp %in : i64 to f32
      %88 = arith.divf %87, %cst_5 : f32
      linalg.yield %88 : f32
    } -> tensor<20xf32>
    %expanded_16 = tensor.expand_shape %14 [[0, 1]] output_shape [20, 1] : tensor<20xf32> into tensor<20x1xf32>
    %15 = tensor.empty() : tensor<20x8xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %expanded_16 : tensor<8xf32>, tensor<20x1xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = math.powf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %17 = tensor.empty() : tensor<8xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %87 = linalg.index 0 : index
      %88 = arith.index_cast %87 : index to i64
      linalg.yield %88 : i64
    } -> tensor<8xi64>
    %19 = tensor.empty() : tensor<8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%18 : tensor<8xi64>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %87 = arith.sitofp %in : i64 to f32
      %88 = arith.divf %87, %cst_6 : f32
      linalg.yield %88 : f32
    } -> tensor<8xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%20 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.powf %cst_7, %in : f32
      linalg.yield %87 : f32
    } -> tensor<8xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.cmpf one, %in, %cst : f32
      cf.assert %87, "unimplemented: tensor with zero element"
      %88 = arith.divf %cst_0, %in : f32
      linalg.yield %88 : f32
    } -> tensor<8xf32>
    %23 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<20xf32>) {
    ^bb0(%out: f32):
      %87 = linalg.index 0 : index
      %88 = arith.index_cast %87 : index to i64
      %89 = arith.sitofp %88 : i64 to f32
      %90 = arith.addf %89, %cst : f32
      linalg.yield %90 : f32
    } -> tensor<20xf32>
    %expanded_17 = tensor.expand_shape %23 [[0, 1, 2]] output_shape [1, 20, 1] : tensor<20xf32> into tensor<1x20x1xf32>
    %expanded_18 = tensor.expand_shape %22 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %24 = tensor.empty() : tensor<1x20x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x20x8xf32>) -> tensor<1x20x8xf32>
    %26 = linalg.batch_matmul ins(%expanded_17, %expanded_18 : tensor<1x20x1xf32>, tensor<1x1x8xf32>) outs(%25 : tensor<1x20x8xf32>) -> tensor<1x20x8xf32>
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<1x20x8xf32> into tensor<20x8xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.sin %in : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%27, %16 : tensor<20x8xf32>, tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.mulf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.cos %in : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%29, %16 : tensor<20x8xf32>, tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.mulf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %31 = tensor.empty() : tensor<20x8x2xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<20x8xf32>) outs(%31 : tensor<20x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x8x2xf32>
    %collapsed_19 = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<20x8x2xf32> into tensor<20x16xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<20x8xf32>) outs(%31 : tensor<20x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x8x2xf32>
    %collapsed_20 = tensor.collapse_shape %33 [[0], [1, 2]] : tensor<20x8x2xf32> into tensor<20x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_9[0, 0, 0, 1] [1, 4, 20, 8] [1, 1, 1, 2] : tensor<1x4x20x16xf32> to tensor<1x4x20x8xf32>
    %34 = tensor.empty() : tensor<1x4x20x8xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x20x8xf32>) outs(%34 : tensor<1x4x20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.negf %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_9[0, 0, 0, 0] [1, 4, 20, 8] [1, 1, 1, 2] : tensor<1x4x20x16xf32> to tensor<1x4x20x8xf32>
    %expanded_22 = tensor.expand_shape %35 [[0], [1], [2], [3, 4]] output_shape [1, 4, 20, 8, 1] : tensor<1x4x20x8xf32> into tensor<1x4x20x8x1xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2], [3, 4]] output_shape [1, 4, 20, 8, 1] : tensor<1x4x20x8xf32> into tensor<1x4x20x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_22, %expanded_23 : (tensor<1x4x20x8x1xf32>, tensor<1x4x20x8x1xf32>) -> tensor<1x4x20x8x2xf32>
    %collapsed_24 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x4x20x8x2xf32> into tensor<1x4x20x16xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9, %collapsed_20 : tensor<1x4x20x16xf32>, tensor<20x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.mulf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x16xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24, %collapsed_19 : tensor<1x4x20x16xf32>, tensor<20x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.mulf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x16xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<1x4x20x16xf32>, tensor<1x4x20x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.addf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x16xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.cmpf one, %in, %cst : f32
      cf.assert %87, "unimplemented: tensor with zero element"
      %88 = arith.divf %cst_0, %in : f32
      linalg.yield %88 : f32
    } -> tensor<8xf32>
    %expanded_25 = tensor.expand_shape %39 [[0, 1, 2]] output_shape [1, 1, 8] : tensor<8xf32> into tensor<1x1x8xf32>
    %40 = linalg.batch_matmul ins(%expanded_17, %expanded_25 : tensor<1x20x1xf32>, tensor<1x1x8xf32>) outs(%25 : tensor<1x20x8xf32>) -> tensor<1x20x8xf32>
    %collapsed_26 = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<1x20x8xf32> into tensor<20x8xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.cmpf one, %in, %cst : f32
      cf.assert %87, "unimplemented: tensor with zero element"
      %88 = arith.divf %cst_0, %in : f32
      linalg.yield %88 : f32
    } -> tensor<20x8xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_26 : tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.sin %in : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%42, %41 : tensor<20x8xf32>, tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.mulf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_26 : tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.cos %in : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%44, %41 : tensor<20x8xf32>, tensor<20x8xf32>) outs(%15 : tensor<20x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.mulf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<20x8xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<20x8xf32>) outs(%31 : tensor<20x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x8x2xf32>
    %collapsed_27 = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<20x8x2xf32> into tensor<20x16xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<20x8xf32>) outs(%31 : tensor<20x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x8x2xf32>
    %collapsed_28 = tensor.collapse_shape %47 [[0], [1, 2]] : tensor<20x8x2xf32> into tensor<20x16xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_12[0, 0, 0, 1] [1, 4, 20, 8] [1, 1, 1, 2] : tensor<1x4x20x16xf32> to tensor<1x4x20x8xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<1x4x20x8xf32>) outs(%34 : tensor<1x4x20x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.negf %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x8xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 4, 20, 8] [1, 1, 1, 2] : tensor<1x4x20x16xf32> to tensor<1x4x20x8xf32>
    %expanded_31 = tensor.expand_shape %48 [[0], [1], [2], [3, 4]] output_shape [1, 4, 20, 8, 1] : tensor<1x4x20x8xf32> into tensor<1x4x20x8x1xf32>
    %expanded_32 = tensor.expand_shape %extracted_slice_30 [[0], [1], [2], [3, 4]] output_shape [1, 4, 20, 8, 1] : tensor<1x4x20x8xf32> into tensor<1x4x20x8x1xf32>
    %concat_33 = tensor.concat dim(4) %expanded_31, %expanded_32 : (tensor<1x4x20x8x1xf32>, tensor<1x4x20x8x1xf32>) -> tensor<1x4x20x8x2xf32>
    %collapsed_34 = tensor.collapse_shape %concat_33 [[0], [1], [2], [3, 4]] : tensor<1x4x20x8x2xf32> into tensor<1x4x20x16xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %collapsed_28 : tensor<1x4x20x16xf32>, tensor<20x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.mulf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x16xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_34, %collapsed_27 : tensor<1x4x20x16xf32>, tensor<20x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.mulf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x16xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<1x4x20x16xf32>, tensor<1x4x20x16xf32>) outs(%6 : tensor<1x4x20x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.addf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x16xf32>
    %52 = tensor.empty() : tensor<1x4x16x20xf32>
    %transposed_35 = linalg.transpose ins(%51 : tensor<1x4x20x16xf32>) outs(%52 : tensor<1x4x16x20xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<1x4x16x20xf32> into tensor<4x16x20xf32>
    %53 = tensor.empty() : tensor<4x20x20xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %55 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x20x16xf32>, tensor<4x16x20xf32>) outs(%54 : tensor<4x20x20xf32>) -> tensor<4x20x20xf32>
    %expanded_38 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 4, 20, 20] : tensor<4x20x20xf32> into tensor<1x4x20x20xf32>
    %56 = tensor.empty() : tensor<1x4x20x20xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x4x20x20xf32>) outs(%56 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.divf %in, %cst_8 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x20xf32>
    %58 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%11 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %87 = linalg.index 0 : index
      %88 = arith.index_cast %87 : index to i64
      linalg.yield %88 : i64
    } -> tensor<20xi64>
    %expanded_39 = tensor.expand_shape %58 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %expanded_40 = tensor.expand_shape %58 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %59 = tensor.empty() : tensor<20x20xi64>
    %60 = linalg.generic {indexing_maps = [#map9, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%59 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %87 = arith.subi %in, %in_48 : i64
      linalg.yield %87 : i64
    } -> tensor<20x20xi64>
    %61 = tensor.empty() : tensor<20x20xi1>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<20x20xi64>) outs(%61 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %87 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %87 : i1
    } -> tensor<20x20xi1>
    %63 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%62, %cst_3 : tensor<20x20xi1>, tensor<20x20xi1>) outs(%61 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %87 = arith.andi %in, %in_48 : i1
      linalg.yield %87 : i1
    } -> tensor<20x20xi1>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<20x20xi1>) outs(%61 : tensor<20x20xi1>) {
    ^bb0(%in: i1, %out: i1):
      %87 = arith.xori %in, %true : i1
      linalg.yield %87 : i1
    } -> tensor<20x20xi1>
    %65 = linalg.generic {indexing_maps = [#map8, #map10, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %cst_2, %57 : tensor<20x20xi1>, tensor<f32>, tensor<1x4x20x20xf32>) outs(%56 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %87 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x20xf32>
    %66 = tensor.empty() : tensor<1x4x20xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<1x4x20xi64>) -> tensor<1x4x20xi64>
    %68 = tensor.empty() : tensor<1x4x20xf32>
    %69 = linalg.fill ins(%cst_1 : f32) outs(%68 : tensor<1x4x20xf32>) -> tensor<1x4x20xf32>
    %70:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x4x20x20xf32>) outs(%69, %67 : tensor<1x4x20xf32>, tensor<1x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %87 = linalg.index 3 : index
      %88 = arith.index_cast %87 : index to i64
      %89 = arith.maximumf %in, %out : f32
      %90 = arith.cmpf ogt, %in, %out : f32
      %91 = arith.select %90, %88, %out_48 : i64
      linalg.yield %89, %91 : f32, i64
    } -> (tensor<1x4x20xf32>, tensor<1x4x20xi64>)
    %expanded_41 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [1, 4, 20, 1] : tensor<1x4x20xf32> into tensor<1x4x20x1xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_41 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%56 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.subf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x20xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x4x20x20xf32>) outs(%56 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = math.exp %in : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x20xf32>
    %73 = tensor.empty() : tensor<1x4x20x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<1x4x20x1xf32>) -> tensor<1x4x20x1xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x4x20x20xf32>) outs(%74 : tensor<1x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %87 = arith.addf %in, %out : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x1xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<1x4x20x20xf32>, tensor<1x4x20x1xf32>) outs(%56 : tensor<1x4x20x20xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %87 = arith.divf %in, %in_48 : f32
      linalg.yield %87 : f32
    } -> tensor<1x4x20x20xf32>
    %collapsed_42 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x20x20xf32> into tensor<4x20x20xf32>
    %collapsed_43 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<1x4x20x16xf32> into tensor<4x20x16xf32>
    %77 = tensor.empty() : tensor<4x20x16xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %79 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<4x20x20xf32>, tensor<4x20x16xf32>) outs(%78 : tensor<4x20x16xf32>) -> tensor<4x20x16xf32>
    %expanded_44 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 4, 20, 16] : tensor<4x20x16xf32> into tensor<1x4x20x16xf32>
    %80 = tensor.empty() : tensor<1x20x4x16xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<1x4x20x16xf32>) outs(%80 : tensor<1x20x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_46 = tensor.collapse_shape %transposed_45 [[0], [1], [2, 3]] : tensor<1x20x4x16xf32> into tensor<1x20x64xf32>
    %81 = tensor.empty() : tensor<64x32xf32>
    %transposed_47 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%81 : tensor<64x32xf32>) permutation = [1, 0] 
    %82 = tensor.empty() : tensor<1x64x32xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<64x32xf32>) outs(%82 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %84 = tensor.empty() : tensor<1x20x32xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    %86 = linalg.batch_matmul ins(%collapsed_46, %83 : tensor<1x20x64xf32>, tensor<1x64x32xf32>) outs(%85 : tensor<1x20x32xf32>) -> tensor<1x20x32xf32>
    return %86 : tensor<1x20x32xf32>
  }
}
