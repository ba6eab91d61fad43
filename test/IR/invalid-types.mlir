// What query, key, value and destinations may be: C1, C2, C18, C19.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// C1
func.func @query_rank(%q: tensor<4x5x8xf32>, %k: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected query to have rank 4, got rank 3}}
  %r = posenc.attention ins(%q, %k, %k : tensor<4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%k : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C1
func.func @key_rank(%q: tensor<2x4x5x8xf32>, %k: tensor<f32>) {
  // expected-error @+1 {{'posenc.attention' op expected key to have rank 4, got rank 0}}
  %r = posenc.attention ins(%q, %k, %q : tensor<2x4x5x8xf32>, tensor<f32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C1
func.func @value_rank(%q: tensor<2x4x5x8xf32>, %v: tensor<2x4x5x8x1xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected value to have rank 4, got rank 5}}
  %r = posenc.attention ins(%q, %q, %v : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8x1xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C2
func.func @query_elements(%q: tensor<2x4x5x8xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected f32, f16, bf16 or f64 query elements, got 'i32'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xi32>, tensor<2x4x5x8xi32>, tensor<2x4x5x8xi32>)
      outs(%q : tensor<2x4x5x8xi32>) -> tensor<2x4x5x8xi32>
  return
}

// -----

// C2
func.func @vector_elements(%q: tensor<2x4x5x8xvector<4xf32>>) {
  // expected-error @+1 {{'posenc.attention' op expected f32, f16, bf16 or f64 query elements, got 'vector<4xf32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xvector<4xf32>>, tensor<2x4x5x8xvector<4xf32>>, tensor<2x4x5x8xvector<4xf32>>)
      outs(%q : tensor<2x4x5x8xvector<4xf32>>) -> tensor<2x4x5x8xvector<4xf32>>
  return
}

// -----

// C2
func.func @key_elements(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x5x8xf16>) {
  // expected-error @+1 {{'posenc.attention' op expected key elements of type 'f32' as in query, got 'f16'}}
  %r = posenc.attention ins(%q, %k, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf16>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C2
func.func @value_elements(%q: tensor<2x4x5x8xf16>, %v: tensor<2x4x5x8xbf16>) {
  // expected-error @+1 {{'posenc.attention' op expected value elements of type 'f16' as in query, got 'bf16'}}
  %r = posenc.attention ins(%q, %q, %v : tensor<2x4x5x8xf16>, tensor<2x4x5x8xf16>, tensor<2x4x5x8xbf16>)
      outs(%q : tensor<2x4x5x8xf16>) -> tensor<2x4x5x8xf16>
  return
}

// -----

// C18
func.func @no_destination(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected one destination, or two with log-sum-exp, got 0}}
  "posenc.attention"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}>
      : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> ()
  return
}

// -----

// C18
func.func @three_destinations(%q: tensor<2x4x5x8xf32>, %l: tensor<2x4x5xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected one destination, or two with log-sum-exp, got 3}}
  %r:3 = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q, %l, %l : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>, tensor<2x4x5xf32>)
      -> tensor<2x4x5x8xf32>, tensor<2x4x5xf32>, tensor<2x4x5xf32>
  return
}

// -----

// C18
func.func @destination_rank(%q: tensor<2x4x5x8xf32>, %o: tensor<8x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the destination to have rank 4, got rank 3}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<8x5x8xf32>) -> tensor<8x5x8xf32>
  return
}

// -----

// C18
func.func @destination_elements(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xi8>) {
  // expected-error @+1 {{'posenc.attention' op expected float elements in the destination, got 'i8'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xi8>) -> tensor<2x4x5x8xi8>
  return
}

// -----

// C18
func.func @memref_operand(%q: tensor<2x4x5x8xf32>, %s: memref<4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected all shaped operands to be tensors as the first is, got 'memref<4xf32>'}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) sink(%s : memref<4xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C18
func.func @tensor_operand(%q: memref<2x4x5x8xf32>, %n: tensor<i64>) {
  // expected-error @+1 {{'posenc.attention' op expected all shaped operands to be memrefs as the first is, got 'tensor<i64>'}}
  posenc.attention ins(%q, %q, %q : memref<2x4x5x8xf32>, memref<2x4x5x8xf32>, memref<2x4x5x8xf32>)
      outs(%q : memref<2x4x5x8xf32>) valid_length(%n : tensor<i64>)
  return
}

// -----

// C18
func.func @result_type(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected one result per tensor destination, of its type, and none for memrefs}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<?x4x5x8xf32>
  return
}

// -----

// C18
func.func @no_result(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected one result per tensor destination, of its type, and none for memrefs}}
  posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>)
  return
}

// -----

// C18
func.func @memref_result(%q: memref<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected one result per tensor destination, of its type, and none for memrefs}}
  %r = posenc.attention ins(%q, %q, %q : memref<2x4x5x8xf32>, memref<2x4x5x8xf32>, memref<2x4x5x8xf32>)
      outs(%q : memref<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C19
func.func @accumulate_without_lse(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected a log-sum-exp destination to accumulate into, got none}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) accumulate -> tensor<2x4x5x8xf32>
  return
}
