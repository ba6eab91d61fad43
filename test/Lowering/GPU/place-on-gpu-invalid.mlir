// RUN: posenc-opt %s -posenc-place-on-gpu -verify-diagnostics

func.func @sum(%m: memref<8xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  // expected-error@+1 {{expected a loop without results where it reads memory of the device, got one with 1}}
  %sum = scf.for %i = %c0 to %c8 step %c1 iter_args(%s = %zero) -> f32 {
    %v = memref.load %m[%i] : memref<8xf32>
    %t = arith.addf %v, %s : f32
    scf.yield %t : f32
  }
  return %sum : f32
}
