// RUN: posenc-sim %s --shared-libs=%runner_libs | FileCheck %s

// Angles far from 0 take the slow path of libdevice, whose products are 64 bits wide in two
// instructions with a carry.
// CHECK: {{.*}}[-0.506366,  0.0357488,  -0.34999{{[34]}},  -0.487506]
// CHECK: no hazards
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @sine(%m: memref<4xf32>) kernel {
      %i = gpu.thread_id x
      %x = memref.load %m[%i] : memref<4xf32>
      %s = math.sin %x : f32
      memref.store %s, %m[%i] : memref<4xf32>
      gpu.return
    }
  }
  func.func private @printMemrefF32(memref<*xf32>) attributes {llvm.emit_c_interface}
  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c4 = arith.constant 4 : index
    %m = gpu.alloc host_shared () : memref<4xf32>
    %a = arith.constant 100.0 : f32
    %b = arith.constant 1.0e5 : f32
    %c = arith.constant 1.0e6 : f32
    %d = arith.constant 1.0e10 : f32
    memref.store %a, %m[%c0] : memref<4xf32>
    memref.store %b, %m[%c1] : memref<4xf32>
    memref.store %c, %m[%c2] : memref<4xf32>
    memref.store %d, %m[%c3] : memref<4xf32>
    gpu.launch_func @kernels::@sine blocks in (%c1, %c1, %c1) threads in (%c4, %c1, %c1) args(%m : memref<4xf32>)
    %u = memref.cast %m : memref<4xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
}
