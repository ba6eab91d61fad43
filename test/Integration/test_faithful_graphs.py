# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whole graphs that are nearly attention: operands of several types, reductions that read
what they have so far, rows that data hides. As test_faithful.py, by more than the logit."""

import re
import sys
import unittest

import numpy as np
from attention_graph import LOGIT, ROOT, SUM, VALUE, Faithful, arguments, graph
import counting
import posenc
import stock

CODE = {}
START = "  %s0 ="


def row_generic(maps, inputs, arguments, body, results="%z", starts="%z0"):
    """A reduction along the keys into the row sum %z."""
    count = results.count("%")
    rows = ", ".join(["tensor<3x11xf32>"] * count)
    return f"""{results} = linalg.generic {{indexing_maps = [{maps}{", #row" * count}],
      iterator_types = ["parallel", "parallel", "reduction"]}}
      ins({inputs}) outs({starts} : {rows}) {{
    ^bb0({arguments}):
      {body}
  }} -> ({rows})"""


def weights(maps, inputs, arguments, body, result="%w"):
    loops = '"parallel", "parallel", "parallel"'
    return f"""  {result} = linalg.generic {{indexing_maps = [{maps}, #id], iterator_types = [{loops}]}}
      ins({inputs}) outs(%e : PAIRS) {{
    ^bb0({arguments}, %out: f32):
      {body}
  }} -> PAIRS
"""


DIVISION = weights(
    "#id, #row", "%p, %z : PAIRS, tensor<3x11xf32>", "%a: f32, %b: f32",
    "%q0 = arith.divf %a, %b : f32\n      linalg.yield %q0 : f32",
)  # fmt: skip


def conversion(source, from_type, to_type, result, op):
    """Elementwise `op` between tensors of shapes like "3x8x37xf16"."""
    narrow, wide = (text.rsplit("x", 1)[1] for text in (from_type, to_type))
    return f"""  %e_{result} = tensor.empty() : tensor<{to_type}>
  %{result} = linalg.generic {{indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%{source} : tensor<{from_type}>) outs(%e_{result} : tensor<{to_type}>) {{
    ^bb0(%a: {narrow}, %out: {wide}):
      %x = arith.{op} %a : {narrow} to {wide}
      linalg.yield %x : {wide}
  }} -> tensor<{to_type}>
"""


def widened(name, shape):
    """An argument that is f16 and widened to f32."""
    return graph(
        LOGIT,
        (f"%{name}: tensor<{shape}xf32>", f"%{name}16: tensor<{shape}xf16>"),
        (START, conversion(f"{name}16", f"{shape}xf16", f"{shape}xf32", name, "extf") + START),
    )


def rounded(name, shape):
    """An argument that is rounded to f16 and widened again."""
    return graph(
        LOGIT,
        (f"%{name}: tensor", f"%{name}32: tensor"),
        (START,
         conversion(f"{name}32", f"{shape}xf32", f"{shape}xf16", f"{name}16", "truncf")
         + conversion(f"{name}16", f"{shape}xf16", f"{shape}xf32", name, "extf") + START),
    )  # fmt: skip


def chained():
    """The result of one attention is the query of another."""
    text = graph(LOGIT)
    second = text[text.index(START) : text.index("  return")]
    for name in ("s0", "score", "logit", "m0", "m", "p", "z0", "z", "w", "o0", "o"):
        second = re.sub(rf"%{name}\b", f"%{name}_2", second)
    second = second.replace("ins(%q, ", "ins(%o, ")
    return text.replace("  return %o ", second + "  return %o_2 ")


def safe(keys=37):
    """0 for rows in which the first `keys` logits are -inf."""
    bools = f"tensor<3x11x{keys}xi1>"
    return (
        DIVISION.replace("%w =", "%w1 =")
        + f"""  %part = tensor.extract_slice %logit[0, 0, 0] [3, 11, {keys}] [1, 1, 1]
      : PAIRS to tensor<3x11x{keys}xf32>
  %eb = tensor.empty() : {bools}
  %dead = linalg.generic {{indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%part : tensor<3x11x{keys}xf32>) outs(%eb : {bools}) {{
    ^bb0(%a: f32, %out: i1):
      %c = arith.cmpf oeq, %a, %lowest : f32
      linalg.yield %c : i1
  }} -> {bools}
  %true = arith.constant true
  %ea = tensor.empty() : tensor<3x11xi1>
  %all0 = linalg.fill ins(%true : i1) outs(%ea : tensor<3x11xi1>) -> tensor<3x11xi1>
  %all = linalg.reduce {{ arith.andi }} ins(%dead : {bools})
      outs(%all0 : tensor<3x11xi1>) dimensions = [2]
"""
        + weights("#row, #id", "%all, %w1 : tensor<3x11xi1>, PAIRS", "%c: i1, %a: f32",
                  "%x = arith.select %c, %zero0, %a : f32\n      linalg.yield %x : f32")
    )  # fmt: skip


LATE_KEYS = """
      %none = arith.constant 0xFF800000 : f32
      %first = arith.constant 25 : index
      %kept = arith.cmpi sge, %j, %first : index
      %l = arith.select %kept, %s, %none : f32"""
ROW_TERM = """
      %rc = tensor.extract %queries[%i] : tensor<11xf32>
      %kb = tensor.extract %pairs[%h, %i, %j] : tensor<3x11x37xf32>
      %x = arith.addf %s, %rc : f32
      %l = arith.addf %x, %kb : f32"""
GRAPHS = {
    "chained": (chained(), 2),
    "narrow_key": (widened("k", "3x8x37"), CODE),
    "narrow_value": (widened("v", "3x37x8"), CODE),
    "rounded_query": (rounded("q", "3x11x8"), CODE),
    "rounded_value": (rounded("v", "3x37x8"), CODE),
    "safe_softmax": (graph(LATE_KEYS, (DIVISION, safe())), CODE),
    "safe_for_half_a_row": (graph(LATE_KEYS, (DIVISION, safe(18))), "weights-modified"),
    "named_softmax": (
        re.sub(r"  %m0 = .*?(?=  %o0 =)",
               "  %w = linalg.softmax dimension(2) ins(%logit : tensor<3x11x37xf32>) "
               "outs(%e : tensor<3x11x37xf32>) -> tensor<3x11x37xf32>\n",
               graph(LOGIT), flags=re.DOTALL),
        CODE,
    ),
    # exp(s + b + s - log(sum of exp(s + b + b))): the same terms, not as often.
    "log_softmax_of_others": (
        graph(
            LOGIT,
            (SUM, row_generic(
                "#id, #id", "%logit, %pairs : PAIRS, PAIRS", "%a: f32, %b: f32, %sum: f32",
                """%y0 = arith.addf %a, %b : f32
      %y1 = arith.addf %y0, %b : f32
      %x1 = math.exp %y1 : f32
      %more = arith.addf %sum, %x1 : f32
      linalg.yield %more : f32""")),
            (DIVISION, weights(
                "#id, #id, #row", "%logit, %pairs, %z : PAIRS, PAIRS, tensor<3x11xf32>",
                "%a: f32, %b: f32, %c: f32",
                """%y0 = arith.addf %a, %b : f32
      %y1 = arith.addf %y0, %a : f32
      %lg = math.log %c : f32
      %y2 = arith.subf %y1, %lg : f32
      %q0 = math.exp %y2 : f32
      linalg.yield %q0 : f32""")),
        ),
        "weights-modified",
    ),
    "sum_reads_another_result": (
        graph(
            LOGIT,
            (SUM,
             "%cz0 = linalg.fill ins(%zero0 : f32) outs(%er : tensor<3x11xf32>) -> tensor<3x11xf32>\n  "
             + row_generic(
                 "#id, #row", "%logit, %m : PAIRS, tensor<3x11xf32>",
                 "%a: f32, %b: f32, %sum: f32, %c: f32",
                 """%y0 = arith.subf %a, %b : f32
      %y1 = arith.addf %y0, %c : f32
      %x1 = math.exp %y1 : f32
      %more = arith.addf %sum, %x1 : f32
      %step = arith.constant 0.01 : f32
      %c1 = arith.addf %c, %step : f32
      linalg.yield %more, %c1 : f32, f32""",
                 results="%z, %count", starts="%z0, %cz0")),
        ),
        "sum-of-other-rows",
    ),
    "sum_reads_itself": (
        graph(
            LOGIT,
            (SUM, row_generic(
                "#id", "%p : PAIRS", "%a: f32, %sum: f32",
                """%one = arith.constant 1.0 : f32
      %y = arith.addf %sum, %one : f32
      %more0 = arith.mulf %a, %y : f32
      %more = arith.addf %sum, %more0 : f32
      linalg.yield %more : f32""")),
        ),
        "sum-of-other-rows",
    ),
    "divided_in_the_product": (
        graph(LOGIT, (VALUE, """%o = linalg.generic {indexing_maps = [
      affine_map<(h, i, e, j) -> (h, i, j)>, affine_map<(h, i, e, j) -> (h, i)>,
      affine_map<(h, i, e, j) -> (h, j, e)>, affine_map<(h, i, e, j) -> (h, i, e)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%p, %z, %v : PAIRS, tensor<3x11xf32>, tensor<3x37x8xf32>) outs(%o0 : tensor<3x11x8xf32>) {
    ^bb0(%a: f32, %zz: f32, %b: f32, %sum: f32):
      %ww = arith.divf %a, %zz : f32
      %x = arith.mulf %ww, %b : f32
      %more = arith.addf %x, %sum : f32
      linalg.yield %more : f32
  }""")),
        "value-product-body",
    ),
    "divided_after_the_product": (
        graph(
            LOGIT,
            (VALUE, VALUE.replace("%w,", "%p,").replace("%o =", "%o1 =")),
            ("  return %o ", """  %o = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o1, %z : tensor<3x11x8xf32>, tensor<3x11xf32>) outs(%eo : tensor<3x11x8xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %x = arith.divf %a, %b : f32
      linalg.yield %x : f32
  } -> tensor<3x11x8xf32>
  return %o """),
        ),
        "late-division",
    ),
    "exponential_less_one": (
        graph(LOGIT, ("%x0 = math.exp %d0 : f32", """%y0 = math.expm1 %d0 : f32
      %one = arith.constant 1.0 : f32
      %x0 = arith.addf %y0, %one : f32""")),
        "exponential-modified",
    ),
    "weights_put_into_zeros": (
        graph(LOGIT, (VALUE, """%e40 = tensor.empty() : tensor<3x11x40xf32>
  %z40 = linalg.fill ins(%zero0 : f32) outs(%e40 : tensor<3x11x40xf32>) -> tensor<3x11x40xf32>
  %w40 = tensor.insert_slice %w into %z40[0, 0, 0] [3, 11, 37] [1, 1, 1]
      : PAIRS into tensor<3x11x40xf32>
  %ev = tensor.empty() : tensor<3x40x8xf32>
  %zv = linalg.fill ins(%zero0 : f32) outs(%ev : tensor<3x40x8xf32>) -> tensor<3x40x8xf32>
  %v40 = tensor.insert_slice %v into %zv[0, 0, 0] [3, 37, 8] [1, 1, 1]
      : tensor<3x37x8xf32> into tensor<3x40x8xf32>
  %o = linalg.batch_matmul ins(%w40, %v40 : tensor<3x11x40xf32>, tensor<3x40x8xf32>)
      outs(%o0 : tensor<3x11x8xf32>)""")),
        "weights-modified",
    ),
    "division_that_may_trap": (
        graph(
            "%x = tensor.extract %bias[%i, %j] : tensor<11x37xf32>\n %l = arith.addf %s, %x : f32",
            ("  %logit =", """  %eb = tensor.empty() : tensor<11x37xf32>
  %bias = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]} outs(%eb : tensor<11x37xf32>) {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %j = linalg.index 1 : index
      %five = arith.constant 5 : index
      %one = arith.constant 1 : index
      %a = arith.subi %i, %five : index
      %b = arith.addi %j, %one : index
      %d = arith.divsi %a, %b : index
      %d64 = arith.index_cast %d : index to i64
      %f = arith.sitofp %d64 : i64 to f32
      linalg.yield %f : f32
  } -> tensor<11x37xf32>
  %logit ="""),
        ),
        "unknown-residue",
    ),
    "branch_in_a_bias": (
        graph(
            "%x = tensor.extract %bias[%j] : tensor<37xf32>\n %l = arith.addf %s, %x : f32",
            ("  %logit =", """  %eb = tensor.empty() : tensor<37xf32>
  %bias = linalg.generic {indexing_maps = [affine_map<(j) -> (j)>],
      iterator_types = ["parallel"]} outs(%eb : tensor<37xf32>) {
    ^bb0(%out: f32):
      %j = linalg.index 0 : index
      %five = arith.constant 5 : index
      %c = arith.cmpi sgt, %j, %five : index
      %u = arith.constant 1.0 : f32
      %f = scf.if %c -> f32 {
        %q1 = arith.subi %j, %five : index
        %one = arith.constant 1 : index
        %x = tensor.extract %table[%one, %q1] : tensor<3x37xf32>
        scf.yield %x : f32
      } else {
        scf.yield %u : f32
      }
      linalg.yield %f : f32
  } -> tensor<37xf32>
  %logit ="""),
        ),
        "unknown-residue",
    ),
}  # fmt: skip


# Upstream passes have no lowering of the name.
REFERENCES = {"named_softmax": graph(LOGIT)}


def hidden_row(value):
    given = arguments()
    given[5][3] = value
    return given


BIASES = {"encodings": ["dense_bias", "dense_bias"]}
DATA = {
    "row_hidden_by_data": (graph(ROW_TERM, (DIVISION, safe())), BIASES, hidden_row(-np.inf)),
    "row_of_large_numbers": (graph(ROW_TERM, (DIVISION, safe())), BIASES, hidden_row(-3e38)),
}


class Dynamic(unittest.TestCase):
    """Sizes that are known when called only: none, one and several, fewer queries or more."""

    def check(self, road):
        text = (ROOT / "test" / "Raising" / "dynamic.mlir").read_text()
        compiled = posenc.compile_source(text, "dynamic.mlir", road=road)
        (found,) = compiled.report.attentions
        self.assertEqual((found["road"], found["masks"]), (road, ["causal"]))
        reference = stock.compile(text, "-O1")
        rng = np.random.default_rng(5)
        for batch, queries, keys in ((1, 1, 1), (2, 1, 9), (1, 5, 5), (2, 7, 40), (3, 33, 37)):
            shapes = ((batch, 4, queries, 8), (batch, 2, keys, 8), (batch, 2, keys, 8))
            given = [rng.standard_normal(shape).astype(np.float32) for shape in shapes]
            (expected,), (output,) = reference(*given), compiled.program(*given)
            np.testing.assert_allclose(output, expected, rtol=0, atol=2e-5)

    def test_fused(self):
        self.check("fused")

    def test_plain(self):
        self.check("plain")


def half(given, number):
    given[number] = given[number].astype(np.float16)
    return given


if __name__ == "__main__":
    own = {"narrow_key": half(arguments(), 1), "narrow_value": half(arguments(), 2)}
    cases = {name: (*case, own.get(name)) for name, case in GRAPHS.items()} | DATA
    tests = unittest.TestSuite(
        Faithful(name, text, expected, road, given, REFERENCES.get(name))
        for name, (text, expected, given) in cases.items()
        for road in ("fused", "plain")
    )
    tests.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(Dynamic))
    sys.exit(counting.run(tests))
