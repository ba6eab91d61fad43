#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x512x2048xbf16>, %arg1: tensor<2048xbf16>, %arg2: tensor<2048xbf16>, %arg3: tensor<6144x2048xbf16>, %arg4: tensor<6144xbf16>, %arg5: tensor<2048x2048xbf16>, %arg6: tensor<2048xbf16>, %arg7: tensor<2048xbf16>, %arg8: tensor<2048xbf16>, %arg9: tensor<8192x2048xbf16>, %arg10: tensor<8192xbf16>, %arg11: tensor<2048x8192xbf16>, %arg12: tensor<2048xbf16>) -> tensor<1x512x2048xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant 0.79788455999999996 : f64
    %cst_6 = arith.constant 0.088388347648318433 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 0.70710678118654757 : f64
    %c1_i32 = arith.constant 1 : i32
    %cst_9 = arith.constant 2.048000e+03 : bf16
    %cst_10 = arith.constant 5.000000e-01 : bf16
    %cst_11 = arith.constant 1.000000e+00 : bf16
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%0 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_8 : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<16xi32>
    %3 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%2 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.trunci %124 : i64 to i32
      %126 = arith.addi %125, %c1_i32 : i32
      linalg.yield %126 : i32
    } -> tensor<16xi32>
    %4 = tensor.empty() : tensor<16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel"]} ins(%1, %3 : tensor<f32>, tensor<16xi32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_39: i32, %out: f32):
      %123 = arith.extf %in : f32 to f64
      %124 = arith.sitofp %in_39 : i32 to f64
      %125 = math.powf %123, %124 : f64
      %126 = arith.truncf %125 : f64 to f32
      linalg.yield %126 : f32
    } -> tensor<16xf32>
    %expanded = tensor.expand_shape %5 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %6 = tensor.empty() : tensor<512xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<512xi64>
    %8 = tensor.empty() : tensor<16x1x512xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %7 : tensor<16x1x1xf32>, tensor<512xi64>) outs(%8 : tensor<16x1x512xf32>) {
    ^bb0(%in: f32, %in_39: i64, %out: f32):
      %123 = arith.sitofp %in_39 : i64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<16x1x512xf32>
    %10 = tensor.empty() : tensor<16x1x512xbf16>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<16x1x512xf32>) outs(%10 : tensor<16x1x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %123 = arith.truncf %in : f32 to bf16
      linalg.yield %123 : bf16
    } -> tensor<16x1x512xbf16>
    %expanded_12 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 512, 1] : tensor<512xi64> into tensor<1x1x512x1xi64>
    %expanded_13 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 512] : tensor<512xi64> into tensor<1x1x1x512xi64>
    %12 = tensor.empty() : tensor<1x1x512x512xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x512xi64>, tensor<1x1x512x1xi64>) outs(%12 : tensor<1x1x512x512xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %123 : i1
    } -> tensor<1x1x512x512xi1>
    %14 = tensor.empty() : tensor<1x1x512x512xbf16>
    %15 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_3, %cst_2 : tensor<1x1x512x512xi1>, tensor<bf16>, tensor<bf16>) outs(%14 : tensor<1x1x512x512xbf16>) {
    ^bb0(%in: i1, %in_39: bf16, %in_40: bf16, %out: bf16):
      %123 = arith.select %in, %in_39, %in_40 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x1x512x512xbf16>
    %16 = tensor.empty() : tensor<1x512x1xbf16>
    %17 = linalg.fill ins(%cst : bf16) outs(%16 : tensor<1x512x1xbf16>) -> tensor<1x512x1xbf16>
    %18 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x512x2048xbf16>) outs(%17 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.addf %in, %out : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x512x1xbf16>) outs(%16 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.divf %in, %cst_9 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %20 = tensor.empty() : tensor<1x512x2048xbf16>
    %collapsed = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<1x512x1xbf16> into tensor<1x512xbf16>
    %21 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x512xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x512x2048xbf16>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %21 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.subf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %24 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x512x2048xbf16>) outs(%17 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.addf %in, %out : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x512x1xbf16>) outs(%16 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.divf %in, %cst_9 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x512x1xbf16>) outs(%16 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.truncf %cst_7 : f64 to bf16
      %124 = arith.addf %in, %123 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x1xbf16>
    %27 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x512x1xbf16>) outs(%16 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = math.rsqrt %in : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %collapsed_14 = tensor.collapse_shape %27 [[0], [1, 2]] : tensor<1x512x1xbf16> into tensor<1x512xbf16>
    %28 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x512xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x512x2048xbf16>
    %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %28 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %30 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg1 : tensor<1x512x2048xbf16>, tensor<2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %31 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg2 : tensor<1x512x2048xbf16>, tensor<2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %32 = tensor.empty() : tensor<2048x6144xbf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<6144x2048xbf16>) outs(%32 : tensor<2048x6144xbf16>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<1x2048x6144xbf16>
    %34 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2048x6144xbf16>) outs(%33 : tensor<1x2048x6144xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x6144xbf16>
    %35 = tensor.empty() : tensor<1x512x6144xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<1x512x6144xf32>) -> tensor<1x512x6144xf32>
    %37 = linalg.batch_matmul ins(%31, %34 : tensor<1x512x2048xbf16>, tensor<1x2048x6144xbf16>) outs(%36 : tensor<1x512x6144xf32>) -> tensor<1x512x6144xf32>
    %38 = tensor.empty() : tensor<1x512x6144xbf16>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x512x6144xf32>) outs(%38 : tensor<1x512x6144xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %123 = arith.truncf %in : f32 to bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x6144xbf16>
    %40 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg4 : tensor<1x512x6144xbf16>, tensor<6144xbf16>) outs(%38 : tensor<1x512x6144xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x6144xbf16>
    %expanded_15 = tensor.expand_shape %40 [[0], [1], [2, 3, 4]] output_shape [1, 512, 16, 3, 128] : tensor<1x512x6144xbf16> into tensor<1x512x16x3x128xbf16>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0, 0, 0] [1, 512, 16, 1, 128] [1, 1, 1, 1, 1] : tensor<1x512x16x3x128xbf16> to tensor<1x512x16x1x128xbf16>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x512x16x1x128xbf16> into tensor<1x512x16x128xbf16>
    %41 = tensor.empty() : tensor<1x16x512x128xbf16>
    %transposed_17 = linalg.transpose ins(%collapsed_16 : tensor<1x512x16x128xbf16>) outs(%41 : tensor<1x16x512x128xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_18 = tensor.extract_slice %expanded_15[0, 0, 0, 1, 0] [1, 512, 16, 1, 128] [1, 1, 1, 1, 1] : tensor<1x512x16x3x128xbf16> to tensor<1x512x16x1x128xbf16>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0], [1], [2, 3], [4]] : tensor<1x512x16x1x128xbf16> into tensor<1x512x16x128xbf16>
    %transposed_20 = linalg.transpose ins(%collapsed_19 : tensor<1x512x16x128xbf16>) outs(%41 : tensor<1x16x512x128xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_21 = tensor.extract_slice %expanded_15[0, 0, 0, 2, 0] [1, 512, 16, 1, 128] [1, 1, 1, 1, 1] : tensor<1x512x16x3x128xbf16> to tensor<1x512x16x1x128xbf16>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0], [1], [2, 3], [4]] : tensor<1x512x16x1x128xbf16> into tensor<1x512x16x128xbf16>
    %transposed_23 = linalg.transpose ins(%collapsed_22 : tensor<1x512x16x128xbf16>) outs(%41 : tensor<1x16x512x128xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<1x16x512x128xbf16> into tensor<16x512x128xbf16>
    %collapsed_25 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x16x512x128xbf16> into tensor<16x512x128xbf16>
    %42 = tensor.empty() : tensor<16x128x512xbf16>
    %transposed_26 = linalg.transpose ins(%collapsed_25 : tensor<16x512x128xbf16>) outs(%42 : tensor<16x128x512xbf16>) permutation = [0, 2, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<1x16x512x128xbf16> into tensor<16x512x128xbf16>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<16x1x512xbf16>) outs(%8 : tensor<16x1x512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %123 = arith.extf %in : bf16 to f32
      linalg.yield %123 : f32
    } -> tensor<16x1x512xf32>
    %44 = tensor.empty() : tensor<16x512x128xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<16x512x128xbf16>) outs(%44 : tensor<16x512x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %123 = arith.extf %in : bf16 to f32
      linalg.yield %123 : f32
    } -> tensor<16x512x128xf32>
    %46 = tensor.empty() : tensor<16x128x512xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<16x128x512xbf16>) outs(%46 : tensor<16x128x512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %123 = arith.extf %in : bf16 to f32
      linalg.yield %123 : f32
    } -> tensor<16x128x512xf32>
    %48 = tensor.empty() : tensor<16x512x512xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<16x512x512xf32>) -> tensor<16x512x512xf32>
    %50 = linalg.batch_matmul ins(%45, %47 : tensor<16x512x128xf32>, tensor<16x128x512xf32>) outs(%49 : tensor<16x512x512xf32>) -> tensor<16x512x512xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<16x512x512xf32>) outs(%48 : tensor<16x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<16x512x512xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %51 : tensor<16x1x512xf32>, tensor<16x512x512xf32>) outs(%48 : tensor<16x512x512xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<16x512x512xf32>
    %53 = tensor.empty() : tensor<16x512x512xbf16>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<16x512x512xf32>) outs(%53 : tensor<16x512x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %123 = arith.truncf %in : f32 to bf16
      linalg.yield %123 : bf16
    } -> tensor<16x512x512xbf16>
    %expanded_28 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 16, 512, 512] : tensor<16x512x512xbf16> into tensor<1x16x512x512xbf16>
    %55 = tensor.empty() : tensor<1x16x512x512xbf16>
    %56 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %15 : tensor<1x16x512x512xbf16>, tensor<1x1x512x512xbf16>) outs(%55 : tensor<1x16x512x512xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x16x512x512xbf16>
    %57 = tensor.empty() : tensor<1x16x512x512xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x16x512x512xbf16>) outs(%57 : tensor<1x16x512x512xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %123 = arith.extf %in : bf16 to f32
      linalg.yield %123 : f32
    } -> tensor<1x16x512x512xf32>
    %59 = tensor.empty() : tensor<1x16x512xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<1x16x512xi64>) -> tensor<1x16x512xi64>
    %61 = tensor.empty() : tensor<1x16x512xf32>
    %62 = linalg.fill ins(%cst_1 : f32) outs(%61 : tensor<1x16x512xf32>) -> tensor<1x16x512xf32>
    %63:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x16x512x512xf32>) outs(%62, %60 : tensor<1x16x512xf32>, tensor<1x16x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_39 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<1x16x512xf32>, tensor<1x16x512xi64>)
    %expanded_29 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [1, 16, 512, 1] : tensor<1x16x512xf32> into tensor<1x16x512x1xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_29 : tensor<1x16x512x512xf32>, tensor<1x16x512x1xf32>) outs(%57 : tensor<1x16x512x512xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.subf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<1x16x512x512xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x16x512x512xf32>) outs(%57 : tensor<1x16x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x16x512x512xf32>
    %66 = tensor.empty() : tensor<1x16x512x1xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<1x16x512x1xf32>) -> tensor<1x16x512x1xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x16x512x512xf32>) outs(%67 : tensor<1x16x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<1x16x512x1xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<1x16x512x512xf32>, tensor<1x16x512x1xf32>) outs(%57 : tensor<1x16x512x512xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.divf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<1x16x512x512xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x16x512x512xf32>) outs(%55 : tensor<1x16x512x512xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %123 = arith.truncf %in : f32 to bf16
      linalg.yield %123 : bf16
    } -> tensor<1x16x512x512xbf16>
    %collapsed_30 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x16x512x512xbf16> into tensor<16x512x512xbf16>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<16x512x128xf32>) -> tensor<16x512x128xf32>
    %72 = linalg.batch_matmul ins(%collapsed_30, %collapsed_27 : tensor<16x512x512xbf16>, tensor<16x512x128xbf16>) outs(%71 : tensor<16x512x128xf32>) -> tensor<16x512x128xf32>
    %73 = tensor.empty() : tensor<16x512x128xbf16>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<16x512x128xf32>) outs(%73 : tensor<16x512x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %123 = arith.truncf %in : f32 to bf16
      linalg.yield %123 : bf16
    } -> tensor<16x512x128xbf16>
    %expanded_31 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 16, 512, 128] : tensor<16x512x128xbf16> into tensor<1x16x512x128xbf16>
    %75 = tensor.empty() : tensor<1x512x16x128xbf16>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x16x512x128xbf16>) outs(%75 : tensor<1x512x16x128xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1], [2, 3]] : tensor<1x512x16x128xbf16> into tensor<1x512x2048xbf16>
    %76 = tensor.empty() : tensor<2048x2048xbf16>
    %transposed_34 = linalg.transpose ins(%arg5 : tensor<2048x2048xbf16>) outs(%76 : tensor<2048x2048xbf16>) permutation = [1, 0] 
    %77 = tensor.empty() : tensor<1x2048x2048xbf16>
    %78 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<2048x2048xbf16>) outs(%77 : tensor<1x2048x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x2048xbf16>
    %79 = tensor.empty() : tensor<1x512x2048xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %81 = linalg.batch_matmul ins(%collapsed_33, %78 : tensor<1x512x2048xbf16>, tensor<1x2048x2048xbf16>) outs(%80 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x512x2048xf32>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %123 = arith.truncf %in : f32 to bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %83 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg6 : tensor<1x512x2048xbf16>, tensor<2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %84 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %83 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %85 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x512x2048xbf16>) outs(%17 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.addf %in, %out : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x512x1xbf16>) outs(%16 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.divf %in, %cst_9 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %collapsed_35 = tensor.collapse_shape %86 [[0], [1, 2]] : tensor<1x512x1xbf16> into tensor<1x512xbf16>
    %87 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<1x512xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x512x2048xbf16>
    %88 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.subf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %89 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %88 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %90 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<1x512x2048xbf16>) outs(%17 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.addf %in, %out : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x512x1xbf16>) outs(%16 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.divf %in, %cst_9 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %92 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x512x1xbf16>) outs(%16 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.truncf %cst_7 : f64 to bf16
      %124 = arith.addf %in, %123 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x1xbf16>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x512x1xbf16>) outs(%16 : tensor<1x512x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = math.rsqrt %in : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x1xbf16>
    %collapsed_36 = tensor.collapse_shape %93 [[0], [1, 2]] : tensor<1x512x1xbf16> into tensor<1x512xbf16>
    %94 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<1x512xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x512x2048xbf16>
    %95 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %94 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %96 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg7 : tensor<1x512x2048xbf16>, tensor<2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %97 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg8 : tensor<1x512x2048xbf16>, tensor<2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %98 = tensor.empty() : tensor<2048x8192xbf16>
    %transposed_37 = linalg.transpose ins(%arg9 : tensor<8192x2048xbf16>) outs(%98 : tensor<2048x8192xbf16>) permutation = [1, 0] 
    %99 = tensor.empty() : tensor<1x2048x8192xbf16>
    %100 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<2048x8192xbf16>) outs(%99 : tensor<1x2048x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2048x8192xbf16>
    %101 = tensor.empty() : tensor<1x512x8192xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %103 = linalg.batch_matmul ins(%97, %100 : tensor<1x512x2048xbf16>, tensor<1x2048x8192xbf16>) outs(%102 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %104 = tensor.empty() : tensor<1x512x8192xbf16>
    %105 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x512x8192xf32>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %123 = arith.truncf %in : f32 to bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %106 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg10 : tensor<1x512x8192xbf16>, tensor<8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %107 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.mulf %in, %cst_10 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %108 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.truncf %cst_5 : f64 to bf16
      %124 = arith.mulf %in, %123 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x8192xbf16>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.truncf %cst_4 : f64 to bf16
      %124 = arith.mulf %in, %123 : bf16
      linalg.yield %124 : bf16
    } -> tensor<1x512x8192xbf16>
    %110 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %106 : tensor<1x512x8192xbf16>, tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.addf %in, %cst_11 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %112 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %111 : tensor<1x512x8192xbf16>, tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %113 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = math.tanh %in : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %114 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %123 = arith.addf %in, %cst_11 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %115 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %114 : tensor<1x512x8192xbf16>, tensor<1x512x8192xbf16>) outs(%104 : tensor<1x512x8192xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.mulf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x8192xbf16>
    %116 = tensor.empty() : tensor<8192x2048xbf16>
    %transposed_38 = linalg.transpose ins(%arg11 : tensor<2048x8192xbf16>) outs(%116 : tensor<8192x2048xbf16>) permutation = [1, 0] 
    %117 = tensor.empty() : tensor<1x8192x2048xbf16>
    %118 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<8192x2048xbf16>) outs(%117 : tensor<1x8192x2048xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x8192x2048xbf16>
    %119 = linalg.batch_matmul ins(%115, %118 : tensor<1x512x8192xbf16>, tensor<1x8192x2048xbf16>) outs(%80 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x512x2048xf32>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %123 = arith.truncf %in : f32 to bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %121 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg12 : tensor<1x512x2048xbf16>, tensor<2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    %122 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %121 : tensor<1x512x2048xbf16>, tensor<1x512x2048xbf16>) outs(%20 : tensor<1x512x2048xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %123 = arith.addf %in, %in_39 : bf16
      linalg.yield %123 : bf16
    } -> tensor<1x512x2048xbf16>
    return %122 : tensor<1x512x2048xbf16>
  }
}
