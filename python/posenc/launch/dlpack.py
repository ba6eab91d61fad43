# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""DLPack (its C structs, version 1.0): arrays of PyTorch, CuPy, JAX or numpy where they lie."""

import ctypes
import dataclasses
import math

from ..errors import InputError

CPU, CUDA, CUDA_MANAGED = 1, 2, 13

# Type code and bits of DLDataType.
_CODES = {
    "i8": (0, 8), "i16": (0, 16), "i32": (0, 32), "i64": (0, 64),
    "f16": (2, 16), "f32": (2, 32), "f64": (2, 64), "bf16": (4, 16), "i1": (6, 8),
    "complex<f32>": (5, 64), "complex<f64>": (5, 128),
}
_NAMES = {code: name for name, code in _CODES.items()}


class _Device(ctypes.Structure):
    _fields_ = [("kind", ctypes.c_int32), ("ordinal", ctypes.c_int32)]


class _Type(ctypes.Structure):
    _fields_ = [("code", ctypes.c_uint8), ("bits", ctypes.c_uint8), ("lanes", ctypes.c_uint16)]


class _Tensor(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.c_void_p),
        ("device", _Device),
        ("rank", ctypes.c_int32),
        ("type", _Type),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
    ]


_Deleter = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class _Managed(ctypes.Structure):
    _fields_ = [("tensor", _Tensor), ("context", ctypes.c_void_p), ("deleter", _Deleter)]


class _ManagedVersioned(ctypes.Structure):
    _fields_ = [
        ("major", ctypes.c_uint32),
        ("minor", ctypes.c_uint32),
        ("context", ctypes.c_void_p),
        ("deleter", _Deleter),
        ("flags", ctypes.c_uint64),
        ("tensor", _Tensor),
    ]


# Of a capsule that is not taken yet; the text must outlive it.
_NAME = b"dltensor"
_STRUCTS = {_NAME: _Managed, b"dltensor_versioned": _ManagedVersioned}


def _capsule_function(name, result, *arguments):
    prototype = ctypes.PYFUNCTYPE(result, *arguments)
    return prototype((f"PyCapsule_{name}", ctypes.pythonapi))


# Of an object that is being destroyed no reference may be taken: its address serves.
_new = _capsule_function("New", ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
_name_of = _capsule_function("GetName", ctypes.c_char_p, ctypes.py_object)
_pointer_in = _capsule_function("GetPointer", ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)
_is_valid = _capsule_function("IsValid", ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)
_pointer_at = _capsule_function("GetPointer", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)


@dataclasses.dataclass(eq=False)
class Array:
    """Memory of a device, with what keeps it alive. It is an array for DLPack: what holds one
    of another library made of it holds the memory. `stream` is where it is computed, and
    `order(before, after)` lets one stream wait for another."""

    address: int
    dtype: str
    shape: tuple
    device: tuple  # DLPack's kind and ordinal
    strides: tuple = None
    owner: object = None
    stream: int = None
    order: object = None

    def __post_init__(self):
        if self.strides is None:
            self.strides = contiguous_strides(self.shape)

    @property
    def item_bytes(self):
        return _CODES[self.dtype][1] // 8

    @property
    def bytes(self):
        return math.prod(self.shape) * self.item_bytes

    @property
    def is_contiguous(self):
        wanted = contiguous_strides(self.shape)
        steps = zip(self.shape, self.strides, wanted)
        return 0 in self.shape or all(size == 1 or got == want for size, got, want in steps)

    def __dlpack_device__(self):
        return self.device

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        if copy or dl_device not in (None, self.device):
            raise BufferError("expected an array that stays where it is, got a wish for a copy")
        # None is the default stream, -1 asks for no order.
        if self.order and stream != -1:
            self.order(self.stream, stream or 1)
        return _export(self)

    def __str__(self):
        return "x".join([*map(str, self.shape), self.dtype])


def contiguous_strides(shape):
    strides = [1] * len(shape)
    for axis in range(len(shape) - 1, 0, -1):
        strides[axis - 1] = strides[axis] * shape[axis]
    return tuple(strides)


def borrow(value, stream=None):
    """`value` as an Array that lies where it does; its library orders the memory before
    `stream`. Raises InputError for what is no array for DLPack."""
    if isinstance(value, Array):
        if value.order:
            value.order(value.stream, stream)
        return value
    try:
        kind, _ = value.__dlpack_device__()
        options = {} if kind == CPU else {"stream": stream}
        try:
            capsule = value.__dlpack__(max_version=(1, 0), **options)
        except TypeError:  # Of before version 1.0.
            capsule = value.__dlpack__(**options)
    except (AttributeError, BufferError, RuntimeError, TypeError) as error:
        raise InputError(f"expected an array for DLPack, got {type(value).__name__}: {error}") from error
    # Not taken: the capsule returns the loan when it goes.
    name = _name_of(capsule)
    if name not in _STRUCTS:
        raise InputError(f"expected a capsule of DLPack, got {name}")
    managed = ctypes.cast(_pointer_in(capsule, name), ctypes.POINTER(_STRUCTS[name])).contents
    return _array(managed.tensor, owner=capsule)


def _array(tensor, owner):
    code = (tensor.type.code, tensor.type.bits)
    if code not in _NAMES or tensor.type.lanes != 1:
        raise InputError(f"expected elements of {', '.join(_CODES)}, got code {code[0]} of {code[1]} bits")
    shape = tuple(tensor.shape[axis] for axis in range(tensor.rank))
    strides = tuple(tensor.strides[axis] for axis in range(tensor.rank)) if tensor.strides else None
    address = (tensor.data or 0) + tensor.byte_offset
    device = (tensor.device.kind, tensor.device.ordinal)
    return Array(address, _NAMES[code], shape, device, strides, owner)


# What exported structs point to, by their addresses, until their consumers delete them.
_exported = {}


@_Deleter
def _delete(address, exported=_exported):
    exported.pop(address, None)


@_Deleter
def _drop(capsule, exported=_exported, name=_NAME):
    # A consumer renames what it takes.
    if _is_valid(capsule, name):
        exported.pop(_pointer_at(capsule, name), None)


def _export(array):
    extents = ctypes.c_int64 * len(array.shape)
    shape, strides = extents(*array.shape), extents(*array.strides)
    tensor = _Tensor(
        array.address, _Device(*array.device), len(array.shape), _Type(*_CODES[array.dtype], 1),
        shape, strides, 0)
    managed = _Managed(tensor, None, _delete)
    address = ctypes.addressof(managed)
    _exported[address] = (managed, shape, strides, array)
    return _new(address, _NAME, ctypes.cast(_drop, ctypes.c_void_p))
