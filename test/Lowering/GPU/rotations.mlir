// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -verify-each -split-input-file | FileCheck %s
// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -split-input-file | posenc-opt -verify-each -split-input-file -o %t

// Keys once, by loops before the kernel: a thread for eight channels of both halves. Queries in
// shared memory, before their fragments are read.
// CHECK-LABEL: func.func @prefill(
// CHECK-SAME: %[[Q:[^:]*]]: memref<1x8x512x64xf16>, %[[K:[^:]*]]: memref<1x2x512x64xf16>
// CHECK-DAG: %[[ROTATED:.*]] = memref.alloc() : memref<1x2x512x64xf16>
// CHECK-DAG: %[[COS:.*]] = memref.alloc() {alignment = 64 : i64} : memref<1x1x512x32xf32>
// CHECK: scf.parallel ({{.*}}) = ({{.*}}) to (%c512, %c32)
// CHECK: math.cos
// CHECK: math.sin
// CHECK: scf.parallel (%[[HEAD:.*]], %[[KEY:.*]], %[[PIECE:.*]]) = ({{.*}}) to (%c2, %c512, %c4)
// CHECK: vector.load %[[COS]][%c0, %c0, %[[KEY]], %{{.*}}] {alignment = 16 : i64} : memref<1x1x512x32xf32>, vector<8xf32>
// CHECK: vector.load %[[K]][%c0, %[[HEAD]], %[[KEY]], %{{.*}}] {alignment = 16 : i64} : memref<1x2x512x64xf16>, vector<8xf16>
// CHECK: vector.store %{{.*}}, %[[ROTATED]][%c0, %[[HEAD]], %[[KEY]], %{{.*}}] {alignment = 16 : i64}
// CHECK: math.cos
// CHECK: gpu.launch
// CHECK: %[[TILE:.*]] = memref.view {{.*}} to memref<1x128x64xf16, #gpu.address_space<workgroup>>
// CHECK: nvgpu.device_async_copy %[[Q]]
// CHECK: nvgpu.device_async_copy %[[ROTATED]]
// CHECK: gpu.barrier
// CHECK: scf.for %{{.*}} = %{{.*}} to %c512 step %c128
// CHECK: vector.load {{.*}} : memref<1x1x512x32xf32>, vector<8xf32>
// CHECK: vector.load %[[TILE]]{{.*}} {alignment = 16 : i64}
// CHECK: vector.store {{.*}}, %[[TILE]]{{.*}} {alignment = 16 : i64}
// CHECK: gpu.barrier
// CHECK: nvgpu.ldmatrix %[[TILE]]
// CHECK: scf.while
// CHECK-NOT: vector.store {{.*}} #gpu.address_space<workgroup>
// CHECK: memref.dealloc
func.func @prefill(%q: memref<1x8x512x64xf16>, %k: memref<1x2x512x64xf16>, %o: memref<1x8x512x64xf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x512x64xf16>, memref<1x2x512x64xf16>, memref<1x2x512x64xf16>)
      outs(%o : memref<1x8x512x64xf16>) encodings [#posenc.rope]
  return
}

// -----

// In the loop: a stage of keys is rotated once it is there, all threads meet, and products follow.
// Pairs of neighbours lie in one chunk.
// CHECK-LABEL: func.func @decode(
// CHECK-SAME: %[[Q:[^:]*]]: memref<1x8x1x64xf16>, %[[K:[^:]*]]: memref<1x2x32x64xf16>
// CHECK-NOT: memref.alloc() : memref<1x2x32x64xf16>
// CHECK: gpu.launch
// CHECK: nvgpu.device_async_copy %[[K]]
// CHECK: scf.while
// CHECK: nvvm.cp.async.commit.group
// CHECK: scf.for
// CHECK: %[[BOTH:.*]] = arith.extf {{.*}} : vector<8xf16> to vector<8xf32>
// CHECK: vector.shuffle %[[BOTH]], %[[BOTH]] [0, 2, 4, 6]
// CHECK: vector.shuffle %[[BOTH]], %[[BOTH]] [1, 3, 5, 7]
// CHECK: vector.interleave
// CHECK: vector.store {{.*}} #gpu.address_space<workgroup>>, vector<8xf16>
// CHECK: gpu.barrier
// CHECK: nvvm.mma.sync
func.func @decode(%q: memref<1x8x1x64xf16>, %k: memref<1x2x32x64xf16>, %o: memref<1x8x1x64xf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x1x64xf16>, memref<1x2x32x64xf16>, memref<1x2x32x64xf16>)
      outs(%o : memref<1x8x1x64xf16>) encodings [#posenc.rope<pairing = interleaved>] keys_in_loop
  return
}

// -----

// What TMA has brought is written by threads, which a fence orders before wgmma. The kernel takes no
// keys in its loop: they are rotated once, whatever the op asks for.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"GPU" = #dlti.target_device_spec<"chip" = "sm_90a">>} {
// CHECK-LABEL: func.func @warpgroup(
// CHECK: memref.alloc() : memref<1x8x512x64xbf16>
// CHECK: gpu.launch
// CHECK: nvvm.setmaxregister increase
// CHECK: scf.for %{{.*}} = %{{.*}} to %c512 step %c256
// CHECK: llvm.load {{.*}} {alignment = 16 : i64} : !llvm.ptr<3> -> vector<8xbf16>
// CHECK: llvm.store {{.*}} {alignment = 16 : i64} : vector<8xbf16>, !llvm.ptr<3>
// CHECK: nvvm.fence.proxy
// CHECK: nvvm.barrier id = %{{.*}} number_of_threads = %{{.*}}
// CHECK: nvvm.wgmma
func.func @warpgroup(%q: memref<1x8x512x64xbf16>, %o: memref<1x8x512x64xbf16>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xbf16>, memref<1x8x512x64xbf16>, memref<1x8x512x64xbf16>)
      outs(%o : memref<1x8x512x64xbf16>) encodings [#posenc.rope] keys_in_loop
  return
}
}

// -----

// Four of sixteen channels are in pairs; the others are copied.
// CHECK-LABEL: func.func @partial(
// CHECK-SAME: %[[K:[^:]*]]: memref<1x1x64x16xf16>
// CHECK: %[[ROTATED:.*]] = memref.alloc() : memref<1x1x64x16xf16>
// CHECK: scf.parallel ({{.*}}) to (%c64, %c12)
// CHECK: memref.load %[[K]]
// CHECK: memref.store %{{.*}}, %[[ROTATED]]
// CHECK: scf.parallel ({{.*}}) = ({{.*}}) to (%c64)
// CHECK: vector.load {{.*}} {alignment = 8 : i64} : memref<1x1x64x4xf32>, vector<2xf32>
// CHECK: vector.load %[[K]]{{.*}} {alignment = 4 : i64} : memref<1x1x64x16xf16>, vector<2xf16>
func.func @partial(%k: memref<1x1x64x16xf16>, %o: memref<1x1x64x16xf16>) {
  posenc.attention ins(%k, %k, %k : memref<1x1x64x16xf16>, memref<1x1x64x16xf16>, memref<1x1x64x16xf16>)
      outs(%o : memref<1x1x64x16xf16>) encodings [#posenc.rope<rot = 4>]
  return
}

// -----

// Tables mixed from a basis: the basis once, a mix for each kv head, then sums of products.
// CHECK-LABEL: func.func @mixed(
// CHECK-SAME: %[[C:[^:]*]]: memref<2x16x16xf32>
// CHECK: scf.parallel ({{.*}}) to (%c64, %c16)
// CHECK: math.cos
// CHECK: scf.parallel ({{.*}}) to (%c2, %c16, %c16)
// CHECK: memref.load %[[C]]
// CHECK: scf.parallel ({{.*}}) to (%c2, %c64, %c16)
// CHECK: scf.for {{.*}} to %c16
// CHECK: math.fma
// CHECK: math.fma
// CHECK: gpu.launch
func.func @mixed(%c: memref<2x16x16xf32>, %q: memref<1x8x64x32xf16>, %k: memref<1x2x64x32xf16>, %f: memref<16xf32>, %o: memref<1x8x64x32xf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x64x32xf16>, memref<1x2x64x32xf16>, memref<1x2x64x32xf16>)
      outs(%o : memref<1x8x64x32xf16>)
      encodings [#posenc.fope<table = frequencies>(%c, %c, %f : memref<2x16x16xf32>, memref<2x16x16xf32>, memref<16xf32>)]
  return
}
