# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Arrays for a call, and what the oracle says of them."""

import zlib

import ml_dtypes
import numpy as np
from Numerics.module_text import LAYOUTS
from Oracle.attention import attention

DTYPES = {
    "f64": np.dtype(np.float64),
    "f32": np.dtype(np.float32),
    "f16": np.dtype(np.float16),
    "bf16": np.dtype(ml_dtypes.bfloat16),
}
TABLE_ROWS = 160
# Pages of a pool that no batch row uses.
SPARE_PAGES = 3


class Data:
    """The arrays of one call of `function`, drawn from a seed that its name gives."""

    def __init__(self, function, sizes, dtype):
        self.function, self.dtype = function, dtype
        self.batch, self.queries, self.keys = sizes
        if function.page:
            self.keys = -(-self.keys // function.page) * function.page
        self.sizes = {"B": self.batch, "N": self.queries, "M": self.keys}
        self.sizes |= {"H": function.heads, "G": function.kv_heads, "P": TABLE_ROWS}
        self.sizes["T"] = self.keys // (function.page or 1)
        self.rng = np.random.default_rng(zlib.crc32(f"{function.name} {sizes}".encode()))
        # Scores large enough that the softmax is far from flat.
        self.query = 1.5 * self.normal(self.batch, function.heads, self.queries, function.head_dim)
        self.key = self.normal(self.batch, function.kv_heads, self.keys, function.head_dim)
        self.value = self.normal(self.batch, function.kv_heads, self.keys, function.value_dim)
        self.query, self.key, self.value = (
            array.astype(DTYPES[dtype]) for array in (self.query, self.key, self.value)
        )
        self.extra = {operand.name: self.draw(operand) for operand in function.operands}
        self.tensors = self.query, self.key, self.value
        if function.page:
            self.tensors = self.query, *self.in_pages()

    def normal(self, *shape):
        return self.rng.standard_normal(shape)

    def draw(self, operand):
        shape = tuple(self.sizes.get(size, size) for size in operand.shape)
        if operand.range is not None:
            array = self.rng.uniform(*operand.range, shape)
        else:
            array = getattr(self, f"draw_{operand.name}", self.draw_normal)(shape)
        table = DTYPES["f64" if self.dtype == "f64" else "f32"]
        kinds = {"data": DTYPES[self.dtype], "table": table, "i1": np.bool_, "i32": np.int32}
        return np.asarray(array).astype(kinds.get(operand.kind, np.int64))

    def draw_frequencies(self, shape):
        return self.rng.uniform(0.0, 1.0, shape)

    # Mixed tables with entries of about 1.
    draw_cos_coef = draw_sin_coef = lambda self, shape: self.normal(*shape) / shape[1] ** 0.5

    # Of cosine and sine as well, neither on a circle nor the same for both: a swap or a
    # wrong row shows.
    def draw_normal(self, shape):
        return self.normal(*shape)

    def draw_query_scale(self, shape):
        return self.rng.uniform(0.5, 1.5, shape)

    def draw_keep(self, shape):
        """The first row of each head sees nothing if there are others."""
        keep = self.rng.random(shape) < 0.6
        if shape[2] > 1:
            keep[:, :, 0] = False
        return keep

    def draw_bias(self, shape):
        """Row 0 has no visible key, row 1 a finite minimum everywhere: it is uniform."""
        bias = self.normal(*shape)
        bias[self.rng.random(shape) < 0.2] = -np.inf
        if shape[2] > 2:
            bias[:, :, 0] = -np.inf
            # f16 has no number so small that it swallows a score.
            if self.dtype != "f16":
                narrowest = "bf16" if self.dtype == "bf16" else "f32"
                bias[:, :, 1] = float(ml_dtypes.finfo(DTYPES[narrowest]).min)
        return bias

    def draw_valid_length(self, shape):
        """Nothing, some, all and, past the end, all."""
        choices = np.array([self.keys // 2, 0, self.keys, self.keys - self.keys // 3])
        return self.rng.choice(choices, shape)

    def draw_length(self, shape):
        """Nothing, some, all and, past the end, all."""
        return self.rng.choice(np.array([0, self.keys // 3, self.keys, self.keys + 2]), shape)

    def draw_ids(self, shape):
        return self.rng.integers(0, 3, shape)

    def draw_query_ids(self, shape):
        """Some have no key."""
        return self.rng.integers(0, 4, shape)

    draw_key_ids = draw_ids

    def draw_sorted_ids(self, shape):
        return np.sort(self.rng.integers(-2, 3, shape))

    def draw_sorted_query_ids(self, shape):
        return np.sort(self.rng.integers(-2, 5, shape))

    draw_sorted_key_ids = draw_sorted_ids

    def draw_present(self, shape):
        """The last batch row is empty if there are others."""
        present = self.rng.random(shape) < 0.7
        if present.ndim > 1 and len(present) > 1:
            present[-1] = False
        return present

    def draw_first(self, shape):
        return self.rng.integers(0, self.keys // 2 + 1, shape)

    def draw_end(self, shape):
        return self.keys - self.keys // 4

    def draw_q_offset(self, shape):
        if any(operand.name == "k_offset" for operand in self.function.sides):
            return 4000 + self.keys - self.queries
        return self.rng.integers(0, max(self.keys, 1), shape)

    def draw_k_offset(self, shape):
        """Far out, where the rounding of the angles is part of the meaning."""
        return 4000

    def draw_q_pos(self, shape):
        return self.rng.integers(0, 40, shape)

    draw_k_pos = draw_q_pos

    def draw_page_table(self, shape):
        """Each row's pages in no order."""
        return self.rng.permutation(shape[0] * shape[1] + SPARE_PAGES)[SPARE_PAGES:].reshape(shape)

    def in_pages(self):
        """Keys and values in pools of pages that are NaN wherever no key is. Entries of the page
        table past a row's valid length become numbers of no page."""
        table, page = self.extra["page_table"], self.function.page
        lengths = np.broadcast_to(self.extra.get("valid_length", self.keys), self.batch)
        pools = []
        for array in (self.key, self.value):
            shape = (table.size + SPARE_PAGES, array.shape[1], page, array.shape[3])
            pools.append(np.full(shape, np.nan, array.dtype))
            for row, length in enumerate(lengths):
                for j in range(min(length, self.keys)):
                    pools[-1][table[row, j // page], :, j % page] = array[row, :, j]
        unused = np.arange(table.shape[1]) * page >= lengths[:, None]
        table[unused] = self.rng.choice([-1, 1 << 30], np.count_nonzero(unused))
        return pools

    def arguments(self, storage):
        """The arrays in the order of the function's arguments, laid out as it wants and
        stored as `storage` says."""
        axes = LAYOUTS[self.function.layout]
        tensors = [array.transpose(axes) for array in self.tensors]
        tensors += [self.extra[operand.name] for operand in self.function.operands]
        return [stored(array, storage) for array in tensors]

    def oracles(self):
        """-> (content transforms, score terms, masks), as attention() takes them"""
        exact = self.dtype == "f64"
        arrays = self.extra | {"G": self.function.kv_heads}
        encodings = [part.oracle(arrays, exact) for part in self.function.encodings]
        transforms = [oracle for oracle in encodings if hasattr(oracle, "query")]
        terms = [oracle for oracle in encodings if not hasattr(oracle, "query")]
        return transforms, terms, [part.oracle(self.extra, exact) for part in self.function.masks]

    def expected(self, rounded=False):
        """-> (output in the function's layout, log-sum-exp), float64; `rounded` (True, or
        "tf32") with queries and keys rounded to the data's type after they were transformed, or
        after each transform ("each")."""
        function = self.function
        transforms, terms, masks = self.oracles()
        if rounded == "each":
            rounding = Rounding(DTYPES[self.dtype])
            transforms = [step for own in transforms for step in (own, rounding)] or [rounding]
        elif rounded:
            transforms.append(RoundingToTf32() if rounded == "tf32" else Rounding(DTYPES[self.dtype]))
        output, lse = attention(
            *self.tensors,
            transforms=transforms,
            terms=terms,
            masks=masks,
            scale=function.scale,
            softcap=function.softcap,
            **{operand.name: self.extra[operand.name] for operand in function.sides},
        )
        return output.transpose(LAYOUTS[function.layout]), lse


class Rounding:
    """The last transform of both sides: to a narrow float and back."""

    def __init__(self, dtype):
        self.dtype = dtype

    def query(self, x, positions):
        # What decays may be beyond the type far from where it is read.
        with np.errstate(over="ignore"):
            return x.astype(np.float32).astype(self.dtype).astype(np.float64)

    key = query


class RoundingToTf32:
    """Likewise to 11 bits, ties away from zero; of any exponent, as a kernel may scale what it
    rounds by a power that the oracle does not know."""

    def query(self, x, positions):
        bits = x.view(np.uint64)
        half = np.uint64(1 << 41)
        return ((bits + half) & ~np.uint64((1 << 42) - 1)).view(np.float64)

    key = query


def stored(array, storage):
    """The same numbers in C order, with two axes swapped in memory, or as every second
    element of a larger buffer whose other elements must not be read."""
    if storage == "swapped" and array.ndim > 2:
        return np.ascontiguousarray(array.swapaxes(-3, -2)).swapaxes(-3, -2)
    if storage == "sliced" and array.ndim:
        larger = np.empty([2 * size + 1 for size in array.shape], array.dtype)
        larger.fill(np.nan if array.dtype.kind not in "bi" else 1)
        view = larger[(slice(1, None, 2),) * array.ndim]
        view[...] = array
        return view
    return np.array(array, order="C")
