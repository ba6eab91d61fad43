// Near misses of linear attention stay, with a remark.
// RUN: posenc-opt %s -split-input-file -verify-each -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(raise-to-posenc)' -remarks-filter='.*' 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// A query does not see its own key.
// CHECK-LABEL: func.func @strict(
// CHECK-NOT: posenc
// CHECK: return
// REMARK: [Missed] linear-mask | Category:posenc:raise | Function=strict | Reason="expected a query to see all keys, or of as many keys those up to its own, got another mask"
#all = affine_map<(a, b, c, d) -> (a, b, c, d)>
func.func @strict(%q: tensor<2x4x10x8xf32>, %k: tensor<2x4x10x8xf32>, %v: tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %f_e = tensor.empty() : tensor<2x4x10x8xf32>
  %f = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x4x10x8xf32>) outs(%f_e : tensor<2x4x10x8xf32>) {
  ^bb0(%x: f32, %y: f32):
    %a = math.exp %x : f32
    linalg.yield %a : f32
  } -> tensor<2x4x10x8xf32>
  %g_e = tensor.empty() : tensor<2x4x10x8xf32>
  %g = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x4x10x8xf32>) outs(%g_e : tensor<2x4x10x8xf32>) {
  ^bb0(%x: f32, %y: f32):
    %a = math.exp %x : f32
    linalg.yield %a : f32
  } -> tensor<2x4x10x8xf32>
  %dots_e = tensor.empty() : tensor<2x4x10x10xf32>
  %dots_z = linalg.fill ins(%zero : f32) outs(%dots_e : tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
  %dots = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f, %g : tensor<2x4x10x8xf32>, tensor<2x4x10x8xf32>) outs(%dots_z : tensor<2x4x10x10xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x10xf32>
  %weights_e = tensor.empty() : tensor<2x4x10x10xf32>
  %weights = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%dots : tensor<2x4x10x10xf32>) outs(%weights_e : tensor<2x4x10x10xf32>) {
  ^bb0(%x: f32, %y: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sgt, %i, %j : index
    %s = arith.select %c, %x, %zero : f32
    linalg.yield %s : f32
  } -> tensor<2x4x10x10xf32>
  %den_e = tensor.empty() : tensor<2x4x10xf32>
  %den_z = linalg.fill ins(%zero : f32) outs(%den_e : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%weights : tensor<2x4x10x10xf32>) outs(%den_z : tensor<2x4x10xf32>) {
  ^bb0(%x: f32, %o: f32):
    %r = arith.addf %o, %x : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10xf32>
  %num_e = tensor.empty() : tensor<2x4x10x6xf32>
  %num_z = linalg.fill ins(%zero : f32) outs(%num_e : tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%weights, %v : tensor<2x4x10x10xf32>, tensor<2x4x10x6xf32>) outs(%num_z : tensor<2x4x10x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x6xf32>
  %out_e = tensor.empty() : tensor<2x4x10x6xf32>
  %out = linalg.generic {indexing_maps = [#all, affine_map<(b, h, i, e) -> (b, h, i)>, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %den : tensor<2x4x10x6xf32>, tensor<2x4x10xf32>) outs(%out_e : tensor<2x4x10x6xf32>) {
  ^bb0(%n: f32, %d: f32, %o: f32):
    %q2 = arith.divf %n, %d : f32
    linalg.yield %q2 : f32
  } -> tensor<2x4x10x6xf32>
  return %out : tensor<2x4x10x6xf32>
}

// -----

// Pairs that are not summed divide.
// CHECK-LABEL: func.func @two_masks(
// CHECK-NOT: posenc
// CHECK: return
// REMARK: [Missed] linear-mask | Category:posenc:raise | Function=two_masks
#all = affine_map<(a, b, c, d) -> (a, b, c, d)>
func.func @two_masks(%q: tensor<2x4x10x8xf32>, %k: tensor<2x4x10x8xf32>, %v: tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %f_e = tensor.empty() : tensor<2x4x10x8xf32>
  %f = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x4x10x8xf32>) outs(%f_e : tensor<2x4x10x8xf32>) {
  ^bb0(%x: f32, %y: f32):
    %a = math.exp %x : f32
    linalg.yield %a : f32
  } -> tensor<2x4x10x8xf32>
  %g_e = tensor.empty() : tensor<2x4x10x8xf32>
  %g = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x4x10x8xf32>) outs(%g_e : tensor<2x4x10x8xf32>) {
  ^bb0(%x: f32, %y: f32):
    %a = math.exp %x : f32
    linalg.yield %a : f32
  } -> tensor<2x4x10x8xf32>
  %dots_e = tensor.empty() : tensor<2x4x10x10xf32>
  %dots_z = linalg.fill ins(%zero : f32) outs(%dots_e : tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
  %dots = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f, %g : tensor<2x4x10x8xf32>, tensor<2x4x10x8xf32>) outs(%dots_z : tensor<2x4x10x10xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x10xf32>
  %weights_e = tensor.empty() : tensor<2x4x10x10xf32>
  %weights = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%dots : tensor<2x4x10x10xf32>) outs(%weights_e : tensor<2x4x10x10xf32>) {
  ^bb0(%x: f32, %y: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sge, %i, %j : index
    %s = arith.select %c, %x, %zero : f32
    linalg.yield %s : f32
  } -> tensor<2x4x10x10xf32>
  %den_e = tensor.empty() : tensor<2x4x10xf32>
  %den_z = linalg.fill ins(%zero : f32) outs(%den_e : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%dots : tensor<2x4x10x10xf32>) outs(%den_z : tensor<2x4x10xf32>) {
  ^bb0(%x: f32, %o: f32):
    %r = arith.addf %o, %x : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10xf32>
  %num_e = tensor.empty() : tensor<2x4x10x6xf32>
  %num_z = linalg.fill ins(%zero : f32) outs(%num_e : tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%weights, %v : tensor<2x4x10x10xf32>, tensor<2x4x10x6xf32>) outs(%num_z : tensor<2x4x10x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x6xf32>
  %out_e = tensor.empty() : tensor<2x4x10x6xf32>
  %out = linalg.generic {indexing_maps = [#all, affine_map<(b, h, i, e) -> (b, h, i)>, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %den : tensor<2x4x10x6xf32>, tensor<2x4x10xf32>) outs(%out_e : tensor<2x4x10x6xf32>) {
  ^bb0(%n: f32, %d: f32, %o: f32):
    %q2 = arith.divf %n, %d : f32
    linalg.yield %q2 : f32
  } -> tensor<2x4x10x6xf32>
  return %out : tensor<2x4x10x6xf32>
}

// -----

// Queries and keys have different feature maps.
// CHECK-LABEL: func.func @two_maps(
// CHECK-NOT: posenc
// CHECK: return
// REMARK: [Missed] linear-features | Category:posenc:raise | Function=two_maps
#all = affine_map<(a, b, c, d) -> (a, b, c, d)>
func.func @two_maps(%q: tensor<2x4x10x8xf32>, %k: tensor<2x4x10x8xf32>, %v: tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %f_e = tensor.empty() : tensor<2x4x10x8xf32>
  %f = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x4x10x8xf32>) outs(%f_e : tensor<2x4x10x8xf32>) {
  ^bb0(%x: f32, %y: f32):
    %p = arith.cmpf ogt, %x, %zero : f32
    %m = math.expm1 %x : f32
    %s = arith.select %p, %x, %m : f32
    %a = arith.addf %s, %one : f32
    linalg.yield %a : f32
  } -> tensor<2x4x10x8xf32>
  %g_e = tensor.empty() : tensor<2x4x10x8xf32>
  %g = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x4x10x8xf32>) outs(%g_e : tensor<2x4x10x8xf32>) {
  ^bb0(%x: f32, %y: f32):
    %a = math.exp %x : f32
    linalg.yield %a : f32
  } -> tensor<2x4x10x8xf32>
  %kv_e = tensor.empty() : tensor<2x4x8x6xf32>
  %kv_z = linalg.fill ins(%zero : f32) outs(%kv_e : tensor<2x4x8x6xf32>) -> tensor<2x4x8x6xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, j) -> (b, h, j, d)>, affine_map<(b, h, d, e, j) -> (b, h, j, e)>, affine_map<(b, h, d, e, j) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%g, %v : tensor<2x4x10x8xf32>, tensor<2x4x10x6xf32>) outs(%kv_z : tensor<2x4x8x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x8x6xf32>
  %num_e = tensor.empty() : tensor<2x4x10x6xf32>
  %num_z = linalg.fill ins(%zero : f32) outs(%num_e : tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, d) -> (b, h, i, d)>, affine_map<(b, h, i, e, d) -> (b, h, d, e)>, affine_map<(b, h, i, e, d) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f, %kv : tensor<2x4x10x8xf32>, tensor<2x4x8x6xf32>) outs(%num_z : tensor<2x4x10x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x6xf32>
  %total_e = tensor.empty() : tensor<2x4x8xf32>
  %total_z = linalg.fill ins(%zero : f32) outs(%total_e : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
  %total = linalg.generic {indexing_maps = [affine_map<(b, h, j, d) -> (b, h, j, d)>, affine_map<(b, h, j, d) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%g : tensor<2x4x10x8xf32>) outs(%total_z : tensor<2x4x8xf32>) {
  ^bb0(%x: f32, %o: f32):
    %r = arith.addf %o, %x : f32
    linalg.yield %r : f32
  } -> tensor<2x4x8xf32>
  %den_e = tensor.empty() : tensor<2x4x10xf32>
  %den_z = linalg.fill ins(%zero : f32) outs(%den_e : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, i, d) -> (b, h, i, d)>, affine_map<(b, h, i, d) -> (b, h, d)>, affine_map<(b, h, i, d) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%f, %total : tensor<2x4x10x8xf32>, tensor<2x4x8xf32>) outs(%den_z : tensor<2x4x10xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10xf32>
  %out_e = tensor.empty() : tensor<2x4x10x6xf32>
  %out = linalg.generic {indexing_maps = [#all, affine_map<(b, h, i, e) -> (b, h, i)>, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %den : tensor<2x4x10x6xf32>, tensor<2x4x10xf32>) outs(%out_e : tensor<2x4x10x6xf32>) {
  ^bb0(%n: f32, %d: f32, %o: f32):
    %q2 = arith.divf %n, %d : f32
    linalg.yield %q2 : f32
  } -> tensor<2x4x10x6xf32>
  return %out : tensor<2x4x10x6xf32>
}
