# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The encodings and masks under test, each with its oracle."""

from Numerics.function import Operand, Part
from Oracle import masks
from Oracle.alibi import Alibi
from Oracle.rope import Rope


def _rope(params=None, operands=(), **oracle_options):
    def oracle(arrays, exact):
        options = dict(oracle_options)
        if operands and operands[0].name == "frequencies":
            options["omega"] = arrays["frequencies"]
        elif operands:
            options[params["table"]] = arrays["cosine"], arrays["sine"]
        return Rope(exact=exact, **options)

    return (Part("rope", oracle, params or {}, operands),)


def _alibi(params=None, **oracle_options):
    return (Part("alibi", lambda arrays, exact: Alibi(**oracle_options), params or {}),)


def _tables(*shape):
    return Operand("cosine", shape, "table"), Operand("sine", shape, "table")


def encodings(head_dim):
    """name -> tuple of Parts, for heads of `head_dim` channels"""
    pairs = head_dim // 2
    frequencies = (Operand("frequencies", (pairs,), "table"),)
    return {
        "none": (),
        "rope_half": _rope(),
        "rope_interleaved": _rope({"pairing": "interleaved"}, pairing="interleaved"),
        "rope_base": _rope({"base": "5.0e+05"}, base=5e5),
        "rope_partial": _rope({"rot": 8, "offset": 4}, rot=8, offset=4),
        "rope_partial_interleaved": _rope(
            {"pairing": "interleaved", "rot": 4, "offset": 2},
            pairing="interleaved",
            rot=4,
            offset=2,
        ),
        "rope_mscale": _rope({"mscale": "1.25e+00"}, mscale=1.25),
        "rope_frequencies": _rope({"table": "frequencies"}, frequencies),
        "rope_by_position": _rope({"table": "by_position"}, _tables("P", pairs)),
        "rope_by_token": _rope({"table": "by_token"}, _tables("N", pairs)),
        "rope_by_token_batch": _rope({"table": "by_token"}, _tables("B", "N", pairs)),
        "rope_query": _rope({"on": "query"}, on="query"),
        "rope_key": _rope({"on": "key"}, on="key"),
        "alibi": _alibi(),
        "alibi_signed": _alibi({"distance": "signed"}, signed=True),
        "alibi_scaled": _alibi({"bias_scale": "2.5e-01"}, bias_scale=0.25),
        "alibi_steep": _alibi({"max_bias": "4.0e+00"}, max_bias=4.0),
        "rope_alibi": _rope() + _alibi(),
    }


CAUSAL = Part("causal", lambda arrays, exact: masks.causal)
SLIDING = Part("sliding", lambda arrays, exact: masks.sliding(4), {"window": 4})
DENSE_MASK = Part(
    "dense_mask",
    lambda arrays, exact: masks.dense_mask(arrays["keep"]),
    operands=(Operand("keep", ("B", "H", "N", "M"), "i1"),),
)
DENSE_BIAS = Part(
    "dense_bias",
    lambda arrays, exact: masks.dense_bias(arrays["bias"]),
    operands=(Operand("bias", ("B", "H", "N", "M"), "data"),),
)
DENSE_MASK_ROW = Part(
    "dense_mask",
    lambda arrays, exact: masks.dense_mask(arrays["keep"]),
    operands=(Operand("keep", ("B", 1, 1, "M"), "i1"),),
)
DENSE_BIAS_HEADS = Part(
    "dense_bias",
    lambda arrays, exact: masks.dense_bias(arrays["bias"]),
    operands=(Operand("bias", (1, "H", 1, "M"), "data"),),
)
LENGTHS = Operand("valid_length", ("B",), "i64")
LENGTH = Operand("valid_length", (), "scalar")

# name -> what it adds to a Function
MASKS = {
    "unmasked": {},
    "causal": {"masks": (CAUSAL,)},
    "sliding": {"masks": (SLIDING,)},
    "window": {"masks": (CAUSAL, SLIDING)},
    "valid": {"sides": (LENGTHS,)},
    "valid_causal": {"sides": (LENGTH,), "masks": (CAUSAL,)},
    "keep": {"masks": (DENSE_MASK,)},
    "keep_row": {"masks": (CAUSAL, DENSE_MASK_ROW)},
    "bias": {"encodings": (DENSE_BIAS,)},
    "bias_heads": {"encodings": (DENSE_BIAS_HEADS,), "masks": (CAUSAL,)},
}
