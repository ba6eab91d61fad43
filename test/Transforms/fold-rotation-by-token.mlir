// RUN: posenc-opt %s -posenc-fold-encodings -verify-each | FileCheck %s

// Tables by token do not read positions: where the tokens of the rotation stand
// says nothing about the attention, whose mask keeps its own.
// CHECK-LABEL: func @keeps_positions
//       CHECK: posenc.attention ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<1x2x4x8xf32>
//  CHECK-SAME: encodings [#posenc.rope<table = by_token, on = query>(
//  CHECK-SAME: masks [#posenc.causal]
//   CHECK-NOT: q_offset
func.func @keeps_positions(%q: tensor<1x2x4x8xf32>, %k: tensor<1x2x16x8xf32>,
                           %v: tensor<1x2x16x8xf32>, %c: tensor<4x4xf32>,
                           %s: tensor<4x4xf32>) -> tensor<1x2x4x8xf32> {
  %init = tensor.empty() : tensor<1x2x4x8xf32>
  %r = posenc.rotate ins(%q : tensor<1x2x4x8xf32>) outs(%init : tensor<1x2x4x8xf32>)
      by [#posenc.rope<table = by_token>(%c, %s : tensor<4x4xf32>, tensor<4x4xf32>)]
      -> tensor<1x2x4x8xf32>
  %o = posenc.attention
      ins(%r, %k, %v : tensor<1x2x4x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>)
      outs(%init : tensor<1x2x4x8xf32>) masks [#posenc.causal] -> tensor<1x2x4x8xf32>
  return %o : tensor<1x2x4x8xf32>
}

// Tables by position do: this rotation stands at 0, the mask at 12.
// CHECK-LABEL: func @other_positions
//       CHECK: posenc.rotate
//       CHECK: posenc.attention
//   CHECK-NOT: encodings
//      CHECK: return
func.func @other_positions(%q: tensor<1x2x4x8xf32>, %k: tensor<1x2x16x8xf32>,
                           %v: tensor<1x2x16x8xf32>) -> tensor<1x2x4x8xf32> {
  %init = tensor.empty() : tensor<1x2x4x8xf32>
  %r = posenc.rotate ins(%q : tensor<1x2x4x8xf32>) outs(%init : tensor<1x2x4x8xf32>)
      by [#posenc.rope] -> tensor<1x2x4x8xf32>
  %o = posenc.attention
      ins(%r, %k, %v : tensor<1x2x4x8xf32>, tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>)
      outs(%init : tensor<1x2x4x8xf32>) masks [#posenc.causal] -> tensor<1x2x4x8xf32>
  return %o : tensor<1x2x4x8xf32>
}
