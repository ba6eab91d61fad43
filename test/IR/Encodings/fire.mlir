// The attribute's spelling, and its formula as IR.
// RUN: posenc-opt %s -verify-each | posenc-opt -verify-each | FileCheck %s --check-prefix=TEXT
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// TEXT: posenc.bias [#posenc.fire<epsilon = 5.000000e-01>(
// CHECK-LABEL: func @term
//   CHECK-DAG: %[[EPSILON:.*]] = arith.constant 5.000000e-01 : f32
//   CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
//   CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
//   CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[C:.*]] = tensor.extract %arg1[]
//       CHECK: %[[R:.*]] = arith.sitofp
//       CHECK: %[[CR:.*]] = arith.mulf %[[C]], %[[R]] : f32
//       CHECK: %[[ABS:.*]] = math.absf %[[CR]] : f32
//       CHECK: %[[SUM:.*]] = arith.addf %[[ABS]], %[[ONE]] : f32
//       CHECK: %[[ABOVE:.*]] = math.log %[[SUM]] : f32
//       CHECK: %[[I:.*]] = arith.sitofp
//       CHECK: %[[L:.*]] = tensor.extract %arg2[]
//       CHECK: %[[FAR:.*]] = arith.maximumf %[[I]], %[[L]] : f32
//       CHECK: %[[C_AGAIN:.*]] = tensor.extract %arg1[]
//       CHECK: %[[CF:.*]] = arith.mulf %[[C_AGAIN]], %[[FAR]] : f32
//       CHECK: %[[LOG:.*]] = math.log
//       CHECK: %[[BELOW:.*]] = arith.addf %[[LOG]], %[[EPSILON]] : f32
//       CHECK: %[[FACTOR:.*]] = arith.divf %[[ONE]], %[[BELOW]] : f32
//       CHECK: %[[X:.*]] = arith.mulf %[[ABOVE]], %[[FACTOR]] : f32
//       CHECK: %[[B2:.*]] = tensor.extract %arg6[%[[H]]]
//       CHECK: %[[W1:.*]] = tensor.extract %arg3[%[[C0]]]
//       CHECK: %[[B1:.*]] = tensor.extract %arg4[%[[C0]]]
//       CHECK: %[[W2:.*]] = tensor.extract %arg5[%[[H]], %[[C0]]]
//       CHECK: %[[LINE:.*]] = arith.mulf %[[W1]], %[[X]] : f32
//       CHECK: %[[UNIT:.*]] = arith.addf %[[LINE]], %[[B1]] : f32
//       CHECK: %[[HIDDEN:.*]] = arith.maximumf %[[UNIT]], %[[ZERO]] : f32
//       CHECK: %[[PART:.*]] = arith.mulf %[[HIDDEN]], %[[W2]] : f32
//       CHECK: arith.addf %[[B2]], %[[PART]] : f32
//       CHECK: tensor.extract %arg3[%[[C1]]]
//   CHECK-NOT: tensor.extract %arg3
//       CHECK: return
func.func @term(%init: tensor<1x4x3x5xf32>, %c: tensor<f32>, %l: tensor<f32>, %w1: tensor<2xf32>,
                %b1: tensor<2xf32>, %w2: tensor<4x2xf32>, %b2: tensor<4xf32>) -> tensor<1x4x3x5xf32> {
  %r = posenc.bias [#posenc.fire<epsilon = 0.5>(%c, %l, %w1, %b1, %w2, %b2 : tensor<f32>, tensor<f32>,
      tensor<2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4xf32>)]
      heads 4 of 4 outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %r : tensor<1x4x3x5xf32>
}
