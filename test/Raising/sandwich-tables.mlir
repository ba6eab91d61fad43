// Sandwich as a table by distance, and factors of the heads.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#of_head = affine_map<(b, h, i, j) -> (h)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>

// Half the product of queries and keys.
func.func private @scores(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = arith.constant 5.000000e-01 : f32
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = tensor.empty() : tensor<1x2x6x6xf32>
  %t9 = linalg.mul ins(%t4, %t7 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  return %t9 : tensor<1x2x6x6xf32>
}

// The value product.
func.func private @weigh(%p: tensor<1x2x6x6xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x4xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t4 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %t4 : tensor<1x2x6x4xf32>
}

// A softmax along the keys.
func.func private @softmax(%s: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 0xFF800000 : f32
  %t3 = tensor.empty() : tensor<1x2x6xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t5 = linalg.reduce { arith.maximumf } ins(%s : tensor<1x2x6x6xf32>) outs(%t4 : tensor<1x2x6xf32>) dimensions = [3]
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.broadcast ins(%t5 : tensor<1x2x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t8 = tensor.empty() : tensor<1x2x6x6xf32>
  %t9 = linalg.sub ins(%s, %t7 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t10 = tensor.empty() : tensor<1x2x6x6xf32>
  %t11 = linalg.exp ins(%t9 : tensor<1x2x6x6xf32>) outs(%t10 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t12 = tensor.empty() : tensor<1x2x6xf32>
  %t13 = linalg.fill ins(%zero : f32) outs(%t12 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t14 = linalg.reduce { arith.addf } ins(%t11 : tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6xf32>) dimensions = [3]
  %t15 = tensor.empty() : tensor<1x2x6x6xf32>
  %t16 = linalg.broadcast ins(%t14 : tensor<1x2x6xf32>) outs(%t15 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t17 = tensor.empty() : tensor<1x2x6x6xf32>
  %t18 = linalg.div ins(%t11, %t16 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t17 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  return %t18 : tensor<1x2x6x6xf32>
}

// A sum of cosines at each distance, read at |i - j|.
// CHECK-LABEL: func.func @made_in_the_graph(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.sandwich<d_bar = 4>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @made_in_the_graph(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant dense<[1.0, 0.01]> : tensor<2xf32>
  %t4 = tensor.empty() : tensor<6x2xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(r, k) -> (k)>, affine_map<(r, k) -> (r, k)>], iterator_types = ["parallel", "parallel"]} ins(%t3 : tensor<2xf32>) outs(%t4 : tensor<6x2xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %r = linalg.index 0 : index
    %ri = arith.index_cast %r : index to i64
    %rf = arith.sitofp %ri : i64 to f32
    %m = arith.mulf %rf, %a0 : f32
    %t = math.cos %m : f32
    linalg.yield %t : f32
  } -> tensor<6x2xf32>
  %t6 = tensor.empty() : tensor<6xf32>
  %t7 = linalg.fill ins(%zero : f32) outs(%t6 : tensor<6xf32>) -> tensor<6xf32>
  %t8 = linalg.reduce { arith.addf } ins(%t5 : tensor<6x2xf32>) outs(%t7 : tensor<6xf32>) dimensions = [1]
  %t9 = arith.constant dense<[4.0, 8.0]> : tensor<2xf32>
  %t10 = tensor.empty() : tensor<1x2x6x6xf32>
  %t11 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t9 : tensor<2xf32>) outs(%t10 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %g = math.absi %d : index
    %e = tensor.extract %t8[%g] : tensor<6xf32>
    %r = arith.divf %e, %a0 : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t12 = tensor.empty() : tensor<1x2x6x6xf32>
  %t13 = linalg.add ins(%t2, %t11 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t12 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t14 = call @softmax(%t13) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t15 = call @weigh(%t14, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t15 : tensor<1x2x6x4xf32>
}

// With factors of the usual ratio the number at distance 0 says of how many cosines it is.
// CHECK-LABEL: func.func @constant(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.sandwich<d_bar = 4>]
// CHECK-NOT: linalg.
// CHECK: return
func.func @constant(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant dense<[2.000000000e+00, 1.540252306e+00, 5.836531701e-01, 9.557537149e-03, 3.455564858e-01, 1.282412446e+00]> : tensor<6xf32>
  %t4 = arith.constant dense<[4.0, 8.0]> : tensor<2xf32>
  %t5 = tensor.empty() : tensor<1x2x6x6xf32>
  %t6 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t4 : tensor<2xf32>) outs(%t5 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %g = math.absi %d : index
    %e = tensor.extract %t3[%g] : tensor<6xf32>
    %r = arith.divf %e, %a0 : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.add ins(%t2, %t6 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @softmax(%t8) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t10 = call @weigh(%t9, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t10 : tensor<1x2x6x4xf32>
}

// One number is another one: a table.
// CHECK-LABEL: func.func @one_off(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.table<distance = absolute>(%{{.*}} : tensor<2x6xf32>)]
// CHECK: return
func.func @one_off(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant dense<[2.000000000e+00, 1.540252306e+00, 5.8e-01, 9.557537149e-03, 3.455564858e-01, 1.282412446e+00]> : tensor<6xf32>
  %t4 = arith.constant dense<[4.0, 8.0]> : tensor<2xf32>
  %t5 = tensor.empty() : tensor<1x2x6x6xf32>
  %t6 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t4 : tensor<2xf32>) outs(%t5 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %g = math.absi %d : index
    %e = tensor.extract %t3[%g] : tensor<6xf32>
    %r = arith.divf %e, %a0 : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.add ins(%t2, %t6 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @softmax(%t8) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t10 = call @weigh(%t9, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t10 : tensor<1x2x6x4xf32>
}

// Data are a table.
// CHECK-LABEL: func.func @argument(
// CHECK: tensor.extract %arg3
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.table<distance = absolute>(%{{.*}} : tensor<2x6xf32>)]
// CHECK: return
func.func @argument(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %tab: tensor<6xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant dense<[4.0, 8.0]> : tensor<2xf32>
  %t4 = tensor.empty() : tensor<1x2x6x6xf32>
  %t5 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3 : tensor<2xf32>) outs(%t4 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %g = math.absi %d : index
    %e = tensor.extract %tab[%g] : tensor<6xf32>
    %r = arith.divf %e, %a0 : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.add ins(%t2, %t5 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = call @softmax(%t7) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}
