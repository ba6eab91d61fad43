# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Scratch that a module keeps between calls: right from several threads, and gone with it."""

import _ctypes
import concurrent.futures
import gc
import pathlib
import resource
import sys
import unittest

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE.parents[1] / "python"))
import counting
import posenc

# The product between is 38 MB, over the 32 MB from which the C library always unmaps what is freed.
ROWS, COLUMNS, INNER = 4096, 2304, 8
PAGES = ROWS * COLUMNS * 4 // 4096


def chain():
    x, a, y, b = (f"tensor<{rows}x{columns}xf32>" for rows, columns in (
        (ROWS, INNER), (INNER, COLUMNS), (ROWS, COLUMNS), (COLUMNS, INNER)))
    return f"""func.func @main(%x: {x}, %a: {a}, %b: {b}) -> {x} {{
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : {y}
  %1 = linalg.fill ins(%zero : f32) outs(%0 : {y}) -> {y}
  %2 = linalg.matmul ins(%x, %a : {x}, {a}) outs(%1 : {y}) -> {y}
  %3 = tensor.empty() : {x}
  %4 = linalg.fill ins(%zero : f32) outs(%3 : {x}) -> {x}
  %5 = linalg.matmul ins(%2, %b : {y}, {b}) outs(%4 : {x}) -> {x}
  return %5 : {x}
}}
"""


def resident():
    """Bytes of this process that are in memory."""
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def minor_faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


def operands(seed):
    rng = np.random.default_rng(seed)
    shapes = (ROWS, INNER), (INNER, COLUMNS), (COLUMNS, INNER)
    return [rng.standard_normal(shape).astype(np.float32) for shape in shapes]


class Scratch(unittest.TestCase):
    def test_calls_from_threads_do_not_meet(self):
        compiled = posenc.compile_source(chain())
        compiled.program.set_threads(1)
        inputs = [operands(seed) for seed in range(4)]
        wanted = [compiled(*arrays)[0] for arrays in inputs]
        for arrays, result in zip(inputs, wanted):
            x, a, b = (array.astype(np.float64) for array in arrays)
            np.testing.assert_allclose(result, x @ (a @ b), rtol=1e-4, atol=1e-2)
        with concurrent.futures.ThreadPoolExecutor(len(inputs)) as pool:
            calls = [pool.submit(compiled, *arrays) for _ in range(12) for arrays in inputs]
            for number, call in enumerate(calls):
                np.testing.assert_array_equal(call.result()[0], wanted[number % len(inputs)])

    def test_calls_map_no_new_pages(self):
        compiled = posenc.compile_source(chain())
        arrays = operands(0)
        compiled(*arrays)
        before = minor_faults()
        compiled(*arrays)
        self.assertLess(minor_faults() - before, PAGES // 4)

    def test_unloading_frees_it(self):
        sizes = []
        for _ in range(4):
            compiled = posenc.compile_source(chain())
            compiled(*operands(0))
            handle = compiled.program._library._handle
            del compiled
            gc.collect()
            _ctypes.dlclose(handle)
            sizes.append(resident())
        self.assertLess(sizes[-1] - sizes[1], PAGES * 4096)


if __name__ == "__main__":
    counting.main()
