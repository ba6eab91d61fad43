# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""convert-posenc-to-loops with a certificate of the run: fewer key blocks are visited, and what is
lost is at most what was asked for and what is reported, also where scores reach the bound of Cauchy
and Schwarz."""

import ctypes
import pathlib
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import counting
from Oracle.alibi import Alibi
from Oracle.attention import attention
from Oracle.kerple import Kerple
from Oracle.masks import causal, sliding
from Oracle.rope import Rope
from test_fused import data, function, fused

HEADS, KV_HEADS, DIM = 4, 2, 8
EPSILON = 1e-2
TOLERANCE = 2e-5  # in units of max |v|
SHAPES = ((480, 480), (100, 1700), (24, 3000))
KERPLE = "#posenc.kerple(%p, %p : memref<4xf32>, memref<4xf32>)"
NUMBERS = np.array([8, 4, 3, 2.5], np.float32)
ALIBI = dict(terms=[Alibi()], masks=[causal])
# Clauses, arguments, and the meaning of both.
CLAUSES = {
    "alibi": ("encodings [#posenc.alibi] masks [#posenc.causal]", "", ALIBI),
    "rope_alibi": ("encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal]", "",
                   ALIBI | dict(transforms=[Rope()])),
    "kerple": (f"encodings [{KERPLE}] masks [#posenc.causal]", ", %p: memref<4xf32>",
               dict(terms=[Kerple(NUMBERS, NUMBERS)], masks=[causal])),
    "softcap": ("encodings [#posenc.alibi] masks [#posenc.causal] softcap 0.5", "",
                ALIBI | dict(softcap=0.5)),
    "sliding": ("encodings [#posenc.alibi] masks [#posenc.causal, #posenc.sliding<window = 700>]", "",
                dict(terms=[Alibi()], masks=[causal, sliding(700)])),
    "sink": ("encodings [#posenc.alibi] masks [#posenc.causal] sink(%s : memref<4xf32>)",
             ", %s: memref<4xf32>", ALIBI | dict(sink=NUMBERS)),
    "none": ("masks [#posenc.causal]", "", dict(masks=[causal])),
}


def compiled(name, options):
    clause, arguments, _ = CLAUSES[name]
    return fused(function(1, HEADS, KV_HEADS, None, None, DIM, DIM, clause, arguments), options,
                 cpu="x86-64-v3")


class Certificate(unittest.TestCase):
    def setUp(self):
        self.compiled = {}

    def run_code(self, code, arrays, operands):
        """-> (output, log-sum-exp, key blocks visited)"""
        output, sums = (np.full_like(array, np.nan) for array in arrays[3:])
        before = code.counters("posenc_visited_tiles", 2)[0]
        code("f", *arrays[:3], output, sums, *operands)
        return output, sums, code.counters("posenc_visited_tiles", 2)[0] - before

    def check(self, name, arrays):
        """-> key blocks visited, with the certificate and without"""
        if name not in self.compiled:
            self.compiled[name] = [compiled(name, f"{{count-tiles certificate={epsilon}}}")
                                   for epsilon in (EPSILON, 0)]
        _, arguments, meaning = CLAUSES[name]
        operands = [NUMBERS] if arguments else []
        certified, whole = self.compiled[name]
        report = certified.counters("posenc_certificate", 2, ctypes.c_double)
        report[:] = 0, 0
        output, sums, visits = self.run_code(certified, arrays, operands)
        exact, exact_sums, all_visits = self.run_code(whole, arrays, operands)
        value = arrays[2]
        lost = abs(output - exact).max()
        self.assertLessEqual(lost, EPSILON * (value.max() - value.min()) + TOLERANCE * abs(value).max())
        self.assertLessEqual((exact_sums - sums).max(), -np.log1p(-EPSILON) + TOLERANCE * abs(sums).max())
        passed_over, bound = report
        self.assertGreaterEqual(visits + passed_over, all_visits)
        # A mask may exclude what is passed over, and a sink weighs before any key is met.
        if name not in ("sliding", "sink"):
            self.assertEqual(visits + passed_over, all_visits)
        self.assertEqual(bound > 0, passed_over > 0)
        self.assertLessEqual(bound, EPSILON)
        _, expected_sums = attention(*arrays[:3], **meaning)
        dropped = -np.expm1(sums - expected_sums)
        self.assertLessEqual(np.nanmax(dropped), bound + TOLERANCE * abs(sums).max())
        return visits, all_visits

    def arrays(self, queries, keys, size=0.3):
        q, k, *others = data(1, HEADS, KV_HEADS, queries, keys, DIM, DIM)
        return [q * np.float32(size), k * np.float32(size), *others]

    def test_random(self):
        for name in CLAUSES:
            visits = all_visits = 0
            for queries, keys in SHAPES:
                with self.subTest(name=name, queries=queries, keys=keys):
                    certified, whole = self.check(name, self.arrays(queries, keys))
                    visits, all_visits = visits + certified, all_visits + whole
            # Nothing bounds the far keys of the last but their number.
            self.assertEqual(visits < all_visits, name != "none", name)

    def test_scores_that_reach_the_bound(self):
        """Low scores near the last query, high ones from `far` on, of queries and keys of one size:
        what is lost of it comes out."""
        for name in ("alibi", "kerple", "softcap"):
            for far in range(64, 1500, 96):
                arrays = self.arrays(24, 2048)
                sign = np.where(np.arange(2048)[::-1] < far, -1, 1)
                for array in arrays[:3]:
                    array[:] = 0
                arrays[0][..., 0] = 1.0
                arrays[1][..., 0] = sign
                arrays[2][..., :] = (sign[:, None] + 1) / 2
                with self.subTest(name=name, far=far):
                    visits, all_visits = self.check(name, arrays)
                    self.assertLess(visits, all_visits)

    def test_keys_that_weigh_little(self):
        """No score term, but far keys that are short: content alone decides."""
        arrays = self.arrays(24, 3000)
        arrays[0][:], arrays[1][:] = 0, 0
        arrays[0][..., 0] = 20 * DIM**0.5
        arrays[1][..., -64:, 0] = 1
        visits, all_visits = self.check("none", arrays)
        self.assertEqual(visits, HEADS)
        self.assertGreater(all_visits, 5 * HEADS)
        # A long key far away is near enough to be met.
        arrays[1][..., 10, 0] = 1
        self.assertEqual(self.check("none", arrays)[0], all_visits)

    def test_what_is_not_finite(self):
        arrays = self.arrays(24, 3000, size=0.1)
        arrays[0][:] = abs(arrays[0])
        arrays[1][:, :, 5] = -np.inf  # keys: met, although they weigh nothing
        certified, whole = self.check("alibi", arrays)
        self.assertEqual(certified, whole)


if __name__ == "__main__":
    sys.exit(counting.main())
