// rotate, bias and mask on the plain road; what lies in memory is left alone.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -cse -verify-each | FileCheck %s

// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>

// Loops run in the order of the destination: tokens are dimension 1. f16 turns in f32.
// CHECK-LABEL: func.func @rotate(
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK: %[[R:.*]] = linalg.generic {indexing_maps = [#[[ID]]]{{.*}} outs(%arg1 : tensor<2x?x4x8xf16>)
// CHECK: %[[B:.*]] = linalg.index 0
// CHECK: %[[N:.*]] = linalg.index 1
// CHECK: %[[D:.*]] = linalg.index 3
// CHECK: arith.divui %{{.*}}, %[[C2]]
// CHECK: %[[P:.*]] = tensor.extract %arg2[%[[B]], %[[N]]] : tensor<2x5xi64>
// CHECK: math.cos
// CHECK: math.sin
// CHECK: tensor.extract %arg0[%[[B]], %[[N]], %{{.*}}, %[[D]]] : tensor<2x5x4x8xf16>
// CHECK: arith.extf
// CHECK: arith.subf
// CHECK: arith.addf
// CHECK: arith.truncf %{{.*}} : f32 to f16
// CHECK: return %[[R]]
func.func @rotate(%x: tensor<2x5x4x8xf16>, %o: tensor<2x?x4x8xf16>, %p: tensor<2x5xi64>) -> tensor<2x?x4x8xf16> {
  %r = posenc.rotate ins(%x : tensor<2x5x4x8xf16>) outs(%o : tensor<2x?x4x8xf16>) by [#posenc.rope<pairing = interleaved>]
      map affine_map<(b, h, n, d) -> (b, n, h, d)> pos(%p : tensor<2x5xi64>) -> tensor<2x?x4x8xf16>
  return %r : tensor<2x?x4x8xf16>
}

// CHECK-LABEL: func.func @rotate_offset(
// CHECK: %[[B:.*]] = linalg.index 0
// CHECK: %[[N:.*]] = linalg.index 2
// CHECK: %[[O:.*]] = tensor.extract %arg1[%[[B]]] : tensor<2xi64>
// CHECK: %[[I:.*]] = arith.index_cast %[[O]]
// CHECK: arith.addi %[[N]], %[[I]]
func.func @rotate_offset(%x: tensor<2x4x5x8xf32>, %n: tensor<2xi64>) -> tensor<2x4x5x8xf32> {
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope] offset(%n : tensor<2xi64>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// The terms are summed in f32.
// CHECK-LABEL: func.func @bias(
// CHECK: %[[R:.*]] = linalg.generic {indexing_maps = [#[[ID]]]{{.*}} outs(%arg0 : tensor<1x4x5x7xbf16>)
// CHECK: arith.subi
// CHECK: tensor.extract %arg1[%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}] : tensor<1x1x5x7xbf16>
// CHECK: arith.extf
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.truncf
// CHECK: return %[[R]]
func.func @bias(%o: tensor<1x4x5x7xbf16>, %d: tensor<1x1x5x7xbf16>) -> tensor<1x4x5x7xbf16> {
  %r = posenc.bias [#posenc.alibi, #posenc.dense_bias(%d : tensor<1x1x5x7xbf16>)] heads 4 of 2 outs(%o : tensor<1x4x5x7xbf16>) -> tensor<1x4x5x7xbf16>
  return %r : tensor<1x4x5x7xbf16>
}

// Positions from the destination's own sizes.
// CHECK-LABEL: func.func @mask(
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK: linalg.generic {indexing_maps = [#[[ID]]]{{.*}} outs(%arg0 : tensor<2x1x?x?xi1>)
// CHECK: %[[I:.*]] = linalg.index 2
// CHECK: %[[J:.*]] = linalg.index 3
// CHECK: %[[SHIFT:.*]] = arith.subi %{{.*}}, %{{.*}} : index
// CHECK: %[[P:.*]] = arith.addi %[[I]], %[[SHIFT]]
// CHECK: %[[R:.*]] = arith.subi %[[P]], %[[J]]
// CHECK: %[[KEPT:.*]] = arith.cmpi sge, %[[R]], %[[C0]]
// CHECK: linalg.yield %[[KEPT]]
func.func @mask(%o: tensor<2x1x?x?xi1>) -> tensor<2x1x?x?xi1> {
  %r = posenc.mask [#posenc.causal] heads 4 of 4 outs(%o : tensor<2x1x?x?xi1>) -> tensor<2x1x?x?xi1>
  return %r : tensor<2x1x?x?xi1>
}

// CHECK-LABEL: func.func @memrefs(
// CHECK-NOT: linalg
// CHECK: posenc.attention
// CHECK: posenc.rotate
// CHECK: posenc.bias
// CHECK: posenc.mask
func.func @memrefs(%x: memref<2x4x5x8xf32>, %o: memref<2x4x5x8xf32>, %b: memref<1x4x5x5xf32>, %m: memref<1x4x5x5xi1>) {
  posenc.attention ins(%x, %x, %x : memref<2x4x5x8xf32>, memref<2x4x5x8xf32>, memref<2x4x5x8xf32>) outs(%o : memref<2x4x5x8xf32>)
  posenc.rotate ins(%x : memref<2x4x5x8xf32>) outs(%o : memref<2x4x5x8xf32>) by [#posenc.rope]
  posenc.bias [#posenc.alibi] heads 4 of 4 outs(%b : memref<1x4x5x5xf32>)
  posenc.mask [#posenc.causal] heads 4 of 4 outs(%m : memref<1x4x5x5xi1>)
  return
}
