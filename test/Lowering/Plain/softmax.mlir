// A softmax that no attention was made of becomes what it is made of.
// RUN: posenc-opt %s -verify-each -convert-posenc-to-linalg=fallback-only | FileCheck %s
// RUN: posenc-opt %s -verify-each -convert-posenc-to-linalg | FileCheck %s

// CHECK-LABEL: func.func @rows(
// CHECK-NOT: linalg.softmax
// CHECK: arith.maxnumf
// CHECK: math.exp
// CHECK: arith.divf
// CHECK: return
func.func @rows(%x: tensor<?x6xf32>, %init: tensor<?x6xf32>) -> tensor<?x6xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x6xf32>) outs(%init : tensor<?x6xf32>) -> tensor<?x6xf32>
  return %p : tensor<?x6xf32>
}
