# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Keys split into ranges and merged give what the oracle says of the whole, on both roads:
for ranges that do not divide, that are masked or empty, and with a sink, which counts once;
and posenc.merge alone, on partials made by the oracle."""

import dataclasses
import pathlib
import subprocess
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc
from Numerics.cases import SHAPES, combined, defined
from Numerics.function import Operand
from Numerics.module_text import module_text
from Numerics.test_numerics import disagreement
from Oracle import masks
from Oracle.attention import attention, softmax_product

ROADS = ("plain", "fused")
PARTS = (2, 3, 7)
SINK = Operand("sink", ("H",), "table")
CASES = (
    ("none", "unmasked", ()),
    ("alibi", "causal", (SINK,)),
    ("rope_alibi", "window", (SINK,)),
    ("rope_half", "valid", (SINK,)),
    ("fope", "valid_causal", ()),
    ("sandwich", "keep", ()),
    ("table", "three", ()),
    ("rope_half", "causal", (Operand("q_offset", ("B",), "i64"), SINK)),
    ("alibi", "causal", (Operand("query_scale", ("B", "N"), "table"),)),
)


def functions():
    for encoding, mask, sides in CASES:
        tag = "_".join(side.name for side in sides)
        function = combined("gqa", encoding, mask, tag=tag)
        yield dataclasses.replace(function, sides=function.sides + sides)
    yield dataclasses.replace(combined("mqa", "rope_alibi", "causal", tag="no_lse"), lse=False)
    yield combined("gqa", "rope_alibi", "window", layout="bnhd")


def split(text, parts):
    return subprocess.run(
        ["posenc-opt", "-", f"-pass-pipeline=builtin.module(posenc-split-keys{{parts={parts}}})"],
        input=text, capture_output=True, text=True, check=True).stdout


class Split(unittest.TestCase):
    """All functions, cut into the same number of ranges, on one road."""

    def __init__(self, parts, road):
        super().__init__("check")
        self.parts, self.road = parts, road

    def __str__(self):
        return f"{self.parts} ranges on the {self.road} road"

    def check(self):
        chosen = list(functions())
        text = split(module_text(chosen, "f32"), self.parts)
        self.assertEqual(text.count("posenc.merge"), len(chosen))
        compiled = posenc.compile_source(text, "split.mlir", road=self.road)
        for function in chosen:
            for shape, sizes in SHAPES.items():
                if not defined(function, sizes):
                    continue
                with self.subTest(function=function.name, shape=shape):
                    problem = disagreement(function, compiled.program, sizes, "c", "f32")
                    self.assertIsNone(problem)


MERGE = """
func.func @merge(ARGUMENTS%sink: tensor<4xf32>) -> (tensor<2x4x5x6xf32>, tensor<2x4x5xf32>) {
  %o = tensor.empty() : tensor<2x4x5x6xf32>
  %l = tensor.empty() : tensor<2x4x5xf32>
  %r:2 = posenc.merge KIND sink(%sink : tensor<4xf32>)
    outs(%o, %l : tensor<2x4x5x6xf32>, tensor<2x4x5xf32>)
    -> tensor<2x4x5x6xf32>, tensor<2x4x5xf32>
  return %r#0, %r#1 : tensor<2x4x5x6xf32>, tensor<2x4x5xf32>
}"""


class Merge(unittest.TestCase):
    def setUp(self):
        rng = np.random.default_rng(3)
        self.sink = rng.standard_normal(4)
        value = rng.standard_normal((2, 4, 12, 6))
        logits = 3 * rng.standard_normal((2, 4, 5, 12))
        logits[:, :, 0] = -np.inf  # no key at all
        logits[:, :, 1, :8] = -np.inf  # two ranges see nothing
        self.expected = softmax_product(logits, value, self.sink)
        parts = [softmax_product(logits[..., s], value[:, :, s]) for s in
                 (slice(0, 4), slice(4, 8), slice(8, 12))]
        self.outputs = [o.astype(np.float32) for o, _ in parts]
        self.lses = [lse.astype(np.float32) for _, lse in parts]
        # What a range without visible keys holds must not reach the result.
        self.outputs[0][:, :, 0] = np.nan

    def check(self, text, *arguments):
        for road in ROADS:
            program = posenc.compile_source(text, "merge.mlir", road=road).program
            output, lse = program.function("merge")(*arguments, self.sink.astype(np.float32))
            np.testing.assert_allclose(output, self.expected[0], rtol=0, atol=2e-6)
            np.testing.assert_allclose(lse, self.expected[1], rtol=2e-6)

    def test_pairs(self):
        o, l = "tensor<2x4x5x6xf32>", "tensor<2x4x5xf32>"
        arguments = "".join(f"%o{i}: {o}, " for i in range(3))
        arguments += "".join(f"%l{i}: {l}, " for i in range(3))
        kind = (f"outputs(%o0, %o1, %o2 : {o}, {o}, {o}) lse(%l0, %l1, %l2 : {l}, {l}, {l})")
        text = MERGE.replace("ARGUMENTS", arguments).replace("KIND", kind)
        self.check(text, *self.outputs, *self.lses)

    def test_stacked(self):
        o, l = "tensor<?x2x4x5x6xf32>", "tensor<?x2x4x5xf32>"
        text = MERGE.replace("ARGUMENTS", f"%o_: {o}, %l_: {l}, ").replace(
            "KIND", f"stacked outputs(%o_ : {o}) lse(%l_ : {l})")
        self.check(text, np.stack(self.outputs), np.stack(self.lses))


ACCUMULATE = """
func.func @accumulate(%q: tensor<2x4x5x6xf32>, %k: tensor<2x2x7x6xf32>, %v: tensor<2x2x7x6xf32>,
    %o: tensor<2x4x5x6xf32>, %l: tensor<2x4x5xf32>, %s: tensor<4xf32>)
    -> (tensor<2x4x5x6xf32>, tensor<2x4x5xf32>) {
  %r:2 = posenc.attention ins(%q, %k, %v : tensor<2x4x5x6xf32>, tensor<2x2x7x6xf32>, tensor<2x2x7x6xf32>)
    outs(%o, %l : tensor<2x4x5x6xf32>, tensor<2x4x5xf32>) masks [#posenc.causal]
    sink(%s : tensor<4xf32>) frame [0, 0, 0, 4] of [4, 2, 5, 11] accumulate
    -> tensor<2x4x5x6xf32>, tensor<2x4x5xf32>
  return %r#0, %r#1 : tensor<2x4x5x6xf32>, tensor<2x4x5xf32>
}"""


class Accumulate(unittest.TestCase):
    def test_the_second_range_joins_the_first(self):
        rng = np.random.default_rng(5)
        draw = lambda *shape: rng.standard_normal(shape).astype(np.float32)
        query, key, value, sink = draw(2, 4, 5, 6), draw(2, 2, 11, 6), draw(2, 2, 11, 6), draw(4)
        expected = attention(query, key, value, masks=[masks.causal], sink=sink)
        # Keys 0 to 3 alone: query i stands at i + 6 in the whole.
        first = attention(query, key[:, :, :4], value[:, :, :4], masks=[masks.causal], q_offset=6)
        for road in ROADS:
            program = posenc.compile_source(ACCUMULATE, "accumulate.mlir", road=road).program
            got = program.function("accumulate")(
                query, np.ascontiguousarray(key[:, :, 4:]), np.ascontiguousarray(value[:, :, 4:]),
                *(part.astype(np.float32) for part in first), sink)
            for one, other in zip(got, expected):
                np.testing.assert_allclose(one, other, rtol=0, atol=4e-6)


if __name__ == "__main__":
    suite = unittest.TestSuite(
        unittest.defaultTestLoader.loadTestsFromTestCase(case) for case in (Merge, Accumulate))
    suite.addTests(Split(parts, road) for parts in PARTS for road in ROADS)
    sys.exit(counting.run(suite))
