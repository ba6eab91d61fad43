// RoPE of one token of each batch row, by a table that is an argument: no index of rows varies.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#of_batch_pair = affine_map<(b, h, n, p) -> (b, n, p)>

// The core, once for all cases: scores, softmax, value product.
func.func private @attend(%q: tensor<3x2x1x8xf32>, %k: tensor<3x2x1x8xf32>, %v: tensor<3x2x1x8xf32>) -> tensor<3x2x1x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<3x2x1x1xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<3x2x1x1xf32>) -> tensor<3x2x1x1xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x1x8xf32>, tensor<3x2x1x8xf32>) outs(%t3 : tensor<3x2x1x1xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<3x2x1x1xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<3x2x1xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<3x2x1xf32>) -> tensor<3x2x1xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<3x2x1x1xf32>) outs(%t7 : tensor<3x2x1xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<3x2x1x1xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<3x2x1xf32>) outs(%t9 : tensor<3x2x1x1xf32>) dimensions = [3]
  %t11 = tensor.empty() : tensor<3x2x1x1xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<3x2x1x1xf32>, tensor<3x2x1x1xf32>) outs(%t11 : tensor<3x2x1x1xf32>) -> tensor<3x2x1x1xf32>
  %t13 = tensor.empty() : tensor<3x2x1x1xf32>
  %t14 = linalg.exp ins(%t12 : tensor<3x2x1x1xf32>) outs(%t13 : tensor<3x2x1x1xf32>) -> tensor<3x2x1x1xf32>
  %t15 = tensor.empty() : tensor<3x2x1xf32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<3x2x1xf32>) -> tensor<3x2x1xf32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<3x2x1x1xf32>) outs(%t16 : tensor<3x2x1xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<3x2x1x1xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<3x2x1xf32>) outs(%t18 : tensor<3x2x1x1xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<3x2x1x1xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<3x2x1x1xf32>, tensor<3x2x1x1xf32>) outs(%t20 : tensor<3x2x1x1xf32>) -> tensor<3x2x1x1xf32>
  %t22 = tensor.empty() : tensor<3x2x1x8xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<3x2x1x8xf32>) -> tensor<3x2x1x8xf32>
  %t24 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<3x2x1x1xf32>, tensor<3x2x1x8xf32>) outs(%t23 : tensor<3x2x1x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<3x2x1x8xf32>
  return %t24 : tensor<3x2x1x8xf32>
}

func.func private @turn_next_token(%x: tensor<3x2x1x8xf32>, %f: tensor<3x1x4x2xf32>) -> tensor<3x2x1x8xf32> {
  %pairs = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [3, 2, 1, 4, 2] : tensor<3x2x1x8xf32> into tensor<3x2x1x4x2xf32>
  %x0 = tensor.extract_slice %pairs[0, 0, 0, 0, 0] [3, 2, 1, 4, 1] [1, 1, 1, 1, 1] : tensor<3x2x1x4x2xf32> to tensor<3x2x1x4xf32>
  %x1 = tensor.extract_slice %pairs[0, 0, 0, 0, 1] [3, 2, 1, 4, 1] [1, 1, 1, 1, 1] : tensor<3x2x1x4x2xf32> to tensor<3x2x1x4xf32>
  %c = tensor.extract_slice %f[0, 0, 0, 0] [3, 1, 4, 1] [1, 1, 1, 1] : tensor<3x1x4x2xf32> to tensor<3x1x4xf32>
  %s = tensor.extract_slice %f[0, 0, 0, 1] [3, 1, 4, 1] [1, 1, 1, 1] : tensor<3x1x4x2xf32> to tensor<3x1x4xf32>
  %empty = tensor.empty() : tensor<3x2x1x4xf32>
  %y0 = linalg.generic {indexing_maps = [#id, #id, #of_batch_pair, #of_batch_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x0, %x1, %c, %s : tensor<3x2x1x4xf32>, tensor<3x2x1x4xf32>, tensor<3x1x4xf32>, tensor<3x1x4xf32>) outs(%empty : tensor<3x2x1x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ct: f32, %st: f32, %o: f32):
    %l = arith.mulf %a, %ct : f32
    %r = arith.mulf %b, %st : f32
    %t = arith.subf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<3x2x1x4xf32>
  %y1 = linalg.generic {indexing_maps = [#id, #id, #of_batch_pair, #of_batch_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x0, %x1, %c, %s : tensor<3x2x1x4xf32>, tensor<3x2x1x4xf32>, tensor<3x1x4xf32>, tensor<3x1x4xf32>) outs(%empty : tensor<3x2x1x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ct: f32, %st: f32, %o: f32):
    %l = arith.mulf %b, %ct : f32
    %r = arith.mulf %a, %st : f32
    %t = arith.addf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<3x2x1x4xf32>
  %e0 = tensor.expand_shape %y0 [[0], [1], [2], [3, 4]] output_shape [3, 2, 1, 4, 1] : tensor<3x2x1x4xf32> into tensor<3x2x1x4x1xf32>
  %e1 = tensor.expand_shape %y1 [[0], [1], [2], [3, 4]] output_shape [3, 2, 1, 4, 1] : tensor<3x2x1x4xf32> into tensor<3x2x1x4x1xf32>
  %both = tensor.concat dim(4) %e0, %e1 : (tensor<3x2x1x4x1xf32>, tensor<3x2x1x4x1xf32>) -> tensor<3x2x1x4x2xf32>
  %y = tensor.collapse_shape %both [[0], [1], [2], [3, 4]] : tensor<3x2x1x4x2xf32> into tensor<3x2x1x8xf32>
  return %y : tensor<3x2x1x8xf32>
}

// CHECK-LABEL: func.func @next_token(
// CHECK: %[[C:.*]] = tensor.extract_slice %arg3[0, 0, 0, 0] [3, 1, 4, 1] [1, 1, 1, 1]{{.*}} to tensor<3x1x4xf32>
// CHECK: %[[S:.*]] = tensor.extract_slice %arg3[0, 0, 0, 1] [3, 1, 4, 1] [1, 1, 1, 1]{{.*}} to tensor<3x1x4xf32>
// CHECK-NOT: linalg.generic
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved, table = by_token>(%[[C]], %[[S]] : tensor<3x1x4xf32>, tensor<3x1x4xf32>)]
func.func @next_token(%q: tensor<3x2x1x8xf32>, %k: tensor<3x2x1x8xf32>, %v: tensor<3x2x1x8xf32>, %f: tensor<3x1x4x2xf32>) -> tensor<3x2x1x8xf32> {
  %tq = call @turn_next_token(%q, %f) : (tensor<3x2x1x8xf32>, tensor<3x1x4x2xf32>) -> tensor<3x2x1x8xf32>
  %tk = call @turn_next_token(%k, %f) : (tensor<3x2x1x8xf32>, tensor<3x1x4x2xf32>) -> tensor<3x2x1x8xf32>
  %o = call @attend(%tq, %tk, %v) : (tensor<3x2x1x8xf32>, tensor<3x2x1x8xf32>, tensor<3x2x1x8xf32>) -> tensor<3x2x1x8xf32>
  return %o : tensor<3x2x1x8xf32>
}
