#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x512x2048xf32>, %arg1: tensor<2048x2048xf32>, %arg2: tensor<512x2048xf32>, %arg3: tensor<512x2048xf32>, %arg4: tensor<2048x2048xf32>, %arg5: tensor<1x25x16xf32>, %arg6: tensor<1x25x16xf32>, %arg7: tensor<8192x2048xf32>, %arg8: tensor<8192x2048xf32>, %arg9: tensor<2048x8192xf32>, %arg10: tensor<2048xf32>, %arg11: tensor<2048xf32>) -> tensor<1x512x2048xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<[1.000000e+00, 0.749894201, 0.562341332, 0.421696514, 0.316227764, 0.237137377, 0.177827939, 0.133352146, 1.000000e-01, 0.0749894232, 0.0562341325, 0.0421696492, 0.0316227749, 0.0237137377, 0.0177827943, 0.013335214, 0.00999999977, 0.00749894232, 0.00562341325, 0.00421696482, 0.00316227763, 0.00237137359, 0.00177827943, 0.00133352145, 1.000000e-03]> : tensor<25xf32>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 2.048000e+03 : f32
    %cst_7 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<512xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %104 = linalg.index 0 : index
      %105 = arith.index_cast %104 : index to i64
      linalg.yield %105 : i64
    } -> tensor<512xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 512, 1] : tensor<512xi64> into tensor<1x1x512x1xi64>
    %expanded_8 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 512] : tensor<512xi64> into tensor<1x1x1x512xi64>
    %2 = tensor.empty() : tensor<1x1x512x512xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x512xi64>, tensor<1x1x512x1xi64>) outs(%2 : tensor<1x1x512x512xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %104 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %104 : i1
    } -> tensor<1x1x512x512xi1>
    %4 = tensor.empty() : tensor<1x1x512x512xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<1x1x512x512xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<1x1x512x512xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %104 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %104 : f32
    } -> tensor<1x1x512x512xf32>
    %6 = tensor.empty() : tensor<1x512x2048xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %104 : f32
    } -> tensor<1x512x2048xf32>
    %8 = tensor.empty() : tensor<1x512x1xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x512x2048xf32>) outs(%9 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.addf %in, %out : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x1xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.divf %in, %cst_6 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.truncf %cst_5 : f64 to f32
      %105 = arith.addf %in, %104 : f32
      linalg.yield %105 : f32
    } -> tensor<1x512x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = math.rsqrt %in : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x1xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x2048xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %14 : tensor<2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x2048xf32>
    %16 = tensor.empty() : tensor<2048x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x2048xf32>) outs(%16 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<1x2048x2048xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2048x2048xf32>) outs(%17 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %20 = linalg.batch_matmul ins(%15, %18 : tensor<1x512x2048xf32>, tensor<1x2048x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %21 = tensor.empty() : tensor<2048x512xf32>
    %transposed_9 = linalg.transpose ins(%arg2 : tensor<512x2048xf32>) outs(%21 : tensor<2048x512xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x2048x512xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2048x512xf32>) outs(%22 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %24 = tensor.empty() : tensor<1x512x512xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %26 = linalg.batch_matmul ins(%15, %23 : tensor<1x512x2048xf32>, tensor<1x2048x512xf32>) outs(%25 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %transposed_10 = linalg.transpose ins(%arg3 : tensor<512x2048xf32>) outs(%21 : tensor<2048x512xf32>) permutation = [1, 0] 
    %27 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2048x512xf32>) outs(%22 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %28 = linalg.batch_matmul ins(%15, %27 : tensor<1x512x2048xf32>, tensor<1x2048x512xf32>) outs(%25 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %expanded_11 = tensor.expand_shape %20 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xf32> into tensor<1x512x32x64xf32>
    %29 = tensor.empty() : tensor<1x32x512x64xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x512x32x64xf32>) outs(%29 : tensor<1x32x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_13 = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %30 = tensor.empty() : tensor<1x8x512x64xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x512x8x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x512x8x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<512xf32>
    %32 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%31 : tensor<512xf32>) {
    ^bb0(%out: f32):
      %104 = linalg.index 0 : index
      %105 = arith.index_cast %104 : index to i64
      %106 = arith.sitofp %105 : i64 to f32
      %107 = arith.addf %106, %cst : f32
      linalg.yield %107 : f32
    } -> tensor<512xf32>
    %expanded_17 = tensor.expand_shape %32 [[0, 1]] output_shape [512, 1] : tensor<512xf32> into tensor<512x1xf32>
    %33 = tensor.empty() : tensor<512x25xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %cst_4 : tensor<512x1xf32>, tensor<25xf32>) outs(%33 : tensor<512x25xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<512x25xf32>
    %expanded_18 = tensor.expand_shape %34 [[0, 1, 2], [3]] output_shape [1, 1, 512, 25] : tensor<512x25xf32> into tensor<1x1x512x25xf32>
    %35 = tensor.empty() : tensor<1x1x512x25xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x512x25xf32>) outs(%35 : tensor<1x1x512x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = math.sin %in : f32
      linalg.yield %104 : f32
    } -> tensor<1x1x512x25xf32>
    %transposed_19 = linalg.transpose ins(%36 : tensor<1x1x512x25xf32>) outs(%35 : tensor<1x1x512x25xf32>) permutation = [1, 0, 2, 3] 
    %collapsed = tensor.collapse_shape %transposed_19 [[0], [1, 2], [3]] : tensor<1x1x512x25xf32> into tensor<1x512x25xf32>
    %37 = tensor.empty() : tensor<1x512x16xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x512x16xf32>) -> tensor<1x512x16xf32>
    %39 = linalg.batch_matmul ins(%collapsed, %arg5 : tensor<1x512x25xf32>, tensor<1x25x16xf32>) outs(%38 : tensor<1x512x16xf32>) -> tensor<1x512x16xf32>
    %expanded_20 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, 512, 16] : tensor<1x512x16xf32> into tensor<1x1x512x16xf32>
    %40 = tensor.empty() : tensor<1x1x512x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x1x512x16xf32>) outs(%40 : tensor<1x1x512x16xf32>) permutation = [1, 0, 2, 3] 
    %padded = tensor.pad %transposed_21 low[0, 0, 0, 0] high[0, 0, 0, 16] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst_1 : f32
    } : tensor<1x1x512x16xf32> to tensor<1x1x512x32xf32>
    %concat = tensor.concat dim(3) %padded, %padded : (tensor<1x1x512x32xf32>, tensor<1x1x512x32xf32>) -> tensor<1x1x512x64xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x512x25xf32>) outs(%35 : tensor<1x1x512x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = math.cos %in : f32
      linalg.yield %104 : f32
    } -> tensor<1x1x512x25xf32>
    %transposed_22 = linalg.transpose ins(%41 : tensor<1x1x512x25xf32>) outs(%35 : tensor<1x1x512x25xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1, 2], [3]] : tensor<1x1x512x25xf32> into tensor<1x512x25xf32>
    %42 = linalg.batch_matmul ins(%collapsed_23, %arg6 : tensor<1x512x25xf32>, tensor<1x25x16xf32>) outs(%38 : tensor<1x512x16xf32>) -> tensor<1x512x16xf32>
    %expanded_24 = tensor.expand_shape %42 [[0], [1, 2], [3]] output_shape [1, 1, 512, 16] : tensor<1x512x16xf32> into tensor<1x1x512x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<1x1x512x16xf32>) outs(%40 : tensor<1x1x512x16xf32>) permutation = [1, 0, 2, 3] 
    %padded_26 = tensor.pad %transposed_25 low[0, 0, 0, 0] high[0, 0, 0, 16] {
    ^bb0(%arg12: index, %arg13: index, %arg14: index, %arg15: index):
      tensor.yield %cst_1 : f32
    } : tensor<1x1x512x16xf32> to tensor<1x1x512x32xf32>
    %concat_27 = tensor.concat dim(3) %padded_26, %padded_26 : (tensor<1x1x512x32xf32>, tensor<1x1x512x32xf32>) -> tensor<1x1x512x64xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %concat_27 : tensor<1x32x512x64xf32>, tensor<1x1x512x64xf32>) outs(%29 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x64xf32>
    %expanded_28 = tensor.expand_shape %transposed_12 [[0], [1], [2], [3, 4]] output_shape [1, 32, 512, 2, 32] : tensor<1x32x512x64xf32> into tensor<1x32x512x2x32xf32>
    %extracted_slice = tensor.extract_slice %expanded_28[0, 0, 0, 0, 0] [1, 32, 512, 1, 32] [1, 1, 1, 1, 1] : tensor<1x32x512x2x32xf32> to tensor<1x32x512x1x32xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_28[0, 0, 0, 1, 0] [1, 32, 512, 1, 32] [1, 1, 1, 1, 1] : tensor<1x32x512x2x32xf32> to tensor<1x32x512x1x32xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x32x512x1x32xf32> into tensor<1x32x512x32xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2, 3], [4]] : tensor<1x32x512x1x32xf32> into tensor<1x32x512x32xf32>
    %44 = tensor.empty() : tensor<1x32x512x32xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<1x32x512x32xf32>) outs(%44 : tensor<1x32x512x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.negf %in : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x32xf32>
    %concat_32 = tensor.concat dim(3) %45, %collapsed_30 : (tensor<1x32x512x32xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x64xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %concat : tensor<1x32x512x64xf32>, tensor<1x1x512x64xf32>) outs(%29 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x32x512x64xf32>, tensor<1x32x512x64xf32>) outs(%29 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.addf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x64xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %concat_27 : tensor<1x8x512x64xf32>, tensor<1x1x512x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x8x512x64xf32>
    %expanded_33 = tensor.expand_shape %transposed_14 [[0], [1], [2], [3, 4]] output_shape [1, 8, 512, 2, 32] : tensor<1x8x512x64xf32> into tensor<1x8x512x2x32xf32>
    %extracted_slice_34 = tensor.extract_slice %expanded_33[0, 0, 0, 0, 0] [1, 8, 512, 1, 32] [1, 1, 1, 1, 1] : tensor<1x8x512x2x32xf32> to tensor<1x8x512x1x32xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_33[0, 0, 0, 1, 0] [1, 8, 512, 1, 32] [1, 1, 1, 1, 1] : tensor<1x8x512x2x32xf32> to tensor<1x8x512x1x32xf32>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_34 [[0], [1], [2, 3], [4]] : tensor<1x8x512x1x32xf32> into tensor<1x8x512x32xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_35 [[0], [1], [2, 3], [4]] : tensor<1x8x512x1x32xf32> into tensor<1x8x512x32xf32>
    %49 = tensor.empty() : tensor<1x8x512x32xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<1x8x512x32xf32>) outs(%49 : tensor<1x8x512x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.negf %in : f32
      linalg.yield %104 : f32
    } -> tensor<1x8x512x32xf32>
    %concat_38 = tensor.concat dim(3) %50, %collapsed_36 : (tensor<1x8x512x32xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x64xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %concat : tensor<1x8x512x64xf32>, tensor<1x1x512x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x8x512x64xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.addf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x8x512x64xf32>
    %53 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x8x512x64xf32>) outs(%53 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed_39 = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %55 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x8x512x64xf32>) outs(%53 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %56 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_39 : tensor<1x32x512x64xf32>) outs(%56 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_41 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %57 = tensor.empty() : tensor<32x512x512xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %59 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%58 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_43 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %60 = tensor.empty() : tensor<1x32x512x512xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x32x512x512xf32>) outs(%60 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.mulf %in, %cst_7 : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x512xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %5 : tensor<1x32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%60 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.addf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x512xf32>
    %63 = tensor.empty() : tensor<1x32x512xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %65 = tensor.empty() : tensor<1x32x512xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %67:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x32x512x512xf32>) outs(%66, %64 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %104 = linalg.index 3 : index
      %105 = arith.index_cast %104 : index to i64
      %106 = arith.maximumf %in, %out : f32
      %107 = arith.cmpf ogt, %in, %out : f32
      %108 = arith.select %107, %105, %out_54 : i64
      linalg.yield %106, %108 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_44 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_44 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%60 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.subf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x512xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x32x512x512xf32>) outs(%60 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = math.exp %in : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x512xf32>
    %70 = tensor.empty() : tensor<1x32x512x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x32x512x512xf32>) outs(%71 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.addf %in, %out : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%60 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.divf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_45 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_46 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %74 = tensor.empty() : tensor<32x512x64xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %76 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%75 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_47 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %77 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x32x512x64xf32>) outs(%77 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    %transposed_50 = linalg.transpose ins(%arg4 : tensor<2048x2048xf32>) outs(%16 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %78 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<2048x2048xf32>) outs(%17 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %79 = linalg.batch_matmul ins(%collapsed_49, %78 : tensor<1x512x2048xf32>, tensor<1x2048x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %79 : tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.addf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x2048xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %104 : f32
    } -> tensor<1x512x2048xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x512x2048xf32>) outs(%9 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.addf %in, %out : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x1xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.divf %in, %cst_6 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.truncf %cst_5 : f64 to f32
      %105 = arith.addf %in, %104 : f32
      linalg.yield %105 : f32
    } -> tensor<1x512x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = math.rsqrt %in : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %85 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x2048xf32>
    %87 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %86 : tensor<2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x2048xf32>
    %88 = tensor.empty() : tensor<2048x8192xf32>
    %transposed_51 = linalg.transpose ins(%arg7 : tensor<8192x2048xf32>) outs(%88 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<1x2048x8192xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<2048x8192xf32>) outs(%89 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %91 = tensor.empty() : tensor<1x512x8192xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %93 = linalg.batch_matmul ins(%87, %90 : tensor<1x512x2048xf32>, tensor<1x2048x8192xf32>) outs(%92 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x512x8192xf32>) outs(%91 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %104 = arith.negf %in : f32
      %105 = math.exp %104 : f32
      %106 = arith.addf %105, %cst_1 : f32
      %107 = arith.divf %cst_1, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<1x512x8192xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<1x512x8192xf32>, tensor<1x512x8192xf32>) outs(%91 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x8192xf32>
    %transposed_52 = linalg.transpose ins(%arg8 : tensor<8192x2048xf32>) outs(%88 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %96 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<2048x8192xf32>) outs(%89 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %97 = linalg.batch_matmul ins(%87, %96 : tensor<1x512x2048xf32>, tensor<1x2048x8192xf32>) outs(%92 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<1x512x8192xf32>, tensor<1x512x8192xf32>) outs(%91 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.mulf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x8192xf32>
    %99 = tensor.empty() : tensor<8192x2048xf32>
    %transposed_53 = linalg.transpose ins(%arg9 : tensor<2048x8192xf32>) outs(%99 : tensor<8192x2048xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<1x8192x2048xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<8192x2048xf32>) outs(%100 : tensor<1x8192x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8192x2048xf32>
    %102 = linalg.batch_matmul ins(%98, %101 : tensor<1x512x8192xf32>, tensor<1x8192x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %102 : tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %104 = arith.addf %in, %in_54 : f32
      linalg.yield %104 : f32
    } -> tensor<1x512x2048xf32>
    return %103 : tensor<1x512x2048xf32>
  }
}
