// Masks that are made of masks by arithmetic: products, the lower of two, logarithms; and lengths
// that are computed.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

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

// A product of numbers that are 0 where a pair is hidden.
// CHECK-LABEL: func.func @product(
// CHECK: posenc.attention {{.*}} masks [#posenc.padding(%{{.*}} : tensor<1x6xi1>), #posenc.causal] ->
func.func @product(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %tokens: tensor<1x6xi64>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%out: f32):
    %zero = arith.constant 0.0 : f32
    %none = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %n0 = arith.constant 0 : i64
    %past = arith.cmpi sge, %i, %j : index
    %one = arith.extui %past : i1 to i64
    %other = tensor.extract %tokens[%c0, %j] : tensor<1x6xi64>
    %both = arith.muli %one, %other : i64
    %hidden = arith.cmpi eq, %both, %n0 : i64
    %y = arith.select %hidden, %none, %zero : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Where these are chosen.
// CHECK-LABEL: func.func @product_of_choices(
// CHECK: posenc.attention {{.*}} masks [#posenc.padding(%{{.*}} : tensor<1x6xi1>), #posenc.causal] ->
func.func @product_of_choices(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %tokens: tensor<1x6xi64>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%out: f32):
    %zero = arith.constant 0.0 : f32
    %none = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %n0 = arith.constant 0 : i64
    %past = arith.cmpi sge, %i, %j : index
    %n1 = arith.constant 1 : i64
    %one = arith.select %past, %n1, %n0 : i64
    %other = tensor.extract %tokens[%c0, %j] : tensor<1x6xi64>
    %both = arith.muli %one, %other : i64
    %hidden = arith.cmpi eq, %both, %n0 : i64
    %y = arith.select %hidden, %none, %zero : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// The lower of two masks.
// CHECK-LABEL: func.func @lower(
// CHECK: posenc.attention {{.*}} masks [#posenc.causal, #posenc.padding(%arg3 : tensor<6xi1>)] ->
func.func @lower(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %tokens: tensor<6xi1>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%out: f32):
    %zero = arith.constant 0.0 : f32
    %none = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %past = arith.cmpi sge, %i, %j : index
    %a = arith.select %past, %zero, %none : f32
    %token = tensor.extract %tokens[%j] : tensor<6xi1>
    %b0 = arith.select %token, %zero, %none : f32
    %y = arith.minimumf %a, %b0 : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// The logarithm of 0 hides, and that of 1 does not.
// CHECK-LABEL: func.func @logarithm(
// CHECK: posenc.attention {{.*}} masks [#posenc.causal] ->
func.func @logarithm(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%out: f32):
    %zero = arith.constant 0.0 : f32
    %none = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %past = arith.cmpi sge, %i, %j : index
    %one = arith.uitofp %past : i1 to f32
    %y = math.log %one : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// The keys up to a position of the call, as a cache of one length has it.
// CHECK-LABEL: func.func @up_to(
// CHECK: %[[LENGTH:.*]] = linalg.generic {indexing_maps = {{.*}}outs(%{{.*}} : tensor<index>)
// CHECK: arith.addi
// CHECK: posenc.attention {{.*}} masks [#posenc.prefix(%[[LENGTH]] : tensor<index>)]
func.func @up_to(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %last: tensor<1xi64>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%out: f32):
    %zero = arith.constant 0.0 : f32
    %none = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %at = tensor.extract %last[%c0] : tensor<1xi64>
    %at_ = arith.index_cast %at : i64 to index
    %kept = arith.cmpi sle, %j, %at_ : index
    %y = arith.select %kept, %zero, %none : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// A near miss: each query has a length of its own.
// CHECK-LABEL: func.func @of_each_query(
// CHECK: posenc.attention
// CHECK-NOT: prefix
// CHECK-SAME: score {
func.func @of_each_query(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %last: tensor<6xi64>) -> tensor<1x2x6x4xf32> {
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%out: f32):
    %zero = arith.constant 0.0 : f32
    %none = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %at = tensor.extract %last[%i] : tensor<6xi64>
    %at_ = arith.index_cast %at : i64 to index
    %kept = arith.cmpi sle, %j, %at_ : index
    %y = arith.select %kept, %zero, %none : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
