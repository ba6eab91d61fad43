# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""convert-posenc-to-loops by itself: what the numeric suite cannot see from outside. Vector
widths of other machines, visited tiles against the count on paper, memory, values that are
not finite, tiles of a larger attention, threads."""

import concurrent.futures
import ctypes
import multiprocessing
import pathlib
import sys
import unittest

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))
import counting
from machine_code import MachineCode, for_machine
from Oracle.alibi import Alibi
from Oracle.attention import attention
from Oracle.masks import causal, sliding
from Oracle.rope import Rope

TOLERANCE = 2e-5  # in units of max |v|


def memref(*shape, element="f32"):
    return f"memref<{'x'.join('?' if size is None else str(size) for size in shape)}x{element}>"


def function(batch, heads, kv_heads, queries, keys, head_dim, value_dim, clauses="",
             arguments="", name="f", element="f32"):
    q, o, k, v = (memref(batch, *sizes, element=element) for sizes in (
        (heads, queries, head_dim), (heads, queries, value_dim), (kv_heads, keys, head_dim),
        (kv_heads, keys, value_dim)))
    lse = memref(batch, heads, queries)
    return f"""
func.func @{name}(%q: {q}, %k: {k}, %v: {v}, %o: {o}, %l: {lse}{arguments}) {{
  posenc.attention ins(%q, %k, %v : {q}, {k}, {v}) outs(%o, %l : {o}, {lse}) {clauses}
  return
}}"""


def data(batch, heads, kv_heads, queries, keys, head_dim, value_dim, seed=0):
    """Random query, key, value; output and log-sum-exp full of NaN."""
    generator = np.random.default_rng(seed)
    shapes = ((heads, queries, head_dim), (kv_heads, keys, head_dim), (kv_heads, keys, value_dim))
    inputs = [generator.standard_normal((batch, *shape), dtype=np.float32) for shape in shapes]
    return (*inputs, np.full((batch, heads, queries, value_dim), np.nan, np.float32),
            np.full((batch, heads, queries), np.nan, np.float32))


def fused(text, options="", **machine):
    return MachineCode(for_machine(text, **machine), f"convert-posenc-to-loops{options}")


class Case(unittest.TestCase):
    def assertAgrees(self, arrays, **meaning):
        q, k, v, o, lse = arrays
        expected, expected_lse = attention(q, k, v, **meaning)
        np.testing.assert_allclose(o, expected, rtol=0, atol=TOLERANCE * np.abs(v).max())
        np.testing.assert_allclose(lse, expected_lse, rtol=TOLERANCE, atol=TOLERANCE)


class Widths(Case):
    """Every vector width gives code that this machine can run, if slowly."""

    machines = (dict(cpu="x86-64"), dict(cpu="x86-64-v3"), dict(cpu="x86-64-v4"),
                dict(cpu="x86-64-v4", l1=49152), dict(cpu="x86-64", registers=32),
                dict(cpu="x86-64-v3", l1=2048))
    shapes = ((1, 4, 2, 77, 130, 40, 24), (2, 2, 1, 131, 131, 16, 7), (1, 2, 2, 1, 50, 8, 8))
    kinds = {
        "rope, alibi, causal": (
            "encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal]",
            dict(transforms=[Rope()], terms=[Alibi()], masks=[causal])),
        "interleaved": ("encodings [#posenc.rope<pairing = interleaved, rot = 6, offset = 2>]",
                        dict(transforms=[Rope(pairing="interleaved", rot=6, offset=2)])),
        "sliding": ("masks [#posenc.causal, #posenc.sliding<window = 19>]",
                    dict(masks=[causal, sliding(19)])),
    }

    def test_widths(self):
        for number, machine in enumerate(self.machines):
            # Each machine meets every kind and every shape, paired differently.
            kinds = list(self.kinds)[number % 3:] + list(self.kinds)[:number % 3]
            cases = [(f"f{i}", kind, shape) for i, (kind, shape) in enumerate(zip(kinds, self.shapes))]
            code = fused("\n".join(function(*shape, self.kinds[kind][0], name=name)
                                   for name, kind, shape in cases), **machine)
            for name, kind, shape in cases:
                with self.subTest(machine=machine, kind=kind, shape=shape):
                    arrays = data(*shape)
                    code(name, *arrays)
                    self.assertAgrees(arrays, **self.kinds[kind][1])


class NarrowCaches(Case):
    """Few queries over keys and values of bf16: whole blocks and a rest, channels that are
    pairs of vectors at some widths and at others not."""

    machines = (dict(cpu="x86-64"), dict(cpu="x86-64-v3"), dict(cpu="x86-64-v4"))
    shapes = ((2, 4, 1, 1, 1100, 64, 128), (1, 3, 3, 1, 1100, 128, 96), (1, 8, 1, 1, 530, 40, 72))

    def test_widths(self):
        for machine in self.machines:
            code = fused("\n".join(function(*shape, name=f"f{i}", element="bf16")
                                   for i, shape in enumerate(self.shapes)), **machine)
            for i, shape in enumerate(self.shapes):
                with self.subTest(machine=machine, shape=shape):
                    q, k, v, o, lse = data(*shape)
                    halves = [(array.view(np.uint32) >> 16).astype(np.uint16) for array in (q, k, v, o)]
                    code(f"f{i}", *halves, lse)
                    q, k, v, o = ((half.astype(np.uint32) << 16).view(np.float32) for half in halves)
                    expected, expected_lse = attention(q, k, v)
                    # Half a unit of bf16, and sums in f32.
                    np.testing.assert_allclose(o, expected, rtol=2**-8, atol=TOLERANCE * np.abs(v).max())
                    np.testing.assert_allclose(lse, expected_lse, rtol=TOLERANCE, atol=TOLERANCE)


class LongCaches(Case):
    """One query over more keys than a block has: long blocks, the part that a mask cuts of one,
    and a rest."""

    shape = (2, 4, 1, 1, 5003, 32, 24)
    kinds = (("", {}), ("masks [#posenc.causal, #posenc.sliding<window = 2500>]",
                        dict(masks=[causal, sliding(2500)])))

    def test_masks(self):
        for cpu in ("x86-64-v3", "x86-64-v4"):
            code = fused("\n".join(function(*self.shape, clauses, name=f"f{i}")
                                   for i, (clauses, _) in enumerate(self.kinds)), cpu=cpu)
            for i, (clauses, meaning) in enumerate(self.kinds):
                with self.subTest(cpu=cpu, clauses=clauses):
                    arrays = data(*self.shape)
                    code(f"f{i}", *arrays)
                    self.assertAgrees(arrays, **meaning)


class VisitedTiles(Case):
    """AVX2 with a first-level cache of 32 KiB: blocks of 24 queries by 192 keys, squares of
    8 by 8."""

    QUERY_BLOCK, KEY_BLOCK, LANES = 24, 192, 8

    HEADS = 3
    SIZES = ((480, 480), (100, 700), (481, 96), (24, 8))

    def on_paper(self, queries, keys, keep):
        i, j = np.arange(queries)[:, None], np.arange(keys)
        kept = np.broadcast_to(keep(i + keys - queries, j, i), (queries, keys))
        blocks = squares = 0
        for i in range(0, queries, self.QUERY_BLOCK):
            for j in range(0, keys, self.KEY_BLOCK):
                block = kept[i:i + self.QUERY_BLOCK, j:j + self.KEY_BLOCK]
                blocks += block.any()
                for di in range(0, block.shape[0], self.LANES):
                    for dj in range(0, block.shape[1], self.LANES):
                        squares += block[di:di + self.LANES, dj:dj + self.LANES].any()
        return [blocks, squares]

    def check(self, code, queries, keys, keep, *operands):
        """`keep` is a function of query position, key position (and index), query index."""
        before = list(code.counters("posenc_visited_tiles", 2))
        code("f", *data(1, self.HEADS, 1, queries, keys, 8, 8), *operands)
        after = list(code.counters("posenc_visited_tiles", 2))
        self.assertEqual([a - b for a, b in zip(after, before)],
                         [self.HEADS * n for n in self.on_paper(queries, keys, keep)])

    def compiled(self, clause, arguments=""):
        return fused(function(1, self.HEADS, 1, None, None, 8, 8, clause, arguments),
                     "{count-tiles}", cpu="x86-64-v3")

    def test_parameters(self):
        masks = {
            "": lambda q, k, i: q == q,
            "masks [#posenc.causal]": lambda q, k, i: q >= k,
            "masks [#posenc.sliding<window = 100>]": lambda q, k, i: abs(q - k) < 100,
            "masks [#posenc.causal, #posenc.sliding<window = 40>]":
                lambda q, k, i: (q >= k) & (q - k < 40),
            "masks [#posenc.chunked<size = 50>]": lambda q, k, i: q // 50 == k // 50,
            "masks [#posenc.any<[#posenc.causal, #posenc.prefix<length = 210>]>]":
                lambda q, k, i: (q >= k) | (k < 210),
            "masks [#posenc.causal, #posenc.any<[#posenc.sliding<window = 40>, "
            "#posenc.sink_tokens<count = 4>]>]":
                lambda q, k, i: (q >= k) & ((q - k < 40) | (k < 4)),
        }
        for clause, keep in masks.items():
            code = self.compiled(clause)
            for queries, keys in self.SIZES:
                with self.subTest(masks=clause, queries=queries, keys=keys):
                    self.check(code, queries, keys, keep)

    def test_operands_known_over_a_tile(self):
        code = self.compiled("masks [#posenc.any<[#posenc.causal, #posenc.prefix]>(%n : memref<1xi64>)]",
                             ", %n: memref<1xi64>")
        for length in (0, 9, 300):
            with self.subTest(length=length):
                self.check(code, 480, 480, lambda q, k, i: (q >= k) | (k < length),
                           np.array([length]))
        code = self.compiled("masks [#posenc.padding<bounds = true>(%a, %e : memref<i64>, memref<i64>)]",
                             ", %a: memref<i64>, %e: memref<i64>")
        self.check(code, 100, 700, lambda q, k, i: (k >= 203) & (k < 631),
                   np.array(203), np.array(631))

    def licensed_on_paper(self, queries, keys, window):
        """Under a causal mask and a licence: blocks of which it excludes not all, of them strips
        likewise, whole where the mask keeps them and else by squares."""
        r = np.arange(queries)[:, None] + keys - queries - np.arange(keys)
        kept, near = r >= 0, abs(r) < window
        blocks = squares = 0
        for i in range(0, queries, self.QUERY_BLOCK):
            rows = slice(i, i + self.QUERY_BLOCK)
            for j in range(0, keys, self.KEY_BLOCK):
                block = slice(j, j + self.KEY_BLOCK)
                if not (kept[rows, block].any() and near[rows, block].any()):
                    continue
                blocks += 1
                for s in range(j, min(j + self.KEY_BLOCK, keys), self.LANES):
                    strip = kept[rows, s:s + self.LANES]
                    if strip.shape[0] == self.QUERY_BLOCK and strip.shape[1] == self.LANES and strip.all():
                        squares += near[rows, s:s + self.LANES].any() * self.QUERY_BLOCK // self.LANES
                        continue
                    for d in range(i, min(i + self.QUERY_BLOCK, queries), self.LANES):
                        square = slice(d, d + self.LANES), slice(s, s + self.LANES)
                        squares += (kept[square].any() and near[square].any()
                                    and near[rows, s:s + self.LANES].any())
        return [blocks, squares]

    def test_windows_of_a_licence(self):
        code = self.compiled("masks [#posenc.causal, #posenc.window(%w : memref<3xi64>)]",
                             ", %w: memref<3xi64>")
        for windows in ((1, 40, 1000), (8, 193, 1 << 40)):
            for queries, keys in self.SIZES:
                with self.subTest(windows=windows, queries=queries, keys=keys):
                    before = list(code.counters("posenc_visited_tiles", 2))
                    code("f", *data(1, 3, 1, queries, keys, 8, 8), np.array(windows))
                    after = list(code.counters("posenc_visited_tiles", 2))
                    paper = [self.licensed_on_paper(queries, keys, window) for window in windows]
                    self.assertEqual([a - b for a, b in zip(after, before)],
                                     [sum(column) for column in zip(*paper)])

    def test_visits_of_a_window_are_linear(self):
        code = self.compiled("masks [#posenc.causal, #posenc.window(%w : memref<3xi64>)]",
                             ", %w: memref<3xi64>")
        visits = []
        for length in (4800, 9600, 19200):
            before = code.counters("posenc_visited_tiles", 2)[0]
            code("f", *data(1, 3, 1, length, length, 8, 8), np.array((14, 56, 222)))
            visits.append(code.counters("posenc_visited_tiles", 2)[0] - before)
        self.assertEqual(visits[2] - visits[1], 2 * (visits[1] - visits[0]))

    def test_sorted_documents(self):
        random = np.random.default_rng(5)
        clause = "masks [#posenc.causal, #posenc.document<sorted = true{}>({} : {})]"
        code = self.compiled(clause.format("", "%d", "memref<?xi32>"), ", %d: memref<?xi32>")
        ids = np.sort(random.integers(0, 9, 480)).astype(np.int32)
        self.check(code, 480, 480, lambda q, k, i: (q >= k) & (ids[i] == ids[k]), ids)
        code = self.compiled(
            clause.format(", separate = true", "%d, %e", "memref<1x?xi64>, memref<1x?xi64>"),
            ", %d: memref<1x?xi64>, %e: memref<1x?xi64>")
        ids = np.sort(random.integers(0, 9, 700))
        self.check(code, 100, 700, lambda q, k, i: (q >= k) & (ids[i + 600] == ids[k]),
                   ids[None, 600:].copy(), ids[None])


def peak_growth(call):
    """Bytes by which the resident set grows at most during a call."""
    def field(name):
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name))
    with open("/proc/self/clear_refs", "w") as control:
        control.write("5")  # the peak starts over
    before = field("VmRSS")
    call()
    return field("VmHWM") - before


def growth_by_length(lengths):
    code = fused(function(1, 2, 1, None, None, 16, 16,
                          "encodings [#posenc.rope] masks [#posenc.causal]"))
    code.set_threads(2)
    growth = {}
    for length in lengths:
        arrays = data(1, 2, 1, length, length, 16, 16)
        for array in arrays:
            array += 0  # resident before the call
        growth[length] = peak_growth(lambda: code("f", *arrays))
    return growth


# AddressSanitizer adds a shadow of an eighth, and rounds sizes up by as much as a quarter.
UNDER_SANITIZER = 1.125 * 1.25 if hasattr(ctypes.CDLL(None), "__asan_init") else 1


class Memory(Case):
    def test_grows_with_the_length_only(self):
        # In a process of its own: what other tests freed is resident already.
        spawn = multiprocessing.get_context("spawn")
        with concurrent.futures.ProcessPoolExecutor(1, mp_context=spawn) as worker:
            growth = worker.submit(growth_by_length, (1024, 4096, 16384)).result()
        for length, bytes_more in growth.items():
            # Keys rotated, two tables for each side, and the buffers of two workers.
            tables = 4 * 4 * length * 8
            self.assertLess(bytes_more, UNDER_SANITIZER * (4 * length * 16 + tables + (1 << 20)))
        self.assertLess(growth[16384], 16384 * 16384 * 4 // 100)


class NotFinite(Case):
    shape = (1, 1, 1, 40, 70, 16, 16)

    def run_causal(self, **changes):
        q, k, v, o, lse = data(*self.shape)
        for name, (at, value) in changes.items():
            dict(q=q, k=k, v=v)[name][at] = value
        code = fused(function(*self.shape, "masks [#posenc.causal]"), cpu="x86-64-v3")
        code("f", q, k, v, o, lse)
        return o[0, 0], lse[0, 0]

    def test_a_nan_logit_makes_its_visible_rows_nan(self):
        output, lse = self.run_causal(k=((0, 0, 50, 3), np.nan))
        for row in range(40):
            self.assertEqual(np.isnan(output[row]).all(), row + 30 >= 50)
            self.assertEqual(np.isnan(output[row]).any(), row + 30 >= 50)
            self.assertEqual(np.isnan(lse[row]), row + 30 >= 50)

    def test_a_value_reaches_rows_of_its_squares_only(self):
        # Row 20 is the first that sees key 50; its square of 8 rows starts at 16.
        output, _ = self.run_causal(v=((0, 0, 50, 3), np.inf))
        strange = ~np.isfinite(output)
        self.assertEqual(list(strange.any(axis=1)), [row >= 16 for row in range(40)])
        self.assertFalse(strange[:, :3].any() or strange[:, 4:].any())

    def test_keys_past_the_valid_length_are_nothing(self):
        q, k, v, o, lse = data(*self.shape)
        k[:, :, 61:] = np.nan
        v[:, :, 61:] = np.nan
        code = fused(function(*self.shape, "valid_length(%n : i64)", ", %n: i64"))
        code("f", q, k, v, o, lse, 61)
        self.assertAgrees((q, k[:, :, :61], v[:, :, :61], o, lse), q_offset=30)

    def test_what_no_query_of_a_cache_sees_is_nothing(self):
        # One query at position 60 of a cache whose end nobody has written yet.
        shape = (2, 4, 2, 1, 700, 16, 20)
        for end in (0, 60, 530, 699):
            q, k, v, o, lse = data(*shape)
            k[:, :, end + 1 :] = np.nan
            v[:, :, end + 1 :] = np.inf
            clauses = "masks [#posenc.causal] q_offset(%n : i64)"
            code = fused(function(*shape, clauses, ", %n: i64"))
            code("f", q, k, v, o, lse, end)
            visible = k[:, :, : end + 1], v[:, :, : end + 1]
            with self.subTest(end=end):
                self.assertAgrees((q, *visible, o, lse))

    def test_a_nan_logit_of_one_query_head(self):
        shape = (1, 4, 2, 1, 700, 16, 20)
        for masks in ("", "masks [#posenc.causal]"):
            q, k, v, o, lse = data(*shape)
            q[0, 1, 0, 3] = np.nan
            fused(function(*shape, masks))("f", q, k, v, o, lse)
            self.assertTrue(np.isnan(o[0, 1]).all() and np.isnan(lse[0, 1]).all())
            self.assertTrue(np.isfinite(o[0, [0, 2, 3]]).all())

    def test_large_logits(self):
        q, k, v, o, lse = data(*self.shape)
        q *= 1e4
        code = fused(function(*self.shape))
        code("f", q, k, v, o, lse)
        self.assertTrue(np.isfinite(o).all())
        np.testing.assert_allclose(o, attention(q, k, v)[0], atol=2e-3)


class Frames(Case):
    def test_a_tile_is_the_same_attention(self):
        batch, heads, kv_heads, queries, keys = 2, 6, 3, 50, 90
        q, k, v, o, lse = data(batch, heads, kv_heads, queries, keys, 16, 16)
        meaning = dict(transforms=[Rope()], terms=[Alibi()], masks=[causal, sliding(33)])
        expected, expected_lse = attention(q, k, v, **meaning)
        b0, h0, i0, rows = 1, 2, 7, 20
        tile = (slice(b0, 2), slice(h0, h0 + 2), slice(i0, i0 + rows))
        text = function(1, 2, 1, rows, keys, 16, 16,
                        "encodings [#posenc.rope, #posenc.alibi] "
                        "masks [#posenc.causal, #posenc.sliding<window = 33>] "
                        f"frame [{b0}, {h0}, {i0}, 0] of [{heads}, {kv_heads}, {queries}, {keys}]")
        output, output_lse = np.zeros_like(o[tile]), np.zeros_like(lse[tile])
        # Head 2 is the first of the two that read kv head 1.
        kv = (tile[0], slice(1, 2))
        fused(text)("f", *map(np.ascontiguousarray, (q[tile], k[kv], v[kv])), output, output_lse)
        np.testing.assert_allclose(output, expected[tile], atol=TOLERANCE * np.abs(v).max())
        np.testing.assert_allclose(output_lse, expected_lse[tile], rtol=TOLERANCE)


class ScoreRegion(Case):
    def test_elementwise(self):
        clauses = """masks [#posenc.causal] score {
          ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index, %qp: index, %kp: index):
            %r = arith.subi %qp, %kp : index
            %ri = arith.index_cast %r : index to i32
            %rf = arith.sitofp %ri : i32 to f32
            %c = arith.constant -0.01 : f32
            %t = arith.mulf %rf, %c : f32
            %z = arith.addf %s, %t : f32
            %three = arith.constant 3 : index
            %early = arith.cmpi slt, %j, %three : index
            %one = arith.constant 1.0 : f32
            %bonus = arith.addf %z, %one : f32
            %logit = arith.select %early, %bonus, %z : f32
            posenc.yield %logit : f32
          }"""
        shape = (1, 2, 1, 40, 70, 16, 16)
        arrays = data(*shape)
        fused(function(*shape, clauses))("f", *arrays)
        self.assertAgrees(arrays, masks=[causal],
                          terms=[lambda at: -0.01 * at.r + (at.j < 3)])


class Threads(Case):
    def test_threads_change_nothing(self):
        shape = (1, 3, 1, 100, 130, 16, 16)
        code = fused(function(*shape, "encodings [#posenc.rope] masks [#posenc.causal]"))
        results = []
        for threads in (1, 2):
            code.set_threads(threads)
            arrays = data(*shape)
            code("f", *arrays)
            results.append(arrays[3:])
        for one, two in zip(*results):
            np.testing.assert_array_equal(one, two)


if __name__ == "__main__":
    counting.main()
