# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""More models of transformers, narrower than those of library.py, most in an eager and an
sdpa form: `notes` say what a family writes in another way than Llama."""

import math

import torch
import transformers
from exporter.entry import VOCABULARY, Entry, facts, token_ids
from transformers.models.llama import modeling_llama

NARROW = {
    "vocab_size": VOCABULARY,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 1,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
    "pad_token_id": None,
    "bos_token_id": None,
    "eos_token_id": None,
}
WIDE = NARROW | {"hidden_size": 64}  # where heads are hidden_size / 4 wide
WINDOW = {"layer_types": ["sliding_attention"], "sliding_window": 8}
FORMS = ("eager", "sdpa")
RECIPES = {"eager": "torch_fx", "sdpa": "torch_fx+sdpa_math", "onnx": "torch_onnx"}


def family(
    name, model, config, notes, *, seed, seq=18, forms=FORMS, change=None, suffix="Model",
    encodings=("rope",), mask=("causal",), heads=4, kv_heads=2, head_dim=16, inputs=None,
    options=None, layers=1, **more,
):  # fmt: skip
    """Entries of one family, one per form. `config` are arguments of its configuration,
    `change` is called with the model; `more` are facts."""

    def build(form):
        configuration = getattr(transformers, f"{model}Config")(
            **config, attn_implementation="eager" if form == "onnx" else form
        )
        made = getattr(transformers, model + suffix)(configuration)
        if change is not None:
            change(made)
        return made

    return [
        Entry(
            name if form == forms[0] else f"{name}_{form}",
            lambda form=form: build(form),
            seq=seq,
            seed=seed,
            layers=layers,
            recipe=RECIPES[form],
            options={"use_cache": False} if options is None else options,
            inputs=inputs or (lambda entry: {"input_ids": token_ids(entry.seq)}),
            facts=facts(
                name,
                f"transformers {model}{suffix}",
                head_dim,
                encodings=list(encodings),
                mask=list(mask),
                gqa={"heads": heads, "kv_heads": kv_heads},
                notes=notes,
                **more,
            ),
        )
        for form in forms
    ]


BIGCODE = {
    "n_embd": 64, "n_head": 4, "n_layer": 1, "n_inner": 48, "n_positions": 64,
    "vocab_size": VOCABULARY, "bos_token_id": None, "eos_token_id": None,
}  # fmt: skip
FOLDED = "the mask is a constant tensor of numbers, folded by the optimiser of ONNX"
T5 = {
    "vocab_size": VOCABULARY, "d_model": 32, "d_kv": 16, "d_ff": 48, "num_layers": 1,
    "num_heads": 4, "relative_attention_num_buckets": 16, "relative_attention_max_distance": 24,
    "decoder_start_token_id": 0,
}  # fmt: skip


def padded_rows(entry):
    """Two rows of tokens, of which the second has 5 less."""
    keep = torch.ones(2, entry.seq, dtype=torch.int64)
    keep[1, -5:] = 0
    tokens = torch.cat((token_ids(entry.seq), token_ids(entry.seq).flip(1)))
    return {"input_ids": tokens, "attention_mask": keep}


def image(entry):
    """Of tokens of 2 x 2 pixels."""
    generator = torch.Generator().manual_seed(7)
    side = 2 * math.isqrt(entry.seq)
    return {"pixel_values": torch.randn(1, 3, side, side, generator=generator)}


def without_pooler(model):
    model.pooler = None


def two_sides(entry):
    return {"input_ids": token_ids(entry.seq), "decoder_input_ids": token_ids(entry.seq - 4)}


def positions_on_axes(entry):
    """Three words, an image of 3 x 4 tokens at one time, and words after it."""
    row, column = torch.meshgrid(torch.arange(3), torch.arange(4), indexing="ij")
    image = 3 + torch.stack((torch.zeros(12, dtype=torch.int64), row.flatten(), column.flatten()))
    words = torch.arange(entry.seq - 12).expand(3, -1)
    positions = torch.cat((words[:, :3], image, words[:, 3:] + 4), dim=1)
    return {"input_ids": token_ids(entry.seq), "position_ids": positions[:, None]}


class Unrouted(modeling_llama.LlamaMLP):
    """In place of experts, whose routing is not imported."""

    def forward(self, x):
        return super().forward(x), None


def without_experts(model):
    config = transformers.LlamaConfig(hidden_size=32, intermediate_size=48)
    for layer in model.layers:
        layer.mlp = Unrouted(config)


ENTRIES = [
    *family("qwen2", "Qwen2", WIDE, "q, k and v have biases", seed=40),
    *family(
        "qwen3", "Qwen3", NARROW | {"head_dim": 16},
        "RMS norm of every head of q and k before the rotation", seed=41,
    ),
    *family(
        "qwen2_vl", "Qwen2VLText",
        WIDE | {"rope_parameters": {"rope_type": "default", "rope_theta": 1e6,
                                    "mrope_section": [2, 3, 3]}},
        "pairs of channels turn by positions on three axes, one section after the other", seed=76,
        inputs=positions_on_axes, forms=("eager",),
    ),
    *family(
        "qwen3_vl", "Qwen3VLText",
        NARROW | {"head_dim": 16, "rope_parameters": {
            "rope_type": "default", "rope_theta": 5e6, "mrope_section": [4, 2, 2]}},
        "pairs of channels turn by positions on three axes, in turn while they have any", seed=77,
        inputs=positions_on_axes, forms=("sdpa",),
    ),
    *family(
        "phi", "Phi", WIDE | {"num_key_value_heads": 4},
        "half of the channels rotated, the rest concatenated", seed=42, kv_heads=4,
    ),
    *family("phi3", "Phi3", WIDE, "q, k and v are slices of one product", seed=43),
    *family(
        "gemma", "Gemma", NARROW | {"num_key_value_heads": 1, "head_dim": 16},
        "one kv head", seed=44, kv_heads=1,
    ),
    *family(
        "gemma3", "Gemma3Text", NARROW | WINDOW | {"head_dim": 16, "query_pre_attn_scalar": 16},
        "RMS norm with 1 + weight of every head of q and k; a window", seed=45,
        mask=("causal", "sliding"), window=8,
    ),
    *family(
        "falcon", "Falcon", WIDE | {"num_kv_heads": 1, "alibi": False},
        "one kv head; q, k and v are slices of one product", seed=46, kv_heads=1,
    ),
    *family(
        "mpt", "Mpt",
        {"d_model": 64, "n_heads": 4, "n_layers": 1, "vocab_size": VOCABULARY,
         "max_seq_len": 64, "expansion_ratio": 1, "learned_pos_emb": False},
        "slope * (j - (n - 1)) with slopes 1 / 2^x; the mask is a number that is compared "
        "with 0 before it hides", seed=48, forms=("eager",), encodings=("alibi",), kv_heads=4,
        bias={"kind": "alibi", "form": "slope*(j-(n-1))", "slopes": "2^-2,..,2^-8"},
    ),
    *family(
        "starcoder2", "Starcoder2", WIDE | WINDOW, "biases and a window", seed=50,
        mask=("causal", "sliding"), window=8, forms=("sdpa", "eager"),
    ),
    *family(
        "cohere", "Cohere", WIDE, "neighbouring channels, tables by repeat_interleave", seed=51,
    ),
    *family("olmo2", "Olmo2", WIDE, "RMS norm of q and k before heads are apart", seed=52),
    *family(
        "stablelm", "StableLm", WIDE, "a quarter of the channels rotated", seed=53,
        forms=("sdpa", "eager"),
    ),
    *family(
        "gpt_bigcode", "GPTBigCode", BIGCODE,
        "one kv head, learned positions", seed=55, encodings=(), kv_heads=1,
    ),
    *family(
        "glm", "Glm", NARROW | {"head_dim": 16, "pad_token_id": 0},
        "half of the channels, neighbours of them rotated", seed=56, forms=("eager",),
    ),
    *family(
        "gpt_oss", "GptOss", NARROW | WINDOW | {"head_dim": 16, "num_local_experts": 2},
        "a sink per head concatenated to the scores and its weight sliced off; tables scaled "
        "by the attention factor of YaRN; experts replaced by an MLP", seed=57,
        forms=("eager",), change=without_experts, mask=("causal", "sliding"), window=8, sinks=True,
    ),
    *family(
        "modernbert", "ModernBert",
        WIDE | {"layer_types": ["sliding_attention"], "local_attention": 8, "pad_token_id": 0,
                "cls_token_id": 1, "sep_token_id": 2},
        "a window to both sides", seed=58, mask=("sliding",), kv_heads=4, options={}, window=8,
    ),
    *family(
        "esm", "Esm", WIDE | {"pad_token_id": 0, "position_embedding_type": "rotary"},
        "bidirectional; q is scaled before the rotation", seed=59, mask=(), kv_heads=4,
        encodings=("rope", "rope"), options={}, forms=("eager",),
    ),
    *family(
        "persimmon", "Persimmon", WIDE,
        "layer norm of every head of q and k, half of the channels rotated", seed=63,
        kv_heads=4, forms=("sdpa", "eager"),
    ),
    *family(
        "nemotron", "Nemotron", WIDE, "half of the channels rotated", seed=64,
        forms=("sdpa", "eager"),
    ),
    *family(
        "llama_padding", "Llama", NARROW | {"head_dim": 16},
        "two rows of a batch, the second padded at its end", seed=65, forms=("sdpa",),
        inputs=padded_rows, mask=("causal", "padding"), batch=2,
    ),
    *family(
        "bert_padding", "Bert", WIDE | {"pad_token_id": 0},
        "two rows of a batch, the second padded at its end", seed=66, forms=("sdpa",),
        inputs=padded_rows, mask=("padding",), batch=2, encodings=(), kv_heads=4, options={},
    ),
    *family(
        "t5_encoder", "T5", T5, "buckets from logarithms in f32", seed=67,
        suffix="EncoderModel", encodings=("t5",), mask=(), kv_heads=4, options={},
    ),
    *family(
        "t5_decoder", "T5", T5,
        "an encoder's attention, a decoder's and one across; the decoder hides with a finite "
        "number beside learned biases that may be as large: code on each logit", seed=68,
        encodings=(("t5",), ("t5",), ()), mask=(), kv_heads=4, layers=3, inputs=two_sides,
        forms=("eager",), score_operations=[0, 5, 0],
    ),
    *family(
        "falcon_alibi", "Falcon",
        WIDE | {"num_kv_heads": None, "multi_query": False, "alibi": True},
        "the bias is rounded to bf16, added before the scale and made from sums of the mask: "
        "a number per head and key", seed=47, kv_heads=4, encodings=("dense_bias",),
    ),
    *family(
        "opt", "OPT", WIDE | {"ffn_dim": 48, "word_embed_proj_dim": 64},
        "q is scaled before it is split into heads; positions are sums of the mask", seed=54,
        kv_heads=4, encodings=(),
    ),
    *family(
        "deepseek_v3", "DeepseekV3",
        NARROW | {"num_key_value_heads": 4, "q_lora_rank": 16, "kv_lora_rank": 16,
                  "qk_nope_head_dim": 16, "qk_rope_head_dim": 16, "v_head_dim": 16,
                  "first_k_dense_replace": 1, "n_routed_experts": 8, "n_group": 1,
                  "topk_group": 1, "num_experts_per_tok": 2},
        "latent attention: 32 channels of q and k, of which the last 16 are rotated and one "
        "tensor for all heads in k; 16 channels of v", seed=49, kv_heads=4, head_dim=32,
    ),
    *family(
        "swin", "Swin",
        {"image_size": 16, "patch_size": 2, "embed_dim": 32, "depths": [2], "num_heads": [2],
         "window_size": 4, "mlp_ratio": 1.0},
        "windows of 4 x 4 tokens are rows of a batch; in the second layer the image is shifted, "
        "and what a window has from its other side weighs little: code on each logit, of numbers "
        "by token", seed=75, seq=64, encodings=("table",), mask=(), heads=2, kv_heads=2,
        options={}, layers=2, inputs=image, change=without_pooler, batch=4,
        score_operations=[0, 6],
    ),
    *family(
        "swinv2", "Swinv2",
        {"image_size": 16, "patch_size": 2, "embed_dim": 32, "depths": [2], "num_heads": [2],
         "window_size": 4, "mlp_ratio": 1.0},
        "as swin, of vectors of length 1 and a learned temperature per head; the table is made "
        "by a perceptron of coordinates, and 16 times a sigmoid of its entries is the term",
        seed=84, seq=64, forms=("eager",), encodings=("table",), mask=(), heads=2, kv_heads=2,
        options={}, layers=2, inputs=image, change=without_pooler, batch=4,
        score_operations=[0, 7],
    ),
    *family(
        "qwen2_onnx", "Qwen2", WIDE, FOLDED, seed=40, forms=("onnx",),
    ),
    *family(
        "gpt_bigcode_onnx", "GPTBigCode", BIGCODE, FOLDED, seed=55, forms=("onnx",),
        encodings=(), kv_heads=1,
    ),
]
