// RUN: posenc-opt %s -posenc-place-on-gpu -split-input-file -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-place-on-gpu -convert-parallel-loops-to-gpu -split-input-file | FileCheck %s --check-prefix=LAUNCH

// Both dimensions as one, of blocks of 128 threads; at least one block.
// CHECK-LABEL: func.func @loop(
// CHECK: arith.muli
// CHECK: %[[BLOCKS:.*]] = arith.maxsi
// CHECK: scf.parallel (%{{.*}}) = (%c0{{.*}}) to (%[[BLOCKS]])
// CHECK: scf.parallel
// CHECK: scf.if
// CHECK: memref.store
// CHECK: mapping = [#gpu.loop_dim_map<processor = thread_x
// CHECK: mapping = [#gpu.loop_dim_map<processor = block_x
// LAUNCH-LABEL: func.func @loop(
// LAUNCH: gpu.launch
// LAUNCH-NOT: scf.parallel
// LAUNCH: return
func.func @loop(%m: memref<?x?xf32>, %x: f32, %rows: index, %columns: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i, %j) = (%c0, %c0) to (%rows, %columns) step (%c1, %c1) {
    memref.store %x, %m[%i, %j] : memref<?x?xf32>
  }
  return
}

// -----

// What is serial is a kernel of one thread; buffers and copies are the device's.
// CHECK-LABEL: func.func @serial(
// CHECK: %[[ALLOC:.*]] = gpu.alloc () : memref<f32>
// CHECK: scf.parallel
// CHECK: memref.store %{{.*}}, %[[ALLOC]][]
// CHECK: scf.parallel
// CHECK: scf.for
// CHECK: scf.parallel
// CHECK: memref.load %[[ALLOC]][]
// CHECK: gpu.dealloc %[[ALLOC]]
// LAUNCH-LABEL: func.func @serial(
// LAUNCH-COUNT-3: gpu.launch
func.func @serial(%m: memref<8xf32>, %to: memref<f32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %a = memref.alloc() : memref<f32>
  memref.store %x, %a[] : memref<f32>
  scf.for %i = %c0 to %c8 step %c1 {
    %v = memref.load %m[%i] : memref<8xf32>
    %s = memref.load %a[] : memref<f32>
    %t = arith.addf %v, %s : f32
    memref.store %t, %a[] : memref<f32>
  }
  memref.copy %a, %to : memref<f32> to memref<f32>
  memref.dealloc %a : memref<f32>
  return
}

// -----

memref.global "private" constant @table : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>

// Constants are the kernel's own.
// CHECK-LABEL: func.func @constant(
// CHECK: scf.parallel
// CHECK: memref.get_global @table
func.func @constant(%m: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %t = memref.get_global @table : memref<4xf32>
  scf.parallel (%i) = (%c0) to (%c4) step (%c1) {
    %v = memref.load %t[%i] : memref<4xf32>
    memref.store %v, %m[%i] : memref<4xf32>
  }
  return
}

// -----

// A loop around kernels stays on the host.
// CHECK-LABEL: func.func @outer(
// CHECK: scf.for
// CHECK: scf.parallel
// LAUNCH-LABEL: func.func @outer(
// LAUNCH: scf.for
// LAUNCH: gpu.launch
func.func @outer(%m: memref<4xf32>, %x: f32, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  scf.for %k = %c0 to %n step %c1 {
    scf.parallel (%i) = (%c0) to (%c4) step (%c1) {
      memref.store %x, %m[%i] : memref<4xf32>
    }
  }
  return
}
