// RUN: posenc-opt %s -posenc-vector-angles -verify-each | FileCheck %s

// CHECK-LABEL: func.func @sine(
// CHECK-SAME:    %[[X:.*]]: vector<8xf32>
// CHECK: %[[WIDE:.*]] = arith.extf %[[X]] : vector<8xf32> to vector<8xf64>
// CHECK: arith.truncf %{{.*}} : vector<8xf64> to vector<8xf32>
// CHECK: %[[LARGE:.*]] = vector.reduction <or>
// CHECK: %[[RESULT:.*]] = scf.if %[[LARGE]] -> (vector<8xf32>)
// CHECK:   func.call @sin_of_8_0(%[[X]])
// CHECK: } else {
// CHECK-NOT: math.sin
// CHECK: return %[[RESULT]]
func.func @sine(%x: vector<8xf32>) -> vector<8xf32> {
  %0 = math.sin %x : vector<8xf32>
  return %0 : vector<8xf32>
}

// CHECK-LABEL: func.func @cosine(
// CHECK: scf.if
// CHECK:   func.call @cos_of_16(
// CHECK: } else {
func.func @cosine(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.cos %x : vector<16xf32>
  return %0 : vector<16xf32>
}

// Scalars, other floats and other shapes are left to libm.
// CHECK-LABEL: func.func @kept(
// CHECK-NOT: scf.if
// CHECK: math.sin %{{.*}} : f32
// CHECK: math.cos %{{.*}} : vector<4xf64>
// CHECK: math.sin %{{.*}} : vector<2x4xf32>
// CHECK: math.cos %{{.*}} : vector<[4]xf32>
func.func @kept(%a: f32, %b: vector<4xf64>, %c: vector<2x4xf32>, %d: vector<[4]xf32>)
    -> (f32, vector<4xf64>, vector<2x4xf32>, vector<[4]xf32>) {
  %0 = math.sin %a : f32
  %1 = math.cos %b : vector<4xf64>
  %2 = math.sin %c : vector<2x4xf32>
  %3 = math.cos %d : vector<[4]xf32>
  return %0, %1, %2, %3 : f32, vector<4xf64>, vector<2x4xf32>, vector<[4]xf32>
}

// The name is taken.
func.func private @sin_of_8()

// CHECK: func.func private @sin_of_8_0(%[[A:.*]]: vector<8xf32>) -> vector<8xf32> attributes {passthrough = ["noinline"]}
// CHECK:   %[[S:.*]] = math.sin %[[A]] : vector<8xf32>
// CHECK:   return %[[S]]
// CHECK: func.func private @cos_of_16(
