// Arithmetic on whole tensors, as arith and math have it, is read as linalg.
// RUN: posenc-opt %s -verify-each \
// RUN:   -pass-pipeline='builtin.module(inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s
// RUN: posenc-opt %s -verify-each -posenc-to-raised | FileCheck %s
// RUN: posenc-compile %s --emit=llvm -o /dev/null

// CHECK-LABEL: func.func @on_tensors(
// CHECK: posenc.attention
// CHECK-SAME: scale 2.500000e-01
// CHECK-NOT: linalg
// CHECK: return
func.func @on_tensors(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %quarter = arith.constant dense<0.25> : tensor<2x6x6xf32>
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %d = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = arith.mulf %d, %quarter : tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = arith.subf %s, %mb : tensor<2x6x6xf32>
  %e = math.exp %x : tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = arith.divf %e, %lb : tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// A bias is added, and each logit is taken or replaced.
// CHECK-LABEL: func.func @added_and_selected(
// CHECK: posenc.attention
// CHECK-SAME: #posenc.dense_bias
// CHECK-SAME: #posenc.dense_mask
// CHECK-NOT: linalg.batch_matmul
// CHECK: return
func.func @added_and_selected(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x4xf32>, %bias: tensor<2x6x6xf32>, %seen: tensor<2x6x6xi1>) -> tensor<2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %hidden = arith.constant dense<0xFF800000> : tensor<2x6x6xf32>
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %rows = tensor.empty() : tensor<2x6xf32>
  %out = tensor.empty() : tensor<2x6x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %d = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %b = arith.addf %d, %bias : tensor<2x6x6xf32>
  %s = arith.select %seen, %b, %hidden : tensor<2x6x6xi1>, tensor<2x6x6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<2x6x6xf32>) outs(%m0 : tensor<2x6xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %x = arith.subf %s, %mb : tensor<2x6x6xf32>
  %e = math.exp %x : tensor<2x6x6xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<2x6xf32>) -> tensor<2x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<2x6x6xf32>) outs(%l0 : tensor<2x6xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<2x6xf32>) outs(%pairs : tensor<2x6x6xf32>) dimensions = [2]
  %p = arith.divf %e, %lb : tensor<2x6x6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x6x6xf32>, tensor<2x6x4xf32>) outs(%o0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  return %o : tensor<2x6x4xf32>
}

// No softmax: arithmetic stays as it was written.
// CHECK-LABEL: func.func @nothing_to_raise(
// CHECK-NOT: posenc.attention
// CHECK: math.exp
func.func @nothing_to_raise(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>) -> tensor<2x6x6xf32> {
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : tensor<2x6x6xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%s0 : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %e = math.exp %s : tensor<2x6x6xf32>
  return %e : tensor<2x6x6xf32>
}
