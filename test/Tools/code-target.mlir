// Loops follow the machine that a module describes, instructions the CPU that --target names:
// products that it lacks are taken apart.
// RUN: posenc-compile %s --target=x86-64-v3 --emit=obj -o %t.o
// RUN: llvm-objdump-22 -d %t.o | FileCheck %s --check-prefix=OLD
// OLD-NOT: tdpbf16ps
// OLD: vfmadd
// RUN: posenc-compile %s --target=sapphirerapids --emit=obj -o %t.o
// RUN: llvm-objdump-22 -d %t.o | FileCheck %s --check-prefix=NEW
// NEW: tdpbf16ps
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "CPU" = #dlti.target_device_spec<"cpu" = "sapphirerapids">>} {
func.func @attend(%q: tensor<1x2x64x32xbf16>, %k: tensor<1x2x64x32xbf16>) -> tensor<1x2x64x32xbf16> {
  %e = tensor.empty() : tensor<1x2x64x32xbf16>
  %o = posenc.attention ins(%q, %k, %k : tensor<1x2x64x32xbf16>, tensor<1x2x64x32xbf16>, tensor<1x2x64x32xbf16>)
      outs(%e : tensor<1x2x64x32xbf16>) -> tensor<1x2x64x32xbf16>
  return %o : tensor<1x2x64x32xbf16>
}
}
