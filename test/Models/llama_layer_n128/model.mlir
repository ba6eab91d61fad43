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
  func.func @main(%arg0: tensor<1x128x2048xf32>, %arg1: tensor<2048x2048xf32>, %arg2: tensor<512x2048xf32>, %arg3: tensor<512x2048xf32>, %arg4: tensor<2048x2048xf32>, %arg5: tensor<8192x2048xf32>, %arg6: tensor<8192x2048xf32>, %arg7: tensor<2048x8192xf32>, %arg8: tensor<2048xf32>, %arg9: tensor<2048xf32>) -> tensor<1x128x2048xf32> {
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
    %0 = tensor.empty() : tensor<128xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %98 = linalg.index 0 : index
      %99 = arith.index_cast %98 : index to i64
      linalg.yield %99 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_8 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %2 = tensor.empty() : tensor<1x1x128x128xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%2 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %98 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %98 : i1
    } -> tensor<1x1x128x128xi1>
    %4 = tensor.empty() : tensor<1x1x128x128xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %98 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %98 : f32
    } -> tensor<1x1x128x128xf32>
    %expanded_9 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 128, 1] : tensor<128xi64> into tensor<1x128x1xi64>
    %6 = tensor.empty() : tensor<1x128x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x128x1xi64>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %98 = arith.sitofp %in : i64 to f32
      linalg.yield %98 : f32
    } -> tensor<1x128x1xf32>
    %8 = tensor.empty() : tensor<1x128x32xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_5 : tensor<1x128x1xf32>, tensor<32xf32>) outs(%8 : tensor<1x128x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x32xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x128x32xf32>, tensor<1x128x32xf32>) -> tensor<1x128x64xf32>
    %10 = tensor.empty() : tensor<1x128x64xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%10 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.cos %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x64xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%10 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.sin %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x64xf32>
    %13 = tensor.empty() : tensor<1x128x2048xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128x2048xf32>) outs(%13 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %98 : f32
    } -> tensor<1x128x2048xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x128x2048xf32>) outs(%15 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.divf %in, %cst_6 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x1xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.truncf %cst_4 : f64 to f32
      %99 = arith.addf %in, %98 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.rsqrt %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x1xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<1x128x2048xf32>, tensor<1x128x1xf32>) outs(%13 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x2048xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %20 : tensor<2048xf32>, tensor<1x128x2048xf32>) outs(%13 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x2048xf32>
    %22 = tensor.empty() : tensor<2048x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x2048xf32>) outs(%22 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %23 = tensor.empty() : tensor<1x2048x2048xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2048x2048xf32>) outs(%23 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x128x2048xf32>) -> tensor<1x128x2048xf32>
    %26 = linalg.batch_matmul ins(%21, %24 : tensor<1x128x2048xf32>, tensor<1x2048x2048xf32>) outs(%25 : tensor<1x128x2048xf32>) -> tensor<1x128x2048xf32>
    %expanded_10 = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [1, 128, 32, 64] : tensor<1x128x2048xf32> into tensor<1x128x32x64xf32>
    %27 = tensor.empty() : tensor<1x32x128x64xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x128x32x64xf32>) outs(%27 : tensor<1x32x128x64xf32>) permutation = [0, 2, 1, 3] 
    %28 = tensor.empty() : tensor<2048x512xf32>
    %transposed_12 = linalg.transpose ins(%arg2 : tensor<512x2048xf32>) outs(%28 : tensor<2048x512xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<1x2048x512xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<2048x512xf32>) outs(%29 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %31 = tensor.empty() : tensor<1x128x512xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x128x512xf32>) -> tensor<1x128x512xf32>
    %33 = linalg.batch_matmul ins(%21, %30 : tensor<1x128x2048xf32>, tensor<1x2048x512xf32>) outs(%32 : tensor<1x128x512xf32>) -> tensor<1x128x512xf32>
    %expanded_13 = tensor.expand_shape %33 [[0], [1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<1x128x512xf32> into tensor<1x128x8x64xf32>
    %34 = tensor.empty() : tensor<1x8x128x64xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x128x8x64xf32>) outs(%34 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<512x2048xf32>) outs(%28 : tensor<2048x512xf32>) permutation = [1, 0] 
    %35 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2048x512xf32>) outs(%29 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %36 = linalg.batch_matmul ins(%21, %35 : tensor<1x128x2048xf32>, tensor<1x2048x512xf32>) outs(%32 : tensor<1x128x512xf32>) -> tensor<1x128x512xf32>
    %expanded_16 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<1x128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x128x8x64xf32>) outs(%34 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %expanded_19 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %expanded_18 : tensor<1x32x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x32x128x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [1, 32, 128, 32] [1, 1, 1, 1] : tensor<1x32x128x64xf32> to tensor<1x32x128x32xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 32] [1, 32, 128, 32] [1, 1, 1, 1] : tensor<1x32x128x64xf32> to tensor<1x32x128x32xf32>
    %38 = tensor.empty() : tensor<1x32x128x32xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x32x128x32xf32>) outs(%38 : tensor<1x32x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.negf %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x32xf32>
    %concat_21 = tensor.concat dim(3) %39, %extracted_slice : (tensor<1x32x128x32xf32>, tensor<1x32x128x32xf32>) -> tensor<1x32x128x64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_19 : tensor<1x32x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x32x128x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x64xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<1x32x128x64xf32>, tensor<1x32x128x64xf32>) outs(%27 : tensor<1x32x128x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.addf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%34 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %43 = tensor.empty() : tensor<1x8x128x32xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x8x128x32xf32>) outs(%43 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.negf %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_24 = tensor.concat dim(3) %44, %extracted_slice_22 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%34 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x8x128x64xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%34 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.addf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x8x128x64xf32>
    %47 = tensor.empty() : tensor<1x8x4x128x64xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x8x128x64xf32>) outs(%47 : tensor<1x8x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x128x64xf32>
    %collapsed = tensor.collapse_shape %48 [[0], [1, 2], [3], [4]] : tensor<1x8x4x128x64xf32> into tensor<1x32x128x64xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x8x128x64xf32>) outs(%47 : tensor<1x8x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x128x64xf32>
    %50 = tensor.empty() : tensor<1x32x64x128xf32>
    %transposed_25 = linalg.transpose ins(%collapsed : tensor<1x32x128x64xf32>) outs(%50 : tensor<1x32x64x128xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<1x32x128x64xf32> into tensor<32x128x64xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x32x64x128xf32> into tensor<32x64x128xf32>
    %51 = tensor.empty() : tensor<32x128x128xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<32x128x128xf32>) -> tensor<32x128x128xf32>
    %53 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<32x128x64xf32>, tensor<32x64x128xf32>) outs(%52 : tensor<32x128x128xf32>) -> tensor<32x128x128xf32>
    %expanded_28 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 32, 128, 128] : tensor<32x128x128xf32> into tensor<1x32x128x128xf32>
    %54 = tensor.empty() : tensor<1x32x128x128xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x32x128x128xf32>) outs(%54 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.mulf %in, %cst_7 : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x128xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %5 : tensor<1x32x128x128xf32>, tensor<1x1x128x128xf32>) outs(%54 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.addf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x128xf32>
    %57 = tensor.empty() : tensor<1x32x128xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<1x32x128xi64>) -> tensor<1x32x128xi64>
    %59 = tensor.empty() : tensor<1x32x128xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<1x32x128xf32>) -> tensor<1x32x128xf32>
    %61:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x32x128x128xf32>) outs(%60, %58 : tensor<1x32x128xf32>, tensor<1x32x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %98 = linalg.index 3 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = arith.maximumf %in, %out : f32
      %101 = arith.cmpf ogt, %in, %out : f32
      %102 = arith.select %101, %99, %out_39 : i64
      linalg.yield %100, %102 : f32, i64
    } -> (tensor<1x32x128xf32>, tensor<1x32x128xi64>)
    %expanded_29 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [1, 32, 128, 1] : tensor<1x32x128xf32> into tensor<1x32x128x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_29 : tensor<1x32x128x128xf32>, tensor<1x32x128x1xf32>) outs(%54 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.subf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x128xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x32x128x128xf32>) outs(%54 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.exp %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x128xf32>
    %64 = tensor.empty() : tensor<1x32x128x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x32x128x1xf32>) -> tensor<1x32x128x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x32x128x128xf32>) outs(%65 : tensor<1x32x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x32x128x128xf32>, tensor<1x32x128x1xf32>) outs(%54 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.divf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x32x128x128xf32>
    %collapsed_30 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<1x32x128x128xf32> into tensor<32x128x128xf32>
    %collapsed_31 = tensor.collapse_shape %49 [[0, 1, 2], [3], [4]] : tensor<1x8x4x128x64xf32> into tensor<32x128x64xf32>
    %68 = tensor.empty() : tensor<32x128x64xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<32x128x64xf32>) -> tensor<32x128x64xf32>
    %70 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<32x128x128xf32>, tensor<32x128x64xf32>) outs(%69 : tensor<32x128x64xf32>) -> tensor<32x128x64xf32>
    %expanded_32 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 32, 128, 64] : tensor<32x128x64xf32> into tensor<1x32x128x64xf32>
    %71 = tensor.empty() : tensor<1x128x32x64xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x32x128x64xf32>) outs(%71 : tensor<1x128x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<1x128x32x64xf32> into tensor<1x128x2048xf32>
    %transposed_35 = linalg.transpose ins(%arg4 : tensor<2048x2048xf32>) outs(%22 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<2048x2048xf32>) outs(%23 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %73 = linalg.batch_matmul ins(%collapsed_34, %72 : tensor<1x128x2048xf32>, tensor<1x2048x2048xf32>) outs(%25 : tensor<1x128x2048xf32>) -> tensor<1x128x2048xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %73 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%13 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.addf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x2048xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x128x2048xf32>) outs(%13 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %98 : f32
    } -> tensor<1x128x2048xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x128x2048xf32>) outs(%15 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.addf %in, %out : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.divf %in, %cst_6 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.truncf %cst_4 : f64 to f32
      %99 = arith.addf %in, %98 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = math.rsqrt %in : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<1x128x2048xf32>, tensor<1x128x1xf32>) outs(%13 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x2048xf32>
    %81 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %80 : tensor<2048xf32>, tensor<1x128x2048xf32>) outs(%13 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x2048xf32>
    %82 = tensor.empty() : tensor<2048x8192xf32>
    %transposed_36 = linalg.transpose ins(%arg5 : tensor<8192x2048xf32>) outs(%82 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %83 = tensor.empty() : tensor<1x2048x8192xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<2048x8192xf32>) outs(%83 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %85 = tensor.empty() : tensor<1x128x8192xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<1x128x8192xf32>) -> tensor<1x128x8192xf32>
    %87 = linalg.batch_matmul ins(%81, %84 : tensor<1x128x2048xf32>, tensor<1x2048x8192xf32>) outs(%86 : tensor<1x128x8192xf32>) -> tensor<1x128x8192xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x128x8192xf32>) outs(%85 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %98 = arith.negf %in : f32
      %99 = math.exp %98 : f32
      %100 = arith.addf %99, %cst_1 : f32
      %101 = arith.divf %cst_1, %100 : f32
      linalg.yield %101 : f32
    } -> tensor<1x128x8192xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %87 : tensor<1x128x8192xf32>, tensor<1x128x8192xf32>) outs(%85 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x8192xf32>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<8192x2048xf32>) outs(%82 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %90 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<2048x8192xf32>) outs(%83 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %91 = linalg.batch_matmul ins(%81, %90 : tensor<1x128x2048xf32>, tensor<1x2048x8192xf32>) outs(%86 : tensor<1x128x8192xf32>) -> tensor<1x128x8192xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<1x128x8192xf32>, tensor<1x128x8192xf32>) outs(%85 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.mulf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x8192xf32>
    %93 = tensor.empty() : tensor<8192x2048xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<2048x8192xf32>) outs(%93 : tensor<8192x2048xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x8192x2048xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8192x2048xf32>) outs(%94 : tensor<1x8192x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8192x2048xf32>
    %96 = linalg.batch_matmul ins(%92, %95 : tensor<1x128x8192xf32>, tensor<1x8192x2048xf32>) outs(%25 : tensor<1x128x2048xf32>) -> tensor<1x128x2048xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %96 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%13 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %98 = arith.addf %in, %in_39 : f32
      linalg.yield %98 : f32
    } -> tensor<1x128x2048xf32>
    return %97 : tensor<1x128x2048xf32>
  }
}
