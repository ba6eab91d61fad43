// What no recognizer knows of the logits becomes a score region.
// RUN: posenc-opt %s -split-input-file -verify-each -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s
// RUN: posenc-opt %s -split-input-file -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' 2>&1 >%t | FileCheck %s --check-prefix=REMARK

// The score times itself.
// CHECK-LABEL: func.func @score_squared(
// CHECK: posenc.attention
// CHECK-SAME: scale 1.000000e+00
// CHECK-NEXT: ^bb0(%[[S:.*]]: f32, %{{.*}}: index
// CHECK-NEXT: %[[L:.*]] = arith.mulf %[[S]], %[[S]]
// CHECK-NEXT: posenc.yield %[[L]]
// REMARK: [Analysis] ScoreRegionKept {{.*}}Function=score_squared | Remark="what no encoding or mask is known for stays as code of 1 operations on each logit"
func.func @score_squared(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %ss = linalg.mul ins(%s, %s : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
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
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// A function of the score.
// CHECK-LABEL: func.func @function_of_score(
// CHECK: posenc.attention
// CHECK: ^bb0(%[[S:.*]]: f32, %{{.*}}: index
// CHECK-NEXT: %[[L:.*]] = math.absf %[[S]]
// CHECK-NEXT: posenc.yield %[[L]]
func.func @function_of_score(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %ss = linalg.abs ins(%s : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
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
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// -----

// A bias that is computed from a tensor, which the region captures.
// CHECK-LABEL: func.func @computed_bias(
// CHECK: posenc.attention
// CHECK: ^bb0(%[[S:.*]]: f32, %{{[a-z0-9]+}}: index, %[[H:[a-z0-9]+]]: index, %[[I:[a-z0-9]+]]: index, %[[J:[a-z0-9]+]]: index,
// CHECK-NEXT: %[[T:.*]] = tensor.extract %arg3[%[[H]], %[[I]], %[[J]]] : tensor<2x6x6xf32>
// CHECK-NEXT: %[[TT:.*]] = arith.mulf %[[T]], %[[T]]
// CHECK-NEXT: %[[L:.*]] = arith.addf %[[S]], %[[TT]]
// CHECK-NEXT: posenc.yield %[[L]]
func.func @computed_bias(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>, %t: tensor<2x6x6xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %tt = linalg.mul ins(%t, %t : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %st = linalg.add ins(%s, %tt : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%st : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = linalg.sub ins(%st, %mb : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
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

// A constant that stands in the body of a loop.
// CHECK-LABEL: func.func @constant_in_the_body(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[6.250000e-02, 5.000000e-02]>
// CHECK: posenc.attention
// CHECK: ^bb0(%{{[a-z0-9]+}}: f32, %{{[a-z0-9]+}}: index, %[[H:[a-z0-9]+]]: index,
// CHECK: tensor.extract %[[SLOPES]][%[[H]]] : tensor<2xf32>
func.func @constant_in_the_body(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(h,i,j)->(h,i,j)>, affine_map<(h,i,j)->(h,i,j)>], iterator_types = ["parallel","parallel","parallel"]} ins(%s : tensor<2x6x6xf32>) outs(%pairs : tensor<2x6x6xf32>) {
  ^bb0(%a: f32, %o_: f32):
    %h = linalg.index 0 : index
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %r = arith.subi %i, %j : index
    %r64 = arith.index_cast %r : index to i64
    %rf = arith.sitofp %r64 : i64 to f32
    %sl = arith.constant dense<[0.0625, 0.05]> : tensor<2xf32>
    %m_ = tensor.extract %sl[%h] : tensor<2xf32>
    %b_ = arith.mulf %m_, %rf : f32
    %u = arith.subf %a, %b_ : f32
    %lo = arith.constant -1.0e4 : f32
    %cc = arith.cmpi sge, %i, %j : index
    %y = arith.select %cc, %u, %lo : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
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
