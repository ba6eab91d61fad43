# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A decoder layer of Llama 3.2 1B's shape, and its attention alone, with the encoding
of transformers or another."""

import torch
import transformers
from exporter import encodings
from exporter.entry import Entry, facts, hidden_states
from transformers.models.llama import modeling_llama

HEADS, KV_HEADS, HEAD_DIM = 32, 8, 64
MAX_TOKENS = 8192


def llama_layer(encoding=None):
    """Neither vocabulary nor final norm. `encoding` replaces the rotation."""
    model = transformers.LlamaModel(
        transformers.LlamaConfig(
            vocab_size=1,
            bos_token_id=None,
            eos_token_id=None,
            hidden_size=2048,
            intermediate_size=8192,
            num_hidden_layers=1,
            num_attention_heads=HEADS,
            num_key_value_heads=KV_HEADS,
            head_dim=HEAD_DIM,
            max_position_embeddings=MAX_TOKENS,
            rope_parameters={"rope_type": "default", "rope_theta": 500000.0},
            attn_implementation="eager",
        )
    )
    model.embed_tokens, model.norm = None, torch.nn.Identity()
    if encoding is not None:
        model.rotary_emb = NoTables()
        model.layers[0].self_attn = EncodedAttention(model.config, encoding)
    return model


class NoTables(torch.nn.Module):
    def forward(self, *_, **__):
        return None


class EncodedAttention(modeling_llama.LlamaAttention):
    def __init__(self, config, encoding):
        super().__init__(config, layer_idx=0)
        self.encoding = encoding

    def forward(self, hidden_states, attention_mask=None, **_):
        parts = (
            projection(hidden_states)
            for projection in (self.q_proj, self.k_proj, self.v_proj)
        )
        return self.o_proj(attend(self, self.encoding, *parts, attention_mask)), None


class LlamaAttention(torch.nn.Module):
    """What llama_layer does between its projections, as transformers does it eagerly."""

    def __init__(self, encoding=None):
        super().__init__()
        self.encoding = Rope() if encoding is None else encoding
        self.num_key_value_groups = HEADS // KV_HEADS

    def forward(self, query, key, value, **_):
        return (attend(self, self.encoding, query, key, value),)


class Rope(encodings.Encoding):
    """The rotation of transformers."""

    def __init__(self):
        super().__init__()
        self.rotary = modeling_llama.LlamaRotaryEmbedding(llama_layer().config)

    def transform(self, query, key):
        cosine, sine = self.rotary(key, torch.arange(query.shape[2])[None])
        return modeling_llama.apply_rotary_pos_emb(query, key, cosine, sine)


def attend(module, encoding, query, key, value, mask=None):
    """[1, tokens, heads * HEAD_DIM] each and a causal mask to add, made here if there is
    none -> the same, as query."""
    query, key, value = (
        x.unflatten(-1, (-1, HEAD_DIM)).transpose(1, 2) for x in (query, key, value)
    )
    query, key = encoding.transform(query, key)
    if mask is None:
        tokens = torch.arange(query.shape[2])
        kept = tokens[None, :] <= tokens[:, None]
        mask = torch.where(kept, 0.0, torch.finfo(query.dtype).min)[None, None]
    bias = encoding.bias(query.shape[2])
    if bias is not None:
        mask = bias + mask
    scale = HEAD_DIM**-0.5
    output, _ = modeling_llama.eager_attention_forward(
        module, query, key, value, mask, scaling=scale
    )
    return output.flatten(2)


# Beside "rope", which is the model as transformers has it.
ENCODINGS = {
    "none": encodings.Encoding,
    "fope": lambda: encodings.Fope(1, HEAD_DIM, train_length=MAX_TOKENS),
    "alibi": lambda: encodings.Alibi(HEADS),
    "sandwich": lambda: encodings.Sandwich(HEADS, d_bar=128),
}


def projections(entry):
    generator = torch.Generator().manual_seed(7)
    widths = {"query": HEADS, "key": KV_HEADS, "value": KV_HEADS}
    return {
        name: torch.randn(1, entry.seq, heads * HEAD_DIM, generator=generator)
        for name, heads in widths.items()
    }


_PARAMETERS = {
    "rope": {
        "rope": {
            "layout": "half",
            "rot_dim": HEAD_DIM,
            "head_dim": HEAD_DIM,
            "theta": 500000.0,
            "scaling": "default",
        }
    },
    "fope": {
        "rope": {
            "layout": "half",
            "head_dim": HEAD_DIM,
            "theta": 10000.0,
            "kept": 25,
            "d_out": 16,
            "train_length": MAX_TOKENS,
            "pad_cos": 1.0,
            "pad_sin": 1.0,
            "coef": "[1,25,16] shared by all heads, arguments",
        }
    },
    "alibi": {"bias": {"kind": "alibi", "form": "-slope*(i-j)", "slopes": "inline constant"}},
    "sandwich": {
        "bias": {
            "kind": "sandwich",
            "d_bar": 128,
            "first": 0,
            "base": 10000.0,
            "ratio": "8h/H, inline constant",
        }
    },
}


def entry(name, encoding, build, notes, seq=512, **more):
    own = encoding == "rope"
    return Entry(
        name if own else f"{name}_{encoding}",
        build if own else lambda: build(ENCODINGS[encoding]()),
        seq=seq,
        golden=False,
        facts=facts(
            "llama",
            "transformers LlamaModel" + ("" if own else ", encoding replaced"),
            HEAD_DIM,
            encodings=[] if encoding == "none" else [encoding],
            gqa={
                "heads": HEADS,
                "kv_heads": KV_HEADS,
                "group": f"h // {HEADS // KV_HEADS}",
                "spelled": "unsqueeze/expand/clone/reshape (repeat_kv)",
            },
            scale="0.125 (1/sqrt 64) on the scores",
            softmax="softmax in f32",
            notes=notes,
            **_PARAMETERS.get(encoding, {}),
        ),
        **more,
    )


ENTRIES = []
for each in ("rope", *ENCODINGS):
    ENTRIES += [
        entry(
            "llama_layer",
            each,
            llama_layer,
            "one decoder layer at real size on hidden states, for the demo; inputs and weights "
            "come from utils/random_inputs.py",
            seed=1,
            inputs=hidden_states(2048),
        ),
        entry(
            "llama_attention",
            each,
            LlamaAttention,
            "the attention of llama_layer alone, from projected query, key and value, for the "
            "demo; inputs come from utils/random_inputs.py",
            seed=0,
            inputs=projections,
            options={},
        ),
    ]
