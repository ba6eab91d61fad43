// RUN: posenc-opt %s -posenc-split-queries -canonicalize -cse -verify-each | FileCheck %s --check-prefixes=CHECK,LOOP
// RUN: posenc-opt %s -posenc-split-queries=unroll -canonicalize -cse -verify-each | FileCheck %s --check-prefixes=CHECK,UNROLL
// RUN: posenc-opt %s -posenc-split-queries=unroll -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=MISSED

// log2(1.4 / 0.4) / 512 a position: 2^48 at 13597 of them, to both sides.
// CHECK-LABEL: func @long
//  LOOP-SAME: %[[Q:[a-z0-9]+]]: tensor<1x2x60000x8xf32>
//   LOOP-DAG: %[[MOST:.*]] = arith.constant 27194 : index
//       LOOP: scf.for %[[I:.*]] = %c0 to %c60000 step %[[MOST]]
//       LOOP:   posenc.attention
//  LOOP-SAME:   encodings [#posenc.xpos]
//  LOOP-SAME:   frame [0, 0, %[[I]], 0] of [2, 2, 60000, 100]
// UNROLL-NOT: scf.for
//     UNROLL: posenc.attention {{.*}} frame [0, 0, %{{.*}}, 0] of [2, 2, 60000, 100] -> tensor<1x2x27194x8xf32>
//     UNROLL: posenc.attention {{.*}} frame [0, 0, %{{.*}}, 0] of [2, 2, 60000, 100] -> tensor<1x2x27194x8xf32>
//     UNROLL: posenc.attention {{.*}} frame [0, 0, %{{.*}}, 0] of [2, 2, 60000, 100] -> tensor<1x2x5612x8xf32>
func.func @long(%q: tensor<1x2x60000x8xf32>, %k: tensor<1x2x100x8xf32>, %init: tensor<1x2x60000x8xf32>) -> tensor<1x2x60000x8xf32> {
  %o = posenc.attention ins(%q, %k, %k : tensor<1x2x60000x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>)
      outs(%init : tensor<1x2x60000x8xf32>) encodings [#posenc.xpos] masks [#posenc.causal] -> tensor<1x2x60000x8xf32>
  return %o : tensor<1x2x60000x8xf32>
}

// f16 has fewer powers of two.
// CHECK-LABEL: func @half
//       LOOP: scf.for {{.*}} step %c3398
//     UNROLL: of [1, 1, 4000, 8] -> tensor<1x1x3398x8xf16>
func.func @half(%q: tensor<1x1x4000x8xf16>, %k: tensor<1x1x8x8xf16>) -> tensor<1x1x4000x8xf16> {
  %o = posenc.attention ins(%q, %k, %k : tensor<1x1x4000x8xf16>, tensor<1x1x8x8xf16>, tensor<1x1x8x8xf16>)
      outs(%q : tensor<1x1x4000x8xf16>) encodings [#posenc.xpos] -> tensor<1x1x4000x8xf16>
  return %o : tensor<1x1x4000x8xf16>
}

// MISSED: [Missed] QueriesNotKnown {{.*}}Function=unknown {{.*}}hold for 27194 queries; their number is not known
// CHECK-LABEL: func @unknown
//       LOOP: scf.for
// UNROLL-NOT: scf.for
//     UNROLL: return
func.func @unknown(%q: tensor<1x2x?x8xf32>, %k: tensor<1x2x100x8xf32>) -> tensor<1x2x?x8xf32> {
  %o = posenc.attention ins(%q, %k, %k : tensor<1x2x?x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>)
      outs(%q : tensor<1x2x?x8xf32>) encodings [#posenc.xpos] -> tensor<1x2x?x8xf32>
  return %o : tensor<1x2x?x8xf32>
}

// Few, or relative to nothing.
// CHECK-LABEL: func @whole
//   CHECK-NOT: frame
//       CHECK: return
func.func @whole(%q: tensor<1x2x60000x8xf32>, %few: tensor<1x2x100x8xf32>) -> (tensor<1x2x60000x8xf32>, tensor<1x2x100x8xf32>) {
  %0 = posenc.attention ins(%q, %few, %few : tensor<1x2x60000x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>)
      outs(%q : tensor<1x2x60000x8xf32>) encodings [#posenc.xpos<absolute = true>] -> tensor<1x2x60000x8xf32>
  %1 = posenc.attention ins(%few, %few, %few : tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>)
      outs(%few : tensor<1x2x100x8xf32>) encodings [#posenc.xpos] -> tensor<1x2x100x8xf32>
  return %0, %1 : tensor<1x2x60000x8xf32>, tensor<1x2x100x8xf32>
}
