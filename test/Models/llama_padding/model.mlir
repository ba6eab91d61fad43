#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x18xi64>, %arg1: tensor<2x18xi64>, %arg2: tensor<96x32xf32>, %arg3: tensor<64x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<32x48xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>) -> tensor<2x18x32xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c18_i64 = arith.constant 18 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x18x18xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227786, 0.00999999977, 0.00316227786, 1.000000e-03, 3.16227786E-4]> : tensor<8xf32>
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x18x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x18xi64>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c96 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%127, %128] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x18x32xf32>
    %2 = tensor.empty() : tensor<18xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<18xi64>
    %4 = tensor.empty() : tensor<2x18xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x18xi64>) outs(%4 : tensor<2x18xi1>) {
    ^bb0(%in: i64, %out: i1):
      %127 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %127 : i1
    } -> tensor<2x18xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 18] : tensor<18xi64> into tensor<1x1x1x18xi64>
    %8 = tensor.empty() : tensor<i1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%8 : tensor<i1>) outs(%8 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %true : i1
    } -> tensor<i1>
    %10 = tensor.empty() : tensor<1x1x18x18xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x18xi64>, tensor<1x1x18x1xi64>) outs(%10 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %127 = arith.cmpi sle, %in, %in_42 : i64
      linalg.yield %127 : i1
    } -> tensor<1x1x18x18xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<i1>, tensor<1x1x18x18xi1>) outs(%10 : tensor<1x1x18x18xi1>) {
    ^bb0(%in: i1, %in_42: i1, %out: i1):
      %127 = arith.andi %in, %in_42 : i1
      linalg.yield %127 : i1
    } -> tensor<1x1x18x18xi1>
    %13 = tensor.empty() : tensor<2x1x1x18xi1>
    %14 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x18xi64>) outs(%13 : tensor<2x1x1x18xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %127 = arith.cmpi slt, %in, %c0_i64 : i64
      %128 = arith.addi %in, %c2_i64 : i64
      %129 = arith.select %127, %128, %in : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_42, %c0_i64 : i64
      %132 = arith.addi %in_42, %c18_i64 : i64
      %133 = arith.select %131, %132, %in_42 : i64
      %134 = arith.index_cast %133 : i64 to index
      %extracted = tensor.extract %5[%130, %134] : tensor<2x18xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x18xi1>
    %15 = tensor.empty() : tensor<2x1x18x18xi1>
    %16 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x18x18xi1>, tensor<2x1x1x18xi1>) outs(%15 : tensor<2x1x18x18xi1>) {
    ^bb0(%in: i1, %in_42: i1, %out: i1):
      %127 = arith.andi %in, %in_42 : i1
      linalg.yield %127 : i1
    } -> tensor<2x1x18x18xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 18, 1] : tensor<18xi64> into tensor<1x18x1xi64>
    %17 = tensor.empty() : tensor<1x18x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x18x1xi64>) outs(%17 : tensor<1x18x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.sitofp %in : i64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x18x1xf32>
    %19 = tensor.empty() : tensor<1x18x8xf32>
    %20 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_7 : tensor<1x18x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x18x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x18x8xf32>, tensor<1x18x8xf32>) -> tensor<1x18x16xf32>
    %21 = tensor.empty() : tensor<1x18x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%21 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.cos %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x18x16xf32>) outs(%21 : tensor<1x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.sin %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x18x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x18x32xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %25 = tensor.empty() : tensor<2x18x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x18x1xf32>) -> tensor<2x18x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x18x32xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_8 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_6 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<2x18x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x18x32xf32>, tensor<2x18x1xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %32 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %31 : tensor<32xf32>, tensor<2x18x32xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %33 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x32xf32>) outs(%33 : tensor<32x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<2x32x64xf32>
    %35 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<32x64xf32>) outs(%34 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x64xf32>
    %36 = tensor.empty() : tensor<2x18x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x18x64xf32>) -> tensor<2x18x64xf32>
    %38 = linalg.batch_matmul ins(%32, %35 : tensor<2x18x32xf32>, tensor<2x32x64xf32>) outs(%37 : tensor<2x18x64xf32>) -> tensor<2x18x64xf32>
    %expanded_13 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<2x18x64xf32> into tensor<2x18x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x18x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x18x4x16xf32>) outs(%39 : tensor<2x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<32x32xf32>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%40 : tensor<32x32xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<2x32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<32x32xf32>) outs(%41 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x18x32xf32>) -> tensor<2x18x32xf32>
    %44 = linalg.batch_matmul ins(%32, %42 : tensor<2x18x32xf32>, tensor<2x32x32xf32>) outs(%43 : tensor<2x18x32xf32>) -> tensor<2x18x32xf32>
    %expanded_16 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [2, 18, 2, 16] : tensor<2x18x32xf32> into tensor<2x18x2x16xf32>
    %45 = tensor.empty() : tensor<2x2x18x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x18x2x16xf32>) outs(%45 : tensor<2x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%40 : tensor<32x32xf32>) permutation = [1, 0] 
    %46 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<32x32xf32>) outs(%41 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %47 = linalg.batch_matmul ins(%32, %46 : tensor<2x18x32xf32>, tensor<2x32x32xf32>) outs(%43 : tensor<2x18x32xf32>) -> tensor<2x18x32xf32>
    %expanded_19 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 18, 2, 16] : tensor<2x18x32xf32> into tensor<2x18x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x18x2x16xf32>) outs(%45 : tensor<2x2x18x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %expanded_22 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 18, 16] : tensor<1x18x16xf32> into tensor<1x1x18x16xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<2x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<2x4x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 18, 8] [1, 1, 1, 1] : tensor<2x4x18x16xf32> to tensor<2x4x18x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [2, 4, 18, 8] [1, 1, 1, 1] : tensor<2x4x18x16xf32> to tensor<2x4x18x8xf32>
    %49 = tensor.empty() : tensor<2x4x18x8xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x18x8xf32>) outs(%49 : tensor<2x4x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x8xf32>
    %concat_24 = tensor.concat dim(3) %50, %extracted_slice : (tensor<2x4x18x8xf32>, tensor<2x4x18x8xf32>) -> tensor<2x4x18x16xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<2x4x18x16xf32>, tensor<1x1x18x16xf32>) outs(%39 : tensor<2x4x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x16xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x4x18x16xf32>, tensor<2x4x18x16xf32>) outs(%39 : tensor<2x4x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x16xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<2x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%45 : tensor<2x2x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x18x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 18, 8] [1, 1, 1, 1] : tensor<2x2x18x16xf32> to tensor<2x2x18x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [2, 2, 18, 8] [1, 1, 1, 1] : tensor<2x2x18x16xf32> to tensor<2x2x18x8xf32>
    %54 = tensor.empty() : tensor<2x2x18x8xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x2x18x8xf32>) outs(%54 : tensor<2x2x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x18x8xf32>
    %concat_27 = tensor.concat dim(3) %55, %extracted_slice_25 : (tensor<2x2x18x8xf32>, tensor<2x2x18x8xf32>) -> tensor<2x2x18x16xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<2x2x18x16xf32>, tensor<1x1x18x16xf32>) outs(%45 : tensor<2x2x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x18x16xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x2x18x16xf32>, tensor<2x2x18x16xf32>) outs(%45 : tensor<2x2x18x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x2x18x16xf32>
    %58 = tensor.empty() : tensor<2x2x2x18x16xf32>
    %59 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x18x16xf32>) outs(%58 : tensor<2x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x18x16xf32>
    %collapsed = tensor.collapse_shape %59 [[0], [1, 2], [3], [4]] : tensor<2x2x2x18x16xf32> into tensor<2x4x18x16xf32>
    %60 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x18x16xf32>) outs(%58 : tensor<2x2x2x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x18x16xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x18x16xf32>) outs(%39 : tensor<2x4x18x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.mulf %in, %cst_9 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x16xf32>
    %62 = tensor.empty() : tensor<2x4x16x18xf32>
    %transposed_28 = linalg.transpose ins(%collapsed : tensor<2x4x18x16xf32>) outs(%62 : tensor<2x4x16x18xf32>) permutation = [0, 1, 3, 2] 
    %63 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x4x16x18xf32>) outs(%62 : tensor<2x4x16x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.mulf %in, %cst_9 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x16x18xf32>
    %collapsed_29 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x18x16xf32> into tensor<8x18x16xf32>
    %collapsed_30 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<2x4x16x18xf32> into tensor<8x16x18xf32>
    %64 = tensor.empty() : tensor<8x18x18xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %66 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x18x16xf32>, tensor<8x16x18xf32>) outs(%65 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %expanded_31 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 4, 18, 18] : tensor<8x18x18xf32> into tensor<2x4x18x18xf32>
    %67 = tensor.empty() : tensor<2x1x18x18xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_4, %cst_3 : tensor<2x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%67 : tensor<2x1x18x18xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %127 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x18x18xf32>
    %69 = tensor.empty() : tensor<2x4x18x18xf32>
    %70 = linalg.generic {indexing_maps = [#map7, #map18, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %68 : tensor<2x4x18x18xf32>, tensor<2x1x18x18xf32>) outs(%69 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x18xf32>
    %71 = tensor.empty() : tensor<2x4x18xi64>
    %72 = linalg.fill ins(%c0_i64 : i64) outs(%71 : tensor<2x4x18xi64>) -> tensor<2x4x18xi64>
    %73 = tensor.empty() : tensor<2x4x18xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<2x4x18xf32>) -> tensor<2x4x18xf32>
    %75:2 = linalg.generic {indexing_maps = [#map7, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x18x18xf32>) outs(%74, %72 : tensor<2x4x18xf32>, tensor<2x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_42 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<2x4x18xf32>, tensor<2x4x18xi64>)
    %expanded_32 = tensor.expand_shape %75#0 [[0], [1], [2, 3]] output_shape [2, 4, 18, 1] : tensor<2x4x18xf32> into tensor<2x4x18x1xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_32 : tensor<2x4x18x18xf32>, tensor<2x4x18x1xf32>) outs(%69 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.subf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x18xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x4x18x18xf32>) outs(%69 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x18xf32>
    %78 = tensor.empty() : tensor<2x4x18x1xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<2x4x18x1xf32>) -> tensor<2x4x18x1xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x4x18x18xf32>) outs(%79 : tensor<2x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x1xf32>
    %81 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<2x4x18x18xf32>, tensor<2x4x18x1xf32>) outs(%69 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.divf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x18xf32>
    %82 = tensor.empty() : tensor<2x4x18x18xi1>
    %83 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x18x18xf32>) outs(%82 : tensor<2x4x18x18xi1>) {
    ^bb0(%in: f32, %out: i1):
      %127 = arith.extf %in : f32 to f64
      %128 = arith.cmpf oeq, %127, %cst_5 : f64
      linalg.yield %128 : i1
    } -> tensor<2x4x18x18xi1>
    %84 = tensor.empty() : tensor<2x4x18x1xi1>
    %85 = linalg.fill ins(%true : i1) outs(%84 : tensor<2x4x18x1xi1>) -> tensor<2x4x18x1xi1>
    %86 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x18x18xi1>) outs(%85 : tensor<2x4x18x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %127 = arith.andi %in, %out : i1
      linalg.yield %127 : i1
    } -> tensor<2x4x18x1xi1>
    %87 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %cst_2, %81 : tensor<2x4x18x1xi1>, tensor<2x4x18x18xf32>, tensor<2x4x18x18xf32>) outs(%69 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %127 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %127 : f32
    } -> tensor<2x4x18x18xf32>
    %collapsed_33 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<2x4x18x18xf32> into tensor<8x18x18xf32>
    %collapsed_34 = tensor.collapse_shape %60 [[0, 1, 2], [3], [4]] : tensor<2x2x2x18x16xf32> into tensor<8x18x16xf32>
    %88 = tensor.empty() : tensor<8x18x16xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<8x18x16xf32>) -> tensor<8x18x16xf32>
    %90 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x18x18xf32>, tensor<8x18x16xf32>) outs(%89 : tensor<8x18x16xf32>) -> tensor<8x18x16xf32>
    %expanded_35 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 4, 18, 16] : tensor<8x18x16xf32> into tensor<2x4x18x16xf32>
    %91 = tensor.empty() : tensor<2x18x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x18x16xf32>) outs(%91 : tensor<2x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1], [2, 3]] : tensor<2x18x4x16xf32> into tensor<2x18x64xf32>
    %92 = tensor.empty() : tensor<64x32xf32>
    %transposed_38 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%92 : tensor<64x32xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<2x64x32xf32>
    %94 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<64x32xf32>) outs(%93 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x32xf32>
    %95 = linalg.batch_matmul ins(%collapsed_37, %94 : tensor<2x18x64xf32>, tensor<2x64x32xf32>) outs(%43 : tensor<2x18x32xf32>) -> tensor<2x18x32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %95 : tensor<2x18x32xf32>, tensor<2x18x32xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x18x32xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x18x32xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_8 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_6 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<2x18x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<2x18x32xf32>, tensor<2x18x1xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %103 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %102 : tensor<32xf32>, tensor<2x18x32xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %104 = tensor.empty() : tensor<32x48xf32>
    %transposed_39 = linalg.transpose ins(%arg7 : tensor<48x32xf32>) outs(%104 : tensor<32x48xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<2x32x48xf32>
    %106 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<32x48xf32>) outs(%105 : tensor<2x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x48xf32>
    %107 = tensor.empty() : tensor<2x18x48xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<2x18x48xf32>) -> tensor<2x18x48xf32>
    %109 = linalg.batch_matmul ins(%103, %106 : tensor<2x18x32xf32>, tensor<2x32x48xf32>) outs(%108 : tensor<2x18x48xf32>) -> tensor<2x18x48xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x18x48xf32>) outs(%107 : tensor<2x18x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      %128 = math.exp %127 : f32
      %129 = arith.addf %128, %cst_1 : f32
      %130 = arith.divf %cst_1, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x18x48xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %109 : tensor<2x18x48xf32>, tensor<2x18x48xf32>) outs(%107 : tensor<2x18x48xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x48xf32>
    %transposed_40 = linalg.transpose ins(%arg8 : tensor<48x32xf32>) outs(%104 : tensor<32x48xf32>) permutation = [1, 0] 
    %112 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<32x48xf32>) outs(%105 : tensor<2x32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x48xf32>
    %113 = linalg.batch_matmul ins(%103, %112 : tensor<2x18x32xf32>, tensor<2x32x48xf32>) outs(%108 : tensor<2x18x48xf32>) -> tensor<2x18x48xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<2x18x48xf32>, tensor<2x18x48xf32>) outs(%107 : tensor<2x18x48xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x48xf32>
    %115 = tensor.empty() : tensor<48x32xf32>
    %transposed_41 = linalg.transpose ins(%arg9 : tensor<32x48xf32>) outs(%115 : tensor<48x32xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<2x48x32xf32>
    %117 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<48x32xf32>) outs(%116 : tensor<2x48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x48x32xf32>
    %118 = linalg.batch_matmul ins(%114, %117 : tensor<2x18x48xf32>, tensor<2x48x32xf32>) outs(%43 : tensor<2x18x32xf32>) -> tensor<2x18x32xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %118 : tensor<2x18x32xf32>, tensor<2x18x32xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.addf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x18x32xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x18x32xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_8 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_6 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<2x18x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x18x1xf32>) outs(%25 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<2x18x32xf32>, tensor<2x18x1xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    %126 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %125 : tensor<32xf32>, tensor<2x18x32xf32>) outs(%0 : tensor<2x18x32xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %127 = arith.mulf %in, %in_42 : f32
      linalg.yield %127 : f32
    } -> tensor<2x18x32xf32>
    return %126 : tensor<2x18x32xf32>
  }
}
