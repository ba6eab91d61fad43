# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One attention as linalg text with its logit left open, and the test that what we make of
it computes what upstream passes compute from the same text."""

import pathlib
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / folder) for folder in ("test", "python", "utils")]
import posenc
import stock

H, N, M, D = 3, 11, 37, 8
CAUSAL = """
      %none = arith.constant 0xFF800000 : f32
      %kept = arith.cmpi sge, %i, %j : index
      %l = arith.select %kept, %x, %none : f32"""
# float(i - j) as %rf.
DISTANCE = """
      %r = arith.subi %i, %j : index
      %r64 = arith.index_cast %r : index to i64
      %rf = arith.sitofp %r64 : i64 to f32"""
PAIRS = "tensor<3x11x37xf32>"
TEMPLATE = """
#id = affine_map<(h, i, j) -> (h, i, j)>
#row = affine_map<(h, i, j) -> (h, i)>
func.func @main(%q: tensor<3x11x8xf32>, %k: tensor<3x8x37xf32>, %v: tensor<3x37x8xf32>, %pairs: tensor<3x11x37xf32>, %table: tensor<3x37xf32>, %queries: tensor<11xf32>) -> tensor<3x11x8xf32> {
  %zero0 = arith.constant 0.0 : f32
  %slopes = arith.constant dense<[6.25e-02, 3.90625e-03, 2.5e-01]> : tensor<3xf32>
  %lowest = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : PAIRS
  %er = tensor.empty() : tensor<3x11xf32>
  %eo = tensor.empty() : tensor<3x11x8xf32>
  %s0 = linalg.fill ins(%zero0 : f32) outs(%e : PAIRS) -> PAIRS
  %score = linalg.batch_matmul ins(%q, %k : tensor<3x11x8xf32>, tensor<3x8x37xf32>) outs(%s0 : PAIRS) -> PAIRS
  %logit = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%score : PAIRS) outs(%e : PAIRS) {
    ^bb0(%s: f32, %out: f32):
      %h = linalg.index 0 : index
      %i = linalg.index 1 : index
      %j = linalg.index 2 : index
      RESIDUE
      linalg.yield %l : f32
  } -> PAIRS
  %m0 = linalg.fill ins(%lowest : f32) outs(%er : tensor<3x11xf32>) -> tensor<3x11xf32>
  %m = linalg.reduce { arith.maximumf } ins(%logit : PAIRS) outs(%m0 : tensor<3x11xf32>) dimensions = [2]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%logit, %m : PAIRS, tensor<3x11xf32>) outs(%e : PAIRS) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %d0 = arith.subf %a, %b : f32
      %x0 = math.exp %d0 : f32
      linalg.yield %x0 : f32
  } -> PAIRS
  %z0 = linalg.fill ins(%zero0 : f32) outs(%er : tensor<3x11xf32>) -> tensor<3x11xf32>
  %z = linalg.reduce { arith.addf } ins(%p : PAIRS) outs(%z0 : tensor<3x11xf32>) dimensions = [2]
  %w = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %z : PAIRS, tensor<3x11xf32>) outs(%e : PAIRS) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %q0 = arith.divf %a, %b : f32
      linalg.yield %q0 : f32
  } -> PAIRS
  %o0 = linalg.fill ins(%zero0 : f32) outs(%eo : tensor<3x11x8xf32>) -> tensor<3x11x8xf32>
  %o = linalg.batch_matmul ins(%w, %v : PAIRS, tensor<3x37x8xf32>) outs(%o0 : tensor<3x11x8xf32>) -> tensor<3x11x8xf32>
  return %o : tensor<3x11x8xf32>
}
"""

# Statements of the text that tests change: the row sum and the value product; and a logit
# that is the score.
SUM = (
    "%z = linalg.reduce { arith.addf } ins(%p : PAIRS) "
    "outs(%z0 : tensor<3x11xf32>) dimensions = [2]"
)
VALUE = (
    "%o = linalg.batch_matmul ins(%w, %v : PAIRS, tensor<3x37x8xf32>) "
    "outs(%o0 : tensor<3x11x8xf32>)"
)
LOGIT = "%null0 = arith.constant 0.0 : f32\n      %l = arith.addf %s, %null0 : f32"


def arguments():
    rng = np.random.default_rng(11)
    shapes = ((H, N, D), (H, D, M), (H, M, D), (H, N, M), (H, M), (N,))
    return [rng.standard_normal(shape).astype(np.float32) for shape in shapes]


def graph(logit="%l = arith.addf %s, %out : f32", *edits):
    """The text with this logit; `edits` are (old, new) and must each apply."""
    text = TEMPLATE.replace("RESIDUE", logit)
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    return text.replace("PAIRS", PAIRS)


class Faithful(unittest.TestCase):
    """`expected`: entries of the report's attention, the reason_id of a miss, or a number
    of attentions. `given`: arguments other than those of the text as it stands.
    `reference`: the same graph for upstream passes, where they do not lower `text`."""

    def __init__(self, name, text, expected, road, given=None, reference=None):
        super().__init__("check")
        self.name, self.text, self.road = name, text, road
        self.expected, self.given = expected, given or arguments()
        self.reference = reference or text

    def __str__(self):
        return f"{self.name} on the {self.road} road"

    def check(self):
        compiled = posenc.compile_source(self.text, f"{self.name}.mlir", road=self.road)
        self.check_report(compiled.report)
        (reference,) = stock.run(self.reference, self.given)
        (output,) = compiled.program(*self.given)
        largest = max(1.0, np.nanmax(np.abs(reference)))
        np.testing.assert_allclose(output, reference, rtol=0, atol=2e-5 * largest)

    def check_report(self, report):
        if isinstance(self.expected, str):
            self.assertEqual(report.attentions, [])
            self.assertEqual([miss["reason_id"] for miss in report.missed], [self.expected])
            return
        if isinstance(self.expected, int):
            self.assertEqual(len(report.attentions), self.expected)
            return
        expected = {"encodings": [], "masks": [], "softcap": None} | self.expected
        self.assertEqual(report.missed, [])
        (found,) = report.attentions
        found["masks"].sort()
        self.assertEqual({name: found[name] for name in expected}, expected)
        self.assertEqual(found["road"], self.road)


def suite(cases):
    """From name -> (text, expected), on both roads."""
    return unittest.TestSuite(
        Faithful(name, text, expected, road)
        for name, (text, expected) in cases.items()
        for road in ("fused", "plain"))
