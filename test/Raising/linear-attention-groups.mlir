// Linear attention whose heads share keys and values, in every form
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   -remarks-filter='.*' -remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: what meets values, and what divides.
func.func private @attend(%f: tensor<1x4x6x8xf32>, %g: tensor<1x4x6x8xf32>, %f0: tensor<1x4x6x8xf32>, %g0: tensor<1x4x6x8xf32>, %v: tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<1x4x6x6xf32>
  %rows = tensor.empty() : tensor<1x4x6xf32>
  %out = tensor.empty() : tensor<1x4x6x8xf32>
  %p0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  %above = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f, %g : tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) outs(%p0 : tensor<1x4x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x4x6x6xf32>
  %below = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f0, %g0 : tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) outs(%p0 : tensor<1x4x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x4x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %numerator = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%above, %v : tensor<1x4x6x6xf32>, tensor<1x4x6x8xf32>) outs(%o0 : tensor<1x4x6x8xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x4x6x8xf32>
  %n0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  %sums = linalg.reduce { arith.addf } ins(%below : tensor<1x4x6x6xf32>) outs(%n0 : tensor<1x4x6xf32>) dimensions = [3]
  %wide = linalg.broadcast ins(%sums : tensor<1x4x6xf32>) outs(%out : tensor<1x4x6x8xf32>) dimensions = [3]
  %r = linalg.div ins(%numerator, %wide : tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) outs(%out : tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

func.func private @features(%x: tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %e = tensor.empty() : tensor<1x4x6x8xf32>
  %r = linalg.exp ins(%x : tensor<1x4x6x8xf32>) outs(%e : tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

func.func private @repeat(%x: tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %e = tensor.empty() : tensor<1x2x2x6x8xf32>
  %b = linalg.broadcast ins(%x : tensor<1x2x6x8xf32>) outs(%e : tensor<1x2x2x6x8xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<1x2x2x6x8xf32> into tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

func.func private @share(%x: tensor<1x1x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %e = tensor.empty() : tensor<1x4x6x8xf32>
  %c = tensor.collapse_shape %x [[0, 1], [2], [3]] : tensor<1x1x6x8xf32> into tensor<1x6x8xf32>
  %r = linalg.broadcast ins(%c : tensor<1x6x8xf32>) outs(%e : tensor<1x4x6x8xf32>) dimensions = [1]
  return %r : tensor<1x4x6x8xf32>
}

// Each kv head twice, before the features.
// CHECK-LABEL: func.func @repeated(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention ins(%arg0, %arg1, %arg2 : tensor<1x4x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs({{.*}} : tensor<1x4x6x8xf32>) features exp -> tensor<1x4x6x8xf32>
// CHECK-NEXT: return
// REMARK: [Passed] LinearAttentionRaised {{.*}} Function=repeated
func.func @repeated(%q: tensor<1x4x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %kk = call @repeat(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32>
  %vv = call @repeat(%v) : (tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32>
  %f = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %g = call @features(%kk) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f, %g, %vv) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

// And after them.
// CHECK-LABEL: func.func @repeated_features(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention ins(%arg0, %arg1, %arg2 : tensor<1x4x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs({{.*}} : tensor<1x4x6x8xf32>) features exp -> tensor<1x4x6x8xf32>
// CHECK-NEXT: return
// REMARK: [Passed] LinearAttentionRaised {{.*}} Function=repeated_features
func.func @repeated_features(%q: tensor<1x4x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %e = tensor.empty() : tensor<1x2x6x8xf32>
  %small = linalg.exp ins(%k : tensor<1x2x6x8xf32>) outs(%e : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %g = call @repeat(%small) : (tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32>
  %vv = call @repeat(%v) : (tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32>
  %f = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f, %g, %vv) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

// A gather at the number of the kv head, which importers make of an index.
// CHECK-LABEL: func.func @gathered(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention ins(%arg0, %arg1, %arg2 : tensor<1x4x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs({{.*}} : tensor<1x4x6x8xf32>) features exp -> tensor<1x4x6x8xf32>
// CHECK-NEXT: return
// REMARK: [Passed] LinearAttentionRaised {{.*}} Function=gathered
func.func @gathered(%q: tensor<1x4x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %e = tensor.empty() : tensor<1x4x6x8xf32>
  %kk, %vv = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e, %e : tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) {
  ^bb0(%o0: f32, %o1: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %two = arith.constant 2 : index
    %head = arith.divui %h, %two : index
    %x = tensor.extract %k[%b, %head, %n, %d] : tensor<1x2x6x8xf32>
    %y = tensor.extract %v[%b, %head, %n, %d] : tensor<1x2x6x8xf32>
    linalg.yield %x, %y : f32, f32
  } -> (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>)
  %f = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %g = call @features(%kk) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f, %g, %vv) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

// CHECK-LABEL: func.func @one_for_all(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention ins(%arg0, %arg1, %arg2 : tensor<1x4x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>) outs({{.*}} : tensor<1x4x6x8xf32>) features exp -> tensor<1x4x6x8xf32>
// CHECK-NEXT: return
// REMARK: [Passed] LinearAttentionRaised {{.*}} Function=one_for_all
func.func @one_for_all(%q: tensor<1x4x6x8xf32>, %k: tensor<1x1x6x8xf32>, %v: tensor<1x1x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %kk = call @share(%k) : (tensor<1x1x6x8xf32>) -> tensor<1x4x6x8xf32>
  %vv = call @share(%v) : (tensor<1x1x6x8xf32>) -> tensor<1x4x6x8xf32>
  %f = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %g = call @features(%kk) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f, %g, %vv) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

// Heads share keys and not values: no op is that.
// CHECK-LABEL: func.func @keys_alone(
// CHECK-NOT: posenc
// CHECK: return
// REMARK: [Missed] kv-heads {{.*}} Function=keys_alone | Reason="expected key and value to have the same number of heads, got 2 and 4"
func.func @keys_alone(%q: tensor<1x4x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %kk = call @repeat(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x4x6x8xf32>
  %f = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %g = call @features(%kk) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f, %g, %v) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}
