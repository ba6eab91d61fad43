// An online softmax in loops of scalars or vectors: left alone, and said so.
// RUN: posenc-opt %s -verify-diagnostics -verify-each \
// RUN:   -remarks-filter='.*' -remark-format=emitRemark \
// RUN:   -pass-pipeline='builtin.module(raise-to-posenc)' | FileCheck %s

// CHECK-NOT: posenc.

// One query, a key at a time: maximum and sum are numbers, the outputs a tensor.
func.func @carried_by_arguments(%q: tensor<4xf32>, %k: tensor<16x4xf32>, %v: tensor<16x4xf32>) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %o0 = arith.constant dense<0.0> : tensor<4xf32>
  %sums:3 = scf.for %j = %c0 to %c16 step %c1 iter_args(%m = %lowest, %l = %zero, %o = %o0) -> (f32, f32, tensor<4xf32>) {
    %s = scf.for %d = %c0 to %c4 step %c1 iter_args(%t = %zero) -> (f32) {
      %x = tensor.extract %q[%d] : tensor<4xf32>
      %y = tensor.extract %k[%j, %d] : tensor<16x4xf32>
      %xy = arith.mulf %x, %y : f32
      %tn = arith.addf %t, %xy : f32
      scf.yield %tn : f32
    }
    %mn = arith.maximumf %m, %s : f32
    %change = arith.subf %m, %mn : f32
    // expected-remark @below {{[Missed] online-softmax | Category:posenc:raise | Function=carried_by_arguments | Reason="expected the exponentials of all keys of a row in one tensor, got a loop that carries a running maximum and rescales sums by the exponential of its change", Remark=math.exp}}
    %alpha = math.exp %change : f32
    %above = arith.subf %s, %mn : f32
    %p = math.exp %above : f32
    %la = arith.mulf %l, %alpha : f32
    %ln = arith.addf %la, %p : f32
    %on = scf.for %d = %c0 to %c4 step %c1 iter_args(%t = %o) -> (tensor<4xf32>) {
      %x = tensor.extract %t[%d] : tensor<4xf32>
      %xa = arith.mulf %x, %alpha : f32
      %y = tensor.extract %v[%j, %d] : tensor<16x4xf32>
      %py = arith.mulf %p, %y : f32
      %n = arith.addf %xa, %py : f32
      %tn = tensor.insert %n into %t[%d] : tensor<4xf32>
      scf.yield %tn : tensor<4xf32>
    }
    scf.yield %mn, %ln, %on : f32, f32, tensor<4xf32>
  }
  %out = scf.for %d = %c0 to %c4 step %c1 iter_args(%t = %sums#2) -> (tensor<4xf32>) {
    %x = tensor.extract %t[%d] : tensor<4xf32>
    %n = arith.divf %x, %sums#1 : f32
    %tn = tensor.insert %n into %t[%d] : tensor<4xf32>
    scf.yield %tn : tensor<4xf32>
  }
  return %out : tensor<4xf32>
}

// All in memory, by powers of two, with a choice for the maximum.
func.func @carried_by_memory(%s: memref<6x16xf32>, %v: memref<16xf32>, %m: memref<6xf32>, %l: memref<6xf32>, %o: memref<6xf32>) {
  %log2e = arith.constant 1.44269502 : f32
  affine.for %i = 0 to 6 {
    affine.for %j = 0 to 16 {
      %sij = affine.load %s[%i, %j] : memref<6x16xf32>
      %mi = affine.load %m[%i] : memref<6xf32>
      %more = arith.cmpf ogt, %sij, %mi : f32
      %mn = arith.select %more, %sij, %mi : f32
      affine.store %mn, %m[%i] : memref<6xf32>
      %change = arith.subf %mi, %mn : f32
      %scaled = arith.mulf %change, %log2e : f32
      // expected-remark @below {{[Missed] online-softmax}}
      %alpha = math.exp2 %scaled : f32
      %above = arith.subf %sij, %mn : f32
      %p = math.exp %above : f32
      %li = affine.load %l[%i] : memref<6xf32>
      %ln = math.fma %li, %alpha, %p : f32
      affine.store %ln, %l[%i] : memref<6xf32>
      %oi = affine.load %o[%i] : memref<6xf32>
      %vj = affine.load %v[%j] : memref<16xf32>
      %oa = arith.mulf %oi, %alpha : f32
      %pv = arith.mulf %p, %vj : f32
      %on = arith.addf %oa, %pv : f32
      affine.store %on, %o[%i] : memref<6xf32>
    }
  }
  return
}

// Blocks of keys, whose maximum a loop of its own takes; outputs are a vector.
func.func @blocks_of_vectors(%s: memref<16xf32>, %v: memref<16x4xf32>) -> (f32, vector<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %zeros = arith.constant dense<0.0> : vector<4xf32>
  %lowest = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %sums:3 = scf.for %block = %c0 to %c16 step %c4 iter_args(%m = %lowest, %l = %zero, %o = %zeros) -> (f32, f32, vector<4xf32>) {
    %mn = scf.for %j = %c0 to %c4 step %c1 iter_args(%t = %m) -> (f32) {
      %key = arith.addi %block, %j : index
      %x = memref.load %s[%key] : memref<16xf32>
      %tn = arith.maximumf %x, %t : f32
      scf.yield %tn : f32
    }
    %change = arith.subf %m, %mn : f32
    // expected-remark @below {{[Missed] online-softmax}}
    %alpha = math.exp %change : f32
    %alphas = vector.broadcast %alpha : f32 to vector<4xf32>
    %oa = arith.mulf %alphas, %o : vector<4xf32>
    %la = arith.mulf %l, %alpha : f32
    %next:2 = scf.for %j = %c0 to %c4 step %c1 iter_args(%t = %la, %u = %oa) -> (f32, vector<4xf32>) {
      %key = arith.addi %block, %j : index
      %x = memref.load %s[%key] : memref<16xf32>
      %above = arith.subf %x, %mn : f32
      %p = math.exp %above : f32
      %tn = arith.addf %t, %p : f32
      %ps = vector.broadcast %p : f32 to vector<4xf32>
      %y = vector.load %v[%key, %c0] : memref<16x4xf32>, vector<4xf32>
      %un = math.fma %ps, %y, %u : vector<4xf32>
      scf.yield %tn, %un : f32, vector<4xf32>
    }
    scf.yield %mn, %next#0, %next#1 : f32, f32, vector<4xf32>
  }
  return %sums#1, %sums#2 : f32, vector<4xf32>
}

// A maximum first, the sum in a second loop: nothing is rescaled.
func.func @two_passes(%s: memref<16xf32>) -> f32 {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %m = scf.for %j = %c0 to %c16 step %c1 iter_args(%t = %lowest) -> (f32) {
    %x = memref.load %s[%j] : memref<16xf32>
    %tn = arith.maximumf %x, %t : f32
    scf.yield %tn : f32
  }
  %l = scf.for %j = %c0 to %c16 step %c1 iter_args(%t = %zero) -> (f32) {
    %x = memref.load %s[%j] : memref<16xf32>
    %above = arith.subf %x, %m : f32
    %p = math.exp %above : f32
    %tn = arith.addf %t, %p : f32
    scf.yield %tn : f32
  }
  return %l : f32
}

// Sums that decay by what a number has changed by, whether it grew or not.
func.func @decays(%s: memref<16xf32>) -> f32 {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %sums:2 = scf.for %j = %c0 to %c16 step %c1 iter_args(%m = %zero, %l = %zero) -> (f32, f32) {
    %x = memref.load %s[%j] : memref<16xf32>
    %change = arith.subf %m, %x : f32
    %alpha = math.exp %change : f32
    %la = arith.mulf %l, %alpha : f32
    %ln = arith.addf %la, %x : f32
    scf.yield %x, %ln : f32, f32
  }
  return %sums#1 : f32
}

// The change of a running maximum, of which nothing is a factor.
func.func @watched(%s: memref<16xf32>) -> f32 {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %sums:2 = scf.for %j = %c0 to %c16 step %c1 iter_args(%m = %lowest, %l = %zero) -> (f32, f32) {
    %x = memref.load %s[%j] : memref<16xf32>
    %mn = arith.maximumf %m, %x : f32
    %change = arith.subf %m, %mn : f32
    %alpha = math.exp %change : f32
    %ln = arith.addf %l, %alpha : f32
    scf.yield %mn, %ln : f32, f32
  }
  return %sums#1 : f32
}
