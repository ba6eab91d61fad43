// What a rotation turns put together of parts: channels that are not rotated, and those that
// are, which all heads share.
// RUN: posenc-opt %s -split-input-file -verify-each \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// As latent attention has it.
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
// CHECK-LABEL: func.func @parts
// CHECK: linalg.generic {{.*}} outs({{.*}} : tensor<1x2x6x2xf32>)
// CHECK: tensor.insert_slice {{.*}}[0, 0, 0, 0] [1, 2, 6, 2]
// CHECK: linalg.generic {{.*}} outs({{.*}} : tensor<1x2x6x2xf32>)
// CHECK: %[[Q:.*]] = tensor.insert_slice {{.*}}[0, 0, 0, 2] [1, 2, 6, 2]
// CHECK: posenc.attention ins(%[[Q]], {{.*}} encodings [#posenc.rope<offset = 2>]
func.func @parts(%qa: tensor<1x2x6x2xf32>, %qr: tensor<1x6x2xf32>, %ka: tensor<1x2x6x2xf32>, %kr: tensor<1x6x2xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %t0 = tensor.empty() : tensor<1x2x6x4xf32>
  %q = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %low = arith.cmpi slt, %c, %c2 : index
    %even = arith.cmpi eq, %c, %c2 : index
    %own = arith.select %low, %c, %c0 : index
    %a = tensor.extract %qa[%b, %h, %n, %own] : tensor<1x2x6x2xf32>
    %x0 = tensor.extract %qr[%b, %n, %c0] : tensor<1x6x2xf32>
    %y0 = tensor.extract %qr[%b, %n, %c1] : tensor<1x6x2xf32>
    %ni = arith.index_cast %n : index to i64
    %angle = arith.sitofp %ni : i64 to f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %xc = arith.mulf %x0, %cos : f32
    %xs = arith.mulf %x0, %sin : f32
    %yc = arith.mulf %y0, %cos : f32
    %ys = arith.mulf %y0, %sin : f32
    %first = arith.subf %xc, %ys : f32
    %second = arith.addf %yc, %xs : f32
    %turned = arith.select %even, %first, %second : f32
    %z = arith.select %low, %a, %turned : f32
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %k = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %low = arith.cmpi slt, %c, %c2 : index
    %even = arith.cmpi eq, %c, %c2 : index
    %own = arith.select %low, %c, %c0 : index
    %a = tensor.extract %ka[%b, %h, %n, %own] : tensor<1x2x6x2xf32>
    %x0 = tensor.extract %kr[%b, %n, %c0] : tensor<1x6x2xf32>
    %y0 = tensor.extract %kr[%b, %n, %c1] : tensor<1x6x2xf32>
    %ni = arith.index_cast %n : index to i64
    %angle = arith.sitofp %ni : i64 to f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %xc = arith.mulf %x0, %cos : f32
    %xs = arith.mulf %x0, %sin : f32
    %yc = arith.mulf %y0, %cos : f32
    %ys = arith.mulf %y0, %sin : f32
    %first = arith.subf %xc, %ys : f32
    %second = arith.addf %yc, %xs : f32
    %turned = arith.select %even, %first, %second : f32
    %z = arith.select %low, %a, %turned : f32
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
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
  %p = linalg.softmax dimension(3) ins(%s : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%oz : tensor<1x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}

// -----

// What is rotated is no element of a tensor.
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
// CHECK-LABEL: func.func @changed_parts
// CHECK-NOT: rope
// CHECK: posenc.attention
// CHECK-NOT: rope
// CHECK: return
func.func @changed_parts(%qa: tensor<1x2x6x2xf32>, %qr: tensor<1x6x2xf32>, %ka: tensor<1x2x6x2xf32>, %kr: tensor<1x6x2xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %t0 = tensor.empty() : tensor<1x2x6x4xf32>
  %q = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %low = arith.cmpi slt, %c, %c2 : index
    %even = arith.cmpi eq, %c, %c2 : index
    %own = arith.select %low, %c, %c0 : index
    %a = tensor.extract %qa[%b, %h, %n, %own] : tensor<1x2x6x2xf32>
    %x0 = tensor.extract %qr[%b, %n, %c0] : tensor<1x6x2xf32>
    %y0 = tensor.extract %qr[%b, %n, %c1] : tensor<1x6x2xf32>
    %ni = arith.index_cast %n : index to i64
    %angle = arith.sitofp %ni : i64 to f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %x = math.exp %x0 : f32
    %y = math.exp %y0 : f32
    %xc = arith.mulf %x, %cos : f32
    %xs = arith.mulf %x, %sin : f32
    %yc = arith.mulf %y, %cos : f32
    %ys = arith.mulf %y, %sin : f32
    %first = arith.subf %xc, %ys : f32
    %second = arith.addf %yc, %xs : f32
    %turned = arith.select %even, %first, %second : f32
    %z = arith.select %low, %a, %turned : f32
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %k = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = linalg.index 3 : index
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %low = arith.cmpi slt, %c, %c2 : index
    %even = arith.cmpi eq, %c, %c2 : index
    %own = arith.select %low, %c, %c0 : index
    %a = tensor.extract %ka[%b, %h, %n, %own] : tensor<1x2x6x2xf32>
    %x0 = tensor.extract %kr[%b, %n, %c0] : tensor<1x6x2xf32>
    %y0 = tensor.extract %kr[%b, %n, %c1] : tensor<1x6x2xf32>
    %ni = arith.index_cast %n : index to i64
    %angle = arith.sitofp %ni : i64 to f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %x = math.exp %x0 : f32
    %y = math.exp %y0 : f32
    %xc = arith.mulf %x, %cos : f32
    %xs = arith.mulf %x, %sin : f32
    %yc = arith.mulf %y, %cos : f32
    %ys = arith.mulf %y, %sin : f32
    %first = arith.subf %xc, %ys : f32
    %second = arith.addf %yc, %xs : f32
    %turned = arith.select %even, %first, %second : f32
    %z = arith.select %low, %a, %turned : f32
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
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
  %p = linalg.softmax dimension(3) ins(%s : tensor<1x2x6x6xf32>) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %r = linalg.generic {indexing_maps = [#pv_p, #pv_v, #pv_o], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%oz : tensor<1x2x6x4xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<1x2x6x4xf32>
  return %r : tensor<1x2x6x4xf32>
}
