// The plugin in a stock mlir-opt: passes and pipelines by --pass-pipeline, as a flag
// of its own each would be unknown when the command line is read.
// RUN: mlir-opt %s --load-dialect-plugin=%plugin --load-pass-plugin=%plugin \
// RUN:   --pass-pipeline='builtin.module(posenc-clamp-indices,canonicalize)' | FileCheck %s
// RUN: mlir-opt %s --load-dialect-plugin=%plugin --load-pass-plugin=%plugin \
// RUN:   --pass-pipeline='builtin.module(posenc-to-llvm{road=plain})' | FileCheck %s --check-prefix=LLVM

// CHECK: arith.minsi
// LLVM: llvm.func @_mlir_ciface_f(
func.func @f(%t: tensor<4xf32>, %i: index) -> f32 {
  %x = tensor.extract %t[%i] : tensor<4xf32>
  return %x : f32
}
