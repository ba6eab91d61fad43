// Swin: windows are batch rows, and where the image was shifted some windows have a mask.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#view = affine_map<(a, w, h, i, j) -> (a, w, h, i, j)>
#window = affine_map<(a, w, h, i, j) -> (w, i, j)>

// The core, once for all cases: scores, and what comes after the mask.
func.func private @scores(%q: tensor<4x2x6x8xf32>, %k: tensor<4x2x6x8xf32>) -> tensor<4x2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x2x6x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %r = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<4x2x6x8xf32>, tensor<4x2x6x8xf32>) outs(%z : tensor<4x2x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x2x6x6xf32>
  return %r : tensor<4x2x6x6xf32>
}

func.func private @attend(%l: tensor<4x2x6x6xf32>, %v: tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x2x6x6xf32>
  %o = tensor.empty() : tensor<4x2x6x8xf32>
  %low = arith.constant 0xFF800000 : f32
  %rows = tensor.empty() : tensor<4x2x6xf32>
  %m0 = linalg.fill ins(%low : f32) outs(%rows : tensor<4x2x6xf32>) -> tensor<4x2x6xf32>
  %max = linalg.reduce { arith.maximumf } ins(%l : tensor<4x2x6x6xf32>) outs(%m0 : tensor<4x2x6xf32>) dimensions = [3]
  %maxes = linalg.broadcast ins(%max : tensor<4x2x6xf32>) outs(%e : tensor<4x2x6x6xf32>) dimensions = [3]
  %d = linalg.sub ins(%l, %maxes : tensor<4x2x6x6xf32>, tensor<4x2x6x6xf32>) outs(%e : tensor<4x2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %x = linalg.exp ins(%d : tensor<4x2x6x6xf32>) outs(%e : tensor<4x2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %n0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x2x6xf32>) -> tensor<4x2x6xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x2x6x6xf32>) outs(%n0 : tensor<4x2x6xf32>) dimensions = [3]
  %sums = linalg.broadcast ins(%sum : tensor<4x2x6xf32>) outs(%e : tensor<4x2x6x6xf32>) dimensions = [3]
  %p = linalg.div ins(%x, %sums : tensor<4x2x6x6xf32>, tensor<4x2x6x6xf32>) outs(%e : tensor<4x2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%o : tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32>
  %r = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<4x2x6x6xf32>, tensor<4x2x6x8xf32>) outs(%z : tensor<4x2x6x8xf32>) {
  ^bb0(%w: f32, %y: f32, %c: f32):
    %m = arith.mulf %w, %y : f32
    %s = arith.addf %c, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x2x6x8xf32>
  return %r : tensor<4x2x6x8xf32>
}

// Windows of an image beside its number, the mask of each window added, and back.
func.func private @shift(%s: tensor<4x2x6x6xf32>, %mask: tensor<2x6x6xf32>) -> tensor<4x2x6x6xf32> {
  %e = tensor.empty() : tensor<2x2x2x6x6xf32>
  %x = tensor.expand_shape %s [[0, 1], [2], [3], [4]] output_shape [2, 2, 2, 6, 6] : tensor<4x2x6x6xf32> into tensor<2x2x2x6x6xf32>
  %r = linalg.generic {indexing_maps = [#view, #window, #view], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%x, %mask : tensor<2x2x2x6x6xf32>, tensor<2x6x6xf32>) outs(%e : tensor<2x2x2x6x6xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %t = arith.addf %a, %m : f32
    linalg.yield %t : f32
  } -> tensor<2x2x2x6x6xf32>
  %c = tensor.collapse_shape %r [[0, 1], [2], [3], [4]] : tensor<2x2x2x6x6xf32> into tensor<4x2x6x6xf32>
  return %c : tensor<4x2x6x6xf32>
}

// -100 is a number: what it hides weighs little, and that stays.
// CHECK-LABEL: func.func @hundred(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : {{.*}} score {
// CHECK: ^bb0(%[[S:[^:]*]]: f32, %[[B:[^:]*]]: index, %{{[^:]*}}: index, %[[I:[^:]*]]: index, %[[J:[^:]*]]: index
// CHECK-NEXT: arith.floordivsi %[[B]], %c2
// CHECK: %[[W:.*]] = arith.subi %[[B]]
// CHECK-NEXT: %[[M:.*]] = tensor.extract %cst[%[[W]], %[[I]], %[[J]]] : tensor<2x6x6xf32>
// CHECK-NEXT: arith.addf %[[S]], %[[M]]
// CHECK-NOT: linalg.
// CHECK: return
func.func @hundred(%q: tensor<4x2x6x8xf32>, %k: tensor<4x2x6x8xf32>, %v: tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32> {
  %mask = arith.constant dense<[[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0, -100.0, -100.0, -100.0], [0.0, 0.0, 0.0, -100.0, -100.0, -100.0], [0.0, 0.0, 0.0, -100.0, -100.0, -100.0], [-100.0, -100.0, -100.0, 0.0, 0.0, 0.0], [-100.0, -100.0, -100.0, 0.0, 0.0, 0.0], [-100.0, -100.0, -100.0, 0.0, 0.0, 0.0]]]> : tensor<2x6x6xf32>
  %s = call @scores(%q, %k) : (tensor<4x2x6x8xf32>, tensor<4x2x6x8xf32>) -> tensor<4x2x6x6xf32>
  %l = call @shift(%s, %mask) : (tensor<4x2x6x6xf32>, tensor<2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<4x2x6x6xf32>, tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32>
  return %r : tensor<4x2x6x8xf32>
}

// As a mask it would be a tensor of all windows of all images.
// CHECK-LABEL: func.func @infinite(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : {{.*}} score {
// CHECK: ^bb0(%[[S:[^:]*]]: f32, %[[B:[^:]*]]: index, %{{[^:]*}}: index, %[[I:[^:]*]]: index, %[[J:[^:]*]]: index
// CHECK-NEXT: arith.floordivsi %[[B]], %c2
// CHECK: %[[W:.*]] = arith.subi %[[B]]
// CHECK-NEXT: %[[M:.*]] = tensor.extract %cst[%[[W]], %[[I]], %[[J]]] : tensor<2x6x6xf32>
// CHECK-NEXT: arith.addf %[[S]], %[[M]]
// CHECK-NOT: linalg.
// CHECK: return
func.func @infinite(%q: tensor<4x2x6x8xf32>, %k: tensor<4x2x6x8xf32>, %v: tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32> {
  %mask = arith.constant dense<[[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000], [0xFF800000, 0xFF800000, 0xFF800000, 0.0, 0.0, 0.0], [0xFF800000, 0xFF800000, 0xFF800000, 0.0, 0.0, 0.0], [0xFF800000, 0xFF800000, 0xFF800000, 0.0, 0.0, 0.0]]]> : tensor<2x6x6xf32>
  %s = call @scores(%q, %k) : (tensor<4x2x6x8xf32>, tensor<4x2x6x8xf32>) -> tensor<4x2x6x6xf32>
  %l = call @shift(%s, %mask) : (tensor<4x2x6x6xf32>, tensor<2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<4x2x6x6xf32>, tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32>
  return %r : tensor<4x2x6x8xf32>
}

// A finite minimum.
// CHECK-LABEL: func.func @finite_minimum(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : {{.*}} score {
// CHECK: ^bb0(%[[S:[^:]*]]: f32, %[[B:[^:]*]]: index, %{{[^:]*}}: index, %[[I:[^:]*]]: index, %[[J:[^:]*]]: index
// CHECK-NEXT: arith.floordivsi %[[B]], %c2
// CHECK: %[[W:.*]] = arith.subi %[[B]]
// CHECK-NEXT: %[[M:.*]] = tensor.extract %cst[%[[W]], %[[I]], %[[J]]] : tensor<2x6x6xf32>
// CHECK-NEXT: arith.addf %[[S]], %[[M]]
// CHECK-NOT: linalg.
// CHECK: return
func.func @finite_minimum(%q: tensor<4x2x6x8xf32>, %k: tensor<4x2x6x8xf32>, %v: tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32> {
  %mask = arith.constant dense<[[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0, -1.0e+09, -1.0e+09, -1.0e+09], [0.0, 0.0, 0.0, -1.0e+09, -1.0e+09, -1.0e+09], [0.0, 0.0, 0.0, -1.0e+09, -1.0e+09, -1.0e+09], [-1.0e+09, -1.0e+09, -1.0e+09, 0.0, 0.0, 0.0], [-1.0e+09, -1.0e+09, -1.0e+09, 0.0, 0.0, 0.0], [-1.0e+09, -1.0e+09, -1.0e+09, 0.0, 0.0, 0.0]]]> : tensor<2x6x6xf32>
  %s = call @scores(%q, %k) : (tensor<4x2x6x8xf32>, tensor<4x2x6x8xf32>) -> tensor<4x2x6x6xf32>
  %l = call @shift(%s, %mask) : (tensor<4x2x6x6xf32>, tensor<2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<4x2x6x6xf32>, tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32>
  return %r : tensor<4x2x6x8xf32>
}

// The mask of a buffer.
// CHECK-LABEL: func.func @window_buffer(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : {{.*}} score {
// CHECK: ^bb0(%[[S:[^:]*]]: f32, %[[B:[^:]*]]: index, %{{[^:]*}}: index, %[[I:[^:]*]]: index, %[[J:[^:]*]]: index
// CHECK-NEXT: arith.floordivsi %[[B]], %c2
// CHECK: %[[W:.*]] = arith.subi %[[B]]
// CHECK-NEXT: %[[M:.*]] = tensor.extract %arg3[%[[W]], %[[I]], %[[J]]] : tensor<2x6x6xf32>
// CHECK-NEXT: arith.addf %[[S]], %[[M]]
// CHECK-NOT: linalg.
// CHECK: return
func.func @window_buffer(%q: tensor<4x2x6x8xf32>, %k: tensor<4x2x6x8xf32>, %v: tensor<4x2x6x8xf32>, %mask: tensor<2x6x6xf32>) -> tensor<4x2x6x8xf32> {
  %s = call @scores(%q, %k) : (tensor<4x2x6x8xf32>, tensor<4x2x6x8xf32>) -> tensor<4x2x6x6xf32>
  %l = call @shift(%s, %mask) : (tensor<4x2x6x6xf32>, tensor<2x6x6xf32>) -> tensor<4x2x6x6xf32>
  %r = call @attend(%l, %v) : (tensor<4x2x6x6xf32>, tensor<4x2x6x8xf32>) -> tensor<4x2x6x8xf32>
  return %r : tensor<4x2x6x8xf32>
}
