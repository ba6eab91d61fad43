// RUN: posenc-opt %s -convert-posenc-to-loops -verify-each -remarks-filter-missed=posenc -remark-format=emitRemark 2>&1 | FileCheck %s

// CHECK: remark: [Missed] AttentionNotFused | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="the element type is not f32, f16 or bf16"
// CHECK: remark: [Missed] AttentionNotFused | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="its score region holds scf.if, which has no vector form"
// CHECK: remark: [Missed] AttentionNotFused | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="its keys lie in pages, which are gathered on tensors"

// CHECK-LABEL: func @double(
// CHECK: posenc.attention
func.func @double(%x: memref<1x1x8x4xf64>, %o: memref<1x1x8x4xf64>) {
  posenc.attention ins(%x, %x, %x : memref<1x1x8x4xf64>, memref<1x1x8x4xf64>, memref<1x1x8x4xf64>)
      outs(%o : memref<1x1x8x4xf64>)
  return
}

// CHECK-LABEL: func @branching_region(
// CHECK: posenc.attention
func.func @branching_region(%x: memref<1x1x8x4xf32>, %o: memref<1x1x8x4xf32>, %t: memref<8xf32>) {
  posenc.attention ins(%x, %x, %x : memref<1x1x8x4xf32>, memref<1x1x8x4xf32>, memref<1x1x8x4xf32>)
      outs(%o : memref<1x1x8x4xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %near = arith.cmpi eq, %i, %j : index
      %l = scf.if %near -> f32 {
        scf.yield %s : f32
      } else {
        %e = memref.load %t[%j] : memref<8xf32>
        scf.yield %e : f32
      }
      posenc.yield %l : f32
  }
  return
}

// CHECK-LABEL: func @pages(
// CHECK: posenc.attention
func.func @pages(%x: memref<1x1x8x4xf32>, %o: memref<1x1x8x4xf32>, %t: memref<1x2xi32>) {
  posenc.attention ins(%x, %x, %x : memref<1x1x8x4xf32>, memref<1x1x8x4xf32>, memref<1x1x8x4xf32>)
      outs(%o : memref<1x1x8x4xf32>) page_table(%t : memref<1x2xi32>)
  return
}

// Tensors are not for this pass; nothing is said about them.
// CHECK-LABEL: func @tensors(
// CHECK: posenc.attention
func.func @tensors(%x: tensor<1x1x8x4xf32>, %o: tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32> {
  %0 = posenc.attention ins(%x, %x, %x : tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>, tensor<1x1x8x4xf32>)
      outs(%o : tensor<1x1x8x4xf32>) -> tensor<1x1x8x4xf32>
  return %0 : tensor<1x1x8x4xf32>
}
