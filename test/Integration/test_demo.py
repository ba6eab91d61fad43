# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What utils/demo.sh accepts, and that every layer it offers is raised completely. The demo
on a CPU takes minutes and is not run."""

import pathlib
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / folder) for folder in ("python", "utils", "utils/demo", "test")]
import counting
from model import ENCODINGS, models
from posenc.compiler import explain


def demo(*arguments):
    command = [sys.executable, ROOT / "utils" / "demo" / "main.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True)


class Arguments(unittest.TestCase):
    def test_help_lists_the_encodings(self):
        process = demo("--help")
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn("{" + ",".join((*ENCODINGS, "all")) + "}", process.stdout)

    def test_scripts_help_before_they_build(self):
        for script in ("demo", "test", "setup"):
            for flag in ("--help", "-h"):
                process = subprocess.run([ROOT / "utils" / f"{script}.sh", flag], capture_output=True, text=True)
                self.assertEqual((process.returncode, process.stderr), (0, ""))
                self.assertIn(f"\nutils/{script}.sh [", process.stdout)
                self.assertNotIn("-- building", process.stdout)
                if script == "demo":
                    self.assertIn("--encoding=" + "|".join((*ENCODINGS, "all")), process.stdout)

    def test_an_unknown_encoding(self):
        process = demo("--encoding=nonsense")
        self.assertEqual(process.returncode, 2)
        self.assertIn("invalid choice: 'nonsense'", process.stderr)


class Kernels(unittest.TestCase):
    def test_what_a_gpu_gets(self):
        for target in ("sm_80", "sm_90a"):
            with self.subTest(target):
                process = demo(f"--target={target}")
                self.assertEqual(process.returncode, 0, process.stdout + process.stderr)
                for shown in (f"PTX for {target}", r"\.entry attention\(\.\.\.\)", r"\d+ (wgmma\.mma_async|mma)\.sync",
                              "Manifest", r"attention +grid \d+ x 1 x 1, block \d+ x 1 x 1", "Static model",
                              r"attention: \d+ threads.*; tensor \d+ % of peak, limited by", "\nPASS: "):
                    self.assertRegex(process.stdout, shown)

    def test_other_targets(self):
        process = demo("--target=sm_35")
        self.assertEqual(process.returncode, 1)
        self.assertIn("FAIL: ", process.stdout)
        self.assertIn("got 'sm_35'", process.stdout)
        process = demo("--target=sm_80", "--encoding=alibi")
        self.assertEqual(process.returncode, 2)
        self.assertIn("expected no encoding beside a target, got alibi", process.stderr)


class Layers(unittest.TestCase):
    def test_every_layer_is_raised(self):
        for encoding in ENCODINGS:
            expected = [] if encoding == "none" else [encoding]
            for model in models(encoding):
                with self.subTest(model.name):
                    report = explain(ROOT / model.name)
                    self.assertTrue(model.is_raised(report, "fused"), report)
                    self.assertEqual(model.meta["encodings"], expected)


if __name__ == "__main__":
    counting.main()
