# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A tiled attention computes what the untiled one does: stock transform operations cut it
over batch, heads and queries into tiles that do not divide."""

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

BATCH, HEADS, KV_HEADS, QUERIES, KEYS, CHANNELS = 3, 6, 2, 11, 13, 8
TILES = {
    "queries": [[0, 0, 4, 0]],
    # Five heads cut a group of three.
    "heads": [[0, 5, 0, 0]],
    "one_head": [[0, 1, 0, 0]],
    "batch": [[2, 0, 0, 0]],
    "all": [[2, 4, 3, 0]],
    "tile_of_tile": [[2, 4, 7, 0], [1, 3, 2, 0]],
}
CASES = {
    "plain": "",
    "alibi": "encodings [#posenc.alibi] masks [#posenc.causal]",
    "alibi_signed": "encodings [#posenc.alibi<distance = signed>]",
    "rope": "encodings [#posenc.rope] masks [#posenc.causal]",
    "window": "encodings [#posenc.rope<pairing = interleaved>, #posenc.alibi] "
    "masks [#posenc.causal, #posenc.sliding<window = 4>]",
    "valid_length": "encodings [#posenc.alibi] valid_length(%lengths : tensor<3xi64>)",
    "offsets": "encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal] "
    "q_offset(%offsets : tensor<3xi64>)",
    "bias": "encodings [#posenc.dense_bias(%bias : tensor<1x6x11x13xf32>)]",
    "sink": "encodings [#posenc.alibi] softcap 2.0 sink(%sink : tensor<6xf32>)",
}


def types(dynamic):
    """Types of query (and output), key, value and log-sum-exp."""
    batch, queries, keys = ("?",) * 3 if dynamic else (BATCH, QUERIES, KEYS)
    query = f"tensor<{batch}x{HEADS}x{queries}x{CHANNELS}xf32>"
    key = f"tensor<{batch}x{KV_HEADS}x{keys}x{CHANNELS}xf32>"
    return query, key, f"tensor<{batch}x{HEADS}x{queries}xf32>"


def function(clauses, dynamic):
    query, key, lse = types(dynamic)
    return f"""
  func.func @main(%q: {query}, %k: {key}, %v: {key}, %o: {query}, %l: {lse},
      %lengths: tensor<3xi64>, %offsets: tensor<3xi64>, %bias: tensor<1x6x11x13xf32>,
      %sink: tensor<6xf32>) -> ({query}, {lse}) {{
    %r:2 = posenc.attention ins(%q, %k, %v : {query}, {key}, {key})
      outs(%o, %l : {query}, {lse}) {clauses} -> {query}, {lse}
    return %r#0, %r#1 : {query}, {lse}
  }}"""


def script(levels):
    """A transform sequence that tiles the attention once per level."""
    lines, target = [], "%0"
    for level, sizes in enumerate(levels):
        loops = sum(size != 0 for size in sizes)
        lines.append(
            f"      %tile{level}, %loops{level}:{loops} = transform.structured.tile_using_for "
            f"{target} tile_sizes [{', '.join(map(str, sizes))}] : (!transform.any_op) -> "
            f"({', '.join(['!transform.any_op'] * (loops + 1))})")
        target = f"%tile{level}"
    body = "\n".join(lines)
    return f"""
  module attributes {{transform.with_named_sequence}} {{
    transform.named_sequence @__transform_main(%root: !transform.any_op {{transform.readonly}}) {{
      %0 = transform.structured.match ops{{["posenc.attention"]}} in %root
        : (!transform.any_op) -> !transform.any_op
{body}
      transform.yield
    }}
  }}"""


def tiled(source, levels):
    """The tiled function as a module; the sequence that did it is cut off."""
    output = subprocess.run(
        ["posenc-opt", "-verify-each",
         "--pass-pipeline=builtin.module(transform-interpreter,canonicalize)"],
        input=source + script(levels), capture_output=True, text=True, check=True).stdout
    return output[: output.index("  module attributes {transform.with_named_sequence}")] + "}"


def operands():
    random = np.random.default_rng(0)
    draw = lambda *shape: random.standard_normal(shape, dtype=np.float32)
    return [
        draw(BATCH, HEADS, QUERIES, CHANNELS), draw(BATCH, KV_HEADS, KEYS, CHANNELS),
        draw(BATCH, KV_HEADS, KEYS, CHANNELS), draw(BATCH, HEADS, QUERIES, CHANNELS),
        draw(BATCH, HEADS, QUERIES), np.array([5, 0, 13]), np.array([2, 0, 7]),
        draw(1, HEADS, QUERIES, KEYS), draw(HEADS)]


class Tiling(unittest.TestCase):
    def check(self, case, dynamic):
        source = function(CASES[case], dynamic)
        arguments = operands()
        for road in ("plain", "fused"):
            whole = posenc.compile_source(f"module {{{source}\n}}", road=road)(*arguments)
            for name, levels in TILES.items():
                with self.subTest(case=case, tiles=name, road=road, dynamic=dynamic):
                    text = tiled(source, levels)
                    self.assertIn("frame", text)
                    for one, other in zip(posenc.compile_source(text, road=road)(*arguments), whole):
                        np.testing.assert_allclose(one, other, rtol=2e-6, atol=2e-6)


def add(case, dynamic):
    name = f"test_{case}{'_dynamic' if dynamic else ''}"
    setattr(Tiling, name, lambda self: self.check(case, dynamic))


for each in CASES:
    add(each, dynamic=False)
for each in ("alibi", "window"):
    add(each, dynamic=True)

if __name__ == "__main__":
    counting.main()
