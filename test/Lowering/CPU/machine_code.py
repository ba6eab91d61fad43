# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Functions on memrefs, compiled by chosen passes and called on numpy arrays in place.

The product's own front door bufferizes whole graphs; here one lowering stands alone, for
any machine description and with its test options.
"""

import ctypes
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "python"))
from posenc.signature import descriptor_type

BUILD = pathlib.Path(os.environ.get("POSENC_BUILD", ROOT / "build"))
LIBDIR = subprocess.check_output(["llvm-config-22", "--libdir"], text=True).strip()


def _run(command, text):
    result = subprocess.run(command, input=text, text=True, capture_output=True)
    if result.returncode:
        raise RuntimeError(f"{pathlib.Path(command[0]).name}: {result.stderr[:2000]}")
    return result.stdout


def run_passes(text, passes):
    """The module `text` after passes on it."""
    return _run([BUILD / "bin" / "posenc-opt", "--verify-each",
                 f"--pass-pipeline=builtin.module({passes})"], text)


class MachineCode:
    """`text` is a module of functions on memrefs."""

    def __init__(self, text, passes):
        # The tests look into the process's memory: the stock loader is not hidden from.
        lowered = run_passes(
            text, f"{passes},func.func(llvm-request-c-wrappers),posenc-loops-to-llvm")
        translated = _run(["mlir-translate-22", "--mlir-to-llvmir"], lowered)
        with tempfile.TemporaryDirectory() as folder:
            library = pathlib.Path(folder) / "code.so"
            _run(["clang-22", "-O1", "-w", "-march=native", "-shared", "-fPIC", "-x", "ir",
                  "-", "-o", library, "-lm", f"-L{LIBDIR}", "-lomp",
                  f"-Wl,-rpath,{LIBDIR}"], translated)
            self.library = ctypes.CDLL(str(library))

    def set_threads(self, count):
        self.library.omp_set_num_threads(ctypes.c_int(count))

    def __call__(self, name, *arguments):
        """Arrays are passed where they lie, strided or not; integers by value."""
        passed = [ctypes.byref(_descriptor(a)) if hasattr(a, "strides") else ctypes.c_int64(a)
                  for a in arguments]
        getattr(self.library, f"_mlir_ciface_{name}")(*passed)

    def counters(self, name, count, element=ctypes.c_int64):
        """The elements of a global."""
        return (element * count).in_dll(self.library, name)


def _descriptor(array):
    descriptor = descriptor_type(array.ndim)()
    descriptor.allocated = descriptor.aligned = array.ctypes.data
    for axis in range(array.ndim):
        descriptor.sizes[axis] = array.shape[axis]
        descriptor.strides[axis] = array.strides[axis] // array.itemsize
    return descriptor


def for_machine(text, **entries):
    """The module `text` with a machine description: cpu="x86-64-v4", bits=512, ..."""
    names = {"bits": "max_vector_op_width", "registers": "vector_registers",
             "l1": "L1_cache_size_in_bytes", "l2": "L2_cache_size_in_bytes",
             "tiles": "tile_product_cycles"}
    spec = ", ".join(
        f'"cpu" = "{value}"' if key == "cpu" else f'"{names[key]}" = {value} : i64'
        for key, value in entries.items())
    if not spec:
        return text
    return ("module attributes {dlti.target_system_spec = #dlti.target_system_spec<"
            f'"CPU" = #dlti.target_device_spec<{spec}>>}} {{\n{text}\n}}')
