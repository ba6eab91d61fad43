// The two tables as IR; spelling and constraints of the attribute: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// A rotation by itself is of a query, from position 0: log2(0.4 / 1.4) / 512 and
// log2(0.9 / 1.4) / 512 per position.
// CHECK-LABEL: func @query
//   CHECK-DAG: %[[MOST:.*]] = arith.constant 1.200000e+02 : f32
//   CHECK-DAG: %[[FIRST:.*]] = arith.constant -3.529990e-03 : f32
//   CHECK-DAG: %[[SECOND:.*]] = arith.constant -0.00124498{{.*}} : f32
//       CHECK: %[[RATE:.*]] = arith.select %{{.*}}, %[[FIRST]], %[[SECOND]] : f32
//       CHECK: %[[EXPONENT:.*]] = arith.mulf %{{.*}}, %[[RATE]] : f32
//       CHECK: %[[BELOW:.*]] = arith.minimumf %[[EXPONENT]], %[[MOST]] : f32
//       CHECK: math.exp2 %[[BELOW]] : f32
func.func @query(%x: tensor<1x2x3x4xf32>, %init: tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x4xf32>) outs(%init : tensor<1x2x3x4xf32>)
      by [#posenc.xpos] -> tensor<1x2x3x4xf32>
  return %r : tensor<1x2x3x4xf32>
}

// CHECK-LABEL: func @key
//   CHECK-DAG: arith.constant 3.529990e-03 : f32
//   CHECK-DAG: arith.constant 0.00124498{{.*}} : f32
func.func @key(%x: tensor<1x2x3x4xf32>, %init: tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x4xf32>) outs(%init : tensor<1x2x3x4xf32>)
      by [#posenc.xpos<on = key>] -> tensor<1x2x3x4xf32>
  return %r : tensor<1x2x3x4xf32>
}

// Relative to the middle query, which is at 3 / 2 + 5 - 3: query i is at i + 2 - 3.
// CHECK-LABEL: func @relative
//   CHECK-DAG: %[[OF_QUERY:.*]] = arith.constant -1 : index
//   CHECK-DAG: %[[OF_KEY:.*]] = arith.constant 3 : index
//       CHECK: arith.addi %{{.*}}, %[[OF_QUERY]] : index
//       CHECK: linalg.generic
//       CHECK: arith.subi %{{.*}}, %[[OF_KEY]] : index
func.func @relative(%q: tensor<1x1x3x4xf32>, %k: tensor<1x1x5x4xf32>, %init: tensor<1x1x3x4xf32>) -> tensor<1x1x3x4xf32> {
  %o = posenc.attention ins(%q, %k, %k : tensor<1x1x3x4xf32>, tensor<1x1x5x4xf32>, tensor<1x1x5x4xf32>)
      outs(%init : tensor<1x1x3x4xf32>) encodings [#posenc.xpos] masks [#posenc.causal] -> tensor<1x1x3x4xf32>
  return %o : tensor<1x1x3x4xf32>
}
