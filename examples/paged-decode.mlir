// One token for each of any number of sequences: 32 heads over 8 kv heads, a cache in pages of 16.
func.func @decode(%query: tensor<?x32x1x128xbf16>,
                  %keys: tensor<?x8x16x128xbf16>, %values: tensor<?x8x16x128xbf16>,
                  %page_table: tensor<?x?xi32>, %lengths: tensor<?xi64>, %positions: tensor<?xi64>)
    -> tensor<?x32x1x128xbf16> {
  %c0 = arith.constant 0 : index
  %batch = tensor.dim %query, %c0 : tensor<?x32x1x128xbf16>
  %init = tensor.empty(%batch) : tensor<?x32x1x128xbf16>
  %output = posenc.attention
      ins(%query, %keys, %values : tensor<?x32x1x128xbf16>, tensor<?x8x16x128xbf16>, tensor<?x8x16x128xbf16>)
      outs(%init : tensor<?x32x1x128xbf16>)
      encodings [#posenc.rope<base = 5.0e+05, on = query>]
      q_offset(%positions : tensor<?xi64>)
      valid_length(%lengths : tensor<?xi64>)
      page_table(%page_table : tensor<?x?xi32>)
      -> tensor<?x32x1x128xbf16>
  return %output : tensor<?x32x1x128xbf16>
}
