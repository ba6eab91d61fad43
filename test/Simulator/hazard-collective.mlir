// Shuffles whose lanes are not all there.
// RUN: posenc-sim %s | FileCheck %s --check-prefix=RIGHT
// RUN: sed 's/threads in (%%c32/threads in (%%c16/' %s | not posenc-sim - | FileCheck %s --check-prefix=ABSENT
// RUN: sed 's/constant -1/constant 65535/' %s | not posenc-sim - | FileCheck %s --check-prefix=MASK
// RUN: sed 's@// diverg[e]:@@' %s | not posenc-sim - | FileCheck %s --check-prefix=DIVERGED

// RIGHT: no hazards
// RIGHT: kernel exchange shuffles: 1
// ABSENT: hazard shuffle-from-absent-lane: 16, first kernel exchange, cta (0,0,0), thread 15: lane 0 reads lane 16
// MASK: hazard divergent-collective: {{[0-9]+}}, first kernel exchange, cta (0,0,0), thread 16: shfl with a mask 0xffff without lane 16
// DIVERGED: hazard divergent-collective: {{[0-9]+}}, first kernel exchange, cta (0,0,0), thread {{[0-9]+}}: shfl while lanes 0xff of the warp are in another shfl

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @exchange(%out: memref<32xi32>) kernel {
      %t = gpu.thread_id x
      %v = arith.index_cast %t : index to i32
      %mask = arith.constant -1 : i32
      %by = arith.constant 16 : i32
      %clamp = arith.constant 31 : i32
      // diverge: %seven = arith.constant 7 : i32
      // diverge: %few = arith.cmpi ule, %v, %seven : i32
      // diverge: scf.if %few {
      // diverge:   %z = nvvm.shfl.sync bfly %mask, %v, %clamp, %clamp : i32 -> i32
      // diverge:   memref.store %z, %out[%t] : memref<32xi32>
      // diverge: }
      %w = nvvm.shfl.sync bfly %mask, %v, %by, %clamp : i32 -> i32
      memref.store %w, %out[%t] : memref<32xi32>
      gpu.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    %c16 = arith.constant 16 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<32xi32>
    gpu.launch_func @kernels::@exchange blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<32xi32>)
    return
  }
}
