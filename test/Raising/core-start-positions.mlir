// Queries that start at a position that is a number of the call, as tokens behind a cache do.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %bias: tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %pairs = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %rows = tensor.empty(%n) : tensor<1x2x?xf32>
  %out = tensor.empty(%n) : tensor<1x2x?x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x?x?xf32>) -> tensor<1x2x?x?xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>) outs(%s0 : tensor<1x2x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %t = arith.addf %c, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %x = arith.mulf %a, %half : f32
    %u = arith.addf %x, %t : f32
    %y = math.exp %u : f32
    linalg.yield %y : f32
  } -> tensor<1x2x?x?xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x?x?xf32>) outs(%l0 : tensor<1x2x?xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) -> tensor<1x2x?x?xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x?x?xf32>, tensor<1x2x?x4xf32>) outs(%o0 : tensor<1x2x?x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %t = arith.addf %c, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}

// What is not later.
// CHECK-LABEL: func.func @causal_from(
// CHECK: %[[START:.*]] = arith.index_cast
// CHECK: posenc.attention {{.*}} masks [#posenc.causal] q_offset(%[[START]] : index)
// CHECK-NOT: score
func.func @causal_from(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %at: tensor<i64>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %number = tensor.extract %at[] : tensor<i64>
  %start = arith.index_cast %number : i64 to index
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %zero = arith.constant 0.0 : f32
    %low = arith.constant 0xFF800000 : f32
    %position = arith.addi %i, %start : index
    %past = arith.cmpi sle, %j, %position : index
    %y = arith.select %past, %zero, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x?x?xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}

// Of that the last four.
// CHECK-LABEL: func.func @sliding_from(
// CHECK: %[[START:.*]] = arith.index_cast
// CHECK: posenc.attention {{.*}} masks [#posenc.{{(causal|sliding<window = 4>)}}, #posenc.{{(causal|sliding<window = 4>)}}] q_offset(%[[START]] : index)
// CHECK-NOT: score
func.func @sliding_from(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %at: tensor<i64>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %number = tensor.extract %at[] : tensor<i64>
  %start = arith.index_cast %number : i64 to index
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %zero = arith.constant 0.0 : f32
    %low = arith.constant 0xFF800000 : f32
    %position = arith.addi %i, %start : index
    %past = arith.cmpi sle, %j, %position : index
    %first = arith.constant 3 : index
    %from = arith.subi %position, %first : index
    %near = arith.cmpi sge, %j, %from : index
    %both = arith.andi %past, %near : i1
    %y = arith.select %both, %zero, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x?x?xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}

// ALiBi by what is past, beside it.
// CHECK-LABEL: func.func @sloped_from(
// CHECK: %[[START:.*]] = arith.index_cast
// CHECK: posenc.attention {{.*}} encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal] q_offset(%[[START]] : index)
// CHECK-NOT: score
func.func @sloped_from(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %at: tensor<i64>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %number = tensor.extract %at[] : tensor<i64>
  %start = arith.index_cast %number : i64 to index
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %zero = arith.constant 0.0 : f32
    %low = arith.constant 0xFF800000 : f32
    %position = arith.addi %i, %start : index
    %past = arith.cmpi sle, %j, %position : index
    %behind = arith.subi %position, %j : index
    %fi = arith.index_cast %behind : index to i64
    %ff = arith.sitofp %fi : i64 to f32
    %hi = arith.index_cast %h : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %step = arith.constant -4.0 : f32
    %exponent = arith.mulf %hf, %step : f32
    %more = arith.addf %exponent, %step : f32
    %slope = math.exp2 %more : f32
    %t = arith.mulf %slope, %ff : f32
    %falls = arith.negf %t : f32
    %y = arith.select %past, %falls, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x?x?xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}
