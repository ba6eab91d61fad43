# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc run and posenc explain as a user meets them, wrong input first."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib
import unittest
import unittest.mock

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import counting

PACKAGE = HERE.parents[1] / "python"
MODEL = HERE.parent / "Models" / "llama_dynamic"


def posenc(*arguments):
    command = [sys.executable, "-m", "posenc", *map(str, arguments)]
    return subprocess.run(command, cwd=PACKAGE, capture_output=True, text=True, timeout=300)


class Cli(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.inputs = dict(np.load(MODEL / "inputs.npz"))

    def path(self, name, content=b""):
        path = pathlib.Path(self.folder.name) / name
        path.write_bytes(content)
        return path

    def archive(self, name="in.npz", **arrays):
        path = self.path(name)
        np.savez(path, **arrays)
        return path

    def run_model(self, *arguments, model=MODEL / "model.mlir", inputs=MODEL / "inputs.npz"):
        return posenc("run", model, "--inputs", inputs, *arguments)

    def refused(self, result, message, code=1):
        self.assertIn(message, result.stderr)
        self.assertNotIn("Traceback", result.stderr)
        self.assertEqual(result.returncode, code, result.stderr)

    def test_run_agrees(self):
        for road in ("fused", "plain"):
            result = self.run_model(
                "--expected", MODEL / "expected.npz", "--road", road, "--repeat", 3, "--threads", 2
            )
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertRegex(result.stdout, r"out0: max abs error \S+ \(tolerance 0.001\) ok")
            self.assertRegex(result.stdout, r"3 times: best \S+ ms, median \S+ ms")

    def test_run_disagrees(self):
        wrong = np.load(MODEL / "expected.npz")["out0"] + 1
        result = self.run_model("--expected", self.archive(out0=wrong))
        self.assertIn("MISMATCH", result.stdout)
        self.assertEqual(result.returncode, 1)

    def test_nan_is_no_agreement(self):
        wrong = np.full_like(np.load(MODEL / "expected.npz")["out0"], np.nan)
        result = self.run_model("--expected", self.archive(out0=wrong), "--tolerance", "inf")
        self.assertEqual(result.returncode, 0)
        result = self.run_model("--expected", self.archive(out0=wrong), "--tolerance", "1e30")
        self.assertEqual(result.returncode, 1)

    def test_tolerance_is_a_number(self):
        for wrong in ("nan", "-1", "much"):
            result = self.run_model("--tolerance", wrong)
            self.refused(result, "argument --tolerance", code=2)

    def test_expected_of_another_shape_is_refused_before_the_run(self):
        expected = np.load(MODEL / "expected.npz")["out0"]
        result = self.run_model("--expected", self.archive(out0=expected[..., None]))
        self.refused(result, "out0: expected ")
        self.assertNotIn("ran @", result.stdout)

    def test_another_length(self):
        arrays = self.inputs | {"arg0": self.inputs["arg0"][:, :9]}
        self.assertEqual(self.run_model(inputs=self.archive(**arrays)).returncode, 0)

    def test_explain(self):
        result = posenc("explain", MODEL / "model.mlir")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("1 attention found, 0 missed", result.stdout)
        self.assertRegex(result.stdout, r"encodings rope")
        self.assertRegex(result.stdout, r"masks +causal")
        self.assertRegex(result.stdout, r"check +16 rows computed as in the model too, with \d+ % of ")

    def test_explain_as_json(self):
        result = posenc("explain", MODEL / "model.mlir", "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        document = json.loads(result.stdout)
        (attention,) = document["attentions"]
        (rope,) = attention["encoding_details"]
        base = next(each for each in rope["parameters"] if each["name"] == "base")
        self.assertEqual(base["value"], 10000)
        self.assertIn("frequencies", base["meaning"])
        found = next(each for each in document["remarks"] if each["name"] == "AttentionRaised")
        self.assertEqual((found["kind"], found["function"]), ("passed", "main"))
        self.assertIn("base 10000", found["text"])

    def test_explain_without_probe(self):
        result = posenc("explain", MODEL / "model.mlir", "--verify-raising=none")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, r"check +not asked for")

    def test_explain_finite_masks(self):
        model = MODEL.parent / "kerple_finite" / "model.mlir"
        for options, masks in ([], "none"), (["--finite-masks=hide"], "causal"):
            result = posenc("explain", model, *options)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertRegex(result.stdout, rf"masks +{masks}")

    def windows_model(self):
        return HERE.parent / "Tools" / "Inputs" / "windows.mlir"

    def test_explain_windows(self):
        result = posenc("explain", self.windows_model(), "--window-epsilon=1e-3", "--score-bound=5")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("windows   34, 68, 136, 271, 542, 1083, 2165, 4329 keys; at most 0.001", result.stdout)
        self.assertIn("cache     may forget keys at distance 4329 and beyond", result.stdout)
        self.refused(posenc("explain", self.windows_model(), "--window-epsilon=2"),
                     "expected window-epsilon to be 0, or from 2^-64 to below 1, got '2'", code=2)
        self.refused(posenc("explain", self.windows_model(), "--own-key"),
                     "expected window-epsilon beside score-bound, own-key and score-norms", code=2)

    def test_run_with_windows_and_with_a_certificate(self):
        generator = np.random.default_rng(0)
        x = generator.uniform(-0.1, 0.1, (1, 8, 2000, 64)).astype(np.float32)
        inputs = self.archive(arg0=x, arg1=x, arg2=x)
        for options in (["--window-epsilon=1e-4", "--score-bound=1"],
                        ["--window-epsilon=1e-4", "--score-norms"], ["--certificate=1e-4"], []):
            result = self.run_model(*options, "--repeat=2", model=self.windows_model(), inputs=inputs)
            self.assertEqual(result.returncode, 0, result.stderr)
            line = re.search(r"certificate: (\d+) key blocks passed over, at most (\S+) of", result.stdout)
            self.assertEqual(line is not None, options == ["--certificate=1e-4"])
            if line:
                self.assertGreater(int(line[1]), 0)
                self.assertLessEqual(float(line[2]), 1e-4)

    def test_missing_model(self):
        self.refused(self.run_model(model="nowhere.mlir"), "nowhere.mlir: no such file")
        self.refused(posenc("explain", "nowhere.mlir"), "nowhere.mlir: no such file")

    def test_model_is_a_folder(self):
        self.refused(self.run_model(model=MODEL), "is a directory")

    def test_empty_model(self):
        self.refused(self.run_model(model=self.path("empty.mlir")), "empty.mlir")
        self.refused(posenc("explain", self.path("empty.mlir")), "empty.mlir")

    def test_model_does_not_parse(self):
        for text in (b"func.func @main(", b"\x00\x01\x02", b"ML\xefR\x01broken"):
            self.refused(posenc("explain", self.path("bad.mlir", text)), "bad.mlir")

    def test_missing_inputs(self):
        self.refused(self.run_model(inputs="nowhere.npz"), "nowhere.npz: no such file")

    def test_inputs_are_no_archive(self):
        kinds = {
            "empty": (b"", "got an empty file"),
            "text": (b"hello", "got another kind of file"),
            "cut": ((MODEL / "inputs.npz").read_bytes()[:5000], "got another kind of file"),
        }
        for name, (content, message) in kinds.items():
            result = self.run_model(inputs=self.path(name, content))
            self.refused(result, f"{name}: expected an npz archive, {message}")

    def test_damaged_archive(self):
        content = bytearray((MODEL / "inputs.npz").read_bytes())
        content[3000:3100] = b"x" * 100
        result = self.run_model(inputs=self.path("damaged.npz", content))
        self.refused(result, "damaged.npz: expected an npz archive")

    def test_pickled_objects_are_refused(self):
        arrays = self.inputs | {"arg0": np.array([{}])}
        self.refused(self.run_model(inputs=self.archive(**arrays)), "in.npz: expected an npz")

    def test_too_few_and_too_many_arrays(self):
        few = {name: array for name, array in self.inputs.items() if name != "arg11"}
        message = "expected arg0 to arg11, got arg0 to arg10"
        self.refused(self.run_model(inputs=self.archive(**few)), message)
        many = self.inputs | {"arg12": np.zeros(1)}
        message = "expected arg0 to arg11, got arg0 to arg12"
        self.refused(self.run_model(inputs=self.archive(**many)), message)

    def test_wrong_element_type(self):
        arrays = self.inputs | {"arg0": self.inputs["arg0"].astype(np.int32)}
        message = "arg0: expected 1x?xi64, got 1x21xi32"
        self.refused(self.run_model(inputs=self.archive(**arrays)), message)

    def test_wrong_size(self):
        arrays = self.inputs | {"arg1": np.zeros((96, 63), np.float32)}
        message = "arg1: expected 96x64xf32, got 96x63xf32"
        self.refused(self.run_model(inputs=self.archive(**arrays)), message)

    def test_token_out_of_range(self):
        """The graph asserts its indices; the process must live to tell."""
        arrays = self.inputs | {"arg0": self.inputs["arg0"] + 1000}
        message = "index must be smaller than dim size"
        self.refused(self.run_model(inputs=self.archive(**arrays)), message)

    def test_expected_has_other_outputs(self):
        other = self.archive(out0=np.zeros(1), out1=np.zeros(1))
        self.refused(self.run_model("--expected", other), "expected out0, got out0 to out1")

    def test_unknown_entry(self):
        message = "expected a function of the module (main), got other"
        self.refused(self.run_model("--entry", "other"), message)

    def test_arrays_of_files_lie_on_no_gpu(self):
        message = "expected kernels to be simulator for sm_80, got none"
        self.refused(self.run_model("--target", "sm_80"), message)

    def test_versions(self):
        project = tomllib.loads((PACKAGE / "pyproject.toml").read_text())["project"]
        result = posenc("--version")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, rf"^posenc {re.escape(project['version'])}, LLVM \d+\.\d+\.\d+\n$")
        with unittest.mock.patch.dict(os.environ, POSENC_LIBRARY="/nowhere.so"):
            self.refused(posenc("--version"), "expected libPosEnc.so, got no such file")
            self.assertEqual(posenc("--help").returncode, 0)

    def test_an_approximate_tanh_is_of_a_gpu(self):
        message = "expected target to be a GPU for an approximate tanh, got 'host'"
        self.refused(self.run_model("--allow-approximate-tanh"), message, code=2)

    def test_usage(self):
        self.refused(posenc(), "required", code=2)
        self.refused(posenc("run", MODEL / "model.mlir"), "--inputs", code=2)
        self.refused(self.run_model("--road", "scenic"), "invalid choice", code=2)
        self.refused(self.run_model("--threads", "0"), "expected a positive number", code=2)


if __name__ == "__main__":
    counting.main()
