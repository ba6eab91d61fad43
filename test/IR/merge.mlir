// Syntax, folds, shapes, buffers and effects of posenc.merge.
// RUN: posenc-opt %s | posenc-opt | FileCheck %s
// RUN: posenc-opt %s -canonicalize -verify-each | FileCheck %s --check-prefix=FOLD
// RUN: posenc-opt %s -resolve-shaped-type-result-dims -canonicalize | FileCheck %s --check-prefix=SHAPE
// RUN: posenc-opt %s -one-shot-bufferize=bufferize-function-boundaries -verify-each | FileCheck %s --check-prefix=BUFFER

// CHECK-LABEL: func.func @pairs(
// CHECK: posenc.merge outputs(%{{.*}}, %{{.*}} : tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>) lse(%{{.*}}, %{{.*}} : tensor<1x4x3xf32>, tensor<1x4x3xf32>) sink(%{{.*}} : tensor<4xf32>) outs(%{{.*}}, %{{.*}} : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) -> tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
// BUFFER-LABEL: func.func @pairs(
// BUFFER: posenc.merge outputs(%{{.*}}, %{{.*}} : memref<{{.*}}>, memref<{{.*}}>) lse({{.*}}) sink({{.*}}) outs(%{{.*}}, %{{.*}} : memref<{{.*}}>, memref<{{.*}}>){{$}}
func.func @pairs(%a: tensor<1x4x3x8xf32>, %b: tensor<1x4x3x8xf32>, %la: tensor<1x4x3xf32>, %lb: tensor<1x4x3xf32>, %s: tensor<4xf32>) -> (tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) {
  %o, %l = posenc.merge outputs(%a, %b : tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>) lse(%la, %lb : tensor<1x4x3xf32>, tensor<1x4x3xf32>)
      sink(%s : tensor<4xf32>) outs(%a, %la : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) -> tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
  return %o, %l : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
}

// CHECK-LABEL: func.func @stacked(
// CHECK: posenc.merge stacked outputs(%{{.*}} : tensor<?x2x3x4x8xf32>) lse(%{{.*}} : tensor<?x2x4x3xf32>) map #{{.*}} outs(%{{.*}} : tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
func.func @stacked(%a: tensor<?x2x3x4x8xf32>, %la: tensor<?x2x4x3xf32>, %init: tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32> {
  %o = posenc.merge stacked outputs(%a : tensor<?x2x3x4x8xf32>) lse(%la : tensor<?x2x4x3xf32>)
      map affine_map<(b, h, n, e) -> (b, n, h, e)> outs(%init : tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
  return %o : tensor<2x3x4x8xf32>
}

// One partial is the result; with a sink it is not.
// FOLD-LABEL: func.func @one(
// FOLD-SAME: %[[A:.*]]: tensor<1x4x3x8xf32>, %[[L:.*]]: tensor<1x4x3xf32>
// FOLD-NEXT: return %[[A]], %[[L]]
func.func @one(%a: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>) -> (tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) {
  %o, %r = posenc.merge outputs(%a : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>)
      outs(%a, %l : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>) -> tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
  return %o, %r : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>
}

// FOLD-LABEL: func.func @one_and_sink(
// FOLD: posenc.merge
func.func @one_and_sink(%a: tensor<1x4x3x8xf32>, %l: tensor<1x4x3xf32>, %s: tensor<4xf32>) -> tensor<1x4x3x8xf32> {
  %o = posenc.merge outputs(%a : tensor<1x4x3x8xf32>) lse(%l : tensor<1x4x3xf32>) sink(%s : tensor<4xf32>)
      outs(%a : tensor<1x4x3x8xf32>) -> tensor<1x4x3x8xf32>
  return %o : tensor<1x4x3x8xf32>
}

// The result has the shape of the destination.
// SHAPE-LABEL: func.func @shape(
// SHAPE: tensor.dim %arg2
func.func @shape(%a: tensor<?x4x3x8xf32>, %l: tensor<?x4x3xf32>, %init: tensor<?x4x3x8xf32>) -> index {
  %c0 = arith.constant 0 : index
  %o = posenc.merge outputs(%a, %a : tensor<?x4x3x8xf32>, tensor<?x4x3x8xf32>) lse(%l, %l : tensor<?x4x3xf32>, tensor<?x4x3xf32>)
      outs(%init : tensor<?x4x3x8xf32>) -> tensor<?x4x3x8xf32>
  %d = tensor.dim %o, %c0 : tensor<?x4x3x8xf32>
  return %d : index
}
