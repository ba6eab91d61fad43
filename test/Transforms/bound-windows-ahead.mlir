// Windows that depend on operands as arguments, and functions that compute them.
// RUN: posenc-opt %s -split-input-file -allow-unregistered-dialect -verify-each \
// RUN:   -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0.5 score-bound=0 ahead=true})' | FileCheck %s
// RUN: posenc-opt %s -split-input-file -allow-unregistered-dialect -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0.5 score-bound=0 ahead=true})' 2>&1 >%t | FileCheck %s --check-prefix=REMARK
// RUN: posenc-opt %s -split-input-file -allow-unregistered-dialect -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(posenc-bound-windows{epsilon=0.5 score-norms=true ahead=true})' 2>&1 >%t | FileCheck %s --check-prefix=NORMS
// An imported model: what its operands are made of are the two arguments that it learned.
// RUN: posenc-opt %S/../Models/kerple_log/model.mlir -verify-each \
// RUN:   -pass-pipeline='builtin.module(posenc-to-raised,posenc-bound-windows{epsilon=1e-3 score-bound=5 ahead=true})' | FileCheck %s --check-prefix=MODEL
// MODEL: func.func @main(%arg0: tensor<1x20x32xf32>, {{.*}}, %arg7: tensor<4xi64>)
// MODEL: #posenc.window<{{.*}}>(%arg7 : tensor<4xi64>)
// MODEL: func.func @main_windows(%arg0: tensor<4x1x1xf32>, %arg1: tensor<4x1x1xf32>) -> tensor<4xi64>

!t = tensor<1x2x?x4xf32>

// The number of keys comes first; attentions of the same terms share an argument. What clamps a
// power is in the function that computes the windows as well.
// REMARK: [Passed] WindowsAhead {{.*}}Function=main {{.*}}keys per head are argument 3, a result of main_windows for as many keys or fewer; at most 5.0e-01 of a row's weight is dropped while scores are at most 0
// REMARK: [Passed] WindowsAhead {{.*}}Function=main {{.*}}keys per head are argument 3,
// REMARK: [Passed] WindowsAhead {{.*}}Function=main {{.*}}keys per head are argument 4,
// NORMS-COUNT-3: [Missed] NormsOfTheCall {{.*}}Reason="norms of queries and keys bound the scores"{{.*}}"windows are no argument"
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[P:[^:]*]]: tensor<2xf32>, %[[A:[^:]*]]: tensor<2xf32>, %[[ONE:[^:]*]]: tensor<2xi64>, %[[TWO:[^:]*]]: tensor<2xi64>)
// CHECK-NOT: scf.for
// CHECK: #posenc.window<epsilon = 5.000000e-01>(%[[ONE]] : tensor<2xi64>)
// CHECK: #posenc.window<epsilon = 5.000000e-01>(%[[ONE]] : tensor<2xi64>)
// CHECK: #posenc.window<epsilon = 5.000000e-01>(%[[TWO]] : tensor<2xi64>)
// CHECK-LABEL: func.func @main_windows(
// CHECK-SAME: %[[KEYS:[^:]*]]: index, %[[P:[^:]*]]: tensor<2xf32>, %[[A:[^:]*]]: tensor<2xf32>) -> (tensor<2xi64>, tensor<2xi64>)
// CHECK: %[[CLAMPED:.*]] = linalg.generic {{.*}} ins(%[[P]] : tensor<2xf32>)
// CHECK: arith.maximumf
// CHECK: %[[FIRST:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2xi64>)
// CHECK: scf.for %{{.*}} to %[[KEYS]]
// CHECK: tensor.extract %[[CLAMPED]]
// CHECK: tensor.extract %[[A]]
// CHECK: %[[SECOND:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2xi64>)
// CHECK: return %[[FIRST]], %[[SECOND]]
func.func @main(%x: !t, %p: tensor<2xf32>, %a: tensor<2xf32>) -> !t {
  %least = arith.constant 0.01 : f32
  %empty = tensor.empty() : tensor<2xf32>
  %clamped = linalg.generic {indexing_maps = [affine_map<(h) -> (h)>, affine_map<(h) -> (h)>],
      iterator_types = ["parallel"]} ins(%p : tensor<2xf32>) outs(%empty : tensor<2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %larger = arith.maximumf %in, %least : f32
    linalg.yield %larger : f32
  } -> tensor<2xf32>
  %0 = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.kerple(%clamped, %a : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal] -> !t
  %1 = posenc.attention ins(%0, %0, %0 : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.rope, #posenc.kerple(%clamped, %a : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal] -> !t
  %2 = posenc.attention ins(%1, %1, %1 : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.kerple(%clamped, %clamped : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal] -> !t
  return %2 : !t
}

// -----

// A number of keys that is known is no argument; operands that are constants need none of it.
// CHECK-LABEL: func.func @static(
// CHECK-SAME: %arg1: tensor<32x2xf32>, %[[SIZES:[^:]*]]: tensor<2xi64>)
// CHECK: #posenc.window<epsilon = 5.000000e-01>(%[[SIZES]] :
// CHECK: #posenc.window<epsilon = 5.000000e-01>(%{{cst.*}} :
// CHECK-LABEL: func.func @static_windows(%arg0: tensor<32x2xf32>) -> tensor<2xi64>
!s = tensor<1x2x8x4xf32>
func.func @static(%x: !s, %t: tensor<32x2xf32>) -> !s {
  %0 = posenc.attention ins(%x, %x, %x : !s, !s, !s) outs(%x : !s)
      encodings [#posenc.t5(%t : tensor<32x2xf32>)] masks [#posenc.sliding<window = 3>] -> !s
  %1 = posenc.attention ins(%0, %0, %0 : !s, !s, !s) outs(%x : !s)
      encodings [#posenc.alibi] masks [#posenc.causal] -> !s
  return %1 : !s
}

// -----

// A function with callers keeps its arguments: windows are computed when run.
// REMARK: [Missed] FunctionHasCallers {{.*}}Function=called {{.*}}Reason="callers would have to pass them"{{.*}}"windows are no argument"
// REMARK: [Analysis] WindowsWhenRun {{.*}}Function=called
// CHECK-LABEL: func.func @caller(
// CHECK-LABEL: func.func @called(
// CHECK-SAME: %arg0: tensor<1x2x?x4xf32>, %arg1: tensor<2xf32>)
// CHECK: scf.for
// CHECK-NOT: func.func
!t = tensor<1x2x?x4xf32>
func.func @caller(%x: !t, %p: tensor<2xf32>) -> !t {
  %r = call @called(%x, %p) : (!t, tensor<2xf32>) -> !t
  return %r : !t
}
func.func @called(%x: !t, %p: tensor<2xf32>) -> !t {
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.kerple(%p, %p : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal] -> !t
  return %r : !t
}

// -----

// Layers of a loop have numbers of their own, which no argument of the function is; nor is what an
// unknown operation makes.
// REMARK: [Missed] OperandsAreComputed {{.*}}Function=layers {{.*}}Reason="they depend on more than arguments of the function"
// REMARK: [Analysis] WindowsWhenRun {{.*}}Function=layers
// REMARK: [Missed] OperandsAreComputed {{.*}}Function=unknown
// CHECK-LABEL: func.func @layers(
// CHECK-SAME: %arg1: tensor<2xf32>)
// CHECK: #posenc.window
// CHECK-LABEL: func.func @unknown(
// CHECK-SAME: %arg1: tensor<2xf32>)
// CHECK: #posenc.window
// CHECK-NOT: func.func
!t = tensor<1x2x?x4xf32>
func.func @layers(%x: !t, %p: tensor<2xf32>) -> !t {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %r:2 = scf.for %i = %c0 to %c4 step %c1 iter_args(%y = %x, %q = %p) -> (!t, tensor<2xf32>) {
    %z = posenc.attention ins(%y, %y, %y : !t, !t, !t) outs(%y : !t)
        encodings [#posenc.kerple(%q, %q : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal] -> !t
    %more = arith.addf %q, %p : tensor<2xf32>
    scf.yield %z, %more : !t, tensor<2xf32>
  }
  return %r#0 : !t
}
func.func @unknown(%x: !t, %p: tensor<2xf32>) -> !t {
  %q = "test.learned"(%p) : (tensor<2xf32>) -> tensor<2xf32>
  %r = posenc.attention ins(%x, %x, %x : !t, !t, !t) outs(%x : !t)
      encodings [#posenc.kerple(%q, %q : tensor<2xf32>, tensor<2xf32>)] masks [#posenc.causal] -> !t
  return %r : !t
}
