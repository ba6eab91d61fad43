// Tables that are read in other orders than that of distances.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' | FileCheck %s

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %bias: tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%s0 : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x6x6xf32>) outs(%l0 : tensor<1x2x6xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%o0 : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Key minus query.
// CHECK-LABEL: func.func @reversed(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 5>(%{{.*}} : tensor<2x11xf32>)]
// CHECK-NOT: score
func.func @reversed(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %c5 = arith.constant 5 : index
    %e = arith.subi %c5, %d : index
    %t = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Clipped within the table: its ends are not read.
// CHECK-LABEL: func.func @clipped_early(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 5>(%{{.*}} : tensor<2x11xf32>)]
// CHECK-NOT: score
func.func @clipped_early(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %c4 = arith.constant 4 : index
    %m2 = arith.constant -2 : index
    %c2 = arith.constant 2 : index
    %u = arith.maxsi %d, %m2 : index
    %w = arith.minsi %u, %c2 : index
    %e = arith.addi %w, %c4 : index
    %t = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// In no order.
// CHECK-LABEL: func.func @any_order(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 5>(%{{.*}} : tensor<2x11xf32>)]
// CHECK-NOT: score
func.func @any_order(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %order = arith.constant dense<[3, 1, 4, 0, 5, 9, 2, 6, 8, 7, 10]> : tensor<11xi64>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %c5 = arith.constant 5 : index
    %p = arith.addi %d, %c5 : index
    %n = tensor.extract %order[%p] : tensor<11xi64>
    %e = arith.index_cast %n : i64 to index
    %t = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// What a mask hides is not read.
// CHECK-LABEL: func.func @visible_half(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table(%{{.*}} : tensor<2x6xf32>)]
// CHECK-NOT: score
func.func @visible_half(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %e = arith.addi %d, %d : index
    %t = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Rows and columns of a window of 2 x 3, heads last.
// CHECK-LABEL: func.func @window(
// CHECK-DAG: %[[QUERY:.*]] = arith.constant dense<[0, 1, 2, 5, 6, 7]> : tensor<6xi64>
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 7>(%{{.*}} : tensor<2x15xf32>)] {{.*}}q_pos(%[[QUERY]] : tensor<6xi64>) k_pos(%[[QUERY]] : tensor<6xi64>)
// CHECK-NOT: score
func.func @window(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<15x2xf32>) -> tensor<1x2x6x4xf32> {
  %index = arith.constant dense<[[7, 6, 5, 2, 1, 0], [8, 7, 6, 3, 2, 1], [9, 8, 7, 4, 3, 2], [12, 11, 10, 7, 6, 5], [13, 12, 11, 8, 7, 6], [14, 13, 12, 9, 8, 7]]> : tensor<6x6xi64>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %n = tensor.extract %index[%i, %j] : tensor<6x6xi64>
    %e = arith.index_cast %n : i64 to index
    %t = tensor.extract %table[%e, %h] : tensor<15x2xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// What is made of an entry is made once, as of Swin v2.
// CHECK-LABEL: func.func @functions_of_entries(
// CHECK: %[[TABLE:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x11xf32>)
// CHECK: math.exp
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 5, bias_scale = 1.600000e+01>(%[[TABLE]] : tensor<2x11xf32>)]
// CHECK-NOT: score
func.func @functions_of_entries(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %table: tensor<2x11xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %c5 = arith.constant 5 : index
    %e = arith.addi %d, %c5 : index
    %u = tensor.extract %table[%h, %e] : tensor<2x11xf32>
    %one = arith.constant 1.0 : f32
    %sixteen = arith.constant 16.0 : f32
    %f = math.exp %u : f32
    %g = arith.addf %f, %one : f32
    %l = arith.divf %f, %g : f32
    %t = arith.mulf %l, %sixteen : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
