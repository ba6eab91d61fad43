// posenc.rotate: T1 to T4.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// T1
func.func @rank(%x: tensor<8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected a float input of rank 4, got 'tensor<8x5x64xf32>'}}
  %r = posenc.rotate ins(%x : tensor<8x5x64xf32>) outs(%x : tensor<8x5x64xf32>) by [#posenc.rope] -> tensor<8x5x64xf32>
  return
}

// -----

// T1
func.func @elements(%x: tensor<2x8x5x64xi32>) {
  // expected-error @+1 {{'posenc.rotate' op expected a float input of rank 4, got 'tensor<2x8x5x64xi32>'}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xi32>) outs(%x : tensor<2x8x5x64xi32>) by [#posenc.rope] -> tensor<2x8x5x64xi32>
  return
}

// -----

// T1
func.func @map(%x: tensor<2x8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected map to be a permutation of 4 dimensions, got affine_map<(d0, d1, d2, d3) -> (d0, d1)>}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.rope]
      map affine_map<(b, h, n, d) -> (b, h)> -> tensor<2x8x5x64xf32>
  return
}

// -----

// T2
func.func @destination_elements(%x: tensor<2x8x5x64xf32>, %o: tensor<2x8x5x64xf16>) {
  // expected-error @+1 {{'posenc.rotate' op expected the destination to have the shape and elements of the input 'tensor<2x8x5x64xf32>', got 'tensor<2x8x5x64xf16>'}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%o : tensor<2x8x5x64xf16>) by [#posenc.rope] -> tensor<2x8x5x64xf16>
  return
}

// -----

// T2
func.func @destination_shape(%x: tensor<2x8x5x64xf32>, %o: tensor<2x5x8x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected the destination to have the shape and elements of the input 'tensor<2x8x5x64xf32>', got 'tensor<2x5x8x64xf32>'}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%o : tensor<2x5x8x64xf32>) by [#posenc.rope] -> tensor<2x5x8x64xf32>
  return
}

// -----

// T2
func.func @destination_kind(%x: memref<2x8x5x64xf32>, %o: tensor<2x8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected all shaped operands to be memrefs as the first is, got 'tensor<2x8x5x64xf32>'}}
  %r = posenc.rotate ins(%x : memref<2x8x5x64xf32>) outs(%o : tensor<2x8x5x64xf32>) by [#posenc.rope] -> tensor<2x8x5x64xf32>
  return
}

// -----

// T2
func.func @no_result(%x: tensor<2x8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected one result of the destination's type for tensors and none for memrefs}}
  posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.rope]
  return
}

// -----

// T2
func.func @memref_result(%x: memref<2x8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected one result of the destination's type for tensors and none for memrefs}}
  %r = posenc.rotate ins(%x : memref<2x8x5x64xf32>) outs(%x : memref<2x8x5x64xf32>) by [#posenc.rope] -> tensor<2x8x5x64xf32>
  return
}

// -----

// T1
func.func @dynamic_channels(%x: tensor<2x8x5x?xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected a static channel size, got a dynamic one}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x?xf32>) outs(%x : tensor<2x8x5x?xf32>) by [#posenc.rope] -> tensor<2x8x5x?xf32>
  return
}

// -----

// T3
func.func @two_encodings(%x: tensor<2x8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected one encoding, got 2}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.rope, #posenc.rope] -> tensor<2x8x5x64xf32>
  return
}

// -----

// T3
func.func @no_encoding(%x: tensor<2x8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected one encoding, got 0}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [] -> tensor<2x8x5x64xf32>
  return
}

// -----

// T3
func.func @no_transform(%x: tensor<2x8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected an encoding with a content transform, got #posenc.alibi}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.alibi] -> tensor<2x8x5x64xf32>
  return
}

// -----

// T3
func.func @mask(%x: tensor<2x8x5x64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected a position encoding attribute, got #posenc.causal}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.causal] -> tensor<2x8x5x64xf32>
  return
}

// -----

// T4
func.func @both_positions(%x: tensor<2x8x5x64xf32>, %n: index, %p: tensor<5xi64>) {
  // expected-error @+1 {{'posenc.rotate' op expected offset or pos, got both}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.rope]
      offset(%n : index) pos(%p : tensor<5xi64>) -> tensor<2x8x5x64xf32>
  return
}

// -----

// T4
func.func @positions(%x: tensor<2x8x5x64xf32>, %p: tensor<8xi64>) {
  // expected-error @+1 {{'posenc.rotate' op expected pos to have one position per token, [tokens] or [batch, tokens], got 'tensor<8xi64>'}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.rope]
      pos(%p : tensor<8xi64>) -> tensor<2x8x5x64xf32>
  return
}

// -----

// T4
func.func @offsets(%x: tensor<2x8x5x64xf32>, %n: tensor<5xi64>) {
  // expected-error @+1 {{'posenc.rotate' op expected offset to be an integer or one integer per batch row, got 'tensor<5xi64>'}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.rope]
      offset(%n : tensor<5xi64>) -> tensor<2x8x5x64xf32>
  return
}

// -----

// T4
func.func @tables(%x: tensor<2x8x5x64xf32>, %t: tensor<64xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected operand 'frequencies' of #posenc.rope<table = frequencies> to have shape [32], got [64]}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>)
      by [#posenc.rope<table = frequencies>(%t : tensor<64xf32>)] -> tensor<2x8x5x64xf32>
  return
}

// -----

// T2
func.func @memref_tables(%x: tensor<2x8x5x64xf32>, %t: memref<32xf32>) {
  // expected-error @+1 {{'posenc.rotate' op expected all shaped operands to be tensors as the first is, got 'memref<32xf32>'}}
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>)
      by [#posenc.rope<table = frequencies>(%t : memref<32xf32>)] -> tensor<2x8x5x64xf32>
  return
}
