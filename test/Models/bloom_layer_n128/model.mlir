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
  func.func @main(%arg0: tensor<1x128x2048xf32>, %arg1: tensor<2048xf32>, %arg2: tensor<2048xf32>, %arg3: tensor<6144x2048xf32>, %arg4: tensor<6144xf32>, %arg5: tensor<2048x2048xf32>, %arg6: tensor<2048xf32>, %arg7: tensor<2048xf32>, %arg8: tensor<2048xf32>, %arg9: tensor<8192x2048xf32>, %arg10: tensor<8192xf32>, %arg11: tensor<2048x8192xf32>, %arg12: tensor<2048xf32>) -> tensor<1x128x2048xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 4.471500e-02 : f64
    %cst_4 = arith.constant 0.79788455999999996 : f64
    %cst_5 = arith.constant 0.088388347648318433 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 0.70710678118654757 : f64
    %c1_i32 = arith.constant 1 : i32
    %cst_8 = arith.constant 2.048000e+03 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%0 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.truncf %cst_7 : f64 to f32
      linalg.yield %99 : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<16xi32>
    %3 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%2 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %99 = linalg.index 0 : index
      %100 = arith.index_cast %99 : index to i64
      %101 = arith.trunci %100 : i64 to i32
      %102 = arith.addi %101, %c1_i32 : i32
      linalg.yield %102 : i32
    } -> tensor<16xi32>
    %4 = tensor.empty() : tensor<16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel"]} ins(%1, %3 : tensor<f32>, tensor<16xi32>) outs(%4 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_38: i32, %out: f32):
      %99 = arith.extf %in : f32 to f64
      %100 = arith.sitofp %in_38 : i32 to f64
      %101 = math.powf %99, %100 : f64
      %102 = arith.truncf %101 : f64 to f32
      linalg.yield %102 : f32
    } -> tensor<16xf32>
    %expanded = tensor.expand_shape %5 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %6 = tensor.empty() : tensor<128xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %99 = linalg.index 0 : index
      %100 = arith.index_cast %99 : index to i64
      linalg.yield %100 : i64
    } -> tensor<128xi64>
    %8 = tensor.empty() : tensor<16x1x128xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %7 : tensor<16x1x1xf32>, tensor<128xi64>) outs(%8 : tensor<16x1x128xf32>) {
    ^bb0(%in: f32, %in_38: i64, %out: f32):
      %99 = arith.sitofp %in_38 : i64 to f32
      %100 = arith.mulf %in, %99 : f32
      linalg.yield %100 : f32
    } -> tensor<16x1x128xf32>
    %expanded_11 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_12 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %10 = tensor.empty() : tensor<1x1x128x128xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%10 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %99 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %99 : i1
    } -> tensor<1x1x128x128xi1>
    %12 = tensor.empty() : tensor<1x1x128x128xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_2, %cst_1 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%12 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %99 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %99 : f32
    } -> tensor<1x1x128x128xf32>
    %14 = tensor.empty() : tensor<1x128x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<1x128x2048xf32>) outs(%15 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x128x1xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.divf %in, %cst_8 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %18 = tensor.empty() : tensor<1x128x2048xf32>
    %collapsed = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<1x128x1xf32> into tensor<1x128xf32>
    %19 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x128xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x2048xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.subf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %20 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<1x128x2048xf32>) outs(%15 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x128x1xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.divf %in, %cst_8 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x128x1xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.truncf %cst_6 : f64 to f32
      %100 = arith.addf %in, %99 : f32
      linalg.yield %100 : f32
    } -> tensor<1x128x1xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x128x1xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = math.rsqrt %in : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %collapsed_13 = tensor.collapse_shape %25 [[0], [1, 2]] : tensor<1x128x1xf32> into tensor<1x128xf32>
    %26 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x128xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x2048xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %26 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg1 : tensor<1x128x2048xf32>, tensor<2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg2 : tensor<1x128x2048xf32>, tensor<2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %30 = tensor.empty() : tensor<2048x6144xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<6144x2048xf32>) outs(%30 : tensor<2048x6144xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<1x2048x6144xf32>
    %32 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2048x6144xf32>) outs(%31 : tensor<1x2048x6144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x6144xf32>
    %33 = tensor.empty() : tensor<1x128x6144xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x128x6144xf32>) -> tensor<1x128x6144xf32>
    %35 = linalg.batch_matmul ins(%29, %32 : tensor<1x128x2048xf32>, tensor<1x2048x6144xf32>) outs(%34 : tensor<1x128x6144xf32>) -> tensor<1x128x6144xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg4 : tensor<1x128x6144xf32>, tensor<6144xf32>) outs(%33 : tensor<1x128x6144xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x6144xf32>
    %expanded_14 = tensor.expand_shape %36 [[0], [1], [2, 3, 4]] output_shape [1, 128, 16, 3, 128] : tensor<1x128x6144xf32> into tensor<1x128x16x3x128xf32>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0, 0, 0] [1, 128, 16, 1, 128] [1, 1, 1, 1, 1] : tensor<1x128x16x3x128xf32> to tensor<1x128x16x1x128xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x128x16x1x128xf32> into tensor<1x128x16x128xf32>
    %37 = tensor.empty() : tensor<1x16x128x128xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_15 : tensor<1x128x16x128xf32>) outs(%37 : tensor<1x16x128x128xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_17 = tensor.extract_slice %expanded_14[0, 0, 0, 1, 0] [1, 128, 16, 1, 128] [1, 1, 1, 1, 1] : tensor<1x128x16x3x128xf32> to tensor<1x128x16x1x128xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0], [1], [2, 3], [4]] : tensor<1x128x16x1x128xf32> into tensor<1x128x16x128xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_18 : tensor<1x128x16x128xf32>) outs(%37 : tensor<1x16x128x128xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_20 = tensor.extract_slice %expanded_14[0, 0, 0, 2, 0] [1, 128, 16, 1, 128] [1, 1, 1, 1, 1] : tensor<1x128x16x3x128xf32> to tensor<1x128x16x1x128xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] : tensor<1x128x16x1x128xf32> into tensor<1x128x16x128xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<1x128x16x128xf32>) outs(%37 : tensor<1x16x128x128xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<1x16x128x128xf32> into tensor<16x128x128xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x16x128x128xf32> into tensor<16x128x128xf32>
    %38 = tensor.empty() : tensor<16x128x128xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<16x128x128xf32>) outs(%38 : tensor<16x128x128xf32>) permutation = [0, 2, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x16x128x128xf32> into tensor<16x128x128xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %40 = linalg.batch_matmul ins(%collapsed_23, %transposed_25 : tensor<16x128x128xf32>, tensor<16x128x128xf32>) outs(%39 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<16x128x128xf32>) outs(%38 : tensor<16x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.truncf %cst_5 : f64 to f32
      %100 = arith.mulf %in, %99 : f32
      linalg.yield %100 : f32
    } -> tensor<16x128x128xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %41 : tensor<16x1x128xf32>, tensor<16x128x128xf32>) outs(%38 : tensor<16x128x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<16x128x128xf32>
    %expanded_27 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [1, 16, 128, 128] : tensor<16x128x128xf32> into tensor<1x16x128x128xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %13 : tensor<1x16x128x128xf32>, tensor<1x1x128x128xf32>) outs(%37 : tensor<1x16x128x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x16x128x128xf32>
    %44 = tensor.empty() : tensor<1x16x128xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<1x16x128xi64>) -> tensor<1x16x128xi64>
    %46 = tensor.empty() : tensor<1x16x128xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<1x16x128xf32>) -> tensor<1x16x128xf32>
    %48:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x16x128x128xf32>) outs(%47, %45 : tensor<1x16x128xf32>, tensor<1x16x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %99 = linalg.index 3 : index
      %100 = arith.index_cast %99 : index to i64
      %101 = arith.maximumf %in, %out : f32
      %102 = arith.cmpf ogt, %in, %out : f32
      %103 = arith.select %102, %100, %out_38 : i64
      linalg.yield %101, %103 : f32, i64
    } -> (tensor<1x16x128xf32>, tensor<1x16x128xi64>)
    %expanded_28 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 16, 128, 1] : tensor<1x16x128xf32> into tensor<1x16x128x1xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_28 : tensor<1x16x128x128xf32>, tensor<1x16x128x1xf32>) outs(%37 : tensor<1x16x128x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.subf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x16x128x128xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x16x128x128xf32>) outs(%37 : tensor<1x16x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = math.exp %in : f32
      linalg.yield %99 : f32
    } -> tensor<1x16x128x128xf32>
    %51 = tensor.empty() : tensor<1x16x128x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x16x128x1xf32>) -> tensor<1x16x128x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x16x128x128xf32>) outs(%52 : tensor<1x16x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<1x16x128x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x16x128x128xf32>, tensor<1x16x128x1xf32>) outs(%37 : tensor<1x16x128x128xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.divf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x16x128x128xf32>
    %collapsed_29 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x16x128x128xf32> into tensor<16x128x128xf32>
    %55 = linalg.batch_matmul ins(%collapsed_29, %collapsed_26 : tensor<16x128x128xf32>, tensor<16x128x128xf32>) outs(%39 : tensor<16x128x128xf32>) -> tensor<16x128x128xf32>
    %expanded_30 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 16, 128, 128] : tensor<16x128x128xf32> into tensor<1x16x128x128xf32>
    %56 = tensor.empty() : tensor<1x128x16x128xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x16x128x128xf32>) outs(%56 : tensor<1x128x16x128xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2, 3]] : tensor<1x128x16x128xf32> into tensor<1x128x2048xf32>
    %57 = tensor.empty() : tensor<2048x2048xf32>
    %transposed_33 = linalg.transpose ins(%arg5 : tensor<2048x2048xf32>) outs(%57 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %58 = tensor.empty() : tensor<1x2048x2048xf32>
    %59 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2048x2048xf32>) outs(%58 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x128x2048xf32>) -> tensor<1x128x2048xf32>
    %61 = linalg.batch_matmul ins(%collapsed_32, %59 : tensor<1x128x2048xf32>, tensor<1x2048x2048xf32>) outs(%60 : tensor<1x128x2048xf32>) -> tensor<1x128x2048xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %arg6 : tensor<1x128x2048xf32>, tensor<2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %62 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<1x128x2048xf32>) outs(%15 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x128x1xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.divf %in, %cst_8 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %collapsed_34 = tensor.collapse_shape %65 [[0], [1, 2]] : tensor<1x128x1xf32> into tensor<1x128xf32>
    %66 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<1x128xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x2048xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.subf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %67 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<1x128x2048xf32>) outs(%15 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %out : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x128x1xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.divf %in, %cst_8 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x128x1xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.truncf %cst_6 : f64 to f32
      %100 = arith.addf %in, %99 : f32
      linalg.yield %100 : f32
    } -> tensor<1x128x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x128x1xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = math.rsqrt %in : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x1xf32>
    %collapsed_35 = tensor.collapse_shape %72 [[0], [1, 2]] : tensor<1x128x1xf32> into tensor<1x128xf32>
    %73 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<1x128xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x128x2048xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %73 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg7 : tensor<1x128x2048xf32>, tensor<2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg8 : tensor<1x128x2048xf32>, tensor<2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %77 = tensor.empty() : tensor<2048x8192xf32>
    %transposed_36 = linalg.transpose ins(%arg9 : tensor<8192x2048xf32>) outs(%77 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<1x2048x8192xf32>
    %79 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<2048x8192xf32>) outs(%78 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %80 = tensor.empty() : tensor<1x128x8192xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<1x128x8192xf32>) -> tensor<1x128x8192xf32>
    %82 = linalg.batch_matmul ins(%76, %79 : tensor<1x128x2048xf32>, tensor<1x2048x8192xf32>) outs(%81 : tensor<1x128x8192xf32>) -> tensor<1x128x8192xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg10 : tensor<1x128x8192xf32>, tensor<8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x8192xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.mulf %in, %cst_9 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x8192xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.truncf %cst_4 : f64 to f32
      %100 = arith.mulf %in, %99 : f32
      linalg.yield %100 : f32
    } -> tensor<1x128x8192xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.truncf %cst_3 : f64 to f32
      %100 = arith.mulf %in, %99 : f32
      linalg.yield %100 : f32
    } -> tensor<1x128x8192xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %83 : tensor<1x128x8192xf32>, tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x8192xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %cst_10 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x8192xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<1x128x8192xf32>, tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x8192xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = math.tanh %in : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x8192xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %99 = arith.addf %in, %cst_10 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x8192xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %91 : tensor<1x128x8192xf32>, tensor<1x128x8192xf32>) outs(%80 : tensor<1x128x8192xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.mulf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x8192xf32>
    %93 = tensor.empty() : tensor<8192x2048xf32>
    %transposed_37 = linalg.transpose ins(%arg11 : tensor<2048x8192xf32>) outs(%93 : tensor<8192x2048xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x8192x2048xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<8192x2048xf32>) outs(%94 : tensor<1x8192x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8192x2048xf32>
    %96 = linalg.batch_matmul ins(%92, %95 : tensor<1x128x8192xf32>, tensor<1x8192x2048xf32>) outs(%60 : tensor<1x128x2048xf32>) -> tensor<1x128x2048xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg12 : tensor<1x128x2048xf32>, tensor<2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %97 : tensor<1x128x2048xf32>, tensor<1x128x2048xf32>) outs(%18 : tensor<1x128x2048xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %99 = arith.addf %in, %in_38 : f32
      linalg.yield %99 : f32
    } -> tensor<1x128x2048xf32>
    return %98 : tensor<1x128x2048xf32>
  }
}
