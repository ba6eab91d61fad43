// What a mask reads per query is read once for the squares of a vector, in front of their keys;
// of a key there is one scalar for all queries.
// RUN: posenc-opt %s -convert-posenc-to-loops -canonicalize -cse -verify-each | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @document(
// CHECK-SAME: %[[IDS:[a-z0-9]*]]: memref<1x48xi32>, %[[KEYS:[a-z0-9]*]]: memref<100xi32>
// CHECK: scf.parallel
// The loop over strips of keys, and in it the one over vectors.
// CHECK: scf.for {{.*}} to %c100 step %c8
// CHECK: scf.for {{.*}} to %c24 step %c8
// CHECK-COUNT-8: memref.load %[[IDS]]
// CHECK: scf.for
// CHECK-NOT: memref.load %[[IDS]]
// CHECK: %[[ID:.*]] = memref.load %[[KEYS]]
// CHECK: %[[ALL:.*]] = vector.broadcast %[[ID]] : i32 to vector<8xi32>
// CHECK: arith.cmpi eq, {{.*}}%[[ALL]]{{.*}} : vector<8xi32>
// CHECK-NOT: memref.load %[[IDS]]
// CHECK: return
func.func @document(%q: memref<1x2x48x16xf32>, %k: memref<1x1x100x16xf32>, %o: memref<1x2x48x16xf32>,
                    %ids: memref<1x48xi32>, %keys: memref<100xi32>) {
  posenc.attention ins(%q, %k, %k : memref<1x2x48x16xf32>, memref<1x1x100x16xf32>, memref<1x1x100x16xf32>)
      outs(%o : memref<1x2x48x16xf32>)
      masks [#posenc.document<separate = true>(%ids, %keys : memref<1x48xi32>, memref<100xi32>)]
  return
}
}
