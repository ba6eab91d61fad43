# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""bench/gpu: what build.py leaves is whole and right in the simulator, and a wrong kernel is
noticed. Nothing is timed here: that needs a GPU."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / folder) for folder in ("bench/gpu", "python", "test")]
import counting
from attentions import attentions, chosen
from checks import tolerance
from tables import markdown


def build(folder, *arguments):
    process = subprocess.run(
        [sys.executable, ROOT / "bench" / "gpu" / "build.py", f"--out={folder}", *arguments],
        capture_output=True, text=True)
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout


def run(folder, *arguments):
    # From elsewhere, without what points into the checkout.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    environment.setdefault("POSENC_LIBRARY", str(ROOT / "build" / "lib" / "libPosEnc.so"))
    return subprocess.run([sys.executable, folder / "run.py", *arguments], cwd=folder, env=environment,
                          capture_output=True, text=True)


class InTheSimulator(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name)
        build(cls.folder, "--format=bitcode")  # for sm_90a and sm_80

    def simulate(self, *arguments):
        return run(self.folder, f"--simulate={ROOT / 'python'}", f"--output={self.folder / 'out'}", *arguments)

    def rows(self):
        return {row["case"]: row for row in json.loads((self.folder / "out.json").read_text())["rows"]}

    def test_every_kernel_is_right(self):
        for target in ("sm_90a", "sm_80"):
            process = self.simulate(f"--target={target}")
            self.assertEqual(process.returncode, 0, process.stdout + process.stderr)
            rows = self.rows()
            self.assertEqual(list(rows), [case.name for case in attentions()])
            for case in attentions():
                row = rows[case.name]
                self.assertEqual((row["wrong"], row["target"]), (None, target))
                # Data are new in each run; a kernel that rounds has some error.
                self.assertTrue(all(0 < error < tolerance(case) for error in row["checks"].values()), row)

    def test_a_wrong_kernel_is_noticed(self):
        kernels = self.folder / "kernels"
        right = kernels / "causal_d64.sm_80.bitcode"
        kept = right.read_bytes()
        self.addCleanup(right.write_bytes, kept)
        shutil.copy(kernels / "full_d64.sm_80.bitcode", right)
        process = self.simulate("--cases=causal_d64,full_d64", "--target=sm_80")
        self.assertEqual(process.returncode, 1)
        self.assertRegex(process.stdout, r"causal_d64: 1x67x67: error \d")
        self.assertIn("1 right, 1 wrong: causal_d64", process.stdout)
        self.assertIsNone(self.rows()["full_d64"]["wrong"])

    def test_missing_kernels_are_wrong(self):
        process = self.simulate("--cases=decode", "--target=sm_89")
        self.assertEqual(process.returncode, 1)
        self.assertIn("expected kernels/decode_d128 for sm_89, got none", process.stdout)


class Folder(unittest.TestCase):
    def test_stands_alone(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            build(folder, "--cases=causal_alibi_d64", "--target=sm_80")
            (ptx,) = folder.glob("kernels/*.ptx")
            self.assertIn(".target sm_80", ptx.read_text())
            manifest = json.loads(ptx.with_suffix(".json").read_text())
            self.assertTrue(manifest["functions"][0]["executable"])
            # Every module that a script of it imports is in it, in the standard library, or of
            # PyTorch, numpy or matplotlib.
            modules = {path.stem for path in folder.rglob("*.py")} | {"Numerics", "Oracle", "posenc"}
            known = modules | set(sys.stdlib_module_names) | {"torch", "numpy", "matplotlib"}
            for path in folder.rglob("*.py"):
                for imported in re.findall(r"^\s*(?:from|import) (\w+)", path.read_text(), re.M):
                    self.assertIn(imported, known, path)
            process = run(folder, "--help")
            self.assertEqual(process.returncode, 0, process.stderr)


class Costs(unittest.TestCase):
    def test_pairs(self):
        case, window, decode = chosen("causal_d64,sliding_512_d64,decode_d128")
        self.assertEqual(case.visible_pairs((1, 7, 7)), 28)
        self.assertEqual(case.visible_pairs((1, 3, 5)), 3 + 4 + 5)
        self.assertEqual(case.flops((2, 7, 7)), 4 * 64 * 28 * 32 * 2)
        self.assertEqual(window.visible_pairs((1, 514, 514)), 512 * 513 // 2 + 2 * 512)
        self.assertEqual(decode.bytes_read((8, 1, 16384)), 8 * 8 * 16384 * 256 * 2)

    def test_table(self):
        result = {
            "date": "2030-01-02", "machine": {"gpu": "G", "torch": "1"},
            "ceilings": {"gemm_tflops": 800.0, "copy_tbytes": 4.0},
            "rows": [
                {"case": "full_d64", "sizes": (1, 2, 3), "bound": "gemm", "wrong": None,
                 "checks": {"a": 1e-3, "b": 2e-3}, "results": {"posenc": {"milliseconds": 2.0, "tflops": 400.0, "share": 0.5, "graph": True},
                             "flex": {"milliseconds": 4.0, "tflops": 200.0, "share": 0.25, "graph": False},
                             "sdpa_flash": {"failed": "OutOfMemoryError"}}},
                {"case": "decode_d128", "sizes": (8, 1, 4), "bound": "copy", "wrong": "1x1x1: error 1", "checks": {},
                 "results": {}},
            ]}
        text = markdown(result)
        self.assertIn("| full_d64 | 1, 2, 3 | 2.0e-03 | 2.000 ms, 400 TFLOP/s, 50.0 % of GEMM | "
                      "4.000 ms, 200 TFLOP/s, 25.0 % of GEMM (no graph) | OutOfMemoryError |", text)
        self.assertIn("| decode_d128 | 8, 1, 4 | 1x1x1: error 1 | - | - | - |", text)


if __name__ == "__main__":
    counting.main()
