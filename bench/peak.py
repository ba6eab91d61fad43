# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The multiply-add peaks and the read bandwidth of this machine, measured now.
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
    """GFLOP/s of f32 of `threads` threads together: the best of `rounds` of about 10 ms."""
    return _library().posenc_peak(threads, rounds)


def measure_units(threads, dtype, rounds=5):
    """The same by unit: what may multiply `dtype` here."""
    library = _library()
    rates = {"vectors": library.posenc_peak(threads, rounds)}
    if dtype == "bf16":
        rates["pairs"] = library.posenc_pair_peak(threads, rounds)
        rates["tiles"] = library.posenc_tile_peak(threads, rounds)
    return {unit: rate for unit, rate in rates.items() if rate}


def fastest_unit(threads, dtype, rounds=5):
    """That of the unit which multiplies `dtype` fastest here."""
    return max(measure_units(threads, dtype, rounds).values())


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
    for rate in ("peak", "pair_peak", "tile_peak", "read_bandwidth"):
        getattr(library, f"posenc_{rate}").restype = ctypes.c_double
    library.posenc_read_bandwidth.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int]
    return library


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    rates = ", ".join(f"{unit} {rate:.1f}" for unit, rate in measure_units(count, "bf16").items())
    print(f"GFLOP/s: {rates}; {bandwidth(count):.1f} GB/s with {count} threads")
