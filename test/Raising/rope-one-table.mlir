// RoPE by one table that is an argument: complex numbers as in Meta's code, or their parts side by
// side. What is taken of it is a slice, of complex numbers the parts of the rows.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' 2>&1 >%t \
// RUN:   | FileCheck %s --check-prefix=REMARK
// RUN: posenc-compile %s --emit=ptx --target=sm_80 -o /dev/null

// All are probed, which is not told where it passes.
// REMARK-NOT: ProbeSkipped

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#of_number = affine_map<(b, h, n, p, t) -> (b, h, n, p)>
#parts = affine_map<(b, h, n, p, t) -> (b, h, n, p, t)>
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

// freqs_cis.
func.func private @turn_complex_table(%x: tensor<1x2x6x8xf32>, %f: tensor<6x4xcomplex<f32>>) -> tensor<1x2x6x8xf32> {
  %pairs = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 2] : tensor<1x2x6x8xf32> into tensor<1x2x6x4x2xf32>
  %re = tensor.extract_slice %pairs[0, 0, 0, 0, 0] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %im = tensor.extract_slice %pairs[0, 0, 0, 0, 1] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %empty = tensor.empty() : tensor<1x2x6x4x2xf32>
  %numbers = tensor.empty() : tensor<1x2x6x4xcomplex<f32>>
  %turned = linalg.generic {indexing_maps = [#id, #id, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%re, %im, %f : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<6x4xcomplex<f32>>) outs(%numbers : tensor<1x2x6x4xcomplex<f32>>) {
  ^bb0(%a: f32, %b: f32, %c: complex<f32>, %o: complex<f32>):
    %z = complex.create %a, %b : complex<f32>
    %w = complex.mul %z, %c : complex<f32>
    linalg.yield %w : complex<f32>
  } -> tensor<1x2x6x4xcomplex<f32>>
  %parts = linalg.generic {indexing_maps = [#of_number, #parts], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%turned : tensor<1x2x6x4xcomplex<f32>>) outs(%empty : tensor<1x2x6x4x2xf32>) {
  ^bb0(%z: complex<f32>, %o: f32):
    %part = linalg.index 4 : index
    %zero = arith.constant 0 : index
    %is_real = arith.cmpi eq, %part, %zero : index
    %r = complex.re %z : complex<f32>
    %i = complex.im %z : complex<f32>
    %y = arith.select %is_real, %r, %i : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x4x2xf32>
  %y = tensor.collapse_shape %parts [[0], [1], [2], [3, 4]] : tensor<1x2x6x4x2xf32> into tensor<1x2x6x8xf32>
  return %y : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @complex_table(
// CHECK: %[[RE:.*]] = linalg.generic {{.*}} ins(%arg3 : tensor<6x4xcomplex<f32>>) outs({{.*}} : tensor<6x4xf32>)
// CHECK: complex.re
// CHECK: %[[IM:.*]] = linalg.generic {{.*}} ins(%arg3 : tensor<6x4xcomplex<f32>>) outs({{.*}} : tensor<6x4xf32>)
// CHECK: complex.im
// CHECK-NOT: linalg.generic
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved, table = by_position>(%[[RE]], %[[IM]] : tensor<6x4xf32>, tensor<6x4xf32>)]
func.func @complex_table(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %f: tensor<6x4xcomplex<f32>>) -> tensor<1x2x6x8xf32> {
  %tq = call @turn_complex_table(%q, %f) : (tensor<1x2x6x8xf32>, tensor<6x4xcomplex<f32>>) -> tensor<1x2x6x8xf32>
  %tk = call @turn_complex_table(%k, %f) : (tensor<1x2x6x8xf32>, tensor<6x4xcomplex<f32>>) -> tensor<1x2x6x8xf32>
  %o = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}

// freqs_cis[3:9].
func.func private @turn_complex_rows(%x: tensor<1x2x6x8xf32>, %f: tensor<16x4xcomplex<f32>>) -> tensor<1x2x6x8xf32> {
  %own = tensor.extract_slice %f[3, 0] [6, 4] [1, 1] : tensor<16x4xcomplex<f32>> to tensor<6x4xcomplex<f32>>
  %pairs = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 2] : tensor<1x2x6x8xf32> into tensor<1x2x6x4x2xf32>
  %re = tensor.extract_slice %pairs[0, 0, 0, 0, 0] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %im = tensor.extract_slice %pairs[0, 0, 0, 0, 1] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %empty = tensor.empty() : tensor<1x2x6x4x2xf32>
  %numbers = tensor.empty() : tensor<1x2x6x4xcomplex<f32>>
  %turned = linalg.generic {indexing_maps = [#id, #id, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%re, %im, %own : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<6x4xcomplex<f32>>) outs(%numbers : tensor<1x2x6x4xcomplex<f32>>) {
  ^bb0(%a: f32, %b: f32, %c: complex<f32>, %o: complex<f32>):
    %z = complex.create %a, %b : complex<f32>
    %w = complex.mul %z, %c : complex<f32>
    linalg.yield %w : complex<f32>
  } -> tensor<1x2x6x4xcomplex<f32>>
  %parts = linalg.generic {indexing_maps = [#of_number, #parts], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%turned : tensor<1x2x6x4xcomplex<f32>>) outs(%empty : tensor<1x2x6x4x2xf32>) {
  ^bb0(%z: complex<f32>, %o: f32):
    %part = linalg.index 4 : index
    %zero = arith.constant 0 : index
    %is_real = arith.cmpi eq, %part, %zero : index
    %r = complex.re %z : complex<f32>
    %i = complex.im %z : complex<f32>
    %y = arith.select %is_real, %r, %i : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x4x2xf32>
  %y = tensor.collapse_shape %parts [[0], [1], [2], [3, 4]] : tensor<1x2x6x4x2xf32> into tensor<1x2x6x8xf32>
  return %y : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @complex_rows(
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved, table = by_position>({{.*}} : tensor<16x4xf32>, tensor<16x4xf32>)]
// CHECK-SAME: q_offset(%c3 : index) k_offset(%c3 : index)
func.func @complex_rows(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %f: tensor<16x4xcomplex<f32>>) -> tensor<1x2x6x8xf32> {
  %tq = call @turn_complex_rows(%q, %f) : (tensor<1x2x6x8xf32>, tensor<16x4xcomplex<f32>>) -> tensor<1x2x6x8xf32>
  %tk = call @turn_complex_rows(%k, %f) : (tensor<1x2x6x8xf32>, tensor<16x4xcomplex<f32>>) -> tensor<1x2x6x8xf32>
  %o = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}

// The real form of that, cosine and sine side by side.
func.func private @turn_pairs_table(%x: tensor<1x2x6x8xf32>, %f: tensor<6x4x2xf32>) -> tensor<1x2x6x8xf32> {
  %pairs = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 2] : tensor<1x2x6x8xf32> into tensor<1x2x6x4x2xf32>
  %x0 = tensor.extract_slice %pairs[0, 0, 0, 0, 0] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %x1 = tensor.extract_slice %pairs[0, 0, 0, 0, 1] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %c = tensor.extract_slice %f[0, 0, 0] [6, 4, 1] [1, 1, 1] : tensor<6x4x2xf32> to tensor<6x4xf32>
  %s = tensor.extract_slice %f[0, 0, 1] [6, 4, 1] [1, 1, 1] : tensor<6x4x2xf32> to tensor<6x4xf32>
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %y0 = linalg.generic {indexing_maps = [#id, #id, #of_pair, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x0, %x1, %c, %s : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ct: f32, %st: f32, %o: f32):
    %l = arith.mulf %a, %ct : f32
    %r = arith.mulf %b, %st : f32
    %t = arith.subf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  %y1 = linalg.generic {indexing_maps = [#id, #id, #of_pair, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x0, %x1, %c, %s : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ct: f32, %st: f32, %o: f32):
    %l = arith.mulf %b, %ct : f32
    %r = arith.mulf %a, %st : f32
    %t = arith.addf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  %e0 = tensor.expand_shape %y0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %e1 = tensor.expand_shape %y1 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %both = tensor.concat dim(4) %e0, %e1 : (tensor<1x2x6x4x1xf32>, tensor<1x2x6x4x1xf32>) -> tensor<1x2x6x4x2xf32>
  %y = tensor.collapse_shape %both [[0], [1], [2], [3, 4]] : tensor<1x2x6x4x2xf32> into tensor<1x2x6x8xf32>
  return %y : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @pairs_table(
// CHECK: %[[C:.*]] = tensor.extract_slice %arg3[0, 0, 0] [6, 4, 1] [1, 1, 1]{{.*}} to tensor<6x4xf32>
// CHECK: %[[S:.*]] = tensor.extract_slice %arg3[0, 0, 1] [6, 4, 1] [1, 1, 1]{{.*}} to tensor<6x4xf32>
// CHECK-NOT: linalg.generic
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved, table = by_position>(%[[C]], %[[S]] : tensor<6x4xf32>, tensor<6x4xf32>)]
func.func @pairs_table(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %f: tensor<6x4x2xf32>) -> tensor<1x2x6x8xf32> {
  %tq = call @turn_pairs_table(%q, %f) : (tensor<1x2x6x8xf32>, tensor<6x4x2xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn_pairs_table(%k, %f) : (tensor<1x2x6x8xf32>, tensor<6x4x2xf32>) -> tensor<1x2x6x8xf32>
  %o = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}

// The same as rows of numbers.
func.func private @turn_columns_by_turns(%x: tensor<1x2x6x8xf32>, %f: tensor<6x8xf32>) -> tensor<1x2x6x8xf32> {
  %pairs = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 2] : tensor<1x2x6x8xf32> into tensor<1x2x6x4x2xf32>
  %x0 = tensor.extract_slice %pairs[0, 0, 0, 0, 0] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %x1 = tensor.extract_slice %pairs[0, 0, 0, 0, 1] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %c = tensor.extract_slice %f[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %s = tensor.extract_slice %f[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %y0 = linalg.generic {indexing_maps = [#id, #id, #of_pair, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x0, %x1, %c, %s : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ct: f32, %st: f32, %o: f32):
    %l = arith.mulf %a, %ct : f32
    %r = arith.mulf %b, %st : f32
    %t = arith.subf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  %y1 = linalg.generic {indexing_maps = [#id, #id, #of_pair, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x0, %x1, %c, %s : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ct: f32, %st: f32, %o: f32):
    %l = arith.mulf %b, %ct : f32
    %r = arith.mulf %a, %st : f32
    %t = arith.addf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  %e0 = tensor.expand_shape %y0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %e1 = tensor.expand_shape %y1 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %both = tensor.concat dim(4) %e0, %e1 : (tensor<1x2x6x4x1xf32>, tensor<1x2x6x4x1xf32>) -> tensor<1x2x6x4x2xf32>
  %y = tensor.collapse_shape %both [[0], [1], [2], [3, 4]] : tensor<1x2x6x4x2xf32> into tensor<1x2x6x8xf32>
  return %y : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @columns_by_turns(
// CHECK: %[[C:.*]] = tensor.extract_slice %arg3[0, 0] [6, 4] [1, 2]{{.*}} to tensor<6x4xf32>
// CHECK: %[[S:.*]] = tensor.extract_slice %arg3[0, 1] [6, 4] [1, 2]{{.*}} to tensor<6x4xf32>
// CHECK-NOT: linalg.generic
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved, table = by_position>(%[[C]], %[[S]] : tensor<6x4xf32>, tensor<6x4xf32>)]
func.func @columns_by_turns(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %f: tensor<6x8xf32>) -> tensor<1x2x6x8xf32> {
  %tq = call @turn_columns_by_turns(%q, %f) : (tensor<1x2x6x8xf32>, tensor<6x8xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn_columns_by_turns(%k, %f) : (tensor<1x2x6x8xf32>, tensor<6x8xf32>) -> tensor<1x2x6x8xf32>
  %o = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}

// Cosines of all pairs, then sines, in each row.
func.func private @turn_rows_of_both(%x: tensor<1x2x6x8xf32>, %f: tensor<6x2x4xf32>) -> tensor<1x2x6x8xf32> {
  %pairs = tensor.expand_shape %x [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 2] : tensor<1x2x6x8xf32> into tensor<1x2x6x4x2xf32>
  %x0 = tensor.extract_slice %pairs[0, 0, 0, 0, 0] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %x1 = tensor.extract_slice %pairs[0, 0, 0, 0, 1] [1, 2, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x2x6x4x2xf32> to tensor<1x2x6x4xf32>
  %c = tensor.extract_slice %f[0, 0, 0] [6, 1, 4] [1, 1, 1] : tensor<6x2x4xf32> to tensor<6x4xf32>
  %s = tensor.extract_slice %f[0, 1, 0] [6, 1, 4] [1, 1, 1] : tensor<6x2x4xf32> to tensor<6x4xf32>
  %empty = tensor.empty() : tensor<1x2x6x4xf32>
  %y0 = linalg.generic {indexing_maps = [#id, #id, #of_pair, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x0, %x1, %c, %s : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ct: f32, %st: f32, %o: f32):
    %l = arith.mulf %a, %ct : f32
    %r = arith.mulf %b, %st : f32
    %t = arith.subf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  %y1 = linalg.generic {indexing_maps = [#id, #id, #of_pair, #of_pair, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x0, %x1, %c, %s : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%empty : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %ct: f32, %st: f32, %o: f32):
    %l = arith.mulf %b, %ct : f32
    %r = arith.mulf %a, %st : f32
    %t = arith.addf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x4xf32>
  %e0 = tensor.expand_shape %y0 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %e1 = tensor.expand_shape %y1 [[0], [1], [2], [3, 4]] output_shape [1, 2, 6, 4, 1] : tensor<1x2x6x4xf32> into tensor<1x2x6x4x1xf32>
  %both = tensor.concat dim(4) %e0, %e1 : (tensor<1x2x6x4x1xf32>, tensor<1x2x6x4x1xf32>) -> tensor<1x2x6x4x2xf32>
  %y = tensor.collapse_shape %both [[0], [1], [2], [3, 4]] : tensor<1x2x6x4x2xf32> into tensor<1x2x6x8xf32>
  return %y : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @rows_of_both(
// CHECK: %[[C:.*]] = tensor.extract_slice %arg3[0, 0, 0] [6, 1, 4] [1, 1, 1]{{.*}} to tensor<6x4xf32>
// CHECK: %[[S:.*]] = tensor.extract_slice %arg3[0, 1, 0] [6, 1, 4] [1, 1, 1]{{.*}} to tensor<6x4xf32>
// CHECK-NOT: linalg.generic
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved, table = by_position>(%[[C]], %[[S]] : tensor<6x4xf32>, tensor<6x4xf32>)]
func.func @rows_of_both(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %f: tensor<6x2x4xf32>) -> tensor<1x2x6x8xf32> {
  %tq = call @turn_rows_of_both(%q, %f) : (tensor<1x2x6x8xf32>, tensor<6x2x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn_rows_of_both(%k, %f) : (tensor<1x2x6x8xf32>, tensor<6x2x4xf32>) -> tensor<1x2x6x8xf32>
  %o = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}
