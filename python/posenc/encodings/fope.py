# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Operands of `#posenc.fope` (docs/Spec.md, section 4) as the authors of FoPE (Hua et al.,
2412.17739) build them: coefficients of a model before training, which theirs are not trained, and
tables by position from any coefficients.

omega = fope.frequencies(head_dim=64, train_length=1024)
cos_coef, sin_coef = fope.coefficients(kv_heads, len(omega), head_dim=64, gain=0.4, seed=7)
cosine, sine = fope.tables(cos_coef, sin_coef, omega, positions=4096, head_dim=64)
"""

import math

import numpy as np


def frequencies(head_dim, train_length=0, base=1e4, floor_ratio=1.0):
    """omega_k = base^(-2k / head_dim) that turn at least once within the length of training, or all
    where that is 0: f32 [K]. The attribute keeps the same by `train_length` and `floor_ratio`."""
    omega = float(base) ** (-2.0 * np.arange(head_dim // 2) / head_dim)
    floor = floor_ratio * 2 * math.pi / train_length if train_length else 0.0
    return omega[omega >= floor].astype(np.float32)


def mixed_pairs(kept, head_dim):
    """d_out, of how many pairs of a head the tables are mixed; the others have constants."""
    return min(kept, head_dim // 4)


def strided_identity(kept, columns):
    """f32 [kept, columns]: column c has its one at frequency c ceil(kept / columns), or none where
    that is not below `kept`."""
    wanted = np.arange(columns) * math.ceil(kept / columns)
    return (np.arange(kept)[:, None] == wanted).astype(np.float32)


def coefficients(heads, kept, head_dim, gain, seed=0, identity=True):
    """(cos_coef, sin_coef), f32 [heads, kept, d_out]: the strided identity plus normal numbers of
    the deviation that `xavier_normal_` gives three dimensions, gain sqrt(2 / (d_out (kept + heads))).
    Without the identity they are for an attribute with `identity = true`. The authors' gains are 0.3
    to 0.6, growing with the model."""
    columns = mixed_pairs(kept, head_dim)
    deviation = gain * math.sqrt(2.0 / (columns * (kept + heads)))
    drawn = np.random.default_rng(seed).normal(0.0, deviation, (2, heads, kept, columns))
    cosines, sines = (drawn + identity * strided_identity(kept, columns)).astype(np.float32)
    return cosines, sines


def tables(cos_coef, sin_coef, omega, positions, head_dim, pad_cos=1.0, pad_sin=1.0):
    """(C, S), f32 [heads, P, head_dim / 2], the operands of `table = by_position`: rows 0 to P - 1
    for a number of `positions`, or those of an array [P]. Angles are products in f32."""
    if np.ndim(positions) == 0:
        positions = np.arange(positions)
    angles = np.asarray(positions, np.float32)[:, None] * np.asarray(omega, np.float32)

    def mixed(waves, coefficient, pad):
        columns = np.asarray(coefficient).shape[-1]
        table = np.full((len(coefficient), len(angles), head_dim // 2), pad, np.float32)
        table[:, :, :columns] = waves(angles) @ coefficient
        return table

    return mixed(np.cos, cos_coef, pad_cos), mixed(np.sin, sin_coef, pad_sin)
