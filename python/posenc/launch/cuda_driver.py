# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A GPU by the CUDA driver API, of CUDA 11.2 and later, which is loaded when it is first
needed. The environment variable POSENC_CUDA_DRIVER names another library than libcuda.so.1."""

import contextlib
import ctypes
import functools
import os
import threading

from ..errors import LibraryError, RunError
from .dlpack import CUDA, CUDA_MANAGED

_POINTER, _ADDRESS, _SIZE = ctypes.c_void_p, ctypes.c_uint64, ctypes.c_size_t
_OUT = ctypes.c_void_p  # of whatever comes back
_UNSIGNED, _INT = ctypes.c_uint, ctypes.c_int

# What has a suffix got it when its types changed in CUDA 3.2 or 4.0.
_FUNCTIONS = {
    "cuGetErrorString": (_INT, _OUT),
    "cuInit": (_UNSIGNED,),
    "cuDeviceGet": (_OUT, _INT),
    "cuDevicePrimaryCtxRetain": (_OUT, _INT),
    "cuCtxPushCurrent_v2": (_POINTER,),
    "cuCtxPopCurrent_v2": (_OUT,),
    "cuModuleLoadData": (_OUT, ctypes.c_char_p),
    "cuModuleGetFunction": (_OUT, _POINTER, ctypes.c_char_p),
    "cuFuncSetAttribute": (_POINTER, _INT, _INT),
    "cuLaunchKernel": (_POINTER, *[_UNSIGNED] * 7, _POINTER, _POINTER, _POINTER),
    "cuMemAlloc_v2": (_OUT, _SIZE),
    "cuMemFree_v2": (_ADDRESS,),
    "cuMemAllocAsync": (_OUT, _SIZE, _POINTER),
    "cuMemFreeAsync": (_ADDRESS, _POINTER),
    "cuMemcpyAsync": (_ADDRESS, _ADDRESS, _SIZE, _POINTER),
    "cuStreamSynchronize": (_POINTER,),
    "cuStreamIsCapturing": (_POINTER, _OUT),
    "cuEventCreate": (_OUT, _UNSIGNED),
    "cuEventRecord": (_POINTER, _POINTER),
    "cuEventDestroy_v2": (_POINTER,),
    "cuStreamWaitEvent": (_POINTER, _POINTER, _UNSIGNED),
}
# Of CUDA 12.
_TENSOR_MAPS = {
    "cuTensorMapEncodeTiled": (_OUT, _INT, ctypes.c_uint32, _ADDRESS, *[_POINTER] * 4, *[_INT] * 4)
}

# CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, which a kernel needs beyond so many bytes.
_SHARED_ATTRIBUTE, _SHARED_BY_DEFAULT = 8, 48 << 10
_WITHOUT_TIMING = 2  # CU_EVENT_DISABLE_TIMING
DEFAULT_STREAM = 1  # CU_STREAM_LEGACY; DLPack calls it so too.
# CUtensorMapDataType.
TENSOR_MAP_TYPES = {
    "i1": 0, "i8": 0, "i16": 1, "i32": 3, "i64": 5, "f16": 6, "f32": 7, "f64": 8, "bf16": 9,
}
_TENSOR_MAP_BYTES = 128
_KEPT_MAPS = 4096


class _Driver:
    """Its functions by their names; each raises RunError where the driver reports an error."""

    def __init__(self):
        name = os.environ.get("POSENC_CUDA_DRIVER", "libcuda.so.1")
        try:
            self._library = ctypes.CDLL(name)
        except OSError as error:
            raise LibraryError(f"expected an NVIDIA driver, got {error}") from error
        for function, arguments in _FUNCTIONS.items():
            self._declare(function, arguments)
        self.cuInit(0)

    def _declare(self, name, arguments):
        try:
            function = getattr(self._library, name)
        except AttributeError as error:
            raise LibraryError(f"expected a driver that has {name}, got one without") from error
        function.argtypes, function.restype = arguments, _INT

        def checked(*arguments):
            result = function(*arguments)
            if result:
                raise RunError(f"{name}: {self._text(result)}")

        setattr(self, name, checked)
        return checked

    def __getattr__(self, name):
        # Only what is not declared yet comes here.
        if name not in _TENSOR_MAPS:
            raise AttributeError(name)
        return self._declare(name, _TENSOR_MAPS[name])

    def _text(self, result):
        text = ctypes.c_char_p()
        self._library.cuGetErrorString(result, ctypes.byref(text))
        return text.value.decode() if text.value else f"error {result}"


@functools.cache
def _driver():
    return _Driver()


@functools.cache
def cuda(ordinal=0):
    """The GPU of that number. Raises LibraryError without a driver, RunError without the GPU."""
    return CudaDevice(_driver(), ordinal)


class CudaDevice:
    kinds = (CUDA, CUDA_MANAGED)

    def __init__(self, driver, ordinal):
        self._driver = driver
        self.dlpack = (CUDA, ordinal)
        self._kept, self._memory_of_kept = {}, 0
        # Programs share the device; and what graphs copy from is theirs for ever.
        self._keeping, self._captured = threading.Lock(), []
        device = ctypes.c_int()
        driver.cuDeviceGet(ctypes.byref(device), ordinal)
        # The context that frameworks use as well, held to the end of the process.
        self._context = _POINTER()
        driver.cuDevicePrimaryCtxRetain(ctypes.byref(self._context), device)

    @contextlib.contextmanager
    def current(self):
        """This thread's calls of the driver are for this GPU meanwhile."""
        self._driver.cuCtxPushCurrent_v2(self._context)
        try:
            yield
        finally:
            self._driver.cuCtxPopCurrent_v2(ctypes.byref(_POINTER()))

    def stream(self, stream):
        """The number of a stream of any library; None is the default stream."""
        for attribute in ("cuda_stream", "ptr"):  # PyTorch, CuPy
            stream = getattr(stream, attribute, stream)
        if hasattr(stream, "__cuda_stream__"):
            stream = stream.__cuda_stream__()[1]
        return stream or DEFAULT_STREAM

    def order(self, before, after):
        """What is asked of `after` from now on waits for what was asked of `before`."""
        if before == after:
            return
        with self.current():
            event = _POINTER()
            self._driver.cuEventCreate(ctypes.byref(event), _WITHOUT_TIMING)
            self._driver.cuEventRecord(event, before)
            self._driver.cuStreamWaitEvent(after, event, 0)
            self._driver.cuEventDestroy_v2(event)

    def reaching(self, arrays, writable):
        """Kernels reach all memory of the device."""
        return contextlib.nullcontext()

    def load(self, code):
        module = _POINTER()
        self._driver.cuModuleLoadData(ctypes.byref(module), code)  # ends with a zero, as bytes do
        return module

    def kernel(self, module, name):
        kernel = _POINTER()
        self._driver.cuModuleGetFunction(ctypes.byref(kernel), module, name.encode())
        return kernel

    def launch(self, kernel, grid, block, shared_bytes, stream, parameters):
        if shared_bytes > _SHARED_BY_DEFAULT:
            self._driver.cuFuncSetAttribute(kernel, _SHARED_ATTRIBUTE, shared_bytes)
        self._driver.cuLaunchKernel(kernel, *grid, *block, shared_bytes, stream, parameters, None)

    def allocate(self, size, stream):
        """Memory of this and later calls on the stream; 0 for none."""
        address = _ADDRESS()
        if size:
            self._driver.cuMemAllocAsync(ctypes.byref(address), size, stream)
        return address.value

    def free(self, address, stream):
        if address:
            self._driver.cuMemFreeAsync(address, stream)

    def allocate_result(self, size):
        """Memory that streams of others use as well: freeing it waits for them."""
        address = _ADDRESS()
        if size:
            with self.current():
                self._driver.cuMemAlloc_v2(ctypes.byref(address), size)
        return address.value

    def free_result(self, address):
        if address:
            with self.current():
                self._driver.cuMemFree_v2(address)

    def copy(self, target, source, size, stream):
        if size:
            self._driver.cuMemcpyAsync(target, source, size, stream)

    def tensor_map(self, address, map_):
        """The map of a step in host memory."""
        return encoded_tensor_map(self._driver.cuTensorMapEncodeTiled, address, map_)

    def upload(self, host, stream):
        """-> the address of a copy, which free() frees. A graph that is captured copies again."""
        address = self.allocate(host.size, stream)
        self.copy(address, host.address, host.size, stream)
        return address

    def keep(self, host, stream):
        """-> the address of a copy that stays: equal maps are one, so that calls on the same arrays
        copy once, and none goes, as nobody says when the last kernel that reads it has ended. None
        where it is not there and a graph is captured, which copies from the host's each time."""
        data = bytes(host)
        with self._keeping:
            if data in self._kept:
                return self._kept[data]
            captured = ctypes.c_int()
            self._driver.cuStreamIsCapturing(stream, ctypes.byref(captured))
            if captured.value:
                self._captured.append(host)
                return None
            number = len(self._kept) % _KEPT_MAPS
            if number == 0:
                self._memory_of_kept = self.allocate_result(_KEPT_MAPS * _TENSOR_MAP_BYTES)
            address = self._memory_of_kept + number * _TENSOR_MAP_BYTES
            self.copy(address, host.address, host.size, stream)
            # Other streams know nothing of this copy.
            self._driver.cuStreamSynchronize(stream)
            self._kept[data] = address
            return address


class AlignedBytes:
    """Host memory at a multiple of 64, as a tensor map must lie."""

    def __init__(self, size):
        self.size = size
        self._buffer = ctypes.create_string_buffer(size + 64)
        self.address = (ctypes.addressof(self._buffer) + 63) & ~63

    def __bytes__(self):
        return ctypes.string_at(self.address, self.size)


def encoded_tensor_map(encode, address, map_):
    """The map of a step, by a function with the arguments of cuTensorMapEncodeTiled."""
    host = AlignedBytes(_TENSOR_MAP_BYTES)
    rank = len(map_["sizes"])
    encode(
        host.address, TENSOR_MAP_TYPES[map_["dtype"]], rank, address + map_["offset"],
        (ctypes.c_uint64 * rank)(*map_["sizes"]),
        (ctypes.c_uint64 * max(rank - 1, 1))(*map_["strides"]),
        (ctypes.c_uint32 * rank)(*map_["box"]),
        (ctypes.c_uint32 * rank)(*[1] * rank),
        *(map_[key] for key in ("interleave", "swizzle", "l2_promotion", "out_of_bounds")))
    return host
