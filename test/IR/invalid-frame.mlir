// The frame of a tile: C17, and what constraints mean through it.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// C17
func.func @entries(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 8 frame entries, got 3}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 0] of [4] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @negative(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected frame entries not to be negative, got -1}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, -1, 0, 0] of [4, 4, 5, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C4
func.func @dynamic_total_heads(%q: tensor<2x4x5x8xf32>, %n: index) {
  // expected-error @+1 {{'posenc.attention' op expected static numbers of heads and kv heads, got a dynamic one (a tile states them in its frame)}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 0, 0, 0] of [%n, 4, 5, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C4
func.func @head_groups(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected positive numbers of heads and kv heads, the first a multiple of the second, got 7 and 4}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 0, 0, 0] of [7, 4, 5, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @heads_outside(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the tile to end within the 4 heads of the whole, got 4 from index 2}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 2, 0, 0] of [4, 4, 5, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @queries_outside(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the tile to end within the 10 queries of the whole, got 5 from index 6}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 0, 6, 0] of [4, 4, 10, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @queries_outside_anywhere(%q: tensor<2x4x5x8xf32>, %i: index) {
  // expected-error @+1 {{'posenc.attention' op expected the tile to end within the 3 queries of the whole, got 5 from index 0}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 0, %i, 0] of [4, 4, 3, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @keys_outside(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the tile to end within the 5 keys of the whole, got 5 from index 1}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 0, 0, 1] of [4, 4, 5, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @far_outside(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the tile to end within the 9223372036854775807 queries of the whole, got 5 from index 9223372036854775807}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 0, 9223372036854775807, 0] of [4, 4, 9223372036854775807, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @kv_heads(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the key to have the 2 kv heads that the tile's heads read, got 4}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 0, 0, 0] of [8, 4, 5, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @cut_group(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the key to have the 3 kv heads that the tile's heads read, got 4}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) frame [0, 1, 0, 0] of [8, 4, 5, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C11
func.func @sink_of_the_whole(%q: tensor<2x4x5x8xf32>, %s: tensor<4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected sink to be one float per head [8], got 'tensor<4xf32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) sink(%s : tensor<4xf32>) frame [0, 0, 0, 0] of [8, 8, 5, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @positions_of_the_whole(%q: tensor<2x4x5x8xf32>, %p: tensor<5xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected q_pos to have one position per token, [tokens] or [batch, tokens], got 'tensor<5xi64>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_pos(%p : tensor<5xi64>) frame [0, 0, 0, 0] of [4, 4, 10, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C14
func.func @bias_of_the_whole(%q: tensor<2x4x5x8xf32>, %b: tensor<1x4x5x5xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'bias' of #posenc.dense_bias to have shape [?, 4, 10, 5], got [1, 4, 5, 5]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.dense_bias(%b : tensor<1x4x5x5xf32>)] frame [0, 0, 5, 0] of [4, 4, 10, 5] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @operands_without_a_frame(%q: tensor<2x4x5x8xf32>, %i: index) {
  // expected-error @+1 {{'posenc.attention' op expected no frame operands without a frame, got 1}}
  %r = "posenc.attention"(%q, %q, %q, %q, %i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, index) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C17
func.func @operand_count(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 1 operands for the dynamic frame entries, got 0}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{
      operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>,
      static_frame = array<i64: 0, 0, -9223372036854775808, 0, 4, 4, 5, 5>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}
