// Parameters of encodings, and how they fit the attention and their operands.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// F1
// expected-error @+1 {{expected base to be positive and finite, got -1.000000e+00}}
func.func private @f() attributes {a = #posenc.fope<base = -1.0>}

// -----

// F2
// expected-error @+1 {{expected dim to be even and 0 to 1048576, got 7}}
func.func private @f() attributes {a = #posenc.fope<dim = 7>}

// -----

// F3
// expected-error @+1 {{expected train_length not to be negative, got -1}}
func.func private @f() attributes {a = #posenc.fope<train_length = -1>}

// -----

// F3
// expected-error @+1 {{expected floor_ratio to be finite and not negative, got -1.000000e+00}}
func.func private @f() attributes {a = #posenc.fope<floor_ratio = -1.0>}

// -----

// F3
// expected-error @+1 {{expected upper to be finite and not negative, got nan}}
func.func private @f() attributes {a = #posenc.fope<upper = 0x7FF8000000000000>}

// -----

// F4
// expected-error @+1 {{expected pad_cos to be 0 or of a size from 2^-126 to 2^126, got INF}}
func.func private @f() attributes {a = #posenc.fope<pad_cos = 1.0e999>}

// -----

// F4
// expected-error @+1 {{expected pad_sin to be 0 or of a size from 2^-126 to 2^126, got nan}}
func.func private @f() attributes {a = #posenc.fope<pad_sin = 0x7FF8000000000000>}

// -----

// F6
// expected-error @+1 {{expected table to be closed_form, frequencies or by_position, got by_token}}
func.func private @f() attributes {a = #posenc.fope<table = by_token>}

// -----

// W1
// expected-error @+1 {{expected d_bar to be even and 2 to 4096, got 0}}
func.func private @f() attributes {a = #posenc.sandwich<d_bar = 0>}

// -----

// W1
// expected-error @+1 {{expected d_bar to be even and 2 to 4096, got 5}}
func.func private @f() attributes {a = #posenc.sandwich<d_bar = 5>}

// -----

// W2
// expected-error @+1 {{expected base to be positive and finite, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.sandwich<base = 0.0>}

// -----

// W3
// expected-error @+1 {{expected first to be 0 to 1048576, got -1}}
func.func private @f() attributes {a = #posenc.sandwich<first = -1>}

// -----

// W3
// expected-error @+1 {{expected first to be 0 to 1048576, got 9223372036854775807}}
func.func private @f() attributes {a = #posenc.sandwich<d_bar = 16, first = 9223372036854775807>}

// -----

// W4
// expected-error @+1 {{expected ratio to be from 2^-126 to 2^126, got 1.000000e-42}}
func.func private @f() attributes {a = #posenc.sandwich<ratio = 1.0e-42>}

// -----

// W4
// expected-error @+1 {{expected ratio to be from 2^-126 to 2^126, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.sandwich<ratio = 0.0>}

// -----

// D1
// expected-error @+1 {{expected origin to be 0 to 1073741824, got -3}}
func.func private @f() attributes {a = #posenc.table<origin = -3>}

// -----

// D1
// expected-error @+1 {{expected origin to be 0 to 1073741824, got 9223372036854775807}}
func.func private @f() attributes {a = #posenc.table<origin = 9223372036854775807>}

// -----

// D2
// expected-error @+1 {{expected bias_scale to be 0 or of a size from 2^-126 to 2^126, got 1.000000e+300}}
func.func private @f() attributes {a = #posenc.table<bias_scale = 1.0e300>}

// -----

// D2
// expected-error @+1 {{expected bias_scale to be 0 or of a size from 2^-126 to 2^126, got -INF}}
func.func private @f() attributes {a = #posenc.table<bias_scale = -1.0e999>}

// -----

// R6
// expected-error @+1 {{expected active not to be negative, got -1}}
func.func private @f() attributes {a = #posenc.rope<active = -1>}

// -----

// R6
// expected-error @+1 {{expected all pairs to be active where frequencies or tables are given, got active 3}}
func.func private @f() attributes {a = #posenc.rope<active = 3, table = frequencies>}

// -----

// F5
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<1x0x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected a table with a row by position, got 'tensor<1x0x4xf32>'}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.fope<table = by_position>(%c, %c : tensor<1x0x4xf32>, tensor<1x0x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// F2
func.func @f(%q: tensor<2x4x5x7xf32>, %k: tensor<2x2x5x7xf32>, %c: tensor<1x9x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected an even number of channels, got 7}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x7xf32>, tensor<2x2x5x7xf32>, tensor<2x2x5x7xf32>)
      outs(%q : tensor<2x4x5x7xf32>) encodings [#posenc.fope(%c, %c : tensor<1x9x4xf32>, tensor<1x9x4xf32>)] -> tensor<2x4x5x7xf32>
  return
}

// -----

// F5
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<1x4x4xf32>, %s: tensor<2x4x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected cosines and sines of one shape, got 'tensor<1x4x4xf32>' and 'tensor<2x4x4xf32>'}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.fope(%c, %s : tensor<1x4x4xf32>, tensor<2x4x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// F5
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<4x4x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'cos_coef' of #posenc.fope to have shape [1, 4, ?] or [2, 4, ?], got [4, 4, 4]}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.fope(%c, %c : tensor<4x4x4xf32>, tensor<4x4x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// F6
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<1x4x?xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected coefficients of static shape, got 'tensor<1x4x?xf32>'}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.fope(%c, %c : tensor<1x4x?xf32>, tensor<1x4x?xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// F6
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<1x4x5xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected coefficients of at least one frequency and of 1 to 4 pairs, got 'tensor<1x4x5xf32>'}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.fope(%c, %c : tensor<1x4x5xf32>, tensor<1x4x5xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// F6
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<1x0x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected coefficients of at least one frequency and of 1 to 4 pairs, got 'tensor<1x0x4xf32>'}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.fope<base = 1.0, upper = 0.5>(%c, %c : tensor<1x0x4xf32>, tensor<1x0x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// F7
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<1x4x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected operand 'cos_coef' of #posenc.fope<train_length = 64> to have shape [1, 2, ?] or [2, 2, ?], got [1, 4, 4]}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.fope<train_length = 64>(%c, %c : tensor<1x4x4xf32>, tensor<1x4x4xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// F7
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %c: tensor<1x4x4xf32>, %w: tensor<3xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected as many frequencies as the coefficients have, 4, got 'tensor<3xf32>'}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.fope<table = frequencies>(%c, %c, %w : tensor<1x4x4xf32>, tensor<1x4x4xf32>, tensor<3xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// D3
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %t: tensor<4x0xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected at least one value by distance, got none}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.table(%t : tensor<4x0xf32>)] -> tensor<2x4x5x8xf32>
  return
}

// -----

// R6
func.func @f(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected at most 4 active pairs, got 5}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings [#posenc.rope<active = 5>] -> tensor<2x4x5x8xf32>
  return
}

// -----

// Tables of it would not end.
// expected-error @+1 {{expected dim to be even and 0 to 1048576, got 9223372036854775806}}
func.func private @f() attributes {a = #posenc.fope<dim = 9223372036854775806>}

// -----

// expected-error @+1 {{expected d_bar to be even and 2 to 4096, got 1000000}}
func.func private @f() attributes {a = #posenc.sandwich<d_bar = 1000000>}

// -----

// F8
// expected-error @+1 {{expected count not to be negative, got -1}}
func.func private @f() attributes {a = #posenc.fope<count = -1>}

// -----

// F9
// expected-error @+1 {{expected a scaling of the closed form, without a length of the run and a factor on tables, got #posenc.yarn<factor = 2.000000e+00>}}
func.func private @f() attributes {a = #posenc.fope<scaling = #posenc.yarn<factor = 2.0>>}

// -----

// F9
// expected-error @+1 {{expected a scaling of the closed form, without a length of the run and a factor on tables, got #posenc.linear}}
func.func private @f() attributes {a = #posenc.fope<scaling = #posenc.linear, table = frequencies>}
