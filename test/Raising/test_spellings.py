# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whatever a spelling is raised as computes what upstream passes compute from the same
text: every function of the lit files beside, impostors among them."""

import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / folder) for folder in ("test", "python", "utils")]
import counting
import numpy as np
import posenc
import stock

# Files whose functions cannot be run, and why.
LEFT_OUT = {
    "imported": "upstream passes know none of its operations: test_imported.py",
    "imported-invalid": "every function is an error",
    "near-miss-online": "loops over buffers and vectors, which are left alone",
    "long-distances": "logits of 131072 x 131072 pairs are 137 GB on the way there",
    "start-positions": "an argument is a number, and arrays are what is passed",
    "probe": "upstream passes have no buffers for tensor.bitcast",
}
FILES = [path for path in sorted(HERE.glob("*.mlir")) if path.stem not in LEFT_OUT]

TOKENS = 6  # where their number is dynamic


def argument(rng, value):
    """Data for an argument; integers are positions in tables and masks of zero and one."""
    dtype, shape = value.numpy_dtype, [TOKENS if size is None else size for size in value.shape]
    if dtype == np.bool_:
        return rng.random(shape) < 0.7
    if np.issubdtype(dtype, np.integer):
        return rng.integers(0, 2, shape).astype(dtype)
    return rng.standard_normal(shape).astype(dtype)


# What is rounded to bf16 on the way there and in f32 here (docs/Spec.md, dropped-casts).
ROUNDED = {"narrow_weights": 2.0**-8, "tables_rounded": 2.0**-8}

# Rows without a visible key: NaN there and 0 here (docs/Spec.md, dead-rows).
DEAD_ROWS = {
    "masks": {"offset"},
    "masks-by-token": {"lengths"},
    "masks-chunked-near-miss": {"other_chunks"},
    "masks-hidden": {"floats", "hidden_keys"},
    "masks-near-miss": {"missing_queries"},
    "masks-of-masks": {"lower"},
}

# Rows of numbers whose exponentials are all 0: NaN there, as no maximum is subtracted, and
# the mean of the values here (docs/Spec.md, row-constants).
UNIFORM_ROWS = {"masks": {"finite_and_dead"}}

# Rows of finite masks alone: a mean of values there (docs/Spec.md, finite-masks=hide).
HIDDEN_ROWS = {"finite-masks-hide": {"two_masks"}}


class Spelling(unittest.TestCase):
    def __init__(self, path):
        super().__init__("check")
        self.path = path

    def __str__(self):
        return self.path.name

    def check(self):
        for text in self.path.read_text().split("// -----"):
            self.check_module(text)

    def check_module(self, text):
        reference = stock.compile(text, "-O1")
        # A probe would undo a wrong raise, and hide it.
        masks = "hide" if self.path.stem in HIDDEN_ROWS else "exact"
        programs = {road: posenc.compile_source(text, self.path.name, road=road, finite_masks=masks,
                                                verify_raising="none").program
                    for road in ("fused", "plain")}
        for name, function in reference.functions.items():
            rng = np.random.default_rng(7)
            given = [argument(rng, value) for value in function.signature.arguments]
            (expected,) = function(*given)
            is_dead, is_uniform = (name in rows.get(self.path.stem, ())
                                   for rows in (DEAD_ROWS, UNIFORM_ROWS))
            if is_dead or is_uniform:
                self.assertTrue(np.isnan(expected).any())
                other = given[2].mean(-2, keepdims=True) if is_uniform else 0
                expected = np.where(np.isnan(expected), other, expected)
            hidden = name in HIDDEN_ROWS.get(self.path.stem, ())
            tolerance = ROUNDED.get(name, 2e-5) * max(1.0, np.nanmax(np.abs(expected)))
            for road, program in programs.items():
                with self.subTest(name, road=road):
                    (output,) = program.function(name)(*given)
                    if hidden:
                        empty = (output == 0).all(axis=-1)
                        self.assertTrue(empty.any() and not empty.all())
                        expected[empty] = 0
                    np.testing.assert_allclose(output, expected, rtol=0, atol=tolerance)


class LeftOut(unittest.TestCase):
    def test_are_there(self):
        for stem in LEFT_OUT:
            self.assertTrue((HERE / f"{stem}.mlir").exists(), stem)


if __name__ == "__main__":
    tests = [Spelling(path) for path in FILES] + [LeftOut("test_are_there")]
    sys.exit(counting.run_side_by_side(tests))
