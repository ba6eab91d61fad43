// Windows per head, the bound that is proved, and what it rests on; why some have none:
// bound-windows-declined.mlir.
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=1e-3 score-bound=0})' | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=1e-3 score-bound=0})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0 score-bound=10})' | FileCheck %s --check-prefix=EXACT
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=1e-3 score-bound=0},posenc-bound-windows)' | FileCheck %s
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=1})' 2>&1 | FileCheck %s --check-prefix=EPSILON
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{score-bound=301})' 2>&1 | FileCheck %s --check-prefix=BOUND
// EPSILON: error: expected epsilon to be 0 or from 2^-64 to below 1, got 1.000000e+00
// BOUND: error: expected score-bound to be 0 to 300, got 3.010000e+02

// REMARK: [Passed] WindowsBound {{.*}}Function=alibi {{.*}}keys per head: 14, 28, 56, 111, 222, 443, 885, 1769 (every-length); at most 1.0e-03 of a row's weight is dropped while scores are at most 0
// CHECK-LABEL: func.func @alibi(
// CHECK: %[[S:.*]] = arith.constant dense<[14, 28, 56, 111, 222, 443, 885, 1769]> : tensor<8xi64>
// CHECK: masks [#posenc.causal, #posenc.window<epsilon = 1.000000e-03>(%[[S]] : tensor<8xi64>)]
// EXACT-LABEL: func.func @alibi(
// EXACT: arith.constant dense<[248, 496, 992, 1984, 3968, 7935, 15870, 31739]> : tensor<8xi64>
// EXACT: #posenc.window<score_bound = 1.000000e+01>(
func.func @alibi(%x: tensor<1x8x?x16xf32>) -> tensor<1x8x?x16xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x8x?x16xf32>, tensor<1x8x?x16xf32>, tensor<1x8x?x16xf32>)
      outs(%x : tensor<1x8x?x16xf32>) encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal]
      -> tensor<1x8x?x16xf32>
  return %r : tensor<1x8x?x16xf32>
}

// A softcap bounds the scores where it is less than what is given.
// REMARK: [Passed] WindowsBound {{.*}}Function=both_sides {{.*}}while scores are at most 0
// CHECK-LABEL: func.func @both_sides(
// CHECK: arith.constant dense<[15, 1769]> : tensor<2xi64>
// CHECK: masks [#posenc.window<epsilon = 1.000000e-03>(
// EXACT-LABEL: func.func @both_sides(
// EXACT: #posenc.window<score_bound = 2.000000e+00>(
func.func @both_sides(%x: tensor<1x2x4096x16xf32>) -> tensor<1x2x4096x16xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x2x4096x16xf32>, tensor<1x2x4096x16xf32>, tensor<1x2x4096x16xf32>)
      outs(%x : tensor<1x2x4096x16xf32>) encodings [#posenc.alibi<max_bias = 14.0, bias_scale = 64.0>] softcap 2.0
      -> tensor<1x2x4096x16xf32>
  return %r : tensor<1x2x4096x16xf32>
}

// Of one length; most heads see all of it.
// REMARK: [Passed] WindowsBound {{.*}}Function=sandwich {{.*}}keys per head: 2, 3, 4, 16, 131, 1925, 6471, 7715, {{.*}} (this-length)
// CHECK-LABEL: func.func @sandwich(
// CHECK: arith.constant dense<[2, 3, 4, 16, 131, 1925, 6471, 7715,
func.func @sandwich(%x: tensor<1x12x8192x16xf32>) -> tensor<1x12x8192x16xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x12x8192x16xf32>, tensor<1x12x8192x16xf32>, tensor<1x12x8192x16xf32>)
      outs(%x : tensor<1x12x8192x16xf32>) encodings [#posenc.sandwich] masks [#posenc.causal]
      -> tensor<1x12x8192x16xf32>
  return %r : tensor<1x12x8192x16xf32>
}

// Learned numbers that are constants; the sum of the second head diverges.
// REMARK: [Passed] WindowsBound {{.*}}Function=kerple {{.*}}keys per head: 1, none (every-length: 1, divergent: 1)
// CHECK-LABEL: func.func @kerple(
// CHECK: arith.constant dense<[1, 1099511627776]> : tensor<2xi64>
func.func @kerple(%x: tensor<1x2x?x16xf32>) -> tensor<1x2x?x16xf32> {
  %p = arith.constant dense<[12.0, 1.0]> : tensor<2xf32>
  %a = arith.constant dense<[1.0, 1.0]> : tensor<2xf32>
  %r = posenc.attention ins(%x, %x, %x : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>)
      outs(%x : tensor<1x2x?x16xf32>) encodings [#posenc.kerple(%p, %a : tensor<2xf32>, tensor<2xf32>)]
      masks [#posenc.causal] -> tensor<1x2x?x16xf32>
  return %r : tensor<1x2x?x16xf32>
}

// Of a document the own key alone is sure to be kept.
// CHECK-LABEL: func.func @document(
// CHECK: arith.constant dense<[16, 3189]> : tensor<2xi64>
// CHECK: masks [#posenc.causal, #posenc.document(%arg1 : tensor<4096xi32>), #posenc.window
func.func @document(%x: tensor<1x2x4096x16xf32>, %d: tensor<4096xi32>) -> tensor<1x2x4096x16xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x2x4096x16xf32>, tensor<1x2x4096x16xf32>, tensor<1x2x4096x16xf32>)
      outs(%x : tensor<1x2x4096x16xf32>) encodings [#posenc.alibi<max_bias = 14.0, bias_scale = 64.0>]
      masks [#posenc.causal, #posenc.document(%d : tensor<4096xi32>)] -> tensor<1x2x4096x16xf32>
  return %r : tensor<1x2x4096x16xf32>
}
