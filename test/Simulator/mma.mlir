// Products of 16 x 8 x 16 from fragments that ldmatrix loads, with operands that say where
// each element belongs: A[i][k] = i + k / 16, B[k][j] = k == p ? 2^j : 0 with p = 3 or 12.
// So D[i][j] = (i + p / 16) * 2^j, exactly.
// RUN: posenc-sim %s --shared-libs=%runner_libs | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --chip=sm_80 | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --entry=wide | FileCheck %s --check-prefix=WIDE

// CHECK: [0.1875,   0.375,   0.75,   1.5,   3,   6,   12,   24]
// CHECK-NEXT: [1.1875,   2.375,   4.75,   9.5,   19,   38,   76,   152]
// CHECK: [15.1875,   30.375,   60.75,   121.5,   243,   486,   972,   1944]
// CHECK: no hazards
// CHECK: kernel half mma.f16.ops: 1
// CHECK: kernel half mma.f16.flops: 4096
// CHECK: kernel half ldmatrix: 2
// WIDE: [0.75,   1.5,   3,   6,   12,   24,   48,   96]
// WIDE: [15.75,   31.5,   63,   126,   252,   504,   1008,   2016]
// WIDE: no hazards
// WIDE: kernel wide mma.bf16.ops: 1

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @half(%out: memref<16x8xf32>)
        workgroup(%a : memref<16x16xf16, #gpu.address_space<workgroup>>,
                  %b : memref<8x16xf16, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c4 = arith.constant 4 : index
      %c7 = arith.constant 7 : index
      %c8 = arith.constant 8 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %c128 = arith.constant 128 : index
      %c256 = arith.constant 256 : index
      %sixteenth = arith.constant 0.0625 : f32
      %zero = arith.constant 0.0 : f32
      scf.for %i = %t to %c256 step %c32 {
        %row = arith.divui %i, %c16 : index
        %k = arith.remui %i, %c16 : index
        %ri = arith.index_cast %row : index to i32
        %ki = arith.index_cast %k : index to i32
        %rf = arith.sitofp %ri : i32 to f32
        %kf = arith.sitofp %ki : i32 to f32
        %scaled = arith.mulf %kf, %sixteenth : f32
        %v = arith.addf %rf, %scaled : f32
        %h = arith.truncf %v : f32 to f16
        memref.store %h, %a[%row, %k] : memref<16x16xf16, #gpu.address_space<workgroup>>
      }
      scf.for %i = %t to %c128 step %c32 {
        %j = arith.divui %i, %c16 : index
        %k = arith.remui %i, %c16 : index
        %p = arith.constant 3 : index
        %here = arith.cmpi eq, %k, %p : index
        %one = arith.constant 1 : i32
        %ji = arith.index_cast %j : index to i32
        %power = arith.shli %one, %ji : i32
        %pf = arith.sitofp %power : i32 to f32
        %v = arith.select %here, %pf, %zero : f32
        %h = arith.truncf %v : f32 to f16
        memref.store %h, %b[%j, %k] : memref<8x16xf16, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      // Lane l gives row l % 16 of the left or right half of A; row l % 8 of those of B.
      %arow = arith.remui %t, %c16 : index
      %ahalf = arith.divui %t, %c16 : index
      %acol = arith.muli %ahalf, %c8 : index
      %af = nvgpu.ldmatrix %a[%arow, %acol] {numTiles = 4 : i32, transpose = false}
        : memref<16x16xf16, #gpu.address_space<workgroup>> -> vector<4x2xf16>
      %brow = arith.andi %t, %c7 : index
      %bpart = arith.divui %t, %c8 : index
      %bhalf = arith.andi %bpart, %c1 : index
      %bcol = arith.muli %bhalf, %c8 : index
      %bf = nvgpu.ldmatrix %b[%brow, %bcol] {numTiles = 2 : i32, transpose = false}
        : memref<8x16xf16, #gpu.address_space<workgroup>> -> vector<2x2xf16>
      %c = arith.constant dense<0.0> : vector<2x2xf32>
      %d = nvgpu.mma.sync (%af, %bf, %c) {mmaShape = [16, 8, 16]}
        : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf32>) -> vector<2x2xf32>
      %group = arith.divui %t, %c4 : index
      %pair = arith.remui %t, %c4 : index
      %col = arith.muli %pair, %c2 : index
      %low = vector.extract %d[0] : vector<2xf32> from vector<2x2xf32>
      %high = vector.extract %d[1] : vector<2xf32> from vector<2x2xf32>
      %lower = arith.addi %group, %c8 : index
      vector.store %low, %out[%group, %col] : memref<16x8xf32>, vector<2xf32>
      vector.store %high, %out[%lower, %col] : memref<16x8xf32>, vector<2xf32>
      gpu.return
    }
    gpu.func @wide(%out: memref<16x8xf32>)
        workgroup(%a : memref<16x16xbf16, #gpu.address_space<workgroup>>,
                  %b : memref<8x16xbf16, #gpu.address_space<workgroup>>) kernel {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c4 = arith.constant 4 : index
      %c7 = arith.constant 7 : index
      %c8 = arith.constant 8 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %c128 = arith.constant 128 : index
      %c256 = arith.constant 256 : index
      %sixteenth = arith.constant 0.0625 : f32
      %zero = arith.constant 0.0 : f32
      scf.for %i = %t to %c256 step %c32 {
        %row = arith.divui %i, %c16 : index
        %k = arith.remui %i, %c16 : index
        %ri = arith.index_cast %row : index to i32
        %ki = arith.index_cast %k : index to i32
        %rf = arith.sitofp %ri : i32 to f32
        %kf = arith.sitofp %ki : i32 to f32
        %scaled = arith.mulf %kf, %sixteenth : f32
        %v = arith.addf %rf, %scaled : f32
        %h = arith.truncf %v : f32 to bf16
        memref.store %h, %a[%row, %k] : memref<16x16xbf16, #gpu.address_space<workgroup>>
      }
      scf.for %i = %t to %c128 step %c32 {
        %j = arith.divui %i, %c16 : index
        %k = arith.remui %i, %c16 : index
        %p = arith.constant 12 : index
        %here = arith.cmpi eq, %k, %p : index
        %one = arith.constant 1 : i32
        %ji = arith.index_cast %j : index to i32
        %power = arith.shli %one, %ji : i32
        %pf = arith.sitofp %power : i32 to f32
        %v = arith.select %here, %pf, %zero : f32
        %h = arith.truncf %v : f32 to bf16
        memref.store %h, %b[%j, %k] : memref<8x16xbf16, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      // Lane l gives row l % 16 of the left or right half of A; row l % 8 of those of B.
      %arow = arith.remui %t, %c16 : index
      %ahalf = arith.divui %t, %c16 : index
      %acol = arith.muli %ahalf, %c8 : index
      %af = nvgpu.ldmatrix %a[%arow, %acol] {numTiles = 4 : i32, transpose = false}
        : memref<16x16xbf16, #gpu.address_space<workgroup>> -> vector<4x2xbf16>
      %brow = arith.andi %t, %c7 : index
      %bpart = arith.divui %t, %c8 : index
      %bhalf = arith.andi %bpart, %c1 : index
      %bcol = arith.muli %bhalf, %c8 : index
      %bf = nvgpu.ldmatrix %b[%brow, %bcol] {numTiles = 2 : i32, transpose = false}
        : memref<8x16xbf16, #gpu.address_space<workgroup>> -> vector<2x2xbf16>
      %av0 = vector.extract %af[0] : vector<2xbf16> from vector<4x2xbf16>
      %a0 = llvm.bitcast %av0 : vector<2xbf16> to i32
      %av1 = vector.extract %af[1] : vector<2xbf16> from vector<4x2xbf16>
      %a1 = llvm.bitcast %av1 : vector<2xbf16> to i32
      %av2 = vector.extract %af[2] : vector<2xbf16> from vector<4x2xbf16>
      %a2 = llvm.bitcast %av2 : vector<2xbf16> to i32
      %av3 = vector.extract %af[3] : vector<2xbf16> from vector<4x2xbf16>
      %a3 = llvm.bitcast %av3 : vector<2xbf16> to i32
      %bv0 = vector.extract %bf[0] : vector<2xbf16> from vector<2x2xbf16>
      %b0 = llvm.bitcast %bv0 : vector<2xbf16> to i32
      %bv1 = vector.extract %bf[1] : vector<2xbf16> from vector<2x2xbf16>
      %b1 = llvm.bitcast %bv1 : vector<2xbf16> to i32
      %d4 = nvvm.mma.sync A[%a0, %a1, %a2, %a3] B[%b0, %b1] C[%zero, %zero, %zero, %zero]
        {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>,
         multiplicandAPtxType = #nvvm.mma_type<bf16>, multiplicandBPtxType = #nvvm.mma_type<bf16>,
         shape = #nvvm.shape<m = 16, n = 8, k = 16>}
        : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
      %d0 = llvm.extractvalue %d4[0] : !llvm.struct<(f32, f32, f32, f32)>
      %d1 = llvm.extractvalue %d4[1] : !llvm.struct<(f32, f32, f32, f32)>
      %d2 = llvm.extractvalue %d4[2] : !llvm.struct<(f32, f32, f32, f32)>
      %d3 = llvm.extractvalue %d4[3] : !llvm.struct<(f32, f32, f32, f32)>
      %group = arith.divui %t, %c4 : index
      %pair = arith.remui %t, %c4 : index
      %col = arith.muli %pair, %c2 : index
      %low = vector.from_elements %d0, %d1 : vector<2xf32>
      %high = vector.from_elements %d2, %d3 : vector<2xf32>
      %lower = arith.addi %group, %c8 : index
      vector.store %low, %out[%group, %col] : memref<16x8xf32>, vector<2xf32>
      vector.store %high, %out[%lower, %col] : memref<16x8xf32>, vector<2xf32>
      gpu.return
    }
  }
  func.func private @printMemrefF32(memref<*xf32>)
  func.func @main() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<16x8xf32>
    gpu.launch_func @kernels::@half blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<16x8xf32>)
    %u = memref.cast %out : memref<16x8xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
  func.func @wide() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %out = gpu.alloc host_shared () : memref<16x8xf32>
    gpu.launch_func @kernels::@wide blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%out : memref<16x8xf32>)
    %u = memref.cast %out : memref<16x8xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
}
