// A warp writes four 8 x 8 matrices with stmatrix, and one thread sends them to global memory
// as a box of 32 x 8 halves.
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=lazy | FileCheck %s --check-prefixes=CHECK,ROW
// RUN: posenc-sim %s --shared-libs=%runner_libs --async=eager | FileCheck %s --check-prefixes=CHECK,ROW
// RUN: sed 's/layout<row>/layout<col>/' %s | posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefixes=CHECK,COL
// RUN: sed '/nvvm[.]fence/d' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=PROXY
// RUN: sed '/wait[_]group/d' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=LEFT
// RUN: sed 's@// overwrit[e]:@@' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=OVER
// RUN: sed '/[n]vvm.bar.warp/d' %s | not posenc-sim - --shared-libs=%runner_libs | FileCheck %s --check-prefix=BARRIER

// Lane 6 of matrix 2 holds 2 * 256 + 2 * 6 and the next, for row 1 and columns 4 and 5, or
// for rows 4 and 5 of column 1 where it is transposed.
// ROW: [512,   513,   514,   515,   516,   517,   518,   519]
// ROW-NEXT: [520,   521,   522,   523,   524,   525,   526,   527]
// COL: [512,   520,   528,   536,   544,   552,   560,   568]
// COL-NEXT: [513,   521,   529,   537,   545,   553,   561,   569]
// CHECK: no hazards
// CHECK: kernel main_kernel stmatrix: 1
// CHECK: kernel main_kernel global_store_bytes: 514
// PROXY: hazard missing-fence.proxy.async: 32, first kernel main_kernel, cta (0,0,0), thread 0: bulk store at shared+0, plain store by warp 0
// LEFT: hazard bulk-store-left-at-exit: 1, first kernel main_kernel, cta (0,0,0), thread 0: a bulk store was not waited for
// OVER: hazard write-under-async-read: 1, first kernel main_kernel, cta (0,0,0), thread 0: store at shared+0, which a wgmma or bulk store of warp 0 reads
// BARRIER: hazard missing-syncwarp: {{[0-9]+}}, first kernel main_kernel

!box = memref<32x8xf16, #gpu.address_space<workgroup>>
!map = !nvgpu.tensormap.descriptor<tensor = !box, swizzle = none, l2promo = none, oob = zero, interleave = none>
module {
  func.func private @printMemrefF32(memref<*xf32>)
  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %smem = arith.constant 512 : i32
    %out = gpu.alloc host_shared () : memref<32x8xf16>
    %any = memref.cast %out : memref<32x8xf16> to memref<*xf16>
    %map = nvgpu.tma.create.descriptor %any box[%c32, %c8] : memref<*xf16> -> !map
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
        threads(%t, %ty, %tz) in (%nx = %c32, %ny = %c1, %nz = %c1)
        dynamic_shared_memory_size %smem {
      %dynamic = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %s = memref.view %dynamic[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to !box
      %address = memref.extract_aligned_pointer_as_index %s : !box -> index
      %ai = arith.index_cast %address : index to i64
      %ti = arith.index_cast %t : index to i64
      %i16 = arith.constant 16 : i64
      %row = arith.muli %ti, %i16 : i64
      %at = arith.addi %ai, %row : i64
      %p = llvm.inttoptr %at : i64 to !llvm.ptr<3>
      %first = arith.cmpi eq, %t, %c0 : index
      %zero = arith.constant 0.0 : f16
      %twice = arith.addi %t, %t : index
      %c256 = arith.constant 256 : index
      %n1 = arith.addi %twice, %c256 : index
      %n2 = arith.addi %n1, %c256 : index
      %n3 = arith.addi %n2, %c256 : index
      %r0 = func.call @pair(%twice) : (index) -> i32
      %r1 = func.call @pair(%n1) : (index) -> i32
      %r2 = func.call @pair(%n2) : (index) -> i32
      %r3 = func.call @pair(%n3) : (index) -> i32
      nvvm.stmatrix %p, %r0, %r1, %r2, %r3
        {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<row>,
         shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>} : !llvm.ptr<3>, i32, i32, i32, i32
      nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
      %mask = arith.constant -1 : i32
      nvvm.bar.warp.sync %mask : i32
      scf.if %first {
        nvgpu.tma.async.store %s to %map[%c0, %c0] : !box -> !map
        nvvm.cp.async.bulk.commit.group
        // overwrite: memref.store %zero, %s[%c0, %c0] : !box
        nvvm.cp.async.bulk.wait_group 0 {read}
        // The element that lane 1 gave the address of.
        %x = memref.load %s[%c1, %c0] : !box
        memref.store %x, %out[%c1, %c0] : memref<32x8xf16>
      }
      gpu.terminator
    }
    %wide = memref.alloc() : memref<32x8xf32>
    scf.for %i = %c0 to %c32 step %c1 {
      scf.for %j = %c0 to %c8 step %c1 {
        %h = memref.load %out[%i, %j] : memref<32x8xf16>
        %f = arith.extf %h : f16 to f32
        memref.store %f, %wide[%i, %j] : memref<32x8xf32>
      }
    }
    %u = memref.cast %wide : memref<32x8xf32> to memref<*xf32>
    call @printMemrefF32(%u) : (memref<*xf32>) -> ()
    return
  }
  // Two halves, n and n + 1.
  func.func @pair(%n: index) -> i32 {
    %i = arith.index_cast %n : index to i32
    %one = arith.constant 1 : i32
    %j = arith.addi %i, %one : i32
    %a = arith.sitofp %i : i32 to f16
    %b = arith.sitofp %j : i32 to f16
    %v = vector.from_elements %a, %b : vector<2xf16>
    %w = llvm.bitcast %v : vector<2xf16> to i32
    return %w : i32
  }
}
