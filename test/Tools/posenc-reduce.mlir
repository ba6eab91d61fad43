// Every clause that the tester does not ask for goes, each with its operands, and every
// operation that an operand can stand for.
// RUN: posenc-reduce %s \
// RUN:   -reduction-tree='traversal-mode=0 test=%S/Inputs/still-has.sh test-arg=dense_mask' \
// RUN:   2>/dev/null | FileCheck %s

// A module that is not interesting is an error.
// RUN: not posenc-reduce %s \
// RUN:   -reduction-tree='traversal-mode=0 test=%S/Inputs/still-has.sh test-arg=sliding'

// CHECK-NOT: @other
// CHECK: func.func @main(%[[X:.*]]: tensor<1x1x4x8xf32>, %{{.*}}: tensor<1x1x4x4xf32>, %[[KEEP:.*]]: tensor<1x1x4x4xi1>
// CHECK-NEXT: tensor.empty
// CHECK-NEXT: %[[O:.*]] = posenc.attention
// CHECK-SAME: outs(%{{[^:]*}} : tensor<1x1x4x8xf32>) masks [#posenc.dense_mask(%[[KEEP]] : tensor<1x1x4x4xi1>)] ->
// CHECK-NEXT: return %[[O]]
func.func @main(%x: tensor<1x1x4x8xf32>, %bias: tensor<1x1x4x4xf32>, %keep: tensor<1x1x4x4xi1>, %sink: tensor<1xf32>) -> tensor<1x1x4x8xf32> {
  %init = tensor.empty() : tensor<1x1x4x8xf32>
  %e = linalg.exp ins(%x : tensor<1x1x4x8xf32>) outs(%init : tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  %o = posenc.attention
      ins(%e, %x, %x : tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>)
      outs(%init : tensor<1x1x4x8xf32>)
      encodings [#posenc.dense_bias(%bias : tensor<1x1x4x4xf32>), #posenc.alibi]
      masks [#posenc.causal, #posenc.dense_mask(%keep : tensor<1x1x4x4xi1>)]
      scale 0.3 softcap 5.0 sink(%sink : tensor<1xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}
func.func @other(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
