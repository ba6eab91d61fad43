// Masks that say what is hidden, or are integers or floats. What is kept is computed once, as a
// tensor.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' | FileCheck %s

#all = affine_map<(b, h, i, j) -> (b, h, i, j)>
#pair = affine_map<(b, h, i, j) -> (i, j)>
#pair_of_row = affine_map<(b, h, i, j) -> (b, i, j)>
#key = affine_map<(b, h, i, j) -> (b, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, d, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, d, j) -> (b, h, j, d)>
#outputs = affine_map<(b, h, i, d, j) -> (b, h, i, d)>

func.func private @scores(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>) -> tensor<2x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x2x6x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %r = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%z : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x2x6x6xf32>
  return %r : tensor<2x2x6x6xf32>
}

func.func private @attend(%s: tensor<2x2x6x6xf32>, %v: tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x2x6x6xf32>
  %o = tensor.empty() : tensor<2x2x6x4xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x2x6x6xf32>) outs(%e : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%o : tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#weights, #values, #outputs], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) outs(%z : tensor<2x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %c: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %c, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}

// Pairs that are hidden.
// CHECK-LABEL: func.func @hidden_pairs(
// CHECK: %[[KEPT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x1x6x6xi1>)
// CHECK: posenc.attention {{.*}} masks [#posenc.dense_mask(%[[KEPT]] : tensor<1x1x6x6xi1>)]
// CHECK-NOT: score
// CHECK: return
func.func @hidden_pairs(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %hidden: tensor<6x6xi1>) -> tensor<2x2x6x4xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %s = call @scores(%q, %k) : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x6xf32>
  %e = tensor.empty() : tensor<2x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #pair, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %hidden : tensor<2x2x6x6xf32>, tensor<6x6xi1>) outs(%e : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %h: i1, %o: f32):
    %m = arith.select %h, %low, %zero : f32
    %r = arith.addf %x, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}

// masked_fill(mask == 0, -inf), of integers.
// CHECK-LABEL: func.func @integers(
// CHECK: %[[KEPT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x1x6x6xi1>)
// CHECK: posenc.attention {{.*}} masks [#posenc.dense_mask(%[[KEPT]] : tensor<2x1x6x6xi1>)]
// CHECK-NOT: score
// CHECK: return
func.func @integers(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %kept: tensor<2x6x6xi64>) -> tensor<2x2x6x4xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0 : i64
  %s = call @scores(%q, %k) : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x6xf32>
  %e = tensor.empty() : tensor<2x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #pair_of_row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %kept : tensor<2x2x6x6xf32>, tensor<2x6x6xi64>) outs(%e : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %n: i64, %o: f32):
    %h = arith.cmpi eq, %n, %zero : i64
    %r = arith.select %h, %low, %x : f32
    linalg.yield %r : f32
  } -> tensor<2x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}

// The same of floats.
// CHECK-LABEL: func.func @floats(
// CHECK: posenc.attention {{.*}} masks [#posenc.dense_mask(%{{.*}} : tensor<2x1x6x6xi1>)]
// CHECK-NOT: score
// CHECK: return
func.func @floats(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %kept: tensor<2x6x6xf32>) -> tensor<2x2x6x4xf32> {
  %low = arith.constant 0xFF800000 : f32
  %half = arith.constant 0.5 : f32
  %s = call @scores(%q, %k) : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x6xf32>
  %e = tensor.empty() : tensor<2x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #pair_of_row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %kept : tensor<2x2x6x6xf32>, tensor<2x6x6xf32>) outs(%e : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %n: f32, %o: f32):
    %h = arith.cmpf olt, %n, %half : f32
    %r = arith.select %h, %low, %x : f32
    linalg.yield %r : f32
  } -> tensor<2x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}

// Keys that are padding, beside pairs that are hidden.
// CHECK-LABEL: func.func @hidden_keys(
// CHECK: posenc.attention {{.*}} masks [#posenc.padding(%{{.*}} : tensor<2x6xi1>), #posenc.dense_mask(%{{.*}} : tensor<1x1x6x6xi1>)]
// CHECK-NOT: score
// CHECK: return
func.func @hidden_keys(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %hidden: tensor<6x6xi1>, %padding: tensor<2x6xi1>) -> tensor<2x2x6x4xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %s = call @scores(%q, %k) : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x6xf32>
  %e = tensor.empty() : tensor<2x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #pair, #key, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %hidden, %padding : tensor<2x2x6x6xf32>, tensor<6x6xi1>, tensor<2x6xi1>) outs(%e : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %h: i1, %p: i1, %o: f32):
    %a = arith.select %h, %low, %zero : f32
    %b = arith.select %p, %low, %zero : f32
    %m = arith.addf %b, %a : f32
    %r = arith.addf %x, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}

// Two tensors at once are no mask of either.
// CHECK-LABEL: func.func @either(
// CHECK-NOT: masks
// CHECK: score {
func.func @either(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %a: tensor<6x6xi1>, %b: tensor<6x6xi1>) -> tensor<2x2x6x4xf32> {
  %low = arith.constant 0xFF800000 : f32
  %s = call @scores(%q, %k) : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x6xf32>
  %e = tensor.empty() : tensor<2x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #pair, #pair, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %a, %b : tensor<2x2x6x6xf32>, tensor<6x6xi1>, tensor<6x6xi1>) outs(%e : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %y: i1, %z: i1, %o: f32):
    %kept = arith.ori %y, %z : i1
    %r = arith.select %kept, %x, %low : f32
    linalg.yield %r : f32
  } -> tensor<2x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}
