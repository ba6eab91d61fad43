# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What loops pass over by a licence is what is proved, and no more: the fused road with windows
against the plain road, which computes all pairs, on inputs that make the most of it."""

import pathlib
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc
from posenc.runtime import Certificate
from Numerics.windows import CASES, CAUSAL, Case

TOLERANCE = 2e-5  # of the two roads, in units of max |v|


def compiled(case, **options):
    return posenc.compile_source(case.text(), case.name, plugins=case.plugins, **options)


def licensed(case, **options):
    return compiled(case, window_epsilon=case.epsilon, score_bound=case.score, **options)


class Bounds(unittest.TestCase):
    def check(self, case):
        fused, plain = licensed(case), compiled(case, road="plain")
        (attention,) = fused.report.attentions
        self.assertEqual(attention["road"], "fused")
        windows = attention["windows"]["heads"]
        self.assertEqual(len(windows), case.heads)
        for head, window in enumerate(windows):
            if window["size"] is None:
                continue
            with self.subTest(head=head):
                self.check_head(case, head, window, fused, plain)

    def check_head(self, case, head, window, fused, plain):
        self.assertLessEqual(window["dropped"], case.epsilon)
        (attention,) = fused.report.attentions
        keys = case.length(window["size"])
        arrays = case.worst(window["size"], keys)
        (got,), (exact,) = fused(*arrays), plain(*arrays)
        lost = abs(got - exact)[0, head]
        self.assertLessEqual(lost.max(), window["dropped"] + TOLERANCE)
        # One query takes all heads of a group together.
        first = head - head % case.group
        others = attention["windows"]["heads"][first:first + case.group]
        alone = case.queries > 1 or window["size"] == max(other["size"] for other in others)
        if case.reaches_bound and alone:
            self.assertGreaterEqual(lost[0].max(), 0.99 * window["dropped"] - TOLERANCE)
        arrays = case.random(keys)
        (got,), (exact,) = fused(*arrays), plain(*arrays)
        spread = arrays[2].max() - arrays[2].min()
        lost = abs(got - exact)[0, head]
        self.assertLessEqual(lost.max(), window["dropped"] * spread + TOLERANCE)

    def test_softcap_bounds_scores(self):
        # Scores of 100 are capped at 1.
        case = Case("softcap", f"encodings [#posenc.alibi] {CAUSAL} softcap 1.0", score=100.0)
        fused = licensed(case)
        windows = fused.report.attentions[0]["windows"]
        self.assertEqual(windows["score_bound"], 1.0)
        self.assertEqual(windows["largest"], windows["heads"][-1]["size"])
        plain = posenc.compile_source(case.text(), case.name, road="plain")
        self.check_head(case, 2, windows["heads"][2], fused, plain)

    def test_a_cache_with_a_promise(self):
        """One query in the middle of a cache: the promise that its own key exists."""
        text = Case("cache", f"encodings [#posenc.alibi] {CAUSAL} q_offset(%n : i64)",
                    queries=1).text().replace(") -> tensor", ", %n: i64) -> tensor", 1)
        options = dict(window_epsilon=1e-3, score_bound=1.0)
        refused = posenc.compile_source(text, "cache", **options).report.attentions[0]["windows"]
        self.assertEqual(refused["reason_id"], "OwnKeyNotSure")
        fused = posenc.compile_source(text, "cache", own_key=True, **options)
        plain = posenc.compile_source(text, "cache", road="plain")
        case = Case("cache", "", queries=1)
        arrays = case.random(5000)
        for position in (0, 100, 3000, 4999):
            (got,), (exact,) = fused(*arrays, position), plain(*arrays, position)
            self.assertLessEqual(abs(got - exact).max(), 2e-3 + TOLERANCE)


for one in CASES:
    setattr(Bounds, f"test_{one.name}", lambda self, case=one: self.check(case))


class Underflow(unittest.TestCase):
    """Weights that are 0 in f32 change no bit."""

    def test_bits(self):
        case = Case("exact", f"encodings [#posenc.alibi] {CAUSAL}", epsilon=0)
        fused = licensed(case)
        windows = fused.report.attentions[0]["windows"]
        self.assertEqual({head["ground"] for head in windows["heads"]}, {"underflow"})
        everything = posenc.compile_source(case.text(), case.name)
        arrays = case.random(3000)
        (got,), (exact,) = fused(*arrays), everything(*arrays)
        np.testing.assert_array_equal(got, exact)
        # And keys are passed over: what is not finite does not come out.
        arrays[2][0, 0, 0] = np.inf
        self.assertTrue(np.isfinite(fused(*arrays)[0][0, 0]).all())
        self.assertFalse(np.isfinite(everything(*arrays)[0][0, 0]).any())


class CertificateOfTheRun(unittest.TestCase):
    """The same by norms of the run's queries and keys: no bound of scores is given."""

    def test_far_keys_are_passed_over(self):
        case = Case("certificate", f"encodings [#posenc.alibi] {CAUSAL}", epsilon=1e-2)
        certified = posenc.compile_source(case.text(), case.name, certificate=case.epsilon)
        self.assertEqual(certified.report.attentions[0]["road"], "fused")
        plain = posenc.compile_source(case.text(), case.name, road="plain")
        for size in (64, 3000):
            for arrays in (case.worst(40, size), case.random(size)):
                (got,), (exact,) = certified(*arrays), plain(*arrays)
                spread = arrays[2].max() - arrays[2].min()
                report = certified.program.certificate()
                self.assertLessEqual(abs(got - exact).max(), report.dropped * spread + TOLERANCE)
                self.assertLessEqual(report.dropped, case.epsilon)
                self.assertEqual(report.passed_over > 0, size == 3000)
        # It has been read.
        self.assertEqual(certified.program.certificate(), Certificate(0, 0.0))
        with self.assertRaisesRegex(posenc.InputError, "loops end by a certificate"):
            plain.program.certificate()
        # Values that are not finite do not come out; keys that are not would be met.
        arrays[2][0, :, 0] = np.inf
        self.assertTrue(np.isfinite(certified(*arrays)[0]).all())
        self.assertFalse(np.isfinite(plain(*arrays)[0]).all())

    def test_ranges_of_queries(self):
        """xPos cuts an attention into tiles, here of 104 queries."""
        bias = np.linspace(0.1, 0.2, 4)[:, None, None] * np.minimum(np.arange(1200) - 1000, 0)
        bias = np.broadcast_to(bias, (1, 4, 200, 1200)).astype(np.float32)
        tensor = "tensor<1x4x?x?xf32>"
        for name, terms in (("alibi", "#posenc.alibi"), ("tensor", f"#posenc.dense_bias(%d : {tensor})")):
            case = Case(name, f"encodings [#posenc.xpos<scale_base = 1.0e+00>, {terms}] {CAUSAL}")
            text, more = case.text(), ()
            if name == "tensor":
                text, more = text.replace(") -> tensor", f", %d: {tensor}) -> tensor", 1), (bias,)
            certified = posenc.compile_source(text, name, certificate=case.epsilon)
            plain = posenc.compile_source(text, name, road="plain")
            for query, key, value in (case.worst(40, 1200), case.random(1200)):
                arrays = np.tile(query[:, :, :40], (1, 1, 5, 1)), key, value, *more
                with self.subTest(name=name):
                    (got,), (exact,) = certified(*arrays), plain(*arrays)
                    report = certified.program.certificate()
                    self.assertGreater(report.passed_over, 0)
                    self.assertLessEqual(report.dropped, case.epsilon)
                    spread = value.max() - value.min()
                    self.assertLessEqual(abs(got - exact).max(), report.dropped * spread + TOLERANCE)


if __name__ == "__main__":
    sys.exit(counting.main())
