# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""IREE: its attention op on llvm-cpu, score terms and masks as a tensor."""

import importlib.metadata

import iree.compiler
import iree.runtime
import numpy as np
from peers.timing import TERMS, declines_unknown, timed

KINDS = ("attention",)
SETTINGS = "llvm-cpu, target-cpu=host, data tiling on; one worker per thread"

TEXT = """
#q = affine_map<(b, h, m, n, k1, k2) -> (b, h, m, k1)>
#k = affine_map<(b, h, m, n, k1, k2) -> (b, h, k2, k1)>
#v = affine_map<(b, h, m, n, k1, k2) -> (b, h, k2, n)>
#s = affine_map<(b, h, m, n, k1, k2) -> ()>
#w = affine_map<(b, h, m, n, k1, k2) -> (b, h, m, k2)>
#o = affine_map<(b, h, m, n, k1, k2) -> (b, h, m, n)>
func.func @main(%q: {q}, %k: {k}, %v: {v}{bias_argument}) -> {o} {{
  %scale = arith.constant {scale} : f32
  %init = tensor.empty() : {o}
  %r = iree_linalg_ext.attention <{{indexing_maps = [#q, #k, #v, #s{bias_map}, #o]}}>
      ins(%q, %k, %v, %scale{bias_value} : {q}, {k}, {v}, f32{bias_type}) outs(%init : {o}) {{
  ^bb0(%score: f32):
    iree_linalg_ext.yield %score : f32
  }} -> {o}
  return %r : {o}
}}
"""


def version():
    return importlib.metadata.version("iree-base-compiler")


def declines(case):
    if case.function.heads != case.function.kv_heads:
        return "kv heads are shared by copies alone"
    if case.function.head_dim * case.sizes[1] * case.sizes[2] > 1 << 28:
        return "takes minutes"
    return declines_unknown(case, TERMS, ("causal", "sliding"))


def prepare(case, data):
    arrays = [data.query, data.key, data.value]
    bias = case.dense_bias(data, hidden=-1e30)
    if bias is not None:
        shape = (1, case.function.heads, *case.sizes[1:])
        arrays.append(np.ascontiguousarray(np.broadcast_to(bias, shape)))

    def spelled(array):
        return f"tensor<{'x'.join(map(str, array.shape))}xf32>"

    output = spelled(data.query[..., : case.function.value_dim])
    has_bias = len(arrays) == 4
    text = TEXT.format(
        q=spelled(arrays[0]), k=spelled(arrays[1]), v=spelled(arrays[2]), o=output,
        scale=repr(float(case.function.head_dim**-0.5)),
        bias_argument=f", %w: {spelled(arrays[3])}" if has_bias else "",
        bias_map=", #w" if has_bias else "", bias_value=", %w" if has_bias else "",
        bias_type=f", {spelled(arrays[3])}" if has_bias else "",
    )
    binary = iree.compiler.compile_str(
        text, target_backends=["llvm-cpu"], extra_args=["--iree-llvmcpu-target-cpu=host"])
    iree.runtime.flags.parse_flags(f"--task_topology_group_count={case.threads}")
    config = iree.runtime.Config("local-task")
    module = iree.runtime.load_vm_module(
        iree.runtime.VmModule.copy_buffer(config.vm_instance, binary), config)
    inputs = [iree.runtime.asdevicearray(config.device, array) for array in arrays]
    return timed(lambda: module.main(*inputs), lambda result: result.to_host())
