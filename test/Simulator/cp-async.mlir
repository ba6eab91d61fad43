// Two buffers filled in turns by cp.async, the last copy with a source of 8 bytes of 16;
// and twins that wait too little, refill too early, or forget a copy.
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=lazy | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=eager --order=reverse | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=random --seed=5 | FileCheck %s
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=unwaited | FileCheck %s --check-prefix=UNWAITED
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=unwaited --async=eager | FileCheck %s --check-prefix=UNWAITED
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=no_barrier --async=eager | FileCheck %s --check-prefix=BARRIER
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=refilled --async=eager | FileCheck %s --check-prefix=REFILLED
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=left | FileCheck %s --check-prefix=LEFT
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=overwritten | FileCheck %s --check-prefix=OVERWRITTEN
// RUN: not posenc-sim %s --shared-libs=%runner_libs --entry=outside | FileCheck %s --check-prefix=OUTSIDE
// RUN: sed 's/4, %%c2 :/4, %%at :/' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=SIZE

// Thread t prints what thread 63 - t copied: values 4 * (63 - t) and 4 * (63 - t) + 3 of
// stage 0, and of stage 1 those of 256 further on, of which the last two of four are zero.
// CHECK: [252, 255, 508, 0]
// CHECK: [0, 3, 256, 0]
// CHECK: no hazards
// CHECK: kernel right barriers: 2
// CHECK: kernel right shared_wavefronts: 48
// CHECK: kernel right cp_async_bytes: 1536
// UNWAITED: hazard read-of-unwaited-cp.async: {{[0-9]+}}, first kernel unwaited
// BARRIER: hazard race-read-after-write: {{[0-9]+}}, first kernel no_barrier
// REFILLED: hazard race-write-after-read: {{[0-9]+}}, first kernel refilled, cta (0,0,0), thread {{[0-9]+}}: cp.async at shared+
// LEFT: hazard cp.async-left-at-exit: 64, first kernel left, cta (0,0,0), thread 0: a copy was not waited for
// OVERWRITTEN: hazard write-under-cp.async: 64, first kernel overwritten, cta (0,0,0), thread 0: store at shared+0, to which a copy of warp 0 is on its way
// SIZE: hazard bad-cp.async: 62, first kernel right, cta (0,0,0), thread 2: source size 32 of 16 bytes
// OUTSIDE: hazard global-out-of-bounds: 1, first kernel outside, cta (0,0,0), thread 63: cp.async of 16 bytes at byte 2048 of an allocation of 2048

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @right(%in: memref<512xi32>, %out: memref<64x4xi32>) workgroup(%s : memref<2x256xi32, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c63 = arith.constant 63 : index
      %c256 = arith.constant 256 : index
      %at = arith.muli %t, %c4 : index
      %beyond = arith.addi %at, %c256 : index
      %mirror = arith.subi %c63, %t : index
      %from = arith.muli %mirror, %c4 : index
      %last = arith.addi %from, %c3 : index
      %ga = nvgpu.device_async_copy %in[%at], %s[%c0, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %ka = nvgpu.device_async_create_group %ga
      %gb = nvgpu.device_async_copy %in[%beyond], %s[%c1, %at], 4, %c2 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %kb = nvgpu.device_async_create_group %gb
      nvgpu.device_async_wait %ka {numGroups = 1 : i32}
      gpu.barrier
      %v0 = memref.load %s[%c0, %from] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v0, %out[%t, %c0] : memref<64x4xi32>
      %v1 = memref.load %s[%c0, %last] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v1, %out[%t, %c1] : memref<64x4xi32>
      nvgpu.device_async_wait %kb {numGroups = 0 : i32}
      gpu.barrier
      %v2 = memref.load %s[%c1, %from] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v2, %out[%t, %c2] : memref<64x4xi32>
      %v3 = memref.load %s[%c1, %last] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v3, %out[%t, %c3] : memref<64x4xi32>
      gpu.return
    }
    gpu.func @unwaited(%in: memref<512xi32>, %out: memref<64x4xi32>) workgroup(%s : memref<2x256xi32, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c63 = arith.constant 63 : index
      %c256 = arith.constant 256 : index
      %at = arith.muli %t, %c4 : index
      %beyond = arith.addi %at, %c256 : index
      %mirror = arith.subi %c63, %t : index
      %from = arith.muli %mirror, %c4 : index
      %last = arith.addi %from, %c3 : index
      %ga = nvgpu.device_async_copy %in[%at], %s[%c0, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %ka = nvgpu.device_async_create_group %ga
      %gb = nvgpu.device_async_copy %in[%beyond], %s[%c1, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %kb = nvgpu.device_async_create_group %gb
      nvgpu.device_async_wait %ka {numGroups = 1 : i32}
      gpu.barrier
      %v0 = memref.load %s[%c0, %from] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v0, %out[%t, %c0] : memref<64x4xi32>
      %v1 = memref.load %s[%c1, %last] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v1, %out[%t, %c1] : memref<64x4xi32>
      nvgpu.device_async_wait %kb {numGroups = 0 : i32}
      gpu.return
    }
    gpu.func @no_barrier(%in: memref<512xi32>, %out: memref<64x4xi32>) workgroup(%s : memref<2x256xi32, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c63 = arith.constant 63 : index
      %c256 = arith.constant 256 : index
      %at = arith.muli %t, %c4 : index
      %beyond = arith.addi %at, %c256 : index
      %mirror = arith.subi %c63, %t : index
      %from = arith.muli %mirror, %c4 : index
      %last = arith.addi %from, %c3 : index
      %ga = nvgpu.device_async_copy %in[%at], %s[%c0, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %ka = nvgpu.device_async_create_group %ga
      nvgpu.device_async_wait %ka {numGroups = 0 : i32}
      %v0 = memref.load %s[%c0, %from] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v0, %out[%t, %c0] : memref<64x4xi32>
      gpu.return
    }
    gpu.func @refilled(%in: memref<512xi32>, %out: memref<64x4xi32>) workgroup(%s : memref<2x256xi32, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c63 = arith.constant 63 : index
      %c256 = arith.constant 256 : index
      %at = arith.muli %t, %c4 : index
      %beyond = arith.addi %at, %c256 : index
      %mirror = arith.subi %c63, %t : index
      %from = arith.muli %mirror, %c4 : index
      %last = arith.addi %from, %c3 : index
      %ga = nvgpu.device_async_copy %in[%at], %s[%c0, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %ka = nvgpu.device_async_create_group %ga
      nvgpu.device_async_wait %ka {numGroups = 0 : i32}
      gpu.barrier
      %v0 = memref.load %s[%c0, %from] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v0, %out[%t, %c0] : memref<64x4xi32>
      %gb = nvgpu.device_async_copy %in[%beyond], %s[%c0, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %kb = nvgpu.device_async_create_group %gb
      nvgpu.device_async_wait %kb {numGroups = 0 : i32}
      gpu.barrier
      %v1 = memref.load %s[%c0, %last] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v1, %out[%t, %c1] : memref<64x4xi32>
      gpu.return
    }
    gpu.func @left(%in: memref<512xi32>, %out: memref<64x4xi32>) workgroup(%s : memref<2x256xi32, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c63 = arith.constant 63 : index
      %c256 = arith.constant 256 : index
      %at = arith.muli %t, %c4 : index
      %beyond = arith.addi %at, %c256 : index
      %mirror = arith.subi %c63, %t : index
      %from = arith.muli %mirror, %c4 : index
      %last = arith.addi %from, %c3 : index
      %ga = nvgpu.device_async_copy %in[%at], %s[%c0, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %ka = nvgpu.device_async_create_group %ga
      gpu.return
    }
    gpu.func @overwritten(%in: memref<512xi32>, %out: memref<64x4xi32>) workgroup(%s : memref<2x256xi32, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c63 = arith.constant 63 : index
      %c256 = arith.constant 256 : index
      %at = arith.muli %t, %c4 : index
      %beyond = arith.addi %at, %c256 : index
      %mirror = arith.subi %c63, %t : index
      %from = arith.muli %mirror, %c4 : index
      %last = arith.addi %from, %c3 : index
      %ga = nvgpu.device_async_copy %in[%at], %s[%c0, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %ka = nvgpu.device_async_create_group %ga
      %one = arith.constant 1 : i32
      memref.store %one, %s[%c0, %at] : memref<2x256xi32, #gpu.address_space<workgroup>>
      nvgpu.device_async_wait %ka {numGroups = 0 : i32}
      gpu.barrier
      %v0 = memref.load %s[%c0, %from] : memref<2x256xi32, #gpu.address_space<workgroup>>
      memref.store %v0, %out[%t, %c0] : memref<64x4xi32>
      gpu.return
    }
    gpu.func @outside(%in: memref<512xi32>, %out: memref<64x4xi32>) workgroup(%s : memref<2x256xi32, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c63 = arith.constant 63 : index
      %c256 = arith.constant 256 : index
      %at = arith.muli %t, %c4 : index
      %beyond = arith.addi %at, %c256 : index
      %mirror = arith.subi %c63, %t : index
      %from = arith.muli %mirror, %c4 : index
      %last = arith.addi %from, %c3 : index
      %c260 = arith.constant 260 : index
      %far = arith.addi %at, %c260 : index
      %ga = nvgpu.device_async_copy %in[%far], %s[%c0, %at], 4 : memref<512xi32> to memref<2x256xi32, #gpu.address_space<workgroup>>
      %ka = nvgpu.device_async_create_group %ga
      nvgpu.device_async_wait %ka {numGroups = 0 : i32}
      gpu.barrier
      gpu.return
    }
  }
  func.func private @printMemrefI32(memref<*xi32>)
  func.func @inputs() -> (memref<512xi32>, memref<64x4xi32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c512 = arith.constant 512 : index
    %in = gpu.alloc host_shared () : memref<512xi32>
    %out = gpu.alloc host_shared () : memref<64x4xi32>
    scf.for %i = %c0 to %c512 step %c1 {
      %v = arith.index_cast %i : index to i32
      memref.store %v, %in[%i] : memref<512xi32>
    }
    return %in, %out : memref<512xi32>, memref<64x4xi32>
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %in, %out = call @inputs() : () -> (memref<512xi32>, memref<64x4xi32>)
    gpu.launch_func @kernels::@right blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%in : memref<512xi32>, %out : memref<64x4xi32>)
    %u = memref.cast %out : memref<64x4xi32> to memref<*xi32>
    call @printMemrefI32(%u) : (memref<*xi32>) -> ()
    return
  }
  func.func @unwaited() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %in, %out = call @inputs() : () -> (memref<512xi32>, memref<64x4xi32>)
    gpu.launch_func @kernels::@unwaited blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%in : memref<512xi32>, %out : memref<64x4xi32>)
    return
  }
  func.func @no_barrier() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %in, %out = call @inputs() : () -> (memref<512xi32>, memref<64x4xi32>)
    gpu.launch_func @kernels::@no_barrier blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%in : memref<512xi32>, %out : memref<64x4xi32>)
    return
  }
  func.func @refilled() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %in, %out = call @inputs() : () -> (memref<512xi32>, memref<64x4xi32>)
    gpu.launch_func @kernels::@refilled blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%in : memref<512xi32>, %out : memref<64x4xi32>)
    return
  }
  func.func @left() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %in, %out = call @inputs() : () -> (memref<512xi32>, memref<64x4xi32>)
    gpu.launch_func @kernels::@left blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%in : memref<512xi32>, %out : memref<64x4xi32>)
    return
  }
  func.func @overwritten() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %in, %out = call @inputs() : () -> (memref<512xi32>, memref<64x4xi32>)
    gpu.launch_func @kernels::@overwritten blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%in : memref<512xi32>, %out : memref<64x4xi32>)
    return
  }
  func.func @outside() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %in, %out = call @inputs() : () -> (memref<512xi32>, memref<64x4xi32>)
    gpu.launch_func @kernels::@outside blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%in : memref<512xi32>, %out : memref<64x4xi32>)
    return
  }
}
