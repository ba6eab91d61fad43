// RUN: posenc-opt %s -pass-pipeline='builtin.module(func.func(posenc-tile-to-threads))' -verify-each | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(func.func(posenc-tile-to-threads{contractions=false}))' -verify-each | FileCheck %s --check-prefix=KERNEL

// CHECK: #[[TILE:.*]] = affine_map<()[s0] -> (s0 ceildiv 64, 1024)>

#id = affine_map<(d0, d1) -> (d0, d1)>

// 512 x 2048 multiplies are 16 pieces of 65536.
// CHECK-LABEL: func.func @big(
// CHECK: scf.forall (%{{.*}}) = (0) to (512) step (32)
// CHECK: linalg.generic
func.func @big(%x: tensor<512x2048xf32>, %e: tensor<512x2048xf32>) -> tensor<512x2048xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<512x2048xf32>) outs(%e : tensor<512x2048xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.mulf %in, %in : f32
    linalg.yield %1 : f32
  } -> tensor<512x2048xf32>
  return %0 : tensor<512x2048xf32>
}

// Too little to pay for a parallel region.
// CHECK-LABEL: func.func @small(
// CHECK-NOT: scf.forall
// CHECK: return
func.func @small(%x: tensor<8x64xf32>, %e: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %0 = linalg.exp ins(%x : tensor<8x64xf32>) outs(%e : tensor<8x64xf32>) -> tensor<8x64xf32>
  return %0 : tensor<8x64xf32>
}

// One row per piece is not enough: two loops are cut.
// CHECK-LABEL: func.func @few_rows(
// CHECK: scf.forall (%{{.*}}, %{{.*}}) = (0, 0) to (2, 1048576) step (1, 65536)
func.func @few_rows(%x: tensor<2x1048576xf32>, %e: tensor<2x1048576xf32>) -> tensor<2x1048576xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<2x1048576xf32>) outs(%e : tensor<2x1048576xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.mulf %in, %in : f32
    linalg.yield %1 : f32
  } -> tensor<2x1048576xf32>
  return %0 : tensor<2x1048576xf32>
}

// A reduction loop is never cut.
// CHECK-LABEL: func.func @reduction_only(
// CHECK-NOT: scf.forall
// CHECK: return
func.func @reduction_only(%x: tensor<1048576xf32>, %e: tensor<f32>) -> tensor<f32> {
  %0 = linalg.reduce ins(%x : tensor<1048576xf32>) outs(%e : tensor<f32>) dimensions = [0]
    (%in: f32, %out: f32) {
      %1 = arith.addf %in, %out : f32
      linalg.yield %1 : f32
    }
  return %0 : tensor<f32>
}

// A dynamic extent is cut at run time, but not below the least work of a piece:
// 65536 / 64 rows.
// CHECK-LABEL: func.func @dynamic(
// CHECK: %[[SIZE:.*]] = affine.max #[[TILE]]()[%{{.*}}]
// CHECK: scf.forall (%{{.*}}) = (0) to (%{{.*}}) step (%[[SIZE]])
func.func @dynamic(%x: tensor<?x64xf32>, %e: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.mulf %in, %in : f32
    linalg.yield %1 : f32
  } -> tensor<?x64xf32>
  return %0 : tensor<?x64xf32>
}

// CHECK-LABEL: func.func @product(
// CHECK: scf.forall
// KERNEL-LABEL: func.func @product(
// KERNEL-NOT: scf.forall
// KERNEL: linalg.fill {{.*}}512x512xf32>)
// KERNEL-NOT: scf.forall
// KERNEL: linalg.matmul {{.*}}512x512xf32>)
func.func @product(%x: tensor<512x512xf32>, %w: tensor<512x512xf32>) -> tensor<512x512xf32> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<512x512xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<512x512xf32>) -> tensor<512x512xf32>
  %r = linalg.matmul ins(%x, %w : tensor<512x512xf32>, tensor<512x512xf32>) outs(%z : tensor<512x512xf32>) -> tensor<512x512xf32>
  return %r : tensor<512x512xf32>
}

// A fill with another reader is an op like others.
// KERNEL-LABEL: func.func @filled_for_others(
// KERNEL: scf.forall
// KERNEL: linalg.fill
// KERNEL: linalg.matmul
func.func @filled_for_others(%x: tensor<512x512xf32>, %w: tensor<512x512xf32>)
    -> (tensor<512x512xf32>, tensor<512x512xf32>) {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<512x512xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<512x512xf32>) -> tensor<512x512xf32>
  %r = linalg.matmul ins(%x, %w : tensor<512x512xf32>, tensor<512x512xf32>) outs(%z : tensor<512x512xf32>) -> tensor<512x512xf32>
  return %r, %z : tensor<512x512xf32>, tensor<512x512xf32>
}

// KERNEL-LABEL: func.func @narrow_product(
// KERNEL-NOT: scf.forall
// KERNEL: linalg.matmul {{.*}}512x512xbf16>)
func.func @narrow_product(%x: tensor<512x512xbf16>, %w: tensor<512x512xbf16>, %y: tensor<512x512xbf16>)
    -> tensor<512x512xbf16> {
  %r = linalg.matmul ins(%x, %w : tensor<512x512xbf16>, tensor<512x512xbf16>) outs(%y : tensor<512x512xbf16>) -> tensor<512x512xbf16>
  return %r : tensor<512x512xbf16>
}
