// The licence to pass over far keys: its text, and that only fused loops act on it.
// RUN: posenc-opt %s | posenc-opt | FileCheck %s
// RUN: posenc-opt %s -convert-posenc-to-linalg | FileCheck %s --check-prefix=PLAIN

// CHECK: default = #posenc.window, whole = #posenc.window<epsilon = 1.000000e-03, score_bound = 5.000000e+00>
func.func private @text() attributes {
  default = #posenc.window<epsilon = 0.0, score_bound = 0.0>,
  whole = #posenc.window<score_bound = 5.0, epsilon = 1.0e-3>
}

// CHECK-LABEL: @licence
// CHECK: masks [#posenc.causal, #posenc.window<epsilon = 1.000000e-03>(%{{.*}} : tensor<2xi64>)]
// PLAIN-LABEL: @licence
// PLAIN-NOT: tensor.extract %arg1
// PLAIN: return
func.func @licence(%x: tensor<1x2x8x4xf32>, %s: tensor<2xi64>) -> tensor<1x2x8x4xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>)
      outs(%x : tensor<1x2x8x4xf32>)
      masks [#posenc.causal, #posenc.window<epsilon = 1.0e-3>(%s : tensor<2xi64>)] -> tensor<1x2x8x4xf32>
  return %r : tensor<1x2x8x4xf32>
}
