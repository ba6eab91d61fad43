// Nearly a sink, and what is an encoding without a sink only.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics -verify-each \
// RUN:   -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// The column that is sliced off is a key's, and the sink has a value.
#all = affine_map<(b, h, i, j) -> (b, h, i, j)>
#row = affine_map<(b, h, i, j) -> (b, h, i)>
#last = affine_map<(b, h, i, j) -> (j)>
#head = affine_map<(b, h, i, j) -> (h)>
#qk_q = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#qk_k = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#qk_s = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#pv_p = affine_map<(b, h, i, d, j) -> (b, h, i, j)>
#pv_v = affine_map<(b, h, i, d, j) -> (b, h, j, d)>
#pv_o = affine_map<(b, h, i, d, j) -> (b, h, i, d)>
// CHECK-LABEL: func.func @wrong_column
// CHECK-NOT: posenc.attention
func.func @wrong_column(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %sink: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%sz : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x2x6x6xf32>
  %c0 = tensor.empty() : tensor<1x2x6x1xf32>
  %w0 = tensor.empty() : tensor<1x2x6x7xf32>
  %column = linalg.generic {indexing_maps = [#head, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%sink : tensor<2xf32>) outs(%c0 : tensor<1x2x6x1xf32>) {
  ^bb0(%x: f32, %o: f32):
    linalg.yield %x : f32
  } -> tensor<1x2x6x1xf32>
  %wide = tensor.concat dim(3) %s, %column : (tensor<1x2x6x6xf32>, tensor<1x2x6x1xf32>) -> tensor<1x2x6x7xf32>
  %pw = linalg.softmax dimension(3) ins(%wide : tensor<1x2x6x7xf32>) outs(%w0 : tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  %p = tensor.extract_slice %pw[0, 0, 0, 1] [1, 2, 6, 6] [1, 1, 1, 1] : tensor<1x2x6x7xf32> to tensor<1x2x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  // expected-remark @below {{[Missed] sink | Category:posenc:raise | Function=wrong_column}}
  %r = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%oz : tensor<1x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// -----

// The maximum is subtracted from the keys only: a sink that differs from row to row.
#all = affine_map<(b, h, i, j) -> (b, h, i, j)>
#row = affine_map<(b, h, i, j) -> (b, h, i)>
#last = affine_map<(b, h, i, j) -> (j)>
#head = affine_map<(b, h, i, j) -> (h)>
#qk_q = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#qk_k = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#qk_s = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#pv_p = affine_map<(b, h, i, d, j) -> (b, h, i, j)>
#pv_v = affine_map<(b, h, i, d, j) -> (b, h, j, d)>
#pv_o = affine_map<(b, h, i, d, j) -> (b, h, i, d)>
// CHECK-LABEL: func.func @without_maximum
// CHECK-NOT: posenc.attention
func.func @without_maximum(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %sink: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%sz : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x2x6x6xf32>
  %rows = tensor.empty() : tensor<1x2x6xf32>
  %lowest = arith.constant 0xFF800000 : f32
  %mz = linalg.fill ins(%lowest : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<1x2x6x6xf32>) outs(%mz : tensor<1x2x6xf32>) dimensions = [3]
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %max : tensor<1x2x6x6xf32>, tensor<1x2x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %m: f32, %o: f32):
    %d = arith.subf %x, %m : f32
    %y = math.exp %d : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x6x6xf32>) outs(%lz : tensor<1x2x6xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [#all, #row, #row, #head, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %l, %max, %sink : tensor<1x2x6x6xf32>, tensor<1x2x6xf32>, tensor<1x2x6xf32>, tensor<2xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %sum: f32, %m: f32, %t: f32, %o: f32):
    %z = math.exp %t : f32
    %all = arith.addf %sum, %z : f32
    %y = arith.divf %x, %all : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  // expected-remark @below {{[Missed] sink}}
  %r = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%oz : tensor<1x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// -----

// With a sink softmax sees what rows have in common: slope times key is no ALiBi.
#all = affine_map<(b, h, i, j) -> (b, h, i, j)>
#row = affine_map<(b, h, i, j) -> (b, h, i)>
#last = affine_map<(b, h, i, j) -> (j)>
#head = affine_map<(b, h, i, j) -> (h)>
#qk_q = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#qk_k = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#qk_s = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#pv_p = affine_map<(b, h, i, d, j) -> (b, h, i, j)>
#pv_v = affine_map<(b, h, i, d, j) -> (b, h, j, d)>
#pv_o = affine_map<(b, h, i, d, j) -> (b, h, i, d)>
// CHECK-LABEL: func.func @key_index
// CHECK-NOT: alibi
// CHECK: posenc.attention {{.*}} encodings [#posenc.dense_bias(%{{.*}} : tensor<1x2x1x6xf32>)] {{.*}}sink(
// CHECK-NOT: alibi
// CHECK: return
func.func @key_index(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %sink: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%sz : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x2x6x6xf32>
  %c0 = tensor.empty() : tensor<1x2x6x1xf32>
  %w0 = tensor.empty() : tensor<1x2x6x7xf32>
  %biased = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %h = linalg.index 1 : index
    %j = linalg.index 3 : index
    %one = arith.constant 1.0 : f32
    %rest = arith.constant 0.0625 : f32
    %quarter = arith.constant 0.00390625 : f32
    %c0i = arith.constant 0 : index
    %is = arith.cmpi eq, %h, %c0i : index
    %slope = arith.select %is, %rest, %quarter : f32
    %ji = arith.index_cast %j : index to i64
    %jf = arith.sitofp %ji : i64 to f32
    %t = arith.mulf %slope, %jf : f32
    %y = arith.addf %x, %t : f32
    linalg.yield %y : f32
  } -> tensor<1x2x6x6xf32>
  %column = linalg.generic {indexing_maps = [#head, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%sink : tensor<2xf32>) outs(%c0 : tensor<1x2x6x1xf32>) {
  ^bb0(%x: f32, %o: f32):
    linalg.yield %x : f32
  } -> tensor<1x2x6x1xf32>
  %wide = tensor.concat dim(3) %biased, %column : (tensor<1x2x6x6xf32>, tensor<1x2x6x1xf32>) -> tensor<1x2x6x7xf32>
  %pw = linalg.softmax dimension(3) ins(%wide : tensor<1x2x6x7xf32>) outs(%w0 : tensor<1x2x6x7xf32>) -> tensor<1x2x6x7xf32>
  %p = tensor.extract_slice %pw[0, 0, 0, 0] [1, 2, 6, 6] [1, 1, 1, 1] : tensor<1x2x6x7xf32> to tensor<1x2x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  // expected-remark @below {{[Passed] AttentionRaised}}
  // expected-remark @below {{[Analysis] DenseOperandKept}}
  %r = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%oz : tensor<1x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}
