# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch: layers of transformers through torch.compile. Its attention alone is `flex`."""

import torch
from peers import torch_layer

KINDS = ("layer",)
SETTINGS = "inference mode; torch.compile, dynamic=False"


def version():
    return torch.__version__


def declines(case):
    return None


def prepare(case, data):
    torch.set_num_threads(case.threads)
    layer = torch.compile(torch_layer.build(case, data), dynamic=False)
    return torch_layer.timed_layer(layer, data)
