// Masks by tensors of tokens.
// RUN: posenc-opt %s -split-input-file -verify-each \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// A window and the first keys.
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
// CHECK-LABEL: func.func @attention_sinks
// CHECK: posenc.attention {{.*}} masks [#posenc.causal, #posenc.any<[#posenc.sliding<window = 3>, #posenc.sink_tokens<count = 2>]>]
// CHECK-NOT: score
// CHECK: return
func.func @attention_sinks(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32> {
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
    %d = arith.subi %i, %j : index
    %near = arith.cmpi slt, %d, %c3 : index
    %first = arith.cmpi slt, %j, %c2 : index
    %or = arith.ori %near, %first : i1
    %keep = arith.andi %past, %or : i1
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

// Tokens that exist, as integers.
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
// CHECK-LABEL: func.func @padding
// CHECK: posenc.attention {{.*}} masks [#posenc.padding(%{{.*}} : tensor<2x6xi1>)]
// CHECK-NOT: score
// CHECK: return
func.func @padding(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %exists: tensor<2x6xi64>) -> tensor<2x2x6x4xf32> {
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
    %l = tensor.extract %exists[%b, %j] : tensor<2x6xi64>
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

// Tokens of one document, causally.
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
// CHECK-LABEL: func.func @documents
// CHECK: posenc.attention {{.*}} masks [#posenc.causal, #posenc.document(%{{.*}} : tensor<2x6xi32>)]
// CHECK-NOT: score
// CHECK: return
func.func @documents(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %ids: tensor<2x6xi32>) -> tensor<2x2x6x4xf32> {
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
    %x0 = tensor.extract %ids[%b, %i] : tensor<2x6xi32>
    %x1 = tensor.extract %ids[%b, %j] : tensor<2x6xi32>
    %same = arith.cmpi eq, %x0, %x1 : i32
    %keep = arith.andi %past, %same : i1
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
