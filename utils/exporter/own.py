# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention layers of ours: encodings and masks that transformers has no model for, or none
that is imported."""

import torch
from exporter import encodings
from exporter.entry import Entry, facts, hidden_states

WIDTH, HEADS, HEAD_DIM = 32, 4, 16


def rows(*names):
    """Two rows of hidden states, and per row how many tokens the prefix has (`lengths`) or
    which document each is of (`ids`) or which are `tokens` and no padding, or of pairs which
    are `kept`."""

    def inputs(entry):
        generator = torch.Generator().manual_seed(7)
        embeds = torch.randn(2, entry.seq, WIDTH, generator=generator)
        pairs = torch.randn(2, entry.seq, entry.seq, generator=generator)
        more = {
            "lengths": torch.tensor([5, 9]),
            "ids": (torch.arange(entry.seq) // torch.tensor([[7], [10]])).to(torch.int32),
            "tokens": torch.arange(entry.seq) >= torch.tensor([[0], [4]]),
            "kept": (pairs > 0) | torch.eye(entry.seq, dtype=torch.bool),
        }
        return {"inputs_embeds": embeds} | {name: more[name] for name in names}

    return inputs


def positions(tokens):
    numbers = torch.arange(tokens)
    return numbers[:, None], numbers[None, :]


def chunked(tokens):
    query, key = positions(tokens)
    return (key <= query) & (key // 8 == query // 8)


def window_and_first(tokens):
    query, key = positions(tokens)
    return (key <= query) & ((query - key < 6) | (key < 2))


def prefix(tokens, lengths):
    query, key = positions(tokens)
    return (key <= query) | (key < lengths[:, None, None, None])


def documents(tokens, ids):
    query, key = positions(tokens)
    return (key <= query) & (ids[:, None, :, None] == ids[:, None, None, :])


def padded(count, tokens):
    """Padding on the left: its rows keep no key."""
    return encodings.causal(count) & tokens[:, None, None, :]


def given(tokens, kept):
    """A tree of guesses, blocks of a pattern: whatever a caller wants to be seen."""
    return kept[:, None]


class MultiheadAttention(torch.nn.MultiheadAttention):
    """torch's own, with what it hides: of pairs, and of keys that are padding."""

    def forward(self, hidden, hidden_pairs, padding, return_dict=False):
        return super().forward(
            hidden, hidden, hidden, attn_mask=hidden_pairs, key_padding_mask=padding,
            need_weights=False,
        )


def hidden_ones(entry):
    """Two rows of hidden states; pairs and keys that are hidden, but no key from itself and not
    the first."""
    generator = torch.Generator().manual_seed(7)
    hidden = torch.randn(2, entry.seq, HEADS * HEAD_DIM, generator=generator)
    pairs = torch.rand(entry.seq, entry.seq, generator=generator) < 0.4
    padding = torch.zeros(2, entry.seq, dtype=torch.bool)
    padding[1, -5:] = True
    return {
        "hidden": hidden,
        "hidden_pairs": pairs.fill_diagonal_(False) & (torch.arange(entry.seq) > 0),
        "padding": padding,
    }


def entry(name, encoding, notes, seed, seq=20, masks=("causal",), mask=encodings.causal,
          hidden=float("-inf"), inputs=None, **more):
    return Entry(
        name,
        lambda: encodings.AttentionLayer(encoding(), HEADS, HEAD_DIM, WIDTH, mask, hidden),
        options={},
        seq=seq,
        seed=seed,
        inputs=inputs or hidden_states(WIDTH),
        facts=facts(
            name,
            "utils/exporter/own.py",
            HEAD_DIM,
            gqa={"heads": HEADS, "kv_heads": HEADS},
            scale="division by sqrt(16)",
            softmax="torch.softmax",
            notes=notes,
            batch=2 if inputs else 1,
            mask=list(masks),
            **more,
        ),
    )


ENTRIES = [
    entry(
        "xpos", lambda: encodings.Xpos(HEAD_DIM),
        "factors are 1 in the middle of the tokens, and inverse for keys", 78, encodings=["xpos"],
    ),
    entry(
        "kerple_log", lambda: encodings.KerpleLog(HEADS), "both numbers are clamped where they are used", 23,
        encodings=["kerple"],
    ),
    entry(
        "kerple_power", lambda: encodings.KerplePower(HEADS), "both numbers are clamped where they are used",
        24, encodings=["kerple"],
    ),
    entry(
        "kerple_finite", lambda: encodings.KerpleLog(HEADS),
        "as in GPT-NeoX, where pairs that are hidden have the logit -1e4", 39,
        encodings=["kerple"], masks=(), hidden=-1e4, score_operations=5,
    ),
    entry(
        "alibi_finite", lambda: encodings.AlibiByKey(HEADS),
        "as in BLOOM, where pairs that are hidden have f32's lowest logit; rows of padding are uniform", 40,
        encodings=["alibi"], masks=(), mask=padded, hidden=torch.finfo(torch.float32).min,
        score_operations=6,
        inputs=rows("tokens"),
    ),
    entry(
        "relative_rational",
        lambda: encodings.RelativeKernel(HEADS, lambda x: -torch.log(1 + x * x)),
        "-log(1 + (k r)^2), family 4; the mask in the bias",
        25,
        encodings=["rpe"],
    ),
    entry(
        "relative_log_square",
        lambda: encodings.RelativeKernel(HEADS, lambda x: -(torch.log(3 + x) ** 2)),
        "-(log(3 + k r))^2, family 11; the mask in the bias",
        26,
        encodings=["rpe"],
    ),
    entry(
        "table_clipped",
        lambda: encodings.ClippedTable(HEADS, reach=6),
        "an embedding of the distance, clipped to 6; heads last",
        35,
        encodings=["table"],
    ),
    entry(
        "tisa", lambda: encodings.Tisa(HEADS, kernels=5),
        "5 Gaussians per head, summed once per distance and gathered", 36, encodings=["tisa"],
    ),
    entry(
        "fire", lambda: encodings.Fire(HEADS, units=6, threshold=8.0),
        "a perceptron of one variable and 6 units on the way of two linear layers; heads last", 83,
        encodings=["fire"],
    ),
    entry(
        "mask_chunked", encodings.Encoding, "chunks of 8, causal", 27,
        mask=chunked, masks=("causal", "chunked"),
    ),
    entry(
        "mask_attention_sinks", encodings.Encoding, "the last 6 and the first 2 tokens", 28,
        mask=window_and_first, masks=("causal", "any"), any_of=["sliding", "sink_tokens"],
    ),
    entry(
        "mask_prefix", encodings.Encoding, "a prefix of its own length per row is seen whole", 29,
        mask=prefix, masks=("any",), any_of=["causal", "prefix"], inputs=rows("lengths"),
    ),
    entry(
        "mask_documents", encodings.Encoding, "tokens of one document, causal", 34,
        mask=documents, masks=("causal", "document"), inputs=rows("ids"),
    ),
    entry(
        "mask_dense", encodings.Encoding, "a boolean tensor of pairs", 37,
        mask=given, masks=("dense_mask",), inputs=rows("kept"),
    ),
    Entry(
        "torch_multihead",
        lambda: MultiheadAttention(HEADS * HEAD_DIM, HEADS, batch_first=True),
        options={},
        seq=18,
        seed=38,
        recipe="torch_fx+sdpa_math",
        inputs=hidden_ones,
        facts=facts(
            "torch_multihead",
            "torch.nn.MultiheadAttention",
            HEAD_DIM,
            mask=["dense_mask", "padding"],
            gqa={"heads": HEADS, "kv_heads": HEADS},
            scale="sqrt(0.25) on q and on k^T (torch math path)",
            softmax="softmax then rows of all -inf set to 0 (_safe_softmax)",
            notes="both masks say what is hidden, and are added to each other as numbers per head; "
            "tokens before rows of the batch",
            batch=2,
        ),
    ),
]
