// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// L1
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x4x3xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected key to have rank 4, got 'tensor<1x4x3xf32>'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp -> tensor<1x4x3x6xf32>
  return
}

// -----

// L1
func.func @f(%q: tensor<1x4x3x8xi32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected f32, f16, bf16 or f64 query elements, got 'i32'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xi32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp -> tensor<1x4x3x6xf32>
  return
}

// -----

// L1
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf16>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected value elements of type 'f32' as in query, got 'f16'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf16>) outs(%o : tensor<1x4x3x6xf32>) features exp -> tensor<1x4x3x6xf32>
  return
}

// -----

// L1
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xi8>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected float elements in the destination, got 'i8'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xi8>) features exp -> tensor<1x4x3x6xi8>
  return
}

// -----

// L2
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected 4 maps (query, key, value, output), got 1}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp maps [affine_map<(a, b, c, d) -> (a, b, c, d)>] -> tensor<1x4x3x6xf32>
  return
}

// -----

// L2
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected each map to be a permutation of 4 dimensions, got affine_map<(d0, d1, d2, d3) -> (d0, d0, d2, d3)>}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp maps [affine_map<(a, b, c, d) -> (a, a, c, d)>, affine_map<(a, b, c, d) -> (a, b, c, d)>, affine_map<(a, b, c, d) -> (a, b, c, d)>, affine_map<(a, b, c, d) -> (a, b, c, d)>] -> tensor<1x4x3x6xf32>
  return
}

// -----

// L3
func.func @f(%q: tensor<1x3x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected static numbers of channels and heads, positive but for those of the value, heads a multiple of kv heads, got 'tensor<1x3x3x8xf32>', 'tensor<1x2x3x8xf32>' and 'tensor<1x2x3x6xf32>'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x3x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp -> tensor<1x4x3x6xf32>
  return
}

// -----

// L3
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x7xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected key to have 8 channels, got 7}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x7xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp -> tensor<1x4x3x6xf32>
  return
}

// -----

// L3
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x4x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected value to have 3 keys, got 4}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x4x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp -> tensor<1x4x3x6xf32>
  return
}

// -----

// L3
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x8xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected the destination to have 6 channels, got 8}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x8xf32>) features exp -> tensor<1x4x3x8xf32>
  return
}

// -----

// L4
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x5x8xf32>, %v: tensor<1x2x5x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected as many queries as keys where causal, got 3 and 5}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp causal -> tensor<1x4x3x6xf32>
  return
}

// -----

// L5
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>, %n: i64, %p: tensor<3xi64>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected q_offset or q_pos, got both}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp q_offset(%n : i64) q_pos(%p : tensor<3xi64>) -> tensor<1x4x3x6xf32>
  return
}

// -----

// L5
func.func @f(%x: tensor<1x4x3x8xf32>, %p: tensor<1x3x1xi64>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected k_pos to have a position on each of 2 axes for #posenc.rope<sections = [2, 2], on = key>, got 1 axes}}
  %r = posenc.linear_attention ins(%x, %x, %x : tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>) outs(%x : tensor<1x4x3x8xf32>) features exp encodings [#posenc.rope<sections = [2, 2], on = key>] k_pos(%p : tensor<1x3x1xi64>) -> tensor<1x4x3x8xf32>
  return
}

// -----

// L6
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected an encoding with a content transform alone, got #posenc.alibi}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp encodings [#posenc.alibi] -> tensor<1x4x3x6xf32>
  return
}

// -----

// L6
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected a position encoding attribute, got #posenc.causal}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp encodings [#posenc.causal] -> tensor<1x4x3x6xf32>
  return
}

// -----

// L7
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>, %g: tensor<4xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected decay to be one float per kv head [2], got 'tensor<4xf32>'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp causal decay(%g : tensor<4xf32>) -> tensor<1x4x3x6xf32>
  return
}

// -----

// L7
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>, %g: tensor<2xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected causal with a decay}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp decay(%g : tensor<2xf32>) -> tensor<1x4x3x6xf32>
  return
}

// -----

// L8
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>, %s: tensor<1x2x8x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected the state to be 'f32' [B, Hk, D, E] and [B, Hk, D], got 'tensor<1x2x8x6xf32>'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp state(%s : tensor<1x2x8x6xf32>) -> tensor<1x4x3x6xf32>
  return
}

// -----

// L8
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>, %s: tensor<1x2x6x8xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected the state to be 'f32' [B, Hk, D, E], got 'tensor<1x2x6x8xf32>'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp unnormalized state(%s : tensor<1x2x6x8xf32>) -> tensor<1x4x3x6xf32>
  return
}

// -----

// L9
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>, %s0: tensor<1x2x8x6xf16>, %s1: tensor<1x2x8xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected the destinations after the first to be 'f32' [B, Hk, D, E] and [B, Hk, D], got 'tensor<1x2x8x6xf16>', 'tensor<1x2x8xf32>'}}
  %r:3 = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o, %s0, %s1 : tensor<1x4x3x6xf32>, tensor<1x2x8x6xf16>, tensor<1x2x8xf32>) features exp -> tensor<1x4x3x6xf32>, tensor<1x2x8x6xf16>, tensor<1x2x8xf32>
  return
}

// -----

// L9
func.func @f(%q: tensor<1x4x3x8xf32>, %k: memref<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected all shaped operands to be tensors as the first is, got 'memref<1x2x3x8xf32>'}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, memref<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp -> tensor<1x4x3x6xf32>
  return
}

// -----

// L9
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected one result per tensor destination, of its type, and none for memrefs}}
  posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp
  return
}

// -----

// L10
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected scale to be 0 or of a size from 2^-126 to 2^126, got 1.0}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp scale 1.0e+300 -> tensor<1x4x3x6xf32>
  return
}

// -----

// L10
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected epsilon to be finite and not negative, got -1}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp epsilon -1.0 -> tensor<1x4x3x6xf32>
  return
}

// -----

// L10
func.func @f(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>, %v: tensor<1x2x3x6xf32>, %o: tensor<1x4x3x6xf32>) {
  // expected-error @+1 {{'posenc.linear_attention' op expected no epsilon where unnormalized}}
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>, tensor<1x2x3x6xf32>) outs(%o : tensor<1x4x3x6xf32>) features exp unnormalized epsilon 1.0e-06 -> tensor<1x4x3x6xf32>
  return
}
