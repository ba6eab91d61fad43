# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Chains of very many operations, in front of an attention or in it, take neither the stack
nor time that grows faster than they do: what is too long is read up to there, and said so."""

import pathlib
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import counting

LENGTH = 30000
QUERY, PAIRS, HALF = "tensor<6x4xf32>", "tensor<6x6xf32>", "tensor<6x2xf32>"


def slices(number):
    return f"%q{number + 1} = tensor.extract_slice %q{number}[0, 0] [6, 4] [1, 1] : {QUERY} to {QUERY}"


def halves(number):
    """Of the last query, exchanged."""
    return f"""%low{number} = tensor.extract_slice %q{number}[0, 0] [6, 2] [1, 1] : {QUERY} to {HALF}
  %high{number} = tensor.extract_slice %q{number}[0, 2] [6, 2] [1, 1] : {QUERY} to {HALF}
  %q{number + 1} = tensor.concat dim(1) %high{number}, %low{number} : ({HALF}, {HALF}) -> {QUERY}"""


def functions(number):
    return f"%b{number + 1} = linalg.tanh ins(%b{number} : {PAIRS}) outs(%pairs : {PAIRS}) -> {PAIRS}"


def attention(chain):
    """Text of one whose query or bias is at the end of a chain."""
    lines = "\n  ".join(chain(number) for number in range(LENGTH))
    query = "%q0" if chain is functions else f"%q{LENGTH}"
    bias = f"%b{LENGTH}" if chain is functions else "%b0"
    return f"""
func.func @main(%q0: {QUERY}, %k: tensor<4x6xf32>, %v: {QUERY}, %b0: {PAIRS}) -> {QUERY} {{
  %zero = arith.constant 0.0 : f32
  %pairs = tensor.empty() : {PAIRS}
  %rows = tensor.empty() : tensor<6xf32>
  %out = tensor.empty() : {QUERY}
  %s0 = linalg.fill ins(%zero : f32) outs(%pairs : {PAIRS}) -> {PAIRS}
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<6xf32>) -> tensor<6xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%out : {QUERY}) -> {QUERY}
  {lines}
  %s = linalg.matmul ins({query}, %k : {QUERY}, tensor<4x6xf32>) outs(%s0 : {PAIRS}) -> {PAIRS}
  %t = linalg.add ins(%s, {bias} : {PAIRS}, {PAIRS}) outs(%pairs : {PAIRS}) -> {PAIRS}
  %e = linalg.exp ins(%t : {PAIRS}) outs(%pairs : {PAIRS}) -> {PAIRS}
  %sums = linalg.reduce {{ arith.addf }} ins(%e : {PAIRS}) outs(%l0 : tensor<6xf32>) dimensions = [1]
  %all = linalg.broadcast ins(%sums : tensor<6xf32>) outs(%pairs : {PAIRS}) dimensions = [1]
  %p = linalg.div ins(%e, %all : {PAIRS}, {PAIRS}) outs(%pairs : {PAIRS}) -> {PAIRS}
  %o = linalg.matmul ins(%p, %v : {PAIRS}, {QUERY}) outs(%o0 : {QUERY}) -> {QUERY}
  return %o : {QUERY}
}}"""


def online_softmax(start):
    """Text of a loop that rescales a sum by the change of a maximum, which is a chain of maxima
    of a number and itself from `start` on."""
    lines = "\n    ".join(f"%m{number + 1} = arith.maximumf %m{number}, %m{number} : f32"
                          for number in range(LENGTH))
    return f"""
func.func @main(%x: tensor<16xf32>) -> f32 {{
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %r:2 = scf.for %j = %c0 to %c16 step %c1 iter_args(%m = %lowest, %l = %zero) -> (f32, f32) {{
    %s = tensor.extract %x[%j] : tensor<16xf32>
    %m0 = arith.maximumf {start}, %s : f32
    {lines}
    %change = arith.subf %m, %m{LENGTH} : f32
    %factor = math.exp %change : f32
    %scaled = arith.mulf %l, %factor : f32
    %above = arith.subf %s, %m{LENGTH} : f32
    %p = math.exp %above : f32
    %sum = arith.addf %scaled, %p : f32
    scf.yield %m{LENGTH}, %sum : f32, f32
  }}
  return %r#1 : f32
}}"""


class Chains(unittest.TestCase):
    def remarks(self, chain):
        return self.remarks_on(attention(chain))

    def remarks_on(self, text):
        command = ["posenc-opt", "-", "-raise-to-posenc",
                   "-remarks-filter=.*", "-remark-format=emitRemark", "-o", "/dev/null"]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr[:2000])
        return done.stderr

    def test_views(self):
        self.assertIn("AttentionRaised", self.remarks(slices))

    def test_pieces(self):
        self.assertIn("AttentionRaised", self.remarks(halves))

    def test_functions(self):
        remarks = self.remarks(functions)
        self.assertIn("AttentionRaised", remarks)
        self.assertIn("ChainTooLong", remarks)

    def test_maxima(self):
        self.assertIn("online-softmax", self.remarks_on(online_softmax("%m")))
        self.assertNotIn("online-softmax", self.remarks_on(online_softmax("%zero")))


if __name__ == "__main__":
    counting.main()
