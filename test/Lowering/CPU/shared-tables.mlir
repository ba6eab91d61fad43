// One table of a content transform serves both sides where token n of both surely stands at the
// same position; it is freed once.
// RUN: posenc-opt %s -convert-posenc-to-loops -canonicalize -cse -split-input-file -verify-each | FileCheck %s

// CHECK-LABEL: func.func @square(
// CHECK: %[[C:.*]] = memref.alloc() {{.*}} : memref<1x1x48x16xf32>
// CHECK: %[[S:.*]] = memref.alloc() {{.*}} : memref<1x1x48x16xf32>
// CHECK: math.cos
// CHECK-NOT: math.cos
// Keys, then queries.
// CHECK-COUNT-2: vector.load %[[C]]
// CHECK: memref.dealloc %[[C]] :
// CHECK-NOT: memref.dealloc %[[C]] :
// CHECK: return
func.func @square(%q: memref<1x2x48x32xf32>, %o: memref<1x2x48x32xf32>) {
  posenc.attention ins(%q, %q, %q : memref<1x2x48x32xf32>, memref<1x2x48x32xf32>, memref<1x2x48x32xf32>)
      outs(%o : memref<1x2x48x32xf32>) encodings [#posenc.rope]
  return
}

// -----

// Of any length: one version for few queries, one for many.
// CHECK-LABEL: func.func @same_positions(
// CHECK-COUNT-2: math.cos
// CHECK-NOT: math.cos
// CHECK: return
func.func @same_positions(%q: memref<1x2x?x32xf32>, %o: memref<1x2x?x32xf32>, %at: memref<?xi64>) {
  posenc.attention ins(%q, %q, %q : memref<1x2x?x32xf32>, memref<1x2x?x32xf32>, memref<1x2x?x32xf32>)
      outs(%o : memref<1x2x?x32xf32>) encodings [#posenc.rope]
      q_pos(%at : memref<?xi64>) k_pos(%at : memref<?xi64>)
  return
}

// -----

// Keys of one side only, another number of keys, positions of one side, a tile of a larger whole.
// CHECK-LABEL: func.func @apart(
// CHECK-COUNT-7: math.cos
// CHECK-NOT: math.cos
// CHECK: return
func.func @apart(%q: memref<1x2x48x32xf32>, %k: memref<1x2x64x32xf32>, %o: memref<1x2x48x32xf32>, %at: memref<48xi64>) {
  posenc.attention ins(%q, %q, %q : memref<1x2x48x32xf32>, memref<1x2x48x32xf32>, memref<1x2x48x32xf32>)
      outs(%o : memref<1x2x48x32xf32>) encodings [#posenc.rope<on = query>]
  posenc.attention ins(%q, %k, %k : memref<1x2x48x32xf32>, memref<1x2x64x32xf32>, memref<1x2x64x32xf32>)
      outs(%o : memref<1x2x48x32xf32>) encodings [#posenc.rope]
  posenc.attention ins(%q, %q, %q : memref<1x2x48x32xf32>, memref<1x2x48x32xf32>, memref<1x2x48x32xf32>)
      outs(%o : memref<1x2x48x32xf32>) encodings [#posenc.rope] q_pos(%at : memref<48xi64>)
  posenc.attention ins(%q, %q, %q : memref<1x2x48x32xf32>, memref<1x2x48x32xf32>, memref<1x2x48x32xf32>)
      outs(%o : memref<1x2x48x32xf32>) encodings [#posenc.rope] frame [0, 0, 16, 0] of [2, 2, 64, 48]
  return
}
