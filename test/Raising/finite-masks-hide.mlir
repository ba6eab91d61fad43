// Finite numbers that hide by name: predicates, so that tiles are left out.
// RUN: posenc-opt %s -verify-each -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc{finite-masks=hide})' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=FiniteMasksHide \
// RUN:   --implicit-check-not=TermNotNamed --implicit-check-not=ProbeMismatch --implicit-check-not=DeadRows < %t

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores of 0 or of what the product starts from, softmax, value product.
func.func private @scores(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %from: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%from : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %s : tensor<1x2x6x6xf32>
}
func.func private @product(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = call @scores(%q, %k, %s0) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  return %s : tensor<1x2x6x6xf32>
}
func.func private @weigh(%s: tensor<1x2x6x6xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<1x2x6x6xf32>) outs(%m0 : tensor<1x2x6xf32>) dimensions = [3]
  %mb = linalg.broadcast ins(%m : tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) dimensions = [3]
  %x = linalg.sub ins(%s, %mb : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %e = linalg.exp ins(%x : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x6x6xf32>) outs(%l0 : tensor<1x2x6xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%o0 : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m1 = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m1 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// In place of logits.
// CHECK-LABEL: func.func @in_place(
// CHECK: posenc.attention {{.*}} encodings [#posenc.kerple(%arg3, %arg4 : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal] ->
// REMARK: [Analysis] FiniteMasksHide {{.*}}Function=in_place | Remark="takes numbers up to -10000 for -inf, as finite-masks=hide says"
func.func @in_place(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %ps: tensor<2xf32>, %as: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %one = arith.constant 1.0 : f32
    %d = arith.subi %i, %j : index
    %d64 = arith.index_cast %d : index to i64
    %df = arith.sitofp %d64 : i64 to f32
    %r = math.absf %df : f32
    %p = tensor.extract %ps[%h] : tensor<2xf32>
    %a = tensor.extract %as[%h] : tensor<2xf32>
    %ar = arith.mulf %a, %r : f32
    %in = arith.addf %ar, %one : f32
    %l = math.log %in : f32
    %pl = arith.mulf %p, %l : f32
    %bias = arith.negf %pl : f32
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %sum = arith.addf %sh, %bias : f32
    %keep = arith.cmpi sle, %j, %i : index
    %low = arith.constant -1.0e4 : f32
    %y = arith.select %keep, %sum, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Added, where rows of padding are nothing else.
// CHECK-LABEL: func.func @added(
// CHECK: posenc.attention {{.*}} encodings [#posenc.alibi<distance = signed>] masks [#posenc.padding(%arg3 : tensor<1x6xi1>)] ->
// REMARK: [Analysis] FiniteMasksHide {{.*}}Function=added | Remark="takes numbers up to -65504 for -inf, as finite-masks=hide says: a row of nothing else is 0 here, and a mean of values in the graph"
func.func @added(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %tokens: tensor<1x6xi1>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %j = linalg.index 3 : index
    %slopes = arith.constant dense<[6.250000e-02, 3.906250e-03]> : tensor<2xf32>
    %j64 = arith.index_cast %j : index to i64
    %jf = arith.sitofp %j64 : i64 to f32
    %slope = tensor.extract %slopes[%h] : tensor<2xf32>
    %bias = arith.mulf %slope, %jf : f32
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %sum = arith.addf %sh, %bias : f32
    %c0 = arith.constant 0 : index
    %keep = tensor.extract %tokens[%c0, %j] : tensor<1x6xi1>
    %low = arith.constant -6.5504e4 : f32
    %zero = arith.constant 0.0 : f32
    %hidden = arith.select %keep, %zero, %low : f32
    %y = arith.addf %sum, %hidden : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Two numbers, of which the higher one is told.
// CHECK-LABEL: func.func @two_masks(
// CHECK: posenc.attention {{.*}} masks [#posenc.causal, #posenc.padding(%arg3 : tensor<1x6xi1>)] ->
// REMARK: [Analysis] FiniteMasksHide {{.*}}Function=two_masks | Remark="takes numbers up to -1000 for -inf
func.func @two_masks(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %tokens: tensor<1x6xi1>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %c0 = arith.constant 0 : index
    %keep = tensor.extract %tokens[%c0, %j] : tensor<1x6xi1>
    %low = arith.constant -1.0e3 : f32
    %zero = arith.constant 0.0 : f32
    %hidden = arith.select %keep, %zero, %low : f32
    %sum = arith.addf %sh, %hidden : f32
    %past = arith.cmpi sle, %j, %i : index
    %lowest = arith.constant 0xFF7FFFFF : f32
    %y = arith.select %past, %sum, %lowest : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Nothing is to be said of what changes nothing.
// CHECK-LABEL: func.func @exact_anyway(
// CHECK: posenc.attention {{.*}} masks [#posenc.causal] ->
func.func @exact_anyway(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %half = arith.constant 0.5 : f32
    %sum = arith.mulf %s, %half : f32
    %keep = arith.cmpi sle, %j, %i : index
    %low = arith.constant 0xFF7FFFFF : f32
    %y = arith.select %keep, %sum, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Near misses. A number that scores come near is a bias.
// CHECK-LABEL: func.func @penalty(
// CHECK-NOT: masks
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK: arith.select
func.func @penalty(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %half = arith.constant 0.5 : f32
    %sum = arith.mulf %s, %half : f32
    %keep = arith.cmpi sle, %j, %i : index
    %low = arith.constant -9.99e2 : f32
    %zero = arith.constant 0.0 : f32
    %hidden = arith.select %keep, %zero, %low : f32
    %y = arith.addf %sum, %hidden : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Nor does one that is not low after what multiplies the logits.
// CHECK-LABEL: func.func @scaled(
// CHECK-NOT: masks
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK: arith.select
func.func @scaled(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %keep = arith.cmpi sle, %j, %i : index
    %low = arith.constant -1.5e3 : f32
    %half = arith.constant 0.5 : f32
    %masked = arith.select %keep, %s, %low : f32
    %y = arith.mulf %masked, %half : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Nor one that is capped.
// CHECK-LABEL: func.func @in_cap(
// CHECK-NOT: masks
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK: math.tanh
func.func @in_cap(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %keep = arith.cmpi sle, %j, %i : index
    %low = arith.constant -1.0e4 : f32
    %sum = arith.select %keep, %sh, %low : f32
    %cap = arith.constant 2.0 : f32
    %part = arith.divf %sum, %cap : f32
    %tanh = math.tanh %part : f32
    %y = arith.mulf %tanh, %cap : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}
