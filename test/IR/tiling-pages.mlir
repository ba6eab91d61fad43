// A tile of an attention on pages has its rows of the page table and all pages, of its kv heads.
// RUN: posenc-opt %s -split-input-file -transform-interpreter -canonicalize -cse -verify-each -verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @tile(
// CHECK: scf.for %[[B:.*]] = {{.*}} step %c1 iter_args
// CHECK: scf.for %[[H:.*]] = {{.*}} step %c2 iter_args
// CHECK: %[[KN:.*]] = affine.apply #{{.*}}(%[[H]])
// CHECK: %[[KV:.*]] = affine.apply #{{.*}}(%[[H]])
// CHECK: %[[K:.*]] = tensor.extract_slice %arg1[0, %[[KV]], 0, 0] [9, %[[KN]], 16, 8]
// CHECK: %[[V:.*]] = tensor.extract_slice %arg2[0, %[[KV]], 0, 0] [9, %[[KN]], 16, 6]
// CHECK: %[[T:.*]] = tensor.extract_slice %arg4[%[[B]], 0] [1, 3] [1, 1] : tensor<2x3xi32> to tensor<1x3xi32>
// CHECK: posenc.attention ins(%{{.*}}, %[[K]], %[[V]] : {{.*}} page_table(%[[T]] : tensor<1x3xi32>) frame [%[[B]], %[[H]], 0, 0] of [4, 2, 5, 48]
func.func @tile(%q: tensor<2x4x5x8xf32>, %k: tensor<9x2x16x8xf32>, %v: tensor<9x2x16x6xf32>, %o: tensor<2x4x5x6xf32>, %t: tensor<2x3xi32>) -> tensor<2x4x5x6xf32> {
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x5x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x6xf32>)
      outs(%o : tensor<2x4x5x6xf32>) encodings [#posenc.alibi] page_table(%t : tensor<2x3xi32>) -> tensor<2x4x5x6xf32>
  return %r : tensor<2x4x5x6xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loops:2 = transform.structured.tile_using_for %op tile_sizes [1, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Of any number of rows and pages; the frame counts the keys of a row of the table.
// CHECK-LABEL: func.func @dynamic(
// CHECK: scf.for %[[H:.*]] = %c0
// CHECK: %[[P:.*]] = tensor.dim %arg3, %c1
// CHECK: %[[M:.*]] = arith.muli %[[P]], %c16
// CHECK: posenc.attention {{.*}} page_table(%{{.*}} : tensor<?x?xi32>) frame [0, %[[H]], 0, 0] of [4, 2, %{{.*}}, %[[M]]]
func.func @dynamic(%q: tensor<?x4x?x8xf32>, %k: tensor<?x2x16x8xf32>, %o: tensor<?x4x?x8xf32>, %t: tensor<?x?xi32>) -> tensor<?x4x?x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<?x4x?x8xf32>, tensor<?x2x16x8xf32>, tensor<?x2x16x8xf32>)
      outs(%o : tensor<?x4x?x8xf32>) page_table(%t : tensor<?x?xi32>) -> tensor<?x4x?x8xf32>
  return %r : tensor<?x4x?x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_for %op tile_sizes [0, 1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A range of keys may begin within a page.
module attributes {transform.with_named_sequence} {
func.func @keys(%q: tensor<1x4x3x8xf32>, %k: tensor<9x2x16x8xf32>, %l: tensor<1x4x3xf32>, %t: tensor<1x3xi32>) -> (tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) {
  // expected-error @below {{'posenc.attention' op expected keys side by side for tiles over keys, got pages}}
  %r:2 = posenc.attention ins(%q, %k, %k : tensor<1x4x3x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q, %l : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) page_table(%t : tensor<1x3xi32>) -> tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
  return %r#0, %r#1 : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
}
transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
  %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
  // expected-error @below {{could not tile reduction}}
  %a, %b, %c, %d, %e = transform.structured.tile_reduction_using_forall %op by num_threads = [0, 0, 0, 3] tile_sizes = [0, 0, 0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
  transform.yield
}
}
