#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x18xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<192x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<256x64xf32>, %arg5: tensor<64x256xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>) -> tensor<1x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x4x18x18xf32>
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 2.500000e-01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant -1.000000e+00 : f32
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %cst_13 = arith.constant dense<1> : tensor<1x1x18xi64>
    %cst_14 = arith.constant dense<1> : tensor<1x18xi64>
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c96 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%116, %117] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%2 : tensor<f32>) outs(%2 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_7 : f32
    } -> tensor<f32>
    %4 = tensor.empty() : tensor<4xi32>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.trunci %117 : i64 to i32
      %119 = arith.addi %118, %c1_i32 : i32
      linalg.yield %119 : i32
    } -> tensor<4xi32>
    %6 = tensor.empty() : tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel"]} ins(%3, %5 : tensor<f32>, tensor<4xi32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_47: i32, %out: f32):
      %116 = arith.extf %in : f32 to f64
      %117 = arith.sitofp %in_47 : i32 to f64
      %118 = math.powf %116, %117 : f64
      %119 = arith.truncf %118 : f64 to f32
      linalg.yield %119 : f32
    } -> tensor<4xf32>
    %8 = tensor.empty() : tensor<18xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %expanded_15 = tensor.expand_shape %9 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %10 = tensor.empty() : tensor<18x18xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%10 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %116 : i1
    } -> tensor<18x18xi1>
    %12 = tensor.empty() : tensor<1x18x18xi64>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_13, %cst_12 : tensor<18x18xi1>, tensor<1x1x18xi64>, tensor<i64>) outs(%12 : tensor<1x18x18xi64>) {
    ^bb0(%in: i1, %in_47: i64, %in_48: i64, %out: i64):
      %116 = arith.select %in, %in_47, %in_48 : i64
      linalg.yield %116 : i64
    } -> tensor<1x18x18xi64>
    %14 = tensor.empty() : tensor<1x18xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x18xi64>) -> tensor<1x18xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x18x18xi64>) outs(%15 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %116 = arith.addi %in, %out : i64
      linalg.yield %116 : i64
    } -> tensor<1x18xi64>
    %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x18xi64>) outs(%14 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %116 = arith.subi %in, %c1_i64 : i64
      linalg.yield %116 : i64
    } -> tensor<1x18xi64>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_14 : tensor<1x18xi64>, tensor<1x18xi64>) outs(%14 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %in_47: i64, %out: i64):
      %116 = arith.muli %in, %in_47 : i64
      linalg.yield %116 : i64
    } -> tensor<1x18xi64>
    %expanded_16 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [1, 1, 18] : tensor<1x18xi64> into tensor<1x1x18xi64>
    %expanded_17 = tensor.expand_shape %7 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %19 = tensor.empty() : tensor<4x1xbf16>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_17 : tensor<4x1xf32>) outs(%19 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %116 = arith.truncf %in : f32 to bf16
      linalg.yield %116 : bf16
    } -> tensor<4x1xbf16>
    %21 = tensor.empty() : tensor<1x4x18xbf16>
    %22 = linalg.generic {indexing_maps = [#map11, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_16 : tensor<4x1xbf16>, tensor<1x1x18xi64>) outs(%21 : tensor<1x4x18xbf16>) {
    ^bb0(%in: bf16, %in_47: i64, %out: bf16):
      %116 = arith.sitofp %in_47 : i64 to bf16
      %117 = arith.mulf %in, %116 : bf16
      linalg.yield %117 : bf16
    } -> tensor<1x4x18xbf16>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<1x4x18xbf16> into tensor<4x18xbf16>
    %expanded_18 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [4, 1, 18] : tensor<4x18xbf16> into tensor<4x1x18xbf16>
    %23 = tensor.empty() : tensor<4x1x18xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<4x1x18xbf16>) outs(%23 : tensor<4x1x18xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %116 = arith.extf %in : bf16 to f32
      linalg.yield %116 : f32
    } -> tensor<4x1x18xf32>
    %expanded_19 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_20 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %25 = tensor.empty() : tensor<1x1x18x18xi1>
    %26 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%25 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %116 : i1
    } -> tensor<1x1x18x18xi1>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%2 : tensor<f32>) outs(%2 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %28 = tensor.empty() : tensor<1x1x18x18xf32>
    %29 = linalg.generic {indexing_maps = [#map14, #map15, #map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27, %cst_4 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %116 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %116 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_21 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [1, 4, 1, 18] : tensor<4x1x18xf32> into tensor<1x4x1x18xf32>
    %30 = tensor.empty() : tensor<1x4x1x18xf32>
    %31 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x4x1x18xf32>) outs(%30 : tensor<1x4x1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_8 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x1x18xf32>
    %32 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x1x18x18xf32>) outs(%25 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %116 = arith.cmpf olt, %in, %cst_9 : f32
      linalg.yield %116 : i1
    } -> tensor<1x1x18x18xi1>
    %33 = tensor.empty() : tensor<1x4x18x18xf32>
    %34 = linalg.generic {indexing_maps = [#map16, #map15, #map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_4, %31 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<1x4x1x18xf32>) outs(%33 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %116 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %35 = tensor.empty() : tensor<1x18x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%36 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x18x1xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_22 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %39 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.subf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.mulf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<1x18x64xf32>) outs(%36 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x18x1xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x18x1xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x18x1xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_23 = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %46 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.mulf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg6 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.mulf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg7 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.addf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %50 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%50 : tensor<64x192xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<1x64x192xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x192xf32>) outs(%51 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %53 = tensor.empty() : tensor<1x18x192xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %55 = linalg.batch_matmul ins(%49, %52 : tensor<1x18x64xf32>, tensor<1x64x192xf32>) outs(%54 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %expanded_24 = tensor.expand_shape %55 [[0], [1], [2, 3, 4]] output_shape [1, 18, 4, 3, 16] : tensor<1x18x192xf32> into tensor<1x18x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_24[0, 0, 0, 0, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_24[0, 0, 0, 1, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_24[0, 0, 0, 2, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %56 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_25 : tensor<1x18x4x16xf32>) outs(%56 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%collapsed_29 : tensor<1x18x4x16xf32>) outs(%56 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %57 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<1x4x18x16xf32>) outs(%56 : tensor<1x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_2 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x16xf32>
    %58 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_27 : tensor<1x18x4x16xf32>) outs(%58 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %59 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<1x4x16x18xf32>) outs(%58 : tensor<1x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_2 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x16x18xf32>
    %collapsed_33 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_34 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %60 = tensor.empty() : tensor<4x18x18xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %62 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%61 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_35 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %63 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %34 : tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%33 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.addf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %64 = tensor.empty() : tensor<1x4x18xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %66 = tensor.empty() : tensor<1x4x18xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %68:2 = linalg.generic {indexing_maps = [#map14, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%67, %65 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %116 = linalg.index 3 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_47 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_36 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %69 = linalg.generic {indexing_maps = [#map14, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_36 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%33 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.subf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %70 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x4x18x18xf32>) outs(%33 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %71 = tensor.empty() : tensor<1x4x18x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x4x18x18xf32>) outs(%72 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x1xf32>
    %74 = linalg.generic {indexing_maps = [#map14, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%33 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.divf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %75 = tensor.empty() : tensor<1x4x18x18xi1>
    %76 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x4x18x18xf32>) outs(%75 : tensor<1x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %116 = arith.extf %in : f32 to f64
      %117 = arith.cmpf oeq, %116, %cst_5 : f64
      linalg.yield %117 : i1
    } -> tensor<1x4x18x18xi1>
    %77 = tensor.empty() : tensor<1x4x18x1xi1>
    %78 = linalg.fill ins(%true : i1) outs(%77 : tensor<1x4x18x1xi1>) -> tensor<1x4x18x1xi1>
    %79 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<1x4x18x18xi1>) outs(%78 : tensor<1x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %116 = arith.andi %in, %out : i1
      linalg.yield %116 : i1
    } -> tensor<1x4x18x1xi1>
    %80 = linalg.generic {indexing_maps = [#map13, #map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %cst_3, %74 : tensor<1x4x18x1xi1>, tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%33 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %116 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %116 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_37 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %81 = tensor.empty() : tensor<4x18x16xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %83 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%82 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_39 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %84 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x4x18x16xf32>) outs(%84 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %85 = tensor.empty() : tensor<64x64xf32>
    %transposed_42 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%85 : tensor<64x64xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<1x64x64xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<64x64xf32>) outs(%86 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %89 = linalg.batch_matmul ins(%collapsed_41, %87 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%88 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %90 = tensor.empty() : tensor<64x256xf32>
    %transposed_43 = linalg.transpose ins(%arg4 : tensor<256x64xf32>) outs(%90 : tensor<64x256xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<1x64x256xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<64x256xf32>) outs(%91 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x256xf32>
    %93 = tensor.empty() : tensor<1x18x256xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %95 = linalg.batch_matmul ins(%49, %92 : tensor<1x18x64xf32>, tensor<1x64x256xf32>) outs(%94 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x18x256xf32>) outs(%93 : tensor<1x18x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_11 : f32
      %117 = math.erf %116 : f32
      %118 = arith.addf %117, %cst_1 : f32
      %119 = arith.mulf %118, %cst_2 : f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<1x18x256xf32>
    %97 = tensor.empty() : tensor<256x64xf32>
    %transposed_44 = linalg.transpose ins(%arg5 : tensor<64x256xf32>) outs(%97 : tensor<256x64xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<1x256x64xf32>
    %99 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<256x64xf32>) outs(%98 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x256x64xf32>
    %100 = linalg.batch_matmul ins(%96, %99 : tensor<1x18x256xf32>, tensor<1x256x64xf32>) outs(%88 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %89 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.addf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %101 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.addf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x18x64xf32>) outs(%36 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_45 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %105 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.subf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.mulf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x18x64xf32>) outs(%36 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x18x1xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x18x1xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_6 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<1x18x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x18x1xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_46 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %112 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.mulf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.mulf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %116 = arith.addf %in, %in_47 : f32
      linalg.yield %116 : f32
    } -> tensor<1x18x64xf32>
    return %115 : tensor<1x18x64xf32>
  }
}
