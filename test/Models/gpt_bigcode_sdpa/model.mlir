#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<48x64xf32>, %arg12: tensor<48xf32>, %arg13: tensor<64x48xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c64 = arith.constant 64 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %112 = arith.index_cast %in : i64 to index
      %113 = linalg.index 2 : index
      %114 = arith.cmpi slt, %112, %c96 : index
      cf.assert %114, "index must be smaller than dim size"
      %115 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %115, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%112, %113] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %112 = linalg.index 0 : index
      %113 = arith.index_cast %112 : index to i64
      linalg.yield %113 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %4 = tensor.empty() : tensor<1x1x18x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%4 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %112 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %112 : i1
    } -> tensor<1x1x18x18xi1>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %112 = arith.index_cast %in : i64 to index
      %113 = linalg.index 2 : index
      %114 = arith.cmpi slt, %112, %c64 : index
      cf.assert %114, "index must be smaller than dim size"
      %115 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %115, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%112, %113] : tensor<64x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %8 = tensor.empty() : tensor<1x18x1xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x18x64xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_10 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed = tensor.collapse_shape %11 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %12 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.subf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x18x64xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_10 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_9 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_13 = tensor.collapse_shape %18 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %19 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg3 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg4 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %23 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%23 : tensor<64x96xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<1x64x96xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%24 : tensor<1x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x96xf32>
    %26 = tensor.empty() : tensor<1x18x96xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %28 = linalg.batch_matmul ins(%22, %25 : tensor<1x18x64xf32>, tensor<1x64x96xf32>) outs(%27 : tensor<1x18x96xf32>) -> tensor<1x18x96xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg6 : tensor<1x18x96xf32>, tensor<96xf32>) outs(%26 : tensor<1x18x96xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x96xf32>
    %expanded_14 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, 18, 96] : tensor<1x18x96xf32> into tensor<1x1x18x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0, 0] [1, 1, 18, 64] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x64xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_14[0, 0, 0, 64] [1, 1, 18, 16] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x16xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_14[0, 0, 0, 80] [1, 1, 18, 16] [1, 1, 1, 1] : tensor<1x1x18x96xf32> to tensor<1x1x18x16xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3]] : tensor<1x1x18x64xf32> into tensor<1x18x64xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %30 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x18x4x16xf32>) outs(%30 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<1x1x4x18x16xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<1x1x18x16xf32>) outs(%31 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %collapsed_20 = tensor.collapse_shape %32 [[0], [1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<1x4x18x16xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x1x18x16xf32>) outs(%31 : tensor<1x1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x18x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x4x18x16xf32>) outs(%30 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.mulf %in, %cst_4 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x16xf32>
    %35 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<1x4x18x16xf32>) outs(%35 : tensor<1x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<1x4x16x18xf32>) outs(%35 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.mulf %in, %cst_4 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_22 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_23 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %37 = tensor.empty() : tensor<4x18x18xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %39 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%38 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_24 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %40 = tensor.empty() : tensor<1x1x18x18xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map11, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_7, %cst_6 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %112 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %112 : f32
    } -> tensor<1x1x18x18xf32>
    %42 = tensor.empty() : tensor<1x4x18x18xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %41 : tensor<1x4x18x18xf32>, tensor<1x1x18x18xf32>) outs(%42 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %44 = tensor.empty() : tensor<1x4x18xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %46 = tensor.empty() : tensor<1x4x18xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %48:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x4x18x18xf32>) outs(%47, %45 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %112 = linalg.index 3 : index
      %113 = arith.index_cast %112 : index to i64
      %114 = arith.maximumf %in, %out : f32
      %115 = arith.cmpf ogt, %in, %out : f32
      %116 = arith.select %115, %113, %out_38 : i64
      linalg.yield %114, %116 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_25 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_25 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%42 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.subf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x4x18x18xf32>) outs(%42 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.exp %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %51 = tensor.empty() : tensor<1x4x18x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x4x18x18xf32>) outs(%52 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%42 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.divf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %55 = tensor.empty() : tensor<1x4x18x18xi1>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x4x18x18xf32>) outs(%55 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %112 = arith.extf %in : f32 to f64
      %113 = arith.cmpf oeq, %112, %cst_8 : f64
      linalg.yield %113 : i1
    } -> tensor<1x4x18x18xi1>
    %57 = tensor.empty() : tensor<1x4x18x1xi1>
    %58 = linalg.fill ins(%true : i1) outs(%57 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %59 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x4x18x18xi1>) outs(%58 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %112 = arith.andi %in, %out : i1
      linalg.yield %112 : i1
    } -> tensor<1x4x18x1xi1>
    %60 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %cst_5, %54 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%42 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %112 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %112 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_26 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_27 = tensor.collapse_shape %33 [[0, 1, 2], [3], [4]] : tensor<1x1x4x18x16xf32> into tensor<4x18x16xf32>
    %61 = tensor.empty() : tensor<4x18x16xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %63 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%62 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_28 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %64 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x4x18x16xf32>) outs(%64 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %65 = tensor.empty() : tensor<64x64xf32>
    %transposed_31 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %66 = tensor.empty() : tensor<1x64x64xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<64x64xf32>) outs(%66 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %69 = linalg.batch_matmul ins(%collapsed_30, %67 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%68 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %7 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x18x64xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_10 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_32 = tensor.collapse_shape %73 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.subf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x18x64xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_10 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_9 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_33 = tensor.collapse_shape %80 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %81 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg10 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %85 = tensor.empty() : tensor<64x48xf32>
    %transposed_34 = linalg.transpose ins(%arg11 : tensor<48x64xf32>) outs(%85 : tensor<64x48xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<1x64x48xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<64x48xf32>) outs(%86 : tensor<1x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x48xf32>
    %88 = tensor.empty() : tensor<1x18x48xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %90 = linalg.batch_matmul ins(%84, %87 : tensor<1x18x64xf32>, tensor<1x64x48xf32>) outs(%89 : tensor<1x18x48xf32>) -> tensor<1x18x48xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg12 : tensor<1x18x48xf32>, tensor<48xf32>) outs(%88 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x48xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x18x48xf32>) outs(%88 : tensor<1x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.fpowi %in, %c3_i64 : f32, i64
      %113 = arith.mulf %112, %cst_1 : f32
      %114 = arith.addf %in, %113 : f32
      %115 = arith.mulf %114, %cst_2 : f32
      %116 = math.tanh %115 : f32
      %117 = arith.addf %116, %cst_3 : f32
      %118 = arith.mulf %117, %cst_4 : f32
      %119 = arith.mulf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<1x18x48xf32>
    %93 = tensor.empty() : tensor<48x64xf32>
    %transposed_35 = linalg.transpose ins(%arg13 : tensor<64x48xf32>) outs(%93 : tensor<48x64xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<1x48x64xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<48x64xf32>) outs(%94 : tensor<1x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48x64xf32>
    %96 = linalg.batch_matmul ins(%92, %95 : tensor<1x18x48xf32>, tensor<1x48x64xf32>) outs(%68 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg14 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %97 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x18x64xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_10 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_36 = tensor.collapse_shape %100 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %101 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.subf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x18x64xf32>) outs(%9 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_10 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_9 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x18x1xf32>) outs(%8 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_37 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %108 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg15 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.mulf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg16 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %112 = arith.addf %in, %in_38 : f32
      linalg.yield %112 : f32
    } -> tensor<1x18x64xf32>
    return %111 : tensor<1x18x64xf32>
  }
}
