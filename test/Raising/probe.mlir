// Rows before and after: what cannot be evaluated is raised all the same, and said. That a
// wrong raise is undone is tested with wrong recognizers: unittests/Raising/ProbeTest.cpp.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics -verify-each \
// RUN:   -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s
// RUN: posenc-opt %s -split-input-file -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc{verify=none})' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=NONE
// RUN: posenc-opt %s -split-input-file -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -posenc-to-raised=verify-raising=none 2>&1 >%t | FileCheck %s --check-prefix=NONE

// NONE-NOT: remark: [Analysis] Probe
// NONE: remark: [Passed] AttentionRaised
// NONE-NOT: remark: [Analysis] Probe

#pairs = affine_map<(h, i, j) -> (h, i, j)>

// CHECK-LABEL: func.func @unknown_function
// CHECK: posenc.attention
// CHECK: math.asinh
// CHECK-NOT: call
func.func @unknown_function(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#pairs, #pairs], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) {
  ^bb0(%in: f32, %o: f32):
    %x = math.asinh %in : f32
    linalg.yield %x : f32
  } -> tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %e = linalg.exp ins(%l : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %n0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %n = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%n0 : tensor<2x6xf32>) dimensions = [2]
  %nb = linalg.broadcast ins(%n : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %nb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Passed] AttentionRaised}}
  // expected-remark @below {{[Analysis] ProbeSkipped | Category:posenc:raise | Function=unknown_function | Reason="expected an operation that can be evaluated, got math.asinh"}}
  // expected-remark @below {{[Analysis] ScoreRegionKept}}
  %r = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %r : tensor<2x6x4xf32>
}

// -----

// What both forms read is data, whatever made it; nothing is told of a probe that passes.
// CHECK-LABEL: func.func @unknown_source
// CHECK: %[[Q:.*]] = tensor.bitcast
// CHECK: posenc.attention
// CHECK-NOT: linalg
func.func @unknown_source(%bits: tensor<2x6x4xi32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %q = tensor.bitcast %bits : tensor<2x6x4xi32> to tensor<2x6x4xf32>
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %e = linalg.exp ins(%s : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %n0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %n = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%n0 : tensor<2x6xf32>) dimensions = [2]
  %nb = linalg.broadcast ins(%n : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %nb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Passed] AttentionRaised}}
  %r = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %r : tensor<2x6x4xf32>
}
