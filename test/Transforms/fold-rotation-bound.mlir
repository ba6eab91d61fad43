// Rotations on axes, and those of which a side wants the other.
// RUN: posenc-opt %s -posenc-fold-encodings -canonicalize -verify-each | FileCheck %s

// Positions on axes stand beside those that the mask reads.
// CHECK-LABEL: func.func @axes(
//   CHECK-NOT: posenc.rotate
//       CHECK: encodings [#posenc.rope<sections = [2, 2]>] masks [#posenc.causal]
//  CHECK-SAME: q_offset(%arg4 : index) q_pos(%arg2 : tensor<1x5x2xi64>) k_pos(%arg3 : tensor<1x7x2xi64>)
func.func @axes(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>, %q_pos: tensor<1x5x2xi64>, %k_pos: tensor<1x7x2xi64>, %n: index) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope<sections = [2, 2]>]
      pos(%q_pos : tensor<1x5x2xi64>) -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x7x8xf32>) outs(%k : tensor<1x4x7x8xf32>) by [#posenc.rope<sections = [2, 2]>]
      pos(%k_pos : tensor<1x7x2xi64>) -> tensor<1x4x7x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) masks [#posenc.causal] q_offset(%n : index) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// The mask reads positions of its own, and there is room for one.
// CHECK-LABEL: func.func @axes_are_taken(
//       CHECK: posenc.rotate
//       CHECK: posenc.attention
//  CHECK-SAME: q_pos(%arg3 : tensor<5xi64>)
func.func @axes_are_taken(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>, %axes: tensor<1x5x2xi64>, %q_pos: tensor<5xi64>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope<sections = [2, 2]>]
      pos(%axes : tensor<1x5x2xi64>) -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) masks [#posenc.causal] q_pos(%q_pos : tensor<5xi64>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Both in one op, which takes them from a reference of its own.
// CHECK-LABEL: func.func @decay(
//   CHECK-NOT: posenc.rotate
//       CHECK: encodings [#posenc.xpos] ->
func.func @decay(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.xpos] -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x5x8xf32>) outs(%k : tensor<1x4x5x8xf32>) by [#posenc.xpos<on = key>] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// A key with the factor of a query.
// CHECK-LABEL: func.func @wrong_side(
// CHECK-COUNT-2: posenc.rotate
func.func @wrong_side(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.xpos] -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x5x8xf32>) outs(%k : tensor<1x4x5x8xf32>) by [#posenc.xpos] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// A cache of keys from position 0, and a query that says so.
// CHECK-LABEL: func.func @one_side(
//       CHECK: posenc.rotate
//       CHECK: posenc.attention
//   CHECK-NOT: encodings
// CHECK-LABEL: func.func @one_side_absolute(
//   CHECK-NOT: posenc.rotate
//       CHECK: encodings [#posenc.xpos<absolute = true, on = query>]
func.func @one_side(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.xpos] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}
func.func @one_side_absolute(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.xpos<absolute = true>] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Under two lengths a key may be stale.
// CHECK-LABEL: func.func @lengths(
// CHECK-COUNT-2: posenc.rotate
//       CHECK: posenc.attention
func.func @lengths(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>, %n: tensor<i64>, %m: tensor<i64>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>)
      by [#posenc.rope<scaling = #posenc.dynamic_ntk<factor = 2.0>>(%n : tensor<i64>)] -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x5x8xf32>) outs(%k : tensor<1x4x5x8xf32>)
      by [#posenc.rope<scaling = #posenc.dynamic_ntk<factor = 2.0>>(%m : tensor<i64>)] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}
