// Biases and masks move into the attention that reads them as tensors over pairs.
// RUN: posenc-opt %s -posenc-fold-encodings -canonicalize -verify-each | FileCheck %s

// CHECK-LABEL: func.func @bias_and_mask(
// CHECK-NOT: posenc.bias
// CHECK-NOT: posenc.mask
// CHECK: encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal, #posenc.sliding<window = 3>] -> tensor
func.func @bias_and_mask(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x7x8xf32>, %b: tensor<1x4x5x7xf32>, %m: tensor<2x4x5x7xi1>) -> tensor<2x4x5x8xf32> {
  %bias = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%b : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  %mask = posenc.mask [#posenc.causal, #posenc.sliding<window = 3>] heads 4 of 4 outs(%m : tensor<2x4x5x7xi1>) -> tensor<2x4x5x7xi1>
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope, #posenc.dense_bias(%bias : tensor<1x4x5x7xf32>)]
      masks [#posenc.dense_mask(%mask : tensor<2x4x5x7xi1>)] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// Only the entry that is such an op, with the operands of its parts in its place.
// CHECK-LABEL: func.func @among_others(
// CHECK: encodings [#posenc.dense_bias(%arg1 : tensor<1x4x5x5xf32>), #posenc.alibi, #posenc.dense_bias(%arg2 : tensor<1x1x5x5xf32>), #posenc.dense_bias(%arg1 : tensor<1x4x5x5xf32>)]
func.func @among_others(%q: tensor<1x4x5x8xf32>, %d: tensor<1x4x5x5xf32>, %e: tensor<1x1x5x5xf32>) -> tensor<1x4x5x8xf32> {
  %bias = posenc.bias [#posenc.alibi, #posenc.dense_bias(%e : tensor<1x1x5x5xf32>)] heads 4 of 4 outs(%d : tensor<1x4x5x5xf32>) -> tensor<1x4x5x5xf32>
  %r = posenc.attention ins(%q, %q, %q : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) encodings [#posenc.dense_bias(%d : tensor<1x4x5x5xf32>),
        #posenc.dense_bias(%bias : tensor<1x4x5x5xf32>), #posenc.dense_bias(%d : tensor<1x4x5x5xf32>)] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// Positions of the part become those of the attention; operands move, those of its
// own entries stay theirs.
// CHECK-LABEL: func.func @positions(
// CHECK: masks [#posenc.causal, #posenc.dense_mask(%arg1 : tensor<1x1x5x7xi1>)] k_offset(%arg2 : index) q_pos(%arg3 : tensor<5xi64>)
func.func @positions(%q: tensor<1x4x5x8xf32>, %d: tensor<1x1x5x7xi1>, %n: index, %p: tensor<5xi64>, %k: tensor<1x4x7x8xf32>, %m: tensor<1x4x5x7xi1>) -> tensor<1x4x5x8xf32> {
  %mask = posenc.mask [#posenc.causal] heads 4 of 4 q_pos(%p : tensor<5xi64>) k_offset(%n : index) outs(%m : tensor<1x4x5x7xi1>) -> tensor<1x4x5x7xi1>
  %r = posenc.attention ins(%q, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) masks [#posenc.dense_mask(%mask : tensor<1x4x5x7xi1>), #posenc.dense_mask(%d : tensor<1x1x5x7xi1>)] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// A tile reads the bias of the whole.
// CHECK-LABEL: func.func @tile(
// CHECK: encodings [#posenc.alibi] frame [0, 0, 5, 0] of [4, 4, 10, 10]
func.func @tile(%q: tensor<1x4x5x8xf32>, %k: tensor<1x4x10x8xf32>, %b: tensor<1x4x10x10xf32>) -> tensor<1x4x5x8xf32> {
  %bias = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%b : tensor<1x4x10x10xf32>) -> tensor<1x4x10x10xf32>
  %r = posenc.attention ins(%q, %k, %k : tensor<1x4x5x8xf32>, tensor<1x4x10x8xf32>, tensor<1x4x10x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) encodings [#posenc.dense_bias(%bias : tensor<1x4x10x10xf32>)] frame [0, 0, 5, 0] of [4, 4, 10, 10] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// CHECK-LABEL: func.func @positions_differ(
// CHECK: posenc.mask
// CHECK: encodings [#posenc.alibi] masks [#posenc.dense_mask
func.func @positions_differ(%q: tensor<1x4x5x8xf32>, %n: index, %m: tensor<1x4x5x5xi1>) -> tensor<1x4x5x8xf32> {
  %mask = posenc.mask [#posenc.causal] heads 4 of 4 q_offset(%n : index) outs(%m : tensor<1x4x5x5xi1>) -> tensor<1x4x5x5xi1>
  %r = posenc.attention ins(%q, %q, %q : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) encodings [#posenc.alibi] masks [#posenc.dense_mask(%mask : tensor<1x4x5x5xi1>)] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// CHECK-LABEL: func.func @dynamic_default(
// CHECK: posenc.mask
// CHECK: masks [#posenc.dense_mask
func.func @dynamic_default(%q: tensor<1x4x?x8xf32>, %m: tensor<1x4x?x?xi1>) -> tensor<1x4x?x8xf32> {
  %mask = posenc.mask [#posenc.causal] heads 4 of 4 outs(%m : tensor<1x4x?x?xi1>) -> tensor<1x4x?x?xi1>
  %r = posenc.attention ins(%q, %q, %q : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>)
      outs(%q : tensor<1x4x?x8xf32>) masks [#posenc.dense_mask(%mask : tensor<1x4x?x?xi1>)] -> tensor<1x4x?x8xf32>
  return %r : tensor<1x4x?x8xf32>
}

// One row of bias for all queries is a function of the key alone.
// CHECK-LABEL: func.func @one_row(
// CHECK: posenc.bias
// CHECK: encodings [#posenc.dense_bias
func.func @one_row(%q: tensor<1x4x5x8xf32>, %b: tensor<1x4x1x5xf32>) -> tensor<1x4x5x8xf32> {
  %bias = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%b : tensor<1x4x1x5xf32>) -> tensor<1x4x1x5xf32>
  %r = posenc.attention ins(%q, %q, %q : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) encodings [#posenc.dense_bias(%bias : tensor<1x4x1x5xf32>)] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}

// The slopes of head 0 for all heads, of batch row 0 for all rows.
// CHECK-LABEL: func.func @one_head_one_batch_row(
// CHECK-COUNT-2: posenc.bias
// CHECK: encodings [#posenc.dense_bias({{.*}}), #posenc.dense_bias({{.*}})]
func.func @one_head_one_batch_row(%q: tensor<2x4x5x8xf32>, %b: tensor<1x1x5x5xf32>, %c: tensor<1x4x5x5xf32>, %n: tensor<?xi64>) -> tensor<2x4x5x8xf32> {
  %head = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%b : tensor<1x1x5x5xf32>) -> tensor<1x1x5x5xf32>
  %row = posenc.bias [#posenc.alibi] heads 4 of 4 q_offset(%n : tensor<?xi64>) outs(%c : tensor<1x4x5x5xf32>) -> tensor<1x4x5x5xf32>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.dense_bias(%head : tensor<1x1x5x5xf32>), #posenc.dense_bias(%row : tensor<1x4x5x5xf32>)]
      -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// Slopes of eight heads over groups of two are those of another attention.
// CHECK-LABEL: func.func @other_groups(
// CHECK: posenc.bias
// CHECK: encodings [#posenc.dense_bias
func.func @other_groups(%q: tensor<1x4x5x8xf32>, %b: tensor<1x4x5x5xf32>) -> tensor<1x4x5x8xf32> {
  %bias = posenc.bias [#posenc.alibi] heads 4 of 2 outs(%b : tensor<1x4x5x5xf32>) -> tensor<1x4x5x5xf32>
  %r = posenc.attention ins(%q, %q, %q : tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>, tensor<1x4x5x8xf32>)
      outs(%q : tensor<1x4x5x8xf32>) encodings [#posenc.dense_bias(%bias : tensor<1x4x5x5xf32>)] -> tensor<1x4x5x8xf32>
  return %r : tensor<1x4x5x8xf32>
}
