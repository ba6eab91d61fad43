// RUN: posenc-opt %s -posenc-mark-arguments -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-mark-arguments=strides=false -verify-each | FileCheck %s --check-prefix=ROWS

// Kernels of GPUs want rows in place, and write into no argument either.
// ROWS: func.func @public(%{{.*}}: tensor<4xf32> {bufferization.writable = false}, %{{.*}}: i64)
// ROWS: func.func @attention(%{{.*}}: tensor<1x2x8x4xf32> {bufferization.writable = false}, %
// ROWS-NOT: buffer_layout

// CHECK-LABEL: func.func @public(
// CHECK-SAME: %{{.*}}: tensor<4xf32> {bufferization.writable = false}, %{{.*}}: i64)
func.func @public(%x: tensor<4xf32>, %n: i64) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// A front end that gives a buffer away keeps its word.
// CHECK-LABEL: func.func @given(
// CHECK-SAME: %{{.*}}: tensor<4xf32> {bufferization.writable = true})
func.func @given(%x: tensor<4xf32> {bufferization.writable = true}) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// CHECK-LABEL: func.func private @private(
// CHECK-NOT: bufferization
// CHECK: return
func.func private @private(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// What attention alone reads keeps its strides but for the last.
// CHECK-LABEL: func.func @attention(
// CHECK-SAME: %{{[a-z0-9]+}}: tensor<1x2x8x4xf32> {bufferization.buffer_layout = strided<[?, ?, ?, 1], offset: ?>, bufferization.writable = false}
// CHECK-SAME: tensor<1x2x8x4xf32> {bufferization.writable = false}) ->
func.func @attention(%q: tensor<1x2x8x4xf32>, %also: tensor<1x2x8x4xf32>) -> (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) {
  %init = tensor.empty() : tensor<1x2x8x4xf32>
  %o = posenc.attention
    ins(%q, %q, %also : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>)
    outs(%init : tensor<1x2x8x4xf32>) -> tensor<1x2x8x4xf32>
  return %o, %also : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>
}
