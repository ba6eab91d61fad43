# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One attention that is measured: what it is, what it costs, and what is right."""

import dataclasses

import numpy as np
from Numerics.data import DTYPES, Data
from Numerics.function import Function
from Numerics.test_numerics import TOLERANCES
from Oracle.attention import Coordinates, attention

CHECKED_ROWS = 64  # of each head


def sampled_rows(count):
    """Some of so many rows, the first and the last among them, in order."""
    inner = np.random.default_rng(0).choice(count, min(CHECKED_ROWS, count), replace=False)
    return np.unique(np.concatenate([inner, [0, count - 1]]))


@dataclasses.dataclass(frozen=True)
class Case:
    function: Function  # its sizes are dynamic unless it states them
    sizes: tuple  # B, N, M
    dtype: str = "f32"
    threads: int = 1
    # (name, value) of what this project's compiler is asked for beside the target.
    options: tuple = ()
    kind = "attention"

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
        return batch * self.function.kv_heads * keys * channels * DTYPES[self.dtype].itemsize

    def checked_rows(self):
        """Numbers of the queries whose results are held against the oracle."""
        return sampled_rows(self.sizes[1])

    def sample(self, output):
        """Those rows of a result [B, H, N, E]."""
        return np.asarray(output)[:, :, self.checked_rows()]

    def scale(self, data):
        """What errors are relative to: results are averages of values."""
        return np.abs(data.value.astype(np.float32)).max()

    @property
    def reads_once(self):
        """Whether a call reads keys and values once, so that their bytes bound it."""
        return self.sizes[1] == 1

    def tolerance(self):
        return TOLERANCES[self.dtype]

    def expected(self, data):
        """Those rows in float64: [B, H, rows, E]."""
        rows = self.checked_rows()
        transforms, terms, masks = data.oracles()
        output, _ = attention(
            data.query[:, :, rows],
            data.key,
            data.value,
            transforms=transforms,
            terms=terms,
            masks=masks,
            q_pos=rows + self.sizes[2] - self.sizes[1],
        )
        return output

    def terms(self, data):
        """The sum of the score terms as a tensor [1, H, N, M] in f32, None without any: all
        that a library without closed forms can be given."""
        _, terms, _ = data.oracles()
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

    def is_plainly_causal(self, data):
        """Whether a library's causal flag says all there is to say of a pair."""
        return self.masks() == ("causal",) and not data.oracles()[1]

    def dense_bias(self, data, hidden):
        """Terms and masks as one tensor, broadcastable to [B, H, N, M], `hidden` where a mask
        denies; None without any."""
        bias, keep = self.terms(data), self.keep(data)
        if keep is None:
            return bias
        return np.where(keep, np.float32(0) if bias is None else bias, np.float32(hidden))

    @property
    def from_outside(self):
        """Whether an encoding is of a library that has to be loaded."""
        return any(part.dialect != "posenc" for part in self.function.encodings)

    def masks(self):
        return tuple(part.mnemonic for part in self.function.masks)

    def encodings(self):
        return tuple(part.mnemonic for part in self.function.encodings)

    def _visible(self, data, rows):
        at = self._coordinates(rows)
        visible = np.ones((1, 1, len(rows), self.sizes[2]), bool)
        for mask in data.oracles()[2]:
            visible = visible & mask(at)
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
