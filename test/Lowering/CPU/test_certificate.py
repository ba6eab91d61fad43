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
from Oracle.fire import Fire
from Oracle.kerple import Kerple
from Oracle.masks import causal, dense_bias, sliding
from Oracle.rope import Rope
from Oracle.rpe import Rpe
from test_fused import data, function, fused

HEADS, KV_HEADS, DIM = 4, 2, 8
EPSILON = 1e-2
TOLERANCE = 2e-5  # in units of max |v|
SHAPES = ((480, 480), (100, 1700), (24, 3000))
KERPLE = "#posenc.kerple(%p, %p : memref<4xf32>, memref<4xf32>)"
NUMBERS = np.array([8, 4, 3, 2.5], np.float32)
ALIBI = dict(terms=[Alibi()], masks=[causal])
# Falls as r^-5 where queries reach 2000 keys back, after a few that weigh alike.
PERCEPTRON = [np.array(x, np.float32) for x in ([1, 2], [-0.2, 0], [[-30, 1]] * HEADS, [0] * HEADS)]
FIRE_TYPES = [f"memref<{shape}f32>" for shape in ("", "", "2x", "2x", "4x2x", "4x")]
FIRE = f"#posenc.fire({', '.join(f'%f{n}' for n in range(6))} : {', '.join(FIRE_TYPES)})"
FIRE_ARGUMENTS = "".join(f", %f{n}: {kind}" for n, kind in enumerate(FIRE_TYPES))


def by_pairs(queries, keys):
    """A bias [1, H, N, M] that falls with the distance, differently for each query."""
    r = np.arange(keys - queries, keys)[:, None] - np.arange(keys)
    steep = np.linspace(0.25, 0.5, HEADS)[:, None, None] * (1 + np.arange(queries) % 3)[:, None]
    return (-steep * np.maximum(r, 0)).astype(np.float32)[None]


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
    # No functions of the distance.
    "fire": (f"encodings [{FIRE}] masks [#posenc.causal]", FIRE_ARGUMENTS,
             dict(terms=[Fire(0.3, 9, PERCEPTRON)], masks=[causal])),
    "fire_alibi": (f"encodings [#posenc.alibi, {FIRE}] masks [#posenc.causal]", FIRE_ARGUMENTS,
                   dict(terms=[Alibi(), Fire(0.3, 9, PERCEPTRON)], masks=[causal])),
    "dense": ("encodings [#posenc.dense_bias(%d : memref<1x4x?x?xf32>)] masks [#posenc.causal]",
              ", %d: memref<1x4x?x?xf32>", dict(masks=[causal])),
    "control": ("encodings [#posenc.rpe<type = 1>] masks [#posenc.causal]", "",
                dict(terms=[Rpe(1)], masks=[causal])),
}
# Nothing bounds far keys but their number, or they weigh most.
WHOLE = ("none", "control")


def compiled(name, epsilon, cpu="x86-64-v3", element="f32"):
    clause, arguments, _ = CLAUSES[name]
    return fused(function(1, HEADS, KV_HEADS, None, None, DIM, DIM, clause, arguments, element=element),
                 f"{{count-tiles certificate={epsilon}}}", cpu=cpu)


def operands_of(name, queries, keys):
    if name.startswith("fire"):
        return [np.array(x, np.float32) for x in (0.3, 9)] + PERCEPTRON
    if name == "dense":
        return [by_pairs(queries, keys)]
    return [NUMBERS] if CLAUSES[name][1] else []


def opposed(arrays, far, size=1.0):
    """Low scores near the last query, high ones from `far` on, of queries and keys of one size, and
    values that tell one from the other: what is lost of the high ones comes out."""
    sign = np.where(np.arange(arrays[1].shape[2])[::-1] < far, -1, 1)
    for array in arrays[:3]:
        array[:] = 0
    arrays[0][..., 0] = size
    arrays[1][..., 0] = sign
    arrays[2][..., :] = (sign[:, None] + 1) / 2
    return arrays


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
            self.compiled[name] = [compiled(name, epsilon) for epsilon in (EPSILON, 0)]
        meaning = CLAUSES[name][2]
        operands = operands_of(name, arrays[0].shape[2], arrays[1].shape[2])
        if name == "dense":
            meaning = meaning | dict(terms=[dense_bias(operands[0])])
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
            self.assertEqual(visits < all_visits, name not in WHOLE, name)

    def test_scores_that_reach_the_bound(self):
        for name in ("alibi", "kerple", "softcap", "fire_alibi", "dense"):
            for far in range(64, 1500, 96):
                arrays = opposed(self.arrays(24, 2048), far)
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


@unittest.skipUnless("avx512_bf16" in pathlib.Path("/proc/cpuinfo").read_text(),
                     "no products of bf16 in pairs on this machine")
class Pairs(unittest.TestCase):
    """bf16 that is multiplied in pairs, and weights that are rounded to it."""

    EPSILON, ROUNDING = 0.1, 2**-8

    def check(self, codes, arrays):
        """-> key blocks passed over"""
        halves = [(array.view(np.uint32) >> 16).astype(np.uint16) for array in arrays[:4]]
        results = []
        report = codes[0].counters("posenc_certificate", 2, ctypes.c_double)
        report[:] = 0, 0
        for code in codes:
            output, sums = np.zeros_like(halves[3]), arrays[4].copy()
            code("f", *halves[:3], output, sums)
            results.append(((output.astype(np.uint32) << 16).view(np.float32), sums))
        (output, sums), (exact, exact_sums) = results
        passed_over, bound = report
        self.assertLessEqual(bound, self.EPSILON)
        self.assertEqual(bound > 0, passed_over > 0)
        value = arrays[2]
        spread = value.max() - value.min()
        self.assertLessEqual(abs(output - exact).max(), bound * spread + 2 * self.ROUNDING * abs(value).max())
        self.assertLessEqual(-np.expm1(sums - exact_sums).max(), bound + self.ROUNDING)
        return passed_over

    def test_pairs(self):
        codes = {name: [compiled(name, epsilon, "znver5", "bf16") for epsilon in (self.EPSILON, 0)]
                 for name in ("alibi", "rope_alibi")}
        for name in codes:
            with self.subTest(name=name):
                arrays = data(1, HEADS, KV_HEADS, 100, 3000, DIM, DIM)
                self.assertGreater(self.check(codes[name], [array * np.float32(0.5) for array in arrays]), 0)
        for far in range(64, 1500, 192):
            arrays = opposed(data(1, HEADS, KV_HEADS, 24, 3000, DIM, DIM), far, size=2.0)
            with self.subTest(far=far):
                self.assertGreater(self.check(codes["alibi"], arrays), 0)


if __name__ == "__main__":
    sys.exit(counting.main())
