// RUN: posenc-opt %s -posenc-join-kernels -verify-each | FileCheck %s

// One module; names that PTX admits, and a number where two would be equal.
// CHECK: gpu.module @kernels {
// CHECK: memref.global "private" constant @table : memref<2xf32> = dense<1.0
// CHECK: gpu.func @main_body(
// CHECK: memref.get_global @table :
// CHECK: memref.global "private" constant @table_0 : memref<2xf32> = dense<2.0
// CHECK: gpu.func @main_body_0(
// CHECK: memref.get_global @table_0 :
// CHECK-NOT: gpu.module
// CHECK: gpu.launch_func @kernels::@main_body blocks
// CHECK: gpu.launch_func @kernels::@main_body_0 blocks
module attributes {gpu.container_module} {
  gpu.module @a {
    memref.global "private" constant @table : memref<2xf32> = dense<1.0>
    gpu.func @main.body(%m: memref<2xf32>) kernel {
      %t = memref.get_global @table : memref<2xf32>
      %c0 = arith.constant 0 : index
      %v = memref.load %t[%c0] : memref<2xf32>
      memref.store %v, %m[%c0] : memref<2xf32>
      gpu.return
    }
  }
  gpu.module @b {
    memref.global "private" constant @table : memref<2xf32> = dense<2.0>
    gpu.func @main.body(%m: memref<2xf32>) kernel {
      %t = memref.get_global @table : memref<2xf32>
      %c0 = arith.constant 0 : index
      %v = memref.load %t[%c0] : memref<2xf32>
      memref.store %v, %m[%c0] : memref<2xf32>
      gpu.return
    }
  }
  func.func @host(%m: memref<2xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @a::@main.body blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%m : memref<2xf32>)
    gpu.launch_func @b::@main.body blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%m : memref<2xf32>)
    return
  }
}
