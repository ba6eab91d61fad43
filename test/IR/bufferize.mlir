// One-shot bufferization writes into the destination, and copies only what an op reads
// and overwrites at once. A destination is not read: nothing is copied into it.
// RUN: posenc-opt %s -one-shot-bufferize='bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map' \
// RUN:   -canonicalize -verify-each | FileCheck %s

// CHECK-LABEL: func.func @attention(
// CHECK-NOT: memref.alloc
// CHECK-NOT: memref.copy
// CHECK: posenc.attention ins(%arg0, %arg1, %arg1 : memref<2x4x5x8xf32>, memref<2x2x7x8xf32>, memref<2x2x7x8xf32>)
// CHECK-SAME: outs(%arg2, %arg3 : memref<2x4x5x8xf32>, memref<2x4x5xf32>)
// CHECK-SAME: encodings [#posenc.dense_bias(%arg4 : memref<1x1x5x7xf32>)] masks [#posenc.dense_mask(%arg5 : memref<1x1x1x7xi1>)]
// CHECK-SAME: q_pos(%arg6 : memref<5xi64>) valid_length(%arg7 : memref<2xi64>) sink(%arg8 : memref<4xf32>) query_scale(%arg9 : memref<5xf32>){{$}}
// CHECK: return %arg2, %arg3
func.func @attention(%q: tensor<2x4x5x8xf32>, %k: tensor<2x2x7x8xf32>, %o: tensor<2x4x5x8xf32>, %l: tensor<2x4x5xf32>, %b: tensor<1x1x5x7xf32>,
                     %m: tensor<1x1x1x7xi1>, %p: tensor<5xi64>, %n: tensor<2xi64>, %s: tensor<4xf32>, %t: tensor<5xf32>) -> (tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) {
  %r:2 = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x2x7x8xf32>, tensor<2x2x7x8xf32>)
      outs(%o, %l : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>)
      encodings [#posenc.dense_bias(%b : tensor<1x1x5x7xf32>)] masks [#posenc.dense_mask(%m : tensor<1x1x1x7xi1>)]
      q_pos(%p : tensor<5xi64>) valid_length(%n : tensor<2xi64>) sink(%s : tensor<4xf32>) query_scale(%t : tensor<5xf32>)
      -> tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
  return %r#0, %r#1 : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
}

// The query is a destination as well: rows that are still to be read would be lost.
// CHECK-LABEL: func.func @over_query(
// CHECK: %[[A:.*]] = memref.alloc()
// CHECK-NOT: memref.copy
// CHECK: posenc.attention ins(%arg0, %arg0, %arg0 : {{.*}}) outs(%[[A]] : memref<2x4x5x8xf32>)
// CHECK: return %[[A]]
func.func @over_query(%q: tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%q : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// What the score region reads of tensors is bufferized with it.
// CHECK-LABEL: func.func @score(
// CHECK: posenc.attention
// CHECK: ^bb0(%{{[^:]*}}: f32, %{{[^:]*}}: index, %[[H:[^:]*]]: index,
// CHECK: memref.load %arg2[%[[H]]] : memref<4xf32>
// CHECK: posenc.yield
func.func @score(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %t: tensor<4xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o : tensor<2x4x5x8xf32>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %x = tensor.extract %t[%h] : tensor<4xf32>
      %y = arith.addf %s, %x : f32
      posenc.yield %y : f32
    } -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// A tile writes into its part of the whole.
// CHECK-LABEL: func.func @tile(
// CHECK-NOT: memref.alloc
// CHECK-NOT: memref.copy
// CHECK: %[[Q:.*]] = memref.subview %arg0[0, 0, %arg2, 0]
// CHECK: %[[O:.*]] = memref.subview %arg1[0, 0, %arg2, 0]
// CHECK: posenc.attention ins(%[[Q]], %arg0, %arg0 : {{.*}}) outs(%[[O]] : memref<2x4x2x8xf32, strided<[192, 48, 8, 1], offset: ?>>)
// CHECK-SAME: frame [0, 0, %arg2, 0] of [4, 4, 6, 6]
// CHECK: return %arg1
func.func @tile(%q: tensor<2x4x6x8xf32>, %o: tensor<2x4x6x8xf32>, %i: index) -> tensor<2x4x6x8xf32> {
  %qt = tensor.extract_slice %q[0, 0, %i, 0] [2, 4, 2, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x2x8xf32>
  %ot = tensor.extract_slice %o[0, 0, %i, 0] [2, 4, 2, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x2x8xf32>
  %t = posenc.attention ins(%qt, %q, %q : tensor<2x4x2x8xf32>, tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>)
      outs(%ot : tensor<2x4x2x8xf32>) frame [0, 0, %i, 0] of [4, 4, 6, 6] -> tensor<2x4x2x8xf32>
  %r = tensor.insert_slice %t into %o[0, 0, %i, 0] [2, 4, 2, 8] [1, 1, 1, 1] : tensor<2x4x2x8xf32> into tensor<2x4x6x8xf32>
  return %r : tensor<2x4x6x8xf32>
}

// CHECK-LABEL: func.func @small_ops(
// CHECK-NOT: memref.alloc
// CHECK: posenc.rotate ins(%arg0 : memref<2x4x5x8xf32>) outs(%arg1 : memref<2x4x5x8xf32>) by [#posenc.rope] pos(%arg4 : memref<5xi64>){{$}}
// CHECK: posenc.bias [#posenc.alibi] heads 4 of 4 outs(%arg2 : memref<1x4x5x5xf32>){{$}}
// CHECK: posenc.mask [#posenc.causal] heads 4 of 4 outs(%arg3 : memref<1x4x5x5xi1>){{$}}
func.func @small_ops(%x: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %b: tensor<1x4x5x5xf32>, %m: tensor<1x4x5x5xi1>, %p: tensor<5xi64>)
    -> (tensor<2x4x5x8xf32>, tensor<1x4x5x5xf32>, tensor<1x4x5x5xi1>) {
  %r = posenc.rotate ins(%x : tensor<2x4x5x8xf32>) outs(%o : tensor<2x4x5x8xf32>) by [#posenc.rope] pos(%p : tensor<5xi64>) -> tensor<2x4x5x8xf32>
  %c = posenc.bias [#posenc.alibi] heads 4 of 4 outs(%b : tensor<1x4x5x5xf32>) -> tensor<1x4x5x5xf32>
  %d = posenc.mask [#posenc.causal] heads 4 of 4 outs(%m : tensor<1x4x5x5xi1>) -> tensor<1x4x5x5xi1>
  return %r, %c, %d : tensor<2x4x5x8xf32>, tensor<1x4x5x5xf32>, tensor<1x4x5x5xi1>
}

// A rotation reads the partner of a channel after it may have written the channel, and
// buffers of input and destination may be laid out differently.
// CHECK-LABEL: func.func @rotate_slice(
// CHECK: %[[S:.*]] = memref.subview %arg0
// CHECK: %[[A:.*]] = memref.alloc() {{.*}} : memref<2x2x5x8xf32>
// CHECK: posenc.rotate ins(%[[S]] : memref<2x2x5x8xf32, strided<[160, 40, 8, 1], offset: 80>>) outs(%[[A]] : memref<2x2x5x8xf32>)
func.func @rotate_slice(%x: tensor<2x4x5x8xf32>) -> tensor<2x2x5x8xf32> {
  %s = tensor.extract_slice %x[0, 2, 0, 0] [2, 2, 5, 8] [1, 1, 1, 1] : tensor<2x4x5x8xf32> to tensor<2x2x5x8xf32>
  %r = posenc.rotate ins(%s : tensor<2x2x5x8xf32>) outs(%s : tensor<2x2x5x8xf32>) by [#posenc.rope] -> tensor<2x2x5x8xf32>
  return %r : tensor<2x2x5x8xf32>
}

// Through buffers an op reads and writes memory: it is neither pure nor unused.
// CHECK-LABEL: func.func @effects(
// CHECK: posenc.attention
// CHECK: posenc.rotate
// CHECK: posenc.bias
// CHECK: posenc.mask
func.func @effects(%x: memref<2x4x5x8xf32>, %b: memref<1x4x5x5xf32>, %m: memref<1x4x5x5xi1>, %y: memref<2x4x5x8xf32>) {
  posenc.attention ins(%x, %x, %x : memref<2x4x5x8xf32>, memref<2x4x5x8xf32>, memref<2x4x5x8xf32>) outs(%y : memref<2x4x5x8xf32>)
  posenc.rotate ins(%x : memref<2x4x5x8xf32>) outs(%y : memref<2x4x5x8xf32>) by [#posenc.rope]
  posenc.bias [#posenc.alibi] heads 4 of 4 outs(%b : memref<1x4x5x5xf32>)
  posenc.mask [#posenc.causal] heads 4 of 4 outs(%m : memref<1x4x5x5xi1>)
  return
}

// Of the destinations, those of the state among them, nothing is read.
// CHECK-LABEL: func.func @linear(
// CHECK-NOT: memref.copy
// CHECK: posenc.linear_attention ins(%arg0, %arg0, %arg0 : {{.*}}) outs(%arg1, %arg2 : memref<1x2x5x8xf32>, memref<1x2x8x8xf32>)
// CHECK-SAME: state(%arg3 : memref<1x2x8x8xf32>){{$}}
// CHECK: return %arg1, %arg2
func.func @linear(%q: tensor<1x2x5x8xf32>, %o: tensor<1x2x5x8xf32>, %t: tensor<1x2x8x8xf32>, %s: tensor<1x2x8x8xf32>) -> (tensor<1x2x5x8xf32>, tensor<1x2x8x8xf32>) {
  %r:2 = posenc.linear_attention ins(%q, %q, %q : tensor<1x2x5x8xf32>, tensor<1x2x5x8xf32>, tensor<1x2x5x8xf32>)
      outs(%o, %t : tensor<1x2x5x8xf32>, tensor<1x2x8x8xf32>) features relu causal unnormalized
      state(%s : tensor<1x2x8x8xf32>) -> tensor<1x2x5x8xf32>, tensor<1x2x8x8xf32>
  return %r#0, %r#1 : tensor<1x2x5x8xf32>, tensor<1x2x8x8xf32>
}
