// RUN: posenc-opt %s -posenc-export-functions -verify-each -split-input-file -verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func private @f.body(
// CHECK-SAME: memref<?x4xf32>

// CHECK-LABEL: func.func @f(
// CHECK-SAME: %[[X:.*]]: memref<?x4xf32, strided<[?, ?], offset: ?>>, %[[N:.*]]: i64)
// CHECK-SAME: llvm.emit_c_interface
// CHECK: llvm.mlir.addressof @posenc.last_error
// CHECK: llvm.store
// CHECK: memref.extract_strided_metadata %[[X]]
// CHECK: %[[IN:.*]] = scf.if %[[OK:.*]] -> (memref<?x4xf32>) {
// CHECK:   memref.cast %[[X]]
// CHECK: } else {
// CHECK:   %[[COPY:.*]] = memref.alloc
// CHECK:   memref.copy %[[X]], %[[COPY]]
// CHECK: %[[R:.*]] = call @f.body(%[[IN]], %[[N]])
// CHECK: scf.if
// CHECK:   memref.dealloc %[[IN]]
// CHECK: return %[[R]]
func.func @f(%x: memref<?x4xf32>, %n: i64) -> memref<?x4xf32> {
  %r = func.call @helper(%x) : (memref<?x4xf32>) -> memref<?x4xf32>
  return %r : memref<?x4xf32>
}

// A body that reads any strides gets the caller's as it is.
// CHECK-LABEL: func.func @strided(
// CHECK-SAME: %[[X:.*]]: memref<4xf32, strided<[?], offset: ?>>)
// CHECK-NOT: memref.alloc
// CHECK: call @strided.body(%[[X]])
func.func @strided(%x: memref<4xf32, strided<[?], offset: ?>>) {
  return
}

// A scalar in memory lies at its pointer, or is copied from behind it.
// CHECK-LABEL: func.func @point(
// CHECK-SAME: %[[X:.*]]: memref<f32, strided<[], offset: ?>>)
// CHECK: memref.extract_strided_metadata %[[X]]
// CHECK: %[[IN:.*]] = scf.if %{{.*}} -> (memref<f32>) {
// CHECK:   memref.cast %[[X]]
// CHECK: } else {
// CHECK:   memref.copy %[[X]]
// CHECK: call @point.body(%[[IN]])
func.func @point(%x: memref<f32>) {
  return
}

// One that reads rows in place copies where the elements of rows are apart.
// CHECK-LABEL: func.func @rows(
// CHECK-SAME: %[[X:.*]]: memref<2x4xf32, strided<[?, ?], offset: ?>>)
// CHECK: %{{.*}}, %{{.*}}, %[[SIZES:.*]]:2, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %[[X]]
// CHECK: %[[SINGLE:.*]] = arith.cmpi sle, %[[SIZES]]#1, %[[ONE:.*]] : index
// CHECK: %[[NEXT:.*]] = arith.cmpi eq, %[[STRIDES]]#1, %[[ONE]] : index
// CHECK: %[[OK:.*]] = arith.ori %[[SINGLE]], %[[NEXT]]
// CHECK: %[[IN:.*]] = scf.if %[[OK]] -> (memref<2x4xf32, strided<[?, 1], offset: ?>>) {
// CHECK:   memref.cast %[[X]]
// CHECK: } else {
// CHECK:   %[[COPY:.*]] = memref.alloc() : memref<2x4xf32>
// CHECK:   memref.copy %[[X]], %[[COPY]]
// CHECK:   memref.cast %[[COPY]]
// CHECK: call @rows.body(%[[IN]])
// CHECK:   memref.dealloc %[[IN]]
func.func @rows(%x: memref<2x4xf32, strided<[?, 1], offset: ?>>) {
  return
}

// CHECK: func.func private @helper(
func.func private @helper(%x: memref<?x4xf32>) -> memref<?x4xf32> {
  return %x : memref<?x4xf32>
}

// CHECK: llvm.mlir.global internal thread_local @posenc.last_error
// CHECK: llvm.func @posenc_last_error() -> !llvm.ptr

// -----

// expected-error @+1 {{expected no function named 'f.body', got one}}
func.func @f() {
  return
}
func.func private @f.body() {
  return
}
