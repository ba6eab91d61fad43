// RUN: posenc-opt %s -posenc-place-rotations=ahead -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-place-rotations=ahead -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK

// Both sides, and the score term stays.
// REMARK: [Passed] RotatedAhead {{.*}}Function=both {{.*}}queries and keys are rotated once, ahead
// CHECK-LABEL: func.func @both(
// CHECK: %[[Q:.*]] = posenc.rotate ins(%arg0 : {{.*}} by [#posenc.rope] offset(%arg2 : index)
// CHECK: %[[K:.*]] = posenc.rotate ins(%arg1 : {{.*}} by [#posenc.rope]
// CHECK: posenc.attention ins(%[[Q]], %[[K]], %arg1 : {{.*}} encodings [#posenc.alibi] q_offset
func.func @both(%q: tensor<1x8x512x64xf16>, %k: tensor<1x8x512x64xf16>, %n: index) -> tensor<1x8x512x64xf16> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x512x64xf16>, tensor<1x8x512x64xf16>, tensor<1x8x512x64xf16>)
      outs(%q : tensor<1x8x512x64xf16>) encodings [#posenc.rope, #posenc.alibi] q_offset(%n : index) -> tensor<1x8x512x64xf16>
  return %r : tensor<1x8x512x64xf16>
}

// Without positions the last query stands at the last key.
// CHECK-LABEL: func.func @fewer(
// CHECK: %[[FIRST:.*]] = arith.constant 384 : index
// CHECK: posenc.rotate ins(%arg0 : {{.*}} by [#posenc.rope] offset(%[[FIRST]] : index)
// CHECK: posenc.rotate ins(%arg1 : {{.*}} by [#posenc.rope] ->
func.func @fewer(%q: tensor<1x8x128x64xf16>, %k: tensor<1x8x512x64xf16>) -> tensor<1x8x128x64xf16> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x128x64xf16>, tensor<1x8x512x64xf16>, tensor<1x8x512x64xf16>)
      outs(%q : tensor<1x8x128x64xf16>) encodings [#posenc.rope] -> tensor<1x8x128x64xf16>
  return %r : tensor<1x8x128x64xf16>
}

// Of one side only, that side.
// CHECK-LABEL: func.func @query_only(
// CHECK: %[[Q:.*]] = posenc.rotate ins(%arg0
// CHECK: posenc.attention ins(%[[Q]], %arg1, %arg1 :
// CHECK-NOT: encodings
// CHECK: return
func.func @query_only(%q: tensor<1x8x512x64xf16>, %k: tensor<1x8x512x64xf16>) -> tensor<1x8x512x64xf16> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x512x64xf16>, tensor<1x8x512x64xf16>, tensor<1x8x512x64xf16>)
      outs(%q : tensor<1x8x512x64xf16>) encodings [#posenc.rope<on = query>] -> tensor<1x8x512x64xf16>
  return %r : tensor<1x8x512x64xf16>
}

// Tables of a kv head serve four query heads; tables of all heads need no copies.
// CHECK-LABEL: func.func @tables_by_head(
// CHECK: linalg.broadcast ins(%arg2 : tensor<2x16x16xf32>) outs({{.*}} : tensor<2x4x16x16xf32>) dimensions = [1]
// CHECK: tensor.collapse_shape {{.*}} {{\[\[}}0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
// CHECK: posenc.rotate ins(%arg0 : {{.*}} tensor<8x16x16xf32>
// CHECK: posenc.rotate ins(%arg1 : {{.*}} tensor<2x16x16xf32>
func.func @tables_by_head(%q: tensor<1x8x512x32xf16>, %k: tensor<1x2x512x32xf16>, %c: tensor<2x16x16xf32>, %f: tensor<16xf32>) -> tensor<1x8x512x32xf16> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x512x32xf16>, tensor<1x2x512x32xf16>, tensor<1x2x512x32xf16>)
      outs(%q : tensor<1x8x512x32xf16>)
      encodings [#posenc.fope<table = frequencies>(%c, %c, %f : tensor<2x16x16xf32>, tensor<2x16x16xf32>, tensor<16xf32>)] -> tensor<1x8x512x32xf16>
  return %r : tensor<1x8x512x32xf16>
}
