// Positions on several axes, which the other parts of an attention do not read.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// CHECK-LABEL: func @consecutive
//  CHECK-SAME: %[[POS:[a-z0-9]+]]: tensor<2x3x2xi64>
//   CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : index
//       CHECK: %[[B:.*]] = linalg.index 0
//       CHECK: %[[N:.*]] = linalg.index 2
//   CHECK-DAG: %[[H:.*]] = tensor.extract %[[POS]][%[[B]], %[[N]], %[[ZERO]]]
//   CHECK-DAG: %[[W:.*]] = tensor.extract %[[POS]][%[[B]], %[[N]], %[[ONE]]]
//       CHECK: %[[IS_W:.*]] = arith.cmpi sge
//       CHECK: arith.select %[[IS_W]], %{{.*}}, %{{.*}} : f32
func.func @consecutive(%x: tensor<2x2x3x8xf32>, %pos: tensor<2x3x2xi64>, %init: tensor<2x2x3x8xf32>) -> tensor<2x2x3x8xf32> {
  %r = posenc.rotate ins(%x : tensor<2x2x3x8xf32>) outs(%init : tensor<2x2x3x8xf32>)
      by [#posenc.rope<sections = [1, 3]>] pos(%pos : tensor<2x3x2xi64>) -> tensor<2x2x3x8xf32>
  return %r : tensor<2x2x3x8xf32>
}

// The mask goes by the token and its offset.
// CHECK-LABEL: func @beside_an_offset
//  CHECK-SAME: %[[OFFSET:[a-z0-9]+]]: index
//       CHECK: arith.addi %{{.*}}, %[[OFFSET]] : index
func.func @beside_an_offset(%q: tensor<1x1x3x8xf32>, %k: tensor<1x1x5x8xf32>, %q_pos: tensor<1x3x3xi64>, %k_pos: tensor<1x5x3xi64>, %offset: index,
    %init: tensor<1x1x3x8xf32>) -> tensor<1x1x3x8xf32> {
  %o = posenc.attention ins(%q, %k, %k : tensor<1x1x3x8xf32>, tensor<1x1x5x8xf32>, tensor<1x1x5x8xf32>)
      outs(%init : tensor<1x1x3x8xf32>) encodings [#posenc.rope<sections = [2, 1, 1], order = interleaved>]
      masks [#posenc.causal] q_offset(%offset : index) q_pos(%q_pos : tensor<1x3x3xi64>)
      k_pos(%k_pos : tensor<1x5x3xi64>) -> tensor<1x1x3x8xf32>
  return %o : tensor<1x1x3x8xf32>
}

// Both axes begin their spectrum anew.
// CHECK-LABEL: func @separate
//       CHECK: arith.cmpi sge
//       CHECK: math.exp2 %{{.*}} : f64
//       CHECK: math.exp2 %{{.*}} : f64
func.func @separate(%x: tensor<1x2x3x8xf32>, %pos: tensor<1x3x2xi64>, %init: tensor<1x2x3x8xf32>) -> tensor<1x2x3x8xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x8xf32>) outs(%init : tensor<1x2x3x8xf32>)
      by [#posenc.rope<sections = [2, 2], order = separate>] pos(%pos : tensor<1x3x2xi64>) -> tensor<1x2x3x8xf32>
  return %r : tensor<1x2x3x8xf32>
}
