# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc-contractions-to-loops against numpy: operand layouts, batches, sizes that divide
nothing, dynamic sizes, vector widths, threads."""

import sys
import pathlib
import unittest

import ml_dtypes
import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))
import counting
from machine_code import MachineCode, for_machine, run_passes

# einsum subscripts of x, w, y: row and column operands in every orientation.
FORMS = {
    "plain": ("mk", "kn", "mn"),
    "weights_by_row": ("mk", "nk", "mn"),
    "tokens_by_column": ("km", "kn", "mn"),
    "both_transposed": ("km", "nk", "mn"),
    "result_transposed": ("mk", "nk", "nm"),
    "batch": ("bmk", "bkn", "bmn"),
    "batch_transposed": ("bmk", "bnk", "bmn"),
    "shared_weights": ("bmk", "nk", "bmn"),
    "heads_inside": ("bmhk", "bnhk", "bhmn"),
    "two_reductions": ("mlk", "nlk", "mn"),
    "grouped": ("bgmk", "bnk", "bgmn"),
}
# Longer serial sums than the others: not in every size.
TILE_FORMS = FORMS | {"steps_outermost": ("lmk", "lnk", "mn")}
SIZES = [
    dict(b=1, g=1, h=1, l=1, m=1, n=1, k=1),
    dict(b=2, g=3, h=2, l=2, m=7, n=33, k=5),
    dict(b=2, g=2, h=3, l=3, m=33, n=7, k=64),
    dict(b=1, g=2, h=2, l=2, m=100, n=65, k=300),
    dict(b=2, g=1, h=1, l=4, m=24, n=32, k=256),
    dict(b=2, g=2, h=2, l=1, m=1, n=40, k=33),
    dict(b=2, g=2, h=2, l=2, m=31, n=130, k=257),
    dict(b=2, g=2, h=2, l=2, m=0, n=5, k=5),
    dict(b=1, g=1, h=1, l=2, m=5, n=6, k=0),
    dict(b=1, g=1, h=1, l=1, m=8, n=16, k=4),
    dict(b=1, g=1, h=1, l=1, m=40, n=70, k=512),
]
# Those of SIZES that are compiled in as well: no tails, tails of every kind, one token,
# nothing at all, less than is prefetched, rows that share sets of the cache.
STATIC = (4, 3, 5, 7, 8, 9, 10)
MACHINES = [dict(cpu="x86-64-v3"), dict(cpu="x86-64-v4"), dict(cpu="x86-64"),
            dict(cpu="x86-64-v3", l1=4096, l2=16384),
            dict(cpu="x86-64-v3", registers=3, l1=4096)]


NUMPY = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}
# Of operands and of results; half a unit of the last place of the latter.
NARROW = [("bf16", "bf16", 2**-8), ("bf16", "f32", 0), ("f16", "f16", 2**-11), ("f16", "f32", 0)]


def memref(subscripts, sizes, dtype):
    extents = "".join(f"{sizes[c] if sizes else '?'}x" for c in subscripts)
    return f"memref<{extents}x{dtype}>".replace("xx", "x")


def function(name, form, sizes=None, stored="f32", result="f32"):
    loops = "".join(sorted(set("".join(form)) - set("kl"))) + "".join(
        sorted(set("kl") & set("".join(form))))
    maps = ", ".join(
        f"affine_map<({', '.join(loops)}) -> ({', '.join(subscripts)})>" for subscripts in form)
    x, w, y = (memref(subscripts, sizes, dtype)
               for subscripts, dtype in zip(form, (stored, stored, result)))
    return f"""
func.func @{name}(%x: {x}, %w: {w}, %y: {y}) {{
  linalg.contract indexing_maps = [{maps}] ins(%x, %w : {x}, {w}) outs(%y : {y})
  return
}}"""


def operands(form, sizes, seed, stored="f32", result="f32"):
    generator = np.random.default_rng(seed)
    return [generator.standard_normal([sizes[c] for c in subscripts], dtype=np.float32)
            .astype(NUMPY[dtype]) for subscripts, dtype in zip(form, (stored, stored, result))]


def compiled(functions, **machine):
    return MachineCode(for_machine("\n".join(functions), **machine),
                       "posenc-contractions-to-loops,posenc-expand-narrow-products,"
                       "posenc-request-tile-registers")


class Contractions(unittest.TestCase):
    def check(self, code, name, form, sizes, stored="f32", result="f32", rounding=0.0):
        x, w, y = operands(form, sizes, len(name), stored, result)
        expected = y.astype(np.float64) + np.einsum(f"{form[0]},{form[1]}->{form[2]}", x.astype(np.float64),
                                 w.astype(np.float64))
        # Rounding grows with the length of the sum of products of unit variance.
        depth = sizes["k"] * (sizes["l"] if "l" in form[0] else 1)
        code(name, x, w, y)
        np.testing.assert_allclose(y.astype(np.float64), expected, rtol=1.01 * rounding,
                                   atol=4e-6 * max(1, depth) ** 0.5 + 1e-6)

    def test_dynamic_sizes(self):
        for machine in MACHINES:
            code = compiled([function(name, form) for name, form in FORMS.items()], **machine)
            for name, form in FORMS.items():
                for sizes in SIZES:
                    with self.subTest(form=name, machine=machine, **sizes):
                        self.check(code, name, form, sizes)

    def test_static_sizes(self):
        code = compiled([function(f"{name}_{i}", form, SIZES[i]) for name, form in FORMS.items()
                         for i in STATIC])
        for name, form in FORMS.items():
            for i in STATIC:
                with self.subTest(form=name, **SIZES[i]):
                    self.check(code, f"{name}_{i}", form, SIZES[i])

    def test_narrow_floats(self):
        # Sums are f32: a result is rounded once, however long the sum.
        forms = ("weights_by_row", "plain", "both_transposed", "batch")
        for stored, result, rounding in NARROW:
            dtypes = {"stored": stored, "result": result}
            code = compiled(
                [function(form, FORMS[form], **dtypes) for form in forms]
                + [function(f"{form}_static", FORMS[form], SIZES[4], **dtypes) for form in forms],
                cpu="x86-64-v4")
            for form in forms:
                for sizes in SIZES:
                    with self.subTest(form=form, **dtypes, **sizes):
                        self.check(code, form, FORMS[form], sizes, **dtypes, rounding=rounding)
                with self.subTest(form=form, static=True, **dtypes):
                    self.check(code, f"{form}_static", FORMS[form], SIZES[4], **dtypes,
                               rounding=rounding)

    def test_tile_registers(self):
        # Rows and steps are whole tiles; lanes are any number, and become rows where these
        # are fewer. On a CPU without tile registers their products are taken apart again.
        tiles = dict(cpu="x86-64-v4", tiles=16)
        weights = "weights_by_row"
        machines = [
            # One block, whole depth blocks of 160 steps, a shorter one after them; lanes and
            # rows that fill no panel and no block, one lane, and none.
            (tiles, [(weights, 7, 32, 96), (weights, 33, 64, 320), (weights, 33, 160, 352),
                     (weights, 1, 96, 192), (weights, 0, 32, 32), (weights, 5, 32, 0),
                     (weights, 7, 288, 192), ("heads_inside", 7, 64, 96)]
             + [(form, 33, 64, 352) for form in
                ("batch_transposed", "heads_inside", "two_reductions", "steps_outermost")]
             + [(form, 96, 33, 64) for form in
                (weights, "batch", "heads_inside", "two_reductions", "plain")]),
            # Several blocks of panels, the last of one, and depth blocks of 32 and 64 steps.
            (tiles | dict(l1=8192, l2=32768), [(weights, 70, 96, 96)]),
            (tiles | dict(l1=16384, l2=32768), [(weights, 70, 96, 160)]),
            # Several tasks of one panel.
            (tiles | dict(l1=8192, l2=16384), [(weights, 70, 96, 96)]),
        ]
        # 7 and 100 are no whole tiles, and weights [k, n] no rows of steps.
        others = (tiles, [("plain", 7, 32, 96), ("batch", 7, 32, 96)]
                  + [(form, 100, 64, 576) for form in
                     (weights, "batch", "heads_inside", "two_reductions", "plain")])
        for result, rounding in (("f32", 0), ("bf16", 2**-8)):
            dtypes = {"stored": "bf16", "result": result}
            for machine, cases in machines:
                # Enough rows that these stay rows whatever the number of lanes.
                cases = [*cases, (weights, "?", 288, 96)]
                with self.subTest(machine=machine, result=result):
                    self.check_tiles(machine, cases, dtypes, rounding, uses_tiles=True)
            with self.subTest(others=True, result=result):
                self.check_tiles(*others, dtypes, rounding, uses_tiles=False)

    def check_tiles(self, machine, cases, dtypes, rounding, uses_tiles):
        cases = [(f"f{i}", TILE_FORMS[form], dict(b=2, h=2, l=2, m=m, n=n, k=k))
                 for i, (form, m, n, k) in enumerate(cases)]
        texts = [function(name, form, sizes, **dtypes) for name, form, sizes in cases]
        loops = run_passes(for_machine("\n".join(texts), **machine),
                           "posenc-contractions-to-loops")
        for body, case in zip(loops.split("func.func")[1:], cases, strict=True):
            self.assertEqual("amx.tile_mulf" in body, uses_tiles, case)
        code = compiled(texts, **machine)
        for name, form, sizes in cases:
            sizes = {key: 20 if size == "?" else size for key, size in sizes.items()}
            with self.subTest(name=name, form=form, **sizes):
                self.check(code, name, form, sizes, **dtypes, rounding=rounding)

    def test_threads_change_nothing(self):
        form, sizes = FORMS["weights_by_row"], dict(m=100, n=300, k=70)
        code = compiled([function("f", form)])
        x, w, y = operands(form, sizes, seed=0)
        results = []
        for threads in (1, 2):
            code.set_threads(threads)
            result = y.copy()
            code("f", x, w, result)
            results.append(result)
        np.testing.assert_array_equal(*results)


if __name__ == "__main__":
    counting.main()
