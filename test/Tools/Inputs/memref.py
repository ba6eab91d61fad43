# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Memref descriptors over ctypes, without numpy, for tests of the binary contract."""

import ctypes
import itertools

libc = ctypes.CDLL(None)
libc.free.argtypes = [ctypes.c_void_p]


def descriptor(rank):
    fields = [
        ("allocated", ctypes.c_void_p),
        ("aligned", ctypes.c_void_p),
        ("offset", ctypes.c_int64),
    ]
    if rank:
        fields += [("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)]
    return type(f"Descriptor{rank}", (ctypes.Structure,), {"_fields_": fields})


def row_major(sizes):
    strides = [1] * len(sizes)
    for dim in reversed(range(len(sizes) - 1)):
        strides[dim] = strides[dim + 1] * sizes[dim + 1]
    return strides


class Array:
    """Memory of `ctype` elements seen through sizes, strides and an offset."""

    def __init__(self, ctype, values, sizes, strides=None, offset=0):
        self.memory = (ctype * max(len(values), 1))(*values)
        self.descriptor = descriptor(len(sizes))()
        self.descriptor.allocated = self.descriptor.aligned = ctypes.addressof(self.memory)
        self.descriptor.offset = offset
        for dim, (size, stride) in enumerate(zip(sizes, strides or row_major(sizes))):
            self.descriptor.sizes[dim] = size
            self.descriptor.strides[dim] = stride

    @property
    def values(self):
        return list(self.memory)


def read(result, ctype, rank):
    """Sizes and row-major elements of a result."""
    sizes = list(result.sizes) if rank else []
    strides = list(result.strides) if rank else []
    base = result.aligned + result.offset * ctypes.sizeof(ctype) if result.aligned else 0
    elements = []
    for index in itertools.product(*map(range, sizes)):
        shift = sum(i * s for i, s in zip(index, strides)) * ctypes.sizeof(ctype)
        elements.append(ctype.from_address(base + shift).value)
    return sizes, elements


class Library:
    def __init__(self, path):
        self.library = ctypes.CDLL(path)
        self.library.posenc_last_error.restype = ctypes.c_char_p

    def last_error(self):
        text = self.library.posenc_last_error()
        return text.decode() if text is not None else None

    def call(self, name, args, ranks):
        """Calls `name`; arguments are Arrays or integers, `ranks` of the results."""
        fields = [(f"result{i}", descriptor(rank)) for i, rank in enumerate(ranks)]
        results = type("Results", (ctypes.Structure,), {"_fields_": fields})()
        function = getattr(self.library, "_mlir_ciface_" + name)
        passed = [
            ctypes.byref(a.descriptor) if isinstance(a, Array) else ctypes.c_int64(a) for a in args
        ]
        function(ctypes.byref(results), *passed)
        return [getattr(results, field) for field, _ in fields]
