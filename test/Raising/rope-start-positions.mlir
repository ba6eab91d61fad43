// RoPE by the rows freqs_cis[start:start + n], start being data.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores, softmax, value product.
func.func private @attend(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %m = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %pairs = tensor.empty(%n, %m) : tensor<1x2x?x?xf32>
  %rows = tensor.empty(%n) : tensor<1x2x?xf32>
  %out = tensor.empty(%n) : tensor<1x2x?x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x?x?xf32>) -> tensor<1x2x?x?xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>) outs(%s0 : tensor<1x2x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %t = arith.addf %c, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x2x?x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %u = arith.mulf %a, %half : f32
    %y = math.exp %u : f32
    linalg.yield %y : f32
  } -> tensor<1x2x?x?xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x?x?xf32>) outs(%l0 : tensor<1x2x?xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) -> tensor<1x2x?x?xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x?x?xf32>, tensor<1x2x?x4xf32>) outs(%o0 : tensor<1x2x?x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %t = arith.addf %c, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}

func.func private @turn_from(%x: tensor<1x2x?x4xf32>, %f: tensor<9x2xcomplex<f32>>, %start: index) -> tensor<1x2x?x4xf32> {
  %c2 = arith.constant 2 : index
  %size = tensor.dim %x, %c2 : tensor<1x2x?x4xf32>
  %own = tensor.extract_slice %f[%start, 0] [%size, 2] [1, 1] : tensor<9x2xcomplex<f32>> to tensor<?x2xcomplex<f32>>
  %empty = tensor.empty(%size) : tensor<1x2x?x4xf32>
  %y = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x?x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %two = arith.constant 2 : index
    %pair = arith.floordivsi %c, %two : index
    %part = arith.remsi %c, %two : index
    %even = arith.muli %pair, %two : index
    %odd = arith.addi %even, %c1 : index
    %re = tensor.extract %x[%b, %h, %n, %even] : tensor<1x2x?x4xf32>
    %im = tensor.extract %x[%b, %h, %n, %odd] : tensor<1x2x?x4xf32>
    %z = complex.create %re, %im : complex<f32>
    %w = tensor.extract %own[%n, %pair] : tensor<?x2xcomplex<f32>>
    %turned = complex.mul %z, %w : complex<f32>
    %first = complex.re %turned : complex<f32>
    %second = complex.im %turned : complex<f32>
    %is_first = arith.cmpi eq, %part, %c0 : index
    %t = arith.select %is_first, %first, %second : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x4xf32>
  return %y : tensor<1x2x?x4xf32>
}

// CHECK-LABEL: func.func @rows_from_start(
// CHECK: %[[START:.*]] = arith.index_cast
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved, table = by_position>({{.*}} : tensor<9x2xf32>, tensor<9x2xf32>)]
// CHECK-SAME: q_offset(%[[START]] : index) k_offset(%[[START]] : index)
func.func @rows_from_start(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>, %f: tensor<9x2xcomplex<f32>>, %at: tensor<i64>) -> tensor<1x2x?x4xf32> {
  %zero = tensor.extract %at[] : tensor<i64>
  %start = arith.index_cast %zero : i64 to index
  %tq = call @turn_from(%q, %f, %start) : (tensor<1x2x?x4xf32>, tensor<9x2xcomplex<f32>>, index) -> tensor<1x2x?x4xf32>
  %tk = call @turn_from(%k, %f, %start) : (tensor<1x2x?x4xf32>, tensor<9x2xcomplex<f32>>, index) -> tensor<1x2x?x4xf32>
  %o = call @attend(%tq, %tk, %v) : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}
