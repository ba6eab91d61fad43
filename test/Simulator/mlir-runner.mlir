// A stock mlir-runner with the simulated driver, the program as upstream's pipeline leaves
// it; and posenc-sim on a program whose device part is bitcode already.
// RUN: mlir-opt %s -gpu-lower-to-nvvm-pipeline="cubin-format=llvm cubin-chip=sm_80 cubin-features=+ptx80 opt-level=3" -o %t.mlir
// RUN: env POSENC_SIM=async=eager,print=true mlir-runner %t.mlir -e main -entry-point-result=void --shared-libs=%simulator,%runner_libs 2>&1 | FileCheck %s --check-prefixes=CHECK,SIM
// RUN: posenc-sim %t.mlir --shared-libs=%runner_libs | FileCheck %s --check-prefixes=CHECK,SIM
// RUN: posenc-sim %s --shared-libs=%runner_libs --json | FileCheck %s --check-prefixes=CHECK,JSON

// CHECK-DAG: [7, 9, 11, 13]
// SIM-DAG: no hazards
// SIM-DAG: kernel add launches: 1
// JSON-DAG: {"hazards":{},"kernels":{"add":{{{.*}}"global_load_bytes":16,{{.*}}"launches":1,

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @add(%data: memref<4xf32>, %by: f32) kernel {
      %t = gpu.thread_id x
      %v = memref.load %data[%t] : memref<4xf32>
      %w = arith.addf %v, %by : f32
      memref.store %w, %data[%t] : memref<4xf32>
      gpu.return
    }
  }
  func.func private @printMemrefF32(memref<*xf32>)
  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %two = arith.constant 2.0 : f32
    %five = arith.constant 5.0 : f32
    %host = memref.alloc() : memref<4xf32>
    scf.for %i = %c0 to %c4 step %c1 {
      %n = arith.index_cast %i : index to i32
      %f = arith.sitofp %n : i32 to f32
      %v = arith.mulf %f, %two : f32
      memref.store %v, %host[%i] : memref<4xf32>
    }
    %start = gpu.wait async
    %device, %allocated = gpu.alloc async [%start] () : memref<4xf32>
    %filled = gpu.memset async [%allocated] %device, %two : memref<4xf32>, f32
    %copied = gpu.memcpy async [%filled] %device, %host : memref<4xf32>, memref<4xf32>
    %other = gpu.wait async [%copied]
    %two_more = arith.addf %five, %two : f32
    %ran = gpu.launch_func async [%other] @kernels::@add blocks in (%c1, %c1, %c1)
      threads in (%c4, %c1, %c1) args(%device : memref<4xf32>, %two_more : f32)
    %back = gpu.memcpy async [%ran] %host, %device : memref<4xf32>, memref<4xf32>
    %freed = gpu.dealloc async [%back] %device : memref<4xf32>
    gpu.wait [%freed]
    %u = memref.cast %host : memref<4xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
}
