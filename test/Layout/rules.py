# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The rules of the house. A rule takes a House and yields one line for each place that
breaks it."""

import os
import pathlib
import re

import source
from house import ENCODINGS, LICENCES, MASKS, OPERANDS, SCALINGS, kebab, snake

TOP = {".ci", "bench", "cmake", "docs", "examples", "include", "lib", "python", "test",
       "tools", "unittests", "utils"}
TOP_FILES = {".clang-format", ".clang-tidy", ".gitattributes", ".gitignore",
             "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md"}
ROOMS = {"Analysis", "CAPI", "Driver", "Expr", "IR", "Lowering", "Pipelines", "Plugin",
         "Raising", "Runtime", "Simulator", "Transforms"}
# Beside the mirror of lib/.
TEST_ROOMS = ROOMS | {"Docs", "Integration", "Layout", "Models", "Numerics", "Oracle", "Python", "Tools"}
NEEDED = {"lib/Analysis/", "lib/CAPI/", "lib/Driver/", "lib/Expr/", "lib/IR/Encodings/",
          "lib/Lowering/CPU/", "lib/Lowering/Plain/", "lib/Pipelines/", "lib/Plugin/",
          "lib/Raising/", "lib/Transforms/", "include/posenc-c/", "include/posenc/IR/Encodings/",
          "docs/", "python/posenc/", "test/IR/", "test/Layout/", "test/Lowering/",
          "test/Oracle/", "test/Raising/", "test/Tools/", "test/Transforms/", "tools/",
          "unittests/Expr/", "unittests/IR/", "unittests/Raising/", "utils/"}
CPP = (".cpp", ".h")


def rooms(house):
    """Every file stands in a room that exists, and the rooms that must exist do."""
    for path in house.files:
        top, _, rest = path.partition("/")
        if not rest:
            if top not in TOP_FILES:
                yield f"{path}: not a file of the top level"
        elif top not in TOP:
            yield f"{path}: {top} is not a room"
        for prefix, known in (("lib/", ROOMS), ("test/", TEST_ROOMS),
                              ("unittests/", ROOMS | {"Support"})):
            room = path[len(prefix):].partition("/") if path.startswith(prefix) else ("", "", "")
            if room[1] and room[0] not in known:
                yield f"{path}: {room[0]} is not a room of {prefix}"
        if path.startswith("include/posenc/") and path.count("/") > 2:
            if path.split("/")[2] not in ROOMS:
                yield f"{path}: {path.split('/')[2]} is not a room of include/posenc/"
        if path.startswith(("lib/", "include/posenc/")) and path.endswith(CPP):
            if path.count("/") < (2 if path.startswith("lib/") else 3):
                yield f"{path}: it stands in no room"
    for prefix in sorted(NEEDED):
        if not house.under(prefix):
            yield f"{prefix}: expected this room, got nothing in it"


def mirror(house):
    """Every pass has a lit test in its room, every operation one in test/IR."""
    for room, _, argument, _ in house.passes():
        run = re.compile(rf"(?:^|[\s'\"(,=])-{{0,2}}{re.escape(argument)}(?![\w-])")
        tests = house.under(f"test/{room}/", suffix=".mlir")
        if not any(run.search(line) for path in tests
                   for line in house.files[path].split("\n") if "RUN:" in line):
            yield f"test/{room}: expected a lit test that runs -{argument}, got none"
    for mnemonic in house.operations():
        word = re.compile(rf"\bposenc\.{mnemonic}\b")
        if not any(word.search(house.files[p]) for p in house.under("test/IR/", suffix=".mlir")):
            yield f"test/IR: expected a test of posenc.{mnemonic}, got none"


def encodings(house):
    """One stem in every room, and a line in the roster and in CMake."""
    roster = house.files.get("include/posenc/IR/Encodings.td", "")
    cmake = house.files.get("lib/IR/Encodings/CMakeLists.txt", "")
    stems = house.stems()
    for stem in stems:
        definition = house.files[f"{ENCODINGS}{stem}.td"]
        needed = [f"lib/IR/Encodings/{stem}.cpp", f"test/IR/Encodings/{kebab(stem)}.mlir"]
        # A term that is an operand has no formula to write an oracle for.
        if "getPairTensorOperand" not in definition:
            needed.append(f"test/Oracle/{snake(stem)}.py")
        for path in needed:
            if path not in house.files:
                yield f"{path}: expected it beside {ENCODINGS}{stem}.td, got no such file"
        if f'include "posenc/IR/Encodings/{stem}.td"' not in roster:
            yield f"include/posenc/IR/Encodings.td: expected {stem}.td in the roster"
        if f"{stem}.cpp" not in cmake:
            yield f"lib/IR/Encodings/CMakeLists.txt: expected {stem}.cpp"
    for path in house.under("lib/IR/Encodings/", suffix=".cpp"):
        if pathlib.PurePath(path).stem not in stems:
            yield f"{path}: no encoding has this stem"
    for path in house.under(OPERANDS, suffix=".py"):
        if pathlib.PurePath(path).stem not in {snake(stem) for stem in stems} | {"__init__"}:
            yield f"{path}: no encoding has this stem"
    known = {kebab(stem) for stem in stems} | {"masks"}
    for path in house.under("test/IR/Encodings/", suffix=".mlir"):
        if pathlib.PurePath(path).stem not in known:
            yield f"{path}: no encoding has this stem"


def may_name_encodings(house, path):
    own = {"include/posenc/IR/Encodings.td", "include/posenc/IR/Encodings.h", MASKS,
           "lib/IR/Masks.cpp", "lib/Raising/Masks.cpp",
           SCALINGS, "lib/IR/Scalings.cpp", "lib/Raising/Spectrum.cpp"}
    # A licence is granted by the pass that proves it.
    own |= {LICENCES, "lib/IR/Window.cpp", "lib/Transforms/BoundWindows.cpp"}
    # What has spellings of several kinds has a file for each, as RopeOnAxes.cpp.
    recognizer = re.match(r"lib/Raising/(\w+?)(On\w+)?\.cpp$", path)
    if recognizer and recognizer[1] in house.stems():
        return True
    # `causal` is a clause of this op as well, which is no mask.
    own |= {"include/posenc/IR/LinearAttentionOp.td", "lib/IR/LinearAttentionOp.cpp"}
    return path in own or path.startswith((ENCODINGS, "lib/IR/Encodings/", OPERANDS))


# Mnemonics that are words of the field: such an attribute is named by its class only.
ORDINARY_WORDS = {"any", "document", "linear", "padding", "prefix", "table", "window"}


def names(house):
    """No pass, pipeline or tool names a concrete encoding, mask, scaling or licence."""
    mnemonics = [f"{mnemonic}_attr" if mnemonic in ORDINARY_WORDS else mnemonic
                 for _, mnemonic in house.attributes()]
    for path in house.under("include/", "lib/", "tools/", "python/", "utils/status.py",
                            suffix=CPP + (".td", ".py")):
        if may_name_encodings(house, path):
            continue
        code = house.files[path]
        if path.endswith(".py"):
            code = re.sub(r"#[^\n]*", "", code)
        else:
            code = source.without_comments(source.without_descriptions(code))
        for line, identifier, mnemonic in source.mentions(code, mnemonics):
            yield f"{path}:{line}: {identifier} names {mnemonic}"


LIMITS = ((("include/", "lib/", "tools/", "unittests/"), CPP, 500),
          (("include/",), ".td", 400),
          (("test/",), ".mlir", 300))
FUNCTION_LIMIT = 60
TOOL_LIMIT = 60


def gives_reason(text):
    return "Longer than the guide" in "\n".join(text.split("\n")[:10])


def sizes(house):
    """Guide sizes; a longer file says `Longer than the guide: ...` in its first ten lines."""
    for prefixes, suffix, limit in LIMITS:
        for path in house.under(*prefixes, suffix=suffix):
            text = house.files[path]
            if text.count("\n") > limit and not gives_reason(text):
                yield f"{path}: expected at most {limit} lines, got {text.count(chr(10))}"
    for path in house.under("tools/", suffix=CPP):
        lines = house.files[path].count("\n")
        if lines > TOOL_LIMIT:
            yield f"{path}: expected at most {TOOL_LIMIT} lines in a tool, got {lines}"
    for path in house.under("include/", "lib/", "tools/", "unittests/", suffix=CPP):
        if gives_reason(house.files[path]):
            continue
        for first, last, head in source.functions(house.files[path]):
            if last - first + 1 > FUNCTION_LIMIT:
                yield (f"{path}:{first}: expected a function of at most {FUNCTION_LIMIT} lines, "
                       f"got {last - first + 1}: {head[-60:]}")


def licence(house):
    """The SPDX line comes first, after the interpreter's line only."""
    spdx = "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"
    for path in house.under("", suffix=CPP + (".c", ".td", ".py", ".sh")):
        lines = house.files[path].split("\n")
        first = lines[1] if lines[0].startswith("#!") and lines[1:] else lines[0]
        if first not in (f"// {spdx}", f"/* {spdx} */", f"# {spdx}"):
            yield f"{path}: expected {spdx} in its first line, got {first[:40]!r}"


def pipelines(house):
    """Every pass is in a pipeline, or its description says why not."""
    built = "\n".join(house.files[p] for p in house.under("lib/Pipelines/", suffix=".cpp"))
    for room, name, argument, definition in house.passes():
        if not re.search(rf"\bcreate{name}\b", built) and "in no pipeline" not in definition:
            yield (f"include/posenc/{room}/Passes.td: expected -{argument} in lib/Pipelines, or "
                   "`in no pipeline` and the reason in its description")


# Room -> what its code may not mention, and what that means.
FORBIDDEN = {
    ("lib/IR/", "include/posenc/IR/"): {
        r"\bmlir/Pass\b|\bPassManager\b|\bOperationPass\b|posenc/(?:Lowering|Raising|Transforms"
        r"|Pipelines|Driver|Analysis)/": "passes",
        r"\bscf::|Dialect/SCF\b": "scf",
        r"\bgpu::|\bNVVM::|Dialect/GPU\b": "gpu"},
    ("lib/IR/Encodings/",): {r"\bscf::|\bRewritePattern\b|\baffine::AffineForOp\b": "loops or passes"},
    ("lib/Expr/", "include/posenc/Expr/"): {
        r"posenc/(?!Expr/)": "another room", r"\bscf::": "scf", r"\bmlir/Pass\b": "passes"},
    ("lib/Raising/", "include/posenc/Raising/"): {
        r"\bscf::|Dialect/SCF\b": "scf", r"\bgpu::|Dialect/GPU\b": "gpu",
        r"\bLLVM::|Dialect/LLVMIR\b": "llvm", r"posenc/Lowering/": "lowering"},
    ("lib/Transforms/", "include/posenc/Transforms/"): {
        r"posenc/IR/Encodings/": "a concrete encoding"},
    ("lib/Lowering/", "include/posenc/Lowering/"): {
        r"posenc/IR/Encodings/": "a concrete encoding", r"posenc/Raising/(?!Report\b)": "raising"},
    ("lib/Pipelines/", "include/posenc/Pipelines/"): {
        r"\b(?:Op)?(?:Rewrite|Conversion)Pattern\b|\bRewritePatternSet\b": "patterns"},
    ("tools/",): {r"\bRewritePattern\b|\bOpBuilder\b|\bPassWrapper\b|\bOperationPass\b": "logic"},
}


def borders(house):
    """No room mentions what belongs to another."""
    for prefixes, patterns in FORBIDDEN.items():
        for path in house.under(*prefixes, suffix=CPP + (".td",)):
            if path.endswith("/Passes.td"):
                continue
            code = source.without_comments(source.without_descriptions(house.files[path]))
            for pattern, what in patterns.items():
                for number, line in enumerate(code.split("\n"), 1):
                    if re.search(pattern, line):
                        yield f"{path}:{number}: this room may not mention {what}"
    for path in house.under("lib/IR/Encodings/", suffix=".cpp"):
        code = source.without_comments(house.files[path])
        for stem in house.stems():
            if stem != pathlib.PurePath(path).stem and f"{stem}Attr" in code:
                yield f"{path}: it knows {stem}, another encoding"


def paths(house):
    """Nothing depends on where one machine keeps its files."""
    machine = re.compile(r"(?<![\w.])/(?:work|home|root|Users)/|\.\./shared\b|\bworktree\b")
    for path, text in house.files.items():
        if path.startswith("test/Layout/"):
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if machine.search(line):
                yield f"{path}:{number}: {line.strip()[:80]}"


def fixmes(house):
    """No placeholder of utils/new-encoding is left."""
    rooms = ("include/", "lib/", "tools/", "test/IR/", "test/Oracle/", "test/Raising/", "unittests/")
    for path in house.under(*rooms):
        for number, line in enumerate(house.files[path].split("\n"), 1):
            if "FIXME" in line:
                yield f"{path}:{number}: {line.strip()[:80]}"


# In inline code, what looks like a file or folder of the repository; or a relative link.
NAMED = re.compile(r"`((?:" + "|".join(sorted(TOP - {".ci"})) + r")/[\w./-]*\w/?)`"
                   r"|\]\((?!https?:|#)([^)#\s]+)")


# It names files that its reader makes; test/Integration follows it to the letter.
GUIDE = "docs/AddingAnEncoding.md"


def documents(house):
    """What a document names exists. Imported models are not part of the house."""
    for path in house.under("", suffix=".md"):
        if path == GUIDE:
            continue
        folder = pathlib.PurePosixPath(path).parent
        for number, line in enumerate(house.files[path].split("\n"), 1):
            for place, link in NAMED.findall(line):
                # A project of its own has rooms of its own.
                targets = {os.path.normpath(folder / (place or link)), os.path.normpath(place)}
                if not any(target in house.files or house.under(f"{target}/")
                           or target.startswith("test/Models") for target in targets):
                    yield f"{path}:{number}: {place or link} does not exist"


ALL = (rooms, mirror, encodings, names, sizes, licence, pipelines, borders, paths,
       fixmes, documents)
