// Stock transform ops tile the op over batch, heads and queries; the tile's frame says
// which part of the whole it is, and its operands beside query, key and value stay whole.
// RUN: mlir-opt %s --load-dialect-plugin=%plugin --load-pass-plugin=%plugin -split-input-file \
// RUN:   -transform-interpreter -canonicalize -cse -verify-each | FileCheck %s
// RUN: posenc-opt %s -split-input-file -transform-interpreter -canonicalize -cse -verify-each | FileCheck %s

// CHECK-DAG: #[[HEADS:.*]] = affine_map<(d0) -> (-d0 + 4, 3)>
// CHECK-DAG: #[[QUERIES:.*]] = affine_map<(d0) -> (-d0 + 5, 2)>
// CHECK-DAG: #[[KV_HEADS:.*]] = affine_map<(d0, d1) -> ((d0 + d1 - 1) floordiv 2 - d0 floordiv 2 + 1, -d0 + 4, 3)>
// CHECK-DAG: #[[KV_HEAD:.*]] = affine_map<(d0) -> (d0 floordiv 2)>

// No size divides, and the tiles cut a group of heads.
// CHECK-LABEL: func.func @uneven(
// CHECK: scf.for %[[B:.*]] = {{.*}} iter_args
// CHECK: scf.for %[[H:.*]] = {{.*}} iter_args
// CHECK: scf.for %[[I:.*]] = {{.*}} iter_args(%[[O:.*]] =
// CHECK-DAG: %[[HN:.*]] = affine.min #[[HEADS]](%[[H]])
// CHECK-DAG: %[[IN:.*]] = affine.min #[[QUERIES]](%[[I]])
// CHECK-DAG: %[[KN:.*]] = affine.min #[[KV_HEADS]](%[[H]], %[[HN]])
// CHECK-DAG: %[[K:.*]] = affine.apply #[[KV_HEAD]](%[[H]])
// CHECK: %[[QT:.*]] = tensor.extract_slice %arg0[%[[B]], %[[H]], %[[I]], 0] [1, %[[HN]], %[[IN]], 8]
// CHECK: %[[KT:.*]] = tensor.extract_slice %arg1[%[[B]], %[[K]], 0, 0] [1, %[[KN]], 7, 8]
// CHECK: %[[VT:.*]] = tensor.extract_slice %arg2[%[[B]], %[[K]], 0, 0] [1, %[[KN]], 7, 6]
// CHECK: %[[OT:.*]] = tensor.extract_slice %[[O]][%[[B]], %[[H]], %[[I]], 0] [1, %[[HN]], %[[IN]], 6]
// CHECK: %[[R:.*]] = posenc.attention ins(%[[QT]], %[[KT]], %[[VT]] : {{.*}}) outs(%[[OT]] : tensor<1x?x?x6xf32>)
// CHECK-SAME: encodings [#posenc.alibi, #posenc.dense_bias(%arg4 : tensor<1x4x1x7xf32>)]
// CHECK-SAME: q_offset(%arg5 : tensor<2xi64>) valid_length(%arg5 : tensor<2xi64>) sink(%arg6 : tensor<4xf32>)
// CHECK-SAME: frame [%[[B]], %[[H]], %[[I]], 0] of [4, 2, 5, 7]
// CHECK: tensor.insert_slice %[[R]] into %[[O]][%[[B]], %[[H]], %[[I]], 0] [1, %[[HN]], %[[IN]], 6]
func.func @uneven(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x7x8xf32>, %v: tensor<2x2x7x6xf32>, %o: tensor<2x4x5x6xf32>, %d: tensor<1x4x1x7xf32>, %n: tensor<2xi64>, %s: tensor<4xf32>) -> tensor<2x4x5x6xf32> {
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x6xf32>) outs(%o : tensor<2x4x5x6xf32>)
      encodings [#posenc.alibi, #posenc.dense_bias(%d : tensor<1x4x1x7xf32>)] q_offset(%n : tensor<2xi64>) valid_length(%n : tensor<2xi64>) sink(%s : tensor<4xf32>)
      -> tensor<2x4x5x6xf32>
  return %r : tensor<2x4x5x6xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loops:3 = transform.structured.tile_using_for %op tile_sizes [1, 3, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
#id = affine_map<(b, h, n, d) -> (b, h, n, d)>

// Sizes are read where they lie, totals become operands of the frame, both results are
// tiled, and the score region comes along.
// CHECK-LABEL: func.func @dynamic(
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[N:.*]] = tensor.dim %arg0, %[[C1]]
// CHECK-DAG: %[[M:.*]] = tensor.dim %arg1, %[[C2]]
// CHECK: scf.for %[[I:.*]] = {{.*}} to %[[N]] {{.*}} iter_args(%[[O:.*]] = %arg2, %[[L:.*]] = %arg3)
// CHECK: tensor.extract_slice %arg0[0, %[[I]], 0, 0]
// CHECK: tensor.extract_slice %[[O]][0, 0, %[[I]], 0]
// CHECK: tensor.extract_slice %[[L]][0, 0, %[[I]]]
// CHECK: %[[R:.*]]:2 = posenc.attention
// CHECK-SAME: maps [{{.*}}] frame [0, 0, %[[I]], 0] of [4, 4, %[[N]], %[[M]]]
// CHECK-SAME: score {
// CHECK: math.absf
// CHECK-DAG: tensor.insert_slice %[[R]]#0 into %[[O]][0, 0, %[[I]], 0]
// CHECK-DAG: tensor.insert_slice %[[R]]#1 into %[[L]][0, 0, %[[I]]]
func.func @dynamic(%q: tensor<?x?x4x8xf32>, %k: tensor<?x4x?x8xf32>, %o: tensor<?x4x?x8xf32>, %l: tensor<?x4x?xf32>) -> (tensor<?x4x?x8xf32>, tensor<?x4x?xf32>) {
  %r:2 = posenc.attention ins(%q, %k, %k : tensor<?x?x4x8xf32>, tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>)
      outs(%o, %l : tensor<?x4x?x8xf32>, tensor<?x4x?xf32>) maps [#bnhd, #id, #id, #id] score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %x = math.absf %s : f32
      posenc.yield %x : f32
    } -> tensor<?x4x?x8xf32>, tensor<?x4x?xf32>
  return %r#0, %r#1 : tensor<?x4x?x8xf32>, tensor<?x4x?xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Heads of a tile that are known stay known.
// CHECK-LABEL: func.func @whole_groups(
// CHECK: scf.for %[[H:.*]] = %c0 to %c8 step %c4
// CHECK: posenc.attention ins({{.*}} : tensor<2x4x5x8xf32>, tensor<2x?x7x8xf32>, tensor<2x?x7x8xf32>)
// CHECK-SAME: frame [0, %[[H]], 0, 0] of [8, 2, 5, 7]
func.func @whole_groups(%q: tensor<2x8x5x8xf32>, %k: tensor<2x2x7x8xf32>) -> tensor<2x8x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x8x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
      outs(%q : tensor<2x8x5x8xf32>) -> tensor<2x8x5x8xf32>
  return %r : tensor<2x8x5x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loop = transform.structured.tile_using_for %op tile_sizes [0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-DAG: #[[SUM:.*]] = affine_map<(d0, d1) -> (d0 + d1)>

// A tile of a tile adds up its origins and keeps the totals.
// CHECK-LABEL: func.func @twice(
// CHECK: scf.for %[[I:.*]] = %c0 to %c10 step %c5
// CHECK: scf.for %[[J:.*]] = %c0 to %c5 step %c2
// CHECK: %[[AT:.*]] = affine.apply #[[SUM]](%[[I]], %[[J]])
// CHECK: frame [0, 0, %[[AT]], 0] of [4, 4, 10, 7]
func.func @twice(%q: tensor<2x4x10x8xf32>, %k: tensor<2x4x7x8xf32>) -> tensor<2x4x10x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x10x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>)
      outs(%q : tensor<2x4x10x8xf32>) -> tensor<2x4x10x8xf32>
  return %r : tensor<2x4x10x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %op = transform.structured.match ops{["posenc.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %outer, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 5] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %inner, %loop2 = transform.structured.tile_using_for %outer tile_sizes [0, 0, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
