// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -verify-each | FileCheck %s
// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse | posenc-opt -verify-each -o %t

// A block of four warps per 128 queries, 4 x 8 x 2 of them in one dimension; queries, and two stages of
// keys and values, in shared memory: 2 * 64 * (128 + 2 * 2 * 32) bytes.
// CHECK-LABEL: func.func @full(
// CHECK-SAME: %[[Q:[^:]*]]: memref<2x8x512x64xbf16>, %[[K:[^:]*]]: memref<2x4x512x64xbf16>
// CHECK: gpu.launch blocks(%[[BLOCK:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %c64, %{{.*}} = %c1, %{{.*}} = %c1) threads({{.*}}) in (%{{.*}} = %c128, %{{.*}} = %c1, %{{.*}} = %c1) dynamic_shared_memory_size %c32768_i32 function(@attention)
// CHECK: %[[HB:.*]] = arith.divui %[[BLOCK]], %c4
// CHECK: %[[B:.*]] = arith.divui %[[HB]], %c8
// CHECK: %[[H:.*]] = arith.remui %[[HB]], %c8
// Two query heads read one kv head.
// CHECK: %[[G:.*]] = arith.divui %[[H]], %c2
// CHECK: nvgpu.device_async_copy %[[Q]][%[[B]], %[[H]],
// CHECK: nvgpu.device_async_copy %[[K]][%[[B]], %[[G]],
// CHECK: nvvm.cp.async.commit.group
// CHECK-NEXT: nvvm.cp.async.wait.group 0
// CHECK-NEXT: gpu.barrier
// Queries stay in registers.
// CHECK-COUNT-8: nvgpu.ldmatrix {{.*}} memref<1x128x64xbf16
// Without masks no block is passed over, and the next one is copied meanwhile.
// CHECK: scf.while
// CHECK-NOT: scf.while
// CHECK: nvgpu.device_async_copy
// CHECK: nvvm.cp.async.commit.group
// 32 keys by 64 channels: 4 x 4 products for each 16 of a warp's 32 queries, which share what is loaded.
// CHECK: nvgpu.ldmatrix
// CHECK-COUNT-4: nvvm.mma.sync
// CHECK: nvgpu.ldmatrix
// CHECK-COUNT-28: nvvm.mma.sync
// CHECK: gpu.shuffle xor
// CHECK: nvvm.ex2.approx
// Weights never leave registers: 8 x 2 products for each 16.
// CHECK-COUNT-32: nvvm.mma.sync
// CHECK-NOT: nvvm.mma.sync
// CHECK: nvvm.cp.async.wait.group 0
// CHECK-NEXT: gpu.barrier
// CHECK: scf.yield
// CHECK: vector.store {{.*}} memref<2x8x512x64xbf16>, vector<2xbf16>
func.func @full(%q: memref<2x8x512x64xbf16>, %k: memref<2x4x512x64xbf16>, %v: memref<2x4x512x64xbf16>, %o: memref<2x8x512x64xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x512x64xbf16>, memref<2x4x512x64xbf16>, memref<2x4x512x64xbf16>)
      outs(%o : memref<2x8x512x64xbf16>)
  return
}

// Where queries do not fill a block of 128, warps have 16 of them and more keys at a time.
// CHECK-LABEL: func.func @few(
// CHECK: memref.view {{.*}} memref<1x64x64xf16
// CHECK: memref.view {{.*}} memref<2x128x64xf16
func.func @few(%q: memref<1x8x64x64xf16>, %k: memref<1x8x512x64xf16>, %v: memref<1x8x512x64xf16>, %o: memref<1x8x64x64xf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x8x64x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%o : memref<1x8x64x64xf16>)
  return
}

// Key blocks that the mask excludes are passed over, before the first and before the next.
// CHECK-LABEL: func.func @causal(
// CHECK: gpu.launch
// CHECK: scf.while
// CHECK: scf.while
// CHECK: scf.while
// A block whose pairs are all kept has no mask code.
// CHECK: scf.if
// CHECK: } else {
// CHECK: arith.select
// CHECK: arith.truncf {{.*}} : vector<2xf32> to vector<2xf16>
func.func @causal(%q: memref<1x8x512x64xf16>, %k: memref<1x8x512x64xf16>, %v: memref<1x8x512x64xf16>, %o: memref<1x8x512x64xf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x8x512x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%o : memref<1x8x512x64xf16>) masks [#posenc.causal]
  return
}

// Sums as they are where the output is f32, and the log-sum-exp by one lane of a row.
// CHECK-LABEL: func.func @wide_output(
// CHECK: vector.store {{.*}} memref<1x8x512x64xf32>, vector<2xf32>
// CHECK: llvm.call_intrinsic "llvm.nvvm.lg2.approx.f"
// CHECK: memref.store {{.*}} memref<1x8x512xf32>
func.func @wide_output(%q: memref<1x8x512x64xf16>, %o: memref<1x8x512x64xf32>, %l: memref<1x8x512xf32>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%o, %l : memref<1x8x512x64xf32>, memref<1x8x512xf32>)
  return
}

// 64 cosines per distance once, not per pair: a table before the kernel.
// CHECK-LABEL: func.func @by_distance(
// CHECK: %[[TABLE:.*]] = memref.alloc
// CHECK: scf.parallel
// CHECK: math.cos
// CHECK: gpu.launch
// CHECK-NOT: math.cos
// CHECK: vector.load %[[TABLE]]
// CHECK: memref.dealloc %[[TABLE]]
func.func @by_distance(%q: memref<1x8x512x64xf16>, %o: memref<1x8x512x64xf16>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%o : memref<1x8x512x64xf16>) encodings [#posenc.sandwich]
  return
}

// Rows that start elsewhere than at multiples of 16 bytes are copied; so is the output back.
// Rows of a fused projection are read in place.
// CHECK-LABEL: func.func @views(
// CHECK: %[[Q:.*]] = memref.alloc() : memref<1x8x512x64xf16>
// CHECK-NEXT: memref.copy %arg0, %[[Q]]
// CHECK-NEXT: %[[O:.*]] = memref.alloc() : memref<1x8x512x64xf16>
// CHECK-NEXT: gpu.launch
// CHECK: nvgpu.device_async_copy %[[Q]][
// CHECK: nvgpu.device_async_copy %arg1[
// CHECK: memref.copy %[[O]], %arg2
func.func @views(%q: memref<1x8x512x64xf16, strided<[278528, 34816, 68, 1], offset: 2>>,
                 %k: memref<1x8x512x64xf16, strided<[786432, 64, 1536, 1], offset: 512>>,
                 %o: memref<1x8x512x64xf16, strided<[?, ?, ?, 1], offset: ?>>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x512x64xf16, strided<[278528, 34816, 68, 1], offset: 2>>,
                       memref<1x8x512x64xf16, strided<[786432, 64, 1536, 1], offset: 512>>,
                       memref<1x8x512x64xf16, strided<[786432, 64, 1536, 1], offset: 512>>)
      outs(%o : memref<1x8x512x64xf16, strided<[?, ?, ?, 1], offset: ?>>)
  return
}

// Nothing is launched for no queries, of which there may be none.
// CHECK-LABEL: func.func @none(
// CHECK-NOT: gpu.launch
// CHECK: return
func.func @none(%q: memref<1x8x0x64xf16>, %k: memref<1x8x512x64xf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x0x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%q : memref<1x8x0x64xf16>)
  return
}
// CHECK-LABEL: func.func @some(
// CHECK: %[[SOME:.*]] = arith.cmpi {{.*}}, %{{.*}} : index
// CHECK-NEXT: scf.if %[[SOME]]
// CHECK-NEXT: gpu.launch
func.func @some(%q: memref<?x8x?x64xf16>) {
  posenc.attention ins(%q, %q, %q : memref<?x8x?x64xf16>, memref<?x8x?x64xf16>, memref<?x8x?x64xf16>)
      outs(%q : memref<?x8x?x64xf16>)
  return
}
