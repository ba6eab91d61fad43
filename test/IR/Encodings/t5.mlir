// The attribute's spelling, and its formula as IR.
// RUN: posenc-opt %s -verify-each | posenc-opt -verify-each | FileCheck %s --check-prefix=TEXT
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// Four buckets of each side: one for 0 and for 1 each, one from 2 on, and one from
// 2 (8/2)^(1/2) = 4 on. Keys after their query have the last four.
// TEXT: posenc.bias [#posenc.t5<buckets = 8, max_distance = 8>(
// CHECK-LABEL: func @both
//   CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
//   CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
//   CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
//   CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[R:.*]] = arith.subi
//       CHECK: %[[MINUS:.*]] = arith.subi %[[C0]], %[[R]]
//       CHECK: %[[N:.*]] = arith.maxsi %[[R]], %[[MINUS]]
//       CHECK: %[[EXACT:.*]] = arith.minsi %[[N]], %[[C2]]
//       CHECK: %[[PAST:.*]] = arith.subi %[[N]], %[[C3]]
//       CHECK: %[[ATLEAST:.*]] = arith.maxsi %[[PAST]], %[[C0]]
//       CHECK: %[[STEP:.*]] = arith.minsi %[[ATLEAST]], %[[C1]]
//       CHECK: %[[BUCKET:.*]] = arith.addi %[[EXACT]], %[[STEP]]
//       CHECK: %[[AFTER:.*]] = arith.minsi %{{.*}}, %[[C1]]
//       CHECK: %[[SIDE:.*]] = arith.muli %[[AFTER]], %[[C4]]
//       CHECK: %[[AT:.*]] = arith.addi %[[BUCKET]], %[[SIDE]]
//       CHECK: tensor.extract %arg1[%[[AT]], %[[H]]] : tensor<8x4xf32>
func.func @both(%init: tensor<1x4x3x5xf32>, %v: tensor<8x4xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.t5<buckets = 8, max_distance = 8>(%v : tensor<8x4xf32>)] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}

// Keys after their query are at 0.
// TEXT: posenc.bias [#posenc.t5<bidirectional = false, buckets = 4, max_distance = 8>(
// CHECK-LABEL: func @causal
//   CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
//       CHECK: %[[R:.*]] = arith.subi
//       CHECK: %[[N:.*]] = arith.maxsi %[[R]], %[[C0]]
//       CHECK: %[[EXACT:.*]] = arith.minsi %[[N]], %[[C2]]
//       CHECK: %[[AT:.*]] = arith.addi %[[EXACT]]
//   CHECK-NOT: arith.muli
//       CHECK: tensor.extract %arg1[%[[AT]],
func.func @causal(%init: tensor<1x4x3x5xf32>, %v: tensor<4x4xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.t5<bidirectional = false, buckets = 4, max_distance = 8>(%v : tensor<4x4xf32>)]
      heads 4 of 4 outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}
