// RUN: posenc-opt %s -posenc-contractions-to-loops -verify-each -remarks-filter-missed=posenc -remark-format=emitRemark 2>&1 | FileCheck %s

// CHECK-DAG: [Missed] ContractionKept | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="a sum of products keeps plain loops: its numbers are not f32, f16 or bf16"
// CHECK-DAG: [Missed] ContractionKept | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="a sum of products keeps plain loops: it does not sum products of an element of each operand"
// CHECK-DAG: [Missed] ContractionKept | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="a sum of products keeps plain loops: it lacks rows, columns or a sum"
// CHECK-DAG: [Missed] ContractionKept | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="a sum of products keeps plain loops: it sums along a dimension of one operand alone"
// CHECK-DAG: [Missed] ContractionKept | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="a sum of products keeps plain loops: an operand is not read at its own indices, in any order"
// CHECK-DAG: [Missed] ContractionKept | Category:posenc:cpu | Function={{[a-z_]+}} | Reason="a sum of products keeps plain loops: it is not of two buffers into one"

// CHECK-LABEL: func @double(
// CHECK: linalg.matmul
func.func @double(%x: memref<4x4xf64>, %y: memref<4x4xf64>) {
  linalg.matmul ins(%x, %x : memref<4x4xf64>, memref<4x4xf64>) outs(%y : memref<4x4xf64>)
  return
}

// CHECK-LABEL: func @largest_product(
// CHECK: linalg.generic
func.func @largest_product(%x: memref<4x4xf32>, %y: memref<4x4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                                   affine_map<(m, n, k) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %x : memref<4x4xf32>, memref<4x4xf32>) outs(%y : memref<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %m = arith.maximumf %p, %c : f32
    linalg.yield %m : f32
  }
  return
}

// CHECK-LABEL: func @matrix_vector(
// CHECK: linalg.matvec
func.func @matrix_vector(%x: memref<4x4xf32>, %v: memref<4xf32>, %y: memref<4xf32>) {
  linalg.matvec ins(%x, %v : memref<4x4xf32>, memref<4xf32>) outs(%y : memref<4xf32>)
  return
}

// CHECK-LABEL: func @sum_of_one_operand(
// CHECK: linalg.generic
func.func @sum_of_one_operand(%x: memref<4x4x4xf32>, %w: memref<4x4xf32>, %y: memref<4x4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k, l) -> (m, l, k)>, affine_map<(m, n, k, l) -> (k, n)>,
                                   affine_map<(m, n, k, l) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<4x4x4xf32>, memref<4x4xf32>) outs(%y : memref<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %p, %c : f32
    linalg.yield %s : f32
  }
  return
}

// CHECK-LABEL: func @convolution(
// CHECK: linalg.conv_1d_nwc_wcf
func.func @convolution(%x: memref<1x8x4xf32>, %w: memref<3x4x5xf32>, %y: memref<1x6x5xf32>) {
  linalg.conv_1d_nwc_wcf ins(%x, %w : memref<1x8x4xf32>, memref<3x4x5xf32>) outs(%y : memref<1x6x5xf32>)
  return
}

// CHECK-LABEL: func @tensors(
// CHECK: linalg.matmul
func.func @tensors(%x: tensor<4x4xf32>, %y: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.matmul ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%y : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
