// Linear attention whose features are turned where they meet values, and only there.
// RUN: posenc-opt %s -split-input-file -verify-each -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(raise-to-posenc)' -remarks-filter='.*' 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// RoFormer, equation 19: the numerator alone is turned.
// CHECK-LABEL: func.func @turned(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention ins(%arg0, %arg1, %arg2 : {{.*}}) outs({{.*}} : tensor<2x4x10x6xf32>) features elu_plus_one causal encodings [#posenc.rope] -> tensor<2x4x10x6xf32>
// CHECK-NEXT: return
// REMARK: LinearAttentionRaised {{.*}} | Remark="features: elu_plus_one; encodings: rope (pairing half, base 10000, {{.*}}on both); 4 heads"
#all = affine_map<(a, b, c, d) -> (a, b, c, d)>
func.func @turned(%q: tensor<2x4x10x8xf32>, %k: tensor<2x4x10x8xf32>, %v: tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32> {
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
    %p = arith.cmpf ogt, %x, %zero : f32
    %m = math.expm1 %x : f32
    %s = arith.select %p, %x, %m : f32
    %a = arith.addf %s, %one : f32
    linalg.yield %a : f32
  } -> tensor<2x4x10x8xf32>
  %fr_e = tensor.empty() : tensor<2x4x10x8xf32>
  %fr = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%fr_e : tensor<2x4x10x8xf32>) {
  ^bb0(%y: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %four = arith.constant 4 : index
    %two = arith.constant -2.0 : f32
    %eight = arith.constant 8.0 : f32
    %base = arith.constant 1.0e+04 : f32
    %p = arith.remui %d, %four : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %e0 = arith.mulf %pf, %two : f32
    %e1 = arith.divf %e0, %eight : f32
    %w = math.powf %base, %e1 : f32
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %angle = arith.mulf %nf, %w : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %low = arith.cmpi slt, %d, %four : index
    %up = arith.addi %d, %four : index
    %down = arith.subi %d, %four : index
    %partner = arith.select %low, %up, %down : index
    %own = tensor.extract %f[%b, %h, %n, %d] : tensor<2x4x10x8xf32>
    %other = tensor.extract %f[%b, %h, %n, %partner] : tensor<2x4x10x8xf32>
    %negated = arith.negf %other : f32
    %turned = arith.select %low, %negated, %other : f32
    %straight = arith.mulf %own, %cos : f32
    %crossed = arith.mulf %turned, %sin : f32
    %r = arith.addf %straight, %crossed : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x8xf32>
  %gr_e = tensor.empty() : tensor<2x4x10x8xf32>
  %gr = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%gr_e : tensor<2x4x10x8xf32>) {
  ^bb0(%y: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %four = arith.constant 4 : index
    %two = arith.constant -2.0 : f32
    %eight = arith.constant 8.0 : f32
    %base = arith.constant 1.0e+04 : f32
    %p = arith.remui %d, %four : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %e0 = arith.mulf %pf, %two : f32
    %e1 = arith.divf %e0, %eight : f32
    %w = math.powf %base, %e1 : f32
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %angle = arith.mulf %nf, %w : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %low = arith.cmpi slt, %d, %four : index
    %up = arith.addi %d, %four : index
    %down = arith.subi %d, %four : index
    %partner = arith.select %low, %up, %down : index
    %own = tensor.extract %g[%b, %h, %n, %d] : tensor<2x4x10x8xf32>
    %other = tensor.extract %g[%b, %h, %n, %partner] : tensor<2x4x10x8xf32>
    %negated = arith.negf %other : f32
    %turned = arith.select %low, %negated, %other : f32
    %straight = arith.mulf %own, %cos : f32
    %crossed = arith.mulf %turned, %sin : f32
    %r = arith.addf %straight, %crossed : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x8xf32>
  %dots_e = tensor.empty() : tensor<2x4x10x10xf32>
  %dots_z = linalg.fill ins(%zero : f32) outs(%dots_e : tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
  %dots = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%fr, %gr : tensor<2x4x10x8xf32>, tensor<2x4x10x8xf32>) outs(%dots_z : tensor<2x4x10x10xf32>) {
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
  %num_e = tensor.empty() : tensor<2x4x10x6xf32>
  %num_z = linalg.fill ins(%zero : f32) outs(%num_e : tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, j) -> (b, h, i, j)>, affine_map<(b, h, i, e, j) -> (b, h, j, e)>, affine_map<(b, h, i, e, j) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%weights, %v : tensor<2x4x10x10xf32>, tensor<2x4x10x6xf32>) outs(%num_z : tensor<2x4x10x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x6xf32>
  %plain_e = tensor.empty() : tensor<2x4x10x10xf32>
  %plain_z = linalg.fill ins(%zero : f32) outs(%plain_e : tensor<2x4x10x10xf32>) -> tensor<2x4x10x10xf32>
  %plain = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%f, %g : tensor<2x4x10x8xf32>, tensor<2x4x10x8xf32>) outs(%plain_z : tensor<2x4x10x10xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x10xf32>
  %below_e = tensor.empty() : tensor<2x4x10x10xf32>
  %below = linalg.generic {indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%plain : tensor<2x4x10x10xf32>) outs(%below_e : tensor<2x4x10x10xf32>) {
  ^bb0(%x: f32, %y: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sge, %i, %j : index
    %s = arith.select %c, %x, %zero : f32
    linalg.yield %s : f32
  } -> tensor<2x4x10x10xf32>
  %den_e = tensor.empty() : tensor<2x4x10xf32>
  %den_z = linalg.fill ins(%zero : f32) outs(%den_e : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, i, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%below : tensor<2x4x10x10xf32>) outs(%den_z : tensor<2x4x10xf32>) {
  ^bb0(%x: f32, %o: f32):
    %r = arith.addf %o, %x : f32
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

// -----

// The same with all keys, keys summed first.
// CHECK-LABEL: func.func @turned_keys_first(
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: posenc.linear_attention ins(%arg0, %arg1, %arg2 : {{.*}}) outs({{.*}} : tensor<2x4x10x6xf32>) features elu_plus_one encodings [#posenc.rope] -> tensor<2x4x10x6xf32>
// CHECK-NEXT: return
#all = affine_map<(a, b, c, d) -> (a, b, c, d)>
func.func @turned_keys_first(%q: tensor<2x4x10x8xf32>, %k: tensor<2x4x10x8xf32>, %v: tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32> {
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
    %p = arith.cmpf ogt, %x, %zero : f32
    %m = math.expm1 %x : f32
    %s = arith.select %p, %x, %m : f32
    %a = arith.addf %s, %one : f32
    linalg.yield %a : f32
  } -> tensor<2x4x10x8xf32>
  %fr_e = tensor.empty() : tensor<2x4x10x8xf32>
  %fr = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%fr_e : tensor<2x4x10x8xf32>) {
  ^bb0(%y: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %four = arith.constant 4 : index
    %two = arith.constant -2.0 : f32
    %eight = arith.constant 8.0 : f32
    %base = arith.constant 1.0e+04 : f32
    %p = arith.remui %d, %four : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %e0 = arith.mulf %pf, %two : f32
    %e1 = arith.divf %e0, %eight : f32
    %w = math.powf %base, %e1 : f32
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %angle = arith.mulf %nf, %w : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %low = arith.cmpi slt, %d, %four : index
    %up = arith.addi %d, %four : index
    %down = arith.subi %d, %four : index
    %partner = arith.select %low, %up, %down : index
    %own = tensor.extract %f[%b, %h, %n, %d] : tensor<2x4x10x8xf32>
    %other = tensor.extract %f[%b, %h, %n, %partner] : tensor<2x4x10x8xf32>
    %negated = arith.negf %other : f32
    %turned = arith.select %low, %negated, %other : f32
    %straight = arith.mulf %own, %cos : f32
    %crossed = arith.mulf %turned, %sin : f32
    %r = arith.addf %straight, %crossed : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x8xf32>
  %gr_e = tensor.empty() : tensor<2x4x10x8xf32>
  %gr = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%gr_e : tensor<2x4x10x8xf32>) {
  ^bb0(%y: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %n = linalg.index 2 : index
    %d = linalg.index 3 : index
    %four = arith.constant 4 : index
    %two = arith.constant -2.0 : f32
    %eight = arith.constant 8.0 : f32
    %base = arith.constant 1.0e+04 : f32
    %p = arith.remui %d, %four : index
    %pi = arith.index_cast %p : index to i64
    %pf = arith.sitofp %pi : i64 to f32
    %e0 = arith.mulf %pf, %two : f32
    %e1 = arith.divf %e0, %eight : f32
    %w = math.powf %base, %e1 : f32
    %ni = arith.index_cast %n : index to i64
    %nf = arith.sitofp %ni : i64 to f32
    %angle = arith.mulf %nf, %w : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %low = arith.cmpi slt, %d, %four : index
    %up = arith.addi %d, %four : index
    %down = arith.subi %d, %four : index
    %partner = arith.select %low, %up, %down : index
    %own = tensor.extract %g[%b, %h, %n, %d] : tensor<2x4x10x8xf32>
    %other = tensor.extract %g[%b, %h, %n, %partner] : tensor<2x4x10x8xf32>
    %negated = arith.negf %other : f32
    %turned = arith.select %low, %negated, %other : f32
    %straight = arith.mulf %own, %cos : f32
    %crossed = arith.mulf %turned, %sin : f32
    %r = arith.addf %straight, %crossed : f32
    linalg.yield %r : f32
  } -> tensor<2x4x10x8xf32>
  %kv_e = tensor.empty() : tensor<2x4x8x6xf32>
  %kv_z = linalg.fill ins(%zero : f32) outs(%kv_e : tensor<2x4x8x6xf32>) -> tensor<2x4x8x6xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, j) -> (b, h, j, d)>, affine_map<(b, h, d, e, j) -> (b, h, j, e)>, affine_map<(b, h, d, e, j) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%gr, %v : tensor<2x4x10x8xf32>, tensor<2x4x10x6xf32>) outs(%kv_z : tensor<2x4x8x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %t = arith.mulf %x, %y : f32
    %r = arith.addf %o, %t : f32
    linalg.yield %r : f32
  } -> tensor<2x4x8x6xf32>
  %num_e = tensor.empty() : tensor<2x4x10x6xf32>
  %num_z = linalg.fill ins(%zero : f32) outs(%num_e : tensor<2x4x10x6xf32>) -> tensor<2x4x10x6xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, d) -> (b, h, i, d)>, affine_map<(b, h, i, e, d) -> (b, h, d, e)>, affine_map<(b, h, i, e, d) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%fr, %kv : tensor<2x4x10x8xf32>, tensor<2x4x8x6xf32>) outs(%num_z : tensor<2x4x10x6xf32>) {
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
