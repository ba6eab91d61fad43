// The lists of encodings and masks with their operands: C14, C15, M4.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// C14
func.func @not_an_encoding(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected a position encoding attribute, got #posenc.causal}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.causal] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @no_attribute_of_ours(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected a position encoding attribute, got 7 : i32}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope, 7 : i32] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @missing_operand(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 1 operands for #posenc.dense_bias, got 0}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.dense_bias] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @missing_second_operand(%q: tensor<2x4x5x8xf32>, %t: tensor<9x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 2 operands for #posenc.rope<table = by_position>, got 1}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.alibi, #posenc.rope<table = by_position>(%t : tensor<9x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @surplus_operand(%q: tensor<2x4x5x8xf32>, %t: tensor<4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 0 operands for the encoding list, got 1}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.alibi(%t : tensor<4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @operand_elements(%q: tensor<2x4x5x8xf32>, %t: tensor<4xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'frequencies' of #posenc.rope<table = frequencies> to have float elements, got 'i32'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<table = frequencies>(%t : tensor<4xi32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @operand_shape(%q: tensor<2x4x5x8xf32>, %t: tensor<8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'frequencies' of #posenc.rope<table = frequencies> to have shape [4], got [8]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<table = frequencies>(%t : tensor<8xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @operand_of_two_shapes(%q: tensor<2x4x5x8xf32>, %c: tensor<5x4xf32>, %s: tensor<5x4x2xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'sine' of #posenc.rope<table = by_token> to have shape [5, 4] or [2, 5, 4], got [5, 4, 2]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<table = by_token>(%c, %s : tensor<5x4xf32>, tensor<5x4x2xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @bias_shape(%q: tensor<2x4x5x8xf32>, %b: tensor<2x2x5x5xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'bias' of #posenc.dense_bias to have shape [2, 4, 5, 5], got [2, 2, 5, 5]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.dense_bias(%b : tensor<2x2x5x5xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @bias_rank(%q: tensor<2x4x5x8xf32>, %b: tensor<5x5xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'bias' of #posenc.dense_bias to have shape [2, 4, 5, 5], got [5, 5]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.dense_bias(%b : tensor<5x5xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @not_a_mask(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected a mask attribute, got #posenc.alibi}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.causal, #posenc.alibi] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @mask_missing_operand(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 1 operands for #posenc.dense_mask, got 0}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.dense_mask] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @mask_surplus_operand(%q: tensor<2x4x5x8xf32>, %m: tensor<2x4x5x5xi1>) {
  // expected-error @+1 {{'posenc.attention' op expected 0 operands for the mask list, got 1}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.causal(%m : tensor<2x4x5x5xi1>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @mask_elements(%q: tensor<2x4x5x8xf32>, %m: tensor<2x4x5x5xi8>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'keep' of #posenc.dense_mask to have i1 elements, got 'i8'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.dense_mask(%m : tensor<2x4x5x5xi8>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @mask_shape(%q: tensor<2x4x5x8xf32>, %m: tensor<2x1x1x4xi1>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'keep' of #posenc.dense_mask to have shape [2, 4, 5, 5], got [2, 1, 1, 4]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.dense_mask(%m : tensor<2x1x1x4xi1>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @operands_without_a_list(%q: tensor<2x4x5x8xf32>, %t: tensor<4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 0 operands for the encoding list, got 1}}
  %r = "posenc.attention"(%q, %q, %q, %q, %t) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<4xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @prefix_operand(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 1 operands for #posenc.prefix, got 0}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.prefix] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @prefix_rows(%q: tensor<2x4x5x8xf32>, %n: tensor<3xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'length' of #posenc.prefix to have shape [] or [2], got [3]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.prefix(%n : tensor<3xi64>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @ids_of_floats(%q: tensor<2x4x5x8xf32>, %ids: tensor<5xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'ids' of #posenc.document to have i32, i64 or index elements, got 'f32'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.document(%ids : tensor<5xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C15
func.func @padding_of_integers(%q: tensor<2x4x5x8xf32>, %keep: tensor<2x5xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'keep' of #posenc.padding to have i1 elements, got 'i64'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.padding(%keep : tensor<2x5xi64>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// The operands of `any` are those of its members, in order.
// C15
func.func @any_order(%q: tensor<2x4x5x8xf32>, %n: tensor<i64>, %ids: tensor<5xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'length' of #posenc.any<[#posenc.prefix, #posenc.document]> to have shape [] or [2], got [5]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.any<[#posenc.prefix, #posenc.document]>(%ids, %n : tensor<5xi32>, tensor<i64>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// M4
func.func @ids_of_one_side(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x7x8xf32>, %ids: tensor<5xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected as many queries as keys for one operand of document ids, got 5 and 7}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) masks [#posenc.document(%ids : tensor<5xi32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// M4, within any
func.func @ids_of_one_side_in_any(%k: tensor<1x1x5x7xi1>, %n: tensor<i64>, %ids: tensor<5xi32>) {
  // expected-error @+1 {{'posenc.mask' op expected as many queries as keys for one operand of document ids, got 5 and 7}}
  %r = posenc.mask [#posenc.any<[#posenc.prefix, #posenc.document]>(%n, %ids : tensor<i64>, tensor<5xi32>)] heads 4 of 4
      outs(%k : tensor<1x1x5x7xi1>) -> tensor<1x1x5x7xi1>
  return
}
