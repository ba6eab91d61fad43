// Nearly tables of the distance: code on each logit.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %bias: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%s0 : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x6x6xf32>) outs(%l0 : tensor<1x2x6xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%o0 : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// By the sum of query and key.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=by_sum | Remark="expected an entry of a table at the distance, key minus query and constants, got one at another function of both"
// CHECK-LABEL: func.func @by_sum(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @by_sum(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %e = arith.addi %i, %j : index
    %t = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// By the distance of positions that are data.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=by_token | Remark="expected an entry of a table at the distance, key minus query and constants, got one at positions that are data"
// CHECK-LABEL: func.func @by_token(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @by_token(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>, %at: tensor<6xi64>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %pn = tensor.extract %at[%i] : tensor<6xi64>
    %pi = arith.index_cast %pn : i64 to index
    %pm = tensor.extract %at[%j] : tensor<6xi64>
    %pj = arith.index_cast %pm : i64 to index
    %c5 = arith.constant 5 : index
    %d = arith.subi %pi, %pj : index
    %e = arith.addi %d, %c5 : index
    %t = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// A table per query.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=of_row | Remark="expected one index of a table that depends on query and key, got several"
// CHECK-LABEL: func.func @of_row(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @of_row(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<6x11xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %c5 = arith.constant 5 : index
    %e = arith.addi %d, %c5 : index
    %t = tensor.extract %table[%i, %e] : tensor<6x11xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Rows times columns of a window.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=products | Remark="expected an entry of a table at the distance, key minus query and constants, got one at another function of both"
// CHECK-LABEL: func.func @products(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @products(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %m = arith.muli %i, %j : index
    %e0 = arith.constant 10 : index
    %e = arith.minsi %m, %e0 : index
    %t = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Times a number of the query.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=of_query | Remark="expected a function of an entry of a table and of the head at most, got one of more"
// CHECK-LABEL: func.func @of_query(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @of_query(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>, %rows: tensor<6xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %c5 = arith.constant 5 : index
    %e = arith.addi %d, %c5 : index
    %u = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    %n = tensor.extract %rows[%i] : tensor<6xf32>
    %t = arith.mulf %u, %n : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
