# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A score term read from a table by distance."""

import numpy as np


class Table:
    """A score term of attention(): bias_scale * values[h, origin + r] (or |r|), the
    nearest entry outside. `values` [L], [1, L] or [H, L]."""

    def __init__(self, values, origin=0, absolute=False, bias_scale=1.0):
        self.values = np.asarray(values, np.float64).reshape(-1, np.shape(values)[-1])
        self.origin, self.absolute, self.bias_scale = origin, absolute, bias_scale

    def __call__(self, at):
        distance = np.abs(at.r) if self.absolute else at.r
        entry = np.clip(self.origin + distance, 0, self.values.shape[1] - 1)
        head = at.h if self.values.shape[0] > 1 else np.zeros_like(at.h)
        return self.bias_scale * self.values[head, entry]
