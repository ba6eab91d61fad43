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

from .errors import InputError, LibraryError, RunError
from .library import candidates

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
        library.mgpuMemFree.restype = None
        library.mgpuMemFree.argtypes = [ctypes.c_void_p, ctypes.c_void_p]

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

    def free(self, pointer):
        self._library.mgpuMemFree(pointer, None)


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
