// RUN: posenc-opt %s -posenc-guard-divisions -verify-each | FileCheck %s

// CHECK-LABEL: func.func @unsigned(
// CHECK-SAME: %[[A:.*]]: i64, %[[B:.*]]: i64)
// CHECK: %[[Z:.*]] = arith.cmpi eq, %[[B]], %c0
// CHECK: %[[S:.*]] = arith.select %[[Z]], %c1{{.*}}, %[[B]]
// CHECK: arith.divui %[[A]], %[[S]]
func.func @unsigned(%a: i64, %b: i64) -> i64 {
  %q = arith.divui %a, %b : i64
  return %q : i64
}

// CHECK-LABEL: func.func @signed(
// CHECK-SAME: %[[A:.*]]: i32, %[[B:.*]]: i32)
// CHECK-DAG: %[[Z:.*]] = arith.cmpi eq, %[[B]], %c0
// CHECK-DAG: %[[M:.*]] = arith.cmpi eq, %[[B]], %c-1
// CHECK-DAG: %[[L:.*]] = arith.cmpi eq, %[[A]], %c-2147483648
// CHECK: %[[O:.*]] = arith.andi %[[M]], %[[L]]
// CHECK: %[[T:.*]] = arith.ori %[[Z]], %[[O]]
// CHECK: %[[S:.*]] = arith.select %[[T]]
// CHECK: arith.remsi %[[A]], %[[S]]
func.func @signed(%a: i32, %b: i32) -> i32 {
  %q = arith.remsi %a, %b : i32
  return %q : i32
}

// CHECK-LABEL: func.func @constant(
// CHECK-NOT: arith.select
// CHECK: return
func.func @constant(%a: i64) -> i64 {
  %c = arith.constant 16 : i64
  %q = arith.divsi %a, %c : i64
  return %q : i64
}
