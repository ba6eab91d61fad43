// Every clause of posenc.attention, in the custom and in the generic form.
// RUN: posenc-opt %s -verify-each | posenc-opt | FileCheck %s
// RUN: posenc-opt %s -mlir-print-op-generic | posenc-opt | FileCheck %s

#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
#hbdn = affine_map<(b, h, n, d) -> (h, b, d, n)>
#id = affine_map<(b, h, n, d) -> (b, h, n, d)>
// CHECK-DAG: #[[BNHD:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-DAG: #[[HBDN:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d0, d3, d2)>
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>

// CHECK-LABEL: func.func @least(
// CHECK: %{{.*}} = posenc.attention ins(%arg0, %arg1, %arg1 : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
// CHECK-SAME: outs(%arg2 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>{{$}}
func.func @least(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x7x8xf32>, %o: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @dynamic(
// CHECK: posenc.attention
// CHECK-SAME: outs(%arg3, %arg4 : tensor<?x4x?x6xf32>, tensor<?x4x?xf32>) scale 2.500000e-01 softcap 5.000000e+01
// CHECK-SAME: -> tensor<?x4x?x6xf32>, tensor<?x4x?xf32>
func.func @dynamic(%q: tensor<?x4x?x8xf16>, %k: tensor<?x1x?x8xf16>, %v: tensor<?x1x?x6xf16>, %o: tensor<?x4x?x6xf32>, %lse: tensor<?x4x?xf32>)
    -> (tensor<?x4x?x6xf32>, tensor<?x4x?xf32>) {
  %r:2 = posenc.attention ins(%q, %k, %v : tensor<?x4x?x8xf16>, tensor<?x1x?x8xf16>, tensor<?x1x?x6xf16>)
      outs(%o, %lse : tensor<?x4x?x6xf32>, tensor<?x4x?xf32>)
      softcap 50.0
      scale 0.25
      -> tensor<?x4x?x6xf32>, tensor<?x4x?xf32>
  return %r#0, %r#1 : tensor<?x4x?x6xf32>, tensor<?x4x?xf32>
}

// CHECK-LABEL: func.func @maps(
// CHECK: posenc.attention
// CHECK-SAME: maps [#[[BNHD]], #[[HBDN]], #[[ID]], #[[BNHD]]]
func.func @maps(%q: tensor<2x5x4x8xbf16>, %k: tensor<2x2x8x7xbf16>, %v: tensor<2x2x7x6xbf16>, %o: tensor<2x5x4x6xbf16>) -> tensor<2x5x4x6xbf16> {
  %r = posenc.attention ins(%q, %k, %v : tensor<2x5x4x8xbf16>, tensor<2x2x8x7xbf16>, tensor<2x2x7x6xbf16>)
      outs(%o : tensor<2x5x4x6xbf16>) maps [#bnhd, #hbdn, #id, #bnhd] -> tensor<2x5x4x6xbf16>
  return %r : tensor<2x5x4x6xbf16>
}

// CHECK-LABEL: func.func @lists(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%arg3, %arg3 : tensor<9x4xf32>, tensor<9x4xf32>), #posenc.alibi, #posenc.dense_bias(%arg4 : tensor<1x4x1x7xf64>)]
// CHECK-SAME: masks [#posenc.causal, #posenc.dense_mask(%arg5 : tensor<2x1x5x7xi1>), #posenc.sliding<window = 3>]
func.func @lists(%q: tensor<2x4x5x8xf64>, %k: tensor<2x2x7x8xf64>, %o: tensor<2x4x5x8xf64>, %t: tensor<9x4xf32>, %b: tensor<1x4x1x7xf64>, %m: tensor<2x1x5x7xi1>) -> tensor<2x4x5x8xf64> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf64>, tensor<2x2x7x8xf64>, tensor<2x2x7x8xf64>)
      outs(%o : tensor<2x4x5x8xf64>)
      encodings [#posenc.rope<table = by_position>(%t, %t : tensor<9x4xf32>, tensor<9x4xf32>), #posenc.alibi,
                 #posenc.dense_bias(%b : tensor<1x4x1x7xf64>)]
      masks [#posenc.causal, #posenc.dense_mask(%m : tensor<2x1x5x7xi1>), #posenc.sliding<window = 3>]
      -> tensor<2x4x5x8xf64>
  return %r : tensor<2x4x5x8xf64>
}

// Operands of a disjunction are those of its members, in order.
// CHECK-LABEL: func.func @masks(
// CHECK: posenc.attention
// CHECK-SAME: masks [#posenc.any<[#posenc.causal, #posenc.prefix, #posenc.padding]>(%arg1, %arg2 : tensor<2xi64>, tensor<2x5xi1>), #posenc.document<sorted = true>(%arg3 : tensor<5xi32>), #posenc.chunked<size = 3>, #posenc.prefix<length = 2>, #posenc.padding<bounds = true>(%arg4, %arg1 : tensor<index>, tensor<2xi64>)] ->
func.func @masks(%q: tensor<2x4x5x8xf32>, %n: tensor<2xi64>, %keep: tensor<2x5xi1>, %ids: tensor<5xi32>, %first: tensor<index>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>)
      masks [#posenc.any<[#posenc.causal, #posenc.prefix, #posenc.padding]>(%n, %keep : tensor<2xi64>, tensor<2x5xi1>),
             #posenc.document<sorted = true>(%ids : tensor<5xi32>), #posenc.chunked<size = 3>, #posenc.prefix<length = 2>,
             #posenc.padding<bounds = true>(%first, %n : tensor<index>, tensor<2xi64>)] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @empty_lists(
// CHECK: posenc.attention
// CHECK-SAME: encodings [] masks []
func.func @empty_lists(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) encodings [] masks [] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @offsets(
// CHECK: posenc.attention
// CHECK-SAME: q_offset(%arg2 : tensor<2xi64>) k_offset(%arg3 : index) valid_length(%arg4 : i32) sink(%arg5 : tensor<4xf32>) query_scale(%arg6 : tensor<5xf32>)
func.func @offsets(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %qo: tensor<2xi64>, %ko: index, %n: i32, %s: tensor<4xf32>, %t: tensor<5xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>)
      q_offset(%qo : tensor<2xi64>) k_offset(%ko : index) valid_length(%n : i32) sink(%s : tensor<4xf32>) query_scale(%t : tensor<5xf32>)
      -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @positions(
// CHECK: posenc.attention
// CHECK-SAME: q_pos(%arg2 : tensor<2x5xi32>) k_pos(%arg3 : tensor<5xindex>) valid_length(%arg4 : tensor<2xi64>) query_scale(%arg5 : tensor<2x5xf32>)
func.func @positions(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %qp: tensor<2x5xi32>, %kp: tensor<5xindex>, %n: tensor<2xi64>, %t: tensor<2x5xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>)
      q_pos(%qp : tensor<2x5xi32>) k_pos(%kp : tensor<5xindex>) valid_length(%n : tensor<2xi64>) query_scale(%t : tensor<2x5xf32>)
      -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// Scalars as tensors of rank 0, as importers hold them.
// CHECK-LABEL: func.func @scalars(
// CHECK: q_offset(%arg2 : tensor<i64>) k_offset(%arg2 : tensor<i64>) valid_length(%arg2 : tensor<i64>)
func.func @scalars(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %n: tensor<i64>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) q_offset(%n : tensor<i64>) k_offset(%n : tensor<i64>) valid_length(%n : tensor<i64>)
      -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @static_frame(
// CHECK: frame [1, 4, 2, 0] of [8, 4, 10, 7] -> tensor
func.func @static_frame(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x7x8xf32>, %o: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) frame [1, 4, 2, 0] of [8, 4, 10, 7] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @dynamic_frame(
// CHECK: frame [%arg3, 4, %arg4, 0] of [8, 4, %arg4, %arg5] -> tensor
func.func @dynamic_frame(%q: tensor<2x?x5x8xf32>, %k: tensor<2x?x7x8xf32>, %o: tensor<2x?x5x8xf32>, %b: index, %i: index, %n: index) -> tensor<2x?x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x?x5x8xf32>, tensor<2x?x7x8xf32>, tensor<2x?x7x8xf32>)
      outs(%o : tensor<2x?x5x8xf32>) frame [%b, 4, %i, 0] of [8, 4, %i, %n] -> tensor<2x?x5x8xf32>
  return %r : tensor<2x?x5x8xf32>
}

// Operands of a tile are those of the whole: 8 sinks, 10 positions.
// CHECK-LABEL: func.func @tile_of_the_whole(
// CHECK: q_pos(%arg2 : tensor<10xi64>) sink(%arg3 : tensor<8xf32>) frame
func.func @tile_of_the_whole(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %p: tensor<10xi64>, %s: tensor<8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) q_pos(%p : tensor<10xi64>) sink(%s : tensor<8xf32>) frame [0, 4, 5, 0] of [8, 8, 10, 5]
      -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @score(
// CHECK: posenc.attention
// CHECK-SAME: scale 1.000000e+00 {note = "kept"} score {
// CHECK-NEXT: ^bb0(%[[S:.*]]: f32, %{{.*}}: index, %[[H:.*]]: index, %{{.*}}: index, %{{.*}}: index, %{{.*}}: index, %{{.*}}: index):
// CHECK: %[[X:.*]] = tensor.extract %arg2[%[[H]]]
// CHECK: %[[Y:.*]] = arith.addf %[[S]], %[[X]]
// CHECK: posenc.yield %[[Y]] : f32
// CHECK: } -> tensor<2x4x5x8xf32>
func.func @score(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %t: tensor<4xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) scale 1.0 {note = "kept"} score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %x = tensor.extract %t[%h] : tensor<4xf32>
      %y = arith.addf %s, %x : f32
      posenc.yield %y : f32
    } -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @memrefs(
// CHECK: posenc.attention
// CHECK-SAME: outs(%arg2, %arg3 : memref<2x4x5x8xf32, strided<[?, ?, ?, 1], offset: ?>>, memref<2x4x5xf32>)
// CHECK-SAME: encodings [#posenc.dense_bias(%arg4 : memref<1x1x5x5xf32>)]
// CHECK-SAME: q_pos(%arg5 : memref<5xi64>) valid_length(%arg6 : memref<i64>) sink(%arg7 : memref<4xf32>){{$}}
func.func @memrefs(%q: memref<2x4x5x8xf32>, %k: memref<2x2x5x8xf32>, %o: memref<2x4x5x8xf32, strided<[?, ?, ?, 1], offset: ?>>, %lse: memref<2x4x5xf32>, %b: memref<1x1x5x5xf32>, %p: memref<5xi64>, %n: memref<i64>, %s: memref<4xf32>) {
  posenc.attention ins(%q, %k, %k : memref<2x4x5x8xf32>, memref<2x2x5x8xf32>, memref<2x2x5x8xf32>)
      outs(%o, %lse : memref<2x4x5x8xf32, strided<[?, ?, ?, 1], offset: ?>>, memref<2x4x5xf32>)
      encodings [#posenc.dense_bias(%b : memref<1x1x5x5xf32>)]
      q_pos(%p : memref<5xi64>) valid_length(%n : memref<i64>) sink(%s : memref<4xf32>)
  return
}
