// The custom and the generic form, tensors and memrefs.
// RUN: posenc-opt %s -verify-each | posenc-opt | FileCheck %s
// RUN: posenc-opt %s -mlir-print-op-generic | posenc-opt | FileCheck %s

#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
// CHECK: #[[BNHD:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>

// CHECK-LABEL: func.func @full(
// CHECK: posenc.linear_attention ins(%arg0, %arg1, %arg2 : tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x6xf16>)
// CHECK-SAME: outs(%arg3 : tensor<2x4x?x6xf32>) features relu scale 5.000000e-01 epsilon 9.999999{{[0-9]*}}E-7
// CHECK-SAME: q_offset(%arg4 : index) k_pos(%arg5 : tensor<2x?xi64>) -> tensor<2x4x?x6xf32>
func.func @full(%q: tensor<2x4x?x8xf16>, %k: tensor<2x2x?x8xf16>, %v: tensor<2x2x?x6xf16>, %o: tensor<2x4x?x6xf32>, %n: index, %p: tensor<2x?xi64>) -> tensor<2x4x?x6xf32> {
  %r = posenc.linear_attention ins(%q, %k, %v : tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x6xf16>)
      outs(%o : tensor<2x4x?x6xf32>) features relu epsilon 1.0e-06 scale 0.5
      k_pos(%p : tensor<2x?xi64>) q_offset(%n : index) -> tensor<2x4x?x6xf32>
  return %r : tensor<2x4x?x6xf32>
}

// CHECK-LABEL: func.func @retention(
// CHECK: posenc.linear_attention ins({{.*}}) outs(%arg1, %arg3 : tensor<2x5x4x8xf32>, tensor<2x4x8x8xf32>) features identity causal unnormalized
// CHECK-SAME: maps [#[[BNHD]], #[[BNHD]], #[[BNHD]], #[[BNHD]]]
// CHECK-SAME: encodings [#posenc.rope<pairing = interleaved>, #posenc.rope<table = frequencies, on = key>(%arg4 : tensor<4xf32>)]
// CHECK-SAME: decay(%arg2 : tensor<4xf32>) state(%arg3 : tensor<2x4x8x8xf32>) -> tensor<2x5x4x8xf32>, tensor<2x4x8x8xf32>
func.func @retention(%q: tensor<2x5x4x8xf32>, %o: tensor<2x5x4x8xf32>, %g: tensor<4xf32>, %s: tensor<2x4x8x8xf32>, %f: tensor<4xf32>) -> (tensor<2x5x4x8xf32>, tensor<2x4x8x8xf32>) {
  %r:2 = posenc.linear_attention ins(%q, %q, %q : tensor<2x5x4x8xf32>, tensor<2x5x4x8xf32>, tensor<2x5x4x8xf32>)
      outs(%o, %s : tensor<2x5x4x8xf32>, tensor<2x4x8x8xf32>) features identity
      maps [#bnhd, #bnhd, #bnhd, #bnhd] unnormalized causal
      encodings [#posenc.rope<pairing = interleaved>, #posenc.rope<table = frequencies, on = key>(%f : tensor<4xf32>)]
      decay(%g : tensor<4xf32>) state(%s : tensor<2x4x8x8xf32>) -> tensor<2x5x4x8xf32>, tensor<2x4x8x8xf32>
  return %r#0, %r#1 : tensor<2x5x4x8xf32>, tensor<2x4x8x8xf32>
}

// CHECK-LABEL: func.func @memrefs(
// CHECK: posenc.linear_attention ins(%arg0, %arg0, %arg0 : {{.*}}) outs(%arg1, %arg2, %arg3 : memref<1x2x5x8xf64>, memref<1x2x8x8xf64>, memref<1x2x8xf64>) features exp{{$}}
func.func @memrefs(%q: memref<1x2x5x8xf64>, %o: memref<1x2x5x8xf64>, %s: memref<1x2x8x8xf64>, %z: memref<1x2x8xf64>) {
  posenc.linear_attention ins(%q, %q, %q : memref<1x2x5x8xf64>, memref<1x2x5x8xf64>, memref<1x2x5x8xf64>)
      outs(%o, %s, %z : memref<1x2x5x8xf64>, memref<1x2x8x8xf64>, memref<1x2x8xf64>) features exp
  return
}
