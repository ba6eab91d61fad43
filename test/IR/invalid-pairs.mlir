// posenc.bias and posenc.mask: B1 to B4.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// B1
func.func @bias_rank(%o: tensor<4x5x7xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected a destination of floats with rank 4, got 'tensor<4x5x7xf32>'}}
  %r = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%o : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  return
}

// -----

// B1
func.func @bias_elements(%o: tensor<1x4x5x7xi1>) {
  // expected-error @+1 {{'posenc.bias' op expected a destination of floats with rank 4, got 'tensor<1x4x5x7xi1>'}}
  %r = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%o : tensor<1x4x5x7xi1>) -> tensor<1x4x5x7xi1>
  return
}

// -----

// B1
func.func @mask_elements(%o: tensor<1x4x5x7xf32>) {
  // expected-error @+1 {{'posenc.mask' op expected a destination of i1 with rank 4, got 'tensor<1x4x5x7xf32>'}}
  %r = posenc.mask [#posenc.causal] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// B2
func.func @heads_of_groups(%o: tensor<1x4x5x7xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected positive numbers of heads, the first a multiple of the second, got 4 and 3}}
  %r = posenc.bias [#posenc.alibi] heads 4 of 3 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// B2
func.func @no_heads(%o: tensor<1x1x5x7xi1>) {
  // expected-error @+1 {{'posenc.mask' op expected positive numbers of heads, the first a multiple of the second, got 0 and 1}}
  %r = posenc.mask [#posenc.causal] heads 0 of 1 outs(%o : tensor<1x1x5x7xi1>) -> tensor<1x1x5x7xi1>
  return
}

// -----

// B2
func.func @negative_kv_heads(%o: tensor<1x1x5x7xi1>) {
  // expected-error @+1 {{'posenc.mask' op expected positive numbers of heads, the first a multiple of the second, got 4 and -4}}
  %r = posenc.mask [#posenc.causal] heads 4 of -4 outs(%o : tensor<1x1x5x7xi1>) -> tensor<1x1x5x7xi1>
  return
}

// -----

// B2
func.func @destination_heads(%o: tensor<1x2x5x7xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected 1 or 4 heads in the destination, got 2}}
  %r = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%o : tensor<1x2x5x7xf32>) -> tensor<1x2x5x7xf32>
  return
}

// -----

// B2
func.func @dynamic_heads(%o: tensor<1x?x5x7xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected 1 or 4 heads in the destination, got a dynamic number}}
  %r = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%o : tensor<1x?x5x7xf32>) -> tensor<1x?x5x7xf32>
  return
}

// -----

// B3
func.func @both_q(%o: tensor<1x4x5x7xf32>, %n: index, %p: tensor<5xi64>) {
  // expected-error @+1 {{'posenc.bias' op expected q_offset or q_pos, got both}}
  %r = posenc.bias [#posenc.alibi] heads 4 of 4 q_offset(%n : index) q_pos(%p : tensor<5xi64>) outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// B3
func.func @both_k(%o: tensor<1x4x5x7xi1>, %n: index, %p: tensor<7xi64>) {
  // expected-error @+1 {{'posenc.mask' op expected k_offset or k_pos, got both}}
  %r = posenc.mask [#posenc.causal] heads 4 of 4 k_offset(%n : index) k_pos(%p : tensor<7xi64>) outs(%o : tensor<1x4x5x7xi1>) -> tensor<1x4x5x7xi1>
  return
}

// -----

// B3
func.func @positions(%o: tensor<1x4x5x7xi1>, %p: tensor<7xi64>) {
  // expected-error @+1 {{'posenc.mask' op expected q_pos to have one position per token, [tokens] or [batch, tokens], got 'tensor<7xi64>'}}
  %r = posenc.mask [#posenc.causal] heads 4 of 4 q_pos(%p : tensor<7xi64>) outs(%o : tensor<1x4x5x7xi1>) -> tensor<1x4x5x7xi1>
  return
}

// -----

// B3
func.func @offsets(%o: tensor<2x4x5x7xi1>, %p: tensor<3xi64>) {
  // expected-error @+1 {{'posenc.mask' op expected k_offset to be an integer or one integer per batch row, got 'tensor<3xi64>'}}
  %r = posenc.mask [#posenc.causal] heads 4 of 4 k_offset(%p : tensor<3xi64>) outs(%o : tensor<2x4x5x7xi1>) -> tensor<2x4x5x7xi1>
  return
}

// -----

// B4
func.func @bias_of_mask(%o: tensor<1x4x5x7xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected a position encoding attribute, got #posenc.causal}}
  %r = posenc.bias [#posenc.causal] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// B4
func.func @bias_without_score(%o: tensor<1x4x5x7xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected an encoding with a score term, got #posenc.rope<offset = 2>}}
  %r = posenc.bias [#posenc.alibi, #posenc.rope<offset = 2>] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// B4
func.func @mask_of_encoding(%o: tensor<1x4x5x7xi1>) {
  // expected-error @+1 {{'posenc.mask' op expected a mask attribute, got #posenc.alibi}}
  %r = posenc.mask [#posenc.alibi] heads 4 of 4 outs(%o : tensor<1x4x5x7xi1>) -> tensor<1x4x5x7xi1>
  return
}

// -----

// B4
func.func @missing_operand(%o: tensor<1x4x5x7xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected 1 operands for #posenc.dense_bias, got 0}}
  %r = posenc.bias [#posenc.dense_bias] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// B4
func.func @operand_shape(%o: tensor<1x4x5x7xi1>, %m: tensor<1x4x5x5xi1>) {
  // expected-error @+1 {{'posenc.mask' op expected operand 'keep' of #posenc.dense_mask to have shape [?, 4, 5, 7], got [1, 4, 5, 5]}}
  %r = posenc.mask [#posenc.dense_mask(%m : tensor<1x4x5x5xi1>)] heads 4 of 4 outs(%o : tensor<1x4x5x7xi1>) -> tensor<1x4x5x7xi1>
  return
}

// -----

// B1
func.func @no_result(%o: tensor<1x4x5x7xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected one result of the destination's type for tensors and none for memrefs}}
  posenc.bias [#posenc.alibi] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>)
  return
}

// -----

// B1
func.func @memref_result(%o: memref<1x4x5x7xi1>) {
  // expected-error @+1 {{'posenc.mask' op expected one result of the destination's type for tensors and none for memrefs}}
  %r = posenc.mask [#posenc.causal] heads 4 of 4 outs(%o : memref<1x4x5x7xi1>) -> tensor<1x4x5x7xi1>
  return
}

// -----

// B1
func.func @kinds(%o: memref<1x4x5x7xi1>, %m: tensor<1x4x5x7xi1>) {
  // expected-error @+1 {{'posenc.mask' op expected all shaped operands to be memrefs as the first is, got 'tensor<1x4x5x7xi1>'}}
  posenc.mask [#posenc.dense_mask(%m : tensor<1x4x5x7xi1>)] heads 4 of 4 outs(%o : memref<1x4x5x7xi1>)
  return
}
