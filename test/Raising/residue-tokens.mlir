// Code on logits that sees one token of a pair is computed once per token.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,canonicalize,raise-to-posenc)' | FileCheck %s

#all = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, d, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, d, j) -> (b, h, j, d)>
#outputs = affine_map<(b, h, i, d, j) -> (b, h, i, d)>

func.func private @scores(%q: tensor<4x2x6x4xf32>, %k: tensor<4x2x6x4xf32>) -> tensor<4x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<4x2x6x6xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<4x2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x2x6x4xf32>, tensor<4x2x6x4xf32>) outs(%s0 : tensor<4x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %a = arith.addf %o, %p : f32
    linalg.yield %a : f32
  } -> tensor<4x2x6x6xf32>
  return %s : tensor<4x2x6x6xf32>
}

func.func private @attend(%l: tensor<4x2x6x6xf32>, %v: tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<4x2x6x6xf32>
  %out = tensor.empty() : tensor<4x2x6x4xf32>
  %w = linalg.softmax dimension(3) ins(%l : tensor<4x2x6x6xf32>) outs(%pairs : tensor<4x2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#weights, #values, #outputs], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<4x2x6x6xf32>, tensor<4x2x6x4xf32>) outs(%o0 : tensor<4x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %a = arith.addf %o, %p : f32
    linalg.yield %a : f32
  } -> tensor<4x2x6x4xf32>
  return %r : tensor<4x2x6x4xf32>
}

// A number for pairs of different regions, which each token has by arithmetic: what a sum has of
// either token is one number of it.
// CHECK-LABEL: func.func @regions(
// CHECK: %[[QUERIES:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x6xindex>)
// CHECK: %[[KEYS:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x6xindex>)
// CHECK: posenc.attention {{.*}} score {
// CHECK-NEXT: ^bb0(%[[S:.*]]: f32, %[[B:.*]]: index, %{{.*}}: index, %[[I:.*]]: index, %[[J:.*]]: index, %{{.*}}: index, %{{.*}}: index):
// CHECK-NEXT: %[[A:.*]] = tensor.extract %[[QUERIES]][%[[B]], %[[I]]]
// CHECK-NEXT: %[[C:.*]] = tensor.extract %[[KEYS]][%[[B]], %[[J]]]
// CHECK-NEXT: %[[D:.*]] = arith.addi %[[A]], %[[C]]
// CHECK-NEXT: %[[E:.*]] = arith.cmpi eq, %[[D]], %c0
// CHECK-NEXT: %[[F:.*]] = arith.select %[[E]], %{{.*}}, %{{.*}}
// CHECK-NEXT: %[[G:.*]] = arith.addf %[[S]], %[[F]]
// CHECK-NEXT: posenc.yield %[[G]]
func.func @regions(%q: tensor<4x2x6x4xf32>, %k: tensor<4x2x6x4xf32>, %v: tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32> {
  %pairs = tensor.empty() : tensor<4x2x6x6xf32>
  %s = call @scores(%q, %k) : (tensor<4x2x6x4xf32>, tensor<4x2x6x4xf32>) -> tensor<4x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<4x2x6x6xf32>) outs(%pairs : tensor<4x2x6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %bi = arith.muli %b, %c3 : index
    %ti = arith.addi %bi, %i : index
    %ri = arith.remui %ti, %c2 : index
    %fi = arith.floordivsi %ti, %c3 : index
    %gi = arith.muli %fi, %c2 : index
    %id_i = arith.addi %gi, %ri : index
    %tj = arith.addi %bi, %j : index
    %rj = arith.remui %tj, %c2 : index
    %fj = arith.floordivsi %tj, %c3 : index
    %gj = arith.muli %fj, %c2 : index
    %id_j = arith.addi %gj, %rj : index
    %same = arith.cmpi eq, %id_i, %id_j : index
    %low = arith.constant -5.0 : f32
    %none = arith.constant 0.0 : f32
    %bias = arith.select %same, %none, %low : f32
    %r = arith.addf %x, %bias : f32
    linalg.yield %r : f32
  } -> tensor<4x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<4x2x6x6xf32>, tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32>
  return %r : tensor<4x2x6x4xf32>
}

// A factor by head and key.
// CHECK-LABEL: func.func @factors(
// CHECK: %[[FACTORS:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x6xf32>)
// CHECK: posenc.attention {{.*}} score {
// CHECK: tensor.extract %[[FACTORS]]
// CHECK-NEXT: arith.mulf
// CHECK-NEXT: posenc.yield
func.func @factors(%q: tensor<4x2x6x4xf32>, %k: tensor<4x2x6x4xf32>, %v: tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32> {
  %pairs = tensor.empty() : tensor<4x2x6x6xf32>
  %s = call @scores(%q, %k) : (tensor<4x2x6x4xf32>, tensor<4x2x6x4xf32>) -> tensor<4x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<4x2x6x6xf32>) outs(%pairs : tensor<4x2x6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %hi = arith.index_cast %h : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %ji = arith.index_cast %j : index to i64
    %jf = arith.sitofp %ji : i64 to f32
    %one = arith.constant 1.0 : f32
    %j1 = arith.addf %jf, %one : f32
    %lj = math.log %j1 : f32
    %hl = arith.mulf %hf, %lj : f32
    %f = arith.addf %hl, %one : f32
    %r = arith.mulf %x, %f : f32
    linalg.yield %r : f32
  } -> tensor<4x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<4x2x6x6xf32>, tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32>
  return %r : tensor<4x2x6x4xf32>
}

// A choice by query, of which one part is a truth on one way.
// CHECK-LABEL: func.func @choices(
// CHECK: %[[FAR:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<6xi1>)
// CHECK: posenc.attention {{.*}} score {
// CHECK: %[[IS:.*]] = tensor.extract %[[FAR]]
// CHECK: arith.select %[[IS]]
func.func @choices(%q: tensor<4x2x6x4xf32>, %k: tensor<4x2x6x4xf32>, %v: tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32> {
  %pairs = tensor.empty() : tensor<4x2x6x6xf32>
  %s = call @scores(%q, %k) : (tensor<4x2x6x4xf32>, tensor<4x2x6x4xf32>) -> tensor<4x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<4x2x6x6xf32>) outs(%pairs : tensor<4x2x6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c7 = arith.constant 7 : index
    %t = arith.muli %i, %c7 : index
    %u = arith.addi %t, %c2 : index
    %d = arith.remui %u, %c3 : index
    %e = arith.floordivsi %u, %c2 : index
    %g = arith.muli %d, %e : index
    %far = arith.cmpi sge, %g, %c7 : index
    %true = arith.constant true
    %few = arith.cmpi sge, %e, %c3 : index
    %either = arith.select %far, %true, %few : i1
    %y = arith.mulf %x, %x : f32
    %r = arith.select %either, %y, %x : f32
    linalg.yield %r : f32
  } -> tensor<4x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<4x2x6x6xf32>, tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32>
  return %r : tensor<4x2x6x4xf32>
}

// No more than reading it takes.
// CHECK-LABEL: func.func @cheap(
// CHECK-NOT: linalg.generic
// CHECK: posenc.attention {{.*}} score {
// CHECK-NOT: tensor.extract
func.func @cheap(%q: tensor<4x2x6x4xf32>, %k: tensor<4x2x6x4xf32>, %v: tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32> {
  %pairs = tensor.empty() : tensor<4x2x6x6xf32>
  %s = call @scores(%q, %k) : (tensor<4x2x6x4xf32>, tensor<4x2x6x4xf32>) -> tensor<4x2x6x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<4x2x6x6xf32>) outs(%pairs : tensor<4x2x6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %ji = arith.index_cast %j : index to i64
    %jf = arith.sitofp %ji : i64 to f32
    %half = arith.constant 0.5 : f32
    %f = arith.mulf %jf, %half : f32
    %r = arith.mulf %x, %f : f32
    linalg.yield %r : f32
  } -> tensor<4x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<4x2x6x6xf32>, tensor<4x2x6x4xf32>) -> tensor<4x2x6x4xf32>
  return %r : tensor<4x2x6x4xf32>
}

// A number for each pair already: one query of one head.
// CHECK-LABEL: func.func @one_query(
// CHECK-NOT: linalg.generic
// CHECK: posenc.attention {{.*}} score {
// CHECK-NOT: tensor.extract
func.func @one_query(%q: tensor<1x1x1x4xf32>, %k: tensor<1x1x6x4xf32>, %v: tensor<1x1x6x4xf32>) -> tensor<1x1x1x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<1x1x1x6xf32>
  %out = tensor.empty() : tensor<1x1x1x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x1x1x6xf32>) -> tensor<1x1x1x6xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x1x1x4xf32>, tensor<1x1x6x4xf32>) outs(%s0 : tensor<1x1x1x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %a = arith.addf %o, %p : f32
    linalg.yield %a : f32
  } -> tensor<1x1x1x6xf32>
  %l = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x1x1x6xf32>) outs(%pairs : tensor<1x1x1x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %hi = arith.index_cast %h : index to i64
    %hf = arith.sitofp %hi : i64 to f32
    %ji = arith.index_cast %j : index to i64
    %jf = arith.sitofp %ji : i64 to f32
    %one = arith.constant 1.0 : f32
    %j1 = arith.addf %jf, %one : f32
    %lj = math.log %j1 : f32
    %hl = arith.mulf %jf, %lj : f32
    %f = arith.addf %hl, %one : f32
    %r = arith.mulf %x, %f : f32
    linalg.yield %r : f32
  } -> tensor<1x1x1x6xf32>
  %w = linalg.softmax dimension(3) ins(%l : tensor<1x1x1x6xf32>) outs(%pairs : tensor<1x1x1x6xf32>) -> tensor<1x1x1x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x1x1x4xf32>) -> tensor<1x1x1x4xf32>
  %r = linalg.generic {indexing_maps = [#weights, #values, #outputs], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<1x1x1x6xf32>, tensor<1x1x6x4xf32>) outs(%o0 : tensor<1x1x1x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %a = arith.addf %o, %p : f32
    linalg.yield %a : f32
  } -> tensor<1x1x1x4xf32>
  return %r : tensor<1x1x1x4xf32>
}

// For any number of tokens.
// CHECK-LABEL: func.func @dynamic(
// CHECK: %[[QUERIES:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x?xindex>)
// CHECK: %[[KEYS:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x?xindex>)
// CHECK: posenc.attention {{.*}} score {
// CHECK: tensor.extract %[[QUERIES]]
// CHECK: tensor.extract %[[KEYS]]
func.func @dynamic(%q: tensor<2x2x?x4xf32>, %k: tensor<2x2x?x4xf32>, %v: tensor<2x2x?x4xf32>) -> tensor<2x2x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2 : index
  %n = tensor.dim %q, %two : tensor<2x2x?x4xf32>
  %m = tensor.dim %k, %two : tensor<2x2x?x4xf32>
  %pairs = tensor.empty(%n, %m) : tensor<2x2x?x?xf32>
  %out = tensor.empty(%n) : tensor<2x2x?x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x?x4xf32>, tensor<2x2x?x4xf32>) outs(%s0 : tensor<2x2x?x?xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %a = arith.addf %o, %p : f32
    linalg.yield %a : f32
  } -> tensor<2x2x?x?xf32>
  %l = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x2x?x?xf32>) outs(%pairs : tensor<2x2x?x?xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %bi = arith.muli %b, %c3 : index
    %ti = arith.addi %bi, %i : index
    %ri = arith.remui %ti, %c2 : index
    %fi = arith.floordivsi %ti, %c3 : index
    %gi = arith.muli %fi, %c2 : index
    %id_i = arith.addi %gi, %ri : index
    %tj = arith.addi %bi, %j : index
    %rj = arith.remui %tj, %c2 : index
    %fj = arith.floordivsi %tj, %c3 : index
    %gj = arith.muli %fj, %c2 : index
    %id_j = arith.addi %gj, %rj : index
    %same = arith.cmpi eq, %id_i, %id_j : index
    %low = arith.constant -5.0 : f32
    %none = arith.constant 0.0 : f32
    %bias = arith.select %same, %none, %low : f32
    %r = arith.addf %x, %bias : f32
    linalg.yield %r : f32
  } -> tensor<2x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%l : tensor<2x2x?x?xf32>) outs(%pairs : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x2x?x4xf32>) -> tensor<2x2x?x4xf32>
  %r = linalg.generic {indexing_maps = [#weights, #values, #outputs], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<2x2x?x?xf32>, tensor<2x2x?x4xf32>) outs(%o0 : tensor<2x2x?x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %p = arith.mulf %x, %y : f32
    %a = arith.addf %o, %p : f32
    linalg.yield %a : f32
  } -> tensor<2x2x?x4xf32>
  return %r : tensor<2x2x?x4xf32>
}
