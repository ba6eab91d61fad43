// RUN: posenc-opt %s -split-input-file -posenc-share-kernels -verify-each | FileCheck %s

#id = affine_map<(i) -> (i)>

// Two layers: what differs are buffers, and a scalar that comes from outside. Constants belong
// to the operation.
// CHECK-LABEL: func @layers(
// CHECK-SAME: %[[X:.*]]: memref<64xf32>, %[[Y:.*]]: memref<64xf32>, %[[Z:.*]]: memref<64xf32>, %[[S:.*]]: f32, %[[T:.*]]: f32,
// CHECK: call @[[SCALE:.*]](%[[X]], %[[Y]], %[[S]])
// CHECK: call @[[SCALE]](%[[Y]], %[[Z]], %[[T]])
// CHECK: call @[[ATTEND:.*]](%{{.*}}, %{{.*}}, %{{.*}}) :
// CHECK: call @[[ATTEND]](%{{.*}}, %{{.*}}, %{{.*}}) :
// CHECK-NOT: posenc.attention
// CHECK: return
func.func @layers(%x: memref<64xf32>, %y: memref<64xf32>, %z: memref<64xf32>, %s: f32, %t: f32,
                  %q: memref<1x2x8x4xf32>, %k: memref<1x2x8x4xf32>, %o: memref<1x2x8x4xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %s : f32
    %d = arith.addf %c, %one : f32
    linalg.yield %d : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%y : memref<64xf32>) outs(%z : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %t : f32
    %d = arith.addf %c, %one : f32
    linalg.yield %d : f32
  }
  posenc.attention ins(%q, %k, %k : memref<1x2x8x4xf32>, memref<1x2x8x4xf32>, memref<1x2x8x4xf32>)
      outs(%o : memref<1x2x8x4xf32>) masks [#posenc.causal] {posenc.record = array<i64: 0>}
  posenc.attention ins(%o, %k, %k : memref<1x2x8x4xf32>, memref<1x2x8x4xf32>, memref<1x2x8x4xf32>)
      outs(%q : memref<1x2x8x4xf32>) masks [#posenc.causal] {posenc.record = array<i64: 1>}
  return
}
// CHECK: func private @[[SCALE]](%[[IN:.*]]: memref<64xf32>, %[[OUT:.*]]: memref<64xf32>, %[[F:.*]]: f32) attributes {passthrough = ["noinline"]}
// CHECK: %[[ONE:.*]] = arith.constant 1.0
// CHECK: linalg.generic {{.*}} ins(%[[IN]] : memref<64xf32>) outs(%[[OUT]] : memref<64xf32>)
// CHECK: arith.mulf %{{.*}}, %[[F]]
// CHECK: arith.addf %{{.*}}, %[[ONE]]
// CHECK: func private @[[ATTEND]](
// CHECK: posenc.attention {{.*}}posenc.record = array<i64: 0, 1>

// -----

#id = affine_map<(i) -> (i)>

// Other constants, other operations, another layout, and buffers that are one where they were two:
// the first and the second differ from each other in each.
// CHECK-LABEL: func @near_misses(
// CHECK-NOT: call
// CHECK: return
func.func @near_misses(%x: memref<64xf32>, %y: memref<64xf32>, %far: memref<64xf32, strided<[2]>>) {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %one : f32
    linalg.yield %c : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %two : f32
    linalg.yield %c : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.addf %a, %one : f32
    linalg.yield %c : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%far : memref<64xf32, strided<[2]>>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %one : f32
    linalg.yield %c : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%y : memref<64xf32>) outs(%y : memref<64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.mulf %a, %one : f32
    linalg.yield %c : f32
  }
  return
}

// -----

#id = affine_map<(i) -> (i)>

// A failure is the failure of the function it happens in; a fill, and a few iterations, are cheaper
// than a call.
// CHECK-LABEL: func @stay(
// CHECK-NOT: call
// CHECK: return
func.func @stay(%x: memref<64xf32>, %y: memref<64xf32>, %few: memref<63xf32>, %f: f32) {
  linalg.fill ins(%f : f32) outs(%x : memref<64xf32>)
  linalg.fill ins(%f : f32) outs(%y : memref<64xf32>)
  linalg.add ins(%few, %few : memref<63xf32>, memref<63xf32>) outs(%few : memref<63xf32>)
  linalg.add ins(%few, %few : memref<63xf32>, memref<63xf32>) outs(%few : memref<63xf32>)
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%x : memref<64xf32>) {
  ^bb0(%a: f32):
    %c = arith.cmpf one, %a, %f : f32
    cf.assert %c, "expected another number"
    linalg.yield %a : f32
  }
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%y : memref<64xf32>) {
  ^bb0(%a: f32):
    %c = arith.cmpf one, %a, %f : f32
    cf.assert %c, "expected another number"
    linalg.yield %a : f32
  }
  return
}

// -----

// Functions of a module inside cannot be called from there.
// CHECK-LABEL: module @inner
// CHECK-NOT: call
// CHECK: linalg.add
// CHECK: linalg.add
module @outer {
  module @inner {
    func.func @f(%x: memref<64xf32>) {
      linalg.add ins(%x, %x : memref<64xf32>, memref<64xf32>) outs(%x : memref<64xf32>)
      linalg.add ins(%x, %x : memref<64xf32>, memref<64xf32>) outs(%x : memref<64xf32>)
      return
    }
  }
}
