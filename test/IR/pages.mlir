// Keys and values in pages: the page table in both forms, on tensors and on memrefs.
// RUN: posenc-opt %s -verify-each | posenc-opt | FileCheck %s
// RUN: posenc-opt %s -mlir-print-op-generic | posenc-opt | FileCheck %s
// RUN: posenc-opt %s -one-shot-bufferize='bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map' \
// RUN:   -canonicalize -verify-each | FileCheck %s --check-prefix=BUFFERS

#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>

// CHECK-LABEL: func.func @pages(
// CHECK: posenc.attention ins(%arg0, %arg1, %arg1 : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
// CHECK-SAME: valid_length(%arg4 : tensor<2xi64>) page_table(%arg3 : tensor<2x3xi32>)
// BUFFERS-LABEL: func.func @pages(
// BUFFERS-NOT: memref.copy
// BUFFERS: posenc.attention {{.*}} page_table(%arg3 : memref<2x3xi32>)
func.func @pages(%q: tensor<2x4x1x8xf32>, %k: tensor<9x2x16x8xf32>, %o: tensor<2x4x1x8xf32>, %t: tensor<2x3xi32>, %n: tensor<2xi64>) -> tensor<2x4x1x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x1x8xf32>, tensor<9x2x16x8xf32>, tensor<9x2x16x8xf32>)
      outs(%o : tensor<2x4x1x8xf32>) page_table(%t : tensor<2x3xi32>) valid_length(%n : tensor<2xi64>) -> tensor<2x4x1x8xf32>
  return %r : tensor<2x4x1x8xf32>
}

// Sizes that are not known, tokens before heads, and a tensor over the 48 keys of three pages.
// CHECK-LABEL: func.func @dynamic(
// CHECK: posenc.attention
// CHECK-SAME: page_table(%{{.*}} : tensor<?x?xi64>)
func.func @dynamic(%q: tensor<?x?x4x8xf32>, %k: tensor<?x16x2x8xf32>, %v: tensor<?x16x2x6xf32>, %o: tensor<?x?x4x6xf32>, %t: tensor<?x?xi64>, %b: tensor<1x4x1x48xf32>) -> tensor<?x?x4x6xf32> {
  %r = posenc.attention ins(%q, %k, %v : tensor<?x?x4x8xf32>, tensor<?x16x2x8xf32>, tensor<?x16x2x6xf32>)
      outs(%o : tensor<?x?x4x6xf32>) maps [#bnhd, #bnhd, #bnhd, #bnhd]
      encodings [#posenc.dense_bias(%b : tensor<1x4x1x48xf32>)] page_table(%t : tensor<?x?xi64>) -> tensor<?x?x4x6xf32>
  return %r : tensor<?x?x4x6xf32>
}

// CHECK-LABEL: func.func @memrefs(
// CHECK: posenc.attention
// CHECK-SAME: page_table(%{{.*}} : memref<2x3xindex>){{$}}
func.func @memrefs(%q: memref<2x4x1x8xf32>, %k: memref<9x2x16x8xf32>, %o: memref<2x4x1x8xf32>, %t: memref<2x3xindex>) {
  posenc.attention ins(%q, %k, %k : memref<2x4x1x8xf32>, memref<9x2x16x8xf32>, memref<9x2x16x8xf32>)
      outs(%o : memref<2x4x1x8xf32>) page_table(%t : memref<2x3xindex>)
  return
}
