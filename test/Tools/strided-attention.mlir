// RUN: posenc-compile %s --stage=loops 2>/dev/null | FileCheck %s
// RUN: posenc-compile %s --emit=shared -o %t.so 2>/dev/null
// RUN: %python %S/Inputs/check_strided_attention.py %t.so

// Of an argument that only attention reads, rows are taken where the caller has
// them, and copied where their elements are apart; any other one is copied at
// entry where it is not contiguous.
// CHECK-LABEL: func.func private @attend.body(
// CHECK-SAME: %{{[^:]*}}: memref<1x2x8x4xf32, strided<[?, ?, ?, 1], offset: ?>>
// CHECK-SAME: %{{[^:]*}}: memref<8xf32>

// CHECK-LABEL: func.func @attend(
// CHECK: , %[[STRIDES:[a-z_0-9]+]]:4 = memref.extract_strided_metadata
// CHECK: arith.cmpi eq, %[[STRIDES]]#3, %{{.*}} : index
// CHECK: memref.alloc() : memref<1x2x8x4xf32>
// CHECK: memref.alloc() : memref<8xf32>
// CHECK: return
func.func @attend(%q: tensor<1x2x8x4xf32>, %k: tensor<1x2x8x4xf32>, %v: tensor<1x2x8x4xf32>, %s: tensor<8xf32>)
    -> (tensor<1x2x8x4xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<1x2x8x4xf32>
  %o = posenc.attention
         ins(%q, %k, %v : tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>)
         outs(%e : tensor<1x2x8x4xf32>) masks [#posenc.causal] -> tensor<1x2x8x4xf32>
  return %o, %s : tensor<1x2x8x4xf32>, tensor<8xf32>
}
