// Keys are gathered out of pages for the plain road, and for fused roads that read none.
// RUN: posenc-opt %s -convert-posenc-to-linalg -verify-each | FileCheck %s --check-prefix=PLAIN
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-linalg{fallback-only=true})' -verify-each -remarks-filter='.*' -remark-format=emitRemark 2>%t.remarks | FileCheck %s --check-prefix=CPU
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=AttentionNotFused --input-file=%t.remarks
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-linalg{fallback-only=true processor=gpu})' -verify-each | FileCheck %s --check-prefix=GPU

// REMARK: [Missed] PagesGathered {{.*}}Function=pages | Reason="its keys lie in pages, which are gathered on tensors"
// PLAIN-LABEL: func.func @pages(
// PLAIN-NOT: posenc
// PLAIN: return
// CPU-LABEL: func.func @pages(
// CPU-COUNT-2: scf.forall
// CPU: posenc.attention
// CPU-NOT: page_table
// GPU-LABEL: func.func @pages(
// GPU-NOT: linalg.generic
// GPU: posenc.attention {{.*}} page_table(%arg2
func.func @pages(%q: tensor<2x4x1x16xf32>, %k: tensor<9x2x16x16xf32>, %t: tensor<2x3xi32>) -> tensor<2x4x1x16xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x1x16xf32>, tensor<9x2x16x16xf32>, tensor<9x2x16x16xf32>)
      outs(%q : tensor<2x4x1x16xf32>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x16xf32>
  return %r : tensor<2x4x1x16xf32>
}

// What accumulates is taken apart first; then the kernel takes what is left.
// PLAIN-LABEL: func.func @accumulates(
// PLAIN-NOT: posenc
// PLAIN: return
// CPU-LABEL: func.func @accumulates(
// CPU: posenc.attention
// CPU-NOT: page_table
// GPU-LABEL: func.func @accumulates(
// GPU: posenc.attention {{.*}} page_table(%arg2
// GPU-NOT: accumulate
func.func @accumulates(%q: tensor<2x4x1x16xf32>, %k: tensor<9x2x16x16xf32>, %t: tensor<2x3xi32>, %l: tensor<2x4x1xf32>) -> tensor<2x4x1x16xf32> {
  %r:2 = posenc.attention ins(%q, %k, %k : tensor<2x4x1x16xf32>, tensor<9x2x16x16xf32>, tensor<9x2x16x16xf32>)
      outs(%q, %l : tensor<2x4x1x16xf32>, tensor<2x4x1xf32>) accumulate page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x16xf32>, tensor<2x4x1xf32>
  return %r#0 : tensor<2x4x1x16xf32>
}
