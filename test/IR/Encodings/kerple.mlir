// The attribute's spelling, and its two formulas as IR.
// RUN: posenc-opt %s -verify-each | posenc-opt -verify-each | FileCheck %s --check-prefix=TEXT
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// TEXT: posenc.bias [#posenc.kerple(%{{.*}}, %{{.*}} : tensor<4xf32>, tensor<4xf32>)]
// CHECK-LABEL: func @log
//   CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[R:.*]] = arith.maxsi
//   CHECK-DAG: %[[R1:.*]] = tensor.extract %arg1[%[[H]]]
//   CHECK-DAG: %[[R2:.*]] = tensor.extract %arg2[%[[H]]]
//       CHECK: %[[R64:.*]] = arith.index_cast %[[R]] : index to i64
//       CHECK: %[[RF:.*]] = arith.sitofp %[[R64]] : i64 to f32
//       CHECK: %[[SCALED:.*]] = arith.mulf %[[R2]], %[[RF]] : f32
//       CHECK: %[[SUM:.*]] = arith.addf %[[SCALED]], %[[ONE]] : f32
//       CHECK: %[[LOG:.*]] = math.log %[[SUM]] : f32
//       CHECK: %[[MINUS:.*]] = arith.negf %[[R1]] : f32
//       CHECK: arith.mulf %[[MINUS]], %[[LOG]] : f32
func.func @log(%init: tensor<1x4x3x5xf32>, %r1: tensor<4xf32>, %r2: tensor<4xf32>)
    -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.kerple(%r1, %r2 : tensor<4xf32>, tensor<4xf32>)] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}

// The logarithm is of a distance of at least 1.
// TEXT: posenc.bias [#posenc.kerple<kind = power>(
// CHECK-LABEL: func @power
//   CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
//   CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
//   CHECK-DAG: %[[LOG2E:.*]] = arith.constant 1.44269502 : f32
//       CHECK: %[[R:.*]] = arith.maxsi
//   CHECK-DAG: %[[R1:.*]] = tensor.extract %arg1
//   CHECK-DAG: %[[R2:.*]] = tensor.extract %arg2
//       CHECK: arith.maxsi %[[R]], %[[C1]]
//       CHECK: %[[LOG:.*]] = math.log
//       CHECK: %[[LOG2:.*]] = arith.mulf %[[LOG]], %[[LOG2E]] : f32
//       CHECK: %[[EXPONENT:.*]] = arith.mulf %[[R2]], %[[LOG2]] : f32
//       CHECK: %[[POWER:.*]] = math.exp2 %[[EXPONENT]] : f32
//       CHECK: %[[APART:.*]] = arith.cmpi sgt, %[[R]], %[[C0]] : index
//       CHECK: %[[KERNEL:.*]] = arith.select %[[APART]], %[[POWER]], %[[ZERO]] : f32
//       CHECK: %[[MINUS:.*]] = arith.negf %[[R1]] : f32
//       CHECK: arith.mulf %[[MINUS]], %[[KERNEL]] : f32
func.func @power(%init: tensor<1x4x3x5xf32>, %r1: tensor<4xf32>, %r2: tensor<4xf32>)
    -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.kerple<kind = power>(%r1, %r2 : tensor<4xf32>, tensor<4xf32>)]
      heads 4 of 4 outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}
