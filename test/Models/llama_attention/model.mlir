#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<1x512x2048xf32>, %arg1: tensor<1x512x512xf32>, %arg2: tensor<1x512x512xf32>) -> tensor<1x512x2048xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<[1.000000e+00, 0.663601279, 0.440366626, 0.292227834, 0.193922758, 0.128687382, 8.539710e-02, 0.0566696189, 0.0376060307, 0.0249554086, 0.0165604409, 0.0109895291, 0.00729266508, 0.00483942125, 0.00321144611, 0.0021311196, 0.00141421345, 9.38473851E-4, 6.22772437E-4, 4.13272559E-4, 2.74248188E-4, 1.81991432E-4, 1.20769742E-4, 8.01429487E-5, 5.31829573E-5, 3.52922762E-5, 2.34199979E-5, 1.55415401E-5, 1.03133852E-5, 6.84397537E-6, 4.54167048E-6, 3.01385808E-6]> : tensor<32xf32>
    %cst_4 = arith.constant 1.250000e-01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xf32> into tensor<1x512x32x64xf32>
    %0 = tensor.empty() : tensor<1x32x512x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x512x32x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %1 = tensor.empty() : tensor<1x8x512x64xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<1x512x8x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<512xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<512xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 512, 1] : tensor<512xi64> into tensor<1x512x1xi64>
    %4 = tensor.empty() : tensor<1x512x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x512x1xi64>) outs(%4 : tensor<1x512x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %50 = arith.sitofp %in : i64 to f32
      linalg.yield %50 : f32
    } -> tensor<1x512x1xf32>
    %6 = tensor.empty() : tensor<1x512x32xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %cst_3 : tensor<1x512x1xf32>, tensor<32xf32>) outs(%6 : tensor<1x512x32xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.mulf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x512x32xf32>
    %concat = tensor.concat dim(2) %7, %7 : (tensor<1x512x32xf32>, tensor<1x512x32xf32>) -> tensor<1x512x64xf32>
    %8 = tensor.empty() : tensor<1x512x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x512x64xf32>) outs(%8 : tensor<1x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.cos %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x512x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x512x64xf32>) outs(%8 : tensor<1x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.sin %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x512x64xf32>
    %expanded_10 = tensor.expand_shape %9 [[0], [1, 2], [3]] output_shape [1, 1, 512, 64] : tensor<1x512x64xf32> into tensor<1x1x512x64xf32>
    %expanded_11 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [1, 1, 512, 64] : tensor<1x512x64xf32> into tensor<1x1x512x64xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %expanded_10 : tensor<1x32x512x64xf32>, tensor<1x1x512x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.mulf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x64xf32>
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [1, 32, 512, 32] [1, 1, 1, 1] : tensor<1x32x512x64xf32> to tensor<1x32x512x32xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed[0, 0, 0, 32] [1, 32, 512, 32] [1, 1, 1, 1] : tensor<1x32x512x64xf32> to tensor<1x32x512x32xf32>
    %12 = tensor.empty() : tensor<1x32x512x32xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<1x32x512x32xf32>) outs(%12 : tensor<1x32x512x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.negf %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x32xf32>
    %concat_13 = tensor.concat dim(3) %13, %extracted_slice : (tensor<1x32x512x32xf32>, tensor<1x32x512x32xf32>) -> tensor<1x32x512x64xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_13, %expanded_11 : tensor<1x32x512x64xf32>, tensor<1x1x512x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.mulf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x64xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<1x32x512x64xf32>, tensor<1x32x512x64xf32>) outs(%0 : tensor<1x32x512x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.addf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x64xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6, %expanded_10 : tensor<1x8x512x64xf32>, tensor<1x1x512x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.mulf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x8x512x64xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_6[0, 0, 0, 0] [1, 8, 512, 32] [1, 1, 1, 1] : tensor<1x8x512x64xf32> to tensor<1x8x512x32xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_6[0, 0, 0, 32] [1, 8, 512, 32] [1, 1, 1, 1] : tensor<1x8x512x64xf32> to tensor<1x8x512x32xf32>
    %17 = tensor.empty() : tensor<1x8x512x32xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<1x8x512x32xf32>) outs(%17 : tensor<1x8x512x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.negf %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x8x512x32xf32>
    %concat_16 = tensor.concat dim(3) %18, %extracted_slice_14 : (tensor<1x8x512x32xf32>, tensor<1x8x512x32xf32>) -> tensor<1x8x512x64xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_16, %expanded_11 : tensor<1x8x512x64xf32>, tensor<1x1x512x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.mulf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x8x512x64xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>) outs(%1 : tensor<1x8x512x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.addf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x8x512x64xf32>
    %expanded_17 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 512] : tensor<512xi64> into tensor<1x512xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %21 = tensor.empty() : tensor<512x512xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<1x512xi64>, tensor<512x1xi64>) outs(%21 : tensor<512x512xi1>) {
    ^bb0(%in: i64, %in_30: i64, %out: i1):
      %50 = arith.cmpi sle, %in, %in_30 : i64
      linalg.yield %50 : i1
    } -> tensor<512x512xi1>
    %23 = tensor.empty() : tensor<512x512xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_2, %cst_1 : tensor<512x512xi1>, tensor<f32>, tensor<f32>) outs(%23 : tensor<512x512xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %50 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %50 : f32
    } -> tensor<512x512xf32>
    %expanded_19 = tensor.expand_shape %24 [[0, 1, 2], [3]] output_shape [1, 1, 512, 512] : tensor<512x512xf32> into tensor<1x1x512x512xf32>
    %25 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %26 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x512x64xf32>) outs(%25 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed = tensor.collapse_shape %26 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %27 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<1x8x512x64xf32>) outs(%25 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %28 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<1x32x512x64xf32>) outs(%28 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_21 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %29 = tensor.empty() : tensor<32x512x512xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %31 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%30 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_23 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %32 = tensor.empty() : tensor<1x32x512x512xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x32x512x512xf32>) outs(%32 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_4 : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x512xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_19 : tensor<1x32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%32 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.addf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x512xf32>
    %35 = tensor.empty() : tensor<1x32x512xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %37 = tensor.empty() : tensor<1x32x512xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %39:2 = linalg.generic {indexing_maps = [#map4, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x32x512x512xf32>) outs(%38, %36 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_30 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_24 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_24 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%32 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.subf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x512xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x32x512x512xf32>) outs(%32 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x512xf32>
    %42 = tensor.empty() : tensor<1x32x512x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x32x512x512xf32>) outs(%43 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%32 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %50 = arith.divf %in, %in_30 : f32
      linalg.yield %50 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_25 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_26 = tensor.collapse_shape %27 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %46 = tensor.empty() : tensor<32x512x64xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %48 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%47 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_27 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %49 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x32x512x64xf32>) outs(%49 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    return %collapsed_29 : tensor<1x512x2048xf32>
  }
}
