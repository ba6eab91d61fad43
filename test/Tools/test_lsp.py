# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc-lsp-server, asked as an editor asks it: completion of our attributes, hover,
diagnostics."""

import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE / "Inputs"), str(HERE.parent), str(HERE.parent / "Layout")]
import counting
from house import House
from lsp_client import Client

OPERANDS = "tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>"
MODULE = f"""#slow = #posenc.rope<base = 5.0e+05>
func.func @f(%x: tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32> {{
  %o = posenc.attention ins(%x, %x, %x : {OPERANDS})
      outs(%x : tensor<1x2x4x8xf32>) encodings [#slow] -> tensor<1x2x4x8xf32>
  return %o : tensor<1x2x4x8xf32>
}}
"""


class LanguageServer(unittest.TestCase):
    def setUp(self):
        self.client = Client("posenc-lsp-server")
        self.addCleanup(self.close)
        self.documents = 0

    def close(self):
        self.assertEqual(self.client.close(), 0)

    def open(self, text):
        self.documents += 1
        uri = f"test:///{self.documents}.mlir"
        self.client.notify("textDocument/didOpen", textDocument={
            "uri": uri, "languageId": "mlir", "version": 1, "text": text})
        return uri

    def ask(self, method, uri, before):
        """At the end of `before`, a prefix of the document."""
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        return self.client.request(
            f"textDocument/{method}", textDocument={"uri": uri}, position=position)

    def completions(self, text):
        items = self.ask("completion", self.open(text), text)["items"]
        return {item["label"] for item in items}

    def test_completion_is_triggered_by_what_starts_an_attribute(self):
        triggers = self.client.capabilities["completionProvider"]["triggerCharacters"]
        self.assertLessEqual({"#", "."}, set(triggers))

    def test_completes_our_dialect(self):
        self.assertIn("posenc", self.completions("#e = #"))

    def test_completes_every_attribute(self):
        mnemonics = {mnemonic for _, mnemonic in House.of_repository(ROOT).attributes()}
        self.assertIn("rope", mnemonics)
        self.assertEqual(self.completions("#e = #posenc."), mnemonics)

    def test_completes_encodings_within_the_operation(self):
        text = MODULE[:MODULE.index("#slow] ->")] + "#posenc."
        self.assertIn("rope", self.completions(text))

    def test_hover_shows_what_an_alias_stands_for(self):
        shown = self.ask("hover", self.open(MODULE), MODULE[:MODULE.index("slow] ->")])
        self.assertIn("#posenc.rope<base = 5.000000e+05>", shown["contents"]["value"])

    def test_hover_shows_the_operation(self):
        shown = self.ask("hover", self.open(MODULE), MODULE[:MODULE.index("attention ins")])
        self.assertIn('"posenc.attention"', shown["contents"]["value"])
        self.assertIn("encodings = [#posenc.rope", shown["contents"]["value"])

    def test_a_constraint_is_a_diagnostic(self):
        uri = self.open("#e = #posenc.rope<base = -1.0>\n")
        self.ask("hover", uri, "#e")
        messages = [found["message"] for found in self.client.diagnostics[uri]]
        self.assertEqual(messages, ["expected base to be positive and finite, got -1.000000e+00"])


if __name__ == "__main__":
    counting.main()
