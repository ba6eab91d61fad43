# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a torch module to linalg text by way of ONNX, whose optimiser folds what does not
depend on arguments: masks and tables of positions are constants then."""

import pathlib
import re
import subprocess
import sys
import tempfile

import torch

_PIPELINE = (
    "builtin.module(torch-onnx-to-torch-backend-pipeline"
    "{backend-legal-ops=aten.flatten.using_ints,aten.unflatten.int},"
    "torch-backend-to-linalg-on-tensors-backend-pipeline)"
)


def import_module(module, args):
    """The text of `module` called with `args`, entry point @main."""
    with tempfile.TemporaryDirectory() as folder:
        model, imported = (pathlib.Path(folder) / name for name in ("m.onnx", "m.mlir"))
        with torch.no_grad():
            torch.onnx.export(
                module, args, str(model), dynamo=True, external_data=False, verbose=False
            )
        _output(sys.executable, "-m", "torch_mlir.tools.import_onnx", model, "-o", imported)
        lower = pathlib.Path(sys.executable).parent / "torch-mlir-opt"
        text = _output(lower, imported, f"--pass-pipeline={_PIPELINE}")
    return _with_literals(re.sub(r"func\.func @\w+\(", "func.func @main(", text))


def _with_literals(text):
    """Constants as dense<...> in place of blobs at the end, which begin with 4 bytes of
    alignment."""
    body, _, resources = text.partition("{-#")
    blobs = dict(re.findall(r'(\w+): "0x([0-9A-Fa-f]*)"', resources))
    return re.sub(
        r"dense_resource<(\w+)>", lambda match: f'dense<"0x{blobs[match.group(1)][8:]}">', body
    )


def _output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
