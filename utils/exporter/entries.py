# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The models of test/Models: configurations, seeds, and what raising should find."""

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
import transformers
from transformers.models.llama import modeling_llama

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
    golden: bool = True  # inputs.npz and expected.npz are written
    options: dict = field(default_factory=lambda: {"use_cache": False})


def token_ids(seq):
    generator = torch.Generator().manual_seed(7)
    return torch.randint(3, VOCABULARY, (1, seq), generator=generator)


def hidden_states(entry):
    generator = torch.Generator().manual_seed(7)
    return {"inputs_embeds": torch.randn(1, entry.seq, 2048, generator=generator)}


def draw_weights(model, seed):
    """Scales keep the softmax neither flat nor one-hot: a wrong sign, layout or slope
    moves the output by far more than the tolerance."""
    torch.manual_seed(seed)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            noise = torch.randn(weight.shape)
            if weight.ndim < 2:
                weight.copy_(0.3 * noise if name.endswith("bias") else 1 + 0.1 * noise)
            elif is_embedding(name):
                weight.copy_(noise)
            else:
                weight.copy_(noise * (1.4 / weight.shape[-1] ** 0.5))


def is_embedding(name):
    return any(word in name for word in ("embed", "wte", "wpe"))


def llama(layers=1, attention="eager"):
    return transformers.LlamaModel(
        transformers.LlamaConfig(
            vocab_size=VOCABULARY,
            hidden_size=64,
            intermediate_size=96,
            num_hidden_layers=layers,
            num_attention_heads=4,
            num_key_value_heads=2,
            max_position_embeddings=64,
            attn_implementation=attention,
        )
    )


def llama_layer():
    """One decoder layer of Llama 3.2 1B's shape. Neither vocabulary nor final norm."""
    model = transformers.LlamaModel(
        transformers.LlamaConfig(
            vocab_size=1,
            bos_token_id=None,
            eos_token_id=None,
            hidden_size=2048,
            intermediate_size=8192,
            num_hidden_layers=1,
            num_attention_heads=32,
            num_key_value_heads=8,
            head_dim=64,
            max_position_embeddings=8192,
            rope_parameters={"rope_type": "default", "rope_theta": 500000.0},
            attn_implementation="eager",
        )
    )
    model.embed_tokens, model.norm = None, torch.nn.Identity()
    return model


class LlamaAttention(torch.nn.Module):
    """What llama_layer does between its projections, as transformers does it eagerly."""

    def __init__(self):
        super().__init__()
        self.rotary = modeling_llama.LlamaRotaryEmbedding(llama_layer().config)
        self.num_key_value_groups = 4

    def forward(self, query, key, value, **_):
        heads = [x.unflatten(-1, (-1, 64)).transpose(1, 2) for x in (query, key, value)]
        tokens = torch.arange(query.shape[1])
        cosine, sine = self.rotary(value, tokens[None])
        heads[:2] = modeling_llama.apply_rotary_pos_emb(*heads[:2], cosine, sine)
        kept = tokens[None, :] <= tokens[:, None]
        mask = torch.where(kept, 0.0, torch.finfo(query.dtype).min)[None, None]
        output, _ = modeling_llama.eager_attention_forward(self, *heads, mask, scaling=0.125)
        return (output.flatten(2),)


def projections(entry):
    generator = torch.Generator().manual_seed(7)
    widths = {"query": 2048, "key": 512, "value": 512}
    return {
        name: torch.randn(1, entry.seq, width, generator=generator)
        for name, width in widths.items()
    }


def bloom():
    return transformers.BloomModel(
        transformers.BloomConfig(
            vocab_size=VOCABULARY,
            hidden_size=64,
            n_layer=1,
            n_head=8,
            attn_implementation="eager",
        )
    )


def gpt2():
    return transformers.GPT2Model(
        transformers.GPT2Config(
            vocab_size=VOCABULARY,
            n_positions=64,
            n_embd=64,
            n_layer=1,
            n_head=4,
            bos_token_id=None,
            eos_token_id=None,
            attn_implementation="eager",
        )
    )


def bert():
    return transformers.BertModel(
        transformers.BertConfig(
            vocab_size=VOCABULARY,
            hidden_size=64,
            num_hidden_layers=1,
            num_attention_heads=4,
            intermediate_size=96,
            max_position_embeddings=64,
            attn_implementation="eager",
        ),
        add_pooling_layer=False,
    )


def facts(family, source, head_dim, **more):
    base = {
        "family": family,
        "framework": "PyTorch",
        "source": f"transformers {source}",
        "encodings": [],
        "rope": None,
        "bias": None,
        "mask": ["causal"],
        "window": None,
        "softcap": None,
        "sinks": False,
        "batch": 1,
        "head_dim": head_dim,
        "negative": False,
    }
    return base | more


def llama_facts(scale, softmax, notes, heads=4, kv_heads=2, head_dim=16, theta=10000.0):
    return facts(
        "llama",
        "LlamaModel",
        head_dim,
        encodings=["rope"],
        rope={
            "layout": "half",
            "rot_dim": head_dim,
            "head_dim": head_dim,
            "theta": theta,
            "scaling": "default",
        },
        gqa={
            "heads": heads,
            "kv_heads": kv_heads,
            "group": f"h // {heads // kv_heads}",
            "spelled": "unsqueeze/expand/clone/reshape (repeat_kv)",
        },
        scale=scale,
        softmax=softmax,
        notes=notes,
    )


_ABSOLUTE = "learned, added to the embeddings (outside attention)"

ENTRIES = [
    Entry(
        "llama_eager",
        llama,
        seq=20,
        seed=1,
        facts=llama_facts(
            "0.25 (1/sqrt 16) on the scores",
            "softmax in f32",
            "mask is iota<=iota select 0/-FLT_MAX added to the scores; inv_freq inline constant, "
            "cos/sin computed in the text; cos/sin tables are concat(f,f), rotate_half is "
            "concat(-x2,x1)",
        ),
    ),
    Entry(
        "llama_sdpa",
        lambda: llama(attention="sdpa"),
        seq=22,
        seed=2,
        recipe="torch_fx+sdpa_math",
        facts=llama_facts(
            "sqrt(0.25)=0.5 on q and on k^T (torch math path)",
            "softmax then rows of all -inf set to 0 (_safe_softmax)",
            "the mask is a bool tensor (iota <= iota) turned into 0/-inf by a select, added to "
            "the scores; after the softmax a row whose scores are all -inf is set to 0 (the test "
            "is done in f64: extf, cmpf oeq, and-reduction, select)",
        ),
    ),
    Entry(
        "llama_2layer",
        lambda: llama(layers=2),
        seq=16,
        seed=3,
        layers=2,
        buffers_as_arguments=True,
        facts=llama_facts(
            "0.25 (1/sqrt 16) on the scores",
            "softmax in f32",
            "inv_freq and original_inv_freq are ARGUMENTS here (frequencies unknown at compile "
            "time); the mask and cos/sin are shared by both layers",
        ),
    ),
    Entry(
        "llama_dynamic",
        llama,
        seq=21,
        seed=15,
        recipe="torch_fx+dynamic_shapes",
        dynamic=True,
        facts=llama_facts(
            "0.25 on the scores", "torch.softmax", "sequence length is ? in every type"
        ),
    ),
    Entry(
        "bloom_alibi",
        bloom,
        seq=18,
        seed=5,
        facts=facts(
            "bloom",
            "BloomModel",
            8,
            encodings=["alibi"],
            bias={
                "kind": "alibi",
                "form": "+slope*j (absolute key index)",
                "slopes": "2^-1,2^-2,..,2^-8",
                "computed": "in the text: powf in f64 of a constant base and an iota, times an "
                "iota of key positions",
            },
            gqa={"heads": 8, "kv_heads": 8},
            scale="8^-0.5 after the product (alpha of baddbmm)",
            softmax="torch.softmax",
            notes="alibi.baddbmm(q, k, beta=1, alpha=inv_norm) decomposed: alibi [H,1,S] + "
            "alpha*(q@k); 8 heads of 8 so that no slope equals the scale; the bias is rank 3 and "
            "the mask is added after an expand_shape to rank 4",
        ),
    ),
    Entry(
        "gpt2",
        gpt2,
        seq=18,
        seed=13,
        facts=facts(
            "gpt2",
            "GPT2Model",
            16,
            gqa={"heads": 4, "kv_heads": 4},
            scale="1/sqrt(16)",
            softmax="torch.softmax",
            notes="Conv1D fused qkv",
            absolute_positions=_ABSOLUTE,
        ),
    ),
    Entry(
        "bert",
        bert,
        options={},  # an encoder has no cache to turn off
        seq=16,
        seed=12,
        facts=facts(
            "bert",
            "BertModel",
            16,
            mask=["none"],
            gqa={"heads": 4, "kv_heads": 4},
            scale="0.25 on the scores",
            softmax="torch.softmax",
            notes="learned absolute positions added to the embeddings; attention itself has no "
            "encoding",
            absolute_positions=_ABSOLUTE,
        ),
    ),
    Entry(
        "llama_layer",
        llama_layer,
        seq=512,
        seed=1,
        inputs=hidden_states,
        golden=False,
        facts=llama_facts(
            "0.125 (1/sqrt 64) on the scores",
            "softmax in f32",
            "one decoder layer at real size on hidden states, for the demo; inputs and weights "
            "come from utils/random_inputs.py",
            heads=32,
            kv_heads=8,
            head_dim=64,
            theta=500000.0,
        ),
    ),
    Entry(
        "llama_attention",
        LlamaAttention,
        seq=512,
        seed=0,
        inputs=projections,
        golden=False,
        options={},
        facts=llama_facts(
            "0.125 (1/sqrt 64) on the scores",
            "softmax in f32",
            "the attention of llama_layer alone, from projected query, key and value, for the "
            "demo; inputs come from utils/random_inputs.py",
            heads=32,
            kv_heads=8,
            head_dim=64,
            theta=500000.0,
        ),
    ),
]
