// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -verify-each | FileCheck %s --check-prefixes=CHECK,FMA
// RUN: posenc-opt %s -convert-posenc-to-gpu=allow-tf32 -canonicalize -cse -verify-each | FileCheck %s --check-prefixes=CHECK,TF32
// RUN: posenc-opt %s -convert-posenc-to-gpu=allow-tf32 -canonicalize -cse | posenc-opt -verify-each -o %t

// 128 queries, two stages of 64 keys and values (of 32 with tf32, whose queries stay in registers):
// 4 * 64 * (128 + 2 * 2 * 64) bytes. Four channels are a chunk of 16 bytes.
// CHECK-LABEL: func.func @full(
// FMA: gpu.launch {{.*}} dynamic_shared_memory_size %c98304_i32 function(@attention)
// TF32: gpu.launch {{.*}} dynamic_shared_memory_size %c65536_i32 function(@attention)
// CHECK: nvgpu.device_async_copy {{.*}}, 4, %{{.*}} {bypassL1} : memref<2x8x512x64xf32> to memref<1x128x64xf32

// Every thread multiplies: sums of 4 rows by 8 pairs of keys over the channels, a chunk at a time.
// FMA-NOT: nvgpu.ldmatrix
// FMA: scf.while
// FMA: scf.for {{.*}} = %c0 to %c64 step %c4
// FMA-COUNT-4: vector.load {{.*}} {alignment = 16 : i64} : memref<1x128x64xf32, {{.*}}>, vector<4xf32>
// FMA-COUNT-2: vector.load {{.*}} {alignment = 16 : i64} : memref<2x64x64xf32, {{.*}}>, vector<4xf32>
// FMA-COUNT-128: vector.fma
// FMA: scf.yield
// The lanes of a quad have the weights of eight keys, two each.
// FMA: nvvm.ex2.approx
// FMA-NOT: arith.truncf
// FMA: scf.for {{.*}} = %c0 to %c4 step %c1
// FMA: gpu.shuffle idx
// FMA: vector.load {{.*}} {alignment = 8 : i64} : memref<2x64x64xf32, {{.*}}>, vector<2xf32>
// FMA: vector.fma
// FMA-NOT: nvvm.mma.sync

// Queries are loaded, and rounded, once. The shape of a product is 16 x 8 x 8.
// TF32-COUNT-16: nvgpu.ldmatrix {{.*}} memref<1x128x64xf32, {{.*}}> -> vector<4x1xf32>
// TF32: nvvm.convert.float.to.tf32 {{.*}} {rnd = #nvvm.fp_rnd_mode<rna>}
// TF32: scf.while
// TF32: nvgpu.ldmatrix {{.*}} {numTiles = 4 : i32, transpose = false} : memref<2x32x64xf32
// TF32: nvvm.mma.sync {{.*}} multiplicandAPtxType = #nvvm.mma_type<tf32>, {{.*}} shape = #nvvm.shape<m = 16, n = 8, k = 8>
// TF32: nvvm.ex2.approx
// Values are no rows of 16 bits that ldmatrix transposes.
// TF32-NOT: nvgpu.ldmatrix
// TF32-COUNT-2: vector.load {{.*}} {alignment = 4 : i64} : memref<2x32x64xf32, {{.*}}>, vector<1xf32>
// TF32-COUNT-2: nvvm.mma.sync

// CHECK: vector.store {{.*}} memref<2x8x512x64xf32>, vector<2xf32>
func.func @full(%q: memref<2x8x512x64xf32>, %k: memref<2x4x512x64xf32>, %v: memref<2x4x512x64xf32>, %o: memref<2x8x512x64xf32>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x512x64xf32>, memref<2x4x512x64xf32>, memref<2x4x512x64xf32>)
      outs(%o : memref<2x8x512x64xf32>)
  return
}

// Rows need only start at multiples of four channels.
// CHECK-LABEL: func.func @strided(
// CHECK-NOT: memref.copy
// CHECK: gpu.launch
func.func @strided(%q: memref<1x8x512x64xf32, strided<[278528, 34816, 68, 1]>>, %o: memref<1x8x512x64xf32>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xf32, strided<[278528, 34816, 68, 1]>>, memref<1x8x512x64xf32, strided<[278528, 34816, 68, 1]>>, memref<1x8x512x64xf32, strided<[278528, 34816, 68, 1]>>)
      outs(%o : memref<1x8x512x64xf32>)
  return
}
