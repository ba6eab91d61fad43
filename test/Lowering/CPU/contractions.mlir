// RUN: posenc-opt %s -posenc-contractions-to-loops -canonicalize -cse -verify-each -split-input-file | FileCheck %s

// Weights [N, K]: tokens are packed into 3 panels of 24 by 64 steps (and some that keep
// panels apart), weights are read in place, 4 rows at a time. 50 tokens leave one vector
// in the last panel.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @weights_by_row(
// CHECK-SAME: %[[X:.*]]: memref<50x64xf32>, %[[W:.*]]: memref<128x64xf32>, %[[Y:.*]]: memref<50x128xf32>
// CHECK: %[[PANELS:.*]] = memref.alloc() {{.*}} : memref<1x3x72x24xf32>
// CHECK: scf.parallel
// CHECK: vector.load %[[X]]
// CHECK: vector.store {{.*}}, %[[PANELS]]
// CHECK: scf.parallel
// CHECK-NOT: vector.load %[[W]]
// CHECK: memref.load %[[W]]
// CHECK: vector.fma
// CHECK: vector.load %[[Y]]
// CHECK: vector.store {{.*}}, %[[Y]]
// CHECK: memref.dealloc %[[PANELS]]
// CHECK-NOT: linalg
func.func @weights_by_row(%x: memref<50x64xf32>, %w: memref<128x64xf32>, %y: memref<50x128xf32>) {
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                 affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : memref<50x64xf32>, memref<128x64xf32>) outs(%y : memref<50x128xf32>)
  return
}
}

// -----

// Weights [K, N]: columns of weights become lanes, since packing them costs less than
// packing rows for every block of tokens.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @weights_by_column(
// CHECK-SAME: %[[X:.*]]: memref<500x64xf32>, %[[W:.*]]: memref<64x120xf32>
// CHECK: vector.load %[[W]]
// CHECK: memref.load %[[X]]
// CHECK-NOT: linalg
func.func @weights_by_column(%x: memref<500x64xf32>, %w: memref<64x120xf32>, %y: memref<500x120xf32>) {
  linalg.matmul ins(%x, %w : memref<500x64xf32>, memref<64x120xf32>) outs(%y : memref<500x120xf32>)
  return
}
}

// -----

// Rows whose steps are far apart are packed block by block; batch and dynamic sizes.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @steps_apart(
// CHECK: memref.alloc({{.*}}) {{.*}} : memref<?x?x?x24xf32>
// CHECK: scf.parallel
// CHECK: memref.alloc() {{.*}} : memref<10x64x24xf32>
// CHECK: memref.alloc() {{.*}} : memref<64x104xf32>
// CHECK-NOT: linalg
func.func @steps_apart(%x: memref<?x?x?xf32>, %w: memref<?x?x?xf32>, %y: memref<?x?x?xf32>) {
  linalg.contract indexing_maps = [affine_map<(b, m, n, k) -> (b, k, m)>,
      affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>]
      ins(%x, %w : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%y : memref<?x?x?xf32>)
  return
}
}

// -----

// Rows of whole pages would share sets of the first-level cache: a block of them is copied,
// a line further apart.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @rows_of_pages(
// CHECK-SAME: %{{.*}}: memref<64x1024xf32>, %[[W:.*]]: memref<128x1024xf32>
// CHECK: %[[COPY:.*]] = memref.alloc() {{.*}} : memref<64x104xf32>
// CHECK: %[[V:.*]] = vector.load %[[W]]
// CHECK-NEXT: vector.store %[[V]], %[[COPY]]
// One request for each operand beside each iteration of the kernel, none in front of it.
// CHECK-NOT: memref.prefetch
// CHECK: scf.for {{.*}} iter_args
// CHECK-NOT: scf.for
// CHECK: memref.prefetch {{.*}} read, locality<2>, data
// CHECK: memref.prefetch %[[W]]
// CHECK-NOT: memref.prefetch
// CHECK: memref.load %[[COPY]]
// CHECK: vector.fma
func.func @rows_of_pages(%x: memref<64x1024xf32>, %w: memref<128x1024xf32>, %y: memref<64x128xf32>) {
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                 affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : memref<64x1024xf32>, memref<128x1024xf32>) outs(%y : memref<64x128xf32>)
  return
}
}

// -----

// Zeros that are there to be added to are not written and read again; anything else is.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v3">>} {
// CHECK-LABEL: func @from_zeros(
// CHECK-SAME: %[[Y:[a-z0-9]*]]: memref<64x128xf32>)
// CHECK-NOT: linalg.fill
// CHECK-NOT: vector.load %[[Y]]
// CHECK: vector.store {{.*}}, %[[Y]]
// CHECK: return
func.func @from_zeros(%x: memref<64x100xf32>, %w: memref<100x128xf32>, %y: memref<64x128xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%y : memref<64x128xf32>)
  linalg.matmul ins(%x, %w : memref<64x100xf32>, memref<100x128xf32>) outs(%y : memref<64x128xf32>)
  return
}

// CHECK-LABEL: func @from_ones(
// CHECK-SAME: %[[Y:[a-z0-9]*]]: memref<64x128xf32>)
// CHECK: linalg.fill
// CHECK: vector.load %[[Y]]
func.func @from_ones(%x: memref<64x100xf32>, %w: memref<100x128xf32>, %y: memref<64x128xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%y : memref<64x128xf32>)
  linalg.matmul ins(%x, %w : memref<64x100xf32>, memref<100x128xf32>) outs(%y : memref<64x128xf32>)
  return
}

// CHECK-LABEL: func @zeros_that_are_read(
// CHECK: linalg.fill
func.func @zeros_that_are_read(%x: memref<64x64xf32>, %y: memref<64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %view = memref.cast %y : memref<64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
  linalg.fill ins(%zero : f32) outs(%y : memref<64x64xf32>)
  linalg.matmul ins(%x, %view : memref<64x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%y : memref<64x64xf32>)
  return
}

// CHECK-LABEL: func @zeros_elsewhere(
// CHECK-SAME: %[[Y:[a-z0-9]*]]: memref<64x128xf32>, %[[Z:[a-z0-9]*]]: memref<64x128xf32>)
// CHECK: linalg.fill {{.*}} outs(%[[Z]]
// CHECK: vector.load %[[Y]]
func.func @zeros_elsewhere(%x: memref<64x100xf32>, %w: memref<100x128xf32>, %y: memref<64x128xf32>,
                           %z: memref<64x128xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%z : memref<64x128xf32>)
  linalg.matmul ins(%x, %w : memref<64x100xf32>, memref<100x128xf32>) outs(%y : memref<64x128xf32>)
  return
}
}

// -----

// bf16 in tile registers: weights tile by tile, tokens as pairs, 100 of them in 4 panels.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "sapphirerapids">>} {
// CHECK-LABEL: func @in_tiles(
// CHECK-SAME: %[[X:.*]]: memref<100x64xbf16>, %[[W:.*]]: memref<128x64xbf16>
// CHECK: memref.alloc() {{.*}} : memref<1x4x40x64xbf16>
// CHECK: %[[TILES:.*]] = memref.alloc() {{.*}} : memref<4x2x16x32xbf16>
// CHECK: %[[V:.*]] = vector.load %[[W]]
// CHECK: vector.store %[[V]], %[[TILES]]
// CHECK: scf.for {{.*}} iter_args
// CHECK-COUNT-2: memref.prefetch {{.*}} : memref<1x4x40x64xbf16>
// CHECK-NOT: memref.prefetch
// CHECK: amx.tile_load %[[TILES]]
// CHECK-COUNT-4: amx.tile_mulf
// CHECK-NOT: amx.tile_mulf
// CHECK: return
func.func @in_tiles(%x: memref<100x64xbf16>, %w: memref<128x64xbf16>, %y: memref<100x128xbf16>) {
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                 affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : memref<100x64xbf16>, memref<128x64xbf16>) outs(%y : memref<100x128xbf16>)
  return
}

// Each row is loaded once for one panel, and where it lies.
// CHECK-LABEL: func @few_tokens_in_tiles(
// CHECK-SAME: %[[W:[a-z0-9]*]]: memref<128x64xbf16>
// CHECK-NOT: x16x32xbf16>
// CHECK: amx.tile_load %[[W]]
// CHECK: return
func.func @few_tokens_in_tiles(%w: memref<128x64xbf16>, %x: memref<20x64xbf16>, %y: memref<20x128xbf16>) {
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                 affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : memref<20x64xbf16>, memref<128x64xbf16>) outs(%y : memref<20x128xbf16>)
  return
}

// Steps or rows that are no multiple of 32, or steps that are apart, are widened.
// CHECK-LABEL: func @no_whole_tiles(
// CHECK-NOT: amx
// CHECK: return
func.func @no_whole_tiles(%x: memref<100x48xbf16>, %w: memref<128x48xbf16>, %y: memref<100x128xbf16>) {
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                                 affine_map<(m, n, k) -> (m, n)>]
      ins(%x, %w : memref<100x48xbf16>, memref<128x48xbf16>) outs(%y : memref<100x128xbf16>)
  return
}
}

// -----

// Sizes smaller than what is asked for ahead, and none at all.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "x86-64-v4">>} {
// CHECK-LABEL: func @small(
// CHECK: vector.fma
func.func @small(%x: memref<8x4xf32>, %w: memref<4x16xf32>, %y: memref<8x16xf32>) {
  linalg.matmul ins(%x, %w : memref<8x4xf32>, memref<4x16xf32>) outs(%y : memref<8x16xf32>)
  return
}
}
