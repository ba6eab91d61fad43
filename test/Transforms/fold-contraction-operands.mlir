// RUN: posenc-opt %s -posenc-fold-contraction-operands -canonicalize -verify-each | FileCheck %s

// CHECK-DAG: #[[LHS:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[BLHS:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-DAG: #[[BNK:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
// CHECK-DAG: #[[BOUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>

// X W^T reads W where it lies.
// CHECK-LABEL: func.func @transpose(
// CHECK-SAME: %[[X:[^:]*]]: tensor<8x64xf32>, %[[W:[^:]*]]: tensor<32x64xf32>
// CHECK-NOT: linalg.transpose
// CHECK: linalg.generic {indexing_maps = [#[[LHS]], #[[NK]], #[[OUT]]]
// CHECK-SAME: ins(%[[X]], %[[W]]
func.func @transpose(%x: tensor<8x64xf32>, %w: tensor<32x64xf32>, %c: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %e = tensor.empty() : tensor<64x32xf32>
  %t = linalg.transpose ins(%w : tensor<32x64xf32>) outs(%e : tensor<64x32xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%x, %t : tensor<8x64xf32>, tensor<64x32xf32>) outs(%c : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %r : tensor<8x32xf32>
}

// The spelling of torch: transpose, broadcast to a batch of one, batched product.
// CHECK-LABEL: func.func @torch_linear(
// CHECK-SAME: %[[X:[^:]*]]: tensor<1x8x64xf32>, %[[W:[^:]*]]: tensor<32x64xf32>
// CHECK: linalg.generic {indexing_maps = [#[[BLHS]], #[[BNK]], #[[BOUT]]]
// CHECK-SAME: ins(%[[X]], %[[W]]
// CHECK-NOT: linalg.generic
func.func @torch_linear(%x: tensor<1x8x64xf32>, %w: tensor<32x64xf32>, %c: tensor<1x8x32xf32>) -> tensor<1x8x32xf32> {
  %e = tensor.empty() : tensor<64x32xf32>
  %t = linalg.transpose ins(%w : tensor<32x64xf32>) outs(%e : tensor<64x32xf32>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<1x64x32xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>],
                       iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%t : tensor<64x32xf32>) outs(%e1 : tensor<1x64x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x64x32xf32>
  %r = linalg.batch_matmul ins(%x, %b : tensor<1x8x64xf32>, tensor<1x64x32xf32>) outs(%c : tensor<1x8x32xf32>) -> tensor<1x8x32xf32>
  return %r : tensor<1x8x32xf32>
}

// A broadcast along the contracted dimension is a sum, not a contraction any more.
// CHECK-LABEL: func.func @broadcast_along_k(
// CHECK: linalg.broadcast
// CHECK: linalg.matmul
func.func @broadcast_along_k(%x: tensor<8x64xf32>, %w: tensor<32xf32>, %c: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %e = tensor.empty() : tensor<64x32xf32>
  %t = linalg.broadcast ins(%w : tensor<32xf32>) outs(%e : tensor<64x32xf32>) dimensions = [0]
  %r = linalg.matmul ins(%x, %t : tensor<8x64xf32>, tensor<64x32xf32>) outs(%c : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %r : tensor<8x32xf32>
}

// A conversion is work, which folding would repeat.
// CHECK-LABEL: func.func @conversion(
// CHECK: arith.extf
// CHECK: linalg.matmul
func.func @conversion(%x: tensor<8x64xf32>, %w: tensor<64x32xf16>, %c: tensor<8x32xf32>) -> tensor<8x32xf32> {
  %e = tensor.empty() : tensor<64x32xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<64x32xf16>) outs(%e : tensor<64x32xf32>) {
  ^bb0(%in: f16, %out: f32):
    %f = arith.extf %in : f16 to f32
    linalg.yield %f : f32
  } -> tensor<64x32xf32>
  %r = linalg.matmul ins(%x, %t : tensor<8x64xf32>, tensor<64x32xf32>) outs(%c : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %r : tensor<8x32xf32>
}
