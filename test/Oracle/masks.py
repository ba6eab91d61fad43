# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Mask predicates and dense operands of attention(): true = visible."""

import numpy as np


def causal(at):
    """r >= 0."""
    return at.r >= 0


def sliding(window):
    """|r| < window."""
    return lambda at: np.abs(at.r) < window


def dense_mask(keep):
    """A boolean array [B or 1, H or 1, N or 1, M or 1]."""
    return lambda at: keep


def dense_bias(bias):
    """A score term given as an array [B or 1, H or 1, N or 1, M or 1]."""
    return lambda at: np.asarray(bias).astype(np.float64)
