// Operations of dialects that are not here, as importers leave them.
// RUN: posenc-opt %s -allow-unregistered-dialect -split-input-file -verify-each \
// RUN:   -pass-pipeline='builtin.module(posenc-decompose-imported,inline,symbol-dce,raise-to-posenc)' \
// RUN:   | FileCheck %s

// torch-mlir: batch and head in one dimension, the mask by token of both sides.
// CHECK-LABEL: func.func @masked(
// CHECK-NOT: linalg.
// CHECK: posenc.attention ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<{{.*}}6x4xf32>, tensor<{{.*}}8x4xf32>, tensor<{{.*}}8x5xf32>)
// CHECK-SAME: encodings [#posenc.dense_bias(%{{.*}} : tensor<1x1x6x8xf32>)]
// CHECK-NOT: tm_tensor
func.func @masked(%q: tensor<3x6x4xf32>, %k: tensor<3x8x4xf32>, %v: tensor<3x8x5xf32>, %m: tensor<6x8xf32>) -> tensor<3x6x5xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x6x5xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<3x6x5xf32>) -> tensor<3x6x5xf32>
  %o = "tm_tensor.attention"(%q, %k, %v, %m, %i) <{operandSegmentSizes = array<i32: 4, 1>}> : (tensor<3x6x4xf32>, tensor<3x8x4xf32>, tensor<3x8x5xf32>, tensor<6x8xf32>, tensor<3x6x5xf32>) -> tensor<3x6x5xf32>
  return %o : tensor<3x6x5xf32>
}

// -----

// f16, four dimensions, no mask, numbers of tokens of the call.
// CHECK-LABEL: func.func @narrow(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 : tensor<2x3x?x16xf16>, tensor<2x3x?x16xf16>, tensor<2x3x?x16xf16>)
// CHECK-NOT: tm_tensor
func.func @narrow(%q: tensor<2x3x?x16xf16>, %k: tensor<2x3x?x16xf16>, %v: tensor<2x3x?x16xf16>, %i: tensor<2x3x?x16xf16>) -> tensor<2x3x?x16xf16> {
  %o = "tm_tensor.attention"(%q, %k, %v, %i) <{operandSegmentSizes = array<i32: 3, 1>}> : (tensor<2x3x?x16xf16>, tensor<2x3x?x16xf16>, tensor<2x3x?x16xf16>, tensor<2x3x?x16xf16>) -> tensor<2x3x?x16xf16>
  return %o : tensor<2x3x?x16xf16>
}

// -----

// StableHLO: the composite's name is a private contract, its decomposition is not.
// CHECK-LABEL: func.func @composite(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg2 :
// CHECK-NOT: composite
func.func @composite(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %o = "stablehlo.composite"(%q, %k, %v) <{composite_attributes = {scale = 5.000000e-01 : f32}, decomposition = @sdpa.impl, name = "odml.scaled_dot_product_attention", version = 1 : i32}> : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
func.func private @sdpa.impl(%q: tensor<1x2x6x4xf32>, %k: tensor<1x2x6x4xf32>, %v: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %e = tensor.empty() : tensor<1x2x6x6xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, d) -> (b, h, i, d)>, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, affine_map<(b, h, i, j, d) -> (b, h, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) outs(%i : tensor<1x2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %n = arith.mulf %m, %half : f32
    %r = arith.addf %o, %n : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x6xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<1x2x6x6xf32>) outs(%e : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  %f = tensor.empty() : tensor<1x2x6x4xf32>
  %g = linalg.fill ins(%zero : f32) outs(%f : tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  %x = linalg.generic {indexing_maps = [affine_map<(b, h, i, d, j) -> (b, h, i, j)>, affine_map<(b, h, i, d, j) -> (b, h, j, d)>, affine_map<(b, h, i, d, j) -> (b, h, i, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<1x2x6x6xf32>, tensor<1x2x6x4xf32>) outs(%g : tensor<1x2x6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %o, %m : f32
    linalg.yield %r : f32
  } -> tensor<1x2x6x4xf32>
  return %x : tensor<1x2x6x4xf32>
}

// -----

// Of a dialect that nobody takes.
// CHECK-LABEL: func.func @unknown(
// CHECK: "other.attention"
func.func @unknown(%q: tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32> {
  %o = "other.attention"(%q, %q, %q) : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}
