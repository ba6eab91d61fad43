// RUN: posenc-opt %s -posenc-clamp-indices -canonicalize -verify-each | FileCheck %s

#rows = affine_map<(d0, d1) -> (d0)>
#all = affine_map<(d0, d1) -> (d0, d1)>

// The row comes from data and is clamped, the column is the loop's own.
// CHECK-LABEL: func.func @gather(
// CHECK: %[[I:.*]] = arith.index_cast %{{.*}} : i64 to index
// CHECK: %[[J:.*]] = linalg.index 1
// CHECK: %[[LOW:.*]] = arith.minsi %[[I]], %c95
// CHECK: %[[ROW:.*]] = arith.maxsi %[[LOW]], %c0
// CHECK: tensor.extract %{{.*}}[%[[ROW]], %[[J]]]
func.func @gather(%ids: tensor<8xi64>, %table: tensor<96x64xf32>) -> tensor<8x64xf32> {
  %e = tensor.empty() : tensor<8x64xf32>
  %r = linalg.generic {indexing_maps = [#rows, #all], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<8xi64>) outs(%e : tensor<8x64xf32>) {
  ^bb0(%id: i64, %out: f32):
    %i = arith.index_cast %id : i64 to index
    %j = linalg.index 1 : index
    %x = tensor.extract %table[%i, %j] : tensor<96x64xf32>
    linalg.yield %x : f32
  } -> tensor<8x64xf32>
  return %r : tensor<8x64xf32>
}

// CHECK-LABEL: func.func @constant(
// CHECK-NOT: arith.m
// CHECK: return
func.func @constant(%t: tensor<4xf32>) -> f32 {
  %c3 = arith.constant 3 : index
  %x = tensor.extract %t[%c3] : tensor<4xf32>
  return %x : f32
}

// CHECK-LABEL: func.func @outside(
// CHECK: tensor.extract %{{.*}}[%c3]
func.func @outside(%t: tensor<4xf32>) -> f32 {
  %c7 = arith.constant 7 : index
  %x = tensor.extract %t[%c7] : tensor<4xf32>
  return %x : f32
}

// CHECK-LABEL: func.func @dynamic_size(
// CHECK-SAME: %[[T:.*]]: tensor<?xf32>, %[[I:.*]]: index)
// CHECK: %[[SIZE:.*]] = tensor.dim %[[T]], %c0
// CHECK: %[[LAST:.*]] = arith.subi %[[SIZE]], %c1
// CHECK: %[[LOW:.*]] = arith.minsi %[[I]], %[[LAST]]
// CHECK: arith.maxsi %[[LOW]], %c0
func.func @dynamic_size(%t: tensor<?xf32>, %i: index) -> f32 {
  %x = tensor.extract %t[%i] : tensor<?xf32>
  return %x : f32
}

// The whole slice has to fit: the last offset is 16 - 1 - (4 - 1) * 2.
// CHECK-LABEL: func.func @slice(
// CHECK-SAME: %[[I:[^:]*]]: index)
// CHECK: %[[LOW:.*]] = arith.minsi %[[I]], %c9
// CHECK: %[[O:.*]] = arith.maxsi %[[LOW]], %c0
// CHECK: tensor.extract_slice %{{.*}}[%[[O]]] [4] [2]
func.func @slice(%t: tensor<16xf32>, %i: index) -> tensor<4xf32> {
  %x = tensor.extract_slice %t[%i] [4] [2] : tensor<16xf32> to tensor<4xf32>
  return %x : tensor<4xf32>
}
