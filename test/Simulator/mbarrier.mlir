// Warp 0 copies with cp.async and lets the copies arrive on an mbarrier; warp 1 polls for the
// phase, reads, and arrives on a second one, for which warp 0 waits before it overwrites.
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=lazy | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=eager --order=reverse | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=random --order=shuffle | FileCheck %s
// RUN: sed 's/scf.condition(%%more)/scf.condition(%%no)/' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=UNWAITED
// RUN: sed '/noinc [=]/d' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=POLLING
// RUN: sed '/try[_]wait/d' %s | not posenc-sim - --shared-libs=%runner_libs --order=reverse | FileCheck %s --check-prefix=EARLY
// RUN: sed 's@// agai[n]:@@' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=TWICE

// CHECK: [0, 4, 8, 12, 16,
// CHECK: no hazards
// CHECK: kernel main_kernel cp_async_bytes: 512
// UNWAITED: hazard read-of-unwaited-
// POLLING: hazard deadlock: 1, first kernel main_kernel, cta (0,0,0): warp 0 lanes ffffffff in mbarrier.try_wait shared+{{[0-9]+}} parity 0 (phase 0, 32 arrivals and 0 bytes missing); warp 1 lanes ffffffff in mbarrier.test_wait
// EARLY: hazard race-write-after-write: 32, first kernel main_kernel, cta (0,0,0), thread 0: store at shared+1024, written by mbarrier 0
// TWICE: hazard mbarrier-initialised-twice: 1, first kernel main_kernel, cta (0,0,0), thread 32: at shared+{{[0-9]+}}, first by warp 0

!s = memref<128xi32, #gpu.address_space<workgroup>>
!bar = !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 2>
module {
  func.func private @printMemrefI32(memref<*xi32>)
  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c128 = arith.constant 128 : index
    %smem = arith.constant 512 : i32
    %in = gpu.alloc host_shared () : memref<128xi32>
    %out = gpu.alloc host_shared () : memref<32xi32>
    scf.for %i = %c0 to %c128 step %c1 {
      %v = arith.index_cast %i : index to i32
      memref.store %v, %in[%i] : memref<128xi32>
    }
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c64, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %c4 = arith.constant 4 : index
      %c31 = arith.constant 31 : index
      %c32 = arith.constant 32 : index
      %no = arith.constant 0 : i1
      %zero = arith.constant 0 : i32
      %ticks = arith.constant 10000000 : index
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %s = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !s
      %bar = nvgpu.mbarrier.create -> !bar
      %first = arith.cmpi eq, %t, %c0 : index
      nvgpu.mbarrier.init %bar[%c0], %c32, predicate = %first : !bar
      nvgpu.mbarrier.init %bar[%c1], %c32, predicate = %first : !bar
      gpu.barrier
      %second = arith.cmpi eq, %t, %c32 : index
      // again: nvgpu.mbarrier.init %bar[%c0], %c32, predicate = %second : !bar
      %lane = arith.andi %t, %c31 : index
      %at = arith.muli %lane, %c4 : index
      %producer = arith.cmpi ult, %t, %c32 : index
      scf.if %producer {
        %copy = nvgpu.device_async_copy %in[%at], %s[%at], 4 : memref<128xi32> to !s
        %address = nvgpu.mbarrier.get %bar[%c0] : !bar -> i64
        %p = llvm.inttoptr %address : i64 to !llvm.ptr<3>
        nvvm.cp.async.mbarrier.arrive %p {noinc = true} : !llvm.ptr<3>
        nvgpu.mbarrier.try_wait.parity %bar[%c1], %no, %ticks : !bar
        memref.store %zero, %s[%at] : !s
      } else {
        %token = arith.constant 0 : i64
        %address = nvgpu.mbarrier.get %bar[%c0] : !bar -> i64
        %p = llvm.inttoptr %address : i64 to !llvm.ptr<3>
        scf.while : () -> () {
          %done = nvvm.mbarrier.test.wait %p, %token : !llvm.ptr<3>, i64 -> i1
          %yes = arith.constant 1 : i1
          %more = arith.xori %done, %yes : i1
          scf.condition(%more)
        } do {
          scf.yield
        }
        // Copied by the thread with the number of the lane that reads.
        %other = arith.subi %c31, %lane : index
        %from = arith.muli %other, %c4 : index
        %v = memref.load %s[%from] : !s
        %arrived = nvgpu.mbarrier.arrive %bar[%c1] : !bar -> !nvgpu.mbarrier.token
        memref.store %v, %out[%other] : memref<32xi32>
      }
      gpu.terminator
    }
    %u = memref.cast %out : memref<32xi32> to memref<*xi32>
    call @printMemrefI32(%u) : (memref<*xi32>) -> ()
    return
  }
}
