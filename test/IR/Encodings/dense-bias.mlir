// The term is an element of the operand; spelling and constraints: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// CHECK-LABEL: func @whole
//  CHECK-SAME: %[[BIAS:[a-z0-9]+]]: tensor<2x4x3x5xf32>
//       CHECK: %[[B:.*]] = linalg.index 0
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: tensor.extract %[[BIAS]][%[[B]], %[[H]], %[[I]], %[[J]]]
func.func @whole(%bias: tensor<2x4x3x5xf32>, %init: tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32> {
  %b = posenc.bias [#posenc.dense_bias(%bias : tensor<2x4x3x5xf32>)] heads 4 of 4
      outs(%init : tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32>
  return %b : tensor<2x4x3x5xf32>
}

// A dimension of 1 is read at 0, in the operand's own type.
// CHECK-LABEL: func @broadcast
//  CHECK-SAME: %[[BIAS:[a-z0-9]+]]: tensor<1x4x1x5xf16>
//       CHECK: %[[ZERO:.*]] = arith.constant 0 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: %[[E:.*]] = tensor.extract %[[BIAS]][%[[ZERO]], %[[H]], %[[ZERO]], %[[J]]]
//       CHECK: arith.extf %[[E]] : f16 to f32
func.func @broadcast(%bias: tensor<1x4x1x5xf16>, %init: tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32> {
  %b = posenc.bias [#posenc.dense_bias(%bias : tensor<1x4x1x5xf16>)] heads 4 of 4
      outs(%init : tensor<2x4x3x5xf32>) -> tensor<2x4x3x5xf32>
  return %b : tensor<2x4x3x5xf32>
}
