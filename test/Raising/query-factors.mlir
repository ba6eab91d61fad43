// What multiplies all scores of a query is its scale, or multiplies it; terms stay terms.
// RUN: posenc-opt %s -verify-each -remarks-filter='.*' -remark-format=emitRemark \
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
#h = affine_map<(b, h, i, j) -> (h)>
#bi = affine_map<(b, h, i, j) -> (b, i)>
#j = affine_map<(b, h, i, j) -> (j)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %factor: tensor<2x3x7x7xf32>, %bias: tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32> {
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
  %e = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %factor, %bias : tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>) outs(%pairs : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %f: f32, %t: f32, %o: f32):
    %am = arith.mulf %a, %half : f32
    %m = arith.mulf %am, %f : f32
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


// A learned temperature of the head, as of Swin v2.
// CHECK-LABEL: func.func @of_head(
// CHECK: %[[F:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x3x1xf32>)
// CHECK: %[[Q:.*]] = linalg.generic {indexing_maps = [#{{.*}}, #[[MAP:.*]], #{{.*}}], {{.*}} ins(%arg0, %[[F]] :
// CHECK: posenc.attention ins(%[[Q]], %arg1, %arg2 :
// CHECK-SAME: encodings [#posenc.dense_bias(%arg4 : tensor<2x3x7x7xf32>)]
// CHECK-NOT: score {
func.func @of_head(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %f: tensor<3xf32>, %bias: tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32> {
  %pairs = tensor.empty() : tensor<2x3x7x7xf32>
  %factor = linalg.generic {indexing_maps = [#h, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%f : tensor<3xf32>) outs(%pairs : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = math.exp %a : f32
    linalg.yield %x : f32
  } -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %factor, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}

// One of the query, for all heads.
// CHECK-LABEL: func.func @of_query(
// CHECK: %[[F:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x7xf32>)
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 :
// CHECK-SAME: encodings [#posenc.dense_bias(%arg4 : tensor<2x3x7x7xf32>)]
// CHECK-SAME: query_scale(%[[F]] : tensor<2x7xf32>)
// CHECK-NOT: score {
func.func @of_query(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %f: tensor<2x7xf32>, %bias: tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32> {
  %pairs = tensor.empty() : tensor<2x3x7x7xf32>
  %factor = linalg.generic {indexing_maps = [#bi, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%f : tensor<2x7xf32>) outs(%pairs : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = math.exp %a : f32
    linalg.yield %x : f32
  } -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %factor, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}

// One of the key is code.
// CHECK-LABEL: func.func @of_key(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 :
// CHECK-SAME: score {
func.func @of_key(%q: tensor<2x3x7x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x4xf32>, %f: tensor<7xf32>, %bias: tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32> {
  %pairs = tensor.empty() : tensor<2x3x7x7xf32>
  %factor = linalg.generic {indexing_maps = [#j, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%f : tensor<7xf32>) outs(%pairs : tensor<2x3x7x7xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = math.exp %a : f32
    linalg.yield %x : f32
  } -> tensor<2x3x7x7xf32>
  %o = call @attend(%q, %k, %v, %factor, %bias) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7x7xf32>, tensor<2x3x7x7xf32>) -> tensor<2x3x7x4xf32>
  return %o : tensor<2x3x7x4xf32>
}
