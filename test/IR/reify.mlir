// Result sizes are those of the destinations; ops on tensors are pure.
// RUN: posenc-opt %s -resolve-ranked-shaped-type-result-dims -canonicalize -verify-each | FileCheck %s

// CHECK-LABEL: func.func @attention(
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[B:.*]] = tensor.dim %arg1, %[[C0]]
// CHECK-DAG: %[[N:.*]] = tensor.dim %arg2, %[[C2]]
// CHECK-NOT: posenc.attention
// CHECK: return %[[B]], %[[C4]], %[[N]]
func.func @attention(%q: tensor<?x4x?x8xf32>, %o: tensor<?x4x?x8xf32>, %l: tensor<?x4x?xf32>) -> (index, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %r:2 = posenc.attention ins(%q, %q, %q : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>)
      outs(%o, %l : tensor<?x4x?x8xf32>, tensor<?x4x?xf32>) -> tensor<?x4x?x8xf32>, tensor<?x4x?xf32>
  %b = tensor.dim %r#0, %c0 : tensor<?x4x?x8xf32>
  %h = tensor.dim %r#0, %c1 : tensor<?x4x?x8xf32>
  %n = tensor.dim %r#1, %c2 : tensor<?x4x?xf32>
  return %b, %h, %n : index, index, index
}

// CHECK-LABEL: func.func @small_ops(
// CHECK-DAG: %[[R:.*]] = tensor.dim %arg1
// CHECK-DAG: %[[B:.*]] = tensor.dim %arg2
// CHECK-DAG: %[[M:.*]] = tensor.dim %arg3
// CHECK-NOT: posenc
// CHECK: return %[[R]], %[[B]], %[[M]]
func.func @small_ops(%x: tensor<2x4x?x8xf32>, %o: tensor<2x4x?x8xf32>, %bo: tensor<1x4x?x5xf32>, %mo: tensor<1x4x?x5xi1>) -> (index, index, index) {
  %c2 = arith.constant 2 : index
  %r = posenc.rotate ins(%x : tensor<2x4x?x8xf32>) outs(%o : tensor<2x4x?x8xf32>) by [#posenc.rope] -> tensor<2x4x?x8xf32>
  %b = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%bo : tensor<1x4x?x5xf32>) -> tensor<1x4x?x5xf32>
  %m = posenc.mask [#posenc.causal] heads 4 of 4 outs(%mo : tensor<1x4x?x5xi1>) -> tensor<1x4x?x5xi1>
  %rn = tensor.dim %r, %c2 : tensor<2x4x?x8xf32>
  %bn = tensor.dim %b, %c2 : tensor<1x4x?x5xf32>
  %mn = tensor.dim %m, %c2 : tensor<1x4x?x5xi1>
  return %rn, %bn, %mn : index, index, index
}

// CHECK-LABEL: func.func @linear(
// CHECK-DAG: %[[N:.*]] = tensor.dim %arg1
// CHECK-DAG: %[[B:.*]] = tensor.dim %arg2
// CHECK-NOT: posenc
// CHECK: return %[[N]], %[[B]]
func.func @linear(%q: tensor<?x4x?x8xf32>, %o: tensor<?x4x?x8xf32>, %s: tensor<?x4x8x8xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %r:2 = posenc.linear_attention ins(%q, %q, %q : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>)
      outs(%o, %s : tensor<?x4x?x8xf32>, tensor<?x4x8x8xf32>) features exp unnormalized -> tensor<?x4x?x8xf32>, tensor<?x4x8x8xf32>
  %n = tensor.dim %r#0, %c2 : tensor<?x4x?x8xf32>
  %b = tensor.dim %r#1, %c0 : tensor<?x4x8x8xf32>
  return %n, %b : index, index
}
