// Rows without a visible key made 0, in every form; NaN is a visible key.
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
#rows = affine_map<(b, h, i, j) -> (b, h, i)>

// Keys strictly before the query: the first row has none.
func.func private @logits(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t4 : tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sgt, %i, %j : index
    %x = arith.select %c, %a0, %t5 : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  return %t7 : tensor<1x2x6x6xf32>
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

// CHECK-LABEL: func.func @all_hidden(
// CHECK: posenc.attention
// CHECK-SAME: masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @all_hidden(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @logits(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = call @softmax(%t2) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = arith.constant 0xFF800000 : f32
  %t5 = arith.constant true
  %t6 = tensor.empty() : tensor<1x2x6x6xi1>
  %t7 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xi1>) {
  ^bb0(%a0: f32, %o: i1):
    %x = arith.cmpf oeq, %a0, %t4 : f32
    linalg.yield %x : i1
  } -> tensor<1x2x6x6xi1>
  %t8 = tensor.empty() : tensor<1x2x6xi1>
  %t9 = linalg.fill ins(%t5 : i1) outs(%t8 : tensor<1x2x6xi1>) -> tensor<1x2x6xi1>
  %t10 = linalg.reduce { arith.andi } ins(%t7 : tensor<1x2x6x6xi1>) outs(%t9 : tensor<1x2x6xi1>) dimensions = [3]
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.generic {indexing_maps = [#rows, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t10, %t3 : tensor<1x2x6xi1>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: i1, %a1: f32, %o: f32):
    %x = arith.select %a0, %zero, %a1 : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t13 = call @weigh(%t12, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t13 : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @some_visible(
// CHECK: posenc.attention
// CHECK-SAME: masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @some_visible(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @logits(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = call @softmax(%t2) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = arith.constant 0xFF800000 : f32
  %t5 = arith.constant false
  %t6 = tensor.empty() : tensor<1x2x6x6xi1>
  %t7 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xi1>) {
  ^bb0(%a0: f32, %o: i1):
    %x = arith.cmpf une, %a0, %t4 : f32
    linalg.yield %x : i1
  } -> tensor<1x2x6x6xi1>
  %t8 = tensor.empty() : tensor<1x2x6xi1>
  %t9 = linalg.fill ins(%t5 : i1) outs(%t8 : tensor<1x2x6xi1>) -> tensor<1x2x6xi1>
  %t10 = linalg.reduce { arith.ori } ins(%t7 : tensor<1x2x6x6xi1>) outs(%t9 : tensor<1x2x6xi1>) dimensions = [3]
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.generic {indexing_maps = [#rows, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t10, %t3 : tensor<1x2x6xi1>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: i1, %a1: f32, %o: f32):
    %x = arith.select %a0, %a1, %zero : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t13 = call @weigh(%t12, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t13 : tensor<1x2x6x4xf32>
}

// The test in f64, negated twice.
// CHECK-LABEL: func.func @not_some_not_hidden_in_f64(
// CHECK: posenc.attention
// CHECK-SAME: masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @not_some_not_hidden_in_f64(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @logits(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = call @softmax(%t2) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = arith.constant 0xFF800000 : f32
  %t5 = arith.constant true
  %t6 = arith.constant false
  %t7 = arith.constant 0xFFF0000000000000 : f64
  %t8 = tensor.empty() : tensor<1x2x6x6xi1>
  %t9 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6x6xi1>) {
  ^bb0(%a0: f32, %o: i1):
    %w = arith.extf %a0 : f32 to f64
    %c = arith.cmpf oeq, %w, %t7 : f64
    %x = arith.xori %c, %t5 : i1
    linalg.yield %x : i1
  } -> tensor<1x2x6x6xi1>
  %t10 = tensor.empty() : tensor<1x2x6xi1>
  %t11 = linalg.fill ins(%t6 : i1) outs(%t10 : tensor<1x2x6xi1>) -> tensor<1x2x6xi1>
  %t12 = linalg.reduce { arith.ori } ins(%t9 : tensor<1x2x6x6xi1>) outs(%t11 : tensor<1x2x6xi1>) dimensions = [3]
  %t13 = tensor.empty() : tensor<1x2x6x6xf32>
  %t14 = linalg.generic {indexing_maps = [#rows, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t12, %t3 : tensor<1x2x6xi1>, tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: i1, %a1: f32, %o: f32):
    %c = arith.xori %a0, %t5 : i1
    %x = arith.select %c, %zero, %a1 : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t15 = call @weigh(%t14, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t15 : tensor<1x2x6x4xf32>
}

// The maximum of the row tells.
// CHECK-LABEL: func.func @maximum_hidden(
// CHECK: posenc.attention
// CHECK-SAME: masks [#posenc.causal]
// CHECK-NOT: linalg.
// CHECK: return
func.func @maximum_hidden(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @logits(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = call @softmax(%t2) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = arith.constant 0xFF800000 : f32
  %t5 = tensor.empty() : tensor<1x2x6xf32>
  %t6 = linalg.fill ins(%t4 : f32) outs(%t5 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t7 = linalg.reduce { arith.maximumf } ins(%t2 : tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6xf32>) dimensions = [3]
  %t8 = tensor.empty() : tensor<1x2x6x6xf32>
  %t9 = linalg.generic {indexing_maps = [#rows, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7, %t3 : tensor<1x2x6xf32>, tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %c = arith.cmpf oeq, %a0, %t4 : f32
    %x = arith.select %c, %zero, %a1 : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t10 = call @weigh(%t9, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t10 : tensor<1x2x6x4xf32>
}

// A maximum that starts from a number is never -inf: rows keep their 0 / 0.
// CHECK-LABEL: func.func @maximum_from_a_number(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] weights-modified {{.*}}Function=maximum_from_a_number | Reason="expected the weights to enter the value product as the softmax left them, or 0 where all logits of the row are -inf
func.func @maximum_from_a_number(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @logits(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = call @softmax(%t2) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = arith.constant 0xFF800000 : f32
  %t5 = arith.constant -1.000000e+03 : f32
  %t6 = tensor.empty() : tensor<1x2x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t2 : tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.generic {indexing_maps = [#rows, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t8, %t3 : tensor<1x2x6xf32>, tensor<1x2x6x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %c = arith.cmpf oeq, %a0, %t4 : f32
    %x = arith.select %c, %zero, %a1 : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t11 = call @weigh(%t10, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t11 : tensor<1x2x6x4xf32>
}

// This comparison takes NaN for hidden.
// CHECK-LABEL: func.func @nan_as_hidden(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] weights-modified {{.*}}Function=nan_as_hidden |
func.func @nan_as_hidden(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @logits(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = call @softmax(%t2) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = arith.constant 0xFF800000 : f32
  %t5 = arith.constant false
  %t6 = tensor.empty() : tensor<1x2x6x6xi1>
  %t7 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xi1>) {
  ^bb0(%a0: f32, %o: i1):
    %x = arith.cmpf ogt, %a0, %t4 : f32
    linalg.yield %x : i1
  } -> tensor<1x2x6x6xi1>
  %t8 = tensor.empty() : tensor<1x2x6xi1>
  %t9 = linalg.fill ins(%t5 : i1) outs(%t8 : tensor<1x2x6xi1>) -> tensor<1x2x6xi1>
  %t10 = linalg.reduce { arith.ori } ins(%t7 : tensor<1x2x6x6xi1>) outs(%t9 : tensor<1x2x6xi1>) dimensions = [3]
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.generic {indexing_maps = [#rows, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t10, %t3 : tensor<1x2x6xi1>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: i1, %a1: f32, %o: f32):
    %x = arith.select %a0, %a1, %zero : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t13 = call @weigh(%t12, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t13 : tensor<1x2x6x4xf32>
}

// A test of other numbers.
// CHECK-LABEL: func.func @test_of_others(
// CHECK-NOT: posenc.attention
// CHECK: return
// REMARK: [Missed] dead-row-test-of-other-rows {{.*}}Function=test_of_others |
func.func @test_of_others(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @logits(%q, %k) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x6xf32>
  %t3 = call @softmax(%t2) : (tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = arith.constant 0xFF800000 : f32
  %t5 = arith.constant true
  %t6 = tensor.empty() : tensor<1x2x6x6xf32>
  %t7 = linalg.mul ins(%t2, %t2 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t6 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t8 = tensor.empty() : tensor<1x2x6x6xi1>
  %t9 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t7 : tensor<1x2x6x6xf32>) outs(%t8 : tensor<1x2x6x6xi1>) {
  ^bb0(%a0: f32, %o: i1):
    %x = arith.cmpf oeq, %a0, %t4 : f32
    linalg.yield %x : i1
  } -> tensor<1x2x6x6xi1>
  %t10 = tensor.empty() : tensor<1x2x6xi1>
  %t11 = linalg.fill ins(%t5 : i1) outs(%t10 : tensor<1x2x6xi1>) -> tensor<1x2x6xi1>
  %t12 = linalg.reduce { arith.andi } ins(%t9 : tensor<1x2x6x6xi1>) outs(%t11 : tensor<1x2x6xi1>) dimensions = [3]
  %t13 = tensor.empty() : tensor<1x2x6x6xf32>
  %t14 = linalg.generic {indexing_maps = [#rows, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t12, %t3 : tensor<1x2x6xi1>, tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: i1, %a1: f32, %o: f32):
    %x = arith.select %a0, %zero, %a1 : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %t15 = call @weigh(%t14, %v) : (tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %t15 : tensor<1x2x6x4xf32>
}
