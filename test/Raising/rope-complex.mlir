// RoPE by complex numbers.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#n = affine_map<(n, p) -> (n)>
#p = affine_map<(n, p) -> (p)>
#np = affine_map<(n, p) -> (n, p)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#of_pair = affine_map<(b, h, i, j) -> (i, j)>

// The core, once for all cases: scores, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<1x2x6x6xf32>
  %t3 = linalg.fill ins(%zero : f32) outs(%t2 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t4 = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t3 : tensor<1x2x6x6xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %t5 = arith.constant 0xFF800000 : f32
  %t6 = tensor.empty() : tensor<1x2x6xf32>
  %t7 = linalg.fill ins(%t5 : f32) outs(%t6 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t8 = linalg.reduce { arith.maximumf } ins(%t4 : tensor<1x2x6x6xf32>) outs(%t7 : tensor<1x2x6xf32>) dimensions = [3]
  %t9 = tensor.empty() : tensor<1x2x6x6xf32>
  %t10 = linalg.broadcast ins(%t8 : tensor<1x2x6xf32>) outs(%t9 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t11 = tensor.empty() : tensor<1x2x6x6xf32>
  %t12 = linalg.sub ins(%t4, %t10 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t11 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t13 = tensor.empty() : tensor<1x2x6x6xf32>
  %t14 = linalg.exp ins(%t12 : tensor<1x2x6x6xf32>) outs(%t13 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t15 = tensor.empty() : tensor<1x2x6xf32>
  %t16 = linalg.fill ins(%zero : f32) outs(%t15 : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %t17 = linalg.reduce { arith.addf } ins(%t14 : tensor<1x2x6x6xf32>) outs(%t16 : tensor<1x2x6xf32>) dimensions = [3]
  %t18 = tensor.empty() : tensor<1x2x6x6xf32>
  %t19 = linalg.broadcast ins(%t17 : tensor<1x2x6xf32>) outs(%t18 : tensor<1x2x6x6xf32>) dimensions = [3]
  %t20 = tensor.empty() : tensor<1x2x6x6xf32>
  %t21 = linalg.div ins(%t14, %t19 : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%t20 : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %t22 = tensor.empty() : tensor<1x2x6x8xf32>
  %t23 = linalg.fill ins(%zero : f32) outs(%t22 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t24 = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t21, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x8xf32>) outs(%t23 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x8xf32>
  return %t24 : tensor<1x2x6x8xf32>
}

// Positions times frequencies, 1 / 10000^(2 p / 8).
func.func private @angles() -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = tensor.empty() : tensor<4xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(p) -> (p)>], iterator_types = ["parallel"]} outs(%t2 : tensor<4xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %two = arith.constant 2 : index
    %p2 = arith.muli %p, %two : index
    %pi = arith.index_cast %p2 : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %d = arith.constant 8.0 : f32
    %e = arith.divf %pf, %d : f32
    %b = arith.constant 10000.0 : f32
    %w = math.powf %b, %e : f32
    %one = arith.constant 1.0 : f32
    %r = arith.divf %one, %w : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %t4 = tensor.empty() : tensor<6xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]} outs(%t4 : tensor<6xf32>) {
  ^bb0(%o: f32):
    %p = linalg.index 0 : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    linalg.yield %pf : f32
  } -> tensor<6xf32>
  %t6 = tensor.empty() : tensor<6x4xf32>
  %t7 = linalg.generic {indexing_maps = [#n, #p, #np], iterator_types = ["parallel", "parallel"]} ins(%t5, %t3 : tensor<6xf32>, tensor<4xf32>) outs(%t6 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<6x4xf32>
  return %t7 : tensor<6x4xf32>
}

// (x + i y) (cos a + i sin a).
func.func private @turn_polar(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @angles() : () -> tensor<6x4xf32>
  %t3 = tensor.empty() : tensor<6x4xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t2 : tensor<6x4xf32>) outs(%t3 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t5 = tensor.empty() : tensor<6x4xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t2 : tensor<6x4xf32>) outs(%t5 : tensor<6x4xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x4xf32>
  %t7 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %t8 = linalg.generic {indexing_maps = [#np, #np, #np], iterator_types = ["parallel", "parallel"]} ins(%t4, %t6 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%t7 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%a0: f32, %a1: f32, %o: complex<f32>):
    %z = complex.create %a0, %a1 : complex<f32>
    linalg.yield %z : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %t9 = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 2] : tensor<1x2x6x8xf32> into tensor<1x2x6x4x2xf32>
  %t10 = tensor.extract_slice %t9[0, 0, 0, 0, 0] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %t11 = tensor.extract_slice %t9[0, 0, 0, 0, 1] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %t12 = tensor.empty() : tensor<1x2x6x4xcomplex<f32>>
  %t13 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t10, %t11 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t12 : tensor<1x2x6x4xcomplex<f32>>) {
  ^bb0(%a0: f32, %a1: f32, %o: complex<f32>):
    %z = complex.create %a0, %a1 : complex<f32>
    linalg.yield %z : complex<f32>
  } -> tensor<1x2x6x4xcomplex<f32>>
  %t14 = tensor.empty() : tensor<1x2x6x4xcomplex<f32>>
  %t15 = linalg.generic {indexing_maps = [#id, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t13, %t8 : tensor<1x2x6x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%t14 : tensor<1x2x6x4xcomplex<f32>>) {
  ^bb0(%a0: complex<f32>, %a1: complex<f32>, %o: complex<f32>):
    %z = complex.mul %a0, %a1 : complex<f32>
    linalg.yield %z : complex<f32>
  } -> tensor<1x2x6x4xcomplex<f32>>
  %t16 = tensor.empty() : tensor<1x2x6x4xf32>
  %t17 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t15 : tensor<1x2x6x4xcomplex<f32>>) outs(%t16 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: complex<f32>, %o: f32):
    %z = complex.re %a0 : complex<f32>
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %t18 = tensor.empty() : tensor<1x2x6x4xf32>
  %t19 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t15 : tensor<1x2x6x4xcomplex<f32>>) outs(%t18 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: complex<f32>, %o: f32):
    %z = complex.im %a0 : complex<f32>
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %t20 = tensor.expand_shape %t17 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %t21 = tensor.expand_shape %t19 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %t22 = tensor.concat dim(4) %t20, %t21 : (tensor<1x2x6x4x1xf32>, tensor<1x2x6x4x1xf32>) -> tensor<1x2x6x4x2xf32>
  %t23 = tensor.collapse_shape %t22 [[0], [1], [2], [3, 4]] : tensor<1x2x6x4x2xf32> into tensor<1x2x6x8xf32>
  return %t23 : tensor<1x2x6x8xf32>
}

// Both are probed, which is not told where it passes.
// REMARK-NOT: Probe
// REMARK: [Passed] AttentionRaised {{.*}}Function=polar
// REMARK-NOT: Probe
// REMARK: [Passed] AttentionRaised {{.*}}Function=exponential
// REMARK-NOT: Probe

// CHECK-LABEL: func.func @polar(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved>] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @polar(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_polar(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_polar(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}

// (x + i y) e^(i a).
func.func private @turn_exponential(%x: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %t2 = call @angles() : () -> tensor<6x4xf32>
  %t3 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %t4 = linalg.generic {indexing_maps = [#np, #np], iterator_types = ["parallel", "parallel"]} ins(%t2 : tensor<6x4xf32>) outs(%t3 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%a0: f32, %o: complex<f32>):
    %z0 = arith.constant 0.0 : f32
    %z = complex.create %z0, %a0 : complex<f32>
    %e = complex.exp %z : complex<f32>
    linalg.yield %e : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %t5 = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 2] : tensor<1x2x6x8xf32> into tensor<1x2x6x4x2xf32>
  %t6 = tensor.extract_slice %t5[0, 0, 0, 0, 0] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %t7 = tensor.extract_slice %t5[0, 0, 0, 0, 1] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %t8 = tensor.empty() : tensor<1x2x6x4xcomplex<f32>>
  %t9 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t6, %t7 : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%t8 : tensor<1x2x6x4xcomplex<f32>>) {
  ^bb0(%a0: f32, %a1: f32, %o: complex<f32>):
    %z = complex.create %a0, %a1 : complex<f32>
    linalg.yield %z : complex<f32>
  } -> tensor<1x2x6x4xcomplex<f32>>
  %t10 = tensor.empty() : tensor<1x2x6x4xcomplex<f32>>
  %t11 = linalg.generic {indexing_maps = [#id, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t9, %t4 : tensor<1x2x6x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%t10 : tensor<1x2x6x4xcomplex<f32>>) {
  ^bb0(%a0: complex<f32>, %a1: complex<f32>, %o: complex<f32>):
    %z = complex.mul %a0, %a1 : complex<f32>
    linalg.yield %z : complex<f32>
  } -> tensor<1x2x6x4xcomplex<f32>>
  %t12 = tensor.empty() : tensor<1x2x6x4xf32>
  %t13 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t11 : tensor<1x2x6x4xcomplex<f32>>) outs(%t12 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: complex<f32>, %o: f32):
    %z = complex.re %a0 : complex<f32>
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %t14 = tensor.empty() : tensor<1x2x6x4xf32>
  %t15 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t11 : tensor<1x2x6x4xcomplex<f32>>) outs(%t14 : tensor<1x2x6x4xf32>) {
  ^bb0(%a0: complex<f32>, %o: f32):
    %z = complex.im %a0 : complex<f32>
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %t16 = tensor.expand_shape %t13 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %t17 = tensor.expand_shape %t15 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %t18 = tensor.concat dim(4) %t16, %t17 : (tensor<1x2x6x4x1xf32>, tensor<1x2x6x4x1xf32>) -> tensor<1x2x6x4x2xf32>
  %t19 = tensor.collapse_shape %t18 [[0], [1], [2], [3, 4]] : tensor<1x2x6x4x2xf32> into tensor<1x2x6x8xf32>
  return %t19 : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @exponential(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved>] scale
// CHECK-NOT: linalg.
// CHECK: return
func.func @exponential(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %t2 = call @turn_exponential(%q) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t3 = call @turn_exponential(%k) : (tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %t4 = call @attend(%t2, %t3, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t4 : tensor<1x2x6x8xf32>
}
