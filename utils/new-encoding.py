#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes the four files and the two lines of a new encoding. They build; their FIXMEs fail
tests until the formula stands in their place: docs/AddingAnEncoding.md.

new-encoding.py Ripple [--stage score|content]
"""

import argparse
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
TEMPLATES = ROOT / "utils" / "new-encoding"
ROSTER = pathlib.Path("include/posenc/IR/Encodings.td")
SOURCES = pathlib.Path("lib/IR/Encodings/CMakeLists.txt")


def kebab(name):
    """DenseBias -> dense-bias"""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


def snake(name):
    return kebab(name).replace("-", "_")


def files(name, stage):
    """path -> text of the four files"""
    paths = {
        "td": f"include/posenc/IR/Encodings/{name}.td",
        "cpp": f"lib/IR/Encodings/{name}.cpp",
        "mlir": f"test/IR/Encodings/{kebab(name)}.mlir",
        "py": f"test/Oracle/{snake(name)}.py",
    }
    words = {"@Name@": name, "@name@": snake(name), "@NAME@": name.upper()}
    result = {}
    for kind, path in paths.items():
        text = (TEMPLATES / f"{stage}.{kind}.in").read_text()
        for word, value in words.items():
            text = text.replace(word, value)
        result[pathlib.Path(path)] = text
    return result


def with_line(text, line, pattern):
    """`text` with `line` in its place among the sorted lines that match `pattern`."""
    lines = text.split("\n")
    listed = [number for number, other in enumerate(lines) if re.fullmatch(pattern, other)]
    place = next((number for number in listed if lines[number] > line), listed[-1] + 1)
    return "\n".join(lines[:place] + [line] + lines[place:])


def write(name, stage):
    """-> the paths written, new ones first"""
    written = files(name, stage)
    for path in written:
        if (ROOT / path).exists():
            raise FileExistsError(f"expected no file {path}, got one")
    include = 'include "posenc/IR/Encodings/{}.td"'
    written[ROSTER] = with_line(
        (ROOT / ROSTER).read_text(), include.format(name), include.format(r"\w+"))
    written[SOURCES] = with_line((ROOT / SOURCES).read_text(), f"  {name}.cpp", r"  \w+\.cpp")
    for path, text in written.items():
        (ROOT / path).write_text(text)
        if path.suffix == ".cpp":  # how lines break depends on the name
            subprocess.run(["clang-format-22", "-i", ROOT / path], check=True)
    return list(written)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("name", help="in camel case: Ripple, SlowRipple")
    parser.add_argument("--stage", choices=("score", "content"), default="score",
                        help="a term of the score, or a transform of query and key")
    options = parser.parse_args()
    if not re.fullmatch(r"([A-Z][a-z0-9]+)+", options.name):
        parser.error(f"expected a name in camel case, as SlowRipple, got {options.name}")
    try:
        print("\n".join(map(str, write(options.name, options.stage))))
    except FileExistsError as error:
        parser.error(str(error))
    return 0


if __name__ == "__main__":
    sys.exit(main())
