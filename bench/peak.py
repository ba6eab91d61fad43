# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The f32 multiply-add peak of this machine, measured now. peak.py [threads]"""

import ctypes
import functools
import pathlib
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().with_name("peak.c")


def measure(threads, rounds=5):
    """GFLOP/s of `threads` threads together: the best of `rounds` of about 10 ms."""
    return _library().posenc_peak(threads, rounds)


@functools.cache
def _library():
    libdir = subprocess.check_output(["llvm-config-22", "--libdir"], text=True).strip()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "peak.so"
        subprocess.run(
            ["clang-22", "-O2", "-march=native", "-ffp-contract=fast", "-fopenmp", "-shared",
             "-fPIC", SOURCE, "-o", path, f"-L{libdir}", f"-Wl,-rpath,{libdir}"],
            check=True)
        library = ctypes.CDLL(str(path))
    library.posenc_peak.restype = ctypes.c_double
    return library


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    print(f"{measure(count):.1f} GFLOP/s with {count} threads")
