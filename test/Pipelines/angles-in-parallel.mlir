// RUN: posenc-opt %s -posenc-to-llvm -verify-each | FileCheck %s

// Positions are data of each batch row: their angles are in a parallel loop, and large ones call
// a function there.
// CHECK-LABEL: llvm.func @told.body(
// CHECK: omp.loop_nest
// CHECK-NOT: omp.yield
// CHECK: llvm.call @cos_of_[[LANES:[0-9]+]]
// CHECK: omp.yield
// CHECK: llvm.func @cos_of_[[LANES]]
func.func @told(%q: tensor<2x2x?x16xf32>, %k: tensor<2x2x?x16xf32>, %v: tensor<2x2x?x16xf32>,
                %q_pos: tensor<2x?xi64>, %k_pos: tensor<2x?xi64>, %o: tensor<2x2x?x16xf32>)
    -> tensor<2x2x?x16xf32> {
  %r = posenc.attention
    ins(%q, %k, %v : tensor<2x2x?x16xf32>, tensor<2x2x?x16xf32>, tensor<2x2x?x16xf32>)
    outs(%o : tensor<2x2x?x16xf32>)
    encodings [#posenc.rope]
    q_pos(%q_pos : tensor<2x?xi64>)
    k_pos(%k_pos : tensor<2x?xi64>)
    -> tensor<2x2x?x16xf32>
  return %r : tensor<2x2x?x16xf32>
}
