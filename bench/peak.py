# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The f32 multiply-add peak of this machine, measured now. peak.py [threads]"""

import ctypes
import pathlib
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().with_name("peak.c")


def measure(threads, rounds=5):
    """GFLOP/s of `threads` threads together."""
    libdir = subprocess.check_output(["llvm-config-22", "--libdir"], text=True).strip()
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / "peak.so"
        subprocess.run(
            ["clang-22", "-O2", "-march=native", "-ffp-contract=fast", "-fopenmp", "-shared",
             "-fPIC", SOURCE, "-o", library, f"-L{libdir}", f"-Wl,-rpath,{libdir}"],
            check=True)
        peak = ctypes.CDLL(str(library)).posenc_peak
        peak.restype = ctypes.c_double
        return peak(threads, rounds)


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    print(f"{measure(count):.1f} GFLOP/s with {count} threads")
