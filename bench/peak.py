# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The f32 multiply-add peak and the read bandwidth of this machine, measured now.
peak.py [threads]"""

import ctypes
import functools
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

SOURCE = pathlib.Path(__file__).resolve().with_name("peak.c")


def measure(threads, rounds=5):
    """GFLOP/s of `threads` threads together: the best of `rounds` of about 10 ms."""
    return _library().posenc_peak(threads, rounds)


def bandwidth(threads, megabytes=256, rounds=5):
    """GB/s of `threads` threads together that read this much once: the best of `rounds`."""
    data = _buffer(megabytes)
    return _library().posenc_read_bandwidth(data.ctypes.data, data.nbytes, threads, rounds)


@functools.cache
def _buffer(megabytes):
    # Written, so that every page is one of its own; aligned for the vectors.
    data = np.ones((megabytes << 20) // 4 + 64, np.float32)
    first = -(data.ctypes.data // 4) % 16
    return data[first : first + ((megabytes << 20) // 4)]


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
    library.posenc_peak.restype = library.posenc_read_bandwidth.restype = ctypes.c_double
    library.posenc_read_bandwidth.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int]
    return library


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    print(f"{measure(count):.1f} GFLOP/s and {bandwidth(count):.1f} GB/s with {count} threads")
