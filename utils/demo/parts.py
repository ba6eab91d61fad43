# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where the time of an encoding goes: in its tables, in transforming keys and queries, or
in the loop over keys.

An attention whose mask keeps nothing does everything that comes before that loop and
visits no key. Its time beside that of the same attention without an encoding is
tables + kv heads * key transform + heads * query transform: three numbers of heads give
the three.
"""

import re
from dataclasses import dataclass

import numpy as np
import posenc
from posenc.compiler import checked

_ENCODINGS = re.compile(r"encodings \[(.*)\] masks")
_OPERANDS = re.compile(r"\(([^()]*) : ([^()]*)\)")


@dataclass
class Parts:
    """Seconds of one call."""

    tables: float
    keys: float
    queries: float
    loop: float


class Probe:
    """The attention of `model` without visited keys, for three pairs of numbers of heads."""

    def __init__(self, model, threads):
        raised = checked(model.text, model.name, emit="mlir", stage="raised").output.decode()
        found = _ENCODINGS.search(raised)
        self.encodings = found.group(1) if found else ""
        operands = _OPERANDS.search(self.encodings)
        self.types = operands.group(2).split(", ") if operands else []
        self.model, self.threads = model, threads
        heads, self.kv_heads = model.meta["gqa"]["heads"], model.meta["gqa"]["kv_heads"]
        # All heads; all over one kv head; one kv head with its group.
        numbers = ((heads, self.kv_heads), (heads, 1), (heads // self.kv_heads, 1))
        self.programs = [self._compile(*pair) for pair in numbers]
        self.seconds = [[] for _ in self.programs]

    def call(self):
        for (program, arrays), seconds in zip(self.programs, self.seconds):
            seconds.append(program.function("main").timed(*arrays)[1])

    def _compile(self, heads, kv_heads):
        tokens, channels = self.model.tokens, self.model.meta["head_dim"]
        query, key = (f"tensor<1x{tokens}x{n}x{channels}xf32>" for n in (heads, kv_heads))
        types = [query, key, key, *self.types]
        names = [f"%{i}" for i in range(len(types))]
        arguments = ", ".join(f"{name}: {of}" for name, of in zip(names, types))
        operands = f"({', '.join(names[3:])} : {', '.join(self.types)})"
        encodings = _OPERANDS.sub(lambda _: operands, self.encodings)
        clause = f"encodings [{encodings}]" if encodings else ""
        text = f"""
#bnhd = affine_map<(b, h, n, d) -> (b, n, h, d)>
func.func @main({arguments}) -> {query} {{
  %init = tensor.empty() : {query}
  %output = posenc.attention ins(%0, %1, %2 : {query}, {key}, {key}) outs(%init : {query})
    maps [#bnhd, #bnhd, #bnhd, #bnhd] {clause}
    masks [#posenc.prefix<length = 0>] -> {query}
  return %output : {query}
}}
"""
        compiled = posenc.compile_source(text, f"prologue of {self.model.name}")
        compiled.program.set_threads(self.threads)
        generator = np.random.default_rng(0)
        shapes = (re.findall(r"(\d+)x", of) for of in types)
        arrays = [generator.random([*map(int, shape)], dtype=np.float32) for shape in shapes]
        return compiled.program, arrays

    def parts(self, none, attention):
        """`none` is the probe without an encoding; `attention` the seconds of the whole
        attention beyond those without."""
        whole, one_key, one_group = (
            min(mine) - min(theirs) for mine, theirs in zip(self.seconds, none.seconds)
        )
        fraction = 1 - 1 / self.kv_heads
        keys, queries = (whole - one_key) / fraction, (one_key - one_group) / fraction
        return Parts(whole - keys - queries, keys, queries, attention - whole)
