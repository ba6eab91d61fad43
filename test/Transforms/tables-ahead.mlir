// Tables as arguments, and functions that build them.
// RUN: posenc-opt %s -split-input-file -verify-diagnostics -verify-each \
// RUN:   -pass-pipeline='builtin.module(posenc-tables-ahead{positions=32},canonicalize)' | FileCheck %s
// RUN: posenc-opt %s -split-input-file -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(posenc-tables-ahead{positions=32})' 2>&1 >%t | FileCheck %s --check-prefixes=REMARK,COMPUTED
// RUN: not posenc-opt %s -split-input-file -pass-pipeline='builtin.module(posenc-tables-ahead)' 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NONE

// NONE: error: expected a positive number of positions, got 0
// REMARK: [Passed] TablesBuiltAhead {{.*}}Function=main {{.*}}tables of 32 positions are arguments 4 and 5

// Two attentions share tables; other encodings keep their place in the list.
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[C:[^:]*]]: tensor<2x32x4xf32>, %[[S:[^:]*]]: tensor<2x32x4xf32>)
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.fope<table = by_position>(%[[C]], %[[S]] : tensor<2x32x4xf32>, tensor<2x32x4xf32>), #posenc.alibi]
// CHECK: posenc.attention
// CHECK-SAME: encodings [#posenc.alibi, #posenc.fope<table = by_position, on = query>(%[[C]], %[[S]] :
// CHECK-LABEL: func.func @main_tables_0(
// CHECK-SAME: %[[COS:.*]]: tensor<2x3x3xf32>, %[[SIN:.*]]: tensor<2x3x3xf32>, %[[F:.*]]: tensor<3xf32>) -> (tensor<2x32x4xf32>, tensor<2x32x4xf32>)
// The basis of all positions, with a term for the pads.
// CHECK: %[[BASIS:.*]]:2 = linalg.generic {{.*}} outs(%{{.*}}, %{{.*}} : tensor<32x4xf32>, tensor<32x4xf32>)
// CHECK: math.cos
// CHECK: %[[MIX:.*]]:2 = linalg.generic {{.*}} outs(%{{.*}}, %{{.*}} : tensor<2x4x4xf32>, tensor<2x4x4xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[BASIS]]#0, %[[MIX]]#0 :
// CHECK: linalg.generic {{.*}} ins(%[[BASIS]]#1, %[[MIX]]#1 :
func.func @main(%x: tensor<1x4x6x8xf32>, %k: tensor<1x2x6x8xf32>, %coefficients: tensor<2x3x3xf32>, %f: tensor<3xf32>) -> tensor<1x4x6x8xf32> {
  %a = posenc.attention ins(%x, %k, %k : tensor<1x4x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>)
      outs(%x : tensor<1x4x6x8xf32>)
      encodings [#posenc.fope<table = frequencies>(%coefficients, %coefficients, %f : tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<3xf32>), #posenc.alibi] -> tensor<1x4x6x8xf32>
  %b = posenc.attention ins(%a, %k, %k : tensor<1x4x6x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>)
      outs(%x : tensor<1x4x6x8xf32>)
      encodings [#posenc.alibi, #posenc.fope<table = frequencies, on = query>(%coefficients, %coefficients, %f : tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<3xf32>)] -> tensor<1x4x6x8xf32>
  return %b : tensor<1x4x6x8xf32>
}

// -----

// A function with callers keeps its arguments, and tables that are read stay.
// CHECK-LABEL: func.func @caller(
// CHECK-LABEL: func.func @called(
// CHECK-NOT: by_position
// CHECK-LABEL: func.func @ahead_already(
// CHECK-SAME: %arg0: tensor<1x1x6x8xf32>, %arg1: tensor<1x32x4xf32>)
// CHECK-NOT: func.func
func.func @caller(%x: tensor<1x1x6x8xf32>, %c: tensor<1x3x4xf32>, %f: tensor<3xf32>) -> tensor<1x1x6x8xf32> {
  %r = call @called(%x, %c, %f) : (tensor<1x1x6x8xf32>, tensor<1x3x4xf32>, tensor<3xf32>) -> tensor<1x1x6x8xf32>
  return %r : tensor<1x1x6x8xf32>
}
func.func @called(%x: tensor<1x1x6x8xf32>, %c: tensor<1x3x4xf32>, %f: tensor<3xf32>) -> tensor<1x1x6x8xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>)
      outs(%x : tensor<1x1x6x8xf32>)
      encodings [#posenc.fope<table = frequencies>(%c, %c, %f : tensor<1x3x4xf32>, tensor<1x3x4xf32>, tensor<3xf32>)] -> tensor<1x1x6x8xf32>
  return %r : tensor<1x1x6x8xf32>
}
func.func @ahead_already(%x: tensor<1x1x6x8xf32>, %c: tensor<1x32x4xf32>) -> tensor<1x1x6x8xf32> {
  %r = posenc.attention ins(%x, %x, %x : tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>)
      outs(%x : tensor<1x1x6x8xf32>)
      encodings [#posenc.fope<table = by_position>(%c, %c : tensor<1x32x4xf32>, tensor<1x32x4xf32>)] -> tensor<1x1x6x8xf32>
  return %r : tensor<1x1x6x8xf32>
}

// -----

// What is constant is in the builder; f64 has tables of its own kind.
// CHECK-LABEL: func.func @constant(
// CHECK-SAME: %arg0: tensor<1x1x6x8xf64>, %arg1: tensor<1x32x4xf64>, %arg2: tensor<1x32x4xf64>)
// CHECK-LABEL: func.func @constant_tables_0() -> (tensor<1x32x4xf64>, tensor<1x32x4xf64>)
// CHECK-NOT: f32
// CHECK: return
func.func @constant(%x: tensor<1x1x6x8xf64>) -> tensor<1x1x6x8xf64> {
  %c = arith.constant dense<0.5> : tensor<1x3x4xf64>
  %f = arith.constant dense<[1.0, 0.1, 0.01]> : tensor<3xf64>
  %r = posenc.attention ins(%x, %x, %x : tensor<1x1x6x8xf64>, tensor<1x1x6x8xf64>, tensor<1x1x6x8xf64>)
      outs(%x : tensor<1x1x6x8xf64>)
      encodings [#posenc.fope<table = frequencies>(%c, %c, %f : tensor<1x3x4xf64>, tensor<1x3x4xf64>, tensor<3xf64>)] -> tensor<1x1x6x8xf64>
  return %r : tensor<1x1x6x8xf64>
}

// -----

// A caller has nothing to build these tables from.
// COMPUTED: [Missed] OperandsAreComputed {{.*}}Function=computed {{.*}}its tables depend on what the function computes
// CHECK-LABEL: func.func @computed(
// CHECK-NOT: by_position
// CHECK-NOT: func.func
func.func @computed(%x: tensor<1x1x6x8xf32>, %c: tensor<1x3x4xf32>, %f: tensor<3xf32>) -> tensor<1x1x6x8xf32> {
  %d = arith.addf %c, %c : tensor<1x3x4xf32>
  %r = posenc.attention ins(%x, %x, %x : tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>)
      outs(%x : tensor<1x1x6x8xf32>)
      encodings [#posenc.fope<table = frequencies>(%d, %d, %f : tensor<1x3x4xf32>, tensor<1x3x4xf32>, tensor<3xf32>)] -> tensor<1x1x6x8xf32>
  return %r : tensor<1x1x6x8xf32>
}
