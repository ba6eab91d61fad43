// Tables mixed from a basis: the basis once per token, then two matrix products.
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-loops)' -verify-each | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func.func @query(
// Tables [batch][kv head][token][pair], basis [batch][token block][term][token of the block] with a
// term for the pads, mixes [kv head][term][pair].
// CHECK: %[[C:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x?x8xf32>
// CHECK: %[[S:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x?x8xf32>
// CHECK: %[[BC:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x6x24xf32>
// CHECK: %[[BS:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x6x24xf32>
// CHECK: math.cos
// CHECK: math.sin
// CHECK: %[[MC:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x6x8xf32>
// CHECK: %[[MS:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x6x8xf32>
// CHECK: scf.parallel
// CHECK: vector.load %[[MC]]
// CHECK: memref.load %[[BC]]
// CHECK: vector.fma
// CHECK: vector.store %{{.*}}, %[[C]]
// CHECK: vector.load %[[MS]]
// CHECK: vector.store %{{.*}}, %[[S]]
// CHECK: memref.dealloc %[[BC]]
// No key is transformed.
// CHECK-NOT: memref<?x?x?x16xf32>
// CHECK: return
func.func @query(%q: memref<1x4x24x16xf32>, %k: memref<1x2x24x16xf32>, %o: memref<1x4x24x16xf32>, %c: memref<2x5x4xf32>) {
  posenc.attention ins(%q, %k, %k : memref<1x4x24x16xf32>, memref<1x2x24x16xf32>, memref<1x2x24x16xf32>)
      outs(%o : memref<1x4x24x16xf32>)
      encodings [#posenc.fope<train_length = 1024, on = query>(%c, %c : memref<2x5x4xf32>, memref<2x5x4xf32>)]
  return
}
}
