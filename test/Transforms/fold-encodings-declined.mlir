// Where folding a rotation would move something, it stays.
// RUN: posenc-opt %s -posenc-fold-encodings -canonicalize -verify-each | FileCheck %s

// The mask stands elsewhere.
// CHECK-LABEL: func.func @query_positions_differ(
// CHECK: %[[R:.*]] = posenc.rotate
// CHECK: posenc.attention ins(%[[R]], %arg1, %arg1 :
// CHECK-SAME: masks [#posenc.causal] -> tensor
func.func @query_positions_differ(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) masks [#posenc.causal] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// CHECK-LABEL: func.func @key_positions_differ(
// CHECK: %[[R:.*]] = posenc.rotate
// CHECK: posenc.attention ins(%arg0, %[[R]], %arg1 :
// CHECK-SAME: encodings [#posenc.alibi] k_offset(%arg2 : index)
func.func @key_positions_differ(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>, %n: index) -> tensor<1x4x5x8xf32> {
  %rk = posenc.rotate ins(%k : tensor<1x4x7x8xf32>) outs(%k : tensor<1x4x7x8xf32>) by [#posenc.rope] -> tensor<1x4x7x8xf32>
  %r = posenc.attention ins(%q, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) encodings [#posenc.alibi] k_offset(%n : index) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// CHECK-LABEL: func.func @score_region_reads_positions(
// CHECK: posenc.rotate
// CHECK: posenc.attention
func.func @score_region_reads_positions(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %n = arith.index_cast %qp : index to i64
      %x = arith.sitofp %n : i64 to f32
      %l = arith.addf %s, %x : f32
      posenc.yield %l : f32
    } -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Query i of the mask stands at i + M - N, of the rotation at i: the same only for N = M.
// CHECK-LABEL: func.func @dynamic_default(
// CHECK: posenc.rotate
// CHECK: posenc.attention
func.func @dynamic_default(%q: tensor<1x4x?x8xf32>, %k: tensor<1x4x?x8xf32>) -> tensor<1x4x?x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x?x8xf32>) outs(%q : tensor<1x4x?x8xf32>) by [#posenc.rope] -> tensor<1x4x?x8xf32>
  %r = posenc.attention ins(%rq, %k, %k : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>)
      outs(%q : tensor<1x4x?x8xf32>) masks [#posenc.causal] -> tensor<1x4x?x8xf32>
  return %r : tensor<1x4x?x8xf32>
}

#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
#id = affine_map<(b, h, n, d) -> (b, h, n, d)>

// The rotation reads heads where the attention reads queries.
// CHECK-LABEL: func.func @order_differs(
// CHECK: posenc.rotate
// CHECK: posenc.attention
func.func @order_differs(%q: tensor<1x5x5x8xf32>) -> tensor<1x5x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x5x5x8xf32>) outs(%q : tensor<1x5x5x8xf32>) by [#posenc.rope] map #bnhd -> tensor<1x5x5x8xf32>
  %r = posenc.attention ins(%rq, %q, %q : tensor<1x5x5x8xf32>, tensor<1x5x5x8xf32>, tensor<1x5x5x8xf32>)
      outs(%q : tensor<1x5x5x8xf32>) -> tensor<1x5x5x8xf32>
  return %r : tensor<1x5x5x8xf32>
}

// Token 0 of the rotation is query 5 of the whole, even where the offsets look alike.
// CHECK-LABEL: func.func @tile(
// CHECK: %[[R:.*]] = posenc.rotate
// CHECK: posenc.attention ins(%[[R]], %arg1, %arg1 :
func.func @tile(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x10x8xf32>) -> tensor<1x4x5x8xf32> {
  %c0 = arith.constant 0 : index
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x10x8xf32>, tensor<1x4x10x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) masks [#posenc.causal] q_offset(%c0 : index) frame [0, 0, 5, 0] of [4, 4, 10, 10] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// A bias that is rounded stays so.
// CHECK-LABEL: func.func @rounded_bias(
// CHECK: posenc.bias
// CHECK: encodings [#posenc.dense_bias(
func.func @rounded_bias(%q: tensor<1x2x4x8xf32>, %k: tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32> {
  %init = tensor.empty() : tensor<1x2x4x4xbf16>
  %b = posenc.bias [#posenc.alibi] heads 2 of 2 outs(%init : tensor<1x2x4x4xbf16>) -> tensor<1x2x4x4xbf16>
  %o = posenc.attention ins(%q, %k, %k : tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>)
      outs(%q : tensor<1x2x4x8xf32>) encodings [#posenc.dense_bias(%b : tensor<1x2x4x4xbf16>)] -> tensor<1x2x4x8xf32>
  return %o : tensor<1x2x4x8xf32>
}
