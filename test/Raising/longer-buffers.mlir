// Masks and biases in buffers that are longer than the sequence: the leading part is cut
// out; and with fewer dimensions than four.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %bias: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%s0 : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x6x6xf32>) outs(%l0 : tensor<1x2x6xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%o0 : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @mask_buffer(
// CHECK-SAME: %[[BUFFER:[^:]*]]: tensor<1x1x16x16xi1>
// CHECK: %[[CUT:.*]] = tensor.extract_slice %[[BUFFER]][0, 0, 0, 0] [1, 1, 6, 6] [1, 1, 1, 1]
// CHECK: posenc.attention
// CHECK-SAME: masks [#posenc.dense_mask(%[[CUT]]
func.func @mask_buffer(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %buffer: tensor<1x1x16x16xi1>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %cut = tensor.extract_slice %buffer[0, 0, 0, 0] [1, 1, 6, 6] [1, 1, 1, 1] : tensor<1x1x16x16xi1> to tensor<1x1x6x6xi1>
  %b = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, 0, i, j)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cut : tensor<1x1x6x6xi1>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%keep: i1, %o: f32):
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @bias_buffer(
// CHECK-SAME: %[[BUFFER:[^:]*]]: tensor<3x2x8x9xf32>
// CHECK: %[[CUT:.*]] = tensor.extract_slice %[[BUFFER]][0, 0, 0, 0] [1, 2, 6, 6] [1, 1, 1, 1]
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.dense_bias(%[[CUT]]
func.func @bias_buffer(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %buffer: tensor<3x2x8x9xf32>) -> tensor<1x2x6x4xf32> {
  %b = tensor.extract_slice %buffer[0, 0, 0, 0] [1, 2, 6, 6] [1, 1, 1, 1] : tensor<3x2x8x9xf32> to tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @bias_of_keys(
// CHECK-SAME: %[[BUFFER:[^:]*]]: tensor<8x9xf32>
// CHECK: %[[CUT:.*]] = tensor.extract_slice %[[BUFFER]][0, 0] [6, 6] [1, 1]
// CHECK: %[[WIDE:.*]] = tensor.expand_shape %[[CUT]] {{\[}}[0, 1, 2], [3]] {{.*}} into tensor<1x1x6x6xf32>
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.dense_bias(%[[WIDE]]
func.func @bias_of_keys(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %buffer: tensor<8x9xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %cut = tensor.extract_slice %buffer[0, 0] [6, 6] [1, 1] : tensor<8x9xf32> to tensor<6x6xf32>
  %b = linalg.broadcast ins(%cut : tensor<6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) dimensions = [0, 1]
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
