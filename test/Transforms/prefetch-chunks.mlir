// RUN: posenc-opt %s -pass-pipeline='builtin.module(func.func(posenc-prefetch-chunks))' -verify-each -split-input-file | FileCheck %s

// Each view of the next iteration is asked for, line by line, a share in front of each op.
// CHECK-LABEL: func @rows(
// CHECK-SAME: %[[A:.*]]: memref<2x64x32xf32>, %[[OUT:.*]]: memref<64x16xf32>
// CHECK: scf.for %[[I:.*]] = %c0 to %c64 step %[[STEP:.*]] {
// CHECK: %[[AFTER:.*]] = arith.addi %[[I]], %[[STEP]]
// CHECK: %[[LAST:.*]] = arith.subi %c64, %[[STEP]]
// CHECK: %[[NEXT:.*]] = arith.minsi %[[AFTER]], %[[LAST]]
// CHECK: %[[READ:.*]] = memref.subview %[[A]][1, %[[NEXT]], 0] [1, 2, 32]
// CHECK: %[[WRITTEN:.*]] = memref.subview %[[OUT]][%[[NEXT]], 0] [2, 16]
// Two rows of two lines, and two of one: three requests in front of either op.
// CHECK-COUNT-3: memref.prefetch %[[READ]]{{.*}}, read, locality<2>, data
// CHECK-NOT: memref.prefetch
// CHECK: linalg.exp
// CHECK: memref.prefetch %[[READ]][%c1{{.*}}, %c16{{.*}}], read
// CHECK-COUNT-2: memref.prefetch %[[WRITTEN]]{{.*}}, write, locality<2>, data
// CHECK-NOT: memref.prefetch
// CHECK: linalg.generic
// CHECK-NOT: memref.prefetch
func.func @rows(%a: memref<2x64x32xf32>, %out: memref<64x16xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c64 = arith.constant 64 : index
  %e = memref.alloc() : memref<2x32xf32>
  scf.for %i = %c0 to %c64 step %c2 {
    %x = memref.subview %a[1, %i, 0] [1, 2, 32] [1, 1, 1] : memref<2x64x32xf32> to memref<2x32xf32, strided<[32, 1], offset: ?>>
    %y = memref.subview %out[%i, 0] [2, 16] [1, 1] : memref<64x16xf32> to memref<2x16xf32, strided<[16, 1], offset: ?>>
    linalg.exp ins(%x : memref<2x32xf32, strided<[32, 1], offset: ?>>) outs(%e : memref<2x32xf32>)
    linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1 * 2)>, affine_map<(d0, d1) -> (d0, d1)>],
                    iterator_types = ["parallel", "parallel"]}
        ins(%e : memref<2x32xf32>) outs(%y : memref<2x16xf32, strided<[16, 1], offset: ?>>) {
    ^bb0(%in: f32, %old: f32):
      linalg.yield %in : f32
    }
  }
  memref.dealloc %e : memref<2x32xf32>
  return
}

// -----

// Not: what the loop makes itself, sizes that are not known, columns apart, more than 512
// lines, or single rows.
// CHECK-LABEL: func @others(
// CHECK-NOT: memref.prefetch
// CHECK: return
func.func @others(%a: memref<64x64xf32>, %wide: memref<64x8192xf32>, %out: memref<64xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c64 = arith.constant 64 : index
  scf.for %i = %c0 to %c64 step %c2 {
    %own = memref.alloc() : memref<64x64xf32>
    %x = memref.subview %own[%i, 0] [2, 64] [1, 1] : memref<64x64xf32> to memref<2x64xf32, strided<[64, 1], offset: ?>>
    %y = memref.subview %a[%i, 0] [2, %n] [1, 1] : memref<64x64xf32> to memref<2x?xf32, strided<[64, 1], offset: ?>>
    %z = memref.subview %a[0, %i] [64, 1] [1, 1] : memref<64x64xf32> to memref<64xf32, strided<[64], offset: ?>>
    linalg.exp ins(%x : memref<2x64xf32, strided<[64, 1], offset: ?>>) outs(%x : memref<2x64xf32, strided<[64, 1], offset: ?>>)
    linalg.exp ins(%y : memref<2x?xf32, strided<[64, 1], offset: ?>>) outs(%y : memref<2x?xf32, strided<[64, 1], offset: ?>>)
    linalg.exp ins(%z : memref<64xf32, strided<[64], offset: ?>>) outs(%out : memref<64xf32>)
    memref.dealloc %own : memref<64x64xf32>
  }
  scf.for %i = %c0 to %c64 step %c2 {
    %x = memref.subview %wide[%i, 0] [2, 8192] [1, 1] : memref<64x8192xf32> to memref<2x8192xf32, strided<[8192, 1], offset: ?>>
    linalg.exp ins(%x : memref<2x8192xf32, strided<[8192, 1], offset: ?>>) outs(%x : memref<2x8192xf32, strided<[8192, 1], offset: ?>>)
  }
  scf.for %i = %c0 to %c64 step %c1 {
    %x = memref.subview %a[%i, 0] [1, 64] [1, 1] : memref<64x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    linalg.exp ins(%x : memref<64xf32, strided<[1], offset: ?>>) outs(%x : memref<64xf32, strided<[1], offset: ?>>)
  }
  return
}
