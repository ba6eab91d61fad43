// RoPE by tables that are arguments.
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
#data = affine_map<(b, h, n, d) -> (b, h, n, d)>
#table = affine_map<(b, h, n, d) -> (n, d)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>

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

func.func private @turn_arguments(%x: tensor<1x2x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t3 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t4 = tensor.empty() : tensor<1x2x6x4xf32>
  %t5 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %c : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t4 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t6 = tensor.empty() : tensor<1x2x6x4xf32>
  %t7 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %s : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t6 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t8 = tensor.empty() : tensor<1x2x6x4xf32>
  %t9 = linalg.sub ins(%t5, %t7 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t8 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %c : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %s : tensor<1x2x6x4xf32>, tensor<6x4xf32>) outs(%t12 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.add ins(%t11, %t13 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t16 = tensor.concat dim(3) %t9, %t15 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t16 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @arguments(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%arg3, %arg4 : tensor<6x4xf32>, tensor<6x4xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @arguments(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_arguments(%q, %c, %s) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_arguments(%k, %c, %s) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

func.func private @turn_arguments_twice(%x: tensor<1x2x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %t3 = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
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

// CHECK-LABEL: func.func @arguments_twice(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%arg3, %arg4 : tensor<6x4xf32>, tensor<6x4xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @arguments_twice(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_arguments_twice(%q, %c, %s) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_arguments_twice(%k, %c, %s) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

// A batch dimension of size 1 is dropped.
func.func private @turn_arguments_with_batch(%x: tensor<1x2x6x8xf32>, %c: tensor<1x6x4xf32>, %s: tensor<1x6x4xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t3 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t4 = tensor.empty() : tensor<1x2x6x4xf32>
  %t5 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (b, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %c : tensor<1x2x6x4xf32>, tensor<1x6x4xf32>) outs(%t4 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t6 = tensor.empty() : tensor<1x2x6x4xf32>
  %t7 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (b, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %s : tensor<1x2x6x4xf32>, tensor<1x6x4xf32>) outs(%t6 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t8 = tensor.empty() : tensor<1x2x6x4xf32>
  %t9 = linalg.sub ins(%t5, %t7 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t8 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t10 = tensor.empty() : tensor<1x2x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (b, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %c : tensor<1x2x6x4xf32>, tensor<1x6x4xf32>) outs(%t10 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.generic {indexing_maps = [#id, affine_map<(b, h, n, d) -> (b, n, d)>, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %s : tensor<1x2x6x4xf32>, tensor<1x6x4xf32>) outs(%t12 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.add ins(%t11, %t13 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t14 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t16 = tensor.concat dim(3) %t9, %t15 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  return %t16 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @arguments_with_batch(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>({{.*}} : tensor<6x4xf32>, tensor<6x4xf32>)]
// CHECK-NOT: linalg.
// CHECK: return
func.func @arguments_with_batch(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %c: tensor<1x6x4xf32>, %s: tensor<1x6x4xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_arguments_with_batch(%q, %c, %s) : (tensor<1x2x6x8xf32>, tensor<1x6x4xf32>, tensor<1x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_arguments_with_batch(%k, %c, %s) : (tensor<1x2x6x8xf32>, tensor<1x6x4xf32>, tensor<1x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

// Nothing says that both halves of the tables are the same: no name, what turns stays.
func.func private @turn_whole_arguments(%x: tensor<1x2x6x8xf32>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t3 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t4 = tensor.empty() : tensor<1x2x6x4xf32>
  %t5 = linalg.negf ins(%t3 : tensor<1x2x6x4xf32>) outs(%t4 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t6 = tensor.concat dim(3) %t5, %t2 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t7 = tensor.empty() : tensor<1x2x6x8xf32>
  %t8 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %c : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t7 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t9 = tensor.empty() : tensor<1x2x6x8xf32>
  %t10 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %s : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t9 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t11 = tensor.empty() : tensor<1x2x6x8xf32>
  %t12 = linalg.add ins(%t8, %t10 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t11 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t12 : tensor<1x2x6x8xf32>
}

// REMARK: [Analysis] RotationNotNamed {{.*}}Function=whole_arguments | Remark="query: expected the same cosine and sine for both channels of a pair, as tables of one column per pair have, also joined with themselves here, got tables of one column per channel"
// CHECK-LABEL: func.func @whole_arguments(
// CHECK: linalg.
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: ->
func.func @whole_arguments(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_whole_arguments(%q, %c, %s) : (tensor<1x2x6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_whole_arguments(%k, %c, %s) : (tensor<1x2x6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}
