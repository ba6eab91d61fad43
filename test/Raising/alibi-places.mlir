// ALiBi added before the scale, after it, and as what a product starts from.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#h = affine_map<(h) -> (h)>
#of_head = affine_map<(b, h, i, j) -> (h)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>

// A softmax along the keys.
func.func private @softmax(%s: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
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

// Slope times key.
func.func private @bias() -> tensor<1x2x6x6xf32> {
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
  %t4 = tensor.empty() : tensor<1x2x6x6xf32>
  %t5 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3 : tensor<2xf32>) outs(%t4 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %x = arith.index_cast %j : index to i64
    %y = arith.sitofp %x : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  return %t5 : tensor<1x2x6x6xf32>
}

// Falcon.
// CHECK-LABEL: func.func @before_the_scale(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed, bias_scale = 5.000000e-01>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @before_the_scale(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = call @bias() : () -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.add ins(%t4, %t5 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = arith.constant 5.000000e-01 : f32
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.fill ins(%t8 : f32) outs(%t9 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.mul ins(%t7, %t10 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = call @softmax(%t12) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t14 = call @weigh(%t13, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t14 : tensor<1x2x6x4xf32>
}

// MPT.
// CHECK-LABEL: func.func @after_the_scale(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @after_the_scale(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
  %t10 = call @bias() : () -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.add ins(%t9, %t10 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = call @softmax(%t12) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t14 = call @weigh(%t13, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t14 : tensor<1x2x6x4xf32>
}

// BLOOM: beta * bias + alpha * product.
// CHECK-LABEL: func.func @weighted_sum(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @weighted_sum(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = call @bias() : () -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t5, %t4 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %half = arith.constant 0.5 : f32
    %one = arith.constant 1.0 : f32
    %x = arith.mulf %a0, %one : f32
    %y = arith.mulf %a1, %half : f32
    %r = arith.addf %x, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t8 = call @softmax(%t7) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @accumulated(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] scale 1.000000e+00
// CHECK-NOT: linalg.
// CHECK: return
func.func @accumulated(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @bias() : () -> tensor<1x2x6x6xf32>
  %t3 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t2 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t4 = call @softmax(%t3) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t5 = call @weigh(%t4, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t5 : tensor<1x2x6x4xf32>
}

// A bias that a gate multiplies is none of its own: code.
// CHECK-LABEL: func.func @content_dependent(
// CHECK: posenc.attention
// CHECK-NOT: alibi
// CHECK: tensor.extract %arg3
// CHECK: posenc.yield
func.func @content_dependent(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %gate: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
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
  %t10 = call @bias() : () -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.mul ins(%t10, %gate : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6x6xf32>
  %t14 = linalg.add ins(%t9, %t12 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t15 = call @softmax(%t14) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t16 = call @weigh(%t15, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t16 : tensor<1x2x6x4xf32>
}

// A bias that is read elsewhere stays there.
// CHECK-LABEL: func.func @used_elsewhere(
// CHECK: %[[BIAS:.*]] = linalg.generic
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>]
// CHECK: linalg.add
func.func @used_elsewhere(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @bias() : () -> tensor<1x2x6x6xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.fill ins(%zero : f32) outs(%t3 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t5 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t4 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t6 = arith.constant 5.000000e-01 : f32
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.fill ins(%t6 : f32) outs(%t7 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.mul ins(%t5, %t8 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.add ins(%t10, %t2 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = call @softmax(%t12) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t14 = call @weigh(%t13, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t15 = tensor.extract_slice %t2[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x6xf32> to tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.add ins(%t14, %t15 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t17 : tensor<1x2x6x4xf32>
}
