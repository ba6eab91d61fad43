// Nearly a family of Qin et al.: code on each logit.
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
// REMARK: [Analysis] TermNotNamed {{.*}}Function=grows | Remark="expected a term that falls with the distance, got the opposite of #posenc.rpe<type = 7>"
// CHECK-LABEL: func.func @grows(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @grows(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32> {
  %slopes = arith.constant dense<[0.0625, 0.00390625]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %m = tensor.extract %slopes[%h] : tensor<2xf32>
    %x = arith.mulf %m, %r : f32
    %t = math.log1p %x : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// Slopes of no geometric sequence.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=other_slopes | Remark="expected -0.00389864 at distance 1 of head 1, as #posenc.rpe<type = 7> has, got -0.0487902"
// CHECK-LABEL: func.func @other_slopes(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @other_slopes(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32> {
  %slopes = arith.constant dense<[0.0625, 0.05]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
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
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// One family up to a distance, another one from there.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=mixed | Remark="expected -0.17185 at distance 3 of head 0, as #posenc.rpe<type = 7> has, got -0.0351562"
// CHECK-LABEL: func.func @mixed(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @mixed(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>) -> tensor<1x2x7x4xf32> {
  %slopes = arith.constant dense<[0.0625, 0.00390625]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %m = tensor.extract %slopes[%h] : tensor<2xf32>
    %x = arith.mulf %m, %r : f32
    %xx = arith.mulf %x, %x : f32
    %l = math.log1p %x : f32
    %c3 = arith.constant 3 : index
    %near = arith.cmpi slt, %d, %c3 : index
    %w = arith.select %near, %l, %xx : f32
    %t = arith.negf %w : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}

// Slopes that are data.
// REMARK: [Analysis] TermNotNamed {{.*}}Function=data | Remark="expected slopes of heads that are constants, got learned numbers in a term like #posenc.rpe<type = 5>"
// CHECK-LABEL: func.func @data(
// CHECK-NOT: encodings
// CHECK: posenc.attention
// CHECK-NOT: encodings
// CHECK-SAME: score {
func.func @data(%q: tensor<1x2x7x4xf32>, %k: tensor<1x2x7x4xf32>, %v: tensor<1x2x7x4xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x7x4xf32> {
  %empty = tensor.empty() : tensor<1x2x7x7xf32>
  %bias = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x7x7xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.subi %i, %j : index
    %di = arith.index_cast %d : index to i64
    %r = arith.sitofp %di : i64 to f32
    %m = tensor.extract %slopes[%h] : tensor<2xf32>
    %x = arith.mulf %m, %r : f32
    %xx = arith.mulf %x, %x : f32
    %t = arith.negf %xx : f32
    %c0 = arith.constant 0 : index
    %low = arith.constant 0xFF800000 : f32
    %past = arith.cmpi sge, %d, %c0 : index
    %y = arith.select %past, %t, %low : f32
    linalg.yield %y : f32
  } -> tensor<1x2x7x7xf32>
  %o = call @attend(%q, %k, %v, %bias) : (tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x4xf32>, tensor<1x2x7x7xf32>) -> tensor<1x2x7x4xf32>
  return %o : tensor<1x2x7x4xf32>
}
