// A product of 64 x 64 x 64 as upstream's nvgpu ops write it: both operands by TMA with a
// swizzle of 128 bytes, A row-major, B row-major too and so transposed by wgmma. Upstream does
// not tie the accumulators through the wait. Integers: exact.
// RUN: posenc-sim %s --shared-libs=%runner_libs --no-tags | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --no-tags --async=eager --order=reverse | FileCheck %s
// RUN: sed 's/waitGroup = [0]/waitGroup = 1/' %s | not posenc-sim - --shared-libs=%runner_libs --no-tags | FileCheck %s --check-prefix=LEFT

// The number of wrong elements, and one of the right ones.
// CHECK: [0, 385]
// CHECK: no hazards
// CHECK: kernel main_kernel wgmma.f16.ops: 16
// CHECK: kernel main_kernel tma_bytes: 16384
// LEFT: hazard wgmma-left-at-exit: 4

!tile = memref<64x64xf16, #gpu.address_space<workgroup>>
!bar = !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
!map = !nvgpu.tensormap.descriptor<tensor = !tile, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>
!desc = !nvgpu.warpgroup.descriptor<tensor = !tile>
!acc = !nvgpu.warpgroup.accumulator<fragmented = vector<64x64xf32>>
module {
  func.func private @printMemrefI32(memref<*xi32>)
  func.func @operand(%by: index, %modulus: index) -> memref<64x64xf16> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %tensor = gpu.alloc host_shared () : memref<64x64xf16>
    scf.for %i = %c0 to %c64 step %c1 {
      scf.for %j = %c0 to %c64 step %c1 {
        %scaled = arith.muli %j, %by : index
        %sum = arith.addi %i, %scaled : index
        %rest = arith.remui %sum, %modulus : index
        %n = arith.index_cast %rest : index to i32
        %f = arith.sitofp %n : i32 to f16
        memref.store %f, %tensor[%i, %j] : memref<64x64xf16>
      }
    }
    return %tensor : memref<64x64xf16>
  }
  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %c64 = arith.constant 64 : index
    %c128 = arith.constant 128 : index
    %smem = arith.constant 16384 : i32
    %a = call @operand(%c3, %c5) : (index, index) -> memref<64x64xf16>
    %b = call @operand(%c2, %c7) : (index, index) -> memref<64x64xf16>
    %out = gpu.alloc host_shared () : memref<64x64xf32>
    %anya = memref.cast %a : memref<64x64xf16> to memref<*xf16>
    %anyb = memref.cast %b : memref<64x64xf16> to memref<*xf16>
    %mapa = nvgpu.tma.create.descriptor %anya box[%c64, %c64] : memref<*xf16> -> !map
    %mapb = nvgpu.tma.create.descriptor %anyb box[%c64, %c64] : memref<*xf16> -> !map
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c128, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %c8192 = arith.constant 8192 : index
      %bytes = arith.constant 16384 : index
      %no = arith.constant 0 : i1
      %ticks = arith.constant 10000000 : index
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %sa = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !tile
      %sb = memref.view %dynamic[%c8192][] : memref<?xi8, #gpu.address_space<workgroup>> to !tile
      %bar = nvgpu.mbarrier.create -> !bar
      %first = arith.cmpi eq, %t, %c0 : index
      nvgpu.mbarrier.init %bar[%c0], %c1, predicate = %first : !bar
      gpu.barrier
      nvgpu.mbarrier.arrive.expect_tx %bar[%c0], %bytes, predicate = %first : !bar
      nvgpu.tma.async.load %mapa[%c0, %c0], %bar[%c0] to %sa, predicate = %first : !map, !bar -> !tile
      nvgpu.tma.async.load %mapb[%c0, %c0], %bar[%c0] to %sb, predicate = %first : !map, !bar -> !tile
      nvgpu.mbarrier.try_wait.parity %bar[%c0], %no, %ticks : !bar
      %da = nvgpu.warpgroup.generate.descriptor %sa, %mapa : !tile, !map -> !desc
      %db = nvgpu.warpgroup.generate.descriptor %sb, %mapb : !tile, !map -> !desc
      %acc = nvgpu.warpgroup.mma.init.accumulator -> !acc
      %d = nvgpu.warpgroup.mma %da, %db, %acc {transposeB, waitGroup = 0 : i64} : !desc, !desc, !acc -> !acc
      nvgpu.warpgroup.mma.store %d, %out : !acc to memref<64x64xf32>
      gpu.terminator
    }
    %counts = memref.alloc() : memref<2xi32>
    %none = arith.constant 0 : i32
    %one = arith.constant 1 : i32
    %zero = arith.constant 0.0 : f32
    memref.store %none, %counts[%c0] : memref<2xi32>
    scf.for %i = %c0 to %c64 step %c1 {
      scf.for %j = %c0 to %c64 step %c1 {
        %sum = scf.for %k = %c0 to %c64 step %c1 iter_args(%s = %zero) -> f32 {
          %x = memref.load %a[%i, %k] : memref<64x64xf16>
          %y = memref.load %b[%k, %j] : memref<64x64xf16>
          %xf = arith.extf %x : f16 to f32
          %yf = arith.extf %y : f16 to f32
          %p = arith.mulf %xf, %yf : f32
          %n = arith.addf %s, %p : f32
          scf.yield %n : f32
        }
        %got = memref.load %out[%i, %j] : memref<64x64xf32>
        %wrong = arith.cmpf une, %got, %sum : f32
        %more = arith.extui %wrong : i1 to i32
        %old = memref.load %counts[%c0] : memref<2xi32>
        %new = arith.addi %old, %more : i32
        memref.store %new, %counts[%c0] : memref<2xi32>
        %number = arith.fptosi %sum : f32 to i32
        memref.store %number, %counts[%c1] : memref<2xi32>
      }
    }
    %u = memref.cast %counts : memref<2xi32> to memref<*xi32>
    call @printMemrefI32(%u) : (memref<*xi32>) -> ()
    return
  }
}
