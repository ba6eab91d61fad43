# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Logits known and unknown: what is raised by name, what becomes a score region, and that
both roads compute what upstream passes compute from the same text."""

import pathlib
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / folder) for folder in ("test", "python", "utils")]
import counting
import posenc
import stock

H, N, M, D = 3, 11, 37, 8
# name -> the logit %l from the score %s, head %h, query %i, key %j and tensors, of which
# no encoding is known
UNKNOWN = {
    "squared": "%l = arith.mulf %s, %s : f32",
    "tanh_of_scaled": """
      %half = arith.constant 0.5 : f32
      %x = arith.mulf %s, %half : f32
      %t = math.tanh %x : f32
      %l = arith.addf %t, %s : f32""",
    "tensor_over_pairs": """
      %x = tensor.extract %pairs[%h, %i, %j] : tensor<3x11x37xf32>
      %y = arith.mulf %x, %x : f32
      %l = arith.addf %s, %y : f32""",
    "learned_by_distance": """
      %r = arith.subi %i, %j : index
      %minus = arith.subi %j, %i : index
      %d = arith.maxsi %r, %minus : index
      %x = tensor.extract %table[%h, %d] : tensor<3x37xf32>
      %l = arith.addf %s, %x : f32""",
    "query_dependent_factor": """
      %x = tensor.extract %queries[%i] : tensor<11xf32>
      %l = arith.mulf %s, %x : f32""",
    "checkerboard": """
      %sum = arith.addi %i, %j : index
      %two = arith.constant 2 : index
      %parity = arith.remui %sum, %two : index
      %zero = arith.constant 0 : index
      %even = arith.cmpi eq, %parity, %zero : index
      %none = arith.constant 0xFF800000 : f32
      %l = arith.select %even, %s, %none : f32""",
}
CAUSAL = """
      %none = arith.constant 0xFF800000 : f32
      %kept = arith.cmpi sge, %i, %j : index
      %l = arith.select %kept, %x, %none : f32"""
COSINES = """
      %r = arith.subi %i, %j : index
      %r64 = arith.index_cast %r : index to i64
      %rf = arith.sitofp %r64 : i64 to f32"""
UNKNOWN |= {
    "window_without_causal": """
      %four = arith.constant 4 : index
      %near = arith.addi %j, %four : index
      %none = arith.constant 0xFF800000 : f32
      %kept = arith.cmpi sgt, %near, %i : index
      %l = arith.select %kept, %s, %none : f32""",
    "cap_after_bias": """
      %b = tensor.extract %pairs[%h, %i, %j] : tensor<3x11x37xf32>
      %y = arith.addf %s, %b : f32
      %cap = arith.constant 2.0 : f32
      %z = arith.divf %y, %cap : f32
      %t = math.tanh %z : f32
      %l = arith.mulf %t, %cap : f32""",
}
# name -> (the logit, what is raised by name)
KNOWN = {
    "softcap": (
        """
      %cap = arith.constant 2.0 : f32
      %z = arith.divf %s, %cap : f32
      %t = math.tanh %z : f32
      %l = arith.mulf %t, %cap : f32""",
        {"softcap": 2.0},
    ),
    # -2 tanh(-s/4) is a cap of 2 on half the score.
    "negative_softcap": (
        """
      %quarter = arith.constant -0.25 : f32
      %z = arith.mulf %s, %quarter : f32
      %t = math.tanh %z : f32
      %cap = arith.constant -2.0 : f32
      %x = arith.mulf %t, %cap : f32"""
        + CAUSAL,
        {"softcap": 2.0, "masks": ["causal"]},
    ),
    "window": (
        """
      %four = arith.constant 4 : index
      %near = arith.addi %j, %four : index
      %low = arith.constant 0xFF800000 : f32
      %inside = arith.cmpi sgt, %near, %i : index
      %x = arith.select %inside, %s, %low : f32"""
        + CAUSAL,
        {"masks": ["causal", "sliding"]},
    ),
    "alibi_under_softcap": (
        COSINES
        + """
      %cap = arith.constant 3.0 : f32
      %z = arith.divf %s, %cap : f32
      %t = math.tanh %z : f32
      %capped = arith.mulf %t, %cap : f32
      %h64 = arith.index_cast %h : index to i64
      %slope = tensor.extract %slopes[%h] : tensor<3xf32>
      %bias = arith.mulf %rf, %slope : f32
      %x = arith.subf %capped, %bias : f32"""
        + CAUSAL,
        {"softcap": 3.0, "masks": ["causal"], "encodings": ["alibi"]},
    ),
    # A known mask beside an unknown term keeps its name.
    "unknown_term_under_causal": (
        COSINES
        + """
      %c = math.cos %rf : f32
      %x = arith.addf %s, %c : f32"""
        + CAUSAL,
        {"masks": ["causal"]},
    ),
}
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


def arguments():
    rng = np.random.default_rng(11)
    shapes = ((H, N, D), (H, D, M), (H, M, D), (H, N, M), (H, M), (N,))
    return [rng.standard_normal(shape).astype(np.float32) for shape in shapes]


class Logit(unittest.TestCase):
    def __init__(self, name, road):
        super().__init__("check")
        self.name, self.road = name, road
        known = {"encodings": [], "masks": [], "softcap": None}
        self.logit, named = KNOWN.get(name) or (UNKNOWN[name], {})
        self.expected = known | named | {"road": road}

    def __str__(self):
        return f"{self.name} on the {self.road} road"

    def check(self):
        text = TEMPLATE.replace("RESIDUE", self.logit).replace("PAIRS", PAIRS)
        compiled = posenc.compile_source(text, f"{self.name}.mlir", road=self.road)
        (found,) = compiled.report.attentions
        found["masks"].sort()
        self.assertEqual({name: found[name] for name in self.expected}, self.expected)
        (reference,) = stock.run(text, arguments())
        (output,) = compiled.program(*arguments())
        np.testing.assert_allclose(output, reference, rtol=0, atol=2e-5)


if __name__ == "__main__":
    cases = (Logit(name, road) for name in UNKNOWN | KNOWN for road in ("fused", "plain"))
    sys.exit(counting.run(unittest.TestSuite(cases)))
