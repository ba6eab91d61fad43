# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc.launch and posenc.cuda: whole models by their manifests in the simulator, the calls of
the driver on one that says what it is asked, and DLPack with numpy."""

import ctypes
import gc
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import ml_dtypes
import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE.parents[1] / "python"))
import counting
import posenc
from posenc import InputError, LibraryError, RunError, cuda, launch, simulator
from posenc.launch.cuda_driver import TENSOR_MAP_TYPES
from posenc.launch.dlpack import CPU, CUDA
from posenc.launch.manifest import Plan
from posenc.library import run_compiler
from posenc.signature import descriptor_type

ATTENTION = (HERE.parent / "Tools" / "Inputs" / "attention-bf16.mlir").read_text()
MODELS = HERE.parent / "Models"
# @main(real, size, count) has size + count elements of that number.
FILLED = """
func.func @main(%real: f32, %size: i64, %count: i32) -> tensor<?xf32> {
  %wide = arith.extsi %count : i32 to i64
  %sum = arith.addi %size, %wide : i64
  %index = arith.index_cast %sum : i64 to index
  %init = tensor.empty(%index) : tensor<?xf32>
  %r = linalg.fill ins(%real : f32) outs(%init : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
"""
TWO_RESULTS = """
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %init = tensor.empty() : tensor<8xf32>
  %e = linalg.exp ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>) -> tensor<8xf32>
  %n = linalg.negf ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>) -> tensor<8xf32>
  return %e, %n : tensor<8xf32>, tensor<8xf32>
}
"""


def compile_kernels(source, emit, target="sm_80"):
    compilation = run_compiler(source.encode(), "model.mlir", emit=emit, target=target)
    if compilation.exit_code:
        raise AssertionError(compilation.diagnostics)
    return compilation


def simulated(compilation):
    return cuda.program(compilation, lambda ordinal: simulator.load())


def random_arrays(dtype, *shapes):
    generator = np.random.default_rng(1)
    return [generator.standard_normal(shape).astype(dtype) for shape in shapes]


QUERY, KEY = (2, 4, 50, 64), (2, 4, 70, 64)


class InTheSimulator(unittest.TestCase):
    def setUp(self):
        simulator.load().reset()

    def tearDown(self):
        self.assertEqual(simulator.load().report()["hazards"], {})

    def test_attention_is_that_of_the_host(self):
        on_host = posenc.compile_source(ATTENTION)
        few = (1, 4, 3, 64)
        for target in ("sm_80", "sm_90a"):
            program = simulated(compile_kernels(ATTENTION, "bitcode", target))
            for shapes in ((QUERY, KEY, KEY), (KEY, QUERY, QUERY), ((1, 4, 1, 64), few, few)):
                arrays = random_arrays(ml_dtypes.bfloat16, *shapes)
                (output,) = program(*map(simulator.lend, arrays))
                (expected,) = on_host(*arrays)
                error = np.abs(simulator.to_numpy(output).astype(float) - expected.astype(float)).max()
                self.assertLessEqual(error, 2**-6)

    def test_no_keys(self):
        for target in ("sm_80", "sm_90a"):
            program = simulated(compile_kernels(ATTENTION, "bitcode", target))
            arrays = random_arrays(ml_dtypes.bfloat16, QUERY, (2, 4, 0, 64), (2, 4, 0, 64))
            (output,) = program(*map(simulator.lend, arrays))
            np.testing.assert_array_equal(simulator.to_numpy(output).astype(float), np.zeros(QUERY))

    def test_no_queries_launch_nothing(self):
        program = simulated(compile_kernels(ATTENTION, "bitcode"))
        (output,) = program(*map(simulator.lend, random_arrays(ml_dtypes.bfloat16, (2, 4, 0, 64), KEY, KEY)))
        self.assertEqual(output.shape, (2, 4, 0, 64))
        self.assertEqual(simulator.load().report()["kernels"], {})

    def test_whole_models(self):
        for name in ("fope", "bloom_alibi", "bert", "roformer"):
            with self.subTest(name):
                source = (MODELS / name / "model.mlir").read_text()
                program = simulated(compile_kernels(source, "bitcode"))
                with np.load(MODELS / name / "inputs.npz") as inputs:
                    arrays = [np.array(inputs[f"arg{i}"], order="C") for i in range(len(inputs.files))]
                outputs = program(*map(simulator.lend, arrays))
                with np.load(MODELS / name / "expected.npz") as expected:
                    for position, output in enumerate(outputs):
                        got, wanted = simulator.to_numpy(output), expected[f"out{position}"]
                        np.testing.assert_allclose(got, wanted, atol=1e-4, rtol=1e-4)

    def test_inputs_stay(self):
        written = {
            "a token into a cache": (
                "%r = tensor.insert_slice %y into %x[0, 3, 0] [1, 1, 64] [1, 1, 1]"
                " : tensor<1x1x64xf16> into tensor<1x8x64xf16>",
                lambda x, y: np.concatenate([x[:, :3], y, x[:, 4:]], axis=1)),
            "a result of an op": (
                "%r = linalg.exp ins(%x : tensor<1x8x64xf16>) outs(%x : tensor<1x8x64xf16>)"
                " -> tensor<1x8x64xf16>", lambda x, y: np.exp(x.astype(float))),
        }
        for name, (body, function) in written.items():
            with self.subTest(name):
                source = ("func.func @main(%x: tensor<1x8x64xf16>, %y: tensor<1x1x64xf16>)"
                          f" -> tensor<1x8x64xf16> {{\n{body}\nreturn %r : tensor<1x8x64xf16>\n}}")
                arrays = random_arrays(np.float16, (1, 8, 64), (1, 1, 64))
                before = [array.copy() for array in arrays]
                (output,) = simulated(compile_kernels(source, "bitcode"))(*map(simulator.lend, arrays))
                np.testing.assert_allclose(simulator.to_numpy(output).astype(float), function(*before),
                                           rtol=2**-9)
                for array, own in zip(arrays, before):
                    np.testing.assert_array_equal(array, own)

    def test_numpy_arrays_by_dlpack_and_out(self):
        program = simulated(compile_kernels(ATTENTION.replace("bf16", "f16"), "bitcode"))
        arrays = random_arrays(np.float16, QUERY, KEY, KEY)
        (output,) = program(*arrays)
        output = np.from_dlpack(output)
        given = np.empty(QUERY, np.float16)
        results = program(*arrays, out=[given])
        self.assertIs(results[0], given)
        np.testing.assert_array_equal(given, output)
        gc.collect()
        (expected,) = posenc.compile_source(ATTENTION.replace("bf16", "f16"))(*arrays)
        np.testing.assert_allclose(output.astype(float), expected.astype(float), atol=2**-9)


    def test_tensor_maps_are_those_of_the_runtime(self):
        """A step's numbers and a memref's descriptor encode the same."""
        array = np.zeros((70, 96), ml_dtypes.bfloat16)[2:, 32:]
        lent = simulator.lend(array)
        device = simulator.load()
        device._library.mgpuTensorMapEncodeTiledMemref.restype = ctypes.c_void_p
        step = {"dtype": "bf16", "offset": 4 * 96 + 64, "sizes": [64, 68], "strides": [192], "box": [64, 32],
                "interleave": 0, "swizzle": 3, "l2_promotion": 2, "out_of_bounds": 0}
        got = device.upload(device.tensor_map(lent.address - step["offset"], step), None)
        descriptor = descriptor_type(2)(lent.address, lent.address, 0, (68, 64), (96, 1))
        numbers = [ctypes.c_int32(n) for n in (TENSOR_MAP_TYPES["bf16"], 0, 3, 2, 0)]
        wanted = device._library.mgpuTensorMapEncodeTiledMemref(
            ctypes.c_int64(2), ctypes.byref(descriptor), *numbers, (ctypes.c_int64 * 2)(32, 64))
        used = 124  # of the simulator's map
        self.assertEqual(ctypes.string_at(got, used), ctypes.string_at(wanted, used))
        device.free(got)


class Producer:
    """An array of a library before DLPack 1.0, on another stream."""

    def __init__(self, array, device):
        self.array, self.device, self.streams = array, device, []

    def __dlpack_device__(self):
        return self.device

    def __dlpack__(self, *, stream="none"):
        self.streams.append(stream)
        return launch.Array(self.array.ctypes.data, "f32", self.array.shape, self.device).__dlpack__(stream=-1)


class Arguments(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = simulated(compile_kernels(ATTENTION, "bitcode"))

    def refused(self, text, *arrays, **options):
        with self.assertRaisesRegex(InputError, text):
            self.program(*arrays, **options)

    def test_refused(self):
        q, k, v = map(simulator.lend, random_arrays(ml_dtypes.bfloat16, QUERY, KEY, KEY))
        self.refused("main: expected 3 arguments, got 2", q, k)
        self.refused("expected an array for DLPack, got int", 1, k, v)
        self.refused("arg2: expected \\?x4x\\?x64xbf16, got 2x4x70x64xf32", q, k,
                     np.zeros(KEY, np.float32))
        self.refused("arg0: expected \\?x4x\\?x64xbf16, got 2x3x50x64xbf16",
                     simulator.lend(np.zeros((2, 3, 50, 64), ml_dtypes.bfloat16)), k, v)
        swapped = np.zeros((2, 50, 4, 64), ml_dtypes.bfloat16).swapaxes(1, 2)
        self.refused("arg0: expected a contiguous array, got strides", simulator.lend(swapped), k, v)
        odd = launch.Array(q.address + 2, "bf16", (1, 4, 1, 64), (CPU, 0), owner=q)
        self.refused("arg0: expected an address that is a multiple of 16", odd, k, v)
        on_gpu = launch.Array(q.address, "bf16", QUERY, (CUDA, 0), owner=q)
        self.refused("arg0: expected an array on device \\(1, 0\\), got one on \\(2, 0\\)", on_gpu, k, v)
        self.refused("expected 1 arrays as out, got 2", q, k, v, out=[q, q])
        self.refused("out0: expected 2x4x50x64xbf16, got 2x4x70x64xbf16", q, k, v, out=[v])
        self.refused("main: out0: expected memory of its own, got some of arg0", q, k, v, out=[q])
        part = launch.Array(k.address + 16, "bf16", QUERY, (CPU, 0), owner=k)
        self.refused("main: out0: expected memory of its own, got some of arg1", q, k, v, out=[part])
        with self.assertRaisesRegex(InputError, "expected a function of the module \\(main\\), got other"):
            self.program.function("other")

    def test_results_share_no_memory(self):
        program = simulated(compile_kernels(TWO_RESULTS, "bitcode"))
        array, memory = np.zeros(8, np.float32), np.zeros(16, np.float32)
        program(array, out=[memory[:8], memory[8:]])
        np.testing.assert_array_equal(memory, [1] * 8 + [0] * 8)
        with self.assertRaisesRegex(InputError, "main: out1: expected memory of its own, got some of out0"):
            program(array, out=[memory[:8], memory[4:12]])

    def test_producers_order_their_memory_before_the_stream(self):
        for device, stream, told in (((CUDA, 0), 42, 42), ((CPU, 0), None, "none")):
            producer = Producer(np.zeros((2, 3), np.float32), device)
            array = launch.borrow(producer, stream)
            self.assertEqual((array.shape, array.device, producer.streams), ((2, 3), device, [told]))

    def test_functions_that_no_steps_stand_for(self):
        source = (MODELS / "llama_decode" / "model.mlir").read_text()
        program = simulated(compile_kernels(source, "bitcode"))
        with self.assertRaisesRegex(InputError, "main: .*model.mlir.*got 'memref.alloca'"):
            program()

    def test_manifests(self):
        with self.assertRaisesRegex(LibraryError, "expected a launch manifest, got"):
            launch.Manifest.parse("{}")
        with self.assertRaisesRegex(LibraryError, "expected a manifest of version 1, got 2"):
            launch.Manifest.parse('{"version": 2, "target": "sm_80", "format": "ptx", "functions": []}')
        with self.assertRaisesRegex(InputError, "none.ptx: no such file"):
            cuda.load("none.ptx", "none.json")


class Scalars(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = simulated(compile_kernels(FILLED, "bitcode"))

    def filled(self, real, size=4, count=0):
        (output,) = self.program(real, size, count)
        return simulator.to_numpy(output)

    def test_zeros_with_a_sign(self):
        for real in (0.0, -0.0, 0, np.float32(-0.0), False):
            self.assertEqual(np.signbit(self.filled(real)).all(), np.signbit(real), real)
        np.testing.assert_array_equal(self.filled(float("nan")), np.full(4, np.nan))
        np.testing.assert_array_equal(self.filled(-np.inf, np.int32(3), 1), np.full(4, -np.inf))

    def test_refused(self):
        for arguments, text in (
            ((1e39,), "main: arg0: expected f32 from -3.4028234663852886e\\+38 to 3.4028234663852886e\\+38, got 1e\\+39"),
            ((10**400,), "main: arg0: expected f32 from .*, got 1000"),
            (("x",), "main: arg0: expected f32 from .*, got 'x'"),
            ((0.5, 2**63), "main: arg1: expected i64 from -9223372036854775808 to 9223372036854775807, got 9223372036854775808"),
            ((0.5, 4.0), "main: arg1: expected i64 from .*, got 4.0"),
            ((0.5, 4, -2**31 - 1), "main: arg2: expected i32 from -2147483648 to 2147483647, got -2147483649"),
            ((0.5, None), "main: arg1: expected i64 from .*, got None"),
        ):
            with self.assertRaisesRegex(InputError, text):
                self.filled(*arguments)


class Expressions(unittest.TestCase):
    def number(self, expression):
        return Plan({"steps": [], "results": []}, {"arg0": (7, 5)}, {"arg1": -7}).number(expression)

    def test_operators(self):
        for expression, value in (
            (3, 3), ("arg1", -7), (["size", "arg0", 1], 5), (["/", "arg1", 2], -3),
            (["%", "arg1", 2], -1), (["floordiv", "arg1", 2], -4), (["mod", "arg1", 2], 1),
            (["u/", -1, 2**62], 3), (["u<", "arg1", 2], 0), (["umax", "arg1", 2], -7),
            (["umin", "arg1", 2], 2), (["u%", 9, 4], 1),
            (["ceildiv", "arg1", 2], -3), (["ceildiv", 7, 2], 4), (["min", "arg1", 2], -7),
            (["max", "arg1", 2], 2), (["<", 1, 2], 1), ([">=", 1, 2], 0), (["^", 1, 1], 0),
            (["&", 6, 3], 2), (["|", 6, 3], 7), (["select", ["==", 1, 1], ["-", 9, 4], 0], 5),
        ):
            self.assertEqual(self.number(expression), value, expression)

    def test_checks_and_branches(self):
        function = {"results": [], "steps": [
            {"kind": "let", "name": "n0", "value": ["<", "arg1", 0]},
            {"kind": "if", "condition": "n0", "steps": [{"kind": "fail", "message": "negative"}],
             "else": [{"kind": "free", "buffer": "buffer0"}]}]}
        self.assertEqual(len(Plan(function, {}, {"arg1": 1}).steps), 1)
        with self.assertRaisesRegex(RunError, "negative"):
            Plan(function, {}, {"arg1": -1})


class Parameters(unittest.TestCase):
    def test_those_of_the_entries(self):
        """The flattened list of each launch has the types that PTX declares."""
        for name in ("llama_attention", "bloom_layer_n128_bf16"):
            compilation = compile_kernels((MODELS / name / "model.mlir").read_text(), "ptx")
            entries = {
                kernel: re.findall(r"\.param \.\w(\d+)", text)
                for kernel, text in re.findall(r"\.entry (\w+)\(([^)]*)\)", compilation.output.decode())
            }
            bits = {"pointer": "64", "i64": "64", "i32": "32", "f32": "32"}
            function = launch.Manifest.parse(compilation.manifest).function("main")
            shapes = {i["name"]: i["shape"] for i in function["inputs"]}
            launches = [s for s in Plan(function, shapes, {}).steps if s["kind"] == "launch"]
            self.assertGreater(len(launches), 2)
            for step in launches:
                self.assertEqual([bits[p["type"]] for p in step["parameters"]], entries[step["kernel"]])


class Capsules(unittest.TestCase):
    def test_memory_lives_as_long_as_its_holders(self):
        class Owner:
            deleted = 0

            def __del__(self):
                Owner.deleted += 1

        def array(owner):
            buffer = np.arange(6, dtype=np.int32)
            owner.buffer = buffer
            return launch.Array(buffer.ctypes.data, "i32", (2, 3), (CPU, 0), owner=owner)

        taken = np.from_dlpack(array(Owner()))
        gc.collect()
        self.assertEqual(Owner.deleted, 0)
        np.testing.assert_array_equal(taken, [[0, 1, 2], [3, 4, 5]])
        del taken
        gc.collect()
        self.assertEqual(Owner.deleted, 1)
        capsule = array(Owner()).__dlpack__()
        self.assertEqual(Owner.deleted, 1)
        del capsule  # which nobody took
        gc.collect()
        self.assertEqual(Owner.deleted, 2)

    def test_views_are_borrowed_where_they_lie(self):
        base = np.arange(24, dtype=np.float32).reshape(4, 6)
        array = launch.borrow(base[1:, ::2])
        self.assertEqual(array.address, base.ctypes.data + 24)
        self.assertEqual((array.shape, array.strides, array.dtype), ((3, 3), (6, 2), "f32"))
        self.assertFalse(array.is_contiguous)
        with self.assertRaisesRegex(InputError, "expected elements of i8, .*, got code 1 of 32 bits"):
            launch.borrow(np.zeros(2, np.uint32))
        self.assertEqual(launch.borrow(np.zeros(2, np.complex64)).dtype, "complex<f32>")


CALLS = """
import sys
sys.path.insert(0, {python!r})
import posenc
from posenc.launch import Array

class Stream:
    cuda_stream = 42

program = {program}
sizes = ((0x100, 100), (0x200, 70), (0x100000, 100))
query, key, out = (Array(address, "bf16", (2, 4, size, 64), (2, 0)) for address, size in sizes)
for options in {options}:
    print("call", flush=True)
    results = program(query, key, key, **options)
    print("on stream", results[0].stream, flush=True)
    results[0].__dlpack__(stream=7)
    del results
"""

MAP = {"kind": "tensor_map", "name": "map0", "buffer": "arg0", "offset": 16, "dtype": "bf16", "sizes": [64, 70],
       "strides": [128], "box": [64, ["size", "arg0", 0]], "interleave": 0, "swizzle": 3, "l2_promotion": 0,
       "out_of_bounds": 0}


class OnADriver(unittest.TestCase):
    """That says what it is asked."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.driver = pathlib.Path(cls.folder.name) / "driver.so"
        source = HERE.parent / "Runtime" / "Inputs" / "fake_driver.c"
        subprocess.run(["clang-22", "-shared", "-fPIC", source, "-o", cls.driver], check=True)
        compilation = compile_kernels(ATTENTION, "ptx")
        cls.ptx = pathlib.Path(cls.folder.name) / "model.ptx"
        cls.ptx.write_bytes(compilation.output)
        cls.manifest = json.loads(compilation.manifest)

    def run_calls(self, options, manifest=None, program=None, **environment):
        path = self.ptx.with_suffix(".json")
        path.write_text(json.dumps(manifest or self.manifest))
        loaded = f"posenc.cuda.load({str(self.ptx)!r}, {str(path)!r})"
        text = CALLS.format(python=str(HERE.parents[1] / "python"), program=program or loaded, options=options)
        environment = {**os.environ, "POSENC_CUDA_DRIVER": str(self.driver), **environment}
        return subprocess.run([sys.executable, "-c", text], env=environment, text=True, capture_output=True)

    def lines(self, *arguments, **environment):
        process = self.run_calls(*arguments, **environment)
        self.assertEqual(process.returncode, 0, process.stderr)
        return process.stdout.splitlines()

    def test_on_the_stream_of_the_caller(self):
        lines = self.lines('[{"stream": Stream()}, {"stream": 9}, {}]')
        self.assertEqual(lines[:6], ["call", "init 0", "primary context of device 0", "allocate 102400",
                                     "module for sm_80", "function attention"])
        self.assertRegex(lines[6], r"launch \d+ 1 1 of 128 1 1, \d+ bytes, stream of the caller, query 0x100")
        self.assertEqual(lines[7:11], ["on stream 42", "event on stream 42", "stream 7 waits", "free"])
        self.assertNotIn("synchronize", "\n".join(lines))
        # Nothing is loaded twice; the default stream has a number.
        self.assertEqual(lines[11:13], ["call", "allocate 102400"])
        self.assertRegex(lines[13], "^launch")
        self.assertIn("on stream 9", lines)
        self.assertIn("on stream 1", lines)

    def test_of_a_compilation(self):
        model = self.ptx.with_suffix(".mlir")
        model.write_text(ATTENTION)
        lines = self.lines('[{"stream": 42}]', program=f"posenc.compile({str(model)!r}, target='sm_90a')")
        self.assertIn("module for sm_90a", lines)
        self.assertIn("on stream 42", lines)
        # A map for each of query, key and value; more shared memory than a block has unasked.
        self.assertEqual(len([line for line in lines if line.startswith("map of type 9")]), 3)
        self.assertRegex("\n".join(lines), r"attribute 8 is (\d+)\nlaunch .*, \1 bytes")

    def test_into_memory_of_the_caller(self):
        lines = self.lines('[{"stream": 42, "out": [out]}]')
        self.assertFalse([line for line in lines if line.startswith(("allocate", "free"))])

    def test_temporary_buffers_and_tensor_maps(self):
        manifest = json.loads(json.dumps(self.manifest))
        (function,) = manifest["functions"]
        steps = function["steps"]
        temporary = {"kind": "allocate", "buffer": "buffer1", "bytes": 48}
        copied = {"kind": "copy", "target": {"buffer": "buffer1", "offset": 0},
                  "source": {"buffer": "arg1", "offset": 8}, "bytes": 40}
        function["steps"] = [MAP, temporary, copied, *steps, {"kind": "free", "buffer": "buffer1"}]
        lines = self.lines('[{"stream": 42, "out": [out]}] * 2', manifest)
        text = "map of type 9 at 0x110: 64/64 70/2, strides 128, modes 0 3 0 0"
        # The map has a place for good, and is copied there before anything else runs.
        self.assertEqual(lines[3:7], [text, f"allocate {4096 * 128}", "synchronize", "allocate 48"])
        self.assertEqual((lines.count("free"), lines.count(text), lines.count("synchronize")), (2, 2, 1))
        self.assertEqual(lines.count("call"), 2)

    def test_tensor_maps_of_a_graph(self):
        """While one is captured nothing is kept, and nothing waits."""
        manifest = json.loads(json.dumps(self.manifest))
        manifest["functions"][0]["steps"].insert(0, MAP)
        lines = self.lines('[{"stream": 42, "out": [out]}]', manifest, FAKE_DRIVER_CAPTURES="1")
        self.assertIn("allocate 128", lines)
        self.assertEqual(lines.count("free"), 1)
        self.assertNotIn("synchronize", lines)

    def test_arrays_without_elements_have_no_map(self):
        manifest = json.loads(json.dumps(self.manifest))
        manifest["functions"][0]["steps"].insert(0, {**MAP, "sizes": [64, 0]})
        lines = self.lines('[{"stream": 42, "out": [out]}]', manifest)
        self.assertFalse([line for line in lines if line.startswith("map")])

    def test_errors_of_the_driver(self):
        process = self.run_calls("[{}]", FAKE_DRIVER_IS_FULL="1")
        self.assertIn("RunError: cuMemAlloc_v2: out of memory", process.stderr)
        process = self.run_calls("[{}]", POSENC_CUDA_DRIVER=str(self.driver.with_name("none.so")))
        self.assertIn("LibraryError: expected an NVIDIA driver, got", process.stderr)


if __name__ == "__main__":
    counting.main()
