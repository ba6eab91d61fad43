// The two tables as IR; spelling and constraints of the attribute: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// omega_p = 10000^(-2 p / 4) = 2^(-6.64 p), rounded once to f32; the angle is an f32
// product. `half` pairs channel p with p + 2; the slice ends at channel 4.
// CHECK-LABEL: func @closed_form
//   CHECK-DAG: %[[SCALE:.*]] = arith.constant 2.000000e+00 : f32
//   CHECK-DAG: %[[SLOPE:.*]] = arith.constant -6.643{{.*}} : f64
//   CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : index
//   CHECK-DAG: %[[END:.*]] = arith.constant 4 : index
//       CHECK: %[[N:.*]] = linalg.index 2
//       CHECK: %[[C:.*]] = linalg.index 3
//       CHECK: arith.cmpi slt, %[[C]], %[[END]]
//       CHECK: %[[EXPONENT:.*]] = arith.mulf %{{.*}}, %[[SLOPE]] : f64
//       CHECK: math.exp2 %{{.*}} : f64
//       CHECK: %[[OMEGA:.*]] = arith.truncf %{{.*}} : f64 to f32
//       CHECK: %[[POS:.*]] = arith.sitofp %{{.*}} : i64 to f32
//       CHECK: %[[ANGLE:.*]] = arith.mulf %[[POS]], %[[OMEGA]] : f32
//       CHECK: %[[COS:.*]] = math.cos %[[ANGLE]] : f32
//       CHECK: %[[SIN:.*]] = math.sin %[[ANGLE]] : f32
//       CHECK: arith.mulf %[[COS]], %[[SCALE]] : f32
//       CHECK: arith.mulf %[[SIN]], %[[SCALE]] : f32
func.func @closed_form(%x: tensor<1x2x3x8xf32>, %init: tensor<1x2x3x8xf32>) -> tensor<1x2x3x8xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x8xf32>) outs(%init : tensor<1x2x3x8xf32>)
      by [#posenc.rope<rot = 4, mscale = 2.0>] -> tensor<1x2x3x8xf32>
  return %r : tensor<1x2x3x8xf32>
}

// CHECK-LABEL: func @frequencies
//  CHECK-SAME: %[[OMEGA:[a-z0-9]+]]: tensor<4xf32>
//   CHECK-NOT: math.exp2
//       CHECK: %[[W:.*]] = tensor.extract %[[OMEGA]]
//       CHECK: %[[ANGLE:.*]] = arith.mulf %{{.*}}, %[[W]] : f32
//       CHECK: math.cos %[[ANGLE]]
func.func @frequencies(%x: tensor<1x2x3x8xf32>, %omega: tensor<4xf32>, %init: tensor<1x2x3x8xf32>) -> tensor<1x2x3x8xf32> {
  %r = posenc.rotate ins(%x : tensor<1x2x3x8xf32>) outs(%init : tensor<1x2x3x8xf32>)
      by [#posenc.rope<table = frequencies>(%omega : tensor<4xf32>)] -> tensor<1x2x3x8xf32>
  return %r : tensor<1x2x3x8xf32>
}

// Token n stands at n + 7 and reads that row.
// CHECK-LABEL: func @by_position
//  CHECK-SAME: %[[COSINE:[a-z0-9]+]]: tensor<16x4xf32>, %[[SINE:[a-z0-9]+]]: tensor<16x4xf32>
//       CHECK: %[[SEVEN:.*]] = arith.constant 7 : index
//       CHECK: %[[N:.*]] = linalg.index 2
//       CHECK: %[[POS:.*]] = arith.addi %[[N]], %[[SEVEN]]
//       CHECK: tensor.extract %[[COSINE]][%[[POS]], %[[PAIR:.*]]]
//       CHECK: tensor.extract %[[SINE]][%{{.*}}, %[[PAIR]]]
func.func @by_position(%x: tensor<1x2x3x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %init: tensor<1x2x3x8xf32>) -> tensor<1x2x3x8xf32> {
  %seven = arith.constant 7 : index
  %r = posenc.rotate ins(%x : tensor<1x2x3x8xf32>) outs(%init : tensor<1x2x3x8xf32>)
      by [#posenc.rope<table = by_position>(%c, %s : tensor<16x4xf32>, tensor<16x4xf32>)]
      offset(%seven : index) -> tensor<1x2x3x8xf32>
  return %r : tensor<1x2x3x8xf32>
}

// Row (b, n), wherever the token stands; `interleaved` pairs channels 2p and 2p + 1.
// CHECK-LABEL: func @by_token
//  CHECK-SAME: %[[COSINE:[a-z0-9]+]]: tensor<2x3x4xf32>
//   CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : index
//       CHECK: %[[B:.*]] = linalg.index 0
//       CHECK: %[[N:.*]] = linalg.index 2
//       CHECK: %[[C:.*]] = linalg.index 3
//       CHECK: %[[PAIR:.*]] = arith.divui %{{.*}}, %[[TWO]]
//       CHECK: tensor.extract %[[COSINE]][%[[B]], %[[N]], %[[PAIR]]]
func.func @by_token(%x: tensor<2x2x3x8xf32>, %c: tensor<2x3x4xf32>, %s: tensor<2x3x4xf32>, %init: tensor<2x2x3x8xf32>) -> tensor<2x2x3x8xf32> {
  %r = posenc.rotate ins(%x : tensor<2x2x3x8xf32>) outs(%init : tensor<2x2x3x8xf32>)
      by [#posenc.rope<table = by_token, pairing = interleaved>(%c, %s : tensor<2x3x4xf32>, tensor<2x3x4xf32>)]
      -> tensor<2x2x3x8xf32>
  return %r : tensor<2x2x3x8xf32>
}
