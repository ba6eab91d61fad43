# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a JAX function to linalg text whose weights are function arguments."""

import re

import jax
import numpy as np
from iree.compiler import tools


def import_function(function, arrays):
    """The text of `function` called with `arrays`, entry point @main: lowered to
    StableHLO by JAX and to linalg by IREE, whose own function ops are renamed."""
    stablehlo = jax.jit(function).lower(*arrays).as_text()
    text = tools.compile_str(
        stablehlo,
        input_type="stablehlo",
        extra_args=["--compile-to=input", "--mlir-print-debuginfo=false"],
    ).decode()
    text = re.sub(r"util\.func public @\w+", "func.func @main", text)
    return text.replace("util.return", "return")


def export(entry):
    """-> (text, inputs, outputs, inline constants, argument names)"""
    model = entry.build()
    generator = np.random.default_rng(entry.seed)
    arrays = {name: array.numpy() for name, array in entry.inputs(entry).items()}
    for name, (shape, summed) in model.weights.items():
        drawn = generator.standard_normal(shape) * (1.4 / summed**0.5)
        arrays[name] = drawn.astype(np.float32)
    values = list(arrays.values())
    text = import_function(model.function, values)
    golden = np.asarray(jax.jit(model.function)(*values))
    with jax.enable_x64(True):
        wide = [x.astype(np.float64) if x.dtype == np.float32 else x for x in values]
        outputs = {"out0": golden, "out0_f64": np.asarray(jax.jit(model.function)(*wide))}
    arguments = {f"arg{i}": array for i, array in enumerate(values)}
    return text, arguments, outputs, {}, list(arrays)
