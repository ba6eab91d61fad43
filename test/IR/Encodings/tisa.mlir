// The attribute's spelling, and its formula as IR.
// RUN: posenc-opt %s -verify-each | posenc-opt -verify-each | FileCheck %s --check-prefix=TEXT
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// TEXT: posenc.bias [#posenc.tisa(
// CHECK-LABEL: func @term
//   CHECK-DAG: %[[MINUS:.*]] = arith.constant -1.44269502 : f32
//   CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[R:.*]] = arith.sitofp
//       CHECK: %[[A:.*]] = tensor.extract %arg1[%[[H]], %[[C0]]]
//       CHECK: %[[B:.*]] = tensor.extract %arg2[%[[H]], %[[C0]]]
//       CHECK: %[[C:.*]] = tensor.extract %arg3[%[[H]], %[[C0]]]
//       CHECK: %[[APART:.*]] = arith.subf %[[R]], %[[C]] : f32
//       CHECK: %[[SQUARE:.*]] = arith.mulf %[[APART]], %[[APART]] : f32
//       CHECK: %[[ABS:.*]] = math.absf %[[B]] : f32
//       CHECK: %[[SHARP:.*]] = arith.mulf %[[ABS]], %[[MINUS]] : f32
//       CHECK: %[[EXPONENT:.*]] = arith.mulf %[[SHARP]], %[[SQUARE]] : f32
//       CHECK: %[[GAUSSIAN:.*]] = math.exp2 %[[EXPONENT]] : f32
//       CHECK: arith.mulf %[[A]], %[[GAUSSIAN]] : f32
//       CHECK: tensor.extract %arg1[%[[H]], %[[C1]]]
//       CHECK: math.exp2
//   CHECK-NOT: math.exp2
//       CHECK: return
func.func @term(%init: tensor<1x4x3x5xf32>, %a: tensor<4x2xf32>, %b: tensor<4x2xf32>, %c: tensor<4x2xf32>)
    -> tensor<1x4x3x5xf32> {
  %r = posenc.bias [#posenc.tisa(%a, %b, %c : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>)]
      heads 4 of 4 outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %r : tensor<1x4x3x5xf32>
}
