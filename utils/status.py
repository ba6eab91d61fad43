# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes docs/Status.md and the table of README.md: what each encoding and mask has, computed
from the tree; --check compares instead. A cell says yes, or what is missing. The roster says
which rows there are; no encoding has a line here."""

import collections
import functools
import json
import re
import sys

import checked_in
import tablegen
from tablegen import ROOT

sys.path[:0] = [str(ROOT / "test"), str(ROOT / "python")]
from Numerics import cases, test_numerics
from Raising import test_spellings
from Simulator import test_attention

DTYPES = list(test_numerics.TOLERANCES)
HEADS = {"MHA": lambda f: f.heads == f.kv_heads,
         "GQA": lambda f: f.heads > f.kv_heads > 1,
         "MQA": lambda f: f.heads > f.kv_heads == 1}


@functools.cache
def texts(pattern):
    """Text by path from the root."""
    return {str(path.relative_to(ROOT)): path.read_text() for path in sorted(ROOT.glob(pattern))}


@functools.cache
def models():
    """(folder, meta.json) of the imported models that test_models.py runs."""
    folders = sorted(path.parent for path in ROOT.glob("test/Models/*/expected.npz"))
    return [(folder.name, json.loads((folder / "meta.json").read_text())) for folder in folders]


@functools.cache
def runs(road):
    """(element type, function) of everything that test_numerics.py compiles for a road, or
    test/Simulator/test_attention.py for a GPU."""
    if road == "gpu":
        return [(dtype, function) for dtype in test_attention.DTYPES
                for function in cases.for_tensor_cores()]
    return [(dtype, function) for run, dtype, _ in test_numerics.RUNS if run == road
            for function in cases.functions(dtype, road)]


def mnemonics(parts):
    """Of the parts, and of those that they are made of."""
    return {part.mnemonic for part in parts}.union(
        *(mnemonics(getattr(part, "members", ())) for part in parts))


class Row:
    """One encoding or mask; each column is a method that returns what is missing."""

    def __init__(self, record, own, other):
        self.record, self.name = record, record["mnemonic"]
        self.own, self.other = own, other  # "encodings" and "masks", or the reverse
        self.word = rf"#posenc\.{self.name}\b"

    def labels(self):
        """Numbers of the constraints that the description cites."""
        cited = re.search(r"Constraints? \(docs/Spec\.md\):(.*)", self.record["description"], re.DOTALL)
        found = re.findall(r"([A-Z])(\d+)(?: to [A-Z](\d+))?", cited[1] if cited else "")
        return [f"{letter}{number}" for letter, first, last in found
                for number in range(int(first), int(last or first) + 1)]

    def functions(self, road):
        return [(dtype, function) for dtype, function in runs(road)
                if self.name in mnemonics(getattr(function, self.own))]

    def recognizers(self):
        make = re.compile(rf"\b{self.record['cppClassName']}::get\b")
        return [path for path, text in texts("lib/Raising/*.cpp").items() if make.search(text)]

    def raising_tests(self):
        check = re.compile(rf"^// CHECK(?!-NOT)[\w-]*:.*{self.word}", re.MULTILINE)
        return [path for path, text in texts("test/Raising/*.mlir").items() if check.search(text)]

    def models(self):
        keys = {"encodings": ("encodings",), "masks": ("mask", "any_of")}[self.own]
        # Each attention of a model may have a list of its own.
        return [name for name, meta in models()
                if any(self.name in ([each] if isinstance(each, str) else each)
                       for key in keys for each in meta.get(key, ()))]

    def spec(self):
        section = re.compile(rf"^(?:\*\*|\| )`{self.word}", re.MULTILINE)
        return [] if section.search(texts("docs/Spec.md")["docs/Spec.md"]) else ["no section in Spec.md"]

    def verify(self):
        invalid = "\n// -----\n".join(texts("test/IR/invalid-*.mlir").values())
        missing = [f"no test of {label}" for label in self.labels()
                   if not re.search(rf"^// (?:.*\b)?{label}\b", invalid, re.MULTILINE)]
        takes_operands = "getOperandSpecs" in self.record["extraClassDeclaration"]
        if not self.labels() and takes_operands:
            chunks = [chunk for chunk in invalid.split("// -----") if re.search(self.word, chunk)]
            if not any("expected-error" in chunk for chunk in chunks):
                missing.append("no test of its operands")
        # A line `// PREFIX: ...` of any prefix that FileCheck was given.
        if not any(re.search(rf"^ *// *[A-Z0-9-]+:.*{self.word}", text.replace("// RUN:", ""), re.MULTILINE)
                   for text in texts("test/IR/**/*.mlir").values()):
            missing.append("no round trip")
        return missing

    def raising(self):
        evidence = {"no recognizer": self.recognizers(), "no lit test": self.raising_tests(),
                    "no imported model": self.models()}
        missing = [what for what, found in evidence.items() if not found]
        return missing[:1] if "no recognizer" in missing else missing

    def road(self, road):
        covered = {dtype for dtype, _ in self.functions(road)}
        if not covered:
            return ["no numeric test"]
        only = ", ".join(dtype for dtype in DTYPES if dtype in covered)
        return [f"{only} only"] if covered < set(DTYPES) else []

    def numbers(self):
        functions = [function for road, *_ in test_numerics.RUNS for _, function in self.functions(road)]
        if not functions:
            return ["no numeric test"]
        missing = [f"no {kind}" for kind, fits in HEADS.items() if not any(map(fits, functions))]
        shapes = {shape for function in functions for shape, _, _ in cases.calls(function)}
        missing += [f"no shape `{shape}`" for shape in cases.SHAPES if shape not in shapes]
        others = set().union(*(mnemonics(getattr(f, self.other)) for _, f in runs("plain")))
        met = set().union(*(mnemonics(getattr(f, self.other)) for f in functions))
        if others <= met:
            return missing
        few = len(met) < len(others - met)
        named = ", ".join(sorted(met if few else others - met))
        return missing + [f"{'only' if few else 'not'} with {named}"]


COLUMNS = {
    "spec": Row.spec, "verify": Row.verify, "raise": Row.raising,
    "plain": functools.partial(Row.road, road="plain"),
    "CPU": functools.partial(Row.road, road="fused"),
    "GPU": functools.partial(Row.road, road="gpu"),
    "numbers": Row.numbers,
}


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def status(rows, columns=COLUMNS, title=lambda row: f"`{row.name}`"):
    return table(["", *columns], [
        [title(row), *("; ".join(COLUMNS[column](row)) or "yes" for column in columns)]
        for row in rows])


def links(paths):
    """Files from docs/, or a dash."""
    return ", ".join(f"[{path.rpartition('/')[2]}](../{path})" for path in paths) or "-"


def evidence(rows):
    head = ["", "constraints", "recognised in", "raising tests", "imported models"]
    return table(head, [
        [f"`{row.name}`", ", ".join(row.labels()) or "-", links(row.recognizers()),
         links(row.raising_tests()), ", ".join(row.models()) or "-"] for row in rows])


def headline(path, text):
    """The first sentence of a lit test, or its name."""
    comment = re.match(r"(?:// (?!RUN).*\n)*", text)[0].replace("// ", "").replace("\n", " ")
    sentence = re.match(r"(.*?)\.(?: (?=[A-Z])| *$)", comment)
    return sentence[1] if sentence else path.rpartition("/")[2]


def spellings(rows):
    """A line per lit test of raising: in how many of its functions each encoding is named, in
    how many something stays code, and whether all of them are compiled and run."""
    names = [row.name for row in rows]
    run = {path.name for path in test_spellings.FILES}
    lines = []
    for path, text in texts("test/Raising/*.mlir").items():
        counts = collections.Counter()
        for case in text.split("CHECK-LABEL:")[1:]:
            shown = "\n".join(re.findall(r"^// CHECK(?!-NOT)[\w-]*:(.*)$", case, re.MULTILINE))
            counts.update(name for name in names if re.search(rf"#posenc\.{name}\b", shown))
            counts["code"] += bool(re.search(r"score \{|posenc\.yield", shown))
        if any(counts.values()):
            lines.append([f"[{headline(path, text)}](../{path})",
                          *(str(counts[name] or "") for name in (*names, "code")),
                          "yes" if path.rpartition("/")[2] in run else ""])
    return table(["", *(f"`{name}`" for name in names), "code", "run"], lines)


class Unit:
    """What multiplies: on machines that fit, rows of an element type, or all."""

    def __init__(self, name, dtype, fits):
        self.name, self.dtype, self.fits = name, dtype, fits

    def results(self):
        """Files of which some row is of the unit."""
        for path, text in texts("bench/results/*.json").items():
            result = json.loads(text)
            if self.fits(result["machine"]) and any(
                    self.dtype in (None, row["dtype"]) for row in result["rows"]):
                yield path.removesuffix(".json") + ".md"


def has(*features, without=()):
    return lambda machine: (set(features) <= set(machine.get("features", ()))
                            and not set(without) & set(machine.get("features", ())))


def capability(*versions):
    return lambda machine: machine.get("capability") in versions


UNITS = (
    Unit("f32, AVX2 only", "f32", has("avx2", without=("avx512f",))),
    Unit("f32, AVX-512", "f32", has("avx512f")),
    Unit("bf16, AVX512-BF16 without tiles", "bf16", has("avx512_bf16", without=("amx_tile",))),
    Unit("bf16, AMX tiles", "bf16", has("amx_tile")),
    Unit("GPU, mma.sync (sm_80, sm_86, sm_89)", None, capability("8.0", "8.6", "8.9")),
    Unit("GPU, wgmma (sm_90a)", None, capability("9.0")),
)


def speed():
    measured = [(unit.name, list(unit.results())) for unit in UNITS]
    return table(["multiplies", "measured in"],
                 [[name, links(results) if results else "not measured"] for name, results in measured])


PAGE = """<!-- Made by utils/status.py; do not edit. -->

# Status

A cell says yes, or what is missing; it is computed from the tree by `utils/status.py`, and
a test fails where this page is not what the script makes now. Evidence is that a test exists;
that it passes is what `utils/test.sh` says.

- **spec**: its meaning stands in [Spec.md](Spec.md).
- **verify**: each constraint that its definition cites has a case in `test/IR/invalid-*.mlir`,
  and its text survives a round trip.
- **raise**: a recognizer in `lib/Raising` makes it, a lit test shows it, and an imported model
  that contains it is raised and run.
- **plain**, **CPU**: `test/Numerics` runs it on that road, with {dtypes}; **GPU**:
  `test/Simulator` runs its kernel for tensor cores in the simulator, without a hazard. Other types
  take the plain road there, a thread for each element.
  What the CPU road has no loops for takes the plain road, with a remark.
- **numbers**: held against its float64 oracle with MHA, GQA and MQA, in every shape of
  `test/Numerics/cases.py`, and together with every mask
  or encoding.

## Encodings

{encodings}
## Masks

{masks}
## Spellings

What frameworks write, a line per lit test of raising: in how many of its functions an encoding is
recognised by its name, and in how many a term stays code on each score. **run**: every function of
the test is compiled on both roads and gives what upstream passes compute from the same text
(`test/Raising/test_spellings.py`).

{spellings}
## Speed

By what multiplies, the checked-in results (`bench/run.py --output`, `bench/gpu/run.py --output`). What
is not measured is assembled without spills (`test/Lowering/CPU`, `test/Lowering/GPU`), and of GPUs
simulated; [StaticModel.md](StaticModel.md) predicts its limits.

{speed}
## Evidence

{evidence}"""


def readme(rows):
    """README.md with its table made anew."""
    columns = ("raise", "plain", "CPU", "GPU")
    made = status(rows, columns, lambda row: f"`{row.name}`: {row.record['summary']}")
    between = re.compile(r"(?<=utils/status\.py\. -->\n).*?(?=<!-- End\. -->)", re.DOTALL)
    return between.sub(lambda _: made, (ROOT / "README.md").read_text())


def make():
    records = tablegen.Records()
    encodings = [Row(record, "encodings", "masks") for record in
                 records.attributes_with("PosEnc_PositionEncodingAttrInterface")]
    masks = [Row(record, "masks", "encodings") for record in
             records.attributes_with("PosEnc_MaskAttrInterface", without="PosEnc_LicenceAttrInterface")]
    page = PAGE.format(dtypes=", ".join(DTYPES), encodings=status(encodings), masks=status(masks),
                       spellings=spellings(encodings), speed=speed(),
                       evidence=evidence(encodings + masks))
    return {"docs/Status.md": page, "README.md": readme(encodings)}


if __name__ == "__main__":
    sys.exit(checked_in.main(make, __doc__))
