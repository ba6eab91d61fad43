// The formula as IR; spelling and constraints of the attribute: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// CHECK-LABEL: func @per_head
//   CHECK-DAG: %[[ORIGIN:.*]] = arith.constant 7 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[R:.*]] = arith.subi
//       CHECK: %[[AT:.*]] = arith.addi %[[R]], %[[ORIGIN]]
//       CHECK: tensor.extract %{{.*}}[%[[H]], %[[AT]]] : tensor<4x15xf32>
func.func @per_head(%init: tensor<1x4x3x5xf32>, %t: tensor<4x15xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.table<origin = 7>(%t : tensor<4x15xf32>)] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}

// One row for all heads.
// CHECK-LABEL: func @shared
//   CHECK-DAG: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
//   CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
//       CHECK: %[[D:.*]] = arith.maxsi
//       CHECK: %[[V:.*]] = tensor.extract %{{.*}}[%[[ZERO]], %[[D]]] : tensor<1x?xf32>
//       CHECK: arith.mulf %[[V]], %[[HALF]]
func.func @shared(%init: tensor<1x4x3x5xf32>, %t: tensor<1x?xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.table<distance = absolute, bias_scale = 0.5>(%t : tensor<1x?xf32>)]
      heads 4 of 4 outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}
