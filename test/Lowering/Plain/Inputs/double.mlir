func.func @main(%x: tensor<1x4x8x16xf16>) -> tensor<1x4x8x16xf16> {
  %init = tensor.empty() : tensor<1x4x8x16xf16>
  %o = posenc.attention
      ins(%x, %x, %x : tensor<1x4x8x16xf16>, tensor<1x4x8x16xf16>, tensor<1x4x8x16xf16>)
      outs(%init : tensor<1x4x8x16xf16>) -> tensor<1x4x8x16xf16>
  return %o : tensor<1x4x8x16xf16>
}
