// Terms whose operands are no constants: sizes are computed before the attention.
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0.5 score-bound=0})' | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0.5 score-bound=0})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0 score-bound=1})' | FileCheck %s --check-prefix=EXACT

!t = tensor<1x2x?x4xf32>

// Sums of surely kept weights from the own key outwards, then all from the far end inwards.
// REMARK: [Analysis] WindowsWhenRun {{.*}}Function=causal {{.*}}keys per head are computed when run, from learned numbers; at most 5.0e-01 of a row's weight is dropped while scores are at most 0
// CHECK-LABEL: func.func @causal(
// CHECK: %[[KEYS:.*]] = tensor.dim %arg0, %c2
// CHECK: %[[SIZES:.*]] = linalg.generic {{.*}} iterator_types = ["parallel"]} outs({{.*}} : tensor<2xi64>)
// CHECK: %[[HEAD:.*]] = linalg.index 0
// CHECK: %[[KEPT:.*]] = scf.for %{{.*}} = %{{.*}} to %[[KEYS]] step %{{.*}} iter_args(%{{.*}} = %{{.*}}) -> (f64)
// CHECK: tensor.extract %arg1
// CHECK: math.log %{{.*}} : f64
// CHECK: math.exp2 %{{.*}} : f64
// CHECK: scf.for %[[NUMBER:.*]] = %{{.*}} to %[[KEYS]] step %{{.*}} iter_args(%{{.*}} = %{{.*}}, %[[LAST:.*]] = %{{.*}}) -> (f64, i64)
// CHECK: %[[DISTANCE:.*]] = arith.subi %[[KEYS]], %[[NUMBER]]
// CHECK: %[[FITS:.*]] = arith.cmpf ole
// CHECK: %[[SIZE:.*]] = arith.index_cast %[[DISTANCE]] : index to i64
// CHECK: arith.select %[[FITS]], %[[SIZE]], %[[LAST]] : i64
// CHECK: masks [#posenc.causal, #posenc.window<epsilon = 5.000000e-01>(%[[SIZES]] : tensor<2xi64>)]
// The largest term instead of sums, which a NaN stays in.
// EXACT-LABEL: func.func @causal(
// EXACT-NOT: math.exp2
// EXACT: scf.for
// EXACT: arith.maximumf
// EXACT: arith.cmpf olt, %{{.*}}, %{{.*}} : f64
// EXACT-NOT: scf.for
// EXACT: #posenc.window<score_bound = 1.000000e+00>(
func.func @causal(%x: !t, %p: tensor<2xf32>) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rope, #posenc.kerple(%p, %p : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal] -> !t
  return %r : !t
}

// Both sides, each of 3 keys that are surely kept, and both together.
// CHECK-LABEL: func.func @both_sides(
// CHECK-COUNT-2: arith.cmpf olt, %{{.*}}, %{{.*}} : f64
// CHECK: arith.cmpf ole
// CHECK: arith.cmpf ole
// CHECK: arith.cmpf ole
// CHECK-NOT: arith.cmpf
// CHECK: masks [#posenc.sliding<window = 3>, #posenc.window<epsilon = 5.000000e-01>(
func.func @both_sides(%x: tensor<1x2x8x4xf32>, %t: tensor<32x2xf32>) -> tensor<1x2x8x4xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>)
      outs(%x : tensor<1x2x8x4xf32>) encodings [#posenc.t5(%t : tensor<32x2xf32>)]
      masks [#posenc.sliding<window = 3>] -> tensor<1x2x8x4xf32>
  return %r : tensor<1x2x8x4xf32>
}

// Near misses: what the operands cannot change keeps an attention from windows as before.
// REMARK: [Missed] TermNotByDistance {{.*}}Function=tensor_term
// CHECK-LABEL: func.func @tensor_term(
// CHECK-NOT: #posenc.window
func.func @tensor_term(%x: !t, %p: tensor<2xf32>, %b: tensor<1x2x?x?xf32>) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.kerple(%p, %p : tensor<2xf32>, tensor<2xf32>), #posenc.dense_bias(%b : tensor<1x2x?x?xf32>)]
      masks [#posenc.causal] -> !t
  return %r : !t
}

// REMARK: [Missed] OwnKeyNotSure {{.*}}Function=padding
// CHECK-LABEL: func.func @padding(
// CHECK-NOT: #posenc.window
func.func @padding(%x: !t, %p: tensor<2xf32>, %k: tensor<?xi1>) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.kerple(%p, %p : tensor<2xf32>, tensor<2xf32>)]
      masks [#posenc.causal, #posenc.padding(%k : tensor<?xi1>)] -> !t
  return %r : !t
}
