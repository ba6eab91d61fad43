#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x512x2048xf32>, %arg1: tensor<2048x2048xf32>, %arg2: tensor<512x2048xf32>, %arg3: tensor<512x2048xf32>, %arg4: tensor<2048x2048xf32>, %arg5: tensor<8192x2048xf32>, %arg6: tensor<8192x2048xf32>, %arg7: tensor<2048x8192xf32>, %arg8: tensor<2048xf32>, %arg9: tensor<2048xf32>) -> tensor<1x512x2048xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 2.048000e+03 : f32
    %cst_6 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<512xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %82 = linalg.index 0 : index
      %83 = arith.index_cast %82 : index to i64
      linalg.yield %83 : i64
    } -> tensor<512xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 512, 1] : tensor<512xi64> into tensor<1x1x512x1xi64>
    %expanded_7 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 512] : tensor<512xi64> into tensor<1x1x1x512xi64>
    %2 = tensor.empty() : tensor<1x1x512x512xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded : tensor<1x1x1x512xi64>, tensor<1x1x512x1xi64>) outs(%2 : tensor<1x1x512x512xi1>) {
    ^bb0(%in: i64, %in_30: i64, %out: i1):
      %82 = arith.cmpi sle, %in, %in_30 : i64
      linalg.yield %82 : i1
    } -> tensor<1x1x512x512xi1>
    %4 = tensor.empty() : tensor<1x1x512x512xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<1x1x512x512xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<1x1x512x512xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %82 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %82 : f32
    } -> tensor<1x1x512x512xf32>
    %6 = tensor.empty() : tensor<1x512x2048xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %82 : f32
    } -> tensor<1x512x2048xf32>
    %8 = tensor.empty() : tensor<1x512x1xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x512x2048xf32>) outs(%9 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %out : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x1xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.divf %in, %cst_5 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.truncf %cst_4 : f64 to f32
      %83 = arith.addf %in, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<1x512x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.rsqrt %in : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x1xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.mulf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x2048xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %14 : tensor<2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.mulf %in, %in_30 : f32
      linalg.yield %82 : f32
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
    %transposed_8 = linalg.transpose ins(%arg2 : tensor<512x2048xf32>) outs(%21 : tensor<2048x512xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x2048x512xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2048x512xf32>) outs(%22 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %24 = tensor.empty() : tensor<1x512x512xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %26 = linalg.batch_matmul ins(%15, %23 : tensor<1x512x2048xf32>, tensor<1x2048x512xf32>) outs(%25 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %transposed_9 = linalg.transpose ins(%arg3 : tensor<512x2048xf32>) outs(%21 : tensor<2048x512xf32>) permutation = [1, 0] 
    %27 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2048x512xf32>) outs(%22 : tensor<1x2048x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x512xf32>
    %28 = linalg.batch_matmul ins(%15, %27 : tensor<1x512x2048xf32>, tensor<1x2048x512xf32>) outs(%25 : tensor<1x512x512xf32>) -> tensor<1x512x512xf32>
    %expanded_10 = tensor.expand_shape %20 [[0], [1], [2, 3]] output_shape [1, 512, 32, 64] : tensor<1x512x2048xf32> into tensor<1x512x32x64xf32>
    %29 = tensor.empty() : tensor<1x32x512x64xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x512x32x64xf32>) outs(%29 : tensor<1x32x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_12 = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %30 = tensor.empty() : tensor<1x8x512x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x512x8x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [1, 512, 8, 64] : tensor<1x512x512xf32> into tensor<1x512x8x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x512x8x64xf32>) outs(%30 : tensor<1x8x512x64xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<1x8x512x64xf32>) outs(%31 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed = tensor.collapse_shape %32 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x8x512x64xf32>) outs(%31 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %34 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_16 = linalg.transpose ins(%collapsed : tensor<1x32x512x64xf32>) outs(%34 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %35 = tensor.empty() : tensor<32x512x512xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %37 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%36 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_19 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %38 = tensor.empty() : tensor<1x32x512x512xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x32x512x512xf32>) outs(%38 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.mulf %in, %cst_6 : f32
      linalg.yield %82 : f32
    } -> tensor<1x32x512x512xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %5 : tensor<1x32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%38 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.addf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x32x512x512xf32>
    %41 = tensor.empty() : tensor<1x32x512xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %43 = tensor.empty() : tensor<1x32x512xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %45:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x32x512x512xf32>) outs(%44, %42 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %82 = linalg.index 3 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = arith.maximumf %in, %out : f32
      %85 = arith.cmpf ogt, %in, %out : f32
      %86 = arith.select %85, %83, %out_30 : i64
      linalg.yield %84, %86 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_20 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_20 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%38 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.subf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x32x512x512xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x32x512x512xf32>) outs(%38 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.exp %in : f32
      linalg.yield %82 : f32
    } -> tensor<1x32x512x512xf32>
    %48 = tensor.empty() : tensor<1x32x512x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x32x512x512xf32>) outs(%49 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %out : f32
      linalg.yield %82 : f32
    } -> tensor<1x32x512x1xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%38 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.divf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_21 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_22 = tensor.collapse_shape %33 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %52 = tensor.empty() : tensor<32x512x64xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %54 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%53 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_23 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %55 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<1x32x512x64xf32>) outs(%55 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<2048x2048xf32>) outs(%16 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %56 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<2048x2048xf32>) outs(%17 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %57 = linalg.batch_matmul ins(%collapsed_25, %56 : tensor<1x512x2048xf32>, tensor<1x2048x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %57 : tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.addf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x2048xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %82 : f32
    } -> tensor<1x512x2048xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<1x512x2048xf32>) outs(%9 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %out : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.divf %in, %cst_5 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.truncf %cst_4 : f64 to f32
      %83 = arith.addf %in, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<1x512x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.rsqrt %in : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.mulf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x2048xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %64 : tensor<2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.mulf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x2048xf32>
    %66 = tensor.empty() : tensor<2048x8192xf32>
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<8192x2048xf32>) outs(%66 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<1x2048x8192xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<2048x8192xf32>) outs(%67 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %69 = tensor.empty() : tensor<1x512x8192xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %71 = linalg.batch_matmul ins(%65, %68 : tensor<1x512x2048xf32>, tensor<1x2048x8192xf32>) outs(%70 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x512x8192xf32>) outs(%69 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.negf %in : f32
      %83 = math.exp %82 : f32
      %84 = arith.addf %83, %cst_1 : f32
      %85 = arith.divf %cst_1, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<1x512x8192xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %71 : tensor<1x512x8192xf32>, tensor<1x512x8192xf32>) outs(%69 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.mulf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x8192xf32>
    %transposed_28 = linalg.transpose ins(%arg6 : tensor<8192x2048xf32>) outs(%66 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %74 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2048x8192xf32>) outs(%67 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %75 = linalg.batch_matmul ins(%65, %74 : tensor<1x512x2048xf32>, tensor<1x2048x8192xf32>) outs(%70 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %75 : tensor<1x512x8192xf32>, tensor<1x512x8192xf32>) outs(%69 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.mulf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x8192xf32>
    %77 = tensor.empty() : tensor<8192x2048xf32>
    %transposed_29 = linalg.transpose ins(%arg7 : tensor<2048x8192xf32>) outs(%77 : tensor<8192x2048xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<1x8192x2048xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<8192x2048xf32>) outs(%78 : tensor<1x8192x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8192x2048xf32>
    %80 = linalg.batch_matmul ins(%76, %79 : tensor<1x512x8192xf32>, tensor<1x8192x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %80 : tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %82 = arith.addf %in, %in_30 : f32
      linalg.yield %82 : f32
    } -> tensor<1x512x2048xf32>
    return %81 : tensor<1x512x2048xf32>
  }
}
