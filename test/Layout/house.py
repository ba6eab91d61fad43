# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The files of the project, and the names that its TableGen files give."""

import pathlib
import re
import subprocess

ATTRIBUTE = re.compile(r'\bdef\s+\w+\s*:\s*PosEnc_\w+<"(\w+)",\s*"(\w+)"')
PASS = re.compile(r'\bdef\s+(\w+)\s*:\s*Pass<"([\w-]+)"')
OPERATION = re.compile(r'\bdef\s+\w+\s*:\s*PosEnc_\w+<"([a-z_]+)"')

ENCODINGS = "include/posenc/IR/Encodings/"
OPERANDS = "python/posenc/encodings/"
MASKS = "include/posenc/IR/Masks.td"
SCALINGS = "include/posenc/IR/Scalings.td"
LICENCES = "include/posenc/IR/Window.td"


class House:
    """A snapshot: path -> text. Imported models are data, not part of it."""

    def __init__(self, files):
        self.files = files

    @classmethod
    def of_repository(cls, root):
        listed = subprocess.check_output(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=root
        )
        paths = sorted(set(filter(None, listed.decode().split("\0"))))
        files = {}
        for path in paths:
            file = pathlib.Path(root) / path
            if path.startswith("test/Models/") or not file.is_file():
                continue
            try:
                files[path] = file.read_text()
            except UnicodeDecodeError:
                files[path] = ""
        return cls(files)

    def under(self, *prefixes, suffix=""):
        """Paths that start with a prefix and end in `suffix`, a string or several."""
        return [p for p in self.files if p.startswith(prefixes) and p.endswith(suffix)]

    def stems(self):
        """Encodings that have a file of their own: Alibi, DenseBias, ..."""
        return [pathlib.PurePath(p).stem for p in self.under(ENCODINGS, suffix=".td")]

    def attributes(self):
        """(class name, mnemonic) of every encoding, mask, scaling and licence."""
        paths = self.under(ENCODINGS, MASKS, SCALINGS, LICENCES, suffix=".td")
        return [names for path in paths for names in ATTRIBUTE.findall(self.files[path])]

    def passes(self):
        """(room, class name, argument, text of the definition)."""
        for path in self.under("include/posenc/", suffix="/Passes.td"):
            text = self.files[path]
            starts = list(PASS.finditer(text))
            ends = [match.start() for match in starts[1:]] + [len(text)]
            for match, end in zip(starts, ends):
                yield path.split("/")[2], match[1], match[2], text[match.start() : end]

    def operations(self):
        """Mnemonics of all operations."""
        paths = [p for p in self.under("include/posenc/IR/", suffix="Op.td")]
        paths += self.under("include/posenc/IR/", suffix="Ops.td")
        return [name for path in paths for name in OPERATION.findall(self.files[path])]


def kebab(stem):
    """DenseBias -> dense-bias, the name of a lit test."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", stem).lower()


def snake(stem):
    """DenseBias -> dense_bias, the name of a Python file."""
    return kebab(stem).replace("-", "_")
