# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From IR to a loaded program by stock tools alone: mlir-opt with plugins, mlir-translate,
clang."""

import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "python"))
from posenc.runtime import Program

LIBDIR = subprocess.check_output(["llvm-config-22", "--libdir"], text=True).strip()


def opt(model, pipeline, plugins, *options):
    """`plugins` are loaded for their dialects, and for the passes of those that have some."""
    command = ["mlir-opt-22", model, *options]
    for plugin, has_passes in plugins:
        command.append(f"--load-dialect-plugin={plugin}")
        if has_passes:
            command.append(f"--load-pass-plugin={plugin}")
    command.append(f"--pass-pipeline=builtin.module({pipeline})")
    return checked(command)


def program(lowered, signatures):
    """A module of the LLVM dialect as text -> Program"""
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / "model.so"
        text = checked(["mlir-translate-22", "--mlir-to-llvmir"], lowered)
        checked(["clang-22", "-O2", "-w", "-march=native", "-shared", "-fPIC", "-x", "ir", "-",
                 "-o", library, "-lm", f"-L{LIBDIR}", "-lomp", f"-Wl,-rpath,{LIBDIR}"], text)
        return Program(library.read_bytes(), signatures)


def checked(command, text=None, **options):
    """-> stdout; a failure shows what the command wrote."""
    done = subprocess.run([str(part) for part in command], input=text, text=True,
                          capture_output=True, **options)
    if done.returncode:
        raise AssertionError(f"{command[0]}: exit code {done.returncode}\n{done.stdout[-2000:]}"
                             f"\n{done.stderr[-2000:]}")
    return done.stdout
