// Nearly FoPE: raised as attention, but not by that name.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' | FileCheck %s

#frequencies = affine_map<(n, k) -> (k)>
#waves = affine_map<(n, k) -> (n, k)>
#wave = affine_map<(h, n, p, k) -> (n, k)>
#coefficient = affine_map<(h, n, p, k) -> (h, k, p)>
#table = affine_map<(h, n, p, k) -> (h, n, p)>
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The core, once for all cases: scores, softmax, value product.
func.func private @attend(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %out = tensor.empty() : tensor<1x2x6x8xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%s0 : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.mulf %a, %half : f32
    %x = math.exp %m : f32
    linalg.yield %x : f32
  } -> tensor<1x2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x6x6xf32>) outs(%l0 : tensor<1x2x6xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x6x6xf32>, tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x8xf32>) outs(%o0 : tensor<1x2x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}

// Sines in both tables.
func.func private @two_sines(%x: tensor<1x2x6x8xf32>, %cos: tensor<2x3x2xf32>, %sin: tensor<2x3x2xf32>, %omega: tensor<3xf32>, %other: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %pad = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %waves = tensor.empty() : tensor<6x3xf32>
  %et = tensor.empty() : tensor<2x6x2xf32>
  %tables = linalg.fill ins(%zero : f32) outs(%et : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %Cw = linalg.generic {indexing_maps = [#frequencies, #waves], iterator_types = ["parallel", "parallel"]} ins(%omega : tensor<3xf32>) outs(%waves : tensor<6x3xf32>) {
  ^bb0(%w: f32, %o: f32):
    %n = linalg.index 0 : index
    %n64 = arith.index_cast %n : index to i64
    %nf = arith.sitofp %n64 : i64 to f32
    %a = arith.mulf %nf, %w : f32
    %t = math.sin %a : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %C = linalg.generic {indexing_maps = [#wave, #coefficient, #table], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%Cw, %cos : tensor<6x3xf32>, tensor<2x3x2xf32>) outs(%tables : tensor<2x6x2xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x6x2xf32>
  %Sw = linalg.generic {indexing_maps = [#frequencies, #waves], iterator_types = ["parallel", "parallel"]} ins(%omega : tensor<3xf32>) outs(%waves : tensor<6x3xf32>) {
  ^bb0(%w: f32, %o: f32):
    %n = linalg.index 0 : index
    %n64 = arith.index_cast %n : index to i64
    %nf = arith.sitofp %n64 : i64 to f32
    %a = arith.mulf %nf, %w : f32
    %t = math.sin %a : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %S = linalg.generic {indexing_maps = [#wave, #coefficient, #table], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%Sw, %sin : tensor<6x3xf32>, tensor<2x3x2xf32>) outs(%tables : tensor<2x6x2xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x6x2xf32>
  %Cp = tensor.pad %C low[0, 0, 0] high[0, 0, 2] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %one : f32
  } : tensor<2x6x2xf32> to tensor<2x6x4xf32>
  %Sp = tensor.pad %S low[0, 0, 0] high[0, 0, 2] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %pad : f32
  } : tensor<2x6x2xf32> to tensor<2x6x4xf32>
  %empty = tensor.empty() : tensor<1x2x6x8xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x8xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.remui %d, %c4 : index
    %first = arith.cmpi slt, %d, %c4 : index
    %up = arith.addi %p, %c4 : index
    %partner = arith.select %first, %up, %p : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x8xf32>
    %y = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x8xf32>
    %c = tensor.extract %Cp[%h, %n, %p] : tensor<2x6x4xf32>
    %s = tensor.extract %Sp[%h, %n, %p] : tensor<2x6x4xf32>
    %oc = arith.mulf %own, %c : f32
    %ys = arith.mulf %y, %s : f32
    %minus = arith.subf %oc, %ys : f32
    %plus = arith.addf %oc, %ys : f32
    %t = arith.select %first, %minus, %plus : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @use_two_sines(
// CHECK: posenc.attention
// CHECK-NOT: encodings
func.func @use_two_sines(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %cos: tensor<2x3x2xf32>, %sin: tensor<2x3x2xf32>, %omega: tensor<3xf32>, %other: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %rq = call @two_sines(%q, %cos, %sin, %omega, %other) : (tensor<1x2x6x8xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %rk = call @two_sines(%k, %cos, %sin, %omega, %other) : (tensor<1x2x6x8xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}

// Cosines and sines of different angles.
func.func private @other_frequencies(%x: tensor<1x2x6x8xf32>, %cos: tensor<2x3x2xf32>, %sin: tensor<2x3x2xf32>, %omega: tensor<3xf32>, %other: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %pad = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %waves = tensor.empty() : tensor<6x3xf32>
  %et = tensor.empty() : tensor<2x6x2xf32>
  %tables = linalg.fill ins(%zero : f32) outs(%et : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %Cw = linalg.generic {indexing_maps = [#frequencies, #waves], iterator_types = ["parallel", "parallel"]} ins(%omega : tensor<3xf32>) outs(%waves : tensor<6x3xf32>) {
  ^bb0(%w: f32, %o: f32):
    %n = linalg.index 0 : index
    %n64 = arith.index_cast %n : index to i64
    %nf = arith.sitofp %n64 : i64 to f32
    %a = arith.mulf %nf, %w : f32
    %t = math.cos %a : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %C = linalg.generic {indexing_maps = [#wave, #coefficient, #table], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%Cw, %cos : tensor<6x3xf32>, tensor<2x3x2xf32>) outs(%tables : tensor<2x6x2xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x6x2xf32>
  %Sw = linalg.generic {indexing_maps = [#frequencies, #waves], iterator_types = ["parallel", "parallel"]} ins(%other : tensor<3xf32>) outs(%waves : tensor<6x3xf32>) {
  ^bb0(%w: f32, %o: f32):
    %n = linalg.index 0 : index
    %n64 = arith.index_cast %n : index to i64
    %nf = arith.sitofp %n64 : i64 to f32
    %a = arith.mulf %nf, %w : f32
    %t = math.sin %a : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %S = linalg.generic {indexing_maps = [#wave, #coefficient, #table], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%Sw, %sin : tensor<6x3xf32>, tensor<2x3x2xf32>) outs(%tables : tensor<2x6x2xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x6x2xf32>
  %Cp = tensor.pad %C low[0, 0, 0] high[0, 0, 2] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %one : f32
  } : tensor<2x6x2xf32> to tensor<2x6x4xf32>
  %Sp = tensor.pad %S low[0, 0, 0] high[0, 0, 2] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %pad : f32
  } : tensor<2x6x2xf32> to tensor<2x6x4xf32>
  %empty = tensor.empty() : tensor<1x2x6x8xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x8xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.remui %d, %c4 : index
    %first = arith.cmpi slt, %d, %c4 : index
    %up = arith.addi %p, %c4 : index
    %partner = arith.select %first, %up, %p : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x8xf32>
    %y = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x8xf32>
    %c = tensor.extract %Cp[%h, %n, %p] : tensor<2x6x4xf32>
    %s = tensor.extract %Sp[%h, %n, %p] : tensor<2x6x4xf32>
    %oc = arith.mulf %own, %c : f32
    %ys = arith.mulf %y, %s : f32
    %minus = arith.subf %oc, %ys : f32
    %plus = arith.addf %oc, %ys : f32
    %t = arith.select %first, %minus, %plus : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @use_other_frequencies(
// CHECK: posenc.attention
// CHECK-NOT: encodings
func.func @use_other_frequencies(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %cos: tensor<2x3x2xf32>, %sin: tensor<2x3x2xf32>, %omega: tensor<3xf32>, %other: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %rq = call @other_frequencies(%q, %cos, %sin, %omega, %other) : (tensor<1x2x6x8xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %rk = call @other_frequencies(%k, %cos, %sin, %omega, %other) : (tensor<1x2x6x8xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}

// Plus in both channels of a pair.
func.func private @same_sign(%x: tensor<1x2x6x8xf32>, %cos: tensor<2x3x2xf32>, %sin: tensor<2x3x2xf32>, %omega: tensor<3xf32>, %other: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %pad = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %waves = tensor.empty() : tensor<6x3xf32>
  %et = tensor.empty() : tensor<2x6x2xf32>
  %tables = linalg.fill ins(%zero : f32) outs(%et : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %Cw = linalg.generic {indexing_maps = [#frequencies, #waves], iterator_types = ["parallel", "parallel"]} ins(%omega : tensor<3xf32>) outs(%waves : tensor<6x3xf32>) {
  ^bb0(%w: f32, %o: f32):
    %n = linalg.index 0 : index
    %n64 = arith.index_cast %n : index to i64
    %nf = arith.sitofp %n64 : i64 to f32
    %a = arith.mulf %nf, %w : f32
    %t = math.cos %a : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %C = linalg.generic {indexing_maps = [#wave, #coefficient, #table], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%Cw, %cos : tensor<6x3xf32>, tensor<2x3x2xf32>) outs(%tables : tensor<2x6x2xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x6x2xf32>
  %Sw = linalg.generic {indexing_maps = [#frequencies, #waves], iterator_types = ["parallel", "parallel"]} ins(%omega : tensor<3xf32>) outs(%waves : tensor<6x3xf32>) {
  ^bb0(%w: f32, %o: f32):
    %n = linalg.index 0 : index
    %n64 = arith.index_cast %n : index to i64
    %nf = arith.sitofp %n64 : i64 to f32
    %a = arith.mulf %nf, %w : f32
    %t = math.sin %a : f32
    linalg.yield %t : f32
  } -> tensor<6x3xf32>
  %S = linalg.generic {indexing_maps = [#wave, #coefficient, #table], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%Sw, %sin : tensor<6x3xf32>, tensor<2x3x2xf32>) outs(%tables : tensor<2x6x2xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x6x2xf32>
  %Cp = tensor.pad %C low[0, 0, 0] high[0, 0, 2] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %one : f32
  } : tensor<2x6x2xf32> to tensor<2x6x4xf32>
  %Sp = tensor.pad %S low[0, 0, 0] high[0, 0, 2] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %pad : f32
  } : tensor<2x6x2xf32> to tensor<2x6x4xf32>
  %empty = tensor.empty() : tensor<1x2x6x8xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%empty : tensor<1x2x6x8xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %p = arith.remui %d, %c4 : index
    %first = arith.cmpi slt, %d, %c4 : index
    %up = arith.addi %p, %c4 : index
    %partner = arith.select %first, %up, %p : index
    %own = tensor.extract %x[%c0, %h, %n, %d] : tensor<1x2x6x8xf32>
    %y = tensor.extract %x[%c0, %h, %n, %partner] : tensor<1x2x6x8xf32>
    %c = tensor.extract %Cp[%h, %n, %p] : tensor<2x6x4xf32>
    %s = tensor.extract %Sp[%h, %n, %p] : tensor<2x6x4xf32>
    %oc = arith.mulf %own, %c : f32
    %ys = arith.mulf %y, %s : f32
    %minus = arith.addf %oc, %ys : f32
    %plus = arith.addf %oc, %ys : f32
    %t = arith.select %first, %minus, %plus : f32
    linalg.yield %t : f32
  } -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @use_same_sign(
// CHECK: posenc.attention
// CHECK-NOT: encodings
func.func @use_same_sign(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %cos: tensor<2x3x2xf32>, %sin: tensor<2x3x2xf32>, %omega: tensor<3xf32>, %other: tensor<3xf32>) -> tensor<1x2x6x8xf32> {
  %rq = call @same_sign(%q, %cos, %sin, %omega, %other) : (tensor<1x2x6x8xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %rk = call @same_sign(%k, %cos, %sin, %omega, %other) : (tensor<1x2x6x8xf32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<1x2x6x8xf32>
  %o = call @attend(%rq, %rk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %o : tensor<1x2x6x8xf32>
}
