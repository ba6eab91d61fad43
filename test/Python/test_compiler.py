# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What posenc.compile and posenc.compile_source say of a wrong module."""

import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE.parents[1] / "python"))
import counting
import numpy as np
import posenc

TEXT = """func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %y = math.exq %x : tensor<2xf32>
  return %y : tensor<2xf32>
}
"""


class Errors(unittest.TestCase):
    def said_of(self, compile, module, error=posenc.CompileError):
        with self.assertRaises(error) as raised:
            compile(module)
        return str(raised.exception)

    def test_a_path_is_no_text(self):
        for text in (TEXT, TEXT.replace("\n", " ") * 40, b"ML\xefR\0"):
            message = f"expected the path of a module, got {len(text)} characters of text, which compile_source takes"
            self.assertEqual(self.said_of(posenc.compile, text, posenc.InputError), message)
        message = "nowhere.mlir: no such file or directory"
        self.assertEqual(self.said_of(posenc.compile, "nowhere.mlir", posenc.InputError), message)

    def test_the_line_of_a_text(self):
        self.assertEqual(self.said_of(posenc.compile_source, TEXT).split("\n"), [
            "<string>:2:8: error: custom op 'math.exq' is unknown",
            "    %y = math.exq %x : tensor<2xf32>",
            "         ^"])

    def test_a_part_of_a_long_line(self):
        long = TEXT.replace("  %y", " " * 500 + "%y").replace(" : tensor<2xf32>\n", " : tensor<2xf32>" + " " * 500 + "\n")
        _, quoted, mark = self.said_of(posenc.compile_source, long).split("\n")
        self.assertEqual(len(quoted), 102)
        self.assertTrue(quoted[len(mark) - 1:].startswith("math.exq"))

    def test_of_a_file_the_place_is_said(self):
        message = self.said_of(posenc.compile_source, TEXT.encode())
        self.assertEqual(message, "<string>:2:8: error: custom op 'math.exq' is unknown")

    def test_a_note_follows(self):
        text = TEXT.replace("exq", "exp").replace("return %y : tensor<2xf32>", "return %y : tensor<2xf64>")
        lines = self.said_of(posenc.compile_source, text).split("\n")
        self.assertRegex(lines[0], "^<string>:3:10: error: use of value '%y' expects different type")
        self.assertEqual(lines[1:], ["    return %y : tensor<2xf64>", "           ^", "<string>:2:3: note: prior use here"])


class Results(unittest.TestCase):
    def test_a_softmax_of_no_attention(self):
        text = """func.func @main(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %p : tensor<3x4xf32>
}
"""
        x = np.random.default_rng(7).standard_normal((3, 4)).astype(np.float32)
        powers = np.exp(x)
        for road in ("fused", "plain"):
            with self.subTest(road):
                (output,) = posenc.compile_source(text, road=road).program.function("main")(x)
                np.testing.assert_allclose(output, powers / powers.sum(axis=1, keepdims=True), rtol=1e-6)


if __name__ == "__main__":
    counting.main()
