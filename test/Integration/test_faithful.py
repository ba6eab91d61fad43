# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What nearly means something that we know: integers that wrap, numbers that lose digits,
masks that hide less than they seem to, softmaxes that are none. Whatever is made of it
computes what upstream passes compute."""

import sys

from attention_graph import DISTANCE, LOGIT, SUM, VALUE, graph, suite
import counting

SLOPE = "%slope = tensor.extract %slopes[%h] : tensor<3xf32>\n"
# A bias of slope * (a number %rf), and no mask.
BIAS = (
    SLOPE
    + """
      %bias = arith.mulf %rf, %slope : f32
      %l = arith.addf %s, %bias : f32"""
)
ALIBI = {"encodings": ["alibi"]}
CODE = {}  # raised, as code on each logit
KEYS = {"encodings": ["dense_bias"]}  # a number per key, computed once
UNKNOWN = "unknown-residue"

# Widths: -> the number %rf as float of something over pairs.
WIDTHS = {
    "positions_fit_i8": (
        """
      %j8 = arith.index_cast %j : index to i8
      %rf = arith.sitofp %j8 : i8 to f32""",
        ALIBI,
    ),
    "positions_wrap_in_i8": (
        """
      %j8 = arith.index_cast %j : index to i8
      %five = arith.constant 5 : i8
      %wrapped = arith.muli %j8, %five : i8
      %rf = arith.sitofp %wrapped : i8 to f32""",
        KEYS,
    ),
    "truncation_wraps": (
        """
      %j32 = arith.index_cast %j : index to i32
      %five = arith.constant 5 : i32
      %far = arith.muli %j32, %five : i32
      %wrapped = arith.trunci %far : i32 to i8
      %rf = arith.sitofp %wrapped : i8 to f32""",
        KEYS,
    ),
    "index_cast_wraps": (
        """
      %five = arith.constant 5 : index
      %far = arith.muli %j, %five : index
      %wrapped = arith.index_cast %far : index to i8
      %rf = arith.sitofp %wrapped : i8 to f32""",
        UNKNOWN,
    ),
    "product_wraps_in_i32": (
        """
      %j32 = arith.index_cast %j : index to i32
      %much = arith.constant 100000000 : i32
      %wrapped = arith.muli %j32, %much : i32
      %tiny = arith.constant 1.0e-8 : f32
      %large = arith.sitofp %wrapped : i32 to f32
      %rf = arith.mulf %large, %tiny : f32""",
        KEYS,
    ),
    "negative_zero_extended": (
        """
      %r = arith.subi %i, %j : index
      %r8 = arith.index_cast %r : index to i8
      %wide = arith.extui %r8 : i8 to i32
      %rf = arith.sitofp %wide : i32 to f32""",
        CODE,
    ),
    "negative_cast_unsigned": (
        """
      %r = arith.subi %i, %j : index
      %r8 = arith.index_cast %r : index to i8
      %wide = arith.index_castui %r8 : i8 to index
      %w64 = arith.index_cast %wide : index to i64
      %rf = arith.sitofp %w64 : i64 to f32""",
        UNKNOWN,
    ),
    "negative_as_unsigned_float": (
        """
      %r = arith.subi %i, %j : index
      %r16 = arith.index_cast %r : index to i16
      %rf = arith.uitofp %r16 : i16 to f32""",
        CODE,
    ),
    "unsigned_where_not_negative": (
        """
      %j16 = arith.index_castui %j : index to i16
      %wide = arith.extui %j16 : i16 to i32
      %rf = arith.uitofp %wide : i32 to f32""",
        ALIBI,
    ),
    "bits_of_the_key": (
        """
      %one = arith.constant 1 : index
      %odd = arith.xori %j, %one : index
      %odd64 = arith.index_cast %odd : index to i64
      %rf = arith.sitofp %odd64 : i64 to f32""",
        KEYS,
    ),
    "root_of_the_key": (
        """
      %j64 = arith.index_cast %j : index to i64
      %jf = arith.sitofp %j64 : i64 to f32
      %root = math.cbrt %jf : f32
      %rf = arith.addf %root, %jf : f32""",
        KEYS,
    ),
    "distance_in_bf16": (
        """
      %many = arith.constant 41 : index
      %r0 = arith.subi %i, %j : index
      %r = arith.muli %r0, %many : index
      %r64 = arith.index_cast %r : index to i64
      %rb = arith.sitofp %r64 : i64 to bf16
      %wide = arith.extf %rb : bf16 to f32
      %less = arith.constant 0.025 : f32
      %rf = arith.mulf %wide, %less : f32""",
        CODE,
    ),
    "distance_exact_in_bf16": (
        """
      %r = arith.subi %i, %j : index
      %r64 = arith.index_cast %r : index to i64
      %rb = arith.sitofp %r64 : i64 to bf16
      %rf = arith.extf %rb : bf16 to f32""",
        # The slope is that of -(i - j): a sign that ALiBi does not have.
        CODE,
    ),
    "product_in_f16": (
        DISTANCE.replace("%rf", "%x")
        + """
      %third = arith.constant 0.333 : f16
      %xh = arith.truncf %x : f32 to f16
      %y = arith.mulf %xh, %third : f16
      %rf = arith.extf %y : f16 to f32""",
        CODE,
    ),
}

SHARED = """
      %t0 = tensor.extract %pairs[%h, %i, %j] : tensor<3x11x37xf32>
""" + "".join(f"      %t{n + 1} = arith.addf %t{n}, %t{n} : f32\n" for n in range(18))
FIBONACCI = """
      %t0 = tensor.extract %pairs[%h, %i, %j] : tensor<3x11x37xf32>
      %t1 = arith.mulf %t0, %t0 : f32
""" + "".join(f"      %t{n + 2} = arith.addf %t{n}, %t{n + 1} : f32\n" for n in range(40))

FINITE = """
      %none = arith.constant 0xFF7FFFFF : f32
      %null = arith.constant 0.0 : f32
      %kept = arith.cmpi sge, %i, %j : index
      %mask = arith.select %kept, %null, %none : f32
"""

LOGITS = {
    # A pad that hides the one key that a row of the causal mask keeps.
    "finite_causal_and_pad": (
        FINITE
        + """
      %x = tensor.extract %queries[%i] : tensor<11xf32>
      %pad = tensor.extract %table[%h, %j] : tensor<3x37xf32>
      %bad = arith.cmpf ogt, %pad, %null : f32
      %hidden = arith.select %bad, %none, %null : f32
      %padding = arith.mulf %hidden, %x : f32
      %y = arith.addf %s, %mask : f32
      %l = arith.addf %y, %padding : f32""",
        CODE,
    ),
    # Masked logits are all one number: such a row is uniform.
    "finite_mask_of_a_whole_row": (
        """
      %none = arith.constant 0xFF7FFFFF : f32
      %five = arith.constant 5 : index
      %kept = arith.cmpi ne, %i, %five : index
      %l = arith.select %kept, %s, %none : f32""",
        CODE,
    ),
    "finite_causal": (
        FINITE + "%l = arith.addf %s, %mask : f32",
        {"masks": ["causal"]},
    ),
    "finite_causal_under_alibi": (
        FINITE
        + """
      %j64 = arith.index_cast %j : index to i64
      %rf = arith.sitofp %j64 : i64 to f32"""
        + BIAS.replace("%l =", "%x =")
        + """
      %l = arith.addf %x, %mask : f32""",
        {"masks": ["causal"], "encodings": ["alibi"]},
    ),
    # Query padding as a product: a number that absorbs a whole row makes it uniform.
    "row_mask_by_arithmetic": (
        """
      %six = arith.constant 6 : index
      %keep = arith.cmpi slt, %i, %six : index
      %one = arith.constant 1.0 : f32
      %low = arith.constant -1.0e9 : f32
      %f = arith.uitofp %keep : i1 to f32
      %g = arith.subf %one, %f : f32
      %m = arith.mulf %g, %low : f32
      %l = arith.addf %s, %m : f32""",
        CODE,
    ),
    "large_constant_of_all_rows": (
        "%low = arith.constant -1.0e9 : f32\n %l = arith.addf %s, %low : f32",
        CODE,
    ),
    "causal_by_arithmetic": (
        """
      %keep = arith.cmpi sge, %i, %j : index
      %one = arith.constant 1.0 : f32
      %low = arith.constant -1.0e9 : f32
      %f = arith.uitofp %keep : i1 to f32
      %g = arith.subf %one, %f : f32
      %m = arith.mulf %g, %low : f32
      %l = arith.addf %s, %m : f32""",
        {"masks": ["causal"]},
    ),
    "window_of_both_sides": (
        """
      %r = arith.subi %i, %j : index
      %d = math.absi %r : index
      %four = arith.constant 4 : index
      %keep = arith.cmpi slt, %d, %four : index
      %none = arith.constant 0xFF800000 : f32
      %l = arith.select %keep, %s, %none : f32""",
        {"masks": ["sliding"]},
    ),
    "window_of_unequal_sides": (
        """
      %r = arith.subi %i, %j : index
      %two = arith.constant 2 : index
      %minus = arith.constant -3 : index
      %left = arith.cmpi sle, %r, %two : index
      %right = arith.cmpi sge, %r, %minus : index
      %keep = arith.andi %left, %right : i1
      %none = arith.constant 0xFF800000 : f32
      %l = arith.select %keep, %s, %none : f32""",
        {"masks": ["causal", "sliding"]},
    ),
    "mild_mask": (
        """
      %none = arith.constant -3.0 : f32
      %kept = arith.cmpi sge, %i, %j : index
      %l = arith.select %kept, %s, %none : f32""",
        CODE,
    ),
    "finite_mask_turned_over": (
        """
      %none = arith.constant 0xFF7FFFFF : f32
      %minus = arith.constant -0.5 : f32
      %four = arith.constant 4 : index
      %kept = arith.cmpi ne, %j, %four : index
      %x = arith.select %kept, %s, %none : f32
      %l = arith.mulf %x, %minus : f32""",
        CODE,
    ),
    # |i - j| < 4 in one unsigned comparison, beside causal.
    "window_unsigned": (
        """
      %four = arith.constant 4 : index
      %r = arith.subi %i, %j : index
      %none = arith.constant 0xFF800000 : f32
      %kept = arith.cmpi ult, %r, %four : index
      %l = arith.select %kept, %s, %none : f32""",
        {"masks": ["causal", "sliding"]},
    ),
    "unsigned_comparison": (
        """
      %none = arith.constant 0xFF800000 : f32
      %kept = arith.cmpi uge, %i, %j : index
      %l = arith.select %kept, %s, %none : f32""",
        {"masks": ["causal"]},
    ),
    "doubled_18_times": (
        SHARED
        + """
      %small = arith.constant 1.0e-5 : f32
      %t = arith.mulf %t18, %small : f32
      %l = arith.addf %s, %t : f32""",
        CODE,
    ),
    "sums_of_shared_sums": (
        FIBONACCI
        + """
      %small = arith.constant 1.0e-9 : f32
      %t = arith.mulf %t41, %small : f32
      %l = arith.addf %s, %t : f32""",
        CODE,
    ),
    "erf_of_score": ("%l = math.erf %s : f32", CODE),
    "cbrt_of_score": ("%l = math.cbrt %s : f32", CODE),
    "nan_loses": (
        """
      %nan = arith.constant 0x7FC00000 : f32
      %low = arith.constant -0.5 : f32
      %odd = arith.cmpf ogt, %s, %low : f32
      %x = arith.select %odd, %nan, %s : f32
      %l = arith.maxnumf %x, %low : f32""",
        CODE,
    ),
    "divided_by_zero": (
        """
      %null = arith.constant 0.0 : f32
      %x = arith.divf %s, %null : f32
      %y = math.tanh %x : f32
      %l = arith.mulf %y, %y : f32""",
        CODE,
    ),
    "softcap_without_a_scale": (
        """
      %null = arith.constant 0.0 : f32
      %x = arith.divf %s, %null : f32
      %t = math.tanh %x : f32
      %two = arith.constant 2.0 : f32
      %l = arith.mulf %t, %two : f32""",
        CODE,
    ),
    "minus_score": (
        "%two = arith.constant 2.0 : f32\n %l = arith.subf %two, %s : f32",
        CODE,
    ),
}

# Changes of the softmax and the products.
MAXIMUM = "%m0 = linalg.fill ins(%lowest : f32)"
GENERIC_SUM = """%z = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p : PAIRS) outs(%z0 : tensor<3x11xf32>) {
    ^bb0(%a: f32, %sum: f32):
      %x1 = math.exp %a : f32
      %more = arith.addf %sum, %x1 : f32
      linalg.yield %more : f32
  } -> tensor<3x11xf32>"""


def generic_value(product):
    """The value product with `product`, %x from weight %a and value %b, as its body."""
    return f"""%o = linalg.generic {{indexing_maps = [
      affine_map<(h, i, e, j) -> (h, i, j)>, affine_map<(h, i, e, j) -> (h, j, e)>,
      affine_map<(h, i, e, j) -> (h, i, e)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}}
      ins(%w, %v : PAIRS, tensor<3x37x8xf32>) outs(%o0 : tensor<3x11x8xf32>) {{
    ^bb0(%a: f32, %b: f32, %sum: f32):
      {product}
      %more = arith.addf %x, %sum : f32
      linalg.yield %more : f32
  }}"""


STRUCTURE = {
    "base_two": ([("math.exp %d0", "math.exp2 %d0")], CODE),
    "maximum_from_zero": ([(MAXIMUM, "%m0 = linalg.fill ins(%zero0 : f32)")], CODE),
    "sum_from_one": (
        [
            ("%z0 = linalg.fill ins(%zero0 : f32)", "%z0 = linalg.fill ins(%one0 : f32)"),
            ("%lowest =", "%one0 = arith.constant 1.0 : f32\n  %lowest ="),
        ],
        "sum-start",
    ),
    "sum_and_more": (
        [("%q0 = arith.divf %a, %b : f32",
          "%eps = arith.constant 0.5 : f32\n %b1 = arith.addf %b, %eps : f32\n"
          "%q0 = arith.divf %a, %b1 : f32")],
        "denominator-modified",
    ),
    "select_of_exponential": (
        [("linalg.yield %x0 : f32",
          "%null = arith.constant 0.0 : f32\n %c = arith.cmpf ogt, %a, %null : f32\n"
          "%x1 = arith.select %c, %x0, %null : f32\n linalg.yield %x1 : f32")],
        "exponential-modified",
    ),
    "logarithm_of_exponential": (
        [
            (
                "%q0 = arith.divf %a, %b : f32",
                """%la = math.log %a : f32
      %lb = math.log %b : f32
      %d1 = arith.subf %la, %lb : f32
      %q0 = math.exp %d1 : f32""",
            )
        ],
        "weights-modified",
    ),
    # exp(x - max - log(sum)), and the exponentials made where they are summed.
    "log_softmax": (
        [
            ("%x0 = math.exp %d0 : f32", "%x0 = arith.addf %d0, %zero0 : f32"),
            (SUM, GENERIC_SUM),
            (
                "%q0 = arith.divf %a, %b : f32",
                """%lb = math.log %b : f32
      %d1 = arith.subf %a, %lb : f32
      %q0 = math.exp %d1 : f32""",
            ),
        ],
        CODE,
    ),
    "sum_of_squares": (
        [(SUM, GENERIC_SUM.replace("math.exp %a", "arith.mulf %a, %a"))],
        "sum-of-other-rows",
    ),
    "sum_of_half_a_row": (
        [
            (
                SUM,
                """%half = tensor.extract_slice %p[0, 0, 0] [3, 11, 18] [1, 1, 1]
      : PAIRS to tensor<3x11x18xf32>
  %z = linalg.reduce { arith.addf } ins(%half : tensor<3x11x18xf32>)
      outs(%z0 : tensor<3x11xf32>) dimensions = [2]""",
            )
        ],
        "sum-of-other-rows",
    ),
    "crossed_value_product": ([(VALUE, generic_value("%x = arith.mulf %b, %a : f32"))], CODE),
    "value_masked_in_product": (
        [
            (
                VALUE,
                generic_value("""%c = arith.cmpf ogt, %b, %zero0 : f32
      %b1 = arith.select %c, %b, %zero0 : f32
      %x = arith.mulf %a, %b1 : f32"""),
            )
        ],
        "value-product-body",
    ),
    # A map that rounds up.
    "ceildiv_in_a_map": (
        [
            (
                "ins(%score : PAIRS) outs(%e : PAIRS) {\n    ^bb0(%s: f32, %out: f32):",
                "ins(%score, %table : PAIRS, tensor<3x37xf32>) outs(%e : PAIRS) {\n"
                "    ^bb0(%s: f32, %half: f32, %out: f32):",
            ),
            ("indexing_maps = [#id, #id], ", "indexing_maps = [#id, #half, #id], "),
            ("#row =", "#half = affine_map<(h, i, j) -> (h, j ceildiv 2)>\n#row ="),
            ("%l = arith.addf %s, %null0 : f32", "%l = arith.addf %s, %half : f32"),
        ],
        KEYS,
    ),
}
CODED = {name: (graph(logit), expected) for name, (logit, expected) in LOGITS.items()}
WITH_BIAS = {name: (graph(number + "\n" + BIAS), expected)
             for name, (number, expected) in WIDTHS.items()}
CHANGED = {
    name: (graph(LOGIT, *edits), expected)
    for name, (edits, expected) in STRUCTURE.items()
}

if __name__ == "__main__":
    sys.exit(counting.run(suite(WITH_BIAS | CODED | CHANGED)))
