# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""convert-posenc-to-loops on score terms that are hinges of one variable: pieces and breakpoints
against a sum over all units, in double precision."""

import pathlib
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import counting
from Oracle.attention import attention
from Oracle.fire import Fire
from Oracle.masks import causal, sliding
from test_fused import TOLERANCE, Case, data, function, fused

HEADS, DIM = 4, 16
CAUSAL = ("masks [#posenc.causal]", dict(masks=[causal]))
NO_MASK = ("", {})


def perceptron(units, seed=1):
    """w1, b1, w2, b2 with breakpoints -b1 / w1 of both directions, in and around [0, 1]."""
    generator = np.random.default_rng(seed)
    w1 = generator.choice((-1.0, 1.0), units) * generator.uniform(0.5, 2.0, units)
    b1 = -w1 * generator.uniform(-0.2, 1.2, units)
    w2 = generator.standard_normal((HEADS, units)) * 4 / np.sqrt(units)
    return [x.astype(np.float32) for x in (w1, b1, w2, generator.standard_normal(HEADS))]


def compiled(units, queries=None, clauses="", more="", batch=1, **machine):
    """An attention of FIRE over any number of keys; `more` arguments come last."""
    types = [f"memref<{shape}f32>" for shape in ("", "", f"{units}x", f"{units}x", f"{HEADS}x{units}x",
                                                 f"{HEADS}x")]
    names = ["%c", "%t", "%w1", "%b1", "%w2", "%b2"]
    arguments = "".join(f", {name}: {type}" for name, type in zip(names, types))
    encoding = f"#posenc.fire({', '.join(names)} : {', '.join(types)})"
    return fused(function(batch, HEADS, 2, queries, None, DIM, DIM,
                          f"encodings [{encoding}] {clauses}", arguments + more), **machine)


class Hinges(Case):
    def check(self, code, weights, queries, keys, threshold, meaning, c=0.3, batch=1, extra=()):
        arrays = data(batch, HEADS, 2, queries, keys, DIM, DIM)
        scalars = [np.array(x, np.float32) for x in (c, threshold)]
        code("f", *arrays, *scalars, *weights, *extra)
        self.assertAgrees(arrays, terms=[Fire(*scalars, weights)], **meaning)
        return arrays

    def test_widths_and_thresholds(self):
        shapes = ((70, 70), (131, 300), (40, 25))
        machines = ("x86-64", 3, NO_MASK), ("x86-64-v3", 8, CAUSAL), ("x86-64-v4", 100, CAUSAL)
        for cpu, units, (clauses, meaning) in machines:
            code = compiled(units, clauses=clauses, cpu=cpu)
            for (queries, keys), threshold in zip(shapes, (1000, 50, 1)):
                with self.subTest(cpu=cpu, queries=queries, keys=keys):
                    self.check(code, perceptron(units), queries, keys, threshold, meaning)

    def test_few_queries(self):
        code = compiled(32, 2, clauses=CAUSAL[0], batch=2)
        for keys in (5, 64, 1100):
            with self.subTest(keys=keys):
                self.check(code, perceptron(32), 2, keys, 100, CAUSAL[1], batch=2)

    def test_units_without_a_breakpoint(self):
        """Flat ones of both signs of zero, active and not, and breakpoints beyond all floats."""
        w1, b1, w2, b2 = perceptron(8)
        w1[:6] = 0, -0.0, 0, -0.0, 1e-38, -1e-38
        b1[:6] = 1, 1, -1, -1, 2, 2
        code = compiled(8, clauses=CAUSAL[0])
        self.check(code, (w1, b1, w2, b2), 90, 90, 20, CAUSAL[1])

    def test_breakpoints_at_values_of_the_variable(self):
        """Of the first, the last and other distances of tiles, several in one place."""
        c, queries = np.float32(0.3), 150
        x = np.log1p(c * np.array([0, 1, 47, 48, 63, 64, 79, 80, 149])) / np.log1p(c * 149)
        places = np.concatenate([x, x[2:5], x[2:5]])
        signs = np.where(np.arange(places.size) % 2, -1, 1)
        _, _, w2, b2 = perceptron(places.size)
        code = compiled(places.size, clauses=CAUSAL[0])
        weights = [array.astype(np.float32) for array in (3 * signs, -3 * signs * places, w2, b2)]
        for threshold in (149, 10):
            self.check(code, weights, queries, queries, threshold, CAUSAL[1], c=c)

    def test_sums_that_cancel(self):
        """Two groups of large units of opposite sign: what is left is small."""
        units = 64
        w1, b1, w2, b2 = perceptron(units)
        w1[units // 2:], b1[units // 2:] = w1[:units // 2], b1[:units // 2]
        w2[:, :units // 2] *= 100
        w2[:, units // 2:] = np.nextafter(-w2[:, :units // 2], np.float32(0))
        code = compiled(units, clauses=CAUSAL[0])
        self.check(code, (w1, b1, w2, b2), 130, 130, 30, CAUSAL[1])

    def test_a_softcap_comes_before(self):
        code = compiled(8, clauses=CAUSAL[0] + " softcap 0.7")
        self.check(code, perceptron(8), 90, 90, 30, CAUSAL[1] | dict(softcap=0.7))

    def test_far_positions(self):
        clauses = "masks [#posenc.causal, #posenc.sliding<window = 40>] q_offset(%o0 : i64) k_offset(%o0 : i64)"
        code = compiled(32, clauses=clauses, more=", %o0: i64")
        for offset in (0, 100000):
            self.check(code, perceptron(32), 90, 90, 512,
                       dict(masks=[causal, sliding(40)], q_offset=offset, k_offset=offset),
                       extra=(offset,))

    def test_nan_spreads_as_in_the_sum(self):
        code = compiled(8, clauses=CAUSAL[0])
        for place in range(3):
            weights = perceptron(8)
            weights[place][..., 3] = np.nan
            arrays = data(1, HEADS, 2, 40, 40, DIM, DIM)
            code("f", *arrays, np.array(0.3, np.float32), np.array(9, np.float32), *weights)
            self.assertTrue(np.isnan(arrays[3]).all())

    def test_nan_of_a_unit_that_is_0_everywhere(self):
        for value in (np.nan, np.inf):
            weights = perceptron(8)
            weights[0][..., 3], weights[1][..., 3], weights[2][..., 3] = 1, -5, value
            arrays = data(1, HEADS, 2, 40, 40, DIM, DIM)
            compiled(8, clauses=CAUSAL[0])(
                "f", *arrays, np.array(0.3, np.float32), np.array(9, np.float32), *weights)
            self.assertTrue(np.isnan(arrays[3]).all())

    def test_threads_change_nothing(self):
        code = compiled(32, clauses=CAUSAL[0])
        results = []
        for threads in (1, 2):
            code.set_threads(threads)
            results.append(self.check(code, perceptron(32), 131, 131, 60, CAUSAL[1])[3])
        np.testing.assert_array_equal(*results)


if __name__ == "__main__":
    counting.main()
