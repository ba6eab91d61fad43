# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which attentions are measured, what they cost, and what is right. Needs numpy alone: it is
read where kernels are compiled and where they run."""

import dataclasses

import numpy as np
from Numerics.function import Function, Operand, Part
from Numerics.parts import CAUSAL, encodings
from Oracle import masks
from Oracle.attention import Coordinates, attention
from Oracle.table import Table

DTYPE = "bf16"
TOKENS = 16384
WIDTH = 2048  # heads times channels
TABLE_ROWS = 4096
CHECKED_ROWS = 32  # of each head


@dataclasses.dataclass(frozen=True)
class Attention:
    function: Function  # of any B, N, M
    sizes: tuple  # B, N, M that are timed
    checks: tuple  # those that are checked before

    @property
    def name(self):
        return self.function.name

    @property
    def encoding(self):
        return next((part.mnemonic for part in self.function.encodings), None)

    @property
    def is_decoding(self):
        """Whether reading keys and values bounds it."""
        return self.sizes[1] == 1

    def visible_pairs(self, sizes):
        """(query, key) pairs of one head that the masks keep."""
        _, queries, keys = sizes
        at = np.arange(queries) + keys - queries
        first, last = np.zeros_like(at), np.full_like(at, keys - 1)
        for part in self.function.masks:
            if part.mnemonic == "causal":
                last = np.minimum(last, at)
            elif part.mnemonic == "sliding":
                window = part.params["window"]
                first, last = np.maximum(first, at - window + 1), np.minimum(last, at + window - 1)
        return int(np.maximum(last - first + 1, 0).sum())

    def flops(self, sizes):
        """Useful ones: twice the multiply-adds of both products."""
        pairs = sizes[0] * self.function.heads * self.visible_pairs(sizes)
        return 2 * (self.function.head_dim + self.function.value_dim) * pairs

    def bytes_read(self, sizes):
        """Of keys and values, each once."""
        channels = self.function.head_dim + self.function.value_dim
        return 2 * sizes[0] * self.function.kv_heads * sizes[2] * channels

    def shapes(self, sizes):
        """Of query, key and value."""
        batch, queries, keys = sizes
        query = (batch, self.function.heads, queries, self.function.head_dim)
        key = (batch, self.function.kv_heads, keys, self.function.head_dim)
        return query, key, key

    def extra(self, seed=0):
        """The further operands in f32, by name."""
        generator = np.random.default_rng(seed)
        letters = {"H": self.function.heads, "G": self.function.kv_heads}
        arrays = {}
        for operand in self.function.operands:
            shape = tuple(letters.get(size, size) for size in operand.shape)
            # Mixed waves and biases of about 1.
            scale = shape[1] ** -0.5 if operand.name.endswith("coef") else 1.0
            arrays[operand.name] = (scale * generator.standard_normal(shape)).astype(np.float32)
        return arrays

    def oracles(self, extra):
        """-> (content transforms, score terms, masks), as Oracle.attention takes them."""
        arrays = extra | {"G": self.function.kv_heads}
        found = [part.oracle(arrays, False) for part in self.function.encodings]
        transforms = [oracle for oracle in found if hasattr(oracle, "query")]
        terms = [oracle for oracle in found if not hasattr(oracle, "query")]
        return transforms, terms, [part.oracle(extra, False) for part in self.function.masks]

    def rows(self, sizes):
        """Numbers of the queries that are checked, the first and the last among them."""
        inner = np.random.default_rng(0).choice(sizes[1], min(CHECKED_ROWS, sizes[1]), replace=False)
        return np.unique(np.concatenate([inner, [0, sizes[1] - 1]]))

    def expected(self, query, key, value, extra, positions):
        """Results in float64 of queries [B, H, rows, D] at these positions and all keys."""
        transforms, terms, kept = self.oracles(extra)
        return attention(query, key, value, transforms=transforms, terms=terms, masks=kept, q_pos=positions)[0]

    def term_by_distance(self, sizes, extra):
        """The sum of the score terms [H, L] in f32, entry M - 1 + r of distance r; None without
        any. Every term here is one of distance."""
        _, terms, _ = self.oracles(extra)
        if not terms:
            return None
        distances = np.arange(1 - sizes[2], sizes[2])
        at = Coordinates(b=0, h=np.arange(self.function.heads)[:, None], i=None, j=None, q_pos=distances,
                         k_pos=0, heads=self.function.heads)
        shape = (self.function.heads, len(distances))
        return sum(np.broadcast_to(term(at), shape) for term in terms).astype(np.float32)


def _attention(name, channels, encoding=(), kept=(), heads=None, kv_heads=None, sizes=(1, TOKENS, TOKENS)):
    heads = heads or WIDTH // channels
    function = Function(
        name=name, heads=heads, kv_heads=kv_heads or heads, head_dim=channels, value_dim=channels,
        encodings=encoding, masks=kept, lse=False)
    queries = sizes[1]
    checks = ((2, 1, 70), (1, 1, 500)) if queries == 1 else ((1, 100, 100), (2, 67, 131), (1, 700, 700))
    return Attention(function, sizes, checks)


def _learned_table():
    operand = Operand("values", ("H", TABLE_ROWS), "table")
    return (Part("table", lambda arrays, exact: Table(arrays["values"]), {"origin": 0}, (operand,)),)


def _sliding(window):
    return Part("sliding", lambda arrays, exact: masks.sliding(window), {"window": window})


def attentions():
    for channels in (64, 128):
        yield _attention(f"full_d{channels}", channels)
        yield _attention(f"causal_d{channels}", channels, kept=(CAUSAL,))
        known = encodings(channels) | {"table": _learned_table(), "rope": encodings(channels)["rope_half"]}
        for name in ("alibi", "sandwich", "fope", "rope", "table"):
            yield _attention(f"causal_{name}_d{channels}", channels, known[name], (CAUSAL,))
        yield _attention(f"sliding_512_d{channels}", channels, kept=(CAUSAL, _sliding(512)))
    # A query each of 8 sequences, four query heads to a kv head.
    yield _attention("decode_d128", 128, heads=32, kv_heads=8, sizes=(8, 1, TOKENS))


def chosen(pattern):
    """Those whose name has one of the words; all without words."""
    words = pattern.split(",") if pattern else [""]
    found = [one for one in attentions() if any(word in one.name for word in words)]
    if not found:
        raise SystemExit(f"expected cases of {', '.join(a.name for a in attentions())}, got {pattern}")
    return found
