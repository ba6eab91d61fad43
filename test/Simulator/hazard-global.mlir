// Accesses of global memory that a driver would not report.
// RUN: posenc-sim %s --entry=inside | FileCheck %s --check-prefix=INSIDE
// RUN: not posenc-sim %s --entry=outside | FileCheck %s --check-prefix=OUTSIDE
// RUN: not posenc-sim %s --entry=read_only | FileCheck %s --check-prefix=READONLY
// RUN: not posenc-sim %s --entry=misaligned | FileCheck %s --check-prefix=MISALIGNED
// RUN: not posenc-sim %s --entry=far_away | FileCheck %s --check-prefix=FAR
// RUN: posenc-sim %s --entry=unregistered | FileCheck %s --check-prefix=INSIDE

// INSIDE: no hazards
// INSIDE: kernel add global_load_bytes: 128
// INSIDE: kernel add global_store_bytes: 128
// INSIDE: kernel add global_sectors: {{[89]|10}}
// OUTSIDE: hazard global-out-of-bounds: 2, first kernel add, cta (0,0,0), thread 31: load of 4 bytes at byte 128 of an allocation of 128
// READONLY: hazard store-to-read-only-global: 32, first kernel add, cta (0,0,0), thread 0: store of 4 bytes at byte 0 of 128
// MISALIGNED: hazard misaligned: 1, first kernel wide, cta (0,0,0), thread 0: load of 16 bytes at an address 4 behind a multiple of 16
// FAR: hazard global-out-of-bounds: 64, first kernel add, cta (0,0,0), thread 0: load of 4 bytes

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @add(%data: memref<?xi32>, %by: index) kernel {
      %t = gpu.thread_id x
      %i = arith.addi %t, %by : index
      %v = memref.load %data[%i] : memref<?xi32>
      %w = arith.addi %v, %v : i32
      memref.store %w, %data[%i] : memref<?xi32>
      gpu.return
    }
    gpu.func @wide(%data: memref<?xi32>, %by: index) kernel {
      %v = vector.load %data[%by] {alignment = 16 : i64} : memref<?xi32>, vector<4xi32>
      %w = arith.addi %v, %v : vector<4xi32>
      %c0 = arith.constant 0 : index
      vector.store %w, %data[%c0] : memref<?xi32>, vector<4xi32>
      gpu.return
    }
  }
  llvm.func @posencSimRegister(!llvm.ptr, i64, i32)
  func.func @launch(%data: memref<?xi32>, %by: index) {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    gpu.launch_func @kernels::@add blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%data : memref<?xi32>, %by : index)
    return
  }
  func.func @inside() {
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %data = gpu.alloc host_shared (%c32) : memref<?xi32>
    call @launch(%data, %c0) : (memref<?xi32>, index) -> ()
    return
  }
  func.func @outside() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %data = gpu.alloc host_shared (%c32) : memref<?xi32>
    call @launch(%data, %c1) : (memref<?xi32>, index) -> ()
    return
  }
  func.func @far_away() {
    %far = arith.constant 100000000000 : index
    %c32 = arith.constant 32 : index
    %data = gpu.alloc host_shared (%c32) : memref<?xi32>
    call @launch(%data, %far) : (memref<?xi32>, index) -> ()
    return
  }
  func.func @unregistered() {
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %data = memref.alloc(%c32) : memref<?xi32>
    call @launch(%data, %c0) : (memref<?xi32>, index) -> ()
    return
  }
  func.func @read_only() {
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %data = memref.alloc(%c32) : memref<?xi32>
    %address = memref.extract_aligned_pointer_as_index %data : memref<?xi32> -> index
    %number = arith.index_cast %address : index to i64
    %pointer = llvm.inttoptr %number : i64 to !llvm.ptr
    %bytes = llvm.mlir.constant(128 : i64) : i64
    %no = llvm.mlir.constant(0 : i32) : i32
    llvm.call @posencSimRegister(%pointer, %bytes, %no) : (!llvm.ptr, i64, i32) -> ()
    call @launch(%data, %c0) : (memref<?xi32>, index) -> ()
    return
  }
  func.func @misaligned() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %data = gpu.alloc host_shared (%c32) : memref<?xi32>
    gpu.launch_func @kernels::@wide blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%data : memref<?xi32>, %c1 : index)
    return
  }
}
