# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every imported model with a golden: raised completely, and right on both roads and on a
simulated GPU."""

import json
import pathlib
import re
import sys
import unittest

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE.parents[1] / "python"))
import counting
import posenc

# What compiles them, and the road that their attentions, of f32, take there.
WAYS = {"fused": ({"road": "fused"}, "fused"), "plain": ({"road": "plain"}, "plain"),
        "sm_80": ({"target": "sm_80", "kernels": "simulator"}, "fused")}
FOLDERS = sorted(path.parent for path in HERE.glob("*/expected.npz"))


def by_attention(meta):
    """Names of encodings and counts of operations for each attention, also where all have the same."""
    names, operations = meta["encodings"], meta["score_operations"]
    if not any(isinstance(each, list) for each in names):
        names = [names] * meta["attention_ops"]
    if not isinstance(operations, list):
        operations = [operations] * meta["attention_ops"]
    return list(zip(names, operations, strict=True))


class Model(unittest.TestCase):
    def __init__(self, folder, way):
        super().__init__("check")
        self.folder, self.way = folder, way
        self.options, self.road = WAYS[way]

    def __str__(self):
        return f"{self.folder.name}, {self.way}"

    def check(self):
        meta = json.loads((self.folder / "meta.json").read_text())
        compiled = posenc.compile(self.folder / "model.mlir", **self.options)
        self.check_report(compiled.report, meta)
        with np.load(self.folder / "inputs.npz") as inputs:
            arguments = [inputs[f"arg{i}"] for i in range(len(inputs.files))]
        outputs = self.run_program(compiled.program, arguments)
        with np.load(self.folder / "expected.npz") as expected:
            for position, output in enumerate(outputs):
                error = np.abs(output - expected[f"out{position}"]).max()
                # Ten times what the upstream pipeline reaches on the same text.
                bound = min(meta["tolerance_abs"], 10 * meta["verified"]["max_abs_diff"])
                self.assertLessEqual(error, bound)

    def run_program(self, program, arguments):
        if self.way != "sm_80":
            return program(*arguments)
        simulator = posenc.simulator.load()
        simulator.reset()
        outputs = program(*arguments)
        report = simulator.report()
        self.assertEqual(report["hazards"], {})
        self.assertNotEqual(report["kernels"], {})
        return outputs

    def check_report(self, report, meta):
        self.assertEqual(report.missed, [])
        self.assertEqual(len(report.attentions), meta["attention_ops"])
        self.assertEqual([(attention["encodings"], attention["score_operations"])
                          for attention in report.attentions], by_attention(meta))
        for attention in report.attentions:
            # A conjunction has no order.
            masks = [mask for mask in meta["mask"] if mask != "none"]
            self.assertEqual(sorted(attention["masks"]), sorted(masks))
            parts = re.findall(r"#posenc\.(\w+)", " ".join(attention["mask_attrs"]))
            self.assertEqual(sorted(parts), sorted(masks + meta.get("any_of", [])))
            self.assertEqual(attention["softcap"], meta["softcap"])
            self.assertEqual(attention["sink"], meta["sinks"])
            self.assertEqual(attention["heads"], meta["gqa"]["heads"])
            self.assertEqual(attention["kv_heads"], meta["gqa"]["kv_heads"])
            self.assertEqual(attention["head_dim"], meta["head_dim"])
            # A kernel for GPUs takes whole fragments of 16 channels, and a softmax.
            is_plain = self.way == "sm_80" and (meta["head_dim"] % 16 or attention["features"])
            self.assertEqual(attention["road"], "plain" if is_plain else self.road)


if __name__ == "__main__":
    suite = unittest.TestSuite(Model(folder, way) for folder in FOLDERS for way in WAYS)
    sys.exit(counting.run_side_by_side(suite))
