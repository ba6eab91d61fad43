// RUN: posenc-opt %s -convert-posenc-to-gpu -canonicalize -cse -split-input-file -verify-each | FileCheck %s --check-prefix=EXACT
// RUN: posenc-opt %s -convert-posenc-to-gpu=allow-approximate-tanh -canonicalize -cse -split-input-file -verify-each | FileCheck %s --check-prefix=FAST

// tanh is an exponential and a division, unless an approximation is allowed: then it is one
// instruction, behind the scale over the cap and before the cap.
// EXACT-LABEL: func.func @warps(
// EXACT: math.copysign
// EXACT-NOT: tanh
// FAST-LABEL: func.func @warps(
// FAST: %[[CAP:.*]] = arith.constant dense<72.1347{{[0-9]+}}> : vector<2xf32>
// FAST-NOT: math.copysign
// FAST: %[[SCALED:.*]] = arith.mulf %{{.*}}, %[[SCALE:.*]] : vector<2xf32>
// FAST-NEXT: %[[RATIO:.*]] = arith.mulf %[[SCALED]], %[[INVERSE:.*]] : vector<2xf32>
// FAST-NEXT: %[[TANH:.*]] = llvm.intr.tanh(%[[RATIO]]) {fastmathFlags = #llvm.fastmath<afn>} : (vector<2xf32>) -> vector<2xf32>
// FAST-NEXT: arith.mulf %[[TANH]], %[[CAP]] : vector<2xf32>
// FAST-NOT: math.copysign
func.func @warps(%q: memref<1x8x512x64xbf16>, %o: memref<1x8x512x64xbf16>) {
  posenc.attention ins(%q, %q, %q : memref<1x8x512x64xbf16>, memref<1x8x512x64xbf16>, memref<1x8x512x64xbf16>)
      outs(%o : memref<1x8x512x64xbf16>) softcap 50.0
  return
}

// -----

module attributes {dlti.target_system_spec = #dlti.target_system_spec<"GPU" = #dlti.target_device_spec<"chip" = "sm_90a">>} {
  // EXACT-LABEL: func.func @warpgroups(
  // EXACT-NOT: tanh
  // FAST-LABEL: func.func @warpgroups(
  // FAST: wgmma
  // FAST: llvm.intr.tanh({{.*}}) {fastmathFlags = #llvm.fastmath<afn>} : (vector<2xf32>) -> vector<2xf32>
  func.func @warpgroups(%q: memref<1x8x512x64xbf16>, %o: memref<1x8x512x64xbf16>) {
    posenc.attention ins(%q, %q, %q : memref<1x8x512x64xbf16>, memref<1x8x512x64xbf16>, memref<1x8x512x64xbf16>)
        outs(%o : memref<1x8x512x64xbf16>) softcap 50.0
    return
  }
}
