# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Holds the numbered constraints together: each number in a verifier stands in docs/Spec.md
and beside a case of test/IR/invalid-*.mlir, and the reverse; the definitions name no other, and
the specification gives each to one constraint alone. Prints what is wrong."""

import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
LABEL = r"[A-Z]\d+"
LIST = rf"{LABEL}(?:, {LABEL})*"


def labels(paths, pattern):
    """Numbers in what the first group of `pattern` matches, line by line."""
    found = set()
    for path in paths:
        for match in re.finditer(pattern, path.read_text(), re.MULTILINE):
            found |= set(re.findall(LABEL, match[1]))
    return found


def given_twice(path, pattern):
    times = collections.Counter(re.findall(pattern, path.read_text(), re.MULTILINE))
    return [label for label, count in times.items() if count > 1]


def main():
    spec = labels([ROOT / "docs" / "Spec.md"], rf"^\| ({LABEL}) \|")
    code = labels((ROOT / "lib" / "IR").rglob("*.cpp"), rf"^\s*// ({LIST})(?=[:,]|$)")
    definitions = labels((ROOT / "include" / "posenc" / "IR").rglob("*.td"),
                         r"(?s)(Constraints?\b[^.]*docs/Spec\.md.*?)\}\]")
    tests = labels((ROOT / "test" / "IR").glob("invalid-*.mlir"), rf"^// ({LABEL})(?=,|$)")
    problems = [f"{label}: two constraints in docs/Spec.md"
                for label in given_twice(ROOT / "docs" / "Spec.md", rf"^\| ({LABEL}) \|")]
    for found, place, others, elsewhere in (
        (spec, "docs/Spec.md", code, "lib/IR"),
        (code, "lib/IR", spec, "docs/Spec.md"),
        (spec, "docs/Spec.md", tests, "test/IR/invalid-*.mlir"),
        (tests, "test/IR", spec, "docs/Spec.md"),
        (definitions, "include/posenc/IR", spec, "docs/Spec.md"),
    ):
        problems += [f"{label}: in {place}, not in {elsewhere}" for label in sorted(found - others)]
    print("\n".join(problems))
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
