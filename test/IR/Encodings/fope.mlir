// The formula as IR; spelling and constraints of the attribute: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -cse -verify-each | FileCheck %s

// One frequency, one mixed pair of two: two terms, the second of which is the pad.
// CHECK-LABEL: func @padded
//   CHECK-DAG: %[[C1:.*]] = arith.constant 1 : index
//   CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[PAD:.*]] = arith.constant 5.000000e-01 : f32
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[N:.*]] = linalg.index 2
// The frequency is an operand, the angle an f32 product.
//       CHECK: %[[OMEGA:.*]] = tensor.extract %arg3[%[[C0]]] : tensor<1xf32>
//       CHECK: %[[NF:.*]] = arith.sitofp
//       CHECK: %[[ANGLE:.*]] = arith.mulf %[[NF]], %[[OMEGA]] : f32
//       CHECK: %[[COS:.*]] = math.cos %[[ANGLE]]
//       CHECK: %[[SIN:.*]] = math.sin %[[ANGLE]]
//       CHECK: tensor.extract %arg1[%[[H]], %[[C0]], %[[PAIR:.*]]] : tensor<2x1x1xf32>
//       CHECK: tensor.extract %arg2[%[[H]], %[[C0]], %[[PAIR]]] : tensor<2x1x1xf32>
//       CHECK: arith.cmpi slt, %[[PAIR]], %[[C1]]
//       CHECK: arith.mulf %[[COS]]
//       CHECK: arith.mulf %[[SIN]]
//       CHECK: arith.select %{{.*}}, %{{.*}}, %[[PAD]]
func.func @padded(%x: tensor<1x2x3x4xf32>, %c: tensor<2x1x1xf32>, %s: tensor<2x1x1xf32>, %w: tensor<1xf32>) -> tensor<1x2x3x4xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x4xf32>) outs(%x : tensor<1x2x3x4xf32>)
      by [#posenc.fope<table = frequencies, pad_sin = 0.5>(%c, %s, %w : tensor<2x1x1xf32>, tensor<2x1x1xf32>, tensor<1xf32>)]
      -> tensor<1x2x3x4xf32>
  return %r : tensor<1x2x3x4xf32>
}

// Tables built ahead are read at kv head, position and pair.
// CHECK-LABEL: func @by_position
//   CHECK-DAG: %[[C5:.*]] = arith.constant 5 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[N:.*]] = linalg.index 2
//       CHECK: %[[POS:.*]] = arith.addi %[[N]], %[[C5]]
//       CHECK: tensor.extract %arg1[%[[H]], %[[POS]], %{{.*}}] : tensor<2x?x2xf32>
//       CHECK: tensor.extract %arg2[%[[H]], %[[POS]], %{{.*}}] : tensor<2x?x2xf32>
func.func @by_position(%x: tensor<1x2x3x4xf32>, %c: tensor<2x?x2xf32>, %s: tensor<2x?x2xf32>) -> tensor<1x2x3x4xf32> {
  %five = arith.constant 5 : index
  %r = posenc.rotate ins(%x : tensor<1x2x3x4xf32>) outs(%x : tensor<1x2x3x4xf32>)
      by [#posenc.fope<table = by_position>(%c, %s : tensor<2x?x2xf32>, tensor<2x?x2xf32>)]
      offset(%five : index) -> tensor<1x2x3x4xf32>
  return %r : tensor<1x2x3x4xf32>
}
