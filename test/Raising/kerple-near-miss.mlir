// Nearly KERPLE: raised, but not by that name.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK

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

// It grows with the distance.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=grows | Remark="expected a term that falls with the distance, got a learned logarithm or power that grows with it"
// CHECK-LABEL: func.func @grows(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @grows(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x7x4xf32> {
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
    %t = arith.mulf %pm, %l : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// Without a mask the distance is one side's alone.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=other_side | Remark="expected the logarithm of 1 plus a number of the head times the distance, as in KERPLE, got another one"
// CHECK-LABEL: func.func @other_side(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @other_side(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x7x4xf32> {
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
    %m0 = arith.constant 0.0 : f32
    %rc = arith.maximumf %r, %m0 : f32
    %ar = arith.mulf %am, %rc : f32
    %one = arith.constant 1.0 : f32
    %s = arith.addf %ar, %one : f32
    %l = math.log %s : f32
    %pl = arith.mulf %pm, %l : f32
    %t = arith.negf %pl : f32
    linalg.yield %t : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// The logarithm is 0 nowhere.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=not_one | Remark="expected the logarithm of 1 plus a number of the head times the distance, as in KERPLE, got another one"
// CHECK-LABEL: func.func @not_one(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @not_one(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x7x4xf32> {
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
    %one = arith.constant 2.0 : f32
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

// A power that may be 0 is 1 at the own key.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=unbounded_power | Remark="expected the distance to a power of the head that is bounded above 0, as in KERPLE, got another one"
// CHECK-LABEL: func.func @unbounded_power(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @unbounded_power(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x7x4xf32> {
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
    %p0 = tensor.extract %p[%h, %z, %z] : tensor<2x1x1xf32>
    %a0 = tensor.extract %a[%h, %z, %z] : tensor<2x1x1xf32>
    %rp = math.powf %r, %p0 : f32
    %arp = arith.mulf %a0, %rp : f32
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

// The numbers are of queries.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=by_row | Remark="expected a logarithm or power of the distance with numbers of the head, as in KERPLE, got numbers of tokens"
// CHECK-LABEL: func.func @by_row(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @by_row(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<7xf32>, %a: tensor<7xf32>) -> tensor<1x2x7x4xf32> {
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %p0 = tensor.extract %p[%i] : tensor<7xf32>
    %am = tensor.extract %a[%i] : tensor<7xf32>
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

// Two logarithms of one distance.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=twice | Remark="expected one logarithm or power of the distance, as in KERPLE, got a product of several factors of it"
// CHECK-LABEL: func.func @twice(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @twice(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %p: tensor<2x1x1xf32>, %a: tensor<2x1x1xf32>) -> tensor<1x2x7x4xf32> {
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
    %ll = arith.mulf %l, %l : f32
    %pl = arith.mulf %pm, %ll : f32
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
