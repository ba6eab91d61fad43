// Batch, heads, heads that share keys and queries, folded into loops in other ways than
// one loop each.
// RUN: posenc-opt %s -split-input-file -verify-each \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// Heads of a group in rows of queries, as JAX does it: query * group + head.
#all = affine_map<(k, i, g, j) -> (k, i, g, j)>
#row = affine_map<(k, i, g, j) -> (k, i, g)>
// CHECK-LABEL: func.func @rows_of_a_group
// CHECK-SAME: (%[[Q:.*]]: tensor<1x6x4x8xf32>, %[[K:.*]]: tensor<2x6x8xf32>
// CHECK: %[[O:.*]] = posenc.attention ins({{.*}} : tensor<1x6x4x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>)
// CHECK-SAME: outs({{.*}} : tensor<1x4x6x8xf32>) {{.*}}masks [#posenc.causal
// CHECK: tensor.expand_shape %[[O]] {{\[}}[0], [1, 2], [3], [4]] output_shape [1, 2, 2, 6, 8]
// CHECK: linalg.transpose {{.*}} permutation = [0, 1, 3, 2, 4]
// CHECK: tensor.collapse_shape {{.*}} into tensor<2x12x8xf32>
func.func @rows_of_a_group(%q: tensor<1x6x4x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x6x8xf32>) -> tensor<2x12x8xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %two = arith.constant 2 : index
  %pairs = tensor.empty() : tensor<2x6x2x6xf32>
  %rows = tensor.empty() : tensor<2x6x2xf32>
  %s0 = tensor.empty() : tensor<2x12x6xf32>
  %q0 = tensor.empty() : tensor<2x6x2x8xf32>
  %kt0 = tensor.empty() : tensor<2x8x6xf32>
  %o0 = tensor.empty() : tensor<2x12x8xf32>
  %flat = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x6x4x8xf32> into tensor<6x4x8xf32>
  %split = tensor.expand_shape %flat [[0], [1, 2], [3]] output_shape [6, 2, 2, 8] : tensor<6x4x8xf32> into tensor<6x2x2x8xf32>
  %byhead = linalg.transpose ins(%split : tensor<6x2x2x8xf32>) outs(%q0 : tensor<2x6x2x8xf32>) permutation = [1, 0, 2, 3]
  %folded = tensor.collapse_shape %byhead [[0], [1, 2], [3]] : tensor<2x6x2x8xf32> into tensor<2x12x8xf32>
  %kt = linalg.transpose ins(%k : tensor<2x6x8xf32>) outs(%kt0 : tensor<2x8x6xf32>) permutation = [0, 2, 1]
  %sz = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s = linalg.batch_matmul ins(%folded, %kt : tensor<2x12x8xf32>, tensor<2x8x6xf32>) outs(%sz : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s5 = tensor.expand_shape %s [[0], [1, 2], [3]] output_shape [2, 6, 2, 6] : tensor<2x12x6xf32> into tensor<2x6x2x6xf32>
  %e = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s5 : tensor<2x6x2x6xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %o: f32):
    %i = linalg.index 1 : index
    %g = linalg.index 2 : index
    %j = linalg.index 3 : index
    %keep = arith.cmpi sge, %i, %j : index
    %x = arith.select %keep, %in, %lowest : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x6x2x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x2x6xf32>) outs(%l0 : tensor<2x6x2xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %l : tensor<2x6x2x6xf32>, tensor<2x6x2xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %sum: f32, %o: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<2x6x2x6xf32>
  %pf = tensor.collapse_shape %p [[0], [1, 2], [3]] : tensor<2x6x2x6xf32> into tensor<2x12x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %o = linalg.batch_matmul ins(%pf, %v : tensor<2x12x6xf32>, tensor<2x6x8xf32>) outs(%oz : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  return %o : tensor<2x12x8xf32>
}

// -----

// The same with value first in the second product.
#all = affine_map<(k, i, g, j) -> (k, i, g, j)>
#row = affine_map<(k, i, g, j) -> (k, i, g)>
// CHECK-LABEL: func.func @value_times_weights
// CHECK: posenc.attention {{.*}} {{.*}}masks [#posenc.causal
// CHECK: linalg.transpose {{.*}} permutation = [0, 1, 4, 3, 2]
// CHECK: tensor.collapse_shape {{.*}} into tensor<2x8x12xf32>
func.func @value_times_weights(%q: tensor<1x6x4x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x6x8xf32>) -> tensor<2x8x12xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %two = arith.constant 2 : index
  %pairs = tensor.empty() : tensor<2x6x2x6xf32>
  %rows = tensor.empty() : tensor<2x6x2xf32>
  %s0 = tensor.empty() : tensor<2x12x6xf32>
  %q0 = tensor.empty() : tensor<2x6x2x8xf32>
  %kt0 = tensor.empty() : tensor<2x8x6xf32>
  %o0 = tensor.empty() : tensor<2x12x8xf32>
  %flat = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x6x4x8xf32> into tensor<6x4x8xf32>
  %split = tensor.expand_shape %flat [[0], [1, 2], [3]] output_shape [6, 2, 2, 8] : tensor<6x4x8xf32> into tensor<6x2x2x8xf32>
  %byhead = linalg.transpose ins(%split : tensor<6x2x2x8xf32>) outs(%q0 : tensor<2x6x2x8xf32>) permutation = [1, 0, 2, 3]
  %folded = tensor.collapse_shape %byhead [[0], [1, 2], [3]] : tensor<2x6x2x8xf32> into tensor<2x12x8xf32>
  %kt = linalg.transpose ins(%k : tensor<2x6x8xf32>) outs(%kt0 : tensor<2x8x6xf32>) permutation = [0, 2, 1]
  %sz = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s = linalg.batch_matmul ins(%folded, %kt : tensor<2x12x8xf32>, tensor<2x8x6xf32>) outs(%sz : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s5 = tensor.expand_shape %s [[0], [1, 2], [3]] output_shape [2, 6, 2, 6] : tensor<2x12x6xf32> into tensor<2x6x2x6xf32>
  %e = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s5 : tensor<2x6x2x6xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %o: f32):
    %i = linalg.index 1 : index
    %g = linalg.index 2 : index
    %j = linalg.index 3 : index
    %keep = arith.cmpi sge, %i, %j : index
    %x = arith.select %keep, %in, %lowest : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x6x2x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x2x6xf32>) outs(%l0 : tensor<2x6x2xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %l : tensor<2x6x2x6xf32>, tensor<2x6x2xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %sum: f32, %o: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<2x6x2x6xf32>
  %pf = tensor.collapse_shape %p [[0], [1, 2], [3]] : tensor<2x6x2x6xf32> into tensor<2x12x6xf32>
  %vt0 = tensor.empty() : tensor<2x8x6xf32>
  %vt = linalg.transpose ins(%v : tensor<2x6x8xf32>) outs(%vt0 : tensor<2x8x6xf32>) permutation = [0, 2, 1]
  %pt0 = tensor.empty() : tensor<2x6x12xf32>
  %pt = linalg.transpose ins(%pf : tensor<2x12x6xf32>) outs(%pt0 : tensor<2x6x12xf32>) permutation = [0, 2, 1]
  %ot = tensor.empty() : tensor<2x8x12xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%ot : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
  %o = linalg.batch_matmul ins(%vt, %pt : tensor<2x8x6xf32>, tensor<2x6x12xf32>) outs(%oz : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
  return %o : tensor<2x8x12xf32>
}

// -----

// A mask that compares keys with the number of a row: then there are as many queries.
#all = affine_map<(k, i, g, j) -> (k, i, g, j)>
#row = affine_map<(k, i, g, j) -> (k, i, g)>
// CHECK-LABEL: func.func @rows_alone
// CHECK: posenc.attention
// CHECK-SAME: outs({{.*}} : tensor<1x2x12x8xf32>) masks [#posenc.causal]
// CHECK-SAME: q_offset
// CHECK: return
func.func @rows_alone(%q: tensor<1x6x4x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x6x8xf32>) -> tensor<2x12x8xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %two = arith.constant 2 : index
  %pairs = tensor.empty() : tensor<2x6x2x6xf32>
  %rows = tensor.empty() : tensor<2x6x2xf32>
  %s0 = tensor.empty() : tensor<2x12x6xf32>
  %q0 = tensor.empty() : tensor<2x6x2x8xf32>
  %kt0 = tensor.empty() : tensor<2x8x6xf32>
  %o0 = tensor.empty() : tensor<2x12x8xf32>
  %flat = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x6x4x8xf32> into tensor<6x4x8xf32>
  %split = tensor.expand_shape %flat [[0], [1, 2], [3]] output_shape [6, 2, 2, 8] : tensor<6x4x8xf32> into tensor<6x2x2x8xf32>
  %byhead = linalg.transpose ins(%split : tensor<6x2x2x8xf32>) outs(%q0 : tensor<2x6x2x8xf32>) permutation = [1, 0, 2, 3]
  %folded = tensor.collapse_shape %byhead [[0], [1, 2], [3]] : tensor<2x6x2x8xf32> into tensor<2x12x8xf32>
  %kt = linalg.transpose ins(%k : tensor<2x6x8xf32>) outs(%kt0 : tensor<2x8x6xf32>) permutation = [0, 2, 1]
  %sz = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s = linalg.batch_matmul ins(%folded, %kt : tensor<2x12x8xf32>, tensor<2x8x6xf32>) outs(%sz : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s5 = tensor.expand_shape %s [[0], [1, 2], [3]] output_shape [2, 6, 2, 6] : tensor<2x12x6xf32> into tensor<2x6x2x6xf32>
  %e = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s5 : tensor<2x6x2x6xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %o: f32):
    %i = linalg.index 1 : index
    %g = linalg.index 2 : index
    %j = linalg.index 3 : index
    %twice = arith.muli %i, %two : index
    %number = arith.addi %twice, %g : index
    %keep = arith.cmpi sge, %number, %j : index
    %x = arith.select %keep, %in, %lowest : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x6x2x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x2x6xf32>) outs(%l0 : tensor<2x6x2xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %l : tensor<2x6x2x6xf32>, tensor<2x6x2xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %sum: f32, %o: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<2x6x2x6xf32>
  %pf = tensor.collapse_shape %p [[0], [1, 2], [3]] : tensor<2x6x2x6xf32> into tensor<2x12x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %o = linalg.batch_matmul ins(%pf, %v : tensor<2x12x6xf32>, tensor<2x6x8xf32>) outs(%oz : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  return %o : tensor<2x12x8xf32>
}

// -----

// A mask that moves with the head is not causal.
#all = affine_map<(k, i, g, j) -> (k, i, g, j)>
#row = affine_map<(k, i, g, j) -> (k, i, g)>
// CHECK-LABEL: func.func @mask_of_heads
// CHECK-NOT: causal
// CHECK: posenc.attention
// CHECK-NOT: causal
// CHECK-SAME: score {
// CHECK: return
func.func @mask_of_heads(%q: tensor<1x6x4x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x6x8xf32>) -> tensor<2x12x8xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %two = arith.constant 2 : index
  %pairs = tensor.empty() : tensor<2x6x2x6xf32>
  %rows = tensor.empty() : tensor<2x6x2xf32>
  %s0 = tensor.empty() : tensor<2x12x6xf32>
  %q0 = tensor.empty() : tensor<2x6x2x8xf32>
  %kt0 = tensor.empty() : tensor<2x8x6xf32>
  %o0 = tensor.empty() : tensor<2x12x8xf32>
  %flat = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x6x4x8xf32> into tensor<6x4x8xf32>
  %split = tensor.expand_shape %flat [[0], [1, 2], [3]] output_shape [6, 2, 2, 8] : tensor<6x4x8xf32> into tensor<6x2x2x8xf32>
  %byhead = linalg.transpose ins(%split : tensor<6x2x2x8xf32>) outs(%q0 : tensor<2x6x2x8xf32>) permutation = [1, 0, 2, 3]
  %folded = tensor.collapse_shape %byhead [[0], [1, 2], [3]] : tensor<2x6x2x8xf32> into tensor<2x12x8xf32>
  %kt = linalg.transpose ins(%k : tensor<2x6x8xf32>) outs(%kt0 : tensor<2x8x6xf32>) permutation = [0, 2, 1]
  %sz = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s = linalg.batch_matmul ins(%folded, %kt : tensor<2x12x8xf32>, tensor<2x8x6xf32>) outs(%sz : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s5 = tensor.expand_shape %s [[0], [1, 2], [3]] output_shape [2, 6, 2, 6] : tensor<2x12x6xf32> into tensor<2x6x2x6xf32>
  %e = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s5 : tensor<2x6x2x6xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %o: f32):
    %i = linalg.index 1 : index
    %g = linalg.index 2 : index
    %j = linalg.index 3 : index
    %number = arith.addi %i, %g : index
    %keep = arith.cmpi sge, %number, %j : index
    %x = arith.select %keep, %in, %lowest : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x6x2x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x2x6xf32>) outs(%l0 : tensor<2x6x2xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %l : tensor<2x6x2x6xf32>, tensor<2x6x2xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %sum: f32, %o: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<2x6x2x6xf32>
  %pf = tensor.collapse_shape %p [[0], [1, 2], [3]] : tensor<2x6x2x6xf32> into tensor<2x12x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  %o = linalg.batch_matmul ins(%pf, %v : tensor<2x12x6xf32>, tensor<2x6x8xf32>) outs(%oz : tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
  return %o : tensor<2x12x8xf32>
}

// -----

// What the graph makes of the result is written at once.
#all = affine_map<(k, i, g, j) -> (k, i, g, j)>
#row = affine_map<(k, i, g, j) -> (k, i, g)>
// CHECK-LABEL: func.func @moved_on
// CHECK: %[[O:.*]] = posenc.attention {{.*}} outs({{.*}} : tensor<1x6x4x8xf32>)
// CHECK-NEXT: return %[[O]]
func.func @moved_on(%q: tensor<1x6x4x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x6x8xf32>) -> tensor<1x6x4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %two = arith.constant 2 : index
  %pairs = tensor.empty() : tensor<2x6x2x6xf32>
  %rows = tensor.empty() : tensor<2x6x2xf32>
  %s0 = tensor.empty() : tensor<2x12x6xf32>
  %q0 = tensor.empty() : tensor<2x6x2x8xf32>
  %kt0 = tensor.empty() : tensor<2x8x6xf32>
  %o0 = tensor.empty() : tensor<2x12x8xf32>
  %flat = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x6x4x8xf32> into tensor<6x4x8xf32>
  %split = tensor.expand_shape %flat [[0], [1, 2], [3]] output_shape [6, 2, 2, 8] : tensor<6x4x8xf32> into tensor<6x2x2x8xf32>
  %byhead = linalg.transpose ins(%split : tensor<6x2x2x8xf32>) outs(%q0 : tensor<2x6x2x8xf32>) permutation = [1, 0, 2, 3]
  %folded = tensor.collapse_shape %byhead [[0], [1, 2], [3]] : tensor<2x6x2x8xf32> into tensor<2x12x8xf32>
  %kt = linalg.transpose ins(%k : tensor<2x6x8xf32>) outs(%kt0 : tensor<2x8x6xf32>) permutation = [0, 2, 1]
  %sz = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s = linalg.batch_matmul ins(%folded, %kt : tensor<2x12x8xf32>, tensor<2x8x6xf32>) outs(%sz : tensor<2x12x6xf32>) -> tensor<2x12x6xf32>
  %s5 = tensor.expand_shape %s [[0], [1, 2], [3]] output_shape [2, 6, 2, 6] : tensor<2x12x6xf32> into tensor<2x6x2x6xf32>
  %e = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s5 : tensor<2x6x2x6xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %o: f32):
    %i = linalg.index 1 : index
    %g = linalg.index 2 : index
    %j = linalg.index 3 : index
    %keep = arith.cmpi sge, %i, %j : index
    %x = arith.select %keep, %in, %lowest : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<2x6x2x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x2x6xf32>) outs(%l0 : tensor<2x6x2xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %l : tensor<2x6x2x6xf32>, tensor<2x6x2xf32>) outs(%pairs : tensor<2x6x2x6xf32>) {
  ^bb0(%in: f32, %sum: f32, %o: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<2x6x2x6xf32>
  %pf = tensor.collapse_shape %p [[0], [1, 2], [3]] : tensor<2x6x2x6xf32> into tensor<2x12x6xf32>
  %vt0 = tensor.empty() : tensor<2x8x6xf32>
  %vt = linalg.transpose ins(%v : tensor<2x6x8xf32>) outs(%vt0 : tensor<2x8x6xf32>) permutation = [0, 2, 1]
  %pt0 = tensor.empty() : tensor<2x6x12xf32>
  %pt = linalg.transpose ins(%pf : tensor<2x12x6xf32>) outs(%pt0 : tensor<2x6x12xf32>) permutation = [0, 2, 1]
  %ot = tensor.empty() : tensor<2x8x12xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%ot : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
  %o = linalg.batch_matmul ins(%vt, %pt : tensor<2x8x6xf32>, tensor<2x6x12xf32>) outs(%oz : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
  %oe = tensor.expand_shape %o [[0, 1], [2], [3, 4]] output_shape [1, 2, 8, 6, 2] : tensor<2x8x12xf32> into tensor<1x2x8x6x2xf32>
  %r0 = tensor.empty() : tensor<1x6x2x2x8xf32>
  %r = linalg.transpose ins(%oe : tensor<1x2x8x6x2xf32>) outs(%r0 : tensor<1x6x2x2x8xf32>) permutation = [0, 3, 1, 4, 2]
  %rc = tensor.collapse_shape %r [[0], [1], [2, 3], [4]] : tensor<1x6x2x2x8xf32> into tensor<1x6x4x8xf32>
  return %rc : tensor<1x6x4x8xf32>
}
