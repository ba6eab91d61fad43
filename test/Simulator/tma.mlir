// A box of 8 x 64 halves by TMA, with a swizzle of 128 bytes and half of it beyond the
// tensor; then what goes wrong around mbarriers.
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=lazy | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=eager --order=reverse | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=random --order=shuffle | FileCheck %s
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=unwaited | FileCheck %s --check-prefix=UNWAITED
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=unwaited --async=eager | FileCheck %s --check-prefix=UNWAITED
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=too_many_bytes | FileCheck %s --check-prefix=BYTES
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=init_race | FileCheck %s --check-prefix=INIT
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=never_initialised | FileCheck %s --check-prefix=NEVER
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=arrivals | FileCheck %s --check-prefix=ARRIVALS
// RUN: sed 's/box.%%c8, %%c64./box[%%c8, %%c256]/; s/%%c64 [=] .*/&\n%%c256 = arith.constant 256 : index/' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=MAP

// Thread t prints element [t / 8, 8 * (t % 8)] of the box from where the swizzle puts it:
// chunk c of row r lies at chunk c ^ r. Rows start at tensor row 4; row 8 is outside.
// CHECK: [256, 264, 272, 280,
// CHECK-SAME: 488, 496, 504, 0, 0, 0
// CHECK: no hazards
// CHECK: kernel main_kernel tma_bytes: 1024
// UNWAITED: hazard read-of-unwaited-tma: {{[0-9]+}}, first kernel unwaited_kernel, cta (0,0,0), thread {{[0-9]+}}: load at shared+{{[0-9]+}}, copied on an mbarrier that was not waited for
// MAP: hazard bad-tensor-map: 1, first kernel main_kernel, cta (0,0,0), thread 0: expected a tensor map of rank 2, got other bytes
// MAP: hazard driver-error: 1, first mgpuTensorMapEncodeTiled: expected an inner box of whole 16 bytes and at most the swizzle, got 512 bytes
// BYTES: hazard deadlock: 1, first kernel too_many_bytes_kernel, cta (0,0,0): warp 0 lanes ffffffff in mbarrier.try_wait shared+0 parity 0 (phase 0, 0 arrivals and 16 bytes missing); warp 1
// INIT: hazard mbarrier-init-race: {{[0-9]+}}, first kernel init_race_kernel, cta (0,0,0), thread {{[0-9]+}}: try_wait at shared+0 not ordered after its init
// NEVER: hazard mbarrier-not-initialised: {{[0-9]+}}, first kernel never_initialised_kernel
// ARRIVALS: hazard mbarrier-too-many-arrivals: {{[0-9]+}}, first kernel arrivals_kernel, cta (0,0,0), thread {{[0-9]+}}: at shared+0 of 1 arrivals

!box = memref<8x64xf16, #gpu.address_space<workgroup>>
!bar = !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
!map = !nvgpu.tensormap.descriptor<tensor = !box, swizzle = swizzle_128b, l2promo = none, oob = zero, interleave = none>
module {
  func.func private @printMemrefF32(memref<*xf32>)
  func.func @input() -> memref<*xf16> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c512 = arith.constant 512 : index
    %tensor = gpu.alloc host_shared () : memref<8x64xf16>
    scf.for %i = %c0 to %c512 step %c1 {
      %r = arith.divui %i, %c64 : index
      %c = arith.remui %i, %c64 : index
      %n = arith.index_cast %i : index to i32
      %f = arith.sitofp %n : i32 to f16
      memref.store %f, %tensor[%r, %c] : memref<8x64xf16>
    }
    %any = memref.cast %tensor : memref<8x64xf16> to memref<*xf16>
    return %any : memref<*xf16>
  }
  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %smem = arith.constant 1024 : i32
    %in = call @input() : () -> memref<*xf16>
    %out = gpu.alloc host_shared () : memref<64xf16>
    %map = nvgpu.tma.create.descriptor %in box[%c8, %c64] : memref<*xf16> -> !map
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c64, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %c4 = arith.constant 4 : index
      %no = arith.constant 0 : i1
      %ticks = arith.constant 10000000 : index
      %bytes = arith.constant 1024 : index
      %first = arith.cmpi eq, %t, %c0 : index
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %s = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !box
      %bar = nvgpu.mbarrier.create -> !bar
      nvgpu.mbarrier.init %bar[%c0], %c1, predicate = %first : !bar
      gpu.barrier
      nvgpu.mbarrier.arrive.expect_tx %bar[%c0], %bytes, predicate = %first : !bar
      nvgpu.tma.async.load %map[%c0, %c4], %bar[%c0] to %s, predicate = %first : !map, !bar -> !box
      nvgpu.mbarrier.try_wait.parity %bar[%c0], %no, %ticks : !bar
      %r = arith.divui %t, %c8 : index
      %c = arith.remui %t, %c8 : index
      %swizzled = arith.xori %c, %r : index
      %at = arith.muli %swizzled, %c8 : index
      %v = memref.load %s[%r, %at] : !box
      memref.store %v, %out[%t] : memref<64xf16>
      gpu.terminator
    }
    %wide = memref.alloc() : memref<64xf32>
    scf.for %i = %c0 to %c64 step %c1 {
      %h = memref.load %out[%i] : memref<64xf16>
      %f = arith.extf %h : f16 to f32
      memref.store %f, %wide[%i] : memref<64xf32>
    }
    %u = memref.cast %wide : memref<64xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
  func.func @unwaited() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %smem = arith.constant 1024 : i32
    %in = call @input() : () -> memref<*xf16>
    %out = gpu.alloc host_shared () : memref<64xf16>
    %map = nvgpu.tma.create.descriptor %in box[%c8, %c64] : memref<*xf16> -> !map
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c64, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %c4 = arith.constant 4 : index
      %no = arith.constant 0 : i1
      %ticks = arith.constant 10000000 : index
      %bytes = arith.constant 1024 : index
      %first = arith.cmpi eq, %t, %c0 : index
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %s = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !box
      %bar = nvgpu.mbarrier.create -> !bar
      nvgpu.mbarrier.init %bar[%c0], %c1, predicate = %first : !bar
      gpu.barrier
      nvgpu.mbarrier.arrive.expect_tx %bar[%c0], %bytes, predicate = %first : !bar
      nvgpu.tma.async.load %map[%c0, %c4], %bar[%c0] to %s, predicate = %first : !map, !bar -> !box
      %r = arith.divui %t, %c8 : index
      %c = arith.remui %t, %c8 : index
      %swizzled = arith.xori %c, %r : index
      %at = arith.muli %swizzled, %c8 : index
      %v = memref.load %s[%r, %at] : !box
      memref.store %v, %out[%t] : memref<64xf16>
      nvgpu.mbarrier.try_wait.parity %bar[%c0], %no, %ticks : !bar
      gpu.terminator
    }
    return
  }
  func.func @too_many_bytes() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %smem = arith.constant 1024 : i32
    %in = call @input() : () -> memref<*xf16>
    %out = gpu.alloc host_shared () : memref<64xf16>
    %map = nvgpu.tma.create.descriptor %in box[%c8, %c64] : memref<*xf16> -> !map
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c64, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %c4 = arith.constant 4 : index
      %no = arith.constant 0 : i1
      %ticks = arith.constant 10000000 : index
      %bytes = arith.constant 1040 : index
      %first = arith.cmpi eq, %t, %c0 : index
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %s = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !box
      %bar = nvgpu.mbarrier.create -> !bar
      nvgpu.mbarrier.init %bar[%c0], %c1, predicate = %first : !bar
      gpu.barrier
      nvgpu.mbarrier.arrive.expect_tx %bar[%c0], %bytes, predicate = %first : !bar
      nvgpu.tma.async.load %map[%c0, %c4], %bar[%c0] to %s, predicate = %first : !map, !bar -> !box
      nvgpu.mbarrier.try_wait.parity %bar[%c0], %no, %ticks : !bar
      %r = arith.divui %t, %c8 : index
      %c = arith.remui %t, %c8 : index
      %swizzled = arith.xori %c, %r : index
      %at = arith.muli %swizzled, %c8 : index
      %v = memref.load %s[%r, %at] : !box
      memref.store %v, %out[%t] : memref<64xf16>
      gpu.terminator
    }
    return
  }
  func.func @init_race() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %smem = arith.constant 1024 : i32
    %in = call @input() : () -> memref<*xf16>
    %out = gpu.alloc host_shared () : memref<64xf16>
    %map = nvgpu.tma.create.descriptor %in box[%c8, %c64] : memref<*xf16> -> !map
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c64, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %c4 = arith.constant 4 : index
      %no = arith.constant 0 : i1
      %ticks = arith.constant 10000000 : index
      %bytes = arith.constant 1024 : index
      %first = arith.cmpi eq, %t, %c0 : index
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %s = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !box
      %bar = nvgpu.mbarrier.create -> !bar
      nvgpu.mbarrier.init %bar[%c0], %c1, predicate = %first : !bar
      nvgpu.mbarrier.arrive.expect_tx %bar[%c0], %bytes, predicate = %first : !bar
      nvgpu.tma.async.load %map[%c0, %c4], %bar[%c0] to %s, predicate = %first : !map, !bar -> !box
      nvgpu.mbarrier.try_wait.parity %bar[%c0], %no, %ticks : !bar
      %r = arith.divui %t, %c8 : index
      %c = arith.remui %t, %c8 : index
      %swizzled = arith.xori %c, %r : index
      %at = arith.muli %swizzled, %c8 : index
      %v = memref.load %s[%r, %at] : !box
      memref.store %v, %out[%t] : memref<64xf16>
      gpu.terminator
    }
    return
  }
  func.func @never_initialised() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %smem = arith.constant 1024 : i32
    %in = call @input() : () -> memref<*xf16>
    %out = gpu.alloc host_shared () : memref<64xf16>
    %map = nvgpu.tma.create.descriptor %in box[%c8, %c64] : memref<*xf16> -> !map
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c64, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %c4 = arith.constant 4 : index
      %no = arith.constant 0 : i1
      %ticks = arith.constant 10000000 : index
      %bytes = arith.constant 1024 : index
      %first = arith.cmpi eq, %t, %c0 : index
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %s = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !box
      %bar = nvgpu.mbarrier.create -> !bar
      nvgpu.mbarrier.arrive.expect_tx %bar[%c0], %bytes, predicate = %first : !bar
      nvgpu.tma.async.load %map[%c0, %c4], %bar[%c0] to %s, predicate = %first : !map, !bar -> !box
      gpu.terminator
    }
    return
  }
  func.func @arrivals() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %smem = arith.constant 1024 : i32
    %in = call @input() : () -> memref<*xf16>
    %out = gpu.alloc host_shared () : memref<64xf16>
    %map = nvgpu.tma.create.descriptor %in box[%c8, %c64] : memref<*xf16> -> !map
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c64, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %c4 = arith.constant 4 : index
      %no = arith.constant 0 : i1
      %ticks = arith.constant 10000000 : index
      %bytes = arith.constant 1024 : index
      %first = arith.cmpi eq, %t, %c0 : index
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %s = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !box
      %bar = nvgpu.mbarrier.create -> !bar
      nvgpu.mbarrier.init %bar[%c0], %c1, predicate = %first : !bar
      gpu.barrier
      %token = nvgpu.mbarrier.arrive %bar[%c0] : !bar -> !nvgpu.mbarrier.token
      nvgpu.mbarrier.arrive.expect_tx %bar[%c0], %bytes, predicate = %first : !bar
      nvgpu.tma.async.load %map[%c0, %c4], %bar[%c0] to %s, predicate = %first : !map, !bar -> !box
      nvgpu.mbarrier.try_wait.parity %bar[%c0], %no, %ticks : !bar
      %r = arith.divui %t, %c8 : index
      %c = arith.remui %t, %c8 : index
      %swizzled = arith.xori %c, %r : index
      %at = arith.muli %swizzled, %c8 : index
      %v = memref.load %s[%r, %at] : !box
      memref.store %v, %out[%t] : memref<64xf16>
      gpu.terminator
    }
    return
  }
}
