// Keys in pages: the kernel finds the page of every row that it copies.
// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -verify-each -remarks-filter='.*' -remark-format=emitRemark 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=NotFused --input-file=%t.remarks

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"GPU" = #dlti.target_device_spec<"chip" = "sm_90a">>} {

// One query of four heads, ranges of keys, an end for each batch row. Keys do not move.
// REMARK: [Passed] KeysSplit {{.*}}Function=decode
// CHECK-LABEL: func.func @decode(
// CHECK-SAME: %[[Q:[^:]*]]: memref<2x8x1x128xbf16>, %[[K:[^:]*]]: memref<?x2x48x128xbf16>, %[[V:[^:]*]]: memref<?x2x48x128xbf16>, %[[T:[^:]*]]: memref<2x?xi32>, %[[N:[^:]*]]: memref<2xi64>
// CHECK-NOT: memref.copy
// CHECK: gpu.launch
// The number of keys is that of all pages, or a row's length.
// CHECK: %[[P:.*]] = memref.dim %[[T]], %c1
// CHECK: %[[M:.*]] = arith.muli %[[P]], %c48
// CHECK: %[[LENGTH:.*]] = memref.load %[[N]][%[[B:.*]]]
// CHECK: nvgpu.device_async_copy %[[Q]]
// CHECK: %[[PAGE:.*]] = arith.divui %[[KEY:.*]], %c48
// CHECK: %[[ENTRY:.*]] = memref.load %[[T]][%[[B]], %[[PAGE]]]
// CHECK: %[[NUMBER:.*]] = arith.index_cast %[[ENTRY]] : i32 to index
// CHECK: %[[COUNT:.*]] = memref.dim %[[K]], %c0
// CHECK: %[[LAST:.*]] = arith.subi %[[COUNT]], %c1
// CHECK: %[[AT:.*]] = arith.minui %[[NUMBER]], %[[LAST]]
// CHECK: %[[SLOT:.*]] = arith.remui %[[KEY]], %c48
// CHECK: nvgpu.device_async_copy %[[K]][%[[AT]], %{{.*}}, %[[SLOT]],
// CHECK: nvgpu.device_async_copy %[[V]][
// CHECK: nvvm.mma.sync
func.func @decode(%q: memref<2x8x1x128xbf16>, %k: memref<?x2x48x128xbf16>, %v: memref<?x2x48x128xbf16>, %t: memref<2x?xi32>, %n: memref<2xi64>, %o: memref<2x8x1x128xbf16>) {
  posenc.attention ins(%q, %k, %v : memref<2x8x1x128xbf16>, memref<?x2x48x128xbf16>, memref<?x2x48x128xbf16>)
      outs(%o : memref<2x8x1x128xbf16>) valid_length(%n : memref<2xi64>) page_table(%t : memref<2x?xi32>)
  return
}

// A tensor map, which this chip takes for many queries, is of rows at equal distances.
// CHECK-LABEL: func.func @prefill(
// CHECK-NOT: nvgpu.tma
// CHECK: nvgpu.device_async_copy
// CHECK-NOT: wgmma
// CHECK: nvvm.mma.sync
// CHECK-LABEL: func.func @rows(
// CHECK: wgmma
func.func @prefill(%q: memref<1x8x512x128xbf16>, %k: memref<64x8x16x128xbf16>, %t: memref<1x40xi32>, %o: memref<1x8x512x128xbf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x512x128xbf16>, memref<64x8x16x128xbf16>, memref<64x8x16x128xbf16>)
      outs(%o : memref<1x8x512x128xbf16>) masks [#posenc.causal] page_table(%t : memref<1x40xi32>)
  return
}
func.func @rows(%q: memref<1x8x512x128xbf16>, %k: memref<1x8x640x128xbf16>, %o: memref<1x8x512x128xbf16>) {
  posenc.attention ins(%q, %k, %k : memref<1x8x512x128xbf16>, memref<1x8x640x128xbf16>, memref<1x8x640x128xbf16>)
      outs(%o : memref<1x8x512x128xbf16>) masks [#posenc.causal]
  return
}
}
