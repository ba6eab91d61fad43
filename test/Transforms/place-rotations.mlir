// Where keys are transformed, and at what costs.
// RUN: posenc-opt %s -posenc-place-rotations -verify-each | FileCheck %s
// RUN: posenc-opt %s -posenc-place-rotations -remarks-filter='.*' -remark-format=emitRemark 2>&1 >%t | FileCheck %s --check-prefix=REMARK

// Shared keys come first.
// REMARK-COUNT-2: [Passed] KeysRotatedAhead {{.*}}keys are rotated once for 2 attentions

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"CPU" = #dlti.target_device_spec<
    "cpu" = "x86-64-v3", "L2_cache_size_in_bytes" = 524288 : i64, "L3_cache_size_in_bytes" = 8388608 : i64>>} {

// 8 MiB of keys, read once: a copy would be written and read for nothing.
// REMARK: [Passed] KeysRotatedInLoop {{.*}}keys in the loop: 5.5 cycles per vector of a key in the loop, 13.0 once into scratch, at 1 passes
// CHECK-LABEL: func.func @decode(
// CHECK: encodings [#posenc.rope] keys_in_loop
func.func @decode(%q: tensor<1x8x1x64xf32>, %k: tensor<1x8x4096x64xf32>) -> tensor<1x8x1x64xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x1x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
      outs(%q : tensor<1x8x1x64xf32>) encodings [#posenc.rope] -> tensor<1x8x1x64xf32>
  return %r : tensor<1x8x1x64xf32>
}

// All query heads of a group are one pass.
// REMARK: [Passed] KeysRotatedInLoop {{.*}}Function=group {{.*}}at 1 passes
// CHECK-LABEL: func.func @group(
// CHECK: encodings [#posenc.rope] keys_in_loop
func.func @group(%q: tensor<1x8x1x64xf32>, %k: tensor<1x2x512x64xf32>) -> tensor<1x8x1x64xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x1x64xf32>, tensor<1x2x512x64xf32>, tensor<1x2x512x64xf32>)
      outs(%q : tensor<1x8x1x64xf32>) encodings [#posenc.rope] -> tensor<1x8x1x64xf32>
  return %r : tensor<1x8x1x64xf32>
}

// 22 query blocks read every key.
// REMARK: [Passed] KeysRotatedOnce {{.*}}keys once into scratch: 121.0 cycles per vector of a key in the loop, 76.0 once into scratch, at 22 passes
// CHECK-LABEL: func.func @prefill(
// CHECK-NOT: keys_in_loop
// CHECK: return
func.func @prefill(%q: tensor<1x8x512x64xf32>, %k: tensor<1x8x512x64xf32>) -> tensor<1x8x512x64xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>)
      outs(%q : tensor<1x8x512x64xf32>) encodings [#posenc.rope] -> tensor<1x8x512x64xf32>
  return %r : tensor<1x8x512x64xf32>
}

// Sizes that are not known count as large.
// CHECK-LABEL: func.func @dynamic(
// CHECK-NOT: keys_in_loop
// CHECK: return
func.func @dynamic(%q: tensor<?x8x?x64xf32>, %k: tensor<?x8x?x64xf32>) -> tensor<?x8x?x64xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>)
      outs(%q : tensor<?x8x?x64xf32>) encodings [#posenc.rope] -> tensor<?x8x?x64xf32>
  return %r : tensor<?x8x?x64xf32>
}

// Two readers of one key: one rotation, and what only one of them has stays there.
// CHECK-LABEL: func.func @shared(
// CHECK: %[[K:.*]] = posenc.rotate ins(%arg1 : {{.*}} by [#posenc.rope] offset(%arg2 : index)
// CHECK: posenc.attention ins(%arg0, %[[K]], %arg1 : {{.*}} encodings [#posenc.rope<on = query>] k_offset
// CHECK: posenc.attention ins(%{{.*}}, %[[K]], %arg1 : {{.*}} encodings [#posenc.alibi] k_offset
func.func @shared(%q: tensor<1x8x512x64xf32>, %k: tensor<1x8x512x64xf32>, %n: index) -> tensor<1x8x512x64xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>)
      outs(%q : tensor<1x8x512x64xf32>) encodings [#posenc.rope] k_offset(%n : index) -> tensor<1x8x512x64xf32>
  %s = posenc.attention ins(%r, %k, %k : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>)
      outs(%q : tensor<1x8x512x64xf32>) encodings [#posenc.rope<on = key>, #posenc.alibi] k_offset(%n : index) -> tensor<1x8x512x64xf32>
  return %s : tensor<1x8x512x64xf32>
}

// Different positions, or different transforms: each for itself.
// CHECK-LABEL: func.func @not_alike(
// CHECK-NOT: posenc.rotate
// CHECK: return
func.func @not_alike(%q: tensor<1x8x512x64xf32>, %k: tensor<1x8x512x64xf32>, %n: index) -> tensor<1x8x512x64xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>)
      outs(%q : tensor<1x8x512x64xf32>) encodings [#posenc.rope] -> tensor<1x8x512x64xf32>
  %s = posenc.attention ins(%r, %k, %k : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>)
      outs(%q : tensor<1x8x512x64xf32>) encodings [#posenc.rope] k_offset(%n : index) -> tensor<1x8x512x64xf32>
  %t = posenc.attention ins(%s, %k, %k : tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>, tensor<1x8x512x64xf32>)
      outs(%q : tensor<1x8x512x64xf32>) encodings [#posenc.rope<base = 5.0e5>] -> tensor<1x8x512x64xf32>
  return %t : tensor<1x8x512x64xf32>
}

// A cached key that is rotated already is left as it is; nothing to say.
// CHECK-LABEL: func.func @cached(
// CHECK: encodings [#posenc.rope<on = query>] ->
// REMARK-COUNT-4: [Passed] KeysRotatedOnce
// REMARK-NOT: KeysRotated
func.func @cached(%q: tensor<1x8x1x64xf32>, %k: tensor<1x8x4096x64xf32>) -> tensor<1x8x1x64xf32> {
  %r = posenc.attention ins(%q, %k, %k : tensor<1x8x1x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
      outs(%q : tensor<1x8x1x64xf32>) encodings [#posenc.rope<on = query>] -> tensor<1x8x1x64xf32>
  return %r : tensor<1x8x1x64xf32>
}
}
