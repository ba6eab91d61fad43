# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The house keeps its rules, and the rules notice when it does not."""

import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
import counting
import rules
import source
from house import House

ROOT = HERE.parents[1]


class TheHouse(unittest.TestCase):
    """One test per rule, on the files of the project."""

    house = House.of_repository(ROOT)

    def keeps(self, rule):
        broken = list(rule(self.house))
        if broken:
            self.fail("\n".join([rule.__doc__, *broken]))


for each in rules.ALL:
    setattr(TheHouse, f"test_{each.__name__}",
            lambda self, rule=each: self.keeps(rule))


SPDX = "// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception\n"
WAVE = 'def PosEnc_WaveAttr : PosEnc_Attr<"Wave", "wave", [A, B]> {}\n'
TIDE = ('def PosEnc_TideTableAttr : PosEnc_Attr<"TideTable", "tide_table", [A]> {\n'
        "  int getPairTensorOperand() { return 0; }\n}\n")
SURF = 'def Surf : Pass<"posenc-surf"> {\n  let description = [{ Surfs. }];\n}\n'


class TheRules(unittest.TestCase):
    """Small houses: one that is in order, and one for each way to break a rule."""

    good = {
        "include/posenc/IR/Encodings.td": 'include "posenc/IR/Encodings/Wave.td"\n'
                                          'include "posenc/IR/Encodings/TideTable.td"\n',
        "include/posenc/IR/Encodings/Wave.td": WAVE,
        "include/posenc/IR/Encodings/TideTable.td": TIDE,
        "lib/IR/Encodings/CMakeLists.txt": "posenc_room(Wave.cpp TideTable.cpp)\n",
        "lib/IR/Encodings/Wave.cpp": SPDX,
        "lib/IR/Encodings/TideTable.cpp": SPDX,
        "test/IR/Encodings/wave.mlir": "// RUN: posenc-opt %s\n",
        "test/IR/Encodings/tide-table.mlir": "// RUN: posenc-opt %s\n",
        "test/Oracle/wave.py": "",
        "include/posenc/Transforms/Passes.td": SURF,
        "test/Transforms/surf.mlir": "// RUN: posenc-opt %s -posenc-surf\n",
        "lib/Pipelines/Pipelines.cpp": SPDX + "void f() { pm.addPass(createSurf()); }\n",
    }

    def broken(self, rule, change=(), remove=()):
        files = {**self.good, **dict(change)}
        for path in remove:
            del files[path]
        return list(rule(House(files)))

    def notices(self, rule, path, text, expected=None):
        lines = self.broken(rule, {path: text})
        self.assertTrue(any((expected or path) in line for line in lines), lines)

    def accepts(self, rule, path, text):
        self.assertEqual(self.broken(rule, {path: text}), [])

    def test_a_house_in_order(self):
        for rule in rules.ALL:
            if rule is not rules.rooms and rule is not rules.licence:
                self.assertEqual(self.broken(rule), [], rule.__name__)

    def test_rooms(self):
        for path in ("attic/x.cpp", "notes.txt", "lib/Attic/x.cpp", "test/Attic/x.mlir",
                     "unittests/Attic/XTest.cpp", "include/posenc/Attic/X.h", "lib/x.cpp"):
            self.notices(rules.rooms, path, SPDX)
        self.assertIn("docs/: expected this room, got nothing in it", self.broken(rules.rooms))
        self.assertFalse([x for x in self.broken(rules.rooms, {"lib/IR/X.cpp": ""}) if "X.cpp" in x])

    def test_mirror(self):
        for text in ("// RUN: posenc-opt %s -posenc-surfer\n", "// -posenc-surf\n"):
            self.notices(rules.mirror, "test/Transforms/surf.mlir", text, "-posenc-surf")
        op = 'def PosEnc_SwimOp : PosEnc_Op<"swim", []> {}\n'
        self.notices(rules.mirror, "include/posenc/IR/SwimOp.td", op, "posenc.swim")

    def test_encodings(self):
        for path in ("lib/IR/Encodings/Wave.cpp", "test/IR/Encodings/wave.mlir",
                     "test/IR/Encodings/tide-table.mlir", "test/Oracle/wave.py"):
            lines = self.broken(rules.encodings, remove=[path])
            self.assertTrue(lines and all(path in line for line in lines), lines)
        self.notices(rules.encodings, "include/posenc/IR/Encodings.td", "", "in the roster")
        self.notices(rules.encodings, "lib/IR/Encodings/CMakeLists.txt", "")
        self.notices(rules.encodings, "lib/IR/Encodings/Foam.cpp", SPDX)
        self.notices(rules.encodings, "test/IR/Encodings/foam.mlir", "")
        self.notices(rules.encodings, "python/posenc/encodings/foam.py", SPDX)

    def test_names(self):
        for text in ("isa<WaveAttr>(attr);", 'if (name == "wave")', "void emitWave();",
                     "int wave_length;", "TideTableAttr a;", "auto t = tideTable();"):
            self.notices(rules.names, "lib/Transforms/Surf.cpp", text)
            self.notices(rules.names, "tools/t/t.cpp", text)
        for text in ("// Wave and TideTable", "/* wave */", "int waver; Wavelet w;", "table(tide);"):
            self.accepts(rules.names, "lib/Transforms/Surf.cpp", text)
        self.accepts(rules.names, "lib/Raising/Wave.cpp", "WaveAttr w;")
        self.accepts(rules.names, "include/posenc/IR/SwimOp.td",
                     "let description = [{\n  #posenc.wave\n}];\n")
        self.notices(rules.names, "python/posenc/x.py", 'kind = "wave"')
        self.accepts(rules.names, "python/posenc/encodings/wave.py", 'kind = "wave"')

    def test_sizes(self):
        reason = SPDX + "// Longer than the guide: it is a table.\n"
        for path, limit in (("lib/IR/X.cpp", 500), ("include/posenc/IR/X.td", 400),
                            ("test/IR/x.mlir", 300)):
            self.notices(rules.sizes, path, "\n" * (limit + 1))
            self.accepts(rules.sizes, path, "\n" * limit)
            self.accepts(rules.sizes, path, reason + "\n" * limit)
            self.notices(rules.sizes, path, "\n" * 10 + reason + "\n" * limit)
        self.notices(rules.sizes, "tools/t/t.cpp", "\n" * 61)

    def test_function_sizes(self):
        head = "namespace a {\nstruct S {\n  int f(int x) const {\n"
        self.accepts(rules.sizes, "lib/IR/X.cpp", head + "    x;\n" * 58 + "  }\n};\n}\n")
        self.notices(rules.sizes, "lib/IR/X.cpp", head + "    x;\n" * 59 + "  }\n};\n}\n",
                     "lib/IR/X.cpp:3: ")
        self.accepts(rules.sizes, "lib/IR/X.cpp", "const int t[] = {\n" + "  1,\n" * 80 + "};\n")

    def test_functions_are_found(self):
        text = ("#define M(x) \\\n  { x }\nint f(int a,\n      int b) {\n  if (a) {\n  }\n}\n"
                "template <typename T> struct S : A<T> {\n  S() : a(0) {}\n  // g() {\n"
                "  void h() { auto l = [&] { return '{'; }; }\n};\nint n = 3;\n")
        found = [(first, last) for first, last, _ in source.functions(text)]
        self.assertEqual(found, [(3, 7), (9, 9), (11, 11)])

    def test_licence(self):
        self.notices(rules.licence, "lib/IR/X.cpp", "// X\n" + SPDX)
        self.notices(rules.licence, "utils/x.py", "#!/usr/bin/env python3\nimport sys\n")
        text = "#!/usr/bin/env python3\n#" + SPDX[2:]
        self.assertFalse([x for x in self.broken(rules.licence, {"utils/x.py": text}) if "utils" in x])

    def test_pipelines(self):
        self.notices(rules.pipelines, "lib/Pipelines/Pipelines.cpp", SPDX, "-posenc-surf")
        excused = SURF.replace("Surfs.", "Surfs; in no pipeline, as it is for fun.")
        self.assertEqual(self.broken(rules.pipelines, {
            "include/posenc/Transforms/Passes.td": excused,
            "lib/Pipelines/Pipelines.cpp": SPDX}), [])

    def test_borders(self):
        for path, text in (
            ("lib/IR/X.cpp", '#include "mlir/Pass/Pass.h"'),
            ("lib/IR/X.cpp", '#include "posenc/Raising/Scalar.h"'),
            ("lib/IR/X.cpp", "scf::ForOp loop;"),
            ("include/posenc/IR/X.h", "gpu::ThreadIdOp id;"),
            ("lib/IR/Encodings/Wave.cpp", "TideTableAttr other;"),
            ("lib/Expr/X.cpp", '#include "posenc/IR/PosEnc.h"'),
            ("lib/Raising/X.cpp", "scf::ForOp::create(b);"),
            ("lib/Raising/X.cpp", '#include "mlir/Dialect/LLVMIR/LLVMDialect.h"'),
            ("lib/Lowering/CPU/X.cpp", '#include "posenc/IR/Encodings/Wave.h"'),
            ("lib/Pipelines/X.cpp", "struct P : OpRewritePattern<Op> {};"),
            ("tools/t/t.cpp", "struct P : PassWrapper<P> {};"),
        ):
            self.notices(rules.borders, path, text)
        self.accepts(rules.borders, "lib/Raising/X.cpp", "// no scf::ForOp here")
        self.accepts(rules.borders, "lib/Lowering/CPU/X.cpp", "scf::ForOp loop;")

    def test_paths(self):
        for text in ("cd /work/main", "see ../shared/design.md", 'open("/home/me/x")'):
            self.notices(rules.paths, "docs/X.md", text)
        self.accepts(rules.paths, "docs/X.md", "the network/homes, a work/home balance")

    def test_fixmes(self):
        for path in ("lib/IR/X.cpp", "include/posenc/IR/X.td", "test/Oracle/x.py", "test/IR/x.mlir"):
            self.notices(rules.fixmes, path, "// FIXME: the formula\n")
        self.accepts(rules.fixmes, "utils/new-encoding/score.cpp.in", "// FIXME: the formula\n")

    def test_documents(self):
        for text in ("`lib/IR/Surf.cpp`", "`lib/Surf`", "[it](Surf.md)", "[it](../lib/Surf.cpp#x)"):
            self.notices(rules.documents, "docs/X.md", text)
        for text in ("`lib/IR/Encodings/Wave.cpp`", "`lib/IR`", "`lib/<Room>`", "`posenc/IR/X.h`",
                     "[it](../lib/IR/Encodings/Wave.cpp)", "[it](#surf)", "[it](https://surf)"):
            self.accepts(rules.documents, "docs/X.md", text)


if __name__ == "__main__":
    counting.main()
