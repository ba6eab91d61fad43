# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""This project, on the fused road."""

import posenc as product
from Numerics.module_text import module_text

SETTINGS = "--target=host --road=fused"


def version():
    return product.version()


def declines(case):
    return None


def prepare(case, data):
    compiled = product.compile_source(module_text([case.function], case.dtype), case.name)
    compiled.program.set_threads(case.threads)
    function = compiled.program.function(case.name)
    arguments = data.arguments("c")

    def run():
        (output,), seconds = function.timed(*arguments)
        return seconds, output

    return run
