// Where tokens stand: constants, position ids, and buffers of them.
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
#p = affine_map<(n, p) -> (p)>
#np = affine_map<(n, p) -> (n, p)>
#data = affine_map<(b, h, n, d) -> (b, h, n, d)>
#table = affine_map<(b, h, n, d) -> (n, d)>

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

// A rotation at positions that are floats.
func.func private @turn(%x: tensor<1x2x6x8xf32>, %at: tensor<6xf32>) -> tensor<1x2x6x8xf32> {
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
  %t4 = tensor.empty() : tensor<6x4xf32>
  %t5 = linalg.generic {indexing_maps = [#n, #p, #np], iterator_types = ["parallel", "parallel"]} ins(%at, %t3 : tensor<6xf32>, tensor<4xf32>) outs(%t4 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<6x4xf32>
  %t6 = tensor.concat dim(1) %t5, %t5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %t7 = tensor.empty() : tensor<6x8xf32>
  %t8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t6 : tensor<6x8xf32>) outs(%t7 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t9 = tensor.empty() : tensor<6x8xf32>
  %t10 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t6 : tensor<6x8xf32>) outs(%t9 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t11 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t12 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t13 = tensor.empty() : tensor<1x2x6x4xf32>
  %t14 = linalg.negf ins(%t12 : tensor<1x2x6x4xf32>) outs(%t13 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t15 = tensor.concat dim(3) %t14, %t11 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t16 = tensor.empty() : tensor<1x2x6x8xf32>
  %t17 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %t8 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t16 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t18 = tensor.empty() : tensor<1x2x6x8xf32>
  %t19 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t15, %t10 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t18 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t20 = tensor.empty() : tensor<1x2x6x8xf32>
  %t21 = linalg.add ins(%t17, %t19 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t20 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t21 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @constant_floats(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @constant_floats(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<6xf32>
  %t3 = call @turn(%q, %t2) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @turn(%k, %t2) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t5 = call @attend(%t3, %t4, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t5 : tensor<1x2x6x8xf32>
}

// Constant position ids are counted.
// CHECK-LABEL: func.func @constants(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @constants(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>
  %t3 = tensor.empty() : tensor<6xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]} ins(%t2 : tensor<6xi64>) outs(%t3 : tensor<6xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %x = arith.sitofp %a0 : i64 to f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %t5 = call @turn(%q, %t4) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t6 = call @turn(%k, %t4) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @later_constants(
// CHECK: %[[THREE:.*]] = arith.constant 3 : index
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope]
// CHECK-SAME: q_offset(%[[THREE]] : index) k_offset(%[[THREE]] : index)
func.func @later_constants(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<[3, 4, 5, 6, 7, 8]> : tensor<6xi64>
  %t3 = tensor.empty() : tensor<6xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]} ins(%t2 : tensor<6xi64>) outs(%t3 : tensor<6xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %x = arith.sitofp %a0 : i64 to f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %t5 = call @turn(%q, %t4) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t6 = call @turn(%k, %t4) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @irregular_constants(
// CHECK: %[[AT:.*]] = arith.constant dense<[0, 1, 1, 2, 9, 5]>
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope]
// CHECK-SAME: q_pos(%[[AT]] : tensor<6xi64>) k_pos(%[[AT]] : tensor<6xi64>)
func.func @irregular_constants(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<[0, 1, 1, 2, 9, 5]> : tensor<6xi64>
  %t3 = tensor.empty() : tensor<6xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]} ins(%t2 : tensor<6xi64>) outs(%t3 : tensor<6xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %x = arith.sitofp %a0 : i64 to f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %t5 = call @turn(%q, %t4) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t6 = call @turn(%k, %t4) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @position_ids(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope]
// CHECK-SAME: q_pos(%arg3 : tensor<6xi64>) k_pos(%arg3 : tensor<6xi64>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @position_ids(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %ids: tensor<6xi64>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]} ins(%ids : tensor<6xi64>) outs(%t2 : tensor<6xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %x = arith.sitofp %a0 : i64 to f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %t4 = call @turn(%q, %t3) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t5 = call @turn(%k, %t3) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t6 = call @attend(%t4, %t5, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t6 : tensor<1x2x6x8xf32>
}

// Positions that are computed from ids are computed once.
// CHECK-LABEL: func.func @later_position_ids(
// CHECK: %[[LATER:.*]] = linalg.generic
// CHECK: arith.addi
// CHECK-NOT: math.cos
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope]
// CHECK-SAME: q_pos(%[[LATER]] : tensor<6xindex>) k_pos(%[[LATER]] : tensor<6xindex>)
func.func @later_position_ids(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %ids: tensor<6xi64>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]} ins(%ids : tensor<6xi64>) outs(%t2 : tensor<6xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %one = arith.constant 1 : i64
    %y = arith.addi %a0, %one : i64
    %x = arith.sitofp %y : i64 to f32
    linalg.yield %x : f32
  } -> tensor<6xf32>
  %t4 = call @turn(%q, %t3) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t5 = call @turn(%k, %t3) : (tensor<1x2x6x8xf32>, tensor<6xf32>) -> tensor<1x2x6x8xf32>
  %t6 = call @attend(%t4, %t5, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t6 : tensor<1x2x6x8xf32>
}
