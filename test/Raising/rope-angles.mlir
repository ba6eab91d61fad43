// RoPE whose angles are made in the graph in every form.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#data = affine_map<(b, h, n, d) -> (b, h, n, d)>
#table = affine_map<(b, h, n, d) -> (n, d)>
#n = affine_map<(n, p) -> (n)>
#p = affine_map<(n, p) -> (p)>
#np = affine_map<(n, p) -> (n, p)>

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

// The outer product by matmul.
func.func private @turn_by_matmul(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(p) -> (p)>], iterator_types = ["parallel"]} outs(%t2 : tensor<4xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %two = arith.constant 2 : index
    %p2 = arith.muli %p, %two : index
    %pi = arith.index_cast %p2 : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %d = arith.constant 8.0 : f32
    %e = arith.divf %pf, %d : f32
    %b = arith.constant 10000.0 : f32
    %w = math.powf %b, %e : f32
    %one = arith.constant 1.0 : f32
    %r = arith.divf %one, %w : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %t4 = tensor.empty() : tensor<6xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]} outs(%t4 : tensor<6xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    linalg.yield %pf : f32
  } -> tensor<6xf32>
  %t6 = tensor.expand_shape %t3 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %t7 = tensor.expand_shape %t5 [[0, 1]] output_shape [1, 6] : tensor<6xf32> into tensor<1x6xf32>
  %t8 = tensor.empty() : tensor<4x6xf32>
  %t9 = linalg.fill ins(%zero : f32) outs(%t8 : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t10 = linalg.matmul ins(%t6, %t7 : tensor<4x1xf32>, tensor<1x6xf32>) outs(%t9 : tensor<4x6xf32>) -> tensor<4x6xf32>
  %t11 = tensor.empty() : tensor<6x4xf32>
  %t12 = linalg.transpose ins(%t10 : tensor<4x6xf32>) outs(%t11 : tensor<6x4xf32>) permutation = [1, 0]
  %t13 = tensor.concat dim(1) %t12, %t12 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %t14 = tensor.empty() : tensor<6x8xf32>
  %t15 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t13 : tensor<6x8xf32>) outs(%t14 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t16 = tensor.empty() : tensor<6x8xf32>
  %t17 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t13 : tensor<6x8xf32>) outs(%t16 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t18 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t19 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t20 = tensor.empty() : tensor<1x2x6x4xf32>
  %t21 = linalg.negf ins(%t19 : tensor<1x2x6x4xf32>) outs(%t20 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t22 = tensor.concat dim(3) %t21, %t18 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t23 = tensor.empty() : tensor<1x2x6x8xf32>
  %t24 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %t15 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t23 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t25 = tensor.empty() : tensor<1x2x6x8xf32>
  %t26 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t22, %t17 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t25 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t27 = tensor.empty() : tensor<1x2x6x8xf32>
  %t28 = linalg.add ins(%t24, %t26 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t27 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t28 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @by_matmul(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @by_matmul(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_by_matmul(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_by_matmul(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

// The same with a batch.
func.func private @turn_by_batch_matmul(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(p) -> (p)>], iterator_types = ["parallel"]} outs(%t2 : tensor<4xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %two = arith.constant 2 : index
    %p2 = arith.muli %p, %two : index
    %pi = arith.index_cast %p2 : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %d = arith.constant 8.0 : f32
    %e = arith.divf %pf, %d : f32
    %b = arith.constant 10000.0 : f32
    %w = math.powf %b, %e : f32
    %one = arith.constant 1.0 : f32
    %r = arith.divf %one, %w : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %t4 = tensor.empty() : tensor<6xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]} outs(%t4 : tensor<6xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    linalg.yield %pf : f32
  } -> tensor<6xf32>
  %t6 = tensor.expand_shape %t3 [[0, 1, 2]] output_shape [1, 4, 1] : tensor<4xf32> into tensor<1x4x1xf32>
  %t7 = tensor.expand_shape %t5 [[0, 1, 2]] output_shape [1, 1, 6] : tensor<6xf32> into tensor<1x1x6xf32>
  %t8 = tensor.empty() : tensor<1x4x6xf32>
  %t9 = linalg.fill ins(%zero : f32) outs(%t8 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  %t10 = linalg.batch_matmul ins(%t6, %t7 : tensor<1x4x1xf32>, tensor<1x1x6xf32>) outs(%t9 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  %t11 = tensor.empty() : tensor<1x6x4xf32>
  %t12 = linalg.transpose ins(%t10 : tensor<1x4x6xf32>) outs(%t11 : tensor<1x6x4xf32>) permutation = [0, 2, 1]
  %t13 = tensor.collapse_shape %t12 [[0, 1], [2]] : tensor<1x6x4xf32> into tensor<6x4xf32>
  %t14 = tensor.concat dim(1) %t13, %t13 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %t15 = tensor.empty() : tensor<6x8xf32>
  %t16 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t14 : tensor<6x8xf32>) outs(%t15 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t17 = tensor.empty() : tensor<6x8xf32>
  %t18 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t14 : tensor<6x8xf32>) outs(%t17 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t19 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t20 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t21 = tensor.empty() : tensor<1x2x6x4xf32>
  %t22 = linalg.negf ins(%t20 : tensor<1x2x6x4xf32>) outs(%t21 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t23 = tensor.concat dim(3) %t22, %t19 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t24 = tensor.empty() : tensor<1x2x6x8xf32>
  %t25 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %t16 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t24 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t26 = tensor.empty() : tensor<1x2x6x8xf32>
  %t27 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t23, %t18 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t26 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t28 = tensor.empty() : tensor<1x2x6x8xf32>
  %t29 = linalg.add ins(%t25, %t27 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t28 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t29 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @by_batch_matmul(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @by_batch_matmul(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_by_batch_matmul(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_by_batch_matmul(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

// As a sum of one product.
func.func private @turn_by_sum(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(p) -> (p)>], iterator_types = ["parallel"]} outs(%t2 : tensor<4xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %two = arith.constant 2 : index
    %p2 = arith.muli %p, %two : index
    %pi = arith.index_cast %p2 : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %d = arith.constant 8.0 : f32
    %e = arith.divf %pf, %d : f32
    %b = arith.constant 10000.0 : f32
    %w = math.powf %b, %e : f32
    %one = arith.constant 1.0 : f32
    %r = arith.divf %one, %w : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %t4 = tensor.empty() : tensor<6xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]} outs(%t4 : tensor<6xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    linalg.yield %pf : f32
  } -> tensor<6xf32>
  %t6 = tensor.empty() : tensor<6x4xf32>
  %t7 = linalg.fill ins(%zero : f32) outs(%t6 : tensor<6x4xf32>) -> tensor<6x4xf32>
  %t8 = linalg.generic {indexing_maps = [#n, #p, #np], iterator_types = ["parallel", "parallel"]} ins(%t5, %t3 : tensor<6xf32>, tensor<4xf32>) outs(%t7 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %s = arith.addf %m, %o : f32
    linalg.yield %s : f32
  } -> tensor<6x4xf32>
  %t9 = tensor.concat dim(1) %t8, %t8 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %t10 = tensor.empty() : tensor<6x8xf32>
  %t11 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t9 : tensor<6x8xf32>) outs(%t10 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t12 = tensor.empty() : tensor<6x8xf32>
  %t13 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t9 : tensor<6x8xf32>) outs(%t12 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t14 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t15 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.negf ins(%t15 : tensor<1x2x6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t18 = tensor.concat dim(3) %t17, %t14 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t19 = tensor.empty() : tensor<1x2x6x8xf32>
  %t20 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %t11 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t19 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t21 = tensor.empty() : tensor<1x2x6x8xf32>
  %t22 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t18, %t13 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t21 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t23 = tensor.empty() : tensor<1x2x6x8xf32>
  %t24 = linalg.add ins(%t20, %t22 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t23 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t24 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @by_sum(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @by_sum(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_by_sum(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_by_sum(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}
