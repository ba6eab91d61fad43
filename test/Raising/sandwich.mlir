// Sandwich as a sum of cosines along a loop; a whole model: ../Models/sandwich.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=TermNotNamed

#frequencies = affine_map<(i, j, k) -> (k)>
#three = affine_map<(i, j, k) -> (i, j, k)>
#of_pairs = affine_map<(b, h, i, j) -> (i, j)>
#of_heads = affine_map<(b, h, i, j) -> (h)>
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

// Two frequencies of base 1e4, ratio 8 for the last head.
func.func private @plain() -> tensor<1x2x6x6xf32> {
  %omega = arith.constant dense<[1.000000e+00, 1.000000e-02]> : tensor<2xf32>
  %ratio = arith.constant dense<[4.000000e+00, 8.000000e+00]> : tensor<2xf32>
  %start = arith.constant 0.0 : f32
  %each = tensor.empty() : tensor<6x6x2xf32>
  %pairs = tensor.empty() : tensor<6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %c = linalg.generic {indexing_maps = [#frequencies, #three], iterator_types = ["parallel", "parallel", "parallel"]} ins(%omega : tensor<2xf32>) outs(%each : tensor<6x6x2xf32>) {
  ^bb0(%w: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %r = arith.subi %i, %j : index
    %n = arith.index_cast %r : index to i64
    %x = arith.sitofp %n : i64 to f32
    %a = arith.mulf %x, %w : f32
    %t = math.cos %a : f32
    linalg.yield %t : f32
  } -> tensor<6x6x2xf32>
  %s0 = linalg.fill ins(%start : f32) outs(%pairs : tensor<6x6xf32>) -> tensor<6x6xf32>
  %s = linalg.reduce { arith.addf } ins(%c : tensor<6x6x2xf32>) outs(%s0 : tensor<6x6xf32>) dimensions = [2]
  %b = linalg.generic {indexing_maps = [#of_pairs, #of_heads, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %ratio : tensor<6x6xf32>, tensor<2xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %rho: f32, %o: f32):
    %t = arith.divf %x, %rho : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// CHECK-LABEL: func.func @use_plain(
// CHECK: encodings [#posenc.sandwich<d_bar = 4>]
func.func @use_plain(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @plain() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// The first frequency left out, another ratio, key minus query.
func.func private @shifted() -> tensor<1x2x6x6xf32> {
  %omega = arith.constant dense<[1.000000e-02, 1.000000e-04]> : tensor<2xf32>
  %ratio = arith.constant dense<[2.000000e+00, 4.000000e+00]> : tensor<2xf32>
  %start = arith.constant 0.0 : f32
  %each = tensor.empty() : tensor<6x6x2xf32>
  %pairs = tensor.empty() : tensor<6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %c = linalg.generic {indexing_maps = [#frequencies, #three], iterator_types = ["parallel", "parallel", "parallel"]} ins(%omega : tensor<2xf32>) outs(%each : tensor<6x6x2xf32>) {
  ^bb0(%w: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %r = arith.subi %j, %i : index
    %n = arith.index_cast %r : index to i64
    %x = arith.sitofp %n : i64 to f32
    %a = arith.mulf %x, %w : f32
    %t = math.cos %a : f32
    linalg.yield %t : f32
  } -> tensor<6x6x2xf32>
  %s0 = linalg.fill ins(%start : f32) outs(%pairs : tensor<6x6xf32>) -> tensor<6x6xf32>
  %s = linalg.reduce { arith.addf } ins(%c : tensor<6x6x2xf32>) outs(%s0 : tensor<6x6xf32>) dimensions = [2]
  %b = linalg.generic {indexing_maps = [#of_pairs, #of_heads, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %ratio : tensor<6x6xf32>, tensor<2xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %rho: f32, %o: f32):
    %t = arith.divf %x, %rho : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// CHECK-LABEL: func.func @use_shifted(
// CHECK: encodings [#posenc.sandwich<d_bar = 4, first = 1, ratio = 4.000000e+00>]
func.func @use_shifted(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @shifted() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Not proportional to the head: code.
func.func private @other_ratio() -> tensor<1x2x6x6xf32> {
  %omega = arith.constant dense<[1.000000e+00, 1.000000e-02]> : tensor<2xf32>
  %ratio = arith.constant dense<[4.000000e+00, 4.000000e+00]> : tensor<2xf32>
  %start = arith.constant 0.0 : f32
  %each = tensor.empty() : tensor<6x6x2xf32>
  %pairs = tensor.empty() : tensor<6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %c = linalg.generic {indexing_maps = [#frequencies, #three], iterator_types = ["parallel", "parallel", "parallel"]} ins(%omega : tensor<2xf32>) outs(%each : tensor<6x6x2xf32>) {
  ^bb0(%w: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %r = arith.subi %i, %j : index
    %n = arith.index_cast %r : index to i64
    %x = arith.sitofp %n : i64 to f32
    %a = arith.mulf %x, %w : f32
    %t = math.cos %a : f32
    linalg.yield %t : f32
  } -> tensor<6x6x2xf32>
  %s0 = linalg.fill ins(%start : f32) outs(%pairs : tensor<6x6xf32>) -> tensor<6x6xf32>
  %s = linalg.reduce { arith.addf } ins(%c : tensor<6x6x2xf32>) outs(%s0 : tensor<6x6xf32>) dimensions = [2]
  %b = linalg.generic {indexing_maps = [#of_pairs, #of_heads, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %ratio : tensor<6x6xf32>, tensor<2xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %rho: f32, %o: f32):
    %t = arith.divf %x, %rho : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// REMARK: TermNotNamed {{.*}}Function=use_other_ratio | Remark="expected factors of heads that are inverse to their number, as those of Sandwich, for a sum of cosines of the distance"
// CHECK-LABEL: func.func @use_other_ratio(
// CHECK: posenc.attention
// CHECK-NOT: #posenc
// CHECK: return
func.func @use_other_ratio(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @other_ratio() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Frequencies of no decreasing series.
func.func private @growing_frequencies() -> tensor<1x2x6x6xf32> {
  %omega = arith.constant dense<[1.000000e+00, 1.000000e+00]> : tensor<2xf32>
  %ratio = arith.constant dense<[4.000000e+00, 8.000000e+00]> : tensor<2xf32>
  %start = arith.constant 0.0 : f32
  %each = tensor.empty() : tensor<6x6x2xf32>
  %pairs = tensor.empty() : tensor<6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %c = linalg.generic {indexing_maps = [#frequencies, #three], iterator_types = ["parallel", "parallel", "parallel"]} ins(%omega : tensor<2xf32>) outs(%each : tensor<6x6x2xf32>) {
  ^bb0(%w: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %r = arith.subi %i, %j : index
    %n = arith.index_cast %r : index to i64
    %x = arith.sitofp %n : i64 to f32
    %a = arith.mulf %x, %w : f32
    %t = math.cos %a : f32
    linalg.yield %t : f32
  } -> tensor<6x6x2xf32>
  %s0 = linalg.fill ins(%start : f32) outs(%pairs : tensor<6x6xf32>) -> tensor<6x6xf32>
  %s = linalg.reduce { arith.addf } ins(%c : tensor<6x6x2xf32>) outs(%s0 : tensor<6x6xf32>) dimensions = [2]
  %b = linalg.generic {indexing_maps = [#of_pairs, #of_heads, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %ratio : tensor<6x6xf32>, tensor<2xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %rho: f32, %o: f32):
    %t = arith.divf %x, %rho : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// REMARK: TermNotNamed {{.*}}Function=use_growing_frequencies | Remark="expected frequencies that fall as those of Sandwich do, base^(-2k/d_bar) for each number k, for a sum of cosines of the distance"
// CHECK-LABEL: func.func @use_growing_frequencies(
// CHECK: posenc.attention
// CHECK-NOT: #posenc
// CHECK: return
func.func @use_growing_frequencies(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @growing_frequencies() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Starts from one: another function, in a tensor that stays.
func.func private @not_from_zero() -> tensor<1x2x6x6xf32> {
  %omega = arith.constant dense<[1.000000e+00, 1.000000e-02]> : tensor<2xf32>
  %ratio = arith.constant dense<[4.000000e+00, 8.000000e+00]> : tensor<2xf32>
  %start = arith.constant 1.0 : f32
  %each = tensor.empty() : tensor<6x6x2xf32>
  %pairs = tensor.empty() : tensor<6x6xf32>
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %c = linalg.generic {indexing_maps = [#frequencies, #three], iterator_types = ["parallel", "parallel", "parallel"]} ins(%omega : tensor<2xf32>) outs(%each : tensor<6x6x2xf32>) {
  ^bb0(%w: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %r = arith.subi %i, %j : index
    %n = arith.index_cast %r : index to i64
    %x = arith.sitofp %n : i64 to f32
    %a = arith.mulf %x, %w : f32
    %t = math.cos %a : f32
    linalg.yield %t : f32
  } -> tensor<6x6x2xf32>
  %s0 = linalg.fill ins(%start : f32) outs(%pairs : tensor<6x6xf32>) -> tensor<6x6xf32>
  %s = linalg.reduce { arith.addf } ins(%c : tensor<6x6x2xf32>) outs(%s0 : tensor<6x6xf32>) dimensions = [2]
  %b = linalg.generic {indexing_maps = [#of_pairs, #of_heads, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %ratio : tensor<6x6xf32>, tensor<2xf32>) outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %rho: f32, %o: f32):
    %t = arith.divf %x, %rho : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// CHECK-LABEL: func.func @use_not_from_zero(
// CHECK: posenc.attention
// CHECK-NOT: #posenc
// CHECK: return
func.func @use_not_from_zero(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %b = call @not_from_zero() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%q, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
