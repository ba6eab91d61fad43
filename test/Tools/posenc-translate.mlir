// The plain way to LLVM IR: all passes of posenc-to-llvm, then upstream's export. What the
// pipeline leaves is translated alike by upstream's own translation.
// RUN: posenc-translate %s --posenc-to-llvmir | FileCheck %s
// RUN: posenc-opt %s -pass-pipeline='builtin.module(posenc-to-llvm)' \
// RUN:   | posenc-translate --mlir-to-llvmir | FileCheck %s
// RUN: not posenc-translate %s --mlir-to-llvmir

// CHECK-LABEL: define void @_mlir_ciface_f(
//   CHECK-NOT: posenc.attention
func.func @f(%q: tensor<1x2x4x8xf32>, %k: tensor<1x2x4x8xf32>, %v: tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32> {
  %init = tensor.empty() : tensor<1x2x4x8xf32>
  %o = posenc.attention ins(%q, %k, %v : tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>)
      outs(%init : tensor<1x2x4x8xf32>) encodings [#posenc.alibi] masks [#posenc.causal] -> tensor<1x2x4x8xf32>
  return %o : tensor<1x2x4x8xf32>
}
