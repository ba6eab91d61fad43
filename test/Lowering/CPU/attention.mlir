// RUN: posenc-opt %s -convert-posenc-to-loops -canonicalize -cse -verify-each -split-input-file | FileCheck %s

// Without masks: no run lists, no strips. 100 keys leave no row over in tiles of
// 4, so that nothing is masked; 48 queries are two whole blocks of 24.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @unmasked(
// CHECK-SAME: %[[Q:.*]]: memref<1x2x48x16xf32>, %[[K:.*]]: memref<1x1x100x16xf32>, %[[V:.*]]: memref<1x1x100x8xf32>
// CHECK: scf.parallel (%[[H:.*]], %[[BLOCK:.*]]) = {{.*}} to (%c2, %c2) step
// CHECK-DAG: %[[KV:.*]] = arith.divui %[[H]], %c2
// CHECK-DAG: %[[S:.*]] = memref.alloc() {{.*}} : memref<192x24xf32>
// CHECK-DAG: %[[QUERIES:.*]] = memref.alloc() {{.*}} : memref<3x16x24xf32>
// CHECK-DAG: %[[O:.*]] = memref.alloc() {{.*}} : memref<3x8x24xf32>
// CHECK-DAG: %[[STATE:.*]] = memref.alloc() {{.*}} : memref<3x2x24xf32>
// CHECK-NOT: memref.alloc
// Packed and transposed.
// CHECK: %[[PACKED:.*]] = memref.subview %[[QUERIES]]
// CHECK: vector.load %[[Q]]
// CHECK: vector.store {{.*}}, %[[PACKED]]
// CHECK: vector.store {{.*}}, %[[STATE]]
// Each key block meets the span's query blocks.
// CHECK: scf.for
// CHECK: %[[QT:.*]] = memref.subview %[[QUERIES]]
// CHECK: vector.load %[[STATE]]
// One register tile of logits: 4 keys by 3 vectors, 4 channels per iteration.
// CHECK: scf.for {{.*}} -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
// CHECK: vector.load %[[QT]]
// CHECK: memref.load %[[K]]
// CHECK-COUNT-12: vector.fma
// CHECK-COUNT-36: vector.fma
// CHECK-NOT: vector.fma
// CHECK-COUNT-12: vector.store {{.*}}, %[[S]]
// The value product.
// CHECK: vector.load %[[S]]
// CHECK: memref.load %[[V]]
// CHECK-COUNT-48: vector.fma
// CHECK: memref.dealloc
func.func @unmasked(%q: memref<1x2x48x16xf32>, %k: memref<1x1x100x16xf32>,
                    %v: memref<1x1x100x8xf32>, %o: memref<1x2x48x8xf32>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x48x16xf32>, memref<1x1x100x16xf32>, memref<1x1x100x8xf32>)
      outs(%o : memref<1x2x48x8xf32>)
  return
}
}

// -----

// A mask brings the lists of runs; its predicate is compared in lanes. Nothing
// has both a query and a key dimension of the whole.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @causal(
// CHECK-NOT: memref<{{.*}}x?x?xf32>
// CHECK: memref.alloc() {{.*}} : memref<4x25x2xindex>
// CHECK: arith.cmpi sge, {{.*}} : vector<8xi32>
// CHECK: return
func.func @causal(%q: memref<1x2x?x16xf32>, %k: memref<1x1x?x16xf32>,
                  %v: memref<1x1x?x8xf32>, %o: memref<1x2x?x8xf32>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x?x16xf32>, memref<1x1x?x16xf32>, memref<1x1x?x8xf32>)
      outs(%o : memref<1x2x?x8xf32>) masks [#posenc.causal]
  return
}
}

// -----

// A content transform: tables [token][pair] for each side, keys transformed once
// per kv head; a score term's slope leaves all loops over
// keys.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @encodings(
// CHECK: memref.alloc() {{.*}} : memref<1x1x48x8xf32>
// CHECK: scf.parallel
// CHECK: math.cos {{.*}} : vector<8xf32>
// CHECK: memref.alloc() {{.*}} : memref<1x1x64x8xf32>
// CHECK: %[[KEYS:.*]] = memref.alloc() {{.*}} : memref<1x1x64x16xf32>
// CHECK: scf.parallel
// CHECK: vector.store {{.*}}, %[[KEYS]]
// CHECK: scf.parallel
// CHECK: math.exp2 {{.*}} : f64
// CHECK-NOT: math.exp2
// CHECK: memref.load %[[KEYS]]
// CHECK: memref.dealloc %[[KEYS]]
func.func @encodings(%q: memref<1x2x48x16xf32>, %k: memref<1x1x64x16xf32>,
                     %v: memref<1x1x64x8xf32>, %o: memref<1x2x48x8xf32>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x48x16xf32>, memref<1x1x64x16xf32>, memref<1x1x64x8xf32>)
      outs(%o : memref<1x2x48x8xf32>) encodings [#posenc.rope, #posenc.alibi]
  return
}
}

// -----

// 33 queries leave the second block without its third vector: strips spare it, and
// queries past the end are never stored.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @last_block(
// CHECK-SAME: %[[O:[a-z0-9]*]]: memref<1x2x33x8xf32>)
// CHECK: memref.alloc() {{.*}} : memref<4x25x2xindex>
// CHECK: %[[EXISTS:.*]] = arith.cmpi slt, %{{.*}}, %c33 : index
// CHECK: scf.if %[[EXISTS]]
// CHECK-NEXT: vector.store {{.*}}, %[[O]]
func.func @last_block(%q: memref<1x2x33x16xf32>, %k: memref<1x1x100x16xf32>,
                      %v: memref<1x1x100x8xf32>, %o: memref<1x2x33x8xf32>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x33x16xf32>, memref<1x1x100x16xf32>, memref<1x1x100x8xf32>)
      outs(%o : memref<1x2x33x8xf32>)
  return
}
}
