// Distances that are too many to look at all: samples, where these tell the rest.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc{verify=none})' | FileCheck %s

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores plus a tensor over pairs, softmax, value product.
func.func private @attend(%q: tensor<1x2x131072x4xf32>, %k: tensor<1x2x131072x4xf32>, %v: tensor<1x2x131072x4xf32>, %bias: tensor<1x2x131072x131072xf32>) -> tensor<1x2x131072x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x131072x131072xf32>
  %rows = tensor.empty() : tensor<1x2x131072xf32>
  %out = tensor.empty() : tensor<1x2x131072x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x131072x131072xf32>) -> tensor<1x2x131072x131072xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>) outs(%s0 : tensor<1x2x131072x131072xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x131072x131072xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x131072x131072xf32>, tensor<1x2x131072x131072xf32>) outs(%pairs : tensor<1x2x131072x131072xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<1x2x131072x131072xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x131072xf32>) -> tensor<1x2x131072xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x131072x131072xf32>) outs(%l0 : tensor<1x2x131072xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x131072xf32>) outs(%pairs : tensor<1x2x131072x131072xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x131072x131072xf32>, tensor<1x2x131072x131072xf32>) outs(%pairs : tensor<1x2x131072x131072xf32>) -> tensor<1x2x131072x131072xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x131072x4xf32>) -> tensor<1x2x131072x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x131072x131072xf32>, tensor<1x2x131072x4xf32>) outs(%o0 : tensor<1x2x131072x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x131072x4xf32>
  return %o : tensor<1x2x131072x4xf32>
}

// A smooth function of the distance.
// CHECK-LABEL: func.func @family(
// CHECK: posenc.attention {{.*}} encodings [#posenc.rpe<type = 7>] masks [#posenc.causal]
// CHECK-NOT: score
func.func @family(%q: tensor<1x2x131072x4xf32>, %k: tensor<1x2x131072x4xf32>, %v: tensor<1x2x131072x4xf32>) -> tensor<1x2x131072x4xf32> {
  %slopes = arith.constant dense<[0.0625, 0.00390625]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x131072x131072xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x131072x131072xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %m = tensor.extract %slopes[%h] : tensor<2xf32>
    %x = arith.mulf %m, %r : f32
    %l = math.log1p %x : f32
    %t = arith.negf %l : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x131072x131072xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x131072xf32>) -> tensor<1x2x131072x4xf32>
  return %o : tensor<1x2x131072x4xf32>
}

// Another one far away.
// CHECK-LABEL: func.func @mixed(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @mixed(%q: tensor<1x2x131072x4xf32>, %k: tensor<1x2x131072x4xf32>, %v: tensor<1x2x131072x4xf32>) -> tensor<1x2x131072x4xf32> {
  %slopes = arith.constant dense<[0.0625, 0.00390625]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x131072x131072xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x131072x131072xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %m = tensor.extract %slopes[%h] : tensor<2xf32>
    %x = arith.mulf %m, %r : f32
    %l = math.log1p %x : f32
    %far = arith.constant 70000 : index
    %near = arith.cmpi slt, %d, %far : index
    %w = arith.select %near, %l, %x : f32
    %t = arith.negf %w : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x131072x131072xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x131072xf32>) -> tensor<1x2x131072x4xf32>
  return %o : tensor<1x2x131072x4xf32>
}

// Learned numbers.
// CHECK-LABEL: func.func @learned(
// CHECK: posenc.attention {{.*}} encodings [#posenc.kerple(%{{.*}}, %{{.*}} : tensor<2xf32>, tensor<2xf32>)] ->
// CHECK-NOT: score
func.func @learned(%q: tensor<1x2x131072x4xf32>, %k: tensor<1x2x131072x4xf32>, %v: tensor<1x2x131072x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x131072x4xf32> {
  %empty = tensor.empty() : tensor<1x2x131072x131072xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x131072x131072xf32>) {
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
    %pm = arith.maximumf %p0, %least : f32
    %a0 = tensor.extract %a[%h, %z, %z] : tensor<2x1x1xf32>
    %am = arith.maximumf %a0, %least : f32
    %one = arith.constant 1.0 : f32
    %ar = arith.mulf %am, %r : f32
    %s = arith.addf %ar, %one : f32
    %l = math.log %s : f32
    %pl = arith.mulf %pm, %l : f32
    %t = arith.negf %pl : f32
    linalg.yield %t : f32
  } -> tensor<1x2x131072x131072xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x131072xf32>) -> tensor<1x2x131072x4xf32>
  return %o : tensor<1x2x131072x4xf32>
}

// Buckets whose logarithm is at its end soon.
// CHECK-LABEL: func.func @buckets(
// CHECK: posenc.attention {{.*}} encodings [#posenc.t5<buckets = 8, max_distance = 10>(%arg3 : tensor<8x2xf32>)]
// CHECK-NOT: score
func.func @buckets(%q: tensor<1x2x131072x4xf32>, %k: tensor<1x2x131072x4xf32>, %v: tensor<1x2x131072x4xf32>, %table: tensor<8x2xf32>) -> tensor<1x2x131072x4xf32> {
  %empty = tensor.empty() : tensor<1x2x131072x131072xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x131072x131072xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %rel = arith.subi %j, %i : index
    %d = arith.subi %i, %j : index
    %n = arith.maxsi %rel, %d : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %exactf = arith.constant 2.0 : f32
    %share = arith.divf %nf, %exactf : f32
    %l = math.log %share : f32
    %ratio = arith.constant 1.60943791 : f32
    %part = arith.divf %l, %ratio : f32
    %countf = arith.constant 2.0 : f32
    %steps = arith.mulf %part, %countf : f32
    %whole = arith.fptosi %steps : f32 to i64
    %exacti = arith.constant 2 : i64
    %far0 = arith.addi %whole, %exacti : i64
    %last = arith.constant 3 : i64
    %far1 = arith.minsi %far0, %last : i64
    %exact = arith.constant 2 : index
    %is_near = arith.cmpi slt, %n, %exact : index
    %side = arith.select %is_near, %ni, %far1 : i64
    %c0i = arith.constant 0 : i64
    %four = arith.constant 4 : i64
    %z = arith.constant 0 : index
    %later = arith.cmpi sgt, %rel, %z : index
    %up = arith.select %later, %four, %c0i : i64
    %b = arith.addi %side, %up : i64
    %e = arith.index_cast %b : i64 to index
    %t = tensor.extract %table[%e, %h] : tensor<8x2xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x131072x131072xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x131072xf32>) -> tensor<1x2x131072x4xf32>
  return %o : tensor<1x2x131072x4xf32>
}

// Buckets by a remainder too.
// CHECK-LABEL: func.func @periodic(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @periodic(%q: tensor<1x2x131072x4xf32>, %k: tensor<1x2x131072x4xf32>, %v: tensor<1x2x131072x4xf32>, %table: tensor<8x2xf32>) -> tensor<1x2x131072x4xf32> {
  %empty = tensor.empty() : tensor<1x2x131072x131072xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x131072x131072xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %rel = arith.subi %j, %i : index
    %d = arith.subi %i, %j : index
    %n = arith.maxsi %rel, %d : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %exactf = arith.constant 2.0 : f32
    %share = arith.divf %nf, %exactf : f32
    %l = math.log %share : f32
    %ratio = arith.constant 1.60943791 : f32
    %part = arith.divf %l, %ratio : f32
    %countf = arith.constant 2.0 : f32
    %steps = arith.mulf %part, %countf : f32
    %whole = arith.fptosi %steps : f32 to i64
    %exacti = arith.constant 2 : i64
    %far0 = arith.addi %whole, %exacti : i64
    %last = arith.constant 3 : i64
    %far1 = arith.minsi %far0, %last : i64
    %exact = arith.constant 2 : index
    %is_near = arith.cmpi slt, %n, %exact : index
    %side = arith.select %is_near, %ni, %far1 : i64
    %period = arith.constant 60000 : index
    %rem = arith.remui %n, %period : index
    %last2 = arith.constant 59999 : index
    %is = arith.cmpi eq, %rem, %last2 : index
    %other = arith.constant 0 : i64
    %side2 = arith.select %is, %other, %side : i64
    %c0i = arith.constant 0 : i64
    %four = arith.constant 4 : i64
    %z = arith.constant 0 : index
    %later = arith.cmpi sgt, %rel, %z : index
    %up = arith.select %later, %four, %c0i : i64
    %b = arith.addi %side2, %up : i64
    %e = arith.index_cast %b : i64 to index
    %t = tensor.extract %table[%e, %h] : tensor<8x2xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x131072x131072xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x4xf32>, tensor<1x2x131072x131072xf32>) -> tensor<1x2x131072x4xf32>
  return %o : tensor<1x2x131072x4xf32>
}
