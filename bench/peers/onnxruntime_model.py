# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX Runtime: layers of transformers, exported by torch.onnx."""

import tempfile

import onnxruntime as ort
import torch
from peers import torch_layer
from peers.timing import timed

KINDS = ("layer",)
SETTINGS = "all optimizations; torch.onnx.export, dynamo=True"


def version():
    return ort.__version__


def declines(case):
    return None if case.dtype == "f32" else "layers in f32 alone"


def export(case, data, path):
    layer = torch_layer.build(case, data, attention="eager")
    with torch.no_grad():
        torch.onnx.export(layer, (torch_layer.hidden_states(data),), path, dynamo=True,
                          external_data=True, verbose=False)


def prepare(case, data):
    options = ort.SessionOptions()
    options.intra_op_num_threads = case.threads
    options.inter_op_num_threads = 1
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/layer.onnx"
        export(case, data, path)
        session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    inputs = {session.get_inputs()[0].name: data.arguments[0]}
    return timed(lambda: session.run(None, inputs), lambda results: results[0])
