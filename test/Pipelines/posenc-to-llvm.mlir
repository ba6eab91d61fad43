// One file, one prefix per stage of the road.
// RUN: posenc-opt %s -posenc-to-optimised -verify-each | FileCheck %s --check-prefix=OPTIMISED
// RUN: posenc-opt %s -posenc-to-loops='road=plain' -verify-each | FileCheck %s --check-prefix=LOOPS
// RUN: posenc-opt %s -posenc-to-loops='road=plain threads=false' -verify-each | FileCheck %s --check-prefix=SERIAL
// RUN: posenc-opt %s -posenc-to-llvm='road=plain' -verify-each | FileCheck %s --check-prefix=LLVM
// RUN: posenc-opt %s -posenc-to-loops='road=plain' | posenc-opt -posenc-loops-to-llvm -verify-each | FileCheck %s --check-prefix=LLVM

// The linear layer of torch: transpose, broadcast, batched product, activation.
// OPTIMISED-LABEL: func.func @linear(
// OPTIMISED: linalg.batch_matmul

// The weight is read in place, the product cut for threads, and the only
// allocations are the two results of the body: product and activation.
// LOOPS-LABEL: func.func private @linear.body(
// LOOPS-SAME: %[[X:[^:]*]]: memref<1x64x512xf32>, %[[W:[^:]*]]: memref<256x512xf32>
// LOOPS-COUNT-2: memref.alloc()
// LOOPS-NOT: memref.alloc
// LOOPS: scf.parallel
// LOOPS: memref.load %[[W]]
// LOOPS: memref.dealloc
// LOOPS: return

// LOOPS-LABEL: func.func @linear(
// LOOPS-SAME: llvm.emit_c_interface

// SERIAL-NOT: scf.parallel
// SERIAL-NOT: scf.forall

// LLVM-NOT: memrefCopy
// LLVM-NOT: func.func
// LLVM: llvm.func @_mlir_ciface_linear(
// LLVM-NOT: memrefCopy
func.func @linear(%x: tensor<1x64x512xf32>, %w: tensor<256x512xf32>) -> tensor<1x64x256xf32> {
  %c0 = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<512x256xf32>
  %t = linalg.transpose ins(%w : tensor<256x512xf32>) outs(%e : tensor<512x256xf32>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<1x512x256xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>],
                       iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%t : tensor<512x256xf32>) outs(%e1 : tensor<1x512x256xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x512x256xf32>
  %e2 = tensor.empty() : tensor<1x64x256xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e2 : tensor<1x64x256xf32>) -> tensor<1x64x256xf32>
  %p = linalg.batch_matmul ins(%x, %b : tensor<1x64x512xf32>, tensor<1x512x256xf32>) outs(%z : tensor<1x64x256xf32>) -> tensor<1x64x256xf32>
  %r = linalg.tanh ins(%p : tensor<1x64x256xf32>) outs(%e2 : tensor<1x64x256xf32>) -> tensor<1x64x256xf32>
  return %r : tensor<1x64x256xf32>
}
