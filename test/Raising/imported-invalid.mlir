// RUN: posenc-opt %s -allow-unregistered-dialect -split-input-file -posenc-decompose-imported -verify-diagnostics

func.func @operands(%q: tensor<3x6x4xf32>) -> tensor<3x6x4xf32> {
  // expected-error@+1 {{expected query, key, value, a mask or none, and a destination, all ranked tensors, got another tm_tensor.attention}}
  %o = "tm_tensor.attention"(%q, %q) : (tensor<3x6x4xf32>, tensor<3x6x4xf32>) -> tensor<3x6x4xf32>
  return %o : tensor<3x6x4xf32>
}

// -----

func.func @ranks(%q: tensor<3x6x4xf32>, %k: tensor<6x4xf32>) -> tensor<3x6x4xf32> {
  // expected-error@+1 {{expected query, key, value and result of one rank and one float type, got another tm_tensor.attention}}
  %o = "tm_tensor.attention"(%q, %k, %q, %q) : (tensor<3x6x4xf32>, tensor<6x4xf32>, tensor<3x6x4xf32>, tensor<3x6x4xf32>) -> tensor<3x6x4xf32>
  return %o : tensor<3x6x4xf32>
}

// -----

func.func @channels(%q: tensor<3x6x?xf32>) -> tensor<3x6x?xf32> {
  // expected-error@+1 {{expected a known number of channels, got another tm_tensor.attention}}
  %o = "tm_tensor.attention"(%q, %q, %q, %q) : (tensor<3x6x?xf32>, tensor<3x6x?xf32>, tensor<3x6x?xf32>, tensor<3x6x?xf32>) -> tensor<3x6x?xf32>
  return %o : tensor<3x6x?xf32>
}

// -----

func.func @mask(%q: tensor<3x6x4xf32>, %m: tensor<6x6xi1>) -> tensor<3x6x4xf32> {
  // expected-error@+1 {{expected a mask of floats, of no more dimensions than the query, got another tm_tensor.attention}}
  %o = "tm_tensor.attention"(%q, %q, %q, %m, %q) : (tensor<3x6x4xf32>, tensor<3x6x4xf32>, tensor<3x6x4xf32>, tensor<6x6xi1>, tensor<3x6x4xf32>) -> tensor<3x6x4xf32>
  return %o : tensor<3x6x4xf32>
}

// -----

func.func @composite(%q: tensor<3x6x4xf32>) -> tensor<3x6x4xf32> {
  // expected-error@+1 {{expected a decomposition with the composite's types, got another stablehlo.composite}}
  %o = "stablehlo.composite"(%q) <{decomposition = @nobody, name = "a"}> : (tensor<3x6x4xf32>) -> tensor<3x6x4xf32>
  return %o : tensor<3x6x4xf32>
}
