# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Element types and function signatures of a compiled module."""

import ctypes
import dataclasses
import functools

import ml_dtypes
import numpy as np

from .errors import InputError

DTYPES = {
    "f64": np.dtype(np.float64),
    "f32": np.dtype(np.float32),
    "f16": np.dtype(np.float16),
    "bf16": np.dtype(ml_dtypes.bfloat16),
    "complex<f64>": np.dtype(np.complex128),
    "complex<f32>": np.dtype(np.complex64),
    "i64": np.dtype(np.int64),
    "i32": np.dtype(np.int32),
    "i16": np.dtype(np.int16),
    "i8": np.dtype(np.int8),
    "i1": np.dtype(np.bool_),
    "index": np.dtype(np.int64),
}

# Half types have no C type that ctypes could pass by value.
_SCALARS = {
    "f64": ctypes.c_double,
    "f32": ctypes.c_float,
    "i64": ctypes.c_int64,
    "i32": ctypes.c_int32,
    "i16": ctypes.c_int16,
    "i8": ctypes.c_int8,
    "i1": ctypes.c_bool,
    "index": ctypes.c_int64,
}


@dataclasses.dataclass(frozen=True)
class Value:
    """One argument or result. `shape` is None for a scalar; a size of None is dynamic."""

    dtype: str
    shape: tuple | None = None

    @classmethod
    def parse(cls, document):
        """Reads {"shape": [1, null], "dtype": "f32"} or {"scalar": "i64"}."""
        if "scalar" in document:
            value = cls(document["scalar"])
        else:
            value = cls(document["dtype"], tuple(document["shape"]))
        known = _SCALARS if value.shape is None else DTYPES
        if value.dtype not in known:
            raise InputError(f"expected an element type of {', '.join(known)}, got {value}")
        return value

    @property
    def numpy_dtype(self):
        return DTYPES[self.dtype]

    @property
    def ctype(self):
        """The type of a scalar in a call, or of a tensor in a struct of results."""
        return _SCALARS[self.dtype] if self.shape is None else descriptor_type(len(self.shape))

    def has_shape(self, array):
        shape = self.shape or ()
        return array.ndim == len(shape) and all(
            size is None or size == got for size, got in zip(shape, array.shape)
        )

    def __str__(self):
        if self.shape is None:
            return self.dtype
        return shape_text(self.shape, self.dtype)


@dataclasses.dataclass(frozen=True)
class Signature:
    name: str
    arguments: tuple
    results: tuple

    @classmethod
    def parse(cls, document):
        return cls(
            document["name"],
            tuple(Value.parse(value) for value in document["args"]),
            tuple(Value.parse(value) for value in document["results"]),
        )

    def check(self, arrays):
        """`arrays` as the arrays to pass: right count, rank, sizes, element type.

        Raises InputError `expected X, got Y` otherwise.
        """
        if len(arrays) != len(self.arguments):
            raise InputError(
                f"{self.name}: expected {len(self.arguments)} arguments, got {len(arrays)}"
            )
        return [
            _checked(f"arg{position}", value, array)
            for position, (value, array) in enumerate(zip(self.arguments, arrays))
        ]


def _checked(name, value, array):
    array = named_bfloat16(np.asarray(array))
    array = array.astype(array.dtype.newbyteorder("="), copy=False)
    if not value.has_shape(array) or array.dtype != value.numpy_dtype:
        got = shape_text(array.shape, dtype_text(array.dtype))
        raise InputError(f"{name}: expected {value}, got {got}")
    return array


def named_bfloat16(array):
    """npz has no name for bfloat16: such an array comes back as two raw bytes each."""
    return array.view(ml_dtypes.bfloat16) if array.dtype == np.dtype("V2") else array


def dtype_text(dtype):
    """The MLIR name of a numpy dtype, or numpy's own where there is none."""
    return next((name for name, known in DTYPES.items() if known == dtype), str(dtype))


def shape_text(shape, dtype):
    """ "1x?x64xf32"."""
    return "x".join(["?" if size is None else str(size) for size in shape] + [dtype])


@functools.cache
def descriptor_type(rank):
    """The C struct of a ranked memref."""
    fields = [
        ("allocated", ctypes.c_void_p),
        ("aligned", ctypes.c_void_p),
        ("offset", ctypes.c_int64),
    ]
    if rank:
        fields += [("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)]
    return type(f"MemRef{rank}", (ctypes.Structure,), {"_fields_": fields})
