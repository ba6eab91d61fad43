# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Loads a compiled shared object and calls its functions on numpy arrays.

The interface is MLIR's C interface: `_mlir_ciface_NAME(results*, args...)`, tensors
as memref descriptors, scalars by value. The callee allocates the results with malloc
and reads arguments where they lie, strided or not.
"""

import contextlib
import ctypes
import dataclasses
import os
import tempfile
import time

import numpy as np

from .errors import InputError, RunError
from .signature import descriptor_type

_libc = ctypes.CDLL(None)
_libc.free.argtypes = [ctypes.c_void_p]
_libc.free.restype = None


class Host:
    """Where functions run: what that needs of programs, arrays and results."""

    @staticmethod
    def loading():
        return contextlib.nullcontext()

    @staticmethod
    def reading(arrays):
        return contextlib.nullcontext()

    @staticmethod
    def free(pointer):
        _libc.free(pointer)


@dataclasses.dataclass(frozen=True)
class Certificate:
    """What certificates of the run did: how many key blocks query blocks passed over, and a bound of
    the largest part of a row's weight that was dropped with them."""

    passed_over: int
    dropped: float


class Program:
    """A loaded shared object: `program.functions[NAME](*arrays)`. It runs on `device`, which
    is loaded before."""

    def __init__(self, shared_object, signatures, device=Host):
        with device.loading():
            self._library = _load(shared_object)
        self.functions = {
            signature.name: Function(self._library, signature, device) for signature in signatures
        }

    def function(self, name):
        if name not in self.functions:
            known = ", ".join(self.functions) or "none"
            raise InputError(f"expected a function of the module ({known}), got {name}")
        return self.functions[name]

    def __call__(self, *arrays):
        """Calls @main."""
        return self.function("main")(*arrays)

    def certificate(self):
        """-> Certificate of all calls since this was last asked; while none runs. Raises InputError
        where no loop ends by one."""
        try:
            report = (ctypes.c_double * 2).in_dll(self._library, "posenc_certificate")
        except ValueError as error:
            raise InputError("expected a program whose loops end by a certificate, got another") from error
        passed_over, dropped = report
        report[:] = 0, 0
        return Certificate(int(passed_over), dropped)

    def set_threads(self, count):
        """The number of threads of the calls that follow on this Python thread."""
        # The symbol is found through the shared object's own dependency on OpenMP;
        # code without parallel loops has none and runs on one thread anyway.
        try:
            set_threads = self._library.omp_set_num_threads
        except AttributeError:
            return
        set_threads(ctypes.c_int(count))


class Function:
    def __init__(self, library, signature, device=Host):
        self.signature = signature
        self._device = device
        self._entry = _symbol(library, f"_mlir_ciface_{signature.name}")
        # A module built by another pipeline has no error channel.
        self._last_error = getattr(library, "posenc_last_error", None)
        if self._last_error is not None:
            self._last_error.restype = ctypes.c_char_p
        results = signature.results
        self._scalar_result = len(results) == 1 and results[0].shape is None
        fields = [(f"result{i}", value.ctype) for i, value in enumerate(results)]
        self._results_type = type("Results", (ctypes.Structure,), {"_fields_": fields})
        self._entry.restype = results[0].ctype if self._scalar_result else None

    def __call__(self, *arrays):
        """-> list of result arrays. Raises InputError, RunError."""
        return self.timed(*arrays)[0]

    def timed(self, *arrays):
        """-> (list of result arrays, seconds spent in the compiled code)"""
        # The arrays must outlive the call: the descriptors only point into them.
        arrays = [_addressable(array) for array in self.signature.check(arrays)]
        arguments = [
            value.ctype(array.item()) if value.shape is None else ctypes.byref(_descriptor(array))
            for value, array in zip(self.signature.arguments, arrays)
        ]
        results = self._results_type()
        if self.signature.results and not self._scalar_result:
            arguments.insert(0, ctypes.byref(results))
        with self._device.reading(arrays):
            start = time.perf_counter()
            returned = self._entry(*arguments)
            seconds = time.perf_counter() - start
        error = self._last_error() if self._last_error is not None else None
        outputs = [np.asarray(returned)] if self._scalar_result else self._take(results)
        if error is not None:
            raise RunError(error.decode(errors="replace"))
        return outputs, seconds

    def _take(self, results):
        """Copies the results out and frees the callee's buffers."""
        outputs = []
        for position, value in enumerate(self.signature.results):
            result = getattr(results, f"result{position}")
            if value.shape is None:
                outputs.append(np.asarray(result, value.numpy_dtype))
                continue
            outputs.append(_array(result, value))
            self._device.free(result.allocated)
        return outputs


def _load(shared_object):
    # The loader needs a path, and keeps the mapping after the file is gone.
    handle, path = tempfile.mkstemp(prefix="posenc-", suffix=".so")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(shared_object)
        return ctypes.CDLL(path)
    except OSError as error:
        raise RunError(f"expected a loadable shared object, got {error}") from error
    finally:
        os.unlink(path)


def _symbol(library, name):
    try:
        return getattr(library, name)
    except AttributeError as error:
        raise RunError(
            f"expected the shared object to export {name}, got no such symbol"
        ) from error


def _addressable(array):
    """A view into a record can have strides that are no multiple of the element."""
    strided = all(stride % array.itemsize == 0 for stride in array.strides)
    return array if strided and array.flags.aligned else np.array(array, order="C")


def _descriptor(array):
    descriptor = descriptor_type(array.ndim)()
    descriptor.allocated = descriptor.aligned = array.ctypes.data
    for axis in range(array.ndim):
        descriptor.sizes[axis] = array.shape[axis]
        descriptor.strides[axis] = array.strides[axis] // array.itemsize
    return descriptor


def _array(descriptor, value):
    dtype = value.numpy_dtype
    shape = tuple(descriptor.sizes) if value.shape else ()
    if 0 in shape:
        return np.empty(shape, dtype)
    strides = tuple(stride * dtype.itemsize for stride in descriptor.strides) if shape else ()
    extent = sum((size - 1) * stride for size, stride in zip(shape, strides)) + dtype.itemsize
    start = descriptor.aligned + descriptor.offset * dtype.itemsize
    buffer = (ctypes.c_byte * extent).from_address(start)
    return np.ndarray(shape, dtype, buffer, strides=strides).copy()
