// The scale on the query, on the key, split, after the product, as a division.
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
  %t22 = tensor.empty() : tensor<1x2x6x4xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t24 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%t23 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %t24 : tensor<1x2x6x4xf32>
}

// The default scale is not written.
// CHECK-LABEL: func.func @on_query(
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: ->
// CHECK-NOT: linalg.
// CHECK: return
func.func @on_query(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 5.000000e-01 : f32
  %t3 = tensor.empty() : tensor<1x2x6x4xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t5 = tensor.empty() : tensor<1x2x6x4xf32>
  %t6 = linalg.mul ins(%q, %t4 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t5 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t7 = call @attend(%t6, %k, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t7 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @on_key(
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: ->
// CHECK-NOT: linalg.
// CHECK: return
func.func @on_key(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 5.000000e-01 : f32
  %t3 = tensor.empty() : tensor<1x2x6x4xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t5 = tensor.empty() : tensor<1x2x6x4xf32>
  %t6 = linalg.mul ins(%k, %t4 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t5 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t7 = call @attend(%q, %t6, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t7 : tensor<1x2x6x4xf32>
}

// A square root on each side.
// CHECK-LABEL: func.func @split(
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: ->
// CHECK-NOT: linalg.
// CHECK: return
func.func @split(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 0.707106769 : f32
  %t3 = tensor.empty() : tensor<1x2x6x4xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t5 = tensor.empty() : tensor<1x2x6x4xf32>
  %t6 = linalg.mul ins(%q, %t4 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t5 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t7 = arith.constant 0.707106769 : f32
  %t8 = tensor.empty() : tensor<1x2x6x4xf32>
  %t9 = linalg.fill ins(%t7 : f32) outs(%t8 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.mul ins(%k, %t9 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t12 = call @attend(%t6, %t11, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t12 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @divided(
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: ->
// CHECK-NOT: linalg.
// CHECK: return
func.func @divided(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 2.0 : f32
  %t3 = tensor.empty() : tensor<1x2x6x4xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t5 = tensor.empty() : tensor<1x2x6x4xf32>
  %t6 = linalg.div ins(%q, %t4 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t5 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t7 = call @attend(%t6, %k, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t7 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @tensor_of_one_number(
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: ->
// CHECK-NOT: linalg.
// CHECK: return
func.func @tensor_of_one_number(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<5.000000e-01> : tensor<f32>
  %t3 = tensor.empty() : tensor<1x2x6x4xf32>
  %t4 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, i, j) -> ()>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q, %t2 : tensor<1x2x6x4xf32>, tensor<f32>) outs(%t3 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t5 = call @attend(%t4, %k, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t5 : tensor<1x2x6x4xf32>
}

// From the number of channels.
// CHECK-LABEL: func.func @from_the_size(
// CHECK: posenc.attention
// CHECK-NOT: scale
// CHECK-SAME: ->
// CHECK-NOT: linalg.
// CHECK: return
func.func @from_the_size(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 3 : index
  %t3 = tensor.dim %q, %t2 : tensor<1x2x6x4xf32>
  %t4 = arith.index_cast %t3 : index to i64
  %t5 = arith.sitofp %t4 : i64 to f32
  %t6 = math.rsqrt %t5 : f32
  %t7 = tensor.empty() : tensor<1x2x6x4xf32>
  %t8 = linalg.fill ins(%t6 : f32) outs(%t7 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t9 = tensor.empty() : tensor<1x2x6x4xf32>
  %t10 = linalg.mul ins(%q, %t8 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t9 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t11 = call @attend(%t10, %k, %v) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t11 : tensor<1x2x6x4xf32>
}
