// The families of Qin et al.: other slopes, and controls.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' | FileCheck %s

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %bias: tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x7x7xf32>
  %rows = tensor.empty() : tensor<1x2x7xf32>
  %out = tensor.empty() : tensor<1x2x7x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x7x7xf32>) -> tensor<1x2x7x7xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>) outs(%s0 : tensor<1x2x7x7xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x7x7xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x7x7xf32>, tensor<1x2x7x7xf32>) outs(%pairs : tensor<1x2x7x7xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<1x2x7x7xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x7xf32>) -> tensor<1x2x7xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x7x7xf32>) outs(%l0 : tensor<1x2x7xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x7xf32>) outs(%pairs : tensor<1x2x7x7xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x7x7xf32>, tensor<1x2x7x7xf32>) outs(%pairs : tensor<1x2x7x7xf32>) -> tensor<1x2x7x7xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x7x7xf32>, tensor<1x2x7x4xf32>) outs(%o0 : tensor<1x2x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// -x^4
// CHECK-LABEL: func.func @family12(
// CHECK: posenc.attention {{.*}} encodings [#posenc.rpe<type = 12>] masks [#posenc.causal]
// CHECK-NOT: score
func.func @family12(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32> {
  %slopes = arith.constant dense<[0.0625, 0.00390625]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %m = tensor.extract %slopes[%h] : tensor<2xf32>
    %x = arith.mulf %m, %r : f32
    %c = arith.constant 4.0 : f32
    %w = math.powf %x, %c : f32
    %t = arith.negf %w : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// log(1 / ((3 + x) log(3 + x)))
// CHECK-LABEL: func.func @family13(
// CHECK: posenc.attention {{.*}} encodings [#posenc.rpe<type = 13>] masks [#posenc.causal]
// CHECK-NOT: score
func.func @family13(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32> {
  %slopes = arith.constant dense<[0.0625, 0.00390625]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %m = tensor.extract %slopes[%h] : tensor<2xf32>
    %x = arith.mulf %m, %r : f32
    %c = arith.constant 3.0 : f32
    %one = arith.constant 1.0 : f32
    %s = arith.addf %x, %c : f32
    %l = math.log %s : f32
    %sl = arith.mulf %s, %l : f32
    %w = arith.divf %one, %sl : f32
    %t = math.log %w : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// Slopes that are computed, with another exponent.
// CHECK-LABEL: func.func @computed(
// CHECK: posenc.attention {{.*}} encodings [#posenc.rpe<type = 7, max_bias = 4.000000e+00>] masks [#posenc.causal]
// CHECK-NOT: score
func.func @computed(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32> {
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %h1 = arith.constant 1 : index
    %hn = arith.addi %h, %h1 : index
    %hi = arith.index_cast %hn : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %step = arith.constant -2.0 : f32
    %e = arith.mulf %hf, %step : f32
    %m = math.exp2 %e : f32
    %x = arith.mulf %r, %m : f32
    %one = arith.constant 1.0 : f32
    %s = arith.addf %one, %x : f32
    %l = math.log %s : f32
    %t = arith.negf %l : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// By the index of the key, which favours the first tokens.
// CHECK-LABEL: func.func @control(
// CHECK: posenc.attention {{.*}} encodings [#posenc.rpe<type = 2>] masks [#posenc.causal]
// CHECK-NOT: score
func.func @control(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32> {
  %slopes = arith.constant dense<[0.0625, 0.00390625]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %ji = arith.index_cast %j : index to i64
    %r = arith.sitofp %ji : i64 to f32
    %m = tensor.extract %slopes[%h] : tensor<2xf32>
    %x = arith.mulf %m, %r : f32
    %xx = arith.mulf %x, %x : f32
    %c = arith.constant 1.0 : f32
    %s = arith.addf %xx, %c : f32
    %l = math.log %s : f32
    %t = arith.negf %l : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}
