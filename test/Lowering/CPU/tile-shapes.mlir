// RUN: posenc-opt %s -convert-posenc-to-loops -verify-each -split-input-file | FileCheck %s

// Tile shapes follow from the machine description. The scratch of a span of query blocks
// shows them: logits [key block][query block] and queries [span][16 channels][query block].

// 16 registers of 8 lanes: 4 keys by 3 vectors; 24 queries by 192 keys; a span of 3.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @avx2(
// CHECK: memref.alloc() {{.*}} : memref<192x24xf32>
// CHECK: memref.alloc() {{.*}} : memref<3x16x24xf32>
// CHECK-COUNT-12: vector.fma {{.*}} : vector<8xf32>
// CHECK: scf.yield {{(%[0-9]+, ){11}%[0-9]+}} : vector
func.func @avx2(%x: memref<1x1x512x16xf32>, %o: memref<1x1x512x16xf32>) {
  posenc.attention ins(%x, %x, %x : memref<1x1x512x16xf32>, memref<1x1x512x16xf32>, memref<1x1x512x16xf32>)
      outs(%o : memref<1x1x512x16xf32>)
  return
}
}

// -----

// 32 registers of 16 lanes: 8 keys by 2 vectors; 48 KiB of first-level cache hold
// 256 keys; a span of 4.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4", "L1_cache_size_in_bytes" = 49152 : i64>>} {
// CHECK-LABEL: func @avx512(
// CHECK: memref.alloc() {{.*}} : memref<256x32xf32>
// CHECK: memref.alloc() {{.*}} : memref<4x16x32xf32>
// CHECK: vector.fma {{.*}} : vector<16xf32>
// CHECK: scf.yield {{(%[0-9]+, ){15}%[0-9]+}} : vector
func.func @avx512(%x: memref<1x1x512x16xf32>, %o: memref<1x1x512x16xf32>) {
  posenc.attention ins(%x, %x, %x : memref<1x1x512x16xf32>, memref<1x1x512x16xf32>, memref<1x1x512x16xf32>)
      outs(%o : memref<1x1x512x16xf32>)
  return
}
}

// -----

// Few queries are known to need one vector only: 8 keys by 1.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @one_query(
// CHECK: memref.alloc() {{.*}} : memref<16x8xf32>
// CHECK: scf.yield {{(%[0-9]+, ){7}%[0-9]+}} : vector
func.func @one_query(%q: memref<1x1x1x16xf32>, %x: memref<1x1x512x16xf32>, %o: memref<1x1x1x16xf32>) {
  posenc.attention ins(%q, %x, %x : memref<1x1x1x16xf32>, memref<1x1x512x16xf32>, memref<1x1x512x16xf32>)
      outs(%o : memref<1x1x1x16xf32>)
  return
}
}

// -----

// A width that no machine has is ignored.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3", "max_vector_op_width" = 7 : i64,
                                     "L1_cache_size_in_bytes" = 0 : i64>>} {
// CHECK-LABEL: func @ignored(
// CHECK: memref.alloc() {{.*}} : memref<192x24xf32>
func.func @ignored(%x: memref<1x1x512x16xf32>, %o: memref<1x1x512x16xf32>) {
  posenc.attention ins(%x, %x, %x : memref<1x1x512x16xf32>, memref<1x1x512x16xf32>, memref<1x1x512x16xf32>)
      outs(%o : memref<1x1x512x16xf32>)
  return
}
}
