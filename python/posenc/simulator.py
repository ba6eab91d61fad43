# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A GPU that is simulated on the CPU, with what it found wrong.

    compiled = posenc.compile("model.mlir", target="sm_80", kernels="simulator")
    (output,) = compiled(*arrays)
    print(posenc.simulator.load().report())

ctypes over include/posenc-c/Simulator.h. Its memory is the host's, so that arrays are
passed as they are.
"""

import contextlib
import ctypes
import functools
import json

import numpy as np

from .errors import InputError, LibraryError, RunError
from .launch.cuda_driver import encoded_tensor_map
from .launch.dlpack import CPU, Array
from .library import candidates
from .signature import DTYPES, dtype_text

_NAME = "libPosEncSimulator.so"


class Simulator:
    """What a program for a GPU calls in place of a driver."""

    def __init__(self, library):
        self._library = library
        library.posencSimConfigure.restype = ctypes.c_char_p
        library.posencSimConfigure.argtypes = [ctypes.c_char_p]
        library.posencSimReport.restype = ctypes.c_char_p
        library.posencSimReset.restype = None
        library.posencSimRegister.restype = None
        library.posencSimRegister.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
        library.posencSimUnregister.restype = None
        library.posencSimUnregister.argtypes = [ctypes.c_void_p]
        pointer, size = ctypes.c_void_p, ctypes.c_size_t
        for name, result, arguments in (
            ("mgpuModuleLoad", pointer, [ctypes.c_char_p, size]),
            ("mgpuModuleGetFunction", pointer, [pointer, ctypes.c_char_p]),
            ("mgpuLaunchKernel", None, [pointer, *[ctypes.c_ssize_t] * 6, ctypes.c_int32, *[pointer] * 3, size]),
            ("mgpuMemAlloc", pointer, [ctypes.c_uint64, pointer, ctypes.c_bool]),
            ("mgpuMemFree", None, [pointer, pointer]),
            ("mgpuMemcpy", None, [pointer, pointer, size, pointer]),
            ("mgpuTensorMapEncodeTiled", None,
             [pointer, ctypes.c_int32, ctypes.c_uint32, pointer, *[pointer] * 4, *[ctypes.c_int32] * 4]),
        ):
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments

    def configure(self, **options):
        """async_ = "eager", "lazy" or "random"; order = "forward", "reverse" or "shuffle"; seed,
        reports (numbers); check, tags (booleans)."""
        text = ",".join(f"{name.rstrip('_')}={str(value).lower()}" for name, value in options.items())
        message = self._library.posencSimConfigure(text.encode())
        if message:
            raise InputError(message.decode())

    def report(self):
        """{"hazards": {kind: {"count", "messages"}}, "kernels": {name: {statistic: number}}} of
        all launches since the last reset."""
        return json.loads(self._library.posencSimReport())

    def reset(self):
        self._library.posencSimReset()

    # What posenc.runtime asks of a device.

    @contextlib.contextmanager
    def loading(self):
        """Raises RunError where a program that is loaded meanwhile has kernels that cannot run."""
        before = self._driver_errors()
        yield
        errors = self._driver_errors()
        if errors["count"] > before["count"]:
            raise RunError("; ".join(errors["messages"][len(before["messages"]):]) or "driver error")

    def _driver_errors(self):
        return self.report()["hazards"].get("driver-error", {"count": 0, "messages": []})

    @contextlib.contextmanager
    def reading(self, arrays):
        """Kernels may read these meanwhile."""
        spans = [_span(array) for array in arrays if array.nbytes]
        for start, size in spans:
            self._library.posencSimRegister(start, size, 0)
        try:
            yield
        finally:
            for start, _ in spans:
                self._library.posencSimUnregister(start)

    def free(self, pointer, stream=None):
        self._library.mgpuMemFree(pointer, None)

    # What posenc.launch asks of a device, whose only stream is done when a call returns.

    kinds, dlpack, order = (CPU,), (CPU, 0), None

    def current(self):
        """Raises RunError where a call of the driver fails meanwhile."""
        return self.loading()

    def stream(self, stream):
        return stream

    @contextlib.contextmanager
    def reaching(self, arrays, writable):
        """Kernels may read, or write, what is not of mgpuMemAlloc meanwhile."""
        arrays = [array for array in arrays if array.bytes]
        for array in arrays:
            self._library.posencSimRegister(array.address, array.bytes, writable)
        try:
            yield
        finally:
            for array in arrays:
                self._library.posencSimUnregister(array.address)

    def load(self, code):
        return self._library.mgpuModuleLoad(code, len(code))

    def kernel(self, module, name):
        return self._library.mgpuModuleGetFunction(module, name.encode())

    def launch(self, kernel, grid, block, shared_bytes, stream, parameters):
        count = len(parameters)
        self._library.mgpuLaunchKernel(kernel, *grid, *block, shared_bytes, None, parameters, None, count)

    def allocate(self, size, stream):
        return self._library.mgpuMemAlloc(size, None, False)

    def allocate_result(self, size):
        return self.allocate(size, None)

    def free_result(self, address):
        self.free(address)

    def copy(self, target, source, size, stream):
        self._library.mgpuMemcpy(target, source, size, None)

    def tensor_map(self, address, map_):
        return encoded_tensor_map(self._library.mgpuTensorMapEncodeTiled, address, map_)

    def keep(self, host, stream):
        return None

    def upload(self, host, stream):
        address = self.allocate(host.size, stream)
        self.copy(address, host.address, host.size, stream)
        return address


def lend(array):
    """A numpy array for posenc.launch: also one of bfloat16, which numpy has no DLPack for."""
    strides = tuple(stride // array.itemsize for stride in array.strides)
    return Array(array.ctypes.data, dtype_text(array.dtype), array.shape, (CPU, 0), strides, owner=array)


def to_numpy(array):
    """A copy of a result of posenc.launch."""
    data = ctypes.string_at(array.address, array.bytes)
    return np.frombuffer(data, DTYPES[array.dtype]).reshape(array.shape).copy()


def _span(array):
    """(first byte, number of bytes) of what a strided array lies in."""
    reach = [(size - 1) * stride for size, stride in zip(array.shape, array.strides)]
    start = array.ctypes.data + sum(step for step in reach if step < 0)
    return start, sum(abs(step) for step in reach) + array.itemsize


@functools.cache
def load():
    """Raises LibraryError where the library does not lie beside libPosEnc."""
    places = [place.with_name(_NAME) for place in candidates()]
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        looked = ", ".join(str(place) for place in places)
        raise LibraryError(f"expected {_NAME}, got no such file; looked at {looked}")
    try:
        # Programs find its mgpu functions among those of the process.
        return Simulator(ctypes.CDLL(str(found), mode=ctypes.RTLD_GLOBAL))
    except (OSError, AttributeError) as error:
        raise LibraryError(f"expected a usable {_NAME}, got {error}") from error
