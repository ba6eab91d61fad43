// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -verify-each -split-input-file -remarks-filter='.*' -remark-format=emitRemark 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks

// The sums of 512 channels leave a thread no register: two kernels, each for 256 of them. The first
// one writes the log-sum-exp.
// REMARK: [Passed] ValuesSliced {{.*}}2 kernels, each for its part of the channels of values
// CHECK-LABEL: func.func @latent(
// CHECK-SAME: %[[Q:[^:]*]]: memref<1x16x512x576xf16>, %[[V:[^:]*]]: memref<1x16x512x512xf16>, %{{[^:]*}}: memref<1x16x512x512xf16>, %[[LSE:[^:]*]]: memref<1x16x512xf32>
// CHECK: memref.subview %[[V]][0, 0, 0, 0] [1, 16, 512, 256]
// CHECK: gpu.launch
// CHECK: memref.store {{.*}} %[[LSE]]
// CHECK: memref.subview %[[V]][0, 0, 0, 256] [1, 16, 512, 256]
// CHECK: gpu.launch
// CHECK-NOT: {{memref.store .* }}%[[LSE]][
// CHECK-NOT: gpu.launch
// CHECK: return
func.func @latent(%q: memref<1x16x512x576xf16>, %v: memref<1x16x512x512xf16>, %o: memref<1x16x512x512xf16>, %l: memref<1x16x512xf32>) {
  posenc.attention ins(%q, %q, %v : memref<1x16x512x576xf16>, memref<1x16x512x576xf16>, memref<1x16x512x512xf16>)
      outs(%o, %l : memref<1x16x512x512xf16>, memref<1x16x512xf32>)
  return
}

// -----

// A distance is linear under a mask that leaves no later key, so that it takes no table: one kernel,
// as with signed distances.
// REMARK-NOT: ValuesSliced
// CHECK-LABEL: func.func @linear(
// CHECK-COUNT-1: gpu.launch
// CHECK-NOT: gpu.launch
// CHECK: return
func.func @linear(%q: memref<1x8x512x256xbf16>, %o: memref<1x8x512x256xbf16>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x256xbf16>, memref<1x8x512x256xbf16>, memref<1x8x512x256xbf16>)
      outs(%o : memref<1x8x512x256xbf16>) encodings [#posenc.alibi] masks [#posenc.causal]
  return
}

// -----

// Each slice has the kernel of TMA, which rotates no key in its loop, whatever the op asks for: one
// rotation for both.
// REMARK: [Passed] ValuesSliced {{.*}}Function=rotated
module attributes {dlti.target_system_spec = #dlti.target_system_spec<"GPU" = #dlti.target_device_spec<"chip" = "sm_90a">>} {
// CHECK-LABEL: func.func @rotated(
// CHECK: %[[ROTATED:.*]] = memref.alloc() : memref<1x2x128x64xf16>
// CHECK: vector.store {{.*}} %[[ROTATED]]
// CHECK-COUNT-2: nvvm.setmaxregister increase
func.func @rotated(%q: memref<1x2x128x64xf16>, %v: memref<1x2x128x512xf16>, %o: memref<1x2x128x512xf16>) {
  posenc.attention ins(%q, %q, %v : memref<1x2x128x64xf16>, memref<1x2x128x64xf16>, memref<1x2x128x512xf16>)
      outs(%o : memref<1x2x128x512xf16>) encodings [#posenc.rope] keys_in_loop
  return
}
}
