// RUN: posenc-opt %s -pass-pipeline='builtin.module(func.func(posenc-separate-results))' -verify-each | FileCheck %s

// CHECK-LABEL: func.func @twice(
// CHECK: %[[A:.*]] = memref.alloc() : memref<4xf32>
// CHECK: %[[B:.*]] = memref.alloc() : memref<4xf32>
// CHECK: memref.copy %[[A]], %[[B]]
// CHECK: return %[[A]], %[[B]]
func.func @twice() -> (memref<4xf32>, memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  return %a, %a : memref<4xf32>, memref<4xf32>
}

// CHECK-LABEL: func.func @view(
// CHECK: %[[A:.*]] = memref.alloc() : memref<4xf32>
// CHECK: %[[V:.*]] = memref.expand_shape %[[A]]
// CHECK: %[[B:.*]] = memref.alloc() : memref<2x2xf32>
// CHECK: memref.copy %[[V]], %[[B]]
// CHECK: return %[[A]], %[[B]]
func.func @view() -> (memref<4xf32>, memref<2x2xf32>) {
  %a = memref.alloc() : memref<4xf32>
  %v = memref.expand_shape %a [[0, 1]] output_shape [2, 2] : memref<4xf32> into memref<2x2xf32>
  return %a, %v : memref<4xf32>, memref<2x2xf32>
}

// CHECK-LABEL: func.func @distinct(
// CHECK-NOT: memref.copy
// CHECK: return
func.func @distinct(%x: memref<4xf32>) -> (memref<4xf32>, memref<4xf32>, memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  %b = memref.alloc() : memref<4xf32>
  return %a, %b, %x : memref<4xf32>, memref<4xf32>, memref<4xf32>
}

// What a branch yields may be either buffer.
// CHECK-LABEL: func.func @branch(
// CHECK: memref.copy
// CHECK: return
func.func @branch(%c: i1) -> (memref<4xf32>, memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  %b = memref.alloc() : memref<4xf32>
  %r = arith.select %c, %a, %b : memref<4xf32>
  return %a, %r : memref<4xf32>, memref<4xf32>
}
