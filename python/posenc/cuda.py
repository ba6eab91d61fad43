# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Arrays that lie on an NVIDIA GPU, of PyTorch, CuPy, JAX or whatever has DLPack.

    compiled = posenc.compile("model.mlir", target="sm_90a")
    (output,) = compiled(q, k, v, stream=torch.cuda.current_stream())
    output = torch.from_dlpack(output)

Arguments stay where they are and as they are, contiguous and on one GPU. A call asks the driver
for all there is to do on the caller's stream (of PyTorch, CuPy, or a number; by default the default
stream) and returns; before an operand of sm_90a is first read where it lies, with its sizes, it
waits for the stream once, to describe it to the device (a tensor map of 128 bytes, which is kept).
Results are arrays for DLPack with memory of their own, or those of `out`, a list of arrays, that
took them: no argument may have any of their memory, and calls that are captured in a graph need it.
What is called is @main, or `compiled.program.function(NAME)`.

Kernels that posenc-compile wrote to files run without the compiler:

    program = posenc.cuda.load("model.ptx", "model.json")
"""

import pathlib

from . import launch
from .errors import InputError


def program(compilation, devices=launch.cuda):
    """The program of a compilation whose output is kernels (library.run_compiler)."""
    return launch.Program(launch.Manifest.parse(compilation.manifest), compilation.output, devices)


def load(kernels, manifest, devices=launch.cuda):
    """The program of two files. Raises InputError where one cannot be read."""
    try:
        code, text = pathlib.Path(kernels).read_bytes(), pathlib.Path(manifest).read_text()
    except OSError as error:
        raise InputError(f"{error.filename}: {(error.strerror or str(error)).lower()}") from error
    return launch.Program(launch.Manifest.parse(text), code, devices)
