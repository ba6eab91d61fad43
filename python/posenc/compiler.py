# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a module to a loaded program with its report."""

import dataclasses
import errno
import os
import re

from . import cuda, simulator
from .errors import CompileError, InputError
from .library import run_compiler
from .report import Report
from .runtime import Host, Program

_QUOTED = 100  # characters of a line


@dataclasses.dataclass(frozen=True)
class Compiled:
    """`program` runs, `report` tells what was found, `remarks` are text lines."""

    program: Program
    report: Report
    remarks: str

    def __call__(self, *arrays, **options):
        """Calls @main; -> list of result arrays. On a GPU (posenc.cuda) `stream` and `out` are
        options."""
        return self.program(*arrays, **options)


def compile(path, target="host", road="fused", plugins=(), kernels=None, allow_tf32=False,
            allow_approximate_tanh=False, verify_raising="probe", window_epsilon=None, score_bound=None,
            own_key=False, certificate=None, score_norms=False, finite_masks="exact"):
    """Compiles the module in the file `path` and loads it.

    With the name of a GPU as `target`, the program takes arrays that lie on one (posenc.cuda),
    with `kernels` as "ptx", by default, or "cubin"; `kernels="simulator"` runs them in a
    simulator on this machine (posenc.simulator). `allow_tf32` lets kernels multiply f32 rounded to
    11 bits, `allow_approximate_tanh` compute the tanh of a softcap by an instruction whose relative
    error is up to 2^-11. `plugins` are shared objects of encodings from elsewhere, as `mlir-opt
    --load-dialect-plugin` takes them. `verify_raising` is "probe", rows of what is raised are
    evaluated before and after, or "none". With `window_epsilon` kernels pass over keys that are
    proved to have at most that part of a row's weight (docs/Windows.md), 0 for weights that are 0 in
    f32, as long as scores are at most `score_bound`, or the softcap, in size; `own_key` promises a
    key at the position of every query, and with `score_norms` norms of a run's queries and keys bound
    scores that nothing else bounds. With `certificate` loops of a CPU end once norms prove that the
    keys left have at most that part of a row's weight. With `finite_masks` as "hide" numbers up to
    -1000 in place of logits, or added to them, are masks also where rows of nothing else are then 0
    and not a mean of values, as they are in the graph ("exact"). Raises InputError for an unreadable file,
    CompileError with the diagnostics.
    """
    return compile_source(read_module(path), str(path), target, road, plugins, kernels, allow_tf32,
                          allow_approximate_tanh, verify_raising, window_epsilon, score_bound, own_key,
                          certificate, score_norms, finite_masks)


def compile_source(source, name="<string>", target="host", road="fused", plugins=(), kernels=None,
                   allow_tf32=False, allow_approximate_tanh=False, verify_raising="probe",
                   window_epsilon=None, score_bound=None, own_key=False, certificate=None,
                   score_norms=False, finite_masks="exact"):
    """Compiles `source` (text or bytecode); `name` stands in diagnostics."""
    launches = is_gpu(target) and kernels != "simulator"
    forms = {"emit": kernels or "ptx"} if launches else {"emit": "shared", "kernels": kernels}
    compilation = checked(source, name, plugins, target=target, road=road, **forms,
                          **{"allow-tf32": allow_tf32,
                             "allow-approximate-tanh": allow_approximate_tanh,
                             "verify-raising": verify_raising, "finite-masks": finite_masks},
                          **_keys_met(window_epsilon, score_bound, own_key, certificate, score_norms))
    report = Report.parse(compilation.report)
    if launches:
        program = cuda.program(compilation)
    else:
        device = simulator.load() if is_gpu(target) else Host
        program = Program(compilation.output, report.functions, device)
    return Compiled(program, report, compilation.diagnostics)


def _keys_met(window_epsilon, score_bound, own_key, certificate, score_norms):
    """The compiler's options of which keys a kernel may leave out."""
    return {"window-epsilon": window_epsilon, "score-bound": score_bound,
            "own-key": own_key or None, "certificate": certificate,
            "score-norms": score_norms or None}


def is_gpu(target):
    return target.startswith("sm_")


def explain(path, target="host", road="fused", plugins=(), verify_raising="probe",
            window_epsilon=None, score_bound=None, own_key=False, certificate=None, score_norms=False,
            finite_masks="exact"):
    """-> the report of a run down to the LLVM dialect, without machine code. Options as of
    compile."""
    compilation = checked(read_module(path), str(path), plugins, emit="mlir", stage="llvm",
                          target=target, road=road, assemble=True,
                          **{"verify-raising": verify_raising, "finite-masks": finite_masks},
                          **_keys_met(window_epsilon, score_bound, own_key, certificate, score_norms))
    return Report.parse(compilation.report)


def read_module(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        text = os.fsdecode(path)
        # A path has no zero byte, which is a ValueError.
        if isinstance(error, ValueError) or error.errno == errno.ENAMETOOLONG or "\n" in text:
            raise InputError(f"expected the path of a module, got {len(text)} characters of text, "
                             "which compile_source takes") from error
        raise InputError(f"{path}: {(error.strerror or str(error)).lower()}") from error


def checked(source, name, plugins=(), **options):
    text = None
    if isinstance(source, str):
        text, source = source, source.encode()
    options["load-dialect-plugin"] = [str(plugin) for plugin in plugins]
    compilation = run_compiler(source, name, **options)
    if compilation.exit_code:
        diagnostics = compilation.diagnostics.strip() or f"{name}: compilation failed"
        if text is not None:
            diagnostics = _quoting(diagnostics, text, name)
        raise CompileError(diagnostics, compilation.exit_code)
    return compilation


def _quoting(diagnostics, text, name):
    """`diagnostics` with the line of `text` that the first error is in below it: there is no file to
    look into."""
    lines = diagnostics.split("\n")
    for number, line in enumerate(lines):
        if place := re.match(rf"{re.escape(name)}:(\d+):(\d+): error: ", line):
            row, column = int(place[1]) - 1, int(place[2]) - 1
            first = max(0, column - _QUOTED // 2)
            quoted = text.split("\n")[row][first:first + _QUOTED].replace("\t", " ")
            lines[number + 1:number + 1] = [f"  {quoted}", "  " + " " * (column - first) + "^"]
            break
    return "\n".join(lines)
