// The predicates as IR; spelling and constraints of the attributes: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// r >= 0 and |r| < 2, with r = i + 2 - j.
// CHECK-LABEL: func @causal_and_sliding
//   CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : index
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: %[[POS:.*]] = arith.addi %[[I]], %[[TWO]]
//       CHECK: %[[R:.*]] = arith.subi %[[POS]], %[[J]]
//       CHECK: %[[CAUSAL:.*]] = arith.cmpi sge, %[[R]], %[[ZERO]]
//       CHECK: %[[MINUS:.*]] = arith.subi %[[ZERO]], %{{.*}}
//       CHECK: %[[ABS:.*]] = arith.maxsi %{{.*}}, %[[MINUS]]
//       CHECK: %[[NEAR:.*]] = arith.cmpi slt, %[[ABS]], %[[TWO]]
//       CHECK: arith.andi %[[CAUSAL]], %[[NEAR]]
func.func @causal_and_sliding(%init: tensor<1x1x3x5xi1>) -> tensor<1x1x3x5xi1> {
  %m = posenc.mask [#posenc.causal, #posenc.sliding<window = 2>] heads 1 of 1
      outs(%init : tensor<1x1x3x5xi1>) -> tensor<1x1x3x5xi1>
  return %m : tensor<1x1x3x5xi1>
}

// CHECK-LABEL: func @dense
//  CHECK-SAME: %[[KEEP:[a-z0-9]+]]: tensor<1x1x3x1xi1>
//       CHECK: %[[ZERO:.*]] = arith.constant 0 : index
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: tensor.extract %[[KEEP]][%[[ZERO]], %[[ZERO]], %[[I]], %[[ZERO]]]
func.func @dense(%keep: tensor<1x1x3x1xi1>, %init: tensor<1x1x3x5xi1>) -> tensor<1x1x3x5xi1> {
  %m = posenc.mask [#posenc.dense_mask(%keep : tensor<1x1x3x1xi1>)] heads 1 of 1
      outs(%init : tensor<1x1x3x5xi1>) -> tensor<1x1x3x5xi1>
  return %m : tensor<1x1x3x5xi1>
}

// floor(j / 8) * 8 <= i < that + 8: one division, of the key's position.
// CHECK-LABEL: func @chunked
//   CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[EIGHT:.*]] = arith.constant 8 : index
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: %[[CHUNK:.*]] = arith.floordivsi %[[J]], %[[EIGHT]]
//       CHECK: %[[START:.*]] = arith.muli %[[CHUNK]], %[[EIGHT]]
//       CHECK: %[[WITHIN:.*]] = arith.subi %[[I]], %[[START]]
//       CHECK: %[[AFTER:.*]] = arith.cmpi sge, %[[WITHIN]], %[[ZERO]]
//       CHECK: %[[BEFORE:.*]] = arith.cmpi slt, %[[WITHIN]], %[[EIGHT]]
//       CHECK: arith.andi %[[AFTER]], %[[BEFORE]]
func.func @chunked(%init: tensor<1x1x20x20xi1>) -> tensor<1x1x20x20xi1> {
  %m = posenc.mask [#posenc.chunked<size = 8>] heads 1 of 1
      outs(%init : tensor<1x1x20x20xi1>) -> tensor<1x1x20x20xi1>
  return %m : tensor<1x1x20x20xi1>
}

// j < length of the batch row, or an equal id; operands in list order.
// CHECK-LABEL: func @any
//  CHECK-SAME: %[[LENGTH:[a-z0-9]+]]: tensor<2xi64>, %[[Q:[a-z0-9]+]]: tensor<3xi32>, %[[K:[a-z0-9]+]]: tensor<2x5xi32>
//       CHECK: %[[B:.*]] = linalg.index 0
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: tensor.extract %[[LENGTH]][%[[B]]]
//       CHECK: %[[PREFIX:.*]] = arith.cmpi slt, %[[J]]
//       CHECK: tensor.extract %[[Q]][%[[I]]]
//       CHECK: tensor.extract %[[K]][%[[B]], %[[J]]]
//       CHECK: %[[SAME:.*]] = arith.cmpi eq
//       CHECK: arith.ori %[[PREFIX]], %[[SAME]]
func.func @any(%n: tensor<2xi64>, %q: tensor<3xi32>, %k: tensor<2x5xi32>, %init: tensor<2x1x3x5xi1>) -> tensor<2x1x3x5xi1> {
  %m = posenc.mask [#posenc.any<[#posenc.prefix, #posenc.document<separate = true>]>(%n, %q, %k : tensor<2xi64>, tensor<3xi32>, tensor<2x5xi32>)]
      heads 1 of 1 outs(%init : tensor<2x1x3x5xi1>) -> tensor<2x1x3x5xi1>
  return %m : tensor<2x1x3x5xi1>
}

// CHECK-LABEL: func @by_index
//  CHECK-SAME: %[[KEEP:[a-z0-9]+]]: tensor<5xi1>, %[[FIRST:[a-z0-9]+]]: tensor<i64>, %[[END:[a-z0-9]+]]: tensor<2xi64>
//   CHECK-DAG: %[[FOUR:.*]] = arith.constant 4 : index
//       CHECK: %[[B:.*]] = linalg.index 0
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: arith.cmpi slt, %[[J]], %[[FOUR]]
//       CHECK: tensor.extract %[[KEEP]][%[[J]]]
//       CHECK: tensor.extract %[[FIRST]][]
//       CHECK: tensor.extract %[[END]][%[[B]]]
//       CHECK: arith.cmpi sge, %[[J]]
//       CHECK: arith.cmpi slt, %[[J]]
func.func @by_index(%keep: tensor<5xi1>, %first: tensor<i64>, %end: tensor<2xi64>, %init: tensor<2x1x3x5xi1>) -> tensor<2x1x3x5xi1> {
  %m = posenc.mask [#posenc.sink_tokens<count = 4>, #posenc.padding(%keep : tensor<5xi1>),
                    #posenc.padding<bounds = true>(%first, %end : tensor<i64>, tensor<2xi64>)]
      heads 1 of 1 outs(%init : tensor<2x1x3x5xi1>) -> tensor<2x1x3x5xi1>
  return %m : tensor<2x1x3x5xi1>
}
