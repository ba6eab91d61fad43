// A pipeline of two warps over named barriers: warp 0 fills a buffer and arrives, warp 1
// waits, reads, and frees it; and what goes wrong with barriers.
// RUN: posenc-sim %s --shared-libs=%runner_libs | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --order=reverse | FileCheck %s
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=divergent | FileCheck %s --check-prefix=DIVERGENT
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=deadlock | FileCheck %s --check-prefix=DEADLOCK
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=miscounted | FileCheck %s --check-prefix=MISCOUNTED
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=early | FileCheck %s --check-prefix=EARLY

// CHECK: [0, 1, 2, 3,
// CHECK: no hazards
// CHECK: kernel named barriers: 2
// DIVERGENT: hazard divergent-barrier: 1, first kernel divergent, cta (0,0,0), thread 16: barrier 0 at another instruction than other lanes of the warp
// DEADLOCK: hazard deadlock: 1, first kernel deadlock, cta (0,0,0): warp 0 lanes ffffffff in bar.sync
// MISCOUNTED: hazard bad-barrier: {{[0-9]+}}, first kernel miscounted, cta (0,0,0), thread 32: barrier 2 of 32 threads, begun with 64
// EARLY: hazard race-write-after-read: 32, first kernel early, cta (0,0,0), thread {{[0-9]+}}: store at shared+{{[0-9]+}}, read by warp 1

!shared = memref<32xi32, #gpu.address_space<workgroup>>
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @named(%out: memref<32xi32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c32 = arith.constant 32 : index
      %i64 = arith.constant 64 : i32
      %full = arith.constant 1 : i32
      %empty = arith.constant 2 : i32
      %zero = arith.constant 0 : i32
      %lane = arith.remui %t, %c32 : index
      %v = arith.index_cast %lane : index to i32
      %producer = arith.cmpi ult, %t, %c32 : index
      scf.if %producer {
        memref.store %v, %s[%lane] : !shared
        nvvm.barrier.arrive id = %full number_of_threads = %i64
        nvvm.barrier id = %empty number_of_threads = %i64
        memref.store %zero, %s[%lane] : !shared
      } else {
        nvvm.barrier id = %full number_of_threads = %i64
        %c31 = arith.constant 31 : index
        %other = arith.subi %c31, %lane : index
        %x = memref.load %s[%other] : !shared
        nvvm.barrier.arrive id = %empty number_of_threads = %i64
        memref.store %x, %out[%other] : memref<32xi32>
      }
      gpu.return
    }
    // The buffer is overwritten before the consumer says that it has read.
    gpu.func @early(%out: memref<32xi32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c32 = arith.constant 32 : index
      %i64 = arith.constant 64 : i32
      %full = arith.constant 1 : i32
      %empty = arith.constant 2 : i32
      %zero = arith.constant 0 : i32
      %lane = arith.remui %t, %c32 : index
      %v = arith.index_cast %lane : index to i32
      %producer = arith.cmpi ult, %t, %c32 : index
      scf.if %producer {
        memref.store %v, %s[%lane] : !shared
        nvvm.barrier id = %full number_of_threads = %i64
        memref.store %zero, %s[%lane] : !shared
        nvvm.barrier id = %empty number_of_threads = %i64
      } else {
        nvvm.barrier id = %full number_of_threads = %i64
        %x = memref.load %s[%lane] : !shared
        nvvm.barrier id = %empty number_of_threads = %i64
        memref.store %x, %out[%lane] : memref<32xi32>
      }
      gpu.return
    }
    gpu.func @divergent(%out: memref<32xi32>) workgroup(%s : !shared) kernel {
      %t = gpu.thread_id x
      %c16 = arith.constant 16 : index
      %one = arith.constant 1 : i32
      %two = arith.constant 2 : i32
      %first = arith.cmpi ult, %t, %c16 : index
      scf.if %first {
        memref.store %one, %out[%t] : memref<32xi32>
        gpu.barrier
        memref.store %two, %out[%t] : memref<32xi32>
      } else {
        // More behind it than above, lest LLVM makes one barrier of the two.
        gpu.barrier
        %old = memref.load %out[%t] : memref<32xi32>
        %new = arith.addi %old, %one : i32
        memref.store %new, %out[%t] : memref<32xi32>
      }
      gpu.return
    }
    gpu.func @deadlock(%out: memref<32xi32>) kernel {
      %t = gpu.thread_id x
      %c32 = arith.constant 32 : index
      %i64 = arith.constant 64 : i32
      %one = arith.constant 1 : i32
      %first = arith.cmpi ult, %t, %c32 : index
      scf.if %first {
        nvvm.barrier id = %one number_of_threads = %i64
        memref.store %one, %out[%t] : memref<32xi32>
      }
      gpu.return
    }
    gpu.func @miscounted(%out: memref<32xi32>) kernel {
      %t = gpu.thread_id x
      %c32 = arith.constant 32 : index
      %i32 = arith.constant 32 : i32
      %i64 = arith.constant 64 : i32
      %two = arith.constant 2 : i32
      %first = arith.cmpi ult, %t, %c32 : index
      %count = arith.select %first, %i64, %i32 : i32
      nvvm.barrier id = %two number_of_threads = %count
      gpu.return
    }
  }
  func.func private @printMemrefI32(memref<*xi32>)
  func.func @main() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<32xi32>
    gpu.launch_func @kernels::@named blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<32xi32>)
    %u = memref.cast %out : memref<32xi32> to memref<*xi32>
    call @printMemrefI32(%u) : (memref<*xi32>) -> ()
    return
  }
  func.func @early() {
    %c1 = arith.constant 1 : index
    %n = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<32xi32>
    gpu.launch_func @kernels::@early blocks in (%c1, %c1, %c1) threads in (%n, %c1, %c1)
      args(%out : memref<32xi32>)
    return
  }
  func.func @divergent() {
    %c1 = arith.constant 1 : index
    %n = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<32xi32>
    gpu.launch_func @kernels::@divergent blocks in (%c1, %c1, %c1) threads in (%n, %c1, %c1)
      args(%out : memref<32xi32>)
    return
  }
  func.func @deadlock() {
    %c1 = arith.constant 1 : index
    %n = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<32xi32>
    gpu.launch_func @kernels::@deadlock blocks in (%c1, %c1, %c1) threads in (%n, %c1, %c1)
      args(%out : memref<32xi32>)
    return
  }
  func.func @miscounted() {
    %c1 = arith.constant 1 : index
    %n = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<32xi32>
    gpu.launch_func @kernels::@miscounted blocks in (%c1, %c1, %c1) threads in (%n, %c1, %c1)
      args(%out : memref<32xi32>)
    return
  }
}
