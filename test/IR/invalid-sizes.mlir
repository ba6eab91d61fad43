// How sizes of query, key, value and destinations agree, and maps: C3 to C8.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics

// C3
func.func @key_batch(%q: tensor<2x4x5x8xf32>, %k: tensor<3x2x7x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected key to have 2 batch rows as the query or key has, got 3}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<3x2x7x8xf32>, tensor<3x2x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C3
func.func @value_batch(%q: tensor<2x4x5x8xf32>, %k: tensor<?x2x7x8xf32>, %v: tensor<1x2x7x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected value to have 2 batch rows as the query or key has, got 1}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x5x8xf32>, tensor<?x2x7x8xf32>, tensor<1x2x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C3
func.func @destination_batch(%q: tensor<2x4x5x8xf32>, %o: tensor<1x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the destination to have 2 batch rows as the query or key has, got 1}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<1x4x5x8xf32>) -> tensor<1x4x5x8xf32>
  return
}

// -----

// C4
func.func @head_groups(%q: tensor<2x4x5x8xf32>, %k: tensor<2x3x7x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected positive numbers of heads and kv heads, the first a multiple of the second, got 4 and 3}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C4
func.func @no_kv_heads(%q: tensor<2x4x5x8xf32>, %k: tensor<2x0x7x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected positive numbers of heads and kv heads, the first a multiple of the second, got 4 and 0}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x0x7x8xf32>, tensor<2x0x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C4
func.func @no_heads(%q: tensor<2x0x5x8xf32>, %k: tensor<2x2x7x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected positive numbers of heads and kv heads, the first a multiple of the second, got 0 and 2}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x0x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
      outs(%q : tensor<2x0x5x8xf32>) -> tensor<2x0x5x8xf32>
  return
}

// -----

// C4
func.func @dynamic_heads(%q: tensor<2x?x5x8xf32>, %k: tensor<2x2x7x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected static numbers of heads and kv heads, got a dynamic one (a tile states them in its frame)}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x?x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
      outs(%q : tensor<2x?x5x8xf32>) -> tensor<2x?x5x8xf32>
  return
}

// -----

// C4
func.func @dynamic_kv_heads(%q: tensor<2x4x5x8xf32>, %k: tensor<2x?x7x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected static numbers of heads and kv heads, got a dynamic one (a tile states them in its frame)}}
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x?x7x8xf32>, tensor<2x?x7x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C5
func.func @key_channels(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x5x6xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected key to have 8 channels as the query or key has, got 6}}
  %r = posenc.attention ins(%q, %k, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x6xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C5
func.func @dynamic_channels(%q: tensor<2x4x5x?xf32>, %v: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected static channel sizes of query and value, got a dynamic one}}
  %r = posenc.attention ins(%q, %q, %v : tensor<2x4x5x?xf32>, tensor<2x4x5x?xf32>, tensor<2x4x5x8xf32>)
      outs(%v : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C5
func.func @no_channels(%q: tensor<2x4x5x0xf32>, %v: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected query to have a positive number of channels, got 0}}
  %r = posenc.attention ins(%q, %q, %v : tensor<2x4x5x0xf32>, tensor<2x4x5x0xf32>, tensor<2x4x5x8xf32>)
      outs(%v : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C6
func.func @dynamic_value_channels(%q: tensor<2x4x5x8xf32>, %v: tensor<2x4x5x?xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected static channel sizes of query and value, got a dynamic one}}
  %r = posenc.attention ins(%q, %q, %v : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x?xf32>)
      outs(%v : tensor<2x4x5x?xf32>) -> tensor<2x4x5x?xf32>
  return
}

// -----

// C4
func.func @value_kv_heads(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %v: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected value to have 2 kv heads as the query or key has, got 4}}
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C6
func.func @value_keys(%q: tensor<2x4x5x8xf32>, %v: tensor<2x4x6x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected value to have 5 keys as the query or key has, got 6}}
  %r = posenc.attention ins(%q, %q, %v : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x6x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return
}

// -----

// C4
func.func @destination_heads(%q: tensor<2x4x5x8xf32>, %o: tensor<2x2x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the destination to have 4 heads as the query or key has, got 2}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x2x5x8xf32>) -> tensor<2x2x5x8xf32>
  return
}

// -----

// C6
func.func @destination_queries(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x7x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the destination to have 5 queries as the query or key has, got 7}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x7x8xf32>) -> tensor<2x4x7x8xf32>
  return
}

// -----

// C6
func.func @destination_channels(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x6xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the destination to have 8 channels as the value has, got 6}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x6xf32>) -> tensor<2x4x5x6xf32>
  return
}

// -----

// C7
func.func @lse_elements(%q: tensor<2x4x5x8xf16>, %l: tensor<2x4x5xf16>) {
  // expected-error @+1 {{'posenc.attention' op expected the log-sum-exp destination to be f32 [B, H, N], got 'tensor<2x4x5xf16>'}}
  %r:2 = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf16>, tensor<2x4x5x8xf16>, tensor<2x4x5x8xf16>)
      outs(%q, %l : tensor<2x4x5x8xf16>, tensor<2x4x5xf16>) -> tensor<2x4x5x8xf16>, tensor<2x4x5xf16>
  return
}

// -----

// C7
func.func @lse_shape(%q: tensor<2x4x5x8xf32>, %l: tensor<2x5x4xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected the log-sum-exp destination to be f32 [B, H, N], got 'tensor<2x5x4xf32>'}}
  %r:2 = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q, %l : tensor<2x4x5x8xf32>, tensor<2x5x4xf32>) -> tensor<2x4x5x8xf32>, tensor<2x5x4xf32>
  return
}

// -----

// C8
func.func @map_count(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected 4 maps (query, key, value, output), got 1}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) maps [affine_map<(b, h, n, d) -> (b, h, n, d)>] -> tensor<2x4x5x8xf32>
  return
}

// -----

#id = affine_map<(b, h, n, d) -> (b, h, n, d)>
#twice = affine_map<(b, h, n, d) -> (b, n, n, d)>

// C8
func.func @map_repeats(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected each map to be a permutation of 4 dimensions, got affine_map<(d0, d1, d2, d3) -> (d0, d2, d2, d3)>}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) maps [#id, #twice, #id, #id] -> tensor<2x4x5x8xf32>
  return
}

// -----

#id = affine_map<(b, h, n, d) -> (b, h, n, d)>
#three = affine_map<(b, n, d) -> (b, n, d)>

// C8
func.func @map_rank(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected each map to be a permutation of 4 dimensions, got affine_map<(d0, d1, d2) -> (d0, d1, d2)>}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) maps [#id, #id, #id, #three] -> tensor<2x4x5x8xf32>
  return
}

// -----

#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>

// C4, seen through the maps
func.func @mapped_heads(%q: tensor<2x4x5x8xf32>) {
  // expected-error @+1 {{'posenc.attention' op expected positive numbers of heads and kv heads, the first a multiple of the second, got 4 and 5}}
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>)
      maps [affine_map<(b, h, n, d) -> (b, h, n, d)>, #bnhd, #bnhd, affine_map<(b, h, n, d) -> (b, h, n, d)>] -> tensor<2x4x5x8xf32>
  return
}
