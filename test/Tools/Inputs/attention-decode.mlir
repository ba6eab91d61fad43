// One query of eight heads, and keys of two.
func.func @main(%q: tensor<?x8x1x128xf16>, %k: tensor<?x2x?x128xf16>, %v: tensor<?x2x?x128xf16>) -> tensor<?x8x1x128xf16> {
  %c0 = arith.constant 0 : index
  %b = tensor.dim %q, %c0 : tensor<?x8x1x128xf16>
  %o = tensor.empty(%b) : tensor<?x8x1x128xf16>
  %r = posenc.attention ins(%q, %k, %v : tensor<?x8x1x128xf16>, tensor<?x2x?x128xf16>, tensor<?x2x?x128xf16>)
      outs(%o : tensor<?x8x1x128xf16>) masks [#posenc.causal] -> tensor<?x8x1x128xf16>
  return %r : tensor<?x8x1x128xf16>
}
