# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What raising found in a model, as text."""

import re
import textwrap

from posenc.compiler import checked
from posenc.report import Report

_CLAUSES = re.compile(r" (?=ins\(|outs\(|maps|encodings|masks|->)")


def show(model):
    """Prints report, remarks and the raised op."""
    lowered = checked(model.text, model.name, emit="mlir", stage="llvm")
    print(textwrap.indent(str(Report.parse(lowered.report)), "   "))
    print("remarks")
    print(textwrap.indent(lowered.diagnostics.strip(), "   "))
    raised = checked(model.text, model.name, emit="mlir", stage="raised").output.decode()
    print(f"the op ({_lines(model.text)} lines of imported text are {_lines(raised)} now)")
    for line in raised.splitlines():
        if "posenc.attention" in line:
            print(textwrap.indent(_op_text(line, raised), "   "))


def _lines(text):
    return len(text.splitlines())


def _op_text(line, module):
    """The op a clause per line, after the aliases it uses."""
    aliases = dict.fromkeys(re.findall(r"#map\d*", line))
    definitions = re.findall(r"^(#map\d*) = (.*)$", module, re.MULTILINE)
    lines = [f"{alias} = {value}" for alias, value in definitions if alias in aliases]
    return "\n".join(lines + [_CLAUSES.sub("\n    ", line.strip())])
