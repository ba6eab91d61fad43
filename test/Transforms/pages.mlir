// Passes that go by the order of keys leave attentions on pages alone, or only their keys.
// RUN: posenc-opt %s -posenc-fold-encodings -verify-each | FileCheck %s --check-prefix=FOLD
// RUN: posenc-opt %s -posenc-place-rotations -remarks-filter='.*' -remark-format=emitRemark 2>%t.place | FileCheck %s --check-prefix=PLACE
// RUN: FileCheck %s --check-prefix=WHY --input-file=%t.place
// RUN: posenc-opt %s -posenc-place-rotations=processor=gpu -verify-each | FileCheck %s --check-prefix=GPU
// RUN: posenc-opt %s -posenc-split-keys=parts=4 -remarks-filter='.*' -remark-format=emitRemark 2>%t.split | FileCheck %s --check-prefix=SPLIT
// RUN: FileCheck %s --check-prefix=WHOLE --input-file=%t.split

// A rotation of pages numbers the tokens of each page; the query's is as usual.
// FOLD-LABEL: func.func @rotated_pages(
// FOLD: %[[K:.*]] = posenc.rotate ins(%arg1
// FOLD: posenc.attention ins(%arg0, %[[K]], %arg1 : {{.*}} encodings [#posenc.rope<on = query>]
func.func @rotated_pages(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %t: tensor<2x3xi32>) -> tensor<2x4x1x8xf32> {
  %c47 = arith.constant 47 : index
  %rq = posenc.rotate ins(%q : tensor<2x4x1x8xf32>) outs(%q : tensor<2x4x1x8xf32>) by [#posenc.rope] offset(%c47 : index) -> tensor<2x4x1x8xf32>
  %rk = posenc.rotate ins(%k : tensor<9x2x16x8xf32>) outs(%k : tensor<9x2x16x8xf32>) by [#posenc.rope] -> tensor<9x2x16x8xf32>
  %r = posenc.attention ins(%rq, %rk, %k : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return %r : tensor<2x4x1x8xf32>
}

// Both readers stay as they are.
// WHY-COUNT-2: [Missed] KeysInPages {{.*}}Function=keys {{.*}}keys lie in pages and not at their tokens; posenc-gather-pages copies them
// PLACE-LABEL: func.func @keys(
// PLACE-NOT: posenc.rotate
// PLACE-COUNT-2: encodings [#posenc.rope] page_table
// GPU-LABEL: func.func @keys(
// GPU-COUNT-2: encodings [#posenc.rope] page_table
// WHOLE: [Analysis] KeysInPages {{.*}}Function=keys {{.*}}keys are not split: they lie in pages
// SPLIT-LABEL: func.func @keys(
// SPLIT-NOT: scf.forall
func.func @keys(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %t: tensor<2x3xi32>) -> (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) encodings [#posenc.rope] page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  %s = posenc.attention ins(%r, %k, %k : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) encodings [#posenc.rope] page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return %r, %s : tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>
}

// Queries do not lie in pages: the kernel transforms them.
// GPU-LABEL: func.func @queries(
// GPU-NOT: posenc.rotate
// GPU: posenc.attention {{.*}} encodings [#posenc.rope<on = query>] page_table
func.func @queries(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %t: tensor<2x3xi32>) -> tensor<2x4x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) encodings [#posenc.rope<on = query>] page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return %r : tensor<2x4x1x8xf32>
}
