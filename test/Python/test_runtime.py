# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc.runtime against functions of the C interface written by hand in C."""

import pathlib
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
from posenc import InputError, RunError
from posenc.runtime import Program
from posenc.signature import DTYPES, Signature, Value


def build():
    with tempfile.TemporaryDirectory() as folder:
        shared_object = pathlib.Path(folder) / "interface.so"
        command = ["clang-22", "-shared", "-fPIC", HERE / "interface.c", "-o", shared_object]
        subprocess.run(command, check=True)
        return shared_object.read_bytes()


def tensor(dtype, *shape):
    return Value(dtype, shape)


class Runtime(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared_object = build()

    def function(self, name, arguments, results):
        program = Program(self.shared_object, [Signature(name, tuple(arguments), tuple(results))])
        return program.function(name)

    def transpose(self, dtype, array):
        size = DTYPES[dtype].itemsize
        value = tensor(dtype, None, None)
        (result,) = self.function(f"transpose{size}", [value], [value])(array)
        return result

    def test_every_element_type(self):
        for dtype, numpy_dtype in DTYPES.items():
            array = np.arange(6).reshape(2, 3).astype(numpy_dtype)
            result = self.transpose(dtype, array)
            self.assertEqual(result.dtype, numpy_dtype)
            np.testing.assert_array_equal(result, array.T)

    def test_strided_arguments_are_read_where_they_lie(self):
        base = np.arange(60, dtype=np.float32).reshape(6, 10)
        for view in (base.T, base[::2, 1::3], base[::-1], np.broadcast_to(base[0], (4, 10))):
            np.testing.assert_array_equal(self.transpose("f32", view), view.T)

    def test_fields_of_a_record_are_copied(self):
        record = np.zeros((2, 3), np.dtype([("a", "f4"), ("b", "i1")]))
        record["a"] = np.arange(6).reshape(2, 3)
        np.testing.assert_array_equal(self.transpose("f32", record["a"]), record["a"].T)

    def test_read_only_and_foreign_byte_order(self):
        array = np.arange(6, dtype=">f4").reshape(2, 3)
        array.flags.writeable = False
        np.testing.assert_array_equal(self.transpose("f32", array), array.T)

    def test_empty_tensor(self):
        self.assertEqual(self.transpose("f32", np.empty((0, 3), np.float32)).shape, (3, 0))

    def test_bfloat16_as_numpy_files_hold_it(self):
        array = np.arange(6).reshape(2, 3).astype(ml_dtypes.bfloat16)
        np.testing.assert_array_equal(self.transpose("bf16", array.view("V2")), array.T)

    def test_several_results(self):
        function = self.function(
            "three",
            [tensor("f64", 2, 3), Value("i64")],
            [tensor("f64", 3, 2), tensor("f64"), Value("i64")],
        )
        array = np.arange(6.0).reshape(2, 3)
        first, second, third = function(array, 21)
        np.testing.assert_array_equal(first, array.T)
        self.assertEqual((second.shape, float(second), int(third)), ((), 15.0, 42))

    def test_scalars_by_value(self):
        kinds = ("f32", "f64", "i64", "i32", "i8", "i1")
        function = self.function("scalars", map(Value, kinds), [Value("f64")])
        numbers = [np.float32(1), 2.0, np.int64(3), np.int32(4), np.int8(5), True]
        (result,) = function(*numbers)
        self.assertEqual(float(result), 154321.0)

    def test_failed_assertion_raises_and_is_forgotten(self):
        function = self.function("fails", [Value("i64")], [tensor("f32", 2)])
        with self.assertRaisesRegex(RunError, "model.mlir:7:3: index must be smaller"):
            function(1)
        self.assertEqual(function(0)[0].shape, (2,))

    def test_missing_symbol(self):
        with self.assertRaisesRegex(RunError, "_mlir_ciface_nowhere"):
            self.function("nowhere", [], [])

    def test_not_a_shared_object(self):
        with self.assertRaisesRegex(RunError, "expected a loadable shared object"):
            Program(b"not an ELF file", [])


class Checks(unittest.TestCase):
    signature = Signature("main", (Value("f32", (1, None, 4)), Value("i64")), ())

    def refused(self, message, *arrays):
        with self.assertRaises(InputError) as caught:
            self.signature.check(arrays)
        self.assertEqual(str(caught.exception), message)

    def test_count(self):
        self.refused("main: expected 2 arguments, got 1", np.zeros((1, 2, 4), np.float32))

    def test_rank(self):
        self.refused("arg0: expected 1x?x4xf32, got 1x4xf32", np.zeros((1, 4), np.float32), 1)

    def test_static_size(self):
        self.refused("arg0: expected 1x?x4xf32, got 1x9x5xf32", np.zeros((1, 9, 5), np.float32), 1)

    def test_element_type(self):
        self.refused("arg0: expected 1x?x4xf32, got 1x9x4xf64", np.zeros((1, 9, 4)), 1)

    def test_scalar(self):
        array = np.zeros((1, 2, 4), np.float32)
        self.refused("arg1: expected i64, got 1xi64", array, np.array([1]))
        self.refused("arg1: expected i64, got f64", array, 1.0)

    def test_dynamic_size(self):
        for size in (0, 1, 7):
            self.signature.check([np.zeros((1, size, 4), np.float32), 3])


if __name__ == "__main__":
    counting.main()
