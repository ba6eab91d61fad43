// Linear attention whose features are turned by tables, and at positions that are data.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#data = affine_map<(b, h, n, d) -> (b, h, n, d)>
#table = affine_map<(b, h, n, d) -> (n, d)>

// The core, once for all cases: what meets values, and what divides.
func.func private @attend(%f: tensor<1x4x6x8xf32>, %g: tensor<1x4x6x8xf32>, %f0: tensor<1x4x6x8xf32>, %g0: tensor<1x4x6x8xf32>, %v: tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<1x4x6x6xf32>
  %rows = tensor.empty() : tensor<1x4x6xf32>
  %out = tensor.empty() : tensor<1x4x6x8xf32>
  %p0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  %above = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f, %g : tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) outs(%p0 : tensor<1x4x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x4x6x6xf32>
  %below = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f0, %g0 : tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) outs(%p0 : tensor<1x4x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x4x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %numerator = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%above, %v : tensor<1x4x6x6xf32>, tensor<1x4x6x8xf32>) outs(%o0 : tensor<1x4x6x8xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x4x6x8xf32>
  %n0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  %sums = linalg.reduce { arith.addf } ins(%below : tensor<1x4x6x6xf32>) outs(%n0 : tensor<1x4x6xf32>) dimensions = [3]
  %wide = linalg.broadcast ins(%sums : tensor<1x4x6xf32>) outs(%out : tensor<1x4x6x8xf32>) dimensions = [3]
  %r = linalg.div ins(%numerator, %wide : tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) outs(%out : tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

func.func private @features(%x: tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32> {
  %e = tensor.empty() : tensor<1x4x6x8xf32>
  %r = linalg.exp ins(%x : tensor<1x4x6x8xf32>) outs(%e : tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

func.func private @turn(%x: tensor<1x4x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<1x4x6x8xf32> {
  %t2 = tensor.extract_slice %x[0, 0, 0, 0] [1, 4, 6, 4] [1, 1, 1, 1] : tensor<1x4x6x8xf32> to tensor<1x4x6x4xf32>
  %t3 = tensor.extract_slice %x[0, 0, 0, 4] [1, 4, 6, 4] [1, 1, 1, 1] : tensor<1x4x6x8xf32> to tensor<1x4x6x4xf32>
  %t4 = tensor.empty() : tensor<1x4x6x4xf32>
  %t5 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %c : tensor<1x4x6x4xf32>, tensor<6x4xf32>) outs(%t4 : tensor<1x4x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x4x6x4xf32>
  %t6 = tensor.empty() : tensor<1x4x6x4xf32>
  %t7 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %s : tensor<1x4x6x4xf32>, tensor<6x4xf32>) outs(%t6 : tensor<1x4x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x4x6x4xf32>
  %t8 = tensor.empty() : tensor<1x4x6x4xf32>
  %t9 = linalg.sub ins(%t5, %t7 : tensor<1x4x6x4xf32>, tensor<1x4x6x4xf32>) outs(%t8 : tensor<1x4x6x4xf32>) -> tensor<1x4x6x4xf32>
  %t10 = tensor.empty() : tensor<1x4x6x4xf32>
  %t11 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %c : tensor<1x4x6x4xf32>, tensor<6x4xf32>) outs(%t10 : tensor<1x4x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x4x6x4xf32>
  %t12 = tensor.empty() : tensor<1x4x6x4xf32>
  %t13 = linalg.generic {indexing_maps = [#data, #table, #data], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %s : tensor<1x4x6x4xf32>, tensor<6x4xf32>) outs(%t12 : tensor<1x4x6x4xf32>) {
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %m = arith.mulf %a0, %a1 : f32
    linalg.yield %m : f32
  } -> tensor<1x4x6x4xf32>
  %t14 = tensor.empty() : tensor<1x4x6x4xf32>
  %t15 = linalg.add ins(%t11, %t13 : tensor<1x4x6x4xf32>, tensor<1x4x6x4xf32>) outs(%t14 : tensor<1x4x6x4xf32>) -> tensor<1x4x6x4xf32>
  %t16 = tensor.concat dim(3) %t9, %t15 : (tensor<1x4x6x4xf32>, tensor<1x4x6x4xf32>) -> tensor<1x4x6x8xf32>
  return %t16 : tensor<1x4x6x8xf32>
}

func.func private @rows(%t: tensor<10x4xf32>, %ids: tensor<6xi64>) -> tensor<6x4xf32> {
  %e = tensor.empty() : tensor<6x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(n, p) -> (n)>, affine_map<(n, p) -> (n, p)>], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<6xi64>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%id: i64, %o: f32):
    %n = arith.index_cast %id : i64 to index
    %p = linalg.index 1 : index
    %x = tensor.extract %t[%n, %p] : tensor<10x4xf32>
    linalg.yield %x : f32
  } -> tensor<6x4xf32>
  return %r : tensor<6x4xf32>
}

// CHECK-LABEL: func.func @arguments(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention ins(%arg0, %arg1, %arg2 : tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) outs({{.*}} : tensor<1x4x6x8xf32>) features exp encodings [#posenc.rope<table = by_position>(%arg3, %arg4 : tensor<6x4xf32>, tensor<6x4xf32>)] -> tensor<1x4x6x8xf32>
// CHECK-NEXT: return
func.func @arguments(%q: tensor<1x4x6x8xf32>, %k: tensor<1x4x6x8xf32>, %v: tensor<1x4x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<1x4x6x8xf32> {
  %f0 = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %g0 = call @features(%k) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %f = call @turn(%f0, %c, %s) : (tensor<1x4x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x4x6x8xf32>
  %g = call @turn(%g0, %c, %s) : (tensor<1x4x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f0, %g0, %v) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

// A side has tables of its own.
// CHECK-LABEL: func.func @two_tables(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position, on = query>(%arg3, %arg4 : tensor<6x4xf32>, tensor<6x4xf32>), #posenc.rope<table = by_position, on = key>(%arg3, %arg5 : tensor<6x4xf32>, tensor<6x4xf32>)]
// CHECK-NEXT: return
func.func @two_tables(%q: tensor<1x4x6x8xf32>, %k: tensor<1x4x6x8xf32>, %v: tensor<1x4x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>, %t: tensor<6x4xf32>) -> tensor<1x4x6x8xf32> {
  %f0 = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %g0 = call @features(%k) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %f = call @turn(%f0, %c, %s) : (tensor<1x4x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x4x6x8xf32>
  %g = call @turn(%g0, %c, %t) : (tensor<1x4x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f0, %g0, %v) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

// CHECK-LABEL: func.func @position_ids(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%arg3, %arg4 : tensor<10x4xf32>, tensor<10x4xf32>)] q_pos(%arg5 : tensor<6xi64>) k_pos(%arg5 : tensor<6xi64>)
// CHECK-NEXT: return
func.func @position_ids(%q: tensor<1x4x6x8xf32>, %k: tensor<1x4x6x8xf32>, %v: tensor<1x4x6x8xf32>, %cc: tensor<10x4xf32>, %ss: tensor<10x4xf32>, %ids: tensor<6xi64>) -> tensor<1x4x6x8xf32> {
  %c = call @rows(%cc, %ids) : (tensor<10x4xf32>, tensor<6xi64>) -> tensor<6x4xf32>
  %s = call @rows(%ss, %ids) : (tensor<10x4xf32>, tensor<6xi64>) -> tensor<6x4xf32>
  %f0 = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %g0 = call @features(%k) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %f = call @turn(%f0, %c, %s) : (tensor<1x4x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x4x6x8xf32>
  %g = call @turn(%g0, %c, %s) : (tensor<1x4x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f0, %g0, %v) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}

// Queries stand after other tokens than keys do.
// CHECK-LABEL: func.func @offset(
// CHECK: posenc.linear_attention
// CHECK-SAME: encodings [#posenc.rope<table = by_position>(%arg3, %arg4 : tensor<10x4xf32>, tensor<10x4xf32>)] q_offset(%c4 : index) k_offset(%c1 : index)
// CHECK-NEXT: return
func.func @offset(%q: tensor<1x4x6x8xf32>, %k: tensor<1x4x6x8xf32>, %v: tensor<1x4x6x8xf32>, %cc: tensor<10x4xf32>, %ss: tensor<10x4xf32>) -> tensor<1x4x6x8xf32> {
  %c4 = tensor.extract_slice %cc[4, 0] [6, 4] [1, 1] : tensor<10x4xf32> to tensor<6x4xf32>
  %s4 = tensor.extract_slice %ss[4, 0] [6, 4] [1, 1] : tensor<10x4xf32> to tensor<6x4xf32>
  %c1 = tensor.extract_slice %cc[1, 0] [6, 4] [1, 1] : tensor<10x4xf32> to tensor<6x4xf32>
  %s1 = tensor.extract_slice %ss[1, 0] [6, 4] [1, 1] : tensor<10x4xf32> to tensor<6x4xf32>
  %f0 = call @features(%q) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %g0 = call @features(%k) : (tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  %f = call @turn(%f0, %c4, %s4) : (tensor<1x4x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x4x6x8xf32>
  %g = call @turn(%g0, %c1, %s1) : (tensor<1x4x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<1x4x6x8xf32>
  %r = call @attend(%f, %g, %f0, %g0, %v) : (tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>, tensor<1x4x6x8xf32>) -> tensor<1x4x6x8xf32>
  return %r : tensor<1x4x6x8xf32>
}
