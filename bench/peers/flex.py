# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch: FlexAttention, compiled, with closed forms and block masks."""

import numpy as np
import torch
from Oracle.alibi import slopes
from peers.pytorch import rotate, tensors
from peers.timing import declines_unknown, rotation_tables, timed
from torch.nn.attention.flex_attention import create_block_mask, flex_attention

KINDS = ("attention",)
SETTINGS = "torch.compile, dynamic=False; score_mod and block mask"


def version():
    return torch.__version__


def declines(case):
    return declines_unknown(case, ("rope", "alibi"), ("causal", "sliding"), ("f32", "bf16"))


def prepare(case, data):
    torch.set_num_threads(case.threads)
    torch._dynamo.reset()
    query, key, value = tensors(case, data)
    queries, keys = case.sizes[1:]
    options = {"enable_gqa": case.function.heads != case.function.kv_heads}
    if case.masks():
        offset, window = keys - queries, keys + 1
        for part in case.function.masks:
            window = part.params.get("window", window)

        def visible(b, h, i, j):
            return (i + offset >= j) & (i + offset - j < window)

        options["block_mask"] = create_block_mask(visible, None, None, queries, keys, device="cpu")
    if "alibi" in case.encodings():
        slope = torch.from_numpy(slopes(case.function.heads).astype(np.float32))

        def biased(score, b, h, i, j):
            return score - slope[h] * (i - j).abs()

        options["score_mod"] = biased
    tables = rotation_tables(case, data)
    tables = tables and [torch.from_numpy(table) for table in tables]
    attention = torch.compile(flex_attention, dynamic=False)

    @torch.inference_mode()
    def call():
        q, k = (rotate(x, *tables) for x in (query, key)) if tables else (query, key)
        return attention(q, k, value, **options)

    return timed(call, lambda output: output.float().numpy())
