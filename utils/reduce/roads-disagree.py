#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A test for posenc-reduce: the fused road of FILE's first public function gives other
numbers than the plain one, or one of them compiles and runs and the other does not.
Exit code 1 is `interesting`, 0 is not; a module that reads memory that nobody wrote, as
reduction likes to make them, is not.

roads-disagree.py [TOLERANCE] FILE     largest |fused - plain| in units of max |plain|
"""

import ctypes
import multiprocessing
import os
import pathlib
import sys
import tempfile

# Memory from glibc's per-thread cache is not filled; asked for before anything allocates.
TUNABLES = "glibc.malloc.tcache_count=0"
if os.environ.get("GLIBC_TUNABLES") != TUNABLES:
    os.execve(sys.executable, [sys.executable, *sys.argv],
              {**os.environ, "GLIBC_TUNABLES": TUNABLES})

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "python"))
try:
    import numpy as np
    import posenc
except ImportError as error:
    # An exception would end with exit code 1, and everything be interesting.
    sys.exit(print(f"roads-disagree.py: {error}; is .venv/bin on PATH?", file=sys.stderr) or 0)

DYNAMIC = 7  # the size of what is dynamic
SECONDS = 60
M_PERTURB = -6  # of glibc's mallopt: what fresh memory is filled with


def argument(value, generator):
    """Unit normal floats, and integers that are an index of anything."""
    shape = tuple(DYNAMIC if size is None else size for size in value.shape or ())
    if value.numpy_dtype.kind in "bi":
        return np.zeros(shape, value.numpy_dtype)
    return generator.standard_normal(shape).astype(value.numpy_dtype)


def run(road, file, output):
    program = posenc.compile_source(file.read_bytes(), str(file), road=road).program
    function = next(iter(program.functions.values()))
    generator = np.random.default_rng(0)
    inputs = [argument(value, generator) for value in function.signature.arguments]
    for number, fill in enumerate((0x11, 0x77)):
        ctypes.CDLL(None).mallopt(M_PERTURB, fill)
        results = [result.astype(np.float64) for result in function(*inputs)]
        np.savez(f"{output}{number}.npz", *results)


def results_of(road, file, folder):
    """The results of two runs, or None where the road did not come to its end."""
    output = pathlib.Path(folder) / road
    # In a process of its own: it may crash or hang.
    process = multiprocessing.get_context("fork").Process(target=run, args=(road, file, output))
    process.start()
    process.join(SECONDS)
    if process.is_alive():
        process.kill()
    if process.exitcode != 0:
        return None
    return [list(np.load(f"{output}{number}.npz").values()) for number in (0, 1)]


def differ(results, others, tolerance=0.0):
    for one, two in zip(results, others):
        largest = np.abs(two[np.isfinite(two)]).max(initial=1e-30)
        if not np.allclose(one, two, rtol=0, atol=tolerance * largest, equal_nan=True):
            return True
    return False


def interesting(file, tolerance):
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = (results_of(road, file, folder) for road in ("plain", "fused"))
    if plain is None or fused is None:
        return (plain is None) != (fused is None)
    return not differ(*plain) and not differ(*fused) and differ(fused[0], plain[0], tolerance)


def main(arguments):
    *tolerance, file = arguments
    try:
        return int(interesting(pathlib.Path(file), float(tolerance[0]) if tolerance else 1e-4))
    except Exception as error:  # of this script: nothing to find in the module
        print(f"roads-disagree.py: {error}", file=sys.stderr)
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
