# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Layers as torch modules of transformers, for the peers that start from them."""

import numpy as np
import torch
from exporter.layers import llama_layer
from exporter.measured import bloom_layer
from peers.timing import timed

DTYPES = {"f32": torch.float32, "bf16": torch.bfloat16}
BUILDERS = {"llama": llama_layer, "bloom": bloom_layer}


class Layer(torch.nn.Module):
    """hidden states [1, tokens, width] -> the same, and nothing else."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, hidden):
        return self.model(inputs_embeds=hidden, use_cache=False, return_dict=False)[0]


def build(case, data, attention=None):
    """`attention` is transformers' name of an implementation, else its own choice."""
    model = BUILDERS[case.folder.partition("_")[0]]()
    if attention is None:
        attention = "sdpa" if model._supports_sdpa else "eager"
    model.set_attn_implementation(attention)
    model.to(DTYPES[case.dtype])
    model.load_state_dict({name: tensor(array) for name, array in data.weights().items()})
    return Layer(model.eval())


def tensor(array):
    if array.dtype == np.float32:
        return torch.from_numpy(array)
    return torch.from_numpy(array.astype(np.float32)).bfloat16()


def hidden_states(data):
    return tensor(data.arguments[0])


def timed_layer(layer, data):
    hidden = hidden_states(data)

    @torch.inference_mode()
    def call():
        return layer(hidden)

    return timed(call, lambda output: output.float().numpy())
