// Kv heads that several query heads share, however they are repeated.
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

// The core over repeated keys and values.
func.func private @attend(%q: tensor<2x4x6x4xf32>, %k: tensor<2x4x8x4xf32>, %v: tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x4x6x8xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>) outs(%t3 : tensor<2x4x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x8xf32>
  %t5 = arith.constant 5.000000e-01 : f32
  %t6 = tensor.empty() : tensor<2x4x6x8xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t8 = tensor.empty() : tensor<2x4x6x8xf32>
  %t9 = linalg.mul ins(%t4, %t7 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%t8 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t10 = arith.constant 0xFF800000 : f32
  %t11 = tensor.empty() : tensor<2x4x6xf32>
  %t12 = linalg.fill ins(%t10 : f32) outs(%t11 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  %t13 = linalg.reduce { arith.maximumf } ins(%t9 : tensor<2x4x6x8xf32>) outs(%t12 : tensor<2x4x6xf32>) dimensions = [3]
  %t14 = tensor.empty() : tensor<2x4x6x8xf32>
  %t15 = linalg.broadcast ins(%t13 : tensor<2x4x6xf32>) outs(%t14 : tensor<2x4x6x8xf32>) dimensions = [3]
  %t16 = tensor.empty() : tensor<2x4x6x8xf32>
  %t17 = linalg.sub ins(%t9, %t15 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%t16 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t18 = tensor.empty() : tensor<2x4x6x8xf32>
  %t19 = linalg.exp ins(%t17 : tensor<2x4x6x8xf32>) outs(%t18 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t20 = tensor.empty() : tensor<2x4x6xf32>
  %t21 = linalg.fill ins(%zero : f32) outs(%t20 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  %t22 = linalg.reduce { arith.addf } ins(%t19 : tensor<2x4x6x8xf32>) outs(%t21 : tensor<2x4x6xf32>) dimensions = [3]
  %t23 = tensor.empty() : tensor<2x4x6x8xf32>
  %t24 = linalg.broadcast ins(%t22 : tensor<2x4x6xf32>) outs(%t23 : tensor<2x4x6x8xf32>) dimensions = [3]
  %t25 = tensor.empty() : tensor<2x4x6x8xf32>
  %t26 = linalg.div ins(%t19, %t24 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%t25 : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %t27 = tensor.empty() : tensor<2x4x6x4xf32>
  %t28 = linalg.fill ins(%zero : f32) outs(%t27 : tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %t29 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t26, %v : tensor<2x4x6x8xf32>, tensor<2x4x8x4xf32>) outs(%t28 : tensor<2x4x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  return %t29 : tensor<2x4x6x4xf32>
}

// Broadcast and joined.
// CHECK-LABEL: func.func @broadcast(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : tensor<2x4x6x4xf32>, tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @broadcast(%q: tensor<2x4x6x4xf32>, %k: tensor<2x2x8x4xf32>, %v: tensor<2x2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x2x2x8x4xf32>
  %t3 = linalg.broadcast ins(%k : tensor<2x2x8x4xf32>) outs(%t2 : tensor<2x2x2x8x4xf32>) dimensions = [2]
  %t4 = tensor.collapse_shape %t3 [[0], [1, 2], [3], [4]] : tensor<2x2x2x8x4xf32> into tensor<2x4x8x4xf32>
  %t5 = tensor.empty() : tensor<2x2x2x8x4xf32>
  %t6 = linalg.broadcast ins(%v : tensor<2x2x8x4xf32>) outs(%t5 : tensor<2x2x2x8x4xf32>) dimensions = [2]
  %t7 = tensor.collapse_shape %t6 [[0], [1, 2], [3], [4]] : tensor<2x2x2x8x4xf32> into tensor<2x4x8x4xf32>
  %t8 = call @attend(%q, %t4, %t7) : (tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32>
  return %t8 : tensor<2x4x6x4xf32>
}

// A dimension of size 1 added to zero.
// CHECK-LABEL: func.func @plus_zero(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : tensor<2x4x6x4xf32>, tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @plus_zero(%q: tensor<2x4x6x4xf32>, %k: tensor<2x2x8x4xf32>, %v: tensor<2x2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 8, 4] : tensor<2x2x8x4xf32> into tensor<2x2x1x8x4xf32>
  %t3 = tensor.empty() : tensor<2x2x2x8x4xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(b, h, g, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, g, n, d) -> (b, h, g, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<2x2x1x8x4xf32>) outs(%t3 : tensor<2x2x2x8x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %x = arith.addf %a0, %zero : f32
    linalg.yield %x : f32
  } -> tensor<2x2x2x8x4xf32>
  %t5 = tensor.collapse_shape %t4 [[0], [1, 2], [3], [4]] : tensor<2x2x2x8x4xf32> into tensor<2x4x8x4xf32>
  %t6 = tensor.expand_shape %v [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 8, 4] : tensor<2x2x8x4xf32> into tensor<2x2x1x8x4xf32>
  %t7 = tensor.empty() : tensor<2x2x2x8x4xf32>
  %t8 = linalg.generic {indexing_maps = [affine_map<(b, h, g, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, g, n, d) -> (b, h, g, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%t6 : tensor<2x2x1x8x4xf32>) outs(%t7 : tensor<2x2x2x8x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %x = arith.addf %a0, %zero : f32
    linalg.yield %x : f32
  } -> tensor<2x2x2x8x4xf32>
  %t9 = tensor.collapse_shape %t8 [[0], [1, 2], [3], [4]] : tensor<2x2x2x8x4xf32> into tensor<2x4x8x4xf32>
  %t10 = call @attend(%q, %t5, %t9) : (tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32>
  return %t10 : tensor<2x4x6x4xf32>
}

// Read at the head divided by the size of its group.
// CHECK-LABEL: func.func @divided_index(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : tensor<2x4x6x4xf32>, tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @divided_index(%q: tensor<2x4x6x4xf32>, %k: tensor<2x2x8x4xf32>, %v: tensor<2x2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x4x8x4xf32>
  %t3 = linalg.generic {indexing_maps = [#data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%t2 : tensor<2x4x8x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %two = arith.constant 2 : index
    %g = arith.divui %h, %two : index
    %x = tensor.extract %k[%b, %g, %n, %d] : tensor<2x2x8x4xf32>
    linalg.yield %x : f32
  } -> tensor<2x4x8x4xf32>
  %t4 = tensor.empty() : tensor<2x4x8x4xf32>
  %t5 = linalg.generic {indexing_maps = [#data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%t4 : tensor<2x4x8x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %two = arith.constant 2 : index
    %g = arith.divui %h, %two : index
    %x = tensor.extract %v[%b, %g, %n, %d] : tensor<2x2x8x4xf32>
    linalg.yield %x : f32
  } -> tensor<2x4x8x4xf32>
  %t6 = call @attend(%q, %t3, %t5) : (tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32>
  return %t6 : tensor<2x4x6x4xf32>
}

// CHECK-LABEL: func.func @in_the_map(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : tensor<2x4x6x4xf32>, tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @in_the_map(%q: tensor<2x4x6x4xf32>, %k: tensor<2x2x8x4xf32>, %v: tensor<2x2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x4x8x4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h floordiv 2, n, d)>, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x2x8x4xf32>) outs(%t2 : tensor<2x4x8x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    linalg.yield %a0 : f32
  } -> tensor<2x4x8x4xf32>
  %t4 = tensor.empty() : tensor<2x4x8x4xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h floordiv 2, n, d)>, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v : tensor<2x2x8x4xf32>) outs(%t4 : tensor<2x4x8x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    linalg.yield %a0 : f32
  } -> tensor<2x4x8x4xf32>
  %t6 = call @attend(%q, %t3, %t5) : (tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32>
  return %t6 : tensor<2x4x6x4xf32>
}

// Gathered at a constant table of heads.
// CHECK-LABEL: func.func @gathered(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : tensor<2x4x6x4xf32>, tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @gathered(%q: tensor<2x4x6x4xf32>, %k: tensor<2x2x8x4xf32>, %v: tensor<2x2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = arith.constant dense<[0, 0, 1, 1]> : tensor<4xi64>
  %t3 = tensor.empty() : tensor<2x4x8x4xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (h)>, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2 : tensor<4xi64>) outs(%t3 : tensor<2x4x8x4xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %b = linalg.index 0 : index
    %g = arith.index_cast %a0 : i64 to index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %x = tensor.extract %k[%b, %g, %n, %d] : tensor<2x2x8x4xf32>
    linalg.yield %x : f32
  } -> tensor<2x4x8x4xf32>
  %t5 = arith.constant dense<[0, 0, 1, 1]> : tensor<4xi64>
  %t6 = tensor.empty() : tensor<2x4x8x4xf32>
  %t7 = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (h)>, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t5 : tensor<4xi64>) outs(%t6 : tensor<2x4x8x4xf32>) {
  ^bb0(%a0: i64, %o: f32):
    %b = linalg.index 0 : index
    %g = arith.index_cast %a0 : i64 to index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %x = tensor.extract %v[%b, %g, %n, %d] : tensor<2x2x8x4xf32>
    linalg.yield %x : f32
  } -> tensor<2x4x8x4xf32>
  %t8 = call @attend(%q, %t4, %t7) : (tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32>
  return %t8 : tensor<2x4x6x4xf32>
}

// Heads in turns are no groups: the repeated keys stay.
// CHECK-LABEL: func.func @tiled(
// CHECK: linalg.generic
// CHECK: posenc.attention ins(%arg0, %{{.*}}, %{{.*}} : tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>)
func.func @tiled(%q: tensor<2x4x6x4xf32>, %k: tensor<2x2x8x4xf32>, %v: tensor<2x2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<2x4x8x4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h mod 2, n, d)>, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x2x8x4xf32>) outs(%t2 : tensor<2x4x8x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    linalg.yield %a0 : f32
  } -> tensor<2x4x8x4xf32>
  %t4 = tensor.empty() : tensor<2x4x8x4xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h mod 2, n, d)>, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v : tensor<2x2x8x4xf32>) outs(%t4 : tensor<2x4x8x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    linalg.yield %a0 : f32
  } -> tensor<2x4x8x4xf32>
  %t6 = call @attend(%q, %t3, %t5) : (tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32>
  return %t6 : tensor<2x4x6x4xf32>
}

// As PyTorch gathers: what is below 0 counts from the end, the other indices are ranges.
func.func private @index(%x: tensor<2x2x8x4xf32>, %heads: tensor<4x1x1xi64>) -> tensor<2x4x8x4xf32> {
  %zero = arith.constant 0 : i64
  %two = arith.constant 2 : i64
  %eight = arith.constant 8 : i64
  %t2 = tensor.empty() : tensor<8xi64>
  %t3 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]} outs(%t2 : tensor<8xi64>) {
  ^bb0(%o: i64):
    %n = linalg.index 0 : index
    %i = arith.index_cast %n : index to i64
    linalg.yield %i : i64
  } -> tensor<8xi64>
  %t4 = tensor.expand_shape %t3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
  %t5 = tensor.empty() : tensor<2x4x8x4xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (h, 0, 0)>, affine_map<(b, h, n, d) -> (n, 0)>, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%heads, %t4 : tensor<4x1x1xi64>, tensor<8x1xi64>) outs(%t5 : tensor<2x4x8x4xf32>) {
  ^bb0(%a0: i64, %a1: i64, %o: f32):
    %s0 = arith.cmpi slt, %a0, %zero : i64
    %e0 = arith.addi %a0, %two : i64
    %w0 = arith.select %s0, %e0, %a0 : i64
    %g = arith.index_cast %w0 : i64 to index
    %s1 = arith.cmpi slt, %a1, %zero : i64
    %e1 = arith.addi %a1, %eight : i64
    %w1 = arith.select %s1, %e1, %a1 : i64
    %n = arith.index_cast %w1 : i64 to index
    %b = linalg.index 0 : index
    %d = linalg.index 3 : index
    %y = tensor.extract %x[%b, %g, %n, %d] : tensor<2x2x8x4xf32>
    linalg.yield %y : f32
  } -> tensor<2x4x8x4xf32>
  return %t6 : tensor<2x4x8x4xf32>
}

// CHECK-LABEL: func.func @indexed(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : tensor<2x4x6x4xf32>, tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>)
func.func @indexed(%q: tensor<2x4x6x4xf32>, %k: tensor<2x2x8x4xf32>, %v: tensor<2x2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %heads = arith.constant dense<[[[0]], [[0]], [[1]], [[1]]]> : tensor<4x1x1xi64>
  %t3 = call @index(%k, %heads) : (tensor<2x2x8x4xf32>, tensor<4x1x1xi64>) -> tensor<2x4x8x4xf32>
  %t4 = call @index(%v, %heads) : (tensor<2x2x8x4xf32>, tensor<4x1x1xi64>) -> tensor<2x4x8x4xf32>
  %t5 = call @attend(%q, %t3, %t4) : (tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32>
  return %t5 : tensor<2x4x6x4xf32>
}

// CHECK-LABEL: func.func @indexed_in_turns(
// CHECK: posenc.attention ins(%arg0, %{{.*}}, %{{.*}} : tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>)
func.func @indexed_in_turns(%q: tensor<2x4x6x4xf32>, %k: tensor<2x2x8x4xf32>, %v: tensor<2x2x8x4xf32>) -> tensor<2x4x6x4xf32> {
  %heads = arith.constant dense<[[[0]], [[1]], [[0]], [[1]]]> : tensor<4x1x1xi64>
  %t3 = call @index(%k, %heads) : (tensor<2x2x8x4xf32>, tensor<4x1x1xi64>) -> tensor<2x4x8x4xf32>
  %t4 = call @index(%v, %heads) : (tensor<2x2x8x4xf32>, tensor<4x1x1xi64>) -> tensor<2x4x8x4xf32>
  %t5 = call @attend(%q, %t3, %t4) : (tensor<2x4x6x4xf32>, tensor<2x4x8x4xf32>, tensor<2x4x8x4xf32>) -> tensor<2x4x6x4xf32>
  return %t5 : tensor<2x4x6x4xf32>
}
