# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the static model counts in a pass of a kernel is what the simulator meets when it runs.

Two runs with other numbers of keys, without a mask and in whole blocks, differ by passes alone.
"""

import pathlib
import sys
import unittest

import numpy as np

TEST = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TEST), str(TEST.parent / "python")]
import counting
import posenc

HEADS, QUERIES, KEYS = 2, 256, (512, 1024)
# By how much counts may differ: the simulator runs what LLVM left, which does once what is
# alike in several pairs or passes; the last, reading and converting positions, is an encoding's.
SLACK = {"fp32": 0.03}
SLACK_OF_ENCODING = SLACK | {"conversions": 0.13, "global_load_bytes": 0.1}
# What the units do in a cycle (docs/StaticModel.md).
TENSOR_FLOPS, FP32_LANES = {"sm_80": 2048, "sm_90a": 4096}, {"sm_80": 64, "sm_90a": 128}


def attention(channels, keys, encoding):
    query, key = (f"tensor<1x{HEADS}x{tokens}x{channels}xf16>" for tokens in (QUERIES, keys))
    return f"""
func.func @main(%q: {query}, %k: {key}, %v: {key}) -> {query} {{
  %init = tensor.empty() : {query}
  %r = posenc.attention ins(%q, %k, %v : {query}, {key}, {key}) outs(%init : {query})
    {encoding} -> {query}
  return %r : {query}
}}
"""


def run(target, channels, keys, encoding, **options):
    """-> (the model of the kernel, what the simulator counts for a block, under names of the model)"""
    simulator = posenc.simulator.load()
    compiled = posenc.compile_source(attention(channels, keys, encoding), target=target,
                                     kernels="simulator", **options)
    simulator.reset()
    random = np.random.default_rng(0)
    compiled(*(random.standard_normal((1, HEADS, tokens, channels)).astype(np.float16)
               for tokens in (QUERIES, keys, keys)))
    report = simulator.report()
    if report["hazards"]:
        raise AssertionError(report["hazards"])
    met = report["kernels"]["attention"]
    counts = {
        "tensor_flops": met.get("mma.f16.flops", 0) + met.get("wgmma.f16.flops", 0),
        "special": met["ex2"] + met["rcp"] + met["other_special"],
        "shared_wavefronts": met["shared_wavefronts"] + (met["wgmma_shared_bytes"] + met["tma_bytes"]) / 128,
        "global_load_bytes": met["cp_async_bytes"] + met["tma_bytes"] + met["global_load_bytes"],
    } | {name: met[name] for name in ("fp32", "conversions", "shuffles", "global_store_bytes")}
    (model,) = (launch["model"] for launch in compiled.report.launches if launch["kernel"] == "attention")
    return model, {name: number / met["ctas"] for name, number in counts.items()}


def busiest(counts, target):
    """-> (the unit that is busy for longest, the share of the tensor peak)"""
    cycles = {
        "tensor": counts["tensor_flops"] / TENSOR_FLOPS[target],
        "special": counts["special"] / 16,
        "fp32": (counts["fp32"] + 2 * counts["conversions"]) / FP32_LANES[target],
        "shared": counts["shared_wavefronts"] + counts["shuffles"],
        "memory": (counts["global_load_bytes"] + counts["global_store_bytes"]) / 64,
    }
    limit = max(cycles, key=cycles.get)
    return limit, cycles["tensor"] / cycles[limit]


class CountsAgree(unittest.TestCase):
    def check(self, target, channels, limit, encoding="", **options):
        (model, few), (_, many) = (run(target, channels, keys, encoding, **options) for keys in KEYS)
        passes, rest = divmod(many["tensor_flops"] - few["tensor_flops"], model["pass"]["tensor_flops"])
        self.assertEqual(rest, 0)
        self.assertGreater(passes, 0)
        slack = SLACK_OF_ENCODING if encoding else SLACK
        met = {name: (many[name] - few[name]) / passes for name in many}
        for name, number in met.items():
            self.assertAlmostEqual(model["pass"][name], number, delta=slack.get(name, 0) * number, msg=name)
        self.assertEqual(model["once"]["global_store_bytes"], few["global_store_bytes"])
        self.assertEqual((model["limit"], limit), (busiest(met, target)[0], limit))
        self.assertAlmostEqual(model["tensor_share"], busiest(met, target)[1], delta=0.03)

    def test_64_channels(self):
        self.check("sm_80", 64, "tensor")

    def test_128_channels(self):
        self.check("sm_80", 128, "tensor")

    def test_256_channels(self):
        self.check("sm_80", 256, "shared")

    def test_arithmetic_of_an_encoding(self):
        self.check("sm_80", 64, "fp32", "encodings [#posenc.alibi]")

    def test_warpgroups_of_64_channels(self):
        self.check("sm_90a", 64, "special")

    def test_warpgroups_of_128_channels(self):
        self.check("sm_90a", 128, "tensor")

    def test_softcap_by_the_instruction(self):
        self.check("sm_90a", 128, "special", "softcap 50.0", allow_approximate_tanh=True)


if __name__ == "__main__":
    counting.main()
