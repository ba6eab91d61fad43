// Products of query, key and value in every form and order of dimensions.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>

// A softmax along the last dimension.
func.func private @softmax(%s: tensor<2x6x8xf32>) -> tensor<2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 0xFF800000 : f32
  %t3 = tensor.empty() : tensor<2x6xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<2x6xf32>) -> tensor<2x6xf32>
  %t5 = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x8xf32>) outs(%t4 : tensor<2x6xf32>) dimensions = [2]
  %t6 = tensor.empty() : tensor<2x6x8xf32>
  %t7 = linalg.broadcast ins(%t5 : tensor<2x6xf32>) outs(%t6 : tensor<2x6x8xf32>) dimensions = [2]
  %t8 = tensor.empty() : tensor<2x6x8xf32>
  %t9 = linalg.sub ins(%s, %t7 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%t8 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t10 = tensor.empty() : tensor<2x6x8xf32>
  %t11 = linalg.exp ins(%t9 : tensor<2x6x8xf32>) outs(%t10 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t12 = tensor.empty() : tensor<2x6xf32>
  %t13 = linalg.fill ins(%zero : f32) outs(%t12 : tensor<2x6xf32>) -> tensor<2x6xf32>
  %t14 = linalg.reduce { arith.addf } ins(%t11 : tensor<2x6x8xf32>) outs(%t13 : tensor<2x6xf32>) dimensions = [2]
  %t15 = tensor.empty() : tensor<2x6x8xf32>
  %t16 = linalg.broadcast ins(%t14 : tensor<2x6xf32>) outs(%t15 : tensor<2x6x8xf32>) dimensions = [2]
  %t17 = tensor.empty() : tensor<2x6x8xf32>
  %t18 = linalg.div ins(%t11, %t16 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%t17 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  return %t18 : tensor<2x6x8xf32>
}

// One head, without batch.
// CHECK-LABEL: func.func @two_dimensions(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<1x1x6x5xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @two_dimensions(%q: tensor<6x4xf32>, %k: tensor<8x4xf32>, %v: tensor<8x5xf32>) -> tensor<6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<4x8xf32>
  %t3 = linalg.transpose ins(%k : tensor<8x4xf32>) outs(%t2 : tensor<4x8xf32>) permutation = [1, 0]
  %t4 = tensor.empty() : tensor<6x8xf32>
  %t5 = linalg.fill ins(%zero : f32) outs(%t4 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %t6 = linalg.matmul ins(%q, %t3 : tensor<6x4xf32>, tensor<4x8xf32>) outs(%t5 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %t7 = arith.constant 0xFF800000 : f32
  %t8 = tensor.empty() : tensor<6xf32>
  %t9 = linalg.fill ins(%t7 : f32) outs(%t8 : tensor<6xf32>) -> tensor<6xf32>
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : tensor<6x8xf32>) outs(%t9 : tensor<6xf32>) dimensions = [1]
  %t11 = tensor.empty() : tensor<6x8xf32>
  %t12 = linalg.broadcast ins(%t10 : tensor<6xf32>) outs(%t11 : tensor<6x8xf32>) dimensions = [1]
  %t13 = tensor.empty() : tensor<6x8xf32>
  %t14 = linalg.sub ins(%t6, %t12 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%t13 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %t15 = tensor.empty() : tensor<6x8xf32>
  %t16 = linalg.exp ins(%t14 : tensor<6x8xf32>) outs(%t15 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %t17 = tensor.empty() : tensor<6xf32>
  %t18 = linalg.fill ins(%zero : f32) outs(%t17 : tensor<6xf32>) -> tensor<6xf32>
  %t19 = linalg.reduce { arith.addf } ins(%t16 : tensor<6x8xf32>) outs(%t18 : tensor<6xf32>) dimensions = [1]
  %t20 = tensor.empty() : tensor<6x8xf32>
  %t21 = linalg.broadcast ins(%t19 : tensor<6xf32>) outs(%t20 : tensor<6x8xf32>) dimensions = [1]
  %t22 = tensor.empty() : tensor<6x8xf32>
  %t23 = linalg.div ins(%t16, %t21 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%t22 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %t24 = tensor.empty() : tensor<6x5xf32>
  %t25 = linalg.fill ins(%zero : f32) outs(%t24 : tensor<6x5xf32>) -> tensor<6x5xf32>
  %t26 = linalg.matmul ins(%t23, %v : tensor<6x8xf32>, tensor<8x5xf32>) outs(%t25 : tensor<6x5xf32>) -> tensor<6x5xf32>
  return %t26 : tensor<6x5xf32>
}

// A transpose in the maps of a named operation.
// CHECK-LABEL: func.func @matmul_with_maps(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<1x2x6x5xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @matmul_with_maps(%q: tensor<2x6x4xf32>, %k: tensor<2x8x4xf32>, %v: tensor<2x8x5xf32>) -> tensor<2x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x6x8xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t4 = linalg.batch_matmul indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>, affine_map<(h, i, j, d) -> (h, j, d)>, affine_map<(h, i, j, d) -> (h, i, j)>] ins(%q, %k : tensor<2x6x4xf32>, tensor<2x8x4xf32>) outs(%t3 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t5 = call @softmax(%t4) : (tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t6 = tensor.empty() : tensor<2x6x5xf32>
  %t7 = linalg.fill ins(%zero : f32) outs(%t6 : tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
  %t8 = linalg.batch_matmul ins(%t5, %v : tensor<2x6x8xf32>, tensor<2x8x5xf32>) outs(%t7 : tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
  return %t8 : tensor<2x6x5xf32>
}

// CHECK-LABEL: func.func @contract(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<1x2x6x5xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @contract(%q: tensor<2x6x4xf32>, %k: tensor<2x8x4xf32>, %v: tensor<2x8x5xf32>) -> tensor<2x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x6x8xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t4 = linalg.contract indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>, affine_map<(h, i, j, d) -> (h, j, d)>, affine_map<(h, i, j, d) -> (h, i, j)>] ins(%q, %k : tensor<2x6x4xf32>, tensor<2x8x4xf32>) outs(%t3 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t5 = call @softmax(%t4) : (tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t6 = tensor.empty() : tensor<2x6x5xf32>
  %t7 = linalg.fill ins(%zero : f32) outs(%t6 : tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
  %t8 = linalg.contract indexing_maps = [affine_map<(h, i, e, j) -> (h, i, j)>, affine_map<(h, i, e, j) -> (h, j, e)>, affine_map<(h, i, e, j) -> (h, i, e)>] ins(%t5, %v : tensor<2x6x8xf32>, tensor<2x8x5xf32>) outs(%t7 : tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
  return %t8 : tensor<2x6x5xf32>
}

// Scores as keys by queries, normalised along their first dimension.
// CHECK-LABEL: func.func @keys_first(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<1x2x6x5xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @keys_first(%q: tensor<2x6x4xf32>, %k: tensor<2x8x4xf32>, %v: tensor<2x8x5xf32>) -> tensor<2x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x8x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(h, j, i, d) -> (h, j, d)>, affine_map<(h, j, i, d) -> (h, i, d)>, affine_map<(h, j, i, d) -> (h, j, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%k, %q : tensor<2x8x4xf32>, tensor<2x6x4xf32>) outs(%t3 : tensor<2x8x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x8x6xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<2x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<2x6xf32>) -> tensor<2x6xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x8x6xf32>) outs(%t7 : tensor<2x6xf32>) dimensions = [1]
  %t9 = tensor.empty() : tensor<2x8x6xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<2x6xf32>) outs(%t9 : tensor<2x8x6xf32>) dimensions = [1]
  %t11 = tensor.empty() : tensor<2x8x6xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%t11 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %t13 = tensor.empty() : tensor<2x8x6xf32>
  %t14 = linalg.exp ins(%t12 : tensor<2x8x6xf32>) outs(%t13 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %t15 = tensor.empty() : tensor<2x6xf32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<2x6xf32>) -> tensor<2x6xf32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<2x8x6xf32>) outs(%t16 : tensor<2x6xf32>) dimensions = [1]
  %t18 = tensor.empty() : tensor<2x8x6xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<2x6xf32>) outs(%t18 : tensor<2x8x6xf32>) dimensions = [1]
  %t20 = tensor.empty() : tensor<2x8x6xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<2x8x6xf32>, tensor<2x8x6xf32>) outs(%t20 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %t22 = tensor.empty() : tensor<2x6x5xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
  %t24 = linalg.generic {indexing_maps = [affine_map<(h, i, e, j) -> (h, j, i)>, affine_map<(h, i, e, j) -> (h, j, e)>, affine_map<(h, i, e, j) -> (h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<2x8x6xf32>, tensor<2x8x5xf32>) outs(%t23 : tensor<2x6x5xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x6x5xf32>
  return %t24 : tensor<2x6x5xf32>
}

// Operands and result as [batch, tokens, heads, channels]; no transpose is made.
// CHECK-LABEL: func.func @tokens_before_heads(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<2x6x3x5xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @tokens_before_heads(%q: tensor<2x6x3x4xf32>, %k: tensor<2x8x3x4xf32>, %v: tensor<2x8x3x5xf32>) -> tensor<2x6x3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x3x6x8xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, i, h, d)>, affine_map<(b, h, i, j, d) -> (b, j, h, d)>, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x6x3x4xf32>, tensor<2x8x3x4xf32>) outs(%t3 : tensor<2x3x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x3x6x8xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<2x3x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<2x3x6xf32>) -> tensor<2x3x6xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x3x6x8xf32>) outs(%t7 : tensor<2x3x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<2x3x6x8xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<2x3x6xf32>) outs(%t9 : tensor<2x3x6x8xf32>) dimensions = [3]
  %t11 = tensor.empty() : tensor<2x3x6x8xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%t11 : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  %t13 = tensor.empty() : tensor<2x3x6x8xf32>
  %t14 = linalg.exp ins(%t12 : tensor<2x3x6x8xf32>) outs(%t13 : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  %t15 = tensor.empty() : tensor<2x3x6xf32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<2x3x6xf32>) -> tensor<2x3x6xf32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<2x3x6x8xf32>) outs(%t16 : tensor<2x3x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<2x3x6x8xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<2x3x6xf32>) outs(%t18 : tensor<2x3x6x8xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<2x3x6x8xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%t20 : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  %t22 = tensor.empty() : tensor<2x6x3x5xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<2x6x3x5xf32>) -> tensor<2x6x3x5xf32>
  %t24 = linalg.generic {indexing_maps = [affine_map<(b, i, h, e, j) -> (b, h, i, j)>, affine_map<(b, i, h, e, j) -> (b, j, h, e)>, affine_map<(b, i, h, e, j) -> (b, i, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<2x3x6x8xf32>, tensor<2x8x3x5xf32>) outs(%t23 : tensor<2x6x3x5xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x6x3x5xf32>
  return %t24 : tensor<2x6x3x5xf32>
}

// The result transposed: values times weights.
// CHECK-LABEL: func.func @channels_before_queries(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<1x2x5x6xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @channels_before_queries(%q: tensor<2x6x4xf32>, %k: tensor<2x8x4xf32>, %v: tensor<2x5x8xf32>) -> tensor<2x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x4x8xf32>
  %t3 = linalg.transpose ins(%k : tensor<2x8x4xf32>) outs(%t2 : tensor<2x4x8xf32>) permutation = [0, 2, 1]
  %t4 = tensor.empty() : tensor<2x6x8xf32>
  %t5 = linalg.fill ins(%zero : f32) outs(%t4 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t6 = linalg.batch_matmul ins(%q, %t3 : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%t5 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t7 = call @softmax(%t6) : (tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t8 = tensor.empty() : tensor<2x8x6xf32>
  %t9 = linalg.transpose ins(%t7 : tensor<2x6x8xf32>) outs(%t8 : tensor<2x8x6xf32>) permutation = [0, 2, 1]
  %t10 = tensor.empty() : tensor<2x5x6xf32>
  %t11 = linalg.fill ins(%zero : f32) outs(%t10 : tensor<2x5x6xf32>) -> tensor<2x5x6xf32>
  %t12 = linalg.batch_matmul ins(%v, %t9 : tensor<2x5x8xf32>, tensor<2x8x6xf32>) outs(%t11 : tensor<2x5x6xf32>) -> tensor<2x5x6xf32>
  return %t12 : tensor<2x5x6xf32>
}

// Vectors: one query of one head.
// CHECK-LABEL: func.func @one_query(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<1x1x1x5xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @one_query(%q: tensor<4xf32>, %k: tensor<8x4xf32>, %v: tensor<8x5xf32>) -> tensor<5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<8xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<8xf32>) -> tensor<8xf32>
  %t4 = linalg.matvec ins(%k, %q : tensor<8x4xf32>, tensor<4xf32>) outs(%t3 : tensor<8xf32>) -> tensor<8xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<f32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<f32>) -> tensor<f32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<8xf32>) outs(%t7 : tensor<f32>) dimensions = [0]
  %t9 = tensor.empty() : tensor<8xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<f32>) outs(%t9 : tensor<8xf32>) dimensions = [0]
  %t11 = tensor.empty() : tensor<8xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<8xf32>, tensor<8xf32>) outs(%t11 : tensor<8xf32>) -> tensor<8xf32>
  %t13 = tensor.empty() : tensor<8xf32>
  %t14 = linalg.exp ins(%t12 : tensor<8xf32>) outs(%t13 : tensor<8xf32>) -> tensor<8xf32>
  %t15 = tensor.empty() : tensor<f32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<f32>) -> tensor<f32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<8xf32>) outs(%t16 : tensor<f32>) dimensions = [0]
  %t18 = tensor.empty() : tensor<8xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<f32>) outs(%t18 : tensor<8xf32>) dimensions = [0]
  %t20 = tensor.empty() : tensor<8xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<8xf32>, tensor<8xf32>) outs(%t20 : tensor<8xf32>) -> tensor<8xf32>
  %t22 = tensor.empty() : tensor<5xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<5xf32>) -> tensor<5xf32>
  %t24 = linalg.vecmat ins(%t21, %v : tensor<8xf32>, tensor<8x5xf32>) outs(%t23 : tensor<5xf32>) -> tensor<5xf32>
  return %t24 : tensor<5xf32>
}

// Products of three dimensions around a softmax of four.
// CHECK-LABEL: func.func @four_by_three(
// CHECK: posenc.attention
// CHECK-SAME: -> tensor<1x2x6x5xf32>
// CHECK-NOT: linalg.
// CHECK: return
func.func @four_by_three(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x8x4xf32>, %v: tensor<1x2x8x5xf32>) -> tensor<1x2x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x2x6x4xf32> into tensor<2x6x4xf32>
  %t3 = tensor.collapse_shape %k [[0, 1], [2], [3]] : tensor<1x2x8x4xf32> into tensor<2x8x4xf32>
  %t4 = tensor.empty() : tensor<2x4x8xf32>
  %t5 = linalg.transpose ins(%t3 : tensor<2x8x4xf32>) outs(%t4 : tensor<2x4x8xf32>) permutation = [0, 2, 1]
  %t6 = tensor.empty() : tensor<2x6x8xf32>
  %t7 = linalg.fill ins(%zero : f32) outs(%t6 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t8 = linalg.batch_matmul ins(%t2, %t5 : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%t7 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %t9 = tensor.expand_shape %t8 [[0, 1], [2], [3]] output_shape [1, 2, 6, 8] : tensor<2x6x8xf32> into tensor<1x2x6x8xf32>
  %t10 = arith.constant 0xFF800000 : f32
  %t11 = tensor.empty() : tensor<1x2x6xf32>
  %t12 = linalg.fill ins(%t10 : f32) outs(%t11 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t13 = linalg.reduce { arith.maximumf } ins(%t9 : tensor<1x2x6x8xf32>) outs(%t12 : tensor<1x2x6xf32>) dimensions = [3]
  %t14 = tensor.empty() : tensor<1x2x6x8xf32>
  %t15 = linalg.broadcast ins(%t13 : tensor<1x2x6xf32>) outs(%t14 : tensor<1x2x6x8xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<1x2x6x8xf32>
  %t17 = linalg.sub ins(%t9, %t15 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t16 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t18 = tensor.empty() : tensor<1x2x6x8xf32>
  %t19 = linalg.exp ins(%t17 : tensor<1x2x6x8xf32>) outs(%t18 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t20 = tensor.empty() : tensor<1x2x6xf32>
  %t21 = linalg.fill ins(%zero : f32) outs(%t20 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t22 = linalg.reduce { arith.addf } ins(%t19 : tensor<1x2x6x8xf32>) outs(%t21 : tensor<1x2x6xf32>) dimensions = [3]
  %t23 = tensor.empty() : tensor<1x2x6x8xf32>
  %t24 = linalg.broadcast ins(%t22 : tensor<1x2x6xf32>) outs(%t23 : tensor<1x2x6x8xf32>) dimensions = [3]
  %t25 = tensor.empty() : tensor<1x2x6x8xf32>
  %t26 = linalg.div ins(%t19, %t24 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t25 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t27 = tensor.collapse_shape %t26 [[0, 1], [2], [3]] : tensor<1x2x6x8xf32> into tensor<2x6x8xf32>
  %t28 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<1x2x8x5xf32> into tensor<2x8x5xf32>
  %t29 = tensor.empty() : tensor<2x6x5xf32>
  %t30 = linalg.fill ins(%zero : f32) outs(%t29 : tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
  %t31 = linalg.batch_matmul ins(%t27, %t28 : tensor<2x6x8xf32>, tensor<2x8x5xf32>) outs(%t30 : tensor<2x6x5xf32>) -> tensor<2x6x5xf32>
  %t32 = tensor.expand_shape %t31 [[0, 1], [2], [3]] output_shape [1, 2, 6, 5] : tensor<2x6x5xf32> into tensor<1x2x6x5xf32>
  return %t32 : tensor<1x2x6x5xf32>
}
