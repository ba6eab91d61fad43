// ALiBi under a causal mask: distances in every form are i - j there.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#h = affine_map<(h) -> (h)>
#of_head = affine_map<(b, h, i, j) -> (h)>

// Half the product of queries and keys.
func.func private @scores(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = arith.constant 5.000000e-01 : f32
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = tensor.empty() : tensor<1x2x6x6xf32>
  %t9 = linalg.mul ins(%t4, %t7 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  return %t9 : tensor<1x2x6x6xf32>
}

// A softmax of causal rows.
func.func private @normalise(%s: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 0xFF800000 : f32
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x2x6x6xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sge, %i, %j : index
    %x = arith.select %c, %a0, %t2 : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<1x2x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<1x2x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6x6xf32>
  %t14 = linalg.exp ins(%t12 : tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t15 = tensor.empty() : tensor<1x2x6xf32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<1x2x6x6xf32>) outs(%t16 : tensor<1x2x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<1x2x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  return %t21 : tensor<1x2x6x6xf32>
}

// The value product.
func.func private @weigh(%p: tensor<1x2x6x6xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x4xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t4 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %t4 : tensor<1x2x6x4xf32>
}

// 2^-4 and 2^-8.
func.func private @slopes() -> tensor<2xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2xf32>
  %t3 = linalg.generic {indexing_maps = [#h], iterator_types = ["parallel"]} outs(%t2 : tensor<2xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 0 : index
    %one = arith.constant 1 : index
    %h1 = arith.addi %h, %one : index
    %hi = arith.index_cast %h1 : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %b = arith.constant 6.25e-02 : f32
    %m = math.powf %b, %hf : f32
    linalg.yield %m : f32
  } -> tensor<2xf32>
  return %t3 : tensor<2xf32>
}

// CHECK-LABEL: func.func @key_minus_query(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @key_minus_query(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @slopes() : () -> tensor<2xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<2xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %j, %i : index
    %x = arith.index_cast %d : index to i64
    %y = arith.sitofp %x : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.add ins(%t5, %t4 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = call @normalise(%t7) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @absolute(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @absolute(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @slopes() : () -> tensor<2xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<2xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %j, %i : index
    %x = arith.index_cast %d : index to i64
    %g = math.absi %x : i64
    %y = arith.sitofp %g : i64 to f32
    %n = arith.negf %y : f32
    %r = arith.mulf %a0, %n : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.add ins(%t5, %t4 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = call @normalise(%t7) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}

// A difference of floats.
// CHECK-LABEL: func.func @floats(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @floats(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @slopes() : () -> tensor<2xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<2xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %ii = arith.index_cast %i : index to i64
    %if = arith.sitofp %ii : i64 to f32
    %jj = arith.index_cast %j : index to i64
    %jf = arith.sitofp %jj : i64 to f32
    %y = arith.subf %jf, %if : f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.add ins(%t5, %t4 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = call @normalise(%t7) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}

// min(j - i, 0).
// CHECK-LABEL: func.func @not_above_zero(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @not_above_zero(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @slopes() : () -> tensor<2xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<2xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %j, %i : index
    %x = arith.index_cast %d : index to i64
    %c0 = arith.constant 0 : i64
    %g = arith.minsi %x, %c0 : i64
    %y = arith.sitofp %g : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.add ins(%t5, %t4 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = call @normalise(%t7) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}

// Slopes times keys by matmul.
// CHECK-LABEL: func.func @outer_product(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @outer_product(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2xf32>
  %t3 = linalg.generic {indexing_maps = [#h], iterator_types = ["parallel"]} outs(%t2 : tensor<2xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 0 : index
    %one = arith.constant 1 : index
    %h1 = arith.addi %h, %one : index
    %hi = arith.index_cast %h1 : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %b = arith.constant 6.25e-02 : f32
    %m = math.powf %b, %hf : f32
    linalg.yield %m : f32
  } -> tensor<2xf32>
  %t4 = tensor.expand_shape %t3 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
  %t5 = tensor.empty() : tensor<6xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]} outs(%t5 : tensor<6xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    linalg.yield %pf : f32
  } -> tensor<6xf32>
  %t7 = tensor.expand_shape %t6 [[0, 1]] output_shape [1, 6] : tensor<6xf32> into tensor<1x6xf32>
  %t8 = tensor.empty() : tensor<2x6xf32>
  %t9 = linalg.fill ins(%zero : f32) outs(%t8 : tensor<2x6xf32>) -> tensor<2x6xf32>
  %t10 = linalg.matmul ins(%t4, %t7 : tensor<2x1xf32>, tensor<1x6xf32>) outs(%t9 : tensor<2x6xf32>) -> tensor<2x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.broadcast ins(%t10 : tensor<2x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) dimensions = [0, 2]
  %t13 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t14 = tensor.empty() : tensor<1x2x6x6xf32>
  %t15 = linalg.add ins(%t13, %t12 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t16 = call @normalise(%t15) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t17 = call @weigh(%t16, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t17 : tensor<1x2x6x4xf32>
}

// MPT: a row from 1 - n to 0.
// CHECK-LABEL: func.func @last_key_first(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @last_key_first(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @slopes() : () -> tensor<2xf32>
  %t3 = tensor.empty() : tensor<2x6xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(h, j) -> (h)>, affine_map<(h, j) -> (h, j)>], iterator_types = ["parallel", "parallel"]} ins(%t2 : tensor<2xf32>) outs(%t3 : tensor<2x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %j = linalg.index 1 : index
    %last = arith.constant -5 : index
    %r = arith.addi %j, %last : index
    %x = arith.index_cast %r : index to i64
    %y = arith.sitofp %x : i64 to f32
    %t = arith.mulf %y, %a0 : f32
    linalg.yield %t : f32
  } -> tensor<2x6xf32>
  %t5 = tensor.empty() : tensor<1x2x6x6xf32>
  %t6 = linalg.broadcast ins(%t4 : tensor<2x6xf32>) outs(%t5 : tensor<1x2x6x6xf32>) dimensions = [0, 2]
  %t7 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t8 = tensor.empty() : tensor<1x2x6x6xf32>
  %t9 = linalg.add ins(%t7, %t6 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t10 = call @normalise(%t9) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = call @weigh(%t10, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t11 : tensor<1x2x6x4xf32>
}
