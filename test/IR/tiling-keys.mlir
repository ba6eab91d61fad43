// Tiles over keys by a stock transform op: partial results with their frames, and one
// merge, which adds the sink.
// RUN: posenc-opt %s -split-input-file -transform-interpreter -canonicalize -cse -verify-each -verify-diagnostics | FileCheck %s

module attributes {transform.with_named_sequence} {
// CHECK-LABEL: func.func @keys(
// CHECK-DAG: %[[NONE:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[O:.*]] = linalg.fill {{.*}} -> tensor<3x1x4x3x8xf32>
// CHECK-DAG: %[[L:.*]] = linalg.fill ins(%[[NONE]] : f32) {{.*}} -> tensor<3x1x4x3xf32>
// CHECK: %[[P:.*]]:2 = scf.forall (%[[I:.*]]) in (3)
// CHECK: posenc.attention ins(%arg0, %{{.*}}, %{{.*}} : {{.*}} encodings [#posenc.alibi] frame [0, 0, 0, %{{.*}}] of [4, 2, 3, 10]
// CHECK-SAME: -> tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
// CHECK: tensor.parallel_insert_slice
// CHECK: posenc.merge stacked outputs(%[[P]]#0 : tensor<3x1x4x3x8xf32>) lse(%[[P]]#1 : tensor<3x1x4x3xf32>) sink(%arg2 : tensor<4xf32>) outs(%arg0, %arg3
func.func @keys(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x10x8xf32>, %s: tensor<4xf32>, %l: tensor<1x4x3xf32>) -> (tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) {
  %r:2 = posenc.attention ins(%q, %k, %k : tensor<1x4x3x8xf32>, tensor<1x2x10x8xf32>, tensor<1x2x10x8xf32>)
      outs(%q, %l : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) encodings [#posenc.alibi] sink(%s : tensor<4xf32>)
      -> tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
  return %r#0, %r#1 : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
}
transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
  %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
  %a, %b, %c, %d, %e = transform.structured.tile_reduction_using_forall %op by num_threads = [0, 0, 0, 3] tile_sizes = [0, 0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
  transform.yield
}
}

// -----

module attributes {transform.with_named_sequence} {
func.func @without_lse(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x10x8xf32>) -> tensor<1x4x3x8xf32> {
  // expected-error @below {{'posenc.attention' op expected a log-sum-exp result for tiles over keys, got none}}
  %r = posenc.attention ins(%q, %k, %k : tensor<1x4x3x8xf32>, tensor<1x2x10x8xf32>, tensor<1x2x10x8xf32>)
      outs(%q : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return %r : tensor<1x4x3x8xf32>
}
transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
  %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
  // expected-error @below {{could not tile reduction}}
  %a, %b, %c, %d = transform.structured.tile_reduction_using_forall %op by num_threads = [0, 0, 0, 3] tile_sizes = [0, 0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
  transform.yield
}
}

// -----

module attributes {transform.with_named_sequence} {
func.func @serial(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x10x8xf32>, %l: tensor<1x4x3xf32>) -> tensor<1x4x3x8xf32> {
  // expected-error @below {{'posenc.attention' op expected tiles over keys to be parallel (tile_reduction_using_forall), got a loop that carries one partial}}
  // expected-error-re @below {{{{fail.* to tile operation}}}}
  // expected-error @below {{failed to generate tiling loops}}
  %r:2 = posenc.attention ins(%q, %k, %k : tensor<1x4x3x8xf32>, tensor<1x2x10x8xf32>, tensor<1x2x10x8xf32>)
      outs(%q, %l : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) -> tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
  return %r#0 : tensor<1x4x3x8xf32>
}
transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
  %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
  // expected-error @below {{failed to tile using partial reduction}}
  %a, %b, %c, %d = transform.structured.tile_reduction_using_for %op by tile_sizes = [0, 0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
  transform.yield
}
}
