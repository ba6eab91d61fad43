# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Functions of a manifest, called on arrays that lie on a device."""

import contextlib
import ctypes
import functools
import struct
import sys
import threading
import weakref

from ..errors import InputError, RunError
from .dlpack import Array, borrow
from .manifest import Plan

# Rows begin where 16 bytes are copied at once.
_ALIGNMENT = 16
_INTEGERS = {"i64": ctypes.c_int64, "i32": ctypes.c_int32, "i16": ctypes.c_int16,
             "i8": ctypes.c_int8, "i1": ctypes.c_bool}
_PLANS = 64  # of recent shapes and scalars
# Of scalars; what struct packs, it has checked.
_FORMATS = {"i64": "<q", "i32": "<i", "f64": "<d", "f32": "<f"}
_LARGEST = {"i64": 2**63 - 1, "i32": 2**31 - 1, "f64": sys.float_info.max, "f32": (2 - 2**-23) * 2.0**127}


def _c_value(type_, value):
    """A C object with the bytes of a parameter."""
    if type_ in _INTEGERS:
        return _INTEGERS[type_](value)
    if type_ == "bf16":
        (bits,) = struct.unpack("<I", struct.pack("<f", value))
        # To nearest, ties to even.
        return ctypes.c_uint16((bits + 0x7FFF + (bits >> 16 & 1)) >> 16)
    if type_ == "f16":
        return ctypes.c_uint16.from_buffer_copy(struct.pack("<e", value))
    return {"f32": ctypes.c_float, "f64": ctypes.c_double}[type_](value)


class Program:
    """Kernels with their manifest. `devices(ordinal)` is the device of that number, by default
    a GPU: launch.cuda. What is called is @main, or `functions[NAME]`."""

    def __init__(self, manifest, code, devices):
        self.manifest = manifest
        self.functions = {name: Function(self, name) for name in manifest.functions}
        self._code, self._devices = code, devices
        self._modules, self._kernels = {}, {}
        # Parameter lists of a plan are written for each call.
        self.lock = threading.Lock()

    def device(self, ordinal):
        return self._devices(ordinal)

    def kernel(self, device, name):
        """On a device that is current."""
        if device not in self._modules:
            self._modules[device] = device.load(self._code)
        if (device, name) not in self._kernels:
            self._kernels[device, name] = device.kernel(self._modules[device], name)
        return self._kernels[device, name]

    def __call__(self, *arguments, stream=None, out=None):
        return self.function("main")(*arguments, stream=stream, out=out)

    def function(self, name):
        self.manifest.function(name)  # says what is missing
        return self.functions[name]


class Function:
    def __init__(self, program, name):
        self._program, self._name = program, name
        self._plan = functools.lru_cache(_PLANS)(self._new_plan)

    def __call__(self, *arguments, stream=None, out=None):
        """-> list of results, arrays for DLPack, or those of `out` that took them.

        Arrays are contiguous and on one device. Returns when all is asked of `stream`, an object
        of PyTorch or CuPy or a number; None is the default stream. Raises InputError, RunError.
        """
        function = self._program.manifest.function(self._name)
        device = self._program.device(_ordinal(arguments))
        stream = device.stream(stream)
        arrays, scalars = _checked(self._name, function, arguments, device, stream)
        shapes = tuple((name, array.shape) for name, array in arrays.items())
        plan = self._plan(shapes, tuple(scalars.items()))
        given = _checked_out(self._name, plan, out, arrays, device, stream)
        with self._program.lock, device.current(), device.reaching(arrays.values(), writable=False), \
                device.reaching(given, writable=True):
            results = self._run(plan, device, stream, arrays, given)
        return results if out is None else list(out)

    def _new_plan(self, shapes, scalars):
        function = self._program.manifest.function(self._name)
        formats = {wanted["name"]: _FORMATS.get(wanted.get("scalar")) for wanted in function["inputs"]}
        numbers = {name: struct.unpack(formats[name], packed)[0] for name, packed in scalars}
        plan = Plan(function, dict(shapes), numbers)
        plan.steps = [Launch(step) if step["kind"] == "launch" else step for step in plan.steps]
        return plan

    def _run(self, plan, device, stream, arrays, given):
        addresses = {name: array.address for name, array in arrays.items()}
        temporary = {}
        results = given or [_result(device, stream, result) for result in plan.results]
        lent = {result["buffer"]: array for result, array in zip(plan.results, results)}
        addresses |= {name: array.address for name, array in lent.items()}
        try:
            for step in plan.steps:
                kind = step["kind"]
                if kind == "launch":
                    step.run(device, self._program.kernel(device, step["kernel"]), stream, addresses)
                elif kind == "allocate":
                    if step["buffer"] not in lent:
                        address = device.allocate(step["bytes"], stream)
                        addresses[step["buffer"]] = temporary[step["buffer"]] = address
                elif kind == "free":
                    device.free(temporary.pop(step["buffer"]), stream)
                elif kind == "copy":
                    ends = [addresses[step[end]["buffer"]] + step[end]["offset"] for end in ("target", "source")]
                    device.copy(*ends, step["bytes"], stream)
                else:
                    addresses[step["name"]] = _tensor_map(device, stream, addresses, step, temporary)
        finally:
            for address in temporary.values():
                device.free(address, stream)
        return results


class Launch(dict):
    """A step with its parameter list in C, but for the addresses."""

    def __init__(self, step):
        super().__init__(step)
        if step.get("cluster", (1, 1, 1)) != (1, 1, 1):
            raise RunError(f"{step['kernel']}: expected no clusters of blocks, got {step['cluster']}")
        self._values, self._pointers = [], []
        for parameter in step["parameters"]:
            if parameter["type"] == "pointer":
                self._values.append(ctypes.c_uint64())
                name = parameter.get("buffer") or parameter["tensor_map"]
                self._pointers.append((self._values[-1], name))
            else:
                self._values.append(_c_value(parameter["type"], parameter["value"]))
        self._list = (ctypes.c_void_p * len(self._values))(*map(ctypes.addressof, self._values))

    def run(self, device, kernel, stream, addresses):
        # The driver copies parameters before it returns.
        for value, name in self._pointers:
            value.value = addresses[name]
        device.launch(kernel, self["grid"], self["block"], self["shared_bytes"], stream, self._list)


def _ordinal(arguments):
    """Of the device that the first array is on."""
    for argument in arguments:
        with contextlib.suppress(AttributeError):
            return argument.__dlpack_device__()[1]
    return 0


def _checked(name, function, arguments, device, stream):
    """Arrays, and scalars as their bytes, by the names of inputs: plans differ where bytes do (0.0 is
    equal to -0.0). Raises InputError."""
    inputs = function["inputs"]
    if len(arguments) != len(inputs):
        raise InputError(f"{name}: expected {len(inputs)} arguments, got {len(arguments)}")
    arrays, scalars = {}, {}
    for value, wanted in zip(arguments, inputs):
        if "scalar" in wanted:
            scalars[wanted["name"]] = _packed(f"{name}: {wanted['name']}", wanted["scalar"], value)
        else:
            array = arrays[wanted["name"]] = borrow(value, stream)
            _check(f"{name}: {wanted['name']}", array, wanted["dtype"], wanted["shape"], device)
    return arrays, scalars


def _packed(name, type_, value):
    try:
        return struct.pack(_FORMATS[type_], value)
    except (struct.error, OverflowError, TypeError, ValueError) as error:
        largest = _LARGEST[type_]
        least = -largest - 1 if type_.startswith("i") else -largest
        raise InputError(f"{name}: expected {type_} from {least} to {largest}, got {value!r:.60}") from error


def _checked_out(name, plan, out, arrays, device, stream):
    if out is None:
        return []
    if len(out) != len(plan.results):
        raise InputError(f"{name}: expected {len(plan.results)} arrays as out, got {len(out)}")
    given = [borrow(value, stream) for value in out]
    others = dict(arrays)
    for position, (array, wanted) in enumerate(zip(given, plan.results)):
        own = f"out{position}"
        _check(f"{name}: {own}", array, wanted["dtype"], wanted["shape"], device)
        # Kernels read arguments while they write results, in an order of their own.
        for other, memory in others.items():
            if array.address < memory.address + memory.bytes and memory.address < array.address + array.bytes:
                raise InputError(f"{name}: {own}: expected memory of its own, got some of {other}")
        others[own] = array
    return given


def _check(name, array, dtype, shape, device):
    text = "x".join(["?" if size is None else str(size) for size in shape] + [dtype])
    fits = len(shape) == len(array.shape) and all(
        size in (None, got) for size, got in zip(shape, array.shape))
    if array.dtype != dtype or not fits:
        raise InputError(f"{name}: expected {text}, got {array}")
    if not array.is_contiguous:
        raise InputError(f"{name}: expected a contiguous array, got strides {array.strides}")
    if array.address % _ALIGNMENT:
        raise InputError(f"{name}: expected an address that is a multiple of {_ALIGNMENT}, got another")
    kind, ordinal = array.device
    if kind not in device.kinds or ordinal != device.dlpack[1]:
        raise InputError(f"{name}: expected an array on device {device.dlpack}, got one on {array.device}")


def _tensor_map(device, stream, addresses, step, temporary):
    """Where the map is; the driver has none of nothing, and nobody reads one."""
    if 0 in step["sizes"]:
        return 0
    host = device.tensor_map(addresses[step["buffer"]], step)
    address = device.keep(host, stream)
    if address is None:
        address = temporary[step["name"]] = device.upload(host, stream)
    return address


def _result(device, stream, result):
    array = Array(0, result["dtype"], result["shape"], device.dlpack, stream=stream, order=device.order)
    array.address = device.allocate_result(array.bytes)
    freeing = weakref.finalize(array, device.free_result, array.address)
    freeing.atexit = False  # The driver may have gone before, with all memory.
    return array
