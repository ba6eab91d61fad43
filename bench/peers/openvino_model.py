# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""OpenVINO: layers of transformers, exported by torch.export."""

import numpy as np
import openvino as ov
import torch
from peers import torch_layer
from peers.openvino_sdpa import compile_options
from peers.timing import timed

KINDS = ("layer",)
SETTINGS = "latency, 1 stream; openvino.convert_model of torch.export"


def version():
    return ov.__version__


def declines(case):
    return None if case.dtype == "f32" else "layers in f32 alone"


def prepare(case, data):
    with torch.no_grad():
        program = torch.export.export(torch_layer.build(case, data), (torch_layer.hidden_states(data),))
    model = ov.convert_model(program)
    request = ov.Core().compile_model(model, "CPU", compile_options(case)).create_infer_request()
    request.set_input_tensor(0, ov.Tensor(data.arguments[0]))
    return timed(request.infer, lambda results: np.array(next(iter(results.values()))))
