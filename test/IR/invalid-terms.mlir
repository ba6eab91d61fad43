// Parameters of score terms, and how they fit their operands.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

func.func @f(%o: tensor<1x4x5x7xf32>, %r1: tensor<4xf32>, %r2: tensor<1xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected operand 'r2' of #posenc.kerple to have shape [4], got [1]}}
  %r = posenc.bias [#posenc.kerple(%r1, %r2 : tensor<4xf32>, tensor<1xf32>)] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// U1
// expected-error @+1 {{expected buckets to be even and 4 to 256, got 2}}
func.func private @f() attributes {a = #posenc.t5<buckets = 2>}

// -----

// U1
// expected-error @+1 {{expected buckets to be even and 4 to 256, got 31}}
func.func private @f() attributes {a = #posenc.t5<buckets = 31>}

// -----

// U1
// expected-error @+1 {{expected buckets to be 2 to 256, got 1}}
func.func private @f() attributes {a = #posenc.t5<bidirectional = false, buckets = 1>}

// -----

// U1
// expected-error @+1 {{expected buckets to be 2 to 256, got 257}}
func.func private @f() attributes {a = #posenc.t5<bidirectional = false, buckets = 257, max_distance = 1000>}

// -----

// U2
// expected-error @+1 {{expected max_distance to be 9 to 1048576, got 8}}
func.func private @f() attributes {a = #posenc.t5<max_distance = 8>}

// -----

// U2
// expected-error @+1 {{expected max_distance to be 17 to 1048576, got 1048577}}
func.func private @f() attributes {a = #posenc.t5<bidirectional = false, max_distance = 1048577>}

// -----

func.func @f(%o: tensor<1x4x5x7xf32>, %v: tensor<4x32xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected operand 'values' of #posenc.t5 to have shape [32, 4], got [4, 32]}}
  %r = posenc.bias [#posenc.t5(%v : tensor<4x32xf32>)] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// E1
// expected-error @+1 {{expected type to be 1 to 13, got 0}}
func.func private @f() attributes {a = #posenc.rpe<type = 0>}

// -----

// E1
// expected-error @+1 {{expected type to be 1 to 13, got 14}}
func.func private @f() attributes {a = #posenc.rpe<type = 14>}

// -----

// E2
// expected-error @+1 {{expected max_bias to be positive and finite, got 0.000000e+00}}
func.func private @f() attributes {a = #posenc.rpe<max_bias = 0.0>}

// -----

// I1
func.func @f(%o: tensor<1x4x5x7xf32>, %a: tensor<4x?xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected 1 to 256 Gaussians, a static number, got 'tensor<4x?xf32>'}}
  %r = posenc.bias [#posenc.tisa(%a, %a, %a : tensor<4x?xf32>, tensor<4x?xf32>, tensor<4x?xf32>)] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// I1
func.func @f(%o: tensor<1x4x5x7xf32>, %a: tensor<4x5xf32>, %c: tensor<4x6xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected amplitude, sharpness and center to have one shape, got 'tensor<4x5xf32>' and 'tensor<4x6xf32>'}}
  %r = posenc.bias [#posenc.tisa(%a, %a, %c : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x6xf32>)] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// H1
func.func @f(%o: tensor<1x4x5x7xf32>, %c: tensor<f32>, %w: tensor<?xf32>, %v: tensor<4x32xf32>, %b: tensor<4xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected 1 to 256 hidden units, a static number, got 'tensor<?xf32>'}}
  %r = posenc.bias [#posenc.fire(%c, %c, %w, %w, %v, %b : tensor<f32>, tensor<f32>, tensor<?xf32>, tensor<?xf32>, tensor<4x32xf32>, tensor<4xf32>)] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// H1
func.func @f(%o: tensor<1x4x5x7xf32>, %c: tensor<f32>, %w: tensor<32xf32>, %v: tensor<4x8xf32>, %b: tensor<4xf32>) {
  // expected-error @+1 {{'posenc.bias' op expected 32 hidden units, got 'tensor<4x8xf32>'}}
  %r = posenc.bias [#posenc.fire(%c, %c, %w, %w, %v, %b : tensor<f32>, tensor<f32>, tensor<32xf32>, tensor<32xf32>, tensor<4x8xf32>, tensor<4xf32>)] heads 4 of 4 outs(%o : tensor<1x4x5x7xf32>) -> tensor<1x4x5x7xf32>
  return
}

// -----

// H2
// expected-error @+1 {{expected epsilon to be finite and not negative, got -1.000000e+00}}
func.func private @f() attributes {a = #posenc.fire<epsilon = -1.0>}
