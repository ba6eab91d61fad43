// Where nothing is raised a function prints byte for byte as before, named softmaxes too.
// RUN: posenc-opt %s >%t.before
// RUN: posenc-opt %s -verify-each -pass-pipeline='builtin.module(raise-to-posenc)' -remarks-filter='.*' 2>%t.remarks >%t.after
// RUN: diff %t.before %t.after
// RUN: FileCheck %s <%t.remarks

// Divided by the largest exponential, not by their sum.
// CHECK: [Missed] denominator-modified {{.*}} Function=largest_for_sum
func.func @largest_for_sum(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = linalg.exp ins(%s : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %n0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %n = linalg.reduce { arith.maximumf } ins(%e : tensor<2x6x6xf32>) outs(%n0 : tensor<2x6xf32>) dimensions = [2]
  %nb = linalg.broadcast ins(%n : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %nb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %r = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %r : tensor<2x6x4xf32>
}

// Over the queries, by the name of softmax.
// CHECK: [Missed] {{.*}} Function=over_queries
func.func @over_queries(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %r = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %r : tensor<2x6x4xf32>
}

// Of no products, as of logits that a model returns; a size that nobody reads is not removed.
// CHECK-NOT: Function=of_argument
func.func @of_argument(%x: tensor<?x6xf32>) -> tensor<?x6xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x6xf32>
  %m = tensor.dim %x, %c1 : tensor<?x6xf32>
  %e = tensor.empty(%n) : tensor<?x6xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x6xf32>) outs(%e : tensor<?x6xf32>) -> tensor<?x6xf32>
  return %p : tensor<?x6xf32>
}
