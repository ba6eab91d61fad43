# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs linalg text through upstream passes only, with nothing of ours in the way."""

import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "python"))
from posenc.runtime import Program
from posenc.signature import Signature, Value

DESCRIPTION = "mlir-opt 22.1.8 one-shot-bufferize, linalg to loops, LLVM, clang -O1"

# No pass of its own takes the softmax of linalg apart.
_SCHEDULE = """
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%module: !transform.any_op {transform.readonly}) {
    %all = transform.structured.match ops{["linalg.softmax"]} in %module
      : (!transform.any_op) -> !transform.any_op
    %parts = transform.structured.decompose_interface %all
      : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
"""

_PIPELINE = (
    "builtin.module(transform-preload-library{{transform-library-paths={schedule}}},"
    "transform-interpreter,"
    "inline,convert-elementwise-to-linalg,convert-tensor-to-linalg,"
    "one-shot-bufferize{{bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map allow-return-allocs-from-loops}},"
    "func.func(convert-linalg-to-loops),expand-strided-metadata,lower-affine,"
    "convert-complex-to-standard,"
    "convert-scf-to-cf,arith-expand,convert-math-to-llvm,convert-math-to-libm,"
    "convert-arith-to-llvm,finalize-memref-to-llvm,convert-complex-to-llvm,"
    "convert-func-to-llvm,convert-cf-to-llvm,convert-index-to-llvm,"
    "reconcile-unrealized-casts)"
)
# Its sizes and element type; that of a complex one has brackets of its own.
_TENSOR = re.compile(r"tensor<((?:[^<>]|<[^>]*>)*)>")


def run(text, arrays):
    """-> the results of @main as a list of arrays"""
    return compile(text, "-O1")(*arrays)


def compile(text, *flags):
    """-> the public functions as a program; `flags` go to clang."""
    header = re.compile(r"func\.func @(\w+)\((.*?)\) -> (.*?) \{")
    signatures = [
        Signature(name, _tensor_types(arguments), _tensor_types(results))
        for name, arguments, results in header.findall(text)
    ]
    return Program(_build(header.sub(_exported, text), flags), signatures)


def _exported(found):
    """A public function, called from C, that does not write into its arguments."""
    name, arguments, results = found.groups()
    arguments = _TENSOR.sub(r"\g<0> {bufferization.writable = false}", arguments)
    return f"func.func @{name}({arguments}) -> {results} attributes {{llvm.emit_c_interface}} {{"


def _tensor_types(text):
    types = []
    for tensor in _TENSOR.findall(text):
        *sizes, dtype = re.split(r"(?<=[\d?])x", tensor)
        types.append(Value(dtype, tuple(None if size == "?" else int(size) for size in sizes)))
    return tuple(types)


def _build(text, flags):
    libdir = _output("llvm-config-22", "--libdir").strip()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "model.mlir").write_text(text)
        (folder / "schedule.mlir").write_text(_SCHEDULE)
        pipeline = _PIPELINE.format(schedule=folder / "schedule.mlir")
        lowered, llvm_ir, shared_object = (folder / name for name in ("low.mlir", "m.ll", "m.so"))
        _output("mlir-opt-22", folder / "model.mlir", f"--pass-pipeline={pipeline}", "-o", lowered)
        _output("mlir-translate-22", "--mlir-to-llvmir", lowered, "-o", llvm_ir)
        # memrefCopy lives in the runner utils.
        _output(
            "clang-22", *flags, "-w", "-shared", "-fPIC", llvm_ir, "-o", shared_object, "-lm",
            f"-L{libdir}", "-lmlir_c_runner_utils", f"-Wl,-rpath,{libdir}",
        )  # fmt: skip
        return shared_object.read_bytes()


def _output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
