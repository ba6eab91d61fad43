// The plain road states the meaning of posenc.attention line by line: (b) product, (c)
// logits, (d) maximum, (e) weights, (f) sum, (g) value product, (h) division.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -cse -verify-each | FileCheck %s

// CHECK-DAG: #[[Q:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
// CHECK-DAG: #[[S:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[ROW:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-DAG: #[[Q_BNHD:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
// CHECK-DAG: #[[BNHD:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>

// f16 accumulates in f32; head h reads kv head h / 2.
// CHECK-LABEL: func.func @core(
// CHECK-DAG: %[[NONE:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[SCALE:.*]] = arith.constant 0.353553385 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : index
// CHECK: %[[S0:.*]] = linalg.generic {indexing_maps = [#[[Q]], #[[S]]]{{.*}}"reduction"]} ins(%arg0 : tensor<2x4x5x8xf16>) outs(%{{.*}} : tensor<2x4x5x?xf32>)
// CHECK: %[[H:.*]] = linalg.index 1
// CHECK: %[[KV:.*]] = arith.divui %[[H]], %[[C2]]
// CHECK: tensor.extract %arg1[%{{.*}}, %[[KV]], %{{.*}}, %{{.*}}] : tensor<2x2x?x8xf16>
// CHECK-COUNT-2: arith.extf
// CHECK: arith.mulf
// CHECK: arith.addf
// CHECK: %[[L:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ID]]]{{.*}} ins(%[[S0]]
// CHECK: arith.mulf %{{.*}}, %[[SCALE]]
// CHECK-NEXT: linalg.yield
// CHECK: linalg.fill ins(%[[NONE]]
// CHECK: %[[MAX:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ROW]]]{{.*}}"reduction"]} ins(%[[L]]
// CHECK: arith.maximumf
// A row without a visible key subtracts 0.
// CHECK: %[[P:.*]] = linalg.generic {{.*}} ins(%[[L]], %[[MAX]]
// CHECK: %[[DEAD:.*]] = arith.cmpf oeq, %{{.*}}, %[[NONE]]
// CHECK: arith.select %[[DEAD]], %[[ZERO]]
// CHECK: arith.subf
// CHECK: math.exp
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}"reduction"]} ins(%[[P]]
// CHECK: arith.addf
// A masked value is not multiplied: 0 * inf is no 0.
// CHECK: %[[PV:.*]] = linalg.generic {indexing_maps = [#[[Q]], #[[Q]], #[[S]]]{{.*}} ins(%[[P]], %[[L]]
// CHECK: tensor.extract %arg2
// CHECK: %[[HIDDEN:.*]] = arith.cmpf oeq, %{{.*}}, %[[NONE]]
// CHECK: arith.select %[[HIDDEN]], %[[ZERO]]
// CHECK: %[[O:.*]] = linalg.generic {{.*}} ins(%[[PV]], %[[SUM]]{{.*}}) outs(%arg3 : tensor<2x4x5x6xf16>)
// CHECK: %[[EMPTY:.*]] = arith.cmpf oeq, %{{.*}}, %[[ZERO]]
// CHECK: %[[RATIO:.*]] = arith.divf
// CHECK: arith.select %[[EMPTY]], %[[ZERO]], %[[RATIO]]
// CHECK: arith.truncf
// CHECK: return %[[O]]
func.func @core(%q: tensor<2x4x5x8xf16>, %k: tensor<2x2x?x8xf16>, %v: tensor<2x2x?x6xf16>, %o: tensor<2x4x5x6xf16>) -> tensor<2x4x5x6xf16> {
  %r = posenc.attention ins(%q, %k, %v : tensor<2x4x5x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x6xf16>) outs(%o : tensor<2x4x5x6xf16>) -> tensor<2x4x5x6xf16>
  return %r : tensor<2x4x5x6xf16>
}

// f64 is computed in f64.
// CHECK-LABEL: func.func @f64(
// CHECK-NOT: f32
// CHECK: arith.maximumf {{.*}} : f64
// CHECK-NOT: f32
// CHECK: return
func.func @f64(%q: tensor<1x1x5x8xf64>, %o: tensor<1x1x5x8xf64>) -> tensor<1x1x5x8xf64> {
  %r = posenc.attention ins(%q, %q, %q : tensor<1x1x5x8xf64>, tensor<1x1x5x8xf64>, tensor<1x1x5x8xf64>) outs(%o : tensor<1x1x5x8xf64>) -> tensor<1x1x5x8xf64>
  return %r : tensor<1x1x5x8xf64>
}

// Operands are read, and the output is written, in the order in which they lie.
// CHECK-LABEL: func.func @maps(
// CHECK: linalg.generic {indexing_maps = [#[[Q_BNHD]], #[[S]]]{{.*}} ins(%arg0
// CHECK: %[[J:.*]] = linalg.index 3
// CHECK: tensor.extract %arg1[%{{.*}}, %[[J]], %{{.*}}, %{{.*}}] : tensor<2x7x2x8xf32>
// CHECK: linalg.generic {indexing_maps = [#[[ID]], #[[ROW]], #[[BNHD]]]{{.*}} outs(%arg2 : tensor<2x5x4x8xf32>)
func.func @maps(%q: tensor<2x5x4x8xf32>, %k: tensor<2x7x2x8xf32>, %o: tensor<2x5x4x8xf32>) -> tensor<2x5x4x8xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<2x5x4x8xf32>, tensor<2x7x2x8xf32>, tensor<2x7x2x8xf32>) outs(%o : tensor<2x5x4x8xf32>)
      maps [affine_map<(b, h, n, d) -> (b, n, h, d)>, affine_map<(b, h, n, d) -> (b, n, h, d)>, affine_map<(b, h, n, d) -> (b, n, h, d)>, affine_map<(b, h, n, d) -> (b, n, h, d)>]
      -> tensor<2x5x4x8xf32>
  return %r : tensor<2x5x4x8xf32>
}

// CHECK-LABEL: func.func @log_sum_exp(
// CHECK: %[[MAX:.*]] = linalg.generic {{.*}}"reduction"]} ins(%{{.*}}) outs(%{{.*}} : tensor<2x4x5xf32>)
// CHECK: arith.maximumf
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}"reduction"]} ins(%{{.*}}) outs(%{{.*}} : tensor<2x4x5xf32>)
// CHECK: arith.addf
// CHECK: linalg.generic {{.*}} ins(%[[MAX]], %[[SUM]] : {{.*}}) outs(%arg2 : tensor<2x4x5xf32>)
// CHECK: %[[LOG:.*]] = math.log
// CHECK: arith.cmpf oeq
// CHECK: %[[SAFE:.*]] = arith.select
// CHECK: arith.addf %[[SAFE]], %[[LOG]]
func.func @log_sum_exp(%q: tensor<2x4x5x8xf32>, %o: tensor<2x4x5x8xf32>, %l: tensor<2x4x5xf32>) -> (tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) {
  %r:2 = posenc.attention ins(%q, %q, %q : tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>)
      outs(%o, %l : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) -> tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
  return %r#0, %r#1 : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>
}
