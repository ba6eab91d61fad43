// RUN: posenc-opt %s -posenc-to-kernels -verify-each | FileCheck %s --check-prefix=KERNELS
// RUN: posenc-opt %s -posenc-to-nvptx='chip=sm_86' -verify-each | FileCheck %s --check-prefix=PTX
// RUN: posenc-opt %s -posenc-to-kernels | posenc-opt -posenc-kernels-to-nvptx='format=llvm' -verify-each | FileCheck %s --check-prefix=LLVM

// Tables of both sides and a kernel of tensor cores, in one module; buffers on the
// device.
// KERNELS-LABEL: func.func private @main.body(
// KERNELS: gpu.alloc
// KERNELS: gpu.launch_func @kernels::@rotation_tables blocks
// KERNELS: gpu.launch_func @kernels::@rotation_tables_0 blocks
// KERNELS: gpu.launch_func @kernels::@attention
// KERNELS: gpu.dealloc
// KERNELS: gpu.module @kernels
// KERNELS: gpu.func @attention({{.*}}) kernel attributes {known_block_size = array<i32: 128, 1, 1>
// KERNELS: nvvm.mma.sync

// PTX: gpu.binary @kernels [#gpu.object<#nvvm.target<O = 3, chip = "sm_86", features = "+ptx80">
// PTX-SAME: assembly = "//
// PTX-SAME: .entry attention(
// PTX-SAME: mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32
// PTX-DAG: llvm.func @mgpuMemAlloc
// PTX-DAG: gpu.launch_func
// PTX-NOT: func.func

// LLVM: gpu.binary @kernels [#gpu.object<#nvvm.target<O = 3, chip = "sm_80", features = "+ptx80">, offload = "BC
func.func @main(%q: tensor<1x4x128x64xbf16>, %k: tensor<1x4x128x64xbf16>, %v: tensor<1x4x128x64xbf16>) -> tensor<1x4x128x64xbf16> {
  %init = tensor.empty() : tensor<1x4x128x64xbf16>
  %r = posenc.attention ins(%q, %k, %v : tensor<1x4x128x64xbf16>, tensor<1x4x128x64xbf16>, tensor<1x4x128x64xbf16>)
      outs(%init : tensor<1x4x128x64xbf16>) encodings [#posenc.rope] masks [#posenc.causal] -> tensor<1x4x128x64xbf16>
  return %r : tensor<1x4x128x64xbf16>
}
