# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Kernels assemble for the GPUs that they are said to be for, without spills."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

TEST = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TEST), str(TEST.parent / "python")]
import counting
from Numerics.cases import combined
from Numerics.module_text import module_text
from posenc.library import run_compiler

PTXAS = shutil.which("ptxas")
# Heads, encoding and mask. With 256 channels the sums alone are half of a thread's registers.
KERNELS = (("t64", "none", "unmasked"), ("t64", "none", "causal"), ("t64", "alibi", "causal"),
           ("t64", "sandwich", "causal"), ("t64", "rope_half", "window"), ("t48", "alibi", "keep"), ("t64", "table", "bias"), ("t128", "rope_alibi", "document"),
           ("t128", "none", "unmasked"), ("t128", "rope_alibi", "causal"), ("t256", "none", "causal"))
ARCHITECTURES = ("sm_80", "sm_89", "sm_90a", "sm_100a")


@unittest.skipUnless(PTXAS, "no ptxas on PATH (the CUDA toolkit, or nvidia-cuda-nvcc of PyPI)")
class Assembles(unittest.TestCase):
    def __init__(self, kernel, dtype, architecture):
        super().__init__("check")
        self.kernel, self.dtype, self.architecture = kernel, dtype, architecture

    def __str__(self):
        return " ".join((*self.kernel, self.dtype, self.architecture))

    def check(self):
        text = module_text([combined(*self.kernel)], self.dtype)
        compiled = run_compiler(text.encode(), "kernel.mlir", target=self.architecture, emit="ptx")
        self.assertEqual(compiled.exit_code, 0, compiled.diagnostics)
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder) / "kernels.ptx"
            source.write_bytes(compiled.output)
            assembled = subprocess.run(
                [PTXAS, f"-arch={self.architecture}", "-v", source, "-o", source.with_suffix(".cubin")],
                capture_output=True, text=True)
        self.assertEqual(assembled.returncode, 0, assembled.stderr)
        said = assembled.stderr.split("'attention'")[1]
        self.assertEqual(re.findall(r"(\d+) bytes spill", said)[:2], ["0", "0"], said)
        self.assertLessEqual(int(re.search(r"Used (\d+) registers", said)[1]), 255)


if __name__ == "__main__":
    # Every kernel for the first architecture, and one for each of the others.
    cases = [(kernel, dtype, "sm_80") for kernel in KERNELS for dtype in ("f16", "bf16")]
    cases += [(KERNELS[1], "bf16", architecture) for architecture in ARCHITECTURES[1:]]
    sys.exit(counting.run(unittest.TestSuite(Assembles(*case) for case in cases)))
