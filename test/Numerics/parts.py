# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The encodings and masks under test, each with its oracle."""

import dataclasses
import importlib
import pathlib

import Oracle
from Numerics.function import Operand, Part
from Oracle import masks
from Oracle.fope import Fope, kept_frequencies
from Oracle.rope import Rope
from Oracle.rpe import Rpe
from Oracle.sandwich import Sandwich
from Oracle.table import Table


def _rope(params=None, operands=(), **oracle_options):
    def oracle(arrays, exact):
        options = dict(oracle_options)
        if operands and operands[0].name == "frequencies":
            options["omega"] = arrays["frequencies"]
        elif operands:
            options[params["table"]] = arrays["cosine"], arrays["sine"]
        return Rope(exact=exact, **options)

    return (Part("rope", oracle, params or {}, operands),)


def _listed():
    """name -> (Part,) of what oracles list themselves: alibi, alibi_signed, ..."""
    files = sorted(pathlib.Path(Oracle.__path__[0]).glob("*.py"))
    modules = (importlib.import_module(f"Oracle.{file.stem}") for file in files)
    return {
        "_".join(filter(None, (part.mnemonic, variant))): (part,)
        for module in modules
        for variant, part in getattr(module, "PARTS", {}).items()
    }


LISTED = _listed()


def _own_names(part):
    """The same part whose operands are called as no other part's are."""
    names = {operand.name: f"{part.mnemonic}_{operand.name}" for operand in part.operands}

    def oracle(arrays, exact):
        return part.oracle(arrays | {name: arrays[own] for name, own in names.items()}, exact)

    operands = tuple(
        dataclasses.replace(operand, name=names[operand.name]) for operand in part.operands)
    return dataclasses.replace(part, oracle=oracle, operands=operands)


def _together():
    """What oracles list, but for variants."""
    return tuple(_own_names(part) for name, (part,) in LISTED.items() if name == part.mnemonic)


def _families():
    """Those families of rpe that no oracle lists, with slopes that leave each of them a say."""
    return tuple(
        Part("rpe", lambda arrays, exact, number=number: Rpe(number, 32.0),
             {"type": number, "max_bias": "3.2e+01"})
        for number in (3, 5, 6, 7, 8, 9, 10, 12, 13))


def _fope(head_dim, params=None, kept=None, columns=None, groups="G", slowed=1.0, drawn=None,
          **oracle_options):
    """Coefficients for `kept` given frequencies, or for those of the closed form, `slowed` times
    slower, and `drawn` from a range."""
    params = dict(params or {})
    limits = {name: float(params[name]) for name in ("train_length", "upper") if name in params}
    limits |= {"above_floor": "above_floor" in params, "count": params.get("count", 0)}
    columns = columns or head_dim // 4
    omega = None if kept else kept_frequencies(head_dim, **limits) / slowed
    kept = kept or len(omega)
    coefficients = [Operand(name, (groups, kept, columns), "table", drawn)
                    for name in ("cos_coef", "sin_coef")]
    if omega is None:
        params["table"] = "frequencies"
        coefficients.append(Operand("frequencies", (kept,), "table"))

    def oracle(arrays, exact):
        frequencies = arrays["frequencies"] if omega is None else omega
        return Fope(arrays["G"], arrays["cos_coef"], arrays["sin_coef"], frequencies, exact=exact,
                    **oracle_options)

    return (Part("fope", oracle, params, tuple(coefficients)),)


def _fope_by_position(head_dim):
    def oracle(arrays, exact):
        return Fope(arrays["G"], by_position=(arrays["cosine"], arrays["sine"]))

    operands = _tables("G", "P", head_dim // 2)
    return (Part("fope", oracle, {"table": "by_position"}, operands),)


def _sandwich(params=None, **oracle_options):
    def oracle(arrays, exact):
        return Sandwich(exact=exact, **oracle_options)

    return (Part("sandwich", oracle, params or {}),)


def _table(shape, params=None, **oracle_options):
    def oracle(arrays, exact):
        return Table(arrays["values"], **oracle_options)

    return (Part("table", oracle, params or {}, (Operand("values", shape, "table"),)),)


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
        "rope_active": _rope({"active": 3, "mscale": "1.25e+00"}, active=3, mscale=1.25),
        "rope_twice": (*_rope({"rot": 8, "offset": 4}, rot=8, offset=4),
                       *_rope({"pairing": "interleaved"}, pairing="interleaved")),
        "fope_rope": _fope(head_dim, {"train_length": 1024}) + _rope({"rot": 8, "offset": 2}, rot=8, offset=2),
        "rope_query": _rope({"on": "query"}, on="query"),
        "rope_key": _rope({"on": "key"}, on="key"),
        "rope_alibi": _rope() + LISTED["alibi"],
        "fope": _fope(head_dim, {"train_length": 1024}),
        "fope_shared": _fope(head_dim, columns=pairs, groups=1),
        "fope_frequencies": _fope(
            head_dim, {"pad_sin": "0.0e+00"}, kept=7, columns=3, pad_sin=0.0
        ),
        "fope_identity": _fope(
            head_dim,
            {"identity": "true", "upper": "5.0e-01", "pad_cos": "5.0e-01"},
            columns=2,
            identity=True,
            pad_cos=0.5,
        ),
        "fope_norm": _fope(
            head_dim,
            {"identity": "true", "fourier_norm": "true", "above_floor": "true", "train_length": 64,
             "count": 3, "scaling": "#posenc.linear<factor = 2.0>"},
            columns=2, identity=True, fourier_norm=True, slowed=2.0, drawn=(0.1, 1.0),
        ),
        "fope_by_position": _fope_by_position(head_dim),
        "sandwich": _sandwich(),
        "sandwich_first": _sandwich(
            {"d_bar": 32, "first": 1, "base": "5.0e+02", "ratio": "4.0e+00"},
            d_bar=32, first=1, base=5e2, ratio=4.0,
        ),
        "table": _table(("H", 33), {"origin": 12}, origin=12),
        "table_shared": _table(
            (20,), {"distance": "absolute", "bias_scale": "5.0e-01"}, absolute=True, bias_scale=0.5
        ),
        "fope_sandwich_table": (
            *_fope(head_dim, {"train_length": 512}), *_sandwich(), *_table((1, 9), {"origin": 4}, origin=4),
        ),
        "together": _together(),
        "rpe_families": _families(),
    } | LISTED


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


def _mask(mnemonic, oracle, params=None, *operands):
    """A mask whose oracle takes the arrays of its operands."""
    def of_arrays(arrays, exact):
        return oracle(*(arrays[operand.name] for operand in operands))

    return Part(mnemonic, of_arrays, params or {}, operands)


def _any(*members):
    def oracle(arrays, exact):
        return masks.any_of(*(member.oracle(arrays, exact) for member in members))

    operands = tuple(operand for member in members for operand in member.operands)
    return Part("any", oracle, operands=operands, members=members)


def _i64(name, *shape):
    return Operand(name, shape, "i64")


def _document(params, *operands):
    """One operand stands for both sides."""
    return _mask("document", lambda *ids: masks.document(ids[0], ids[-1]), params, *operands)


# Numbers that fit no lane of 32 bits say "no limit".
ENDLESS = _mask("sliding", lambda: masks.sliding(1 << 62), {"window": 1 << 62})
ENDLESS_CHUNK = _mask("chunked", lambda: masks.chunked((1 << 32) + 3), {"size": (1 << 32) + 3})
CHUNKED = _mask("chunked", lambda: masks.chunked(4), {"size": 4})
PREFIX = _mask("prefix", lambda: masks.prefix(3), {"length": 3})
PREFIX_ONE = _mask("prefix", masks.prefix, {}, _i64("length"))
PREFIX_ROWS = _mask("prefix", masks.prefix, {}, _i64("length", "B"))
SINK_TOKENS = _mask("sink_tokens", lambda: masks.sink_tokens(2), {"count": 2})
DOCUMENT = _document({}, _i64("ids", "B", "N"))
DOCUMENT_SORTED = _document({"sorted": "true"}, _i64("sorted_ids", "N"))
DOCUMENT_SIDES = _document(
    {"separate": "true"}, Operand("query_ids", ("N",), "i32"), _i64("key_ids", "B", "M")
)
DOCUMENT_SIDES_SORTED = _document(
    {"sorted": "true", "separate": "true"},
    _i64("sorted_query_ids", "B", "N"),
    Operand("sorted_key_ids", ("M",), "i32"),
)
PADDING = _mask("padding", masks.padding, {}, Operand("present", ("B", "M"), "i1"))
PADDING_ALL_ROWS = _mask("padding", masks.padding, {}, Operand("present", ("M",), "i1"))
PADDING_BOUNDS = _mask(
    "padding", masks.padding_bounds, {"bounds": "true"}, _i64("first", "B"), _i64("end")
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

# The same, of masks that meet fewer encodings.
MORE_MASKS = {
    "prefix": {"masks": (PREFIX,)},
    "prefix_one": {"masks": (_any(PREFIX_ONE, CAUSAL),)},
    "prefix_rows": {"masks": (_any(CAUSAL, PREFIX_ROWS),)},
    "chunked": {"masks": (CAUSAL, CHUNKED)},
    "chunked_alone": {"masks": (CHUNKED,)},
    "endless": {"masks": (CAUSAL, ENDLESS, ENDLESS_CHUNK)},
    "streaming": {"masks": (CAUSAL, _any(SLIDING, SINK_TOKENS))},
    "document": {"masks": (DOCUMENT,)},
    "document_sorted": {"masks": (CAUSAL, DOCUMENT_SORTED)},
    "document_sides": {"masks": (DOCUMENT_SIDES,)},
    "document_sides_sorted": {"masks": (DOCUMENT_SIDES_SORTED,)},
    "padding": {"masks": (CAUSAL, PADDING), "sides": (LENGTH,)},
    "padding_all_rows": {"masks": (PADDING_ALL_ROWS,)},
    "padding_bounds": {"masks": (PADDING_BOUNDS,)},
    "three": {"masks": (_any(PREFIX_ROWS, DOCUMENT_SIDES_SORTED, _any(PADDING, CAUSAL)),)},
}
