// Which product in the logits is that of query and key: one of its operands has queries, and the
// other one keys. What has both in one operand is a bias.
// RUN: posenc-opt %s -verify-each -split-input-file -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=ProbeMismatch --implicit-check-not=Missed < %t

// REMARK-COUNT-3: [Passed]

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#bihd = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#ijd = affine_map<(b, h, i, j, d) -> (i, j, d)>
#hd = affine_map<(b, h, j, d) -> (h, d)>
#bhjd = affine_map<(b, h, j, d) -> (b, h, j, d)>
#bhj = affine_map<(b, h, j, d) -> (b, h, j)>
#ofKeys = affine_map<(b, h, i, j) -> (b, h, j)>
#jhk = affine_map<(i, j, h, k) -> (i, j, k)>
#hk = affine_map<(i, j, h, k) -> (h, k)>
#ijh = affine_map<(i, j, h, k) -> (i, j, h)>
#headsLast = affine_map<(b, h, i, j) -> (i, j, h)>

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

// A vector for each pair, as of Shaw et al. (1803.02155), times the query: as often as keys.
// CHECK-LABEL: func.func @vectors_of_pairs(
// CHECK: %[[BIAS:.*]] = linalg.generic {{.*}} ins(%arg0, %arg3 :
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 :
// CHECK-SAME: encodings [#posenc.dense_bias(%[[BIAS]] : tensor<2x3x7x7xf32>)]
// CHECK-NOT: score {
func.func @vectors_of_pairs(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %vectors: tensor<7x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<2x3x7x7xf32>
  %b0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x3x7x7xf32>) -> tensor<2x3x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#bihd, #ijd, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %vectors : tensor<2x3x7x4xf32>, tensor<7x7x4xf32>) outs(%b0 : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}

// A vector of the head times the key: a number per key, as one term of Transformer-XL.
// CHECK-LABEL: func.func @vectors_of_heads(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 :
// CHECK-SAME: encodings [#posenc.dense_bias(%{{.*}} : tensor<2x3x1x7xf32>)]
// CHECK-NOT: score {
func.func @vectors_of_heads(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %vectors: tensor<3x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<2x3x7x7xf32>
  %rows = tensor.empty() : tensor<2x3x7xf32>
  %b0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %row = linalg.generic {indexing_maps = [#hd, #bhjd, #bhj], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%vectors, %k : tensor<3x4xf32>, tensor<2x3x7x4xf32>) outs(%b0 : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x3x7xf32>
  %bias = linalg.generic {indexing_maps = [#ofKeys, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%row : tensor<2x3x7xf32>) outs(%pairs : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}

// -----

// One query: a layer's inputs are of keys alone, but of no batch row and no head.
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#jhk = affine_map<(i, j, h, k) -> (i, j, k)>
#hk = affine_map<(i, j, h, k) -> (h, k)>
#ijh = affine_map<(i, j, h, k) -> (i, j, h)>
#headsLast = affine_map<(b, h, i, j) -> (i, j, h)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<2x3x1x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %bias: tensor<2x3x1x7xf32>) -> tensor<2x3x1x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<2x3x1x7xf32>
  %rows = tensor.empty() : tensor<2x3x1xf32>
  %out = tensor.empty() : tensor<2x3x1x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x3x1x7xf32>) -> tensor<2x3x1x7xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x3x1x4xf32>, tensor<2x3x7x4xf32>) outs(%s0 : tensor<2x3x1x7xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x3x1x7xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<2x3x1x7xf32>, tensor<2x3x1x7xf32>) outs(%pairs : tensor<2x3x1x7xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<2x3x1x7xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x3x1x7xf32>) outs(%l0 : tensor<2x3x1xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<2x3x1xf32>) outs(%pairs : tensor<2x3x1x7xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<2x3x1x7xf32>, tensor<2x3x1x7xf32>) outs(%pairs : tensor<2x3x1x7xf32>) -> tensor<2x3x1x7xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x3x1x4xf32>) -> tensor<2x3x1x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x3x1x7xf32>, tensor<2x3x7x4xf32>) outs(%o0 : tensor<2x3x1x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x3x1x4xf32>
  return %o : tensor<2x3x1x4xf32>
}

// CHECK-LABEL: func.func @one_query(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 :
// CHECK-SAME: encodings [#posenc.dense_bias(%{{.*}} : tensor<1x3x1x7xf32>)]
// CHECK-NOT: score {
func.func @one_query(%q: tensor<2x3x1x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %x: tensor<1x7x5xf32>, %w: tensor<3x5xf32>) -> tensor<2x3x1x4xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<2x3x1x7xf32>
  %empty = tensor.empty() : tensor<1x7x3xf32>
  %b0 = linalg.fill ins(%zero : f32) outs(%empty : tensor<1x7x3xf32>) -> tensor<1x7x3xf32>
  %h = linalg.generic {indexing_maps = [#jhk, #hk, #ijh], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%x, %w : tensor<1x7x5xf32>, tensor<3x5xf32>) outs(%b0 : tensor<1x7x3xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x7x3xf32>
  %bias = linalg.generic {indexing_maps = [#headsLast, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%h : tensor<1x7x3xf32>) outs(%pairs : tensor<2x3x1x7xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<2x3x1x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<2x3x1x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x1x7xf32>) -> tensor<2x3x1x4xf32>
  return %o : tensor<2x3x1x4xf32>
}
