# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The decoder layers that bench/ measures: Llama 3.2 1B's and BLOOM 1b7's shapes, at several
lengths. llama_layer itself, of 512 tokens, is an entry of layers.py."""

import torch
import transformers
from exporter.entry import Entry, facts, hidden_states
from exporter.layers import entry, llama_layer

LENGTHS = (128, 512, 2048)


def bloom_layer():
    """Neither vocabulary nor the norms around the layers."""
    model = transformers.BloomModel(
        transformers.BloomConfig(
            vocab_size=1, hidden_size=2048, n_layer=1, n_head=16,
            bos_token_id=None, eos_token_id=None, attn_implementation="eager"
        )
    )
    model.word_embeddings = None
    model.word_embeddings_layernorm = model.ln_f = torch.nn.Identity()
    return model


def named(base, length, dtype=torch.float32):
    name = base if length == 512 else f"{base}_n{length}"
    return name if dtype == torch.float32 else f"{name}_bf16"


_NOTES = "one decoder layer at real size on hidden states, for bench/; inputs and weights come from utils/random_inputs.py"
DTYPES = (torch.float32, torch.bfloat16)


def llama(length, dtype):
    return entry(
        named("llama_layer", length, dtype), "rope", llama_layer, _NOTES,
        seed=1, seq=length, inputs=hidden_states(2048), dtype=dtype,
    )  # fmt: skip


def bloom(length, dtype):
    return Entry(
        named("bloom_layer", length, dtype),
        bloom_layer,
        seq=length,
        seed=1,
        golden=False,
        inputs=hidden_states(2048),
        dtype=dtype,
        facts=facts(
            "bloom",
            "transformers BloomModel",
            128,
            # What is rounded to bf16 is a number per head and key.
            encodings=["alibi" if dtype == torch.float32 else "dense_bias"],
            bias={
                "kind": "alibi",
                "form": "+slope*j (absolute key index)",
                "slopes": "2^-0.5,2^-1,..,2^-8",
            },
            gqa={"heads": 16, "kv_heads": 16},
            scale="128^-0.5 after the product (alpha of baddbmm)",
            softmax="torch.softmax",
            notes=_NOTES,
        ),
    )


ENTRIES = [
    build(length, dtype)
    for dtype in DTYPES
    for build in (llama, bloom)
    for length in LENGTHS
    if (build, length, dtype) != (llama, 512, torch.float32)
]
