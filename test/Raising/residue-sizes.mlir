// Sizes in the code on logits are read in front of the attention, whatever they are sizes of.
// RUN: posenc-opt %s -raise-to-posenc -verify-each | FileCheck %s

#id = affine_map<(b, h, i, j) -> (b, h, i, j)>
#queries = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#keys = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#scores = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#weights = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#values = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#output = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// The number of keys is read off the value, of which the graph asks no size.
// CHECK-LABEL: func.func @sizes(
// CHECK: %[[M:.*]] = tensor.dim %arg2, %c2
// CHECK: posenc.attention
// CHECK: ^bb0(
// CHECK: arith.addi %[[M]], 
func.func @sizes(%q: tensor<1x2x?x4xf32>, %k: tensor<1x2x?x4xf32>, %v: tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %c2 = arith.constant 2 : index
  %n = tensor.dim %q, %c2 : tensor<1x2x?x4xf32>
  %keys = tensor.dim %k, %c2 : tensor<1x2x?x4xf32>
  %like = tensor.empty(%keys) : tensor<1x2x?x4xf32>
  %w = linalg.copy ins(%v : tensor<1x2x?x4xf32>) outs(%like : tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32>
  %pairs = tensor.empty(%n, %keys) : tensor<1x2x?x?xf32>
  %rows = tensor.empty(%n) : tensor<1x2x?xf32>
  %out = tensor.empty(%n) : tensor<1x2x?x4xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : tensor<1x2x?x?xf32>) -> tensor<1x2x?x?xf32>
  %s = linalg.generic {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>) outs(%s0 : tensor<1x2x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x?xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s : tensor<1x2x?x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %twice = arith.muli %i, %c2 : index
    %far = arith.addi %twice, %keys : index
    %twice_j = arith.muli %j, %c2 : index
    %keep = arith.cmpi sge, %far, %twice_j : index
    %low = arith.constant 0xFF800000 : f32
    %h = arith.mulf %a, %half : f32
    %u = arith.select %keep, %h, %low : f32
    %x = math.exp %u : f32
    linalg.yield %x : f32
  } -> tensor<1x2x?x?xf32>
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<1x2x?x?xf32>) outs(%l0 : tensor<1x2x?xf32>) dimensions = [3]
  %lb = linalg.broadcast ins(%l : tensor<1x2x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) dimensions = [3]
  %p = linalg.div ins(%e, %lb : tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%pairs : tensor<1x2x?x?xf32>) -> tensor<1x2x?x?xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : tensor<1x2x?x4xf32>) -> tensor<1x2x?x4xf32>
  %o = linalg.generic {indexing_maps = [#weights, #values, #output], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %w : tensor<1x2x?x?xf32>, tensor<1x2x?x4xf32>) outs(%o0 : tensor<1x2x?x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %m = arith.mulf %a, %b : f32
    %t = arith.addf %c, %m : f32
    linalg.yield %t : f32
  } -> tensor<1x2x?x4xf32>
  return %o : tensor<1x2x?x4xf32>
}
