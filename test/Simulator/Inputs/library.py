# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The library by itself: what any program with a C interface does with it."""

import ctypes
import json
import sys

library = ctypes.CDLL(sys.argv[1])
library.posencSimConfigure.restype = ctypes.c_char_p
library.posencSimReport.restype = ctypes.c_char_p
for name in ("mgpuModuleLoad", "mgpuModuleGetFunction", "mgpuMemAlloc"):
    getattr(library, name).restype = ctypes.c_void_p
word = ctypes.c_ssize_t

SCALE = """
target triple = "nvptx64-nvidia-cuda"
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
define ptx_kernel void @scale(ptr %data, float %by) {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %p = getelementptr float, ptr %data, i32 %t
  %v = load float, ptr %p
  %w = fmul float %v, %by
  store float %w, ptr %p
  ret void
}
"""
UNKNOWN = """
target triple = "nvptx64-nvidia-cuda"
declare void @llvm.nvvm.clusterlaunchcontrol()
declare i32 @llvm.nvvm.read.ptx.sreg.pm0()
define ptx_kernel void @unknown() {
  %t = call i32 @llvm.nvvm.read.ptx.sreg.pm0()
  ret void
}
"""
ASSEMBLY = """
target triple = "nvptx64-nvidia-cuda"
define ptx_kernel void @unknown() {
  call void asm sideeffect "brkpt;", ""()
  ret void
}
"""


def report():
    return json.loads(library.posencSimReport())


def load(text):
    data = text.encode()
    return library.mgpuModuleLoad(ctypes.c_char_p(data), ctypes.c_size_t(len(data)))


def launch(function, threads, *arguments):
    array = (ctypes.c_void_p * len(arguments))(*[ctypes.addressof(x) for x in arguments])
    library.mgpuLaunchKernel(ctypes.c_void_p(function), word(1), word(1), word(1), word(threads),
                             word(1), word(1), 0, None, array, None, word(len(arguments)))


print(library.posencSimConfigure(b"async=eager,order=reverse,seed=3"))
print(library.posencSimConfigure(b"async=later").decode())
print(library.posencSimConfigure(b"colour=red").decode())
module = load(SCALE)
function = library.mgpuModuleGetFunction(ctypes.c_void_p(module), b"scale")
values = (ctypes.c_float * 8)(*range(8))
address, by = ctypes.c_void_p(ctypes.addressof(values)), ctypes.c_float(2)
launch(function, 8, address, by)
print(list(values), report()["hazards"], report()["kernels"]["scale"]["threads"])
library.posencSimRegister(values, ctypes.c_size_t(16), 1)
launch(function, 8, address, by)
print(list(values), report()["hazards"]["global-out-of-bounds"]["count"])
library.posencSimReset()
print(report())
launch(function, 2000, address, by)
library.mgpuModuleGetFunction(ctypes.c_void_p(module), b"missing")
load(UNKNOWN)
load(ASSEMBLY)
print("\n".join(report()["hazards"]["driver-error"]["messages"]))
library.mgpuModuleUnload(ctypes.c_void_p(module))
