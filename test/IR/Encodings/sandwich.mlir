// The formula as IR; spelling and constraints of the attribute: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// Two frequencies, 1 and 1e-2; rho_h = 8 (h + 1) / 4, so the factor is 0.5 / (h + 1).
// CHECK-LABEL: func @two_cosines
//   CHECK-DAG: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
//   CHECK-DAG: %[[OMEGA:.*]] = arith.constant 0.00999999977 : f32
//   CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : index
//   CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: %[[POS:.*]] = arith.addi %[[I]], %[[TWO]]
//       CHECK: %[[R:.*]] = arith.subi %[[POS]], %[[J]]
//       CHECK: %[[R64:.*]] = arith.index_cast %[[R]] : index to i64
//       CHECK: %[[RF:.*]] = arith.sitofp %[[R64]] : i64 to f32
//       CHECK: %[[C0:.*]] = math.cos %[[RF]] : f32
//       CHECK: %[[A1:.*]] = arith.mulf %[[RF]], %[[OMEGA]] : f32
//       CHECK: %[[C1:.*]] = math.cos %[[A1]] : f32
//       CHECK: %[[SUM:.*]] = arith.addf %{{.*}}, %[[C1]] : f32
//       CHECK: %[[NEXT:.*]] = arith.addi %[[H]], %[[ONE]]
//       CHECK: %[[N64:.*]] = arith.index_cast %[[NEXT]] : index to i64
//       CHECK: %[[NF:.*]] = arith.sitofp %[[N64]] : i64 to f32
//       CHECK: %[[FACTOR:.*]] = arith.divf %[[HALF]], %[[NF]] : f32
//       CHECK: arith.mulf %[[FACTOR]], %[[SUM]] : f32
func.func @two_cosines(%init: tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.sandwich<d_bar = 4>] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}

// The first frequency is left out.
// CHECK-LABEL: func @first
//   CHECK-DAG: arith.constant 0.00999999977 : f32
//   CHECK-DAG: arith.constant 9.99999974E-5 : f32
//       CHECK: return
func.func @first(%init: tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.sandwich<d_bar = 4, first = 1>] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}
