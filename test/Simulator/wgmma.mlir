// One wgmma of 64 x 8 x 16 with both operands in shared memory, in canonical layouts without
// swizzle: A[i][k] = i + k / 16, B[k][j] = k == 5 ? 2^j : 0, D[i][j] = (i + 5 / 16) 2^j.
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=lazy | FileCheck %s
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=eager --order=reverse | FileCheck %s
// RUN: sed '/fence.proxy/d' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=PROXY
// RUN: sed '/wgmma.fence/d' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=FENCE
// RUN: sed 's/%done\[/%acc[/' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=EARLY
// RUN: sed 's@// overwrite:@@' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=OVER
// RUN: sed '/[i]nline_asm/,/"[=]f/d; s/%done\[/%acc[/' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=LEFT
// RUN: sed 's/%done\[/%acc[/' %s | posenc-sim - --shared-libs=%runner_libs --no-tags | FileCheck %s --check-prefix=UNTIED
// RUN: sed 's/%%sb = arith.shrui %%mb, %%four : i64/%%sb = arith.index_cast %%t : index to i64/' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=DIFFERS
// RUN: sed 's@// mi[x]:@@' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=MIXED
// RUN: sed 's/A ..f16., .one./A [<f16>, <neg>/' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=LIMIT
// RUN: sed 's/f16/bf16/g' %s | posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=BF16

// CHECK: [0.3125,   0.625,   1.25,   2.5,   5,   10,   20,   40]
// CHECK-NEXT: [1.3125,   2.625,
// CHECK: [63.3125,   126.625,   253.25,   506.5,   1013,   2026,   4052,   8104]
// CHECK: no hazards
// CHECK: kernel right wgmma.f16.ops: 4
// CHECK: kernel right wgmma.f16.flops: 16384
// PROXY: hazard missing-fence.proxy.async: {{[0-9]+}}, first kernel right, cta (0,0,0), thread {{[0-9]+}}: wgmma at shared+{{[0-9]+}}, plain store by warp
// FENCE: hazard missing-wgmma.fence: 4, first kernel right
// EARLY: hazard wgmma-result-used-early: {{[0-9]+}}, first kernel right, cta (0,0,0), thread {{[0-9]+}}: store of what came of a register that no wait has tied
// OVER: hazard write-under-async-read: {{[0-9]+}}, first kernel right, cta (0,0,0), thread {{[0-9]+}}: store at shared+{{[0-9]+}}, which a wgmma or bulk store of warp
// LEFT: hazard wgmma-left-at-exit: 4, first kernel right, cta (0,0,0), thread 0: a wgmma was not waited for
// UNTIED: [0.3125,   0.625,
// UNTIED: no hazards
// DIFFERS: hazard wgmma-descriptor-differs: 124, first kernel right
// MIXED: hazard wgmma-accumulator-mixed: 128, first kernel right, cta (0,0,0), thread {{[0-9]+}}: lane 0 register 1 is not of the accumulator in flight
// LIMIT: hazard simulator-limit: 128, first kernel right
// BF16: [0.3125,   0.625,   1.25,   2.5,   5,   10,   20,   40]
// BF16-NEXT: [1.3125,   2.625,
// BF16: no hazards
// BF16: kernel right wgmma.bf16.ops: 4

!a = memref<1024xf16, #gpu.address_space<workgroup>>
!b = memref<128xf16, #gpu.address_space<workgroup>>
!acc = !llvm.struct<(f32, f32, f32, f32)>
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @right(%out: memref<64x8xf32>) workgroup(%a : !a, %b : !b) kernel {
      %t = gpu.thread_id x
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c4 = arith.constant 4 : index
      %c7 = arith.constant 7 : index
      %c8 = arith.constant 8 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %c128 = arith.constant 128 : index
      %c1024 = arith.constant 1024 : index
      %sixteenth = arith.constant 0.0625 : f32
      %zero = arith.constant 0.0 : f32
      // Element i of A is row 8 * (i / 128) + i / 8 % 8, column 8 * (i / 64 % 2) + i % 8.
      scf.for %i = %t to %c1024 step %c128 {
        %block = arith.divui %i, %c128 : index
        %eighth = arith.divui %i, %c8 : index
        %inner = arith.andi %eighth, %c7 : index
        %outer = arith.muli %block, %c8 : index
        %row = arith.addi %outer, %inner : index
        %half = arith.divui %eighth, %c8 : index
        %odd = arith.andi %half, %c1 : index
        %kbase = arith.muli %odd, %c8 : index
        %klow = arith.andi %i, %c7 : index
        %k = arith.addi %kbase, %klow : index
        %ri = arith.index_cast %row : index to i32
        %ki = arith.index_cast %k : index to i32
        %rf = arith.sitofp %ri : i32 to f32
        %kf = arith.sitofp %ki : i32 to f32
        %scaled = arith.mulf %kf, %sixteenth : f32
        %v = arith.addf %rf, %scaled : f32
        %h = arith.truncf %v : f32 to f16
        memref.store %h, %a[%i] : !a
      }
      // Element t of B: column t / 8 % 8, row 8 * (t / 64) + t % 8.
      %teighth = arith.divui %t, %c8 : index
      %j = arith.andi %teighth, %c7 : index
      %low = arith.andi %t, %c7 : index
      %upper = arith.divui %teighth, %c8 : index
      %base = arith.muli %upper, %c8 : index
      %kb = arith.addi %base, %low : index
      %five = arith.constant 5 : index
      %here = arith.cmpi eq, %kb, %five : index
      %one = arith.constant 1 : i32
      %ji = arith.index_cast %j : index to i32
      %power = arith.shli %one, %ji : i32
      %pf = arith.sitofp %power : i32 to f32
      %bv = arith.select %here, %pf, %zero : f32
      %bh = arith.truncf %bv : f32 to f16
      memref.store %bh, %b[%t] : !b
      nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
      gpu.barrier
      // Leading and stride byte offsets: 128 and 256 for A, 128 and 0 for B, in units of 16.
      %pa = memref.extract_aligned_pointer_as_index %a : !a -> index
      %pb = memref.extract_aligned_pointer_as_index %b : !b -> index
      %ia = arith.index_cast %pa : index to i64
      %ib = arith.index_cast %pb : index to i64
      %mask = arith.constant 0x3fff0 : i64
      %four = arith.constant 4 : i64
      %ma = arith.andi %ia, %mask : i64
      %mb = arith.andi %ib, %mask : i64
      %sa = arith.shrui %ma, %four : i64
      %sb = arith.shrui %mb, %four : i64
      %stridesa = arith.constant 0x1000080000 : i64
      %stridesb = arith.constant 0x80000 : i64
      %da = arith.ori %sa, %stridesa : i64
      %db = arith.ori %sb, %stridesb : i64
      nvvm.wgmma.fence.aligned
      %acc0 = llvm.mlir.zero : !acc
      %acc = nvvm.wgmma.mma_async %da, %db, %acc0, <m = 64, n = 8, k = 16>,
        D [<f32>, <zero>], A [<f16>, <one>, <row>], B [<f16>, <one>, <col>] : !acc -> !acc
      // mix: %first_of = llvm.extractvalue %acc[0] : !acc
      // mix: %other = llvm.insertvalue %first_of, %acc[1] : !acc
      // mix: %acc2 = nvvm.wgmma.mma_async %da, %db, %other, <m = 64, n = 8, k = 16>,
      // mix:   D [<f32>, <one>], A [<f16>, <one>, <row>], B [<f16>, <one>, <col>] : !acc -> !acc
      nvvm.wgmma.commit.group.sync.aligned
      // overwrite: memref.store %bh, %b[%t] : !b
      %u0 = llvm.extractvalue %acc[0] : !acc
      %u1 = llvm.extractvalue %acc[1] : !acc
      %u2 = llvm.extractvalue %acc[2] : !acc
      %u3 = llvm.extractvalue %acc[3] : !acc
      %done = llvm.inline_asm has_side_effects asm_dialect = att "wgmma.wait_group.sync.aligned 0;",
        "=f,=f,=f,=f,0,1,2,3" %u0, %u1, %u2, %u3 : (f32, f32, f32, f32) -> !acc
      %d0 = llvm.extractvalue %done[0] : !acc
      %d1 = llvm.extractvalue %done[1] : !acc
      %d2 = llvm.extractvalue %done[2] : !acc
      %d3 = llvm.extractvalue %done[3] : !acc
      // Warp w has rows 16 w to 16 w + 15.
      %warp = arith.divui %t, %c32 : index
      %first = arith.muli %warp, %c16 : index
      %c31 = arith.constant 31 : index
      %lane = arith.andi %t, %c31 : index
      %group = arith.divui %lane, %c4 : index
      %r0 = arith.addi %first, %group : index
      %r1 = arith.addi %r0, %c8 : index
      %pair = arith.remui %lane, %c4 : index
      %col = arith.muli %pair, %c2 : index
      %col1 = arith.addi %col, %c1 : index
      memref.store %d0, %out[%r0, %col] : memref<64x8xf32>
      memref.store %d1, %out[%r0, %col1] : memref<64x8xf32>
      memref.store %d2, %out[%r1, %col] : memref<64x8xf32>
      memref.store %d3, %out[%r1, %col1] : memref<64x8xf32>
      gpu.return
    }
  }
  func.func private @printMemrefF32(memref<*xf32>)
  func.func @main() {
    %c1 = arith.constant 1 : index
    %c128 = arith.constant 128 : index
    %out = gpu.alloc host_shared () : memref<64x8xf32>
    gpu.launch_func @kernels::@right blocks in (%c1, %c1, %c1) threads in (%c128, %c1, %c1)
      args(%out : memref<64x8xf32>)
    %u = memref.cast %out : memref<64x8xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
}
