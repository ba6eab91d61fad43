// The attribute's spelling, and the formulas of its families as IR.
// RUN: posenc-opt %s -verify-each | posenc-opt -verify-each | FileCheck %s --check-prefix=TEXT
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// -ln(1 + x^2), x = 2^(-2 h - 2) |r|.
// TEXT: posenc.bias [#posenc.rpe]
// CHECK-LABEL: func @inverse_square
//   CHECK-DAG: %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
//   CHECK-DAG: %[[STEP:.*]] = arith.constant -2.000000e+00 : f64
//       CHECK: %[[R:.*]] = arith.maxsi
//       CHECK: %[[HS:.*]] = arith.mulf %{{.*}}, %[[STEP]] : f64
//       CHECK: %[[EXPONENT:.*]] = arith.addf %[[HS]], %[[STEP]] : f64
//       CHECK: %[[WIDE:.*]] = math.exp2 %[[EXPONENT]] : f64
//       CHECK: %[[SLOPE:.*]] = arith.truncf %[[WIDE]] : f64 to f32
//       CHECK: %[[R64:.*]] = arith.index_cast %[[R]] : index to i64
//       CHECK: %[[RF:.*]] = arith.sitofp %[[R64]] : i64 to f32
//       CHECK: %[[X:.*]] = arith.mulf %[[SLOPE]], %[[RF]] : f32
//       CHECK: %[[SQUARE:.*]] = arith.mulf %[[X]], %[[X]] : f32
//       CHECK: %[[SUM:.*]] = arith.addf %[[SQUARE]], %[[ONE]] : f32
//       CHECK: %[[LOG:.*]] = math.log %[[SUM]] : f32
//       CHECK: arith.negf %[[LOG]] : f32
func.func @inverse_square(%init: tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.rpe] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}

// -x^(1/2): the root of a slope is one of half the exponent, 2^(-h - 1).
// TEXT: posenc.bias [#posenc.rpe<type = 6>]
// CHECK-LABEL: func @root
//   CHECK-DAG: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
//   CHECK-DAG: %[[STEP:.*]] = arith.constant -1.000000e+00 : f64
//       CHECK: arith.mulf %{{.*}}, %[[STEP]] : f64
//       CHECK: %[[SLOPE:.*]] = arith.truncf
//       CHECK: math.log
//       CHECK: arith.mulf %{{.*}}, %[[HALF]] : f32
//       CHECK: math.exp2 %{{.*}} : f32
//       CHECK: %[[POWER:.*]] = arith.select
//       CHECK: arith.mulf %[[SLOPE]], %[[POWER]] : f32
func.func @root(%init: tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.rpe<type = 6>] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}

// The query plays no part.
// TEXT: posenc.bias [#posenc.rpe<type = 2, max_bias = 4.000000e+00>]
// CHECK-LABEL: func @control
//   CHECK-NOT: linalg.index 2
//       CHECK: %[[J:.*]] = linalg.index 3
//   CHECK-NOT: linalg.index 2
//       CHECK: %[[J64:.*]] = arith.index_cast %[[J]] : index to i64
//       CHECK: arith.sitofp %[[J64]] : i64 to f32
//       CHECK: math.log
func.func @control(%init: tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.rpe<type = 2, max_bias = 4.0>] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}
