// Nearly attention: each is left alone, with a remark that says why.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics -verify-each \
// RUN:   -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// CHECK-NOT: posenc.attention

// A softmax over the queries.
func.func @softmax_over_queries(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [1]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [1]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = linalg.exp ins(%x : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [1]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %lb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] sum-of-other-rows}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// Divided by the sum of other exponentials.
func.func @other_sum(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>, %t: tensor<2x6x6xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = linalg.exp ins(%x : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%t : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] sum-of-other-rows}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// A mask applied after the softmax.
func.func @mask_after_softmax(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>, %t: tensor<2x6x6xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = linalg.exp ins(%x : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %pm = linalg.mul ins(%p, %t : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] weights-modified}}
  %o = linalg.batch_matmul ins(%pm, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// A root of the weights inside the value product.
func.func @root_in_product(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = linalg.exp ins(%x : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] value-product-body}}
  %o = linalg.generic {indexing_maps = [affine_map<(b, i, e, j) -> (b, i, j)>, affine_map<(b, i, e, j) -> (b, j, e)>, affine_map<(b, i, e, j) -> (b, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %root = math.sqrt %a : f32
    %term = arith.mulf %root, %b : f32
    %t = arith.addf %c, %term : f32
    linalg.yield %t : f32
  } -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// A value product that starts from something.
func.func @accumulating(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>, %o0: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%s, %mb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = linalg.exp ins(%x : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @below {{[Missed] value-accumulator}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// Two products of queries in one logit.
func.func @two_scores(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>, %t: tensor<2x4x6xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s2 = linalg.batch_matmul ins(%q, %t : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %ss = linalg.add ins(%s, %s2 : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%ss : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%ss, %mb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = linalg.exp ins(%x : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  // expected-remark @below {{[Missed] score-product}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// No exp-normalisation between two contractions: nothing to say.
func.func @softmax_of_argument(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>, %t: tensor<2x6x6xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%t, %mb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = linalg.exp ins(%x : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = linalg.div ins(%e, %lb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// The weights of the first batch rows, put together with heads.
#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#row = affine_map<(b, h, i, j) -> (b, h, i)>
func.func @main(%q: tensor<4x3x5x8xf32>, %k: tensor<4x3x7x8xf32>, %v: tensor<4x3x7x8xf32>) -> tensor<6x5x8xf32> {
  %zero0 = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<4x3x5x7xf32>
  %er = tensor.empty() : tensor<4x3x5xf32>
  %s0 = linalg.fill ins(%zero0 : f32) outs(%e : tensor<4x3x5x7xf32>) -> tensor<4x3x5x7xf32>
  // expected-remark @below {{[Missed] query-layout}}
  %score = linalg.generic {indexing_maps = [affine_map<(b,h,i,j,c)->(b,h,i,c)>, affine_map<(b,h,i,j,c)->(b,h,j,c)>, affine_map<(b,h,i,j,c)->(b,h,i,j)>], iterator_types = ["parallel","parallel","parallel","parallel","reduction"]} ins(%q, %k : tensor<4x3x5x8xf32>, tensor<4x3x7x8xf32>) outs(%s0 : tensor<4x3x5x7xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %x = arith.mulf %a, %b : f32
      %y = arith.addf %o, %x : f32
      linalg.yield %y : f32 } -> tensor<4x3x5x7xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%er : tensor<4x3x5xf32>) -> tensor<4x3x5xf32>
  %m = linalg.reduce { arith.maximumf } ins(%score : tensor<4x3x5x7xf32>) outs(%m0 : tensor<4x3x5xf32>) dimensions = [3]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel","parallel"]} ins(%score, %m : tensor<4x3x5x7xf32>, tensor<4x3x5xf32>) outs(%e : tensor<4x3x5x7xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %x = arith.subf %a, %b : f32
      %y = math.exp %x : f32
      linalg.yield %y : f32 } -> tensor<4x3x5x7xf32>
  %z0 = linalg.fill ins(%zero0 : f32) outs(%er : tensor<4x3x5xf32>) -> tensor<4x3x5xf32>
  %z = linalg.reduce { arith.addf } ins(%p : tensor<4x3x5x7xf32>) outs(%z0 : tensor<4x3x5xf32>) dimensions = [3]
  %w = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel","parallel"]} ins(%p, %z : tensor<4x3x5x7xf32>, tensor<4x3x5xf32>) outs(%e : tensor<4x3x5x7xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %y = arith.divf %a, %b : f32
      linalg.yield %y : f32 } -> tensor<4x3x5x7xf32>
  %ws = tensor.extract_slice %w[0,0,0,0][2,3,5,7][1,1,1,1] : tensor<4x3x5x7xf32> to tensor<2x3x5x7xf32>
  %vs = tensor.extract_slice %v[0,0,0,0][2,3,7,8][1,1,1,1] : tensor<4x3x7x8xf32> to tensor<2x3x7x8xf32>
  %wc = tensor.collapse_shape %ws [[0,1],[2],[3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %vc = tensor.collapse_shape %vs [[0,1],[2],[3]] : tensor<2x3x7x8xf32> into tensor<6x7x8xf32>
  %eo = tensor.empty() : tensor<6x5x8xf32>
  %o0 = linalg.fill ins(%zero0 : f32) outs(%eo : tensor<6x5x8xf32>) -> tensor<6x5x8xf32>
  %o = linalg.batch_matmul ins(%wc, %vc : tensor<6x5x7xf32>, tensor<6x7x8xf32>) outs(%o0 : tensor<6x5x8xf32>) -> tensor<6x5x8xf32>
  return %o : tensor<6x5x8xf32>
}
