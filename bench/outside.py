# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The encoding of examples/out-of-tree-encoding: what it means, and its plugin."""

import os
import pathlib
import subprocess

import numpy as np
from Oracle.part import Operand, Part

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "out-of-tree-encoding"
# Beside the build directory that bench/setup.sh makes.
PLACE = ROOT / ".cache" / "outside"


def _oracle(arrays, exact):
    def term(at):
        rate, amplitude = (arrays[name].astype(np.float64)[at.h] for name in ("rate", "amplitude"))
        return -amplitude * np.log1p(rate * np.abs(at.r))

    return term


def _learned(name):
    return Operand(name, ("H",), "table", range=(0.1, 1.0))


# KERPLE (Chi et al., 2205.09921), the logarithmic kernel.
KERPLE = (Part("log", _oracle, {}, (_learned("amplitude"), _learned("rate")), dialect="kerple"),)


PLUGIN = PLACE / "build" / "libKerplePlugin.so"


def build_for(cases):
    """Builds the plugin, as a user would against an installation, if one of these needs it."""
    if not any(case.from_outside for case in cases):
        return
    build = pathlib.Path(os.environ.get("POSENC_BUILD", ROOT / "build"))
    prefix = PLACE / "prefix"
    configure = ["cmake", "-S", EXAMPLE, "-B", PLACE / "build", "-G", "Ninja",
                 "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_CXX_COMPILER=clang++-22",
                 f"-DCMAKE_PREFIX_PATH={prefix}"]
    for command in (["cmake", "--install", build, "--prefix", prefix], configure,
                    ["cmake", "--build", PLACE / "build"]):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr or done.stdout}")
