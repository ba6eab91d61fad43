# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The decoder layer in numpy: matmuls in float64, everything else written out."""

import numpy as np

HEADS, KV_HEADS, HEAD_DIM, THETA = 32, 8, 64, 5e5


def attention(query, key, value):
    """[1, N, heads * 64] each -> [1, N, 2048], causal, rotated by halves."""
    query, key, value = (_split(x) for x in (query, key, value))
    query, key = _rotate(query), _rotate(key)
    group = HEADS // KV_HEADS
    output = np.empty_like(query)
    hidden = np.triu(np.ones((query.shape[1],) * 2, bool), 1)
    for head in range(HEADS):
        scores = query[head] @ key[head // group].T / HEAD_DIM**0.5
        scores[hidden] = -np.inf
        weights = np.exp(scores - scores.max(1, keepdims=True))
        output[head] = weights @ value[head // group] / weights.sum(1, keepdims=True)
    return output.transpose(1, 0, 2).reshape(1, -1, HEADS * HEAD_DIM)


def layer(hidden, weights):
    """`weights` by name, as in meta.json."""
    take = lambda name: weights[f"layers.0.{name}.weight"].astype(np.float64)
    x = hidden.astype(np.float64)
    normed = _norm(x, take("input_layernorm"))
    parts = (normed @ take(f"self_attn.{name}_proj").T for name in "qkv")
    x = x + attention(*parts) @ take("self_attn.o_proj").T
    normed = _norm(x, take("post_attention_layernorm"))
    gate, up = (normed @ take(f"mlp.{name}_proj").T for name in ("gate", "up"))
    return x + (gate / (1 + np.exp(-gate)) * up) @ take("mlp.down_proj").T


def _split(x):
    return x[0].astype(np.float64).reshape(x.shape[1], -1, HEAD_DIM).transpose(1, 0, 2)


def _rotate(x):
    frequencies = np.float32(THETA) ** -(np.arange(0, HEAD_DIM, 2, dtype=np.float32) / HEAD_DIM)
    # Angles are f32 products, as the model computes them.
    angles = np.arange(x.shape[1], dtype=np.float32)[:, None] * frequencies
    cosine, sine = np.cos(angles.astype(np.float64)), np.sin(angles.astype(np.float64))
    first, second = np.split(x, 2, axis=-1)
    return np.concatenate(
        [first * cosine - second * sine, second * cosine + first * sine], axis=-1
    )


def _norm(x, weight):
    return x / np.sqrt((x**2).mean(-1, keepdims=True) + 1e-6) * weight
