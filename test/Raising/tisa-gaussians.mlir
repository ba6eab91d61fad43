// TISA: a learned sum of Gaussians of the distance.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' | FileCheck %s

#kernel = affine_map<(h, i, j, s) -> (h, s)>
#sum = affine_map<(h, i, j, s) -> (h, i, j)>
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

// sum of a e^(-|b| (c - r)^2).
// CHECK-LABEL: func.func @gaussians(
// CHECK: posenc.attention {{.*}} encodings [#posenc.tisa(%arg3, %{{.*}}, %arg5 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>)] masks [#posenc.causal]
// CHECK-NOT: score
func.func @gaussians(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>, %c: tensor<2x3xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %g0 = tensor.empty() : tensor<2x6x6xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %g = linalg.generic {indexing_maps = [#kernel, #kernel, #kernel, #sum], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %b, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%gz : tensor<2x6x6xf32>) {
  ^bb0(%ax: f32, %bx: f32, %cx: f32, %acc: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %s = math.absf %bx : f32
    %ns = arith.negf %s : f32
    %x = arith.subf %cx, %r : f32
    %xx = arith.mulf %x, %x : f32
    %e = arith.mulf %ns, %xx : f32
    %bell = math.exp %e : f32
    %w = arith.mulf %ax, %bell : f32
    %next = arith.addf %acc, %w : f32
    linalg.yield %next : f32
  } -> tensor<2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %t = tensor.extract %g[%h, %i, %j] : tensor<2x6x6xf32>
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// As its authors count: from the query before, by a power, amplitudes last.
// CHECK-LABEL: func.func @released(
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: posenc.attention {{.*}} encodings [#posenc.tisa(%arg3, %{{.*}}, %{{.*}} : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>)] ->
// CHECK-NOT: score
func.func @released(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>, %c: tensor<2x3xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %g0 = tensor.empty() : tensor<2x6x6xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %g = linalg.generic {indexing_maps = [#kernel, #kernel, #kernel, #sum], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %b, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%gz : tensor<2x6x6xf32>) {
  ^bb0(%ax: f32, %bx: f32, %cx: f32, %acc: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %m1 = arith.constant -1 : i64
    %r1 = arith.addi %di, %m1 : i64
    %r = arith.sitofp %r1 : i64 to f32
    %s = math.absf %bx : f32
    %x = arith.subf %r, %cx : f32
    %two = arith.constant 2.0 : f32
    %xx = math.powf %x, %two : f32
    %p = arith.mulf %xx, %s : f32
    %e = arith.negf %p : f32
    %bell = math.exp %e : f32
    %w = arith.mulf %bell, %ax : f32
    %next = arith.addf %acc, %w : f32
    linalg.yield %next : f32
  } -> tensor<2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %t = tensor.extract %g[%h, %i, %j] : tensor<2x6x6xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// As its authors store them: once per distance, of which each pair takes its own.
// CHECK-LABEL: func.func @once_per_distance(
// CHECK: posenc.attention {{.*}} encodings [#posenc.tisa(%arg3, %{{.*}}, %arg5 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>)] ->
// CHECK-NOT: score
func.func @once_per_distance(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>, %c: tensor<2x3xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c5 = arith.constant 5 : index
  %g0 = tensor.empty() : tensor<2x11xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g0 : tensor<2x11xf32>) -> tensor<2x11xf32>
  %g = linalg.generic {indexing_maps = [affine_map<(h, n, s) -> (h, s)>, affine_map<(h, n, s) -> (h, s)>, affine_map<(h, n, s) -> (h, s)>, affine_map<(h, n, s) -> (h, n)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %b, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%gz : tensor<2x11xf32>) {
  ^bb0(%ax: f32, %bx: f32, %cx: f32, %acc: f32):
    %n = linalg.index 1 : index
    %d = arith.subi %n, %c5 : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %s = math.absf %bx : f32
    %ns = arith.negf %s : f32
    %x = arith.subf %cx, %r : f32
    %xx = arith.mulf %x, %x : f32
    %e = arith.mulf %ns, %xx : f32
    %bell = math.exp %e : f32
    %w = arith.mulf %ax, %bell : f32
    %next = arith.addf %acc, %w : f32
    linalg.yield %next : f32
  } -> tensor<2x11xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %n = arith.addi %d, %c5 : index
    %t = tensor.extract %g[%h, %n] : tensor<2x11xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Where the sharpness may be negative, a center may be a pit.
// CHECK-LABEL: func.func @any_sign(
// CHECK: posenc.attention
// CHECK-NOT: tisa
// CHECK: return
func.func @any_sign(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>, %c: tensor<2x3xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %g0 = tensor.empty() : tensor<2x6x6xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %g = linalg.generic {indexing_maps = [#kernel, #kernel, #kernel, #sum], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %b, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%gz : tensor<2x6x6xf32>) {
  ^bb0(%ax: f32, %bx: f32, %cx: f32, %acc: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %x = arith.subf %cx, %r : f32
    %xx = arith.mulf %x, %x : f32
    %e = arith.mulf %bx, %xx : f32
    %bell = math.exp %e : f32
    %w = arith.mulf %ax, %bell : f32
    %next = arith.addf %acc, %w : f32
    linalg.yield %next : f32
  } -> tensor<2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %t = tensor.extract %g[%h, %i, %j] : tensor<2x6x6xf32>
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// By the distance to a center, not its square.
// CHECK-LABEL: func.func @not_squared(
// CHECK: posenc.attention
// CHECK-NOT: tisa
// CHECK: return
func.func @not_squared(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>, %c: tensor<2x3xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %g0 = tensor.empty() : tensor<2x6x6xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %g = linalg.generic {indexing_maps = [#kernel, #kernel, #kernel, #sum], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %b, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%gz : tensor<2x6x6xf32>) {
  ^bb0(%ax: f32, %bx: f32, %cx: f32, %acc: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %s = math.absf %bx : f32
    %ns = arith.negf %s : f32
    %x = arith.subf %cx, %r : f32
    %xx = math.absf %x : f32
    %e = arith.mulf %ns, %xx : f32
    %bell = math.exp %e : f32
    %w = arith.mulf %ax, %bell : f32
    %next = arith.addf %acc, %w : f32
    linalg.yield %next : f32
  } -> tensor<2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %t = tensor.extract %g[%h, %i, %j] : tensor<2x6x6xf32>
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Of twice the distance.
// CHECK-LABEL: func.func @stretched(
// CHECK: posenc.attention
// CHECK-NOT: tisa
// CHECK: return
func.func @stretched(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %a: tensor<2x3xf32>, %b: tensor<2x3xf32>, %c: tensor<2x3xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %g0 = tensor.empty() : tensor<2x6x6xf32>
  %gz = linalg.fill ins(%zero : f32) outs(%g0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %g = linalg.generic {indexing_maps = [#kernel, #kernel, #kernel, #sum], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%a, %b, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%gz : tensor<2x6x6xf32>) {
  ^bb0(%ax: f32, %bx: f32, %cx: f32, %acc: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %s = math.absf %bx : f32
    %ns = arith.negf %s : f32
    %rr = arith.addf %r, %r : f32
    %x = arith.subf %cx, %rr : f32
    %xx = arith.mulf %x, %x : f32
    %e = arith.mulf %ns, %xx : f32
    %bell = math.exp %e : f32
    %w = arith.mulf %ax, %bell : f32
    %next = arith.addf %acc, %w : f32
    linalg.yield %next : f32
  } -> tensor<2x6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %t = tensor.extract %g[%h, %i, %j] : tensor<2x6x6xf32>
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
