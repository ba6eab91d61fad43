// A softmax in every form.
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
#rows = affine_map<(b, h, i, j) -> (b, h, i)>

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

// CHECK-LABEL: func.func @no_maximum(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @no_maximum(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.exp ins(%t2 : tensor<1x2x6x6xf32>) outs(%t3 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t5 = tensor.empty() : tensor<1x2x6xf32>
  %t6 = linalg.fill ins(%zero : f32) outs(%t5 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t7 = linalg.reduce { arith.addf } ins(%t4 : tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6xf32>) dimensions = [3]
  %t8 = tensor.empty() : tensor<1x2x6x6xf32>
  %t9 = linalg.broadcast ins(%t7 : tensor<1x2x6xf32>) outs(%t8 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t10 = tensor.empty() : tensor<1x2x6x6xf32>
  %t11 = linalg.div ins(%t4, %t9 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t10 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t12 = call @weigh(%t11, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t12 : tensor<1x2x6x4xf32>
}

// exp(s - (log(sum of exp(s - max)) + max)).
// CHECK-LABEL: func.func @log_sum_exp(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @log_sum_exp(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant 0xFF800000 : f32
  %t4 = tensor.empty() : tensor<1x2x6xf32>
  %t5 = linalg.fill ins(%t3 : f32) outs(%t4 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t6 = linalg.reduce { arith.maximumf } ins(%t2 : tensor<1x2x6x6xf32>) outs(%t5 : tensor<1x2x6xf32>) dimensions = [3]
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.broadcast ins(%t6 : tensor<1x2x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.sub ins(%t2, %t8 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.exp ins(%t10 : tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6xf32>
  %t14 = linalg.fill ins(%zero : f32) outs(%t13 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t15 = linalg.reduce { arith.addf } ins(%t12 : tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<1x2x6xf32>
  %t17 = linalg.log ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t18 = tensor.empty() : tensor<1x2x6xf32>
  %t19 = linalg.add ins(%t17, %t6 : tensor<1x2x6xf32>, tensor<1x2x6xf32>) outs(%t18 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.broadcast ins(%t19 : tensor<1x2x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t22 = tensor.empty() : tensor<1x2x6x6xf32>
  %t23 = linalg.sub ins(%t2, %t21 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t22 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t24 = tensor.empty() : tensor<1x2x6x6xf32>
  %t25 = linalg.exp ins(%t23 : tensor<1x2x6x6xf32>) outs(%t24 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t26 = call @weigh(%t25, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t26 : tensor<1x2x6x4xf32>
}

// exp((s - max) - log(sum of exp(s - max))).
// CHECK-LABEL: func.func @log_softmax(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @log_softmax(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant 0xFF800000 : f32
  %t4 = tensor.empty() : tensor<1x2x6xf32>
  %t5 = linalg.fill ins(%t3 : f32) outs(%t4 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t6 = linalg.reduce { arith.maximumf } ins(%t2 : tensor<1x2x6x6xf32>) outs(%t5 : tensor<1x2x6xf32>) dimensions = [3]
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.broadcast ins(%t6 : tensor<1x2x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.sub ins(%t2, %t8 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.exp ins(%t10 : tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6xf32>
  %t14 = linalg.fill ins(%zero : f32) outs(%t13 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t15 = linalg.reduce { arith.addf } ins(%t12 : tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<1x2x6xf32>
  %t17 = linalg.log ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<1x2x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.sub ins(%t10, %t19 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t22 = tensor.empty() : tensor<1x2x6x6xf32>
  %t23 = linalg.exp ins(%t21 : tensor<1x2x6x6xf32>) outs(%t22 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t24 = call @weigh(%t23, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t24 : tensor<1x2x6x4xf32>
}

// A maximum beside its index.
// CHECK-LABEL: func.func @maximum_with_index(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @maximum_with_index(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant 0xFF800000 : f32
  %t4 = arith.constant 0 : i64
  %t5 = tensor.empty() : tensor<1x2x6xi64>
  %t6 = linalg.fill ins(%t4 : i64) outs(%t5 : tensor<1x2x6xi64>) -> tensor<1x2x6xi64>
  %t7 = tensor.empty() : tensor<1x2x6xf32>
  %t8 = linalg.fill ins(%t3 : f32) outs(%t7 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %mx:2 = linalg.generic {indexing_maps = [#id, #rows, #rows], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t2 : tensor<1x2x6x6xf32>) outs(%t8, %t6 : tensor<1x2x6xf32>, tensor<1x2x6xi64>) {
  ^bb0(%in: f32, %o: f32, %oi: i64):
    %j = linalg.index 3 : index
    %ji = arith.index_cast %j : index to i64
    %m = arith.maximumf %in, %o : f32
    %c = arith.cmpf ogt, %in, %o : f32
    %ix = arith.select %c, %ji, %oi : i64
    linalg.yield %m, %ix : f32, i64
  } -> (tensor<1x2x6xf32>, tensor<1x2x6xi64>)
  %t10 = tensor.empty() : tensor<1x2x6x6xf32>
  %t11 = linalg.broadcast ins(%mx#0 : tensor<1x2x6xf32>) outs(%t10 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t12 = tensor.empty() : tensor<1x2x6x6xf32>
  %t13 = linalg.sub ins(%t2, %t11 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t12 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t14 = tensor.empty() : tensor<1x2x6x6xf32>
  %t15 = linalg.exp ins(%t13 : tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t16 = tensor.empty() : tensor<1x2x6xf32>
  %t17 = linalg.fill ins(%zero : f32) outs(%t16 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t18 = linalg.reduce { arith.addf } ins(%t15 : tensor<1x2x6x6xf32>) outs(%t17 : tensor<1x2x6xf32>) dimensions = [3]
  %t19 = tensor.empty() : tensor<1x2x6x6xf32>
  %t20 = linalg.broadcast ins(%t18 : tensor<1x2x6xf32>) outs(%t19 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t21 = tensor.empty() : tensor<1x2x6x6xf32>
  %t22 = linalg.div ins(%t15, %t20 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t21 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t23 = call @weigh(%t22, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t23 : tensor<1x2x6x4xf32>
}

// A maximum by comparison.
// CHECK-LABEL: func.func @maximum_by_choice(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @maximum_by_choice(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant 0xFF800000 : f32
  %t4 = tensor.empty() : tensor<1x2x6xf32>
  %t5 = linalg.fill ins(%t3 : f32) outs(%t4 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t6 = linalg.generic {indexing_maps = [#id, #rows], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t2 : tensor<1x2x6x6xf32>) outs(%t5 : tensor<1x2x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %c = arith.cmpf ogt, %a0, %o : f32
    %m = arith.select %c, %a0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6xf32>
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.broadcast ins(%t6 : tensor<1x2x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.sub ins(%t2, %t8 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.exp ins(%t10 : tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6xf32>
  %t14 = linalg.fill ins(%zero : f32) outs(%t13 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t15 = linalg.reduce { arith.addf } ins(%t12 : tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.broadcast ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.div ins(%t12, %t17 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t20 = call @weigh(%t19, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t20 : tensor<1x2x6x4xf32>
}

// Row numbers with a dimension of size 1.
// CHECK-LABEL: func.func @kept_dimensions(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @kept_dimensions(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant 0xFF800000 : f32
  %t4 = tensor.empty() : tensor<1x2x6x1xf32>
  %t5 = linalg.fill ins(%t3 : f32) outs(%t4 : tensor<1x2x6x1xf32>) -> tensor<1x2x6x1xf32>
  %t6 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, i, j) -> (b, h, i, 0)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t2 : tensor<1x2x6x6xf32>) outs(%t5 : tensor<1x2x6x1xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %m = arith.maximumf %a0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x1xf32>
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, i, j) -> (b, h, i, 0)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %t6 : tensor<1x2x6x6xf32>, tensor<1x2x6x1xf32>) outs(%t7 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %x = arith.subf %a0, %a1 : f32
    %e = math.exp %x : f32
    linalg.yield %e : f32
  } -> tensor<1x2x6x6xf32>
  %t9 = tensor.empty() : tensor<1x2x6x1xf32>
  %t10 = linalg.fill ins(%zero : f32) outs(%t9 : tensor<1x2x6x1xf32>) -> tensor<1x2x6x1xf32>
  %t11 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, i, j) -> (b, h, i, 0)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t8 : tensor<1x2x6x6xf32>) outs(%t10 : tensor<1x2x6x1xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %m = arith.addf %a0, %o : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x1xf32>
  %t12 = tensor.empty() : tensor<1x2x6x6xf32>
  %t13 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, i, j) -> (b, h, i, 0)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t8, %t11 : tensor<1x2x6x6xf32>, tensor<1x2x6x1xf32>) outs(%t12 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %x = arith.divf %a0, %a1 : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t14 = call @weigh(%t13, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t14 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @reciprocal(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @reciprocal(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant 0xFF800000 : f32
  %t4 = tensor.empty() : tensor<1x2x6xf32>
  %t5 = linalg.fill ins(%t3 : f32) outs(%t4 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t6 = linalg.reduce { arith.maximumf } ins(%t2 : tensor<1x2x6x6xf32>) outs(%t5 : tensor<1x2x6xf32>) dimensions = [3]
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.broadcast ins(%t6 : tensor<1x2x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.sub ins(%t2, %t8 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.exp ins(%t10 : tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6xf32>
  %t14 = linalg.fill ins(%zero : f32) outs(%t13 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t15 = linalg.reduce { arith.addf } ins(%t12 : tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<1x2x6xf32>
  %t17 = linalg.reciprocal ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<1x2x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.mul ins(%t12, %t19 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t22 = call @weigh(%t21, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t22 : tensor<1x2x6x4xf32>
}
