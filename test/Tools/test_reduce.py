# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The testers of utils/reduce, and what posenc-reduce leaves with one of them."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent))
import counting

REDUCE = ROOT / "utils" / "reduce"
# The testers' `env python3` is the interpreter of this test.
ENVIRONMENT = {**os.environ,
               "PATH": f"{pathlib.Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
X = "tensor<1x1x8x8xf32>"
PAIRS = "tensor<1x8x8xf32>"
ATTENTION = f"""func.func @main(%q: {X}, %k: {X}, %v: {X}) -> {X} {{
  %init = tensor.empty() : {X}
  %o = posenc.attention ins(%q, %k, VALUE : {X}, {X}, {X}) outs(%init : {X})
      masks [#posenc.causal] -> {X}
  return %o : {X}
}}"""
# docs/Spec.md: a value that is not finite reaches masked queries of its tile on the fused
# road alone.
INFINITE = ATTENTION.replace("VALUE", "%strange").replace("  %init", f"""\
  %at = arith.constant 5 : index
  %zero = arith.constant 0 : index
  %inf = arith.constant 0x7F800000 : f32
  %strange = tensor.insert %inf into %v[%zero, %zero, %at, %zero] : {X}
  %init""", 1)
UNWRITTEN = f"""func.func @main() -> {X} {{
  %init = tensor.empty() : {X}
  return %init : {X}
}}"""
# The weights are modified after the softmax, which nothing raises; what follows is not it.
MISSED = """func.func @main(%q: X, %k: X, %v: X) -> X {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : X
  %rows = tensor.empty() : tensor<1x8xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%init : X) -> X
  %s = linalg.batch_matmul ins(%q, %k : X, X) outs(%s0 : X) -> X
  %e = linalg.exp ins(%s : X) outs(%init : X) -> X
  %l0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x8xf32>) -> tensor<1x8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : X) outs(%l0 : tensor<1x8xf32>) dimensions = [2]
  %lb = linalg.broadcast ins(%l : tensor<1x8xf32>) outs(%init : X) dimensions = [2]
  %p = linalg.div ins(%e, %lb : X, X) outs(%init : X) -> X
  %w = linalg.sqrt ins(%p : X) outs(%init : X) -> X
  %o = linalg.batch_matmul ins(%w, %v : X, X) outs(%s0 : X) -> X
  %r = linalg.tanh ins(%o : X) outs(%init : X) -> X
  return %r : X
}
func.func @other(%x: X) -> X {
  %e = linalg.exp ins(%x : X) outs(%x : X) -> X
  return %e : X
}""".replace("X", PAIRS)


class Testers(unittest.TestCase):
    def verdict(self, tester, module, *arguments):
        with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
            file.write(module)
            file.flush()
            command = [REDUCE / tester, *arguments, file.name]
            return subprocess.run(command, env=ENVIRONMENT, capture_output=True).returncode

    def test_roads_that_disagree(self):
        self.assertEqual(self.verdict("roads-disagree.py", INFINITE), 1)

    def test_roads_that_agree(self):
        self.assertEqual(self.verdict("roads-disagree.py", ATTENTION.replace("VALUE", "%v")), 0)

    def test_tolerance(self):
        module = ATTENTION.replace("VALUE", "%v")
        self.assertEqual(self.verdict("roads-disagree.py", module, "1e-12"), 1)

    def test_memory_that_nobody_wrote(self):
        self.assertEqual(self.verdict("roads-disagree.py", UNWRITTEN), 0)

    def test_what_is_no_module(self):
        for tester in ("roads-disagree.py", "raising-misses.sh"):
            self.assertEqual(self.verdict(tester, "func.func @main("), 0)

    def test_a_missed_attention(self):
        self.assertEqual(self.verdict("raising-misses.sh", MISSED), 1)
        self.assertEqual(self.verdict("raising-misses.sh", MISSED, "score-factor"), 0)
        self.assertEqual(self.verdict("raising-misses.sh", MISSED, "weights-modified"), 1)

    def test_a_raised_attention_is_not_missed(self):
        raised = MISSED.replace("linalg.batch_matmul ins(%w", "linalg.batch_matmul ins(%p")
        self.assertEqual(self.verdict("raising-misses.sh", raised), 0)


class Reduction(unittest.TestCase):
    def test_leaves_what_raising_misses(self):
        with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
            file.write(MISSED)
            file.flush()
            tree = (f"-reduction-tree=traversal-mode=0 test={REDUCE / 'raising-misses.sh'} "
                    "test-arg=weights-modified")
            reduced = subprocess.run(["posenc-reduce", file.name, tree], env=ENVIRONMENT,
                                     capture_output=True, text=True, check=True).stdout
        for gone in ("@other", "linalg.tanh"):
            self.assertNotIn(gone, reduced)
        for needed in ("batch_matmul", "linalg.exp", "linalg.reduce", "linalg.div", "linalg.sqrt"):
            self.assertIn(needed, reduced)

class Trouble(unittest.TestCase):
    def test_a_tester_that_cannot_start_finds_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "numpy.py").write_text("raise ImportError('no numpy here')")
            ran = subprocess.run([REDUCE / "roads-disagree.py", "x.mlir"], capture_output=True, text=True,
                                 env={**ENVIRONMENT, "PYTHONPATH": folder})
        self.assertEqual(ran.returncode, 0)
        self.assertIn("no numpy here", ran.stderr)

    def test_a_file_that_is_not_there_is_not_interesting(self):
        ran = subprocess.run([REDUCE / "roads-disagree.py", "nowhere.mlir"], capture_output=True,
                             text=True, env=ENVIRONMENT)
        self.assertEqual(ran.returncode, 0, ran.stderr)


if __name__ == "__main__":
    counting.main()
