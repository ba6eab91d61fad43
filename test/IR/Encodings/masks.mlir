// The predicates as IR; spelling and constraints of the attributes: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// r >= 0 and |r| < 2, with r = i + 2 - j.
// CHECK-LABEL: func @causal_and_sliding
//   CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : index
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: %[[POS:.*]] = arith.addi %[[I]], %[[TWO]]
//       CHECK: %[[R:.*]] = arith.subi %[[POS]], %[[J]]
//       CHECK: %[[CAUSAL:.*]] = arith.cmpi sge, %[[R]], %[[ZERO]]
//       CHECK: %[[MINUS:.*]] = arith.subi %[[ZERO]], %{{.*}}
//       CHECK: %[[ABS:.*]] = arith.maxsi %{{.*}}, %[[MINUS]]
//       CHECK: %[[NEAR:.*]] = arith.cmpi slt, %[[ABS]], %[[TWO]]
//       CHECK: arith.andi %[[CAUSAL]], %[[NEAR]]
func.func @causal_and_sliding(%init: tensor<1x1x3x5xi1>) -> tensor<1x1x3x5xi1> {
  %m = posenc.mask [#posenc.causal, #posenc.sliding<window = 2>] heads 1 of 1
      outs(%init : tensor<1x1x3x5xi1>) -> tensor<1x1x3x5xi1>
  return %m : tensor<1x1x3x5xi1>
}

// CHECK-LABEL: func @dense
//  CHECK-SAME: %[[KEEP:[a-z0-9]+]]: tensor<1x1x3x1xi1>
//       CHECK: %[[ZERO:.*]] = arith.constant 0 : index
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: tensor.extract %[[KEEP]][%[[ZERO]], %[[ZERO]], %[[I]], %[[ZERO]]]
func.func @dense(%keep: tensor<1x1x3x1xi1>, %init: tensor<1x1x3x5xi1>) -> tensor<1x1x3x5xi1> {
  %m = posenc.mask [#posenc.dense_mask(%keep : tensor<1x1x3x1xi1>)] heads 1 of 1
      outs(%init : tensor<1x1x3x5xi1>) -> tensor<1x1x3x5xi1>
  return %m : tensor<1x1x3x5xi1>
}
