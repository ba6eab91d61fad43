// Rotations move into the attention, where positions agree.
// RUN: posenc-opt %s -posenc-fold-encodings -canonicalize -verify-each | FileCheck %s

// CHECK-LABEL: func.func @both_sides(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg1 :
// CHECK-SAME: encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal]
// CHECK-NOT: q_offset
func.func @both_sides(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope] -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x5x8xf32>) outs(%k : tensor<1x4x5x8xf32>) by [#posenc.rope] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) encodings [#posenc.alibi] masks [#posenc.causal] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Tables stay with their entry, before those of the others.
// CHECK-LABEL: func.func @operands(
// CHECK: encodings [#posenc.rope<table = frequencies>(%arg2 : tensor<4xf32>), #posenc.dense_bias(%arg3 : tensor<1x4x5x5xf32>)]
func.func @operands(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>, %f: tensor<4xf32>, %b: tensor<1x4x5x5xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope<table = frequencies>(%f : tensor<4xf32>)] -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x5x8xf32>) outs(%k : tensor<1x4x5x8xf32>) by [#posenc.rope<table = frequencies>(%f : tensor<4xf32>)] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) encodings [#posenc.dense_bias(%b : tensor<1x4x5x5xf32>)] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// A rotated cache: the key side alone is left to do, or the query side.
// CHECK-LABEL: func.func @query_side(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg1 :
// CHECK-SAME: encodings [#posenc.rope<on = query>]
func.func @query_side(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// CHECK-LABEL: func.func @key_side(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg1 :
// CHECK-SAME: encodings [#posenc.rope<on = key>]
// CHECK-SAME: k_offset(%arg2 : index)
func.func @key_side(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>, %n: index) -> tensor<1x4x5x8xf32> {
  %rk = posenc.rotate ins(%k : tensor<1x4x7x8xf32>) outs(%k : tensor<1x4x7x8xf32>) by [#posenc.rope] offset(%n : index) -> tensor<1x4x7x8xf32>
  %r = posenc.attention ins(%q, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// CHECK-LABEL: func.func @sides_differ(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg1 :
// CHECK-SAME: encodings [#posenc.rope<mscale = 2.000000e+00, on = query>, #posenc.rope<on = key>]
func.func @sides_differ(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope<mscale = 2.0>] -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x5x8xf32>) outs(%k : tensor<1x4x5x8xf32>) by [#posenc.rope] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// One table cannot serve five queries and seven keys as one entry.
// CHECK-LABEL: func.func @one_table_by_token(
// CHECK: encodings [#posenc.rope<table = by_token, on = query>({{.*}}), #posenc.rope<table = by_token, on = key>({{.*}})]
func.func @one_table_by_token(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>, %c: tensor<?x4xf32>, %s: tensor<?x4xf32>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope<table = by_token>(%c, %s : tensor<?x4xf32>, tensor<?x4xf32>)] -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x7x8xf32>) outs(%k : tensor<1x4x7x8xf32>) by [#posenc.rope<table = by_token>(%c, %s : tensor<?x4xf32>, tensor<?x4xf32>)] -> tensor<1x4x7x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// The inner of two rotations comes first.
// CHECK-LABEL: func.func @two_rotations(
// CHECK: encodings [#posenc.rope<rot = 4, on = query>, #posenc.rope<rot = 4, offset = 4, on = query>]
func.func @two_rotations(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %a = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope<rot = 4>] -> tensor<1x4x5x8xf32>
  %b = posenc.rotate ins(%a : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope<rot = 4, offset = 4>] -> tensor<1x4x5x8xf32>
  %r = posenc.attention ins(%b, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Nothing in the attention reads positions: it takes those of the rotation.
// CHECK-LABEL: func.func @positions_taken_over(
// CHECK: encodings [#posenc.rope]
// CHECK-SAME: k_offset(%arg2 : index) q_pos(%arg3 : tensor<5xi64>)
func.func @positions_taken_over(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>, %n: index, %p: tensor<5xi64>) -> tensor<1x4x5x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope] pos(%p : tensor<5xi64>) -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x7x8xf32>) outs(%k : tensor<1x4x7x8xf32>) by [#posenc.rope] offset(%n : index) -> tensor<1x4x7x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// By default query i stands at i + 2 here, and a constant offset of 2 says the same.
// CHECK-LABEL: func.func @default_positions(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg1 :
// CHECK-SAME: encodings [#posenc.rope] masks [#posenc.causal]
// CHECK-NOT: q_offset
func.func @default_positions(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x7x8xf32>) -> tensor<1x4x5x8xf32> {
  %c2 = arith.constant 2 : i64
  %rq = posenc.rotate ins(%q : tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>) by [#posenc.rope] offset(%c2 : i64) -> tensor<1x4x5x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x7x8xf32>) outs(%k : tensor<1x4x7x8xf32>) by [#posenc.rope] -> tensor<1x4x7x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) masks [#posenc.causal] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Dynamic sizes: M - N is not 0 for all that is known; explicit positions agree.
// CHECK-LABEL: func.func @explicit_positions(
// CHECK: encodings [#posenc.rope] masks [#posenc.causal] q_offset(%arg2 : index)
func.func @explicit_positions(%q: tensor<1x4x?x8xf32>, %k: tensor<1x4x?x8xf32>, %n: index) -> tensor<1x4x?x8xf32> {
  %rq = posenc.rotate ins(%q : tensor<1x4x?x8xf32>) outs(%q : tensor<1x4x?x8xf32>) by [#posenc.rope] offset(%n : index) -> tensor<1x4x?x8xf32>
  %rk = posenc.rotate ins(%k : tensor<1x4x?x8xf32>) outs(%k : tensor<1x4x?x8xf32>) by [#posenc.rope] -> tensor<1x4x?x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>)
      outs(%q : tensor<1x4x?x8xf32>) masks [#posenc.causal] q_offset(%n : index) -> tensor<1x4x?x8xf32>
  return %r : tensor<1x4x?x8xf32>
}
