// The structure of attention in spellings that differ in everything but meaning.
// RUN: posenc-opt %s -split-input-file -verify-each \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// Batch and head in one dimension, key already transposed, named operations.
// CHECK-LABEL: func.func @named
// CHECK-SAME: (%[[Q:.*]]: tensor<2x8x4xf32>, %[[K:.*]]: tensor<2x4x6xf32>, %[[V:.*]]: tensor<2x6x5xf32>)
// CHECK: posenc.attention
// CHECK-SAME: outs({{.*}} : tensor<1x2x8x5xf32>)
// CHECK-SAME: scale 1.000000e+00
// CHECK-NOT: linalg
// CHECK: return
func.func @named(%q: tensor<2x8x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x5xf32>) -> tensor<2x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x8x6xf32>
  %rows = tensor.empty() : tensor<2x8xf32>
  %out = tensor.empty() : tensor<2x8x5xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x8xf32>) -> tensor<2x8xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x8x6xf32>) outs(%m0 : tensor<2x8xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x8xf32>) outs(%pairs : tensor<2x8x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %e = linalg.exp ins(%x : tensor<2x8x6xf32>) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x8xf32>) -> tensor<2x8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x8x6xf32>) outs(%l0 : tensor<2x8xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x8xf32>) outs(%pairs : tensor<2x8x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%o0 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o : tensor<2x8x5xf32>
}

// -----

// Everything elementwise in one generic, the scale as a division, no maximum, the sum's
// reciprocal multiplied.
#pairs = affine_map<(b, i, j) -> (b, i, j)>
#rows = affine_map<(b, i, j) -> (b, i)>
// CHECK-LABEL: func.func @fused
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: -> tensor<1x2x8x4xf32>
// CHECK-NOT: linalg
// CHECK: return
func.func @fused(%q: tensor<2x8x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %pairs = tensor.empty() : tensor<2x8x6xf32>
  %rows = tensor.empty() : tensor<2x8xf32>
  %out = tensor.empty() : tensor<2x8x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %e = linalg.generic {indexing_maps = [#pairs, #pairs], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<2x8x6xf32>) outs(%pairs : tensor<2x8x6xf32>) {
  ^bb0(%in: f32, %o: f32):
    %d = arith.divf %in, %two : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<2x8x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x8xf32>) -> tensor<2x8xf32>
  %l = linalg.generic {indexing_maps = [#pairs, #rows], iterator_types = ["parallel", "parallel", "reduction"]} ins(%e : tensor<2x8x6xf32>) outs(%l0 : tensor<2x8xf32>) {
  ^bb0(%in: f32, %o: f32):
    %x = arith.addf %o, %in : f32
    linalg.yield %x : f32
  } -> tensor<2x8xf32>
  %p = linalg.generic {indexing_maps = [#pairs, #rows, #pairs], iterator_types = ["parallel", "parallel", "parallel"]} ins(%e, %l : tensor<2x8x6xf32>, tensor<2x8xf32>) outs(%pairs : tensor<2x8x6xf32>) {
  ^bb0(%in: f32, %sum: f32, %o: f32):
    %r = arith.divf %one, %sum : f32
    %x = arith.mulf %in, %r : f32
    linalg.yield %x : f32
  } -> tensor<2x8x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  return %o : tensor<2x8x4xf32>
}
