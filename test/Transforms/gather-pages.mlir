// Keys and values out of their pages; numbers: ../Numerics/test_numerics.py.
// RUN: posenc-opt %s -posenc-gather-pages -canonicalize -cse -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-gather-pages -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -posenc-gather-pages=transformed-only -remarks-filter='.*' -remark-format=emitRemark 2>%t -verify-each | FileCheck %s --check-prefix=ONLY
// RUN: FileCheck %s --check-prefix=WHY --input-file=%t

#bhnd = affine_map<(b, h, n, d) -> (b, h, n, d)>
#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
// CHECK-DAG: #[[BY_TOKEN:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
// CHECK-DAG: #[[BY_HEAD:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2)>

// In the order of the maps, of sizes that are not known, all keys: every entry is a page.
// REMARK: [Missed] PagesGathered {{.*}}Function=order | Reason="what follows reads keys in order", Remark="keys and values are copied out of pages"
// CHECK-LABEL: func.func @order(
// CHECK-DAG: %[[B:.*]] = tensor.dim %arg4, %c0
// CHECK-DAG: %[[P:.*]] = tensor.dim %arg4, %c1
// CHECK: %[[INIT:.*]] = tensor.empty(%[[B]], %[[P]]) : tensor<?x?x16x2x8xf32>
// CHECK: %[[K:.*]] = linalg.generic {indexing_maps = [#[[BY_TOKEN]], #{{.*}}], {{.*}}} ins(%arg4 : tensor<?x?xi64>) outs(%[[INIT]] :
// CHECK-NEXT: ^bb0(%[[PAGE:.*]]: i64,
// CHECK-DAG: %[[SLOT:.*]] = linalg.index 2
// CHECK-DAG: %[[H:.*]] = linalg.index 3
// CHECK-DAG: %[[D:.*]] = linalg.index 4
// CHECK-DAG: %[[AT:.*]] = arith.index_cast %[[PAGE]]
// CHECK-NOT: scf.if
// CHECK: tensor.extract %arg1[%[[AT]], %[[SLOT]], %[[H]], %[[D]]]
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
// CHECK: linalg.generic {indexing_maps = [#[[BY_HEAD]], #{{.*}}]
// CHECK-DAG: %[[SLOT:.*]] = linalg.index 3
// CHECK-DAG: %[[PAGE:.*]] = linalg.index 2
// CHECK-DAG: %[[B:.*]] = linalg.index 0
// CHECK-DAG: %[[FIRST:.*]] = arith.muli %[[PAGE]], %c16
// CHECK-DAG: %[[KEY:.*]] = arith.addi %[[FIRST]], %[[SLOT]]
// CHECK: %[[LENGTH:.*]] = tensor.extract %arg3[%[[B]]]
// CHECK: %[[N:.*]] = arith.index_cast %[[LENGTH]]
// CHECK: %[[EXISTS:.*]] = arith.cmpi slt, %[[KEY]], %[[N]]
// CHECK: scf.if %[[EXISTS]]
// CHECK-NEXT: tensor.extract %arg1
// CHECK: } else {
// CHECK-NEXT: scf.yield %cst
// CHECK: posenc.attention {{.*}} encodings [#posenc.rope] valid_length(%arg3 : tensor<2xi64>) ->
// ONLY-LABEL: func.func @lengths(
// ONLY-NOT: page_table
// ONLY: posenc.attention {{.*}} encodings [#posenc.rope] valid_length(%arg3 : tensor<2xi64>) ->
func.func @lengths(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi64>) -> tensor<2x4x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%q : tensor<2x4x1x8xf32>) encodings [#posenc.rope] valid_length(%n : tensor<2xi64>) page_table(%t : tensor<2x3xi32>) -> tensor<2x4x1x8xf32>
  return %r : tensor<2x4x1x8xf32>
}

// A tile has its own rows of the table, and lengths of the whole.
// CHECK-LABEL: func.func @tile(
// CHECK: tensor.extract %arg3[%arg4]
// CHECK: %[[GLOBAL:.*]] = arith.addi %{{.*}}, %c32
// CHECK: arith.cmpi slt, %[[GLOBAL]],
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
