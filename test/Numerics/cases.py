# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which functions are compiled, and which shapes each is called with."""

import dataclasses

from Numerics.function import Function, Operand
from Numerics.parts import LISTED, MASKS, MORE_MASKS, encodings
from Oracle import xpos

# B, N, M. Sizes around and across the tiles of any plausible vector width.
SHAPES = {
    "square": (1, 16, 16),
    "odd": (1, 13, 13),
    "batch": (2, 9, 9),
    "fewer": (1, 5, 18),  # N < M
    "one": (2, 1, 21),  # one query, as in decoding
    "more": (1, 11, 6),  # N > M: causal leaves the first rows without a key
    "tiles": (1, 67, 131),
    "no_keys": (1, 3, 0),
}
# name -> (H, Hk, D, E)
HEADS = {"mha": (4, 4, 16, 16), "gqa": (6, 2, 20, 12), "mqa": (4, 1, 32, 32)}
# Slopes off the powers of two; 6 heads above are such as well.
TWELVE_HEADS = {"mha12": (12, 12, 16, 16), "gqa12": (12, 4, 16, 16), "mqa12": (12, 1, 16, 16)}
# More than one of what is read at once of each kind of channels, and a rest.
WIDE_HEADS = {"wide": (2, 1, 72, 96), "wide64": (4, 1, 64, 64), "wide128": (3, 1, 128, 96)}
# Channels of tensor cores: whole fragments, of lines of shared memory and parts of them.
TENSOR_HEADS = {"t64": (4, 4, 64, 64), "t48": (6, 2, 48, 32), "t128": (2, 1, 128, 96)}
HUGE_HEADS = {"t256": (1, 1, 256, 256)}
GROUPED_HEADS = {"t128_gqa4": (8, 2, 128, 128)}
# Few queries, known when compiled.
DECODING = {"query": (2, 1, 37), "queries2": (1, 2, 50), "queries3": (1, 3, 19)}
# Keys of any number: none, less than a block, blocks for some of a GPU.
CACHES = {"cache0": (1, 1, 0), "cache1": (1, 1, 1), "cache33": (1, 1, 33), "cache1000": (1, 1, 1000),
          "cache150": (1, 2, 150), "cache48": (2, 1, 48)}
# More than one whole block of keys, and a rest.
LONG = {"long": (1, 1, 1100)}
BLOCKS = {"blocks": (1, 150, 300)}
# A few queries more than fill vectors of 8 and 16 lanes.
APART = {"apart": (2, 35, 70)}
# How the arrays of a call lie in memory: C order, or views with strides.
STORAGES = ("c", "swapped", "sliced")
# Encoding and mask of attentions whose keys lie in pages. Where keys are transformed, or the mask
# counts keys, those of all pages are meant.
PAGED = (("none", "valid"), ("alibi", "valid_causal"), ("rope_alibi", "valid"), ("rope_query", "causal"),
         ("sandwich", "valid"), ("none", "keep_row"))


CORE = ("none", "rope_half", "alibi")
# What oracles list meets two masks alone, and every one together with all that they list.
FEW = (*(name for name in LISTED if name not in CORE), "rpe_families")


def functions(dtype, road):
    """Every Function to compile on `road` for elements of `dtype`: all for f32, for f64 what does not
    differ by heads and layout alone, and less for the types that both roads convert to f32. The plain
    road makes the same loops for f32 and f64, so that pairs of encodings and masks are f64's there."""
    if dtype in ("f16", "bf16"):
        return [*converted()]
    if dtype == "f32":
        return [
            *(products() if road == "fused" else ()), *more_masks(), *biased(), *layouts(), *static(),
            *sides(), *placements(), *apart(), *decoding(), *long_decoding(), *paged(), *far(),
            *far_from_the_first(), *ranges(),
        ]
    rarer = (combined("gqa", "rope_alibi", mask_name) for mask_name in MORE_MASKS)
    return [*products(), *rarer, *sides(), *far(), *far_from_the_first(), *ranges(), *list(paged())[::2]]


def products():
    """encodings x masks, but for FEW, and kinds of heads in turn: each of both meets each kind, here
    or below. Sizes are dynamic."""
    for mask_index, mask_name in enumerate(MASKS):
        for encoding_index, encoding_name in enumerate(encodings(head_dim=16)):
            in_turn = (mask_index + encoding_index) % len(MASKS) == 0
            if encoding_name in FEW and mask_name != "causal" and not in_turn:
                continue
            heads_name = list(HEADS)[(mask_index + encoding_index) % len(HEADS)]
            yield combined(heads_name, encoding_name, mask_name)
    for heads_name in ("mha12", "gqa12", "mqa12"):
        for mask_name in ("unmasked", "causal"):
            yield combined(heads_name, "alibi", mask_name)


def more_masks():
    """Every mask with every kind of heads, and where queries do not end with the keys."""
    i64 = "i64"
    moved = {
        "offset_batch": (Operand("q_offset", ("B",), i64),),
        "positions_batch": (
            Operand("q_pos", ("B", "N"), i64), Operand("k_pos", ("B", "M"), i64)
        ),
    }
    for number, mask_name in enumerate(MORE_MASKS):
        for turn, encoding_name in enumerate((*CORE, "fope_sandwich_table", "together")):
            heads_name = list(HEADS)[(number + turn) % len(HEADS)]
            yield combined(heads_name, encoding_name, mask_name)
        tag = list(moved)[number % len(moved)]
        function = combined("gqa", "rope_alibi", mask_name, tag=tag, layout="bnhd")
        yield dataclasses.replace(function, sides=function.sides + moved[tag])


def biased():
    """A tensor over pairs beside the other masks."""
    for mask_name in ("sliding", "valid", "keep", *MORE_MASKS):
        function = combined("gqa", "alibi", mask_name, tag="biased")
        encodings_too = function.encodings + MASKS["bias"]["encodings"]
        yield dataclasses.replace(function, encodings=encodings_too)


def layouts():
    """[B, N, H, D]: every encoding, and every mask, at least once."""
    for encoding_name in encodings(head_dim=16):
        yield combined("gqa", encoding_name, "causal", layout="bnhd")
    for mask_name in (name for name in MASKS if name != "causal"):
        yield combined("gqa", "rope_half", mask_name, layout="bnhd")


def static():
    """Sizes known at compile time."""
    for shape_name, sizes in SHAPES.items():
        for encoding_name in CORE:
            for mask_name in ("unmasked", "causal"):
                yield combined("gqa", encoding_name, mask_name, sizes=sizes, tag=shape_name)


def apart():
    """Queries that fill no vector have loops of their own: kinds of heads, encodings, masks and keywords
    that see a query's number in turn."""
    pairs = (("none", "unmasked"), ("rope_half", "causal"), ("alibi", "window"), ("fope_sandwich_table", "valid"),
             ("together", "causal"), ("rope_alibi", "keep"), ("none", "bias"), ("alibi", "document_sides"))
    for turn, pair in enumerate(pairs):
        yield combined(list(HEADS)[turn % 3], *pair, tag="apart", sizes=APART["apart"],
                       layout=("bhnd", "bnhd")[turn % 2])
    for function in sides():
        if function.name.startswith("rope_alibi"):
            yield dataclasses.replace(function, name=f"{function.name}_apart", sizes=APART["apart"])


def sides(heads_name="gqa"):
    """The operands that have a keyword of their own, alone and together."""
    i64, scalar = "i64", "scalar"
    offsets = (Operand("q_offset", (), scalar), Operand("k_offset", (), scalar))
    variants = {
        "scale": {"scale": 0.3},
        "softcap": {"softcap": 2.0},
        "sink": {"sides": (Operand("sink", ("H",), "table"),)},
        "query_scale": {"sides": (Operand("query_scale", ("N",), "table"),)},
        "query_scale_batch": {"sides": (Operand("query_scale", ("B", "N"), "table"),)},
        "offset": {"sides": offsets[:1]},
        "far": {"sides": offsets},
        "offset_batch": {"sides": (Operand("q_offset", ("B",), i64),)},
        "positions": {"sides": (Operand("q_pos", ("N",), i64), Operand("k_pos", ("M",), i64))},
        "positions_batch": {
            "sides": (Operand("q_pos", ("B", "N"), i64), Operand("k_pos", ("B", "M"), i64))
        },
        "no_lse": {"lse": False},
        "all": {
            "scale": 0.3,
            "softcap": 5.0,
            "sides": (
                *offsets,
                Operand("valid_length", ("B",), i64),
                Operand("sink", ("H",), "table"),
                Operand("query_scale", ("B", "N"), "table"),
            ),
        },
    }
    for variant_name, options in variants.items():
        for encoding_name in ("none", "rope_half", "alibi", "rope_alibi"):
            function = combined(heads_name, encoding_name, "causal", tag=variant_name)
            yield dataclasses.replace(function, **options)


def far(heads_name="gqa"):
    """Keys over 128k positions, queries at their end within the span that f16 has."""
    positions = (Operand("q_pos", ("N",), "i64", (129500, 131072)),
                 Operand("k_pos", ("M",), "i64", (0, 131072)))
    for encoding_name in ("xpos", "xpos_slow", "rope_half"):
        function = combined(heads_name, encoding_name, "causal", tag="128k")
        yield dataclasses.replace(function, sides=positions)


def far_from_the_first(heads_name="gqa"):
    """Factors relative to the first token, up to where f32 ends; f16 ends long before."""
    positions = (Operand("q_pos", ("N",), "i64", (33000, 33900)),
                 Operand("k_pos", ("M",), "i64", (30000, 33900)))
    function = combined(heads_name, "xpos_absolute", "causal", tag="32k")
    yield dataclasses.replace(function, sides=positions)


def ranges(heads_name="gqa", **options):
    """Queries that reach beyond what tables hold on both sides of one of them: 52 in f32, 6 in f16."""
    function = combined(heads_name, "none", "causal", tag="ranges", **options)
    yield dataclasses.replace(function, encodings=(xpos.part({"scale_base": "1.0e+00"}, scale_base=1.0),))


def for_tensor_cores():
    """Every encoding, mask and keyword, in turn with kinds of heads and layouts."""
    pairs = [(name, "causal") for name in encodings(head_dim=64)]
    pairs += [("rope_alibi", name) for name in [*MASKS, *MORE_MASKS]]
    for turn, (encoding_name, mask_name) in enumerate(dict.fromkeys(pairs)):
        yield combined(list(TENSOR_HEADS)[turn % 3], encoding_name, mask_name,
                       layout=("bhnd", "bnhd")[turn // 3 % 2])
    yield from (function for function in sides("t48") if function.name.startswith("rope_alibi"))
    # Three query blocks by three key blocks.
    for encoding_name, mask_name in (("none", "unmasked"), ("sandwich", "causal"), ("alibi", "window")):
        yield combined("t64", encoding_name, mask_name, tag="blocks", sizes=BLOCKS["blocks"])
    # Channels whose queries do not stay in registers.
    yield combined("t256", "rope_half", "causal")
    # Nor do sums beside operands read pair by pair: smaller key blocks, or slices of the values.
    for encoding_name, mask_name in (("rope_alibi", "document"), ("sandwich", "window"), ("table", "bias")):
        yield combined("t256", encoding_name, mask_name)
    yield dataclasses.replace(combined("t64", "rope_half", "causal", tag="sliced"), value_dim=512,
                              keys_in_loop=True)
    yield from placements("t64")
    yield from far("t64")
    yield from ranges("t64", sizes=SHAPES["tiles"])
    yield from few_for_tensor_cores()
    yield from paged_for_tensor_cores()


def few_for_tensor_cores():
    """Few queries, known when compiled: blocks of all heads of a kv head, for ranges of keys."""
    pairs = [(name, "causal") for name in encodings(head_dim=64)]
    pairs += [("rope_alibi", name) for name in [*MASKS, *MORE_MASKS]]
    functions = [combined("t48", *pair) for pair in dict.fromkeys(pairs)]
    functions += (function for function in sides("t48") if function.name.startswith("rope_alibi"))
    for turn, function in enumerate(functions):
        shape_name = list(DECODING)[turn % 3]
        batch, queries, keys = DECODING[shape_name]
        if not defined(function, DECODING[shape_name]):
            continue
        yield dataclasses.replace(function, name=f"{function.name}_decode_{shape_name}",
                                  sizes=(batch, queries, keys if queries == 3 else None),
                                  layout=("bhnd", "bnhd")[turn // 3 % 2])
    for mask_name in ("unmasked", "causal", "valid"):
        function = combined("t128_gqa4", "alibi", mask_name, tag="cache", sizes=(1, 1, None))
        yield function
        sink = Operand("sink", ("H",), "table")
        yield dataclasses.replace(function, name=f"{function.name}_sink", sides=(*function.sides, sink))
    yield combined("t128_gqa4", "sandwich", "window", tag="cache1000", sizes=CACHES["cache1000"])


def placements(heads_name="gqa"):
    """Keys transformed where they are read, under masks that visit some of them."""
    for encoding_name in ("rope_half", "rope_partial_interleaved", "fope", "rope_alibi"):
        for mask_name in ("unmasked", "window", "valid_causal"):
            function = combined(heads_name, encoding_name, mask_name, tag="in_loop")
            yield dataclasses.replace(function, keys_in_loop=True)


def decoding():
    """The functions below that can have few queries."""
    return (function for function in all_decoding() if defined(function, function.sizes))


def all_decoding():
    """Few queries: every encoding, mask and keyword, in turn with kinds of heads, shapes and
    whatever goes with it."""
    some_encodings = (*CORE, "fope_sandwich_table")
    pairs = [(some_encodings[n % 4], name) for n, name in enumerate([*MASKS, *MORE_MASKS])]
    pairs += [(name, list(MASKS)[n % len(MASKS)]) for n, name in enumerate(encodings(head_dim=16))]
    for turn, (encoding_name, mask_name) in enumerate(pairs):
        shape_name = list(DECODING)[turn % 3]
        yield combined(list(HEADS)[turn // 3 % 3], encoding_name, mask_name, tag=f"decode_{shape_name}",
                       sizes=DECODING[shape_name], layout=("bhnd", "bnhd")[turn % 2])
    for turn, function in enumerate(sides()):
        shape_name = list(DECODING)[turn % 3]
        yield dataclasses.replace(function, name=f"{function.name}_decode_{shape_name}",
                                  sizes=DECODING[shape_name])
    for function in placements():
        yield dataclasses.replace(function, name=f"{function.name}_decode", sizes=DECODING["query"])


def long_decoding():
    for heads_name in WIDE_HEADS:
        for encoding_name, mask_name in (("none", "unmasked"), ("rope_alibi", "causal")):
            yield combined(heads_name, encoding_name, mask_name, tag="decode_long", sizes=LONG["long"])


def in_pages(function, page):
    """The same with keys and values in pages of `page` keys, and a page table."""
    table = Operand("page_table", ("B", "T"), "i32")
    return dataclasses.replace(function, name=f"{function.name}_page{page}", page=page,
                               sides=(*function.sides, table))


def paged():
    """Of any number of queries, and of few: pages of few keys and of more than most calls have."""
    for turn, pair in enumerate(PAGED):
        layout = ("bhnd", "bnhd")[turn % 2]
        heads_name = list(HEADS)[turn % 3]
        yield in_pages(combined(heads_name, *pair, layout=layout), (4, 5, 16)[turn % 3])
        decoding = combined(heads_name, *pair, layout=layout, tag="decode", sizes=(2, 1, 48))
        yield in_pages(decoding, (1, 16, 48)[turn % 3])


def paged_for_tensor_cores():
    """Likewise; key blocks are of 32 to 128 keys."""
    for turn, pair in enumerate(PAGED):
        layout = ("bhnd", "bnhd")[turn // 2 % 2]
        yield in_pages(combined(list(TENSOR_HEADS)[turn % 3], *pair, layout=layout), (16, 24, 160)[turn % 3])
        decoding = combined("t128_gqa4", *pair, layout=layout, tag="cache", sizes=(1, 1, None))
        yield in_pages(decoding, (256, 16, 24)[turn % 3])
    rows = combined("t48", "alibi", "valid", tag="decode_query", sizes=(2, 1, None))
    yield in_pages(rows, 8)


def converted():
    """Every encoding, mask and keyword, in turn with kinds of heads, layouts and schedules."""
    pairs = [(name, "causal") for name in encodings(head_dim=16)]
    pairs += [("rope_alibi", name) for name in [*MASKS, *MORE_MASKS]]
    for turn, (encoding_name, mask_name) in enumerate(dict.fromkeys(pairs)):
        yield combined(list(HEADS)[turn % 3], encoding_name, mask_name, layout=("bhnd", "bnhd")[turn // 3 % 2])
    for encoding_name, mask_name in (("none", "unmasked"), ("rope_half", "causal")):
        yield combined("wide", encoding_name, mask_name)
    yield from (function for function in sides() if function.name.startswith("rope_alibi"))
    yield from placements()
    yield from list(decoding())[::4]
    yield from long_decoding()
    yield from far()
    yield from far_from_the_first()
    yield from ranges()
    yield from list(paged())[1::2]


def combined(heads_name, encoding_name, mask_name, tag="", **options):
    heads = (HEADS | TWELVE_HEADS | WIDE_HEADS | TENSOR_HEADS | HUGE_HEADS | GROUPED_HEADS)[heads_name]
    mask = (MASKS | MORE_MASKS)[mask_name]
    named = [encoding_name, mask_name, heads_name, options.get("layout", ""), tag]
    parts = encodings(heads[2])[encoding_name]
    return Function(
        "_".join(filter(None, named)) + ("_static" if "sizes" in options else ""),
        *heads,
        encodings=parts + mask.get("encodings", ()),
        masks=mask.get("masks", ()),
        sides=mask.get("sides", ()) + tuple(side for part in parts for side in part.sides),
        **options,
    )


def calls(function):
    """(shape name, (B, N, M), storage) of every call of `function`."""
    chosen = SHAPES.items()
    if function.sizes is not None:
        known = (SHAPES | APART | DECODING | CACHES | LONG | BLOCKS).items()
        chosen = [(name, sizes) for name, sizes in known
                  if all(size in (None, one) for size, one in zip(function.sizes, sizes))]
    for position, (shape_name, sizes) in enumerate(chosen):
        if not defined(function, sizes):
            continue
        # A different storage for each shape and function, the same in every run.
        storage = STORAGES[(position + len(function.name)) % len(STORAGES)]
        yield shape_name, sizes, storage


def defined(function, sizes):
    """Tables and document ids by token need as many keys as queries; tables by position
    have no row for the negative positions of N > M."""
    _, queries, keys = sizes
    sources = [part.params.get("table") for part in function.encodings]
    of_both_sides = {"ids", "sorted_ids"} & {operand.name for operand in function.operands}
    if "by_token" in sources or of_both_sides:
        return queries == keys
    return "by_position" not in sources or queries <= keys
