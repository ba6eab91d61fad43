# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""This project, on the fused road."""

import numpy as np
import outside
import posenc as product
from Numerics.linear import function_text
from Numerics.module_text import module_text

KINDS = ("attention", "layer", "linear_attention")
SETTINGS = "--target=host --road=fused"


def version():
    return product.version()


def declines(case):
    return None


def prepare(case, data):
    return prepared(case, data)


def prepared(case, data, **options):
    """A call of the case, compiled with `options`."""
    if case.kind == "layer":
        compiled = product.compile(case.path / "model.mlir", **options)
        function, arguments = compiled.program.function("main"), data.arguments
    elif case.kind == "linear_attention":
        compiled = product.compile_source(function_text(case.function, case.dtype), case.name, **options)
        function, arguments = compiled.program.function(case.name), data.arguments()
    else:
        if case.from_outside:
            options["plugins"] = [outside.PLUGIN]
        options |= dict(case.options)
        compiled = product.compile_source(module_text([case.function], case.dtype), case.name, **options)
        function, arguments = compiled.program.function(case.name), data.arguments("c")
    compiled.program.set_threads(case.threads)
    arguments = [aligned(array) for array in arguments]

    def run():
        (output,), seconds = function.timed(*arguments)
        return seconds, output

    return run


def aligned(array):
    """A copy where a line of the caches starts, as allocators of the other peers place theirs."""
    line = 64
    memory = np.empty(array.nbytes + line, np.uint8)
    start = -memory.ctypes.data % line
    copy = memory[start : start + array.nbytes].view(array.dtype).reshape(array.shape)
    copy[...] = array
    return copy
