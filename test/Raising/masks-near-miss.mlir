// Nearly masks by chunk, key or document: code on each logit, or a tensor.
// RUN: posenc-opt %s -split-input-file -verify-each \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// Queries that do not exist see nothing: no padding of keys.
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
// CHECK-LABEL: func.func @missing_queries
// CHECK: posenc.attention {{.*}} masks [#posenc.dense_mask(%{{.*}} : tensor<2x1x6x1xi1>)]
// CHECK: return
func.func @missing_queries(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %exists: tensor<2x6xi64>) -> tensor<2x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<2x2x6x4xf32>
  %pairs = tensor.empty() : tensor<2x2x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%sz : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x2x6x6xf32>
  %half = arith.constant 2.5 : f32
  %three = arith.constant 3.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %n0 = arith.constant 0 : i64
  %masked = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x2x6x6xf32>) outs(%pairs : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %l = tensor.extract %exists[%b, %i] : tensor<2x6xi64>
    %keep = arith.cmpi ne, %l, %n0 : i64
    %y = arith.select %keep, %x, %lowest : f32
    linalg.yield %y : f32
  } -> tensor<2x2x6x6xf32>
  %p = linalg.softmax dimension(3) ins(%masked : tensor<2x2x6x6xf32>) outs(%pairs : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) outs(%oz : tensor<2x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}

// -----

// Ids that may not fit 32 bits.
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
// CHECK-LABEL: func.func @wide_ids
// CHECK-NOT: masks
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK-SAME: score {
// CHECK: return
func.func @wide_ids(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %ids: tensor<2x6xi64>) -> tensor<2x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<2x2x6x4xf32>
  %pairs = tensor.empty() : tensor<2x2x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%sz : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x2x6x6xf32>
  %half = arith.constant 2.5 : f32
  %three = arith.constant 3.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %n0 = arith.constant 0 : i64
  %masked = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x2x6x6xf32>) outs(%pairs : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %x0 = tensor.extract %ids[%b, %i] : tensor<2x6xi64>
    %x1 = tensor.extract %ids[%b, %j] : tensor<2x6xi64>
    %keep = arith.cmpi eq, %x0, %x1 : i64
    %y = arith.select %keep, %x, %lowest : f32
    linalg.yield %y : f32
  } -> tensor<2x2x6x6xf32>
  %p = linalg.softmax dimension(3) ins(%masked : tensor<2x2x6x6xf32>) outs(%pairs : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) outs(%oz : tensor<2x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}

// -----

// A prefix that grows with the query.
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
// CHECK-LABEL: func.func @longer_prefix
// CHECK-NOT: masks
// CHECK: posenc.attention
// CHECK-NOT: masks
// CHECK-SAME: score {
// CHECK: return
func.func @longer_prefix(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<2x2x6x4xf32>
  %pairs = tensor.empty() : tensor<2x2x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%sz : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x2x6x6xf32>
  %half = arith.constant 2.5 : f32
  %three = arith.constant 3.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %n0 = arith.constant 0 : i64
  %masked = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<2x2x6x6xf32>) outs(%pairs : tensor<2x2x6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %past = arith.cmpi sge, %i, %j : index
    %twice = arith.muli %i, %c2 : index
    %first = arith.cmpi slt, %j, %twice : index
    %keep = arith.ori %past, %first : i1
    %y = arith.select %keep, %x, %lowest : f32
    linalg.yield %y : f32
  } -> tensor<2x2x6x6xf32>
  %p = linalg.softmax dimension(3) ins(%masked : tensor<2x2x6x6xf32>) outs(%pairs : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) outs(%oz : tensor<2x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x2x6x4xf32>
  return %r : tensor<2x2x6x4xf32>
}
