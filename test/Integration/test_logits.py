# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Logits known and unknown: what is raised by name, what becomes a score region, and that
both roads compute what upstream passes compute from the same text."""

import sys
import unittest

from attention_graph import CAUSAL, DISTANCE, graph, suite
import counting
import numpy as np
import posenc
from Oracle.attention import attention

LEARNED = """
      %r = arith.subi %i, %j : index
      %minus = arith.subi %j, %i : index
      %d = arith.maxsi %r, %minus : index
      %x = tensor.extract %table[%h, %d] : tensor<3x37xf32>"""
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
UNKNOWN |= {
    "window_without_causal": """
      %four = arith.constant 4 : index
      %near = arith.addi %j, %four : index
      %none = arith.constant 0xFF800000 : f32
      %kept = arith.cmpi sgt, %near, %i : index
      %l = arith.select %kept, %s, %none : f32""",
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
        DISTANCE
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
    "learned_by_distance": (
        LEARNED
        + """
      %l = arith.addf %s, %x : f32""",
        {"encodings": ["table"]},
    ),
    # A function of an entry is an entry of another table.
    "learned_by_distance_squared": (
        LEARNED
        + """
      %y = arith.mulf %x, %x : f32
      %l = arith.addf %s, %y : f32""",
        {"encodings": ["table"]},
    ),
    # Tensors over heads and keys, and over queries and keys.
    "bias_of_two_dimensions": (
        """
      %b = tensor.extract %table[%h, %j] : tensor<3x37xf32>
      %x = arith.addf %s, %b : f32"""
        + CAUSAL,
        {"masks": ["causal"], "encodings": ["dense_bias"]},
    ),
    "bias_of_three_dimensions": (
        """
      %b = tensor.extract %pairs[%h, %i, %j] : tensor<3x11x37xf32>
      %l = arith.addf %s, %b : f32""",
        {"encodings": ["dense_bias"]},
    ),
    # A cap comes before terms: one that comes after them is code, and they keep their names.
    "cap_after_bias": (
        """
      %b = tensor.extract %pairs[%h, %i, %j] : tensor<3x11x37xf32>
      %y = arith.addf %s, %b : f32
      %cap = arith.constant 2.0 : f32
      %z = arith.divf %y, %cap : f32
      %t = math.tanh %z : f32
      %l = arith.mulf %t, %cap : f32""",
        {"encodings": ["dense_bias"]},
    ),
    # A known mask beside an unknown term keeps its name.
    "unknown_term_under_causal": (
        DISTANCE
        + """
      %c = math.cos %rf : f32
      %x = arith.addf %s, %c : f32"""
        + CAUSAL,
        {"masks": ["causal"]},
    ),
}

DYNAMIC = """
func.func @main(%q: tensor<1x4x?x16xf32>, %k: tensor<1x4x?x16xf32>, %t: tensor<4x?xf32>) -> tensor<1x4x?x16xf32> {
  %axis = arith.constant 2 : index
  %n = tensor.dim %q, %axis : tensor<1x4x?x16xf32>
  %init = tensor.empty(%n) : tensor<1x4x?x16xf32>
  %o = posenc.attention ins(%q, %k, %k : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>)
      outs(%init : tensor<1x4x?x16xf32>) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
    %g = tensor.extract %t[%h, %j] : tensor<4x?xf32>
    %r = arith.addf %s, %g : f32
    posenc.yield %r : f32
  } -> tensor<1x4x?x16xf32>
  return %o : tensor<1x4x?x16xf32>
}"""


class DynamicCapture(unittest.TestCase):
    """Code on logits that reads a tensor whose size is not known."""

    def test_both_roads(self):
        generator = np.random.default_rng(0)
        q, k, t = (generator.standard_normal(shape, dtype=np.float32)
                   for shape in ((1, 4, 11, 16), (1, 4, 37, 16), (4, 37)))
        expected, _ = attention(q, k, k, terms=[lambda at: t[at.h, at.j]])
        for road in ("plain", "fused"):
            compiled = posenc.compile_source(DYNAMIC, road=road)
            self.assertEqual([found["road"] for found in compiled.report.attentions], [road])
            (output,) = compiled(q, k, t)
            np.testing.assert_allclose(output, expected, rtol=0, atol=2e-5, err_msg=road)


if __name__ == "__main__":
    cases = {name: (graph(logit), {}) for name, logit in UNKNOWN.items()}
    cases |= {name: (graph(logit), known) for name, (logit, known) in KNOWN.items()}
    tests = suite(cases)
    tests.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(DynamicCapture))
    sys.exit(counting.run(tests))
