// Rotations of queries and keys that do not fit together, and layouts that are mixed.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK

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

// Positions times frequencies, 1 / 10000^(2 p / 8).
func.func private @angles() -> tensor<6x4xf32> {
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
  %t7 = linalg.generic {indexing_maps = [#n, #p, #np], iterator_types = ["parallel", "parallel"]} ins(%t5, %t3 : tensor<6xf32>, tensor<4xf32>) outs(%t6 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<6x4xf32>
  return %t7 : tensor<6x4xf32>
}

func.func private @halves(%x: tensor<1x2x6x8xf32>, %a: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<6x4xf32>) outs(%t2 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t4 = tensor.empty() : tensor<6x4xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<6x4xf32>) outs(%t4 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
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

func.func private @neighbours(%x: tensor<1x2x6x8xf32>, %a: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<6x4xf32>) outs(%t2 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t4 = tensor.empty() : tensor<6x4xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<6x4xf32>) outs(%t4 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t6 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 2] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t7 = tensor.extract_slice %x[0, 0, 0, 1] [1, 2, 6, 4] [1, 1, 1, 2] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
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
  %t20 = tensor.empty() : tensor<1x2x6x8xf32>
  %t21 = tensor.insert_slice %t13 into %t20[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 2] : tensor<1x2x6x4xf32> into tensor<1x2x6x8xf32>
  %t22 = tensor.insert_slice %t19 into %t21[0, 0, 0, 1] [1, 2, 6, 4] [1, 1, 1, 2] : tensor<1x2x6x4xf32> into tensor<1x2x6x8xf32>
  return %t22 : tensor<1x2x6x8xf32>
}

// Cosine and sine exchanged in the second channel of a pair.
func.func private @both(%x: tensor<1x2x6x8xf32>, %a: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<6x4xf32>) outs(%t2 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t4 = tensor.empty() : tensor<6x4xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<6x4xf32>) outs(%t4 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
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
  %t15 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7, %t5 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %t3 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.add ins(%t15, %t17 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t18 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t20 = tensor.concat dim(3) %t13, %t19 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t20 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @mixed_layouts(
// CHECK: encodings [#posenc.rope<on = query>, #posenc.rope<pairing = interleaved, on = key>]
func.func @mixed_layouts(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @angles() : () -> tensor<6x4xf32>
  %t3 = call @halves(%q, %t2) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @neighbours(%k, %t2) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t5 = call @attend(%t3, %t4, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t5 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @other_frequencies_of_keys(
// CHECK: math.cos
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: ->
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=other_frequencies_of_keys | Remark="query: expected a key that is rotated too, or comes from where it may have been, as out of a cache, got one that is computed here without"
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=other_frequencies_of_keys | Remark="key: expected angles that are the token plus an offset, or an element of a tensor of positions, times constants or elements of one vector"
func.func @other_frequencies_of_keys(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @angles() : () -> tensor<6x4xf32>
  %t3 = call @halves(%q, %t2) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t4 = tensor.empty() : tensor<6x4xf32>
  %t5 = linalg.mul ins(%t2, %t2 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%t4 : tensor<6x4xf32>) -> tensor<6x4xf32>
  %t6 = call @halves(%k, %t5) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t3, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// Angles that are data are no positions: what turns stays.
// CHECK-LABEL: func.func @content_in_the_angle(
// CHECK: math.cos
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: ->
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=content_in_the_angle | Remark="query: expected angles that are the token plus an offset, or an element of a tensor of positions, times constants or elements of one vector"
func.func @content_in_the_angle(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %data: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @angles() : () -> tensor<6x4xf32>
  %t3 = tensor.empty() : tensor<6x4xf32>
  %t4 = linalg.mul ins(%t2, %data : tensor<6x4xf32>, tensor<6x4xf32>) outs(%t3 : tensor<6x4xf32>) -> tensor<6x4xf32>
  %t5 = call @halves(%q, %t4) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t6 = call @halves(%k, %t4) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @exchanged_in_one(
// CHECK: math.cos
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: ->
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=exchanged_in_one | Remark="query: expected pairs of channels, halves or neighbours, x cos - y sin and y cos + x sin, with the same cosine and sine in both"
func.func @exchanged_in_one(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @angles() : () -> tensor<6x4xf32>
  %t3 = call @both(%q, %t2) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @both(%k, %t2) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t5 = call @attend(%t3, %t4, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t5 : tensor<1x2x6x8xf32>
}
