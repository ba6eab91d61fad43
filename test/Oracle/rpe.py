# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The families of Qin et al., 2307.10156, by the numbers of get_mask_k in their code: the
weight e^term of a key at x, the distance times a slope of ALiBi."""

import numpy as np
from Oracle.alibi import slopes
from Oracle.part import Part

WEIGHTS = {
    1: lambda x: np.exp(-x),
    2: lambda x: 1 / (1 + x**2),
    3: lambda x: np.exp(-x),
    4: lambda x: 1 / (1 + x**2),
    5: lambda x: np.exp(-(x**2)),
    6: lambda x: np.exp(-np.sqrt(x)),
    7: lambda x: 1 / (1 + x),
    8: lambda x: np.exp(-(x**1.25)),
    9: lambda x: np.exp(-0.5 * x**0.75),
    10: lambda x: (1 + np.log(1 + x)) / (1 + x) ** 2,
    11: lambda x: np.exp(-(np.log(3 + x) ** 2)),
    12: lambda x: np.exp(-(x**4)),
    13: lambda x: 1 / ((3 + x) * np.log(3 + x)),
}


class Rpe:
    """A score term of attention(). Types 1 and 2 see the key's position alone."""

    def __init__(self, number=4, max_bias=8.0):
        self.weight, self.by_key = WEIGHTS[number], number <= 2
        self.max_bias = max_bias

    def __call__(self, at):
        tokens = at.k_pos if self.by_key else np.abs(at.r)
        # Wide enough for weights that a double cannot hold.
        x = slopes(at.heads, self.max_bias)[at.h].astype(np.longdouble) * tokens
        return np.log(self.weight(x)).astype(np.float64)


# Variants of the attribute, by what a name of theirs ends in.
PARTS = {"": Part("rpe", lambda arrays, exact: Rpe())} | {
    f"type{number}": Part("rpe", lambda arrays, exact, number=number: Rpe(number), {"type": number})
    for number in (1, 2, 11)
}
