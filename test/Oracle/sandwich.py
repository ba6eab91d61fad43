# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Sandwich (Chi et al., 2212.10356): the inner product of the sinusoidal embeddings of
query and key position, divided by a ratio of the head."""

import numpy as np


class Sandwich:
    """A score term of attention(): (1 / rho_h) sum_k cos(r omega_k) over d_bar / 2
    frequencies from `first` on, rho_h = ratio (h + 1) / H."""

    def __init__(self, d_bar=128, base=1e4, first=0, ratio=8.0, exact=False):
        self.d_bar, self.base, self.first = d_bar, base, first
        self.ratio, self.exact = ratio, exact

    def __call__(self, at):
        numbers = self.first + np.arange(self.d_bar // 2)
        omega = float(self.base) ** (-2.0 * numbers / self.d_bar)
        distance = np.asarray(at.r)[..., None]
        if self.exact:
            angle = distance * omega
        else:
            # The frameworks multiply in float32.
            angle = (distance.astype(np.float32) * omega.astype(np.float32)).astype(np.float64)
        rho = self.ratio * (at.h + 1) / at.heads
        return np.cos(angle).sum(axis=-1) / rho
