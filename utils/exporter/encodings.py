# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Position encodings that transformers has no model for, from their formulas
(docs/Spec.md, section 4), and an attention layer around any of them."""

import math

import torch
from posenc.encodings import fope


class Encoding(torch.nn.Module):
    """None: what an encoding does beside this, it overrides."""

    def transform(self, query, key):
        """[1, heads, tokens, channels] both -> what the scores are products of."""
        return query, key

    def bias(self, tokens):
        """What is added to the scaled scores: [heads, tokens, tokens], or nothing."""
        return None


class Fope(Encoding):
    """The authors' form: sine and cosine coefficients for `heads` heads or, where that is
    1, shared by all; drawn around the strided identity and frozen; pairs without
    coefficients at the constants 1 and `pad_sin`."""

    def __init__(self, heads, head_dim, train_length, pad_sin=1.0, base=1e4):
        super().__init__()
        self.pairs, self.pad_sin = head_dim // 2, pad_sin
        frequencies = base ** (-torch.arange(0, head_dim, 2, dtype=torch.float) / head_dim)
        self.register_buffer("inv_freq", frequencies[frequencies >= 2 * math.pi / train_length])
        kept = len(self.inv_freq)
        shape = (heads, kept, fope.mixed_pairs(kept, head_dim))
        self.sin_coef = self._coefficients(shape, seed=1)
        self.cos_coef = self._coefficients(shape, seed=2)

    @staticmethod
    def _coefficients(shape, seed):
        _, kept, columns = shape
        generator = torch.Generator().manual_seed(seed)
        drawn = torch.nn.init.xavier_normal_(torch.empty(shape), gain=0.6, generator=generator)
        drawn += torch.from_numpy(fope.strided_identity(kept, columns))
        return torch.nn.Parameter(drawn, requires_grad=False)

    def _table(self, waves, coefficients, pad):
        """[1, heads or 1, tokens, channels]"""
        waves = waves.expand(1, coefficients.shape[0], -1, -1)
        mixed = torch.einsum("bhtk,hkc->bhtc", waves, coefficients)
        missing = self.pairs - mixed.shape[-1]
        padded = torch.nn.functional.pad(mixed, (0, missing), value=pad)
        return torch.cat((padded, padded), dim=-1)

    def transform(self, query, key):
        tokens = torch.arange(query.shape[2], dtype=torch.float)
        angles = (tokens[:, None] * self.inv_freq)[None, None]
        sine = self._table(angles.sin(), self.sin_coef, self.pad_sin)
        cosine = self._table(angles.cos(), self.cos_coef, 1.0)
        return [x * cosine + rotate_half(x) * sine for x in (query, key)]


def rotate_half(x):
    first, second = x.unflatten(-1, (2, -1)).unbind(-2)
    return torch.cat((-second, first), dim=-1)


class Xpos(Encoding):
    """As torchscale has it: both tables times powers of `scale` that are 1 in the middle of the
    tokens, for keys their inverse; pairs of neighbours."""

    def __init__(self, head_dim, scale_base=512):
        super().__init__()
        self.scale_base = scale_base
        channels = torch.arange(0, head_dim, 2, dtype=torch.float)
        self.register_buffer("scale", (channels + 0.4 * head_dim) / (1.4 * head_dim))

    def _turn(self, x, downscale):
        tokens = x.shape[2]
        first = -(tokens // 2)
        scale = self.scale ** torch.arange(first, tokens + first).div(self.scale_base)[:, None]
        pairs = scale.shape[1]
        inv_freq = 1.0 / (10000 ** (torch.arange(0, pairs) / pairs))
        angles = torch.einsum("i,j->ij", torch.arange(0, tokens, dtype=torch.float), inv_freq)
        if downscale:
            scale = 1 / scale
        tables = angles.sin() * scale, angles.cos() * scale
        sine, cosine = (table.repeat_interleave(2, dim=1) for table in tables)
        rotated = torch.stack((-x[..., 1::2], x[..., ::2]), dim=-1).flatten(-2)
        return x * cosine + rotated * sine

    def transform(self, query, key):
        return self._turn(query, downscale=False), self._turn(key, downscale=True)


class Alibi(Encoding):
    """Minus a slope per head times the distance. Heads are a power of two."""

    def __init__(self, heads):
        super().__init__()
        self.register_buffer("slopes", 2.0 ** (-8 * torch.arange(1, heads + 1) / heads))

    def bias(self, tokens):
        return -self.slopes[:, None, None] * distances(tokens)


class AlibiByKey(Alibi):
    """The slope times the index of the key, which differs by a number per row."""

    def bias(self, tokens):
        return self.slopes[:, None, None] * torch.arange(tokens)


class Sandwich(Encoding):
    """The sum of cosines of the distance, divided by 8 h / H, heads counted from 1."""

    def __init__(self, heads, d_bar, base=1e4):
        super().__init__()
        self.register_buffer("omega", base ** (-2 * torch.arange(d_bar // 2) / d_bar))
        self.register_buffer("ratio", 8 * torch.arange(1, heads + 1) / heads)

    def bias(self, tokens):
        cosines = torch.cos(distances(tokens)[..., None] * self.omega)
        return cosines.sum(-1) / self.ratio[:, None, None]


class KerpleLog(Encoding):
    """-p log(1 + a |i - j|) with learned p and a per head."""

    def __init__(self, heads):
        super().__init__()
        self.bias_p = torch.nn.Parameter(torch.ones(heads, 1, 1))
        self.bias_a = torch.nn.Parameter(torch.ones(heads, 1, 1))

    def bias(self, tokens):
        p, a = self.bias_p.clamp(min=0.01), self.bias_a.clamp(min=0.01)
        return -p * torch.log(1 + a * distances(tokens).abs())


class KerplePower(KerpleLog):
    """-a |i - j|^p"""

    def bias(self, tokens):
        p, a = self.bias_p.clamp(0.01, 2.0), self.bias_a.clamp(min=0.01)
        return -a * distances(tokens).abs() ** p


class RelativeKernel(Alibi):
    """A function of slope times distance, -inf where that is negative."""

    def __init__(self, heads, function):
        super().__init__(heads)
        self.function = function

    def bias(self, tokens):
        distance = distances(tokens)
        values = self.function(self.slopes[:, None, None] * distance.clamp(min=0))
        return torch.where(distance >= 0, values, float("-inf"))


class ClippedTable(Encoding):
    """A learned number per head and distance, clipped to `reach`."""

    def __init__(self, heads, reach):
        super().__init__()
        self.reach, self.embed = reach, torch.nn.Embedding(2 * reach + 1, heads)

    def bias(self, tokens):
        distance = distances(tokens).long().clamp(-self.reach, self.reach)
        return self.embed(distance + self.reach).permute(2, 0, 1)


class Tisa(Encoding):
    """Learned Gaussians of the distance, summed once per head and distance; a pair takes the
    number of its own."""

    def __init__(self, heads, kernels):
        super().__init__()
        self.offsets, self.amplitudes, self.sharpness = (
            torch.nn.Parameter(torch.zeros(kernels, heads)) for _ in range(3)
        )

    def bias(self, tokens):
        apart = self.offsets[..., None] - torch.arange(1 - tokens, tokens)
        gaussians = torch.exp(-self.sharpness[..., None].abs() * apart**2)
        scores = (self.amplitudes[..., None] * gaussians).sum(dim=0)
        return scores[:, distances(tokens).long() + tokens - 1]


class Fire(Encoding):
    """The authors' code (2310.04418): a perceptron of one variable, the logarithm of the distance
    over that of the query's position, which has a threshold."""

    def __init__(self, heads, units, threshold, epsilon=1e-6):
        super().__init__()
        self.mlp = torch.nn.Sequential(
            torch.nn.Linear(1, units), torch.nn.ReLU(), torch.nn.Linear(units, heads)
        )
        self.c = torch.nn.Parameter(torch.tensor(0.1))
        self.init_L = torch.nn.Parameter(torch.tensor(threshold), requires_grad=False)
        self.L_multiplier = torch.nn.Parameter(torch.tensor(1.0))
        self.epsilon = epsilon

    def normalised(self, tokens):
        positions = torch.arange(tokens, dtype=self.c.dtype)
        apart = positions[:, None] - positions[None, :]
        farthest = torch.max(positions, torch.abs(self.L_multiplier * self.init_L))[:, None]
        near = torch.log(torch.abs(self.c * apart) + 1)
        return near / (torch.log(torch.abs(self.c * farthest) + 1) + self.epsilon)

    def bias(self, tokens):
        return self.mlp(self.normalised(tokens).unsqueeze(-1)).unsqueeze(0).permute(0, 3, 1, 2)


def distances(tokens):
    """Query minus key, [tokens, tokens] of floats."""
    positions = torch.arange(tokens)
    return (positions[:, None] - positions[None, :]).float()


def causal(tokens):
    return torch.ones(tokens, tokens, dtype=torch.bool).tril()


class AttentionLayer(torch.nn.Module):
    """Attention between projections, on hidden states [1, tokens, width]. `mask` is called with
    the number of tokens and the other inputs, and says which pairs are kept; the logits of the
    others are `hidden`."""

    def __init__(self, encoding, heads, head_dim, width=64, mask=causal, hidden=float("-inf")):
        super().__init__()
        self.mask, self.hidden = mask, hidden
        self.heads, self.head_dim = heads, head_dim
        self.q, self.k, self.v = (
            torch.nn.Linear(width, heads * head_dim, bias=False) for _ in range(3)
        )
        self.o = torch.nn.Linear(heads * head_dim, width, bias=False)
        self.encoding = encoding

    def forward(self, inputs_embeds, return_dict=False, use_cache=False, **inputs):
        query, key, value = (
            projection(inputs_embeds).unflatten(-1, (self.heads, -1)).transpose(1, 2)
            for projection in (self.q, self.k, self.v)
        )
        query, key = self.encoding.transform(query, key)
        scores = query @ key.transpose(-2, -1) / math.sqrt(self.head_dim)
        tokens = query.shape[2]
        bias = self.encoding.bias(tokens)
        if bias is not None:
            scores = scores + bias
        kept = self.mask(tokens, **inputs)
        scores = scores.masked_fill(~kept, self.hidden)
        output = torch.softmax(scores, dim=-1) @ value
        return (self.o(output.transpose(1, 2).flatten(2)),)
