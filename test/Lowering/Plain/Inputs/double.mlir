func.func @main(%x: tensor<1x4x8x16xf64>) -> tensor<1x4x8x16xf64> {
  %init = tensor.empty() : tensor<1x4x8x16xf64>
  %o = posenc.attention
      ins(%x, %x, %x : tensor<1x4x8x16xf64>, tensor<1x4x8x16xf64>, tensor<1x4x8x16xf64>)
      outs(%init : tensor<1x4x8x16xf64>) -> tensor<1x4x8x16xf64>
  return %o : tensor<1x4x8x16xf64>
}
