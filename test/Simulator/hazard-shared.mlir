// A kernel that exchanges values through shared memory, and twins of it that leave
// something out.
// RUN: posenc-sim %s --entry=right | FileCheck %s --check-prefix=RIGHT
// RUN: posenc-sim %s --entry=right --order=reverse | FileCheck %s --check-prefix=RIGHT
// RUN: posenc-sim %s --entry=right --order=shuffle --seed=3 | FileCheck %s --check-prefix=RIGHT
// RUN: not posenc-sim %s --entry=no_barrier | FileCheck %s --check-prefix=RAW
// RUN: not posenc-sim %s --entry=no_barrier_before_store | FileCheck %s --check-prefix=WAR
// RUN: not posenc-sim %s --entry=two_writers | FileCheck %s --check-prefix=WAW
// RUN: not posenc-sim %s --entry=no_syncwarp | FileCheck %s --check-prefix=LANES
// RUN: not posenc-sim %s --entry=uninitialised | FileCheck %s --check-prefix=UNINIT
// RUN: not posenc-sim %s --entry=out_of_bounds | FileCheck %s --check-prefix=BOUNDS
// RUN: posenc-sim %s --entry=no_barrier --no-check | FileCheck %s --check-prefix=UNCHECKED

// RIGHT: no hazards
// RIGHT: kernel right barriers: 2
// RIGHT: kernel right shared_wavefronts: 8
// RIGHT: kernel right shared_ideal_wavefronts: 8
// RIGHT: kernel right conflict_factor: 1.00
// RAW: hazard race-read-after-write: 32, first kernel no_barrier, cta (0,0,0), thread 32: load at shared+124, written by warp 0
// RAW: hazard uninitialised-shared-read
// WAR: hazard race-write-after-read: 32, first kernel no_barrier_before_store, cta (0,0,0), thread 0: store at shared+0, read by warp 1
// WAW: hazard race-write-after-write: 32, first kernel two_writers, cta (0,0,0), thread 32: store at shared+0, written by warp 0
// LANES: hazard missing-syncwarp: 64, first kernel no_syncwarp, cta (0,0,0), thread 16: store at shared+64, read by another lane
// UNINIT: hazard uninitialised-shared-read: 32, first kernel uninitialised, cta (0,0,0), thread 63: load at shared+252
// BOUNDS: hazard shared-out-of-bounds: 64, first kernel out_of_bounds, cta (0,0,0), thread 63: load of 4 bytes at shared+508 of 256 bytes of shared memory
// UNCHECKED: no hazards

!shared = memref<64xf32, #gpu.address_space<workgroup>>
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @right(%out: memref<64xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c63 = arith.constant 63 : index
      %other = arith.subi %c63, %t : index
      %i = arith.index_cast %t : index to i32
      %f = arith.sitofp %i : i32 to f32
      memref.store %f, %s[%t] : !shared
      gpu.barrier
      %v = memref.load %s[%other] : !shared
      gpu.barrier
      memref.store %v, %s[%t] : !shared
      %mask = arith.constant -1 : i32
      nvvm.bar.warp.sync %mask : i32
      %w = memref.load %s[%t] : !shared
      memref.store %w, %out[%t] : memref<64xf32>
      gpu.return
    }
    gpu.func @no_barrier(%out: memref<64xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c63 = arith.constant 63 : index
      %other = arith.subi %c63, %t : index
      %i = arith.index_cast %t : index to i32
      %f = arith.sitofp %i : i32 to f32
      memref.store %f, %s[%t] : !shared
      %v = memref.load %s[%other] : !shared
      memref.store %v, %out[%t] : memref<64xf32>
      gpu.return
    }
    gpu.func @no_barrier_before_store(%out: memref<64xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c63 = arith.constant 63 : index
      %other = arith.subi %c63, %t : index
      %i = arith.index_cast %t : index to i32
      %f = arith.sitofp %i : i32 to f32
      memref.store %f, %s[%t] : !shared
      gpu.barrier
      %v = memref.load %s[%other] : !shared
      memref.store %v, %s[%t] : !shared
      gpu.barrier
      %w = memref.load %s[%t] : !shared
      memref.store %w, %out[%t] : memref<64xf32>
      gpu.return
    }
    gpu.func @two_writers(%out: memref<64xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c32 = arith.constant 32 : index
      %place = arith.remui %t, %c32 : index
      %i = arith.index_cast %t : index to i32
      %f = arith.sitofp %i : i32 to f32
      memref.store %f, %s[%place] : !shared
      gpu.barrier
      %v = memref.load %s[%place] : !shared
      memref.store %v, %out[%t] : memref<64xf32>
      gpu.return
    }
    gpu.func @no_syncwarp(%out: memref<64xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c31 = arith.constant 31 : index
      %other = arith.xori %c31, %t : index
      %i = arith.index_cast %t : index to i32
      %f = arith.sitofp %i : i32 to f32
      memref.store %f, %s[%t] : !shared
      %v = memref.load %s[%other] : !shared
      memref.store %v, %out[%t] : memref<64xf32>
      gpu.return
    }
    gpu.func @uninitialised(%out: memref<64xf32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c32 = arith.constant 32 : index
      %first = arith.cmpi ult, %t, %c32 : index
      scf.if %first {
        %f = arith.constant 1.0 : f32
        memref.store %f, %s[%t] : !shared
      }
      gpu.barrier
      %v = memref.load %s[%t] : !shared
      memref.store %v, %out[%t] : memref<64xf32>
      gpu.return
    }
    gpu.func @out_of_bounds(%out: memref<64xf32>, %by: index) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %f = arith.constant 1.0 : f32
      memref.store %f, %s[%t] : !shared
      gpu.barrier
      %i = arith.addi %t, %by : index
      %v = memref.load %s[%i] : !shared
      memref.store %v, %out[%t] : memref<64xf32>
      gpu.return
    }
  }
  func.func @right() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<64xf32>
    gpu.launch_func @kernels::@right blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<64xf32>)
    return
  }
  func.func @no_barrier() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<64xf32>
    gpu.launch_func @kernels::@no_barrier blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<64xf32>)
    return
  }
  func.func @no_barrier_before_store() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<64xf32>
    gpu.launch_func @kernels::@no_barrier_before_store blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<64xf32>)
    return
  }
  func.func @two_writers() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<64xf32>
    gpu.launch_func @kernels::@two_writers blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<64xf32>)
    return
  }
  func.func @no_syncwarp() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<64xf32>
    gpu.launch_func @kernels::@no_syncwarp blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<64xf32>)
    return
  }
  func.func @uninitialised() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<64xf32>
    gpu.launch_func @kernels::@uninitialised blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<64xf32>)
    return
  }
  func.func @out_of_bounds() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<64xf32>
    gpu.launch_func @kernels::@out_of_bounds blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<64xf32>, %c64 : index)
    return
  }
}
