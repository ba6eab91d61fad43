# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Operations that importers leave whole, compiled on both roads, against the oracle."""

import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / folder) for folder in ("test", "python")]
import counting
import numpy as np
import posenc
from Oracle.attention import attention

MODULES = (HERE / "imported.mlir").read_text().split("// -----")
TOKENS = 6  # where their number is dynamic


def module(name):
    return next(text for text in MODULES if f"@{name}(" in text)


def expected(query, key, value, mask=None):
    """In float64; heads are the last but two dimensions."""
    heads = [array.reshape(-1, *array.shape[-3:]) for array in (query, key, value)]
    terms = [] if mask is None else [lambda at: mask[None, None]]
    output, _ = attention(*heads, terms=terms)
    return output.reshape(*query.shape[:-1], value.shape[-1])


class Imported(unittest.TestCase):
    def check(self, name, used, tolerance):
        rng = np.random.default_rng(5)
        for road in ("fused", "plain"):
            with self.subTest(road=road):
                result = posenc.compile_source(module(name), f"{name}.mlir", road=road)
                (record,) = result.report.attentions
                self.assertEqual(record["road"], road)
                function = result.program.function(name)
                given = [
                    rng.standard_normal([TOKENS if size is None else size for size in value.shape])
                    .astype(value.numpy_dtype)
                    for value in function.signature.arguments]
                (output,) = function(*given)
                wanted = expected(*(array.astype(np.float64) for array in given[:used]))
                np.testing.assert_allclose(output, wanted, rtol=0, atol=tolerance)

    def test_attention_with_a_mask(self):
        self.check("masked", used=4, tolerance=1e-5)

    def test_attention_of_f16(self):
        """The destination is an argument, and not read."""
        self.check("narrow", used=3, tolerance=4e-3)

    def test_composite(self):
        self.check("composite", used=3, tolerance=1e-5)

    def test_what_nobody_takes(self):
        with self.assertRaisesRegex(posenc.CompileError, "expected an op of a known dialect, got 'other.attention'"):
            posenc.compile_source(module("unknown"), "unknown.mlir")

    def test_another_one_of_the_name(self):
        text = (HERE / "imported-invalid.mlir").read_text().split("// -----")[0]
        with self.assertRaisesRegex(posenc.CompileError, "expected query, key, value, a mask or none"):
            posenc.compile_source(text, "operands.mlir")


if __name__ == "__main__":
    counting.main()
