#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<256x64xf32>, %arg7: tensor<64x256xf32>, %arg8: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %c-63_i32 = arith.constant -63 : i32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.index_cast %in : i64 to index
      %107 = linalg.index 2 : index
      %108 = arith.cmpi slt, %106, %c96 : index
      cf.assert %108, "index must be smaller than dim size"
      %109 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %109, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%106, %107] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<64xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<64xi32>) {
    ^bb0(%out: i32):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      %108 = arith.trunci %107 : i64 to i32
      %109 = arith.addi %108, %c-63_i32 : i32
      linalg.yield %109 : i32
    } -> tensor<64xi32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xi32> into tensor<1x1x1x64xi32>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      %108 = arith.addi %107, %c1_i64 : i64
      linalg.yield %108 : i64
    } -> tensor<4xi64>
    %6 = tensor.empty() : tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<4xi64>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.sitofp %in : i64 to f32
      linalg.yield %106 : f32
    } -> tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.mulf %in, %cst_6 : f32
      linalg.yield %106 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.powf %cst_6, %in : f32
      linalg.yield %106 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.cmpf one, %in, %cst : f32
      cf.assert %106, "unimplemented: tensor with zero element"
      %107 = arith.divf %cst_0, %in : f32
      linalg.yield %107 : f32
    } -> tensor<4xf32>
    %expanded_10 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %11 = tensor.empty() : tensor<1x4x1x64xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<1x1x1x64xi32>, tensor<1x4x1x1xf32>) outs(%11 : tensor<1x4x1x64xf32>) {
    ^bb0(%in: i32, %in_40: f32, %out: f32):
      %106 = arith.sitofp %in : i32 to f32
      %107 = arith.mulf %106, %in_40 : f32
      linalg.yield %107 : f32
    } -> tensor<1x4x1x64xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x4x1x64xf32> into tensor<4x1x64xf32>
    %13 = tensor.empty() : tensor<18xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      linalg.yield %107 : i64
    } -> tensor<18xi64>
    %expanded_11 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_12 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %15 = tensor.empty() : tensor<1x1x18x18xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%15 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_40: i64, %out: i1):
      %106 = arith.cmpi sle, %in, %in_40 : i64
      linalg.yield %106 : i1
    } -> tensor<1x1x18x18xi1>
    %17 = tensor.empty() : tensor<1x1x18x18xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %106 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x18x18xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x18x18xf32>) outs(%15 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %106 = arith.cmpf une, %in, %cst : f32
      linalg.yield %106 : i1
    } -> tensor<1x1x18x18xi1>
    %20 = tensor.empty() : tensor<1x18x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_13 = tensor.collapse_shape %23 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %24 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.subf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %25 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_5 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_14 = tensor.collapse_shape %30 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %31 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg2 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %34 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%34 : tensor<64x192xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<1x64x192xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x192xf32>) outs(%35 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %37 = tensor.empty() : tensor<1x18x192xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %39 = linalg.batch_matmul ins(%33, %36 : tensor<1x18x64xf32>, tensor<1x64x192xf32>) outs(%38 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %extracted_slice = tensor.extract_slice %39[0, 0, 0] [1, 18, 64] [1, 1, 1] : tensor<1x18x192xf32> to tensor<1x18x64xf32>
    %extracted_slice_15 = tensor.extract_slice %39[0, 0, 64] [1, 18, 64] [1, 1, 1] : tensor<1x18x192xf32> to tensor<1x18x64xf32>
    %extracted_slice_16 = tensor.extract_slice %39[0, 0, 128] [1, 18, 64] [1, 1, 1] : tensor<1x18x192xf32> to tensor<1x18x64xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %40 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x18x4x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [1, 18, 4, 16] : tensor<1x18x64xf32> into tensor<1x18x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x18x4x16xf32>) outs(%40 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_22 = linalg.transpose ins(%expanded_19 : tensor<1x18x4x16xf32>) outs(%41 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %42 = tensor.empty() : tensor<4x18x18xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %44 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%43 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_25 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %45 = tensor.empty() : tensor<1x4x18x18xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x4x18x18xf32>) outs(%45 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.mulf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %extracted_slice_26 = tensor.extract_slice %collapsed[0, 0, 46] [4, 1, 18] [1, 1, 1] : tensor<4x1x64xf32> to tensor<4x1x18xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %extracted_slice_26 : tensor<1x4x18x18xf32>, tensor<4x1x18xf32>) outs(%45 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.addf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %47 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<1x4x18x18xf32>) outs(%45 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %106 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %49 = tensor.empty() : tensor<1x4x18xi64>
    %50 = linalg.fill ins(%c0_i64 : i64) outs(%49 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %51 = tensor.empty() : tensor<1x4x18xf32>
    %52 = linalg.fill ins(%cst_1 : f32) outs(%51 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %53:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<1x4x18x18xf32>) outs(%52, %50 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %106 = linalg.index 3 : index
      %107 = arith.index_cast %106 : index to i64
      %108 = arith.maximumf %in, %out : f32
      %109 = arith.cmpf ogt, %in, %out : f32
      %110 = arith.select %109, %107, %out_40 : i64
      linalg.yield %108, %110 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_27 = tensor.expand_shape %53#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_27 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%45 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.subf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x4x18x18xf32>) outs(%45 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %56 = tensor.empty() : tensor<1x4x18x1xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x4x18x18xf32>) outs(%57 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%45 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.divf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_28 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %60 = tensor.empty() : tensor<4x18x16xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %62 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%61 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_30 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %63 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x4x18x16xf32>) outs(%63 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %64 = tensor.empty() : tensor<64x64xf32>
    %transposed_33 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%64 : tensor<64x64xf32>) permutation = [1, 0] 
    %65 = tensor.empty() : tensor<1x64x64xf32>
    %66 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<64x64xf32>) outs(%65 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %68 = linalg.batch_matmul ins(%collapsed_32, %66 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%67 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %1 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.addf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_34 = tensor.collapse_shape %71 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.subf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %73 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_5 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_35 = tensor.collapse_shape %78 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %79 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg5 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %82 = tensor.empty() : tensor<64x256xf32>
    %transposed_36 = linalg.transpose ins(%arg6 : tensor<256x64xf32>) outs(%82 : tensor<64x256xf32>) permutation = [1, 0] 
    %83 = tensor.empty() : tensor<1x64x256xf32>
    %84 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<64x256xf32>) outs(%83 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x256xf32>
    %85 = tensor.empty() : tensor<1x18x256xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %87 = linalg.batch_matmul ins(%81, %84 : tensor<1x18x64xf32>, tensor<1x64x256xf32>) outs(%86 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x18x256xf32>) outs(%85 : tensor<1x18x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_9 : f32
      %107 = math.erf %106 : f32
      %108 = arith.addf %107, %cst_0 : f32
      %109 = arith.mulf %108, %cst_2 : f32
      %110 = arith.mulf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x256xf32>
    %89 = tensor.empty() : tensor<256x64xf32>
    %transposed_37 = linalg.transpose ins(%arg7 : tensor<64x256xf32>) outs(%89 : tensor<256x64xf32>) permutation = [1, 0] 
    %90 = tensor.empty() : tensor<1x256x64xf32>
    %91 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<256x64xf32>) outs(%90 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x256x64xf32>
    %92 = linalg.batch_matmul ins(%88, %91 : tensor<1x18x256xf32>, tensor<1x256x64xf32>) outs(%67 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %69 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.addf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_38 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.subf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x18x64xf32>) outs(%21 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_7 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_5 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%20 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_39 = tensor.collapse_shape %102 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %103 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %106 = arith.mulf %in, %in_40 : f32
      linalg.yield %106 : f32
    } -> tensor<1x18x64xf32>
    return %105 : tensor<1x18x64xf32>
  }
}
