# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""An imported model of test/Models with random inputs, and what it must cost."""

import functools
import json
import math
import pathlib

from posenc.report import Report
from random_inputs import random_inputs

ROOT = pathlib.Path(__file__).resolve().parents[2]


ENCODINGS = ("none", "rope", "fope", "alibi", "sandwich")


def models(encoding):
    """-> the attention and the layer that have it; rope is the model as torch has it."""
    suffix = "" if encoding == "rope" else f"_{encoding}"
    return Model(f"llama_attention{suffix}"), Model(f"llama_layer{suffix}")


class Model:
    def __init__(self, name):
        folder = ROOT / "test" / "Models" / name
        self.name = str((folder / "model.mlir").relative_to(ROOT))
        self.text = (folder / "model.mlir").read_text()
        self.meta = json.loads((folder / "meta.json").read_text())

    @functools.cached_property
    def arrays(self):
        return list(random_inputs(self.meta).values())

    @functools.cached_property
    def named(self):
        return {argument["name"]: self.arrays[argument["arg"]] for argument in self.meta["args"]}

    @property
    def tokens(self):
        return self.meta["seq"]

    @property
    def attention_flops(self):
        """4 H N N D, halved because half the pairs are masked."""
        return 4 * self.meta["gqa"]["heads"] * self.tokens**2 * self.meta["head_dim"] / 2

    @property
    def weight_shapes(self):
        """[outputs, inputs] of every product with a weight matrix."""
        shapes = (argument["shape"] for argument in self.meta["args"])
        return [tuple(shape) for shape in shapes if len(shape) == 2]

    @property
    def flops(self):
        """Of the attention and of the products; everything else is linear and left out."""
        return self.attention_flops + 2 * self.tokens * sum(map(math.prod, self.weight_shapes))

    def is_raised(self, report: Report, road):
        """Every attention is one op with all that belongs to it, and took `road`."""
        found = [(a["encodings"], a["masks"], a["road"]) for a in report.attentions]
        expected = (self.meta["encodings"], self.meta["mask"], road)
        return not report.missed and found == [expected] * self.meta["attention_ops"]
