// What accumulates is an attention of its own and a merge with what the destinations hold.
// RUN: posenc-opt %s | posenc-opt | FileCheck %s --check-prefix=TRIP
// RUN: posenc-opt %s -pass-pipeline='builtin.module(convert-posenc-to-linalg{fallback-only=true})' -verify-each | FileCheck %s
// RUN: posenc-opt %s -convert-posenc-to-linalg -verify-each | FileCheck %s --check-prefix=PLAIN
// RUN: posenc-opt %s -one-shot-bufferize=bufferize-function-boundaries -verify-each | FileCheck %s --check-prefix=BUFFER

// TRIP-LABEL: func.func @whole(
// TRIP: posenc.attention {{.*}} accumulate sink(%arg3 : tensor<4xf32>) ->
// CHECK-LABEL: func.func @whole(
// CHECK: %[[O:.*]] = tensor.empty() : tensor<2x4x5x8xf32>
// CHECK: %[[L:.*]] = tensor.empty() : tensor<2x4x5xf32>
// The attention has neither the sink nor what is there already.
// CHECK: posenc.attention ins(%arg0, %arg0, %arg0 : {{.*}}) outs(%[[O]], %[[L]] : {{[^)]*}}) ->
// CHECK: linalg.generic
// CHECK-SAME: ins(%{{.*}}#1, %arg2, %arg3 : tensor<2x4x5xf32>, tensor<2x4x5xf32>, tensor<4xf32>)
// PLAIN-LABEL: func.func @whole(
// PLAIN-NOT: posenc
// PLAIN: return
// Destinations are read: what the caller goes on using is copied.
// BUFFER-LABEL: func.func @whole(
// BUFFER: memref.copy %arg1
// BUFFER: posenc.attention
func.func @whole(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %l: tensor<2x4x5xf32>, %s: tensor<4xf32>) -> (tensor<2x4x5x8xf32>, tensor<2x4x5xf32>, tensor<2x4x5x8xf32>) {
  %r:2 = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o, %l : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) sink(%s : tensor<4xf32>) accumulate
      -> tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
  return %r#0, %r#1, %o : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>, tensor<2x4x5x8xf32>
}

// Of a tile, the sink is that of its own heads.
// CHECK-LABEL: func.func @tile(
// CHECK: tensor.extract_slice %arg3[2] [4] [1] : tensor<8xf32> to tensor<4xf32>
func.func @tile(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %l: tensor<2x4x5xf32>, %s: tensor<8xf32>) -> tensor<2x4x5x8xf32> {
  %r:2 = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o, %l : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) sink(%s : tensor<8xf32>)
      frame [0, 2, 0, 0] of [8, 8, 5, 5] accumulate -> tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
  return %r#0 : tensor<2x4x5x8xf32>
}
