# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc plot: fields against closed forms, measured windows against numpy, and images that are
images."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
PACKAGE = HERE.parents[1] / "python"
sys.path.insert(0, str(PACKAGE))
import counting
from posenc import fields, plot

EPSILONS = (0.1, 0.01, 0.001)
HEADS, KEYS, CHANNELS = 2, 48, 8
ALIBI = "#posenc.alibi<max_bias = 2.0>"
SLOPES = np.array([0.5, 0.25])
FORWARD = "masks [#posenc.causal]"


def module(encoding=ALIBI, clauses=FORWARD):
    t = f"tensor<1x{HEADS}x{KEYS}x{CHANNELS}xf32>"
    return f"""func.func @main(%q: {t}, %k: {t}, %v: {t}) -> {t} {{
  %r = posenc.attention ins(%q, %k, %v : {t}, {t}, {t}) outs(%q : {t}) encodings [{encoding}] {clauses} -> {t}
  return %r : {t}
}}"""


def inputs():
    random = np.random.default_rng(5)
    shape = (1, HEADS, KEYS, CHANNELS)
    return [random.standard_normal(shape, np.float32), random.standard_normal(shape, np.float32),
            1 + random.random(shape, np.float32)]


def attention(arrays, window, causal=True):
    """In float64, of keys at distances below `window`."""
    q, k, v = (array.astype(np.float64) for array in arrays)
    r = np.arange(KEYS)[:, None] - np.arange(KEYS)
    logits = q @ k.swapaxes(2, 3) / np.sqrt(CHANNELS) - SLOPES[:, None, None] * np.abs(r)
    keep = np.abs(r) < window
    weights = np.where(keep & (r >= 0) if causal else keep, np.exp(logits), 0)
    return weights / weights.sum(-1, keepdims=True) @ v


def windows_by_numpy(arrays, causal=True):
    """epsilon -> the smallest window from which on all are within it, over every window."""
    full = attention(arrays, KEYS, causal)
    errors = [np.abs(attention(arrays, window, causal) - full).max() / np.abs(full).max()
              for window in range(1, KEYS + 1)]
    return {epsilon: 1 + max((i + 1 for i, error in enumerate(errors) if error > epsilon), default=0)
            for epsilon in EPSILONS}


def posenc(*arguments, **variables):
    command = [sys.executable, "-m", "posenc", *map(str, arguments)]
    return subprocess.run(command, cwd=PACKAGE, capture_output=True, text=True, timeout=300,
                          env=os.environ | variables)


class Fields(unittest.TestCase):
    def field(self, **changes):
        (found,) = fields.theoretical(module(**changes).encode(), "m.mlir").attentions
        return found["receptive_field"]

    def test_closed_form(self):
        for head, slope in zip(self.field()["heads"], SLOPES):
            self.assertTrue(head["convergent"])
            sizes = [np.ceil(-np.log(epsilon) / slope) for epsilon in EPSILONS]
            self.assertEqual([field["size"] for field in head["fields"]], sizes)
            self.assertEqual([field["least"] for field in head["fields"]], sizes)

    def test_curves(self):
        field = self.field()
        distances = np.array(field["distances"])
        self.assertTrue(np.all(np.diff(distances) > 0))
        self.assertEqual((distances[0], distances[-1]), (0, field["horizon"] - 1))
        for head, slope in zip(field["heads"], SLOPES):
            for name in ("terms", "largest", "bounds"):
                np.testing.assert_allclose(head[name], -slope * distances)

    def test_cosines_rise_again_and_have_no_bound(self):
        for head in self.field(encoding="#posenc.sandwich")["heads"]:
            self.assertFalse(head["convergent"])
            self.assertEqual({field["ground"] for field in head["fields"]}, {"divergent"})
            self.assertTrue(np.any(np.diff(head["terms"]) > 0))
            self.assertTrue(np.all(np.diff(head["largest"]) <= 0))
            self.assertTrue(np.all(np.array(head["largest"]) >= head["terms"]))
            self.assertEqual(set(head["bounds"]), {None})

    def test_rotations_bound_nothing(self):
        self.assertEqual(self.field(encoding="#posenc.rope")["reason_id"], "NoTermDecays")


class Measured(unittest.TestCase):
    def test_smallest_windows(self):
        arrays = inputs()
        for causal, clauses in ((True, FORWARD), (False, "")):
            got = fields.empirical(module(clauses=clauses).encode(), "m.mlir", arrays)
            expected = windows_by_numpy(arrays, causal)
            self.assertEqual(got.windows, expected)
            self.assertTrue(1 < expected[0.01] < expected[0.001] <= KEYS)
            self.assertEqual(list(got.errors), sorted(got.errors))

    def test_equal_scores_need_no_more_than_the_theory(self):
        q, k, v = inputs()
        measured = fields.empirical(module().encode(), "m.mlir", [0 * q, k, v]).windows
        for epsilon, window in measured.items():
            self.assertLessEqual(window, np.ceil(-np.log(epsilon) / SLOPES.min()))

    def test_results_that_are_zero_or_not_finite(self):
        q, k, v = inputs()
        self.assertEqual(fields.empirical(module().encode(), "m.mlir", [q, k, 0 * v]).errors, {1: 0.0})
        v[0, 0, 0, 0] = np.nan
        found = fields.empirical(module().encode(), "m.mlir", [q, k, v])
        self.assertEqual(found.errors[1], np.inf)

    def test_a_window_beside_masks_and_alone(self):
        mask = "#posenc.sliding<window = 3>"
        self.assertIn(f"masks [{mask}, #posenc.causal]", fields.windowed(module(), 3))
        self.assertIn(f"masks [{mask}] encodings", fields.windowed(module(clauses=""), 3))


class Images(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def plot(self, output, *arguments, text=None, **variables):
        model = self.folder / "model.mlir"
        model.write_text(text or module())
        return posenc("plot", model, "-o", self.folder / output, *arguments, **variables)

    def test_svg(self):
        archive = self.folder / "in.npz"
        arrays = inputs()
        np.savez(archive, **{f"arg{i}": array for i, array in enumerate(arrays)})
        result = self.plot("out.svg", "--inputs", archive)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("field     0.1: 5, 10; 0.01: 10, 19; 0.001: 14, 28 keys", result.stdout)
        window = windows_by_numpy(arrays)[0.01]
        self.assertIn(f"measured: within 0.01 from windows of {window} keys on", result.stdout)
        root = xml.etree.ElementTree.parse(self.folder / "out.svg").getroot()
        self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
        texts = {text.strip() for text in root.itertext()}
        for wanted in ("alibi<max_bias = 2.000000e+00> in main", "head 0", "head 1", "window, epsilon 0.1",
                       "proved bound from there on", f"measured, epsilon 0.01: {window}",
                       "epsilon 0.01", "no error"):
            self.assertIn(wanted, texts)
        again = (self.folder / "out.svg").read_bytes()
        self.assertEqual(self.plot("out.svg", "--inputs", archive).returncode, 0)
        self.assertEqual((self.folder / "out.svg").read_bytes(), again)

    def test_png(self):
        from matplotlib.image import imread
        for encoding in (ALIBI, "#posenc.sandwich", "#posenc.rope"):
            result = self.plot("out.png", "--epsilons", "0.5", text=module(encoding))
            self.assertEqual(result.returncode, 0, result.stderr)
            pixels = imread(self.folder / "out.png")
            self.assertGreater(min(pixels.shape[:2]), 100)
            self.assertGreater(pixels.std(), 0.01)

    def test_markers_stand_on_their_curves(self):
        from matplotlib.figure import Figure
        (found,) = fields.theoretical(module().encode(), "m.mlir").attentions
        field = found["receptive_field"]
        marks = plot.mark_windows(Figure().subplots(), field, ["k"] * HEADS)
        sizes = [head["fields"][i]["size"] for i in range(3) for head in field["heads"]]
        np.testing.assert_allclose(marks, [(size, -slope * size) for size, slope
                                           in zip(sizes, np.tile(SLOPES, 3))])

    def refused(self, result, message, code=1):
        self.assertIn(message, result.stderr)
        self.assertNotIn("Traceback", result.stderr)
        self.assertEqual(result.returncode, code, result.stderr)

    def test_without_matplotlib(self):
        (self.folder / "matplotlib.py").write_text("raise ImportError('none here')")
        self.refused(self.plot("out.png", PYTHONPATH=str(self.folder)), "expected matplotlib for images, got none; `pip install")

    def test_wrong_input(self):
        self.refused(self.plot("out.gif"), "out.gif: expected a name that ends in .png or .svg")
        self.refused(self.plot("out.png", "--epsilons=0.1,1"), "argument --epsilons", code=2)
        self.refused(self.plot("out.png", "--epsilons=much"), "argument --epsilons", code=2)
        self.refused(self.plot("out.png", "--inputs", "nowhere.npz"), "nowhere.npz: no such file")
        self.refused(self.plot("out.png", text="func.func @main() { return }"), "expected an attention to plot, got none")
        self.refused(self.plot("nowhere/out.png"), "nowhere/out.png")


if __name__ == "__main__":
    counting.main()
