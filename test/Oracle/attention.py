# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The meaning of posenc.attention in float64, one formula after the other.

Written from the papers and the specification alone; it shares nothing with the
compiler that it judges. Names: B batch, H heads, Hk kv heads, N queries, M keys,
D head dim, E value dim.
"""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Coordinates:
    """Where a pair (query, key) stands. Every field broadcasts to [B, H, N, M]."""

    b: np.ndarray
    h: np.ndarray
    i: np.ndarray
    j: np.ndarray
    q_pos: np.ndarray
    k_pos: np.ndarray
    heads: int

    @property
    def r(self):
        """The distance: query position - key position."""
        return self.q_pos - self.k_pos


def positions(explicit, offset, batch, tokens, default_offset):
    """[B, tokens] from explicit positions ([tokens] or [B, tokens]), or from an offset
    (a number or one per batch row) + iota, or from the default offset + iota."""
    if explicit is not None:
        return np.broadcast_to(explicit, (batch, tokens))
    offset = np.asarray(default_offset if offset is None else offset)
    return np.broadcast_to(offset.reshape(-1, 1) + np.arange(tokens), (batch, tokens))


def apart(stated):
    """-> (positions, positions on axes) of which at most one is stated"""
    return (None, stated) if stated is not None and stated.ndim == 3 else (stated, None)


def in_rows(pool, page_table, valid_length):
    """[B, Hk, P * page, *] of a pool of pages [pages, Hk, page, *]. Entries of the table [B, P]
    that no existing key needs are not looked at: what stands there is some page."""
    page = pool.shape[2]
    rows = []
    for row, entries in enumerate(page_table):
        length = len(entries) * page
        if valid_length is not None:
            length = np.broadcast_to(valid_length, len(page_table))[row]
        needed = np.arange(len(entries)) * page < length
        rows.append(np.concatenate([pool[:0].reshape(pool.shape[1], 0, pool.shape[3]),
                                    *pool[np.where(needed, entries, 0)]], axis=1))
    return np.stack(rows)


def attention(
    query,  # [B, H, N, D]
    key,  # [B, Hk, M, D], or with a page table [pages, Hk, page, D]
    value,  # [B, Hk, M, E], or [pages, Hk, page, E]
    transforms=(),  # objects with query(x, positions), key(x, positions) -> x
    terms=(),  # functions of Coordinates -> broadcastable to [B, H, N, M]
    masks=(),  # the same, boolean, true = visible
    scale=None,  # default 1 / sqrt(D)
    query_scale=None,  # [N] or [B, N]
    softcap=None,
    sink=None,  # [H]
    valid_length=None,  # a number, or one per batch row
    q_offset=None,
    k_offset=None,
    q_pos=None,  # [N] or [B, N]; [1 or B, N, axes] is for transforms with `axes` alone
    k_pos=None,
    page_table=None,  # [B, P]
):
    """-> (output [B, H, N, E], log-sum-exp [B, H, N])"""
    query, key, value = (np.asarray(x).astype(np.float64) for x in (query, key, value))
    if page_table is not None:
        key, value = (in_rows(pool, page_table, valid_length) for pool in (key, value))
    batch, heads, queries, head_dim = query.shape
    kv_heads, keys = key.shape[1:3]
    q_pos, q_axes = apart(q_pos)
    k_pos, k_axes = apart(k_pos)
    # The last query stands at the last key unless positions are given.
    q_pos = positions(q_pos, q_offset, batch, queries, keys - queries)
    k_pos = positions(k_pos, k_offset, batch, keys, 0)
    at = Coordinates(
        b=np.arange(batch)[:, None, None, None],
        h=np.arange(heads)[:, None, None],
        i=np.arange(queries)[:, None],
        j=np.arange(keys),
        q_pos=q_pos[:, None, :, None],
        k_pos=k_pos[:, None, None, :],
        heads=heads,
    )

    for transform in transforms:
        on_axes = getattr(transform, "axes", 0)
        query = transform.query(query, q_axes if on_axes else q_pos)
        key = transform.key(key, k_axes if on_axes else k_pos)

    # Head h reads kv head h / (H / Hk).
    of_head = np.arange(heads) // (heads // kv_heads)
    scores = np.einsum("bhid,bhjd->bhij", query, key[:, of_head])
    scores = scores * (head_dim**-0.5 if scale is None else scale)
    if query_scale is not None:
        scores = scores * np.broadcast_to(query_scale, (batch, queries))[:, None, :, None]
    if softcap is not None:
        scores = softcap * np.tanh(scores / softcap)

    logits = scores
    for term in terms:
        logits = logits + term(at)
    for mask in masks:
        logits = np.where(mask(at), logits, -np.inf)
    if valid_length is not None:
        length = np.asarray(valid_length).reshape(-1, 1, 1, 1)
        logits = np.where(at.j < length, logits, -np.inf)
    return softmax_product(logits, value[:, of_head], sink)


def softmax_product(logits, value, sink=None):
    """o = sum_j e^l v / (sum_j e^l + e^sink) and the logarithm of that denominator.

    A key is visible iff its logit is above -inf; one that is not contributes nothing,
    whatever its value holds. Without a visible key o = 0 and lse = -inf, or the sink.
    """
    visible = ~np.isneginf(logits)
    extra = np.full(logits.shape[1], -np.inf) if sink is None else np.asarray(sink, np.float64)
    extra = np.broadcast_to(extra[:, None], logits.shape[:3])
    largest = np.maximum(logits.max(axis=-1, initial=-np.inf), extra)
    # Any finite number does where there is nothing to sum.
    shift = np.where(np.isneginf(largest), 0.0, largest)
    weights = np.where(visible, np.exp(logits - shift[..., None]), 0.0)
    denominator = weights.sum(axis=-1) + np.exp(extra - shift)
    with np.errstate(divide="ignore"):
        lse = shift + np.log(denominator)
    # A masked weight times a NaN must stay 0: such values are left out, not multiplied.
    finite = np.where(np.isfinite(value), value, 0.0)
    numerator = weights @ finite
    if not np.isfinite(value).all():
        numerator = numerator + strange_products(weights, visible, value)
    safe = np.where(denominator == 0, 1.0, denominator)
    return numerator / safe[..., None], lse


def strange_products(weights, visible, value):
    """The part of weights @ value that comes from infinite and NaN values of visible
    keys."""
    strange = np.where(np.isfinite(value), 0.0, value)[:, :, None, :, :]
    with np.errstate(invalid="ignore"):
        products = np.where(visible[..., None], weights[..., None] * strange, 0.0)
    return products.sum(axis=3)
