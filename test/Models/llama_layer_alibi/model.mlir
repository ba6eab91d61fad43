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
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
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
    %cst_6 = arith.constant dense<[[[0.840896427]], [[0.707106769]], [[0.594603539]], [[5.000000e-01]], [[0.420448214]], [[0.353553385]], [[0.297301769]], [[2.500000e-01]], [[0.210224107]], [[0.176776692]], [[0.148650885]], [[1.250000e-01]], [[0.105112053]], [[0.0883883461]], [[0.0743254423]], [[6.250000e-02]], [[0.0525560267]], [[0.0441941731]], [[0.0371627212]], [[3.125000e-02]], [[0.0262780134]], [[0.0220970865]], [[0.0185813606]], [[1.562500e-02]], [[0.0131390067]], [[0.0110485433]], [[9.290680e-03]], [[7.812500e-03]], [[0.00656950334]], [[0.00552427163]], [[4.645340e-03]], [[3.906250e-03]]]> : tensor<32x1x1xf32>
    %cst_7 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<512xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<512xi64>) {
    ^bb0(%out: i64):
      %90 = linalg.index 0 : index
      %91 = arith.index_cast %90 : index to i64
      linalg.yield %91 : i64
    } -> tensor<512xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 512, 1] : tensor<512xi64> into tensor<1x1x512x1xi64>
    %expanded_8 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 512] : tensor<512xi64> into tensor<1x1x1x512xi64>
    %2 = tensor.empty() : tensor<1x1x512x512xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x512xi64>, tensor<1x1x512x1xi64>) outs(%2 : tensor<1x1x512x512xi1>) {
    ^bb0(%in: i64, %in_33: i64, %out: i1):
      %90 = arith.cmpi sle, %in, %in_33 : i64
      linalg.yield %90 : i1
    } -> tensor<1x1x512x512xi1>
    %4 = tensor.empty() : tensor<1x1x512x512xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<1x1x512x512xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<1x1x512x512xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %90 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %90 : f32
    } -> tensor<1x1x512x512xf32>
    %6 = tensor.empty() : tensor<1x512x2048xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %90 : f32
    } -> tensor<1x512x2048xf32>
    %8 = tensor.empty() : tensor<1x512x1xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x512x1xf32>) -> tensor<1x512x1xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x512x2048xf32>) outs(%9 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x1xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_5 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_4 : f64 to f32
      %91 = arith.addf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x512x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.rsqrt %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x1xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.mulf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x2048xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %14 : tensor<2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.mulf %in, %in_33 : f32
      linalg.yield %90 : f32
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
    %31 = tensor.empty() : tensor<32x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<32x1x1xf32>) outs(%31 : tensor<32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.negf %in : f32
      linalg.yield %90 : f32
    } -> tensor<32x1x1xf32>
    %expanded_17 = tensor.expand_shape %1 [[0, 1]] output_shape [512, 1] : tensor<512xi64> into tensor<512x1xi64>
    %expanded_18 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 512] : tensor<512xi64> into tensor<1x512xi64>
    %33 = tensor.empty() : tensor<512x512xi64>
    %34 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<512x1xi64>, tensor<1x512xi64>) outs(%33 : tensor<512x512xi64>) {
    ^bb0(%in: i64, %in_33: i64, %out: i64):
      %90 = arith.subi %in, %in_33 : i64
      linalg.yield %90 : i64
    } -> tensor<512x512xi64>
    %35 = tensor.empty() : tensor<512x512xf32>
    %36 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<512x512xi64>) outs(%35 : tensor<512x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %90 = arith.sitofp %in : i64 to f32
      linalg.yield %90 : f32
    } -> tensor<512x512xf32>
    %37 = tensor.empty() : tensor<32x512x512xf32>
    %38 = linalg.generic {indexing_maps = [#map12, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %36 : tensor<32x1x1xf32>, tensor<512x512xf32>) outs(%37 : tensor<32x512x512xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.mulf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<32x512x512xf32>
    %39 = tensor.empty() : tensor<1x32x512x512xf32>
    %40 = linalg.generic {indexing_maps = [#map13, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %5 : tensor<32x512x512xf32>, tensor<1x1x512x512xf32>) outs(%39 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.addf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x512x512xf32>
    %41 = tensor.empty() : tensor<1x8x4x512x64xf32>
    %42 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<1x8x512x64xf32>) outs(%41 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %collapsed = tensor.collapse_shape %42 [[0], [1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<1x32x512x64xf32>
    %43 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x8x512x64xf32>) outs(%41 : tensor<1x8x4x512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x4x512x64xf32>
    %44 = tensor.empty() : tensor<1x32x64x512xf32>
    %transposed_19 = linalg.transpose ins(%collapsed : tensor<1x32x512x64xf32>) outs(%44 : tensor<1x32x64x512xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_20 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<1x32x512x64xf32> into tensor<32x512x64xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<1x32x64x512xf32> into tensor<32x64x512xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%37 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %46 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<32x512x64xf32>, tensor<32x64x512xf32>) outs(%45 : tensor<32x512x512xf32>) -> tensor<32x512x512xf32>
    %expanded_22 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [1, 32, 512, 512] : tensor<32x512x512xf32> into tensor<1x32x512x512xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x32x512x512xf32>) outs(%39 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.mulf %in, %cst_7 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x512x512xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %40 : tensor<1x32x512x512xf32>, tensor<1x32x512x512xf32>) outs(%39 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.addf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x512x512xf32>
    %49 = tensor.empty() : tensor<1x32x512xi64>
    %50 = linalg.fill ins(%c0_i64 : i64) outs(%49 : tensor<1x32x512xi64>) -> tensor<1x32x512xi64>
    %51 = tensor.empty() : tensor<1x32x512xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<1x32x512xf32>) -> tensor<1x32x512xf32>
    %53:2 = linalg.generic {indexing_maps = [#map3, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<1x32x512x512xf32>) outs(%52, %50 : tensor<1x32x512xf32>, tensor<1x32x512xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %90 = linalg.index 3 : index
      %91 = arith.index_cast %90 : index to i64
      %92 = arith.maximumf %in, %out : f32
      %93 = arith.cmpf ogt, %in, %out : f32
      %94 = arith.select %93, %91, %out_33 : i64
      linalg.yield %92, %94 : f32, i64
    } -> (tensor<1x32x512xf32>, tensor<1x32x512xi64>)
    %expanded_23 = tensor.expand_shape %53#0 [[0], [1], [2, 3]] output_shape [1, 32, 512, 1] : tensor<1x32x512xf32> into tensor<1x32x512x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_23 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%39 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.subf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x512x512xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x32x512x512xf32>) outs(%39 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.exp %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x512x512xf32>
    %56 = tensor.empty() : tensor<1x32x512x1xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<1x32x512x1xf32>) -> tensor<1x32x512x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x32x512x512xf32>) outs(%57 : tensor<1x32x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x512x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<1x32x512x512xf32>, tensor<1x32x512x1xf32>) outs(%39 : tensor<1x32x512x512xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.divf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x512x512xf32>
    %collapsed_24 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x32x512x512xf32> into tensor<32x512x512xf32>
    %collapsed_25 = tensor.collapse_shape %43 [[0, 1, 2], [3], [4]] : tensor<1x8x4x512x64xf32> into tensor<32x512x64xf32>
    %60 = tensor.empty() : tensor<32x512x64xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %62 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<32x512x512xf32>, tensor<32x512x64xf32>) outs(%61 : tensor<32x512x64xf32>) -> tensor<32x512x64xf32>
    %expanded_26 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 32, 512, 64] : tensor<32x512x64xf32> into tensor<1x32x512x64xf32>
    %63 = tensor.empty() : tensor<1x512x32x64xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x32x512x64xf32>) outs(%63 : tensor<1x512x32x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<1x512x32x64xf32> into tensor<1x512x2048xf32>
    %transposed_29 = linalg.transpose ins(%arg4 : tensor<2048x2048xf32>) outs(%16 : tensor<2048x2048xf32>) permutation = [1, 0] 
    %64 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<2048x2048xf32>) outs(%17 : tensor<1x2048x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x2048xf32>
    %65 = linalg.batch_matmul ins(%collapsed_28, %64 : tensor<1x512x2048xf32>, tensor<1x2048x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %65 : tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.addf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x2048xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %90 : f32
    } -> tensor<1x512x2048xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x512x2048xf32>) outs(%9 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_5 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x1xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_4 : f64 to f32
      %91 = arith.addf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x512x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x512x1xf32>) outs(%8 : tensor<1x512x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.rsqrt %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<1x512x2048xf32>, tensor<1x512x1xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.mulf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x2048xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %72 : tensor<2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.mulf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x2048xf32>
    %74 = tensor.empty() : tensor<2048x8192xf32>
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<8192x2048xf32>) outs(%74 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %75 = tensor.empty() : tensor<1x2048x8192xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<2048x8192xf32>) outs(%75 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %77 = tensor.empty() : tensor<1x512x8192xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %79 = linalg.batch_matmul ins(%73, %76 : tensor<1x512x2048xf32>, tensor<1x2048x8192xf32>) outs(%78 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x512x8192xf32>) outs(%77 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.negf %in : f32
      %91 = math.exp %90 : f32
      %92 = arith.addf %91, %cst_1 : f32
      %93 = arith.divf %cst_1, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<1x512x8192xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %79 : tensor<1x512x8192xf32>, tensor<1x512x8192xf32>) outs(%77 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.mulf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x8192xf32>
    %transposed_31 = linalg.transpose ins(%arg6 : tensor<8192x2048xf32>) outs(%74 : tensor<2048x8192xf32>) permutation = [1, 0] 
    %82 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2048x8192xf32>) outs(%75 : tensor<1x2048x8192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2048x8192xf32>
    %83 = linalg.batch_matmul ins(%73, %82 : tensor<1x512x2048xf32>, tensor<1x2048x8192xf32>) outs(%78 : tensor<1x512x8192xf32>) -> tensor<1x512x8192xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<1x512x8192xf32>, tensor<1x512x8192xf32>) outs(%77 : tensor<1x512x8192xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.mulf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x8192xf32>
    %85 = tensor.empty() : tensor<8192x2048xf32>
    %transposed_32 = linalg.transpose ins(%arg7 : tensor<2048x8192xf32>) outs(%85 : tensor<8192x2048xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<1x8192x2048xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<8192x2048xf32>) outs(%86 : tensor<1x8192x2048xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8192x2048xf32>
    %88 = linalg.batch_matmul ins(%84, %87 : tensor<1x512x8192xf32>, tensor<1x8192x2048xf32>) outs(%19 : tensor<1x512x2048xf32>) -> tensor<1x512x2048xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %88 : tensor<1x512x2048xf32>, tensor<1x512x2048xf32>) outs(%6 : tensor<1x512x2048xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %90 = arith.addf %in, %in_33 : f32
      linalg.yield %90 : f32
    } -> tensor<1x512x2048xf32>
    return %89 : tensor<1x512x2048xf32>
  }
}
