// A certificate where products are of bf16 in pairs, or of tiles: norms are those of the keys that are
// multiplied, in bf16, and of the queries before they become pairs.
// RUN: posenc-opt %s -split-input-file -verify-each -pass-pipeline='builtin.module(convert-posenc-to-loops{certificate=1e-3},canonicalize)' | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "znver5">>} {
// CHECK-LABEL: func.func @pairs(
// CHECK: %[[KEYS:.*]] = memref.alloc() {{.*}} : memref<1x2x4096x64xbf16>
// CHECK: memref.load %[[KEYS]]
// CHECK: math.sqrt %{{.*}} : f32
// CHECK: math.sqrt %{{.*}} : vector<16xf32>
// CHECK: scf.while
// CHECK: x86vector.avx512.dot
// CHECK: vector.reduction <maximumf>
func.func @pairs(%x: memref<1x2x4096x64xbf16>, %o: memref<1x2x4096x64xbf16>) {
  posenc.attention ins(%x, %x, %x : memref<1x2x4096x64xbf16>, memref<1x2x4096x64xbf16>, memref<1x2x4096x64xbf16>)
      outs(%o : memref<1x2x4096x64xbf16>) encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal]
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "sapphirerapids">>} {
// CHECK-LABEL: func.func @tiles(
// CHECK: scf.while
// CHECK: amx.tile_mulf
// CHECK: vector.reduction <maximumf>
func.func @tiles(%x: memref<1x2x4096x64xbf16>, %o: memref<1x2x4096x64xbf16>) {
  posenc.attention ins(%x, %x, %x : memref<1x2x4096x64xbf16>, memref<1x2x4096x64xbf16>, memref<1x2x4096x64xbf16>)
      outs(%o : memref<1x2x4096x64xbf16>) encodings [#posenc.alibi] masks [#posenc.causal]
  return
}
}
