// A score term of hinges: both parts of its variable as tables, the pieces of its heads once per call,
// and per vector of pairs a line and what lies past the breakpoints within the tile.
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(convert-posenc-to-loops,canonicalize,cse)' -verify-each | FileCheck %s
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(convert-posenc-to-loops,canonicalize,cse)' | FileCheck %s --check-prefix=ONCE
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(convert-posenc-to-loops)' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK --implicit-check-not=TermPerPair
// REMARK: [Missed] TermPerPair | Category:posenc:cpu | Function=positions | Reason="fire is computed for each pair of tokens, not read from a table by distance: positions are data"

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func.func @blocks(
// CHECK-DAG: %[[INFINITIES:.*]] = arith.constant dense<0x7F800000> : vector<8xf32>
// Of 48 + 48 distances: the profile, and its least and largest in the 4 + 24 - 1 of a tile.
// CHECK: %[[U:.*]] = memref.alloc() {{.*}} : memref<1x3x136xf32>
// CHECK: scf.parallel
// CHECK: %[[PROFILE:.*]] = math.log {{.*}} : vector<8xf32>
// CHECK: vector.store %[[PROFILE]], %[[U]][%c0, %c0, %{{.*}}]
// CHECK: scf.parallel
// CHECK: scf.for %{{.*}} = %c1 to %c27
// CHECK: arith.minimumf
// CHECK: arith.maximumf
// CHECK: vector.store %{{.*}}, %[[U]][%c0, %c1, %{{.*}}]
// CHECK: vector.store %{{.*}}, %[[U]][%c0, %c2, %{{.*}}]
// Of queries: the factor, and its bounds in blocks.
// CHECK: %[[V:.*]] = memref.alloc() {{.*}} : memref<1x48xf32>
// CHECK: %[[BOUNDS:.*]] = memref.alloc() {{.*}} : memref<1x2x2xf32>
// CHECK: scf.parallel
// CHECK: arith.divf {{.*}} : vector<8xf32>
// CHECK: vector.store %{{.*}}, %[[V]]
// CHECK: memref.store %{{.*}}, %[[BOUNDS]]
// Of heads: the 5 breakpoints in order, and sums over the units that are active on the 6 pieces.
// CHECK: %[[PIECES:.*]] = memref.alloc() {{.*}} : memref<4x6x8xf32>
// CHECK: scf.parallel (%[[H:.*]]) =
// CHECK: vector.store %[[INFINITIES]], %[[PIECES]][%[[H]], %c0, %c0]
// CHECK: scf.for %{{.*}} = %c0 to %c5
// CHECK: arith.addf {{.*}} : vector<8xf64>
// The tile chooses its piece, once for all its pairs.
// CHECK: scf.parallel (%[[HEAD:.*]], %{{.*}}) =
// CHECK: %[[LEAST:.*]] = memref.load %[[U]][%c0, %c1, %{{.*}}]
// CHECK: memref.load %[[BOUNDS]]
// CHECK: %[[ORDERED:.*]] = vector.load %[[PIECES]][%[[HEAD]], %c0, %c0]
// CHECK: arith.cmpf ole, %[[ORDERED]]
// CHECK: vector.reduction <add>
// CHECK: %[[PASSED:.*]] = arith.index_castui
// CHECK: arith.cmpf ult, %[[ORDERED]]
// CHECK: vector.reduction <add>
// CHECK: %[[END:.*]] = arith.index_castui
// CHECK: %[[BEGIN:.*]] = arith.minsi %[[PASSED]], %c5
// CHECK: %[[WINDOW:.*]] = memref.subview %[[U]]{{.*}} {{\[}}1, 1, 27]
// CHECK: %[[SLOPE:.*]] = memref.load %[[PIECES]][%[[HEAD]], %c2, %[[BEGIN]]]
// CHECK: %[[OFFSET:.*]] = memref.load %[[PIECES]][%[[HEAD]], %c3, %[[BEGIN]]]
// CHECK: %[[FACTORS:.*]] = vector.load %[[V]]
// CHECK: %[[SLOPES:.*]] = arith.mulf %[[FACTORS]], %{{.*}} : vector<8xf32>
// CHECK: %[[READ:.*]] = vector.load %[[WINDOW]][%c0, %c0, %c3]
// CHECK: %[[MOVED:.*]] = arith.addf %{{.*}}, %{{.*}} : vector<8xf32>
// CHECK: %[[LINE:.*]] = vector.fma %[[READ]], %[[SLOPES]], %[[MOVED]] : vector<8xf32>
// CHECK: scf.for %[[N:.*]] = %[[BEGIN]] to %[[END]] step %c1 iter_args(%[[SUM:.*]] = %[[LINE]])
// CHECK: memref.load %[[PIECES]][%[[HEAD]], %c0, %[[N]]]
// CHECK: vector.fma %[[READ]], %[[FACTORS]], %{{.*}} : vector<8xf32>
// CHECK: memref.load %[[PIECES]][%[[HEAD]], %c1, %[[N]]]
// CHECK: vector.fma %{{.*}}, %{{.*}}, %[[SUM]] : vector<8xf32>
// CHECK-DAG: memref.dealloc %[[U]]
// CHECK-DAG: memref.dealloc %[[V]]
// CHECK-DAG: memref.dealloc %[[BOUNDS]]
// CHECK-DAG: memref.dealloc %[[PIECES]]
// CHECK: return
// By distance, and for each of the three vectors of a block of queries.
// ONCE-LABEL: func.func @blocks(
// ONCE-COUNT-4: math.log
// ONCE-NOT: math.log
// ONCE: return
func.func @blocks(%q: memref<1x4x48x8xf32>, %o: memref<1x4x48x8xf32>, %c: memref<f32>, %l: memref<f32>,
                  %w1: memref<5xf32>, %b1: memref<5xf32>, %w2: memref<4x5xf32>, %b2: memref<4xf32>) {
  posenc.attention ins(%q, %q, %q : memref<1x4x48x8xf32>, memref<1x4x48x8xf32>, memref<1x4x48x8xf32>)
      outs(%o : memref<1x4x48x8xf32>)
      encodings [#posenc.fire(%c, %l, %w1, %b1, %w2, %b2 : memref<f32>, memref<f32>, memref<5xf32>,
                 memref<5xf32>, memref<4x5xf32>, memref<4xf32>)]
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// A query that decodes reads the same tables along its keys: each vector of them is a tile.
// CHECK-LABEL: func.func @query(
// CHECK: %[[U:.*]] = memref.alloc() {{.*}} : memref<1x3x64xf32>
// CHECK: scf.for %{{.*}} = %c1 to %c8
// CHECK: vector.load %[[U]][%c0, %c0, %{{.*}}]
// CHECK: vector.shuffle {{.*}} [7, 6, 5, 4, 3, 2, 1, 0]
// CHECK: vector.fma
// ONCE-LABEL: func.func @query(
// ONCE-COUNT-2: math.log
// ONCE-NOT: math.log
// ONCE: return
func.func @query(%q: memref<1x4x1x8xf32>, %k: memref<1x4x40x8xf32>, %o: memref<1x4x1x8xf32>, %c: memref<f32>,
                 %l: memref<f32>, %w1: memref<5xf32>, %b1: memref<5xf32>, %w2: memref<4x5xf32>, %b2: memref<4xf32>) {
  posenc.attention ins(%q, %k, %k : memref<1x4x1x8xf32>, memref<1x4x40x8xf32>, memref<1x4x40x8xf32>)
      outs(%o : memref<1x4x1x8xf32>)
      encodings [#posenc.fire(%c, %l, %w1, %b1, %w2, %b2 : memref<f32>, memref<f32>, memref<5xf32>,
                 memref<5xf32>, memref<4x5xf32>, memref<4xf32>)]
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// Positions that are data have no tables: the term is a sum over all units where it is used.
// CHECK-LABEL: func.func @positions(
// CHECK: scf.parallel
// CHECK: scf.for
// CHECK: math.log
// ONCE-LABEL: func.func @positions(
func.func @positions(%q: memref<1x4x24x8xf32>, %o: memref<1x4x24x8xf32>, %p: memref<24xi64>, %c: memref<f32>,
                     %l: memref<f32>, %w1: memref<2xf32>, %b1: memref<2xf32>, %w2: memref<4x2xf32>, %b2: memref<4xf32>) {
  posenc.attention ins(%q, %q, %q : memref<1x4x24x8xf32>, memref<1x4x24x8xf32>, memref<1x4x24x8xf32>)
      outs(%o : memref<1x4x24x8xf32>)
      encodings [#posenc.fire(%c, %l, %w1, %b1, %w2, %b2 : memref<f32>, memref<f32>, memref<2xf32>,
                 memref<2xf32>, memref<4x2xf32>, memref<4xf32>)] q_pos(%p : memref<24xi64>)
  return
}
}
