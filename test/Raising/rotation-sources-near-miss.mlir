// Nearly a rotation of a product.
// RUN: posenc-opt %s -split-input-file -verify-each \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// Weights per channel after the rotation: each channel of a pair has its own.
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
// CHECK-LABEL: func.func @weighted_after
// CHECK-NOT: rope
// CHECK: posenc.attention
// CHECK-NOT: rope
// CHECK: return
func.func @weighted_after(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>, %norm: tensor<1x2x6xf32>, %weight: tensor<4xf32>) -> tensor<1x2x6x4xf32> {
  %freq = arith.constant dense<[1.0, 0.01]> : tensor<2xf32>
  %t0 = tensor.empty() : tensor<1x2x6x4xf32>
  %qr = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = linalg.index 3 : index
    %two = arith.constant 2 : index
    %low = arith.cmpi slt, %c, %two : index
    %up = arith.addi %c, %two : index
    %down = arith.subi %c, %two : index
    %other = arith.select %low, %up, %down : index
    %pair = arith.select %low, %c, %down : index
    %b = linalg.index 0 : index
    %x = tensor.extract %q[%b, %h, %n, %c] : tensor<1x2x6x4xf32>
    %y = tensor.extract %q[%b, %h, %n, %other] : tensor<1x2x6x4xf32>
    %f = tensor.extract %freq[%pair] : tensor<2xf32>
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %angle = arith.mulf %nf, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %my = arith.negf %y : f32
    %turned = arith.select %low, %my, %y : f32
    %xc = arith.mulf %x, %cos : f32
    %ys = arith.mulf %turned, %sin : f32
    %z = arith.addf %xc, %ys : f32
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %kr = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%o: f32):
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = linalg.index 3 : index
    %two = arith.constant 2 : index
    %low = arith.cmpi slt, %c, %two : index
    %up = arith.addi %c, %two : index
    %down = arith.subi %c, %two : index
    %other = arith.select %low, %up, %down : index
    %pair = arith.select %low, %c, %down : index
    %b = linalg.index 0 : index
    %x = tensor.extract %k[%b, %h, %n, %c] : tensor<1x2x6x4xf32>
    %y = tensor.extract %k[%b, %h, %n, %other] : tensor<1x2x6x4xf32>
    %f = tensor.extract %freq[%pair] : tensor<2xf32>
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %angle = arith.mulf %nf, %f : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %my = arith.negf %y : f32
    %turned = arith.select %low, %my, %y : f32
    %xc = arith.mulf %x, %cos : f32
    %ys = arith.mulf %turned, %sin : f32
    %z = arith.addf %xc, %ys : f32
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %qn = linalg.generic {indexing_maps = [#all, #row, #last, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qr, %norm, %weight : tensor<1x2x6x4xf32>, tensor<1x2x6xf32>, tensor<4xf32>) outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%x: f32, %r: f32, %w: f32, %o: f32):
    %y = arith.mulf %x, %r : f32
    %z = arith.mulf %y, %w : f32
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %kn = linalg.generic {indexing_maps = [#all, #row, #last, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%kr, %norm, %weight : tensor<1x2x6x4xf32>, tensor<1x2x6xf32>, tensor<4xf32>) outs(%t0 : tensor<1x2x6x4xf32>) {
  ^bb0(%x: f32, %r: f32, %w: f32, %o: f32):
    %y = arith.mulf %x, %r : f32
    %z = arith.mulf %y, %w : f32
    linalg.yield %z : f32
  } -> tensor<1x2x6x4xf32>
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<1x2x6x4xf32>
  %pairs = tensor.empty() : tensor<1x2x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qn, %kn : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%sz : tensor<1x2x6x6xf32>) {
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
