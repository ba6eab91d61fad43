// A product of 16 x 8 x 8 of tf32 with operands that say where each element belongs: A[i][k] =
// i + k / 16, B[k][j] = k == 6 ? 2^j : 0, so that D[i][j] = (i + 6 / 16) * 2^j, exactly. A has
// another 2^-11 of 1 in row 1, which rounding takes up to 2^-10 and no rounding drops.
// RUN: posenc-sim %s --shared-libs=%runner_libs | FileCheck %s

// CHECK: [0.375,   0.75,   1.5,   3,   6,   12,   24,   48]
// CHECK-NEXT: [1.37598,   2.75195,   5.50391,   11.0078,   22.0156,   44.0312,   88.0625,   176.125]
// CHECK-NEXT: [2.375,
// CHECK: [15.375,   30.75,   61.5,   123,   246,   492,   984,   1968]
// CHECK: [1.375,   2.75,
// CHECK: no hazards
// CHECK: kernel product mma.tf32.ops: 2
// CHECK: kernel product mma.tf32.flops: 4096

module attributes {gpu.container_module} {
  gpu.module @kernels {
    func.func private @element(%row: index, %k: index) -> f32 {
      %sixteenth = arith.constant 0.0625 : f32
      %c1 = arith.constant 1 : index
      %ri = arith.index_cast %row : index to i32
      %ki = arith.index_cast %k : index to i32
      %rf = arith.sitofp %ri : i32 to f32
      %kf = arith.sitofp %ki : i32 to f32
      %v = math.fma %kf, %sixteenth, %rf : f32
      %second = arith.cmpi eq, %row, %c1 : index
      %small = arith.constant 4.8828125e-4 : f32
      %zero = arith.constant 0.0 : f32
      %more = arith.select %second, %small, %zero : f32
      %sum = arith.addf %v, %more : f32
      return %sum : f32
    }
    gpu.func @product(%out: memref<32x8xf32>) kernel {
      %t = gpu.thread_id x
      %c4 = arith.constant 4 : index
      %c8 = arith.constant 8 : index
      %c16 = arith.constant 16 : index
      %c2 = arith.constant 2 : index
      %zero = arith.constant 0.0 : f32
      %group = arith.divui %t, %c4 : index
      %in = arith.remui %t, %c4 : index
      %lower = arith.addi %group, %c8 : index
      %next = arith.addi %in, %c4 : index
      %e0 = func.call @element(%group, %in) : (index, index) -> f32
      %e1 = func.call @element(%lower, %in) : (index, index) -> f32
      %e2 = func.call @element(%group, %next) : (index, index) -> f32
      %e3 = func.call @element(%lower, %next) : (index, index) -> f32
      %six = arith.constant 6 : index
      %here = arith.cmpi eq, %next, %six : index
      %one = arith.constant 1 : i32
      %ji = arith.index_cast %group : index to i32
      %power = arith.shli %one, %ji : i32
      %pf = arith.sitofp %power : i32 to f32
      %bv = arith.select %here, %pf, %zero : f32
      %b0 = nvvm.convert.float.to.tf32 %zero {rnd = #nvvm.fp_rnd_mode<rna>}
      %b1 = nvvm.convert.float.to.tf32 %bv {rnd = #nvvm.fp_rnd_mode<rna>}
      %a0 = nvvm.convert.float.to.tf32 %e0 {rnd = #nvvm.fp_rnd_mode<rna>}
      %a1 = nvvm.convert.float.to.tf32 %e1 {rnd = #nvvm.fp_rnd_mode<rna>}
      %a2 = nvvm.convert.float.to.tf32 %e2 {rnd = #nvvm.fp_rnd_mode<rna>}
      %a3 = nvvm.convert.float.to.tf32 %e3 {rnd = #nvvm.fp_rnd_mode<rna>}
      %u0 = arith.bitcast %e0 : f32 to i32
      %u1 = arith.bitcast %e1 : f32 to i32
      %u2 = arith.bitcast %e2 : f32 to i32
      %u3 = arith.bitcast %e3 : f32 to i32
      %d = nvvm.mma.sync A[%a0, %a1, %a2, %a3] B[%b0, %b1] C[%zero, %zero, %zero, %zero]
        {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>,
         multiplicandAPtxType = #nvvm.mma_type<tf32>, multiplicandBPtxType = #nvvm.mma_type<tf32>,
         shape = #nvvm.shape<m = 16, n = 8, k = 8>}
        : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
      %w = nvvm.mma.sync A[%u0, %u1, %u2, %u3] B[%b0, %b1] C[%zero, %zero, %zero, %zero]
        {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>,
         multiplicandAPtxType = #nvvm.mma_type<tf32>, multiplicandBPtxType = #nvvm.mma_type<tf32>,
         shape = #nvvm.shape<m = 16, n = 8, k = 8>}
        : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
      %col = arith.muli %in, %c2 : index
      %d0 = llvm.extractvalue %d[0] : !llvm.struct<(f32, f32, f32, f32)>
      %d1 = llvm.extractvalue %d[1] : !llvm.struct<(f32, f32, f32, f32)>
      %d2 = llvm.extractvalue %d[2] : !llvm.struct<(f32, f32, f32, f32)>
      %d3 = llvm.extractvalue %d[3] : !llvm.struct<(f32, f32, f32, f32)>
      %w0 = llvm.extractvalue %w[0] : !llvm.struct<(f32, f32, f32, f32)>
      %w1 = llvm.extractvalue %w[1] : !llvm.struct<(f32, f32, f32, f32)>
      %low = vector.from_elements %d0, %d1 : vector<2xf32>
      %high = vector.from_elements %d2, %d3 : vector<2xf32>
      %cut = vector.from_elements %w0, %w1 : vector<2xf32>
      %third = arith.addi %group, %c16 : index
      vector.store %low, %out[%group, %col] : memref<32x8xf32>, vector<2xf32>
      vector.store %high, %out[%lower, %col] : memref<32x8xf32>, vector<2xf32>
      vector.store %cut, %out[%third, %col] : memref<32x8xf32>, vector<2xf32>
      gpu.return
    }
  }
  func.func private @printMemrefF32(memref<*xf32>)
  func.func @main() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<32x8xf32>
    gpu.launch_func @kernels::@product blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<32x8xf32>)
    %u = memref.cast %out : memref<32x8xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
}
