// RoPE whose pairs turn by positions on several axes: M-RoPE and 2-D.
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
#data = affine_map<(b, h, n, d) -> (b, h, n, d)>
#table = affine_map<(b, h, n, d) -> (n, d)>

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

// A rotation of halves by angles of their own.
func.func private @turn(%x: tensor<1x2x6x8xf32>, %angles: tensor<6x4xf32>, %others: tensor<6x4xf32>) -> tensor<1x2x6x8xf32> {
  %t6 = tensor.concat dim(1) %angles, %others : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %t7 = tensor.empty() : tensor<6x8xf32>
  %t8 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t6 : tensor<6x8xf32>) outs(%t7 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.cos %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t9 = tensor.empty() : tensor<6x8xf32>
  %t10 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t6 : tensor<6x8xf32>) outs(%t9 : tensor<6x8xf32>) {
  ^bb0(%a0: f32, %o: f32):
    %y = math.sin %a0 : f32
    linalg.yield %y : f32
  } -> tensor<6x8xf32>
  %t11 = tensor.extract_slice %x[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t12 = tensor.extract_slice %x[0, 0, 0, 4] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<1x2x6x8xf32> to tensor<1x2x6x4xf32>
  %t13 = tensor.empty() : tensor<1x2x6x4xf32>
  %t14 = linalg.negf ins(%t12 : tensor<1x2x6x4xf32>) outs(%t13 : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %t15 = tensor.concat dim(3) %t14, %t11 : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x8xf32>
  %t16 = tensor.empty() : tensor<1x2x6x8xf32>
  %t17 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x, %t8 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t16 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t18 = tensor.empty() : tensor<1x2x6x8xf32>
  %t19 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t15, %t10 : tensor<1x2x6x8xf32>, tensor<6x8xf32>) outs(%t18 : tensor<1x2x6x8xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x2x6x8xf32>
  %t20 = tensor.empty() : tensor<1x2x6x8xf32>
  %t21 = linalg.add ins(%t17, %t19 : tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) outs(%t20 : tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %t21 : tensor<1x2x6x8xf32>
}

// Angles of positions by axis and token, the axis of each pair, and its frequency.
func.func private @angles(%at: tensor<3x6xi64>, %axes: tensor<4xindex>, %frequencies: tensor<4xf32>) -> tensor<6x4xf32> {
  %empty = tensor.empty() : tensor<6x4xf32>
  %angles = linalg.generic {indexing_maps = [#p, #p, #np], iterator_types = ["parallel", "parallel"]}
      ins(%axes, %frequencies : tensor<4xindex>, tensor<4xf32>) outs(%empty : tensor<6x4xf32>) {
  ^bb0(%axis: index, %w: f32, %o: f32):
    %n = linalg.index 0 : index
    %position = tensor.extract %at[%axis, %n] : tensor<3x6xi64>
    %real = arith.sitofp %position : i64 to f32
    %angle = arith.mulf %real, %w : f32
    linalg.yield %angle : f32
  } -> tensor<6x4xf32>
  return %angles : tensor<6x4xf32>
}

// CHECK-LABEL: func.func @consecutive(
// CHECK: %[[AT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x6x3xindex>)
// CHECK: tensor.extract %arg3[%{{.*}}, %{{.*}}] : tensor<3x6xi64>
// CHECK-NOT: tensor.extract
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<sections = [2, 1, 1]>]
// CHECK-SAME: q_pos(%[[AT]] : tensor<1x6x3xindex>) k_pos(
func.func @consecutive(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %at: tensor<3x6xi64>) -> tensor<1x2x6x8xf32> {
  %axes = arith.constant dense<[0, 0, 1, 2]> : tensor<4xindex>
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %angles = call @angles(%at, %axes, %w) : (tensor<3x6xi64>, tensor<4xindex>, tensor<4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// CHECK-LABEL: func.func @interleaved(
// CHECK: %[[AT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x6x3xindex>)
// CHECK: tensor.extract %arg3[%{{.*}}, %{{.*}}] : tensor<3x6xi64>
// CHECK-NOT: tensor.extract
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<sections = [2, 1, 1], order = interleaved>]
// CHECK-SAME: q_pos(%[[AT]] : tensor<1x6x3xindex>) k_pos(
func.func @interleaved(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %at: tensor<3x6xi64>) -> tensor<1x2x6x8xf32> {
  %axes = arith.constant dense<[0, 1, 2, 0]> : tensor<4xindex>
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %angles = call @angles(%at, %axes, %w) : (tensor<3x6xi64>, tensor<4xindex>, tensor<4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// Frequencies as a vector, by the number of the pair.
// CHECK-LABEL: func.func @frequencies(
// CHECK: %[[AT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x6x3xindex>)
// CHECK: tensor.extract %arg3[%{{.*}}, %{{.*}}] : tensor<3x6xi64>
// CHECK-NOT: tensor.extract
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<sections = [1, 2, 1], table = frequencies>(%arg4 : tensor<4xf32>)]
// CHECK-SAME: q_pos(%[[AT]] : tensor<1x6x3xindex>) k_pos(
func.func @frequencies(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %at: tensor<3x6xi64>, %w: tensor<4xf32>) -> tensor<1x2x6x8xf32> {
  %axes = arith.constant dense<[0, 1, 1, 2]> : tensor<4xindex>
  %angles = call @angles(%at, %axes, %w) : (tensor<3x6xi64>, tensor<4xindex>, tensor<4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// Rows and columns of an image, computed from the token; each axis begins its spectrum anew.
// CHECK-LABEL: func.func @grid(
// CHECK: %[[AT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x6x2xindex>)
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<sections = [2, 2], order = separate>]
// CHECK-SAME: q_pos(%[[AT]] : tensor<1x6x2xindex>)
func.func @grid(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.01]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<6x4xf32>
  %angles = linalg.generic {indexing_maps = [#np], iterator_types = ["parallel", "parallel"]} outs(%empty : tensor<6x4xf32>) {
  ^bb0(%o: f32):
    %two = arith.constant 2 : index
    %three = arith.constant 3 : index
    %n = linalg.index 0 : index
    %p = linalg.index 1 : index
    %row = arith.divui %n, %three : index
    %column = arith.remui %n, %three : index
    %number = arith.remui %p, %two : index
    %frequency = tensor.extract %w[%number] : tensor<2xf32>
    %isRow = arith.cmpi ult, %p, %two : index
    %at = arith.select %isRow, %row, %column : index
    %position = arith.index_cast %at : index to i64
    %real = arith.sitofp %position : i64 to f32
    %angle = arith.mulf %real, %frequency : f32
    linalg.yield %angle : f32
  } -> tensor<6x4xf32>
  %tq = call @turn(%q, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// An order that has no name: positions on an axis are there for each of its runs.
// CHECK-LABEL: func.func @mixed(
// CHECK: %[[AT:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x6x3xindex>)
// CHECK: tensor.extract %arg3[%c0, %{{.*}}]
// CHECK: %[[FIRST:.*]] = arith.index_cast
// CHECK: tensor.extract %arg3[%c1, %{{.*}}]
// CHECK: %[[SECOND:.*]] = arith.index_cast
// CHECK: %[[REST:.*]] = arith.select %{{.*}}, %[[SECOND]], %[[FIRST]]
// CHECK: arith.select %{{.*}}, %[[FIRST]], %[[REST]]
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.rope<sections = [1, 2, 1]>]
// CHECK-SAME: q_pos(%[[AT]] : tensor<1x6x3xindex>) k_pos(
func.func @mixed(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %at: tensor<3x6xi64>) -> tensor<1x2x6x8xf32> {
  %axes = arith.constant dense<[0, 1, 1, 0]> : tensor<4xindex>
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %angles = call @angles(%at, %axes, %w) : (tensor<3x6xi64>, tensor<4xindex>, tensor<4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %angles, %angles) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}

// Near miss: the channels of a pair turn by two axes.
// REMARK: [Analysis] RotationNotNamed {{.*}}Function=apart {{.*}}query: expected
// CHECK-LABEL: func.func @apart(
// CHECK: posenc.attention
// CHECK-NOT: #posenc.rope
// CHECK: return
func.func @apart(%q: tensor<1x2x6x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %at: tensor<3x6xi64>) -> tensor<1x2x6x8xf32> {
  %axes = arith.constant dense<[0, 1, 1, 0]> : tensor<4xindex>
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %angles = call @angles(%at, %axes, %w) : (tensor<3x6xi64>, tensor<4xindex>, tensor<4xf32>) -> tensor<6x4xf32>
  %shifted = arith.constant dense<[0, 1, 1, 2]> : tensor<4xindex>
  %others = call @angles(%at, %shifted, %w) : (tensor<3x6xi64>, tensor<4xindex>, tensor<4xf32>) -> tensor<6x4xf32>
  %tq = call @turn(%q, %angles, %others) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %tk = call @turn(%k, %angles, %others) : (tensor<1x2x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x2x6x8xf32>
  %r = call @attend(%tq, %tk, %v) : (tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>) -> tensor<1x2x6x8xf32>
  return %r : tensor<1x2x6x8xf32>
}
