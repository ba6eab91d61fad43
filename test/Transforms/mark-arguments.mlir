// RUN: posenc-opt %s -posenc-mark-arguments -verify-each | FileCheck %s

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
