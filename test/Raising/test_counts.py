# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every exp-normalisation between two contractions is raised or has its remark.

The count here shares nothing with the matcher: it reads the text of the module as a
graph of statements and looks for exponentials that are divided by a row sum or by the largest of
them, or have the logarithm of a sum subtracted, made from one contraction and read by another.
Linear attention, which has features and no softmax, is not counted.
"""

import pathlib
import re
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(ROOT / "python"))
import counting
from posenc.compiler import checked
from posenc.report import Report

CONTRACTIONS = ("linalg.matmul", "linalg.batch_matmul", "linalg.contract", "linalg.matvec",
                "linalg.vecmat")
# An exponential, its sum and the division in one.
NAMED = "linalg.softmax"
# One more exponential in a denominator: that of a sink.
ADDED = re.compile(r"(%\w+) = math\.exp .*arith\.addf [^=]*\1\b")
VALUE = re.compile(r"%[\w#]+")


class Statement:
    """One operation at the top of a function, its region's text included."""

    def __init__(self, text):
        self.text = text
        left, _, right = text.partition(" = ")
        self.results = {name.split(":")[0] for name in VALUE.findall(left)}
        self.operands = {name.split("#")[0] for name in VALUE.findall(right)}

    def is_contraction(self):
        if any(name in self.text for name in CONTRACTIONS):
            return True
        reduces = '"reduction"' in self.text
        return reduces and "arith.mulf" in self.text and "arith.addf" in self.text

    def is_sum(self):
        reduces = '"reduction"' in self.text or "linalg.reduce" in self.text
        return reduces and "arith.addf" in self.text and "arith.mulf" not in self.text

    def is_maximum(self):
        reduces = '"reduction"' in self.text or "linalg.reduce" in self.text
        return reduces and "arith.maximumf" in self.text

    def is_exponential(self):
        names = ("math.exp ", "math.exp2 ", "linalg.exp", NAMED)
        is_added = '"reduction"' not in self.text and ADDED.search(self.text)
        return not is_added and any(name in self.text for name in names)

    def is_logarithm(self):
        return "math.log " in self.text or "linalg.log" in self.text

    def divides(self):
        return any(name in self.text for name in ("arith.divf", "linalg.div", "linalg.reciprocal"))


def functions(text):
    """Lists of statements, one list per function."""
    found, pending, depth = [], [], 0
    for line in text.splitlines():
        if line.lstrip().startswith("func.func"):
            found.append([])
            continue
        if not found:
            continue
        pending.append(line)
        depth += line.count("{") - line.count("}")
        if depth <= 0 or (depth == 0 and not line.rstrip().endswith("{")):
            statement = " ".join(pending)
            pending, depth = [], 0
            if " = " in statement:
                found[-1].append(Statement(statement))
    return found


def reach(start, edges):
    seen, stack = set(), [start]
    while stack:
        for following in edges(stack.pop()):
            if following not in seen:
                seen.add(following)
                stack.append(following)
    return seen


def count(text):
    """Exp-normalisations between two contractions."""
    total = 0
    for statements in functions(text):
        users, makers = {}, {}
        for statement in statements:
            for result in statement.results:
                makers[result] = statement
            for operand in statement.operands:
                users.setdefault(operand, []).append(statement)
        after = lambda s: [u for result in s.results for u in users.get(result, [])]
        before = lambda s: [makers[o] for o in s.operands if o in makers]
        short = lambda edges: lambda s: [] if s.is_contraction() else edges(s)
        for statement in filter(Statement.is_exponential, statements):
            makes = reach(statement, short(before))
            reads = reach(statement, short(after))
            of_largest = lambda s: any(m.is_maximum() and m in reads for m in reach(s, short(before)))
            of_sum = lambda s: any(m.is_sum() for m in reach(s, short(before)))
            divided = (
                NAMED in statement.text
                or any(s.divides() and (of_sum(s) or of_largest(s)) for s in reads)
                or any(s.is_logarithm() and of_sum(s) for s in makes)
            )
            total += (
                divided
                and any(s.is_contraction() for s in makes)
                and any(s.is_contraction() for s in reads)
            )
    return total


class Counts(unittest.TestCase):
    def check(self, source, name):
        # One function per caller, as raising sees them, and nothing else changed.
        inlined = subprocess.run(
            ["posenc-opt", "-split-input-file",
             "--pass-pipeline=builtin.module(inline,symbol-dce)"],
            input=source, capture_output=True, text=True, check=True).stdout
        total = 0
        for part in inlined.split("// -----"):
            compilation = checked(part, name, emit="mlir", stage="raised")
            report = Report.parse(compilation.report)
            linear = [attention for attention in report.attentions if attention["features"]]
            with self.subTest(name):
                self.assertEqual(count(part) + len(linear),
                                 len(report.attentions) + len(report.missed))
            total += count(part) + len(linear)
        return total

    def test_models(self):
        for path in sorted((ROOT / "test" / "Models").glob("*/model.mlir")):
            self.assertGreater(self.check(path.read_text(), str(path)), 0)

    def test_spellings_and_near_misses(self):
        # A loop is one statement here, so that what is in it is not seen, as is an operation that an
        # importer left whole (test_imported.py).
        texts = {path: path.read_text() for path in sorted(HERE.glob("*.mlir"))}
        for path, text in texts.items():
            if path.name.startswith("linear-attention"):  # features, and no softmax
                self.assertEqual(count(text), 0, path)
            elif "scf.for" not in text and "-allow-unregistered-dialect" not in text:
                self.assertGreater(self.check(text, str(path)), 0)

    def test_counts_what_it_should(self):
        near_misses = (HERE / "near-miss-core.mlir").read_text()
        # One per case, and none for the softmax that no contraction makes.
        self.assertEqual(count(near_misses), near_misses.count("[Missed]"))


if __name__ == "__main__":
    counting.main()
