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

FAMILIES = ("core", "rope", "alibi", "fope", "kerple", "rpe", "sandwich", "t5", "table", "tisa",
            "rows", "constants", "terms", "windows", "rotation", "sinks", "residue", "xpos")
FEATURES = [HERE / f"linear-attention-{name}.mlir" for name in ("groups", "tables", "torch")]
MASKS = sorted(HERE.glob("masks-*near-miss.mlir"))
FILES = sorted(path for family in FAMILIES for path in HERE.glob(f"{family}-*.mlir"))
FILES += FEATURES + MASKS + [HERE / "residue.mlir"]


TOKENS = 6  # where their number is dynamic


def argument(rng, value):
    """Data for an argument; integers are positions in tables and masks of zero and one."""
    dtype, shape = value.numpy_dtype, [size or TOKENS for size in value.shape]
    if dtype == np.bool_:
        return rng.random(shape) < 0.7
    if np.issubdtype(dtype, np.integer):
        return rng.integers(0, 2, shape).astype(dtype)
    return rng.standard_normal(shape).astype(dtype)


# What is rounded to bf16 on the way there and in f32 here (docs/Spec.md, dropped-casts).
ROUNDED = {"narrow_weights": 2.0**-8, "tables_rounded": 2.0**-8}

# Rows without a visible key: NaN there and 0 here (docs/Spec.md, dead-rows).
DEAD_ROWS = {"missing_queries", "other_chunks"}


class Spellings(unittest.TestCase):
    def __init__(self, path, road):
        super().__init__("check")
        self.path, self.road = path, road

    def __str__(self):
        return f"{self.path.name} on the {self.road} road"

    def check(self):
        for text in self.path.read_text().split("// -----"):
            self.check_module(text)

    def check_module(self, text):
        program = posenc.compile_source(text, self.path.name, road=self.road).program
        reference = stock.compile(text, "-O1")
        for name, function in reference.functions.items():
            with self.subTest(name):
                rng = np.random.default_rng(7)
                given = [argument(rng, value) for value in function.signature.arguments]
                (expected,) = function(*(array.copy() for array in given))
                if name in DEAD_ROWS:
                    self.assertTrue(np.isnan(expected).any())
                    expected = np.nan_to_num(expected)
                (output,) = program.function(name)(*given)
                largest = max(1.0, np.nanmax(np.abs(expected)))
                tolerance = ROUNDED.get(name, 2e-5) * largest
                np.testing.assert_allclose(output, expected, rtol=0, atol=tolerance)


if __name__ == "__main__":
    sys.exit(counting.run(unittest.TestSuite(
        Spellings(path, road) for path in FILES for road in ("fused", "plain"))))
