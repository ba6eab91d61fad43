# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A linear attention that is measured."""

import dataclasses

import numpy as np
from case import sampled_rows
from Numerics.linear import Case, Data
from Numerics.test_numerics import TOLERANCES
from Oracle.linear_attention import linear_attention


@dataclasses.dataclass(frozen=True)
class LinearCase:
    function: Case  # with static sizes
    dtype: str = "f32"
    threads: int = 1
    kind = "linear_attention"
    from_outside = False
    reads_once = False

    @property
    def name(self):
        return self.function.name

    def data(self):
        return Data(self.function, self.function.sizes, self.dtype)

    def flops(self, data):
        """Useful ones: of a token that joins the state of its kv head, and of one that reads it, as
        twice the multiply-adds. Chunks cost more, of products that a chip does well."""
        function, (batch, queries, keys) = self.function, self.function.sizes
        tokens = batch * (function.heads * queries + function.kv_heads * keys)
        return 2 * function.head_dim * function.value_dim * tokens

    def bytes_read(self):
        return 0

    def checked_rows(self):
        return sampled_rows(self.function.sizes[1])

    def sample(self, output):
        """Those rows of a result [B, H, N, E]."""
        return np.asarray(output)[:, :, self.checked_rows()]

    def scale(self, data):
        """What errors are relative to: weights of turned features have both signs, and averages are
        no larger than values."""
        return np.abs(data.tensors[2].astype(np.float32)).max()

    def tolerance(self):
        return TOLERANCES[self.dtype]

    def expected(self, data):
        return self.sample(linear_attention(*data.tensors, **data.options())[0])
