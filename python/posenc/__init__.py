# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compile and run models whose attention carries a position encoding.

program = posenc.compile("model.mlir")
print(program.report)
(output,) = program(*arrays)
"""

from . import cuda, simulator
from .compiler import compile, compile_source
from .errors import CompileError, InputError, LibraryError, PosEncError, RunError
from .library import version
from .report import Report
from .runtime import Program

__all__ = [
    "CompileError",
    "InputError",
    "LibraryError",
    "PosEncError",
    "Program",
    "Report",
    "RunError",
    "compile",
    "compile_source",
    "cuda",
    "simulator",
    "version",
]
