# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A tiled attention computes what the untiled one does, on both roads, and what the oracle
says: stock transform operations cut it over batch, heads and queries into tiles that do not
divide."""

import concurrent.futures
import dataclasses
import pathlib
import subprocess
import sys
import tempfile
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc
from Numerics.cases import combined, defined, in_pages
from Numerics.data import Data
from Numerics.function import Operand
from Numerics.module_text import module_text
from Numerics.test_numerics import disagreement

# B, N, M for 6 heads in groups of 3; query i stands at i + 2 unless positions are given.
SIZES = (3, 11, 13)
SQUARE = (3, 11, 11)
ROADS = ("plain", "fused")
# Where the tile's vectors lie differently, absolute and relative.
TILING_TOLERANCE = 2e-6
CASES_PER_MODULE = 4

# One (transform, sizes) per level. Sizes are of batch, heads and queries.
TILES = {
    "queries": [("for", "tile_sizes [0, 0, 4]")],
    "cut_group": [("for", "tile_sizes [0, 5]")],
    "one_head": [("for", "tile_sizes [0, 1]")],
    "batch": [("for", "tile_sizes [2]")],
    "all": [("for", "tile_sizes [2, 4, 3]")],
    "twice": [("for", "tile_sizes [2, 4, 7]"), ("for", "tile_sizes [1, 3, 2]")],
    "parallel": [("forall", "tile_sizes [1, 0, 4]")],
    # Two of the five have no head to work on.
    "threads": [("forall", "num_threads [0, 5]")],
}


def cases():
    """The untiled functions."""
    i64 = "i64"
    offsets = (Operand("q_offset", ("B",), i64),)
    positions = (Operand("q_pos", ("B", "N"), i64), Operand("k_pos", ("B", "M"), i64))
    rest = (
        Operand("valid_length", ("B",), i64),
        Operand("sink", ("H",), "table"),
        Operand("query_scale", ("B", "N"), "table"),
    )
    for encoding, mask, sides, static in (
        ("none", "unmasked", (), True),
        ("alibi", "causal", (), True),
        ("alibi_signed", "sliding", (), True),
        ("rope_partial_interleaved", "window", (), True),
        ("rope_by_position", "valid_causal", (), True),
        ("alibi", "bias", (), True),
        ("alibi", "keep", (), True),
        ("rope_alibi", "causal", offsets, True),
        ("rope_half", "window", positions, True),
        ("alibi", "document_sides", (), True),
        ("none", "three", offsets, True),
        ("rope_by_token_batch", "causal", (), False),
        ("rope_alibi", "window", (), False),
        ("alibi", "valid", (), False),
        ("rope_alibi", "causal", offsets + rest, False),
    ):
        options = {"sizes": SIZES} if static else {}
        tag = "_".join(side.name for side in sides)
        function = combined("gqa", encoding, mask, tag=tag, **options)
        if sides:
            function = dataclasses.replace(function, sides=function.sides + sides)
        yield function
    yield combined("gqa", "rope_alibi", "causal", layout="bnhd", sizes=SIZES)
    # The tile has its rows of the page table, and all pages.
    yield in_pages(combined("gqa", "rope_alibi", "valid_causal"), 4)
    yield in_pages(combined("gqa", "alibi", "valid", layout="bnhd"), 5)


def tilings(number, road):
    """Kinds of tiles for the case of this number; over the cases each has its turn. Tiles
    are many times as dear to compile on the fused road."""
    names, turns = list(TILES), {"plain": (0, 3), "fused": (0,)}
    return [names[(number + turn) % len(names)] for turn in turns[road]]


def transform_text(names):
    """A library whose main sequence tiles the function `name` as `names` says."""
    op = "!transform.any_op"
    lines = []
    for number, (name, tiles) in enumerate(names.items()):
        lines += [
            f"%f{number} = transform.structured.match ops{{[\"func.func\"]}} "
            f"attributes {{sym_name = \"{name}\"}} in %root : ({op}) -> {op}",
            f"%t{number}_0 = transform.structured.match ops{{[\"posenc.attention\"]}} in "
            f"%f{number} : ({op}) -> {op}",
        ]
        for level, (kind, sizes) in enumerate(TILES[tiles]):
            loops = 1
            if kind == "for":
                loops = sum(size != "0" for size in sizes[sizes.index("[") + 1 : -1].split(", "))
            results = ", ".join([op] * (loops + 1))
            lines.append(
                f"%t{number}_{level + 1}, %l{number}_{level}:{loops} = "
                f"transform.structured.tile_using_{kind} %t{number}_{level} {sizes} "
                f": ({op}) -> ({results})"
            )
    body = "\n".join(lines)
    return f"""module attributes {{transform.with_named_sequence}} {{
transform.named_sequence @__transform_main(%root: {op} {{transform.readonly}}) {{
{body}
transform.yield
}}
}}"""


def tiled_module(functions, road):
    """The functions and, under names of their own, their tiled forms."""
    names = {}
    variants = []
    for number, function in functions:
        for tiles in tilings(number, road):
            name = f"{function.name}__{tiles}"
            names[name] = tiles
            variants.append(dataclasses.replace(function, name=name))
    source = module_text([function for _, function in functions] + variants, "f32")
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as library:
        library.write(transform_text(names))
        library.flush()
        pipeline = (
            f"transform-preload-library{{transform-library-paths={library.name}}},"
            "transform-interpreter,canonicalize"
        )
        text = subprocess.run(
            ["posenc-opt", f"--pass-pipeline=builtin.module({pipeline})", "--verify-each"],
            input=source, capture_output=True, text=True, check=True).stdout
    if text.count(" frame [") != len(names):
        raise AssertionError(f"expected {len(names)} tiles, got {text.count(' frame [')}")
    return text


def compiled():
    """(road, function name) -> program"""
    numbered = list(enumerate(cases()))
    starts = range(0, len(numbered), CASES_PER_MODULE)
    groups = [numbered[start : start + CASES_PER_MODULE] for start in starts]
    jobs = [(group, road) for group in groups for road in ROADS]

    def run(job):
        group, road = job
        result = posenc.compile_source(tiled_module(group, road), "tiling.mlir", road=road)
        roads = {found["road"] for found in result.report.attentions}
        if roads != {road}:
            raise AssertionError(f"expected the {road} road alone, got {sorted(roads)}")
        return {(road, function.name): result.program for _, function in group}

    # The compiler leaves Python's lock.
    programs = {}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for part in pool.map(run, jobs):
            programs |= part
    return programs


class Tiling(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.programs = compiled()

    def check(self, road, function, number):
        sizes = SIZES if defined(function, SIZES) else SQUARE
        program = self.programs[road, function.name]
        self.assertIsNone(disagreement(function, program, sizes, "c", "f32"))
        arguments = Data(function, sizes, "f32").arguments("c")
        whole = program.function(function.name)(*arguments)
        for tiles in tilings(number, road):
            tiled = program.function(f"{function.name}__{tiles}")(*arguments)
            with self.subTest(tiles=tiles):
                for what, got, expected in zip(("output", "lse"), tiled, whole):
                    np.testing.assert_allclose(
                        got, expected, rtol=TILING_TOLERANCE, atol=TILING_TOLERANCE, err_msg=what)


def add(road, function, number):
    def test(self):
        self.check(road, function, number)

    setattr(Tiling, f"test_{road}_{function.name}", test)


for each_number, each in enumerate(cases()):
    for each_road in ROADS:
        add(each_road, each, each_number)

if __name__ == "__main__":
    counting.main()
