# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What kernels pass over by a licence is what is proved, and is not read: kernels in the simulator
with windows against the plain road on the host, on inputs that make the most of it."""

import pathlib
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc
from Numerics.test_numerics import TOLERANCES
from Numerics.windows import CAUSAL, Case


def case(dtype, **changes):
    settings = dict(name="windows", clauses=f"encodings [#posenc.alibi] {CAUSAL}", heads=4, group=2,
                    dim=64, epsilon=5e-2, score=0.5, dtype=dtype)
    return Case(**(settings | changes))


class Kernels(unittest.TestCase):
    def compiled(self, one, target, epsilon):
        result = posenc.compile_source(one.text(), one.name, target=target, kernels="simulator",
                                       window_epsilon=epsilon, score_bound=epsilon and one.score)
        (attention,) = result.report.attentions
        self.assertEqual(attention["road"], "fused", result.remarks)
        return result, attention["windows"]

    def run_kernel(self, compiled, arrays):
        """-> (output, bytes of keys and values that were copied)"""
        simulator = posenc.simulator.load()
        simulator.reset()
        (output,) = compiled(*arrays)
        report = simulator.report()
        self.assertEqual(report["hazards"], {})
        copied = sum(kernel["cp_async_bytes"] for kernel in report["kernels"].values())
        return output.astype(np.float64), copied

    def check(self, one, target):
        kernel, windows = self.compiled(one, target, one.epsilon)
        plain = posenc.compile_source(one.text(), one.name, road="plain")
        tolerance = TOLERANCES[one.dtype]
        for head in (0, 2):
            window = windows["heads"][head]
            with self.subTest(head=head):
                arrays = one.worst(window["size"], one.length(window["size"]))
                got, _ = self.run_kernel(kernel, arrays)
                lost = abs(got - plain(*arrays)[0].astype(np.float64))[0, head]
                self.assertLessEqual(lost.max(), window["dropped"] + tolerance)
                self.assertGreaterEqual(lost[0].max(), 0.99 * window["dropped"] - tolerance)

    def test_tensor_cores(self):
        self.check(case("f16"), "sm_80")

    def test_warpgroups(self):
        self.check(case("bf16", queries=128), "sm_90a")

    def test_f32(self):
        self.check(case("f32"), "sm_80")

    def test_one_query_of_a_group(self):
        self.check(case("f16", queries=1), "sm_80")

    def test_reads_do_not_grow_with_the_keys(self):
        """Of one head; without windows they do."""
        one = case("f16", heads=1, group=1, clauses=f"encodings [#posenc.alibi<max_bias = 4.0>] {CAUSAL}")
        kernel, windows = self.compiled(one, "sm_80", one.epsilon)
        everything, _ = self.compiled(one, "sm_80", None)
        self.assertLess(windows["largest"], 256)
        lengths = (512, 1024, 2048)
        near, all_ = ([self.run_kernel(compiled, one.random(keys))[1] for keys in lengths]
                      for compiled in (kernel, everything))
        self.assertEqual(near[0], near[1])
        self.assertEqual(near[1], near[2])
        self.assertGreater(all_[2], 3 * all_[0])

    def test_windows_of_a_run(self):
        """A kernel computes them from learned numbers, and others pass over keys by them."""
        kerple = "#posenc.kerple(%p, %p : tensor<4xf32>, tensor<4xf32>)"
        one = case("f16", clauses=f"encodings [{kerple}] {CAUSAL}")
        text = one.text().replace(") -> tensor", ", %p: tensor<4xf32>) -> tensor", 1)
        powers = np.array([12, 8, 7, 6], np.float32)
        options = dict(target="sm_80", kernels="simulator")
        arrays = [*one.random(700), powers]
        _, all_ = self.run_kernel(posenc.compile_source(text, "all", **options), arrays)
        exact = posenc.compile_source(text, "plain", road="plain")(*arrays)[0].astype(np.float64)
        spread = float(arrays[2].max()) - float(arrays[2].min())
        for bound in (dict(score_bound=one.score), dict(score_norms=True)):
            kernel = posenc.compile_source(text, "when_run", window_epsilon=one.epsilon, **bound, **options)
            (attention,) = kernel.report.attentions
            self.assertEqual(attention["road"], "fused", kernel.remarks)
            got, few = self.run_kernel(kernel, arrays)
            with self.subTest(**bound):
                self.assertLessEqual(abs(got - exact).max(),
                                     one.epsilon * spread + TOLERANCES[one.dtype])
                self.assertLess(3 * few, all_)


if __name__ == "__main__":
    sys.exit(counting.main())
