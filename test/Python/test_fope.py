# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc.encodings.fope: sizes of the authors' models, the coefficients that an exported model was drawn with,
tables against the oracle, and all of it through a compiled attention."""

import functools
import pathlib
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "test"), str(ROOT / "python")]
import counting
import posenc
from Oracle.attention import attention
from Oracle.fope import Fope, kept_frequencies, strided_identity
from posenc.encodings import fope

MODEL = ROOT / "test" / "Models" / "fope"
HEADS, KV_HEADS, CHANNELS, TOKENS, TRAINED = 4, 2, 32, 24, 1024


def deviation(gain, heads, kept, columns):
    """Of torch's xavier_normal_ for [heads, kept, columns]: fans are sizes 1 and 0 times size 2."""
    return gain * np.sqrt(2.0 / (kept * columns + heads * columns))


class Coefficients(unittest.TestCase):
    def test_sizes_of_the_shipped_models(self):
        for head_dim, length, kept, mixed, empty in (
                (64, 512, 16, 16, 0), (64, 1024, 18, 16, 7), (128, 512, 31, 31, 0),
                (128, 1024, 36, 32, 14), (128, 4096, 46, 32, 9)):
            omega = fope.frequencies(head_dim, length)
            np.testing.assert_allclose(omega, kept_frequencies(head_dim, train_length=length), rtol=1e-6)
            identity = fope.strided_identity(kept, fope.mixed_pairs(kept, head_dim))
            np.testing.assert_array_equal(identity, strided_identity(kept, mixed))
            self.assertEqual((len(omega), identity.shape[1], int((identity.sum(0) == 0).sum())),
                             (kept, mixed, empty))

    def test_an_exported_model_has_them(self):
        """Drawn by torch's own initialisation: the same distribution around the same identity."""
        with np.load(MODEL / "inputs.npz") as inputs:
            sines, cosines, omega = (inputs[f"arg{number}"] for number in (5, 6, 7))
        heads, kept, columns = cosines.shape
        np.testing.assert_allclose(fope.frequencies(CHANNELS, TRAINED), omega, rtol=1e-6)
        self.assertEqual(fope.mixed_pairs(kept, CHANNELS), columns)
        for theirs, ours in zip((cosines, sines), fope.coefficients(heads, kept, CHANNELS, gain=0.6)):
            self.assertEqual(ours.shape, theirs.shape)
            for drawn in (ours, theirs):
                noise = drawn - fope.strided_identity(kept, columns)
                wanted = deviation(0.6, heads, kept, columns)
                # Of 288 numbers: four deviations of the mean and of the deviation itself.
                self.assertLess(abs(noise.mean()), 4 * wanted / np.sqrt(noise.size))
                self.assertLess(abs(noise.std() / wanted - 1), 4 / np.sqrt(2 * noise.size))

    def test_a_seed_is_one_draw(self):
        draw = functools.partial(fope.coefficients, 2, 18, 64, 0.4)
        for one, two in zip(draw(7), draw(7)):
            np.testing.assert_array_equal(one, two)
        cosines, sines = draw(7)
        self.assertFalse((cosines == draw(8)[0]).any())
        self.assertFalse((cosines == sines).any())
        added = cosines - draw(7, identity=False)[0]
        np.testing.assert_allclose(added, np.tile(fope.strided_identity(18, 16), (2, 1, 1)), atol=1e-6)


class Tables(unittest.TestCase):
    omega = fope.frequencies(CHANNELS, TRAINED)
    coefficients = fope.coefficients(KV_HEADS, len(omega), CHANNELS, 0.6, seed=3)

    def test_are_those_of_the_oracle(self):
        oracle = Fope(KV_HEADS, *self.coefficients, self.omega, pad_cos=0.5, pad_sin=0.0)
        for positions in (40, np.array([7, 3, 900])):
            got = fope.tables(*self.coefficients, self.omega, positions, CHANNELS, 0.5, 0.0)
            at = np.arange(positions) if np.ndim(positions) == 0 else positions
            for table, expected in zip(got, oracle.tables(at[None], CHANNELS // 2)):
                self.assertEqual(table.dtype, np.float32)
                np.testing.assert_allclose(table, expected[0], rtol=0, atol=1e-5)

    def attend(self, encoding, *operands):
        q, k = (f"tensor<1x{heads}x{TOKENS}x{CHANNELS}xf32>" for heads in (HEADS, KV_HEADS))
        types = [f"tensor<{'x'.join(map(str, array.shape))}xf32>" for array in operands]
        arguments = "".join(f", %a{number}: {of}" for number, of in enumerate(types))
        names = ", ".join(f"%a{number}" for number in range(len(types)))
        compiled = posenc.compile_source(f"""
func.func @main(%q: {q}, %k: {k}, %v: {k}{arguments}) -> {q} {{
  %init = tensor.empty() : {q}
  %r = posenc.attention ins(%q, %k, %v : {q}, {k}, {k}) outs(%init : {q})
      encodings [{encoding}({names} : {', '.join(types)})] masks [#posenc.causal] -> {q}
  return %r : {q}
}}""")
        (found,) = compiled.report.attentions
        self.assertEqual(found["road"], "fused")
        return compiled(*self.tensors, *operands)[0]

    def test_an_attention_takes_coefficients_or_tables(self):
        generator = np.random.default_rng(0)
        self.tensors = [generator.standard_normal((1, heads, TOKENS, CHANNELS), dtype=np.float32)
                        for heads in (HEADS, KV_HEADS, KV_HEADS)]
        tables = fope.tables(*self.coefficients, self.omega, TOKENS, CHANNELS)
        bare = fope.coefficients(KV_HEADS, len(self.omega), CHANNELS, 0.6, seed=3, identity=False)
        expected, _ = attention(*self.tensors, masks=[lambda at: at.r >= 0],
                                transforms=[Fope(KV_HEADS, *self.coefficients, self.omega)])
        for encoding, operands in (
                (f"#posenc.fope<train_length = {TRAINED}>", self.coefficients),
                (f"#posenc.fope<train_length = {TRAINED}, identity = true>", bare),
                ("#posenc.fope<table = by_position>", tables)):
            with self.subTest(encoding=encoding):
                got = self.attend(encoding, *operands)
                np.testing.assert_allclose(got, expected, rtol=0, atol=2e-5 * abs(self.tensors[2]).max())


if __name__ == "__main__":
    sys.exit(counting.main())
