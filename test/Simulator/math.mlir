// Scalar functions that upstream lowers to instructions, and atomics.
// RUN: posenc-sim %s --shared-libs=%runner_libs | FileCheck %s

// 2^3, 1/8, log2 of 8, |-3|, e^1, 2^-3 by the instruction, and tanh of 1 by its own, which keeps 11
// bits: 1560 / 2048 of 0.761594. So do vectors, and what is subnormal stays; 1 is exact. Ties to even,
// and 1/3.
// CHECK: [8, 0.125, 3, 3, 2.71828, 0.125, 0.761719, 0.761719, 1, -9.99995e-41, 2, 4, 0.333333]
// 64 threads of 4 CTAs each add 1 and 2.
// CHECK: [256, 512]
// CHECK: no hazards
// CHECK: kernel functions ex2: {{[123]}}
// CHECK: kernel functions rcp: 2
// CHECK: kernel sums ctas: 4

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @functions(%out: memref<13xf32>, %three: f32, %tiny: f32) kernel {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c3 = arith.constant 3 : index
      %c4 = arith.constant 4 : index
      %c5 = arith.constant 5 : index
      %c6 = arith.constant 6 : index
      %c7 = arith.constant 7 : index
      %c9 = arith.constant 9 : index
      %minus = arith.negf %three : f32
      %two = arith.constant 2.0 : f32
      %one = arith.subf %three, %two : f32
      %eight = math.exp2 %three : f32
      %eighth = nvvm.rcp.approx.ftz.f %eight : f32
      %log = math.log2 %eight : f32
      %absolute = math.absf %minus : f32
      %e = math.exp %one : f32
      %power = llvm.inline_asm asm_dialect = att "tanh.approx.f32 $0, $1;", "=f,f" %one : (f32) -> f32
      %small = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"(%minus) : (f32) -> f32
      %c10 = arith.constant 10 : index
      %c11 = arith.constant 11 : index
      %c12 = arith.constant 12 : index
      %third = llvm.inline_asm asm_dialect = att "rcp.approx.ftz.f32 $0,$1;", "=f,f" %three : (f32) -> f32
      memref.store %third, %out[%c12] : memref<13xf32>
      %half = arith.constant 0.5 : f32
      %below = arith.subf %three, %half : f32
      %above = arith.addf %three, %half : f32
      %down = llvm.call_intrinsic "llvm.nvvm.round.f"(%below) : (f32) -> f32
      %up = llvm.call_intrinsic "llvm.nvvm.round.f"(%above) : (f32) -> f32
      memref.store %down, %out[%c10] : memref<13xf32>
      memref.store %up, %out[%c11] : memref<13xf32>
      memref.store %eight, %out[%c0] : memref<13xf32>
      memref.store %eighth, %out[%c1] : memref<13xf32>
      memref.store %log, %out[%c2] : memref<13xf32>
      memref.store %absolute, %out[%c3] : memref<13xf32>
      memref.store %e, %out[%c4] : memref<13xf32>
      memref.store %small, %out[%c5] : memref<13xf32>
      memref.store %power, %out[%c6] : memref<13xf32>
      %far = arith.mulf %eight, %eight : f32
      %pair = vector.from_elements %one, %far : vector<2xf32>
      %tanh = llvm.intr.tanh(%pair) {fastmathFlags = #llvm.fastmath<afn>} : (vector<2xf32>) -> vector<2xf32>
      vector.store %tanh, %out[%c7] : memref<13xf32>, vector<2xf32>
      %subnormal = llvm.intr.tanh(%tiny) {fastmathFlags = #llvm.fastmath<afn>} : (f32) -> f32
      memref.store %subnormal, %out[%c9] : memref<13xf32>
      gpu.return
    }
    gpu.func @sums(%out: memref<2xi32>) workgroup(%s : memref<1xi32, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %one = arith.constant 1 : i32
      %two = arith.constant 2 : i32
      %zero = arith.constant 0 : i32
      %first = arith.cmpi eq, %t, %c0 : index
      scf.if %first {
        memref.store %zero, %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %a = memref.atomic_rmw addi %one, %out[%c0] : (i32, memref<2xi32>) -> i32
      %b = memref.atomic_rmw addi %two, %s[%c0] : (i32, memref<1xi32, #gpu.address_space<workgroup>>) -> i32
      gpu.barrier
      scf.if %first {
        %sum = memref.load %s[%c0] : memref<1xi32, #gpu.address_space<workgroup>>
        %c = memref.atomic_rmw addi %sum, %out[%c1] : (i32, memref<2xi32>) -> i32
      }
      gpu.return
    }
  }
  func.func private @printMemrefF32(memref<*xf32>)
  func.func private @printMemrefI32(memref<*xi32>)
  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c64 = arith.constant 64 : index
    %three = arith.constant 3.0 : f32
    %tiny = arith.constant -1.0e-40 : f32
    %zero = arith.constant 0 : i32
    %out = gpu.alloc host_shared () : memref<13xf32>
    gpu.launch_func @kernels::@functions blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%out : memref<13xf32>, %three : f32, %tiny : f32)
    %u = memref.cast %out : memref<13xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    %sums = gpu.alloc host_shared () : memref<2xi32>
    memref.store %zero, %sums[%c0] : memref<2xi32>
    memref.store %zero, %sums[%c1] : memref<2xi32>
    gpu.launch_func @kernels::@sums blocks in (%c4, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%sums : memref<2xi32>)
    %v = memref.cast %sums : memref<2xi32> to memref<*xi32>
    call @printMemrefI32(%v) : (memref<*xi32>) -> ()
    return
  }
}
