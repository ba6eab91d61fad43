# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention layers in JAX on hidden states [batch, tokens, 64], in the styles that its model
libraries have."""

from collections.abc import Callable
from dataclasses import dataclass

import jax
import jax.numpy as jnp
import torch
from exporter.entry import Entry, facts, hidden_states

WIDTH, HEAD_DIM = 64, 16
LOWEST = -2.3819763e38  # what Gemma's code hides with


@dataclass
class JaxModel:
    function: Callable
    weights: dict  # name to shape and number of summands of its product


def projections(heads, kv_heads):
    return {
        "wq": ((WIDTH, heads, HEAD_DIM), WIDTH),
        "wk": ((WIDTH, kv_heads, HEAD_DIM), WIDTH),
        "wv": ((WIDTH, kv_heads, HEAD_DIM), WIDTH),
        "wo": ((heads, HEAD_DIM, WIDTH), heads * HEAD_DIM),
    }


def project(x, *weights):
    return [jnp.einsum("btd,dhk->bthk", x, weight) for weight in weights]


def angles(tokens, dtype):
    """[tokens, channels / 2]"""
    pairs = jnp.arange(0, HEAD_DIM, 2, dtype=dtype) / HEAD_DIM
    return jnp.arange(tokens, dtype=dtype)[:, None] / 1e4**pairs


def rotate_halves(x):
    first, second = jnp.split(x, 2, axis=-1)
    angle = angles(x.shape[1], x.dtype)[:, None, :]
    sine, cosine = jnp.sin(angle), jnp.cos(angle)
    return jnp.concatenate(
        [first * cosine - second * sine, second * cosine + first * sine], axis=-1
    )


def rotate_pairs(x):
    """The complex product of Meta's code, on neighbouring channels."""
    pairs = x.reshape(*x.shape[:-1], -1, 2)
    angle = angles(x.shape[1], x.dtype)[:, None, :]
    turn = jax.lax.complex(jnp.cos(angle), jnp.sin(angle))
    turned = jax.lax.complex(pairs[..., 0], pairs[..., 1]) * turn
    return jnp.stack([turned.real, turned.imag], axis=-1).reshape(x.shape)


def llama(x, wq, wk, wv, wo):
    query, key, value = project(x, wq, wk, wv)
    output = jax.nn.dot_product_attention(
        rotate_halves(query), rotate_halves(key), value, is_causal=True
    )
    return jnp.einsum("bthk,hkd->btd", output, wo)


def gemma(x, wq, wk, wv, wo):
    """Kv heads are never repeated: query heads are split instead."""
    query, key, value = project(x, wq, wk, wv)
    query = rotate_halves(query) * HEAD_DIM**-0.5
    key = rotate_halves(key)
    query = query.reshape(*query.shape[:2], wk.shape[1], -1, HEAD_DIM)
    logits = jnp.einsum("btkgh,bskh->bkgts", query, key)
    logits = jnp.tanh(logits / 5.0) * 5.0
    rows = jnp.arange(x.shape[1])
    distance = rows[:, None] - rows[None, :]
    logits = jnp.where((distance >= 0) & (distance < 8), logits, LOWEST)
    output = jnp.einsum("bkgts,bskh->btkgh", jax.nn.softmax(logits), value)
    return jnp.einsum("bthk,hkd->btd", output.reshape(*x.shape[:2], -1, HEAD_DIM), wo)


def alibi(x, wq, wk, wv, wo):
    """With flax's orders of dimensions."""
    query, key, value = project(x, wq, wk, wv)
    logits = jnp.einsum("bqhd,bkhd->bhqk", query, key) / jnp.sqrt(HEAD_DIM).astype(x.dtype)
    heads, rows = wq.shape[1], jnp.arange(x.shape[1])
    slopes = 2.0 ** (-8.0 * jnp.arange(1, heads + 1, dtype=x.dtype) / heads)
    distance = rows[:, None] - rows[None, :]
    logits = logits - slopes[:, None, None] * distance
    logits = jnp.where(distance >= 0, logits, jnp.finfo(x.dtype).min)
    output = jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(logits), value)
    return jnp.einsum("bthk,hkd->btd", output, wo)


def padded(x, keep, wq, wk, wv, wo):
    """One kv head, and a mask of the tokens that exist beside the causal one."""
    query, key, value = project(x, wq, wk, wv)
    rows = jnp.arange(x.shape[1])
    causal = rows[:, None] >= rows[None, :]
    mask = causal[None, None] & (keep[:, None, None, :] != 0)
    output = jax.nn.dot_product_attention(
        rotate_pairs(query), rotate_pairs(key), value, mask=mask
    )
    return jnp.einsum("bthk,hkd->btd", output, wo)


def linear(x, wq, wk, wv, wo):
    """Features elu(x) + 1 in place of a softmax, of which RoFormer turns those that meet values."""
    query, key, value = project(x, wq, wk, wv)
    query, key = jax.nn.elu(query) + 1, jax.nn.elu(key) + 1
    kept = jnp.tril(jnp.ones((x.shape[1], x.shape[1]), bool))
    weights = jnp.where(kept, jnp.einsum("bqhd,bkhd->bhqk", query, key), 0)
    query, key = rotate_halves(query), rotate_halves(key)
    turned = jnp.where(kept, jnp.einsum("bqhd,bkhd->bhqk", query, key), 0)
    divisor = weights.sum(axis=-1).transpose(0, 2, 1)[..., None] + 1e-6
    output = jnp.einsum("bhqk,bkhd->bqhd", turned, value) / divisor
    return jnp.einsum("bthk,hkd->btd", output, wo)


def entry(name, function, family, kv_heads, *, heads=4, pairing="half", **more):
    own = {key: more.pop(key) for key in ("seq", "seed", "inputs") if key in more}
    rope = {"layout": pairing, "rot_dim": HEAD_DIM, "head_dim": HEAD_DIM, "theta": 10000.0}
    return Entry(
        name,
        lambda: JaxModel(function, projections(heads, kv_heads)),
        recipe="jax_stablehlo_iree",
        facts=facts(
            family,
            "utils/exporter/jax_models.py",
            HEAD_DIM,
            framework="JAX",
            rope=rope if "rope" in more.get("encodings", ()) else None,
            gqa={"heads": heads, "kv_heads": kv_heads},
            **{"softmax": "jax.nn.softmax"} | more,
        ),
        **({"inputs": hidden_states(WIDTH)} | own),
    )


def two_padded(entry):
    """Hidden states of two rows, of which the second has 5 tokens less."""
    generator = torch.Generator().manual_seed(7)
    keep = torch.ones(2, entry.seq, dtype=torch.int32)
    keep[1, -5:] = 0
    return {"x": torch.randn(2, entry.seq, WIDTH, generator=generator), "keep": keep}


ENTRIES = [
    entry(
        "jax_llama_rope",
        llama,
        "llama",
        2,
        seq=20,
        seed=30,
        encodings=["rope"],
        scale="0.25 on the scores",
        notes="jax.nn.dot_product_attention folds the heads of a group into rows of queries: "
        "[kv heads, tokens * group, channels]; frequencies are computed by powf in the text; "
        "finite mask value",
    ),
    entry(
        "jax_gemma_softcap",
        gemma,
        "gemma2",
        2,
        seq=24,
        seed=31,
        encodings=["rope"],
        mask=["causal", "sliding"],
        window=8,
        softcap=5.0,
        scale="0.25 on q after the rotation",
        notes="key times query, [kv heads, tokens, tokens * group]; the second product is "
        "value times weights, both transposed",
    ),
    entry(
        "jax_alibi",
        alibi,
        "bloom",
        8,
        heads=8,
        seq=18,
        seed=32,
        encodings=["alibi"],
        bias={"kind": "alibi", "form": "-slope*(i-j)", "slopes": "2^-1,..,2^-8"},
        scale="division by sqrt(16)",
        notes="flax's orders: bqhd,bkhd->bhqk and bhqk,bkhd->bqhd",
    ),
    entry(
        "jax_mqa_padding",
        padded,
        "gemma",
        1,
        pairing="interleaved",
        seq=16,
        seed=33,
        inputs=two_padded,
        batch=2,
        encodings=["rope"],
        mask=[],
        score_operations=9,
        scale="0.25 on the scores",
        notes="two rows of a batch, one with padding at its end; one kv head; complex products; "
        "causal and padding mask hide with a finite number, and as a row may see no key, that "
        "stays a number",
    ),
    entry(
        "jax_linear_attention",
        linear,
        "linear_attention",
        4,
        seq=18,
        seed=74,
        encodings=["rope"],
        mask=[],
        scale="none",
        softmax="none: features elu(x) + 1",
        notes="keys up to the query's own; rotated in the numerator only",
    ),
]
