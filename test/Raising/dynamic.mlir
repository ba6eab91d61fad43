// Every size unknown, queries at the end of the keys, rotated and masked so.
// RUN: posenc-opt %s -raise-to-posenc -verify-each | FileCheck %s

// CHECK-DAG: %[[N:.*]] = tensor.dim %arg0, %c2
// CHECK-DAG: %[[M:.*]] = tensor.dim %arg2, %c2
// CHECK-DAG: %[[MINUS:.*]] = arith.muli %[[N]], %c-1
// CHECK: %[[PAST:.*]] = arith.addi %[[MINUS]], %[[M]]
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 :
// CHECK-SAME: encodings [#posenc.rope] masks [#posenc.causal]
// CHECK-SAME: q_offset(%[[PAST]] : index) ->
// CHECK-NOT: linalg.
func.func @main(%q: tensor<?x4x?x8xf32>, %k: tensor<?x2x?x8xf32>, %v: tensor<?x2x?x8xf32>) -> tensor<?x4x?x8xf32> {
  %cB = arith.constant 0 : index
  %B = tensor.dim %q, %cB : tensor<?x4x?x8xf32>
  %cN = arith.constant 2 : index
  %N = tensor.dim %q, %cN : tensor<?x4x?x8xf32>
  %cM = arith.constant 2 : index
  %M = tensor.dim %k, %cM : tensor<?x2x?x8xf32>
  %past = arith.subi %M, %N : index
  %e1 = tensor.empty(%N) : tensor<?x4xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%e1 : tensor<?x4xf32>) {
    ^bb0(%o: f32):
      %i = linalg.index 0 : index
      %p = linalg.index 1 : index
      %i1 = arith.addi %i, %past : index
      
      %i2 = arith.index_cast %i1 : index to i64
      %f = arith.sitofp %i2 : i64 to f32
      %p2 = arith.index_cast %p : index to i64
      %pf = arith.sitofp %p2 : i64 to f32
      %t = arith.constant -2.302585093 : f32
      %y = arith.mulf %pf, %t : f32
      %w = math.exp %y : f32
      %r = arith.mulf %f, %w : f32
      linalg.yield %r : f32
  } -> tensor<?x4xf32>
  %e3 = tensor.empty(%N) : tensor<?x4xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t2 : tensor<?x4xf32>) outs(%e3 : tensor<?x4xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = math.cos %a : f32
      linalg.yield %r : f32
  } -> tensor<?x4xf32>
  %e5 = tensor.empty(%N) : tensor<?x4xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t2 : tensor<?x4xf32>) outs(%e5 : tensor<?x4xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = math.sin %a : f32
      linalg.yield %r : f32
  } -> tensor<?x4xf32>
  %t7 = tensor.concat dim(1) %t4, %t4 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %t8 = tensor.concat dim(1) %t6, %t6 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %t9 = tensor.extract_slice %q[0, 0, 0, 0] [%B, 4, %N, 4] [1, 1, 1, 1] : tensor<?x4x?x8xf32> to tensor<?x4x?x4xf32>
  %t10 = tensor.extract_slice %q[0, 0, 0, 4] [%B, 4, %N, 4] [1, 1, 1, 1] : tensor<?x4x?x8xf32> to tensor<?x4x?x4xf32>
  %e11 = tensor.empty(%B, %N) : tensor<?x4x?x4xf32>
  %t12 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t10 : tensor<?x4x?x4xf32>) outs(%e11 : tensor<?x4x?x4xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = arith.negf %a : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x4xf32>
  %t13 = tensor.concat dim(3) %t12, %t9 : (tensor<?x4x?x4xf32>, tensor<?x4x?x4xf32>) -> tensor<?x4x?x8xf32>
  %e14 = tensor.empty(%B, %N) : tensor<?x4x?x8xf32>
  %t15 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q, %t7 : tensor<?x4x?x8xf32>, tensor<?x8xf32>) outs(%e14 : tensor<?x4x?x8xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %r = arith.mulf %a, %b : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x8xf32>
  %e16 = tensor.empty(%B, %N) : tensor<?x4x?x8xf32>
  %t17 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t13, %t8 : tensor<?x4x?x8xf32>, tensor<?x8xf32>) outs(%e16 : tensor<?x4x?x8xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %r = arith.mulf %a, %b : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x8xf32>
  %e18 = tensor.empty(%B, %N) : tensor<?x4x?x8xf32>
  %t19 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t15, %t17 : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) outs(%e18 : tensor<?x4x?x8xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %r = arith.addf %a, %b : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x8xf32>
  %e20 = tensor.empty(%M) : tensor<?x4xf32>
  %t21 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%e20 : tensor<?x4xf32>) {
    ^bb0(%o: f32):
      %i = linalg.index 0 : index
      %p = linalg.index 1 : index
      %z = arith.constant 0 : index
      %i1 = arith.addi %i, %z : index
      %i2 = arith.index_cast %i1 : index to i64
      %f = arith.sitofp %i2 : i64 to f32
      %p2 = arith.index_cast %p : index to i64
      %pf = arith.sitofp %p2 : i64 to f32
      %t = arith.constant -2.302585093 : f32
      %y = arith.mulf %pf, %t : f32
      %w = math.exp %y : f32
      %r = arith.mulf %f, %w : f32
      linalg.yield %r : f32
  } -> tensor<?x4xf32>
  %e22 = tensor.empty(%M) : tensor<?x4xf32>
  %t23 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t21 : tensor<?x4xf32>) outs(%e22 : tensor<?x4xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = math.cos %a : f32
      linalg.yield %r : f32
  } -> tensor<?x4xf32>
  %e24 = tensor.empty(%M) : tensor<?x4xf32>
  %t25 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t21 : tensor<?x4xf32>) outs(%e24 : tensor<?x4xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = math.sin %a : f32
      linalg.yield %r : f32
  } -> tensor<?x4xf32>
  %t26 = tensor.concat dim(1) %t23, %t23 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %t27 = tensor.concat dim(1) %t25, %t25 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %t28 = tensor.extract_slice %k[0, 0, 0, 0] [%B, 2, %M, 4] [1, 1, 1, 1] : tensor<?x2x?x8xf32> to tensor<?x2x?x4xf32>
  %t29 = tensor.extract_slice %k[0, 0, 0, 4] [%B, 2, %M, 4] [1, 1, 1, 1] : tensor<?x2x?x8xf32> to tensor<?x2x?x4xf32>
  %e30 = tensor.empty(%B, %M) : tensor<?x2x?x4xf32>
  %t31 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t29 : tensor<?x2x?x4xf32>) outs(%e30 : tensor<?x2x?x4xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = arith.negf %a : f32
      linalg.yield %r : f32
  } -> tensor<?x2x?x4xf32>
  %t32 = tensor.concat dim(3) %t31, %t28 : (tensor<?x2x?x4xf32>, tensor<?x2x?x4xf32>) -> tensor<?x2x?x8xf32>
  %e33 = tensor.empty(%B, %M) : tensor<?x2x?x8xf32>
  %t34 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k, %t26 : tensor<?x2x?x8xf32>, tensor<?x8xf32>) outs(%e33 : tensor<?x2x?x8xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %r = arith.mulf %a, %b : f32
      linalg.yield %r : f32
  } -> tensor<?x2x?x8xf32>
  %e35 = tensor.empty(%B, %M) : tensor<?x2x?x8xf32>
  %t36 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t32, %t27 : tensor<?x2x?x8xf32>, tensor<?x8xf32>) outs(%e35 : tensor<?x2x?x8xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %r = arith.mulf %a, %b : f32
      linalg.yield %r : f32
  } -> tensor<?x2x?x8xf32>
  %e37 = tensor.empty(%B, %M) : tensor<?x2x?x8xf32>
  %t38 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t34, %t36 : tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) outs(%e37 : tensor<?x2x?x8xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %r = arith.addf %a, %b : f32
      linalg.yield %r : f32
  } -> tensor<?x2x?x8xf32>
  %true0 = arith.constant true
  %e39 = tensor.empty(%B, %M) : tensor<?x2x2x?x8xf32>
  %t40 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%t38 : tensor<?x2x?x8xf32>) outs(%e39 : tensor<?x2x2x?x8xf32>) {
    ^bb0(%a: f32, %o: f32):
      %zz = arith.constant 0 : index
      %r = arith.select %true0, %a, %a : f32
      linalg.yield %r : f32
  } -> tensor<?x2x2x?x8xf32>
  %t41 = tensor.collapse_shape %t40 [[0], [1, 2], [3], [4]] : tensor<?x2x2x?x8xf32> into tensor<?x4x?x8xf32>
  %e42 = tensor.empty(%B, %M) : tensor<?x2x2x?x8xf32>
  %t43 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%v : tensor<?x2x?x8xf32>) outs(%e42 : tensor<?x2x2x?x8xf32>) {
    ^bb0(%a: f32, %o: f32):
      %zz = arith.constant 0 : index
      %r = arith.select %true0, %a, %a : f32
      linalg.yield %r : f32
  } -> tensor<?x2x2x?x8xf32>
  %t44 = tensor.collapse_shape %t43 [[0], [1, 2], [3], [4]] : tensor<?x2x2x?x8xf32> into tensor<?x4x?x8xf32>
  %e45 = tensor.empty(%B, %N, %M) : tensor<?x4x?x?xf32>
  %k46 = arith.constant 0.0 : f32
  %t47 = linalg.fill ins(%k46 : f32) outs(%e45 : tensor<?x4x?x?xf32>) -> tensor<?x4x?x?xf32>
  %t48 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t19, %t41 : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) outs(%t47 : tensor<?x4x?x?xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %p = arith.mulf %a, %b : f32
      %r = arith.addf %p, %o : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x?xf32>
  %e49 = tensor.empty(%B, %N, %M) : tensor<?x4x?x?xf32>
  %t50 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t48 : tensor<?x4x?x?xf32>) outs(%e49 : tensor<?x4x?x?xf32>) {
    ^bb0(%a: f32, %o: f32):
      %c = arith.constant 0.3535 : f32
      %r = arith.mulf %a, %c : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x?xf32>
  %e51 = tensor.empty(%B, %N, %M) : tensor<?x4x?x?xf32>
  %t52 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t50 : tensor<?x4x?x?xf32>) outs(%e51 : tensor<?x4x?x?xf32>) {
    ^bb0(%a: f32, %o: f32):
      %b0 = linalg.index 0 : index
      %h0 = linalg.index 1 : index
      %i = linalg.index 2 : index
      %j = linalg.index 3 : index
      %off = arith.subi %M, %N : index
      %q1 = arith.addi %i, %off : index
      %kept = arith.cmpi sge, %q1, %j : index
      %none = arith.constant 0xFF800000 : f32
      %r = arith.select %kept, %a, %none : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x?xf32>
  %e53 = tensor.empty(%B, %N) : tensor<?x4x?x1xf32>
  %k54 = arith.constant 0xFF800000 : f32
  %t55 = linalg.fill ins(%k54 : f32) outs(%e53 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
  %t56 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t52 : tensor<?x4x?x?xf32>) outs(%t55 : tensor<?x4x?x1xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = arith.maximumf %a, %o : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x1xf32>
  %e57 = tensor.empty(%B, %N, %M) : tensor<?x4x?x?xf32>
  %t58 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t52, %t56 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%e57 : tensor<?x4x?x?xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %x = arith.subf %a, %b : f32
      %r = math.exp %x : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x?xf32>
  %e59 = tensor.empty(%B, %N) : tensor<?x4x?x1xf32>
  %k60 = arith.constant 0.0 : f32
  %t61 = linalg.fill ins(%k60 : f32) outs(%e59 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
  %t62 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%t58 : tensor<?x4x?x?xf32>) outs(%t61 : tensor<?x4x?x1xf32>) {
    ^bb0(%a: f32, %o: f32):
      %r = arith.addf %a, %o : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x1xf32>
  %e63 = tensor.empty(%B, %N, %M) : tensor<?x4x?x?xf32>
  %t64 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t58, %t62 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%e63 : tensor<?x4x?x?xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %r = arith.divf %a, %b : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x?xf32>
  %e65 = tensor.empty(%B, %N) : tensor<?x4x?x8xf32>
  %k66 = arith.constant 0.0 : f32
  %t67 = linalg.fill ins(%k66 : f32) outs(%e65 : tensor<?x4x?x8xf32>) -> tensor<?x4x?x8xf32>
  %t68 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%t64, %t44 : tensor<?x4x?x?xf32>, tensor<?x4x?x8xf32>) outs(%t67 : tensor<?x4x?x8xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %p = arith.mulf %a, %b : f32
      %r = arith.addf %p, %o : f32
      linalg.yield %r : f32
  } -> tensor<?x4x?x8xf32>
  return %t68 : tensor<?x4x?x8xf32>
}
