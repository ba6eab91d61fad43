// Parameters of encodings and masks: R, A and M.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// R1
// expected-error @+1 {{expected rot to be even and not negative, got 7}}
func.func private @f() attributes {a = #posenc.rope<rot = 7>}

// -----

// R1
// expected-error @+1 {{expected rot to be even and not negative, got -2}}
func.func private @f() attributes {a = #posenc.rope<rot = -2>}

// -----

// R2
// expected-error @+1 {{expected offset not to be negative, got -1}}
func.func private @f() attributes {a = #posenc.rope<offset = -1>}

// -----

// R3
// expected-error @+1 {{expected base to be positive and finite, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.rope<base = 0.0>}

// -----

// R3
// expected-error @+1 {{expected base to be positive and finite, got -1.000000e+04}}
func.func private @f() attributes {a = #posenc.rope<base = -1.0e4>}

// -----

// R3
// expected-error @+1 {{expected base to be positive and finite, got INF}}
func.func private @f() attributes {a = #posenc.rope<base = 1.0e999>}

// -----

// R3
// expected-error @+1 {{expected base to be positive and finite, got nan}}
func.func private @f() attributes {a = #posenc.rope<base = 0x7FF8000000000000>}

// -----

// R4
// expected-error @+1 {{expected mscale to be 0 or of a size from 2^-126 to 2^126, got nan}}
func.func private @f() attributes {a = #posenc.rope<mscale = 0x7FF8000000000000>}

// -----

// A2
// expected-error @+1 {{expected bias_scale to be 0 or of a size from 2^-126 to 2^126, got 1.000000e+300}}
func.func private @f() attributes {a = #posenc.alibi<bias_scale = 1.0e300>}

// -----

// R4
// expected-error @+1 {{expected mscale to be 0 or of a size from 2^-126 to 2^126, got 1.000000e-300}}
func.func private @f() attributes {a = #posenc.rope<mscale = 1.0e-300>}

// -----

// A1
// expected-error @+1 {{expected max_bias to be positive and finite, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.alibi<max_bias = 0.0>}

// -----

// A1
// expected-error @+1 {{expected max_bias to be positive and finite, got INF}}
func.func private @f() attributes {a = #posenc.alibi<max_bias = 1.0e999>}

// -----

// A2
// expected-error @+1 {{expected bias_scale to be 0 or of a size from 2^-126 to 2^126, got -INF}}
func.func private @f() attributes {a = #posenc.alibi<bias_scale = -1.0e999>}

// -----

// M1
// expected-error @+1 {{expected window to be positive, got 0}}
func.func private @f() attributes {a = #posenc.sliding<window = 0>}

// -----

// M1
// expected-error @+1 {{expected window to be positive, got -4}}
func.func private @f() attributes {a = #posenc.sliding<window = -4>}

// -----

// M2
// expected-error @+1 {{expected length not to be negative, got -1}}
func.func private @f() attributes {a = #posenc.prefix<length = -1>}

// -----

// M2
// expected-error @+1 {{expected count not to be negative, got -4}}
func.func private @f() attributes {a = #posenc.sink_tokens<count = -4>}

// -----

// M3
// expected-error @+1 {{expected size to be positive, got 0}}
func.func private @f() attributes {a = #posenc.chunked<size = 0>}

// -----

// M5
// expected-error @+1 {{expected two masks or more, got 0}}
func.func private @f() attributes {a = #posenc.any<[]>}

// -----

// M5
// expected-error @+1 {{expected two masks or more, got 1}}
func.func private @f() attributes {a = #posenc.any<[#posenc.causal]>}

// -----

// M5
// expected-error @+1 {{expected a mask attribute, got #posenc.alibi}}
func.func private @f() attributes {a = #posenc.any<[#posenc.causal, #posenc.alibi]>}

// -----

// The inner mask is what it is elsewhere.
// expected-error @+2 {{expected window to be positive, got 0}}
// expected-error @+1 {{failed to parse PosEnc_AnyAttr parameter 'masks'}}
func.func private @f() attributes {a = #posenc.any<[#posenc.causal, #posenc.sliding<window = 0>]>}

// -----

// expected-error @+1 {{expected '<'}}
func.func private @f() attributes {a = #posenc.sliding}

// -----

// expected-error @+2 {{expected valid keyword}}
// expected-error @+1 {{expected a parameter name in struct}}
func.func private @f() attributes {a = #posenc.sliding<>}

// -----

// expected-error @+1 {{duplicate or unknown struct parameter name: theta}}
func.func private @f() attributes {a = #posenc.rope<theta = 1.0>}

// -----

// expected-error @+2 {{expected one of [half, interleaved]}}
// expected-error @+1 {{failed to parse PosEnc_RopeAttr parameter 'pairing'}}
func.func private @f() attributes {a = #posenc.rope<pairing = quarter>}

// -----

// expected-error @+2 {{expected floating point literal}}
// expected-error @+1 {{failed to parse PosEnc_RopeAttr parameter 'base'}}
func.func private @f() attributes {a = #posenc.rope<base = large>}

// -----

// expected-error @+1 {{unknown attribute `fancy` in dialect `posenc`}}
func.func private @f() attributes {a = #posenc.fancy}

// -----

// R1
func.func @no_channels(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected an even, positive number of rotated channels, got 0}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope<offset = 8>] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R1
func.func @odd_slice(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected an even, positive number of rotated channels, got 5}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope<offset = 3>] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R2
func.func @slice_end(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected the rotated slice to end within the head of 8 channels, got offset 4 + rot 6}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope<rot = 6, offset = 4>] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R2
func.func @far_slice(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected the rotated slice to end within the head of 8 channels, got offset 9223372036854775807 + rot 9223372036854775806}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope<rot = 9223372036854775806, offset = 9223372036854775807>] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R5
func.func @table_tokens(%x: tensor<2x4x5x8xf32>, %t: tensor<6x4xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected operand 'cosine' of #posenc.rope<table = by_token> to have shape [5, 4] or [2, 5, 4], got [6, 4]}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope<table = by_token>(%t, %t : tensor<6x4xf32>, tensor<6x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R5
func.func @table_ranks(%x: tensor<2x4x5x8xf32>, %c: tensor<5x4xf32>, %s: tensor<2x5x4xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected cosine and sine of one shape, got 'tensor<5x4xf32>' and 'tensor<2x5x4xf32>'}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope<table = by_token>(%c, %s : tensor<5x4xf32>, tensor<2x5x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R5
func.func @table_rows(%x: tensor<2x4x5x8xf32>, %c: tensor<9x4xf32>, %s: tensor<8x4xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected cosine and sine of one shape, got 'tensor<9x4xf32>' and 'tensor<8x4xf32>'}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope<table = by_position>(%c, %s : tensor<9x4xf32>, tensor<8x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R5
func.func @table_without_rows(%x: tensor<2x4x5x8xf32>, %t: tensor<0x4xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected a table with a row by position, got 'tensor<0x4xf32>'}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope<table = by_position>(%t, %t : tensor<0x4xf32>, tensor<0x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R5
func.func @one_table_for_both_sides(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x7x8xf32>, %t: tensor<5x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected as many queries as keys where both read one table at the token, got 5 and 7}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<table = by_token>(%t, %t : tensor<5x4xf32>, tensor<5x4xf32>)]
      -> tensor<2x4x5x8xf32>
  return
}

// -----

// R5
func.func @table_of_the_keys(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x7x8xf32>, %t: tensor<5x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'cosine' of #posenc.rope<table = by_token, on = key> to have shape [7, 4] or [2, 7, 4], got [5, 4]}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<table = by_token, on = key>(%t, %t : tensor<5x4xf32>, tensor<5x4xf32>)]
      -> tensor<2x4x5x8xf32>
  return
}
