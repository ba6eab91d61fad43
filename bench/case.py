# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One attention that is measured: what it is, what it costs, and what is right."""

import dataclasses

import numpy as np
from Numerics.data import Data
from Numerics.function import Function
from Oracle.attention import Coordinates, attention

CHECKED_ROWS = 64  # of each head


@dataclasses.dataclass(frozen=True)
class Case:
    function: Function  # its sizes are dynamic unless it states them
    sizes: tuple  # B, N, M
    dtype: str = "f32"
    threads: int = 1

    @property
    def name(self):
        return self.function.name

    def data(self):
        """The arrays, the same in every process: drawn from a seed that the name gives."""
        return Data(self.function, self.sizes, self.dtype)

    def visible_pairs(self, data):
        """(query, key) pairs of all heads and batch rows that the masks keep."""
        batch, queries, keys = self.sizes
        return sum(
            int(np.broadcast_to(self._visible(data, rows), (batch, self.function.heads, len(rows), keys)).sum())
            for rows in np.array_split(np.arange(queries), max(1, queries * keys >> 22))
        )

    def flops(self, data):
        """Useful ones: of what the masks keep, as twice the multiply-adds of both products."""
        channels = self.function.head_dim + self.function.value_dim
        return 2 * channels * self.visible_pairs(data)

    def bytes_read(self):
        """Of keys and values, each once."""
        batch, _, keys = self.sizes
        channels = self.function.head_dim + self.function.value_dim
        return batch * self.function.kv_heads * keys * channels * {"f32": 4}.get(self.dtype, 2)

    def checked_rows(self):
        """Numbers of the queries whose results are held against the oracle."""
        queries = self.sizes[1]
        inner = np.random.default_rng(0).choice(queries, min(CHECKED_ROWS, queries), replace=False)
        return np.unique(np.concatenate([inner, [0, queries - 1]]))

    def expected(self, data):
        """Those rows in float64: [B, H, rows, E]."""
        arrays = data.extra | {"G": self.function.kv_heads}
        rows = self.checked_rows()
        parts = [part.oracle(arrays, self.dtype == "f64") for part in self.function.encodings]
        output, _ = attention(
            data.query[:, :, rows],
            data.key,
            data.value,
            transforms=[part for part in parts if hasattr(part, "query")],
            terms=[part for part in parts if not hasattr(part, "query")],
            masks=[part.oracle(data.extra, False) for part in self.function.masks],
            q_pos=rows + self.sizes[2] - self.sizes[1],
        )
        return output

    def terms(self, data):
        """The sum of the score terms as a tensor [1, H, N, M] in f32, None without any: all
        that a library without closed forms can be given."""
        arrays = data.extra | {"G": self.function.kv_heads}
        parts = [part.oracle(arrays, False) for part in self.function.encodings]
        terms = [part for part in parts if not hasattr(part, "query")]
        if not terms:
            return None
        shape = (1, self.function.heads, *self.sizes[1:])
        total = np.zeros(shape, np.float32)
        at = self._coordinates(np.arange(self.sizes[1]))
        for head in range(self.function.heads):
            one = dataclasses.replace(at, h=np.array([head])[:, None, None])
            total[:, head] += sum(np.broadcast_to(t(one), (1, 1, *shape[2:]))[:, 0] for t in terms)
        return total

    def keep(self, data):
        """What the masks keep, broadcastable to [B, H, N, M]; None without any."""
        if not self.function.masks:
            return None
        return self._visible(data, np.arange(self.sizes[1]))

    def masks(self):
        return tuple(part.mnemonic for part in self.function.masks)

    def encodings(self):
        return tuple(part.mnemonic for part in self.function.encodings)

    def _visible(self, data, rows):
        at = self._coordinates(rows)
        visible = np.ones((1, 1, len(rows), self.sizes[2]), bool)
        for part in self.function.masks:
            visible = visible & part.oracle(data.extra, False)(at)
        return visible

    def _coordinates(self, rows):
        batch, queries, keys = self.sizes
        return Coordinates(
            b=np.arange(batch)[:, None, None, None],
            h=np.arange(self.function.heads)[:, None, None],
            i=rows[:, None],
            j=np.arange(keys),
            q_pos=(rows + keys - queries)[None, None, :, None],
            k_pos=np.arange(keys)[None, None, None, :],
            heads=self.function.heads,
        )
