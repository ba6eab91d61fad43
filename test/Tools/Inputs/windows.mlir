func.func @main(%q: tensor<1x8x?x64xf32>, %k: tensor<1x8x?x64xf32>, %v: tensor<1x8x?x64xf32>) -> tensor<1x8x?x64xf32> {
  %r = posenc.attention ins(%q, %k, %v : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>)
      outs(%q : tensor<1x8x?x64xf32>) encodings [#posenc.alibi] masks [#posenc.causal] -> tensor<1x8x?x64xf32>
  return %r : tensor<1x8x?x64xf32>
}
