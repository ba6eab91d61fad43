// rotate, bias and mask, in the custom and in the generic form.
// RUN: posenc-opt %s -verify-each | posenc-opt | FileCheck %s
// RUN: posenc-opt %s -mlir-print-op-generic | posenc-opt | FileCheck %s

#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
// CHECK: #[[BNHD:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>

// CHECK-LABEL: func.func @rotate(
// CHECK: posenc.rotate ins(%arg0 : tensor<2x8x5x64xf32>) outs(%arg0 : tensor<2x8x5x64xf32>) by [#posenc.rope] -> tensor<2x8x5x64xf32>
// CHECK: posenc.rotate ins(%arg0 : tensor<2x8x5x64xf32>) outs(%arg0 : tensor<2x8x5x64xf32>) by [#posenc.rope] map #[[BNHD]] offset(%arg1 : i64) -> tensor
// CHECK: posenc.rotate {{.*}} by [#posenc.rope<table = frequencies>(%arg3 : tensor<32xf32>)] pos(%arg2 : tensor<2x5xi64>) -> tensor
func.func @rotate(%x: tensor<2x8x5x64xf32>, %n: i64, %p: tensor<2x5xi64>, %f: tensor<32xf32>)
    -> (tensor<2x8x5x64xf32>, tensor<2x8x5x64xf32>, tensor<2x8x5x64xf32>) {
  %a = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.rope] -> tensor<2x8x5x64xf32>
  %b = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>) by [#posenc.rope]
      offset(%n : i64) map #bnhd -> tensor<2x8x5x64xf32>
  %c = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%x : tensor<2x8x5x64xf32>)
      by [#posenc.rope<table = frequencies>(%f : tensor<32xf32>)] pos(%p : tensor<2x5xi64>) -> tensor<2x8x5x64xf32>
  return %a, %b, %c : tensor<2x8x5x64xf32>, tensor<2x8x5x64xf32>, tensor<2x8x5x64xf32>
}

// Sizes of the destination need be compatible only: a tensor.cast may have been folded.
// CHECK-LABEL: func.func @rotate_dynamic(
// CHECK: posenc.rotate ins(%arg0 : tensor<2x8x5x64xf32>) outs(%arg1 : tensor<?x8x?x64xf32>) by [#posenc.rope] -> tensor<?x8x?x64xf32>
func.func @rotate_dynamic(%x: tensor<2x8x5x64xf32>, %o: tensor<?x8x?x64xf32>) -> tensor<?x8x?x64xf32> {
  %r = posenc.rotate ins(%x : tensor<2x8x5x64xf32>) outs(%o : tensor<?x8x?x64xf32>) by [#posenc.rope] -> tensor<?x8x?x64xf32>
  return %r : tensor<?x8x?x64xf32>
}

// CHECK-LABEL: func.func @rotate_memrefs(
// CHECK: posenc.rotate ins(%arg0 : memref<2x8x5x64xf16, strided<[?, ?, ?, ?], offset: ?>>) outs(%arg1 : memref<2x8x5x64xf16>) by [#posenc.rope]{{$}}
func.func @rotate_memrefs(%x: memref<2x8x5x64xf16, strided<[?, ?, ?, ?], offset: ?>>, %o: memref<2x8x5x64xf16>) {
  posenc.rotate ins(%x : memref<2x8x5x64xf16, strided<[?, ?, ?, ?], offset: ?>>) outs(%o : memref<2x8x5x64xf16>) by [#posenc.rope]
  return
}

// CHECK-LABEL: func.func @bias(
// CHECK: posenc.bias [#posenc.alibi] heads 8 of 8 outs(%arg0 : tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32>
// CHECK: posenc.bias [#posenc.alibi, #posenc.dense_bias(%arg1 : tensor<1x1x5x7xf32>)] heads 8 of 2 q_offset(%arg2 : index) k_pos(%arg3 : tensor<7xi64>) outs(%arg0 : tensor<1x8x5x7xf32>) -> tensor
func.func @bias(%o: tensor<1x8x5x7xf32>, %d: tensor<1x1x5x7xf32>, %n: index, %p: tensor<7xi64>) -> (tensor<1x8x5x7xf32>, tensor<1x8x5x7xf32>) {
  %a = posenc.bias [#posenc.alibi] heads 8 of 8 outs(%o : tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32>
  %b = posenc.bias [#posenc.alibi, #posenc.dense_bias(%d : tensor<1x1x5x7xf32>)] heads 8 of 2
      q_offset(%n : index) k_pos(%p : tensor<7xi64>) outs(%o : tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32>
  return %a, %b : tensor<1x8x5x7xf32>, tensor<1x8x5x7xf32>
}

// CHECK-LABEL: func.func @mask(
// CHECK: posenc.mask [#posenc.causal, #posenc.sliding<window = 2>] heads 8 of 4 k_offset(%arg2 : tensor<?xi64>) q_pos(%arg1 : tensor<?x5xi64>) outs(%arg0 : tensor<?x1x5x?xi1>) -> tensor<?x1x5x?xi1>
func.func @mask(%o: tensor<?x1x5x?xi1>, %p: tensor<?x5xi64>, %n: tensor<?xi64>) -> tensor<?x1x5x?xi1> {
  %r = posenc.mask [#posenc.causal, #posenc.sliding<window = 2>] heads 8 of 4
      k_offset(%n : tensor<?xi64>) q_pos(%p : tensor<?x5xi64>) outs(%o : tensor<?x1x5x?xi1>) -> tensor<?x1x5x?xi1>
  return %r : tensor<?x1x5x?xi1>
}

// CHECK-LABEL: func.func @pairs_memrefs(
// CHECK: posenc.bias [#posenc.alibi] heads 8 of 8 outs(%arg0 : memref<1x8x5x7xf32>){{$}}
// CHECK: posenc.mask [#posenc.dense_mask(%arg1 : memref<1x8x5x7xi1>)] heads 8 of 8 outs(%arg1 : memref<1x8x5x7xi1>){{$}}
func.func @pairs_memrefs(%b: memref<1x8x5x7xf32>, %m: memref<1x8x5x7xi1>) {
  posenc.bias [#posenc.alibi] heads 8 of 8 outs(%b : memref<1x8x5x7xf32>)
  posenc.mask [#posenc.dense_mask(%m : memref<1x8x5x7xi1>)] heads 8 of 8 outs(%m : memref<1x8x5x7xi1>)
  return
}
