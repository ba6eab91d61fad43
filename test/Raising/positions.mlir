// RoPE at positions that are data beside a mask by index: the mask goes into the
// attention, and query and key are rotated in front of it.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-compile %s --emit=mlir --stage=raised --report=- -o %t 2>/dev/null \
// RUN:   | FileCheck %s --check-prefix=REPORT

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

// -inf above the diagonal.
func.func private @causal() -> tensor<1x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<1x2x6x6xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x6xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant 0xFF800000 : f32
    %keep = arith.cmpi sle, %j, %i : index
    %t = arith.select %keep, %zero, %low : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  return %b : tensor<1x2x6x6xf32>
}

// Positions in a buffer that is longer than the sequence.
func.func private @gathered(%x: tensor<1x2x6x4xf32>, %positions: tensor<16xi64>) -> tensor<1x2x6x4xf32> {
  %frequencies = arith.constant dense<[1.000000e+00, 1.000000e-02]> : tensor<2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.remui %d, %c2 : index
    %first = arith.cmpi slt, %d, %c2 : index
    %up = arith.addi %d, %c2 : index
    %down = arith.subi %d, %c2 : index
    %partner = arith.select %first, %up, %down : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x4xf32>
    %other = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x4xf32>
    %f = tensor.extract %frequencies[%p] : tensor<2xf32>
    %int = tensor.extract %positions[%n] : tensor<16xi64>
    %float = arith.sitofp %int : i64 to f32
    %angle = arith.mulf %float, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %a = arith.mulf %own, %cos : f32
    %b = arith.mulf %other, %sin : f32
    %x1 = arith.subf %a, %b : f32
    %x2 = arith.addf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[POSITIONS:[^:]*]]: tensor<16xi64>)
// CHECK: %[[CUT:.*]] = tensor.extract_slice %[[POSITIONS]][0] [6] [1]
// CHECK: %[[Q:.*]] = posenc.rotate {{.*}} by [#posenc.rope] pos(%[[CUT]] :
// CHECK: %[[K:.*]] = posenc.rotate {{.*}} by [#posenc.rope] pos(
// CHECK: posenc.attention ins(%[[Q]], %[[K]],
// CHECK-SAME: masks [#posenc.causal] ->
// CHECK-NOT: posenc.mask
// REPORT: "encodings": [
// REPORT-NEXT: "rope"
// REPORT-NEXT: ]
// REPORT: "masks": [
// REPORT-NEXT: "causal"
func.func @main(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %positions: tensor<16xi64>) -> tensor<1x2x6x4xf32> {
  %rq = call @gathered(%q, %positions) : (tensor<1x2x6x4xf32>, tensor<16xi64>) -> tensor<1x2x6x4xf32>
  %rk = call @gathered(%k, %positions) : (tensor<1x2x6x4xf32>, tensor<16xi64>) -> tensor<1x2x6x4xf32>
  %b = call @causal() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%rq, %rk, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// Positions of a type that the op does not take are made wider.
func.func private @gathered_bytes(%x: tensor<1x2x6x4xf32>, %positions: tensor<16xi8>) -> tensor<1x2x6x4xf32> {
  %frequencies = arith.constant dense<[1.000000e+00, 1.000000e-02]> : tensor<2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.remui %d, %c2 : index
    %first = arith.cmpi slt, %d, %c2 : index
    %up = arith.addi %d, %c2 : index
    %down = arith.subi %d, %c2 : index
    %partner = arith.select %first, %up, %down : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x4xf32>
    %other = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x4xf32>
    %f = tensor.extract %frequencies[%p] : tensor<2xf32>
    %int = tensor.extract %positions[%n] : tensor<16xi8>
    %float = arith.sitofp %int : i8 to f32
    %angle = arith.mulf %float, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %a = arith.mulf %own, %cos : f32
    %b = arith.mulf %other, %sin : f32
    %x1 = arith.subf %a, %b : f32
    %x2 = arith.addf %a, %b : f32
    %t = arith.select %first, %x1, %x2 : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func.func @bytes(
// CHECK: arith.index_cast %{{.*}} : i8 to index
// CHECK: posenc.rotate {{.*}} by [#posenc.rope] pos(%{{.*}} : tensor<6xindex>)
// CHECK: posenc.attention
func.func @bytes(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %positions: tensor<16xi8>) -> tensor<1x2x6x4xf32> {
  %rq = call @gathered_bytes(%q, %positions) : (tensor<1x2x6x4xf32>, tensor<16xi8>) -> tensor<1x2x6x4xf32>
  %b = call @causal() : () -> tensor<1x2x6x6xf32>
  %o = call @attend(%rq, %k, %v, %b) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x6xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
