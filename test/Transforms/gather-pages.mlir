// Keys and values out of their pages; numbers: ../Numerics/test_numerics.py.
// RUN: posenc-opt %s -posenc-gather-pages -canonicalize -cse -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-gather-pages -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -posenc-gather-pages=transformed-only -canonicalize -cse -remarks-filter='.*' -remark-format=emitRemark 2>%t -verify-each | FileCheck %s --check-prefix=ONLY
// RUN: FileCheck %s --check-prefix=WHY --input-file=%t

#bhnd = affine_map<(b, h, n, d) -> (b, h, n, d)>
#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
// ONLY-DAG: #[[BY_ROW:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2)>

// In the order of the maps, of sizes that are not known, all keys: every entry is a page.
// REMARK: [Missed] PagesGathered {{.*}}Function=order | Reason="what follows reads keys in order", Remark="keys and values are copied out of pages"
// CHECK-LABEL: func.func @order(
// CHECK-DAG: %[[ROWS:.*]] = tensor.dim %arg4, %c0
// CHECK-DAG: %[[PAGES:.*]] = tensor.dim %arg4, %c1
// CHECK: %[[INIT:.*]] = tensor.empty(%[[ROWS]], %[[PAGES]]) : tensor<?x?x16x2x8xf32>
// CHECK: %[[K:.*]] = scf.forall (%[[B:.*]], %[[P:.*]]) in (%[[ROWS]], %[[PAGES]]) shared_outs(%[[ALL:.*]] = %[[INIT]])
// CHECK: %[[ENTRY:.*]] = tensor.extract %arg4[%[[B]], %[[P]]]
// CHECK: %[[PAGE:.*]] = arith.index_cast %[[ENTRY]] : i64 to index
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[ALL]][%[[B]], %[[P]], 0, 0, 0] [1, 1, 16, 2, 8] {{.*}} to tensor<16x2x8xf32>
// CHECK: linalg.generic {{.*}} outs(%[[PART]] : tensor<16x2x8xf32>)
// CHECK: %[[SLOT:.*]] = linalg.index 0
// CHECK: %[[H:.*]] = linalg.index 1
// CHECK: %[[D:.*]] = linalg.index 2
// CHECK-NOT: scf.if
// CHECK: tensor.extract %arg1[%[[PAGE]], %[[SLOT]], %[[H]], %[[D]]]
// CHECK: tensor.parallel_insert_slice {{.*}} into %[[ALL]][%[[B]], %[[P]], 0, 0, 0]
// CHECK: tensor.collapse_shape %[[K]] {{\[\[}}0], [1, 2], [3], [4]] : tensor<?x?x16x2x8xf32> into tensor<?x?x2x8xf32>
// CHECK: posenc.attention {{.*}} tensor<?x?x2x8xf32>, tensor<?x?x2x6xf32>)
// CHECK-NOT: page_table
// ONLY-LABEL: func.func @order(
// ONLY: posenc.attention ins(%arg0, %arg1, %arg2 : {{.*}} page_table(%arg4
func.func @order(%q: tensor<?x4x?x8xf32>, %k: tensor<?x16x2x8xf32>, %v: tensor<?x16x2x6xf32>, %o: tensor<?x4x?x6xf32>, %t: tensor<?x?xi64>) -> tensor<?x4x?x6xf32> {
  %r = posenc.attention ins(%q, %k, %v : tensor<?x4x?x8xf32>, tensor<?x16x2x8xf32>, tensor<?x16x2x6xf32>)
      outs(%o : tensor<?x4x?x6xf32>) maps [#bhnd, #bnhd, #bnhd, #bhnd] page_table(%t : tensor<?x?xi64>) -> tensor<?x4x?x6xf32>
  return %r : tensor<?x4x?x6xf32>
}

// Past the length of a row an entry may be anything: no page is read. Keys are rotated, of which
// only those in order know their tokens.
// REMARK: [Missed] PagesGathered {{.*}}Function=lengths {{.*}}keys and values are copied out of pages, 12288 bytes
// WHY: [Missed] PagesGathered {{.*}}Function=lengths | Reason="keys are transformed, which is done ahead and in order"
// CHECK-LABEL: func.func @lengths(
// CHECK: scf.forall (%[[B:.*]], %[[P:.*]]) in (2, 3)
// CHECK: %[[LENGTH:.*]] = tensor.extract %arg3[%[[B]]]
// CHECK: %[[N:.*]] = arith.index_cast %[[LENGTH]]
// CHECK: %[[FIRST:.*]] = arith.muli %[[P]], %c16
// CHECK: %[[COUNT:.*]] = arith.subi %[[N]], %[[FIRST]]
// CHECK: linalg.generic
// CHECK: %[[SLOT:.*]] = linalg.index 1
// CHECK: %[[EXISTS:.*]] = arith.cmpi slt, %[[SLOT]], %[[COUNT]]
// CHECK: scf.if %[[EXISTS]]
// CHECK-NEXT: tensor.extract %arg1
// CHECK: } else {
// CHECK-NEXT: scf.yield %cst
// CHECK: posenc.attention {{.*}} encodings [#posenc.rope] valid_length(%arg3 : tensor<2xi64>) ->
// For a GPU the same of each element.
// ONLY-LABEL: func.func @lengths(
// ONLY: linalg.generic {indexing_maps = [#[[BY_ROW]], #{{.*}}], {{.*}}} ins(%arg2 : tensor<2x3xi32>) outs(%{{.*}} : tensor<2x2x3x16x8xf32>)
// ONLY-NEXT: ^bb0(%[[ENTRY:.*]]: i32,
// ONLY-DAG: %[[B:.*]] = linalg.index 0
// ONLY-DAG: %[[P:.*]] = linalg.index 2
// ONLY-DAG: %[[SLOT:.*]] = linalg.index 3
// ONLY-DAG: %[[PAGE:.*]] = arith.index_cast %[[ENTRY]]
// ONLY: tensor.extract %arg3[%[[B]]]
// ONLY: %[[FIRST:.*]] = arith.muli %[[P]], %c16
// ONLY: %[[COUNT:.*]] = arith.subi %{{.*}}, %[[FIRST]]
// ONLY: arith.cmpi slt, %[[SLOT]], %[[COUNT]]
// ONLY: tensor.extract %arg1[%[[PAGE]], %{{.*}}, %[[SLOT]], %{{.*}}]
// ONLY-NOT: page_table
// ONLY: posenc.attention {{.*}} encodings [#posenc.rope] valid_length(%arg3 : tensor<2xi64>) ->
func.func @lengths(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi64>) -> tensor<2x4x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) encodings [#posenc.rope] valid_length(%n : tensor<2xi64>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return %r : tensor<2x4x1x8xf32>
}

// A tile has its own rows of the table, and lengths of the whole.
// CHECK-LABEL: func.func @tile(
// CHECK: scf.forall (%[[P:.*]]) in (3)
// CHECK: tensor.extract %arg2[%c0, %[[P]]]
// CHECK: tensor.extract %arg3[%arg4]
// CHECK: %[[FIRST:.*]] = arith.muli %[[P]], %c16
// CHECK: %[[GLOBAL:.*]] = arith.addi %[[FIRST]], %c32
// CHECK: arith.subi %{{.*}}, %[[GLOBAL]]
// CHECK: posenc.attention {{.*}} frame [%arg4, 0, 0, 32] of [4, 2, 1, 80]
func.func @tile(%q: tensor<1x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %t: tensor<1x3xi32>, %n: tensor<2xi64>, %b: index) -> tensor<1x4x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<1x4x1x8xf32>) valid_length(%n : tensor<2xi64>) page_table(%t : tensor<1x3xi32>)
      frame [%b, 0, 0, 32] of [4, 2, 1, 80] -> tensor<1x4x1x8xf32>
  return %r : tensor<1x4x1x8xf32>
}

// A cache of rotated keys.
// ONLY-LABEL: func.func @cached(
// ONLY: posenc.attention {{.*}} encodings [#posenc.rope<on = query>] {{.*}} page_table(%arg2
func.func @cached(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi64>) -> tensor<2x4x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) encodings [#posenc.rope<on = query>] q_offset(%n : tensor<2xi64>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return %r : tensor<2x4x1x8xf32>
}
