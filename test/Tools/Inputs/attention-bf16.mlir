func.func @main(%q: tensor<?x4x?x64xbf16>, %k: tensor<?x4x?x64xbf16>, %v: tensor<?x4x?x64xbf16>) -> tensor<?x4x?x64xbf16> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %batch = tensor.dim %q, %c0 : tensor<?x4x?x64xbf16>
  %queries = tensor.dim %q, %c2 : tensor<?x4x?x64xbf16>
  %init = tensor.empty(%batch, %queries) : tensor<?x4x?x64xbf16>
  %r = posenc.attention ins(%q, %k, %v : tensor<?x4x?x64xbf16>, tensor<?x4x?x64xbf16>, tensor<?x4x?x64xbf16>)
      outs(%init : tensor<?x4x?x64xbf16>) masks [#posenc.causal] -> tensor<?x4x?x64xbf16>
  return %r : tensor<?x4x?x64xbf16>
}
