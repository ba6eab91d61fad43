# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""windows_from_outside.py PLUGIN: windows of an encoding of a plugin, held against its formula and
against the encoding of this dialect that has the same."""

import pathlib
import sys
import unittest

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))
import counting
from Numerics import test_windows
from Numerics.windows import CAUSAL, KERPLE, Case
from posenc.compiler import checked

PLUGIN = sys.argv.pop()
AMPLITUDE, RATE = [4.0, 3.0, 2.5, 2.0], [1.0, 0.5, 0.25, 2.0]


SLOW = f"""%p = arith.constant dense<{AMPLITUDE}> : tensor<4xf32>
  %a = arith.constant dense<{RATE}> : tensor<4xf32>"""


def case(encoding="#kerple.log", constants=SLOW, **options):
    clauses = f"encodings [{encoding}(%p, %a : tensor<4xf32>, tensor<4xf32>)] {CAUSAL}"
    return Case("outside", clauses, constants=constants, plugins=(PLUGIN,), **options)


def smallest_window(amplitude, rate, score, epsilon, horizon=1 << 22):
    """The least W with e^(2 score) * (sum of (1 + a r)^-p over r >= W) at most epsilon / (1 - epsilon)
    of the sum over r < W."""
    weights = (1 + rate * np.arange(horizon, dtype=np.float64)) ** -amplitude
    # Beyond the horizon the integral is the sum to more digits than can matter.
    beyond = (1 + rate * (horizon - 0.5)) ** (1 - amplitude) / (rate * (amplitude - 1))
    dropped = np.cumsum(weights[::-1])[::-1] + beyond
    kept = np.cumsum(weights) - weights
    return int(np.argmax(np.exp(2 * score) * dropped <= epsilon / (1 - epsilon) * kept))


class Windows(unittest.TestCase):
    def test_are_the_smallest_for_every_length(self):
        for score, epsilon in ((0.0, 1e-2), (0.0, 1e-3), (1.0, 1e-2)):
            compiled = test_windows.licensed(case(score=score, epsilon=epsilon))
            heads = compiled.report.attentions[0]["windows"]["heads"]
            self.assertEqual({head["ground"] for head in heads}, {"every-length"})
            expected = [smallest_window(p, a, score, epsilon) for p, a in zip(AMPLITUDE, RATE)]
            self.assertEqual([head["size"] for head in heads], expected)
            self.assertGreater(max(expected), 20 * min(expected))

    def test_loops_drop_what_is_proved(self):
        # So steep that keys of a run weigh what those of every length do.
        test_windows.Bounds("check").check(case(constants=KERPLE))

    def test_a_series_that_diverges_has_none(self):
        diverging = case().text().replace("4.0, 3.0, 2.5, 2.0", "1.0, 1.0, 0.5, 0.0")
        self.assertNotEqual(diverging, case().text())
        options = {"window-epsilon": 1e-2, "score-bound": 0.0}
        said = checked(diverging, "outside", (PLUGIN,), emit="llvm", **options).diagnostics
        self.assertRegex(said, "NoHeadHasWindow.*divergent")


class Speed(unittest.TestCase):
    def test_code_is_that_of_a_built_in_encoding(self):
        for target, emit in (("host", "llvm"), ("sm_80", "ptx"), ("sm_90a", "ptx")):
            for dtype in ("f32", "f16"):
                with self.subTest(target=target, dtype=dtype):
                    ours, theirs = (
                        checked(case(encoding, dtype=dtype, dim=64).text(), "outside", (PLUGIN,),
                                target=target, emit=emit)
                        for encoding in ("#posenc.kerple", "#kerple.log"))
                    self.assertGreater(len(ours.output), 10000)
                    self.assertEqual(ours.output, theirs.output)


if __name__ == "__main__":
    sys.exit(counting.main())
