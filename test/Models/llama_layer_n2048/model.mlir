#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x2048x2048xf32>, %arg1: tensor<2048x2048xf32>, %arg2: tensor<512x2048xf32>, %arg3: tensor<512x2048xf32>, %arg4: tensor<2048x2048xf32>, %arg5: tensor<8192x2048xf32>, %arg6: tensor<8192x2048xf32>, %arg7: tensor<2048x8192xf32>, %arg8: tensor<2048xf32>, %arg9: tensor<2048xf32>) -> tensor<1x2048x2048xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 0.663601279, 0.440366626, 0.292227834, 0.193922758, 0.128687382, 8.539710e-02, 0.0566696189, 0.0376060307, 0.0249554086, 0.0165604409, 0.0109895291, 0.00729266508, 0.00483942125, 0.00321144611, 0.0021311196, 0.00141421345, 9.38473851E-4, 6.22772437E-4, 4.13272559E-4, 2.74248188E-4, 1.81991432E-4, 1.20769742E-4, 8.01429487E-5, 5.31829573E-5, 3.52922762E-5, 2.34199979E-5, 1.55415401E-5, 1.03133852E-5, 6.84397537E-6, 4.54167048E-6, 3.01385808E-6]> : tensor<32xf32>
    %cst_6 = arith.constant 2.048000e+03 : f32
    %cst_7 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<2048xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<2048xi64>) {
    ^bb0(%out: i64):
      %95 = linalg.index 0 : index
      %96 = arith.index_cast %95 : index to i64
      linalg.yield %96 : i64
    } -> tensor<2048xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 2048, 1] : tensor<2048xi64> into tensor<1x1x2048x1xi64>
    %expanded_8 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 2048] : tensor<2048xi64> into tensor<1x1x1x2048xi64>
    %2 = tensor.empty() : tensor<1x1x2048x2048xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x2048xi64>, tensor<1x1x2048x1xi64>) outs(%2 : tensor<1x1x2048x2048xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %95 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %95 : i1
    } -> tensor<1x1x2048x2048xi1>
    %4 = tensor.empty() : tensor<1x1x2048x2048xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<1x1x2048x2048xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<1x1x2048x2048xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %95 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %95 : f32
    } -> tensor<1x1x2048x2048xf32>
    %expanded_9 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 2048, 1] : tensor<2048xi64> into tensor<1x2048x1xi64>
    %6 = tensor.empty() : tensor<1x2048x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2048x1xi64>) outs(%6 : tensor<1x2048x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %95 = arith.sitofp %in : i64 to f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x1xf32>
    %8 = tensor.empty() : tensor<1x2048x32xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_5 : tensor<1x2048x1xf32>, tensor<32xf32>) outs(%8 : tensor<1x2048x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x32xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x2048x32xf32>, tensor<1x2048x32xf32>) -> tensor<1x2048x64xf32>
    %10 = tensor.empty() : tensor<1x2048x64xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x2048x64xf32>) outs(%10 : tensor<1x2048x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.cos %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x64xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x2048x64xf32>) outs(%10 : tensor<1x2048x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.sin %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x64xf32>
    %13 = tensor.empty() : tensor<1x2048x2048xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x2048x2048xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %95 : f32
    } -> tensor<1x2048x2048xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x2048x1xf32>) -> tensor<1x2048x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x2048x2048xf32>) outs(%15 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2048x1xf32>) outs(%6 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_6 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x1xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2048x1xf32>) outs(%6 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.truncf %cst_4 : f64 to f32
      %96 = arith.addf %in, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2048x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2048x1xf32>) outs(%6 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.rsqrt %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x1xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<1x2048x2048xf32>, tensor<1x2048x1xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x2048xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %20 : tensor<2048xf32>, tensor<1x2048x2048xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x2048xf32>
    %22 = tensor.empty() : tensor<2048x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x2048xf32>) outs(%22 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %23 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2048x2048xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x2048x2048xf32>) -> tensor<1x2048x2048xf32>
    %25 = linalg.batch_matmul ins(%21, %23 : tensor<1x2048x2048xf32>, tensor<1x2048x2048xf32>) outs(%24 : tensor<1x2048x2048xf32>) -> tensor<1x2048x2048xf32>
    %expanded_10 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [1, 2048, 32, 64] : tensor<1x2048x2048xf32> into tensor<1x2048x32x64xf32>
    %26 = tensor.empty() : tensor<1x32x2048x64xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x2048x32x64xf32>) outs(%26 : tensor<1x32x2048x64xf32>) permutation = [0, 2, 1, 3] 
    %27 = tensor.empty() : tensor<2048x512xf32>
    %transposed_12 = linalg.transpose ins(%arg2 : tensor<512x2048xf32>) outs(%27 : tensor<2048x512xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<1x2048x512xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<2048x512xf32>) outs(%28 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x2048x512xf32>) -> tensor<1x2048x512xf32>
    %31 = linalg.batch_matmul ins(%21, %29 : tensor<1x2048x2048xf32>, tensor<1x2048x512xf32>) outs(%30 : tensor<1x2048x512xf32>) -> tensor<1x2048x512xf32>
    %expanded_13 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [1, 2048, 8, 64] : tensor<1x2048x512xf32> into tensor<1x2048x8x64xf32>
    %32 = tensor.empty() : tensor<1x8x2048x64xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x2048x8x64xf32>) outs(%32 : tensor<1x8x2048x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<512x2048xf32>) outs(%27 : tensor<2048x512xf32>) permutation = [1, 0] 
    %33 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2048x512xf32>) outs(%28 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %34 = linalg.batch_matmul ins(%21, %33 : tensor<1x2048x2048xf32>, tensor<1x2048x512xf32>) outs(%30 : tensor<1x2048x512xf32>) -> tensor<1x2048x512xf32>
    %expanded_16 = tensor.expand_shape %34 [[0], [1], [2, 3]] output_shape [1, 2048, 8, 64] : tensor<1x2048x512xf32> into tensor<1x2048x8x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x2048x8x64xf32>) outs(%32 : tensor<1x8x2048x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 2048, 64] : tensor<1x2048x64xf32> into tensor<1x1x2048x64xf32>
    %expanded_19 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 2048, 64] : tensor<1x2048x64xf32> into tensor<1x1x2048x64xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %expanded_18 : tensor<1x32x2048x64xf32>, tensor<1x1x2048x64xf32>) outs(%26 : tensor<1x32x2048x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [1, 32, 2048, 32] [1, 1, 1, 1] : tensor<1x32x2048x64xf32> to tensor<1x32x2048x32xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 32] [1, 32, 2048, 32] [1, 1, 1, 1] : tensor<1x32x2048x64xf32> to tensor<1x32x2048x32xf32>
    %36 = tensor.empty() : tensor<1x32x2048x32xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x32x2048x32xf32>) outs(%36 : tensor<1x32x2048x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.negf %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x32xf32>
    %concat_21 = tensor.concat dim(3) %37, %extracted_slice : (tensor<1x32x2048x32xf32>, tensor<1x32x2048x32xf32>) -> tensor<1x32x2048x64xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_19 : tensor<1x32x2048x64xf32>, tensor<1x1x2048x64xf32>) outs(%26 : tensor<1x32x2048x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x64xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x32x2048x64xf32>, tensor<1x32x2048x64xf32>) outs(%26 : tensor<1x32x2048x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.addf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_18 : tensor<1x8x2048x64xf32>, tensor<1x1x2048x64xf32>) outs(%32 : tensor<1x8x2048x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x8x2048x64xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 8, 2048, 32] [1, 1, 1, 1] : tensor<1x8x2048x64xf32> to tensor<1x8x2048x32xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [1, 8, 2048, 32] [1, 1, 1, 1] : tensor<1x8x2048x64xf32> to tensor<1x8x2048x32xf32>
    %41 = tensor.empty() : tensor<1x8x2048x32xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x8x2048x32xf32>) outs(%41 : tensor<1x8x2048x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.negf %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x8x2048x32xf32>
    %concat_24 = tensor.concat dim(3) %42, %extracted_slice_22 : (tensor<1x8x2048x32xf32>, tensor<1x8x2048x32xf32>) -> tensor<1x8x2048x64xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_19 : tensor<1x8x2048x64xf32>, tensor<1x1x2048x64xf32>) outs(%32 : tensor<1x8x2048x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x8x2048x64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x8x2048x64xf32>, tensor<1x8x2048x64xf32>) outs(%32 : tensor<1x8x2048x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.addf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x8x2048x64xf32>
    %45 = tensor.empty() : tensor<1x8x4x2048x64xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x8x2048x64xf32>) outs(%45 : tensor<1x8x4x2048x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x2048x64xf32>
    %collapsed = tensor.collapse_shape %46 [[0], [1, 2], [3], [4]] : tensor<1x8x4x2048x64xf32> into tensor<1x32x2048x64xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x8x2048x64xf32>) outs(%45 : tensor<1x8x4x2048x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x2048x64xf32>
    %48 = tensor.empty() : tensor<1x32x64x2048xf32>
    %transposed_25 = linalg.transpose ins(%collapsed : tensor<1x32x2048x64xf32>) outs(%48 : tensor<1x32x64x2048xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<1x32x2048x64xf32> into tensor<32x2048x64xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x32x64x2048xf32> into tensor<32x64x2048xf32>
    %49 = tensor.empty() : tensor<32x2048x2048xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<32x2048x2048xf32>) -> tensor<32x2048x2048xf32>
    %51 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<32x2048x64xf32>, tensor<32x64x2048xf32>) outs(%50 : tensor<32x2048x2048xf32>) -> tensor<32x2048x2048xf32>
    %expanded_28 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 2048] : tensor<32x2048x2048xf32> into tensor<1x32x2048x2048xf32>
    %52 = tensor.empty() : tensor<1x32x2048x2048xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x32x2048x2048xf32>) outs(%52 : tensor<1x32x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.mulf %in, %cst_7 : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x2048xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %5 : tensor<1x32x2048x2048xf32>, tensor<1x1x2048x2048xf32>) outs(%52 : tensor<1x32x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.addf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x2048xf32>
    %55 = tensor.empty() : tensor<1x32x2048xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<1x32x2048xi64>) -> tensor<1x32x2048xi64>
    %57 = tensor.empty() : tensor<1x32x2048xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<1x32x2048xf32>) -> tensor<1x32x2048xf32>
    %59:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x32x2048x2048xf32>) outs(%58, %56 : tensor<1x32x2048xf32>, tensor<1x32x2048xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %95 = linalg.index 3 : index
      %96 = arith.index_cast %95 : index to i64
      %97 = arith.maximumf %in, %out : f32
      %98 = arith.cmpf ogt, %in, %out : f32
      %99 = arith.select %98, %96, %out_39 : i64
      linalg.yield %97, %99 : f32, i64
    } -> (tensor<1x32x2048xf32>, tensor<1x32x2048xi64>)
    %expanded_29 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [1, 32, 2048, 1] : tensor<1x32x2048xf32> into tensor<1x32x2048x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_29 : tensor<1x32x2048x2048xf32>, tensor<1x32x2048x1xf32>) outs(%52 : tensor<1x32x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.subf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x2048xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x32x2048x2048xf32>) outs(%52 : tensor<1x32x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.exp %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x2048xf32>
    %62 = tensor.empty() : tensor<1x32x2048x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<1x32x2048x1xf32>) -> tensor<1x32x2048x1xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x32x2048x2048xf32>) outs(%63 : tensor<1x32x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x32x2048x2048xf32>, tensor<1x32x2048x1xf32>) outs(%52 : tensor<1x32x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.divf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x32x2048x2048xf32>
    %collapsed_30 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x32x2048x2048xf32> into tensor<32x2048x2048xf32>
    %collapsed_31 = tensor.collapse_shape %47 [[0, 1, 2], [3], [4]] : tensor<1x8x4x2048x64xf32> into tensor<32x2048x64xf32>
    %66 = tensor.empty() : tensor<32x2048x64xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<32x2048x64xf32>) -> tensor<32x2048x64xf32>
    %68 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<32x2048x2048xf32>, tensor<32x2048x64xf32>) outs(%67 : tensor<32x2048x64xf32>) -> tensor<32x2048x64xf32>
    %expanded_32 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [1, 32, 2048, 64] : tensor<32x2048x64xf32> into tensor<1x32x2048x64xf32>
    %69 = tensor.empty() : tensor<1x2048x32x64xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x32x2048x64xf32>) outs(%69 : tensor<1x2048x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<1x2048x32x64xf32> into tensor<1x2048x2048xf32>
    %transposed_35 = linalg.transpose ins(%arg4 : tensor<2048x2048xf32>) outs(%22 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %70 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<2048x2048xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %71 = linalg.batch_matmul ins(%collapsed_34, %70 : tensor<1x2048x2048xf32>, tensor<1x2048x2048xf32>) outs(%24 : tensor<1x2048x2048xf32>) -> tensor<1x2048x2048xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %71 : tensor<1x2048x2048xf32>, tensor<1x2048x2048xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.addf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x2048xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x2048x2048xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %95 : f32
    } -> tensor<1x2048x2048xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<1x2048x2048xf32>) outs(%15 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %in, %out : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x1xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x2048x1xf32>) outs(%6 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.divf %in, %cst_6 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x2048x1xf32>) outs(%6 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.truncf %cst_4 : f64 to f32
      %96 = arith.addf %in, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2048x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x2048x1xf32>) outs(%6 : tensor<1x2048x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.rsqrt %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %77 : tensor<1x2048x2048xf32>, tensor<1x2048x1xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x2048xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %78 : tensor<2048xf32>, tensor<1x2048x2048xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x2048xf32>
    %80 = tensor.empty() : tensor<2048x8192xf32>
    %transposed_36 = linalg.transpose ins(%arg5 : tensor<8192x2048xf32>) outs(%80 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %81 = tensor.empty() : tensor<1x2048x8192xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<2048x8192xf32>) outs(%81 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%81 : tensor<1x2048x8192xf32>) -> tensor<1x2048x8192xf32>
    %84 = linalg.batch_matmul ins(%79, %82 : tensor<1x2048x2048xf32>, tensor<1x2048x8192xf32>) outs(%83 : tensor<1x2048x8192xf32>) -> tensor<1x2048x8192xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x2048x8192xf32>) outs(%81 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.negf %in : f32
      %96 = math.exp %95 : f32
      %97 = arith.addf %96, %cst_1 : f32
      %98 = arith.divf %cst_1, %97 : f32
      linalg.yield %98 : f32
    } -> tensor<1x2048x8192xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %84 : tensor<1x2048x8192xf32>, tensor<1x2048x8192xf32>) outs(%81 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x8192xf32>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<8192x2048xf32>) outs(%80 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %87 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<2048x8192xf32>) outs(%81 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %88 = linalg.batch_matmul ins(%79, %87 : tensor<1x2048x2048xf32>, tensor<1x2048x8192xf32>) outs(%83 : tensor<1x2048x8192xf32>) -> tensor<1x2048x8192xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %88 : tensor<1x2048x8192xf32>, tensor<1x2048x8192xf32>) outs(%81 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.mulf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x8192xf32>
    %90 = tensor.empty() : tensor<8192x2048xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<2048x8192xf32>) outs(%90 : tensor<8192x2048xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<1x8192x2048xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8192x2048xf32>) outs(%91 : tensor<1x8192x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8192x2048xf32>
    %93 = linalg.batch_matmul ins(%89, %92 : tensor<1x2048x8192xf32>, tensor<1x8192x2048xf32>) outs(%24 : tensor<1x2048x2048xf32>) -> tensor<1x2048x2048xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %93 : tensor<1x2048x2048xf32>, tensor<1x2048x2048xf32>) outs(%13 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %95 = arith.addf %in, %in_39 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2048x2048xf32>
    return %94 : tensor<1x2048x2048xf32>
  }
}
