// Parameters of scaled rotations, of those on axes and of those that decay.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// R7
// expected-error @+1 {{expected no scaling where frequencies or tables are given, got #posenc.linear<factor = 4.000000e+00>}}
func.func private @f() attributes {a = #posenc.rope<table = by_token, scaling = #posenc.linear<factor = 4.0>>}

// -----

// S7
func.func @f(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected base to be above 1 for yarn, got 1.000000e+00}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<base = 1.0, scaling = #posenc.yarn<factor = 2.0>>] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R8
// expected-error @+1 {{expected sections where an order is given, got none}}
func.func private @f() attributes {a = #posenc.rope<order = interleaved>}

// -----

// R8
// expected-error @+1 {{expected sections of two axes or more, none of a negative size, got [4]}}
func.func private @f() attributes {a = #posenc.rope<sections = [4]>}

// -----

// R8
// expected-error @+1 {{expected sections of two axes or more, none of a negative size, got [5, -1]}}
func.func private @f() attributes {a = #posenc.rope<sections = [5, -1]>}

// -----

// R8
// expected-error @+1 {{expected sections of the closed form, or of one spectrum of frequencies, got [2, 2]}}
func.func private @f() attributes {a = #posenc.rope<sections = [2, 2], table = by_position>}

// -----

// R8
// expected-error @+1 {{expected sections of the closed form, or of one spectrum of frequencies, got [2, 2]}}
func.func private @f() attributes {a = #posenc.rope<sections = [2, 2], order = separate, table = frequencies>}

// -----

// S7
func.func @f(%x: tensor<2x4x5x8xf32>, %length: tensor<i64>) {
  // expected-error @+1 {{'posenc.rotate' op expected base to be above 1 for yarn, got 5.000000e-01}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>)
      by [#posenc.rope<base = 0.5, scaling = #posenc.dynamic_yarn>(%length : tensor<i64>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R8
func.func @f(%q: tensor<2x4x5x8xf32>, %pos: tensor<1x5x2xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected sections to make up 4 pairs, got [2, 3]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<sections = [2, 3]>]
      q_pos(%pos : tensor<1x5x2xi64>) k_pos(%pos : tensor<1x5x2xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// R8
func.func @f(%q: tensor<2x4x5x8xf32>, %pos: tensor<1x5x2xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected interleaved sections to find their pairs among 4, got [1, 3]}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<sections = [1, 3], order = interleaved>]
      q_pos(%pos : tensor<1x5x2xi64>) k_pos(%pos : tensor<1x5x2xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// R9
// The keys of a cache were rotated under the lengths of their own steps.
func.func @f(%q: tensor<2x4x5x8xf32>, %length: tensor<i64>) {
  // expected-error @+1 {{'posenc.attention' op expected both sides to be rotated under one length of the run, got a key or query that is rotated already}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<on = query, scaling = #posenc.dynamic_ntk<factor = 2.0>>(%length : tensor<i64>)]
      -> tensor<2x4x5x8xf32>
  return
}

// -----

// C21
func.func @f(%q: tensor<2x4x5x8xf32>, %pos: tensor<2x5xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected q_pos to have a position on each of 2 axes for #posenc.rope<sections = [2, 2]>, got 0 axes}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<sections = [2, 2]>] q_pos(%pos : tensor<2x5xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C21
func.func @f(%q: tensor<2x4x5x8xf32>, %pos: tensor<2x5x2xi64>, %other: tensor<1x5x3xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected k_pos to have a position on each of 2 axes for #posenc.rope<sections = [2, 2]>, got 3 axes}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<sections = [2, 2]>]
      q_pos(%pos : tensor<2x5x2xi64>) k_pos(%other : tensor<1x5x3xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C21
func.func @f(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected pos to have a position on each of 2 axes for #posenc.rope<sections = [2, 2]>, got 0 axes}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>)
      by [#posenc.rope<sections = [2, 2]>] -> tensor<2x4x5x8xf32>
  return
}

// -----

// C9
func.func @f(%q: tensor<2x4x5x8xf32>, %pos: tensor<2x6x2xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected q_pos to have a static number of positions per token, [1 or batch, tokens, axes], got 'tensor<2x6x2xi64>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_pos(%pos : tensor<2x6x2xi64>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// S1
// expected-error @+1 {{expected factor to be from 2^-126 to 2^126, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.linear<factor = 0.0>}

// -----

// S1
// expected-error @+1 {{expected factor to be from 2^-126 to 2^126, got -1.000000e+00}}
func.func private @f() attributes {a = #posenc.ntk<factor = -1.0>}

// -----

// S2
// expected-error @+1 {{expected original_length to be positive, got 0}}
func.func private @f() attributes {a = #posenc.yarn<original_length = 0>}

// -----

// S2
// expected-error @+1 {{expected original_length to be at least 2, got 1}}
func.func private @f() attributes {a = #posenc.longrope<long_factors = [1.0], original_length = 1>}

// -----

// S3
// expected-error @+1 {{expected beta_slow to be positive and finite, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.yarn<beta_slow = 0.0>}

// -----

// S2
// expected-error @+1 {{expected original_length to be positive, got 0}}
func.func private @f() attributes {a = #posenc.dynamic_yarn<original_length = 0>}

// -----

// S3
// expected-error @+1 {{expected beta_fast to be positive and finite, got -1.000000e+00}}
func.func private @f() attributes {a = #posenc.dynamic_yarn<beta_fast = -1.0>}

// -----

// S4
// expected-error @+1 {{expected mscale_all_dim to be from 2^-126 to 2^126, got -1.000000e+00}}
func.func private @f() attributes {a = #posenc.yarn<mscale_all_dim = -1.0>}

// -----

// S5
// expected-error @+1 {{expected low_frequency_factor to be positive and below high_frequency_factor, got 4.000000e+00 and 4.000000e+00}}
func.func private @f() attributes {a = #posenc.llama3<low_frequency_factor = 4.0>}

// -----

// S6
func.func @f(%x: tensor<2x4x5x2xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected two pairs of channels or more for a scaling of the base, got 1}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x2xf32>) outs(%x : tensor<2x4x5x2xf32>)
      by [#posenc.rope<scaling = #posenc.ntk<factor = 2.0>>] -> tensor<2x4x5x2xf32>
  return
}

// -----

// S8
func.func @f(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected a factor for each of 4 pairs, got 2}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>)
      by [#posenc.rope<scaling = #posenc.longrope<long_factors = [2.0, 8.0]>>] -> tensor<2x4x5x8xf32>
  return
}

// -----

// S9
// expected-error @+1 {{expected every factor to be from 2^-126 to 2^126, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.longrope<long_factors = [2.0, 0.0]>}

// -----

// S10
// expected-error @+1 {{expected factor to be at least 1, got 5.000000e-01}}
func.func private @f() attributes {a = #posenc.dynamic_ntk<factor = 0.5>}

// -----

// X1
// expected-error @+1 {{expected gamma to be from 2^-126 to 2^126, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.xpos<gamma = 0.0>}

// -----

// X2
// expected-error @+1 {{expected rot to be even and rot and offset not to be negative, got 3 and 0}}
func.func private @f() attributes {a = #posenc.xpos<rot = 3>}

// -----

// X2
func.func @f(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected an even, positive number of rotated channels within the head of 8, got offset 6 + rot 4}}
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>)
      by [#posenc.xpos<rot = 4, offset = 6>] -> tensor<2x4x5x8xf32>
  return
}
