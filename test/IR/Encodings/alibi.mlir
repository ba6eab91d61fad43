// The formula as IR; spelling and constraints of the attribute: ../attributes.mlir.
// RUN: posenc-opt %s -convert-posenc-to-linalg -canonicalize -verify-each | FileCheck %s

// Four heads: slope 2^(-2 h - 2), rounded once to f32. The default positions put
// query i at i + 2; the distance is an integer until it is whole.
// CHECK-LABEL: func @absolute
//   CHECK-DAG: %[[FACTOR:.*]] = arith.constant -1.000000e+00 : f32
//   CHECK-DAG: %[[STEP:.*]] = arith.constant -2.000000e+00 : f64
//   CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
//   CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[I:.*]] = linalg.index 2
//       CHECK: %[[J:.*]] = linalg.index 3
//       CHECK: %[[POS:.*]] = arith.addi %[[I]], %[[TWO]]
//       CHECK: %[[R:.*]] = arith.subi %[[POS]], %[[J]]
//       CHECK: %[[MINUS:.*]] = arith.subi %[[ZERO]], %[[R]]
//       CHECK: %[[ABS:.*]] = arith.maxsi %[[R]], %[[MINUS]]
//       CHECK: %[[R64:.*]] = arith.index_cast %[[ABS]] : index to i64
//       CHECK: %[[RF:.*]] = arith.sitofp %[[R64]] : i64 to f32
//       CHECK: %[[H64:.*]] = arith.index_cast %[[H]] : index to i64
//       CHECK: %[[HF:.*]] = arith.sitofp %[[H64]] : i64 to f64
//       CHECK: %[[HS:.*]] = arith.mulf %[[HF]], %[[STEP]] : f64
//       CHECK: %[[EXPONENT:.*]] = arith.addf %[[HS]], %[[STEP]] : f64
//       CHECK: %[[WIDE:.*]] = math.exp2 %[[EXPONENT]] : f64
//       CHECK: %[[SLOPE:.*]] = arith.truncf %[[WIDE]] : f64 to f32
//       CHECK: %[[M:.*]] = arith.mulf %[[SLOPE]], %[[FACTOR]] : f32
//       CHECK: arith.mulf %[[M]], %[[RF]] : f32
func.func @absolute(%init: tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.alibi] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}

// CHECK-LABEL: func @signed
//   CHECK-DAG: arith.constant -5.000000e-01 : f32
//   CHECK-NOT: arith.maxsi
//       CHECK: return
func.func @signed(%init: tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32> {
  %b = posenc.bias [#posenc.alibi<distance = signed, bias_scale = 0.5>] heads 4 of 4
      outs(%init : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  return %b : tensor<1x4x3x5xf32>
}

// Six heads: the first four as above, the others 2^(-2 (h - 4) - 1).
// CHECK-LABEL: func @no_power_of_two
//   CHECK-DAG: %[[FOUR:.*]] = arith.constant 4 : index
//       CHECK: %[[H:.*]] = linalg.index 1
//       CHECK: %[[REGULAR:.*]] = arith.truncf
//       CHECK: arith.subi %[[H]], %[[FOUR]]
//       CHECK: %[[EXTRA:.*]] = arith.truncf
//       CHECK: %[[IS:.*]] = arith.cmpi slt, %[[H]], %[[FOUR]]
//       CHECK: arith.select %[[IS]], %[[REGULAR]], %[[EXTRA]]
func.func @no_power_of_two(%init: tensor<1x6x3x5xf32>) -> tensor<1x6x3x5xf32> {
  %b = posenc.bias [#posenc.alibi] heads 6 of 6
      outs(%init : tensor<1x6x3x5xf32>) -> tensor<1x6x3x5xf32>
  return %b : tensor<1x6x3x5xf32>
}
