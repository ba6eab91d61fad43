// `fallback-only` lowers what the fused road does not take, and says why that is so.
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(convert-posenc-to-linalg{fallback-only=true})' -verify-each | FileCheck %s
// RUN: posenc-opt %s -split-input-file -pass-pipeline='builtin.module(convert-posenc-to-linalg{fallback-only=true})' -remarks-filter='.*' 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=AttentionNotFused

// Parts are lowered, the attention stays.
// CHECK-LABEL: func.func @fused(
// CHECK-NOT: posenc.mask
// CHECK: linalg.generic
// CHECK: posenc.attention
func.func @fused(%q: tensor<2x4x5x8xf32>, %m: tensor<1x4x5x5xi1>, %s: tensor<4xf32>) -> tensor<2x4x5x8xf32> {
  %mask = posenc.mask [#posenc.causal] heads 4 of 4 outs(%m : tensor<1x4x5x5xi1>) -> tensor<1x4x5x5xi1>
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) outs(%q : tensor<2x4x5x8xf32>)
      encodings [#posenc.rope, #posenc.alibi] masks [#posenc.dense_mask(%mask : tensor<1x4x5x5xi1>)]
      softcap 30.0 sink(%s : tensor<4xf32>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// -----

// CHECK-LABEL: func.func @f64(
// CHECK-NOT: posenc
// CHECK: return
// REMARK: AttentionNotFused | Category:posenc:plain{{.*}}Reason="the element type is not f32, f16 or bf16"
func.func @f64(%q: tensor<2x4x5x8xf64>) -> tensor<2x4x5x8xf64> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf64>, tensor<2x4x5x8xf64>, tensor<2x4x5x8xf64>) outs(%q : tensor<2x4x5x8xf64>) -> tensor<2x4x5x8xf64>
  return %r : tensor<2x4x5x8xf64>
}

// -----

// CHECK-LABEL: func.func @region(
// CHECK-NOT: posenc
// CHECK: return
// REMARK: AttentionNotFused | Category:posenc:plain{{.*}}Reason="its score region holds scf.if, which has no vector form"
func.func @region(%q: tensor<2x4x5x8xf32>, %t: tensor<4xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) outs(%q : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %first = arith.cmpi eq, %i, %j : index
      %y = scf.if %first -> f32 {
        %x = tensor.extract %t[%h] : tensor<4xf32>
        scf.yield %x : f32
      } else {
        scf.yield %s : f32
      }
      posenc.yield %y : f32
    } -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}
