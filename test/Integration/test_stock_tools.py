# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A stock mlir-opt with the plugin raises an imported model and lowers it to the LLVM
dialect; stock tools make machine code of that, and it computes the golden."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
from posenc.compiler import checked
from posenc.report import Report
from posenc.runtime import Program

PLUGIN = pathlib.Path(os.environ.get("POSENC_BUILD", ROOT / "build")) / "lib" / "libPosEncPlugin.so"
LIBDIR = subprocess.check_output(["llvm-config-22", "--libdir"], text=True).strip()


def stock_opt(model, pipeline):
    return subprocess.run(
        ["mlir-opt-22", model, f"--load-dialect-plugin={PLUGIN}",
         f"--load-pass-plugin={PLUGIN}", f"--pass-pipeline=builtin.module({pipeline})"],
        capture_output=True, text=True, check=True).stdout


class StockTools(unittest.TestCase):
    folder = ROOT / "test" / "Models" / "llama_eager"

    def test_raises(self):
        raised = stock_opt(self.folder / "model.mlir", "raise-to-posenc")
        self.assertEqual(raised.count("posenc.attention"), 1)
        self.assertIn("#posenc.rope", raised)

    def test_lowers_and_runs(self):
        lowered = stock_opt(self.folder / "model.mlir", "posenc-to-llvm")
        self.assertNotIn("posenc.attention", lowered)
        with tempfile.TemporaryDirectory() as folder:
            library = pathlib.Path(folder) / "model.so"
            text = subprocess.run(["mlir-translate-22", "--mlir-to-llvmir"], input=lowered,
                                  capture_output=True, text=True, check=True).stdout
            subprocess.run(
                ["clang-22", "-O2", "-w", "-march=native", "-shared", "-fPIC", "-x", "ir", "-",
                 "-o", library, "-lm", f"-L{LIBDIR}", "-lomp", f"-Wl,-rpath,{LIBDIR}"],
                input=text, text=True, check=True)
            program = Program(library.read_bytes(), self.signature())
        with np.load(self.folder / "inputs.npz") as inputs:
            arguments = [inputs[f"arg{i}"] for i in range(len(inputs.files))]
        (output,) = program(*arguments)
        meta = json.loads((self.folder / "meta.json").read_text())
        with np.load(self.folder / "expected.npz") as expected:
            error = np.abs(output - expected["out0"]).max()
        self.assertLessEqual(error, meta["tolerance_abs"])

    def signature(self):
        source = (self.folder / "model.mlir").read_text()
        report = checked(source, "model.mlir", emit="mlir", stage="raised").report
        return Report.parse(report).functions


if __name__ == "__main__":
    counting.main()
