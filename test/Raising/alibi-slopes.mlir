// ALiBi whose slopes are made in every form.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#h = affine_map<(h) -> (h)>
#of_head = affine_map<(b, h, i, j) -> (h)>

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

// A softmax of causal rows.
func.func private @normalise(%s: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant 0xFF800000 : f32
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x2x6x6xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sge, %i, %j : index
    %x = arith.select %c, %a0, %t2 : f32
    linalg.yield %x : f32
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
  return %t21 : tensor<1x2x6x6xf32>
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

// 2^-4 and 2^-8.
func.func private @slopes() -> tensor<2xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2xf32>
  %t3 = linalg.generic {indexing_maps = [#h], iterator_types = ["parallel"]} outs(%t2 : tensor<2xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 0 : index
    %one = arith.constant 1 : index
    %h1 = arith.addi %h, %one : index
    %hi = arith.index_cast %h1 : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %b = arith.constant 6.25e-02 : f32
    %m = math.powf %b, %hf : f32
    linalg.yield %m : f32
  } -> tensor<2xf32>
  return %t3 : tensor<2xf32>
}

// Constants.
// CHECK-LABEL: func.func @slopes_const(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @slopes_const(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<[6.25e-02, 3.90625e-03]> : tensor<2xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<2xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %x = arith.index_cast %j : index to i64
    %y = arith.sitofp %x : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.add ins(%t5, %t4 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = call @normalise(%t7) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}

// Powers of two.
// CHECK-LABEL: func.func @slopes_exp2(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @slopes_exp2(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2xf32>
  %t3 = linalg.generic {indexing_maps = [#h], iterator_types = ["parallel"]} outs(%t2 : tensor<2xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 0 : index
    %one = arith.constant 1 : index
    %h1 = arith.addi %h, %one : index
    %hi = arith.index_cast %h1 : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %b = arith.constant -4.0 : f32
    %e = arith.mulf %b, %hf : f32
    %m = math.exp2 %e : f32
    linalg.yield %m : f32
  } -> tensor<2xf32>
  %t4 = tensor.empty() : tensor<1x2x6x6xf32>
  %t5 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3 : tensor<2xf32>) outs(%t4 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %x = arith.index_cast %j : index to i64
    %y = arith.sitofp %x : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t6 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.add ins(%t6, %t5 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @normalise(%t8) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t10 = call @weigh(%t9, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t10 : tensor<1x2x6x4xf32>
}

// Inverse powers.
// CHECK-LABEL: func.func @slopes_recip(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @slopes_recip(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2xf32>
  %t3 = linalg.generic {indexing_maps = [#h], iterator_types = ["parallel"]} outs(%t2 : tensor<2xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 0 : index
    %one = arith.constant 1 : index
    %h1 = arith.addi %h, %one : index
    %hi = arith.index_cast %h1 : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %four = arith.constant 4.0 : f32
    %x = arith.mulf %hf, %four : f32
    %b = arith.constant 2.0 : f32
    %m = math.powf %b, %x : f32
    %u = arith.constant 1.0 : f32
    %r = arith.divf %u, %m : f32
    linalg.yield %r : f32
  } -> tensor<2xf32>
  %t4 = tensor.empty() : tensor<1x2x6x6xf32>
  %t5 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3 : tensor<2xf32>) outs(%t4 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %x = arith.index_cast %j : index to i64
    %y = arith.sitofp %x : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t6 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.add ins(%t6, %t5 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @normalise(%t8) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t10 = call @weigh(%t9, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t10 : tensor<1x2x6x4xf32>
}

// A power with a whole exponent.
// CHECK-LABEL: func.func @slopes_fpowi(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi<distance = signed>] masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @slopes_fpowi(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2xf32>
  %t3 = linalg.generic {indexing_maps = [#h], iterator_types = ["parallel"]} outs(%t2 : tensor<2xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 0 : index
    %one = arith.constant 1 : index
    %h1 = arith.addi %h, %one : index
    %hi = arith.index_cast %h1 : index to i32
    %b = arith.constant 6.25e-02 : f32
    %m = math.fpowi %b, %hi : f32, i32
    linalg.yield %m : f32
  } -> tensor<2xf32>
  %t4 = tensor.empty() : tensor<1x2x6x6xf32>
  %t5 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3 : tensor<2xf32>) outs(%t4 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %x = arith.index_cast %j : index to i64
    %y = arith.sitofp %x : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t6 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t7 = tensor.empty() : tensor<1x2x6x6xf32>
  %t8 = linalg.add ins(%t6, %t5 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @normalise(%t8) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t10 = call @weigh(%t9, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t10 : tensor<1x2x6x4xf32>
}

// Slopes that are data: a number per head and key.
// CHECK-LABEL: func.func @slopes_of_data(
// CHECK: tensor.extract %arg3
// CHECK: posenc.attention
// CHECK-NOT: alibi
// CHECK-SAME: encodings [#posenc.dense_bias(%{{.*}} : tensor<1x2x1x6xf32>)]
func.func @slopes_of_data(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %m: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m : tensor<2xf32>) outs(%t2 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %x = arith.index_cast %j : index to i64
    %y = arith.sitofp %x : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t4 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t5 = tensor.empty() : tensor<1x2x6x6xf32>
  %t6 = linalg.add ins(%t4, %t3 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t5 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t7 = call @normalise(%t6) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = call @weigh(%t7, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t8 : tensor<1x2x6x4xf32>
}

// Keys that are far away weigh more.
// CHECK-LABEL: func.func @growing(
// CHECK: posenc.attention
// CHECK-NOT: alibi
// CHECK: posenc.yield
// REMARK: [Analysis] TermNotNamed {{.*}}Function=growing | Remark="expected slopes of heads as in ALiBi, times one positive number, for a term that is linear in the distance"
func.func @growing(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @slopes() : () -> tensor<2xf32>
  %t3 = tensor.empty() : tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#of_head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<2xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %x = arith.index_cast %d : index to i64
    %y = arith.sitofp %x : i64 to f32
    %r = arith.mulf %a0, %y : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = call @scores(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.add ins(%t5, %t4 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = call @normalise(%t7) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t9 = call @weigh(%t8, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t9 : tensor<1x2x6x4xf32>
}
