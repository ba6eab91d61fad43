// FIRE: a perceptron of one variable, as layers leave it, is no product of query and key.
// RUN: posenc-opt %s -verify-each -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=TermNotNamed \
// RUN:   --implicit-check-not=ProbeMismatch < %t

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#ij = affine_map<(i, j) -> (i, j)>
#none = affine_map<(i, j) -> ()>
#ijk = affine_map<(i, j, k) -> (i, j, k)>
#k = affine_map<(i, j, k) -> (k)>
#ijhk = affine_map<(i, j, h, k) -> (i, j, k)>
#hk = affine_map<(i, j, h, k) -> (h, k)>
#ijh = affine_map<(i, j, h, k) -> (i, j, h)>
#headsLast = affine_map<(b, h, i, j) -> (i, j, h)>
#head = affine_map<(b, h, i, j) -> (h)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %bias: tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<2x3x7x7xf32>
  %rows = tensor.empty() : tensor<2x3x7xf32>
  %out = tensor.empty() : tensor<2x3x7x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>) outs(%s0 : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x3x7x7xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>) outs(%pairs : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<2x3x7x7xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x3x7x7xf32>) outs(%l0 : tensor<2x3x7xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<2x3x7xf32>) outs(%pairs : tensor<2x3x7x7xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>) outs(%pairs : tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x3x7x7xf32>, tensor<2x3x7x4xf32>) outs(%o0 : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}

// The first layer is a product over one input; heads are last.
func.func private @first(%x: tensor<7x7xf32>, %w: tensor<5x1xf32>, %b: tensor<5xf32>) -> tensor<7x7x5xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<7x7x5xf32>
  %h0 = linalg.fill ins(%zero : f32) outs(%empty : tensor<7x7x5xf32>) -> tensor<7x7x5xf32>
  %x1 = tensor.expand_shape %x [[0], [1, 2]] output_shape [7, 7, 1] : tensor<7x7xf32> into tensor<7x7x1xf32>
  %h = linalg.generic {indexing_maps = [affine_map<(i, j, k, l) -> (i, j, l)>, affine_map<(i, j, k, l) -> (k, l)>, affine_map<(i, j, k, l) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x1, %w : tensor<7x7x1xf32>, tensor<5x1xf32>) outs(%h0 : tensor<7x7x5xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %m = arith.mulf %a, %c : f32
    %t = arith.addf %o, %m : f32
    linalg.yield %t : f32
  } -> tensor<7x7x5xf32>
  %r = linalg.generic {indexing_maps = [#ijk, #k, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%h, %b : tensor<7x7x5xf32>, tensor<5xf32>) outs(%empty : tensor<7x7x5xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %t = arith.addf %a, %c : f32
    linalg.yield %t : f32
  } -> tensor<7x7x5xf32>
  return %r : tensor<7x7x5xf32>
}
func.func private @rectified(%x: tensor<7x7x5xf32>) -> tensor<7x7x5xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<7x7x5xf32>
  %r = linalg.generic {indexing_maps = [#ijk, #ijk], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x : tensor<7x7x5xf32>) outs(%empty : tensor<7x7x5xf32>) {
  ^bb0(%a: f32, %o: f32):
    %p = arith.cmpf ugt, %a, %zero : f32
    %t = arith.select %p, %a, %zero : f32
    linalg.yield %t : f32
  } -> tensor<7x7x5xf32>
  return %r : tensor<7x7x5xf32>
}
func.func private @second(%x: tensor<7x7x5xf32>, %w: tensor<3x5xf32>, %b: tensor<3xf32>) -> tensor<2x3x7x7xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<7x7x3xf32>
  %pairs = tensor.empty() : tensor<2x3x7x7xf32>
  %h0 = linalg.fill ins(%zero : f32) outs(%empty : tensor<7x7x3xf32>) -> tensor<7x7x3xf32>
  %h = linalg.generic {indexing_maps = [#ijhk, #hk, #ijh], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x, %w : tensor<7x7x5xf32>, tensor<3x5xf32>) outs(%h0 : tensor<7x7x3xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %m = arith.mulf %a, %c : f32
    %t = arith.addf %o, %m : f32
    linalg.yield %t : f32
  } -> tensor<7x7x3xf32>
  %r = linalg.generic {indexing_maps = [#headsLast, #head, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%h, %b : tensor<7x7x3xf32>, tensor<3xf32>) outs(%pairs : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %t = arith.addf %a, %c : f32
    linalg.yield %t : f32
  } -> tensor<2x3x7x7xf32>
  return %r : tensor<2x3x7x7xf32>
}

// ln(1 + |c r|) over ln(1 + |c max(i, |threshold| + 1)|) + 1e-6.
func.func private @variable(%c: tensor<f32>, %threshold: tensor<f32>) -> tensor<7x7xf32> {
  %one = arith.constant 1.0 : f32
  %small = arith.constant 1.0e-6 : f32
  %empty = tensor.empty() : tensor<7x7xf32>
  %x = linalg.generic {indexing_maps = [#none, #none, #ij], iterator_types = ["parallel", "parallel"]} ins(%c, %threshold : tensor<f32>, tensor<f32>) outs(%empty : tensor<7x7xf32>) {
  ^bb0(%s: f32, %least: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %ii = arith.index_cast %i : index to i64
    %r = arith.sitofp %di : i64 to f32
    %n = arith.sitofp %ii : i64 to f32
    %cr = arith.mulf %s, %r : f32
    %size = math.absf %cr : f32
    %more = arith.addf %size, %one : f32
    %near = math.log %more : f32
    %size0 = math.absf %least : f32
    %limit = arith.addf %size0, %one : f32
    %p = arith.cmpf ogt, %n, %limit : f32
    %m = arith.select %p, %n, %limit : f32
    %cm = arith.mulf %s, %m : f32
    %size1 = math.absf %cm : f32
    %more1 = arith.addf %size1, %one : f32
    %log1 = math.log %more1 : f32
    %far = arith.addf %log1, %small : f32
    %t = arith.divf %near, %far : f32
    linalg.yield %t : f32
  } -> tensor<7x7xf32>
  return %x : tensor<7x7xf32>
}

// CHECK-LABEL: func.func @fire(
// CHECK-SAME: %[[C:[a-z0-9]+]]: tensor<f32>, %{{[a-z0-9]+}}: tensor<f32>, %{{[a-z0-9]+}}: tensor<5x1xf32>, %[[B1:[a-z0-9]+]]: tensor<5xf32>, %[[W2:[a-z0-9]+]]: tensor<3x5xf32>, %[[B2:[a-z0-9]+]]: tensor<3xf32>
// CHECK-NOT: tensor<7x7
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.fire(%[[C]], %{{.*}}, %{{.*}}, %[[B1]], %[[W2]], %[[B2]] :
// CHECK-NOT: score {
func.func @fire(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %c: tensor<f32>, %l: tensor<f32>, %w1: tensor<5x1xf32>, %b1: tensor<5xf32>, %w2: tensor<3x5xf32>, %b2: tensor<3xf32>) -> tensor<2x3x7x4xf32> {
  %x = call @variable(%c, %l) : (tensor<f32>, tensor<f32>) -> tensor<7x7xf32>
  %h = call @first(%x, %w1, %b1) : (tensor<7x7xf32>, tensor<5x1xf32>, tensor<5xf32>) -> tensor<7x7x5xf32>
  %r = call @rectified(%h) : (tensor<7x7x5xf32>) -> tensor<7x7x5xf32>
  %bias = call @second(%r, %w2, %b2) : (tensor<7x7x5xf32>, tensor<3x5xf32>, tensor<3xf32>) -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}

// The variable is not divided.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=distance | Remark="expected the variable of a perceptron to be ln(1 + |c r|) over ln(1 + |c max(i, threshold)|), of distance r and query i, as in FIRE, got another one"
// CHECK-LABEL: func.func @distance(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.dense_bias(%{{.*}} : tensor<1x3x7x7xf32>)]
// CHECK-NOT: score {
func.func @distance(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %c: tensor<f32>, %l: tensor<f32>, %w1: tensor<5x1xf32>, %b1: tensor<5xf32>, %w2: tensor<3x5xf32>, %b2: tensor<3xf32>) -> tensor<2x3x7x4xf32> {
  %empty = tensor.empty() : tensor<7x7xf32>
  %x = linalg.generic {indexing_maps = [#ij], iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<7x7xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %t = math.absf %r : f32
    linalg.yield %t : f32
  } -> tensor<7x7xf32>
  %h = call @first(%x, %w1, %b1) : (tensor<7x7xf32>, tensor<5x1xf32>, tensor<5xf32>) -> tensor<7x7x5xf32>
  %r = call @rectified(%h) : (tensor<7x7x5xf32>) -> tensor<7x7x5xf32>
  %bias = call @second(%r, %w2, %b2) : (tensor<7x7x5xf32>, tensor<3x5xf32>, tensor<3xf32>) -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}

// Units are smooth.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=smooth | Remark="expected a perceptron of rectified units, as in FIRE, got another function of pairs in them"
// CHECK-LABEL: func.func @smooth(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.dense_bias(%{{.*}} : tensor<1x3x7x7xf32>)]
// CHECK-NOT: score {
func.func @smooth(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %c: tensor<f32>, %l: tensor<f32>, %w1: tensor<5x1xf32>, %b1: tensor<5xf32>, %w2: tensor<3x5xf32>, %b2: tensor<3xf32>) -> tensor<2x3x7x4xf32> {
  %empty = tensor.empty() : tensor<7x7x5xf32>
  %x = call @variable(%c, %l) : (tensor<f32>, tensor<f32>) -> tensor<7x7xf32>
  %h = call @first(%x, %w1, %b1) : (tensor<7x7xf32>, tensor<5x1xf32>, tensor<5xf32>) -> tensor<7x7x5xf32>
  %r = linalg.tanh ins(%h : tensor<7x7x5xf32>) outs(%empty : tensor<7x7x5xf32>) -> tensor<7x7x5xf32>
  %bias = call @second(%r, %w2, %b2) : (tensor<7x7x5xf32>, tensor<3x5xf32>, tensor<3xf32>) -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}

// A product of two variables.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=two_variables | Remark="expected the variable of a perceptron to be
// CHECK-LABEL: func.func @two_variables(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.dense_bias(%{{.*}} : tensor<1x3x7x7xf32>)]
func.func @two_variables(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %c: tensor<f32>, %l: tensor<f32>, %w1: tensor<5x1xf32>, %b1: tensor<5xf32>, %w2: tensor<3x5xf32>, %b2: tensor<3xf32>, %other: tensor<f32>) -> tensor<2x3x7x4xf32> {
  %empty = tensor.empty() : tensor<7x7xf32>
  %y = call @variable(%c, %l) : (tensor<f32>, tensor<f32>) -> tensor<7x7xf32>
  %z = call @variable(%other, %l) : (tensor<f32>, tensor<f32>) -> tensor<7x7xf32>
  %x = linalg.mul ins(%y, %z : tensor<7x7xf32>, tensor<7x7xf32>) outs(%empty : tensor<7x7xf32>) -> tensor<7x7xf32>
  %h = call @first(%x, %w1, %b1) : (tensor<7x7xf32>, tensor<5x1xf32>, tensor<5xf32>) -> tensor<7x7x5xf32>
  %r = call @rectified(%h) : (tensor<7x7x5xf32>) -> tensor<7x7x5xf32>
  %bias = call @second(%r, %w2, %b2) : (tensor<7x7x5xf32>, tensor<3x5xf32>, tensor<3xf32>) -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}
