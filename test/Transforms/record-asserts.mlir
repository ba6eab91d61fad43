// RUN: posenc-opt %s -posenc-export-functions -posenc-record-asserts -verify-each -mlir-print-debuginfo=false | FileCheck %s

// The shape check returns before the allocation, the other one goes on.
// CHECK-LABEL: func.func private @f.body(
// CHECK-SAME: %[[A:.*]]: memref<?xf32>, %[[SLOT:.*]]: memref<i64> {posenc.host_memory})
// CHECK:   %[[OK:.*]] = arith.cmpi eq
// CHECK:   scf.if
// CHECK:     memref.atomic_rmw minu %c0_i64, %[[SLOT]][]
// CHECK:   cf.cond_br %[[OK]], ^[[REST:.*]], ^[[FAILED:.*]]
// CHECK: ^[[FAILED]]:
// CHECK:   memref.alloc(%c0{{.*}}) : memref<?xf32>
// CHECK:   return
// CHECK: ^[[REST]]:
// CHECK:   memref.alloc
// CHECK:   scf.for
// CHECK:     scf.if
// CHECK:       memref.atomic_rmw minu %{{.*}}, %[[SLOT]][]
// CHECK-NOT: cf.assert

// CHECK-LABEL: func.func @f(
// CHECK: %[[SLOT:.*]] = memref.alloca() : memref<i64>
// CHECK: memref.store %c-1_i64, %[[SLOT]][]
// CHECK: call @f.body(%{{.*}}, %[[SLOT]])
// CHECK: memref.load %[[SLOT]][]
// CHECK: llvm.store %{{.*}}, %{{.*}} : !llvm.ptr, !llvm.ptr
// CHECK: return

// CHECK: llvm.mlir.global internal constant @posenc.messages("{{.*}}record-asserts.mlir:[[#]]:3: even size\00{{.*}}positive\00")
func.func @f(%a: memref<?xf32>) -> memref<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %n = memref.dim %a, %c0 : memref<?xf32>
  %rest = arith.remui %n, %c2 : index
  %even = arith.cmpi eq, %rest, %c0 : index
  cf.assert %even, "even size"
  %r = memref.alloc(%n) : memref<?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %x = memref.load %a[%i] : memref<?xf32>
    %ok = arith.cmpf ogt, %x, %zero : f32
    cf.assert %ok, "positive"
    memref.store %x, %r[%i] : memref<?xf32>
  }
  return %r : memref<?xf32>
}
