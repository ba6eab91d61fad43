// Parallel tiles, fusion into tiles of a reader, and decomposition, by stock transform ops.
// RUN: mlir-opt %s --load-dialect-plugin=%plugin --load-pass-plugin=%plugin -split-input-file \
// RUN:   -transform-interpreter -canonicalize -cse -verify-each | FileCheck %s

// CHECK-LABEL: func.func @forall(
// CHECK: scf.forall (%[[B:.*]], %[[T:.*]]) in (2, 3) shared_outs(%[[O:.*]] = %arg0)
// CHECK: %[[I:.*]] = affine.apply #{{.*}}(%[[T]])
// CHECK: posenc.attention
// CHECK-SAME: frame [%[[B]], 0, %[[I]], 0] of [4, 2, 5, 7]
// CHECK: scf.forall.in_parallel
// CHECK: tensor.parallel_insert_slice %{{.*}} into %[[O]][%[[B]], 0, %[[I]], 0]
func.func @forall(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x7x8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_forall %op tile_sizes [1, 0, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-DAG: #[[KV_HEADS:.*]] = affine_map<(d0, d1) -> ((d0 + d1 * 2 - 1) floordiv 3 - (d1 * 2) floordiv 3 + 1, d0)>

// Five threads for six heads: the last two have none, and read no kv head.
// CHECK-LABEL: func.func @surplus_threads(
// CHECK: scf.forall (%[[T:.*]]) in (5)
// CHECK: %[[N:.*]] = affine.max
// CHECK: %[[KN:.*]] = affine.min #[[KV_HEADS]](%[[N]], %[[T]])
// CHECK: tensor.extract_slice %arg1[0, %{{.*}}, 0, 0] [1, %[[KN]], 7, 8]
func.func @surplus_threads(%q: tensor<1x6x5x8xf32>, %k: tensor<1x2x7x8xf32>) -> tensor<1x6x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x6x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>)
      outs(%q : tensor<1x6x5x8xf32>) -> tensor<1x6x5x8xf32>
  return %r : tensor<1x6x5x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_forall %op num_threads [0, 5] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The producer of the query and the attention move into the tiles of the reader, which
// has them in another order.
// CHECK-LABEL: func.func @fuse(
// CHECK: scf.for %[[I:.*]] = %c0 to %c5 step %c2
// CHECK: linalg.exp
// CHECK: %[[R:.*]] = posenc.attention
// CHECK-SAME: frame [0, 0, %[[I]], 0] of [4, 2, 5, 7]
// CHECK: linalg.negf ins(%[[R]] : tensor<2x?x4x8xf32>)
// CHECK-NOT: posenc.attention
func.func @fuse(%x: tensor<2x4x5x8xf32>, %k: tensor<2x2x7x8xf32>, %o: tensor<2x5x4x8xf32>) -> tensor<2x5x4x8xf32> {
  %e = tensor.empty() : tensor<2x4x5x8xf32>
  %q = linalg.exp ins(%x : tensor<2x4x5x8xf32>) outs(%e : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>) outs(%o : tensor<2x5x4x8xf32>)
      maps [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, n, h, d)>]
      -> tensor<2x5x4x8xf32>
  %n = linalg.negf ins(%r : tensor<2x5x4x8xf32>) outs(%o : tensor<2x5x4x8xf32>) -> tensor<2x5x4x8xf32>
  return %n : tensor<2x5x4x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["linalg.negf"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.fuse %op tile_sizes [0, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A reader of log-sum-exp alone.
// CHECK-LABEL: func.func @fuse_lse(
// CHECK: scf.for %[[H:.*]] = %c0 to %c4 step %c1
// CHECK: %[[R:.*]]:2 = posenc.attention
// CHECK-SAME: frame [0, %[[H]], 0, 0] of [4, 2, 5, 7]
// CHECK: linalg.negf ins(%[[R]]#1 : tensor<2x1x5xf32>)
func.func @fuse_lse(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x7x8xf32>, %l: tensor<2x4x5xf32>) -> tensor<2x4x5xf32> {
  %r:2 = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
      outs(%q, %l : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) -> tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
  %n = linalg.negf ins(%r#1 : tensor<2x4x5xf32>) outs(%l : tensor<2x4x5xf32>) -> tensor<2x4x5xf32>
  return %n : tensor<2x4x5xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["linalg.negf"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.fuse %op tile_sizes [0, 1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A part of the channels is no tile: the attention stays whole, outside the loop.
// CHECK-LABEL: func.func @channels(
// CHECK: posenc.attention
// CHECK-NOT: frame
// CHECK: scf.for
// CHECK-NOT: posenc.attention
func.func @channels(%q: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %n = linalg.negf ins(%r : tensor<2x4x5x8xf32>) outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %n : tensor<2x4x5x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["linalg.negf"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.fuse %op tile_sizes [0, 0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func.func @decompose(
// CHECK-NOT: posenc
// CHECK: linalg.generic
func.func @decompose(%q: tensor<2x4x5x8xf32>, %b: tensor<1x4x5x5xf32>, %m: tensor<1x4x5x5xi1>) -> tensor<2x4x5x8xf32> {
  %x = posenc.rotate ins(%q : tensor<2x4x5x8xf32>) outs(%q : tensor<2x4x5x8xf32>) by [#posenc.rope] -> tensor<2x4x5x8xf32>
  %c = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%b : tensor<1x4x5x5xf32>) -> tensor<1x4x5x5xf32>
  %d = posenc.mask [#posenc.causal] heads 4 of 4 outs(%m : tensor<1x4x5x5xi1>) -> tensor<1x4x5x5xi1>
  %r = posenc.attention ins(%x, %x, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) outs(%q : tensor<2x4x5x8xf32>)
      encodings [#posenc.dense_bias(%c : tensor<1x4x5x5xf32>)] masks [#posenc.dense_mask(%d : tensor<1x4x5x5xi1>)] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %ops = transform.structured.match ops{["posenc.attention", "posenc.rotate", "posenc.bias", "posenc.mask"]} in %root : (!transform.any_op) -> !transform.any_op
    %parts = transform.structured.decompose_interface %ops : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
