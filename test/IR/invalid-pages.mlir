// Page tables, and the pages they are of: C20.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// C20
func.func @elements(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %v: tensor<9x2x16x8xf32>, %t: tensor<2x3xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected page_table to be integers [B, P], got 'tensor<2x3xf32>'}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) page_table(%t : tensor<2x3xf32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// C20
func.func @rank(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %v: tensor<9x2x16x8xf32>, %t: tensor<2xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected page_table to be integers [B, P], got 'tensor<2xi32>'}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) page_table(%t : tensor<2xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// C20
func.func @page_unknown(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x?x8xf32>, %v: tensor<9x2x?x8xf32>, %t: tensor<2x3xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected a static, positive number of keys in a page, got 'tensor<9x2x?x8xf32>'}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x1x8xf32>, tensor<9x2x?x8xf32>, tensor<9x2x?x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// C20
func.func @page_empty(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x0x8xf32>, %v: tensor<9x2x0x8xf32>, %t: tensor<2x3xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected a static, positive number of keys in a page, got 'tensor<9x2x0x8xf32>'}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x1x8xf32>, tensor<9x2x0x8xf32>, tensor<9x2x0x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// C20
func.func @page_of_value(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %v: tensor<9x2x8x8xf32>, %t: tensor<2x3xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected value to have the pages of the key, got 'tensor<9x2x8x8xf32>' and 'tensor<9x2x16x8xf32>'}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x8x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// C20
func.func @pages_of_value(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %v: tensor<8x2x16x8xf32>, %t: tensor<2x3xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected value to have the pages of the key, got 'tensor<8x2x16x8xf32>' and 'tensor<9x2x16x8xf32>'}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<8x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// C20, rows are those of the table.
func.func @rows(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %v: tensor<9x2x16x8xf32>, %t: tensor<3x3xi32>) {
  // expected-error @+1 {{'posenc.attention' op expected key to have 2 batch rows as the query or key has, got 3}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) page_table(%t : tensor<3x3xi32>) -> tensor<2x4x1x8xf32>
  return
}

// -----

// C20, there are as many keys as the pages of a row have.
func.func @positions(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %v: tensor<9x2x16x8xf32>, %t: tensor<2x3xi32>, %p: tensor<16xi64>) {
  // expected-error @+1 {{'posenc.attention' op expected k_pos to have one position per token, [tokens] or [batch, tokens], got 'tensor<16xi64>'}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) k_pos(%p : tensor<16xi64>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return
}
