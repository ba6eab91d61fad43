// RoPE as gathers inside one generic; slices and concatenations: test/Models.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' | FileCheck %s
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc{fold=false})' | \
// RUN:   FileCheck %s --check-prefix=PARTS

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %x = math.exp %m : f32
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

func.func private @half(%x: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %frequencies = arith.constant dense<[1.000000e+00, 1.000000e-02]> : tensor<2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.remui %d, %c2 : index
    %first = arith.cmpi slt, %d, %c2 : index
    %up = arith.addi %d, %c2 : index
    %down = arith.subi %d, %c2 : index
    %partner = arith.select %first, %up, %down : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x4xf32>
    %other = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x4xf32>
    %f = tensor.extract %frequencies[%p] : tensor<2xf32>
    %int = arith.index_cast %n : index to i64
    %float = arith.sitofp %int : i64 to f32
    %angle = arith.mulf %float, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %a = arith.mulf %own, %cos : f32
    %b = arith.mulf %other, %sin : f32
    %x1 = arith.subf %a, %b : f32
    %x2 = arith.addf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

func.func private @interleaved(%x: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %frequencies = arith.constant dense<[1.000000e+00, 1.000000e-01]> : tensor<2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.divui %d, %c2 : index
    %parity = arith.remui %d, %c2 : index
    %first = arith.cmpi eq, %parity, %c0 : index
    %up = arith.addi %d, %c1 : index
    %down = arith.subi %d, %c1 : index
    %partner = arith.select %first, %up, %down : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x4xf32>
    %other = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x4xf32>
    %f = tensor.extract %frequencies[%p] : tensor<2xf32>
    %int = arith.index_cast %n : index to i64
    %float = arith.sitofp %int : i64 to f32
    %angle = arith.mulf %float, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %a = arith.mulf %own, %cos : f32
    %b = arith.mulf %other, %sin : f32
    %x1 = arith.subf %a, %b : f32
    %x2 = arith.addf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// The last two channels only.
func.func private @slice(%x: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %frequencies = arith.constant dense<1.000000e+00> : tensor<1xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %inside = arith.cmpi sge, %d, %c2 : index
    %rel = arith.subi %d, %c2 : index
    %at = arith.select %inside, %rel, %c0 : index
    %p = arith.remui %at, %c1 : index
    %first = arith.cmpi slt, %at, %c1 : index
    %abs = arith.addi %at, %c2 : index
    %up = arith.addi %abs, %c1 : index
    %down = arith.subi %abs, %c1 : index
    %partner = arith.select %first, %up, %down : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x4xf32>
    %other = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x4xf32>
    %f = tensor.extract %frequencies[%p] : tensor<1xf32>
    %int = arith.index_cast %n : index to i64
    %float = arith.sitofp %int : i64 to f32
    %angle = arith.mulf %float, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %a = arith.mulf %own, %cos : f32
    %b = arith.mulf %other, %sin : f32
    %x1 = arith.subf %a, %b : f32
    %x2 = arith.addf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    %u = arith.select %inside, %t, %own : f32
    linalg.yield %u : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Positions from a tensor.
func.func private @gathered(%x: tensor<1x2x6x4xf32>, %positions: tensor<6xi64>) -> tensor<1x2x6x4xf32> {
  %frequencies = arith.constant dense<[1.000000e+00, 1.000000e-02]> : tensor<2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.remui %d, %c2 : index
    %first = arith.cmpi slt, %d, %c2 : index
    %up = arith.addi %d, %c2 : index
    %down = arith.subi %d, %c2 : index
    %partner = arith.select %first, %up, %down : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x4xf32>
    %other = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x4xf32>
    %f = tensor.extract %frequencies[%p] : tensor<2xf32>
    %int = tensor.extract %positions[%n] : tensor<6xi64>
    %float = arith.sitofp %int : i64 to f32
    %angle = arith.mulf %float, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %a = arith.mulf %own, %cos : f32
    %b = arith.mulf %other, %sin : f32
    %x1 = arith.subf %a, %b : f32
    %x2 = arith.addf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// The closed form of base 10000 is the default.
// CHECK-LABEL: func.func @half_pairs(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2
// CHECK-SAME: encodings [#posenc.rope] ->
// PARTS-LABEL: func.func @half_pairs(
// PARTS-DAG: %[[Q:.*]] = posenc.rotate ins(%arg0 {{.*}} by [#posenc.rope] ->
// PARTS-DAG: %[[K:.*]] = posenc.rotate ins(%arg1 {{.*}} by [#posenc.rope] ->
// PARTS: posenc.attention ins(%[[Q]], %[[K]], %arg2
// PARTS-NOT: encodings
// PARTS: return
func.func @half_pairs(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %rq = call @half(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %rk = call @half(%k) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Another pairing, another base.
// CHECK-LABEL: func.func @interleaved_pairs(
// CHECK: encodings [#posenc.rope<pairing = interleaved, base = 1.000000e+02>]
func.func @interleaved_pairs(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %rq = call @interleaved(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %rk = call @interleaved(%k) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// A part of the head; two channels say nothing of the base.
// CHECK-LABEL: func.func @trailing_slice(
// CHECK: encodings [#posenc.rope<offset = 2>]
func.func @trailing_slice(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %rq = call @slice(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %rk = call @slice(%k) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// A key that comes rotated out of a cache.
// CHECK-LABEL: func.func @query_only(
// CHECK: encodings [#posenc.rope<on = query>]
func.func @query_only(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %rq = call @half(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %k, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Positions stay an operand.
// CHECK-LABEL: func.func @position_tensor(
// CHECK: encodings [#posenc.rope]
// CHECK-SAME: q_pos(%arg3 : tensor<6xi64>)
// CHECK-SAME: k_pos(%arg3 : tensor<6xi64>)
func.func @position_tensor(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %positions: tensor<6xi64>) -> tensor<1x2x6x4xf32> {
  %rq = call @gathered(%q, %positions) : (tensor<1x2x6x4xf32>, tensor<6xi64>) -> tensor<1x2x6x4xf32>
  %rk = call @gathered(%k, %positions) : (tensor<1x2x6x4xf32>, tensor<6xi64>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
