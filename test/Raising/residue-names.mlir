// Names of what is added to the score before a function of the sum, which is code: a number in place
// of hidden pairs, a clamp, a cap.
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

// The learned numbers of a kernel, in place of which a number stands.
// CHECK-LABEL: func.func @kerple_under_number(
// CHECK: %[[LOW:.*]] = arith.constant -1.000000e+04 : f32
// CHECK: posenc.attention {{.*}} encodings [#posenc.kerple(%{{.*}}, %{{.*}} : tensor<2xf32>, tensor<2xf32>)] score {
// CHECK: ^bb0(%[[S:.*]]: f32
// CHECK: %[[L:.*]] = arith.select %{{.*}}, %[[S]], %[[LOW]] : f32
// CHECK-NEXT: posenc.yield %[[L]]
// REMARK: TermNotNamed {{.*}}Function=kerple_under_number | Remark="expected -inf or f32's lowest number to mask as causal, got -10000: not shown that it outweighs the scores; finite-masks=hide takes it for -inf"
func.func @kerple_under_number(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %ps: tensor<2xf32>, %as: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
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

// f16's lowest number, for padding.
// CHECK-LABEL: func.func @table_under_number(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 5>(%arg3 : tensor<2x11xf32>)] score {
// CHECK-NOT: arith.addf
// CHECK: posenc.yield
// REMARK: TermNotNamed {{.*}}Function=table_under_number
func.func @table_under_number(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>, %tokens: tensor<1x6xi1>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %five = arith.constant 5 : index
    %r = arith.subi %i, %j : index
    %entry = arith.addi %r, %five : index
    %bias = tensor.extract %table[%h, %entry] : tensor<2x11xf32>
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %sum = arith.addf %sh, %bias : f32
    %c0 = arith.constant 0 : index
    %keep = tensor.extract %tokens[%c0, %j] : tensor<1x6xi1>
    %low = arith.constant -6.5504e4 : f32
    %y = arith.select %keep, %sum, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Between two numbers.
// CHECK-LABEL: func.func @alibi_in_clamp(
// CHECK: posenc.attention {{.*}} encodings [#posenc.alibi<distance = signed>] score {
// CHECK: ^bb0(%[[S:.*]]: f32
// CHECK-NEXT: %[[T:.*]] = arith.minimumf %[[S]],
// CHECK-NEXT: %[[L:.*]] = arith.maximumf %[[T]],
// CHECK-NEXT: posenc.yield %[[L]]
func.func @alibi_in_clamp(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %slopes = arith.constant dense<[6.250000e-02, 3.906250e-03]> : tensor<2xf32>
    %r = arith.subi %j, %i : index
    %r64 = arith.index_cast %r : index to i64
    %rf = arith.sitofp %r64 : i64 to f32
    %slope = tensor.extract %slopes[%h] : tensor<2xf32>
    %bias = arith.mulf %slope, %rf : f32
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %sum = arith.addf %sh, %bias : f32
    %most = arith.constant 0.5 : f32
    %least = arith.constant -0.5 : f32
    %below = arith.minimumf %sum, %most : f32
    %y = arith.maximumf %below, %least : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// A cap of the sum is no softcap, which comes before terms.
// CHECK-LABEL: func.func @table_in_cap(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 5>(%arg3 : tensor<2x11xf32>)] score {
// CHECK: math.tanh
// CHECK: posenc.yield
func.func @table_in_cap(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %five = arith.constant 5 : index
    %r = arith.subi %i, %j : index
    %entry = arith.addi %r, %five : index
    %bias = tensor.extract %table[%h, %entry] : tensor<2x11xf32>
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

// A cap before the term, and a number instead of both.
// CHECK-LABEL: func.func @beside_softcap(
// CHECK: posenc.attention {{.*}} encodings [#posenc.alibi<distance = signed>] softcap 2.000000e+00 score {
// CHECK: ^bb0(%[[S:.*]]: f32
// CHECK: %[[L:.*]] = arith.select %{{.*}}, %[[S]], %{{.*}} : f32
// CHECK-NEXT: posenc.yield %[[L]]
// REMARK: TermNotNamed {{.*}}Function=beside_softcap
func.func @beside_softcap(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %slopes = arith.constant dense<[6.250000e-02, 3.906250e-03]> : tensor<2xf32>
    %r = arith.subi %j, %i : index
    %r64 = arith.index_cast %r : index to i64
    %rf = arith.sitofp %r64 : i64 to f32
    %slope = tensor.extract %slopes[%h] : tensor<2xf32>
    %bias = arith.mulf %slope, %rf : f32
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %cap = arith.constant 2.0 : f32
    %part = arith.divf %sh, %cap : f32
    %tanh = math.tanh %part : f32
    %capped = arith.mulf %tanh, %cap : f32
    %sum = arith.addf %capped, %bias : f32
    %keep = arith.cmpi sle, %j, %i : index
    %low = arith.constant -1.0e4 : f32
    %y = arith.select %keep, %sum, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// What is added to a function of the sum has no place but in code.
// CHECK-LABEL: func.func @outside_too(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 5>(%arg3 : tensor<2x11xf32>)] score {
// CHECK: ^bb0(%[[S:.*]]: f32
// CHECK: arith.sitofp
// CHECK: %[[A:.*]] = math.absf %[[S]]
// CHECK-NEXT: arith.addf %{{.*}}, %[[A]]
// REMARK: TermNotNamed {{.*}}Function=outside_too | Remark="expected alibi to be added before other functions of the logits, got it after one"
func.func @outside_too(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %five = arith.constant 5 : index
    %r = arith.subi %i, %j : index
    %entry = arith.addi %r, %five : index
    %bias = tensor.extract %table[%h, %entry] : tensor<2x11xf32>
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %sum = arith.addf %sh, %bias : f32
    %abs = math.absf %sum : f32
    %slopes = arith.constant dense<[6.250000e-02, 3.906250e-03]> : tensor<2xf32>
    %r64 = arith.index_cast %r : index to i64
    %rf = arith.sitofp %r64 : i64 to f32
    %slope = tensor.extract %slopes[%h] : tensor<2xf32>
    %fall = arith.mulf %slope, %rf : f32
    %y = arith.subf %abs, %fall : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Read twice, through one sum.
// CHECK-LABEL: func.func @twice_in_function(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 5>(%arg3 : tensor<2x11xf32>)] score {
// CHECK: ^bb0(%[[S:.*]]: f32
// CHECK-NEXT: %[[T:.*]] = math.tanh %[[S]]
// CHECK-NEXT: %[[L:.*]] = arith.mulf %[[S]], %[[T]]
// CHECK-NEXT: posenc.yield %[[L]]
func.func @twice_in_function(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %scores = call @product(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %logits = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%scores : tensor<1x2x6x6xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%s: f32, %o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %five = arith.constant 5 : index
    %r = arith.subi %i, %j : index
    %entry = arith.addi %r, %five : index
    %bias = tensor.extract %table[%h, %entry] : tensor<2x11xf32>
    %half = arith.constant 0.5 : f32
    %sh = arith.mulf %s, %half : f32
    %sum = arith.addf %sh, %bias : f32
    %t = math.tanh %sum : f32
    %y = arith.mulf %sum, %t : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %r = call @weigh(%logits, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}
