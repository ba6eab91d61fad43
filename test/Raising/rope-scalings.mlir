// RoPE at constant frequencies that are those of a scaling.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
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

// Positions times frequencies.
func.func private @angles(%w: tensor<4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<6x4xf32>
  %t3 = linalg.generic {indexing_maps = [#p, #np], iterator_types = ["parallel", "parallel"]} ins(%w : tensor<4xf32>) outs(%t2 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %n = linalg.index 0 : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %m = arith.mulf %nf, %a0 : f32
    linalg.yield %m : f32
  } -> tensor<6x4xf32>
  return %t3 : tensor<6x4xf32>
}

// A rotation with a factor on both tables.
func.func private @turn(%x: tensor<1x2x6x8xf32>, %a: tensor<6x4xf32>, %factor: f32) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.concat dim(1) %a, %a : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %t3 = tensor.empty() : tensor<6x8xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t2 : tensor<6x8xf32>) outs(%t3 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t5 = tensor.empty() : tensor<6x8xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t2 : tensor<6x8xf32>) outs(%t5 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t7 = tensor.empty() : tensor<6x8xf32>
  %t8 = linalg.generic {indexing_maps = [#np, #np], iterator_types = ["parallel", "parallel"]} ins(%t4 : tensor<6x8xf32>) outs(%t7 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %m = arith.mulf %a0, %factor : f32
    linalg.yield %m : f32
  } -> tensor<6x8xf32>
  %t9 = tensor.empty() : tensor<6x8xf32>
  %t10 = linalg.generic {indexing_maps = [#np, #np], iterator_types = ["parallel", "parallel"]} ins(%t6 : tensor<6x8xf32>) outs(%t9 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %m = arith.mulf %a0, %factor : f32
    linalg.yield %m : f32
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

// Turns within 4096 tokens: 652, 65, 6.5 and 0.65, of which the last is fewer than 1.
// CHECK-LABEL: func.func @llama3(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<scaling = #posenc.llama3<original_length = 4096>>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @llama3(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = arith.constant dense<[1.000000000e+00, 1.000000000e-01, 1.000000000e-02, 1.250000000e-04]> : tensor<4xf32>
  %t3 = arith.constant 1.0 : f32
  %t4 = call @angles(%t2) : (tensor<4xf32>) -> tensor<6x4xf32>
  %t5 = call @turn(%q, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t6 = call @turn(%k, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// Half way between at the third; 1.1386294 is the factor that goes with it.
// CHECK-LABEL: func.func @yarn(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<scaling = #posenc.yarn<factor = 4.000000e+00, original_length = 2048>>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @yarn(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = arith.constant dense<[1.000000000e+00, 1.000000000e-01, 6.250000000e-03, 2.500000000e-04]> : tensor<4xf32>
  %t3 = arith.constant 1.13862944 : f32
  %t4 = call @angles(%t2) : (tensor<4xf32>) -> tensor<6x4xf32>
  %t5 = call @turn(%q, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t6 = call @turn(%k, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// Another factor.
// CHECK-LABEL: func.func @yarn_factor(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<scaling = #posenc.yarn<factor = 4.000000e+00, original_length = 2048, attention_factor = 1.500000e+00>>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @yarn_factor(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = arith.constant dense<[1.000000000e+00, 1.000000000e-01, 6.250000000e-03, 2.500000000e-04]> : tensor<4xf32>
  %t3 = arith.constant 1.5 : f32
  %t4 = call @angles(%t2) : (tensor<4xf32>) -> tensor<6x4xf32>
  %t5 = call @turn(%q, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t6 = call @turn(%k, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// Interpolated, with a factor of nobody.
// CHECK-LABEL: func.func @linear_factor(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<scaling = #posenc.linear<factor = 4.000000e+00>, mscale = 1.250000e+00>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @linear_factor(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = arith.constant dense<[2.500000000e-01, 2.500000000e-02, 2.500000000e-03, 2.500000000e-04]> : tensor<4xf32>
  %t3 = arith.constant 1.25 : f32
  %t4 = call @angles(%t2) : (tensor<4xf32>) -> tensor<6x4xf32>
  %t5 = call @turn(%q, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t6 = call @turn(%k, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}

// One off by a thousandth follows from no rule.
// CHECK-LABEL: func.func @none(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = frequencies>(%{{.*}} : tensor<4xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @none(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = arith.constant dense<[1.000000000e+00, 1.000000000e-01, 6.256000000e-03, 2.500000000e-04]> : tensor<4xf32>
  %t3 = arith.constant 1.0 : f32
  %t4 = call @angles(%t2) : (tensor<4xf32>) -> tensor<6x4xf32>
  %t5 = call @turn(%q, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t6 = call @turn(%k, %t4, %t3) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, f32) -> tensor<1x2x6x8xf32>
  %t7 = call @attend(%t5, %t6, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t7 : tensor<1x2x6x8xf32>
}
