// Malformed generic forms end in a diagnostic, and are printed with it.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics -mlir-print-op-on-diagnostic

func.func @segments_too_long(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op operand count (4) does not match with the total size (5) specified in attribute 'operandSegmentSizes'}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @segments_negative(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'operandSegmentSizes' attribute cannot have negative elements}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @segments_too_few(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{size mismatch in attribute conversion: 4 vs 15}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @no_segments(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op operand count (4) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
  %r = "posenc.attention"(%q, %q, %q, %q)
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @two_queries(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op operand group starting at #0 requires 1 element, but found 2}}
  %r = "posenc.attention"(%q, %q, %q, %q, %q) <{operandSegmentSizes = array<i32: 2, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @no_query(%i: index) {
  // expected-error @+1 {{'posenc.attention' op operand group starting at #0 requires 1 element, but found 0}}
  "posenc.attention"(%i, %i, %i) <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3>}> : (index, index, index) -> ()
  return
}

// -----

func.func @no_rotate_destination(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op operand group starting at #0 requires 1 element, but found 2}}
  "posenc.rotate"(%x, %x) <{encodings = [#posenc.rope], operandSegmentSizes = array<i32: 2, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> ()
  return
}

// -----

func.func @no_bias_destination(%i: index) {
  // expected-error @+1 {{'posenc.bias' op operand group starting at #0 requires 1 element, but found 0}}
  "posenc.bias"(%i) <{encodings = [], heads = 1 : i64, kv_heads = 1 : i64, operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> : (index) -> ()
  return
}

// -----

func.func @two_offsets(%q: tensor<2x4x5x8xf32>, %i: index) {
  // expected-error @+1 {{'posenc.attention' op operand group starting at #4 requires 0 or 1 element, but found 2}}
  %r = "posenc.attention"(%q, %q, %q, %q, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, index, index) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @unranked(%q: tensor<*xf32>) {
  // expected-error @+1 {{'posenc.attention' op operand #0 must be ranked tensor of any type values or memref of any type values, but got 'tensor<*xf32>'}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  return
}

// -----

func.func @float_offset(%q: tensor<2x4x5x8xf32>, %x: f32) {
  // expected-error @+1 {{'posenc.attention' op operand #4 must be integer, or tensor or memref of integers, but got 'f32'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) q_offset(%x : f32) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @encodings_kind(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{Invalid attribute `encodings` in property conversion: #posenc.rope}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{encodings = #posenc.rope, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @maps_kind(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op attribute 'maps' failed to satisfy constraint: AffineMap array attribute}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{maps = [1, 2, 3, 4], operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @scale_kind(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op attribute 'scale' failed to satisfy constraint: 64-bit float attribute}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{scale = 1.0 : f32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @frame_kind(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{Invalid attribute `static_frame` in property conversion: array<i32: 0>}}
  %r = "posenc.attention"(%q, %q, %q, %q) <{static_frame = array<i32: 0>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @rotate_without_encoding(%x: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.rotate' op requires attribute 'encodings'}}
  %r = "posenc.rotate"(%x, %x) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @bias_without_heads(%o: tensor<1x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.bias' op requires attribute 'heads'}}
  %r = "posenc.bias"(%o) <{encodings = [#posenc.alibi], kv_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0>}> : (tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return
}

// -----

func.func @mask_results(%o: tensor<1x4x5x8xi1>) {
  // expected-error @+1 {{'posenc.mask' op result group starting at #0 requires 0 or 1 element, but found 2}}
  %r:2 = "posenc.mask"(%o) <{encodings = [#posenc.causal], heads = 4 : i64, kv_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0>}> : (tensor<1x4x5x8xi1>) -> (tensor<1x4x5x8xi1>, tensor<1x4x5x8xi1>)
  return
}

// -----

func.func @custom_form_unfinished(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+2 {{expected '['}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) encodings #posenc.rope -> tensor<2x4x5x8xf32>
  return
}

// -----

func.func @clause_twice(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{`scale` clause can appear at most once in the expansion of the oilist directive}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) scale 1.0 scale 2.0 -> tensor<2x4x5x8xf32>
  return
}
