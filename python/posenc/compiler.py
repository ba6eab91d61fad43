# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a module to a loaded program with its report."""

import dataclasses

from .errors import CompileError, InputError
from .library import run_compiler
from .report import Report
from .runtime import Program


@dataclasses.dataclass(frozen=True)
class Compiled:
    """`program` runs, `report` tells what was found, `remarks` are text lines."""

    program: Program
    report: Report
    remarks: str

    def __call__(self, *arrays):
        """Calls @main; -> list of result arrays."""
        return self.program(*arrays)


def compile(path, target="host", road="fused", plugins=()):
    """Compiles the module in the file `path` and loads it.

    `plugins` are shared objects of encodings from elsewhere, as `mlir-opt
    --load-dialect-plugin` takes them. Raises InputError for an unreadable file, CompileError
    with the diagnostics.
    """
    return compile_source(read_module(path), str(path), target, road, plugins)


def compile_source(source, name="<string>", target="host", road="fused", plugins=()):
    """Compiles `source` (text or bytecode); `name` stands in diagnostics."""
    compilation = checked(source, name, plugins, emit="shared", target=target, road=road)
    report = Report.parse(compilation.report)
    program = Program(compilation.output, report.functions)
    return Compiled(program, report, compilation.diagnostics)


def explain(path, target="host", road="fused", plugins=()):
    """-> (report, remarks) of a run down to the LLVM dialect, without machine code."""
    compilation = checked(
        read_module(path), str(path), plugins, emit="mlir", stage="llvm", target=target, road=road
    )
    return Report.parse(compilation.report), compilation.diagnostics


def read_module(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise InputError(f"{path}: {(error.strerror or str(error)).lower()}") from error


def checked(source, name, plugins=(), **options):
    if isinstance(source, str):
        source = source.encode()
    options["load-dialect-plugin"] = [str(plugin) for plugin in plugins]
    compilation = run_compiler(source, name, **options)
    if compilation.exit_code:
        diagnostics = compilation.diagnostics.strip() or f"{name}: compilation failed"
        raise CompileError(diagnostics, compilation.exit_code)
    return compilation
