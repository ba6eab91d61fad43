// RoPE by tables that are constants.
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

// Constants for all channels, the same for both halves: one half of them is taken.
func.func private @turn_constant_whole(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<[[1.000000000e+00, 1.000000000e+00, 1.000000000e+00, 1.000000000e+00, 1.000000000e+00, 1.000000000e+00, 1.000000000e+00, 1.000000000e+00], [5.403022766e-01, 9.950041771e-01, 9.999499917e-01, 9.999995232e-01, 5.403022766e-01, 9.950041771e-01, 9.999499917e-01, 9.999995232e-01], [-4.161468446e-01, 9.800665975e-01, 9.998000264e-01, 9.999979734e-01, -4.161468446e-01, 9.800665975e-01, 9.998000264e-01, 9.999979734e-01], [-9.899924994e-01, 9.553365111e-01, 9.995500445e-01, 9.999955297e-01, -9.899924994e-01, 9.553365111e-01, 9.995500445e-01, 9.999955297e-01], [-6.536436081e-01, 9.210609794e-01, 9.992001057e-01, 9.999920130e-01, -6.536436081e-01, 9.210609794e-01, 9.992001057e-01, 9.999920130e-01], [2.836622000e-01, 8.775825500e-01, 9.987502694e-01, 9.999874830e-01, 2.836622000e-01, 8.775825500e-01, 9.987502694e-01, 9.999874830e-01]]> : tensor<6x8xf32>
  %t3 = arith.constant dense<[[0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [8.414709568e-01, 9.983342141e-02, 9.999833070e-03, 9.999999311e-04, 8.414709568e-01, 9.983342141e-02, 9.999833070e-03, 9.999999311e-04], [9.092974067e-01, 1.986693293e-01, 1.999866590e-02, 1.999998698e-03, 9.092974067e-01, 1.986693293e-01, 1.999866590e-02, 1.999998698e-03], [1.411200017e-01, 2.955202162e-01, 2.999549918e-02, 2.999995602e-03, 1.411200017e-01, 2.955202162e-01, 2.999549918e-02, 2.999995602e-03], [-7.568024993e-01, 3.894183338e-01, 3.998933360e-02, 3.999989480e-03, -7.568024993e-01, 3.894183338e-01, 3.998933360e-02, 3.999989480e-03], [-9.589242935e-01, 4.794255495e-01, 4.997916520e-02, 4.999979399e-03, -9.589242935e-01, 4.794255495e-01, 4.997916520e-02, 4.999979399e-03]]> : tensor<6x8xf32>
  %t4 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t5 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t6 = tensor.empty() : tensor<1x2x6x4xf32>
  %t7 = linalg.negf ins(%t5 : tensor<1x2x6x4xf32>) outs(%t6 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t8 = tensor.concat dim(3) %t7, %t4 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t9 = tensor.empty() : tensor<1x2x6x8xf32>
  %t10 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %t2 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t9 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t11 = tensor.empty() : tensor<1x2x6x8xf32>
  %t12 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t8, %t3 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t11 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t13 = tensor.empty() : tensor<1x2x6x8xf32>
  %t14 = linalg.add ins(%t10, %t12 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t13 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t14 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @constant_whole(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>({{.*}} : tensor<6x4xf32>, tensor<6x4xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @constant_whole(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_constant_whole(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_constant_whole(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

func.func private @turn_constant_halves(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<[[1.000000000e+00, 1.000000000e+00, 1.000000000e+00, 1.000000000e+00], [5.403022766e-01, 9.950041771e-01, 9.999499917e-01, 9.999995232e-01], [-4.161468446e-01, 9.800665975e-01, 9.998000264e-01, 9.999979734e-01], [-9.899924994e-01, 9.553365111e-01, 9.995500445e-01, 9.999955297e-01], [-6.536436081e-01, 9.210609794e-01, 9.992001057e-01, 9.999920130e-01], [2.836622000e-01, 8.775825500e-01, 9.987502694e-01, 9.999874830e-01]]> : tensor<6x4xf32>
  %t3 = arith.constant dense<[[0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [8.414709568e-01, 9.983342141e-02, 9.999833070e-03, 9.999999311e-04], [9.092974067e-01, 1.986693293e-01, 1.999866590e-02, 1.999998698e-03], [1.411200017e-01, 2.955202162e-01, 2.999549918e-02, 2.999995602e-03], [-7.568024993e-01, 3.894183338e-01, 3.998933360e-02, 3.999989480e-03], [-9.589242935e-01, 4.794255495e-01, 4.997916520e-02, 4.999979399e-03]]> : tensor<6x4xf32>
  %t4 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t5 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t6 = tensor.empty() : tensor<1x2x6x4xf32>
  %t7 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t4, %t2 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t6 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t8 = tensor.empty() : tensor<1x2x6x4xf32>
  %t9 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t5, %t3 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t8 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.sub ins(%t7, %t9 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t5, %t2 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t12 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t4, %t3 : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.add ins(%t13, %t15 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t16 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t18 = tensor.concat dim(3) %t11, %t17 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t18 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @constant_halves(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>({{.*}} : tensor<6x4xf32>, tensor<6x4xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @constant_halves(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_constant_halves(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_constant_halves(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}
