# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Files that scripts make and the repository holds: written, or compared."""

import argparse
import difflib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]


def main(make, description):
    """Writes what `make()` returns, texts by path from the root; with --check compares
    only. -> exit code, 1 where a file differs."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--check", action="store_true", help="write nothing, print differences")
    options = parser.parse_args()
    return settle(make(), options.check)


def settle(texts, check):
    stale = 0
    for path, text in texts.items():
        file = ROOT / path
        old = file.read_text() if file.is_file() else ""
        if old == text:
            continue
        stale += 1
        if check:
            lines = difflib.unified_diff(old.splitlines(), text.splitlines(), f"{path} as checked in",
                                         f"{path} as made now", lineterm="", n=1)
            print("\n".join(lines))
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            print(f"{path}: written")
    if check and stale:
        print(f"to accept: {pathlib.Path(sys.argv[0]).name}, without --check")
    return int(check and stale > 0)
