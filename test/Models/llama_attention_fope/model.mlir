#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x512x2048xf32>, %arg1: tensor<1x512x512xf32>, %arg2: tensor<1x512x512xf32>, %arg3: tensor<1x25x16xf32>, %arg4: tensor<1x25x16xf32>) -> tensor<1x512x2048xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<[1.000000e+00, 0.749894201, 0.562341332, 0.421696514, 0.316227764, 0.237137377, 0.177827939, 0.133352146, 1.000000e-01, 0.0749894232, 0.0562341325, 0.0421696492, 0.0316227749, 0.0237137377, 0.0177827943, 0.013335214, 0.00999999977, 0.00749894232, 0.00562341325, 0.00421696482, 0.00316227763, 0.00237137359, 0.00177827943, 0.00133352145, 1.000000e-03]> : tensor<25xf32>
    %cst_4 = arith.constant 1.000000e+00 : f32
    %cst_5 = arith.constant 1.250000e-01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xf32> into tensor<1x512x32x64xf32>
    %0 = tensor.empty() : tensor<1x32x512x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x512x32x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %1 = tensor.empty() : tensor<1x8x512x64xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<512xf32>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<512xf32>) {
    ^bb0(%out: f32):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.sitofp %56 : i64 to f32
      %58 = arith.addf %57, %cst : f32
      linalg.yield %58 : f32
    } -> tensor<512xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1]] output_shape [512, 1] : tensor<512xf32> into tensor<512x1xf32>
    %4 = tensor.empty() : tensor<512x25xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %cst_3 : tensor<512x1xf32>, tensor<25xf32>) outs(%4 : tensor<512x25xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.mulf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<512x25xf32>
    %expanded_11 = tensor.expand_shape %5 [[0, 1, 2], [3]] output_shape [1, 1, 512, 25] : tensor<512x25xf32> into tensor<1x1x512x25xf32>
    %6 = tensor.empty() : tensor<1x1x512x25xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x512x25xf32>) outs(%6 : tensor<1x1x512x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.sin %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x1x512x25xf32>
    %transposed_12 = linalg.transpose ins(%7 : tensor<1x1x512x25xf32>) outs(%6 : tensor<1x1x512x25xf32>) permutation = [1, 0, 2, 3] 
    %collapsed = tensor.collapse_shape %transposed_12 [[0], [1, 2], [3]] : tensor<1x1x512x25xf32> into tensor<1x512x25xf32>
    %8 = tensor.empty() : tensor<1x512x16xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x512x16xf32>) -> tensor<1x512x16xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %arg3 : tensor<1x512x25xf32>, tensor<1x25x16xf32>) outs(%9 : tensor<1x512x16xf32>) -> tensor<1x512x16xf32>
    %expanded_13 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [1, 1, 512, 16] : tensor<1x512x16xf32> into tensor<1x1x512x16xf32>
    %11 = tensor.empty() : tensor<1x1x512x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x1x512x16xf32>) outs(%11 : tensor<1x1x512x16xf32>) permutation = [1, 0, 2, 3] 
    %padded = tensor.pad %transposed_14 low[0, 0, 0, 0] high[0, 0, 0, 16] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst_4 : f32
    } : tensor<1x1x512x16xf32> to tensor<1x1x512x32xf32>
    %concat = tensor.concat dim(3) %padded, %padded : (tensor<1x1x512x32xf32>, tensor<1x1x512x32xf32>) -> tensor<1x1x512x64xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x512x25xf32>) outs(%6 : tensor<1x1x512x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.cos %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x1x512x25xf32>
    %transposed_15 = linalg.transpose ins(%12 : tensor<1x1x512x25xf32>) outs(%6 : tensor<1x1x512x25xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1, 2], [3]] : tensor<1x1x512x25xf32> into tensor<1x512x25xf32>
    %13 = linalg.batch_matmul ins(%collapsed_16, %arg4 : tensor<1x512x25xf32>, tensor<1x25x16xf32>) outs(%9 : tensor<1x512x16xf32>) -> tensor<1x512x16xf32>
    %expanded_17 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 512, 16] : tensor<1x512x16xf32> into tensor<1x1x512x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x1x512x16xf32>) outs(%11 : tensor<1x1x512x16xf32>) permutation = [1, 0, 2, 3] 
    %padded_19 = tensor.pad %transposed_18 low[0, 0, 0, 0] high[0, 0, 0, 16] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst_4 : f32
    } : tensor<1x1x512x16xf32> to tensor<1x1x512x32xf32>
    %concat_20 = tensor.concat dim(3) %padded_19, %padded_19 : (tensor<1x1x512x32xf32>, tensor<1x1x512x32xf32>) -> tensor<1x1x512x64xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %concat_20 : tensor<1x32x512x64xf32>, tensor<1x1x512x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.mulf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x64xf32>
    %expanded_21 = tensor.expand_shape %transposed [[0], [1], [2], [3, 4]] output_shape [1, 32, 512, 2, 32] : tensor<1x32x512x64xf32> into tensor<1x32x512x2x32xf32>
    %extracted_slice = tensor.extract_slice %expanded_21[0, 0, 0, 0, 0] [1, 32, 512, 1, 32] [1, 1, 1, 1, 1] : tensor<1x32x512x2x32xf32> to tensor<1x32x512x1x32xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_21[0, 0, 0, 1, 0] [1, 32, 512, 1, 32] [1, 1, 1, 1, 1] : tensor<1x32x512x2x32xf32> to tensor<1x32x512x1x32xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x32x512x1x32xf32> into tensor<1x32x512x32xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_22 [[0], [1], [2, 3], [4]] : tensor<1x32x512x1x32xf32> into tensor<1x32x512x32xf32>
    %15 = tensor.empty() : tensor<1x32x512x32xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<1x32x512x32xf32>) outs(%15 : tensor<1x32x512x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.negf %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x32xf32>
    %concat_25 = tensor.concat dim(3) %16, %collapsed_23 : (tensor<1x32x512x32xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x64xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %concat : tensor<1x32x512x64xf32>, tensor<1x1x512x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.mulf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x64xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x32x512x64xf32>, tensor<1x32x512x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.addf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x64xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7, %concat_20 : tensor<1x8x512x64xf32>, tensor<1x1x512x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.mulf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x8x512x64xf32>
    %expanded_26 = tensor.expand_shape %transposed_7 [[0], [1], [2], [3, 4]] output_shape [1, 8, 512, 2, 32] : tensor<1x8x512x64xf32> into tensor<1x8x512x2x32xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_26[0, 0, 0, 0, 0] [1, 8, 512, 1, 32] [1, 1, 1, 1, 1] : tensor<1x8x512x2x32xf32> to tensor<1x8x512x1x32xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_26[0, 0, 0, 1, 0] [1, 8, 512, 1, 32] [1, 1, 1, 1, 1] : tensor<1x8x512x2x32xf32> to tensor<1x8x512x1x32xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<1x8x512x1x32xf32> into tensor<1x8x512x32xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2, 3], [4]] : tensor<1x8x512x1x32xf32> into tensor<1x8x512x32xf32>
    %20 = tensor.empty() : tensor<1x8x512x32xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<1x8x512x32xf32>) outs(%20 : tensor<1x8x512x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.negf %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x8x512x32xf32>
    %concat_31 = tensor.concat dim(3) %21, %collapsed_29 : (tensor<1x8x512x32xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x64xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %concat : tensor<1x8x512x64xf32>, tensor<1x1x512x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.mulf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x8x512x64xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.addf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x8x512x64xf32>
    %24 = tensor.empty() : tensor<512xi64>
    %25 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%24 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<512xi64>
    %expanded_32 = tensor.expand_shape %25 [[0, 1]] output_shape [1, 512] : tensor<512xi64> into tensor<1x512xi64>
    %expanded_33 = tensor.expand_shape %25 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %26 = tensor.empty() : tensor<512x512xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_32, %expanded_33 : tensor<1x512xi64>, tensor<512x1xi64>) outs(%26 : tensor<512x512xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %55 = arith.cmpi sle, %in, %in_46 : i64
      linalg.yield %55 : i1
    } -> tensor<512x512xi1>
    %28 = tensor.empty() : tensor<512x512xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map7, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%27, %cst_2, %cst_1 : tensor<512x512xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<512x512xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %55 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %55 : f32
    } -> tensor<512x512xf32>
    %expanded_34 = tensor.expand_shape %29 [[0, 1, 2], [3]] output_shape [1, 1, 512, 512] : tensor<512x512xf32> into tensor<1x1x512x512xf32>
    %30 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x8x512x64xf32>) outs(%30 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed_35 = tensor.collapse_shape %31 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<1x8x512x64xf32>) outs(%30 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %33 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<1x32x512x64xf32>) outs(%33 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_37 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %34 = tensor.empty() : tensor<32x512x512xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %36 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%35 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_39 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %37 = tensor.empty() : tensor<1x32x512x512xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x32x512x512xf32>) outs(%37 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.mulf %in, %cst_5 : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x512xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_34 : tensor<1x32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%37 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.addf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x512xf32>
    %40 = tensor.empty() : tensor<1x32x512xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %42 = tensor.empty() : tensor<1x32x512xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %44:2 = linalg.generic {indexing_maps = [#map4, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x32x512x512xf32>) outs(%43, %41 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_46: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_46 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_40 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_40 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%37 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.subf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x512xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x32x512x512xf32>) outs(%37 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x512xf32>
    %47 = tensor.empty() : tensor<1x32x512x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x32x512x512xf32>) outs(%48 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%37 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %55 = arith.divf %in, %in_46 : f32
      linalg.yield %55 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_41 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_42 = tensor.collapse_shape %32 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %51 = tensor.empty() : tensor<32x512x64xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %53 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%52 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_43 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %54 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x32x512x64xf32>) outs(%54 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    return %collapsed_45 : tensor<1x512x2048xf32>
  }
}
