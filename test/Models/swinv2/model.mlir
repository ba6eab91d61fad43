#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1) -> (d0)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map14 = affine_map<(d0) -> (d0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map18 = affine_map<(d0, d1, d2) -> ()>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
module {
  func.func @main(%arg0: tensor<1x3x16x16xf32>, %arg1: tensor<32x3x2x2xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<2x1x1xf32>, %arg6: tensor<512x2xf32>, %arg7: tensor<512xf32>, %arg8: tensor<2x512xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x32xf32>, %arg12: tensor<32x32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32x32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32x32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<2x1x1xf32>, %arg25: tensor<512x2xf32>, %arg26: tensor<512xf32>, %arg27: tensor<2x512xf32>, %arg28: tensor<32x32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<32x32xf32>, %arg31: tensor<32x32xf32>, %arg32: tensor<32xf32>, %arg33: tensor<32x32xf32>, %arg34: tensor<32xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32xf32>, %arg37: tensor<32x32xf32>, %arg38: tensor<32xf32>, %arg39: tensor<32x32xf32>, %arg40: tensor<32xf32>, %arg41: tensor<32xf32>, %arg42: tensor<32xf32>, %arg43: tensor<32xf32>, %arg44: tensor<32xf32>) -> tensor<1x64x32xf32> {
    %c6_i64 = arith.constant 6 : i64
    %c3_i64 = arith.constant 3 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c49_i64 = arith.constant 49 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<-1.000000e+02> : tensor<f32>
    %cst_5 = arith.constant 4.6051701859880918 : f64
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant dense<[[[-1.0566417, -1.0566417], [-1.0566417, -8.876550e-01], [-1.0566417, -0.624823033], [-1.0566417, 0.000000e+00], [-1.0566417, 0.624823033], [-1.0566417, 8.876550e-01], [-1.0566417, 1.0566417]], [[-8.876550e-01, -1.0566417], [-8.876550e-01, -8.876550e-01], [-8.876550e-01, -0.624823033], [-8.876550e-01, 0.000000e+00], [-8.876550e-01, 0.624823033], [-8.876550e-01, 8.876550e-01], [-8.876550e-01, 1.0566417]], [[-0.624823033, -1.0566417], [-0.624823033, -8.876550e-01], [-0.624823033, -0.624823033], [-0.624823033, 0.000000e+00], [-0.624823033, 0.624823033], [-0.624823033, 8.876550e-01], [-0.624823033, 1.0566417]], [[0.000000e+00, -1.0566417], [0.000000e+00, -8.876550e-01], [0.000000e+00, -0.624823033], [0.000000e+00, 0.000000e+00], [0.000000e+00, 0.624823033], [0.000000e+00, 8.876550e-01], [0.000000e+00, 1.0566417]], [[0.624823033, -1.0566417], [0.624823033, -8.876550e-01], [0.624823033, -0.624823033], [0.624823033, 0.000000e+00], [0.624823033, 0.624823033], [0.624823033, 8.876550e-01], [0.624823033, 1.0566417]], [[8.876550e-01, -1.0566417], [8.876550e-01, -8.876550e-01], [8.876550e-01, -0.624823033], [8.876550e-01, 0.000000e+00], [8.876550e-01, 0.624823033], [8.876550e-01, 8.876550e-01], [8.876550e-01, 1.0566417]], [[1.0566417, -1.0566417], [1.0566417, -8.876550e-01], [1.0566417, -0.624823033], [1.0566417, 0.000000e+00], [1.0566417, 0.624823033], [1.0566417, 8.876550e-01], [1.0566417, 1.0566417]]]> : tensor<7x7x2xf32>
    %cst_10 = arith.constant 1.600000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant 2.000000e+00 : f32
    %cst_13 = arith.constant dense<"0x1800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E000000000000000A00000000000000090000000000000008000000000000000700000000000000030000000000000002000000000000000100000000000000000000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F000000000000000B000000000000000A000000000000000900000000000000080000000000000004000000000000000300000000000000020000000000000001000000000000001A0000000000000019000000000000001800000000000000170000000000000013000000000000001200000000000000110000000000000010000000000000000C000000000000000B000000000000000A00000000000000090000000000000005000000000000000400000000000000030000000000000002000000000000001B000000000000001A000000000000001900000000000000180000000000000014000000000000001300000000000000120000000000000011000000000000000D000000000000000C000000000000000B000000000000000A0000000000000006000000000000000500000000000000040000000000000003000000000000001F000000000000001E000000000000001D000000000000001C000000000000001800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E000000000000000A0000000000000009000000000000000800000000000000070000000000000020000000000000001F000000000000001E000000000000001D0000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F000000000000000B000000000000000A0000000000000009000000000000000800000000000000210000000000000020000000000000001F000000000000001E000000000000001A0000000000000019000000000000001800000000000000170000000000000013000000000000001200000000000000110000000000000010000000000000000C000000000000000B000000000000000A0000000000000009000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A000000000000001900000000000000180000000000000014000000000000001300000000000000120000000000000011000000000000000D000000000000000C000000000000000B000000000000000A0000000000000026000000000000002500000000000000240000000000000023000000000000001F000000000000001E000000000000001D000000000000001C000000000000001800000000000000170000000000000016000000000000001500000000000000110000000000000010000000000000000F000000000000000E00000000000000270000000000000026000000000000002500000000000000240000000000000020000000000000001F000000000000001E000000000000001D0000000000000019000000000000001800000000000000170000000000000016000000000000001200000000000000110000000000000010000000000000000F000000000000002800000000000000270000000000000026000000000000002500000000000000210000000000000020000000000000001F000000000000001E000000000000001A00000000000000190000000000000018000000000000001700000000000000130000000000000012000000000000001100000000000000100000000000000029000000000000002800000000000000270000000000000026000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A000000000000001900000000000000180000000000000014000000000000001300000000000000120000000000000011000000000000002D000000000000002C000000000000002B000000000000002A0000000000000026000000000000002500000000000000240000000000000023000000000000001F000000000000001E000000000000001D000000000000001C0000000000000018000000000000001700000000000000160000000000000015000000000000002E000000000000002D000000000000002C000000000000002B00000000000000270000000000000026000000000000002500000000000000240000000000000020000000000000001F000000000000001E000000000000001D0000000000000019000000000000001800000000000000170000000000000016000000000000002F000000000000002E000000000000002D000000000000002C000000000000002800000000000000270000000000000026000000000000002500000000000000210000000000000020000000000000001F000000000000001E000000000000001A0000000000000019000000000000001800000000000000170000000000000030000000000000002F000000000000002E000000000000002D0000000000000029000000000000002800000000000000270000000000000026000000000000002200000000000000210000000000000020000000000000001F000000000000001B000000000000001A0000000000000019000000000000001800000000000000"> : tensor<256xi64>
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
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_14 = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %7 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_7 : f64 to f32
      %239 = arith.addf %in, %238 : f32
      linalg.yield %239 : f32
    } -> tensor<1x64x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.rsqrt %in : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_15 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %14 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg3 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg4 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3, 4], [5]] output_shape [1, 2, 4, 2, 4, 32] : tensor<1x64x32xf32> into tensor<1x2x4x2x4x32xf32>
    %18 = tensor.empty() : tensor<1x2x2x4x4x32xf32>
    %transposed_16 = linalg.transpose ins(%expanded : tensor<1x2x4x2x4x32xf32>) outs(%18 : tensor<1x2x2x4x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x32xf32> into tensor<4x16x32xf32>
    %19 = tensor.empty() : tensor<32x32xf32>
    %transposed_18 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %20 = tensor.empty() : tensor<4x32x32xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<32x32xf32>) outs(%20 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %22 = tensor.empty() : tensor<4x16x32xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %24 = linalg.batch_matmul ins(%collapsed_17, %21 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%23 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg10 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%22 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x32xf32>
    %expanded_19 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %26 = tensor.empty() : tensor<4x2x16x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<4x16x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %27 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<32x32xf32>) outs(%20 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %28 = linalg.batch_matmul ins(%collapsed_17, %27 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%23 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %expanded_22 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<4x16x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg12 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %29 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<32x32xf32>) outs(%20 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %30 = linalg.batch_matmul ins(%collapsed_17, %29 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%23 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg13 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%22 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x32xf32>
    %expanded_25 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<4x16x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %32 = tensor.empty() : tensor<4x2x16x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<4x2x16x1xf32>) -> tensor<4x2x16x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_20 : tensor<4x2x16x16xf32>) outs(%33 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.absf %in : f32
      %239 = math.powf %238, %cst_12 : f32
      %240 = arith.addf %239, %out : f32
      linalg.yield %240 : f32
    } -> tensor<4x2x16x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<4x2x16x1xf32>) outs(%32 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.powf %in, %cst_2 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<4x2x16x1xf32>) outs(%32 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_6 : f64 to f32
      %239 = arith.cmpf ult, %in, %238 : f32
      %240 = arith.select %239, %238, %in : f32
      linalg.yield %240 : f32
    } -> tensor<4x2x16x1xf32>
    %collapsed_27 = tensor.collapse_shape %36 [[0], [1], [2, 3]] : tensor<4x2x16x1xf32> into tensor<4x2x16xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<4x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %37 : tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.divf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_23 : tensor<4x2x16x16xf32>) outs(%33 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.absf %in : f32
      %239 = math.powf %238, %cst_12 : f32
      %240 = arith.addf %239, %out : f32
      linalg.yield %240 : f32
    } -> tensor<4x2x16x1xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<4x2x16x1xf32>) outs(%32 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.powf %in, %cst_2 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x1xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<4x2x16x1xf32>) outs(%32 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_6 : f64 to f32
      %239 = arith.cmpf ult, %in, %238 : f32
      %240 = arith.select %239, %238, %in : f32
      linalg.yield %240 : f32
    } -> tensor<4x2x16x1xf32>
    %collapsed_28 = tensor.collapse_shape %41 [[0], [1], [2, 3]] : tensor<4x2x16x1xf32> into tensor<4x2x16xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<4x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %42 : tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.divf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %transposed_29 = linalg.transpose ins(%43 : tensor<4x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %44 = tensor.empty() : tensor<8x16x16xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%45 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_32 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %47 = tensor.empty() : tensor<2x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<2x1x1xf32>) outs(%47 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_5 : f64 to f32
      %239 = arith.cmpf ugt, %in, %238 : f32
      %240 = arith.select %239, %238, %in : f32
      linalg.yield %240 : f32
    } -> tensor<2x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x1x1xf32>) outs(%47 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.exp %in : f32
      linalg.yield %238 : f32
    } -> tensor<2x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %49 : tensor<4x2x16x16xf32>, tensor<2x1x1xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %51 = tensor.empty() : tensor<2x512xf32>
    %transposed_33 = linalg.transpose ins(%arg6 : tensor<512x2xf32>) outs(%51 : tensor<2x512xf32>) permutation = [1, 0] 
    %52 = tensor.empty() : tensor<1x7x2x512xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x512xf32>) outs(%52 : tensor<1x7x2x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x7x2x512xf32>
    %collapsed_34 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<1x7x2x512xf32> into tensor<7x2x512xf32>
    %54 = tensor.empty() : tensor<7x7x512xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<7x7x512xf32>) -> tensor<7x7x512xf32>
    %56 = linalg.batch_matmul ins(%cst_9, %collapsed_34 : tensor<7x7x2xf32>, tensor<7x2x512xf32>) outs(%55 : tensor<7x7x512xf32>) -> tensor<7x7x512xf32>
    %expanded_35 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [1, 7, 7, 512] : tensor<7x7x512xf32> into tensor<1x7x7x512xf32>
    %57 = tensor.empty() : tensor<1x7x7x512xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %arg7 : tensor<1x7x7x512xf32>, tensor<512xf32>) outs(%57 : tensor<1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x7x7x512xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x7x7x512xf32>) outs(%57 : tensor<1x7x7x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.cmpf ugt, %in, %cst : f32
      %239 = arith.select %238, %in, %cst : f32
      linalg.yield %239 : f32
    } -> tensor<1x7x7x512xf32>
    %60 = tensor.empty() : tensor<512x2xf32>
    %transposed_36 = linalg.transpose ins(%arg8 : tensor<2x512xf32>) outs(%60 : tensor<512x2xf32>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<1x7x512x2xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<512x2xf32>) outs(%61 : tensor<1x7x512x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x7x512x2xf32>
    %collapsed_37 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x7x7x512xf32> into tensor<7x7x512xf32>
    %collapsed_38 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<1x7x512x2xf32> into tensor<7x512x2xf32>
    %63 = tensor.empty() : tensor<7x7x2xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<7x7x2xf32>) -> tensor<7x7x2xf32>
    %65 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<7x7x512xf32>, tensor<7x512x2xf32>) outs(%64 : tensor<7x7x2xf32>) -> tensor<7x7x2xf32>
    %collapsed_39 = tensor.collapse_shape %65 [[0, 1], [2]] : tensor<7x7x2xf32> into tensor<49x2xf32>
    %66 = tensor.empty() : tensor<256x2xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<256xi64>) outs(%66 : tensor<256x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %238 = arith.cmpi slt, %in, %c0_i64 : i64
      %239 = arith.addi %in, %c49_i64 : i64
      %240 = arith.select %238, %239, %in : i64
      %241 = arith.index_cast %240 : i64 to index
      %242 = linalg.index 1 : index
      %extracted = tensor.extract %collapsed_39[%241, %242] : tensor<49x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x2xf32>
    %expanded_40 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [16, 16, 2] : tensor<256x2xf32> into tensor<16x16x2xf32>
    %68 = tensor.empty() : tensor<2x16x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<16x16x2xf32>) outs(%68 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<2x16x16xf32>) outs(%68 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.negf %in : f32
      %239 = math.exp %238 : f32
      %240 = arith.addf %239, %cst_0 : f32
      %241 = arith.divf %cst_0, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<2x16x16xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x16x16xf32>) outs(%68 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.mulf %in, %cst_10 : f32
      linalg.yield %238 : f32
    } -> tensor<2x16x16xf32>
    %expanded_42 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_42 : tensor<4x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %72 = tensor.empty() : tensor<4x2x16xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<4x2x16xi64>) -> tensor<4x2x16xi64>
    %74 = tensor.empty() : tensor<4x2x16xf32>
    %75 = linalg.fill ins(%cst_1 : f32) outs(%74 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %76:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<4x2x16x16xf32>) outs(%75, %73 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_134: i64):
      %238 = linalg.index 3 : index
      %239 = arith.index_cast %238 : index to i64
      %240 = arith.maximumf %in, %out : f32
      %241 = arith.cmpf ogt, %in, %out : f32
      %242 = arith.select %241, %239, %out_134 : i64
      linalg.yield %240, %242 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_43 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_43 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<4x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.exp %in : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<4x2x16x16xf32>) outs(%33 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %79 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.divf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_44 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_45 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %81 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%45 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_46 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %82 = tensor.empty() : tensor<4x16x2x16xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<4x2x16x16xf32>) outs(%82 : tensor<4x16x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0], [1], [2, 3]] : tensor<4x16x2x16xf32> into tensor<4x16x32xf32>
    %transposed_49 = linalg.transpose ins(%arg14 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %83 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<32x32xf32>) outs(%20 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %84 = linalg.batch_matmul ins(%collapsed_48, %83 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%23 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg15 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%22 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x32xf32>
    %expanded_50 = tensor.expand_shape %85 [[0, 1, 2], [3, 4], [5]] output_shape [1, 2, 2, 4, 4, 32] : tensor<4x16x32xf32> into tensor<1x2x2x4x4x32xf32>
    %86 = tensor.empty() : tensor<1x2x4x2x4x32xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x2x2x4x4x32xf32>) outs(%86 : tensor<1x2x4x2x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_52 = tensor.collapse_shape %transposed_51 [[0], [1, 2, 3, 4], [5]] : tensor<1x2x4x2x4x32xf32> into tensor<1x64x32xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_52 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_53 = tensor.collapse_shape %88 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_53 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_52, %89 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_7 : f64 to f32
      %239 = arith.addf %in, %238 : f32
      linalg.yield %239 : f32
    } -> tensor<1x64x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.rsqrt %in : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_54 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %96 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg16 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg17 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %99 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %transposed_55 = linalg.transpose ins(%arg18 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %101 = tensor.empty() : tensor<1x32x32xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<32x32xf32>) outs(%101 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %104 = linalg.batch_matmul ins(%100, %102 : tensor<1x64x32xf32>, tensor<1x32x32xf32>) outs(%103 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg19 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_11 : f32
      %239 = math.erf %238 : f32
      %240 = arith.addf %239, %cst_0 : f32
      %241 = arith.mulf %240, %cst_2 : f32
      %242 = arith.mulf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x64x32xf32>
    %transposed_56 = linalg.transpose ins(%arg20 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %107 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<32x32xf32>) outs(%101 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %108 = linalg.batch_matmul ins(%106, %107 : tensor<1x64x32xf32>, tensor<1x32x32xf32>) outs(%103 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg21 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_57 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_57 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_7 : f64 to f32
      %239 = arith.addf %in, %238 : f32
      linalg.yield %239 : f32
    } -> tensor<1x64x1xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.rsqrt %in : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_58 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_58 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %119 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg22 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg23 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %122 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %expanded_59 = tensor.expand_shape %123 [[0], [1, 2], [3]] output_shape [1, 8, 8, 32] : tensor<1x64x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice = tensor.extract_slice %expanded_59[0, 2, 0, 0] [1, 6, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x6x8x32xf32>
    %cast = tensor.cast %extracted_slice : tensor<1x6x8x32xf32> to tensor<1x?x8x32xf32>
    %extracted_slice_60 = tensor.extract_slice %expanded_59[0, 0, 0, 0] [1, 2, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x2x8x32xf32>
    %cast_61 = tensor.cast %extracted_slice_60 : tensor<1x2x8x32xf32> to tensor<1x?x8x32xf32>
    %concat = tensor.concat dim(1) %cast, %cast_61 : (tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>) -> tensor<1x8x8x32xf32>
    %extracted_slice_62 = tensor.extract_slice %concat[0, 0, 2, 0] [1, 8, 6, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x6x32xf32>
    %cast_63 = tensor.cast %extracted_slice_62 : tensor<1x8x6x32xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_64 = tensor.extract_slice %concat[0, 0, 0, 0] [1, 8, 2, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x2x32xf32>
    %cast_65 = tensor.cast %extracted_slice_64 : tensor<1x8x2x32xf32> to tensor<1x8x?x32xf32>
    %concat_66 = tensor.concat dim(2) %cast_63, %cast_65 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x8x32xf32>
    %expanded_67 = tensor.expand_shape %concat_66 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 32] : tensor<1x8x8x32xf32> into tensor<1x2x4x2x4x32xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<1x2x4x2x4x32xf32>) outs(%18 : tensor<1x2x2x4x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x32xf32> into tensor<4x16x32xf32>
    %124 = tensor.empty() : tensor<8xi64>
    %125 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel"]} outs(%124 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %238 = linalg.index 0 : index
      %239 = arith.index_cast %238 : index to i64
      linalg.yield %239 : i64
    } -> tensor<8xi64>
    %126 = tensor.empty() : tensor<8xi1>
    %127 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel"]} ins(%125 : tensor<8xi64>) outs(%126 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %238 = arith.cmpi sge, %in, %c4_i64 : i64
      linalg.yield %238 : i1
    } -> tensor<8xi1>
    %128 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel"]} ins(%127 : tensor<8xi1>) outs(%124 : tensor<8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %238 = arith.extui %in : i1 to i64
      linalg.yield %238 : i64
    } -> tensor<8xi64>
    %129 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel"]} ins(%125 : tensor<8xi64>) outs(%126 : tensor<8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %238 = arith.cmpi sge, %in, %c6_i64 : i64
      linalg.yield %238 : i1
    } -> tensor<8xi1>
    %130 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel"]} ins(%129 : tensor<8xi1>) outs(%124 : tensor<8xi64>) {
    ^bb0(%in: i1, %out: i64):
      %238 = arith.extui %in : i1 to i64
      linalg.yield %238 : i64
    } -> tensor<8xi64>
    %131 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel"]} ins(%128, %130 : tensor<8xi64>, tensor<8xi64>) outs(%124 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_134: i64, %out: i64):
      %238 = arith.addi %in, %in_134 : i64
      linalg.yield %238 : i64
    } -> tensor<8xi64>
    %expanded_70 = tensor.expand_shape %131 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xi64> into tensor<1x8x1x1xi64>
    %132 = tensor.empty() : tensor<1x8x1x1xi64>
    %133 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x8x1x1xi64>) outs(%132 : tensor<1x8x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %238 = arith.muli %in, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<1x8x1x1xi64>
    %expanded_71 = tensor.expand_shape %131 [[0, 1, 2, 3]] output_shape [1, 1, 8, 1] : tensor<8xi64> into tensor<1x1x8x1xi64>
    %134 = tensor.empty() : tensor<1x8x8x1xi64>
    %135 = linalg.generic {indexing_maps = [#map15, #map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_71 : tensor<1x8x1x1xi64>, tensor<1x1x8x1xi64>) outs(%134 : tensor<1x8x8x1xi64>) {
    ^bb0(%in: i64, %in_134: i64, %out: i64):
      %238 = arith.addi %in, %in_134 : i64
      linalg.yield %238 : i64
    } -> tensor<1x8x8x1xi64>
    %136 = tensor.empty() : tensor<1x8x8x1xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x8x8x1xi64>) outs(%136 : tensor<1x8x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %238 = arith.sitofp %in : i64 to f32
      linalg.yield %238 : f32
    } -> tensor<1x8x8x1xf32>
    %expanded_72 = tensor.expand_shape %137 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 1] : tensor<1x8x8x1xf32> into tensor<1x2x4x2x4x1xf32>
    %138 = tensor.empty() : tensor<1x2x2x4x4x1xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<1x2x4x2x4x1xf32>) outs(%138 : tensor<1x2x2x4x4x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0, 1, 2], [3, 4, 5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16xf32>
    %expanded_75 = tensor.expand_shape %collapsed_74 [[0], [1, 2]] output_shape [4, 1, 16] : tensor<4x16xf32> into tensor<4x1x16xf32>
    %collapsed_76 = tensor.collapse_shape %transposed_73 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16x1xf32>
    %139 = tensor.empty() : tensor<4x16x16xf32>
    %140 = linalg.generic {indexing_maps = [#map17, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %collapsed_76 : tensor<4x1x16xf32>, tensor<4x16x1xf32>) outs(%139 : tensor<4x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x16xf32>
    %141 = tensor.empty() : tensor<4x16x16xi1>
    %142 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<4x16x16xf32>) outs(%141 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %238 = arith.cmpf une, %in, %cst : f32
      linalg.yield %238 : i1
    } -> tensor<4x16x16xi1>
    %143 = linalg.generic {indexing_maps = [#map, #map18, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %cst_4, %140 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%139 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
      %238 = arith.select %in, %in_134, %in_135 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x16xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<4x16x16xf32>) outs(%141 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %238 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %238 : i1
    } -> tensor<4x16x16xi1>
    %145 = linalg.generic {indexing_maps = [#map, #map18, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %cst_3, %143 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%139 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
      %238 = arith.select %in, %in_134, %in_135 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x16xf32>
    %transposed_77 = linalg.transpose ins(%arg28 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %146 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_77 : tensor<32x32xf32>) outs(%20 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %147 = linalg.batch_matmul ins(%collapsed_69, %146 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%23 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg29 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%22 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x32xf32>
    %expanded_78 = tensor.expand_shape %148 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<4x16x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_80 = linalg.transpose ins(%arg30 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %149 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_80 : tensor<32x32xf32>) outs(%20 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %150 = linalg.batch_matmul ins(%collapsed_69, %149 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%23 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %expanded_81 = tensor.expand_shape %150 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<4x16x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_83 = linalg.transpose ins(%arg31 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %151 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<32x32xf32>) outs(%20 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %152 = linalg.batch_matmul ins(%collapsed_69, %151 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%23 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %arg32 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%22 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x32xf32>
    %expanded_84 = tensor.expand_shape %153 [[0], [1], [2, 3]] output_shape [4, 16, 2, 16] : tensor<4x16x32xf32> into tensor<4x16x2x16xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<4x16x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) permutation = [0, 2, 1, 3] 
    %154 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_79 : tensor<4x2x16x16xf32>) outs(%33 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.absf %in : f32
      %239 = math.powf %238, %cst_12 : f32
      %240 = arith.addf %239, %out : f32
      linalg.yield %240 : f32
    } -> tensor<4x2x16x1xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<4x2x16x1xf32>) outs(%32 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.powf %in, %cst_2 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x1xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<4x2x16x1xf32>) outs(%32 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_6 : f64 to f32
      %239 = arith.cmpf ult, %in, %238 : f32
      %240 = arith.select %239, %238, %in : f32
      linalg.yield %240 : f32
    } -> tensor<4x2x16x1xf32>
    %collapsed_86 = tensor.collapse_shape %156 [[0], [1], [2, 3]] : tensor<4x2x16x1xf32> into tensor<4x2x16xf32>
    %157 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_86 : tensor<4x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x16x16xf32>
    %158 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79, %157 : tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.divf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_82 : tensor<4x2x16x16xf32>) outs(%33 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.absf %in : f32
      %239 = math.powf %238, %cst_12 : f32
      %240 = arith.addf %239, %out : f32
      linalg.yield %240 : f32
    } -> tensor<4x2x16x1xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<4x2x16x1xf32>) outs(%32 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.powf %in, %cst_2 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x1xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<4x2x16x1xf32>) outs(%32 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_6 : f64 to f32
      %239 = arith.cmpf ult, %in, %238 : f32
      %240 = arith.select %239, %238, %in : f32
      linalg.yield %240 : f32
    } -> tensor<4x2x16x1xf32>
    %collapsed_87 = tensor.collapse_shape %161 [[0], [1], [2, 3]] : tensor<4x2x16x1xf32> into tensor<4x2x16xf32>
    %162 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_87 : tensor<4x2x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x16x16xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_82, %162 : tensor<4x2x16x16xf32>, tensor<4x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.divf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %transposed_88 = linalg.transpose ins(%163 : tensor<4x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_89 = tensor.collapse_shape %158 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_90 = tensor.collapse_shape %transposed_88 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %164 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%45 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_91 = tensor.expand_shape %164 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<2x1x1xf32>) outs(%47 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_5 : f64 to f32
      %239 = arith.cmpf ugt, %in, %238 : f32
      %240 = arith.select %239, %238, %in : f32
      linalg.yield %240 : f32
    } -> tensor<2x1x1xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x1x1xf32>) outs(%47 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.exp %in : f32
      linalg.yield %238 : f32
    } -> tensor<2x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_91, %166 : tensor<4x2x16x16xf32>, tensor<2x1x1xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %transposed_92 = linalg.transpose ins(%arg25 : tensor<512x2xf32>) outs(%51 : tensor<2x512xf32>) permutation = [1, 0] 
    %168 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_92 : tensor<2x512xf32>) outs(%52 : tensor<1x7x2x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x7x2x512xf32>
    %collapsed_93 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<1x7x2x512xf32> into tensor<7x2x512xf32>
    %169 = linalg.batch_matmul ins(%cst_9, %collapsed_93 : tensor<7x7x2xf32>, tensor<7x2x512xf32>) outs(%55 : tensor<7x7x512xf32>) -> tensor<7x7x512xf32>
    %expanded_94 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [1, 7, 7, 512] : tensor<7x7x512xf32> into tensor<1x7x7x512xf32>
    %170 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_94, %arg26 : tensor<1x7x7x512xf32>, tensor<512xf32>) outs(%57 : tensor<1x7x7x512xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x7x7x512xf32>
    %171 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<1x7x7x512xf32>) outs(%57 : tensor<1x7x7x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.cmpf ugt, %in, %cst : f32
      %239 = arith.select %238, %in, %cst : f32
      linalg.yield %239 : f32
    } -> tensor<1x7x7x512xf32>
    %transposed_95 = linalg.transpose ins(%arg27 : tensor<2x512xf32>) outs(%60 : tensor<512x2xf32>) permutation = [1, 0] 
    %172 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_95 : tensor<512x2xf32>) outs(%61 : tensor<1x7x512x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x7x512x2xf32>
    %collapsed_96 = tensor.collapse_shape %171 [[0, 1], [2], [3]] : tensor<1x7x7x512xf32> into tensor<7x7x512xf32>
    %collapsed_97 = tensor.collapse_shape %172 [[0, 1], [2], [3]] : tensor<1x7x512x2xf32> into tensor<7x512x2xf32>
    %173 = linalg.batch_matmul ins(%collapsed_96, %collapsed_97 : tensor<7x7x512xf32>, tensor<7x512x2xf32>) outs(%64 : tensor<7x7x2xf32>) -> tensor<7x7x2xf32>
    %collapsed_98 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<7x7x2xf32> into tensor<49x2xf32>
    %174 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<256xi64>) outs(%66 : tensor<256x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %238 = arith.cmpi slt, %in, %c0_i64 : i64
      %239 = arith.addi %in, %c49_i64 : i64
      %240 = arith.select %238, %239, %in : i64
      %241 = arith.index_cast %240 : i64 to index
      %242 = linalg.index 1 : index
      %extracted = tensor.extract %collapsed_98[%241, %242] : tensor<49x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x2xf32>
    %expanded_99 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [16, 16, 2] : tensor<256x2xf32> into tensor<16x16x2xf32>
    %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<16x16x2xf32>) outs(%68 : tensor<2x16x16xf32>) permutation = [2, 0, 1] 
    %175 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_100 : tensor<2x16x16xf32>) outs(%68 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.negf %in : f32
      %239 = math.exp %238 : f32
      %240 = arith.addf %239, %cst_0 : f32
      %241 = arith.divf %cst_0, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<2x16x16xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x16x16xf32>) outs(%68 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.mulf %in, %cst_10 : f32
      linalg.yield %238 : f32
    } -> tensor<2x16x16xf32>
    %expanded_101 = tensor.expand_shape %176 [[0, 1], [2], [3]] output_shape [1, 2, 16, 16] : tensor<2x16x16xf32> into tensor<1x2x16x16xf32>
    %177 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %expanded_101 : tensor<4x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %expanded_102 = tensor.expand_shape %177 [[0, 1], [2], [3], [4]] output_shape [1, 4, 2, 16, 16] : tensor<4x2x16x16xf32> into tensor<1x4x2x16x16xf32>
    %expanded_103 = tensor.expand_shape %145 [[0, 1], [2, 3], [4]] output_shape [1, 4, 1, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x1x16x16xf32>
    %178 = tensor.empty() : tensor<1x4x2x16x16xf32>
    %179 = linalg.generic {indexing_maps = [#map19, #map20, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_102, %expanded_103 : tensor<1x4x2x16x16xf32>, tensor<1x4x1x16x16xf32>) outs(%178 : tensor<1x4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x4x2x16x16xf32>
    %180 = linalg.generic {indexing_maps = [#map19, #map20, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%179, %expanded_103 : tensor<1x4x2x16x16xf32>, tensor<1x4x1x16x16xf32>) outs(%178 : tensor<1x4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x4x2x16x16xf32>
    %collapsed_104 = tensor.collapse_shape %180 [[0, 1], [2], [3], [4]] : tensor<1x4x2x16x16xf32> into tensor<4x2x16x16xf32>
    %181:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_104 : tensor<4x2x16x16xf32>) outs(%75, %73 : tensor<4x2x16xf32>, tensor<4x2x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_134: i64):
      %238 = linalg.index 3 : index
      %239 = arith.index_cast %238 : index to i64
      %240 = arith.maximumf %in, %out : f32
      %241 = arith.cmpf ogt, %in, %out : f32
      %242 = arith.select %241, %239, %out_134 : i64
      linalg.yield %240, %242 : f32, i64
    } -> (tensor<4x2x16xf32>, tensor<4x2x16xi64>)
    %expanded_105 = tensor.expand_shape %181#0 [[0], [1], [2, 3]] output_shape [4, 2, 16, 1] : tensor<4x2x16xf32> into tensor<4x2x16x1xf32>
    %182 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_104, %expanded_105 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %183 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<4x2x16x16xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.exp %in : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %184 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%183 : tensor<4x2x16x16xf32>) outs(%33 : tensor<4x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x1xf32>
    %185 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %184 : tensor<4x2x16x16xf32>, tensor<4x2x16x1xf32>) outs(%26 : tensor<4x2x16x16xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.divf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x2x16x16xf32>
    %collapsed_106 = tensor.collapse_shape %185 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_107 = tensor.collapse_shape %transposed_85 [[0, 1], [2], [3]] : tensor<4x2x16x16xf32> into tensor<8x16x16xf32>
    %186 = linalg.batch_matmul ins(%collapsed_106, %collapsed_107 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%45 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_108 = tensor.expand_shape %186 [[0, 1], [2], [3]] output_shape [4, 2, 16, 16] : tensor<8x16x16xf32> into tensor<4x2x16x16xf32>
    %transposed_109 = linalg.transpose ins(%expanded_108 : tensor<4x2x16x16xf32>) outs(%82 : tensor<4x16x2x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_110 = tensor.collapse_shape %transposed_109 [[0], [1], [2, 3]] : tensor<4x16x2x16xf32> into tensor<4x16x32xf32>
    %transposed_111 = linalg.transpose ins(%arg33 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %187 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_111 : tensor<32x32xf32>) outs(%20 : tensor<4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x32x32xf32>
    %188 = linalg.batch_matmul ins(%collapsed_110, %187 : tensor<4x16x32xf32>, tensor<4x32x32xf32>) outs(%23 : tensor<4x16x32xf32>) -> tensor<4x16x32xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %arg34 : tensor<4x16x32xf32>, tensor<32xf32>) outs(%22 : tensor<4x16x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<4x16x32xf32>
    %expanded_112 = tensor.expand_shape %189 [[0, 1, 2], [3, 4], [5]] output_shape [1, 2, 2, 4, 4, 32] : tensor<4x16x32xf32> into tensor<1x2x2x4x4x32xf32>
    %transposed_113 = linalg.transpose ins(%expanded_112 : tensor<1x2x2x4x4x32xf32>) outs(%86 : tensor<1x2x4x2x4x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_114 = tensor.collapse_shape %transposed_113 [[0], [1, 2], [3, 4], [5]] : tensor<1x2x4x2x4x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice_115 = tensor.extract_slice %collapsed_114[0, 6, 0, 0] [1, 2, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x2x8x32xf32>
    %cast_116 = tensor.cast %extracted_slice_115 : tensor<1x2x8x32xf32> to tensor<1x?x8x32xf32>
    %extracted_slice_117 = tensor.extract_slice %collapsed_114[0, 0, 0, 0] [1, 6, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x6x8x32xf32>
    %cast_118 = tensor.cast %extracted_slice_117 : tensor<1x6x8x32xf32> to tensor<1x?x8x32xf32>
    %concat_119 = tensor.concat dim(1) %cast_116, %cast_118 : (tensor<1x?x8x32xf32>, tensor<1x?x8x32xf32>) -> tensor<1x8x8x32xf32>
    %extracted_slice_120 = tensor.extract_slice %concat_119[0, 0, 6, 0] [1, 8, 2, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x2x32xf32>
    %cast_121 = tensor.cast %extracted_slice_120 : tensor<1x8x2x32xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_122 = tensor.extract_slice %concat_119[0, 0, 0, 0] [1, 8, 6, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x8x6x32xf32>
    %cast_123 = tensor.cast %extracted_slice_122 : tensor<1x8x6x32xf32> to tensor<1x8x?x32xf32>
    %concat_124 = tensor.concat dim(2) %cast_121, %cast_123 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x8x32xf32>
    %collapsed_125 = tensor.collapse_shape %concat_124 [[0], [1, 2], [3]] : tensor<1x8x8x32xf32> into tensor<1x64x32xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_125 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_126 = tensor.collapse_shape %191 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %192 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_126 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_125, %192 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %193 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %197 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_7 : f64 to f32
      %239 = arith.addf %in, %238 : f32
      linalg.yield %239 : f32
    } -> tensor<1x64x1xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.rsqrt %in : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_127 = tensor.collapse_shape %198 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_127 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %199 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %arg35 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %arg36 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %203 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %202 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %transposed_128 = linalg.transpose ins(%arg37 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %204 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_128 : tensor<32x32xf32>) outs(%101 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %205 = linalg.batch_matmul ins(%203, %204 : tensor<1x64x32xf32>, tensor<1x32x32xf32>) outs(%103 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %206 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %arg38 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_11 : f32
      %239 = math.erf %238 : f32
      %240 = arith.addf %239, %cst_0 : f32
      %241 = arith.mulf %240, %cst_2 : f32
      %242 = arith.mulf %in, %241 : f32
      linalg.yield %242 : f32
    } -> tensor<1x64x32xf32>
    %transposed_129 = linalg.transpose ins(%arg39 : tensor<32x32xf32>) outs(%19 : tensor<32x32xf32>) permutation = [1, 0] 
    %208 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_129 : tensor<32x32xf32>) outs(%101 : tensor<1x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32x32xf32>
    %209 = linalg.batch_matmul ins(%207, %208 : tensor<1x64x32xf32>, tensor<1x32x32xf32>) outs(%103 : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
    %210 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %arg40 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%210 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %212 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_130 = tensor.collapse_shape %212 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %213 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_130 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %213 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %214 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %216 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_7 : f64 to f32
      %239 = arith.addf %in, %238 : f32
      linalg.yield %239 : f32
    } -> tensor<1x64x1xf32>
    %219 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.rsqrt %in : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_131 = tensor.collapse_shape %219 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %220 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_131 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %221 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %220 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %222 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %arg41 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %223 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %arg42 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %224 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %223 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %225 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %226 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_132 = tensor.collapse_shape %226 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_132 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %227 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.subf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %228 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %230 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<1x64x32xf32>) outs(%4 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.addf %in, %out : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.divf %in, %cst_8 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = arith.truncf %cst_7 : f64 to f32
      %239 = arith.addf %in, %238 : f32
      linalg.yield %239 : f32
    } -> tensor<1x64x1xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x64x1xf32>) outs(%3 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %238 = math.rsqrt %in : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x1xf32>
    %collapsed_133 = tensor.collapse_shape %233 [[0], [1, 2]] : tensor<1x64x1xf32> into tensor<1x64xf32>
    %234 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_133 : tensor<1x64xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64x32xf32>
    %235 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %234 : tensor<1x64x32xf32>, tensor<1x64x32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %236 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %arg43 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.mulf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %arg44 : tensor<1x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %238 = arith.addf %in, %in_134 : f32
      linalg.yield %238 : f32
    } -> tensor<1x64x32xf32>
    return %237 : tensor<1x64x32xf32>
  }
}
