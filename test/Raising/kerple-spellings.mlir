// KERPLE: a learned logarithm or power of the distance per head.
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
func.func private @attend(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %bias: tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x7x7xf32>
  %rows = tensor.empty() : tensor<1x2x7xf32>
  %out = tensor.empty() : tensor<1x2x7x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x7x7xf32>) -> tensor<1x2x7x7xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>) outs(%s0 : tensor<1x2x7x7xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x7x7xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x7x7xf32>, tensor<1x2x7x7xf32>) outs(%pairs : tensor<1x2x7x7xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<1x2x7x7xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x7xf32>) -> tensor<1x2x7xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x7x7xf32>) outs(%l0 : tensor<1x2x7xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x7xf32>) outs(%pairs : tensor<1x2x7x7xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x7x7xf32>, tensor<1x2x7x7xf32>) outs(%pairs : tensor<1x2x7x7xf32>) -> tensor<1x2x7x7xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x7x7xf32>, tensor<1x2x7x4xf32>) outs(%o0 : tensor<1x2x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// -p log(1 + a r), both kept from 0.
// CHECK-LABEL: func.func @logarithm(
// CHECK: linalg.generic
// CHECK: tensor.extract %arg3[%{{.*}}, %{{.*}}, %{{.*}}]
// CHECK: arith.maximumf
// CHECK: posenc.attention {{.*}} encodings [#posenc.kerple(%{{.*}}, %{{.*}} : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal]
// CHECK-NOT: score
func.func @logarithm(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x7x4xf32> {
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %z = arith.constant 0 : index
    %least = arith.constant 1.0e-2 : f32
    %p0 = tensor.extract %p[%h, %z, %z] : tensor<2x1x1xf32>
    %pm = arith.maximumf %p0, %least : f32
    %a0 = tensor.extract %a[%h, %z, %z] : tensor<2x1x1xf32>
    %am = arith.maximumf %a0, %least : f32
    %one = arith.constant 1.0 : f32
    %ar = arith.mulf %am, %r : f32
    %s = arith.addf %ar, %one : f32
    %l = math.log %s : f32
    %pl = arith.mulf %pm, %l : f32
    %t = arith.negf %pl : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// The other order of everything, and a vector of numbers as it is.
// CHECK-LABEL: func.func @other_order(
// CHECK: posenc.attention {{.*}} encodings [#posenc.kerple(%{{.*}}, %arg4 : tensor<2xf32>, tensor<2xf32>)] ->
func.func @other_order(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2xf32>, %a: tensor<2xf32>) -> tensor<1x2x7x4xf32> {
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %zero = arith.constant 0 : index
    %less = arith.subi %j, %i : index
    %far = arith.cmpi slt, %d, %zero : index
    %abs = arith.select %far, %less, %d : index
    %ai = arith.index_cast %abs : index to i64
    %r = arith.sitofp %ai : i64 to f32
    %p0 = tensor.extract %p[%h] : tensor<2xf32>
    %np = arith.negf %p0 : f32
    %a0 = tensor.extract %a[%h] : tensor<2xf32>
    %ra = arith.mulf %r, %a0 : f32
    %l = math.log1p %ra : f32
    %t = arith.mulf %l, %np : f32
    linalg.yield %t : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// -a r^p, the power kept from 0 and below 2.
// CHECK-LABEL: func.func @power(
// CHECK: posenc.attention {{.*}} encodings [#posenc.kerple<kind = power>(%{{.*}}, %{{.*}} : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal]
// CHECK-NOT: score
func.func @power(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x7x4xf32> {
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %z = arith.constant 0 : index
    %least = arith.constant 1.0e-2 : f32
    %p0 = tensor.extract %p[%h, %z, %z] : tensor<2x1x1xf32>
    %pm = arith.maximumf %p0, %least : f32
    %a0 = tensor.extract %a[%h, %z, %z] : tensor<2x1x1xf32>
    %am = arith.maximumf %a0, %least : f32
    %two = arith.constant 2.0 : f32
    %pc = arith.minimumf %pm, %two : f32
    %rp = math.powf %r, %pc : f32
    %arp = arith.mulf %am, %rp : f32
    %t = arith.negf %arp : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// Clamps as comparisons and choices.
// CHECK-LABEL: func.func @power_both_sides(
// CHECK: posenc.attention {{.*}} encodings [#posenc.kerple<kind = power>(%{{.*}}, %{{.*}} : tensor<2xf32>, tensor<2xf32>)] ->
// CHECK-NOT: score
func.func @power_both_sides(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x7x4xf32> {
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %zero = arith.constant 0 : index
    %less = arith.subi %j, %i : index
    %far = arith.cmpi slt, %d, %zero : index
    %abs = arith.select %far, %less, %d : index
    %ai = arith.index_cast %abs : index to i64
    %r = arith.sitofp %ai : i64 to f32
    %z = arith.constant 0 : index
    %least = arith.constant 1.0e-2 : f32
    %p0 = tensor.extract %p[%h, %z, %z] : tensor<2x1x1xf32>
    %small = arith.cmpf ult, %p0, %least : f32
    %pm = arith.select %small, %least, %p0 : f32
    %a0 = tensor.extract %a[%h, %z, %z] : tensor<2x1x1xf32>
    %rp = math.powf %r, %pm : f32
    %arp = arith.mulf %a0, %rp : f32
    %t = arith.negf %arp : f32
    linalg.yield %t : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// Numbers that are constants.
// CHECK-LABEL: func.func @trained(
// CHECK: posenc.attention {{.*}} encodings [#posenc.kerple(%{{.*}}, %{{.*}} : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal]
// CHECK-NOT: score
func.func @trained(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32> {
  %p = arith.constant dense<[0.7, 1.3]> : tensor<2xf32>
  %a = arith.constant dense<[0.2, 0.9]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %p0 = tensor.extract %p[%h] : tensor<2xf32>
    %am = tensor.extract %a[%h] : tensor<2xf32>
    %one = arith.constant 1.0 : f32
    %ar = arith.mulf %am, %r : f32
    %s = arith.addf %ar, %one : f32
    %l = math.log %s : f32
    %pl = arith.mulf %p0, %l : f32
    %t = arith.negf %pl : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}
