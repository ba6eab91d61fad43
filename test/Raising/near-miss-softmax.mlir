// Nearly a softmax between two products: each is left alone, with a remark that says why.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics -verify-each \
// RUN:   -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// CHECK-NOT: posenc.attention

// A sum with one more exponential in it.
func.func @sum_from_one(%q: tensor<2x6x4xf32>, %k: tensor<2x4x8xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x8xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%s0 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x8xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %e = linalg.exp ins(%x : tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %one = arith.constant 1.0 : f32
  %l0 = linalg.fill ins(%one : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x8xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] sum-start}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x8xf32>, tensor<2x8x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// A sum that is kept away from zero.
func.func @sum_and_more(%q: tensor<2x6x4xf32>, %k: tensor<2x4x8xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x8xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%s0 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x8xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %e = linalg.exp ins(%x : tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x8xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %p = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>, affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%e, %l : tensor<2x6x8xf32>, tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %more = arith.constant 1.0e-6 : f32
    %d = arith.addf %b, %more : f32
    %t = arith.divf %a, %d : f32
    linalg.yield %t : f32
  } -> tensor<2x6x8xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] denominator-modified}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x8xf32>, tensor<2x8x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// Exponentials of some keys only, each beside the sum of all.
func.func @select_of_exponential(%q: tensor<2x6x4xf32>, %k: tensor<2x4x8xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x8xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%s0 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x8xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %e = linalg.exp ins(%x : tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x8xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %p = linalg.generic {indexing_maps = [affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>, affine_map<(b, i, j) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%e, %l : tensor<2x6x8xf32>, tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %some = arith.cmpf ogt, %a, %b : f32
    %d = arith.select %some, %zero, %a : f32
    %t = arith.divf %d, %b : f32
    linalg.yield %t : f32
  } -> tensor<2x6x8xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] exponential-modified}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x8xf32>, tensor<2x8x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// Keys by fours: their exponentials are summed along two loops.
func.func @keys_in_two_loops(%q: tensor<2x6x4xf32>, %k: tensor<2x4x8xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x8xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%s0 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x8xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %e = linalg.exp ins(%x : tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %e2 = tensor.expand_shape %e [[0], [1], [2, 3]] output_shape [2, 6, 2, 4] : tensor<2x6x8xf32> into tensor<2x6x2x4xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e2 : tensor<2x6x2x4xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2, 3]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] row-sum}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x8xf32>, tensor<2x8x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// The same in the value product.
func.func @values_in_two_loops(%q: tensor<2x6x4xf32>, %k: tensor<2x4x8xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x8xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%s0 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x8xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %e = linalg.exp ins(%x : tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x8xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %p2 = tensor.expand_shape %p [[0], [1], [2, 3]] output_shape [2, 6, 2, 4] : tensor<2x6x8xf32> into tensor<2x6x2x4xf32>
  %v2 = tensor.expand_shape %v [[0], [1, 2], [3]] output_shape [2, 2, 4, 4] : tensor<2x8x4xf32> into tensor<2x2x4x4xf32>
  // expected-remark @below {{[Missed] loop-structure}}
  %o = linalg.generic {indexing_maps = [affine_map<(b, i, e, j, l) -> (b, i, j, l)>, affine_map<(b, i, e, j, l) -> (b, j, l, e)>, affine_map<(b, i, e, j, l) -> (b, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%p2, %v2 : tensor<2x6x2x4xf32>, tensor<2x2x4x4xf32>) outs(%o0 : tensor<2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %term = arith.mulf %a, %b : f32
    %t = arith.addf %c, %term : f32
    linalg.yield %t : f32
  } -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// Values that are masked inside their product.
func.func @masked_value(%q: tensor<2x6x4xf32>, %k: tensor<2x4x8xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x8xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%s0 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x8xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %e = linalg.exp ins(%x : tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x8xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] value-product-body}}
  %o = linalg.generic {indexing_maps = [affine_map<(b, i, e, j) -> (b, i, j)>, affine_map<(b, i, e, j) -> (b, j, e)>, affine_map<(b, i, e, j) -> (b, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x6x8xf32>, tensor<2x8x4xf32>) outs(%o0 : tensor<2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %some = arith.cmpf ogt, %b, %zero : f32
    %d = arith.select %some, %b, %zero : f32
    %term = arith.mulf %a, %d : f32
    %t = arith.addf %c, %term : f32
    linalg.yield %t : f32
  } -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// Logits that are running sums of scores.
func.func @running_sums(%q: tensor<2x6x4xf32>, %k: tensor<2x4x8xf32>, %v: tensor<2x8x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x8xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x8xf32>) outs(%s0 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %running = linalg.generic {indexing_maps = [affine_map<(b, i, j, l) -> (b, i, l)>, affine_map<(b, i, j, l) -> (b, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%s : tensor<2x6x8xf32>) outs(%s0 : tensor<2x6x8xf32>) {
  ^bb0(%a: f32, %c: f32):
    %j = linalg.index 2 : index
    %l = linalg.index 3 : index
    %before = arith.cmpi sle, %l, %j : index
    %d = arith.select %before, %a, %zero : f32
    %t = arith.addf %c, %d : f32
    linalg.yield %t : f32
  } -> tensor<2x6x8xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%running : tensor<2x6x8xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %x = linalg.sub ins(%running, %mb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %e = linalg.exp ins(%x : tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x8xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x8xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%pairs : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] score-product}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x8xf32>, tensor<2x8x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}
