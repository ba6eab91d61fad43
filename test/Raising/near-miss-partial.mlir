// RUN: posenc-opt %s -raise-to-posenc=verify=none -split-input-file -remarks-filter='.*' -remark-format=emitRemark 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks --allow-empty

#all = affine_map<(b, h, i, j) -> (b, h, i, j)>
#qk_q = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#qk_k = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#qk_s = affine_map<(b, h, i, j, d) -> (b, h, i, j)>

// Written on the diagonal alone: a tensor, of which nothing is known off it.
// CHECK-LABEL: func.func @diagonal(
// CHECK: %[[DIAGONAL:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<6x6xf32>)
// CHECK: posenc.attention {{.*}} encodings [#posenc.dense_bias(%{{.*}})]
// CHECK-NOT: score {
func.func @diagonal(%q: tensor<2x4x6x8xf32>, %k: tensor<2x4x6x8xf32>, %v: tensor<2x4x6x8xf32>, %w: tensor<6xf32>) -> tensor<2x4x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<2x4x6x8xf32>
  %pairs = tensor.empty() : tensor<2x4x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%sz : tensor<2x4x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x4x6x6xf32>
  %dz = tensor.empty() : tensor<6x6xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%dz : tensor<6x6xf32>) -> tensor<6x6xf32>
  %bias = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i, i)>], iterator_types = ["parallel"]} ins(%w : tensor<6xf32>) outs(%zeros : tensor<6x6xf32>) {
  ^bb0(%x: f32, %o: f32):
    %y = arith.addf %x, %x : f32
    linalg.yield %y : f32
  } -> tensor<6x6xf32>
  %logits = linalg.generic {indexing_maps = [#all, affine_map<(b, h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %bias : tensor<2x4x6x6xf32>, tensor<6x6xf32>) outs(%pairs : tensor<2x4x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %z = arith.addf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x4x6x6xf32>
  %p = linalg.softmax dimension(3) ins(%logits : tensor<2x4x6x6xf32>) outs(%pairs : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %r = linalg.generic {indexing_maps = [#qk_s, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, #qk_q], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x4x6x6xf32>, tensor<2x4x6x8xf32>) outs(%oz : tensor<2x4x6x8xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x4x6x8xf32>
  return %r : tensor<2x4x6x8xf32>
}

// -----

#qk_q = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#qk_k = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#qk_s = affine_map<(b, h, i, j, d) -> (b, h, i, j)>

// REMARK: [Missed] no-channels {{.*}}expected a positive number of channels, got none
// CHECK-LABEL: func.func @no_channels(
// CHECK-NOT: posenc.attention
// CHECK: return
func.func @no_channels(%q: tensor<2x4x6x0xf32>, %k: tensor<2x4x6x0xf32>, %v: tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %out = tensor.empty() : tensor<2x4x6x8xf32>
  %pairs = tensor.empty() : tensor<2x4x6x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%pairs : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
  %s = linalg.generic {indexing_maps = [#qk_q, #qk_k, #qk_s], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x6x0xf32>, tensor<2x4x6x0xf32>) outs(%sz : tensor<2x4x6x6xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x4x6x6xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x4x6x6xf32>) outs(%pairs : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%out : tensor<2x4x6x8xf32>) -> tensor<2x4x6x8xf32>
  %r = linalg.generic {indexing_maps = [#qk_s, affine_map<(b, h, i, j, d) -> (b, h, j, d)>, #qk_q], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%p, %v : tensor<2x4x6x6xf32>, tensor<2x4x6x8xf32>) outs(%oz : tensor<2x4x6x8xf32>) {
  ^bb0(%x: f32, %y: f32, %o: f32):
    %m = arith.mulf %x, %y : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  } -> tensor<2x4x6x8xf32>
  return %r : tensor<2x4x6x8xf32>
}
