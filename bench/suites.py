# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which attentions and layers are measured, by suite."""

from case import Case
from layer import LayerCase
from linear import LinearCase
from Numerics.function import Function
from Numerics.linear import Case as Linear
from Numerics.parts import MASKS, Part, encodings
from outside import KERPLE
from Oracle import masks as oracles

ENCODINGS = ("rope_half", "fope", "alibi", "sandwich", "table", "kerple")


def _case(name, heads=8, kv_heads=None, channels=64, encoding="none", masks=(), sizes=(1, 2048, 2048),
          dtype="f32", threads=1, options=()):
    function = Function(
        name=name,
        heads=heads,
        kv_heads=kv_heads or heads,
        head_dim=channels,
        value_dim=channels,
        encodings=KERPLE if encoding == "kerple" else encodings(channels)[encoding],
        masks=masks,
        lse=False,
        sizes=sizes,
    )
    return Case(function, sizes, dtype, threads, options)


CAUSAL = MASKS["causal"]["masks"]


def _sliding(window):
    return (Part("sliding", lambda arrays, exact: oracles.sliding(window), {"window": window}),)


def _prefill(threads=1):
    """Full, causal, and causal with each encoding: 8 heads, 2048 tokens."""
    suffix = "" if threads == 1 else f"_{threads}_threads"
    for channels in (64, 128):
        yield _case(f"full_d{channels}{suffix}", channels=channels, threads=threads)
        yield _case(f"causal_d{channels}{suffix}", channels=channels, masks=CAUSAL, threads=threads)
        for encoding in ENCODINGS if threads == 1 else ("rope_half", "alibi"):
            yield _case(
                f"causal_{encoding}_d{channels}{suffix}",
                channels=channels, encoding=encoding, masks=CAUSAL, threads=threads,
            )


def _encodings():
    """What each encoding of the numeric tests costs: causal, 64 channels, beside none. Tables are
    shorter there than sequences are here, and positions on axes are operands of an op."""
    for encoding in encodings(64):
        if "_by_" in encoding or encoding.startswith("rope_axes"):
            continue
        yield _case(f"causal_{encoding}_d64", encoding=encoding, masks=CAUSAL)


def _narrow():
    """bf16: what the units that multiply bf16 do, and with two threads."""
    for channels in (64, 128):
        for threads in (1, 2):
            suffix = "" if threads == 1 else f"_{threads}_threads"
            rest = {"channels": channels, "dtype": "bf16", "threads": threads}
            yield _case(f"full_bf16_d{channels}{suffix}", **rest)
            yield _case(f"causal_bf16_d{channels}{suffix}", masks=CAUSAL, **rest)
            if threads == 1:
                for encoding in ENCODINGS:
                    yield _case(f"causal_{encoding}_bf16_d{channels}", encoding=encoding,
                                masks=CAUSAL, **rest)


def _lengths():
    """Share of the peak over the number of tokens."""
    for tokens in (128, 256, 512, 1024, 4096, 8192):
        for encoding in ("none", "rope_half", "alibi"):
            yield _case(f"causal_{encoding}_n{tokens}", encoding=encoding, masks=CAUSAL,
                        sizes=(1, tokens, tokens))


def _windows():
    yield _case("sliding_256_n16384", masks=CAUSAL + _sliding(256), sizes=(1, 16384, 16384))


def _proved():
    """ALiBi whose windows are proved, over the number of tokens: time is linear where that without
    windows is quadratic. Scores of normal queries and keys are below 8."""
    options = (("window_epsilon", 1e-3), ("score_bound", 8.0))
    for tokens in (2048, 8192, 32768, 131072):
        shape = {"encoding": "alibi", "masks": CAUSAL, "sizes": (1, tokens, tokens)}
        yield _case(f"causal_alibi_windows_n{tokens}", **shape, options=options)
        if tokens <= 32768:
            yield _case(f"causal_alibi_whole_n{tokens}", **shape)


def _odd():
    """Short and odd lengths, and head sizes beside the usual ones."""
    for tokens in (1, 7, 33, 100, 1999):
        yield _case(f"causal_alibi_n{tokens}", encoding="alibi", masks=CAUSAL, sizes=(1, tokens, tokens))
    for channels in (32, 40, 80, 96, 256):
        yield _case(f"causal_rope_d{channels}", channels=channels, encoding="rope_half", masks=CAUSAL,
                    sizes=(1, 512, 512))


def _decode():
    """One query over a cache of 16384 keys, four query heads to a kv head."""
    for dtype in ("f32", "f16", "bf16"):
        yield _case(f"decode_{dtype}", heads=32, kv_heads=8, channels=128, sizes=(1, 1, 16384),
                    dtype=dtype)


def _layers():
    """Whole decoder layers, of the shapes of Llama 3.2 1B and BLOOM 1b7."""
    for dtype, suffix in (("f32", ""), ("bf16", "_bf16")):
        for model, heads, kv_heads, head_dim in (("llama", 32, 8, 64), ("bloom", 16, 16, 128)):
            for tokens in (128, 512, 2048):
                folder = f"{model}_layer" + ("" if tokens == 512 else f"_n{tokens}") + suffix
                name = f"{model}_layer{suffix}_n{tokens}"
                yield LayerCase(name, folder, heads, kv_heads, head_dim, tokens, dtype)


def _linear():
    """Linear attention, 8 heads of 64 channels: time per token is the same whatever their number."""
    for tokens in (1024, 4096, 16384):
        for name, options in (
            ("running", {}), ("running_rope", {"encoding": "half"}), ("full", {"causal": False}),
            ("retention", {"encoding": "half", "features": "identity", "normalized": False, "decay": True,
                           "scale": 0.125}),
        ):
            yield LinearCase(Linear(
                f"linear_{name}_n{tokens}", **{"encoding": "none", **options}, heads=8, kv_heads=8,
                head_dim=64, value_dim=64, sizes=(1, tokens, tokens)))


def _quadratic():
    """What linear attention of as many tokens is held against: the products of all pairs. Seconds a
    call, so that no suite with other libraries has it."""
    yield _case("causal_none_n16384", masks=CAUSAL, sizes=(1, 16384, 16384))


SUITES = {
    "quick": lambda: [
        _case("full_d64"),
        _case("causal_d64", masks=CAUSAL),
        _case("causal_alibi_d64", encoding="alibi", masks=CAUSAL),
    ],
    "prefill": lambda: [*_prefill()],
    "encodings": lambda: [*_encodings()],
    "threads": lambda: [*_prefill(threads=2)],
    "narrow": lambda: [*_narrow()],
    "lengths": lambda: [*_lengths()],
    "windows": lambda: [*_windows()],
    "proved-windows": lambda: [*_proved()],
    "odd": lambda: [*_odd()],
    "decode": lambda: [*_decode()],
    "layers": lambda: [*_layers()],
    "linear": lambda: [*_linear()],
    "quadratic": lambda: [*_quadratic()],
}
SUITES["cpu"] = lambda: [
    case
    for suite in ("prefill", "threads", "narrow", "lengths", "windows", "odd", "decode", "layers", "linear")
    for case in SUITES[suite]()
]


def find(suite, name):
    return next(case for case in SUITES[suite]() if case.name == name)
