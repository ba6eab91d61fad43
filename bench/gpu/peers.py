# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The same attention by PyTorch: what has no closed form there is given as a tensor over pairs
(SDPA), or as code that PyTorch compiles (FlexAttention). Rotations are compiled as well, with
ready tables; they are part of a call, tables and dense biases are not."""

import functools

import numpy as np
import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

try:
    from torch.nn.attention.flex_attention import create_block_mask, flex_attention
except ImportError:
    flex_attention = None

DEVICE = "cuda"


class Declined(Exception):
    """A peer cannot be asked for this attention; the text says why."""


def _rotate(x, cosine, sine):
    first, second = x.float().chunk(2, dim=-1)
    return torch.cat((first * cosine - second * sine, second * cosine + first * sine), dim=-1).to(x.dtype)


def rotation(case, sizes, inputs):
    """(query, key) -> the same, rotated; what it is without content transforms."""
    transforms, _, _ = case.oracles(inputs.extra)
    if not transforms:
        return lambda query, key: (query, key)
    (transform,) = transforms
    channels, heads = case.function.head_dim, case.function.heads

    def tables(tokens, first, heads):
        found = transform.tables(first + np.arange(tokens)[None], _table_width(case, channels))
        # [1, T, D/2] of all heads, or [1, kv heads, T, D/2].
        found = [table[:, None] if table.ndim == 3 else table for table in found]
        found = [np.repeat(t, heads // t.shape[1], axis=1) if t.shape[1] > 1 else t for t in found]
        return [torch.from_numpy(t.astype(np.float32)).to(DEVICE) for t in found]

    of_query = tables(sizes[1], sizes[2] - sizes[1], heads)
    of_key = tables(sizes[2], 0, case.function.kv_heads)
    rotate = torch.compile(_rotate, dynamic=False)
    return lambda query, key: (rotate(query, *of_query), rotate(key, *of_key))


def _table_width(case, channels):
    """What the oracle's tables() takes: RoPE's rotated channels, FoPE's pairs."""
    return channels if case.encoding == "rope" else channels // 2


def visible(case, sizes):
    """mask(query number, key number) of tensors; None where all is visible."""
    offset = sizes[2] - sizes[1]
    parts = {part.mnemonic: part.params for part in case.function.masks}
    if not parts:
        return None
    if not parts.keys() <= {"causal", "sliding"}:
        raise Declined(f"no mask {', '.join(parts)}")
    window = parts.get("sliding", {}).get("window", sizes[2] + sizes[1])

    def mask(i, j):
        distance = i + offset - j
        near = (distance < window) & (distance > -window)
        return near & (distance >= 0) if "causal" in parts else near

    return mask


def dense_bias(case, sizes, inputs):
    """Terms and masks as one tensor [1, H or 1, N, M] of bf16; None without any."""
    by_distance, mask = case.term_by_distance(sizes, inputs.extra), visible(case, sizes)
    if by_distance is None and mask is None:
        return None
    i, j = torch.arange(sizes[1], device=DEVICE)[:, None], torch.arange(sizes[2], device=DEVICE)
    if by_distance is None:
        bias = torch.zeros(1, 1, *sizes[1:], device=DEVICE, dtype=torch.bfloat16)
    else:
        entries = torch.from_numpy(by_distance).to(DEVICE, torch.bfloat16)
        at = i + (sizes[2] - sizes[1]) - j + sizes[2] - 1
        bias = torch.stack([head[at] for head in entries])[None]
    return bias if mask is None else bias.masked_fill_(~mask(i, j), float("-inf"))


def sdpa(case, sizes, inputs, backend):
    query, key, value = inputs.arrays
    rotated = rotation(case, sizes, inputs)
    options = {"enable_gqa": True} if case.function.heads != case.function.kv_heads else {}
    kinds = {part.mnemonic for part in case.function.masks}
    is_plain = case.term_by_distance((1, 1, 1), inputs.extra) is None
    if is_plain and kinds <= {"causal"} and (not kinds or sizes[1] == sizes[2]):
        options["is_causal"] = bool(kinds)
    else:
        options["attn_mask"] = dense_bias(case, sizes, inputs)

    @torch.inference_mode()
    def call():
        with sdpa_kernel(backend):
            return F.scaled_dot_product_attention(*rotated(query, key), value, **options)

    return call


def flex(case, sizes, inputs, kernel_options=None):
    if flex_attention is None:
        raise Declined(f"no FlexAttention in PyTorch {torch.__version__}")
    query, key, value = inputs.arrays
    rotated, mask = rotation(case, sizes, inputs), visible(case, sizes)
    options = {"kernel_options": kernel_options} if kernel_options else {}
    if case.function.heads != case.function.kv_heads:
        options["enable_gqa"] = True
    if mask is not None:
        options["block_mask"] = create_block_mask(
            lambda b, h, i, j: mask(i, j), None, None, *sizes[1:], device=DEVICE)
    by_distance = case.term_by_distance(sizes, inputs.extra)
    if by_distance is not None:
        offset = sizes[2] - sizes[1]
        entries, last = torch.from_numpy(by_distance).to(DEVICE), sizes[2] - 1
        slopes = entries[:, last] - entries[:, last + min(1, last)]

        # A closed form is a closed form there as well.
        def closed(score, b, h, i, j):
            return score - slopes[h] * (i + offset - j).abs()

        def gathered(score, b, h, i, j):
            return score + entries[h, i + offset - j + last]

        options["score_mod"] = closed if case.encoding == "alibi" else gathered
    torch._dynamo.reset()
    attention = torch.compile(flex_attention, dynamic=False)

    @torch.inference_mode()
    def call():
        return attention(*rotated(query, key), value, **options)

    return call


PEERS = {
    "sdpa_flash": functools.partial(sdpa, backend=SDPBackend.FLASH_ATTENTION),
    "sdpa_cudnn": functools.partial(sdpa, backend=SDPBackend.CUDNN_ATTENTION),
    "sdpa_efficient": functools.partial(sdpa, backend=SDPBackend.EFFICIENT_ATTENTION),
    "flex": flex,
    "flex_flash": functools.partial(flex, kernel_options={"BACKEND": "FLASH"}),
}
