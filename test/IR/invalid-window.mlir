// Licences: L.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// N1
// expected-error @+1 {{expected epsilon to be at least 0 and below 1, got 1.000000e+00}}
func.func private @f() attributes {a = #posenc.window<epsilon = 1.0>}

// -----

// N1
// expected-error @+1 {{expected epsilon to be at least 0 and below 1, got -1.000000e+00}}
func.func private @f() attributes {a = #posenc.window<epsilon = -1.0>}

// -----

// N2
// expected-error @+1 {{expected score_bound not to be negative and finite, got -2.000000e+00}}
func.func private @f() attributes {a = #posenc.window<score_bound = -2.0>}

// -----

// N2
// expected-error @+1 {{expected score_bound not to be negative and finite, got INF}}
func.func private @f() attributes {a = #posenc.window<score_bound = 0x7FF0000000000000>}

// -----

// N3
// expected-error @+1 {{expected masks, got a licence, #posenc.window}}
func.func private @f() attributes {a = #posenc.any<[#posenc.causal, #posenc.window]>}

// -----

// N3
func.func @f(%x: tensor<1x2x4x4xi1>, %s: tensor<2xi64>) -> tensor<1x2x4x4xi1> {
  // expected-error @+1 {{'posenc.mask' op expected masks, got a licence, #posenc.window}}
  %r = posenc.mask [#posenc.window(%s : tensor<2xi64>)] heads 2 of 2 outs(%x : tensor<1x2x4x4xi1>) -> tensor<1x2x4x4xi1>
  return %r : tensor<1x2x4x4xi1>
}

// -----

func.func @f(%x: tensor<1x2x4x4xf32>, %s: tensor<3xi64>) -> tensor<1x2x4x4xf32> {
  // expected-error @+1 {{expected operand 'sizes' of #posenc.window to have shape [2], got [3]}}
  %r = posenc.attention ins(%x, %x, %x : tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>)
      outs(%x : tensor<1x2x4x4xf32>) masks [#posenc.window(%s : tensor<3xi64>)] -> tensor<1x2x4x4xf32>
  return %r : tensor<1x2x4x4xf32>
}
