// Keys and values that have fewer dimensions than the weights.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// Keys and values without heads.
// CHECK-LABEL: func.func @one_kv_head(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<2x4x6x4xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @one_kv_head(%q: tensor<2x4x6x4xf32>, %k: tensor<2x8x4xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x4x6x8xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, affine_map<(b, h, i, j, d) -> (b, j, d)>, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x6x4xf32>, tensor<2x8x4xf32>) outs(%t3 : tensor<2x4x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x8xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<2x4x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x4x6x8xf32>) outs(%t7 : tensor<2x4x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<2x4x6x8xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<2x4x6xf32>) outs(%t9 : tensor<2x4x6x8xf32>) dimensions = [3]
  %t11 = tensor.empty() : tensor<2x4x6x8xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%t11 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t13 = tensor.empty() : tensor<2x4x6x8xf32>
  %t14 = linalg.exp ins(%t12 : tensor<2x4x6x8xf32>) outs(%t13 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t15 = tensor.empty() : tensor<2x4x6xf32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<2x4x6x8xf32>) outs(%t16 : tensor<2x4x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<2x4x6x8xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<2x4x6xf32>) outs(%t18 : tensor<2x4x6x8xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<2x4x6x8xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%t20 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t22 = tensor.empty() : tensor<2x4x6x4xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %t24 = linalg.generic {indexing_maps = [#weights, affine_map<(b, h, i, e, j) -> (b, j, e)>, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<2x4x6x8xf32>, tensor<2x8x4xf32>) outs(%t23 : tensor<2x4x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  return %t24 : tensor<2x4x6x4xf32>
}

// Heads as kv heads and groups, in products of five dimensions.
// CHECK-LABEL: func.func @grouped(
// CHECK: posenc.attention
// CHECK-SAME: tensor<2x6x6x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x5xf32>
// CHECK-SAME: -> tensor<2x6x6x5xf32>
// CHECK-NOT: linalg.
// CHECK: tensor.expand_shape
// CHECK: return
func.func @grouped(%q: tensor<2x6x2x3x4xf32>, %k: tensor<2x8x2x4xf32>, %v: tensor<2x8x2x5xf32>) -> tensor<2x6x2x3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x2x3x6x8xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<2x2x3x6x8xf32>) -> tensor<2x2x3x6x8xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(b, k, g, i, j, d) -> (b, i, k, g, d)>, affine_map<(b, k, g, i, j, d) -> (b, j, k, d)>, affine_map<(b, k, g, i, j, d) -> (b, k, g, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x2x3x4xf32>, tensor<2x8x2x4xf32>) outs(%t3 : tensor<2x2x3x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x2x3x6x8xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<2x2x3x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<2x2x3x6xf32>) -> tensor<2x2x3x6xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x2x3x6x8xf32>) outs(%t7 : tensor<2x2x3x6xf32>) dimensions = [4]
  %t9 = tensor.empty() : tensor<2x2x3x6x8xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<2x2x3x6xf32>) outs(%t9 : tensor<2x2x3x6x8xf32>) dimensions = [4]
  %t11 = tensor.empty() : tensor<2x2x3x6x8xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<2x2x3x6x8xf32>, tensor<2x2x3x6x8xf32>) outs(%t11 : tensor<2x2x3x6x8xf32>) -> tensor<2x2x3x6x8xf32>
  %t13 = tensor.empty() : tensor<2x2x3x6x8xf32>
  %t14 = linalg.exp ins(%t12 : tensor<2x2x3x6x8xf32>) outs(%t13 : tensor<2x2x3x6x8xf32>) -> tensor<2x2x3x6x8xf32>
  %t15 = tensor.empty() : tensor<2x2x3x6xf32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<2x2x3x6xf32>) -> tensor<2x2x3x6xf32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<2x2x3x6x8xf32>) outs(%t16 : tensor<2x2x3x6xf32>) dimensions = [4]
  %t18 = tensor.empty() : tensor<2x2x3x6x8xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<2x2x3x6xf32>) outs(%t18 : tensor<2x2x3x6x8xf32>) dimensions = [4]
  %t20 = tensor.empty() : tensor<2x2x3x6x8xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<2x2x3x6x8xf32>, tensor<2x2x3x6x8xf32>) outs(%t20 : tensor<2x2x3x6x8xf32>) -> tensor<2x2x3x6x8xf32>
  %t22 = tensor.empty() : tensor<2x6x2x3x5xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<2x6x2x3x5xf32>) -> tensor<2x6x2x3x5xf32>
  %t24 = linalg.generic {indexing_maps = [affine_map<(b, i, k, g, e, j) -> (b, k, g, i, j)>, affine_map<(b, i, k, g, e, j) -> (b, j, k, e)>, affine_map<(b, i, k, g, e, j) -> (b, i, k, g, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<2x2x3x6x8xf32>, tensor<2x8x2x5xf32>) outs(%t23 : tensor<2x6x2x3x5xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x6x2x3x5xf32>
  return %t24 : tensor<2x6x2x3x5xf32>
}

// The same with groups between queries and keys: the mask tells which are queries.
// CHECK-LABEL: func.func @grouped_queries_inside(
// CHECK: posenc.attention
// CHECK-SAME: masks [#posenc.causal]
// CHECK-SAME: -> tensor<2x6x6x5xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @grouped_queries_inside(%q: tensor<2x6x6x4xf32>, %k: tensor<2x6x2x4xf32>, %v: tensor<2x6x2x5xf32>) -> tensor<2x6x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 6, 2, 3, 4] : tensor<2x6x6x4xf32> into tensor<2x6x2x3x4xf32>
  %t3 = tensor.empty() : tensor<2x6x2x3x6xf32>
  %t4 = linalg.fill ins(%zero : f32) outs(%t3 : tensor<2x6x2x3x6xf32>) -> tensor<2x6x2x3x6xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(b, i, k, g, j, d) -> (b, i, k, g, d)>, affine_map<(b, i, k, g, j, d) -> (b, j, k, d)>, affine_map<(b, i, k, g, j, d) -> (b, i, k, g, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t2, %k : tensor<2x6x2x3x4xf32>, tensor<2x6x2x4xf32>) outs(%t4 : tensor<2x6x2x3x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x6x2x3x6xf32>
  %t6 = arith.constant 0xFF800000 : f32
  %t7 = tensor.empty() : tensor<2x6x2x3x6xf32>
  %t8 = linalg.generic {indexing_maps = [affine_map<(b, i, k, g, j) -> (b, i, k, g, j)>, affine_map<(b, i, k, g, j) -> (b, i, k, g, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%t5 : tensor<2x6x2x3x6xf32>) outs(%t7 : tensor<2x6x2x3x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 4 : index
    %c = arith.cmpi sge, %i, %j : index
    %x = arith.select %c, %a0, %t6 : f32
    linalg.yield %x : f32
  } -> tensor<2x6x2x3x6xf32>
  %t9 = arith.constant 0xFF800000 : f32
  %t10 = tensor.empty() : tensor<2x6x2x3xf32>
  %t11 = linalg.fill ins(%t9 : f32) outs(%t10 : tensor<2x6x2x3xf32>) -> tensor<2x6x2x3xf32>
  %t12 = linalg.reduce { arith.maximumf } ins(%t8 : tensor<2x6x2x3x6xf32>) outs(%t11 : tensor<2x6x2x3xf32>) dimensions = [4]
  %t13 = tensor.empty() : tensor<2x6x2x3x6xf32>
  %t14 = linalg.broadcast ins(%t12 : tensor<2x6x2x3xf32>) outs(%t13 : tensor<2x6x2x3x6xf32>) dimensions = [4]
  %t15 = tensor.empty() : tensor<2x6x2x3x6xf32>
  %t16 = linalg.sub ins(%t8, %t14 : tensor<2x6x2x3x6xf32>, tensor<2x6x2x3x6xf32>) outs(%t15 : tensor<2x6x2x3x6xf32>) -> tensor<2x6x2x3x6xf32>
  %t17 = tensor.empty() : tensor<2x6x2x3x6xf32>
  %t18 = linalg.exp ins(%t16 : tensor<2x6x2x3x6xf32>) outs(%t17 : tensor<2x6x2x3x6xf32>) -> tensor<2x6x2x3x6xf32>
  %t19 = tensor.empty() : tensor<2x6x2x3xf32>
  %t20 = linalg.fill ins(%zero : f32) outs(%t19 : tensor<2x6x2x3xf32>) -> tensor<2x6x2x3xf32>
  %t21 = linalg.reduce { arith.addf } ins(%t18 : tensor<2x6x2x3x6xf32>) outs(%t20 : tensor<2x6x2x3xf32>) dimensions = [4]
  %t22 = tensor.empty() : tensor<2x6x2x3x6xf32>
  %t23 = linalg.broadcast ins(%t21 : tensor<2x6x2x3xf32>) outs(%t22 : tensor<2x6x2x3x6xf32>) dimensions = [4]
  %t24 = tensor.empty() : tensor<2x6x2x3x6xf32>
  %t25 = linalg.div ins(%t18, %t23 : tensor<2x6x2x3x6xf32>, tensor<2x6x2x3x6xf32>) outs(%t24 : tensor<2x6x2x3x6xf32>) -> tensor<2x6x2x3x6xf32>
  %t26 = tensor.empty() : tensor<2x6x2x3x5xf32>
  %t27 = linalg.fill ins(%zero : f32) outs(%t26 : tensor<2x6x2x3x5xf32>) -> tensor<2x6x2x3x5xf32>
  %t28 = linalg.generic {indexing_maps = [affine_map<(b, i, k, g, e, j) -> (b, i, k, g, j)>, affine_map<(b, i, k, g, e, j) -> (b, j, k, e)>, affine_map<(b, i, k, g, e, j) -> (b, i, k, g, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t25, %v : tensor<2x6x2x3x6xf32>, tensor<2x6x2x5xf32>) outs(%t27 : tensor<2x6x2x3x5xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x6x2x3x5xf32>
  %t29 = tensor.collapse_shape %t28 [[0], [1], [2, 3], [4]] : tensor<2x6x2x3x5xf32> into tensor<2x6x6x5xf32>
  return %t29 : tensor<2x6x6x5xf32>
}
