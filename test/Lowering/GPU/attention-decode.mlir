// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -verify-each -split-input-file -remarks-filter='.*' -remark-format=emitRemark 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -split-input-file | posenc-opt -verify-each -split-input-file -o %t

// One query of four heads for each of two kv heads: a block for all four, and ranges of 64 keys for
// as many of the 108 multiprocessors of an sm_80 as there are keys for.
// REMARK: [Passed] KeysSplit {{.*}}keys in 15 ranges, merged by log-sum-exp
// CHECK-LABEL: func.func @grouped(
// CHECK-SAME: %[[Q:[^:]*]]: memref<1x8x1x128xf16>, %[[K:[^:]*]]: memref<1x2x1000x128xf16>
// CHECK-DAG: %[[PART:.*]] = memref.alloc() {{.*}} : memref<15x8x1x128xf32>
// CHECK-DAG: %[[LSE:.*]] = memref.alloc() {{.*}} : memref<15x8x1xf32>
// CHECK: gpu.launch blocks(%[[BLOCK:.*]], %{{.*}}, %{{.*}}) in (%{{.*}} = %c30, %{{.*}} = %c1, %{{.*}} = %c1)
// CHECK: %[[RANGE:.*]] = arith.divui %[[BLOCK]], %c2
// CHECK: %[[KV:.*]] = arith.remui %[[BLOCK]], %c2
// CHECK: %[[FIRST:.*]] = arith.muli %[[KV]], %c4
// CHECK: %[[OWN:.*]] = arith.divui %[[FIRST]], %c4
// CHECK: %[[HAS_ROWS:.*]] = arith.cmpi slt, %{{.*}}, %c4
// Row r is query r / 4 of head r % 4 of the group; rows past the fourth are not there.
// CHECK: %[[MEMBER:.*]] = arith.remui %{{.*}}, %c4
// CHECK: %[[HEAD:.*]] = arith.addi %[[FIRST]], %[[MEMBER]]
// CHECK: nvgpu.device_async_copy %[[Q]][%c0, %[[HEAD]], %{{.*}}, %{{.*}}]
// CHECK: nvgpu.device_async_copy %[[K]][%c0, %[[OWN]],
// Three of four warps have no row: they copy, and wait.
// CHECK: scf.while
// CHECK: nvvm.cp.async.commit.group
// CHECK: scf.if %[[HAS_ROWS]]
// CHECK: nvvm.mma.sync
// CHECK: } else {
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: vector.store {{.*}} memref<15x8x1x128xf32>, vector<2xf32>
// CHECK: memref.store {{.*}} %[[LSE]]
// The merge: the largest log-sum-exp, then both sums, the sink once.
// CHECK: gpu.terminator
// CHECK: scf.parallel ({{.*}}) = ({{.*}}) to (%c8, %c128)
// CHECK: memref.load %{{.*}} : memref<8xf32>
// CHECK: scf.for {{.*}} to %c15
// CHECK: memref.load %[[LSE]]
// CHECK: llvm.intr.maxnum
// CHECK: scf.for {{.*}} to %c15
// CHECK: nvvm.ex2.approx
// CHECK: memref.load %[[PART]]
// CHECK: arith.truncf
// CHECK: memref.store {{.*}} : memref<1x8x1x128xf16>
// CHECK: memref.dealloc %[[PART]]
func.func @grouped(%q: memref<1x8x1x128xf16>, %k: memref<1x2x1000x128xf16>, %v: memref<1x2x1000x128xf16>, %sink: memref<8xf32>, %o: memref<1x8x1x128xf16>) {
  posenc.attention ins(%q, %k, %v : memref<1x8x1x128xf16>, memref<1x2x1000x128xf16>, memref<1x2x1000x128xf16>)
      outs(%o : memref<1x8x1x128xf16>) sink(%sink : memref<8xf32>)
  return
}

// -----

// Any number of keys: a range for each multiprocessor that a row of the batch leaves without a block.
// REMARK: [Passed] KeysSplit {{.*}}keys in 54 ranges
// CHECK-LABEL: func.func @any_keys(
// CHECK: %[[B:.*]] = memref.dim %{{.*}}, %c0
// CHECK: %[[RESULTS:.*]] = arith.muli %[[B]], %c54
// CHECK: memref.alloc(%[[RESULTS]])
func.func @any_keys(%q: memref<?x8x1x128xf16>, %k: memref<?x2x?x128xf16>, %o: memref<?x8x1x128xf16>) {
  posenc.attention ins(%q, %k, %k : memref<?x8x1x128xf16>, memref<?x2x?x128xf16>, memref<?x2x?x128xf16>)
      outs(%o : memref<?x8x1x128xf16>)
  return
}

// -----

// What the description of the machine says.
// REMARK: [Passed] KeysSplit {{.*}}keys in 4 ranges
// CHECK-LABEL: func.func @described(
// CHECK: gpu.launch {{.*}} in (%{{.*}} = %c8,
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"GPU" = #dlti.target_device_spec<"chip" = "sm_90", "multiprocessors" = 9 : i64>>} {
func.func @described(%q: memref<1x8x1x128xf16>, %k: memref<1x2x1000x128xf16>, %o: memref<1x8x1x128xf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x1x128xf16>, memref<1x2x1000x128xf16>, memref<1x2x1000x128xf16>)
      outs(%o : memref<1x8x1x128xf16>)
  return
}
}

// -----

// Enough blocks, and any number of queries: as ever. 17 queries of four heads are no 64 rows.
// REMARK-NOT: KeysSplit
// CHECK-LABEL: func.func @many(
// CHECK: gpu.launch {{.*}} in (%{{.*}} = %c128,
func.func @many(%q: memref<64x8x1x128xf16>, %k: memref<64x2x1000x128xf16>, %o: memref<64x8x1x128xf16>) {
  posenc.attention ins(%q, %k, %k : memref<64x8x1x128xf16>, memref<64x2x1000x128xf16>, memref<64x2x1000x128xf16>)
      outs(%o : memref<64x8x1x128xf16>)
  return
}

// CHECK-LABEL: func.func @any_queries(
// CHECK-NOT: scf.parallel
func.func @any_queries(%q: memref<1x8x?x128xf16>, %k: memref<1x2x1000x128xf16>, %o: memref<1x8x?x128xf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x?x128xf16>, memref<1x2x1000x128xf16>, memref<1x2x1000x128xf16>)
      outs(%o : memref<1x8x?x128xf16>)
  return
}

// CHECK-LABEL: func.func @seventeen(
// CHECK: gpu.launch {{.*}} in (%{{.*}} = %c256,
func.func @seventeen(%q: memref<32x8x17x128xf16>, %k: memref<32x2x1000x128xf16>, %o: memref<32x8x17x128xf16>) {
  posenc.attention ins(%q, %k, %k : memref<32x8x17x128xf16>, memref<32x2x1000x128xf16>, memref<32x2x1000x128xf16>)
      outs(%o : memref<32x8x17x128xf16>)
  return
}

// A row of finite minima is uniform, and a range of it does not tell of how many keys.
// CHECK-LABEL: func.func @bias(
// CHECK-NOT: scf.parallel
func.func @bias(%q: memref<1x8x1x128xf16>, %k: memref<1x2x1000x128xf16>, %bias: memref<1x8x1x1000xf16>, %o: memref<1x8x1x128xf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x1x128xf16>, memref<1x2x1000x128xf16>, memref<1x2x1000x128xf16>)
      outs(%o : memref<1x8x1x128xf16>) encodings [#posenc.dense_bias(%bias : memref<1x8x1x1000xf16>)]
  return
}
