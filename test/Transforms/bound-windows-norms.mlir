// Scores that neither option nor softcap bounds: norms of the run do.
// RUN: posenc-opt %s -verify-each -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0.5 score-norms})' | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0.5 score-norms})' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0.5 score-norms score-bound=2})' | FileCheck %s --check-prefix=GIVEN

!q = tensor<2x4x?x8xf32>
!k = tensor<2x2x?x8xf32>

// Squares of rows, the largest by head, and for each head of queries that of its kv head.
// REMARK: [Analysis] WindowsWhenRun {{.*}}Function=norms {{.*}}keys per head are computed when run, from norms of queries and keys; at most 5.0e-01 of a row's weight is dropped{{"|$}}
// CHECK-LABEL: func.func @norms(
// CHECK: %[[ROWS:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 :
// CHECK: arith.extf %{{.*}} : f32 to f64
// CHECK: %[[QUERIES:.*]] = linalg.generic {{.*}} iterator_types = ["reduction", "parallel", "reduction"]} ins(%[[ROWS]] : tensor<2x4x?xf64>) outs(%{{.*}} : tensor<4xf64>)
// CHECK: arith.maximumf
// CHECK: ins(%arg1 :
// CHECK: %[[KEYS:.*]] = linalg.generic {{.*}} iterator_types = ["reduction", "parallel", "reduction"]} ins(%{{.*}} : tensor<2x2x?xf64>) outs(%{{.*}} : tensor<2xf64>)
// CHECK: linalg.index 0
// CHECK: arith.divui
// CHECK: tensor.extract %[[QUERIES]]
// CHECK: tensor.extract %[[KEYS]]
// CHECK: math.sqrt
// CHECK: math.exp2
// CHECK: scf.for
// CHECK: arith.cmpf ole, %{{.*}}, %cst{{.*}} : f64
// CHECK: #posenc.window<epsilon = 5.000000e-01, score_bound = 3.000000e+02>(
// GIVEN-LABEL: func.func @norms(
// GIVEN-NOT: linalg.generic
// GIVEN: score_bound = 2.000000e+00
func.func @norms(%q: !q, %k: !k) -> !q {
  %r = posenc.attention ins(%q, %k, %k : !q, !k, !k) outs(%q : !q)
      encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal] -> !q
  return %r : !q
}

// Factors of queries are of batch rows and of queries.
// CHECK-LABEL: func.func @factors(
// CHECK: linalg.generic {{.*}} ins(%arg0, %arg2 :
// CHECK: arith.mulf
// CHECK: arith.mulf
// CHECK: arith.addf
func.func @factors(%q: !q, %k: !k, %s: tensor<2x?xf32>) -> !q {
  %r = posenc.attention ins(%q, %k, %k : !q, !k, !k) outs(%q : !q) encodings [#posenc.alibi]
      masks [#posenc.causal] query_scale(%s : tensor<2x?xf32>) -> !q
  return %r : !q
}

// A softcap is enough.
// REMARK: [Passed] WindowsBound {{.*}}Function=softcap
// CHECK-LABEL: func.func @softcap(
// CHECK-NOT: linalg.generic
// CHECK: score_bound = 3.000000e+00
func.func @softcap(%q: !q, %k: !k) -> !q {
  %r = posenc.attention ins(%q, %k, %k : !q, !k, !k) outs(%q : !q)
      encodings [#posenc.alibi] masks [#posenc.causal] softcap 3.0 -> !q
  return %r : !q
}

// REMARK: [Missed] ScoreBoundUnknown {{.*}}Function=stretched {{.*}}Reason="xpos may stretch vectors by any factor"
// CHECK-LABEL: func.func @stretched(
// CHECK-NOT: #posenc.window
func.func @stretched(%q: !q, %k: !k) -> !q {
  %r = posenc.attention ins(%q, %k, %k : !q, !k, !k) outs(%q : !q)
      encodings [#posenc.xpos, #posenc.alibi] masks [#posenc.causal] -> !q
  return %r : !q
}

// REMARK: [Missed] ScoreBoundUnknown {{.*}}Function=pages {{.*}}Reason="pages hold more than the keys that exist"
// CHECK-LABEL: func.func @pages(
// CHECK-NOT: #posenc.window
func.func @pages(%q: !q, %k: tensor<9x2x16x8xf32>, %t: tensor<2x4xi32>) -> !q {
  %r = posenc.attention ins(%q, %k, %k : !q, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>) outs(%q : !q)
      encodings [#posenc.alibi] masks [#posenc.causal] page_table(%t : tensor<2x4xi32>) -> !q
  return %r : !q
}
