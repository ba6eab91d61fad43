// The plain road makes all pairs of a linear attention; `fallback-only` leaves the op to what
// cuts it into chunks, and takes it for a GPU, which has no kernel for it.
// RUN: posenc-opt %s -convert-posenc-to-linalg -verify-each | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-linalg{fallback-only=true})' | FileCheck %s --check-prefix=CPU
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-linalg{fallback-only=true processor=gpu})' -remarks-filter='.*' 2>&1 \
// RUN:   | FileCheck %s --check-prefix=GPU

// The denominator is of pairs of its own, since the numerator's are turned.
// CHECK-LABEL: func.func @turned(
// CHECK-NOT: posenc
// CHECK: math.cos
// CHECK: tensor<2x2x2x5x5xf32>
// CHECK: arith.cmpi sge
// CHECK: arith.divf
// CHECK: return
// CPU-LABEL: func.func @turned(
// CPU: posenc.linear_attention
// GPU: [Missed] AttentionNotFused | Category:posenc:plain | Function=turned | Reason="no kernel of a GPU takes it"
// GPU-LABEL: func.func @turned(
// GPU-NOT: posenc
func.func @turned(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x5x8xf32>, %o: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.linear_attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) outs(%o : tensor<2x4x5x8xf32>)
      features elu_plus_one causal encodings [#posenc.rope] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// Retention has no denominator; the state decays with its distance from a row.
// CHECK-LABEL: func.func @retention(
// CHECK: math.powf
// CHECK-NOT: arith.divf
// CHECK: return
func.func @retention(%q: tensor<2x4x5x8xf32>, %s: tensor<2x4x8x8xf32>, %g: tensor<4xf32>) -> (tensor<2x4x5x8xf32>, tensor<2x4x8x8xf32>) {
  %r:2 = posenc.linear_attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q, %s : tensor<2x4x5x8xf32>, tensor<2x4x8x8xf32>) features identity causal unnormalized
      decay(%g : tensor<4xf32>) state(%s : tensor<2x4x8x8xf32>) -> tensor<2x4x5x8xf32>, tensor<2x4x8x8xf32>
  return %r#0, %r#1 : tensor<2x4x5x8xf32>, tensor<2x4x8x8xf32>
}
