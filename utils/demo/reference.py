# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The decoder layer in float64: matmuls of numpy, attention of the oracle."""

import numpy as np
from Oracle import alibi, fope, masks, rope, sandwich
from Oracle.attention import attention as oracle


def attention(query, key, value, weights, meta):
    """[1, N, heads * head dim] each -> [1, N, heads * head dim]. `weights` by name, as in
    meta.json."""
    query, key, value = (_split(x, meta["head_dim"]) for x in (query, key, value))
    parts = _parts(weights, meta)
    output, _ = oracle(query, key, value, **parts, masks=[masks.causal])
    return output.transpose(0, 2, 1, 3).reshape(1, query.shape[2], -1)


def _parts(weights, meta):
    """The encodings of a model as the oracle takes them."""
    rotary, bias = meta["rope"], meta["bias"]
    if meta["encodings"] == ["rope"]:
        return {"transforms": [rope.Rope(base=rotary["theta"])]}
    if meta["encodings"] == ["fope"]:
        cos_coef, sin_coef = (
            next(array for name, array in weights.items() if name.endswith(f"{wave}_coef"))
            for wave in ("cos", "sin")
        )
        omega = fope.kept_frequencies(
            meta["head_dim"], rotary["theta"], train_length=rotary["train_length"]
        )
        return {"transforms": [fope.Fope(meta["gqa"]["kv_heads"], cos_coef, sin_coef, omega)]}
    if meta["encodings"] == ["alibi"]:
        return {"terms": [alibi.Alibi()]}
    if meta["encodings"] == ["sandwich"]:
        return {"terms": [sandwich.Sandwich(bias["d_bar"], bias["base"], bias["first"])]}
    if meta["encodings"]:
        raise ValueError(f"expected an encoding with an oracle here, got {meta['encodings']}")
    return {}


def layer(hidden, weights, meta):
    """`weights` by name, as in meta.json."""

    def weight(name):
        return weights[f"layers.0.{name}.weight"].astype(np.float64)

    x = hidden.astype(np.float64)
    normed = _norm(x, weight("input_layernorm"))
    parts = (normed @ weight(f"self_attn.{name}_proj").T for name in "qkv")
    x = x + attention(*parts, weights, meta) @ weight("self_attn.o_proj").T
    normed = _norm(x, weight("post_attention_layernorm"))
    gate, up = (normed @ weight(f"mlp.{name}_proj").T for name in ("gate", "up"))
    return x + (gate / (1 + np.exp(-gate)) * up) @ weight("mlp.down_proj").T


def _split(x, head_dim):
    """[1, N, heads * head dim] -> [1, heads, N, head dim]"""
    return x.reshape(1, x.shape[1], -1, head_dim).transpose(0, 2, 1, 3)


def _norm(x, weight):
    return x / np.sqrt((x**2).mean(-1, keepdims=True) + 1e-6) * weight
