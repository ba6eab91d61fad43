# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What an entry of test/Models is, its inputs, and its weights."""

from collections.abc import Callable
from dataclasses import dataclass, field

import torch

VOCABULARY = 96


@dataclass
class Entry:
    name: str
    build: Callable[[], torch.nn.Module]
    seq: int
    seed: int
    facts: dict  # what meta.json says beside names, shapes and measurements
    recipe: str = "torch_fx"
    layers: int = 1
    inputs: Callable[["Entry"], dict] = lambda entry: {"input_ids": token_ids(entry.seq)}
    buffers_as_arguments: bool = False
    dynamic: bool = False
    results: int = 1  # of the function: the first so many outputs of the model
    golden: bool = True  # inputs.npz and expected.npz are written
    dtype: torch.dtype = torch.float32  # of floats: weights are drawn in f32 and rounded
    options: dict = field(default_factory=lambda: {"use_cache": False})


def token_ids(seq):
    generator = torch.Generator().manual_seed(7)
    return torch.randint(3, VOCABULARY, (1, seq), generator=generator)


def hidden_states(width):
    """-> inputs of an entry that has no embeddings: [1, seq, width]"""

    def inputs(entry):
        generator = torch.Generator().manual_seed(7)
        return {"inputs_embeds": torch.randn(1, entry.seq, width, generator=generator)}

    return inputs


def draw_weights(model, seed):
    """Scales keep the softmax neither flat nor one-hot: a wrong sign, layout or slope
    moves the output by far more than the tolerance. Frozen weights (tables) stay."""
    torch.manual_seed(seed)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if not weight.requires_grad:
                continue
            noise = torch.randn(weight.shape)
            if weight.ndim < 2:
                weight.copy_(0.3 * noise if name.endswith("bias") else 1 + 0.1 * noise)
            elif is_embedding(name):
                weight.copy_(noise)
            else:
                weight.copy_(noise * (1.4 / weight.shape[-1] ** 0.5))


def is_embedding(name):
    return any(word in name for word in ("embed", "wte", "wpe"))


def decode_step(entry):
    """The token after 19 others, whose keys are rotated already."""
    generator = torch.Generator().manual_seed(7)
    past = 19
    return {
        "input_ids": token_ids(1),
        "position_ids": torch.tensor([[past]]),
        "past_key": torch.randn(1, 2, past, 16, generator=generator),
        "past_value": torch.randn(1, 2, past, 16, generator=generator),
    }


def facts(family, source, head_dim, **more):
    base = {
        "family": family,
        "framework": "PyTorch",
        "source": source,
        "encodings": [],
        "rope": None,
        "bias": None,
        "mask": ["causal"],
        "window": None,
        "softcap": None,
        "sinks": False,
        "score_operations": 0,
        "batch": 1,
        "head_dim": head_dim,
        "negative": False,
    }
    return base | more
