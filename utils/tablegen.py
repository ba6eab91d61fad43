# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the TableGen files of the project say, through upstream's own tools."""

import functools
import json
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[1]
# Their text: of what a file includes, upstream documents nothing.
INTERFACES = "".join((ROOT / "include" / "posenc" / "IR" / f"{name}Interfaces.td").read_text()
                     for name in ("Encoding", "Decay"))
# Everything of the dialect: operations, and the roster of encodings and masks.
DIALECT = "".join(f'include "posenc/IR/{name}.td"\n'
                  for name in ("PosEncOps", "LinearAttentionOp", "Encodings"))


@functools.cache
def _llvm(what):
    config = shutil.which("llvm-config-22") or shutil.which("llvm-config")
    return subprocess.check_output([config, f"--{what}"], text=True).strip()


def run(tool, *flags, source):
    """What a tblgen prints for `source`, a file or a text."""
    text = source.read_text() if isinstance(source, pathlib.Path) else source
    command = [f"{_llvm('bindir')}/{tool}", *flags, "-I", str(ROOT / "include"),
               "-I", _llvm("includedir"), "-"]
    return subprocess.run(command, input=text, text=True, check=True, stdout=subprocess.PIPE).stdout


class Records:
    """All definitions that `source` reaches."""

    def __init__(self, source=DIALECT):
        self.all = json.loads(run("llvm-tblgen", "--dump-json", source=source))

    def __getitem__(self, reference):
        """The record of a name, or of a reference to one inside another record."""
        return self.all[reference if isinstance(reference, str) else reference["def"]]

    def of_class(self, name):
        return [self.all[instance] for instance in self.all["!instanceof"][name]]

    def attributes_with(self, interface, without=None):
        """Attributes that implement an interface, and not another, by mnemonic."""
        def implements(record, wanted):
            return any(trait["def"] == wanted for trait in record["traits"])

        found = [record for record in self.of_class("AttrDef")
                 if implements(record, interface) and not implements(record, without)]
        return sorted(found, key=lambda record: record["mnemonic"])
