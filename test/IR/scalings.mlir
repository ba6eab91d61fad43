// Scalings of the frequencies as IR: constants and selects of them, or powers.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -cse -verify-each | FileCheck %s

// omega_p / 4 = 2^(-6.64 p - 2).
// CHECK-LABEL: func @linear
//       CHECK: %[[EXPONENT:.*]] = arith.addf %{{.*}}, %cst{{.*}} : f64
//       CHECK: math.exp2 %[[EXPONENT]] : f64
func.func @linear(%x: tensor<1x2x3x4xf32>, %init: tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x4xf32>) outs(%init : tensor<1x2x3x4xf32>)
      by [#posenc.rope<scaling = #posenc.linear<factor = 4.0>>] -> tensor<1x2x3x4xf32>
  return %r : tensor<1x2x3x4xf32>
}

// Both tables times 0.1 ln 4 + 1; of two frequencies the second is divided by 4.
// CHECK-LABEL: func @yarn
//   CHECK-DAG: %[[FACTOR:.*]] = arith.constant 1.138629{{.*}} : f32
//   CHECK-DAG: %[[FIRST:.*]] = arith.constant 1.000000e+00 : f32
//   CHECK-DAG: %[[SECOND:.*]] = arith.constant 2.500000e-03 : f32
//       CHECK: arith.select %{{.*}}, %[[FIRST]], %[[SECOND]] : f32
//       CHECK: %[[COS:.*]] = math.cos
//       CHECK: arith.mulf %[[COS]], %[[FACTOR]]
func.func @yarn(%x: tensor<1x2x3x4xf32>, %init: tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x4xf32>) outs(%init : tensor<1x2x3x4xf32>)
      by [#posenc.rope<scaling = #posenc.yarn<factor = 4.0, original_length = 400>>] -> tensor<1x2x3x4xf32>
  return %r : tensor<1x2x3x4xf32>
}

// CHECK-LABEL: func @longrope
//  CHECK-SAME: %[[LENGTH:[a-z0-9]+]]: tensor<i64>
//       CHECK: %[[N:.*]] = tensor.extract %[[LENGTH]][]
//       CHECK: %[[IS_LONG:.*]] = arith.cmpi sgt, %{{.*}}, %c16
//       CHECK: arith.select %[[IS_LONG]], %{{.*}}, %{{.*}} : f32
func.func @longrope(%x: tensor<1x2x3x4xf32>, %length: tensor<i64>, %init: tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x4xf32>) outs(%init : tensor<1x2x3x4xf32>)
      by [#posenc.rope<scaling = #posenc.longrope<long_factors = [2.0, 8.0], short_factors = [1.0, 1.5], original_length = 16>>(%length : tensor<i64>)]
      -> tensor<1x2x3x4xf32>
  return %r : tensor<1x2x3x4xf32>
}

// One length per batch row; the power is taken in f64.
// CHECK-LABEL: func @dynamic_ntk
//  CHECK-SAME: %[[LENGTH:[a-z0-9]+]]: tensor<2xi64>
//       CHECK: %[[B:.*]] = linalg.index 0
//       CHECK: tensor.extract %[[LENGTH]][%[[B]]]
//       CHECK: arith.maxsi
//       CHECK: math.log %{{.*}} : f64
//       CHECK: math.exp2 %{{.*}} : f64
//       CHECK: arith.truncf %{{.*}} : f64 to f32
func.func @dynamic_ntk(%x: tensor<2x2x3x4xf32>, %length: tensor<2xi64>, %init: tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32> {
  %r = posenc.rotate ins(%x : tensor<2x2x3x4xf32>) outs(%init : tensor<2x2x3x4xf32>)
      by [#posenc.rope<scaling = #posenc.dynamic_ntk<factor = 2.0>>(%length : tensor<2xi64>)]
      -> tensor<2x2x3x4xf32>
  return %r : tensor<2x2x3x4xf32>
}

// Of two frequencies the second is divided by n / 400, and both tables are multiplied by
// 0.1 ln(n / 400) + 1; a run up to 400 divides by one.
// CHECK-LABEL: func @dynamic_yarn
//  CHECK-SAME: %[[LENGTH:[a-z0-9]+]]: tensor<2xi64>
//   CHECK-DAG: %[[TENTH:.*]] = arith.constant 1.000000e-01 : f64
//   CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f64
//   CHECK-DAG: %[[NONE:.*]] = arith.constant 0.000000e+00 : f64
//   CHECK-DAG: %[[SECOND:.*]] = arith.constant 0.01{{0*[0-9]?}} : f64
//   CHECK-DAG: %[[OLD:.*]] = arith.constant 4.000000e+02 : f64
//   CHECK-DAG: %[[OLD_LENGTH:.*]] = arith.constant 400 : index
//       CHECK: %[[B:.*]] = linalg.index 0
//       CHECK: tensor.extract %[[LENGTH]][%[[B]]]
//       CHECK: %[[KEPT:.*]] = arith.select %{{.*}}, %[[ONE]], %[[NONE]] : f64
//       CHECK: %[[DIVIDED:.*]] = arith.select %{{.*}}, %[[NONE]], %[[SECOND]] : f64
//       CHECK: arith.maxsi %{{.*}}, %[[OLD_LENGTH]]
//       CHECK: %[[GROWTH:.*]] = arith.divf %{{.*}}, %[[OLD]] : f64
//       CHECK: %[[QUOTIENT:.*]] = arith.divf %[[DIVIDED]], %[[GROWTH]] : f64
//       CHECK: arith.addf %[[KEPT]], %[[QUOTIENT]] : f64
//       CHECK: %[[COS:.*]] = math.cos
//       CHECK: %[[LOG:.*]] = math.log %[[GROWTH]] : f64
//       CHECK: %[[PART:.*]] = arith.mulf %[[LOG]], %[[TENTH]] : f64
//       CHECK: %[[SUM:.*]] = arith.addf %[[PART]], %[[ONE]] : f64
//       CHECK: %[[FACTOR:.*]] = arith.truncf %[[SUM]] : f64 to f32
//       CHECK: arith.mulf %[[COS]], %[[FACTOR]]
func.func @dynamic_yarn(%x: tensor<2x2x3x4xf32>, %length: tensor<2xi64>, %init: tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32> {
  %r = posenc.rotate ins(%x : tensor<2x2x3x4xf32>) outs(%init : tensor<2x2x3x4xf32>)
      by [#posenc.rope<scaling = #posenc.dynamic_yarn<original_length = 400>>(%length : tensor<2xi64>)]
      -> tensor<2x2x3x4xf32>
  return %r : tensor<2x2x3x4xf32>
}
