# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A decoder layer that is measured, imported as test/Models has it: what it costs, and what is
right, written from its papers in float64."""

import dataclasses
import json
import pathlib
import sys

import numpy as np
from case import sampled_rows
from Oracle.alibi import slopes
from Oracle.rope import angles, frequencies, rotate

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "utils"))

from random_inputs import random_inputs


@dataclasses.dataclass(frozen=True)
class LayerData:
    """Hidden states and weights, the same in every process."""

    arguments: list  # of the imported function, in order
    names: list  # of torch's parameters; the first is the hidden states

    def weights(self):
        return dict(zip(self.names[1:], self.arguments[1:]))

    def as_stored(self, table):
        """A table that the model keeps or computes in its own type, rounded to that."""
        return table.astype(self.arguments[0].dtype).astype(np.float64)

    def matrix(self, name):
        """The weight whose name ends so, in float64."""
        (found,) = (array for key, array in self.weights().items() if key.endswith(name))
        return found.astype(np.float64)


@dataclasses.dataclass(frozen=True)
class LayerCase:
    name: str
    folder: str  # of test/Models
    heads: int
    kv_heads: int
    head_dim: int
    tokens: int
    dtype: str = "f32"
    threads: int = 1
    kind = "layer"
    from_outside = False
    reads_once = False

    @property
    def path(self):
        return ROOT / "test" / "Models" / self.folder

    def data(self):
        meta = json.loads((self.path / "meta.json").read_text())
        arrays = random_inputs(meta)
        return LayerData(list(arrays.values()), [argument["name"] for argument in meta["args"]])

    def flops(self, data):
        """Of all matrix products, of attention those that the causal mask keeps: as twice the
        multiply-adds."""
        weights = sum(array.size for array in data.weights().values() if array.ndim == 2)
        pairs = self.heads * self.tokens * (self.tokens + 1) // 2
        return 2 * (self.tokens * weights + 2 * self.head_dim * pairs)

    def bytes_read(self):
        return 0

    def checked_rows(self):
        return sampled_rows(self.tokens)

    def sample(self, output):
        return np.asarray(output)[0, self.checked_rows()]

    def scale(self, data):
        """What errors are relative to: results are sums of the hidden states and more."""
        return np.abs(data.arguments[0].astype(np.float32)).max()

    def tolerance(self):
        """An angle in f32 at position n is off by n times the distance of f32 numbers, and libraries
        round frequencies in their own ways. A layer in bf16 rounds its residual stream four times."""
        return {"f32": 5e-5, "bf16": 5e-2}[self.dtype]

    def expected(self, data):
        """The checked rows in float64: [rows, width]."""
        layer = llama if self.folder.startswith("llama") else bloom
        return layer(self, data, data.arguments[0][0].astype(np.float64), self.checked_rows())


def attend(case, query, key, value, rows, bias):
    """query [rows, H, D], key and value [N, Hk, D] -> [rows, H * D]; `bias(head)` is added to
    the logits over keys."""
    group = case.heads // case.kv_heads
    hidden = np.arange(case.tokens) > rows[:, None]
    output = np.empty(query.shape)
    for head in range(case.heads):
        logits = query[:, head] @ key[:, head // group].T / case.head_dim**0.5 + bias(head)
        logits[hidden] = -np.inf
        weights = np.exp(logits - logits.max(axis=1, keepdims=True))
        weights /= weights.sum(axis=1, keepdims=True)
        output[:, head] = weights @ value[:, head // group]
    return output.reshape(len(rows), -1)


def llama(case, data, hidden, rows):
    """Touvron et al. 2023, section 2.2: RMSNorm (Zhang and Sennrich 2019, eq. 4), RoPE by halves
    (Su et al. 2021, eq. 34), SwiGLU (Shazeer 2020, eq. 6)."""

    def norm(x, name):
        mean = (x**2).mean(axis=-1, keepdims=True)
        return x / np.sqrt(mean + 1e-6) * data.matrix(name)

    def heads(x, name):
        return (x @ data.matrix(f"{name}_proj.weight").T).reshape(len(x), -1, case.head_dim)

    def turn(x, tokens):
        angle = angles(tokens, data.as_stored(frequencies(case.head_dim, 500000.0)))[:, None]
        return rotate(x, np.cos(angle), np.sin(angle))

    normed = norm(hidden, "input_layernorm.weight")
    key = turn(heads(normed, "k"), np.arange(case.tokens))
    query = turn(heads(normed[rows], "q"), rows)
    mixed = attend(case, query, key, heads(normed, "v"), rows, lambda head: 0.0)
    x = hidden[rows] + mixed @ data.matrix("o_proj.weight").T
    normed = norm(x, "post_attention_layernorm.weight")
    gate, up = (normed @ data.matrix(f"{name}_proj.weight").T for name in ("gate", "up"))
    return x + (gate / (1 + np.exp(-gate)) * up) @ data.matrix("down_proj.weight").T


def bloom(case, data, hidden, rows):
    """BigScience 2022, section 3.2: LayerNorm, ALiBi (Press et al. 2021, section 3), GELU in its
    tanh form (Hendrycks and Gimpel 2016, section 2)."""

    def linear(x, name):
        return x @ data.matrix(f"{name}.weight").T + data.matrix(f"{name}.bias")

    def norm(x, name):
        centred = x - x.mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-5)
        return scaled * data.matrix(f"{name}.weight") + data.matrix(f"{name}.bias")

    fused = linear(norm(hidden, "input_layernorm"), "query_key_value")
    query, key, value = np.moveaxis(fused.reshape(case.tokens, case.heads, 3, case.head_dim), 2, 0)
    # transformers takes powers of an f32; in bf16 one rounded the other way moves a logit by 2.
    exact = slopes(case.heads)
    slope = (exact[0].astype(np.float32).astype(np.float64) ** np.arange(1, case.heads + 1)).astype(np.float32)
    keys = np.arange(case.tokens, dtype=np.float32)
    mixed = attend(case, query[rows], key, value, rows, lambda head: data.as_stored(slope[head] * keys))
    x = hidden[rows] + linear(mixed, "self_attention.dense")
    inner = linear(norm(x, "post_attention_layernorm"), "dense_h_to_4h")
    inner = 0.5 * inner * (1 + np.tanh((2 / np.pi) ** 0.5 * (inner + 0.044715 * inner**3)))
    return x + linear(inner, "dense_4h_to_h")
