// An online softmax over blocks of keys: left alone, and said so.
// RUN: posenc-opt %s -verify-diagnostics -verify-each \
// RUN:   -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// CHECK-LABEL: func.func @online(
// CHECK-NOT: posenc.attention
// CHECK: return
func.func @online(%q: tensor<6x4xf32>, %k: tensor<4x16xf32>, %v: tensor<16x4xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %pairs = tensor.empty() : tensor<6x4xf32>
  %rows = tensor.empty() : tensor<6xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
  %sums:3 = scf.for %j = %c0 to %c16 step %c4 iter_args(%m = %m0, %l = %l0, %o = %s0) -> (tensor<6xf32>, tensor<6xf32>, tensor<6x4xf32>) {
    %kj = tensor.extract_slice %k[0, %j] [4, 4] [1, 1] : tensor<4x16xf32> to tensor<4x4xf32>
    %vj = tensor.extract_slice %v[%j, 0] [4, 4] [1, 1] : tensor<16x4xf32> to tensor<4x4xf32>
    %s = linalg.matmul ins(%q, %kj : tensor<6x4xf32>, tensor<4x4xf32>) outs(%s0 : tensor<6x4xf32>) -> tensor<6x4xf32>
    %mj = linalg.reduce { arith.maximumf } ins(%s : tensor<6x4xf32>) outs(%m : tensor<6xf32>) dimensions = [1]
    %mb = linalg.broadcast ins(%mj : tensor<6xf32>) outs(%pairs : tensor<6x4xf32>) dimensions = [1]
    %x = linalg.sub ins(%s, %mb : tensor<6x4xf32>, tensor<6x4xf32>) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
    %p = linalg.exp ins(%x : tensor<6x4xf32>) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
    %d = linalg.sub ins(%m, %mj : tensor<6xf32>, tensor<6xf32>) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
    %alpha = linalg.exp ins(%d : tensor<6xf32>) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
    %la = linalg.mul ins(%l, %alpha : tensor<6xf32>, tensor<6xf32>) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
    %lj = linalg.reduce { arith.addf } ins(%p : tensor<6x4xf32>) outs(%la : tensor<6xf32>) dimensions = [1]
    %ab = linalg.broadcast ins(%alpha : tensor<6xf32>) outs(%pairs : tensor<6x4xf32>) dimensions = [1]
    %oa = linalg.mul ins(%o, %ab : tensor<6x4xf32>, tensor<6x4xf32>) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
    // expected-remark @below {{[Missed] blocked-softmax}}
    %oj = linalg.matmul ins(%p, %vj : tensor<6x4xf32>, tensor<4x4xf32>) outs(%oa : tensor<6x4xf32>) -> tensor<6x4xf32>
    scf.yield %mj, %lj, %oj : tensor<6xf32>, tensor<6xf32>, tensor<6x4xf32>
  }
  %lb = linalg.broadcast ins(%sums#1 : tensor<6xf32>) outs(%pairs : tensor<6x4xf32>) dimensions = [1]
  %r = linalg.div ins(%sums#2, %lb : tensor<6x4xf32>, tensor<6x4xf32>) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %r : tensor<6x4xf32>
}

// The same with powers of two.
// CHECK-LABEL: func.func @online_power(
// CHECK-NOT: posenc.attention
// CHECK: return
func.func @online_power(%q: tensor<6x4xf32>, %k: tensor<4x16xf32>, %v: tensor<16x4xf32>) -> tensor<6x4xf32> {
  %two = arith.constant dense<2.0> : tensor<6x4xf32>
  %twos = arith.constant dense<2.0> : tensor<6xf32>
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %pairs = tensor.empty() : tensor<6x4xf32>
  %rows = tensor.empty() : tensor<6xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
  %sums:3 = scf.for %j = %c0 to %c16 step %c4 iter_args(%m = %m0, %l = %l0, %o = %s0) -> (tensor<6xf32>, tensor<6xf32>, tensor<6x4xf32>) {
    %kj = tensor.extract_slice %k[0, %j] [4, 4] [1, 1] : tensor<4x16xf32> to tensor<4x4xf32>
    %vj = tensor.extract_slice %v[%j, 0] [4, 4] [1, 1] : tensor<16x4xf32> to tensor<4x4xf32>
    %s = linalg.matmul ins(%q, %kj : tensor<6x4xf32>, tensor<4x4xf32>) outs(%s0 : tensor<6x4xf32>) -> tensor<6x4xf32>
    %mj = linalg.reduce { arith.maximumf } ins(%s : tensor<6x4xf32>) outs(%m : tensor<6xf32>) dimensions = [1]
    %mb = linalg.broadcast ins(%mj : tensor<6xf32>) outs(%pairs : tensor<6x4xf32>) dimensions = [1]
    %x = linalg.sub ins(%s, %mb : tensor<6x4xf32>, tensor<6x4xf32>) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
    %p = linalg.powf ins(%two, %x : tensor<6x4xf32>, tensor<6x4xf32>) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
    %d = linalg.sub ins(%m, %mj : tensor<6xf32>, tensor<6xf32>) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
    %alpha = linalg.powf ins(%twos, %d : tensor<6xf32>, tensor<6xf32>) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
    %la = linalg.mul ins(%l, %alpha : tensor<6xf32>, tensor<6xf32>) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
    %lj = linalg.reduce { arith.addf } ins(%p : tensor<6x4xf32>) outs(%la : tensor<6xf32>) dimensions = [1]
    %ab = linalg.broadcast ins(%alpha : tensor<6xf32>) outs(%pairs : tensor<6x4xf32>) dimensions = [1]
    %oa = linalg.mul ins(%o, %ab : tensor<6x4xf32>, tensor<6x4xf32>) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
    // expected-remark @below {{[Missed] blocked-softmax}}
    %oj = linalg.matmul ins(%p, %vj : tensor<6x4xf32>, tensor<4x4xf32>) outs(%oa : tensor<6x4xf32>) -> tensor<6x4xf32>
    scf.yield %mj, %lj, %oj : tensor<6xf32>, tensor<6xf32>, tensor<6x4xf32>
  }
  %lb = linalg.broadcast ins(%sums#1 : tensor<6xf32>) outs(%pairs : tensor<6x4xf32>) dimensions = [1]
  %r = linalg.div ins(%sums#2, %lb : tensor<6x4xf32>, tensor<6x4xf32>) outs(%pairs : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %r : tensor<6x4xf32>
}
