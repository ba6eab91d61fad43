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
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 2.500000e-01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant -1.000000e+00 : f32
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %cst_11 = arith.constant dense<0> : tensor<i64>
    %cst_12 = arith.constant dense<1> : tensor<1x1x18xi64>
    %cst_13 = arith.constant dense<1> : tensor<1x18xi64>
    %0 = tensor.empty() : tensor<1x18x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x18xi64>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %109 = arith.index_cast %in : i64 to index
      %110 = linalg.index 2 : index
      %111 = arith.cmpi slt, %109, %c96 : index
      cf.assert %111, "index must be smaller than dim size"
      %112 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %112, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%109, %110] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x18x64xf32>
    %2 = tensor.empty() : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%2 : tensor<f32>) outs(%2 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %cst_6 : f32
    } -> tensor<f32>
    %4 = tensor.empty() : tensor<4xi32>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %109 = linalg.index 0 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.trunci %110 : i64 to i32
      %112 = arith.addi %111, %c1_i32 : i32
      linalg.yield %112 : i32
    } -> tensor<4xi32>
    %6 = tensor.empty() : tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel"]} ins(%3, %5 : tensor<f32>, tensor<4xi32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_46: i32, %out: f32):
      %109 = arith.extf %in : f32 to f64
      %110 = arith.sitofp %in_46 : i32 to f64
      %111 = math.powf %109, %110 : f64
      %112 = arith.truncf %111 : f64 to f32
      linalg.yield %112 : f32
    } -> tensor<4xf32>
    %8 = tensor.empty() : tensor<18xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %109 = linalg.index 0 : index
      %110 = arith.index_cast %109 : index to i64
      linalg.yield %110 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %expanded_14 = tensor.expand_shape %9 [[0, 1]] output_shape [18, 1] : tensor<18xi64> into tensor<18x1xi64>
    %10 = tensor.empty() : tensor<18x18xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x18xi64>, tensor<18x1xi64>) outs(%10 : tensor<18x18xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %109 = arith.cmpi sle, %in, %in_46 : i64
      linalg.yield %109 : i1
    } -> tensor<18x18xi1>
    %12 = tensor.empty() : tensor<1x18x18xi64>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_12, %cst_11 : tensor<18x18xi1>, tensor<1x1x18xi64>, tensor<i64>) outs(%12 : tensor<1x18x18xi64>) {
    ^bb0(%in: i1, %in_46: i64, %in_47: i64, %out: i64):
      %109 = arith.select %in, %in_46, %in_47 : i64
      linalg.yield %109 : i64
    } -> tensor<1x18x18xi64>
    %14 = tensor.empty() : tensor<1x18xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x18xi64>) -> tensor<1x18xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x18x18xi64>) outs(%15 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %109 = arith.addi %in, %out : i64
      linalg.yield %109 : i64
    } -> tensor<1x18xi64>
    %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x18xi64>) outs(%14 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %out: i64):
      %109 = arith.subi %in, %c1_i64 : i64
      linalg.yield %109 : i64
    } -> tensor<1x18xi64>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_13 : tensor<1x18xi64>, tensor<1x18xi64>) outs(%14 : tensor<1x18xi64>) {
    ^bb0(%in: i64, %in_46: i64, %out: i64):
      %109 = arith.muli %in, %in_46 : i64
      linalg.yield %109 : i64
    } -> tensor<1x18xi64>
    %expanded_15 = tensor.expand_shape %18 [[0], [1, 2]] output_shape [1, 1, 18] : tensor<1x18xi64> into tensor<1x1x18xi64>
    %expanded_16 = tensor.expand_shape %7 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %19 = tensor.empty() : tensor<4x1xbf16>
    %20 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_16 : tensor<4x1xf32>) outs(%19 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %109 = arith.truncf %in : f32 to bf16
      linalg.yield %109 : bf16
    } -> tensor<4x1xbf16>
    %21 = tensor.empty() : tensor<1x4x18xbf16>
    %22 = linalg.generic {indexing_maps = [#map11, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_15 : tensor<4x1xbf16>, tensor<1x1x18xi64>) outs(%21 : tensor<1x4x18xbf16>) {
    ^bb0(%in: bf16, %in_46: i64, %out: bf16):
      %109 = arith.sitofp %in_46 : i64 to bf16
      %110 = arith.mulf %in, %109 : bf16
      linalg.yield %110 : bf16
    } -> tensor<1x4x18xbf16>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<1x4x18xbf16> into tensor<4x18xbf16>
    %expanded_17 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [4, 1, 18] : tensor<4x18xbf16> into tensor<4x1x18xbf16>
    %23 = tensor.empty() : tensor<4x1x18xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<4x1x18xbf16>) outs(%23 : tensor<4x1x18xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %109 = arith.extf %in : bf16 to f32
      linalg.yield %109 : f32
    } -> tensor<4x1x18xf32>
    %expanded_18 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_19 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %25 = tensor.empty() : tensor<1x1x18x18xi1>
    %26 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%25 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %109 = arith.cmpi sle, %in, %in_46 : i64
      linalg.yield %109 : i1
    } -> tensor<1x1x18x18xi1>
    %27 = tensor.empty() : tensor<1x1x18x18xf32>
    %28 = linalg.generic {indexing_maps = [#map14, #map15, #map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_4, %cst_3 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%27 : tensor<1x1x18x18xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %109 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %109 : f32
    } -> tensor<1x1x18x18xf32>
    %expanded_20 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [1, 4, 1, 18] : tensor<4x1x18xf32> into tensor<1x4x1x18xf32>
    %29 = tensor.empty() : tensor<1x4x1x18xf32>
    %30 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x4x1x18xf32>) outs(%29 : tensor<1x4x1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_7 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x1x18xf32>
    %31 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x1x18x18xf32>) outs(%25 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %109 = arith.cmpf olt, %in, %cst_8 : f32
      linalg.yield %109 : i1
    } -> tensor<1x1x18x18xi1>
    %32 = tensor.empty() : tensor<1x4x18x18xf32>
    %33 = linalg.generic {indexing_maps = [#map16, #map15, #map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_3, %30 : tensor<1x1x18x18xi1>, tensor<f32>, tensor<1x4x1x18xf32>) outs(%32 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %109 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %34 = tensor.empty() : tensor<1x18x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x18x1xf32>) -> tensor<1x18x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x18x64xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x18x1xf32>) outs(%34 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_9 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_21 = tensor.collapse_shape %37 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %38 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.subf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.mulf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<1x18x64xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x18x1xf32>) outs(%34 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_9 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x18x1xf32>) outs(%34 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x18x1xf32>) outs(%34 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_22 = tensor.collapse_shape %44 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %45 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.mulf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg6 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.mulf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg7 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.addf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %49 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%49 : tensor<64x192xf32>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<1x64x192xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x192xf32>) outs(%50 : tensor<1x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x192xf32>
    %52 = tensor.empty() : tensor<1x18x192xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %54 = linalg.batch_matmul ins(%48, %51 : tensor<1x18x64xf32>, tensor<1x64x192xf32>) outs(%53 : tensor<1x18x192xf32>) -> tensor<1x18x192xf32>
    %expanded_23 = tensor.expand_shape %54 [[0], [1], [2, 3, 4]] output_shape [1, 18, 4, 3, 16] : tensor<1x18x192xf32> into tensor<1x18x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_23[0, 0, 0, 0, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_23[0, 0, 0, 1, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_23[0, 0, 0, 2, 0] [1, 18, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x18x4x3x16xf32> to tensor<1x18x4x1x16xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<1x18x4x1x16xf32> into tensor<1x18x4x16xf32>
    %55 = tensor.empty() : tensor<1x4x18x16xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_24 : tensor<1x18x4x16xf32>) outs(%55 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_30 = linalg.transpose ins(%collapsed_28 : tensor<1x18x4x16xf32>) outs(%55 : tensor<1x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<1x4x16x18xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_26 : tensor<1x18x4x16xf32>) outs(%56 : tensor<1x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_32 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<1x4x16x18xf32> into tensor<4x16x18xf32>
    %57 = tensor.empty() : tensor<4x18x18xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %59 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<4x18x16xf32>, tensor<4x16x18xf32>) outs(%58 : tensor<4x18x18xf32>) -> tensor<4x18x18xf32>
    %expanded_34 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [1, 4, 18, 18] : tensor<4x18x18xf32> into tensor<1x4x18x18xf32>
    %60 = linalg.generic {indexing_maps = [#map14, #map12, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_20 : tensor<1x4x18x18xf32>, tensor<1x4x1x18xf32>) outs(%32 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.addf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %61 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x4x18x18xf32>) outs(%32 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.mulf %in, %cst_6 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %62 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %33 : tensor<1x4x18x18xf32>, tensor<1x4x18x18xf32>) outs(%32 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.addf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %63 = tensor.empty() : tensor<1x4x18xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x4x18xi64>) -> tensor<1x4x18xi64>
    %65 = tensor.empty() : tensor<1x4x18xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<1x4x18xf32>) -> tensor<1x4x18xf32>
    %67:2 = linalg.generic {indexing_maps = [#map14, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x18x18xf32>) outs(%66, %64 : tensor<1x4x18xf32>, tensor<1x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_46: i64):
      %109 = linalg.index 3 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.maximumf %in, %out : f32
      %112 = arith.cmpf ogt, %in, %out : f32
      %113 = arith.select %112, %110, %out_46 : i64
      linalg.yield %111, %113 : f32, i64
    } -> (tensor<1x4x18xf32>, tensor<1x4x18xi64>)
    %expanded_35 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 4, 18, 1] : tensor<1x4x18xf32> into tensor<1x4x18x1xf32>
    %68 = linalg.generic {indexing_maps = [#map14, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_35 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%32 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.subf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %69 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x18x18xf32>) outs(%32 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.exp %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %70 = tensor.empty() : tensor<1x4x18x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x4x18x1xf32>) -> tensor<1x4x18x1xf32>
    %72 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x18x18xf32>) outs(%71 : tensor<1x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x1xf32>
    %73 = linalg.generic {indexing_maps = [#map14, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x4x18x18xf32>, tensor<1x4x18x1xf32>) outs(%32 : tensor<1x4x18x18xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.divf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x4x18x18xf32>
    %collapsed_36 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x18x18xf32> into tensor<4x18x18xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<1x4x18x16xf32> into tensor<4x18x16xf32>
    %74 = tensor.empty() : tensor<4x18x16xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %76 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<4x18x18xf32>, tensor<4x18x16xf32>) outs(%75 : tensor<4x18x16xf32>) -> tensor<4x18x16xf32>
    %expanded_38 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 18, 16] : tensor<4x18x16xf32> into tensor<1x4x18x16xf32>
    %77 = tensor.empty() : tensor<1x18x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x4x18x16xf32>) outs(%77 : tensor<1x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<1x18x4x16xf32> into tensor<1x18x64xf32>
    %78 = tensor.empty() : tensor<64x64xf32>
    %transposed_41 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%78 : tensor<64x64xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<1x64x64xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<64x64xf32>) outs(%79 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x64xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %82 = linalg.batch_matmul ins(%collapsed_40, %80 : tensor<1x18x64xf32>, tensor<1x64x64xf32>) outs(%81 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %83 = tensor.empty() : tensor<64x256xf32>
    %transposed_42 = linalg.transpose ins(%arg4 : tensor<256x64xf32>) outs(%83 : tensor<64x256xf32>) permutation = [1, 0] 
    %84 = tensor.empty() : tensor<1x64x256xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<64x256xf32>) outs(%84 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x256xf32>
    %86 = tensor.empty() : tensor<1x18x256xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %88 = linalg.batch_matmul ins(%48, %85 : tensor<1x18x64xf32>, tensor<1x64x256xf32>) outs(%87 : tensor<1x18x256xf32>) -> tensor<1x18x256xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x18x256xf32>) outs(%86 : tensor<1x18x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_10 : f32
      %110 = math.erf %109 : f32
      %111 = arith.addf %110, %cst_1 : f32
      %112 = arith.mulf %111, %cst_2 : f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x18x256xf32>
    %90 = tensor.empty() : tensor<256x64xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<64x256xf32>) outs(%90 : tensor<256x64xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<1x256x64xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<256x64xf32>) outs(%91 : tensor<1x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x256x64xf32>
    %93 = linalg.batch_matmul ins(%89, %92 : tensor<1x18x256xf32>, tensor<1x256x64xf32>) outs(%81 : tensor<1x18x64xf32>) -> tensor<1x18x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %82 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.addf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %94 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.addf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<1x18x64xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x18x1xf32>) outs(%34 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_9 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_44 = tensor.collapse_shape %97 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.subf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %99 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.mulf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x18x64xf32>) outs(%35 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x18x1xf32>) outs(%34 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_9 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x18x1xf32>) outs(%34 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_5 : f64 to f32
      %110 = arith.addf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<1x18x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x18x1xf32>) outs(%34 : tensor<1x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.rsqrt %in : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x1xf32>
    %collapsed_45 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<1x18x1xf32> into tensor<1x18xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x18xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %105 : tensor<1x18x64xf32>, tensor<1x18x64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.mulf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg8 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.mulf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg9 : tensor<1x18x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x18x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %109 = arith.addf %in, %in_46 : f32
      linalg.yield %109 : f32
    } -> tensor<1x18x64xf32>
    return %108 : tensor<1x18x64xf32>
  }
}
