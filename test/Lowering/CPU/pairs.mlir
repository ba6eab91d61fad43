// Products of bf16 by what the machine multiplies it fastest with: vectors of pairs where they
// start as often as multiply-adds (Zen), tiles where there are any (Sapphire Rapids), and else
// f32 (Cooper Lake, whose pairs start half as often as would pay).
// RUN: posenc-opt %s -split-input-file -convert-posenc-to-loops -canonicalize -cse -verify-each | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "znver5">>} {
// CHECK-LABEL: func @pairs(
// CHECK: %[[ONES:.*]] = arith.constant dense<1.000000e+00> : vector<32xbf16>
// Keys row by row, values with two keys side by side.
// CHECK: %[[K:.*]] = memref.alloc() {{.*}} : memref<1x2x64x32xbf16>
// CHECK: %[[V:.*]] = memref.alloc() {{.*}} : memref<1x2x32x64xbf16>
// CHECK: vector.interleave {{.*}} : vector<16xbf16> -> vector<32xbf16>
// CHECK: scf.parallel
// Weights as pairs, beside logits; queries as pairs of channels.
// CHECK: %[[LOGITS:.*]] = memref.alloc() {{.*}} : memref<128x32xf32>
// CHECK: %[[WEIGHTS:.*]] = memref.alloc() {{.*}} : memref<64x64xbf16>
// CHECK: memref.alloc() {{.*}} : memref<4x16x64xbf16>
// CHECK: %[[PAIR:.*]] = vector.load %{{.*}} : memref<1x2x64x32xbf16>, vector<2xbf16>
// CHECK: vector.bitcast %{{.*}} : vector<16xi32> to vector<32xbf16>
// CHECK: x86vector.avx512.dot {{.*}} : vector<32xbf16> -> vector<16xf32>
// CHECK: %[[EVEN:.*]] = x86vector.avx512.cvt.packed.f32_to_bf16
// CHECK: %[[ODD:.*]] = x86vector.avx512.cvt.packed.f32_to_bf16
// CHECK: %[[ROUNDED:.*]] = vector.interleave %[[EVEN]], %[[ODD]] : vector<16xbf16>
// CHECK: vector.store %[[ROUNDED]], %[[WEIGHTS]]
// What is summed is what is rounded.
// CHECK: x86vector.avx512.dot %{{.*}}, %[[ONES]], %[[ROUNDED]]
// CHECK: x86vector.avx512.dot
// CHECK-NOT: amx
func.func @pairs(%q: memref<1x2x64x32xbf16>, %k: memref<1x2x64x32xbf16>, %v: memref<1x2x64x32xbf16>, %o: memref<1x2x64x32xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x64x32xbf16>, memref<1x2x64x32xbf16>, memref<1x2x64x32xbf16>)
      outs(%o : memref<1x2x64x32xbf16>)
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "sapphirerapids">>} {
// Channels are padded to a tile's 32, values transposed strip by strip.
// CHECK-LABEL: func @tiles(
// CHECK: memref.alloc() {{.*}} : memref<1x2x64x64xbf16>
// CHECK: memref.alloc() {{.*}} : memref<1x2x2x64x32xbf16>
// CHECK: scf.parallel
// CHECK: amx.tile_zero
// CHECK: scf.for {{.*}} -> (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>)
// CHECK-COUNT-4: amx.tile_mulf
// CHECK: amx.tile_store %{{.*}} : memref<{{[0-9]+}}x32xf32>, !amx.tile<16x16xf32>
// 40 channels: the scale is no power of two and belongs to the sums.
// CHECK: arith.mulf {{.*}} : vector<16xf32>
// CHECK: amx.tile_load {{.*}} into !amx.tile<16x16xf32>
// CHECK-COUNT-4: amx.tile_mulf
func.func @tiles(%q: memref<1x2x64x40xbf16>, %k: memref<1x2x64x40xbf16>, %v: memref<1x2x64x40xbf16>, %o: memref<1x2x64x40xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x64x40xbf16>, memref<1x2x64x40xbf16>, memref<1x2x64x40xbf16>)
      outs(%o : memref<1x2x64x40xbf16>)
  return
}

// Few queries are bound by memory: no copies.
// CHECK-LABEL: func @decode(
// CHECK-NOT: amx
// CHECK: return
func.func @decode(%q: memref<1x2x1x16xbf16>, %k: memref<1x2x64x16xbf16>, %v: memref<1x2x64x16xbf16>, %o: memref<1x2x1x16xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x1x16xbf16>, memref<1x2x64x16xbf16>, memref<1x2x64x16xbf16>)
      outs(%o : memref<1x2x1x16xbf16>)
  return
}

// f16 would lose its range or its precision.
// CHECK-LABEL: func @half(
// CHECK-NOT: amx
// CHECK: vector.fma
// CHECK: return
func.func @half(%q: memref<1x2x64x32xf16>, %k: memref<1x2x64x32xf16>, %v: memref<1x2x64x32xf16>, %o: memref<1x2x64x32xf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x64x32xf16>, memref<1x2x64x32xf16>, memref<1x2x64x32xf16>)
      outs(%o : memref<1x2x64x32xf16>)
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "cooperlake">>} {
// CHECK-LABEL: func @slow_pairs(
// CHECK-NOT: x86vector
// CHECK: vector.fma
// CHECK: return
func.func @slow_pairs(%q: memref<1x2x64x32xbf16>, %k: memref<1x2x64x32xbf16>, %v: memref<1x2x64x32xbf16>, %o: memref<1x2x64x32xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x64x32xbf16>, memref<1x2x64x32xbf16>, memref<1x2x64x32xbf16>)
      outs(%o : memref<1x2x64x32xbf16>)
  return
}
}
