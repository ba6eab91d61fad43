// FoPE whose tables are mixed in every form.
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

// nk, hkd -> hnd.
func.func private @turn_einsum(%x: tensor<1x2x6x8xf32>, %cc: tensor<2x3x4xf32>, %ss: tensor<2x3x4xf32>, %w: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x3xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(n, k) -> (k)>, affine_map<(n, k) -> (n, k)>], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<3xf32>) outs(%t2 : tensor<6x3xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %n = linalg.index 0 : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %m = arith.mulf %nf, %a0 : f32
    %t = math.cos %m : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %t4 = tensor.empty() : tensor<2x6x4xf32>
  %t5 = linalg.fill ins(%zero : f32) outs(%t4 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(h, n, d, k) -> (n, k)>, affine_map<(h, n, d, k) -> (h, k, d)>, affine_map<(h, n, d, k) -> (h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t3, %cc : tensor<6x3xf32>, tensor<2x3x4xf32>) outs(%t5 : tensor<2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x6x4xf32>
  %t7 = tensor.empty() : tensor<6x3xf32>
  %t8 = linalg.generic {indexing_maps = [affine_map<(n, k) -> (k)>, affine_map<(n, k) -> (n, k)>], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<3xf32>) outs(%t7 : tensor<6x3xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %n = linalg.index 0 : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %m = arith.mulf %nf, %a0 : f32
    %t = math.sin %m : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %t9 = tensor.empty() : tensor<2x6x4xf32>
  %t10 = linalg.fill ins(%zero : f32) outs(%t9 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [affine_map<(h, n, d, k) -> (n, k)>, affine_map<(h, n, d, k) -> (h, k, d)>, affine_map<(h, n, d, k) -> (h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t8, %ss : tensor<6x3xf32>, tensor<2x3x4xf32>) outs(%t10 : tensor<2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x6x4xf32>
  %t12 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t13 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (h, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t12, %t6 : tensor<1x2x6x4xf32>, tensor<2x6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (h, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t13, %t11 : tensor<1x2x6x4xf32>, tensor<2x6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.sub ins(%t15, %t17 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t18 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t20 = tensor.empty() : tensor<1x2x6x4xf32>
  %t21 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (h, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t13, %t6 : tensor<1x2x6x4xf32>, tensor<2x6x4xf32>) outs(%t20 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t22 = tensor.empty() : tensor<1x2x6x4xf32>
  %t23 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (h, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t12, %t11 : tensor<1x2x6x4xf32>, tensor<2x6x4xf32>) outs(%t22 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t24 = tensor.empty() : tensor<1x2x6x4xf32>
  %t25 = linalg.add ins(%t21, %t23 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t24 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t26 = tensor.concat dim(3) %t19, %t25 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t26 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @einsum(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.fope<table = frequencies>(%arg3, %arg4, %arg5 : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<3xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @einsum(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %cc: tensor<2x3x4xf32>, %ss: tensor<2x3x4xf32>, %w: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_einsum(%q, %cc, %ss, %w) : (tensor<1x2x6x8xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_einsum(%k, %cc, %ss, %w) : (tensor<1x2x6x8xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

// Waves repeated for the heads.
func.func private @turn_batch_matmul(%x: tensor<1x2x6x8xf32>, %cc: tensor<2x3x4xf32>, %ss: tensor<2x3x4xf32>, %w: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x3xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(n, k) -> (k)>, affine_map<(n, k) -> (n, k)>], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<3xf32>) outs(%t2 : tensor<6x3xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %n = linalg.index 0 : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %m = arith.mulf %nf, %a0 : f32
    %t = math.cos %m : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %t4 = tensor.empty() : tensor<2x6x3xf32>
  %t5 = linalg.broadcast ins(%t3 : tensor<6x3xf32>) outs(%t4 : tensor<2x6x3xf32>) dimensions = [0]
  %t6 = tensor.empty() : tensor<2x6x4xf32>
  %t7 = linalg.fill ins(%zero : f32) outs(%t6 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %t8 = linalg.batch_matmul ins(%t5, %cc : tensor<2x6x3xf32>, tensor<2x3x4xf32>) outs(%t7 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %t9 = tensor.empty() : tensor<6x3xf32>
  %t10 = linalg.generic {indexing_maps = [affine_map<(n, k) -> (k)>, affine_map<(n, k) -> (n, k)>], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<3xf32>) outs(%t9 : tensor<6x3xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %n = linalg.index 0 : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %m = arith.mulf %nf, %a0 : f32
    %t = math.sin %m : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %t11 = tensor.empty() : tensor<2x6x3xf32>
  %t12 = linalg.broadcast ins(%t10 : tensor<6x3xf32>) outs(%t11 : tensor<2x6x3xf32>) dimensions = [0]
  %t13 = tensor.empty() : tensor<2x6x4xf32>
  %t14 = linalg.fill ins(%zero : f32) outs(%t13 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %t15 = linalg.batch_matmul ins(%t12, %ss : tensor<2x6x3xf32>, tensor<2x3x4xf32>) outs(%t14 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %t16 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t17 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (h, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t16, %t8 : tensor<1x2x6x4xf32>, tensor<2x6x4xf32>) outs(%t18 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t20 = tensor.empty() : tensor<1x2x6x4xf32>
  %t21 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (h, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t17, %t15 : tensor<1x2x6x4xf32>, tensor<2x6x4xf32>) outs(%t20 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t22 = tensor.empty() : tensor<1x2x6x4xf32>
  %t23 = linalg.sub ins(%t19, %t21 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t22 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t24 = tensor.empty() : tensor<1x2x6x4xf32>
  %t25 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (h, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t17, %t8 : tensor<1x2x6x4xf32>, tensor<2x6x4xf32>) outs(%t24 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t26 = tensor.empty() : tensor<1x2x6x4xf32>
  %t27 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (h, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t16, %t15 : tensor<1x2x6x4xf32>, tensor<2x6x4xf32>) outs(%t26 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t28 = tensor.empty() : tensor<1x2x6x4xf32>
  %t29 = linalg.add ins(%t25, %t27 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t28 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t30 = tensor.concat dim(3) %t23, %t29 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t30 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @batch_matmul(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.fope<table = frequencies>(%arg3, %arg4, %arg5 : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<3xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @batch_matmul(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %cc: tensor<2x3x4xf32>, %ss: tensor<2x3x4xf32>, %w: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_batch_matmul(%q, %cc, %ss, %w) : (tensor<1x2x6x8xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_batch_matmul(%k, %cc, %ss, %w) : (tensor<1x2x6x8xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}
