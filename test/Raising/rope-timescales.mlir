// RoPE whose frequencies are made in other ways than as inverse powers.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
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

// Positions divided by powers.
func.func private @turn_divided_by_timescale(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x4xf32>
  %t3 = linalg.generic {indexing_maps = [#np], iterator_types = ["parallel", "parallel"]} outs(%t2 : tensor<6x4xf32>) {
  ^bb0(%o: f32):
    %n = linalg.index 0 : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %p = linalg.index 1 : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %c = arith.constant 0.25 : f32
    %e = arith.mulf %pf, %c : f32
    %b = arith.constant 10000.0 : f32
    %t = math.powf %b, %e : f32
    %m = arith.divf %nf, %t : f32
    linalg.yield %m : f32
  } -> tensor<6x4xf32>
  %t4 = tensor.empty() : tensor<6x4xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t3 : tensor<6x4xf32>) outs(%t4 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t6 = tensor.empty() : tensor<6x4xf32>
  %t7 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t3 : tensor<6x4xf32>) outs(%t6 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t8 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t9 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t8, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t9, %t7 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t12 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.sub ins(%t11, %t13 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t9, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t8, %t7 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t18 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t20 = tensor.empty() : tensor<1x2x6x4xf32>
  %t21 = linalg.add ins(%t17, %t19 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t20 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t22 = tensor.concat dim(3) %t15, %t21 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t22 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @divided_by_timescale(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @divided_by_timescale(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_divided_by_timescale(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_divided_by_timescale(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

func.func private @turn_by_exponential(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x4xf32>
  %t3 = linalg.generic {indexing_maps = [#np], iterator_types = ["parallel", "parallel"]} outs(%t2 : tensor<6x4xf32>) {
  ^bb0(%o: f32):
    %n = linalg.index 0 : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %p = linalg.index 1 : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %c = arith.constant -2.30258509 : f32
    %e = arith.mulf %pf, %c : f32
    %t = math.exp %e : f32
    %m = arith.mulf %nf, %t : f32
    linalg.yield %m : f32
  } -> tensor<6x4xf32>
  %t4 = tensor.empty() : tensor<6x4xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t3 : tensor<6x4xf32>) outs(%t4 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t6 = tensor.empty() : tensor<6x4xf32>
  %t7 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t3 : tensor<6x4xf32>) outs(%t6 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t8 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t9 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t8, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t9, %t7 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t12 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.sub ins(%t11, %t13 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t9, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t8, %t7 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t18 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t20 = tensor.empty() : tensor<1x2x6x4xf32>
  %t21 = linalg.add ins(%t17, %t19 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t20 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t22 = tensor.concat dim(3) %t15, %t21 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t22 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @by_exponential(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @by_exponential(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_by_exponential(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_by_exponential(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}
