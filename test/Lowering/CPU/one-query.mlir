// A number of queries that is known at run time only: one query, a token after the prompt, has the
// schedule of few queries, any other number lanes of queries.
// RUN: posenc-opt %s -split-input-file -convert-posenc-to-loops -verify-each | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {
// CHECK-LABEL: func @prompts_and_tokens(
// CHECK-SAME: %[[Q:.*]]: memref<1x?x8x16xf32, strided<[?, ?, ?, 1]>>
// CHECK: %[[N:.*]] = memref.dim %[[Q]], %{{.*}}
// CHECK: %[[ONE:.*]] = arith.cmpi eq, %[[N]]
// CHECK: scf.if %[[ONE]] {
// CHECK: memref.cast %[[Q]] : {{.*}} to memref<1x1x8x16xf32, strided<[?, ?, ?, 1]>>
// CHECK: memref.cast %{{.*}} : memref<1x?x8x16xf32> to memref<1x1x8x16xf32>
// CHECK: memref.cast %{{.*}} : memref<1x8x?xf32> to memref<1x8x1xf32>
// Sums over channels.
// CHECK: vector.shuffle
// CHECK: } else {
// CHECK: memref.alloc() {{.*}} : memref<{{[0-9]+}}x16x32xf32>
func.func @prompts_and_tokens(%q: memref<1x?x8x16xf32, strided<[?, ?, ?, 1]>>, %k: memref<1x?x2x16xf32>,
                              %o: memref<1x?x8x16xf32>, %lse: memref<1x8x?xf32>) {
  posenc.attention ins(%q, %k, %k : memref<1x?x8x16xf32, strided<[?, ?, ?, 1]>>, memref<1x?x2x16xf32>, memref<1x?x2x16xf32>)
      outs(%o, %lse : memref<1x?x8x16xf32>, memref<1x8x?xf32>)
      maps [affine_map<(b, h, n, d) -> (b, n, h, d)>, affine_map<(b, h, n, d) -> (b, n, h, d)>,
            affine_map<(b, h, n, d) -> (b, n, h, d)>, affine_map<(b, h, n, d) -> (b, n, h, d)>]
      masks [#posenc.causal]
  return
}

// More query heads than lanes for a kv head: no other schedule, no version.
// CHECK-LABEL: func @too_many_heads(
// CHECK-NOT: memref.cast
// CHECK: return
func.func @too_many_heads(%q: memref<1x32x?x16xf32>, %k: memref<1x1x?x16xf32>, %o: memref<1x32x?x16xf32>) {
  posenc.attention ins(%q, %k, %k : memref<1x32x?x16xf32>, memref<1x1x?x16xf32>, memref<1x1x?x16xf32>)
      outs(%o : memref<1x32x?x16xf32>)
  return
}
}
