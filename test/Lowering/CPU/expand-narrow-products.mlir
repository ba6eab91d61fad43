// Loops that were made for one CPU, on another.
// RUN: posenc-opt %s -split-input-file -posenc-expand-narrow-products -verify-each | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {
// CHECK: func private @posenc_tile_product_16x32x16(%{{.*}}: vector<16x32xbf16>, %{{.*}}: vector<16x32xbf16>, %{{.*}}: vector<16x16xf32>)
// CHECK-LABEL: func @tiles(
// CHECK: %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : vector<16x16xf32>
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[ZERO]]) -> (vector<16x16xf32>)
// CHECK-COUNT-16: vector.load {{.*}} : memref<?x?xbf16>, vector<32xbf16>
// CHECK: call @posenc_tile_product_16x32x16
// CHECK-COUNT-16: vector.store {{.*}} : memref<?x?xf32>, vector<16xf32>
// CHECK-NOT: amx
func.func @tiles(%a: memref<?x?xbf16>, %o: memref<?x?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = amx.tile_zero : !amx.tile<16x16xf32>
  %sum = scf.for %i = %c0 to %n step %c1 iter_args(%s = %zero) -> !amx.tile<16x16xf32> {
    %x = amx.tile_load %a[%i, %c0] : memref<?x?xbf16> into !amx.tile<16x32xbf16>
    %next = amx.tile_mulf %x, %x, %s : !amx.tile<16x32xbf16>, !amx.tile<16x32xbf16>, !amx.tile<16x16xf32>
    scf.yield %next : !amx.tile<16x16xf32>
  }
  amx.tile_store %o[%c0, %c0], %sum : memref<?x?xf32>, !amx.tile<16x16xf32>
  return
}

// CHECK-LABEL: func @pairs(
// CHECK-COUNT-2: vector.deinterleave {{.*}} : vector<32xbf16>
// CHECK-COUNT-2: vector.fma
func.func @pairs(%s: vector<16xf32>, %a: vector<32xbf16>, %b: vector<32xbf16>) -> vector<16xf32> {
  %r = x86vector.avx512.dot %s, %a, %b : vector<32xbf16> -> vector<16xf32>
  return %r : vector<16xf32>
}

// CHECK-LABEL: func @rounding(
// CHECK: arith.truncf %{{.*}} : vector<16xf32> to vector<16xbf16>
func.func @rounding(%a: vector<16xf32>) -> vector<16xbf16> {
  %r = x86vector.avx512.cvt.packed.f32_to_bf16 %a : vector<16xf32> -> vector<16xbf16>
  return %r : vector<16xbf16>
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "sapphirerapids", "tile_product_cycles" = 0 : i64>>} {
// What the CPU has stays, whatever the description says for the choice of loops.
// CHECK-LABEL: func @has_both(
// CHECK: amx.tile_zero
// CHECK: x86vector.avx512.dot
func.func @has_both(%o: memref<?x?xf32>, %s: vector<16xf32>, %a: vector<32xbf16>) -> vector<16xf32> {
  %c0 = arith.constant 0 : index
  %zero = amx.tile_zero : !amx.tile<16x16xf32>
  amx.tile_store %o[%c0, %c0], %zero : memref<?x?xf32>, !amx.tile<16x16xf32>
  %r = x86vector.avx512.dot %s, %a, %a : vector<32xbf16> -> vector<16xf32>
  return %r : vector<16xf32>
}
}
