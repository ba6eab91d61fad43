// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -verify-each | FileCheck %s
// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse | posenc-opt -verify-each -o %t
// Without the instructions: of another chip, or of sm_90 without "a".
// RUN: sed 's/sm_90a/sm_90/' %s | posenc-opt -convert-posenc-to-gpu | FileCheck %s --check-prefix=WARP

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"GPU" = #dlti.target_device_spec<"chip" = "sm_90a">>} {

// The host describes the operands to TMA in boxes of a block's queries or a key block by 64 channels.
// A block of 128 queries has two warpgroups that multiply and one that copies.
// CHECK-LABEL: func.func @full(
// CHECK-SAME: %[[Q:[^:]*]]: memref<2x8x512x64xbf16>, %[[K:[^:]*]]: memref<2x4x512x64xbf16>
// CHECK-DAG: %[[ANY_Q:.*]] = memref.cast %[[Q]]
// CHECK-DAG: nvgpu.tma.create.descriptor %[[ANY_Q]] box[%c1, %c1, %c128, %c64] : memref<*xbf16> -> <tensor = memref<128x64xbf16, #gpu.address_space<workgroup>>, swizzle = swizzle_128b
// CHECK: gpu.launch blocks(%[[BLOCK:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %c64, %{{.*}} = %c1, %{{.*}} = %c1) threads(%[[T:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %c384, %{{.*}} = %c1, %{{.*}} = %c1) dynamic_shared_memory_size %c83968_i32 function(@attention)
// One thread makes the barriers: of the queries, and full and empty ones of keys and values in two stages.
// CHECK-COUNT-5: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK-COUNT-4: nvvm.mbarrier.init %{{.*}}, %c8_i32
// CHECK-NEXT: nvvm.fence.mbarrier.init
// CHECK: gpu.barrier
// The producer gives registers away; one thread of it copies.
// CHECK: scf.if
// CHECK-NEXT: nvvm.setmaxregister decrease 24
// CHECK-NEXT: scf.if
// CHECK: nvvm.fence.proxy.acquire <sys>
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c16384_i32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: scf.while
// CHECK: nvvm.mbarrier.try_wait.parity
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c16384_i32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.mbarrier.try_wait.parity
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// The consumers: the first key block's products, from zeros.
// CHECK: nvvm.setmaxregister increase 240
// CHECK: nvvm.wgmma.fence.aligned
// CHECK: llvm.inline_asm {{.*}}setp.ne.b32 p, 0, 0; wgmma.mma_async.sync.aligned.m64n128k16.f32.bf16.bf16
// CHECK-COUNT-3: llvm.inline_asm {{.*}}setp.ne.b32 p, 1, 0; wgmma
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK-NEXT: llvm.inline_asm {{.*}}wgmma.wait_group.sync.aligned 0;
// In the loop both products are begun before the softmax, which waits for the first only. Sums and
// weights pass through an empty text before the fence.
// CHECK: scf.while
// CHECK-COUNT-4: m64n128k16
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK: llvm.inline_asm has_side_effects asm_dialect = att "", "=f,
// CHECK: nvvm.wgmma.fence.aligned
// CHECK-COUNT-8: m64n64k16.f32.bf16.bf16
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK-NEXT: llvm.inline_asm {{.*}}wgmma.wait_group.sync.aligned 1;
// CHECK: nvvm.mbarrier.arrive
// CHECK: nvvm.ex2.approx
// CHECK: llvm.inline_asm {{.*}}wgmma.wait_group.sync.aligned 0;
// CHECK: nvvm.mbarrier.arrive
// CHECK: scf.yield
// The last block's weights and values.
// CHECK-COUNT-8: m64n64k16
// CHECK: vector.store {{.*}} memref<2x8x512x64xbf16>, vector<2xbf16>
// WARP-LABEL: func.func @full(
// WARP: nvvm.mma.sync
// WARP-NOT: wgmma
func.func @full(%q: memref<2x8x512x64xbf16>, %k: memref<2x4x512x64xbf16>, %v: memref<2x4x512x64xbf16>, %o: memref<2x8x512x64xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x512x64xbf16>, memref<2x4x512x64xbf16>, memref<2x4x512x64xbf16>)
      outs(%o : memref<2x8x512x64xbf16>)
  return
}

// Values of keys past the valid length may be anything: those that TMA brought are overwritten, by all
// consumers together, seen by the products, before these begin. Beyond the tensor TMA writes zeros.
// CHECK-LABEL: func.func @valid_length(
// CHECK: scf.while
// CHECK: nvvm.setmaxregister increase
// CHECK: scf.while
// CHECK: llvm.store %{{.*}} : vector<4xi32>, !llvm.ptr<3>
// CHECK: nvvm.fence.proxy
// CHECK-NEXT: nvvm.barrier id = %c1_i32 number_of_threads = %c256_i32
// CHECK: m64n64k16
func.func @valid_length(%q: memref<1x8x512x64xf16>, %o: memref<1x8x512x64xf16>, %n: index) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%o : memref<1x8x512x64xf16>) valid_length(%n : index)
  return
}

// Few queries leave a warpgroup idle: they go to warps.
// CHECK-LABEL: func.func @few(
// CHECK: nvvm.mma.sync
// CHECK-NOT: wgmma
func.func @few(%q: memref<1x8x64x64xf16>, %k: memref<1x8x512x64xf16>, %o: memref<1x8x64x64xf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x64x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%o : memref<1x8x64x64xf16>)
  return
}

}
