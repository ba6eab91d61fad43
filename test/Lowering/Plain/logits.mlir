// What happens to a score on its way to a logit, in the order of docs/Spec.md.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -cse -verify-each | FileCheck %s

// Query scale, softcap, score term, score region, masks.
// CHECK-LABEL: func.func @order(
// CHECK-DAG: %[[NONE:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[HALF:.*]] = arith.constant 5.000000e-01 : f32
// CHECK-DAG: %[[CAP:.*]] = arith.constant 5.000000e+01 : f32
// CHECK: ^bb0(%[[S:.*]]: f32, %{{.*}}: f32):
// CHECK: %[[SCALED:.*]] = arith.mulf %[[S]], %[[HALF]]
// CHECK: %[[T:.*]] = tensor.extract %arg2[%{{.*}}, %{{.*}}] : tensor<2x5xf32>
// CHECK: %[[TIMES:.*]] = arith.mulf %[[SCALED]], %[[T]]
// CHECK: %[[RATIO:.*]] = arith.divf %[[TIMES]], %[[CAP]]
// CHECK: %[[TANH:.*]] = math.tanh %[[RATIO]]
// CHECK: %[[CAPPED:.*]] = arith.mulf %[[TANH]], %[[CAP]]
// CHECK: %[[B:.*]] = tensor.extract %arg3[%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}] : tensor<1x4x1x7xf32>
// CHECK: %[[SUM:.*]] = arith.addf %[[CAPPED]], %[[B]]
// CHECK: %[[ABS:.*]] = math.absf %[[SUM]]
// CHECK: %[[KEPT:.*]] = tensor.extract %arg4
// CHECK: %[[L:.*]] = arith.select %[[KEPT]], %[[ABS]], %[[NONE]]
// CHECK: linalg.yield %[[L]]
func.func @order(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x7x8xf32>, %t: tensor<2x5xf32>, %b: tensor<1x4x1x7xf32>, %m: tensor<2x1x5x7xi1>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>) outs(%q : tensor<2x4x5x8xf32>)
      encodings [#posenc.dense_bias(%b : tensor<1x4x1x7xf32>)] masks [#posenc.dense_mask(%m : tensor<2x1x5x7xi1>)]
      scale 0.5 softcap 50.0 query_scale(%t : tensor<2x5xf32>) score {
    ^bb0(%s: f32, %bb: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %x = math.absf %s : f32
      posenc.yield %x : f32
    } -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// The region gets global indices and positions: key 3 + j, position 100 + that.
// CHECK-LABEL: func.func @region_arguments(
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK-DAG: %[[C100:.*]] = arith.constant 100 : index
// CHECK: linalg.generic
// CHECK: linalg.generic
// CHECK-DAG: %[[H:.*]] = linalg.index 1
// CHECK-DAG: %[[I:.*]] = linalg.index 2
// CHECK-DAG: %[[J:.*]] = linalg.index 3
// CHECK-DAG: %[[GH:.*]] = arith.addi %[[H]], %[[C4]]
// CHECK-DAG: %[[GI:.*]] = arith.addi %[[I]], %[[C2]]
// CHECK-DAG: %[[QP:.*]] = tensor.extract %arg1[%[[GI]]]
// CHECK-DAG: %[[KP:.*]] = arith.addi %[[J]], %[[C100]]
// CHECK: arith.addi %[[GH]], %{{.*}}
// CHECK: linalg.yield
func.func @region_arguments(%q: tensor<2x4x5x8xf32>, %p: tensor<10xindex>) -> tensor<2x4x5x8xf32> {
  %c100 = arith.constant 100 : index
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) outs(%q : tensor<2x4x5x8xf32>)
      q_pos(%p : tensor<10xindex>) k_offset(%c100 : index) frame [0, 4, 2, 0] of [8, 8, 10, 5] score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %a = arith.addi %h, %qp : index
      %c = arith.addi %a, %kp : index
      %d = arith.index_cast %c : index to i32
      %x = arith.sitofp %d : i32 to f32
      posenc.yield %x : f32
    } -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// The region computes in f32 whatever the data is.
// CHECK-LABEL: func.func @region_of_f64(
// CHECK: %[[S:.*]] = arith.truncf %{{.*}} : f64 to f32
// CHECK: %[[X:.*]] = math.absf %[[S]] : f32
// CHECK: arith.extf %[[X]] : f32 to f64
func.func @region_of_f64(%q: tensor<2x4x5x8xf64>) -> tensor<2x4x5x8xf64> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf64>, tensor<2x4x5x8xf64>, tensor<2x4x5x8xf64>) outs(%q : tensor<2x4x5x8xf64>) score {
    ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
      %x = math.absf %s : f32
      posenc.yield %x : f32
    } -> tensor<2x4x5x8xf64>
  return %r : tensor<2x4x5x8xf64>
}

// A length outside [0, M] is brought inside.
// CHECK-LABEL: func.func @valid_length(
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[C7:.*]] = arith.constant 7 : index
// CHECK: %[[N:.*]] = tensor.extract %arg2[%{{.*}}] : tensor<2xi64>
// CHECK: %[[I:.*]] = arith.index_cast %[[N]] : i64 to index
// CHECK: %[[A:.*]] = arith.maxsi %[[I]], %[[C0]]
// CHECK: %[[B:.*]] = arith.minsi %[[A]], %[[C7]]
// CHECK: %[[KEPT:.*]] = arith.cmpi slt, %{{.*}}, %[[B]]
// CHECK: arith.select %[[KEPT]]
func.func @valid_length(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x7x8xf32>, %n: tensor<2xi64>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>) outs(%q : tensor<2x4x5x8xf32>)
      valid_length(%n : tensor<2xi64>) -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}

// The sink takes part in the maximum and in the sum; a tile reads it at global heads.
// CHECK-LABEL: func.func @sink(
// CHECK-DAG: %[[C4:.*]] = arith.constant 4 : index
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<2x4x5xf32>) outs
// CHECK: %[[H:.*]] = arith.addi %{{.*}}, %[[C4]]
// CHECK: %[[S:.*]] = tensor.extract %arg1[%[[H]]] : tensor<8xf32>
// CHECK: arith.maximumf %{{.*}}, %[[S]]
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}} : tensor<2x4x5xf32>, tensor<2x4x5xf32>) outs
// CHECK: tensor.extract %arg1
// CHECK: %[[E:.*]] = math.exp
// CHECK: arith.addf %{{.*}}, %[[E]]
func.func @sink(%q: tensor<2x4x5x8xf32>, %s: tensor<8xf32>) -> tensor<2x4x5x8xf32> {
  %r = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) outs(%q : tensor<2x4x5x8xf32>)
      sink(%s : tensor<8xf32>) frame [0, 4, 0, 0] of [8, 8, 5, 5] -> tensor<2x4x5x8xf32>
  return %r : tensor<2x4x5x8xf32>
}
