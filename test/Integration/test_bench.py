# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""bench/run.py measures and checks, bench/compare.py tells a loss from noise. No time is
held against a bound here."""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / folder) for folder in ("bench", "python", "test")]
import compare
import counting
import numpy as np
from run import updated
from suites import SUITES, find


def bench(script, *arguments, env=None):
    return subprocess.run(
        [sys.executable, ROOT / "bench" / script, *arguments], capture_output=True, text=True, env=env
    )


class Raising(unittest.TestCase):
    def test_layers(self):
        process = bench("raising.py", "--layers", "1", "3", "--runs=1")
        self.assertEqual(process.returncode, 0, process.stderr)
        rows = [[cell.strip() for cell in line.split("|")[1:-1]]
                for line in process.stdout.splitlines() if line.startswith("|")]
        self.assertEqual([(row[0], row[2]) for row in rows[2:]], [("1", "1"), ("3", "3")])
        self.assertGreater(int(rows[3][1]), 2 * int(rows[2][1]))


class Run(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            prefix = pathlib.Path(folder) / "result"
            cls.process = bench("run.py", "--suite=odd", "--case=causal_alibi_n33", "--peers=posenc",
                                "--rounds=2", "--output", prefix)
            assert cls.process.returncode == 0, cls.process.stderr
            cls.result = json.loads(prefix.with_suffix(".json").read_text())
            cls.markdown = prefix.with_suffix(".md").read_text()

    def test_result(self):
        (row,) = self.result["rows"]
        self.assertEqual(row["case"], "causal_alibi_n33")
        self.assertEqual(row["flops"], 2 * 8 * (33 * 34 // 2) * 128)
        measured = row["peers"]["posenc"]
        self.assertEqual(len(measured["rounds"]), 2)
        self.assertLess(measured["error"], 2e-5)
        self.assertGreater(measured["share"], 0)
        self.assertLessEqual(measured["fastest"], measured["best"])
        self.assertLess(measured["share"], 1)

    def test_table(self):
        self.assertIn("| causal_alibi_n33 |", self.markdown)
        self.assertIn(self.result["machine"]["processor"], self.markdown)

    def test_update(self):
        arguments = ("run.py", "--suite=odd", "--case=causal_alibi_n7", "--peers=posenc", "--update")
        with tempfile.TemporaryDirectory() as folder:
            prefix = pathlib.Path(folder) / "result"
            prefix.with_suffix(".json").write_text(json.dumps(self.result))
            process = bench(*arguments, "--rounds=2", "--output", prefix)
            self.assertEqual(process.returncode, 0, process.stderr)
            rows = json.loads(prefix.with_suffix(".json").read_text())["rows"]
            self.assertEqual([row["case"] for row in rows], ["causal_alibi_n33", "causal_alibi_n7"])
            self.assertEqual(rows[0], self.result["rows"][0])
            written = self.result | {"peers": {**self.result["peers"], "flex": {}}}
            prefix.with_suffix(".json").write_text(json.dumps(written))
            process = bench(*arguments, "--rounds=2", "--output", prefix)
            self.assertEqual(process.returncode, 2)
            self.assertIn("expected the peers of the result, got none of flex", process.stderr)
            written = self.result | {"malloc": "another"}
            prefix.with_suffix(".json").write_text(json.dumps(written))
            process = bench(*arguments, "--rounds=2", "--output", prefix)
            self.assertEqual(process.returncode, 2)
            self.assertIn("expected a result with", process.stderr)
        self.assertEqual(bench(*arguments, "--output", prefix).returncode, 2)
        self.assertIn("expected --output with --update", bench(*arguments).stderr)

    def test_updated_cases(self):
        def result(system, rounds, *rows):
            return {"machine": {"system": system}, "rounds": rounds, "rows": list(rows)}

        before = result("a", 5, {"case": "x", "n": 1}, {"case": "y", "n": 2})
        after = updated(before, result("b", 7, {"case": "z", "n": 3}, {"case": "x", "n": 4}))
        self.assertEqual(after, result(
            "a, b", 5, {"case": "x", "n": 4}, {"case": "y", "n": 2}, {"case": "z", "n": 3}))
        self.assertEqual(updated(after, result("b", 7))["machine"], {"system": "a, b"})

    def test_options_that_measure_nothing(self):
        for options, message in (
            (("--peers=nobody",), "expected peers of .*posenc.*, got nobody"),
            (("--peers=posenc", "--rounds=0"), "expected a positive number of rounds, got 0"),
            (("--peers=posenc", "--case=nothing"), "expected cases of suite odd, got none that contains nothing"),
        ):
            process = bench("run.py", "--suite=odd", *options)
            self.assertEqual(process.returncode, 2)
            self.assertRegex(process.stderr, message)

    def test_a_library_that_is_not_there(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "torch.py").write_text('raise ModuleNotFoundError("torch")')
            process = bench("run.py", "--suite=odd", "--case=causal_alibi_n7", "--peers=pytorch",
                            "--rounds=1", env=os.environ | {"PYTHONPATH": folder})
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn("pytorch: ModuleNotFoundError", process.stdout)


class Turns(unittest.TestCase):
    def test_cases_are_compared_with_the_first(self):
        process = bench("turns.py", "--seconds=0", "causal_alibi_n33", "causal_alibi_n7")
        self.assertEqual(process.returncode, 0, process.stderr)
        head, first, second = process.stdout.splitlines()
        self.assertIn("ratio", head)
        self.assertRegex(first, r"^causal_alibi_n33 .* 1\.000 +1 ")
        self.assertRegex(second, r"^causal_alibi_n7 .*% +\d+\.\d+ +1 ")

    def test_a_case_that_is_not_there(self):
        process = bench("turns.py", "causal")
        self.assertEqual(process.returncode, 2)
        self.assertIn("expected the name of a case, got causal", process.stderr)


class Outside(unittest.TestCase):
    def test_an_encoding_of_another_library(self):
        with tempfile.TemporaryDirectory() as folder:
            prefix = pathlib.Path(folder) / "result"
            process = bench("run.py", "--suite=prefill", "--case=causal_kerple_d64", "--peers=posenc",
                            "--rounds=1", "--output", prefix)
            self.assertEqual(process.returncode, 0, process.stderr)
            (row,) = json.loads(prefix.with_suffix(".json").read_text())["rows"]
        self.assertLess(row["peers"]["posenc"].get("error", 1), 2e-5, row)


class Linear(unittest.TestCase):
    def test_results_are_right(self):
        for name in ("linear_running_rope_n1024", "linear_full_n1024", "linear_retention_n1024"):
            process = bench("run.py", "--suite=linear", f"--case={name}", "--peers=posenc", "--rounds=1")
            self.assertEqual(process.returncode, 0, process.stderr)
            self.assertRegex(process.stdout, r"posenc +[0-9.]+ +[0-9.]+ ms")


class Layers(unittest.TestCase):
    def test_results_are_right(self):
        # Fails where the result is far from the float64 of bench/layer.py.
        for name in ("llama_layer_n128", "bloom_layer_n128", "llama_layer_bf16_n128", "bloom_layer_bf16_n128"):
            process = bench("run.py", "--suite=layers", f"--case={name}", "--peers=posenc", "--rounds=1")
            self.assertEqual(process.returncode, 0, process.stderr)
            self.assertRegex(process.stdout, r"posenc +[0-9.]+ +[0-9.]+ ms")


class Cases(unittest.TestCase):
    def test_names_are_unique(self):
        names = [case.name for case in SUITES["cpu"]()]
        self.assertEqual(len(names), len(set(names)))

    def test_visible_pairs(self):
        case = find("windows", "sliding_256_n16384")
        whole, rest = 16384 - 256, 256 * 257 // 2
        self.assertEqual(case.visible_pairs(case.data()), 8 * (whole * 256 + rest))

    def test_work_of_a_layer(self):
        case = find("layers", "llama_layer_n128")
        weights = 2048 * (2 * 2048 + 2 * 512 + 3 * 8192)
        products = 32 * 64 * (128 * 129 // 2)  # of each of the two in attention
        self.assertEqual(case.flops(case.data()), 2 * (128 * weights + 2 * products))

    def test_a_term_as_a_tensor(self):
        case = find("odd", "causal_alibi_n7")
        bias = case.terms(case.data())
        self.assertEqual(bias.shape, (1, 8, 7, 7))
        np.testing.assert_allclose(bias[0, 0, 6, 2], -4 * 0.5)


class Compare(unittest.TestCase):
    def result(self, *seconds):
        rounds = [{"seconds": second, "peak": 100.0} for second in seconds]
        return {"rows": [{"case": "x", "flops": 1e9, "peers": {"posenc": {"rounds": rounds}}}]}

    def compare(self, before, after, *options):
        with tempfile.TemporaryDirectory() as folder:
            paths = [pathlib.Path(folder) / name for name in ("before.json", "after.json")]
            for path, result in zip(paths, (before, after)):
                path.write_text(result if isinstance(result, str) else json.dumps(result))
            return bench("compare.py", *options, *paths)

    def test_the_same(self):
        result = self.result(1.0, 1.01, 0.99)
        self.assertEqual(self.compare(result, copy.deepcopy(result)).returncode, 0)

    def test_a_loss(self):
        process = self.compare(self.result(1.0, 1.01, 0.99), self.result(1.1, 1.11, 1.09))
        self.assertEqual(process.returncode, 1)
        self.assertIn("LOSS  x", process.stdout)

    def test_a_loss_within_the_noise(self):
        noisy = self.result(1.0, 1.1, 0.9, 1.1, 0.9)
        self.assertEqual(self.compare(noisy, self.result(1.1, 1.2, 1.0, 1.2, 1.0)).returncode, 0)

    def test_a_case_that_no_longer_runs(self):
        after = self.result(1.0)
        after["rows"][0]["peers"]["posenc"] = {"failed": "wrong"}
        process = self.compare(self.result(1.0), after)
        self.assertEqual(process.returncode, 1)
        self.assertIn("no longer runs", process.stdout)

    def test_a_case_that_is_missing(self):
        after = {"rows": []}
        process = self.compare(self.result(1.0), after)
        self.assertEqual(process.returncode, 1)
        self.assertIn("is missing", process.stdout)
        self.assertEqual(self.compare(self.result(1.0), after, "--some").returncode, 0)

    def test_rounds_with_a_neighbour(self):
        after = self.result(1.0, 1.5, 1.5, 1.5)
        for round in after["rows"][0]["peers"]["posenc"]["rounds"][1:]:
            round["peak"] = 80.0
        self.assertEqual(self.compare(self.result(1.0, 1.0, 1.0, 1.0), after).returncode, 0)

    def test_bandwidth(self):
        before, after = self.result(1.0), self.result(1.0)
        for result, bandwidth in ((before, 10.0), (after, 12.0)):
            result["rows"][0]["bytes"] = 1e9
            result["rows"][0]["peers"]["posenc"]["rounds"][0]["bandwidth"] = bandwidth
        self.assertEqual(self.compare(before, after).returncode, 1)

    def test_a_file_that_is_no_result(self):
        process = self.compare("[]", self.result(1.0))
        self.assertEqual(process.returncode, 2)
        self.assertIn("expected a result of run.py", process.stderr)


if __name__ == "__main__":
    counting.main()
