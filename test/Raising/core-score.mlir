// What else a score product does, and scales that are none.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>

// The core, once for all cases: scores, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
  %t10 = arith.constant 0xFF800000 : f32
  %t11 = tensor.empty() : tensor<1x2x6xf32>
  %t12 = linalg.fill ins(%t10 : f32) outs(%t11 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t13 = linalg.reduce { arith.maximumf } ins(%t9 : tensor<1x2x6x6xf32>) outs(%t12 : tensor<1x2x6xf32>) dimensions = [3]
  %t14 = tensor.empty() : tensor<1x2x6x6xf32>
  %t15 = linalg.broadcast ins(%t13 : tensor<1x2x6xf32>) outs(%t14 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.sub ins(%t9, %t15 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.exp ins(%t17 : tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t20 = tensor.empty() : tensor<1x2x6xf32>
  %t21 = linalg.fill ins(%zero : f32) outs(%t20 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t22 = linalg.reduce { arith.addf } ins(%t19 : tensor<1x2x6x6xf32>) outs(%t21 : tensor<1x2x6xf32>) dimensions = [3]
  %t23 = tensor.empty() : tensor<1x2x6x6xf32>
  %t24 = linalg.broadcast ins(%t22 : tensor<1x2x6xf32>) outs(%t23 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t25 = tensor.empty() : tensor<1x2x6x6xf32>
  %t26 = linalg.div ins(%t19, %t24 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t25 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t27 = tensor.empty() : tensor<1x2x6x4xf32>
  %t28 = linalg.fill ins(%zero : f32) outs(%t27 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t29 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t26, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%t28 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %t29 : tensor<1x2x6x4xf32>
}

// Fused into the product.
// CHECK-LABEL: func.func @inside_the_product(
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: ->
// CHECK-NOT: linalg.
// CHECK: return
func.func @inside_the_product(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = arith.constant 5.000000e-01 : f32
  %t5 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %n = arith.mulf %a0, %t4 : f32
    %m = arith.mulf %n, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t6 = arith.constant 0xFF800000 : f32
  %t7 = tensor.empty() : tensor<1x2x6xf32>
  %t8 = linalg.fill ins(%t6 : f32) outs(%t7 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t9 = linalg.reduce { arith.maximumf } ins(%t5 : tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6xf32>) dimensions = [3]
  %t10 = tensor.empty() : tensor<1x2x6x6xf32>
  %t11 = linalg.broadcast ins(%t9 : tensor<1x2x6xf32>) outs(%t10 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t12 = tensor.empty() : tensor<1x2x6x6xf32>
  %t13 = linalg.sub ins(%t5, %t11 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t12 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t14 = tensor.empty() : tensor<1x2x6x6xf32>
  %t15 = linalg.exp ins(%t13 : tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t16 = tensor.empty() : tensor<1x2x6xf32>
  %t17 = linalg.fill ins(%zero : f32) outs(%t16 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t18 = linalg.reduce { arith.addf } ins(%t15 : tensor<1x2x6x6xf32>) outs(%t17 : tensor<1x2x6xf32>) dimensions = [3]
  %t19 = tensor.empty() : tensor<1x2x6x6xf32>
  %t20 = linalg.broadcast ins(%t18 : tensor<1x2x6xf32>) outs(%t19 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t21 = tensor.empty() : tensor<1x2x6x6xf32>
  %t22 = linalg.div ins(%t15, %t20 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t21 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t23 = tensor.empty() : tensor<1x2x6x4xf32>
  %t24 = linalg.fill ins(%zero : f32) outs(%t23 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t25 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t22, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%t24 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %t25 : tensor<1x2x6x4xf32>
}

// A product that starts from a bias adds it.
// CHECK-LABEL: func.func @onto_a_bias(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.dense_bias(%arg3 : tensor<1x2x6x6xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @onto_a_bias(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %bias: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 5.000000e-01 : f32
  %t3 = tensor.empty() : tensor<1x2x6x4xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t5 = tensor.empty() : tensor<1x2x6x4xf32>
  %t6 = linalg.mul ins(%q, %t4 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t5 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t7 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t6, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%bias : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t8 = arith.constant 0xFF800000 : f32
  %t9 = tensor.empty() : tensor<1x2x6xf32>
  %t10 = linalg.fill ins(%t8 : f32) outs(%t9 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t11 = linalg.reduce { arith.maximumf } ins(%t7 : tensor<1x2x6x6xf32>) outs(%t10 : tensor<1x2x6xf32>) dimensions = [3]
  %t12 = tensor.empty() : tensor<1x2x6x6xf32>
  %t13 = linalg.broadcast ins(%t11 : tensor<1x2x6xf32>) outs(%t12 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t14 = tensor.empty() : tensor<1x2x6x6xf32>
  %t15 = linalg.sub ins(%t7, %t13 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.exp ins(%t15 : tensor<1x2x6x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t18 = tensor.empty() : tensor<1x2x6xf32>
  %t19 = linalg.fill ins(%zero : f32) outs(%t18 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t20 = linalg.reduce { arith.addf } ins(%t17 : tensor<1x2x6x6xf32>) outs(%t19 : tensor<1x2x6xf32>) dimensions = [3]
  %t21 = tensor.empty() : tensor<1x2x6x6xf32>
  %t22 = linalg.broadcast ins(%t20 : tensor<1x2x6xf32>) outs(%t21 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t23 = tensor.empty() : tensor<1x2x6x6xf32>
  %t24 = linalg.div ins(%t17, %t22 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t23 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t25 = tensor.empty() : tensor<1x2x6x4xf32>
  %t26 = linalg.fill ins(%zero : f32) outs(%t25 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t27 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t24, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%t26 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %t27 : tensor<1x2x6x4xf32>
}

// A temperature that is data is a scale of the queries.
// CHECK-LABEL: func.func @scale_of_data(
// CHECK: tensor.extract %arg3[] : tensor<f32>
// CHECK: posenc.attention
// CHECK-SAME: scale 1.000000e+00 query_scale(%{{.*}} : tensor<6xf32>)
// CHECK-NOT: score {
func.func @scale_of_data(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %t: tensor<f32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = tensor.empty() : tensor<1x2x6x6xf32>
  %t6 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, i, j) -> ()>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t4, %t : tensor<1x2x6x6xf32>, tensor<f32>) outs(%t5 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x6xf32>
  %t7 = arith.constant 0xFF800000 : f32
  %t8 = tensor.empty() : tensor<1x2x6xf32>
  %t9 = linalg.fill ins(%t7 : f32) outs(%t8 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6xf32>) dimensions = [3]
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.broadcast ins(%t10 : tensor<1x2x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t13 = tensor.empty() : tensor<1x2x6x6xf32>
  %t14 = linalg.sub ins(%t6, %t12 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t15 = tensor.empty() : tensor<1x2x6x6xf32>
  %t16 = linalg.exp ins(%t14 : tensor<1x2x6x6xf32>) outs(%t15 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t17 = tensor.empty() : tensor<1x2x6xf32>
  %t18 = linalg.fill ins(%zero : f32) outs(%t17 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t19 = linalg.reduce { arith.addf } ins(%t16 : tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.broadcast ins(%t19 : tensor<1x2x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t22 = tensor.empty() : tensor<1x2x6x6xf32>
  %t23 = linalg.div ins(%t16, %t21 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t22 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t24 = tensor.empty() : tensor<1x2x6x4xf32>
  %t25 = linalg.fill ins(%zero : f32) outs(%t24 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t26 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t23, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%t25 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %t26 : tensor<1x2x6x4xf32>
}

// A scale that differs between queries stays in front.
// CHECK-LABEL: func.func @scale_of_each_query(
// CHECK: linalg.generic
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: ->
func.func @scale_of_each_query(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %rows: tensor<6xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x4xf32>
  %t3 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, i, j) -> (i)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q, %rows : tensor<1x2x6x4xf32>, tensor<6xf32>) outs(%t2 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t4 = call @attend(%t3, %k, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t4 : tensor<1x2x6x4xf32>
}
