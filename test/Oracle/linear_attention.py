# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Linear attention in float64, token after token.

RoFormer (Su et al., 2104.09864), equation 19: the rotation acts on what the feature map makes of
query and key, in the numerator only; and its causal form (Katharopoulos et al., 2006.16236), a
state S = sum k v^T and z = sum k that every token adds to before its query reads it. RetNet (Sun
et al., 2307.08621) decays the state by gamma of the head at each token, and has no denominator.
"""

import numpy as np
from Oracle.attention import apart, positions

FEATURES = {
    "elu_plus_one": lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0.0))) + 1.0,
    "relu": lambda x: np.maximum(x, 0.0),
    "exp": np.exp,
    "identity": lambda x: x,
}


def linear_attention(
    query,  # [B, H, N, D]
    key,  # [B, Hk, M, D]
    value,  # [B, Hk, M, E]
    features="elu_plus_one",
    transforms=(),  # objects with query(x, positions), key(x, positions) -> x
    causal=False,
    normalized=True,
    decay=None,  # [Hk]
    state=None,  # S [B, Hk, D, E] and, if normalized, z [B, Hk, D]
    scale=1.0,
    epsilon=0.0,
    q_offset=None,
    k_offset=None,
    q_pos=None,
    k_pos=None,
):
    """-> (output [B, H, N, E], S, z), the last two after all keys"""
    query, key, value = (np.asarray(x).astype(np.float64) for x in (query, key, value))
    batch, heads, queries, channels = query.shape
    kv_heads, keys, value_channels = value.shape[1:]
    of_head = np.arange(heads) // (heads // kv_heads)
    q_pos, q_axes = apart(q_pos)
    k_pos, k_axes = apart(k_pos)
    q_pos = positions(q_pos, q_offset, batch, queries, keys - queries)
    k_pos = positions(k_pos, k_offset, batch, keys, 0)
    query, key = FEATURES[features](query), FEATURES[features](key)
    turned_query, turned_key = query, key
    for transform in transforms:
        on_axes = getattr(transform, "axes", 0)
        turned_query = transform.query(turned_query, q_axes if on_axes else q_pos)
        turned_key = transform.key(turned_key, k_axes if on_axes else k_pos)

    memory = np.zeros((batch, kv_heads, channels, value_channels))
    total = np.zeros((batch, kv_heads, channels))
    if state is not None:
        memory = memory + state[0]
        total = total + (state[1] if normalized else 0.0)
    gamma = np.ones(kv_heads) if decay is None else np.asarray(decay, np.float64)
    output = np.zeros((batch, heads, queries, value_channels))

    def read(i):
        row = scale * np.einsum("bhd,bhde->bhe", turned_query[:, :, i], memory[:, of_head])
        if normalized:
            below = np.einsum("bhd,bhd->bh", query[:, :, i], total[:, of_head]) + epsilon
            below = below[..., None]
            row = np.where(below == 0, 0.0, row / np.where(below == 0, 1.0, below))
        output[:, :, i] = row

    for j in range(keys):
        added = turned_key[:, :, j, :, None] * value[:, :, j, None, :]
        memory = gamma[:, None, None] * memory + added
        total = gamma[:, None] * total + key[:, :, j]
        if causal:
            read(j)
    if not causal:
        for i in range(queries):
            read(i)
    return output, memory, total
