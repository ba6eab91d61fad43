// What is done with logits and weights around a softmax and means nothing.
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

// Weights rounded to bf16 on the way.
// CHECK-LABEL: func.func @narrow_weights(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @narrow_weights(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.broadcast ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.div ins(%t12, %t17 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t20 = tensor.empty() : tensor<1x2x6x6xbf16>
  %t21 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t19 : tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xbf16>) {
  ^bb0(%a0: f32, %o: bf16):
    %x = arith.truncf %a0 : f32 to bf16
    linalg.yield %x : bf16
  } -> tensor<1x2x6x6xbf16>
  %t22 = tensor.empty() : tensor<1x2x6x6xf32>
  %t23 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t21 : tensor<1x2x6x6xbf16>) outs(%t22 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: bf16, %o: f32):
    %x = arith.extf %a0 : bf16 to f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t24 = call @weigh(%t23, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t24 : tensor<1x2x6x4xf32>
}

// A softmax in f64.
// CHECK-LABEL: func.func @wide_softmax(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @wide_softmax(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf64>
  %t4 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<1x2x6x6xf32>) outs(%t3 : tensor<1x2x6x6xf64>) {
  ^bb0(%a0: f32, %o: f64):
    %x = arith.extf %a0 : f32 to f64
    linalg.yield %x : f64
  } -> tensor<1x2x6x6xf64>
  %t5 = arith.constant 0.0 : f64
  %t6 = arith.constant 0xFFF0000000000000 : f64
  %t7 = tensor.empty() : tensor<1x2x6xf64>
  %t8 = linalg.fill ins(%t6 : f64) outs(%t7 : tensor<1x2x6xf64>) -> tensor<1x2x6xf64>
  %t9 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<1x2x6x6xf64>) outs(%t8 : tensor<1x2x6xf64>) dimensions = [3]
  %t10 = tensor.empty() : tensor<1x2x6x6xf64>
  %t11 = linalg.broadcast ins(%t9 : tensor<1x2x6xf64>) outs(%t10 : tensor<1x2x6x6xf64>) dimensions = [3]
  %t12 = tensor.empty() : tensor<1x2x6x6xf64>
  %t13 = linalg.sub ins(%t4, %t11 : tensor<1x2x6x6xf64>, tensor<1x2x6x6xf64>) outs(%t12 : tensor<1x2x6x6xf64>) -> tensor<1x2x6x6xf64>
  %t14 = tensor.empty() : tensor<1x2x6x6xf64>
  %t15 = linalg.exp ins(%t13 : tensor<1x2x6x6xf64>) outs(%t14 : tensor<1x2x6x6xf64>) -> tensor<1x2x6x6xf64>
  %t16 = tensor.empty() : tensor<1x2x6xf64>
  %t17 = linalg.fill ins(%t5 : f64) outs(%t16 : tensor<1x2x6xf64>) -> tensor<1x2x6xf64>
  %t18 = linalg.reduce { arith.addf } ins(%t15 : tensor<1x2x6x6xf64>) outs(%t17 : tensor<1x2x6xf64>) dimensions = [3]
  %t19 = tensor.empty() : tensor<1x2x6x6xf64>
  %t20 = linalg.broadcast ins(%t18 : tensor<1x2x6xf64>) outs(%t19 : tensor<1x2x6x6xf64>) dimensions = [3]
  %t21 = tensor.empty() : tensor<1x2x6x6xf64>
  %t22 = linalg.div ins(%t15, %t20 : tensor<1x2x6x6xf64>, tensor<1x2x6x6xf64>) outs(%t21 : tensor<1x2x6x6xf64>) -> tensor<1x2x6x6xf64>
  %t23 = tensor.empty() : tensor<1x2x6x6xf32>
  %t24 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t22 : tensor<1x2x6x6xf64>) outs(%t23 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f64, %o: f32):
    %x = arith.truncf %a0 : f64 to f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t25 = call @weigh(%t24, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t25 : tensor<1x2x6x4xf32>
}

// Dropout of an inference.
// CHECK-LABEL: func.func @times_one(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @times_one(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.broadcast ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.div ins(%t12, %t17 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t20 = arith.constant 1.0 : f32
  %t21 = tensor.empty() : tensor<1x2x6x6xf32>
  %t22 = linalg.fill ins(%t20 : f32) outs(%t21 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t23 = tensor.empty() : tensor<1x2x6x6xf32>
  %t24 = linalg.mul ins(%t19, %t22 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t23 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t25 = call @weigh(%t24, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t25 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @times_and_by_one(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @times_and_by_one(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.broadcast ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.div ins(%t12, %t17 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t20 = arith.constant 1.0 : f32
  %t21 = tensor.empty() : tensor<1x2x6x6xf32>
  %t22 = linalg.fill ins(%t20 : f32) outs(%t21 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t23 = tensor.empty() : tensor<1x2x6x6xf32>
  %t24 = linalg.mul ins(%t19, %t22 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t23 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t25 = tensor.empty() : tensor<1x2x6x6xf32>
  %t26 = linalg.div ins(%t24, %t22 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t25 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t27 = call @weigh(%t26, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t27 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @chosen_by_true(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @chosen_by_true(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.broadcast ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.div ins(%t12, %t17 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t20 = arith.constant true
  %t21 = tensor.empty() : tensor<1x2x6x6xf32>
  %t22 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t19 : tensor<1x2x6x6xf32>) outs(%t21 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %x = arith.select %t20, %a0, %zero : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t23 = call @weigh(%t22, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t23 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @plus_zero(
// CHECK: posenc.attention
// CHECK-NOT: linalg.
// CHECK: return
func.func @plus_zero(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
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
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.broadcast ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.div ins(%t12, %t17 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.fill ins(%zero : f32) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t22 = tensor.empty() : tensor<1x2x6x6xf32>
  %t23 = linalg.add ins(%t19, %t21 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t22 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t24 = call @weigh(%t23, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t24 : tensor<1x2x6x4xf32>
}

// Weights times data are no softmax any more.
// CHECK-LABEL: func.func @real_dropout(
// CHECK-NOT: posenc.attention
// CHECK: return
func.func @real_dropout(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %mask: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
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
  %t16 = tensor.empty() : tensor<1x2x6x6xf32>
  %t17 = linalg.broadcast ins(%t15 : tensor<1x2x6xf32>) outs(%t16 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.div ins(%t12, %t17 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.mul ins(%t19, %mask : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t22 = call @weigh(%t21, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t22 : tensor<1x2x6x4xf32>
}
