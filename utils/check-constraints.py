# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Holds the numbered constraints together: each number in a verifier stands in docs/Spec.md
and in a test of test/IR/invalid-*.mlir, and the reverse. Prints what is missing."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
LABEL = r"\b([A-Z]\d+)\b"


def labels(paths, line):
    """Numbers in the lines that match `line`."""
    found = set()
    for path in paths:
        for text in path.read_text().splitlines():
            if re.search(line, text):
                found |= set(re.findall(LABEL, text))
    return found


def main():
    spec = labels([ROOT / "docs" / "Spec.md"], r"^\| [A-Z]\d+ \|")
    code = labels((ROOT / "lib" / "IR").rglob("*.cpp"), r"^\s*// [A-Z]\d+\b")
    tests = labels((ROOT / "test" / "IR").glob("invalid-*.mlir"), r"^\s*// .*[A-Z]\d+\b")
    problems = [f"{label}: in docs/Spec.md, not in lib/IR" for label in sorted(spec - code)]
    problems += [f"{label}: in lib/IR, not in docs/Spec.md" for label in sorted(code - spec)]
    problems += [f"{label}: without a case in test/IR" for label in sorted(spec - tests)]
    print("\n".join(problems))
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
