# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The fused road has no buffer over pairs: what one call needs beyond its operands grows
with the number of tokens, not with its square."""

import pathlib
import resource
import subprocess
import sys
import unittest

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import counting
import posenc

HEAD_DIM = 64
LENGTHS = (1024, 4096, 16384)
TYPE = f"tensor<1x2x?x{HEAD_DIM}xf32>"
KEY_TYPE = f"tensor<1x1x?x{HEAD_DIM}xf32>"
SOURCE = f"""
func.func @main(%q: {TYPE}, %k: {KEY_TYPE}, %v: {KEY_TYPE}) -> {TYPE} {{
  %axis = arith.constant 2 : index
  %n = tensor.dim %q, %axis : {TYPE}
  %init = tensor.empty(%n) : {TYPE}
  %o = posenc.attention ins(%q, %k, %v : {TYPE}, {KEY_TYPE}, {KEY_TYPE})
    outs(%init : {TYPE}) encodings [#posenc.rope, #posenc.alibi] masks [#posenc.causal]
    -> {TYPE}
  return %o : {TYPE}
}}
"""


def peak_bytes():
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def extra_bytes(length):
    """Peak beyond operands and result of one call, in this process."""
    compiled = posenc.compile_source(SOURCE)
    assert compiled.report.attentions[0]["road"] == "fused"
    shapes = [(1, heads, length, HEAD_DIM) for heads in (2, 1, 1)]
    operands = [np.ones(shape, np.float32) for shape in shapes]
    compiled.program.set_threads(1)
    before = peak_bytes()
    (output,) = compiled.program(*operands)
    return peak_bytes() - before - output.nbytes


class Memory(unittest.TestCase):
    def test_grows_with_tokens(self):
        extra = {
            length: int(subprocess.check_output([sys.executable, __file__, str(length)]))
            for length in LENGTHS
        }
        print(f"   extra bytes: {extra}")
        # Rotated keys and the tables of both sides, f32, with room for a copy of the
        # result and for what the allocator keeps.
        per_token = 4 * HEAD_DIM * (1 + 2 + 2)
        for length, measured in extra.items():
            self.assertLessEqual(measured, (8 << 20) + per_token * length)
        # One buffer over pairs of one head would be a gigabyte at the last length.
        self.assertLess(extra[LENGTHS[-1]], 4 * LENGTHS[-1] ** 2 / 20)


if __name__ == "__main__":
    if len(sys.argv) == 2:
        print(extra_bytes(int(sys.argv[1])))
    else:
        counting.main()
