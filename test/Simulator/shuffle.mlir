// Shuffles, votes and reductions of a warp of 64 threads, values of thread 5 or 33.
// RUN: posenc-sim %s --shared-libs=%runner_libs | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --order=shuffle | FileCheck %s

// xor 4, up 1, down 8, index 7; at an end a lane keeps its own value.
// CHECK: [1, 4, 13, 7]
// CHECK: [37, 32, 41, 39]
// CHECK: [59, 62, 63, 39]
// Odd threads; any above 60; all below 64; the sum and the largest of lane numbers; elected.
// CHECK: [-1431655766, 0, 1, 496, 31, 0]
// CHECK: [-1431655766, 1, 1, 496, 31, 1]
// CHECK: no hazards
// CHECK: kernel shuffles shuffles: 8

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @shuffles(%out: memref<64x4xi32>) kernel {
      %t = gpu.thread_id x
      %v = arith.index_cast %t : index to i32
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %o4 = arith.constant 4 : i32
      %o1 = arith.constant 1 : i32
      %o8 = arith.constant 8 : i32
      %o7 = arith.constant 7 : i32
      %w = arith.constant 32 : i32
      %a, %pa = gpu.shuffle xor %v, %o4, %w : i32
      %b, %pb = gpu.shuffle up %v, %o1, %w : i32
      %c, %pc = gpu.shuffle down %v, %o8, %w : i32
      %d, %pd = gpu.shuffle idx %v, %o7, %w : i32
      // Upstream's up and down are poison where there is no such lane.
      %b1 = arith.select %pb, %b, %v : i32
      %c1v = arith.select %pc, %c, %v : i32
      memref.store %a, %out[%t, %c0] : memref<64x4xi32>
      memref.store %b1, %out[%t, %c1] : memref<64x4xi32>
      memref.store %c1v, %out[%t, %c2] : memref<64x4xi32>
      memref.store %d, %out[%t, %c3] : memref<64x4xi32>
      gpu.return
    }
    gpu.func @votes(%out: memref<64x6xi32>) kernel {
      %t = gpu.thread_id x
      %v = arith.index_cast %t : index to i32
      %mask = arith.constant -1 : i32
      %i1 = arith.constant 1 : i32
      %i31 = arith.constant 31 : i32
      %i60 = arith.constant 60 : i32
      %i64 = arith.constant 64 : i32
      %lane = arith.andi %v, %i31 : i32
      %bit = arith.andi %v, %i1 : i32
      %odd = arith.cmpi eq, %bit, %i1 : i32
      %high = arith.cmpi sgt, %v, %i60 : i32
      %low = arith.cmpi slt, %v, %i64 : i32
      %ballot = nvvm.vote.sync ballot %mask, %odd -> i32
      %any = nvvm.vote.sync any %mask, %high -> i1
      %all = nvvm.vote.sync all %mask, %low -> i1
      %sum = nvvm.redux.sync add %lane, %mask : i32 -> i32
      %max = nvvm.redux.sync umax %lane, %mask : i32 -> i32
      %elected = nvvm.elect.sync -> i1
      %values:3 = func.call @widen(%any, %all, %elected) : (i1, i1, i1) -> (i32, i32, i32)
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c5 = arith.constant 5 : index
      memref.store %ballot, %out[%t, %c0] : memref<64x6xi32>
      memref.store %values#0, %out[%t, %c1] : memref<64x6xi32>
      memref.store %values#1, %out[%t, %c2] : memref<64x6xi32>
      memref.store %sum, %out[%t, %c3] : memref<64x6xi32>
      memref.store %max, %out[%t, %c4] : memref<64x6xi32>
      memref.store %values#2, %out[%t, %c5] : memref<64x6xi32>
      gpu.return
    }
    func.func @widen(%a: i1, %b: i1, %c: i1) -> (i32, i32, i32) {
      %x = arith.extui %a : i1 to i32
      %y = arith.extui %b : i1 to i32
      %z = arith.extui %c : i1 to i32
      return %x, %y, %z : i32, i32, i32
    }
  }
  func.func private @printMemrefI32(memref<*xi32>)
  func.func @main() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %out = gpu.alloc host_shared () : memref<64x4xi32>
    gpu.launch_func @kernels::@shuffles blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%out : memref<64x4xi32>)
    %r5 = memref.subview %out[5, 0] [1, 4] [1, 1] : memref<64x4xi32> to memref<4xi32, strided<[1], offset: 20>>
    %u5 = memref.cast %r5 : memref<4xi32, strided<[1], offset: 20>> to memref<*xi32>
    call @printMemrefI32(%u5) : (memref<*xi32>) -> ()
    %r33 = memref.subview %out[33, 0] [1, 4] [1, 1] : memref<64x4xi32> to memref<4xi32, strided<[1], offset: 132>>
    %u33 = memref.cast %r33 : memref<4xi32, strided<[1], offset: 132>> to memref<*xi32>
    call @printMemrefI32(%u33) : (memref<*xi32>) -> ()
    %r63 = memref.subview %out[63, 0] [1, 4] [1, 1] : memref<64x4xi32> to memref<4xi32, strided<[1], offset: 252>>
    %u63 = memref.cast %r63 : memref<4xi32, strided<[1], offset: 252>> to memref<*xi32>
    call @printMemrefI32(%u63) : (memref<*xi32>) -> ()
    %votes = gpu.alloc host_shared () : memref<64x6xi32>
    gpu.launch_func @kernels::@votes blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%votes : memref<64x6xi32>)
    %v5 = memref.subview %votes[5, 0] [1, 6] [1, 1] : memref<64x6xi32> to memref<6xi32, strided<[1], offset: 30>>
    %w5 = memref.cast %v5 : memref<6xi32, strided<[1], offset: 30>> to memref<*xi32>
    call @printMemrefI32(%w5) : (memref<*xi32>) -> ()
    %v32 = memref.subview %votes[32, 0] [1, 6] [1, 1] : memref<64x6xi32> to memref<6xi32, strided<[1], offset: 192>>
    %w32 = memref.cast %v32 : memref<6xi32, strided<[1], offset: 192>> to memref<*xi32>
    call @printMemrefI32(%w32) : (memref<*xi32>) -> ()
    return
  }
}
