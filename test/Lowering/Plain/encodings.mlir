// Content transforms, score terms and masks on the plain road, and where tokens stand.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -cse -verify-each | FileCheck %s

// The query alone is rotated. Channels [2, 6) turn, in pairs of distance 2; query i
// stands at i + 2, the last one at the last key.
// CHECK-LABEL: func.func @rope(
// CHECK-DAG: %[[EXPONENT:.*]] = arith.constant -6.6438561897747244 : f64
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK: %[[R:.*]] = linalg.generic
// CHECK: %[[I:.*]] = linalg.index 2
// CHECK: %[[CHANNEL:.*]] = linalg.index 3
// CHECK: %[[AT:.*]] = arith.subi %[[CHANNEL]], %[[C2]]
// CHECK-DAG: arith.cmpi sge, %[[AT]], %{{.*}}
// CHECK-DAG: arith.cmpi slt, %[[AT]], %[[C4]]
// CHECK: %[[INSIDE:.*]] = arith.andi
// CHECK: %[[POSITION:.*]] = arith.addi %[[I]], %[[C2]]
// Frequencies are exact to f32: 2^(a p) in f64.
// CHECK: %[[P:.*]] = arith.sitofp %{{.*}} : i64 to f64
// CHECK: arith.mulf %[[P]], %[[EXPONENT]] : f64
// CHECK: math.exp2 %{{.*}} : f64
// CHECK: %[[OMEGA:.*]] = arith.truncf
// Angles are f32 products.
// CHECK: %[[N:.*]] = arith.sitofp %{{.*}} : i64 to f32
// CHECK: %[[ANGLE:.*]] = arith.mulf %[[N]], %[[OMEGA]] : f32
// CHECK: math.cos %[[ANGLE]]
// CHECK: math.sin %[[ANGLE]]
// CHECK: %[[OWN:.*]] = tensor.extract %arg0[%{{.*}}, %{{.*}}, %{{.*}}, %[[CHANNEL]]]
// CHECK: arith.select %[[INSIDE]], %{{.*}}, %[[OWN]]
// CHECK: linalg.generic {{.*}} ins(%[[R]] : tensor<1x4x5x8xf32>)
// CHECK: tensor.extract %arg1
func.func @rope(%q: tensor<1x4x5x8xf32>, %k: tensor<1x2x7x8xf32>) -> tensor<1x4x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x4x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) outs(%q : tensor<1x4x5x8xf32>)
      encodings [#posenc.rope<rot = 4, offset = 2, on = query>] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Two transforms in list order: the second reads what the first left.
// CHECK-LABEL: func.func @two_transforms(
// CHECK: %[[FIRST:.*]] = linalg.generic
// CHECK: tensor.extract %arg0
// CHECK: %[[SECOND:.*]] = linalg.generic
// CHECK: tensor.extract %[[FIRST]]
// CHECK: linalg.generic {{.*}} ins(%[[SECOND]]
func.func @two_transforms(%q: tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>) outs(%q : tensor<1x4x5x8xf32>)
      encodings [#posenc.rope<rot = 4, on = query>, #posenc.rope<rot = 4, offset = 4, on = query>] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Tables by position are read at the position, tables by token at the token.
// CHECK-LABEL: func.func @tables(
// CHECK: linalg.generic
// CHECK: %[[I:.*]] = linalg.index 2
// CHECK: %[[POSITION:.*]] = arith.addi %[[I]], %arg5
// CHECK: tensor.extract %arg1[%[[POSITION]], %{{.*}}] : tensor<?x4xf32>
// CHECK: tensor.extract %arg2[%[[POSITION]], %{{.*}}] : tensor<?x4xf32>
// CHECK: linalg.generic
// CHECK: %[[B:.*]] = linalg.index 0
// CHECK: %[[J:.*]] = linalg.index 2
// CHECK: tensor.extract %arg3[%[[B]], %[[J]], %{{.*}}] : tensor<2x5x4xf32>
// CHECK: tensor.extract %arg4[%[[B]], %[[J]], %{{.*}}] : tensor<2x5x4xf32>
func.func @tables(%q: tensor<2x4x5x8xf32>, %pc: tensor<?x4xf32>, %ps: tensor<?x4xf32>, %tc: tensor<2x5x4xf32>, %ts: tensor<2x5x4xf32>, %n: index) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) outs(%q : tensor<2x4x5x8xf32>)
      encodings [#posenc.rope<table = by_position, on = query>(%pc, %ps : tensor<?x4xf32>, tensor<?x4xf32>),
                 #posenc.rope<table = by_token, on = key>(%tc, %ts : tensor<2x5x4xf32>, tensor<2x5x4xf32>)]
      q_offset(%n : index) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// Six heads: four regular slopes, then every second of those for eight; distances and
// masks come from one integer difference.
// CHECK-LABEL: func.func @alibi(
// CHECK-DAG: %[[NONE:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[STEP:.*]] = arith.constant -2.000000e+00 : f64
// CHECK-DAG: %[[FIRST:.*]] = arith.constant -1.000000e+00 : f64
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK: %[[R:.*]] = arith.subi %{{.*}}, %{{.*}} : index
// CHECK: %[[D:.*]] = arith.maxsi %[[R]]
// CHECK: %[[I:.*]] = arith.index_cast %[[D]]
// CHECK: %[[X:.*]] = arith.sitofp %[[I]]
// CHECK: math.exp2
// CHECK: math.exp2
// CHECK: arith.cmpi slt, %{{.*}}, %[[C4]]
// CHECK: arith.mulf %{{.*}}, %[[X]]
// CHECK: %[[L:.*]] = arith.addf
// CHECK-DAG: %[[CAUSAL:.*]] = arith.cmpi sge, %[[R]], %[[C0]]
// CHECK-DAG: %[[NEAR:.*]] = arith.cmpi slt, %[[D]], %[[C3]]
// CHECK: %[[KEPT:.*]] = arith.andi %[[CAUSAL]], %[[NEAR]]
// CHECK: arith.select %[[KEPT]], %[[L]], %[[NONE]]
func.func @alibi(%q: tensor<1x6x5x8xf32>, %k: tensor<1x2x7x8xf32>) -> tensor<1x6x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x6x5x8xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x8xf32>) outs(%q : tensor<1x6x5x8xf32>)
      encodings [#posenc.alibi] masks [#posenc.causal, #posenc.sliding<window = 3>] -> tensor<1x6x5x8xf32>
  return %r : tensor<1x6x5x8xf32>
}

// By default positions come from the sizes of the whole: query 5 + i stands at
// 5 + i + 20 - 10.
// CHECK-LABEL: func.func @default_positions_of_a_tile(
// CHECK-DAG: %[[C15:.*]] = arith.constant 15 : index
// CHECK: linalg.generic
// CHECK: linalg.generic
// CHECK: %[[I:.*]] = linalg.index 2
// CHECK: %[[J:.*]] = linalg.index 3
// CHECK: %[[P:.*]] = arith.addi %[[I]], %[[C15]]
// CHECK: arith.subi %[[P]], %[[J]]
func.func @default_positions_of_a_tile(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x20x8xf32>) -> tensor<1x4x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x20x8xf32>, tensor<1x4x20x8xf32>) outs(%q : tensor<1x4x5x8xf32>)
      masks [#posenc.causal] frame [0, 0, 5, 0] of [4, 4, 10, 20] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Head h0 + h of the whole reads kv head (h0 + h) / 3 - h0 / 3 of the tile's.
// CHECK-LABEL: func.func @heads_of_a_tile(
// CHECK-DAG: %[[C3:.*]] = arith.constant 3 : index
// CHECK: linalg.generic
// CHECK: %[[H:.*]] = linalg.index 1
// CHECK: %[[G:.*]] = arith.addi %[[H]], %arg3
// CHECK: %[[OWN:.*]] = arith.divui %[[G]], %[[C3]]
// CHECK: %[[FIRST:.*]] = arith.divui %arg3, %[[C3]]
// CHECK: %[[KV:.*]] = arith.subi %[[OWN]], %[[FIRST]]
// CHECK: tensor.extract %arg1[%{{.*}}, %[[KV]], %{{.*}}, %{{.*}}]
func.func @heads_of_a_tile(%q: tensor<1x2x5x8xf32>, %k: tensor<1x?x7x8xf32>, %b: tensor<1x6x1x1xf32>, %h: index) -> tensor<1x2x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x2x5x8xf32>, tensor<1x?x7x8xf32>, tensor<1x?x7x8xf32>) outs(%q : tensor<1x2x5x8xf32>)
      encodings [#posenc.dense_bias(%b : tensor<1x6x1x1xf32>)] frame [0, %h, 0, 0] of [6, 2, 5, 7] -> tensor<1x2x5x8xf32>
  return %r : tensor<1x2x5x8xf32>
}
