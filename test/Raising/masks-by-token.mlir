// Masks by chunk, by key, by document, and where one of several conditions is enough.
// RUN: posenc-opt %s -split-input-file -verify-each \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// Tokens of one chunk.
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
// CHECK-LABEL: func.func @chunks
// CHECK: posenc.attention {{.*}} masks [#posenc.chunked<size = 3>]
// CHECK-NOT: score
// CHECK: return
func.func @chunks(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32> {
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
    %ci = arith.floordivsi %i, %c3 : index
    %cj = arith.floordivsi %j, %c3 : index
    %keep = arith.cmpi eq, %ci, %cj : index
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

// The same by the floor of a quotient of floats, as importers of torch write it.
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
// CHECK-LABEL: func.func @chunks_by_floats
// CHECK: posenc.attention {{.*}} masks [#posenc.chunked<size = 3>]
// CHECK-NOT: score
// CHECK: return
func.func @chunks_by_floats(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32> {
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
    %ii = arith.index_cast %i : index to i64
    %if = arith.sitofp %ii : i64 to f32
    %iq = arith.divf %if, %three : f32
    %ir = math.floor %iq : f32
    %ic = arith.fptosi %ir : f32 to i64
    %ji = arith.index_cast %j : index to i64
    %jf = arith.sitofp %ji : i64 to f32
    %jq = arith.divf %jf, %three : f32
    %jr = math.floor %jq : f32
    %jc = arith.fptosi %jr : f32 to i64
    %keep = arith.cmpi eq, %ic, %jc : i64
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

// The prefix whole and the rest causally.
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
// CHECK-LABEL: func.func @prefix
// CHECK: posenc.attention {{.*}} masks [#posenc.any<[#posenc.causal, #posenc.prefix<length = 4>]>]
// CHECK-NOT: score
// CHECK: return
func.func @prefix(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32> {
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
    %first = arith.cmpi slt, %j, %c4 : index
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

// -----

// A length per batch row.
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
// CHECK-LABEL: func.func @lengths
// CHECK: posenc.attention {{.*}} masks [#posenc.prefix(%{{.*}} : tensor<2xi64>)]
// CHECK-NOT: score
// CHECK: return
func.func @lengths(%q: tensor<2x2x6x4xf32>, %k: tensor<2x2x6x4xf32>, %v: tensor<2x2x6x4xf32>, %lengths: tensor<2xi64>) -> tensor<2x2x6x4xf32> {
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
    %l = tensor.extract %lengths[%b] : tensor<2xi64>
    %ji = arith.index_cast %j : index to i64
    %keep = arith.cmpi slt, %ji, %l : i64
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
