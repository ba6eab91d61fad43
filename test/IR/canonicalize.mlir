// Transposes and casts around posenc.attention; casts around the other ops.
// RUN: posenc-opt %s -canonicalize -verify-each | FileCheck %s

// CHECK-DAG: #[[BNHD:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[NBHD:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d0, d1, d3)>
// CHECK-DAG: #[[BNDH:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>

// Each operand is read in the order in which it lies.
// CHECK-LABEL: func.func @operands(
// CHECK-NOT: linalg.transpose
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : tensor<2x5x4x8xf32>, tensor<7x2x2x8xf32>, tensor<2x2x7x6xf32>)
// CHECK-SAME: maps [#[[BNHD]], #[[NBHD]], #[[ID]], #[[ID]]]
func.func @operands(%q: tensor<2x5x4x8xf32>, %k: tensor<7x2x2x8xf32>, %v: tensor<2x2x7x6xf32>, %o: tensor<2x4x5x6xf32>) -> tensor<2x4x5x6xf32> {
  %qe = tensor.empty() : tensor<2x4x5x8xf32>
  %qt = linalg.transpose ins(%q : tensor<2x5x4x8xf32>) outs(%qe : tensor<2x4x5x8xf32>) permutation = [0, 2, 1, 3]
  %ke = tensor.empty() : tensor<2x2x7x8xf32>
  %kt = linalg.transpose ins(%k : tensor<7x2x2x8xf32>) outs(%ke : tensor<2x2x7x8xf32>) permutation = [1, 2, 0, 3]
  %r = posenc.attention ins(%qt, %kt, %v : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x6xf32>)
      outs(%o : tensor<2x4x5x6xf32>) -> tensor<2x4x5x6xf32>
  return %r : tensor<2x4x5x6xf32>
}

// Two transposes that cancel leave no map.
// CHECK-LABEL: func.func @twice(
// CHECK: posenc.attention ins(%arg0, %arg0, %arg0 :
// CHECK-NOT: maps
func.func @twice(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %e = tensor.empty() : tensor<2x5x8x4xf32>
  %t = linalg.transpose ins(%q : tensor<2x4x5x8xf32>) outs(%e : tensor<2x5x8x4xf32>) permutation = [0, 2, 3, 1]
  %f = tensor.empty() : tensor<2x4x5x8xf32>
  %u = linalg.transpose ins(%t : tensor<2x5x8x4xf32>) outs(%f : tensor<2x4x5x8xf32>) permutation = [0, 3, 1, 2]
  %r = posenc.attention ins(%u, %u, %u : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// The output is written in the order in which its reader wants it.
// CHECK-LABEL: func.func @result(
// CHECK: %[[R:.*]] = posenc.attention ins(%arg0, %arg0, %arg0 :
// CHECK-SAME: outs(%arg1 : tensor<2x5x8x4xf32>)
// CHECK-SAME: maps [#[[ID]], #[[ID]], #[[ID]], #[[BNDH]]]
// CHECK: return %[[R]] : tensor<2x5x8x4xf32>
func.func @result(%q: tensor<2x4x5x8xf32>, %o: tensor<2x5x8x4xf32>) -> tensor<2x5x8x4xf32> {
  %e = tensor.empty() : tensor<2x4x5x8xf32>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%e : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %t = linalg.transpose ins(%r : tensor<2x4x5x8xf32>) outs(%o : tensor<2x5x8x4xf32>) permutation = [0, 2, 3, 1]
  return %t : tensor<2x5x8x4xf32>
}

// CHECK-LABEL: func.func @result_with_second_reader(
// CHECK: posenc.attention
// CHECK-NOT: maps
// CHECK: linalg.transpose
func.func @result_with_second_reader(%q: tensor<2x4x5x8xf32>, %o: tensor<2x5x4x8xf32>) -> (tensor<2x5x4x8xf32>, tensor<2x4x5x8xf32>) {
  %e = tensor.empty() : tensor<2x4x5x8xf32>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%e : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %t = linalg.transpose ins(%r : tensor<2x4x5x8xf32>) outs(%o : tensor<2x5x4x8xf32>) permutation = [0, 2, 1, 3]
  return %t, %r : tensor<2x5x4x8xf32>, tensor<2x4x5x8xf32>
}

// Not into a loop.
// CHECK-LABEL: func.func @result_read_in_loop(
// CHECK: posenc.attention
// CHECK: scf.for
// CHECK: linalg.transpose
func.func @result_read_in_loop(%q: tensor<2x4x5x8xf32>, %o: tensor<2x5x4x8xf32>, %n: index) -> tensor<2x5x4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<2x4x5x8xf32>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%e : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %f = scf.for %i = %c0 to %n step %c1 iter_args(%a = %o) -> tensor<2x5x4x8xf32> {
    %t = linalg.transpose ins(%r : tensor<2x4x5x8xf32>) outs(%a : tensor<2x5x4x8xf32>) permutation = [0, 2, 1, 3]
    scf.yield %t : tensor<2x5x4x8xf32>
  }
  return %f : tensor<2x5x4x8xf32>
}

// CHECK-LABEL: func.func @lse_read_after(
// CHECK: %[[R:.*]]:2 = posenc.attention
// CHECK-SAME: maps
// CHECK: linalg.negf ins(%[[R]]#1
// CHECK: return %[[R]]#0
func.func @lse_read_after(%q: tensor<2x4x5x8xf32>, %l: tensor<2x4x5xf32>, %o: tensor<2x5x4x8xf32>) -> (tensor<2x5x4x8xf32>, tensor<2x4x5xf32>) {
  %e = tensor.empty() : tensor<2x4x5x8xf32>
  %r:2 = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%e, %l : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) -> tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
  %t = linalg.transpose ins(%r#0 : tensor<2x4x5x8xf32>) outs(%o : tensor<2x5x4x8xf32>) permutation = [0, 2, 1, 3]
  %n = linalg.negf ins(%r#1 : tensor<2x4x5xf32>) outs(%l : tensor<2x4x5xf32>) -> tensor<2x4x5xf32>
  return %t, %n : tensor<2x5x4x8xf32>, tensor<2x4x5xf32>
}

// The op would have to be there twice.
// CHECK-LABEL: func.func @lse_read_before(
// CHECK-COUNT-1: posenc.attention
// CHECK-NOT: posenc.attention
// CHECK: linalg.transpose
func.func @lse_read_before(%q: tensor<2x4x5x8xf32>, %l: tensor<2x4x5xf32>, %o: tensor<2x5x4x8xf32>) -> (tensor<2x5x4x8xf32>, tensor<2x4x5xf32>) {
  %e = tensor.empty() : tensor<2x4x5x8xf32>
  %r:2 = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%e, %l : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) -> tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
  %n = linalg.negf ins(%r#1 : tensor<2x4x5xf32>) outs(%l : tensor<2x4x5xf32>) -> tensor<2x4x5xf32>
  %t = linalg.transpose ins(%r#0 : tensor<2x4x5x8xf32>) outs(%o : tensor<2x5x4x8xf32>) permutation = [0, 2, 1, 3]
  return %t, %n : tensor<2x5x4x8xf32>, tensor<2x4x5xf32>
}
