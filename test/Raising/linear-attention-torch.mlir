// Linear attention as PyTorch writes it: elu by extrema, products as sums over one number,
// reciprocals that are multiplied, running sums, and projections with a bias.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   -remarks-filter='.*' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t

// What an assertion alone reads is no attention that was missed.
// REMARK-NOT: [Missed]

#all = affine_map<(b, h, n, d) -> (b, h, n, d)>
#none = affine_map<(b, h, n, d) -> ()>
#channel = affine_map<(b, h, n, d) -> (h, d)>
#per_row = affine_map<(b, h, n, d) -> (b, h, n, 0)>

// max(x, 0) + (exp(min(x, 0)) - 1), and 1.
func.func private @feature(%x: tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<2x4x6x4xf32>
  %max = linalg.generic {indexing_maps = [#none, #all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%zero, %x : tensor<f32>, tensor<2x4x6x4xf32>) outs(%e : tensor<2x4x6x4xf32>) {
  ^bb0(%z: f32, %a: f32, %o: f32):
    %c = arith.cmpf ogt, %z, %a : f32
    %r = arith.select %c, %z, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  %min = linalg.generic {indexing_maps = [#none, #all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%zero, %x : tensor<f32>, tensor<2x4x6x4xf32>) outs(%e : tensor<2x4x6x4xf32>) {
  ^bb0(%z: f32, %a: f32, %o: f32):
    %c = arith.cmpf olt, %z, %a : f32
    %r = arith.select %c, %z, %a : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  %f = linalg.generic {indexing_maps = [#all, #all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%max, %min : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%e : tensor<2x4x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %x0 = math.exp %b : f32
    %m = arith.subf %x0, %one : f32
    %s = arith.addf %a, %m : f32
    %r = arith.addf %s, %one : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  return %f : tensor<2x4x6x4xf32>
}

// sum_i x_i y_i over the last dimension of x and the last but one of y.
func.func private @product(%x: tensor<8x6x4xf32>, %y: tensor<8x4x4xf32>) -> tensor<8x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x6x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x6x4xf32>) -> tensor<8x6x4xf32>
  %r = linalg.batch_matmul ins(%x, %y : tensor<8x6x4xf32>, tensor<8x4x4xf32>) outs(%z : tensor<8x6x4xf32>) -> tensor<8x6x4xf32>
  return %r : tensor<8x6x4xf32>
}

// sum_j g_jd v_je
func.func private @memory(%g: tensor<2x4x6x4xf32>, %v: tensor<2x4x6x4xf32>) -> tensor<8x4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %te = tensor.empty() : tensor<2x4x4x6xf32>
  %t = linalg.transpose ins(%g : tensor<2x4x6x4xf32>) outs(%te : tensor<2x4x4x6xf32>) permutation = [0, 1, 3, 2]
  %gc = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x4x6xf32> into tensor<8x4x6xf32>
  %vc = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32>
  %e = tensor.empty() : tensor<8x4x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
  %r = linalg.batch_matmul ins(%gc, %vc : tensor<8x4x6xf32>, tensor<8x6x4xf32>) outs(%z : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
  return %r : tensor<8x4x4xf32>
}

// 1 / (sum_d f_id sum_j g_jd + 1e-6), asserted to be one.
func.func private @reciprocal(%f: tensor<2x4x6x4xf32>, %g: tensor<2x4x6x4xf32>) -> tensor<48xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %eps = arith.constant 1.0e-06 : f32
  %ke = tensor.empty() : tensor<2x4x4xf32>
  %kz = linalg.fill ins(%zero : f32) outs(%ke : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
  %keys = linalg.generic {indexing_maps = [#all, affine_map<(b, h, n, d) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%g : tensor<2x4x6x4xf32>) outs(%kz : tensor<2x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<2x4x4xf32>
  %fc = tensor.collapse_shape %f [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32>
  %kc = tensor.collapse_shape %keys [[0, 1], [2]] : tensor<2x4x4xf32> into tensor<8x4xf32>
  %kx = tensor.expand_shape %kc [[0], [1, 2]] output_shape [8, 4, 1] : tensor<8x4xf32> into tensor<8x4x1xf32>
  %e = tensor.empty() : tensor<8x6x1xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<8x6x1xf32>) -> tensor<8x6x1xf32>
  %sums = linalg.batch_matmul ins(%fc, %kx : tensor<8x6x4xf32>, tensor<8x4x1xf32>) outs(%z : tensor<8x6x1xf32>) -> tensor<8x6x1xf32>
  %flat = tensor.collapse_shape %sums [[0, 1, 2]] : tensor<8x6x1xf32> into tensor<48xf32>
  %re = tensor.empty() : tensor<48xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]} ins(%flat : tensor<48xf32>) outs(%re : tensor<48xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %a, %eps : f32
    %c = arith.cmpf one, %s, %zero : f32
    cf.assert %c, "zero element"
    %q = arith.divf %one, %s : f32
    linalg.yield %q : f32
  } -> tensor<48xf32>
  return %r : tensor<48xf32>
}

// The products with the reciprocals are sums over one number, of rows of all heads.
func.func private @times(%x: tensor<48x4xf32>, %s: tensor<48xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %xx = tensor.expand_shape %x [[0], [1, 2]] output_shape [48, 4, 1] : tensor<48x4xf32> into tensor<48x4x1xf32>
  %sx = tensor.expand_shape %s [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
  %e = tensor.empty() : tensor<48x4x1xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<48x4x1xf32>) -> tensor<48x4x1xf32>
  %p = linalg.batch_matmul ins(%xx, %sx : tensor<48x4x1xf32>, tensor<48x1x1xf32>) outs(%z : tensor<48x4x1xf32>) -> tensor<48x4x1xf32>
  %c = tensor.collapse_shape %p [[0], [1, 2]] : tensor<48x4x1xf32> into tensor<48x4xf32>
  %r = tensor.expand_shape %c [[0, 1, 2], [3]] output_shape [2, 4, 6, 4] : tensor<48x4xf32> into tensor<2x4x6x4xf32>
  return %r : tensor<2x4x6x4xf32>
}

// CHECK-LABEL: func.func @multiplied_by_reciprocals(
// CHECK: posenc.linear_attention ins(%arg0, %arg1, %arg2 : {{.*}}) outs({{.*}} : tensor<2x4x6x4xf32>) features elu_plus_one epsilon {{.*}}E-7
func.func @multiplied_by_reciprocals(%q: tensor<2x4x6x4xf32>, %k: tensor<2x4x6x4xf32>, %v: tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32> {
  %f = call @feature(%q) : (tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %g = call @feature(%k) : (tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %m = call @memory(%g, %v) : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<8x4x4xf32>
  %fc = tensor.collapse_shape %f [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32>
  %n = call @product(%fc, %m) : (tensor<8x6x4xf32>, tensor<8x4x4xf32>) -> tensor<8x6x4xf32>
  %s = call @reciprocal(%f, %g) : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<48xf32>
  %nc = tensor.collapse_shape %n [[0, 1], [2]] : tensor<8x6x4xf32> into tensor<48x4xf32>
  %r = call @times(%nc, %s) : (tensor<48x4xf32>, tensor<48xf32>) -> tensor<2x4x6x4xf32>
  return %r : tensor<2x4x6x4xf32>
}

// What features are a map of is the sum of a projection and a bias, which stands in the graph.
// CHECK-LABEL: func.func @biased(
// CHECK: %[[Q:.*]] = linalg.generic {{.*}} ins(%arg0, %arg3
// CHECK: %[[K:.*]] = linalg.generic {{.*}} ins(%arg1, %arg3
// CHECK: posenc.linear_attention ins(%[[Q]], %[[K]], %arg2 : {{.*}} features elu_plus_one
func.func @biased(%q: tensor<2x4x6x4xf32>, %k: tensor<2x4x6x4xf32>, %v: tensor<2x4x6x4xf32>, %bias: tensor<4x4xf32>) -> tensor<2x4x6x4xf32> {
  %e = tensor.empty() : tensor<2x4x6x4xf32>
  %qb = linalg.generic {indexing_maps = [#all, #channel, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q, %bias : tensor<2x4x6x4xf32>, tensor<4x4xf32>) outs(%e : tensor<2x4x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  %kb = linalg.generic {indexing_maps = [#all, #channel, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k, %bias : tensor<2x4x6x4xf32>, tensor<4x4xf32>) outs(%e : tensor<2x4x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  %f = call @feature(%qb) : (tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %g = call @feature(%kb) : (tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %m = call @memory(%g, %v) : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<8x4x4xf32>
  %fc = tensor.collapse_shape %f [[0, 1], [2], [3]] : tensor<2x4x6x4xf32> into tensor<8x6x4xf32>
  %n = call @product(%fc, %m) : (tensor<8x6x4xf32>, tensor<8x4x4xf32>) -> tensor<8x6x4xf32>
  %s = call @reciprocal(%f, %g) : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<48xf32>
  %nc = tensor.collapse_shape %n [[0, 1], [2]] : tensor<8x6x4xf32> into tensor<48x4xf32>
  %r = call @times(%nc, %s) : (tensor<48x4xf32>, tensor<48xf32>) -> tensor<2x4x6x4xf32>
  return %r : tensor<2x4x6x4xf32>
}

// Keys and values side by side, summed up to each query's own; so are the keys below.
// CHECK-LABEL: func.func @running_sums(
// CHECK: posenc.linear_attention ins(%arg0, %arg1, %arg2 : {{.*}}) outs({{.*}} : tensor<2x4x6x4xf32>) features elu_plus_one causal ->
func.func @running_sums(%q: tensor<2x4x6x4xf32>, %k: tensor<2x4x6x4xf32>, %v: tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %f = call @feature(%q) : (tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %g = call @feature(%k) : (tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %gc = tensor.collapse_shape %g [[0, 1, 2], [3]] : tensor<2x4x6x4xf32> into tensor<48x4xf32>
  %gx = tensor.expand_shape %gc [[0], [1, 2]] output_shape [48, 4, 1] : tensor<48x4xf32> into tensor<48x4x1xf32>
  %vc = tensor.collapse_shape %v [[0, 1, 2], [3]] : tensor<2x4x6x4xf32> into tensor<48x4xf32>
  %vx = tensor.expand_shape %vc [[0], [1, 2]] output_shape [48, 1, 4] : tensor<48x4xf32> into tensor<48x1x4xf32>
  %oe = tensor.empty() : tensor<48x4x4xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<48x4x4xf32>) -> tensor<48x4x4xf32>
  %outer = linalg.batch_matmul ins(%gx, %vx : tensor<48x4x1xf32>, tensor<48x1x4xf32>) outs(%oz : tensor<48x4x4xf32>) -> tensor<48x4x4xf32>
  %both = tensor.expand_shape %outer [[0, 1, 2], [3], [4]] output_shape [2, 4, 6, 4, 4] : tensor<48x4x4xf32> into tensor<2x4x6x4x4xf32>
  %me = tensor.empty() : tensor<2x4x6x4x4xf32>
  %mz = linalg.fill ins(%zero : f32) outs(%me : tensor<2x4x6x4x4xf32>) -> tensor<2x4x6x4x4xf32>
  %m = linalg.generic {indexing_maps = [affine_map<(b, h, i, d, e, j) -> (b, h, j, d, e)>, affine_map<(b, h, i, d, e, j) -> (b, h, i, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%both : tensor<2x4x6x4x4xf32>) outs(%mz : tensor<2x4x6x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 5 : index
    %c = arith.cmpi sle, %j, %i : index
    %s = arith.select %c, %a, %zero : f32
    %r = arith.addf %s, %o : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4x4xf32>
  %e = tensor.empty() : tensor<2x4x6x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %keys = linalg.generic {indexing_maps = [affine_map<(b, h, i, d, j) -> (b, h, j, d)>, affine_map<(b, h, i, d, j) -> (b, h, i, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%g : tensor<2x4x6x4xf32>) outs(%z : tensor<2x4x6x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 4 : index
    %c = arith.cmpi sle, %j, %i : index
    %s = arith.select %c, %a, %zero : f32
    %r = arith.addf %s, %o : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  %n = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, d) -> (b, h, i, d)>, affine_map<(b, h, i, e, d) -> (b, h, i, d, e)>, affine_map<(b, h, i, e, d) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f, %m : tensor<2x4x6x4xf32>, tensor<2x4x6x4x4xf32>) outs(%z : tensor<2x4x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %p, %o : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  %de = tensor.empty() : tensor<2x4x6x1xf32>
  %dz = linalg.fill ins(%zero : f32) outs(%de : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
  %d = linalg.generic {indexing_maps = [#all, #all, #per_row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%f, %keys : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%dz : tensor<2x4x6x1xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %p, %o : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x1xf32>
  %r = linalg.generic {indexing_maps = [#all, #per_row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%n, %d : tensor<2x4x6x4xf32>, tensor<2x4x6x1xf32>) outs(%e : tensor<2x4x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.divf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<2x4x6x4xf32>
  return %r : tensor<2x4x6x4xf32>
}

// Scores and what divides them are multiplied by a triangle of ones.
// CHECK-LABEL: func.func @multiplied_by_a_mask(
// CHECK: posenc.linear_attention ins(%arg0, %arg1, %arg2 : {{.*}}) outs({{.*}} : tensor<2x4x6x4xf32>) features elu_plus_one causal ->
func.func @multiplied_by_a_mask(%q: tensor<2x4x6x4xf32>, %k: tensor<2x4x6x4xf32>, %v: tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %f = call @feature(%q) : (tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %g = call @feature(%k) : (tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %se = tensor.empty() : tensor<2x4x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f, %g : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%sz : tensor<2x4x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %p, %o : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x6xf32>
  %w = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x4x6x6xf32>) outs(%se : tensor<2x4x6x6xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %t = arith.select %c, %one, %zero : f32
    %r = arith.mulf %a, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x6xf32>
  %e = tensor.empty() : tensor<2x4x6x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4x6x4xf32>) -> tensor<2x4x6x4xf32>
  %n = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<2x4x6x6xf32>, tensor<2x4x6x4xf32>) outs(%z : tensor<2x4x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %r = arith.addf %p, %o : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x4xf32>
  %de = tensor.empty() : tensor<2x4x6x1xf32>
  %dz = linalg.fill ins(%zero : f32) outs(%de : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
  %d = linalg.generic {indexing_maps = [#all, #per_row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%w : tensor<2x4x6x6xf32>) outs(%dz : tensor<2x4x6x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.addf %a, %o : f32
    linalg.yield %r : f32
  } -> tensor<2x4x6x1xf32>
  %r = linalg.generic {indexing_maps = [#all, #per_row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%n, %d : tensor<2x4x6x4xf32>, tensor<2x4x6x1xf32>) outs(%e : tensor<2x4x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.divf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<2x4x6x4xf32>
  return %r : tensor<2x4x6x4xf32>
}
