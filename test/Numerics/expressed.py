# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the literature has a name for and no attribute does: as docs/Spec.md says to express it, and
as its paper has it. Written apart from each other: what the paper indexes, scales or divides is done
to whole logits here."""

import dataclasses
import math
from collections.abc import Callable
from functools import partial

import numpy as np
from Oracle.alibi import slopes
from Oracle.attention import softmax_product
from Oracle.t5 import buckets_of

HEADS, KV_HEADS, DIM = 4, 2, 64


@dataclasses.dataclass(frozen=True)
class Form:
    """`clauses` follow the inputs of the attention and may use what `before` computes; `{t}` is the
    type of tables, and arguments are typed as their arrays are. `logits` is a function of (products
    of queries and keys [B, H, N, M], further arrays), `without` that of what it would be if the form
    were not there."""

    name: str
    before: str
    clauses: str
    arrays: Callable  # generator -> further arrays by name
    logits: Callable
    without: Callable
    batch: int = 1
    heads: int = HEADS
    kv_heads: int = KV_HEADS
    queries: int = 40
    keys: int = 40
    dim: int = DIM

    def data(self, seed=0):
        """-> (query, key, value), further arrays by name"""
        generator = np.random.default_rng(seed)
        shapes = ((self.batch, self.heads, self.queries, self.dim),
                  *[(self.batch, self.kv_heads, self.keys, self.dim)] * 2)
        tensors = [generator.standard_normal(shape) for shape in shapes]
        return tensors, self.arrays(generator)

    def text(self, dtype):
        table = "f64" if dtype == "f64" else "f32"
        element = {"f": table, "i": "i64"}
        _, further = self.data()
        types = {name: _tensor(array.shape, element[array.dtype.kind]) for name, array in further.items()}
        q = _tensor((self.batch, self.heads, self.queries, self.dim), dtype)
        k = _tensor((self.batch, self.kv_heads, self.keys, self.dim), dtype)
        arguments = "".join(f", %{name}: {of}" for name, of in types.items())
        before, clauses = (text.replace("{t}", table) for text in (self.before, self.clauses))
        for name, of in types.items():
            clauses = clauses.replace(f"%{name} : _", f"%{name} : {of}")
        return f"""
func.func @main(%q: {q}, %k: {k}, %v: {k}{arguments}) -> {q} {{
  %init = tensor.empty() : {q}
  {before}
  %r = posenc.attention ins(%q, %k, %v : {q}, {k}, {k}) outs(%init : {q})
      {clauses} -> {q}
  return %r : {q}
}}"""

    def expected(self, logits, query, key, value, further):
        """The output in float64 by `logits`, one of the two."""
        group = self.heads // self.kv_heads
        key, value = (np.repeat(array.astype(np.float64), group, axis=1) for array in (key, value))
        products = np.einsum("bhid,bhjd->bhij", query.astype(np.float64), key)
        return softmax_product(logits(products, **further), value)[0]


def _tensor(shape, element):
    return f"tensor<{'x'.join([*map(str, shape), element])}>"


def _scaled(name, shape, result):
    """%result = %factor * %name"""
    of = f"tensor<{shape}x{{t}}>"
    return f"""%factors_init = tensor.empty() : {of}
  %factors = linalg.fill ins(%factor : {{t}}) outs(%factors_init : {of}) -> {of}
  %{result} = linalg.mul ins(%{name}, %factors : {of}, {of}) outs(%factors_init : {of}) -> {of}"""


def _causal(logits):
    queries, keys = logits.shape[-2:]
    hidden = np.arange(keys) > np.arange(queries)[:, None] + keys - queries
    return np.where(hidden, -np.inf, logits)


# T5 with a temperature (Chi et al., 2311.00684): softmax((q k + b) / tau).
TAU = 0.8


def _t5_logits(products, values, tau=TAU):
    distances = np.arange(40) - np.arange(40)[:, None]
    bias = values[buckets_of(distances, bidirectional=False)].transpose(2, 0, 1)
    return _causal((products / np.sqrt(DIM) + bias) / tau)


T5_TEMPERATURE = Form(
    "t5_temperature",
    f"%factor = arith.constant {1 / TAU} : {{t}}\n  " + _scaled("values", "32x4", "sharper"),
    f"""encodings [#posenc.t5<bidirectional = false>(%sharper : tensor<32x4x{{t}}>)]
      masks [#posenc.causal] scale {1 / (TAU * math.sqrt(DIM))}""",
    lambda generator: {"values": generator.uniform(-3, 3, (32, HEADS))},
    _t5_logits, partial(_t5_logits, tau=1.0))

# Llama 4, layers without positions: queries times 1 + 0.1 ln(floor((n + 1) / 8192) + 1).


def _llama4_logits(products, positions, factor=0.1):
    tuned = np.log(np.floor((positions + 1.0) / 8192) + 1.0) * factor + 1.0
    return products / np.sqrt(DIM) * tuned[:, None]


NOPE_TEMPERATURE = Form(
    "nope_temperature",
    """%empty = tensor.empty() : tensor<40x{t}>
  %scales = linalg.generic {
      indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%positions : tensor<40xi64>) outs(%empty : tensor<40x{t}>) {
  ^bb0(%n: i64, %o: {t}):
    %first = arith.constant 1 : i64
    %floor = arith.constant 8192 : i64
    %one = arith.constant 1.0 : {t}
    %tenth = arith.constant 0.1 : {t}
    %next = arith.addi %n, %first : i64
    %blocks = arith.divui %next, %floor : i64
    %real = arith.sitofp %blocks : i64 to {t}
    %more = arith.addf %real, %one : {t}
    %log = math.log %more : {t}
    %part = arith.mulf %log, %tenth : {t}
    %scale = arith.addf %part, %one : {t}
    linalg.yield %scale : {t}
  } -> tensor<40x{t}>""",
    "query_scale(%scales : tensor<40x{t}>)",
    # 8191 is the first that is scaled.
    lambda generator: {"positions": np.sort(np.append(generator.integers(0, 10**6, 37), [0, 8190, 8191]))},
    _llama4_logits, partial(_llama4_logits, factor=0.0), keys=70)

# Swin (Liu et al., 2103.14030, section 3.2): windows of 4 x 3 tokens of two images of 8 x 6, whose
# windows were shifted by 2 x 1: four windows an image, of which three hold tokens of several regions.
ROWS, COLUMNS = 4, 3
IMAGE, SHIFT, IMAGES = (8, 6), (2, 1), 2
WINDOWS = IMAGE[0] // ROWS * IMAGE[1] // COLUMNS


def _relative_position_index():
    """Of each pair of tokens of a window, as the authors' code has it."""
    grid = np.stack(np.meshgrid(np.arange(ROWS), np.arange(COLUMNS), indexing="ij")).reshape(2, -1)
    relative = (grid[:, :, None] - grid[:, None, :]).transpose(1, 2, 0)
    return (relative[..., 0] + ROWS - 1) * (2 * COLUMNS - 1) + relative[..., 1] + COLUMNS - 1


def _regions():
    """[windows, tokens]: what part of the image a token of the shifted windows comes from."""
    image = np.zeros(IMAGE, np.int64)
    region = 0
    for rows in (slice(0, -ROWS), slice(-ROWS, -SHIFT[0]), slice(-SHIFT[0], None)):
        for columns in (slice(0, -COLUMNS), slice(-COLUMNS, -SHIFT[1]), slice(-SHIFT[1], None)):
            image[rows, columns] = region
            region += 1
    windows = image.reshape(IMAGE[0] // ROWS, ROWS, IMAGE[1] // COLUMNS, COLUMNS)
    return windows.transpose(0, 2, 1, 3).reshape(WINDOWS, ROWS * COLUMNS)


def _swin_logits(products, table, shifted=False, **_):
    bias = table[_relative_position_index()].transpose(2, 0, 1)
    logits = products / np.sqrt(32) + bias
    if shifted:
        of_window = _regions()
        differ = of_window[:, None, :] != of_window[:, :, None]
        logits = logits + np.tile(np.where(differ, -100.0, 0.0), (IMAGES, 1, 1))[:, None]
    return logits


def _swin(name, masks="", regions=False):
    entries = (2 * ROWS - 1) * (2 * COLUMNS - 1)
    numbers = [row * (2 * COLUMNS - 1) + column for row in range(ROWS) for column in range(COLUMNS)]
    values = f"tensor<3x{entries}x{{t}}>"

    def arrays(generator):
        further = {"table": generator.standard_normal((entries, 3))}
        return further | ({"regions": np.tile(_regions(), (IMAGES, 1))} if regions else {})

    return Form(
        name,
        f"""%numbers = arith.constant dense<{numbers}> : tensor<12xi64>
  %empty = tensor.empty() : {values}
  %values = linalg.transpose ins(%table : tensor<{entries}x3x{{t}}>) outs(%empty : {values})
      permutation = [1, 0]""",
        f"""encodings [#posenc.table<origin = {numbers[-1]}>(%values : {values})] {masks}
      q_pos(%numbers : tensor<12xi64>) k_pos(%numbers : tensor<12xi64>)""",
        arrays,
        partial(_swin_logits, shifted=regions),
        _swin_logits if regions else lambda products, **_: products / np.sqrt(32),
        batch=IMAGES * WINDOWS, heads=3, kv_heads=3, queries=ROWS * COLUMNS, keys=ROWS * COLUMNS, dim=32)


SWIN = _swin("swin")
# What -100 leaves of a weight, e^-100, no type here can tell from what a mask leaves.
SWIN_SHIFTED = _swin("swin_shifted", "masks [#posenc.document(%regions : _)]", regions=True)

# ALiBi with slopes that shrink as the run grows beyond the length L of training, m L / n (Al-Khateeb
# et al.): an operand, of the power 1.
TRAINED = 32


def _interpolated_logits(products, slopes, length, trained=TRAINED):
    interpolated = slopes * (trained / length if length > trained else 1.0)
    distance = np.arange(40)[:, None] - np.arange(40)
    return _causal(products / np.sqrt(DIM) - interpolated[:, None, None] * distance)


def _alibi(length):
    return Form(
        f"alibi_at_{length}",
        f"""%trained = arith.constant {TRAINED}.0 : {{t}}
  %first = arith.constant 1.0 : {{t}}
  %run = tensor.extract %length[] : tensor<i64>
  %real = arith.sitofp %run : i64 to {{t}}
  %shrunk = arith.divf %trained, %real : {{t}}
  %factor = arith.minimumf %shrunk, %first : {{t}}
  %ones = arith.constant dense<1.0> : tensor<4x{{t}}>
  """ + _scaled("slopes", "4", "flatter"),
        """encodings [#posenc.kerple<kind = power>(%flatter, %ones : tensor<4x{t}>, tensor<4x{t}>)]
      masks [#posenc.causal]""",
        lambda generator: {"slopes": slopes(HEADS), "length": np.array(length)}, _interpolated_logits,
        partial(_interpolated_logits, trained=TRAINED / 2))


FORMS = (T5_TEMPERATURE, NOPE_TEMPERATURE, SWIN, SWIN_SHIFTED, _alibi(20), _alibi(150))
