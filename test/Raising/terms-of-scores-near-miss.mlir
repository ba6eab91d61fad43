// Positions that are counted (CoPE): p_ij is the sum of sigmoid(score) over the keys from j to
// the query, and the term is the query times an embedding at p_ij. Such a term has no encoding,
// however the sum is spelled.
// RUN: posenc-opt %s -verify-each -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,canonicalize,cse,raise-to-posenc)' \
// RUN:   2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks

#pairs = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#embeddings = affine_map<(b, h, i, p, d) -> (p, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#later = affine_map<(b, h, i, j, t) -> (b, h, i, t)>
#triangle = affine_map<(b, h, i, j, t) -> (t, j)>
#row = affine_map<(b, h, i, j) -> (b, h, i)>

func.func private @score(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%s0 : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#pairs, #pairs], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x6xf32>
  return %l : tensor<1x2x6x6xf32>
}

// A gate per pair, 0 where the mask hides the key.
func.func private @gate(%l: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %g = linalg.generic {indexing_maps = [#pairs, #pairs], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%l : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %visible = arith.cmpi uge, %i, %j : index
    %n = arith.negf %a : f32
    %x = math.exp %n : f32
    %d = arith.addf %x, %one : f32
    %sigmoid = arith.divf %one, %d : f32
    %m = arith.select %visible, %sigmoid, %zero : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x6xf32>
  return %g : tensor<1x2x6x6xf32>
}

// The query times each of four embeddings, interpolated at positions clamped to [0, 3].
func.func private @embed(%q: tensor<1x2x6x4xf32>, %e: tensor<4x4xf32>, %p: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %last = arith.constant 3.0 : f32
  %per = tensor.empty() : tensor<1x2x6x4xf32>
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %t0 = linalg.fill ins(%zero : f32) outs(%per : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t = linalg.generic {indexing_maps = [#queries, #embeddings, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %e : tensor<1x2x6x4xf32>, tensor<4x4xf32>) outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %c, %m : f32
    linalg.yield %s : f32
  } -> tensor<1x2x6x4xf32>
  %bias = linalg.generic {indexing_maps = [#pairs, #pairs], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%p : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %at = arith.minimumf %a, %last : f32
    %down = math.floor %at : f32
    %up = math.ceil %at : f32
    %lowI = arith.fptosi %down : f32 to i64
    %highI = arith.fptosi %up : f32 to i64
    %low = arith.index_cast %lowI : i64 to index
    %high = arith.index_cast %highI : i64 to index
    %x = tensor.extract %t[%b, %h, %i, %low] : tensor<1x2x6x4xf32>
    %y = tensor.extract %t[%b, %h, %i, %high] : tensor<1x2x6x4xf32>
    %w = arith.subf %at, %down : f32
    %d = arith.subf %y, %x : f32
    %wd = arith.mulf %w, %d : f32
    %r = arith.addf %x, %wd : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  return %bias : tensor<1x2x6x6xf32>
}

func.func private @attend(%l: tensor<1x2x6x6xf32>, %bias: tensor<1x2x6x6xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %x = linalg.generic {indexing_maps = [#pairs, #pairs, #pairs], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%l, %bias : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %visible = arith.cmpi uge, %i, %j : index
    %u = arith.addf %a, %t : f32
    %m = arith.select %visible, %u, %lowest : f32
    %w = math.exp %m : f32
    linalg.yield %w : f32
  } -> tensor<1x2x6x6xf32>
  %n0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %n = linalg.reduce { arith.addf } ins(%x : tensor<1x2x6x6xf32>) outs(%n0 : tensor<1x2x6xf32>) dimensions = [3]
  %nb = linalg.broadcast ins(%n : tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) dimensions = [3]
  %p = linalg.div ins(%x, %nb : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%o0 : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// The sum as a product with a triangle of ones.
// CHECK-LABEL: func.func @positions_by_product(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] term-of-scores | {{.*}}Function=positions_by_product | Reason="expected the terms of the logits to be computed beside the product of query and key, got one that is computed from it: the scores of all keys stay, as a tensor over batch, head, query and key", Remark=linalg.generic
func.func @positions_by_product(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %e: tensor<4x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %ones = arith.constant dense<[[1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]]> : tensor<6x6xf32>
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %l = call @score(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %g = call @gate(%l) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %p0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %p = linalg.generic {indexing_maps = [#later, #triangle, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%g, %ones : tensor<1x2x6x6xf32>, tensor<6x6xf32>) outs(%p0 : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %bias = call @embed(%q, %e, %p) : (tensor<1x2x6x4xf32>, tensor<4x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o = call @attend(%l, %bias, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// As a sum of the later keys' gates.
// CHECK-LABEL: func.func @positions_by_sum(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] term-of-scores {{.*}}Function=positions_by_sum |{{.*}}Remark=linalg.generic
func.func @positions_by_sum(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %e: tensor<4x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %l = call @score(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %g = call @gate(%l) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %p0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %p = linalg.generic {indexing_maps = [#later, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%g : tensor<1x2x6x6xf32>) outs(%p0 : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %c: f32):
    %j = linalg.index 3 : index
    %t = linalg.index 4 : index
    %later = arith.cmpi uge, %t, %j : index
    %m = arith.select %later, %a, %zero : f32
    %u = arith.addf %c, %m : f32
    linalg.yield %u : f32
  } -> tensor<1x2x6x6xf32>
  %bias = call @embed(%q, %e, %p) : (tensor<1x2x6x4xf32>, tensor<4x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o = call @attend(%l, %bias, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// As a loop from the last key to the first.
func.func private @scan(%g: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %none = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %p:2 = scf.for %step = %c0 to %c6 step %c1 iter_args(%all = %pairs, %sum = %none) -> (tensor<1x2x6x6xf32>, tensor<1x2x6xf32>) {
    %j = arith.subi %c5, %step : index
    %column = tensor.extract_slice %g[0, 0, 0, %j] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<1x2x6x6xf32> to tensor<1x2x6xf32>
    %next = linalg.add ins(%sum, %column : tensor<1x2x6xf32>, tensor<1x2x6xf32>) outs(%sum : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
    %written = tensor.insert_slice %next into %all[0, 0, 0, %j] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<1x2x6xf32> into tensor<1x2x6x6xf32>
    scf.yield %written, %next : tensor<1x2x6x6xf32>, tensor<1x2x6xf32>
  }
  return %p#0 : tensor<1x2x6x6xf32>
}

// CHECK-LABEL: func.func @positions_by_scan(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] term-of-scores {{.*}}Function=positions_by_scan |{{.*}}Remark=scf.for
func.func @positions_by_scan(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %e: tensor<4x4xf32>) -> tensor<1x2x6x4xf32> {
  %l = call @score(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %g = call @gate(%l) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %p = call @scan(%g) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %bias = call @embed(%q, %e, %p) : (tensor<1x2x6x4xf32>, tensor<4x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o = call @attend(%l, %bias, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// The counted positions themselves, which are a tensor that is there already.
// CHECK-LABEL: func.func @positions_alone(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] term-of-scores {{.*}}Function=positions_alone |{{.*}}Remark=scf.for
func.func @positions_alone(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %l = call @score(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %g = call @gate(%l) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %p = call @scan(%g) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o = call @attend(%l, %p, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// No positions: the largest score of the row, and a number where a score is less than half of it.
// CHECK-LABEL: func.func @largest_of_row(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] term-of-scores {{.*}}Function=largest_of_row |{{.*}}Remark=linalg.reduce
func.func @largest_of_row(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %far = arith.constant -4.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %l = call @score(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%l : tensor<1x2x6x6xf32>) outs(%m0 : tensor<1x2x6xf32>) dimensions = [3]
  %bias = linalg.generic {indexing_maps = [#pairs, #row, #pairs], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%l, %m : tensor<1x2x6x6xf32>, tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %h = arith.mulf %b, %half : f32
    %less = arith.cmpf olt, %a, %h : f32
    %t = arith.select %less, %far, %zero : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%l, %bias, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// A function of the pair's own score is no such term.
// CHECK-LABEL: func.func @own_score(
// CHECK: posenc.attention
// CHECK-SAME: score {
// REMARK: [Passed] AttentionRaised {{.*}}Function=own_score
func.func @own_score(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %l = call @score(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %g = call @gate(%l) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o = call @attend(%l, %g, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
