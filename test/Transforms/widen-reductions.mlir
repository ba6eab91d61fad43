// RUN: posenc-opt %s -posenc-widen-reductions -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-widen-reductions=products=false -verify-each | FileCheck %s --check-prefix=KERNEL

#rows = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>

// CHECK-LABEL: func.func @row_sums(
// CHECK: %[[ZERO:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK: %[[INIT:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<8xf32>)
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} outs(%[[INIT]] : tensor<8xf32>)
// CHECK-NEXT: ^bb0(%[[X:.*]]: bf16, %[[RUNNING:.*]]: f32):
// CHECK-NEXT:   %[[WIDE:.*]] = arith.extf %[[X]] : bf16 to f32
// CHECK-NEXT:   %[[TOTAL:.*]] = arith.addf %[[RUNNING]], %[[WIDE]] : f32
// CHECK-NEXT:   linalg.yield %[[TOTAL]] : f32
// CHECK: %[[RESULT:.*]] = linalg.generic {{.*}} ins(%[[SUM]] : tensor<8xf32>)
// CHECK:   arith.truncf %{{.*}} : f32 to bf16
// CHECK: return %[[RESULT]] : tensor<8xbf16>
func.func @row_sums(%x: tensor<8x64xbf16>) -> tensor<8xbf16> {
  %c0 = arith.constant 0.0 : bf16
  %e = tensor.empty() : tensor<8xbf16>
  %z = linalg.fill ins(%c0 : bf16) outs(%e : tensor<8xbf16>) -> tensor<8xbf16>
  %r = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x64xbf16>) outs(%z : tensor<8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %s = arith.addf %in, %out : bf16
    linalg.yield %s : bf16
  } -> tensor<8xbf16>
  return %r : tensor<8xbf16>
}

// Dynamic sizes, and a start value that is data; the result's size is still asked of it.
// CHECK-LABEL: func.func @from_data(
// CHECK-SAME: %{{.*}}: tensor<?x64xf16>, %[[START:.*]]: tensor<?xf16>
// CHECK: %[[INIT:.*]] = linalg.generic {{.*}} ins(%[[START]] : tensor<?xf16>) outs(%{{.*}} : tensor<?xf32>)
// CHECK:   arith.extf
// CHECK: linalg.generic {{.*}} outs(%[[INIT]] : tensor<?xf32>)
// CHECK: arith.truncf
func.func @from_data(%x: tensor<?x64xf16>, %start: tensor<?xf16>) -> tensor<?xf16> {
  %r = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x64xf16>) outs(%start : tensor<?xf16>) {
  ^bb0(%in: f16, %out: f16):
    %s = arith.addf %out, %in : f16
    linalg.yield %s : f16
  } -> tensor<?xf16>
  return %r : tensor<?xf16>
}

// A product is not rounded before it is added; the contraction kernel sees to its own.
// CHECK-LABEL: func.func @product(
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<8x64xbf16>, tensor<4x64xbf16>)
// CHECK-NOT: arith.mulf {{.*}} : bf16
// CHECK: %[[A:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK: %[[B:.*]] = arith.extf %{{.*}} : bf16 to f32
// CHECK: %[[P:.*]] = arith.mulf %[[A]], %[[B]] : f32
// CHECK: arith.addf %{{.*}}, %[[P]] : f32
// KERNEL-LABEL: func.func @product(
// KERNEL-NOT: f32
// KERNEL: return
func.func @product(%a: tensor<8x64xbf16>, %b: tensor<4x64xbf16>, %z: tensor<8x4xbf16>) -> tensor<8x4xbf16> {
  %r = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : tensor<8x64xbf16>, tensor<4x64xbf16>) outs(%z : tensor<8x4xbf16>) {
  ^bb0(%p: bf16, %q: bf16, %out: bf16):
    %m = arith.mulf %p, %q : bf16
    %s = arith.addf %out, %m : bf16
    linalg.yield %s : bf16
  } -> tensor<8x4xbf16>
  return %r : tensor<8x4xbf16>
}

// Maxima do not round, f32 is wide, and a running value that decides something is what the
// importer says it is.
// CHECK-LABEL: func.func @kept(
// CHECK-NOT: arith.extf
// CHECK-NOT: arith.truncf
// CHECK: return
func.func @kept(%x: tensor<8x64xbf16>, %wide: tensor<8x64xf32>, %z: tensor<8xbf16>, %y: tensor<8xf32>)
    -> (tensor<8xbf16>, tensor<8xf32>, tensor<8xbf16>) {
  %max = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x64xbf16>) outs(%z : tensor<8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %s = arith.maximumf %in, %out : bf16
    linalg.yield %s : bf16
  } -> tensor<8xbf16>
  %sum = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
      ins(%wide : tensor<8x64xf32>) outs(%y : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  %capped = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x64xbf16>) outs(%z : tensor<8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %less = arith.minimumf %in, %out : bf16
    %s = arith.addf %less, %out : bf16
    linalg.yield %s : bf16
  } -> tensor<8xbf16>
  return %max, %sum, %capped : tensor<8xbf16>, tensor<8xf32>, tensor<8xbf16>
}
