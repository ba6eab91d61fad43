// Nearly T5: tables of the distance, or code on each logit.
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
func.func private @attend(%q: tensor<1x2x12x4xf32>, %k: tensor<1x2x12x4xf32>, %v: tensor<1x2x12x4xf32>, %bias: tensor<1x2x12x12xf32>) -> tensor<1x2x12x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x12x12xf32>
  %rows = tensor.empty() : tensor<1x2x12xf32>
  %out = tensor.empty() : tensor<1x2x12x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x12x12xf32>) -> tensor<1x2x12x12xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>) outs(%s0 : tensor<1x2x12x12xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x12x12xf32>
  %e = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<1x2x12x12xf32>, tensor<1x2x12x12xf32>) outs(%pairs : tensor<1x2x12x12xf32>) {
  ^bb0(%a: f32, %t: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %u = arith.addf %m, %t : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<1x2x12x12xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x12xf32>) -> tensor<1x2x12xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x12x12xf32>) outs(%l0 : tensor<1x2x12xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x12xf32>) outs(%pairs : tensor<1x2x12x12xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x12x12xf32>, tensor<1x2x12x12xf32>) outs(%pairs : tensor<1x2x12x12xf32>) -> tensor<1x2x12x12xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x12x4xf32>) -> tensor<1x2x12x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x12x12xf32>, tensor<1x2x12x4xf32>) outs(%o0 : tensor<1x2x12x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x12x4xf32>
  return %o : tensor<1x2x12x4xf32>
}

// A bucket that begins one distance late.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=other_border | Remark="expected bucket 4 at distance 5, as #posenc.t5<bidirectional = false, buckets = 8, max_distance = 218> has, got bucket 5"
// CHECK-LABEL: func.func @other_border(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table(%{{.*}} : tensor<2x12xf32>)] masks [#posenc.causal]
// CHECK-NOT: score
func.func @other_border(%q: tensor<1x2x12x4xf32>, %k: tensor<1x2x12x4xf32>, %v: tensor<1x2x12x4xf32>, %table: tensor<8x2xf32>) -> tensor<1x2x12x4xf32> {
  %z0 = arith.constant 0 : i64
  %empty = tensor.empty() : tensor<1x2x12x12xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x12x12xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %rel = arith.subi %j, %i : index
    %d = arith.subi %i, %j : index
    %z = arith.constant 0 : index
    %n = arith.maxsi %d, %z : index
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %exactf = arith.constant 4.0 : f32
    %share = arith.divf %nf, %exactf : f32
    %l = math.log %share : f32
    %ratio = arith.constant 1.09861229 : f32
    %part = arith.divf %l, %ratio : f32
    %countf = arith.constant 4.0 : f32
    %steps = arith.mulf %part, %countf : f32
    %whole = arith.fptosi %steps : f32 to i64
    %exacti = arith.constant 4 : i64
    %far0 = arith.addi %whole, %exacti : i64
    %last = arith.constant 7 : i64
    %far1 = arith.minsi %far0, %last : i64
    %exact = arith.constant 6 : index
    %is_near = arith.cmpi slt, %n, %exact : index
    %side = arith.select %is_near, %ni, %far1 : i64
    %b = arith.addi %side, %z0 : i64
    %e = arith.index_cast %b : i64 to index
    %t = tensor.extract %table[%e, %h] : tensor<8x2xf32>
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x12x12xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>, tensor<1x2x12x12xf32>) -> tensor<1x2x12x4xf32>
  return %o : tensor<1x2x12x4xf32>
}

// The second half of the buckets for keys before their query.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=sides_exchanged | Remark="expected bucket 5 at distance -1, as #posenc.t5<buckets = 8, max_distance = 15> has, got bucket 1"
// CHECK-LABEL: func.func @sides_exchanged(
// CHECK: posenc.attention {{.*}} encodings [#posenc.table<origin = 11>(%{{.*}} : tensor<2x23xf32>)]
// CHECK-NOT: score
func.func @sides_exchanged(%q: tensor<1x2x12x4xf32>, %k: tensor<1x2x12x4xf32>, %v: tensor<1x2x12x4xf32>, %table: tensor<8x2xf32>) -> tensor<1x2x12x4xf32> {
  %empty = tensor.empty() : tensor<1x2x12x12xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x12x12xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %rel = arith.subi %i, %j : index
    %d = arith.subi %j, %i : index
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
  } -> tensor<1x2x12x12xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>, tensor<1x2x12x12xf32>) -> tensor<1x2x12x4xf32>
  return %o : tensor<1x2x12x4xf32>
}

// Buckets of positions that are data.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=by_token | Remark="expected buckets of the distance of tokens, as those of T5, got buckets of positions that are data"
// CHECK-LABEL: func.func @by_token(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @by_token(%q: tensor<1x2x12x4xf32>, %k: tensor<1x2x12x4xf32>, %v: tensor<1x2x12x4xf32>, %table: tensor<8x2xf32>, %at: tensor<12xi64>) -> tensor<1x2x12x4xf32> {
  %empty = tensor.empty() : tensor<1x2x12x12xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x12x12xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %pn = tensor.extract %at[%i] : tensor<12xi64>
    %pi = arith.index_cast %pn : i64 to index
    %pm = tensor.extract %at[%j] : tensor<12xi64>
    %pj = arith.index_cast %pm : i64 to index
    %rel = arith.subi %pj, %pi : index
    %d = arith.subi %pi, %pj : index
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
  } -> tensor<1x2x12x12xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>, tensor<1x2x12x12xf32>) -> tensor<1x2x12x4xf32>
  return %o : tensor<1x2x12x4xf32>
}

// The learned number times the distance.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=weighted | Remark="expected one learned number for each bucket and head, times a constant at most, got more in a term with buckets of T5"
// CHECK-LABEL: func.func @weighted(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @weighted(%q: tensor<1x2x12x4xf32>, %k: tensor<1x2x12x4xf32>, %v: tensor<1x2x12x4xf32>, %table: tensor<8x2xf32>) -> tensor<1x2x12x4xf32> {
  %empty = tensor.empty() : tensor<1x2x12x12xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x12x12xf32>) {
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
    %u = tensor.extract %table[%e, %h] : tensor<8x2xf32>
    %t = arith.mulf %u, %nf : f32
    linalg.yield %t : f32
  } -> tensor<1x2x12x12xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>, tensor<1x2x12x4xf32>, tensor<1x2x12x12xf32>) -> tensor<1x2x12x4xf32>
  return %o : tensor<1x2x12x4xf32>
}
