# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The models of test/Models: configurations, seeds, and what raising should find."""

from exporter import encodings, families, jax_models, layers, library, linear, measured, own
from exporter.entry import Entry, decode_step, facts, hidden_states

def half_rope(rot_dim=16, **more):
    return {
        "layout": "half",
        "rot_dim": rot_dim,
        "head_dim": 16,
        "theta": 10000.0,
        "scaling": "default",
    } | more


_GQA = {
    "heads": 4,
    "kv_heads": 2,
    "group": "h // 2",
    "spelled": "unsqueeze/expand/clone/reshape (repeat_kv)",
}


def llama_facts(scale, softmax, notes, **more):
    return facts(
        "llama",
        "transformers LlamaModel",
        16,
        encodings=["rope"],
        rope=half_rope(),
        gqa=_GQA,
        scale=scale,
        softmax=softmax,
        notes=notes,
        **more,
    )


_ABSOLUTE = "learned, added to the embeddings (outside attention)"


def fope_entry(name, head_dim, train_length, kept, notes, pad_sin=1.0, **more):
    def build():
        encoding = encodings.Fope(4, head_dim, train_length, pad_sin)
        return encodings.AttentionLayer(encoding, 4, head_dim)

    columns = min(kept, head_dim // 4)
    return Entry(
        name,
        build,
        options={},
        inputs=hidden_states(64),
        facts=facts(
            "fope",
            "utils/exporter/encodings.py",
            head_dim,
            encodings=["fope"],
            rope={
                "layout": "half",
                "head_dim": head_dim,
                "theta": 10000.0,
                "kept": kept,
                "d_out": columns,
                "train_length": train_length,
                "pad_cos": 1.0,
                "pad_sin": pad_sin,
                "coef": f"[4,{kept},{columns}] per head, arguments",
            },
            gqa={"heads": 4, "kv_heads": 4},
            scale=f"division by sqrt({head_dim})",
            softmax="torch.softmax",
            notes=f"{notes}; the mask is a select of the score and -inf by a negated tril",
        ),
        **more,
    )


ENTRIES = [
    Entry(
        "llama_eager",
        library.llama,
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
        lambda: library.llama(attention="sdpa"),
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
        lambda: library.llama(layers=2),
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
        library.llama,
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
        library.bloom,
        seq=18,
        seed=5,
        facts=facts(
            "bloom",
            "transformers BloomModel",
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
        library.gpt2,
        seq=18,
        seed=13,
        facts=facts(
            "gpt2",
            "transformers GPT2Model",
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
        library.bert,
        options={},  # an encoder has no cache to turn off
        seq=16,
        seed=12,
        facts=facts(
            "bert",
            "transformers BertModel",
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
        "llama_decode",
        library.llama_decode,
        options={},
        seq=1,
        seed=4,
        inputs=decode_step,
        results=3,
        facts=llama_facts(
            "0.25 on the scores",
            "torch.softmax",
            "one query at a position that is an argument, 19 cached keys (rotated already) and "
            "its own; results 1 and 2 are the new caches",
            mask=["none"],
        ),
    ),
    Entry(
        "mistral_sliding",
        library.mistral,
        seq=24,
        seed=6,
        facts=facts(
            "mistral",
            "transformers MistralModel",
            16,
            encodings=["rope"],
            rope=half_rope(),
            mask=["causal", "sliding"],
            window=8,
            gqa=_GQA,
            scale="0.25 on the scores",
            softmax="torch.softmax",
            notes="keep iff 0 <= i-j < 8",
        ),
    ),
    Entry(
        "gemma2",
        library.gemma2,
        seq=20,
        seed=7,
        facts=facts(
            "gemma2",
            "transformers Gemma2Model",
            16,
            encodings=["rope"],
            rope=half_rope(),
            mask=["causal", "sliding"],
            window=8,
            softcap=5.0,
            gqa=_GQA,
            scale="0.25 on the scores",
            softmax="torch.softmax",
            notes="s = 5*tanh(s/5) after the scale, before the mask",
        ),
    ),
    Entry(
        "gpt_neox",
        library.gpt_neox,
        seq=22,
        seed=8,
        facts=facts(
            "gpt_neox",
            "transformers GPTNeoXModel",
            16,
            encodings=["rope"],
            rope=half_rope(rot_dim=4, partial=True),
            gqa={"heads": 4, "kv_heads": 4},
            scale="0.25 on the scores",
            softmax="torch.softmax",
            notes="first 4 of 16 channels rotated, the rest concatenated; fused qkv; parallel "
            "residual",
        ),
    ),
    Entry(
        "gptj",
        library.gptj,
        seq=20,
        seed=9,
        buffers_as_arguments=True,
        facts=facts(
            "gptj",
            "transformers GPTJModel",
            16,
            encodings=["rope"],
            rope=half_rope(rot_dim=8, layout="interleaved", partial=True),
            gqa={"heads": 4, "kv_heads": 4},
            scale="division by sqrt(16)",
            softmax="torch.softmax",
            notes="sine and cosine are a 64x8 argument gathered by position; rotate_every_two is "
            "stack(-x[1::2], x[::2]).flatten, the tables are repeated by repeat_interleave(2)",
        ),
    ),
    Entry(
        "roformer",
        library.roformer,
        options={},
        seq=24,
        seed=10,
        facts=facts(
            "roformer",
            "transformers RoFormerModel",
            16,
            encodings=["rope"],
            rope=half_rope(layout="interleaved", rotary_value=False),
            mask=["none"],
            gqa={"heads": 4, "kv_heads": 4},
            scale="division by sqrt(16)",
            softmax="torch.softmax",
            notes="bidirectional; sine and cosine are slices of a 64x16 argument [sine|cosine], "
            "then stack([s,s])",
        ),
    ),
    fope_entry(
        "fope",
        seq=24,
        seed=20,
        head_dim=32,
        train_length=1024,
        kept=9,
        buffers_as_arguments=True,
        notes="9 kept frequencies as an argument, 8 columns, 8 pairs of constants",
    ),
    fope_entry(
        "fope_pad0",
        seq=20,
        seed=21,
        head_dim=16,
        train_length=256,
        pad_sin=0.0,
        kept=4,
        notes="the frequencies are an inline constant",
    ),
    Entry(
        "sandwich",
        lambda: encodings.AttentionLayer(encodings.Sandwich(4, d_bar=32), heads=4, head_dim=16),
        options={},
        seq=32,
        seed=22,
        inputs=hidden_states(64),
        facts=facts(
            "sandwich",
            "utils/exporter/encodings.py",
            16,
            encodings=["sandwich"],
            bias={
                "kind": "sandwich",
                "d_bar": 32,
                "first": 0,
                "base": 10000.0,
                "ratio": "8h/H = 2,4,6,8",
            },
            gqa={"heads": 4, "kv_heads": 4},
            scale="division by sqrt(16)",
            softmax="torch.softmax",
            notes="sum of 16 cosines of (i-j)*w divided by the head ratio; the mask is a select "
            "of the score and -inf by a negated tril",
        ),
    ),
    *families.ENTRIES,
    *jax_models.ENTRIES,
    *own.ENTRIES,
    *linear.ENTRIES,
    *layers.ENTRIES,
    *measured.ENTRIES,
]
