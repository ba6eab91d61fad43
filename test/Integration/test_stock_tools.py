# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A stock mlir-opt with the plugin raises an imported model and lowers it to the LLVM
dialect; stock tools make machine code of that, and it computes the golden."""

import json
import os
import pathlib
import sys
import unittest

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent)]
import counting
import stock_tools
from posenc.compiler import checked
from posenc.report import Report

PLUGIN = pathlib.Path(os.environ.get("POSENC_BUILD", ROOT / "build")) / "lib" / "libPosEncPlugin.so"


def stock_opt(model, pipeline):
    return stock_tools.opt(model, pipeline, [(PLUGIN, True)])


class StockTools(unittest.TestCase):
    folder = ROOT / "test" / "Models" / "llama_eager"

    def test_raises(self):
        raised = stock_opt(self.folder / "model.mlir", "raise-to-posenc")
        self.assertEqual(raised.count("posenc.attention"), 1)
        self.assertIn("#posenc.rope", raised)

    def test_lowers_and_runs(self):
        lowered = stock_opt(self.folder / "model.mlir", "posenc-to-llvm")
        self.assertNotIn("posenc.attention", lowered)
        program = stock_tools.program(lowered, self.signature())
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
