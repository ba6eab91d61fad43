# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Linear attention in the forms in which it is written for PyTorch: features elu(x) + 1, and
RoFormer's rotation of them where they meet values (Su et al., eq. 19)."""

import torch
from exporter.encodings import rotate_half
from exporter.entry import Entry, facts, hidden_states

WIDTH, HEADS, HEAD_DIM = 32, 2, 16


def features(x):
    return torch.nn.functional.elu(x) + 1


class Rotation(torch.nn.Module):
    """Of [batch, heads, tokens, channels] or, where `heads_last`, of tokens before heads."""

    def __init__(self, heads_last):
        super().__init__()
        self.heads_last = heads_last
        pairs = torch.arange(0, HEAD_DIM, 2, dtype=torch.float) / HEAD_DIM
        self.register_buffer("inv_freq", 1e4**-pairs)

    def forward(self, x):
        tokens = torch.arange(x.shape[1 if self.heads_last else 2], dtype=torch.float)
        angles = torch.outer(tokens, self.inv_freq).repeat(1, 2)
        if self.heads_last:
            angles = angles[:, None]
        return x * angles.cos() + rotate_half(x) * angles.sin()


def whole(query, key, value, turn):
    """Of all keys; heads last. Keys meet values first, and what divides is inverted."""
    memory = torch.einsum("nshd,nshm->nhmd", turn(key), value)
    inverse = 1 / (torch.einsum("nlhd,nhd->nlh", query, key.sum(dim=1)) + 1e-6)
    return torch.einsum("nlhd,nhmd,nlh->nlhm", turn(query), memory, inverse)


def running(query, key, value, turn):
    """Of the keys up to a query's own, by running sums of keys and of what they remember."""
    memory = torch.einsum("bhld,bhlm->bhldm", turn(key), value).cumsum(dim=2)
    numerator = torch.einsum("bhld,bhldm->bhlm", turn(query), memory)
    divisor = torch.einsum("bhld,bhld->bhl", query, key.cumsum(dim=2))
    return numerator / (divisor.unsqueeze(-1) + 1e-6)


def masked(query, key, value, turn):
    """Of the keys up to a query's own, by scores of which the others are multiplied by 0."""
    tokens = query.shape[2]
    kept = torch.ones(tokens, tokens).tril()
    weights = query @ key.transpose(-2, -1) * kept
    turned = turn(query) @ turn(key).transpose(-2, -1) * kept
    return turned @ value / weights.sum(dim=-1, keepdim=True)


class LinearAttention(torch.nn.Module):
    """`attend` between projections with biases, on hidden states [1, tokens, WIDTH]."""

    def __init__(self, attend, heads_last, turns):
        super().__init__()
        self.attend, self.heads_last = attend, heads_last
        self.q, self.k, self.v, self.o = (torch.nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.turn = Rotation(heads_last) if turns else torch.nn.Identity()

    def forward(self, inputs_embeds, return_dict=False):
        parts = [
            projection(inputs_embeds).unflatten(-1, (HEADS, HEAD_DIM))
            for projection in (self.q, self.k, self.v)
        ]
        if not self.heads_last:
            parts = [part.transpose(1, 2) for part in parts]
        query, key, value = parts
        output = self.attend(features(query), features(key), value, self.turn)
        if not self.heads_last:
            output = output.transpose(1, 2)
        return (self.o(output.flatten(2)),)


def entry(name, attend, seed, notes, heads_last=False, turns=True):
    return Entry(
        name,
        lambda: LinearAttention(attend, heads_last, turns),
        options={},
        seq=18,
        seed=seed,
        inputs=hidden_states(WIDTH),
        facts=facts(
            "linear_attention",
            "utils/exporter/linear.py",
            HEAD_DIM,
            encodings=["rope"] if turns else [],
            mask=[],
            gqa={"heads": HEADS, "kv_heads": HEADS},
            scale="none",
            softmax="none: features elu(x) + 1",
            notes=notes,
        ),
    )


ENTRIES = [
    entry(
        "linear_attention", whole, 70, "all keys; a product with the inverse of the divisor",
        heads_last=True, turns=False,
    ),
    entry(
        "linear_attention_rope", whole, 71,
        "all keys; rotated in the numerator only; a product with the inverse of the divisor",
        heads_last=True,
    ),
    entry(
        "linear_attention_running", running, 72, "keys up to the query's own by running sums; "
        "rotated in the numerator only",
    ),
    entry(
        "linear_attention_masked", masked, 73, "keys up to the query's own by a triangle of ones; "
        "rotated in the numerator only",
    ),
]
