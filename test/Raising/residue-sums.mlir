// What a function of the logits sees, and what it does not: what rows have in common, hidden pairs, and
// the start of the product.
// RUN: posenc-opt %s -verify-each -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=TermNotNamed < %t

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

// ALiBi by key differs from itself by a number per row. Beside f32's lowest that is not seen, also in a
// row of nothing else.
// CHECK-LABEL: func.func @by_key_under_low(
// CHECK-NOT: masks
// CHECK: posenc.attention {{.*}} encodings [#posenc.alibi<distance = signed>] score {
// REMARK: TermNotNamed {{.*}}Function=by_key_under_low | Remark="expected -inf to mask as padding, got -3.40282e+38: not shown that every row keeps a key, as one without is uniform; finite-masks=hide takes it for -inf"
func.func @by_key_under_low(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %tokens: tensor<1x6xi1>) -> tensor<1x2x6x4xf32> {
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
    %low = arith.constant 0xFF7FFFFF : f32
    %y = arith.select %keep, %sum, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Beside -10000 it is.
// CHECK-LABEL: func.func @by_key_under_number(
// CHECK-NOT: alibi
// CHECK: posenc.attention {{.*}} encodings [#posenc.dense_bias(%{{.*}} : tensor<1x2x1x6xf32>)] score {
// REMARK: TermNotNamed {{.*}}Function=by_key_under_number
func.func @by_key_under_number(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %slopes = arith.constant dense<[6.250000e-02, 3.906250e-03]> : tensor<2xf32>
    %j64 = arith.index_cast %j : index to i64
    %jf = arith.sitofp %j64 : i64 to f32
    %slope = tensor.extract %slopes[%h] : tensor<2xf32>
    %bias = arith.mulf %slope, %jf : f32
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

// And in a cap.
// CHECK-LABEL: func.func @by_key_in_cap(
// CHECK-NOT: alibi
// CHECK: posenc.attention {{.*}} encodings [#posenc.dense_bias(%{{.*}} : tensor<1x2x1x6xf32>)] score {
func.func @by_key_in_cap(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
    %cap = arith.constant 2.0 : f32
    %part = arith.divf %sum, %cap : f32
    %tanh = math.tanh %part : f32
    %y = arith.mulf %tanh, %cap : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// A function of -inf is a number.
// CHECK-LABEL: func.func @infinity_in_function(
// CHECK-NOT: masks
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK-SAME: score {
func.func @infinity_in_function(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %bias = arith.constant 0.0 : f32
    %keep = arith.cmpi sle, %j, %i : index
    %low = arith.constant 0xFF800000 : f32
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

// No logit is below f32's lowest number but what is hidden: OPT.
// CHECK-LABEL: func.func @lowest_at_least(
// CHECK: posenc.attention {{.*}} masks [#posenc.causal] ->
func.func @lowest_at_least(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %keep = arith.cmpi sle, %j, %i : index
    %low = arith.constant 0xFF7FFFFF : f32
    %zero = arith.constant 0.0 : f32
    %hidden = arith.select %keep, %zero, %low : f32
    %sum = arith.addf %sh, %hidden : f32
    %y = arith.maximumf %sum, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Where a row may keep no key, it is uniform.
// CHECK-LABEL: func.func @dead_at_least(
// CHECK-NOT: masks
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK: arith.maximumf
// REMARK: TermNotNamed {{.*}}Function=dead_at_least
func.func @dead_at_least(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %tokens: tensor<1x6xi1>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %j = linalg.index 3 : index
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %c0 = arith.constant 0 : index
    %keep = tensor.extract %tokens[%c0, %j] : tensor<1x6xi1>
    %low = arith.constant 0xFF7FFFFF : f32
    %zero = arith.constant 0.0 : f32
    %hidden = arith.select %keep, %zero, %low : f32
    %sum = arith.addf %sh, %hidden : f32
    %y = arith.maximumf %sum, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// What the product starts from is in the sum: BLOOM.
// CHECK-LABEL: func.func @onto_a_bias(
// CHECK: posenc.attention {{.*}} encodings [#posenc.dense_bias(%arg3 : tensor<1x2x6x6xf32>)] scale 1.000000e+00 score {
// CHECK: ^bb0(%[[S:.*]]: f32
// CHECK: %[[L:.*]] = arith.select %{{.*}}, %[[S]], %{{.*}} : f32
// CHECK-NEXT: posenc.yield %[[L]]
// REMARK: TermNotNamed {{.*}}Function=onto_a_bias
func.func @onto_a_bias(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %from: tensor<1x2x6x6xf32>, %tokens: tensor<1x6xi1>) -> tensor<1x2x6x4xf32> {
  %scores = call @scores(%q, %k, %from) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %j = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %keep = tensor.extract %tokens[%c0, %j] : tensor<1x6xi1>
    %low = arith.constant 0xFF7FFFFF : f32
    %y = arith.select %keep, %s, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// A softcap of that sum would come before the bias: not raised.
// CHECK-LABEL: func.func @onto_a_bias_capped(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] score-accumulator {{.*}}Function=onto_a_bias_capped
func.func @onto_a_bias_capped(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %from: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @scores(%q, %k, %from) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %cap = arith.constant 2.0 : f32
    %part = arith.divf %s, %cap : f32
    %tanh = math.tanh %part : f32
    %y = arith.mulf %tanh, %cap : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}
