// RUN: posenc-opt %s -split-input-file -verify-diagnostics -posenc-request-tile-registers -posenc-request-tile-registers -verify-each | FileCheck %s

// CHECK: llvm.func internal @posenc_request_tile_registers()
// CHECK-DAG: llvm.mlir.constant(158 : i64)
// CHECK-DAG: llvm.mlir.constant(4131 : i64)
// CHECK-DAG: llvm.mlir.constant(18 : i64)
// CHECK: llvm.call @syscall({{.*}}) vararg(!llvm.func<i64 (i64, ...)>)
// CHECK: llvm.mlir.global_ctors ctors = [@posenc_request_tile_registers]
// CHECK-NOT: global_ctors
// CHECK-LABEL: func @uses_tiles
func.func @uses_tiles(%o: memref<?x?xf32>, %i: index) {
  %zero = amx.tile_zero : !amx.tile<16x16xf32>
  amx.tile_store %o[%i, %i], %zero : memref<?x?xf32>, !amx.tile<16x16xf32>
  return
}

// -----

// CHECK-NOT: llvm
// CHECK-LABEL: func @no_tiles
func.func @no_tiles() {
  return
}

// -----

// expected-error@+1 {{expected @syscall to be that of the C library, got func.func}}
func.func private @syscall()
func.func @uses_tiles(%o: memref<?x?xf32>, %i: index) {
  %zero = amx.tile_zero : !amx.tile<16x16xf32>
  amx.tile_store %o[%i, %i], %zero : memref<?x?xf32>, !amx.tile<16x16xf32>
  return
}
