# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Launches kernels as their manifest says (docs/Manifest.md), on arrays that lie on a device.

    program = launch.Program(launch.Manifest.parse(text), kernels, launch.cuda)
    (output,) = program(q, k, v, stream=torch.cuda.current_stream())
    output = torch.from_dlpack(output)

Needs the standard library and a driver; ../errors.py is all that it takes of this package.
"""

from .cuda_driver import cuda
from .dlpack import Array, borrow
from .manifest import Manifest
from .program import Program

__all__ = ["Array", "Manifest", "Program", "borrow", "cuda"]
