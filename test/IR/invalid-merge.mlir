// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// G1
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected as many log-sum-exps as outputs, at least one, got 2 and 1}}
  %r = posenc.merge outputs(%o, %o : tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// G1
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected one output that holds all partials, got 2}}
  %r = posenc.merge stacked outputs(%o, %o : tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>) lse(%l, %l : tensor<1x4x3xf32>, tensor<1x4x3xf32>) outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// G2
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>, %p: tensor<1x4x3x9xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected floats of the sizes of the destination 'tensor<1x4x3x8xf32>', got 'tensor<1x4x3x9xf32>'}}
  %r = posenc.merge outputs(%p : tensor<1x4x3x9xf32>) lse(%l : tensor<1x4x3xf32>) outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// G2
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected floats of partials, then the sizes of the destination 'tensor<1x4x3x8xf32>', got 'tensor<1x4x3x8xf32>'}}
  %r = posenc.merge stacked outputs(%o : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// G2
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>, %p: tensor<1x4x3xf64>) {
  // expected-error @+1 {{'posenc.merge' op expected an f32 log-sum-exp of batch, head and query, got 'tensor<1x4x3xf64>'}}
  %r = posenc.merge outputs(%o : tensor<1x4x3x8xf32>) lse(%p : tensor<1x4x3xf64>) outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// G2
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>, %p: tensor<2x1x4x3x8xf32>, %q: tensor<3x1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected as many log-sum-exps as outputs, got 'tensor<2x1x4x3x8xf32>' and 'tensor<3x1x4x3xf32>'}}
  %r = posenc.merge stacked outputs(%p : tensor<2x1x4x3x8xf32>) lse(%q : tensor<3x1x4x3xf32>) outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// G3
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>, %s: tensor<3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected sink to be one float per head, got 'tensor<3xf32>'}}
  %r = posenc.merge outputs(%o : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) sink(%s : tensor<3xf32>) outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// G4
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected one destination, or two with log-sum-exp, got 3}}
  %r:3 = posenc.merge outputs(%o : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) outs(%o, %l, %l : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>) -> tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
  return
}

// -----

// G4
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected a float destination of rank 4, got 'tensor<1x4x3xf32>'}}
  %r = posenc.merge outputs(%o : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) outs(%l : tensor<1x4x3xf32>) -> tensor<1x4x3xf32>
  return
}

// -----

// G4
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected map to be a permutation of 4 dimensions, got affine_map<(d0, d1, d2, d3) -> (d0, d0, d2, d3)>}}
  %r = posenc.merge outputs(%o : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) map affine_map<(a, b, c, d) -> (a, a, c, d)> outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// G4
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>, %p: tensor<1x4x5xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected an f32 log-sum-exp of batch, head and query, got 'tensor<1x4x5xf32>'}}
  %r:2 = posenc.merge outputs(%o : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) outs(%o, %p : tensor<1x4x3x8xf32>, tensor<1x4x5xf32>) -> tensor<1x4x3x8xf32>, tensor<1x4x5xf32>
  return
}

// -----

// G4
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected one result of each destination's type for tensors and none for memrefs}}
  posenc.merge outputs(%o : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) outs(%o : tensor<1x4x3x8xf32>)
  return
}

// -----

// G4
func.func @f(%o: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>, %p: memref<1x4x3xf32>) {
  // expected-error @+1 {{'posenc.merge' op expected all shaped operands to be tensors as the first is, got 'memref<1x4x3xf32>'}}
  %r = posenc.merge outputs(%o : tensor<1x4x3x8xf32>) lse(%p : memref<1x4x3xf32>) outs(%o : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return
}
