// Tables by distance where the number of tokens is known only when it runs.
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


// Clipped to 3 on both sides, as Shaw et al. have it.
// CHECK-LABEL: func.func @clipped(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 3>(%arg3 : tensor<2x7xf32>)]
// CHECK-NOT: score {
// CHECK: return
func.func @clipped(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %table: tensor<2x7xf32>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %r = arith.subi %i, %j : index
    %three = arith.constant 3 : index
    %low = arith.constant -3 : index
    %up = arith.minsi %r, %three : index
    %in = arith.maxsi %up, %low : index
    %e = arith.addi %in, %three : index
    %t = tensor.extract %table[%h, %e] : tensor<2x7xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %r = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}

// The last query stands at the last key.
// CHECK-LABEL: func.func @aligned_ends(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<distance = absolute>(%arg3 : tensor<2x5xf32>)]
// CHECK-SAME: q_offset
// CHECK-NOT: score {
// CHECK: return
func.func @aligned_ends(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %table: tensor<2x5xf32>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %past = arith.subi %m, %n : index
    %at = arith.addi %i, %past : index
    %r = arith.subi %at, %j : index
    %a = math.absi %r : index
    %four = arith.constant 4 : index
    %e = arith.minsi %a, %four : index
    %t = tensor.extract %table[%h, %e] : tensor<2x5xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %r = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}

// Not clipped: no more tokens than the table has entries for.
// CHECK-LABEL: func.func @shifted(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 511>(%arg3 : tensor<2x1023xf32>)]
// CHECK-NOT: score {
// CHECK: return
func.func @shifted(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %table: tensor<2x1023xf32>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %r = arith.subi %i, %j : index
    %middle = arith.constant 511 : index
    %e = arith.addi %r, %middle : index
    %t = tensor.extract %table[%h, %e] : tensor<2x1023xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %r = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}

// A step beyond all samples that are dense: nothing tells where it is.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=far_corner | Remark="expected an entry at the distance or its absolute value, clipped to the table, where the number of tokens is dynamic, got another one"
// CHECK-LABEL: func.func @far_corner(
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @far_corner(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %table: tensor<2x2xf32>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %r = arith.subi %i, %j : index
    %far = arith.constant 5000 : index
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %near = arith.cmpi slt, %r, %far : index
    %e = arith.select %near, %zero, %one : index
    %t = tensor.extract %table[%h, %e] : tensor<2x2xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %r = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}

// Small again far away.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=far_line | Remark="expected an entry at the distance or its absolute value, clipped to the table, where the number of tokens is dynamic, got another one"
// CHECK-LABEL: func.func @far_line(
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @far_line(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %table: tensor<2x7xf32>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %r = arith.subi %i, %j : index
    %far = arith.constant -5000 : index
    %ten = arith.constant 10 : index
    %zero = arith.constant 0 : index
    %six = arith.constant 6 : index
    %in = arith.maxsi %r, %zero : index
    %up = arith.minsi %in, %six : index
    %back = arith.addi %r, %far : index
    %near = arith.cmpi slt, %r, %ten : index
    %e = arith.select %near, %up, %back : index
    %t = tensor.extract %table[%h, %e] : tensor<2x7xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %r = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}

// The table grows with the tokens: an entry per distance.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=grows | Remark="expected a table of at most 1023 entries where the number of tokens is dynamic, got any number"
// CHECK-LABEL: func.func @grows(
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @grows(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %table: tensor<2x?xf32>) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %empty = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x?xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %r = arith.subi %i, %j : index
    %e = math.absi %r : index
    %t = tensor.extract %table[%h, %e] : tensor<2x?xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %r = call @attend(%q, %k, %v, %bias) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x?xf32>) -> tensor<1x2x?x4xf32>
  return %r : tensor<1x2x?x4xf32>
}
