// What a span of query blocks sees of the keys is bisected, and while it is computed the next span's
// rows are asked for.
// RUN: posenc-opt %s -convert-posenc-to-loops -canonicalize -cse -verify-each -split-input-file | FileCheck %s

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @window(
// CHECK-SAME: %[[Q:.*]]: memref<1x2x4800x16xf32>, %[[K:.*]]: memref<1x1x4800x16xf32>, %[[V:.*]]: memref<1x1x4800x8xf32>, %[[O:.*]]: memref<1x2x4800x8xf32>
// CHECK: scf.parallel
// The first key block with anything to see, and the first beyond.
// CHECK: %[[BEGIN:.*]]:2 = scf.while
// CHECK: %[[END:.*]]:2 = scf.while ({{.*}} = %[[BEGIN]]#0
// CHECK-DAG: %[[FIRST:.*]] = arith.muli %[[BEGIN]]#0, %c192
// CHECK-DAG: %[[LAST:.*]] = arith.muli %[[END]]#0, %c192
// CHECK: scf.for %{{.*}} = %[[FIRST]] to %[[LAST]] step %c192
// Two rows each beside a strip of keys near the block: 16 channels are a line, and 8 are.
// CHECK: scf.if
// CHECK-COUNT-2: memref.prefetch %[[Q]]{{.*}}, read, locality<2>
// CHECK-COUNT-2: memref.prefetch %[[O]]{{.*}}, write, locality<2>
// CHECK-COUNT-2: memref.prefetch %[[K]]{{.*}}, read, locality<2>
// CHECK-COUNT-2: memref.prefetch %[[V]]{{.*}}, read, locality<2>
// CHECK-NOT: memref.prefetch
// CHECK: return
func.func @window(%q: memref<1x2x4800x16xf32>, %k: memref<1x1x4800x16xf32>,
                  %v: memref<1x1x4800x8xf32>, %o: memref<1x2x4800x8xf32>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x4800x16xf32>, memref<1x1x4800x16xf32>, memref<1x1x4800x8xf32>)
      outs(%o : memref<1x2x4800x8xf32>) masks [#posenc.causal, #posenc.sliding<window = 40>]
  return
}
}

// -----

// Every span reads all keys: only queries and results are new.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @unmasked(
// CHECK-SAME: %[[Q:.*]]: memref<1x2x4800x16xf32>, %{{.*}}, %{{.*}}, %[[O:.*]]: memref<1x2x4800x8xf32>
// CHECK-NOT: scf.while
// CHECK-COUNT-2: memref.prefetch %[[Q]]{{.*}}, read
// CHECK-COUNT-2: memref.prefetch %[[O]]{{.*}}, write
// CHECK-NOT: memref.prefetch
// CHECK: return
func.func @unmasked(%q: memref<1x2x4800x16xf32>, %k: memref<1x1x4800x16xf32>,
                    %v: memref<1x1x4800x8xf32>, %o: memref<1x2x4800x8xf32>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x4800x16xf32>, memref<1x1x4800x16xf32>, memref<1x1x4800x8xf32>)
      outs(%o : memref<1x2x4800x8xf32>)
  return
}
}

// -----

// Keys of one block have nothing to bisect.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @short(
// CHECK-NOT: scf.while
// CHECK: return
func.func @short(%q: memref<1x2x100x16xf32>, %k: memref<1x1x100x16xf32>,
                 %v: memref<1x1x100x8xf32>, %o: memref<1x2x100x8xf32>) {
  posenc.attention ins(%q, %k, %v : memref<1x2x100x16xf32>, memref<1x1x100x16xf32>, memref<1x1x100x8xf32>)
      outs(%o : memref<1x2x100x8xf32>) masks [#posenc.causal]
  return
}
}
