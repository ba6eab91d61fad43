// RUN: posenc-opt %s -posenc-place-rotations=processor=gpu -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-place-rotations=processor=gpu -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK

// Four heads of one query are one block: a copy would be written and read for nothing.
// REMARK: [Passed] KeysRotatedInLoop {{.*}}Function=decode {{.*}}keys in the loop: 2.0 reads of all keys in the loop, 4.0 once into scratch, at 1 passes
// CHECK-LABEL: func.func @decode(
// CHECK: encodings [#posenc.rope, #posenc.alibi] keys_in_loop
func.func @decode(%q: tensor<1x8x1x64xf16>, %k: tensor<1x2x4096x64xf16>) -> tensor<1x8x1x64xf16> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x1x64xf16>, tensor<1x2x4096x64xf16>, tensor<1x2x4096x64xf16>)
      outs(%q : tensor<1x8x1x64xf16>) encodings [#posenc.rope, #posenc.alibi] -> tensor<1x8x1x64xf16>
  return %r : tensor<1x8x1x64xf16>
}

// Two blocks of 64 queries, and one kv head, whose tables come from memory.
// REMARK: [Passed] KeysRotatedOnce {{.*}}Function=two_blocks {{.*}}6.0 reads of all keys in the loop, 6.0 once into scratch, at 2 passes
// CHECK-LABEL: func.func @two_blocks(
// CHECK-NOT: keys_in_loop
// CHECK: return
func.func @two_blocks(%q: tensor<1x1x100x64xf16>, %k: tensor<1x1x512x64xf16>) -> tensor<1x1x100x64xf16> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x1x100x64xf16>, tensor<1x1x512x64xf16>, tensor<1x1x512x64xf16>)
      outs(%q : tensor<1x1x100x64xf16>) encodings [#posenc.rope] -> tensor<1x1x100x64xf16>
  return %r : tensor<1x1x100x64xf16>
}

// Sizes that are not known count as large.
// REMARK: [Passed] KeysRotatedOnce {{.*}}Function=any {{.*}}128.0 reads of all keys in the loop, 67.0 once into scratch, at 64 passes
// CHECK-LABEL: func.func @any(
// CHECK-NOT: keys_in_loop
// CHECK: return
func.func @any(%q: tensor<1x8x?x64xf16>, %k: tensor<1x8x?x64xf16>) -> tensor<1x8x?x64xf16> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x?x64xf16>, tensor<1x8x?x64xf16>, tensor<1x8x?x64xf16>)
      outs(%q : tensor<1x8x?x64xf16>) encodings [#posenc.rope] -> tensor<1x8x?x64xf16>
  return %r : tensor<1x8x?x64xf16>
}

// Keys that are rotated already.
// REMARK-NOT: Function=query_only
// CHECK-LABEL: func.func @query_only(
// CHECK: encodings [#posenc.rope<on = query>] ->
func.func @query_only(%q: tensor<1x8x1x64xf16>, %k: tensor<1x8x512x64xf16>) -> tensor<1x8x1x64xf16> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x1x64xf16>, tensor<1x8x512x64xf16>, tensor<1x8x512x64xf16>)
      outs(%q : tensor<1x8x1x64xf16>) encodings [#posenc.rope<on = query>] -> tensor<1x8x1x64xf16>
  return %r : tensor<1x8x1x64xf16>
}
