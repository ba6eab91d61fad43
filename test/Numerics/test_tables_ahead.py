# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tables that an emitted function builds ahead give what tables built in the call give, and
what the oracle says, on both roads."""

import pathlib
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc
from Numerics.cases import SHAPES, combined
from Numerics.module_text import module_text
from Numerics.test_numerics import disagreement

POSITIONS = 160
ENCODINGS = ("fope", "fope_shared", "fope_frequencies", "fope_identity", "fope_sandwich_table")


def ahead(text):
    option = f"posenc-tables-ahead{{positions={POSITIONS}}}"
    return subprocess.run(
        ["posenc-opt", "-", f"-pass-pipeline=builtin.module({option})"],
        input=text, capture_output=True, text=True, check=True).stdout


class Ahead:
    """A program that builds its tables before it calls with them."""

    def __init__(self, program):
        self.program = program

    def set_threads(self, count):
        self.program.set_threads(count)

    def function(self, name):
        build = self.program.function(f"{name}_tables_0")
        call = self.program.function(name)
        # The tables' operands are the first that follow query, key and value.
        count = len(build.signature.arguments)
        return lambda *arrays: call(*arrays, *build(*arrays[3 : 3 + count]))


class TablesAhead(unittest.TestCase):
    def check(self, road, dtype="f32"):
        chosen = [
            combined("gqa", encoding, mask)
            for encoding, mask in zip(ENCODINGS, ("causal", "unmasked", "sliding", "three", "valid"))
        ]
        text = ahead(module_text(chosen, dtype))
        self.assertEqual(text.count("_tables_0("), len(chosen))
        self.assertEqual(text.count("table = by_position"), len(chosen))
        program = Ahead(posenc.compile_source(text, "ahead.mlir", road=road).program)
        for function in chosen:
            for shape, sizes in SHAPES.items():
                if sizes[1] > sizes[2]:
                    continue  # negative positions have no row
                with self.subTest(function=function.name, shape=shape):
                    problem = disagreement(function, program, sizes, "c", dtype)
                    self.assertIsNone(problem)

    def test_fused(self):
        self.check("fused")

    def test_plain(self):
        self.check("plain")

    def test_double(self):
        self.check("plain", dtype="f64")


if __name__ == "__main__":
    counting.main()
