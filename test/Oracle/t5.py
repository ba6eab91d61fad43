# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""T5 (Raffel et al., 1910.10683): a learned term per bucket of distances, as
_relative_position_bucket of their transformer_layers.py has it."""

import numpy as np
from Oracle.part import Operand, Part


def buckets_of(relative_position, bidirectional=True, buckets=32, max_distance=128):
    """The bucket of each key position - query position."""
    n = -np.asarray(relative_position)
    bucket = np.zeros_like(n)
    if bidirectional:
        buckets //= 2
        bucket += (n < 0) * buckets
        n = np.abs(n)
    else:
        n = np.maximum(n, 0)
    exact = buckets // 2
    # The logarithm in double falls on the right side of every border of these sizes.
    logarithm = np.log(np.maximum(n, 1) / exact) / np.log(max_distance / exact)
    large = exact + (logarithm * (buckets - exact)).astype(np.int64)
    return bucket + np.where(n < exact, n, np.minimum(large, buckets - 1))


class T5:
    """A score term of attention(); values [buckets, H]."""

    def __init__(self, values, **options):
        self.values, self.options = np.asarray(values, np.float64), options

    def __call__(self, at):
        return self.values[buckets_of(-at.r, buckets=len(self.values), **self.options), at.h]


def _part(buckets, params=None, **options):
    values = Operand("values", (buckets, "H"), "table", (-3.0, 3.0))
    return Part("t5", lambda arrays, exact: T5(arrays["values"], **options), params or {}, (values,))


# Variants of the attribute, by what a name of theirs ends in.
PARTS = {
    "": _part(32),
    "causal": _part(32, {"bidirectional": "false"}, bidirectional=False),
    "few": _part(10, {"buckets": 10, "max_distance": 20}, max_distance=20),
}
