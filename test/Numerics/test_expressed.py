# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is expressed by the attributes there are (expressed.py) is fused, and computes what its paper
says: on both roads, and by kernels in the simulator."""

import pathlib
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc
from Numerics.data import DTYPES
from Numerics.expressed import FORMS
from Numerics.test_numerics import TOLERANCES, problem

RUNS = [("host", "fused", dtype) for dtype in ("f32", "f16")]
RUNS += [("host", "plain", dtype) for dtype in ("f32", "f64")]
RUNS += [(target, "fused", "f16") for target in ("sm_80", "sm_90a")]


class Expressed(unittest.TestCase):
    def check(self, form):
        for target, road, dtype in RUNS:
            with self.subTest(target=target, road=road, dtype=dtype):
                self.check_run(form, target, road, dtype)

    def check_run(self, form, target, road, dtype):
        kernels = None if target == "host" else "simulator"
        compiled = posenc.compile_source(form.text(dtype), form.name, target=target, road=road,
                                         kernels=kernels)
        (attention,) = compiled.report.attentions
        self.assertEqual(attention["road"], road, compiled.remarks)
        tensors, further = form.data()
        tensors = [array.astype(DTYPES[dtype]) for array in tensors]
        table = np.float64 if dtype == "f64" else np.float32
        further = {name: array.astype(table) if array.dtype.kind == "f" else array
                   for name, array in further.items()}
        (got,) = compiled(*tensors, *further.values())
        if kernels:
            self.assertEqual(posenc.simulator.load().report()["hazards"], {})
        expected, without = (form.expected(logits, *tensors, further)
                             for logits in (form.logits, form.without))
        largest = np.abs(tensors[2].astype(np.float64)).max()
        self.assertIsNone(problem("output", got, expected, TOLERANCES[dtype] * largest))
        self.assertIsNotNone(problem("output", got, without, TOLERANCES[dtype] * largest))


for one in FORMS:
    setattr(Expressed, f"test_{one.name}", lambda self, form=one: self.check(form))


if __name__ == "__main__":
    sys.exit(counting.main())
