// A score term by distance or key is evaluated once for each, and read with one load.
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(convert-posenc-to-loops)' -verify-each | FileCheck %s
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(convert-posenc-to-loops)' | FileCheck %s --check-prefix=ONCE
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(convert-posenc-to-loops)' -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK --implicit-check-not=TermPerPair
// REMARK: [Missed] TermPerPair | Category:posenc:cpu | Function=positions | Reason="sandwich is computed for each pair of tokens, not read from a table by distance: positions are data"

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// One row for all heads, 24 + 40 distances; all cosines lie before the attention's loops.
// CHECK-LABEL: func.func @shared(
// CHECK: %[[TABLE:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x1x?xf32>
// CHECK: scf.parallel
// CHECK: math.cos {{.*}} : vector<8xf32>
// CHECK: vector.store %{{.*}}, %[[TABLE]]
// CHECK: scf.parallel
// CHECK: vector.load %[[TABLE]]
// CHECK: memref.dealloc %[[TABLE]]
// ONCE-LABEL: func.func @shared(
// ONCE-COUNT-2: math.cos
// ONCE-NOT: math.cos
// ONCE: return
func.func @shared(%q: memref<1x4x24x8xf32>, %k: memref<1x4x40x8xf32>, %o: memref<1x4x24x8xf32>) {
  posenc.attention ins(%q, %k, %k : memref<1x4x24x8xf32>, memref<1x4x40x8xf32>, memref<1x4x40x8xf32>)
      outs(%o : memref<1x4x24x8xf32>) encodings [#posenc.sandwich<d_bar = 4>]
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// A term of the key alone is evaluated once per head and key, also where positions are data, and read
// as a scalar.
// CHECK-LABEL: func.func @key(
// CHECK: %[[TABLE:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x?xf32>
// CHECK: scf.parallel
// CHECK: math.log {{.*}} : vector<8xf32>
// CHECK: vector.store %{{.*}}, %[[TABLE]]
// CHECK: scf.parallel
// CHECK: memref.load %[[TABLE]]
// CHECK: memref.dealloc %[[TABLE]]
// ONCE-LABEL: func.func @key(
// ONCE-COUNT-1: math.log
// ONCE-NOT: math.log
// ONCE: return
func.func @key(%q: memref<1x4x24x8xf32>, %k: memref<1x4x40x8xf32>, %o: memref<1x4x24x8xf32>, %p: memref<40xi64>) {
  posenc.attention ins(%q, %k, %k : memref<1x4x24x8xf32>, memref<1x4x40x8xf32>, memref<1x4x40x8xf32>)
      outs(%o : memref<1x4x24x8xf32>) encodings [#posenc.rpe<type = 2>] k_pos(%p : memref<40xi64>)
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// Positions that are data have no table: the term is computed where it is used.
// CHECK-LABEL: func.func @positions(
// CHECK: scf.parallel
// CHECK: scf.for
// CHECK: math.cos
// ONCE-LABEL: func.func @positions(
func.func @positions(%q: memref<1x4x24x8xf32>, %k: memref<1x4x40x8xf32>, %o: memref<1x4x24x8xf32>, %p: memref<24xi64>) {
  posenc.attention ins(%q, %k, %k : memref<1x4x24x8xf32>, memref<1x4x40x8xf32>, memref<1x4x40x8xf32>)
      outs(%o : memref<1x4x24x8xf32>) encodings [#posenc.sandwich<d_bar = 4>] q_pos(%p : memref<24xi64>)
  return
}
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// Terms by distance are added once for each distance and head, a profile of all heads evaluated
// once, and one load reads the sum.
// CHECK-LABEL: func.func @sum(
// CHECK: %[[PROFILE:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x1x?xf32>
// CHECK: math.cos {{.*}} : vector<8xf32>
// CHECK: vector.store %{{.*}}, %[[PROFILE]]
// CHECK: %[[TABLE:.*]] = memref.alloc({{.*}}) {{.*}} : memref<?x?x1x?xf32>
// CHECK: math.log {{.*}} : vector<8xf32>
// CHECK: vector.load %[[PROFILE]]
// CHECK: vector.store %{{.*}}, %[[TABLE]]
// CHECK: memref.dealloc %[[PROFILE]]
// CHECK-NOT: memref.alloc({{.*}}x1x?xf32>
// CHECK: vector.load %[[TABLE]]
// CHECK: memref.dealloc %[[TABLE]]
// ONCE-LABEL: func.func @sum(
// ONCE-COUNT-2: math.cos
// ONCE-COUNT-1: math.log
// ONCE-NOT: {{math.(log|cos)}}
// ONCE: return
func.func @sum(%q: memref<1x4x24x8xf32>, %k: memref<1x4x40x8xf32>, %o: memref<1x4x24x8xf32>, %r: memref<4xf32>) {
  posenc.attention ins(%q, %k, %k : memref<1x4x24x8xf32>, memref<1x4x40x8xf32>, memref<1x4x40x8xf32>)
      outs(%o : memref<1x4x24x8xf32>)
      encodings [#posenc.kerple(%r, %r : memref<4xf32>, memref<4xf32>), #posenc.sandwich<d_bar = 4>]
  return
}
}
