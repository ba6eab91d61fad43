# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Windows computed from operands, against sums by numpy over all pairs of distances; and what the
fused road then loses against the plain road, which computes everything."""

import dataclasses
import pathlib
import re
import subprocess
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc
from Numerics.windows import CAUSAL, KEY_TILES, Case

NONE = 1 << 40  # of a head without a window
TOLERANCE = 2e-5  # of the two roads, in units of max |v|
HEADS = 4


def column(values):
    return np.asarray(values, np.float32)


def kerple_log(r1, r2):
    return lambda r: -r1[:, None] * np.log1p(r2[:, None] * abs(r))


def kerple_power(r1, r2):
    return lambda r: -r1[:, None] * abs(r) ** r2[:, None].astype(np.float64)


def table(values):
    """By distance r, -origin to origin."""
    origin = values.shape[1] // 2
    return lambda r: values[:, np.clip(r + origin, 0, values.shape[1] - 1)]


def table_and_alibi(values):
    """Operands of one term alone; slopes of 4 heads."""
    slopes = 2.0 ** -(2.0 * np.arange(1, HEADS + 1))
    return lambda r: table(values)(r) - slopes[:, None] * abs(r)


def tisa(amplitude, sharpness, center):
    def term(r):
        apart = np.reshape(r, (1, -1, 1)) - center[:, None]
        return (amplitude[:, None] * np.exp(-abs(sharpness[:, None]) * apart**2)).sum(-1)
    return term


@dataclasses.dataclass(frozen=True)
class Learned:
    """A case whose clauses name operands %o0, %o1, ...; `term` makes beta(r) [H, r] of them, with
    r > 0 before the query. `nearest` keys of the past and future are surely kept."""

    case: Case
    operands: tuple
    term: object
    nearest: tuple = (NONE, None)  # no future

    def text(self):
        types = [f"tensor<{'x'.join(map(str, o.shape))}xf32>" for o in self.operands]
        arguments = "".join(f", %o{i}: {type}" for i, type in enumerate(types))
        return self.case.text().replace(") -> tensor", arguments + ") -> tensor", 1)

    def sides(self, keys):
        """Logarithms of weights [H, keys] by distance, and the number surely kept, of each side."""
        beta = self.term(*(o.astype(np.float64) for o in self.operands))
        distances = np.arange(keys)
        return [(beta(sign * distances), nearest)
                for sign, nearest in zip((1, -1), self.nearest) if nearest is not None]

    def dropped(self, keys, window, score=None):
        """The bound of tau [H] where distances from `window` on are dropped, for scores of the case
        or up to `score`."""
        parts = [(np.exp(beta[:, :min(window, nearest)]).sum(1), np.exp(beta[:, window:]).sum(1))
                 for beta, nearest in self.sides(keys)]
        if len(parts) == 2:
            own = np.exp(self.sides(keys)[0][0][:, 0])
            parts.append((parts[0][0] + parts[1][0] - own, parts[0][1] + parts[1][1]))
        score = self.case.score if score is None else score
        rho = np.exp(2 * score) * np.max([far / near for near, far in parts], axis=0)
        return rho / (1 + rho)


def sizes_function(text, epsilon, score=None):
    """The function that returns the sizes of the windows instead of the attention; norms bound the
    scores where nothing is given."""
    bound = "score-norms" if score is None else f"score-bound={score}"
    pipeline = f"posenc-bound-windows{{epsilon={epsilon} {bound}}}"
    licensed = subprocess.run(["posenc-opt", "-", f"-pass-pipeline=builtin.module({pipeline})"],
                              input=text, capture_output=True, text=True, check=True).stdout
    (sizes,) = re.findall(r"#posenc\.window(?:<[^>]*>)?\((%\w+) : ", licensed)
    kind = f"tensor<{HEADS}xi64>"
    licensed = re.sub(r"\) -> tensor<\S+> {", f") -> {kind} {{", licensed, count=1)
    return re.sub(r"return %\w+ : \S+", f"return {sizes} : {kind}", licensed)


def ahead(text, epsilon, score):
    """The same with windows as arguments, beside the function that computes them."""
    pipeline = f"posenc-bound-windows{{epsilon={epsilon} score-bound={score} ahead=true}}"
    return subprocess.run(["posenc-opt", "-", f"-pass-pipeline=builtin.module({pipeline})"],
                          input=text, capture_output=True, text=True, check=True).stdout


def kerple(kind=""):
    types = "tensor<4xf32>, tensor<4xf32>"
    return f"encodings [#posenc.kerple{kind}(%o0, %o1 : {types})]"


def case(name, clauses, **changes):
    return Case(name, clauses, heads=HEADS, **changes)


RANDOM = np.random.default_rng(5)
POWERS = column([12, 8, 6, 5]), column([1, 0.5, 0.5, 0.25])
TABLE = (RANDOM.uniform(-1, 1, (HEADS, 801)) - 0.1 * abs(np.arange(-400, 401))).astype(np.float32)
TABLE_CLAUSE = "#posenc.table<origin = 400>(%o0 : tensor<4x801xf32>)"
GAUSSIANS = tuple(column(a) for a in (RANDOM.uniform(6, 12, (HEADS, 2)),
                                      RANDOM.uniform(1e-3, 1e-2, (HEADS, 2)),
                                      RANDOM.uniform(-4, 4, (HEADS, 2))))
TISA_CLAUSE = f"#posenc.tisa(%o0, %o1, %o2 : {', '.join(['tensor<4x2xf32>'] * 3)})"
CASES = (
    Learned(case("kerple", f"{kerple()} {CAUSAL}"), POWERS, kerple_log),
    Learned(case("kerple_groups", f"{kerple()} {CAUSAL}", group=2), POWERS, kerple_log),
    # Series that diverge: windows of the length alone, and none of the last head.
    Learned(case("kerple_slow", f"{kerple()} {CAUSAL}", score=0.1, epsilon=0.3),
            (column([2, 1, 0.9, 0.01]), column([4, 4, 2, 0.1])), kerple_log),
    Learned(case("kerple_power", f"{kerple('<kind = power>')} {CAUSAL}"),
            (column([1, 0.5, 0.3, 0.2]), column([1, 0.8, 0.6, 1.5])), kerple_power),
    Learned(case("table_both", f"encodings [{TABLE_CLAUSE}]", keys=1024, queries=1024), (TABLE,),
            table, nearest=(NONE, NONE)),
    Learned(case("table_sliding", f"encodings [{TABLE_CLAUSE}] masks [#posenc.sliding<window = 20>]",
                 keys=1024, queries=1024), (TABLE,), table, nearest=(20, 20)),
    Learned(case("table_chunks", f"encodings [{TABLE_CLAUSE}, #posenc.alibi] masks "
                 "[#posenc.causal, #posenc.chunked<size = 512>]"), (TABLE,), table_and_alibi,
            nearest=(1, None)),
    Learned(case("tisa", f"encodings [{TISA_CLAUSE}] {CAUSAL}", score=0.5, epsilon=0.1), GAUSSIANS,
            tisa),
)


def alibi(*_):
    slopes = 2.0 ** -(2.0 * np.arange(1, HEADS + 1))
    return lambda r: -slopes[:, None] * abs(r)


FACTORS = RANDOM.uniform(-1.5, 1.5, 64).astype(np.float32)
BY_NORMS = (
    Learned(case("alibi", f"encodings [#posenc.rope, #posenc.alibi] {CAUSAL}", group=2), (), alibi),
    Learned(case("alibi_bf16", f"encodings [#posenc.alibi] {CAUSAL}", dtype="bf16"), (), alibi),
    Learned(case("kerple", f"{kerple()} {CAUSAL}"), POWERS, kerple_log),
    Learned(case("factors", f"encodings [#posenc.alibi] {CAUSAL} query_scale(%o0 : tensor<64xf32>)"),
            (FACTORS,), alibi),
)


class Sizes(unittest.TestCase):
    """The smallest windows, but for what the emitted sums allow for rounding."""

    def check(self, learned):
        compiled = posenc.compile_source(
            sizes_function(learned.text(), learned.case.epsilon, learned.case.score), "sizes")
        epsilon = learned.case.epsilon
        some = False
        for keys in [learned.case.keys] if learned.case.keys else (1, 2, 700, 3000):
            rows = min(keys, learned.case.queries)
            case = dataclasses.replace(learned.case, queries=rows)
            (sizes,) = compiled(*case.random(keys), *learned.operands)
            for head, size in enumerate(sizes.tolist()):
                with self.subTest(keys=keys, head=head):
                    if size == NONE:
                        size = keys
                    else:
                        some = True
                        self.assertLess(size, keys)
                        self.assertLessEqual(learned.dropped(keys, size)[head], epsilon)
                    if size > 1:
                        self.assertGreater(learned.dropped(keys, size - 1)[head],
                                           epsilon * (1 - 2e-6))
        self.assertTrue(some)

    def check_underflow(self, learned, keys=3000):
        compiled = posenc.compile_source(sizes_function(learned.text(), 0, 1.0), "sizes")
        (sizes,) = compiled(*learned.case.random(keys), *learned.operands)
        ((beta, _),) = learned.sides(keys)
        vanishes = 2.0 + beta - beta[:, :1] < -103.98
        for head, size in enumerate(sizes.tolist()):
            self.assertTrue(vanishes[head, size:].all())
            self.assertFalse(vanishes[head, min(size, keys) - 1])
        self.assertLess(sizes.min(), keys)

    def test_underflow(self):
        self.check_underflow(CASES[3])  # KERPLE of powers

    def test_what_is_not_finite_proves_nothing(self):
        learned = CASES[0]
        compiled = posenc.compile_source(sizes_function(learned.text(), 1e-2, 1.0), "sizes")
        powers, factors = learned.operands
        for bad in (np.nan, np.inf, -np.inf, -400.0):  # the last: weights beyond f64
            wrong = np.where(np.arange(HEADS) == 1, bad, powers).astype(np.float32)
            (sizes,) = compiled(*learned.case.random(1000), wrong, factors)
            with self.subTest(bad=bad):
                self.assertEqual((sizes == NONE).tolist(), [False, True, False, False])


class Norms(unittest.TestCase):
    """Scores are bounded by norms of the run: of a head, in whichever batch row they are largest."""

    def arrays(self, learned, keys, seed=0):
        case = learned.case
        generator = np.random.default_rng(seed)
        shapes = [(1, heads, tokens, case.dim)
                  for heads, tokens in ((HEADS, case.queries), (case.kv_heads, keys), (case.kv_heads, keys))]
        # Heads differ.
        sizes = np.linspace(0.2, 0.5, HEADS)[None, :, None, None]
        return [(generator.uniform(-1, 1, shape) * sizes[:, :shape[1]]).astype(case.numpy_type())
                for shape in shapes]

    def score(self, learned, query, key):
        """Of scale 1. -> [H]"""
        query, key = query.astype(np.float64), key.astype(np.float64)
        if learned.operands and learned.operands[0] is FACTORS:
            query = query * FACTORS[:, None]
        query, key = (np.linalg.norm(rows, axis=-1).max((0, 2)) for rows in (query, key))
        return query * key[np.arange(HEADS) // learned.case.group]

    def check(self, learned, keys=3000):
        epsilon = learned.case.epsilon
        compiled = posenc.compile_source(sizes_function(learned.text(), epsilon), "sizes")
        arrays = self.arrays(learned, keys)
        (sizes,) = compiled(*arrays, *learned.operands)
        score = self.score(learned, *arrays[:2])
        for head, size in enumerate(sizes.tolist()):
            with self.subTest(head=head):
                self.assertLess(size, keys)
                self.assertLessEqual(learned.dropped(keys, size, score)[head], epsilon)
                if size > 1:
                    self.assertGreater(learned.dropped(keys, size - 1, score)[head],
                                       epsilon * (1 - 2e-6))

    def test_batch_rows(self):
        learned = BY_NORMS[0]
        two = learned.text().replace("tensor<1x", "tensor<2x")
        alone, both = (posenc.compile_source(sizes_function(text, 1e-2), "sizes")
                       for text in (learned.text(), two))
        first, second = (self.arrays(learned, 3000, seed) for seed in (1, 2))
        second = [2 * array for array in second]
        (got,) = both(*(np.concatenate(pair) for pair in zip(first, second)))
        np.testing.assert_array_equal(got, alone(*second)[0])
        self.assertTrue((got > alone(*first)[0]).all())

    def test_what_is_too_large_or_not_finite_has_no_window(self):
        learned = BY_NORMS[0]
        compiled = {epsilon: posenc.compile_source(sizes_function(learned.text(), epsilon), "sizes")
                    for epsilon in (1e-2, 0)}
        for bad in (np.nan, np.inf, 1e30, 1e4):
            arrays = self.arrays(learned, 1000)
            arrays[1][0, 1, 17, 3] = bad
            with self.subTest(bad=bad):
                (sizes,) = compiled[1e-2](*arrays)
                self.assertEqual((sizes == NONE).tolist(), [False, False, True, True])
                (sizes,) = compiled[0](*arrays)
                self.assertEqual((sizes == NONE).tolist()[2:], [True, True])

    def check_roads(self, learned, reached):
        """Scores that reach the bound, and random ones."""
        case, text = learned.case, learned.text()
        sizes = posenc.compile_source(sizes_function(text, case.epsilon), "sizes")
        fused = posenc.compile_source(text, case.name, window_epsilon=case.epsilon, score_norms=True)
        plain = posenc.compile_source(text, case.name, road="plain")
        (attention,) = fused.report.attentions
        self.assertEqual(attention["windows"]["score_bound"], None)
        self.assertEqual({head["ground"] for head in attention["windows"]["heads"]}, {"computed-when-run"})
        for head in range(HEADS - 1):
            window = sizes(*case.worst(1, 3000), *learned.operands)[0][head]
            keys = case.length(window)
            lost = []
            for arrays in (case.worst(window, keys), self.arrays(learned, keys)):
                (got,), (exact,) = (road(*arrays, *learned.operands) for road in (fused, plain))
                spread = arrays[2].max() - arrays[2].min()
                lost.append(abs(got - exact)[0, head].max())
                self.assertLessEqual(lost[-1], case.epsilon * spread + TOLERANCE)
            if reached:
                least = learned.dropped(keys, window)[head]
                self.assertGreaterEqual(lost[0], 0.99 * least - TOLERANCE)

    def test_roads(self):
        self.check_roads(BY_NORMS[0], reached=False)  # rotations part queries and keys
        self.check_roads(BY_NORMS[2], reached=True)


class Roads(unittest.TestCase):
    def check(self, learned):
        case, text = learned.case, learned.text()
        fused = posenc.compile_source(text, case.name, window_epsilon=case.epsilon,
                                      score_bound=case.score)
        plain = posenc.compile_source(text, case.name, road="plain")
        (attention,) = fused.report.attentions
        self.assertEqual(attention["road"], "fused")
        self.assertEqual([head["ground"] for head in attention["windows"]["heads"]],
                         ["computed-when-run"] * HEADS)
        for window in (10, 60, 300):
            keys = case.length(window)
            for arrays in (case.worst(window, keys), case.random(keys)):
                (got,), (exact,) = (road(*arrays, *learned.operands) for road in (fused, plain))
                spread = arrays[2].max() - arrays[2].min()
                self.assertLessEqual(abs(got - exact).max(), case.epsilon * spread + TOLERANCE)

    def test_far_keys_are_passed_over(self):
        learned = CASES[0]
        text = learned.text()
        fused = posenc.compile_source(text, "skips", window_epsilon=1e-2, score_bound=1.0)
        arrays = learned.case.random(3000)
        arrays[2][0, :, 0] = np.inf
        everything = posenc.compile_source(text, "skips")
        self.assertTrue(np.isfinite(fused(*arrays, *learned.operands)[0]).all())
        self.assertFalse(np.isfinite(everything(*arrays, *learned.operands)[0]).all())


class Ahead(unittest.TestCase):
    """Windows that are computed once hold for as many keys as was said, and for fewer."""

    def check(self, learned, lengths):
        case, text = learned.case, learned.text()
        program = posenc.compile_source(ahead(text, case.epsilon, case.score), "ahead").program
        when_run = posenc.compile_source(sizes_function(text, case.epsilon, case.score), "sizes")
        plain = posenc.compile_source(text, case.name, road="plain")
        most = max(lengths)
        count = [] if case.keys else [most]
        (sizes,) = program.function("main_windows")(*count, *learned.operands)
        np.testing.assert_array_equal(sizes, when_run(*case.random(most), *learned.operands)[0])
        for keys in lengths:
            for arrays in (case.worst(sizes.min(), keys), case.random(keys)):
                (got,), (exact,) = (road(*arrays, *learned.operands, *further)
                                    for road, further in ((program, (sizes,)), (plain, ())))
                spread = arrays[2].max() - arrays[2].min()
                self.assertLessEqual(abs(got - exact).max(), case.epsilon * spread + TOLERANCE)
        # Keys are passed over: what is not finite does not come out.
        arrays[2][0, :, 0] = np.inf
        last = program(*arrays, *learned.operands, sizes)[0][0, :, -1]
        passed = sizes + KEY_TILES < keys
        self.assertTrue(passed.any())
        self.assertTrue(np.isfinite(last[passed]).all())

    def test_kerple(self):
        self.check(CASES[0], (500, 3000))

    def test_a_length_that_is_known(self):
        self.check(CASES[4], (1024,))

    def test_gaussians(self):
        self.check(CASES[7], (64, 2000))


for one in CASES:
    setattr(Sizes, f"test_{one.case.name}", lambda self, learned=one: self.check(learned))
    setattr(Roads, f"test_{one.case.name}", lambda self, learned=one: self.check(learned))

for one in BY_NORMS:
    setattr(Norms, f"test_{one.case.name}", lambda self, learned=one: self.check(learned))

if __name__ == "__main__":
    sys.exit(counting.main())
