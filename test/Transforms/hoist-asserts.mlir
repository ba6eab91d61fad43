// RUN: posenc-opt %s -pass-pipeline='builtin.module(func.func(posenc-hoist-asserts))' -verify-each | FileCheck %s

// CHECK-LABEL: func.func @shapes(
// CHECK-NEXT: arith.constant
// CHECK-NEXT: tensor.dim
// CHECK-NEXT: tensor.dim
// CHECK-NEXT: arith.cmpi
// CHECK-NEXT: cf.assert %{{.*}}, "mismatched size"
// CHECK: linalg.exp
func.func @shapes(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %0 = linalg.exp ins(%a : tensor<?xf32>) outs(%b : tensor<?xf32>) -> tensor<?xf32>
  %m = tensor.dim %a, %c0 : tensor<?xf32>
  %n = tensor.dim %b, %c0 : tensor<?xf32>
  %ok = arith.cmpi eq, %m, %n : index
  cf.assert %ok, "mismatched size"
  return %0 : tensor<?xf32>
}

// A condition on contents stays behind what computes them.
// CHECK-LABEL: func.func @contents(
// CHECK: linalg.exp
// CHECK: cf.assert %{{.*}}, "positive"
func.func @contents(%a: tensor<1xf32>, %b: tensor<1xf32>) -> tensor<1xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %0 = linalg.exp ins(%a : tensor<1xf32>) outs(%b : tensor<1xf32>) -> tensor<1xf32>
  %x = tensor.extract %0[%c0] : tensor<1xf32>
  %ok = arith.cmpf ogt, %x, %zero : f32
  cf.assert %ok, "positive"
  return %0 : tensor<1xf32>
}
