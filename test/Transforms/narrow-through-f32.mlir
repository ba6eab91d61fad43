// RUN: posenc-opt %s -posenc-narrow-through-f32 -verify-each | FileCheck %s

// CHECK-LABEL: func.func @double(
// CHECK: %[[F:.*]] = arith.truncf %{{.*}} : f64 to f32
// CHECK: %[[H:.*]] = arith.truncf %[[F]] : f32 to f16
// CHECK: return %[[H]]
func.func @double(%x: f64) -> f16 {
  %0 = arith.truncf %x : f64 to f16
  return %0 : f16
}

// CHECK-LABEL: func.func @integers(
// CHECK: %[[F:.*]] = arith.sitofp %{{.*}} : vector<4xi64> to vector<4xf32>
// CHECK: arith.truncf %[[F]] : vector<4xf32> to vector<4xbf16>
func.func @integers(%x: vector<4xi64>) -> vector<4xbf16> {
  %0 = arith.sitofp %x : vector<4xi64> to vector<4xbf16>
  return %0 : vector<4xbf16>
}

// CHECK-LABEL: func.func @float(
// CHECK-NEXT: arith.truncf %{{.*}} : f32 to bf16
func.func @float(%x: f32) -> bf16 {
  %0 = arith.truncf %x : f32 to bf16
  return %0 : bf16
}
