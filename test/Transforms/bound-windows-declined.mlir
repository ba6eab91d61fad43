// Why an attention has no windows, a near miss for each reason.
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=1e-3 score-bound=0})' | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=1e-3 score-bound=0})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{own-key score-bound=0})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=OWN
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows)' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=FREE
// CHECK-NOT: #posenc.window
// OWN-NOT: [Passed]
// OWN: [Passed] WindowsBound {{.*}}Function=cache |
// OWN: [Passed] WindowsBound {{.*}}Function=more_queries |
// OWN-NOT: [Passed]
// FREE: [Missed] ScoreBoundUnknown {{.*}}Function=short {{.*}}Reason="nothing bounds the scores"

!t = tensor<1x2x8x4xf32>

// REMARK: [Missed] NoTermDecays {{.*}}Function=rope | Reason="without a score term positions bound no weight", Remark="no windows"
func.func @rope(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t) encodings [#posenc.rope] masks [#posenc.causal] -> !t
  return %r : !t
}

// REMARK: [Missed] TermNotByDistance {{.*}}Function=tensor {{.*}}Reason="dense_bias is no function of the distance"
func.func @tensor(%x: !t, %b: tensor<1x2x8x8xf32>) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.alibi, #posenc.dense_bias(%b : tensor<1x2x8x8xf32>)] masks [#posenc.causal] -> !t
  return %r : !t
}

// REMARK: [Missed] CodeOnLogits {{.*}}Function=code {{.*}}Reason="code on logits may undo any decay"
func.func @code(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t) encodings [#posenc.alibi] masks [#posenc.causal]
      score {
      ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
        %n = arith.negf %s : f32
        posenc.yield %n : f32
      } -> !t
  return %r : !t
}

// REMARK: [Missed] OwnKeyNotSure {{.*}}Function=padding {{.*}}Reason="a mask may drop a query's own key"
func.func @padding(%x: !t, %k: tensor<8xi1>) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t) encodings [#posenc.alibi]
      masks [#posenc.causal, #posenc.padding(%k : tensor<8xi1>)] -> !t
  return %r : !t
}

// REMARK: [Missed] OwnKeyNotSure {{.*}}Function=cache {{.*}}Reason="a query may stand where no key exists"
func.func @cache(%q: tensor<1x2x1x4xf32>, %x: tensor<1x2x4096x4xf32>, %at: i64, %n: i64) -> tensor<1x2x1x4xf32> {
  %r = posenc.attention ins(%q, %x, %x : tensor<1x2x1x4xf32>, tensor<1x2x4096x4xf32>, tensor<1x2x4096x4xf32>)
      outs(%q : tensor<1x2x1x4xf32>) encodings [#posenc.alibi] masks [#posenc.causal] q_offset(%at : i64)
      valid_length(%n : i64) -> tensor<1x2x1x4xf32>
  return %r : tensor<1x2x1x4xf32>
}

// Without a mask the first queries stand before all keys.
// REMARK: [Missed] OwnKeyNotSure {{.*}}Function=more_queries {{.*}}Reason="a query may stand where no key exists"
func.func @more_queries(%q: tensor<1x1x4097x4xf32>, %x: tensor<1x1x4096x4xf32>) -> tensor<1x1x4097x4xf32> {
  %r = posenc.attention ins(%q, %x, %x : tensor<1x1x4097x4xf32>, tensor<1x1x4096x4xf32>, tensor<1x1x4096x4xf32>)
      outs(%q : tensor<1x1x4097x4xf32>) encodings [#posenc.alibi<bias_scale = 100.0>] -> tensor<1x1x4097x4xf32>
  return %r : tensor<1x1x4097x4xf32>
}

// REMARK: [Missed] PositionsAreData {{.*}}Function=positions {{.*}}Reason="any number of keys may stand at one position"
func.func @positions(%x: !t, %p: tensor<8xi64>) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t) encodings [#posenc.alibi] masks [#posenc.causal]
      q_pos(%p : tensor<8xi64>) k_pos(%p : tensor<8xi64>) -> !t
  return %r : !t
}

// REMARK: [Missed] TileOfAttention {{.*}}Function=tile {{.*}}Reason="other tiles hold the nearest keys"
func.func @tile(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t) encodings [#posenc.alibi] masks [#posenc.causal]
      frame [0, 0, 8, 8] of [2, 2, 16, 16] -> !t
  return %r : !t
}

// REMARK: [Missed] NoHeadHasWindow {{.*}}Function=diverges {{.*}}Reason=divergent
func.func @diverges(%x: tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>)
      outs(%x : tensor<1x2x?x4xf32>) encodings [#posenc.rpe<type = 7>] masks [#posenc.causal] -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}

// A window of all keys is none.
// REMARK: [Missed] NoHeadHasWindow {{.*}}Function=short {{.*}}Reason=too-far
func.func @short(%x: !t) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t) encodings [#posenc.alibi] masks [#posenc.causal] -> !t
  return %r : !t
}
