// Large scratch of a function comes from blocks that the module keeps; results, small buffers and
// what workers allocate do not.
// RUN: posenc-opt %s -posenc-keep-scratch -split-input-file -verify-each | FileCheck %s
// RUN: posenc-opt %s -split-input-file -verify-each -pass-pipeline='builtin.module(posenc-keep-scratch,convert-scf-to-cf,expand-strided-metadata,convert-to-llvm,reconcile-unrealized-casts)' | FileCheck %s --check-prefix=LLVM

// CHECK-LABEL: func.func @kept(
// CHECK: %[[SIZE:.*]] = arith.constant 1048576 : index
// CHECK: %[[BLOCK:.*]] = call @posenc.take_scratch(%[[SIZE]]) : (index) -> memref<?xi8>
// CHECK: %[[SCRATCH:.*]] = memref.view %[[BLOCK]][%{{.*}}][] : memref<?xi8> to memref<512x512xf32>
// CHECK: memref.copy %{{.*}}, %[[SCRATCH]]
// CHECK: memref.copy %[[SCRATCH]]
// CHECK: call @posenc.give_scratch(%[[BLOCK]])
// CHECK-NOT: memref.dealloc
// CHECK: return

// The runtime, all of it private.
// CHECK: llvm.mlir.global internal @posenc.kept
// CHECK: llvm.mlir.global_dtors
// CHECK: func.func private @posenc.take_scratch
// CHECK: func.func private @posenc.give_scratch

// LLVM-LABEL: llvm.func @kept(
// LLVM: llvm.call @posenc.take_scratch
// LLVM: llvm.call @posenc.give_scratch
// LLVM-NOT: unrealized_conversion_cast
func.func @kept(%source: memref<512x512xf32>, %target: memref<512x512xf32>) {
  %scratch = memref.alloc() {alignment = 64 : i64} : memref<512x512xf32>
  memref.copy %source, %scratch : memref<512x512xf32> to memref<512x512xf32>
  memref.copy %scratch, %target : memref<512x512xf32> to memref<512x512xf32>
  memref.dealloc %scratch : memref<512x512xf32>
  return
}

// -----

// CHECK-LABEL: func.func @left(
// CHECK-COUNT-5: memref.alloc
// CHECK-NOT: posenc.take_scratch
func.func @left(%size: index, %condition: i1) -> memref<512x512xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %result = memref.alloc() : memref<512x512xf32>
  %small = memref.alloc() : memref<512x511xf32>
  memref.dealloc %small : memref<512x511xf32>
  %dynamic = memref.alloc(%size) : memref<?x512xf32>
  memref.dealloc %dynamic : memref<?x512xf32>
  // Freed on one way only: what the others do with it is theirs.
  %sometimes = memref.alloc() : memref<512x512xf32>
  scf.if %condition {
    memref.dealloc %sometimes : memref<512x512xf32>
  }
  scf.parallel (%i) = (%c0) to (%c4) step (%c1) {
    %mine = memref.alloc() : memref<512x512xf32>
    memref.dealloc %mine : memref<512x512xf32>
    scf.reduce
  }
  return %result : memref<512x512xf32>
}
