// ALiBi without a causal mask: the distance has two sides.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#h = affine_map<(h) -> (h)>
#of_head = affine_map<(b, h, i, j) -> (h)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>

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

// A softmax.
func.func private @normalise(%s: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 0xFF800000 : f32
  %t3 = tensor.empty() : tensor<1x2x6xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t5 = linalg.reduce { arith.maximumf } ins(%s : tensor<1x2x6x6xf32>) outs(%t4 : tensor<1x2x6xf32>) dimensions = [3]
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.broadcast ins(%t5 : tensor<1x2x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t8 = tensor.empty() : tensor<1x2x6x6xf32>
  %t9 = linalg.sub ins(%s, %t7 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t10 = tensor.empty() : tensor<1x2x6x6xf32>
  %t11 = linalg.exp ins(%t9 : tensor<1x2x6x6xf32>) outs(%t10 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t12 = tensor.empty() : tensor<1x2x6xf32>
  %t13 = linalg.fill ins(%zero : f32) outs(%t12 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t14 = linalg.reduce { arith.addf } ins(%t11 : tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6xf32>) dimensions = [3]
  %t15 = tensor.empty() : tensor<1x2x6x6xf32>
  %t16 = linalg.broadcast ins(%t14 : tensor<1x2x6xf32>) outs(%t15 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t17 = tensor.empty() : tensor<1x2x6x6xf32>
  %t18 = linalg.div ins(%t11, %t16 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t17 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  return %t18 : tensor<1x2x6x6xf32>
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

// CHECK-LABEL: func.func @absolute(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi] ->
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

// CHECK-LABEL: func.func @absolute_floats(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi] ->
// CHECK-NOT: linalg.
// CHECK: return
func.func @absolute_floats(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
    %g = math.absf %y : f32
    %n = arith.negf %g : f32
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

// Slopes towards later keys only: signed.
// CHECK-LABEL: func.func @one_sided(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @one_sided(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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

// Of later keys nothing is taken: code.
// CHECK-LABEL: func.func @not_above_zero(
// CHECK: posenc.attention
// CHECK-NOT: alibi
// CHECK: posenc.yield
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

// CHECK-LABEL: func.func @absolute_growing(
// CHECK: posenc.attention
// CHECK-NOT: alibi
// CHECK: posenc.yield
func.func @absolute_growing(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
