// RUN: posenc-opt %s -convert-posenc-to-gpu -remarks-filter='.*' -remark-format=emitRemark -split-input-file 2>&1 >%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=KEPT --input-file=%t

// KEPT-COUNT-6: posenc.attention
// KEPT-NOT: gpu.launch

// CHECK: [Missed] AttentionNotFused {{.*}}the element type is not f32, f16 or bf16
func.func @wide(%q: memref<1x8x512x64xf64>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xf64>, memref<1x8x512x64xf64>, memref<1x8x512x64xf64>)
      outs(%q : memref<1x8x512x64xf64>)
  return
}

// -----

// Four bytes a channel: 128 queries and two stages of keys and values of 512 channels are too many.
// CHECK: [Missed] AttentionNotFused {{.*}}it has more channels than a block of the GPU has shared memory for
func.func @wide_channels(%q: memref<1x8x512x512xf32>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x512xf32>, memref<1x8x512x512xf32>, memref<1x8x512x512xf32>)
      outs(%q : memref<1x8x512x512xf32>)
  return
}

// -----

// CHECK: [Missed] AttentionNotFused {{.*}}the channels of a head are no multiple of 16
func.func @channels(%q: memref<1x8x512x40xf16>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x40xf16>, memref<1x8x512x40xf16>, memref<1x8x512x40xf16>)
      outs(%q : memref<1x8x512x40xf16>)
  return
}

// -----

// CHECK: [Missed] AttentionNotFused {{.*}}channels do not lie side by side
func.func @transposed(%q: memref<1x8x64x512xf16>, %o: memref<1x8x512x64xf16>) {
  posenc.attention ins(%o, %q, %o : memref<1x8x512x64xf16>, memref<1x8x64x512xf16>, memref<1x8x512x64xf16>)
      outs(%o : memref<1x8x512x64xf16>)
      maps [affine_map<(b, h, i, d) -> (b, h, i, d)>, affine_map<(b, h, i, d) -> (b, h, d, i)>,
            affine_map<(b, h, i, d) -> (b, h, i, d)>, affine_map<(b, h, i, d) -> (b, h, i, d)>]
  return
}

// -----

// CHECK: [Missed] AttentionNotFused {{.*}}the output is neither of that type nor f32
func.func @output(%q: memref<1x8x512x64xf16>, %o: memref<1x8x512x64xbf16>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%o : memref<1x8x512x64xbf16>)
  return
}

// -----

// CHECK: [Missed] AttentionNotFused {{.*}}it accumulates, which is taken apart on tensors
func.func @accumulates(%q: memref<1x8x512x64xf16>, %o: memref<1x8x512x64xf16>, %l: memref<1x8x512xf32>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xf16>, memref<1x8x512x64xf16>, memref<1x8x512x64xf16>)
      outs(%o, %l : memref<1x8x512x64xf16>, memref<1x8x512xf32>) accumulate
  return
}
