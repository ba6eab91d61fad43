// Theoretical receptive fields: the numbers of the literature, which sums up to a million, as the
// least, and what is proved for every length beside them where they differ.
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-receptive-field)' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s
// RUN: posenc-opt %s | diff - %t
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-receptive-field{epsilons=0.5 horizon=2})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=SHORT
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(posenc-receptive-field{epsilons=0.1,0})' 2>&1 | FileCheck %s --check-prefix=EPSILON
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(posenc-receptive-field{horizon=1})' 2>&1 | FileCheck %s --check-prefix=HORIZON
// EPSILON: error: expected epsilons to be from 2^-64 to below 1, got 0.000000e+00
// HORIZON: error: expected horizon to be 2 to 1048576, got 1

!t = tensor<1x1x?x4xf32>

// A slope of 1/16.
// CHECK: [Analysis] ReceptiveField {{.*}}Function=exponential {{.*}}1 of 1 heads converge; keys per head at 0.1: 37; at 0.01: 74; at 0.001: 111"
func.func @exponential(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 3, max_bias = 4.0>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=square {{.*}}1 of 1 heads converge; keys per head at 0.1: 100; at 0.01: 999 to 1000; at 0.001: 9890 to 9988"
// SHORT: Function=square {{.*}}1 of 1 heads converge; keys per head at 0.5: 1 to 129"
func.func @square(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 4, max_bias = 4.0>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=logarithm {{.*}}keys per head at 0.1: 398 to 399; at 0.01: 6192 to 6264; at 0.001: 74609 to 83117"
func.func @logarithm(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 10, max_bias = 4.0>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=log_square {{.*}}keys per head at 0.1: 65; at 0.01: 154; at 0.001: 275"
func.func @log_square(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 11, max_bias = 4.0>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=gaussian {{.*}}keys per head at 0.1: 19; at 0.01: 30; at 0.001: 38"
func.func @gaussian(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 5, max_bias = 4.0>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=root {{.*}}keys per head at 0.1: 240; at 0.01: 702; at 0.001: 1360"
func.func @root(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 6, max_bias = 4.0>] masks [#posenc.causal] -> !t
  return %r : !t
}

// Slopes of 1, but for 1e-9.
// CHECK: Function=steep_exponential {{.*}}keys per head at 0.1: 3; at 0.01: 5; at 0.001: 7"
func.func @steep_exponential(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 3, max_bias = 1.0e-09>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=steep_square {{.*}}keys per head at 0.1: 6; at 0.01: 49; at 0.001: 482 to 483"
func.func @steep_square(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 4, max_bias = 1.0e-09>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=steep_logarithm {{.*}}keys per head at 0.1: 19; at 0.01: 298; at 0.001: 3958 to 3985"
func.func @steep_logarithm(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 10, max_bias = 1.0e-09>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=steep_log_square {{.*}}keys per head at 0.1: 4; at 0.01: 10; at 0.001: 17"
func.func @steep_log_square(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 11, max_bias = 1.0e-09>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=steep_gaussian {{.*}}keys per head at 0.1: 2; at 0.01: 3; at 0.001: 3"
func.func @steep_gaussian(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 5, max_bias = 1.0e-09>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=steep_root {{.*}}keys per head at 0.1: 13; at 0.01: 41; at 0.001: 80"
func.func @steep_root(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 6, max_bias = 1.0e-09>] masks [#posenc.causal] -> !t
  return %r : !t
}

// Harmonic series, with and without a logarithm: near misses of the ones above.
// CHECK: Function=harmonic {{.*}}0 of 1 heads converge; keys per head at 0.1: divergent; at 0.01: divergent; at 0.001: divergent"
func.func @harmonic(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 7, max_bias = 4.0>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: Function=harmonic_logarithm {{.*}}0 of 1 heads converge
func.func @harmonic_logarithm(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 13, max_bias = 4.0>] masks [#posenc.causal] -> !t
  return %r : !t
}

// Cosines do not fall for ever, however short the length.
// CHECK: Function=sandwich {{.*}}0 of 1 heads converge
func.func @sandwich(%x: tensor<1x1x16x4xf32>) -> tensor<1x1x16x4xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x1x16x4xf32>, tensor<1x1x16x4xf32>, tensor<1x1x16x4xf32>)
      outs(%x : tensor<1x1x16x4xf32>) encodings [#posenc.sandwich] masks [#posenc.causal] -> tensor<1x1x16x4xf32>
  return %r : tensor<1x1x16x4xf32>
}

// Learned numbers that are constants: KERPLE's logarithm converges for p > 1 alone. A sliding window
// keeps far keys out, but is no part of what terms reach.
// CHECK: Function=kerple {{.*}}1 of 2 heads converge; keys per head at 0.1: 1, divergent;
func.func @kerple(%x: tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32> {
  %p = arith.constant dense<[12.0, 1.0]> : tensor<2xf32>
  %a = arith.constant dense<1.0> : tensor<2xf32>
  %r = posenc.attention ins(%x, %x, %x : tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>)
      outs(%x : tensor<1x2x?x4xf32>) encodings [#posenc.kerple(%p, %a : tensor<2xf32>, tensor<2xf32>)]
      masks [#posenc.causal, #posenc.sliding<window = 8>] -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}

// Keys on both sides: e^(-m W) = epsilon (1 + e^-m) / 2 of a slope m = 1/16 is at 37.3, 74.2, 111.03.
// CHECK: Function=both_sides {{.*}}keys per head at 0.1: 38; at 0.01: 75; at 0.001: 112"
func.func @both_sides(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 3, max_bias = 4.0>] -> !t
  return %r : !t
}

// Rotations and tensors bound no weight by distance.
// CHECK: [Analysis] NoTermDecays {{.*}}Function=rope {{.*}}Reason="without a score term positions bound no weight"{{.*}}"no receptive field by distance"
func.func @rope(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t) encodings [#posenc.rope] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: [Analysis] TermNotByDistance {{.*}}Function=control
func.func @control(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rpe<type = 1>] masks [#posenc.causal] -> !t
  return %r : !t
}

// CHECK: [Analysis] OperandsNotConstant {{.*}}Function=learned
func.func @learned(%x: !t, %p: tensor<1xf32>) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.kerple(%p, %p : tensor<1xf32>, tensor<1xf32>)] masks [#posenc.causal] -> !t
  return %r : !t
}
