# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Documents that scripts make are what the scripts make now, and the scripts notice where
they are not."""

import contextlib
import importlib.util
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE.parent), str(ROOT / "utils")]
sys.path.append(str(HERE.parent / "Tools"))
import checked_in
import counting
import test_reduce


def script(name):
    """A script of utils/ as a module."""
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), ROOT / "utils" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Documents(unittest.TestCase):
    def check(self, name):
        ran = subprocess.run([sys.executable, ROOT / "utils" / f"{name}.py", "--check"],
                             text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.assertEqual(ran.returncode, 0, ran.stdout)

    def test_generated(self):
        self.check("generate-docs")

    def test_status(self):
        self.check("status")

    def test_outputs(self):
        self.check("update-docs")


class Scripts(unittest.TestCase):
    def test_a_stale_file_is_noticed(self):
        text = (ROOT / "docs" / "Status.md").read_text()
        with contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(checked_in.settle({"docs/Status.md": text}, check=True), 0)
            self.assertEqual(out.getvalue(), "")
            self.assertEqual(checked_in.settle({"docs/Status.md": text + "x\n"}, check=True), 1)
            self.assertEqual(checked_in.settle({"docs/Nothing.md": "x\n"}, check=True), 1)
        self.assertIn("+x", out.getvalue())

    def test_outputs_are_made_anew(self):
        page = ("<!-- prints: echo new\n-->\n```mlir\nold\n```\n"
                "```console\n$ echo a > $TMP/a\n$ cat $TMP/a; \\\n  echo b\nold\n```\n```sh\nfalse\n```\n")
        made = ("<!-- prints: echo new\n-->\n```mlir\nnew\n```\n"
                "```console\n$ echo a > $TMP/a\n$ cat $TMP/a; \\\n  echo b\na\nb\n```\n```sh\nfalse\n```\n")
        self.assertEqual(script("update-docs").updated(page), made)

    def test_a_command_that_fails_is_an_error(self):
        update = script("update-docs")
        for command in ("false", "false | true"):
            with self.assertRaisesRegex(SystemExit, "expected success, got exit code 1"):
                update.updated(f"```console\n$ {command}\n```\n")
        update.updated("```console\n$ ! false\n```\n")

    def test_excerpts(self):
        excerpt = script("excerpt").excerpt
        lines = ["{", "  a = f {x} : t", "  b", "  a", "  c", "  d", "}"]
        self.assertEqual(list(excerpt(lines, ["a", "c..d"], 80)), ["  a = f {x} : t", "  ...", "  c", "  d"])
        self.assertEqual(list(excerpt(lines, ["a"], 10)), ["  a = f {x}", "      : t"])
        for patterns in (["c", "b"], ["c..a"]):
            with self.assertRaises(SystemExit):
                list(excerpt(lines, patterns, 80))

    def test_a_row_without_evidence_says_what_is_missing(self):
        status = script("status")
        record = {"mnemonic": "wave", "cppClassName": "WaveAttr", "extraClassDeclaration": "",
                  "description": "Constraints (docs/Spec.md): Z1 to Z2, Z4."}
        row = status.Row(record, "encodings", "masks")
        self.assertEqual(row.labels(), ["Z1", "Z2", "Z4"])
        cells = [missing(row)[0] for missing in status.COLUMNS.values()]
        self.assertEqual(cells, ["no section in Spec.md", "no test of Z1", "no recognizer",
                                 "no numeric test", "no numeric test", "no numeric test",
                                 "no numeric test"])


class Readme(unittest.TestCase):
    """The commands of README.md, but for those that build, and pip, which needs a network."""

    def blocks(self):
        section = (ROOT / "README.md").read_text().partition("## Use it")[2]
        return re.findall(r"^```sh\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)

    def test_commands(self):
        lines = "".join(self.blocks()).replace("posenc run", "python -m posenc run")
        lines = lines.replace("posenc explain", "python -m posenc explain")
        lines = re.sub(r"^pip install .* && ", "", lines, flags=re.MULTILINE)
        with tempfile.TemporaryDirectory() as folder:
            # The page takes the build for `build` and writes beside it.
            here = pathlib.Path(folder)
            for name in ("test", "utils", "python"):
                (here / name).symlink_to(ROOT / name)
            (here / "build").symlink_to(os.environ.get("POSENC_BUILD", ROOT / "build"))
            (here / "missed.mlir").write_text(test_reduce.MISSED)
            path = f"{pathlib.Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
            ran = subprocess.run(["bash", "-e", "-c", lines], cwd=here, text=True, capture_output=True,
                                 env={**os.environ, "PATH": path, "PYTHONPATH": "python"})
            self.assertEqual(ran.returncode, 0, ran.stderr)
            self.assertIn("#posenc.rope", ran.stdout)
            self.assertGreater((here / "model.so").stat().st_size, 0)
            self.assertIn("linalg", (here / "small.mlir").read_text())


if __name__ == "__main__":
    counting.main()
