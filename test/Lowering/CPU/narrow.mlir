// f16 and bf16 are storage. Read as scalars, keys and values are widened once per call; read as
// vectors of channels, where they are used.
// RUN: posenc-opt %s -convert-posenc-to-loops -canonicalize -cse -verify-each | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {
// CHECK-LABEL: func @prefill(
// CHECK-SAME: %{{.*}}: memref<1x2x64x16xbf16>, %[[K:.*]]: memref<1x2x64x16xbf16>, %[[V:.*]]: memref<1x2x64x16xbf16>, %[[O:.*]]: memref
// CHECK: %[[KEYS:.*]] = memref.alloc() {{.*}} : memref<1x2x64x16xf32>
// CHECK: vector.load %[[K]]
// CHECK: arith.extf {{.*}} : vector<16xbf16> to vector<16xf32>
// CHECK: vector.store {{.*}}, %[[KEYS]]
// CHECK: %[[VALUES:.*]] = memref.alloc() {{.*}} : memref<1x2x64x16xf32>
// CHECK: vector.load %[[V]]
// CHECK: vector.store {{.*}}, %[[VALUES]]
// CHECK: scf.parallel
// CHECK-NOT: %[[K]][
// CHECK-NOT: %[[V]][
// CHECK: arith.truncf {{.*}} : vector<16xf32> to vector<16xbf16>
// CHECK: vector.store {{.*}}, %[[O]]
func.func @prefill(%q: memref<1x2x64x16xbf16>, %k: memref<1x2x64x16xbf16>, %v: memref<1x2x64x16xbf16>, %o: memref<1x2x64x16xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x64x16xbf16>, memref<1x2x64x16xbf16>, memref<1x2x64x16xbf16>)
      outs(%o : memref<1x2x64x16xbf16>)
  return
}

// CHECK-LABEL: func @decode(
// CHECK-SAME: %{{.*}}: memref<1x2x1x16xf16>, %[[K:.*]]: memref<1x2x64x16xf16>, %[[V:.*]]: memref<1x2x64x16xf16>, %
// CHECK: scf.parallel
// CHECK: vector.load %[[K]]{{.*}} : memref<1x2x64x16xf16>, vector<16xf16>
// CHECK: arith.extf
// CHECK: vector.load %[[V]]{{.*}} : memref<1x2x64x16xf16>, vector<16xf16>
// CHECK: return
func.func @decode(%q: memref<1x2x1x16xf16>, %k: memref<1x2x64x16xf16>, %v: memref<1x2x64x16xf16>, %o: memref<1x2x1x16xf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x1x16xf16>, memref<1x2x64x16xf16>, memref<1x2x64x16xf16>)
      outs(%o : memref<1x2x1x16xf16>)
  return
}
}
