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
  func.func @main(%arg0: tensor<1x512x2048xbf16>, %arg1: tensor<2048x2048xbf16>, %arg2: tensor<512x2048xbf16>, %arg3: tensor<512x2048xbf16>, %arg4: tensor<2048x2048xbf16>, %arg5: tensor<8192x2048xbf16>, %arg6: tensor<8192x2048xbf16>, %arg7: tensor<2048x8192xbf16>, %arg8: tensor<2048xbf16>, %arg9: tensor<2048xbf16>) -> tensor<1x512x2048xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<[1.000000e+00, 6.640630e-01, 4.394530e-01, 2.929690e-01, 1.943360e-01, 1.289060e-01, 8.544920e-02, 5.664060e-02, 3.759770e-02, 2.490230e-02, 1.660160e-02, 1.098630e-02, 7.293700e-03, 4.852290e-03, 3.204350e-03, 2.136230e-03, 1.411440e-03, 9.384150e-04, 6.217950e-04, 4.138950e-04, 2.746580e-04, 1.821520e-04, 1.206400e-04, 8.010860e-05, 5.316730e-05, 3.528590e-05, 2.336500e-05, 1.549720e-05, 1.031160e-05, 6.854530e-06, 4.529950e-06, 3.010030e-06]> : tensor<32xbf16>
    %cst_6 = arith.constant 2.048000e+03 : f32
    %cst_7 = arith.constant 1.250000e-01 : bf16
    %0 = tensor.empty() : tensor<512xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %124 = linalg.index 0 : index
      %125 = arith.index_cast %124 : index to i64
      linalg.yield %125 : i64
    } -> tensor<512xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 512, 1] : tensor<512xi64> into tensor<1x1x512x1xi64>
    %expanded_8 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 512] : tensor<512xi64> into tensor<1x1x1x512xi64>
    %2 = tensor.empty() : tensor<1x1x512x512xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x512xi64>, tensor<1x1x512x1xi64>) outs(%2 : tensor<1x1x512x512xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %124 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %124 : i1
    } -> tensor<1x1x512x512xi1>
    %4 = tensor.empty() : tensor<1x1x512x512xbf16>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<1x1x512x512xi1>, tensor<bf16>, tensor<bf16>) outs(%4 : tensor<1x1x512x512xbf16>) {
    ^bb0(%in: i1, %in_39: bf16, %in_40: bf16, %out: bf16):
      %124 = arith.select %in, %in_39, %in_40 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x1x512x512xbf16>
    %expanded_9 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 512, 1] : tensor<512xi64> into tensor<1x512x1xi64>
    %6 = tensor.empty() : tensor<1x512x1xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x512x1xi64>) outs(%6 : tensor<1x512x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %124 = arith.sitofp %in : i64 to f32
      linalg.yield %124 : f32
    } -> tensor<1x512x1xf32>
    %8 = tensor.empty() : tensor<32xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<32xbf16>) outs(%8 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      linalg.yield %124 : f32
    } -> tensor<32xf32>
    %10 = tensor.empty() : tensor<1x512x32xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<1x512x1xf32>, tensor<32xf32>) outs(%10 : tensor<1x512x32xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %124 = arith.mulf %in, %in_39 : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x32xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x512x32xf32>, tensor<1x512x32xf32>) -> tensor<1x512x64xf32>
    %12 = tensor.empty() : tensor<1x512x64xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x512x64xf32>) outs(%12 : tensor<1x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.cos %in : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x64xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x512x64xf32>) outs(%12 : tensor<1x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.sin %in : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x64xf32>
    %15 = tensor.empty() : tensor<1x512x64xbf16>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x512x64xf32>) outs(%15 : tensor<1x512x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x64xbf16>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x512x64xf32>) outs(%15 : tensor<1x512x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x64xbf16>
    %18 = tensor.empty() : tensor<1x512x2048xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x512x2048xbf16>) outs(%18 : tensor<1x512x2048xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      linalg.yield %124 : f32
    } -> tensor<1x512x2048xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x512x2048xf32>) outs(%18 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<1x512x2048xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<1x512x2048xf32>) outs(%21 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x1xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x512x1xf32>) outs(%6 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_6 : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x1xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x512x1xf32>) outs(%6 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_4 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<1x512x1xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x512x1xf32>) outs(%6 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x1xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%18 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %124 = arith.mulf %in, %in_39 : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x2048xf32>
    %27 = tensor.empty() : tensor<1x512x2048xbf16>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x512x2048xf32>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    %29 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %28 : tensor<2048xbf16>, tensor<1x512x2048xbf16>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    %30 = tensor.empty() : tensor<2048x2048xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x2048xbf16>) outs(%30 : tensor<2048x2048xbf16>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<1x2048x2048xbf16>
    %32 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2048x2048xbf16>) outs(%31 : tensor<1x2048x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x2048xbf16>
    %33 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %34 = linalg.batch_matmul ins(%29, %32 : tensor<1x512x2048xbf16>, tensor<1x2048x2048xbf16>) outs(%33 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x512x2048xf32>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    %expanded_10 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xbf16> into tensor<1x512x32x64xbf16>
    %36 = tensor.empty() : tensor<1x32x512x64xbf16>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x512x32x64xbf16>) outs(%36 : tensor<1x32x512x64xbf16>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<2048x512xbf16>
    %transposed_12 = linalg.transpose ins(%arg2 : tensor<512x2048xbf16>) outs(%37 : tensor<2048x512xbf16>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<1x2048x512xbf16>
    %39 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<2048x512xbf16>) outs(%38 : tensor<1x2048x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x512xbf16>
    %40 = tensor.empty() : tensor<1x512x512xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %42 = linalg.batch_matmul ins(%29, %39 : tensor<1x512x2048xbf16>, tensor<1x2048x512xbf16>) outs(%41 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %43 = tensor.empty() : tensor<1x512x512xbf16>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x512x512xf32>) outs(%43 : tensor<1x512x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x512xbf16>
    %expanded_13 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xbf16> into tensor<1x512x8x64xbf16>
    %45 = tensor.empty() : tensor<1x8x512x64xbf16>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x512x8x64xbf16>) outs(%45 : tensor<1x8x512x64xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<512x2048xbf16>) outs(%37 : tensor<2048x512xbf16>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2048x512xbf16>) outs(%38 : tensor<1x2048x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x512xbf16>
    %47 = linalg.batch_matmul ins(%29, %46 : tensor<1x512x2048xbf16>, tensor<1x2048x512xbf16>) outs(%41 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x512x512xf32>) outs(%43 : tensor<1x512x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x512xbf16>
    %expanded_16 = tensor.expand_shape %48 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xbf16> into tensor<1x512x8x64xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x512x8x64xbf16>) outs(%45 : tensor<1x8x512x64xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 512, 64] : tensor<1x512x64xbf16> into tensor<1x1x512x64xbf16>
    %expanded_19 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 512, 64] : tensor<1x512x64xbf16> into tensor<1x1x512x64xbf16>
    %49 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %expanded_18 : tensor<1x32x512x64xbf16>, tensor<1x1x512x64xbf16>) outs(%36 : tensor<1x32x512x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x32x512x64xbf16>
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [1, 32, 512, 32] [1, 1, 1, 1] : tensor<1x32x512x64xbf16> to tensor<1x32x512x32xbf16>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 32] [1, 32, 512, 32] [1, 1, 1, 1] : tensor<1x32x512x64xbf16> to tensor<1x32x512x32xbf16>
    %50 = tensor.empty() : tensor<1x32x512x32xbf16>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x32x512x32xbf16>) outs(%50 : tensor<1x32x512x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %124 = arith.negf %in : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x32x512x32xbf16>
    %concat_21 = tensor.concat dim(3) %51, %extracted_slice : (tensor<1x32x512x32xbf16>, tensor<1x32x512x32xbf16>) -> tensor<1x32x512x64xbf16>
    %52 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_19 : tensor<1x32x512x64xbf16>, tensor<1x1x512x64xbf16>) outs(%36 : tensor<1x32x512x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x32x512x64xbf16>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<1x32x512x64xbf16>, tensor<1x32x512x64xbf16>) outs(%36 : tensor<1x32x512x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.addf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x32x512x64xbf16>
    %54 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_18 : tensor<1x8x512x64xbf16>, tensor<1x1x512x64xbf16>) outs(%45 : tensor<1x8x512x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x8x512x64xbf16>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 8, 512, 32] [1, 1, 1, 1] : tensor<1x8x512x64xbf16> to tensor<1x8x512x32xbf16>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [1, 8, 512, 32] [1, 1, 1, 1] : tensor<1x8x512x64xbf16> to tensor<1x8x512x32xbf16>
    %55 = tensor.empty() : tensor<1x8x512x32xbf16>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x8x512x32xbf16>) outs(%55 : tensor<1x8x512x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %124 = arith.negf %in : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x8x512x32xbf16>
    %concat_24 = tensor.concat dim(3) %56, %extracted_slice_22 : (tensor<1x8x512x32xbf16>, tensor<1x8x512x32xbf16>) -> tensor<1x8x512x64xbf16>
    %57 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_19 : tensor<1x8x512x64xbf16>, tensor<1x1x512x64xbf16>) outs(%45 : tensor<1x8x512x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x8x512x64xbf16>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<1x8x512x64xbf16>, tensor<1x8x512x64xbf16>) outs(%45 : tensor<1x8x512x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.addf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x8x512x64xbf16>
    %59 = tensor.empty() : tensor<1x8x4x512x64xbf16>
    %60 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x8x512x64xbf16>) outs(%59 : tensor<1x8x4x512x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x512x64xbf16>
    %collapsed = tensor.collapse_shape %60 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xbf16> into tensor<1x32x512x64xbf16>
    %61 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x8x512x64xbf16>) outs(%59 : tensor<1x8x4x512x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8x4x512x64xbf16>
    %62 = tensor.empty() : tensor<1x32x64x512xbf16>
    %transposed_25 = linalg.transpose ins(%collapsed : tensor<1x32x512x64xbf16>) outs(%62 : tensor<1x32x64x512xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x32x512x64xbf16> into tensor<32x512x64xbf16>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x32x64x512xbf16> into tensor<32x64x512xbf16>
    %63 = tensor.empty() : tensor<32x512x512xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %65 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<32x512x64xbf16>, tensor<32x64x512xbf16>) outs(%64 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %66 = tensor.empty() : tensor<32x512x512xbf16>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<32x512x512xf32>) outs(%66 : tensor<32x512x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<32x512x512xbf16>
    %expanded_28 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xbf16> into tensor<1x32x512x512xbf16>
    %68 = tensor.empty() : tensor<1x32x512x512xbf16>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x32x512x512xbf16>) outs(%68 : tensor<1x32x512x512xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %124 = arith.mulf %in, %cst_7 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x32x512x512xbf16>
    %70 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %5 : tensor<1x32x512x512xbf16>, tensor<1x1x512x512xbf16>) outs(%68 : tensor<1x32x512x512xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.addf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x32x512x512xbf16>
    %71 = tensor.empty() : tensor<1x32x512x512xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x32x512x512xbf16>) outs(%71 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      linalg.yield %124 : f32
    } -> tensor<1x32x512x512xf32>
    %73 = tensor.empty() : tensor<1x32x512xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %75 = tensor.empty() : tensor<1x32x512xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %77:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x32x512x512xf32>) outs(%76, %74 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %124 = linalg.index 3 : index
      %125 = arith.index_cast %124 : index to i64
      %126 = arith.maximumf %in, %out : f32
      %127 = arith.cmpf ogt, %in, %out : f32
      %128 = arith.select %127, %125, %out_39 : i64
      linalg.yield %126, %128 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_29 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_29 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%71 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %124 = arith.subf %in, %in_39 : f32
      linalg.yield %124 : f32
    } -> tensor<1x32x512x512xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x32x512x512xf32>) outs(%71 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.exp %in : f32
      linalg.yield %124 : f32
    } -> tensor<1x32x512x512xf32>
    %80 = tensor.empty() : tensor<1x32x512x1xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<1x32x512x512xf32>) outs(%81 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<1x32x512x1xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%71 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %124 = arith.divf %in, %in_39 : f32
      linalg.yield %124 : f32
    } -> tensor<1x32x512x512xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x32x512x512xf32>) outs(%68 : tensor<1x32x512x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x32x512x512xbf16>
    %collapsed_30 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<1x32x512x512xbf16> into tensor<32x512x512xbf16>
    %collapsed_31 = tensor.collapse_shape %61 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xbf16> into tensor<32x512x64xbf16>
    %85 = tensor.empty() : tensor<32x512x64xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %87 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<32x512x512xbf16>, tensor<32x512x64xbf16>) outs(%86 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %88 = tensor.empty() : tensor<32x512x64xbf16>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<32x512x64xf32>) outs(%88 : tensor<32x512x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<32x512x64xbf16>
    %expanded_32 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xbf16> into tensor<1x32x512x64xbf16>
    %90 = tensor.empty() : tensor<1x512x32x64xbf16>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x32x512x64xbf16>) outs(%90 : tensor<1x512x32x64xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<1x512x32x64xbf16> into tensor<1x512x2048xbf16>
    %transposed_35 = linalg.transpose ins(%arg4 : tensor<2048x2048xbf16>) outs(%30 : tensor<2048x2048xbf16>) permutation = [1, 0] 
    %91 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<2048x2048xbf16>) outs(%31 : tensor<1x2048x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x2048xbf16>
    %92 = linalg.batch_matmul ins(%collapsed_34, %91 : tensor<1x512x2048xbf16>, tensor<1x2048x2048xbf16>) outs(%33 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x512x2048xf32>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    %94 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %93 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.addf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    %95 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x512x2048xbf16>) outs(%18 : tensor<1x512x2048xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      linalg.yield %124 : f32
    } -> tensor<1x512x2048xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x512x2048xf32>) outs(%18 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<1x512x2048xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<1x512x2048xf32>) outs(%21 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x1xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x512x1xf32>) outs(%6 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_6 : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x1xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x512x1xf32>) outs(%6 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_4 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<1x512x1xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x512x1xf32>) outs(%6 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x1xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%18 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %124 = arith.mulf %in, %in_39 : f32
      linalg.yield %124 : f32
    } -> tensor<1x512x2048xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x512x2048xf32>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    %103 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %102 : tensor<2048xbf16>, tensor<1x512x2048xbf16>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    %104 = tensor.empty() : tensor<2048x8192xbf16>
    %transposed_36 = linalg.transpose ins(%arg5 : tensor<8192x2048xbf16>) outs(%104 : tensor<2048x8192xbf16>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<1x2048x8192xbf16>
    %106 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<2048x8192xbf16>) outs(%105 : tensor<1x2048x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x8192xbf16>
    %107 = tensor.empty() : tensor<1x512x8192xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %109 = linalg.batch_matmul ins(%103, %106 : tensor<1x512x2048xbf16>, tensor<1x2048x8192xbf16>) outs(%108 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %110 = tensor.empty() : tensor<1x512x8192xbf16>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x512x8192xf32>) outs(%110 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x8192xbf16>
    %112 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x512x8192xbf16>) outs(%110 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %124 = arith.negf %in : bf16
      %125 = math.exp %124 : bf16
      %126 = arith.addf %125, %cst_1 : bf16
      %127 = arith.divf %cst_1, %126 : bf16
      linalg.yield %127 : bf16
    } -> tensor<1x512x8192xbf16>
    %113 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<1x512x8192xbf16>, tensor<1x512x8192xbf16>) outs(%110 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x8192xbf16>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<8192x2048xbf16>) outs(%104 : tensor<2048x8192xbf16>) permutation = [1, 0] 
    %114 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<2048x8192xbf16>) outs(%105 : tensor<1x2048x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x8192xbf16>
    %115 = linalg.batch_matmul ins(%103, %114 : tensor<1x512x2048xbf16>, tensor<1x2048x8192xbf16>) outs(%108 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x512x8192xf32>) outs(%110 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x8192xbf16>
    %117 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<1x512x8192xbf16>, tensor<1x512x8192xbf16>) outs(%110 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x8192xbf16>
    %118 = tensor.empty() : tensor<8192x2048xbf16>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<2048x8192xbf16>) outs(%118 : tensor<8192x2048xbf16>) permutation = [1, 0] 
    %119 = tensor.empty() : tensor<1x8192x2048xbf16>
    %120 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8192x2048xbf16>) outs(%119 : tensor<1x8192x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8192x2048xbf16>
    %121 = linalg.batch_matmul ins(%117, %120 : tensor<1x512x8192xbf16>, tensor<1x8192x2048xbf16>) outs(%33 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x512x2048xf32>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    %123 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %122 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%27 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %124 = arith.addf %in, %in_39 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x2048xbf16>
    return %123 : tensor<1x512x2048xbf16>
  }
}
