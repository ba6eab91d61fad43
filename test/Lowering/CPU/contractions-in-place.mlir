// Small contractions within an iteration of an scf.forall: register tiles that read operands in
// place and write each result once.
// RUN: posenc-opt %s -posenc-contractions-to-loops -canonicalize -cse -verify-each | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {

// Sums start as zeros in registers, nothing is allocated or packed.
// CHECK-LABEL: func.func @in_place(
// CHECK: scf.forall
// CHECK-NOT: memref.alloc
// CHECK-NOT: linalg.fill
// CHECK: scf.for {{.*}} = %c0{{.*}} to %c64{{.*}} step %c32
// CHECK: scf.for {{.*}} = %c0{{.*}} to %c16{{.*}} step %c8
// CHECK: scf.for {{.*}} iter_args({{.*}} = %cst
// CHECK: vector.load %{{.*}} : memref<64x64xf32
// CHECK: vector.store
// CHECK-NOT: memref.dealloc
// CHECK: return
func.func @in_place(%q: memref<4x16x64xf32>, %s: memref<4x64x64xf32>, %o: memref<4x16x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%h) in (4) {
    %x = memref.subview %q[%h, 0, 0] [1, 16, 64] [1, 1, 1] : memref<4x16x64xf32> to memref<16x64xf32, strided<[64, 1], offset: ?>>
    %y = memref.subview %s[%h, 0, 0] [1, 64, 64] [1, 1, 1] : memref<4x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    %z = memref.subview %o[%h, 0, 0] [1, 16, 64] [1, 1, 1] : memref<4x16x64xf32> to memref<16x64xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%z : memref<16x64xf32, strided<[64, 1], offset: ?>>)
    linalg.matmul ins(%x, %y : memref<16x64xf32, strided<[64, 1], offset: ?>>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%z : memref<16x64xf32, strided<[64, 1], offset: ?>>)
  }
  return
}

// Rows and lanes change roles where only so results are whole vectors that need no packing: lanes
// are channels of values.
// CHECK-LABEL: func.func @outer_product(
// CHECK: scf.forall
// CHECK-NOT: memref.alloc
// CHECK: vector.load %{{.*}} : memref<64x32xf32
// CHECK: memref.load %{{.*}} : memref<16x64xf32
// CHECK: return
func.func @outer_product(%k: memref<16x64xf32>, %v: memref<16x32xf32>, %s: memref<64x32xf32>) {
  scf.forall (%h) in (2) {
    linalg.generic {indexing_maps = [affine_map<(d, e, t) -> (t, d)>, affine_map<(d, e, t) -> (t, e)>, affine_map<(d, e, t) -> (d, e)>],
        iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%k, %v : memref<16x64xf32>, memref<16x32xf32>) outs(%s : memref<64x32xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %r = arith.addf %c, %p : f32
      linalg.yield %r : f32
    }
  }
  return
}

// Steps that lie side by side are packed, into a buffer of the iteration and not of the chunk.
// CHECK-LABEL: func.func @packed(
// CHECK: scf.forall
// CHECK: %[[BUFFER:.*]] = memref.alloc() {{.*}} : memref<64x16xf32>
// CHECK: scf.for
// CHECK-NOT: memref.alloc
// CHECK: vector.load %[[BUFFER]]
// CHECK: memref.dealloc %[[BUFFER]]
// CHECK-NOT: memref.dealloc
// CHECK: return
func.func @packed(%q: memref<32x64xf32>, %k: memref<32x64xf32>, %o: memref<32x16xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c32 = arith.constant 32 : index
  scf.forall (%h) in (2) {
    scf.for %i = %c0 to %c32 step %c16 {
      %x = memref.subview %q[%i, 0] [16, 64] [1, 1] : memref<32x64xf32> to memref<16x64xf32, strided<[64, 1], offset: ?>>
      %y = memref.subview %k[%i, 0] [16, 64] [1, 1] : memref<32x64xf32> to memref<16x64xf32, strided<[64, 1], offset: ?>>
      %z = memref.subview %o[%i, 0] [16, 16] [1, 1] : memref<32x16xf32> to memref<16x16xf32, strided<[16, 1], offset: ?>>
      linalg.matmul indexing_maps = [affine_map<(i, j, c) -> (i, c)>, affine_map<(i, j, c) -> (j, c)>, affine_map<(i, j, c) -> (i, j)>]
          ins(%x, %y : memref<16x64xf32, strided<[64, 1], offset: ?>>, memref<16x64xf32, strided<[64, 1], offset: ?>>) outs(%z : memref<16x16xf32, strided<[16, 1], offset: ?>>)
    }
  }
  return
}

// Steps half a page apart would share few sets of the first-level cache: they are packed.
// CHECK-LABEL: func.func @far_steps(
// CHECK: memref.alloc() {{.*}} : memref<16x64xf32>
// CHECK: return
func.func @far_steps(%a: memref<16x16xf32>, %v: memref<16x512xf32>, %o: memref<16x64xf32>) {
  scf.forall (%h) in (2) {
    %y = memref.subview %v[0, 64] [16, 64] [1, 1] : memref<16x512xf32> to memref<16x64xf32, strided<[512, 1], offset: 64>>
    linalg.matmul ins(%a, %y : memref<16x16xf32>, memref<16x64xf32, strided<[512, 1], offset: 64>>) outs(%o : memref<16x64xf32>)
  }
  return
}

// Not here: lanes that are no whole vectors, a size that is not known, outside of iterations.
// CHECK-LABEL: func.func @others(
// CHECK-COUNT-6: memref.alloc
// CHECK: return
func.func @others(%a: memref<16x16xf32>, %b: memref<16x12xf32>, %o: memref<16x12xf32>, %x: memref<?x16xf32>, %y: memref<?x16xf32>) {
  scf.forall (%h) in (2) {
    linalg.matmul ins(%a, %b : memref<16x16xf32>, memref<16x12xf32>) outs(%o : memref<16x12xf32>)
    linalg.matmul ins(%x, %a : memref<?x16xf32>, memref<16x16xf32>) outs(%y : memref<?x16xf32>)
  }
  linalg.matmul ins(%a, %a : memref<16x16xf32>, memref<16x16xf32>) outs(%a : memref<16x16xf32>)
  return
}
}
