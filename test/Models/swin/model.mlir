#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0) -> (d0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map15 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main(%arg0: tensor<1x3x16x16xf32>, %arg1: tensor<32x3x2x2xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<49x2xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32x32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32x32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32x32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<49x2xf32>, %arg31: tensor<32xf32>, %arg32: tensor<32xf32>, %arg33: tensor<32xf32>, %arg34: tensor<32xf32>, %arg35: tensor<32x32xf32>, %arg36: tensor<32xf32>, %arg37: tensor<32x32xf32>, %arg38: tensor<32xf32>, %arg39: tensor<32xf32>, %arg40: tensor<32xf32>) -> tensor<1x64x32xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c49_i64 = arith.constant 49 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<-1.000000e+02> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 3.200000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %cst_8 = arith.constant 1.41421354 : f32
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c3_i64 = arith.constant 3 : i64
    %c6_i64 = arith.constant 6 : i64
    %cst_9 = arith.constant dense<"0x1800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E000000000000000A00000000000000090000000000000008000000000000000700000000000000030000000000000002000000000000000100000000000000000000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F000000000000000B000000000000000A000000000000000900000000000000080000000000000004000000000000000300000000000000020000000000000001000000000000001A0000000000000019000000000000001800000000000000170000000000000013000000000000001200000000000000110000000000000010000000000000000C000000000000000B000000000000000A00000000000000090000000000000005000000000000000400000000000000030000000000000002000000000000001B000000000000001A000000000000001900000000000000180000000000000014000000000000001300000000000000120000000000000011000000000000000D000000000000000C000000000000000B000000000000000A0000000000000006000000000000000500000000000000040000000000000003000000000000001F000000000000001E000000000000001D000000000000001C000000000000001800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E000000000000000A0000000000000009000000000000000800000000000000070000000000000020000000000000001F000000000000001E000000000000001D0000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F000000000000000B000000000000000A0000000000000009000000000000000800000000000000210000000000000020000000000000001F000000000000001E000000000000001A0000000000000019000000000000001800000000000000170000000000000013000000000000001200000000000000110000000000000010000000000000000C000000000000000B000000000000000A0000000000000009000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A000000000000001900000000000000180000000000000014000000000000001300000000000000120000000000000011000000000000000D000000000000000C000000000000000B000000000000000A0000000000000026000000000000002500000000000000240000000000000023000000000000001F000000000000001E000000000000001D000000000000001C000000000000001800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E00000000000000270000000000000026000000000000002500000000000000240000000000000020000000000000001F000000000000001E000000000000001D0000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F000000000000002800000000000000270000000000000026000000000000002500000000000000210000000000000020000000000000001F000000000000001E000000000000001A00000000000000190000000000000018000000000000001700000000000000130000000000000012000000000000001100000000000000100000000000000029000000000000002800000000000000270000000000000026000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A000000000000001900000000000000180000000000000014000000000000001300000000000000120000000000000011000000000000002D000000000000002C000000000000002B000000000000002A0000000000000026000000000000002500000000000000240000000000000023000000000000001F000000000000001E000000000000001D000000000000001C0000000000000018000000000000001700000000000000160000000000000015000000000000002E000000000000002D000000000000002C000000000000002B00000000000000270000000000000026000000000000002500000000000000240000000000000020000000000000001F000000000000001E000000000000001D0000000000000019000000000000001800000000000000170000000000000016000000000000002F000000000000002E000000000000002D000000000000002C000000000000002800000000000000270000000000000026000000000000002500000000000000210000000000000020000000000000001F000000000000001E000000000000001A0000000000000019000000000000001800000000000000170000000000000030000000000000002F000000000000002E000000000000002D0000000000000029000000000000002800000000000000270000000000000026000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A0000000000000019000000000000001800000000000000"> : tensor<256xi64>
    %0 = tensor.empty() : tensor<1x32x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<32xf32>) outs(%0 : tensor<1x32x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<1x3x16x16xf32>, tensor<32x3x2x2xf32>) outs(%broadcasted : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x32x8x8xf32> into tensor<1x32x64xf32>
    %2 = tensor.empty() : tensor<1x64x32xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x32x64xf32>) outs(%2 : tensor<1x64x32xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<1x64x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x64x1xf32>) -> tensor<1x64x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_10 = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %7 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x64x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_11 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %14 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg3 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg4 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_12 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x64x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_13 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg14 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg15 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %expanded = tensor.expand_shape %30 [[0], [1, 2, 3, 4], [5]] output_shape [1, 2, 4, 2, 4, 32] : tensor<1x64x32xf32> into tensor<1x2x4x2x4x32xf32>
    %31 = tensor.empty() : tensor<1x2x2x4x4x32xf32>
    %transposed_14 = linalg.transpose ins(%expanded : tensor<1x2x4x2x4x32xf32>) outs(%31 : tensor<1x2x2x4x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x32xf32> into tensor<4x16x32xf32>
    %32 = tensor.empty() : tensor<32x32xf32>
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<4x32x32xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<32x32xf32>) outs(%33 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %35 = tensor.empty() : tensor<4x16x32xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %37 = linalg.batch_matmul ins(%collapsed_15, %34 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%36 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg6 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%35 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x32xf32>
    %expanded_17 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %39 = tensor.empty() : tensor<4x2x16x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<4x16x2x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %40 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<32x32xf32>) outs(%33 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %41 = linalg.batch_matmul ins(%collapsed_15, %40 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%36 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg8 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%35 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x32xf32>
    %expanded_20 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_21 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %43 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<32x32xf32>) outs(%33 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %44 = linalg.batch_matmul ins(%collapsed_15, %43 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%36 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg10 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%35 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x32xf32>
    %expanded_22 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<4x16x2x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<256x2xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<256xi64>) outs(%46 : tensor<256x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.cmpi slt, %in, %c0_i64 : i64
      %189 = arith.addi %in, %c49_i64 : i64
      %190 = arith.select %188, %189, %in : i64
      %191 = arith.index_cast %190 : i64 to index
      %192 = linalg.index 1 : index
      %extracted = tensor.extract %arg13[%191, %192] : tensor<49x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x2xf32>
    %expanded_24 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [16, 16, 2] : tensor<256x2xf32> into tensor<16x16x2xf32>
    %48 = tensor.empty() : tensor<2x16x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<16x16x2xf32>) outs(%48 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_26 = tensor.expand_shape %transposed_25 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_20 : tensor<4x16x2x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_28 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %49 = tensor.empty() : tensor<8x16x16xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %51 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%50 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_30 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<4x2x16x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.mulf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_26 : tensor<4x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %54 = tensor.empty() : tensor<4x2x16xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<4x2x16xi64>) -> tensor<4x2x16xi64>
    %56 = tensor.empty() : tensor<4x2x16xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %58:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<4x2x16x16xf32>) outs(%57, %55 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %188 = linalg.index 3 : index
      %189 = arith.index_cast %188 : index to i64
      %190 = arith.maximumf %in, %out : f32
      %191 = arith.cmpf ogt, %in, %out : f32
      %192 = arith.select %191, %189, %out_108 : i64
      linalg.yield %190, %192 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_31 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_31 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<4x2x16x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.exp %in : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %61 = tensor.empty() : tensor<4x2x16x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x2x16x1xf32>) -> tensor<4x2x16x1xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<4x2x16x16xf32>) outs(%62 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.divf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_32 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %65 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%50 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_34 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %66 = tensor.empty() : tensor<4x16x2x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<4x2x16x16xf32>) outs(%66 : tensor<4x16x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1], [2, 3]] : tensor<4x16x2x16xf32> into tensor<4x16x32xf32>
    %transposed_37 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %67 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<32x32xf32>) outs(%33 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %68 = linalg.batch_matmul ins(%collapsed_36, %67 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%36 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg12 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%35 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x32xf32>
    %expanded_38 = tensor.expand_shape %69 [[0, 1, 2], [3, 4], [5]] output_shape [1, 2, 2, 4, 4, 32] : tensor<4x16x32xf32> into tensor<1x2x2x4x4x32xf32>
    %70 = tensor.empty() : tensor<1x2x4x2x4x32xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<1x2x2x4x4x32xf32>) outs(%70 : tensor<1x2x4x2x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1, 2, 3, 4], [5]] : tensor<1x2x4x2x4x32xf32> into tensor<1x64x32xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %collapsed_40 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_41 = tensor.collapse_shape %73 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x64x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_42 = tensor.collapse_shape %80 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %81 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg16 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg17 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %transposed_43 = linalg.transpose ins(%arg18 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %85 = tensor.empty() : tensor<1x32x32xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<32x32xf32>) outs(%85 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %88 = linalg.batch_matmul ins(%84, %86 : tensor<1x64x32xf32>, tensor<1x32x32xf32>) outs(%87 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg19 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_8 : f32
      %189 = math.erf %188 : f32
      %190 = arith.addf %189, %cst_1 : f32
      %191 = arith.mulf %190, %cst_2 : f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x64x32xf32>
    %transposed_44 = linalg.transpose ins(%arg20 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %91 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_44 : tensor<32x32xf32>) outs(%85 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %92 = linalg.batch_matmul ins(%90, %91 : tensor<1x64x32xf32>, tensor<1x32x32xf32>) outs(%87 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg21 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %71 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_45 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %97 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x64x1xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_46 = tensor.collapse_shape %103 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %104 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg31 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg32 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %expanded_47 = tensor.expand_shape %107 [[0], [1, 2], [3]] output_shape [1, 8, 8, 32] : tensor<1x64x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice = tensor.extract_slice %expanded_47[0, 2, 0, 0] [1, 6, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x6x8x32xf32>
    %cast = tensor.cast %extracted_slice : tensor<1x6x8x32xf32> to tensor<1x?x8x32xf32>
    %extracted_slice_48 = tensor.extract_slice %expanded_47[0, 0, 0, 0] [1, 2, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x2x8x32xf32>
    %cast_49 = tensor.cast %extracted_slice_48 : tensor<1x2x8x32xf32> to tensor<1x?x8x32xf32>
    %concat = tensor.concat dim(1) %cast, %cast_49 : (tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>) -> tensor<1x8x8x32xf32>
    %extracted_slice_50 = tensor.extract_slice %concat[0, 0, 2, 0] [1, 8, 6, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x6x32xf32>
    %cast_51 = tensor.cast %extracted_slice_50 : tensor<1x8x6x32xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_52 = tensor.extract_slice %concat[0, 0, 0, 0] [1, 8, 2, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x2x32xf32>
    %cast_53 = tensor.cast %extracted_slice_52 : tensor<1x8x2x32xf32> to tensor<1x8x?x32xf32>
    %concat_54 = tensor.concat dim(2) %cast_51, %cast_53 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x8x32xf32>
    %expanded_55 = tensor.expand_shape %concat_54 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 32] : tensor<1x8x8x32xf32> into tensor<1x2x4x2x4x32xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x2x4x2x4x32xf32>) outs(%31 : tensor<1x2x2x4x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x32xf32> into tensor<4x16x32xf32>
    %108 = tensor.empty() : tensor<8xi64>
    %109 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel"]} outs(%108 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %188 = linalg.index 0 : index
      %189 = arith.index_cast %188 : index to i64
      linalg.yield %189 : i64
    } -> tensor<8xi64>
    %110 = tensor.empty() : tensor<8xi1>
    %111 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel"]} ins(%109 : tensor<8xi64>) outs(%110 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %188 = arith.cmpi sge, %in, %c4_i64 : i64
      linalg.yield %188 : i1
    } -> tensor<8xi1>
    %112 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel"]} ins(%111 : tensor<8xi1>) outs(%108 : tensor<8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %188 = arith.extui %in : i1 to i64
      linalg.yield %188 : i64
    } -> tensor<8xi64>
    %113 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel"]} ins(%109 : tensor<8xi64>) outs(%110 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %188 = arith.cmpi sge, %in, %c6_i64 : i64
      linalg.yield %188 : i1
    } -> tensor<8xi1>
    %114 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel"]} ins(%113 : tensor<8xi1>) outs(%108 : tensor<8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %188 = arith.extui %in : i1 to i64
      linalg.yield %188 : i64
    } -> tensor<8xi64>
    %115 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel"]} ins(%112, %114 : tensor<8xi64>, tensor<8xi64>) outs(%108 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_108: i64, %out: i64):
      %188 = arith.addi %in, %in_108 : i64
      linalg.yield %188 : i64
    } -> tensor<8xi64>
    %expanded_58 = tensor.expand_shape %115 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xi64> into tensor<1x8x1x1xi64>
    %116 = tensor.empty() : tensor<1x8x1x1xi64>
    %117 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<1x8x1x1xi64>) outs(%116 : tensor<1x8x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %188 = arith.muli %in, %c3_i64 : i64
      linalg.yield %188 : i64
    } -> tensor<1x8x1x1xi64>
    %expanded_59 = tensor.expand_shape %115 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %118 = tensor.empty() : tensor<1x8x8x1xi64>
    %119 = linalg.generic {indexing_maps = [#map12, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %expanded_59 : tensor<1x8x1x1xi64>, tensor<1x1x8x1xi64>) outs(%118 : tensor<1x8x8x1xi64>) {
    ^bb0(%in: i64, %in_108: i64, %out: i64):
      %188 = arith.addi %in, %in_108 : i64
      linalg.yield %188 : i64
    } -> tensor<1x8x8x1xi64>
    %120 = tensor.empty() : tensor<1x8x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x8x1xi64>) outs(%120 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.sitofp %in : i64 to f32
      linalg.yield %188 : f32
    } -> tensor<1x8x8x1xf32>
    %expanded_60 = tensor.expand_shape %121 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 1] : tensor<1x8x8x1xf32> into tensor<1x2x4x2x4x1xf32>
    %122 = tensor.empty() : tensor<1x2x2x4x4x1xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<1x2x4x2x4x1xf32>) outs(%122 : tensor<1x2x2x4x4x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_62 = tensor.collapse_shape %transposed_61 [[0, 1, 2], [3, 4, 5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16xf32>
    %expanded_63 = tensor.expand_shape %collapsed_62 [[0], [1, 2]] output_shape [4, 1, 16] : tensor<4x16xf32> into tensor<4x1x16xf32>
    %collapsed_64 = tensor.collapse_shape %transposed_61 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16x1xf32>
    %123 = tensor.empty() : tensor<4x16x16xf32>
    %124 = linalg.generic {indexing_maps = [#map14, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %collapsed_64 : tensor<4x1x16xf32>, tensor<4x16x1xf32>) outs(%123 : tensor<4x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x16xf32>
    %125 = tensor.empty() : tensor<4x16x16xi1>
    %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<4x16x16xf32>) outs(%125 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %188 = arith.cmpf une, %in, %cst : f32
      linalg.yield %188 : i1
    } -> tensor<4x16x16xi1>
    %127 = linalg.generic {indexing_maps = [#map, #map15, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %cst_4, %124 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%123 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %188 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x16xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<4x16x16xf32>) outs(%125 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %188 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %188 : i1
    } -> tensor<4x16x16xi1>
    %129 = linalg.generic {indexing_maps = [#map, #map15, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %cst_3, %127 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%123 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %188 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x16xf32>
    %transposed_65 = linalg.transpose ins(%arg22 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %130 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<32x32xf32>) outs(%33 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %131 = linalg.batch_matmul ins(%collapsed_57, %130 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%36 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg23 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%35 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x32xf32>
    %expanded_66 = tensor.expand_shape %132 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<4x16x2x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_68 = linalg.transpose ins(%arg24 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %133 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<32x32xf32>) outs(%33 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %134 = linalg.batch_matmul ins(%collapsed_57, %133 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%36 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg25 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%35 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x32xf32>
    %expanded_69 = tensor.expand_shape %135 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_70 = linalg.transpose ins(%arg26 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %136 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<32x32xf32>) outs(%33 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %137 = linalg.batch_matmul ins(%collapsed_57, %136 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%36 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg27 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%35 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x32xf32>
    %expanded_71 = tensor.expand_shape %138 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<4x16x2x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %139 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<256xi64>) outs(%46 : tensor<256x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.cmpi slt, %in, %c0_i64 : i64
      %189 = arith.addi %in, %c49_i64 : i64
      %190 = arith.select %188, %189, %in : i64
      %191 = arith.index_cast %190 : i64 to index
      %192 = linalg.index 1 : index
      %extracted = tensor.extract %arg30[%191, %192] : tensor<49x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x2xf32>
    %expanded_73 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [16, 16, 2] : tensor<256x2xf32> into tensor<16x16x2xf32>
    %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<16x16x2xf32>) outs(%48 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %expanded_75 = tensor.expand_shape %transposed_74 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %expanded_76 = tensor.expand_shape %129 [[0], [1, 2], [3]] output_shape [4, 1, 16, 16] : tensor<4x16x16xf32> into tensor<4x1x16x16xf32>
    %140 = linalg.generic {indexing_maps = [#map8, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75, %expanded_76 : tensor<1x2x16x16xf32>, tensor<4x1x16x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %transposed_77 = linalg.transpose ins(%expanded_69 : tensor<4x16x2x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_78 = tensor.collapse_shape %transposed_67 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_79 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %141 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%50 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_80 = tensor.expand_shape %141 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_80 : tensor<4x2x16x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.mulf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %143 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %140 : tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %144:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<4x2x16x16xf32>) outs(%57, %55 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %188 = linalg.index 3 : index
      %189 = arith.index_cast %188 : index to i64
      %190 = arith.maximumf %in, %out : f32
      %191 = arith.cmpf ogt, %in, %out : f32
      %192 = arith.select %191, %189, %out_108 : i64
      linalg.yield %190, %192 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_81 = tensor.expand_shape %144#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %145 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %expanded_81 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %146 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<4x2x16x16xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.exp %in : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %147 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<4x2x16x16xf32>) outs(%62 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x1xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %147 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%39 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.divf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_82 = tensor.collapse_shape %148 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_83 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %149 = linalg.batch_matmul ins(%collapsed_82, %collapsed_83 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%50 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_84 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<4x2x16x16xf32>) outs(%66 : tensor<4x16x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_86 = tensor.collapse_shape %transposed_85 [[0], [1], [2, 3]] : tensor<4x16x2x16xf32> into tensor<4x16x32xf32>
    %transposed_87 = linalg.transpose ins(%arg28 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %150 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_87 : tensor<32x32xf32>) outs(%33 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %151 = linalg.batch_matmul ins(%collapsed_86, %150 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%36 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg29 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%35 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<4x16x32xf32>
    %expanded_88 = tensor.expand_shape %152 [[0, 1, 2], [3, 4], [5]] output_shape [1, 2, 2, 4, 4, 32] : tensor<4x16x32xf32> into tensor<1x2x2x4x4x32xf32>
    %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<1x2x2x4x4x32xf32>) outs(%70 : tensor<1x2x4x2x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_90 = tensor.collapse_shape %transposed_89 [[0], [1, 2], [3, 4], [5]] : tensor<1x2x4x2x4x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice_91 = tensor.extract_slice %collapsed_90[0, 6, 0, 0] [1, 2, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x2x8x32xf32>
    %cast_92 = tensor.cast %extracted_slice_91 : tensor<1x2x8x32xf32> to tensor<1x?x8x32xf32>
    %extracted_slice_93 = tensor.extract_slice %collapsed_90[0, 0, 0, 0] [1, 6, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x6x8x32xf32>
    %cast_94 = tensor.cast %extracted_slice_93 : tensor<1x6x8x32xf32> to tensor<1x?x8x32xf32>
    %concat_95 = tensor.concat dim(1) %cast_92, %cast_94 : (tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>) -> tensor<1x8x8x32xf32>
    %extracted_slice_96 = tensor.extract_slice %concat_95[0, 0, 6, 0] [1, 8, 2, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x2x32xf32>
    %cast_97 = tensor.cast %extracted_slice_96 : tensor<1x8x2x32xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_98 = tensor.extract_slice %concat_95[0, 0, 0, 0] [1, 8, 6, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x6x32xf32>
    %cast_99 = tensor.cast %extracted_slice_98 : tensor<1x8x6x32xf32> to tensor<1x8x?x32xf32>
    %concat_100 = tensor.concat dim(2) %cast_97, %cast_99 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x8x32xf32>
    %collapsed_101 = tensor.collapse_shape %concat_100 [[0], [1, 2], [3]] : tensor<1x8x8x32xf32> into tensor<1x64x32xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %collapsed_101 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_102 = tensor.collapse_shape %155 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_102 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %156 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %157 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x64x1xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_103 = tensor.collapse_shape %162 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_103 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %163 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg33 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %arg34 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %transposed_104 = linalg.transpose ins(%arg35 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %167 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_104 : tensor<32x32xf32>) outs(%85 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %168 = linalg.batch_matmul ins(%166, %167 : tensor<1x64x32xf32>, tensor<1x32x32xf32>) outs(%87 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %arg36 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_8 : f32
      %189 = math.erf %188 : f32
      %190 = arith.addf %189, %cst_1 : f32
      %191 = arith.mulf %190, %cst_2 : f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x64x32xf32>
    %transposed_105 = linalg.transpose ins(%arg37 : tensor<32x32xf32>) outs(%32 : tensor<32x32xf32>) permutation = [1, 0] 
    %171 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_105 : tensor<32x32xf32>) outs(%85 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %172 = linalg.batch_matmul ins(%170, %171 : tensor<1x64x32xf32>, tensor<1x32x32xf32>) outs(%87 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %arg38 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %153 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_106 = tensor.collapse_shape %176 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_106 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %178 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %177 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.subf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %178 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_6 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<1x64x1xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_107 = tensor.collapse_shape %183 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %184 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_107 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %184 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %arg39 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.mulf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %arg40 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %188 = arith.addf %in, %in_108 : f32
      linalg.yield %188 : f32
    } -> tensor<1x64x32xf32>
    return %187 : tensor<1x64x32xf32>
  }
}
