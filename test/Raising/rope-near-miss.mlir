// Nearly RoPE: raised as attention, but not by that name; what is not understood stays
// in front of it.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' | FileCheck %s
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

// Turns the other way.
func.func private @inverse(%x: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
    %x1 = arith.addf %a, %b : f32
    %x2 = arith.subf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Cosine and sine exchanged.
func.func private @exchanged(%x: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
    %cos = math.sin %angle : f32
    %sin = math.cos %angle : f32
    %a = arith.mulf %own, %cos : f32
    %b = arith.mulf %other, %sin : f32
    %x1 = arith.subf %a, %b : f32
    %x2 = arith.addf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Plus in both channels of a pair.
func.func private @same_sign(%x: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
    %x1 = arith.addf %a, %b : f32
    %x2 = arith.addf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// Equal on both sides it would be RoPE at negative positions.
// CHECK-LABEL: func.func @other_direction(
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK: return
func.func @other_direction(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %rq = call @inverse(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %rk = call @inverse(%k) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Not a rotation by the angle.
// CHECK-LABEL: func.func @exchanged_tables(
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK: return
func.func @exchanged_tables(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %rq = call @exchanged(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %rk = call @exchanged(%k) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Not a rotation at all.
// CHECK-LABEL: func.func @no_rotation(
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK: return
func.func @no_rotation(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %rq = call @same_sign(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %rk = call @same_sign(%k) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// The query is RoPE, the key is turned by something else: both keep their producers.
// CHECK-LABEL: func.func @half_and_other(
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK: return
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=half_and_other | Remark="query: expected a key that is rotated too, or comes from where it may have been, as out of a cache, got one that is computed here without"
func.func @half_and_other(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %rq = call @half(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %rk = call @inverse(%k) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Only one of query and key is rotated, and the other is a projection of this graph.
func.func private @project(%x: tensor<1x6x3xf32>, %w: tensor<2x3x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t = tensor.empty() : tensor<1x2x6x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%t : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(b, h, n, d, c) -> (b, n, c)>, affine_map<(b, h, n, d, c) -> (h, c, d)>, affine_map<(b, h, n, d, c) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%x, %w : tensor<1x6x3xf32>, tensor<2x3x4xf32>) outs(%z : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %y : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @query_alone(
// CHECK: math.cos
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK: return
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=query_alone | Remark="query: expected a key that is rotated too, or comes from where it may have been, as out of a cache, got one that is computed here without"
func.func @query_alone(%x: tensor<1x6x3xf32>, %wq: tensor<2x3x4xf32>, %wk: tensor<2x3x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %q = call @project(%x, %wq) : (tensor<1x6x3xf32>, tensor<2x3x4xf32>) -> tensor<1x2x6x4xf32>
  %k = call @project(%x, %wk) : (tensor<1x6x3xf32>, tensor<2x3x4xf32>) -> tensor<1x2x6x4xf32>
  %rq = call @half(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %k, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @key_alone(
// CHECK: math.cos
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK: return
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=key_alone | Remark="key: expected a query that is rotated too, or comes from where it may have been, as out of a cache, got one that is computed here without"
func.func @key_alone(%x: tensor<1x6x3xf32>, %wq: tensor<2x3x4xf32>, %wk: tensor<2x3x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %q = call @project(%x, %wq) : (tensor<1x6x3xf32>, tensor<2x3x4xf32>) -> tensor<1x2x6x4xf32>
  %k = call @project(%x, %wk) : (tensor<1x6x3xf32>, tensor<2x3x4xf32>) -> tensor<1x2x6x4xf32>
  %rk = call @half(%k) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%q, %rk, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// A key that comes out of a cache may be rotated already: on the query the name stays.
// CHECK-LABEL: func.func @appended(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<on = query>]
// REMARK-NOT: RotationNotNamed {{.*}}Function=appended
func.func @appended(%x: tensor<1x6x3xf32>, %wq: tensor<2x3x4xf32>, %cache: tensor<1x2x4x4xf32>, %new: tensor<1x2x2x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %q = call @project(%x, %wq) : (tensor<1x6x3xf32>, tensor<2x3x4xf32>) -> tensor<1x2x6x4xf32>
  %k = tensor.concat dim(2) %cache, %new : (tensor<1x2x4x4xf32>, tensor<1x2x2x4xf32>) -> tensor<1x2x6x4xf32>
  %rq = call @half(%q) : (tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = call @attend(%rq, %k, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
