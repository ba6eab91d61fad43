// RoPE by tables that are gathered at position ids.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#n = affine_map<(n, p) -> (n)>
#np = affine_map<(n, p) -> (n, p)>
#data = affine_map<(b, h, n, d) -> (b, h, n, d)>
#table = affine_map<(b, h, n, d) -> (n, d)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>

// The core, once for all cases: scores, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
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
  %t22 = tensor.empty() : tensor<1x2x6x8xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t24 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x8xf32>) outs(%t23 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x8xf32>
  return %t24 : tensor<1x2x6x8xf32>
}

func.func private @turn_at_position_ids(%x: tensor<1x2x6x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %ids: tensor<6xi64>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x4xf32>
  %t3 = linalg.generic {indexing_maps = [#n, #np], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<6xi64>) outs(%t2 : tensor<6x4xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %p = linalg.index 1 : index
    %i = arith.index_cast %a0 : i64 to index
    %e = tensor.extract %c[%i, %p] : tensor<16x4xf32>
    linalg.yield %e : f32
  } -> tensor<6x4xf32>
  %t4 = tensor.empty() : tensor<6x4xf32>
  %t5 = linalg.generic {indexing_maps = [#n, #np], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<6xi64>) outs(%t4 : tensor<6x4xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %p = linalg.index 1 : index
    %i = arith.index_cast %a0 : i64 to index
    %e = tensor.extract %s[%i, %p] : tensor<16x4xf32>
    linalg.yield %e : f32
  } -> tensor<6x4xf32>
  %t6 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t7 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t8 = tensor.empty() : tensor<1x2x6x4xf32>
  %t9 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %t3 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t8 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.sub ins(%t9, %t11 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t12 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7, %t3 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.add ins(%t15, %t17 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t18 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t20 = tensor.concat dim(3) %t13, %t19 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t20 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @at_position_ids(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%arg3, %arg4 : tensor<16x4xf32>, tensor<16x4xf32>)]
// CHECK-SAME: q_pos(%arg5 : tensor<6xi64>) k_pos(%arg5 : tensor<6xi64>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @at_position_ids(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %ids: tensor<6xi64>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_at_position_ids(%q, %c, %s, %ids) : (tensor<1x2x6x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>, tensor<6xi64>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_at_position_ids(%k, %c, %s, %ids) : (tensor<1x2x6x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>, tensor<6xi64>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

func.func private @turn_at_position_ids_of_the_batch(%x: tensor<1x2x6x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %ids: tensor<1x6xi64>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x6x4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(b, n, p) -> (b, n)>, affine_map<(b, n, p) -> (b, n, p)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<1x6xi64>) outs(%t2 : tensor<1x6x4xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %p = linalg.index 2 : index
    %i = arith.index_cast %a0 : i64 to index
    %e = tensor.extract %c[%i, %p] : tensor<16x4xf32>
    linalg.yield %e : f32
  } -> tensor<1x6x4xf32>
  %t4 = tensor.empty() : tensor<1x6x4xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(b, n, p) -> (b, n)>, affine_map<(b, n, p) -> (b, n, p)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<1x6xi64>) outs(%t4 : tensor<1x6x4xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %p = linalg.index 2 : index
    %i = arith.index_cast %a0 : i64 to index
    %e = tensor.extract %s[%i, %p] : tensor<16x4xf32>
    linalg.yield %e : f32
  } -> tensor<1x6x4xf32>
  %t6 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t7 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t8 = tensor.empty() : tensor<1x2x6x4xf32>
  %t9 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (b, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %t3 : tensor<1x2x6x4xf32>, tensor<1x6x4xf32>) outs(%t8 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (b, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7, %t5 : tensor<1x2x6x4xf32>, tensor<1x6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.sub ins(%t9, %t11 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t12 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (b, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7, %t3 : tensor<1x2x6x4xf32>, tensor<1x6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (b, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %t5 : tensor<1x2x6x4xf32>, tensor<1x6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.add ins(%t15, %t17 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t18 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t20 = tensor.concat dim(3) %t13, %t19 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t20 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @at_position_ids_of_the_batch(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%arg3, %arg4 : tensor<16x4xf32>, tensor<16x4xf32>)]
// CHECK-SAME: q_pos(%arg5 : tensor<1x6xi64>) k_pos(%arg5 : tensor<1x6xi64>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @at_position_ids_of_the_batch(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %ids: tensor<1x6xi64>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_at_position_ids_of_the_batch(%q, %c, %s, %ids) : (tensor<1x2x6x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>, tensor<1x6xi64>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_at_position_ids_of_the_batch(%k, %c, %s, %ids) : (tensor<1x2x6x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>, tensor<1x6xi64>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

// Cosines and sines in one table.
func.func private @turn_joined_cache(%x: tensor<1x2x6x8xf32>, %c: tensor<16x8xf32>, %ids: tensor<6xi64>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x8xf32>
  %t3 = linalg.generic {indexing_maps = [#n, #np], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<6xi64>) outs(%t2 : tensor<6x8xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %p = linalg.index 1 : index
    %i = arith.index_cast %a0 : i64 to index
    %e = tensor.extract %c[%i, %p] : tensor<16x8xf32>
    linalg.yield %e : f32
  } -> tensor<6x8xf32>
  %t4 = tensor.extract_slice %t3[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %t5 = tensor.extract_slice %t3[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %t6 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t7 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t8 = tensor.empty() : tensor<1x2x6x4xf32>
  %t9 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %t4 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t8 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.sub ins(%t9, %t11 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t12 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7, %t4 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.add ins(%t15, %t17 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t18 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t20 = tensor.concat dim(3) %t13, %t19 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t20 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @joined_cache(
// CHECK-DAG: %[[C:.*]] = tensor.extract_slice %arg3[0, 0] [16, 4]
// CHECK-DAG: %[[S:.*]] = tensor.extract_slice %arg3[0, 4] [16, 4]
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%[[C]], %[[S]] :
func.func @joined_cache(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %c: tensor<16x8xf32>, %ids: tensor<6xi64>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_joined_cache(%q, %c, %ids) : (tensor<1x2x6x8xf32>, tensor<16x8xf32>, tensor<6xi64>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_joined_cache(%k, %c, %ids) : (tensor<1x2x6x8xf32>, tensor<16x8xf32>, tensor<6xi64>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

// Ids below 0 are those that many from the end, as an index is in Python.
// CHECK-LABEL: func.func @from_the_end(
// CHECK: %[[AT:.*]] = linalg.generic
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%arg3, %arg4 : tensor<16x4xf32>, tensor<16x4xf32>)]
// CHECK-SAME: q_pos(%[[AT]] : tensor<6xindex>) k_pos(%[[AT]] : tensor<6xindex>)
func.func @from_the_end(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %ids: tensor<6xi64>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0 : i64
  %sixteen = arith.constant 16 : i64
  %empty = tensor.empty() : tensor<6xi64>
  %at = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]} ins(%ids : tensor<6xi64>) outs(%empty : tensor<6xi64>) {
  ^bb0(%id: i64, %o: i64):
    %below = arith.cmpi slt, %id, %zero : i64
    %wrapped = arith.addi %id, %sixteen : i64
    %row = arith.select %below, %wrapped, %id : i64
    linalg.yield %row : i64
  } -> tensor<6xi64>
  %t2 = call @turn_at_position_ids(%q, %c, %s, %at) : (tensor<1x2x6x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>, tensor<6xi64>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_at_position_ids(%k, %c, %s, %at) : (tensor<1x2x6x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>, tensor<6xi64>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}
