// RUN: posenc-opt %s -posenc-approximate-math -verify-each | FileCheck %s

// CHECK-LABEL: func.func @exp_f32(
// CHECK-NOT: math.exp
// CHECK: return
func.func @exp_f32(%x: f32) -> f32 {
  %0 = math.exp %x : f32
  return %0 : f32
}

// n + f = x and the bits of 2^(n - 1), half of the result; no NaN is compared away.
// CHECK-LABEL: func.func @exp2_vector(
// CHECK-SAME: %[[X:.*]]: vector<8xf32>
// CHECK: arith.cmpf olt, %[[X]]
// CHECK: arith.cmpf ogt
// CHECK-COUNT-5: math.fma
// CHECK: arith.shli %{{.*}} : vector<8xi32>
// CHECK: %[[HALF:.*]] = arith.mulf
// CHECK: %[[R:.*]] = arith.addf %[[HALF]], %[[HALF]]
// CHECK: return %[[R]]
func.func @exp2_vector(%x: vector<8xf32>) -> vector<8xf32> {
  %0 = math.exp2 %x : vector<8xf32>
  return %0 : vector<8xf32>
}

// CHECK-LABEL: func.func @square(
// CHECK: arith.mulf
// CHECK-NOT: math.fpowi
func.func @square(%x: f32) -> f32 {
  %c2 = arith.constant 2 : i64
  %0 = math.fpowi %x, %c2 : f32, i64
  return %0 : f32
}

// CHECK-LABEL: func.func @half(
// CHECK: math.erf %{{.*}} : f16
func.func @half(%x: f16) -> f16 {
  %0 = math.erf %x : f16
  return %0 : f16
}

// CHECK-LABEL: func.func @kept(
// CHECK: math.exp %{{.*}} : f64
// CHECK: math.exp2 %{{.*}} : f64
// CHECK: math.sin %{{.*}} : f32
// CHECK: math.cos %{{.*}} : f32
func.func @kept(%x: f64, %y: f32) -> (f64, f32, f32) {
  %0 = math.exp %x : f64
  %3 = math.exp2 %0 : f64
  %1 = math.sin %y : f32
  %2 = math.cos %y : f32
  return %3, %1, %2 : f64, f32, f32
}
