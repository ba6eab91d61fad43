// RUN: posenc-sim %s --shared-libs=%runner_libs | FileCheck %s

// To integers: ties to even and towards 0, clamped where out of range, and 0 of NaN, or the least of
// an f64 (PTX ISA, cvt).
// CHECK: [2, 2147483647, -2147483648, 0]
// CHECK: [2, 2147483647, -2147483648, 0]
// CHECK: [2, 2147483647, -2147483648, -2147483648]
// CHECK: [2, 2147483647, -2147483648, -2147483648]
// CHECK: no hazards
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @convert(%in: memref<4xf32>, %out: memref<4x4xi32>) kernel {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %i = gpu.thread_id x
      %x = memref.load %in[%i] : memref<4xf32>
      %wide = arith.extf %x : f32 to f64
      %0 = llvm.call_intrinsic "llvm.nvvm.f2i.rn"(%x) : (f32) -> i32
      %1 = llvm.call_intrinsic "llvm.nvvm.f2i.rz"(%x) : (f32) -> i32
      %2 = llvm.call_intrinsic "llvm.nvvm.d2i.rn"(%wide) : (f64) -> i32
      %3 = llvm.call_intrinsic "llvm.nvvm.d2i.rz"(%wide) : (f64) -> i32
      memref.store %0, %out[%c0, %i] : memref<4x4xi32>
      memref.store %1, %out[%c1, %i] : memref<4x4xi32>
      memref.store %2, %out[%c2, %i] : memref<4x4xi32>
      memref.store %3, %out[%c3, %i] : memref<4x4xi32>
      gpu.return
    }
  }
  func.func private @printMemrefI32(memref<*xi32>) attributes {llvm.emit_c_interface}
  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c4 = arith.constant 4 : index
    %in = gpu.alloc host_shared () : memref<4xf32>
    %out = gpu.alloc host_shared () : memref<4x4xi32>
    %tie = arith.constant 2.5 : f32
    %large = arith.constant 1.0e10 : f32
    %least = arith.constant -1.0e10 : f32
    %nan = arith.constant 0x7FC00000 : f32
    memref.store %tie, %in[%c0] : memref<4xf32>
    memref.store %large, %in[%c1] : memref<4xf32>
    memref.store %least, %in[%c2] : memref<4xf32>
    memref.store %nan, %in[%c3] : memref<4xf32>
    gpu.launch_func @kernels::@convert blocks in (%c1, %c1, %c1) threads in (%c4, %c1, %c1)
        args(%in : memref<4xf32>, %out : memref<4x4xi32>)
    %all = memref.cast %out : memref<4x4xi32> to memref<*xi32>
    call @printMemrefI32(%all) : (memref<*xi32>) -> ()
    return
  }
}
