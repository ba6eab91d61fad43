# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch: scaled_dot_product_attention, eager."""

import numpy as np
import torch
import torch.nn.functional as F
from peers import torch_layer
from peers.timing import TERMS, declines_unknown, rotation_tables, timed

KINDS = ("attention", "layer")
SETTINGS = "inference mode; layers from transformers; score terms as attn_mask; RoPE as eager operations with ready tables"
DTYPES = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}


def version():
    return torch.__version__


def declines(case):
    if case.kind == "layer":
        return None
    return declines_unknown(case, ("rope", *TERMS), ("causal", "sliding"), tuple(DTYPES))


def tensor(array, dtype="f32"):
    # bfloat16 arrays are known to numpy through ml_dtypes alone.
    return torch.tensor(array.astype("float32"), dtype=DTYPES[dtype])


def rotate(x, cosine, sine):
    half = x.shape[-1] // 2
    first, second = x[..., :half], x[..., half:]
    return torch.cat((first * cosine - second * sine, second * cosine + first * sine), dim=-1)


def tensors(case, data):
    return [tensor(array, case.dtype) for array in (data.query, data.key, data.value)]


def prepare(case, data):
    torch.set_num_threads(case.threads)
    if case.kind == "layer":
        return torch_layer.timed_layer(torch_layer.build(case, data), data)
    query, key, value = tensors(case, data)
    options = {"enable_gqa": case.function.heads != case.function.kv_heads}
    if case.is_plainly_causal(data):
        options["is_causal"] = True
    else:
        bias = case.dense_bias(data, hidden=-np.inf)
        options["attn_mask"] = None if bias is None else tensor(bias, case.dtype)
    tables = rotation_tables(case, data)
    tables = tables and [tensor(table) for table in tables]

    @torch.inference_mode()
    def call():
        # In f32, as transformers does.
        q, k = (rotate(x, *tables).to(x.dtype) for x in (query, key)) if tables else (query, key)
        return F.scaled_dot_product_attention(q, k, value, **options)

    return timed(call, lambda output: output.float().numpy())
