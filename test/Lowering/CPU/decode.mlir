// Few queries: lanes over channels and keys, and one pass over them for all heads of a group.
// RUN: posenc-opt %s -convert-posenc-to-loops -canonicalize -cse -verify-each -split-input-file | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {
// CHECK-LABEL: func @group(
// CHECK-SAME: %[[Q:[a-z0-9]*]]: memref<2x8x1x64xf32>, %[[K:[a-z0-9]*]]: memref<2x2x999x64xf32>, %[[V:[a-z0-9]*]]:
// Batch rows by kv heads.
// CHECK: scf.parallel ({{.*}}) = (%c0, %c0) to (%c2, %c2)
// What masks exclude is looked for, then come blocks that are as long as masks allow.
// CHECK: scf.while {{.*}} : (index, index) ->
// CHECK: scf.while {{.*}} : (index, vector<16xf32>, vector<16xf32>) ->
// Four keys, each of another stream, meet four rows.
// CHECK: %[[SUMS:.*]]:16 = scf.for {{.*}} to %c64 step %c16
// CHECK-COUNT-4: vector.load %[[K]]
// CHECK-NOT: vector.load %[[K]]
// CHECK: scf.yield
// Half of the sums over lanes are folded in registers, so that one vector is left of a key.
// CHECK: vector.shuffle %[[SUMS]]#0, %[[SUMS]]#2 [0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31]
// CHECK-COUNT-4: vector.store {{.*}}, %[[PARTIAL:.*]][
// CHECK-NOT: vector.store {{.*}}, %[[PARTIAL]][
// CHECK-COUNT-16: vector.load %[[PARTIAL]][
// CHECK: vector.shuffle {{.*}} [0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31]
// Values of a few keys are read forward, by the second tile from the first-level cache.
// CHECK-NOT: memref.prefetch
// CHECK: vector.load %[[V]]
// CHECK-NOT: memref.prefetch
// CHECK: return
func.func @group(%q: memref<2x8x1x64xf32>, %k: memref<2x2x999x64xf32>, %v: memref<2x2x999x64xf32>, %o: memref<2x8x1x64xf32>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x1x64xf32>, memref<2x2x999x64xf32>, memref<2x2x999x64xf32>)
      outs(%o : memref<2x8x1x64xf32>) masks [#posenc.causal]
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {
// Lanes over queries are worth it where most of them are there: nothing is summed over lanes.
// CHECK-LABEL: func @many_queries(
// CHECK-NOT: [0, 17, 2, 19,
// CHECK: return
func.func @many_queries(%q: memref<2x8x11x64xf32>, %k: memref<2x8x999x64xf32>, %o: memref<2x8x11x64xf32>) {
  posenc.attention ins(%q, %k, %k : memref<2x8x11x64xf32>, memref<2x8x999x64xf32>, memref<2x8x999x64xf32>)
      outs(%o : memref<2x8x11x64xf32>)
  return
}

// Channels that are apart are no vector.
// CHECK-LABEL: func @strided(
// CHECK-NOT: [0, 17, 2, 19,
// CHECK: return
func.func @strided(%q: memref<2x8x1x64xf32>, %k: memref<2x8x999x64xf32, strided<[?, ?, ?, ?]>>, %o: memref<2x8x1x64xf32>) {
  posenc.attention ins(%q, %k, %k : memref<2x8x1x64xf32>, memref<2x8x999x64xf32, strided<[?, ?, ?, ?]>>, memref<2x8x999x64xf32, strided<[?, ?, ?, ?]>>)
      outs(%o : memref<2x8x1x64xf32>)
  return
}

// A tile of heads that cuts a group shares no pass.
// CHECK-LABEL: func @part_of_a_group(
// CHECK-NOT: [0, 17, 2, 19,
// CHECK: return
func.func @part_of_a_group(%q: memref<2x2x1x64xf32>, %k: memref<2x1x999x64xf32>, %o: memref<2x2x1x64xf32>) {
  posenc.attention ins(%q, %k, %k : memref<2x2x1x64xf32>, memref<2x1x999x64xf32>, memref<2x1x999x64xf32>)
      outs(%o : memref<2x2x1x64xf32>) frame [0, 1, 0, 0] of [8, 2, 1, 999]
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {
// Two vectors of bf16 are widened together, to the even and the odd channels, in whose order queries and sums lie.
// CHECK-LABEL: func @halves(
// CHECK-SAME: %{{.*}}: memref<2x8x1x64xbf16>, %[[K:[a-z0-9]*]]: memref<2x2x999x64xbf16>, %[[V:[a-z0-9]*]]:
// CHECK-DAG: %[[SIXTEEN:.*]] = arith.constant dense<16> : vector<16xi32>
// CHECK-DAG: %[[HIGH:.*]] = arith.constant dense<-65536> : vector<16xi32>
// CHECK: scf.for {{.*}} to %c64 step %c32
// CHECK: %[[PAIRS:.*]] = vector.load %[[K]]{{.*}}, vector<32xbf16>
// CHECK: %[[BITS:.*]] = vector.bitcast %[[PAIRS]]
// CHECK: arith.shli %[[BITS]], %[[SIXTEEN]]
// CHECK: arith.andi %[[BITS]], %[[HIGH]]
// Values likewise, asked for ahead: widening takes as long as reading.
// CHECK: memref.prefetch %[[V]]{{.*}}, read, locality<2>
// CHECK: vector.load %[[V]]{{.*}}, vector<32xbf16>
// CHECK: return
func.func @halves(%q: memref<2x8x1x64xbf16>, %k: memref<2x2x999x64xbf16>, %v: memref<2x2x999x64xbf16>, %o: memref<2x8x1x64xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x1x64xbf16>, memref<2x2x999x64xbf16>, memref<2x2x999x64xbf16>)
      outs(%o : memref<2x8x1x64xbf16>)
  return
}

// Channels that are no whole pairs of vectors are widened in order.
// CHECK-LABEL: func @no_halves(
// CHECK-NOT: vector<32xbf16>
// CHECK: return
func.func @no_halves(%q: memref<2x8x1x48xbf16>, %k: memref<2x2x999x48xbf16>, %v: memref<2x2x999x48xbf16>, %o: memref<2x8x1x48xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x1x48xbf16>, memref<2x2x999x48xbf16>, memref<2x2x999x48xbf16>)
      outs(%o : memref<2x8x1x48xbf16>)
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {
// Six vectors of values: in twos, which a tile of an odd number would cut.
// CHECK-LABEL: func @six_vectors(
// CHECK-SAME: %{{.*}}: memref<2x8x1x64xbf16>, %[[K:[a-z0-9]*]]: memref<2x2x999x64xbf16>, %[[V:[a-z0-9]*]]:
// CHECK: vector.load %[[V]]{{.*}}, vector<32xbf16>
// CHECK: return
func.func @six_vectors(%q: memref<2x8x1x64xbf16>, %k: memref<2x2x999x64xbf16>, %v: memref<2x2x999x96xbf16>, %o: memref<2x8x1x96xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x1x64xbf16>, memref<2x2x999x64xbf16>, memref<2x2x999x96xbf16>)
      outs(%o : memref<2x8x1x96xbf16>)
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "znver5">>} {
// Where pairs of bf16 have an instruction, keys meet queries of 16 bits without being widened; the scale, no power of
// two, is of the products then. Cores that read one stream as fast as several have all queries in registers, where
// they meet one key at a time, in line.
// CHECK-LABEL: func @pairs(
// CHECK-SAME: %{{.*}}: memref<2x8x1x128xbf16>, %[[K:[a-z0-9]*]]: memref<2x2x999x128xbf16>,
// CHECK-DAG: %[[SCALE:.*]] = arith.constant dense<0.0883883461> : vector<16xf32>
// CHECK-DAG: %[[QUERIES:.*]] = memref.alloc() {{.*}} : memref<4x128xbf16>
// CHECK: scf.while {{.*}} : (index, vector<16xf32>, vector<16xf32>) ->
// CHECK-COUNT-16: vector.load %[[QUERIES]]
// CHECK: scf.for {{.*}} to %c16 step %c1 {
// CHECK-NOT: scf.for
// CHECK-NOT: vector.load %[[QUERIES]]
// CHECK: %[[KEY:.*]] = vector.load %[[K]]{{.*}}, vector<32xbf16>
// CHECK-COUNT-4: x86vector.avx512.dot %{{.*}}, %[[KEY]], %{{.*}} : vector<32xbf16> -> vector<16xf32>
// CHECK: arith.mulf {{.*}}, %[[SCALE]]
// CHECK: return
func.func @pairs(%q: memref<2x8x1x128xbf16>, %k: memref<2x2x999x128xbf16>, %v: memref<2x2x999x128xbf16>, %o: memref<2x8x1x128xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x1x128xbf16>, memref<2x2x999x128xbf16>, memref<2x2x999x128xbf16>)
      outs(%o : memref<2x8x1x128xbf16>)
  return
}

// Transformed keys are wide, and so are queries.
// CHECK-LABEL: func @no_pairs(
// CHECK-NOT: x86vector.avx512.dot
// CHECK: return
func.func @no_pairs(%q: memref<2x8x1x128xbf16>, %k: memref<2x2x999x128xbf16>, %v: memref<2x2x999x128xbf16>, %o: memref<2x8x1x128xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x1x128xbf16>, memref<2x2x999x128xbf16>, memref<2x2x999x128xbf16>)
      outs(%o : memref<2x8x1x128xbf16>) encodings [#posenc.rope]
  return
}
}
