// Masks that read no positions move into the attention wherever its tokens stand.
// RUN: posenc-opt %s -posenc-fold-encodings -canonicalize -verify-each | FileCheck %s

// Sizes are not known, so that neither side knows where queries stand.
// CHECK-LABEL: func.func @padding(
// CHECK-NOT: posenc.mask
// CHECK: masks [#posenc.causal, #posenc.padding(%arg1 : tensor<1x?xi1>)]
func.func @padding(%q: tensor<1x4x?x8xf32>, %keep: tensor<1x?xi1>, %m: tensor<1x1x?x?xi1>) -> tensor<1x4x?x8xf32> {
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %n = tensor.dim %m, %c2 : tensor<1x1x?x?xi1>
  %k = tensor.dim %m, %c3 : tensor<1x1x?x?xi1>
  %init = tensor.empty(%n, %k) : tensor<1x4x?x?xi1>
  %mask = posenc.mask [#posenc.padding(%keep : tensor<1x?xi1>)] heads 4 of 4 outs(%init : tensor<1x4x?x?xi1>) -> tensor<1x4x?x?xi1>
  %r = posenc.attention ins(%q, %q, %q : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>)
      outs(%q : tensor<1x4x?x8xf32>) masks [#posenc.causal, #posenc.dense_mask(%mask : tensor<1x4x?x?xi1>)] -> tensor<1x4x?x8xf32>
  return %r : tensor<1x4x?x8xf32>
}

// The attention keeps its positions; operands stay in list order.
// CHECK-LABEL: func.func @document(
// CHECK-NOT: posenc.mask
// CHECK: encodings [#posenc.alibi] masks [#posenc.document(%arg2 : tensor<2x5xi32>), #posenc.prefix(%arg3 : tensor<2xi64>)] q_offset(%arg1 : index)
func.func @document(%q: tensor<2x4x5x8xf32>, %n: index, %ids: tensor<2x5xi32>, %p: tensor<2xi64>, %m: tensor<2x4x5x5xi1>) -> tensor<2x4x5x8xf32> {
  %mask = posenc.mask [#posenc.document(%ids : tensor<2x5xi32>), #posenc.prefix(%p : tensor<2xi64>)] heads 4 of 4 outs(%m : tensor<2x4x5x5xi1>) -> tensor<2x4x5x5xi1>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.alibi] masks [#posenc.dense_mask(%mask : tensor<2x4x5x5xi1>)] q_offset(%n : index) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// One member that reads positions is enough for the whole to read them.
// CHECK-LABEL: func.func @any_reads_positions(
// CHECK: posenc.mask
// CHECK: masks [#posenc.dense_mask
func.func @any_reads_positions(%q: tensor<2x4x5x8xf32>, %n: index, %p: tensor<2xi64>, %m: tensor<2x4x5x5xi1>) -> tensor<2x4x5x8xf32> {
  %mask = posenc.mask [#posenc.any<[#posenc.prefix, #posenc.causal]>(%p : tensor<2xi64>)] heads 4 of 4 outs(%m : tensor<2x4x5x5xi1>) -> tensor<2x4x5x5xi1>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.alibi] masks [#posenc.dense_mask(%mask : tensor<2x4x5x5xi1>)] q_offset(%n : index) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @any(
// CHECK-NOT: posenc.mask
// CHECK: masks [#posenc.any<[#posenc.prefix, #posenc.causal]>(%arg1 : tensor<2xi64>)]
func.func @any(%q: tensor<2x4x5x8xf32>, %p: tensor<2xi64>, %m: tensor<2x4x5x5xi1>) -> tensor<2x4x5x8xf32> {
  %mask = posenc.mask [#posenc.any<[#posenc.prefix, #posenc.causal]>(%p : tensor<2xi64>)] heads 4 of 4 outs(%m : tensor<2x4x5x5xi1>) -> tensor<2x4x5x5xi1>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.dense_mask(%mask : tensor<2x4x5x5xi1>)] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// The lengths of batch row 0 for all rows, within `any` as well; a length for all rows is
// that of each.
// CHECK-LABEL: func.func @one_batch_row(
// CHECK: %[[ROW:.*]] = posenc.mask [#posenc.any<[#posenc.prefix, #posenc.causal]>(%arg1 : tensor<?xi64>)]
// CHECK: masks [#posenc.dense_mask(%[[ROW]] : tensor<1x4x5x5xi1>), #posenc.prefix(%arg2 : tensor<i64>)]
func.func @one_batch_row(%q: tensor<2x4x5x8xf32>, %p: tensor<?xi64>, %l: tensor<i64>, %m: tensor<1x4x5x5xi1>) -> tensor<2x4x5x8xf32> {
  %row = posenc.mask [#posenc.any<[#posenc.prefix, #posenc.causal]>(%p : tensor<?xi64>)] heads 4 of 4 outs(%m : tensor<1x4x5x5xi1>) -> tensor<1x4x5x5xi1>
  %all = posenc.mask [#posenc.prefix(%l : tensor<i64>)] heads 4 of 4 outs(%m : tensor<1x4x5x5xi1>) -> tensor<1x4x5x5xi1>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.dense_mask(%row : tensor<1x4x5x5xi1>), #posenc.dense_mask(%all : tensor<1x4x5x5xi1>)] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}
