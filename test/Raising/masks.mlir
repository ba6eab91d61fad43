// Masks as added constants: predicates where that means the same.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=DeadRows

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

// -inf above the diagonal.
func.func private @causal() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant 0xFF800000 : f32
    %keep = arith.cmpi sle, %j, %i : index
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// finfo.min: every row keeps its own key.
func.func private @causal_finite() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant -3.40282347E+38 : f32
    %hide = arith.cmpi sgt, %j, %i : index
    %true = arith.constant true
    %keep = arith.xori %hide, %true : i1
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// Strictly before: the first row is empty.
func.func private @strict() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant 0xFF800000 : f32
    %keep = arith.cmpi slt, %j, %i : index
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// Strictly before with a finite number: the first row is uniform.
func.func private @strict_finite() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant -3.40282347E+38 : f32
    %keep = arith.cmpi slt, %j, %i : index
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// A penalty, not a mask.
func.func private @mild() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant -1.000000e+04 : f32
    %keep = arith.cmpi sle, %j, %i : index
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// Keeps everything.
func.func private @always() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant -3.40282347E+38 : f32
    %c0 = arith.constant 0 : index
    %keep = arith.cmpi sge, %j, %c0 : index
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// CHECK-LABEL: func.func @minus_infinity(
// CHECK: masks [#posenc.causal] ->
func.func @minus_infinity(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @causal() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @finite_but_alive(
// CHECK: masks [#posenc.causal] ->
func.func @finite_but_alive(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @causal_finite() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// REMARK: [Analysis] DeadRowsAreZero {{.*}}Function=offset
// CHECK-LABEL: func.func @offset(
// CHECK: %[[MINUS1:.*]] = arith.constant -1 : index
// CHECK: masks [#posenc.causal] q_offset(%[[MINUS1]] : index) ->
func.func @offset(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @strict() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Where a row keeps no key, the number counts: as code.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=finite_and_dead | Remark="expected -inf to mask as causal, got -3.40282e+38: not shown that every row keeps a key, as one without is uniform; finite-masks=hide takes it for -inf"
// CHECK-LABEL: func.func @finite_and_dead(
// CHECK: %[[LOW:.*]] = arith.constant -3.40282347E+38 : f32
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK: ^bb0(%[[S:.*]]: f32
// CHECK: %[[T:.*]] = arith.select %{{.*}}, %{{.*}}, %[[LOW]] : f32
// CHECK: arith.addf %[[S]], %[[T]]
func.func @finite_and_dead(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @strict_finite() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Not low enough for a mask: a penalty, as code.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=penalty | Remark="expected -inf or f32's lowest number to mask as causal, got -10000: not shown that it outweighs the scores; finite-masks=hide takes it for -inf"
// CHECK-LABEL: func.func @penalty(
// CHECK: %[[LOW:.*]] = arith.constant -1.000000e+04 : f32
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK: ^bb0(%[[S:.*]]: f32
// CHECK: %[[T:.*]] = arith.select %{{.*}}, %{{.*}}, %[[LOW]] : f32
// CHECK: arith.addf %[[S]], %[[T]]
func.func @penalty(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @mild() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @nothing(
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK: return
func.func @nothing(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @always() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Three keys up to the own one.
func.func private @window() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant 0xFF800000 : f32
    %c3 = arith.constant 3 : index
    %end = arith.addi %j, %c3 : index
    %near = arith.cmpi slt, %i, %end : index
    %past = arith.cmpi sle, %j, %i : index
    %keep = arith.andi %near, %past : i1
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// CHECK-LABEL: func.func @use_window(
// CHECK: masks [{{.*}}#posenc.sliding<window = 3>{{.*}}] ->
func.func @use_window(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @window() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Half a window, without the causal half: code.
func.func private @half_window() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant 0xFF800000 : f32
    %c3 = arith.constant 3 : index
    %end = arith.addi %j, %c3 : index
    %near = arith.cmpi slt, %i, %end : index
    %keep = arith.andi %near, %near : i1
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// CHECK-LABEL: func.func @use_half_window(
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK: posenc.yield
func.func @use_half_window(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @half_window() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
