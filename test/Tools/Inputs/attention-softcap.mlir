func.func @main(%q: tensor<1x8x4096x128xbf16>, %k: tensor<1x8x4096x128xbf16>, %v: tensor<1x8x4096x128xbf16>) -> tensor<1x8x4096x128xbf16> {
  %init = tensor.empty() : tensor<1x8x4096x128xbf16>
  %r = posenc.attention ins(%q, %k, %v : tensor<1x8x4096x128xbf16>, tensor<1x8x4096x128xbf16>, tensor<1x8x4096x128xbf16>)
      outs(%init : tensor<1x8x4096x128xbf16>) softcap 50.0 masks [#posenc.causal] -> tensor<1x8x4096x128xbf16>
  return %r : tensor<1x8x4096x128xbf16>
}
