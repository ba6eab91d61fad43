# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""FoPE: Fourier position embedding (Hua et al., 2412.17739), as the authors' code has it.

Each pair (p, p + D/2) of a head is transformed by a mix of all kept frequencies:
(x, y) -> (x C - y S, y C + x S) with C = sum_k cos(n omega_k) cos_coef[k, p] and S
likewise; pairs without coefficients have constants.
"""

import numpy as np
from Oracle.rope import angles, rotate


def kept_frequencies(dim, base=1e4, train_length=0, floor_ratio=1.0, upper=0.0,
                     above_floor=False, count=0):
    """omega_k = base^(-2k/dim), without those below floor_ratio * 2 pi / train_length (or at
    it) and those above `upper` (0: no limit); the first `count` of them (0: all)."""
    omega = float(base) ** (-2.0 * np.arange(dim // 2) / dim)
    keep = np.ones(omega.shape, bool)
    if train_length:
        floor = floor_ratio * 2 * np.pi / train_length
        keep &= omega > floor if above_floor else omega >= floor
    if upper:
        keep &= omega <= upper
    return omega[keep][: count or None]


def strided_identity(kept, columns):
    """[kept, columns]: column c selects frequency c * ceil(kept / columns) while there
    is one."""
    stride = -(-kept // columns)
    identity = np.zeros((kept, columns))
    for column in range(columns):
        if column * stride < kept:
            identity[column * stride, column] = 1.0
    return identity


class Fope:
    """A content transform of attention().

    Coefficients [1 or Hk, kept, columns] for `omega` [kept], or `by_position`
    (cosine, sine) [1 or Hk, P, D/2]. Query head h has the tables of kv head h / (H / Hk).
    """

    def __init__(
        self,
        kv_heads,
        cos_coef=None,
        sin_coef=None,
        omega=None,
        pad_cos=1.0,
        pad_sin=1.0,
        identity=False,
        fourier_norm=False,
        by_position=None,
        exact=False,
    ):
        self.kv_heads, self.omega, self.exact = kv_heads, omega, exact
        self.pads, self.by_position = (pad_cos, pad_sin), by_position
        if by_position is None:
            self.coefficients = [np.asarray(c, np.float64) for c in (cos_coef, sin_coef)]
            if identity:
                kept, columns = self.coefficients[0].shape[1:]
                self.coefficients = [c + strided_identity(kept, columns) for c in self.coefficients]
            if fourier_norm:
                self.coefficients = [c / c.sum(axis=1, keepdims=True) for c in self.coefficients]

    def tables(self, positions, pairs):
        """(C, S) [B, Hk or 1, T, pairs] for positions [B, T]."""
        if self.by_position is not None:
            return [np.asarray(t, np.float64)[:, positions].swapaxes(0, 1) for t in self.by_position]
        angle = angles(positions, self.omega, self.exact)
        result = []
        for wave, coefficient, pad in zip((np.cos, np.sin), self.coefficients, self.pads):
            table = np.einsum("btk,gkc->bgtc", wave(angle), coefficient)
            missing = pairs - table.shape[-1]
            result.append(np.pad(table, [(0, 0)] * 3 + [(0, missing)], constant_values=pad))
        return result

    def apply(self, x, positions):
        heads = x.shape[1]
        of_head = np.arange(heads) // (heads // self.kv_heads)
        cosine, sine = (
            table[:, of_head] if table.shape[1] > 1 else table
            for table in self.tables(positions, x.shape[-1] // 2)
        )
        return rotate(x, cosine, sine)

    query = key = apply
