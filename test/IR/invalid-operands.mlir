// Positions, valid length, sink, query scale and the two numbers: C9 to C13.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// C9
func.func @both_q(%q: tensor<2x4x5x8xf32>, %a: index, %p: tensor<5xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected q_offset or q_pos, got both}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_offset(%a : index) q_pos(%p : tensor<5xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @both_k(%q: tensor<2x4x5x8xf32>, %a: index, %p: tensor<5xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected k_offset or k_pos, got both}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) k_pos(%p : tensor<5xi64>) k_offset(%a : index) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @offset_elements(%q: tensor<2x4x5x8xf32>, %a: tensor<2xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected q_offset to have i32, i64 or index elements, got 'f32'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_offset(%a : tensor<2xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @offset_batch(%q: tensor<2x4x5x8xf32>, %a: tensor<3xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected k_offset to be an integer or one integer per batch row, got 'tensor<3xi64>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) k_offset(%a : tensor<3xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @offset_rank(%q: tensor<2x4x5x8xf32>, %a: tensor<2x1xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected q_offset to be an integer or one integer per batch row, got 'tensor<2x1xi64>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_offset(%a : tensor<2x1xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @position_elements(%q: tensor<2x4x5x8xf32>, %a: tensor<5xi8>) {
  // expected-error @+1 {{'posenc.attention' op expected q_pos to have i32, i64 or index elements, got 'i8'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_pos(%a : tensor<5xi8>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @position_tokens(%q: tensor<2x4x5x8xf32>, %a: tensor<2x6xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected k_pos to have one position per token, [tokens] or [batch, tokens], got 'tensor<2x6xi64>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) k_pos(%a : tensor<2x6xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @position_batch(%q: tensor<2x4x5x8xf32>, %a: tensor<1x5xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected q_pos to have one position per token, [tokens] or [batch, tokens], got 'tensor<1x5xi64>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_pos(%a : tensor<1x5xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @position_rank(%q: tensor<2x4x5x8xf32>, %a: tensor<i64>) {
  // expected-error @+1 {{'posenc.attention' op expected q_pos to have one position per token, [tokens] or [batch, tokens], got 'tensor<i64>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_pos(%a : tensor<i64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C10
func.func @length_elements(%q: tensor<2x4x5x8xf32>, %a: tensor<f32>) {
  // expected-error @+1 {{'posenc.attention' op expected valid_length to have i32, i64 or index elements, got 'f32'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) valid_length(%a : tensor<f32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C10
func.func @length_batch(%q: tensor<2x4x5x8xf32>, %a: tensor<1xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected valid_length to be an integer or one integer per batch row, got 'tensor<1xi64>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) valid_length(%a : tensor<1xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C11
func.func @sink_heads(%q: tensor<2x4x5x8xf32>, %a: tensor<1xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected sink to be one float per head [4], got 'tensor<1xf32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) sink(%a : tensor<1xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C11
func.func @sink_elements(%q: tensor<2x4x5x8xf32>, %a: tensor<4xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected sink to be one float per head [4], got 'tensor<4xi32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) sink(%a : tensor<4xi32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C11
func.func @sink_rank(%q: tensor<2x4x5x8xf32>, %a: tensor<f32>) {
  // expected-error @+1 {{'posenc.attention' op expected sink to be one float per head [4], got 'tensor<f32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) sink(%a : tensor<f32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C12
func.func @query_scale_queries(%q: tensor<2x4x5x8xf32>, %a: tensor<4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected query_scale to be floats [N] or [B, N], got 'tensor<4xf32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) query_scale(%a : tensor<4xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C12
func.func @query_scale_batch(%q: tensor<2x4x5x8xf32>, %a: tensor<1x5xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected query_scale to be floats [N] or [B, N], got 'tensor<1x5xf32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) query_scale(%a : tensor<1x5xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C12
func.func @query_scale_elements(%q: tensor<2x4x5x8xf32>, %a: tensor<5xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected query_scale to be floats [N] or [B, N], got 'tensor<5xi32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) query_scale(%a : tensor<5xi32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C12
func.func @query_scale_rank(%q: tensor<2x4x5x8xf32>, %a: tensor<f32>) {
  // expected-error @+1 {{'posenc.attention' op expected query_scale to be floats [N] or [B, N], got 'tensor<f32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) query_scale(%a : tensor<f32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C13
func.func @scale(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected scale to be 0 or of a size from 2^-126 to 2^126, got INF}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) scale 0x7FF0000000000000 -> tensor<2x4x5x8xf32>
  return
}

// -----

// C13
func.func @scale_huge(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected scale to be 0 or of a size from 2^-126 to 2^126, got 1.000000e+300}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) scale 1.0e300 -> tensor<2x4x5x8xf32>
  return
}

// -----

// C13: f32 has no number that undoes this division.
func.func @softcap_tiny(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected softcap to be from 2^-126 to 2^126, got 1.000000e-40}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) softcap 1.0e-40 -> tensor<2x4x5x8xf32>
  return
}

// -----

// C13
func.func @softcap_zero(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected softcap to be from 2^-126 to 2^126, got 0.000000e+00}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) softcap 0.0 -> tensor<2x4x5x8xf32>
  return
}

// -----

// C13
func.func @softcap_negative(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected softcap to be from 2^-126 to 2^126, got -5.000000e+00}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) softcap -5.0 -> tensor<2x4x5x8xf32>
  return
}

// -----

// C13
func.func @softcap_nan(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected softcap to be from 2^-126 to 2^126, got nan}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) softcap 0x7FF8000000000000 -> tensor<2x4x5x8xf32>
  return
}
