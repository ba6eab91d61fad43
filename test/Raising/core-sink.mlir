// A column beside the keys that is normalised with them and has no value.
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

// The same with the column.
func.func private @softmax_of_seven(%s: tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 0xFF800000 : f32
  %t3 = tensor.empty() : tensor<1x2x6xf32>
  %t4 = linalg.fill ins(%t2 : f32) outs(%t3 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t5 = linalg.reduce { arith.maximumf } ins(%s : tensor<1x2x6x7xf32>) outs(%t4 : tensor<1x2x6xf32>) dimensions = [3]
  %t6 = tensor.empty() : tensor<1x2x6x7xf32>
  %t7 = linalg.broadcast ins(%t5 : tensor<1x2x6xf32>) outs(%t6 : tensor<1x2x6x7xf32>) dimensions = [3]
  %t8 = tensor.empty() : tensor<1x2x6x7xf32>
  %t9 = linalg.sub ins(%s, %t7 : tensor<1x2x6x7xf32>, tensor<1x2x6x7xf32>) outs(%t8 : tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  %t10 = tensor.empty() : tensor<1x2x6x7xf32>
  %t11 = linalg.exp ins(%t9 : tensor<1x2x6x7xf32>) outs(%t10 : tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  %t12 = tensor.empty() : tensor<1x2x6xf32>
  %t13 = linalg.fill ins(%zero : f32) outs(%t12 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t14 = linalg.reduce { arith.addf } ins(%t11 : tensor<1x2x6x7xf32>) outs(%t13 : tensor<1x2x6xf32>) dimensions = [3]
  %t15 = tensor.empty() : tensor<1x2x6x7xf32>
  %t16 = linalg.broadcast ins(%t14 : tensor<1x2x6xf32>) outs(%t15 : tensor<1x2x6x7xf32>) dimensions = [3]
  %t17 = tensor.empty() : tensor<1x2x6x7xf32>
  %t18 = linalg.div ins(%t11, %t16 : tensor<1x2x6x7xf32>, tensor<1x2x6x7xf32>) outs(%t17 : tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  return %t18 : tensor<1x2x6x7xf32>
}

// Concatenated, and sliced off.
// CHECK-LABEL: func.func @column(
// CHECK: posenc.attention
// CHECK-SAME: sink(%arg3 : tensor<2xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @column(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %sink: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6xf32>
  %t3 = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%t2 : tensor<1x2x6xf32>) dimensions = [0, 2]
  %t4 = tensor.expand_shape %t3 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf32> into tensor<1x2x6x1xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.concat dim(3) %t5, %t4 : (tensor<1x2x6x6xf32>, tensor<1x2x6x1xf32>) -> tensor<1x2x6x7xf32>
  %t7 = call @softmax_of_seven(%t6) : (tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  %t8 = tensor.extract_slice %t7[0, 0, 0, 0] [1, 2, 6, 6] [1, 1, 1, 1] : tensor<1x2x6x7xf32> to tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}

// The maximum subtracted once more.
// CHECK-LABEL: func.func @less_its_maximum(
// CHECK: posenc.attention
// CHECK-SAME: sink(%arg3 : tensor<2xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @less_its_maximum(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %sink: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6xf32>
  %t3 = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%t2 : tensor<1x2x6xf32>) dimensions = [0, 2]
  %t4 = tensor.expand_shape %t3 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf32> into tensor<1x2x6x1xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.concat dim(3) %t5, %t4 : (tensor<1x2x6x6xf32>, tensor<1x2x6x1xf32>) -> tensor<1x2x6x7xf32>
  %t7 = arith.constant 0xFF800000 : f32
  %t8 = tensor.empty() : tensor<1x2x6xf32>
  %t9 = linalg.fill ins(%t7 : f32) outs(%t8 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : tensor<1x2x6x7xf32>) outs(%t9 : tensor<1x2x6xf32>) dimensions = [3]
  %t11 = tensor.empty() : tensor<1x2x6x7xf32>
  %t12 = linalg.broadcast ins(%t10 : tensor<1x2x6xf32>) outs(%t11 : tensor<1x2x6x7xf32>) dimensions = [3]
  %t13 = tensor.empty() : tensor<1x2x6x7xf32>
  %t14 = linalg.sub ins(%t6, %t12 : tensor<1x2x6x7xf32>, tensor<1x2x6x7xf32>) outs(%t13 : tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  %t15 = call @softmax_of_seven(%t14) : (tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  %t16 = tensor.extract_slice %t15[0, 0, 0, 0] [1, 2, 6, 6] [1, 1, 1, 1] : tensor<1x2x6x7xf32> to tensor<1x2x6x6xf32>
  %t17 = call @weigh(%t16, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t17 : tensor<1x2x6x4xf32>
}

// Added to the sum of the others.
// CHECK-LABEL: func.func @in_the_denominator(
// CHECK: posenc.attention
// CHECK-SAME: sink(%arg3 : tensor<2xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @in_the_denominator(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %sink: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant 0xFF800000 : f32
  %t4 = tensor.empty() : tensor<1x2x6xf32>
  %t5 = linalg.fill ins(%t3 : f32) outs(%t4 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t6 = linalg.reduce { arith.maximumf } ins(%t2 : tensor<1x2x6x6xf32>) outs(%t5 : tensor<1x2x6xf32>) dimensions = [3]
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.broadcast ins(%t6 : tensor<1x2x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.sub ins(%t2, %t8 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.exp ins(%t10 : tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6xf32>
  %t14 = linalg.fill ins(%zero : f32) outs(%t13 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t15 = linalg.reduce { arith.addf } ins(%t12 : tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<1x2x6xf32>
  %t17 = linalg.generic {indexing_maps = [affine_map<(b, h, i) -> (b, h, i)>, affine_map<(b, h, i) -> (b, h, i)>, affine_map<(b, h, i) -> (h)>, affine_map<(b, h, i) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t15, %t6, %sink : tensor<1x2x6xf32>, tensor<1x2x6xf32>, tensor<2xf32>) outs(%t16 : tensor<1x2x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %a2: f32, %o: f32):
    %d = arith.subf %a2, %a1 : f32
    %e = math.exp %d : f32
    %r = arith.addf %a0, %e : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6xf32>
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<1x2x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.div ins(%t12, %t19 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t22 = call @weigh(%t21, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t22 : tensor<1x2x6x4xf32>
}

// Not less the maximum that the others are less.
// CHECK-LABEL: func.func @of_another_maximum(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] sink {{.*}}Function=of_another_maximum | Reason="expected the sink to be an exponential like those of the keys, less what is subtracted from them, got another one"
func.func @of_another_maximum(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %sink: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = arith.constant 0xFF800000 : f32
  %t4 = tensor.empty() : tensor<1x2x6xf32>
  %t5 = linalg.fill ins(%t3 : f32) outs(%t4 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t6 = linalg.reduce { arith.maximumf } ins(%t2 : tensor<1x2x6x6xf32>) outs(%t5 : tensor<1x2x6xf32>) dimensions = [3]
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.broadcast ins(%t6 : tensor<1x2x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.sub ins(%t2, %t8 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.exp ins(%t10 : tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6xf32>
  %t14 = linalg.fill ins(%zero : f32) outs(%t13 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t15 = linalg.reduce { arith.addf } ins(%t12 : tensor<1x2x6x6xf32>) outs(%t14 : tensor<1x2x6xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<1x2x6xf32>
  %t17 = linalg.generic {indexing_maps = [affine_map<(b, h, i) -> (b, h, i)>, affine_map<(b, h, i) -> (b, h, i)>, affine_map<(b, h, i) -> (h)>, affine_map<(b, h, i) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t15, %t6, %sink : tensor<1x2x6xf32>, tensor<1x2x6xf32>, tensor<2xf32>) outs(%t16 : tensor<1x2x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %a2: f32, %o: f32):
    %e = math.exp %a2 : f32
    %r = arith.addf %a0, %e : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6xf32>
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<1x2x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.div ins(%t12, %t19 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t22 = call @weigh(%t21, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t22 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @column_before_keys(
// CHECK: posenc.attention
// CHECK-SAME: sink(%arg3 : tensor<2xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @column_before_keys(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %sink: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6xf32>
  %t3 = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%t2 : tensor<1x2x6xf32>) dimensions = [0, 2]
  %t4 = tensor.expand_shape %t3 [[0], [1], [2, 3]] output_shape [1, 2, 6, 1] : tensor<1x2x6xf32> into tensor<1x2x6x1xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.concat dim(3) %t4, %t5 : (tensor<1x2x6x1xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x7xf32>
  %t7 = call @softmax_of_seven(%t6) : (tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  %t8 = tensor.extract_slice %t7[0, 0, 0, 1] [1, 2, 6, 6] [1, 1, 1, 1] : tensor<1x2x6x7xf32> to tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}
