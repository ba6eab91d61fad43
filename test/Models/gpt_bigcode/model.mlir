#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<48x64xf32>, %arg12: tensor<48xf32>, %arg13: tensor<64x48xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.index_cast %in : i64 to index
      %106 = linalg.index 2 : index
      %107 = arith.cmpi slt, %105, %c96 : index
      cf.assert %107, "index must be smaller than dim size"
      %108 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %108, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%105, %106] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i64
      linalg.yield %106 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_37: i64, %out: i1):
      %105 = arith.cmpi sle, %in, %in_37 : i64
      linalg.yield %105 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = tensor.empty() : tensor<1x1x18x18xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_6, %cst_5 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %105 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %105 : f32
    } -> tensor<1x1x18x18xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.index_cast %in : i64 to index
      %106 = linalg.index 2 : index
      %107 = arith.cmpi slt, %105, %c64 : index
      cf.assert %107, "index must be smaller than dim size"
      %108 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %108, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%105, %106] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %10 = tensor.empty() : tensor<1x18x1xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x18x64xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %14 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.subf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x18x64xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_7 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_12 = tensor.collapse_shape %20 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %21 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg4 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %25 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%25 : tensor<64x96xf32>) permutation = [1, 0] 
    %26 = tensor.empty() : tensor<1x64x96xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%26 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %28 = tensor.empty() : tensor<1x18x96xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %30 = linalg.batch_matmul ins(%24, %27 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%29 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg6 : tensor<1x18x96xf32>, tensor<96xf32>) outs(%28 : tensor<1x18x96xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x96xf32>
    %expanded_13 = tensor.expand_shape %31 [[0], [1, 2], [3]] output_shape [1, 1, 18, 96] : tensor<1x18x96xf32> into tensor<1x1x18x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_13[0, 0, 0, 0] [1, 1, 18, 64] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x64xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_13[0, 0, 0, 64] [1, 1, 18, 16] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x16xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_13[0, 0, 0, 80] [1, 1, 18, 16] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x16xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3]] : tensor<1x1x18x64xf32> into tensor<1x18x64xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %32 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x4x16xf32>) outs(%32 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<1x1x4x18x16xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<1x1x18x16xf32>) outs(%33 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %collapsed_19 = tensor.collapse_shape %34 [[0], [1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<1x4x18x16xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<1x1x18x16xf32>) outs(%33 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %36 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_20 = linalg.transpose ins(%collapsed_19 : tensor<1x4x18x16xf32>) outs(%36 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_21 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %37 = tensor.empty() : tensor<4x18x18xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %39 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%38 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_23 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %40 = tensor.empty() : tensor<1x4x18x18xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x4x18x18xf32>) outs(%40 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %cst_9 : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %7 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%40 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %43 = tensor.empty() : tensor<1x4x18xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %45 = tensor.empty() : tensor<1x4x18xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %47:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<1x4x18x18xf32>) outs(%46, %44 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %105 = linalg.index 3 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.maximumf %in, %out : f32
      %108 = arith.cmpf ogt, %in, %out : f32
      %109 = arith.select %108, %106, %out_37 : i64
      linalg.yield %107, %109 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_24 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_24 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%40 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.subf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x4x18x18xf32>) outs(%40 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.exp %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %50 = tensor.empty() : tensor<1x4x18x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x4x18x18xf32>) outs(%51 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%40 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.divf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_25 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_26 = tensor.collapse_shape %35 [[0, 1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<4x18x16xf32>
    %54 = tensor.empty() : tensor<4x18x16xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %56 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%55 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_27 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %57 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x4x18x16xf32>) outs(%57 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %58 = tensor.empty() : tensor<64x64xf32>
    %transposed_30 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
    %59 = tensor.empty() : tensor<1x64x64xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<64x64xf32>) outs(%59 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %62 = linalg.batch_matmul ins(%collapsed_29, %60 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%61 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %9 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<1x18x64xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_31 = tensor.collapse_shape %66 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_31 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.subf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %68 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<1x18x64xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_7 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_32 = tensor.collapse_shape %73 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %74 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg10 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %78 = tensor.empty() : tensor<64x48xf32>
    %transposed_33 = linalg.transpose ins(%arg11 : tensor<48x64xf32>) outs(%78 : tensor<64x48xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<1x64x48xf32>
    %80 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<64x48xf32>) outs(%79 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %81 = tensor.empty() : tensor<1x18x48xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %83 = linalg.batch_matmul ins(%77, %80 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%82 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg12 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%81 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x48xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x18x48xf32>) outs(%81 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c3_i64 : f32, i64
      %106 = arith.mulf %105, %cst_1 : f32
      %107 = arith.addf %in, %106 : f32
      %108 = arith.mulf %107, %cst_2 : f32
      %109 = math.tanh %108 : f32
      %110 = arith.addf %109, %cst_3 : f32
      %111 = arith.mulf %110, %cst_4 : f32
      %112 = arith.mulf %in, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %86 = tensor.empty() : tensor<48x64xf32>
    %transposed_34 = linalg.transpose ins(%arg13 : tensor<64x48xf32>) outs(%86 : tensor<48x64xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<1x48x64xf32>
    %88 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<48x64xf32>) outs(%87 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %89 = linalg.batch_matmul ins(%85, %88 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%61 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %90 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x18x64xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_35 = tensor.collapse_shape %93 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.subf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<1x18x64xf32>) outs(%11 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_7 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%10 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_36 = tensor.collapse_shape %100 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %101 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.mulf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %105 = arith.addf %in, %in_37 : f32
      linalg.yield %105 : f32
    } -> tensor<1x18x64xf32>
    return %104 : tensor<1x18x64xf32>
  }
}
