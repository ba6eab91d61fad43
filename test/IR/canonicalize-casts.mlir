// Casts that forget static sizes are read through, those that restore them stay; an op
// with and without a region survives being cloned (mlir::clone crashes on an empty one).
// RUN: posenc-opt %s -canonicalize -verify-each | FileCheck %s

// CHECK-LABEL: func.func @tensor_cast(
// CHECK: %[[R:.*]] = posenc.attention ins(%arg0, %arg0, %arg0 : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) outs(%arg1 : tensor<2x4x5x8xf32>)
// CHECK: tensor.cast %[[R]] : tensor<2x4x5x8xf32> to tensor<?x4x?x8xf32>
func.func @tensor_cast(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>) -> tensor<?x4x?x8xf32> {
  %c = tensor.cast %q : tensor<2x4x5x8xf32> to tensor<?x4x?x8xf32>
  %d = tensor.cast %o : tensor<2x4x5x8xf32> to tensor<?x4x?x8xf32>
  %r = posenc.attention ins(%c, %c, %c : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>)
      outs(%d : tensor<?x4x?x8xf32>) -> tensor<?x4x?x8xf32>
  return %r : tensor<?x4x?x8xf32>
}

// CHECK-LABEL: func.func @tensor_cast_of_op_with_region(
// CHECK: posenc.attention ins(%arg0, %arg0, %arg0 : tensor<2x4x5x8xf32>
// CHECK-SAME: score {
// CHECK: posenc.yield
func.func @tensor_cast_of_op_with_region(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %c = tensor.cast %q : tensor<2x4x5x8xf32> to tensor<?x4x?x8xf32>
  %r = posenc.attention ins(%c, %c, %c : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %x = math.absf %s : f32
      posenc.yield %x : f32
    } -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @tensor_cast_restores(
// CHECK: %[[C:.*]] = tensor.cast %arg0 : tensor<2x?x5x?xf32> to tensor<2x4x5x8xf32>
// CHECK: posenc.attention ins(%[[C]], %[[C]], %[[C]] :
func.func @tensor_cast_restores(%q: tensor<2x?x5x?xf32>, %o: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %c = tensor.cast %q : tensor<2x?x5x?xf32> to tensor<2x4x5x8xf32>
  %r = posenc.attention ins(%c, %c, %c : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @memref_cast(
// CHECK-NOT: memref.cast
// CHECK: posenc.attention ins(%arg0, %arg0, %arg0 : memref<2x4x5x8xf32>, {{.*}}) outs(%arg1 : memref<2x4x5x8xf32>)
func.func @memref_cast(%q: memref<2x4x5x8xf32>, %o: memref<2x4x5x8xf32>) {
  %c = memref.cast %q : memref<2x4x5x8xf32> to memref<?x4x?x8xf32, strided<[?, ?, ?, ?], offset: ?>>
  %d = memref.cast %o : memref<2x4x5x8xf32> to memref<2x4x?x8xf32>
  posenc.attention ins(%c, %c, %c : memref<?x4x?x8xf32, strided<[?, ?, ?, ?], offset: ?>>, memref<?x4x?x8xf32, strided<[?, ?, ?, ?], offset: ?>>, memref<?x4x?x8xf32, strided<[?, ?, ?, ?], offset: ?>>)
      outs(%d : memref<2x4x?x8xf32>)
  return
}

// CHECK-LABEL: func.func @memref_cast_restores(
// CHECK: %[[C:.*]] = memref.cast %arg0 : memref<2x?x5x?xf32> to memref<2x4x5x8xf32>
// CHECK: posenc.attention ins(%[[C]], %[[C]], %[[C]] :
func.func @memref_cast_restores(%q: memref<2x?x5x?xf32>, %o: memref<2x4x5x8xf32>) {
  %c = memref.cast %q : memref<2x?x5x?xf32> to memref<2x4x5x8xf32>
  posenc.attention ins(%c, %c, %c : memref<2x4x5x8xf32>, memref<2x4x5x8xf32>, memref<2x4x5x8xf32>)
      outs(%o : memref<2x4x5x8xf32>)
  return
}

// CHECK-LABEL: func.func @rotate(
// CHECK: posenc.rotate ins(%arg0 : tensor<2x4x5x8xf32>) outs(%arg1 : tensor<2x4x?x8xf32>)
func.func @rotate(%x: tensor<2x4x5x8xf32>, %o: tensor<2x4x?x8xf32>) -> tensor<2x4x?x8xf32> {
  %c = tensor.cast %x : tensor<2x4x5x8xf32> to tensor<2x4x?x8xf32>
  %r = posenc.rotate ins(%c : tensor<2x4x?x8xf32>) outs(%o : tensor<2x4x?x8xf32>) by [#posenc.rope] -> tensor<2x4x?x8xf32>
  return %r : tensor<2x4x?x8xf32>
}

// CHECK-LABEL: func.func @bias(
// CHECK: posenc.bias [#posenc.alibi, #posenc.dense_bias(%arg0 : tensor<1x1x5x7xf32>)] heads 4 of 4 outs(%arg1 : tensor<1x4x5x7xf32>)
func.func @bias(%d: tensor<1x1x5x7xf32>, %o: tensor<1x4x5x7xf32>) -> tensor<1x4x?x?xf32> {
  %c = tensor.cast %d : tensor<1x1x5x7xf32> to tensor<1x1x?x?xf32>
  %e = tensor.cast %o : tensor<1x4x5x7xf32> to tensor<1x4x?x?xf32>
  %r = posenc.bias [#posenc.alibi, #posenc.dense_bias(%c : tensor<1x1x?x?xf32>)] heads 4 of 4 outs(%e : tensor<1x4x?x?xf32>) -> tensor<1x4x?x?xf32>
  return %r : tensor<1x4x?x?xf32>
}

// On tensors the ops are pure.
// CHECK-LABEL: func.func @unused(
// CHECK-NEXT: return
func.func @unused(%x: tensor<2x4x5x8xf32>, %o: tensor<1x4x5x5xf32>, %m: tensor<1x4x5x5xi1>) {
  %a = posenc.attention ins(%x, %x, %x : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%x : tensor<2x4x5x8xf32>) by [#posenc.rope] -> tensor<2x4x5x8xf32>
  %b = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%o : tensor<1x4x5x5xf32>) -> tensor<1x4x5x5xf32>
  %c = posenc.mask [#posenc.causal] heads 4 of 4 outs(%m : tensor<1x4x5x5xi1>) -> tensor<1x4x5x5xi1>
  return
}
