// Linear attention in chunks of tokens around linalg contractions.
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-chunk-linear-attention{chunk=16})' -verify-each | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-chunk-linear-attention)' -remarks-filter='.*' 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK
// RUN: not posenc-opt %s -pass-pipeline='builtin.module(posenc-chunk-linear-attention{chunk=-1})' 2>&1 | FileCheck %s --check-prefix=ERROR

// ERROR: error: expected chunk to be 0 to 1048576, got -1

// Two whole chunks and one of 8 tokens; G query heads read one state.
// CHECK-LABEL: func.func @causal(
// CHECK: scf.forall (%[[B:.*]], %[[G:.*]]) in (2, 2)
// CHECK: scf.for %{{.*}} = %{{.*}} to %c32{{.*}} step %c16{{.*}} iter_args({{.*}}) -> (tensor<2x40x6xf16>, tensor<8x6xf32>, tensor<8xf32>)
// The rows of a chunk read the state,
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<2x16x8xf32>, tensor<8x6xf32>)
// meet their own keys,
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<2x16x8xf32>, tensor<16x8xf32>) outs(%{{.*}} : tensor<2x16x16xf32>)
// CHECK: arith.cmpi ule
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<2x16x16xf32>, tensor<16x6xf16>)
// and those join the state.
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<16x8xf32>, tensor<16x6xf16>) outs(%{{.*}} : tensor<8x6xf32>)
// CHECK: tensor<2x8x8xf32>
// CHECK: tensor.parallel_insert_slice
// REMARK: [Passed] RunningState | Category:posenc:cpu | Function=causal | Remark="a running state, chunks of {{[0-9]+}} tokens"
func.func @causal(%q: tensor<2x4x40x8xf16>, %k: tensor<2x2x40x8xf16>, %v: tensor<2x2x40x6xf16>, %o: tensor<2x4x40x6xf16>) -> tensor<2x4x40x6xf16> {
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<2x4x40x8xf16>, tensor<2x2x40x8xf16>, tensor<2x2x40x6xf16>) outs(%o : tensor<2x4x40x6xf16>)
      features elu_plus_one causal -> tensor<2x4x40x6xf16>
  return %r : tensor<2x4x40x6xf16>
}

// All keys join before any query reads; of a number of tokens that is not known a second loop
// takes what whole chunks leave. Nothing is of N x M.
// CHECK-LABEL: func.func @full(
// CHECK: scf.forall
// CHECK: scf.for
// CHECK: scf.for
// CHECK-NOT: tensor<{{.*}}x16x16xf32>
// CHECK: scf.for
// CHECK: scf.for
// CHECK: tensor.parallel_insert_slice
func.func @full(%q: tensor<?x4x?x8xf32>, %k: tensor<?x4x?x8xf32>, %o: tensor<?x4x?x8xf32>) -> tensor<?x4x?x8xf32> {
  %r = posenc.linear_attention ins(%q, %k, %k : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) outs(%o : tensor<?x4x?x8xf32>)
      features relu -> tensor<?x4x?x8xf32>
  return %r : tensor<?x4x?x8xf32>
}

// Tables are made ahead, once for all heads, in whole vectors of pairs: what depends on the pair
// alone outside of the loop over tokens. The op on memrefs stays.
// CHECK-LABEL: func.func @tables(
// CHECK: %[[TABLE:.*]] = tensor.empty() : tensor<1x1x16x[[LANES:[0-9]+]]xf32>
// CHECK: scf.forall {{.*}} step (1, 1, 64) shared_outs(%{{.*}} = %[[TABLE]], %{{.*}} = %[[TABLE]])
// CHECK: scf.for
// CHECK: math.exp2
// CHECK: scf.for
// CHECK: math.cos %{{.*}} : vector<[[LANES]]xf32>
// CHECK: vector.transfer_write
// CHECK: scf.forall
// CHECK-NOT: math.cos
// CHECK: posenc.linear_attention {{.*}}memref
func.func @tables(%q: tensor<2x4x16x8xf32>, %m: memref<1x1x4x8xf32>) -> tensor<2x4x16x8xf32> {
  %r = posenc.linear_attention ins(%q, %q, %q : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%q : tensor<2x4x16x8xf32>)
      features exp causal encodings [#posenc.rope] -> tensor<2x4x16x8xf32>
  posenc.linear_attention ins(%m, %m, %m : memref<1x1x4x8xf32>, memref<1x1x4x8xf32>, memref<1x1x4x8xf32>) outs(%m : memref<1x1x4x8xf32>) features exp
  return %r : tensor<2x4x16x8xf32>
}
