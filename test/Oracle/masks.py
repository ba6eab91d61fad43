# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Mask predicates and dense operands of attention(): true = visible."""

import functools

import numpy as np


def causal(at):
    """r >= 0."""
    return at.r >= 0


def sliding(window):
    """|r| < window."""
    return lambda at: np.abs(at.r) < window


def chunked(size):
    """Query and key in the same chunk of `size` positions."""
    return lambda at: np.floor_divide(at.q_pos, size) == np.floor_divide(at.k_pos, size)


def prefix(length):
    """The first keys: a number, or one per batch row."""
    return lambda at: at.j < np.asarray(length).reshape(-1, 1, 1, 1)


def sink_tokens(count):
    """The first `count` keys."""
    return prefix(count)


def document(query_ids, key_ids):
    """Equal ids, [tokens] or [B, tokens]."""
    query_ids, key_ids = np.atleast_2d(query_ids), np.atleast_2d(key_ids)
    return lambda at: query_ids[:, None, :, None] == key_ids[:, None, None, :]


def padding(keep):
    """Keys that exist, [M] or [B, M]."""
    return lambda at: np.atleast_2d(keep)[:, None, None, :]


def padding_bounds(first, end):
    """Keys first <= j < end: numbers, or one per batch row."""
    first, end = (np.asarray(bound).reshape(-1, 1, 1, 1) for bound in (first, end))
    return lambda at: (first <= at.j) & (at.j < end)


def any_of(*predicates):
    """What at least one of them keeps."""
    return lambda at: functools.reduce(np.logical_or, (keeps(at) for keeps in predicates))


def dense_mask(keep):
    """A boolean array [B or 1, H or 1, N or 1, M or 1]."""
    return lambda at: keep


def dense_bias(bias):
    """A score term given as an array [B or 1, H or 1, N or 1, M or 1]."""
    return lambda at: np.asarray(bias).astype(np.float64)
