# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""OpenVINO: ScaledDotProductAttention on the CPU plugin."""

import numpy as np
import openvino as ov
import openvino.opset13 as ops
from peers.timing import TERMS, declines_unknown, rotation_tables, timed

KINDS = ("attention",)
SETTINGS = "latency, 1 stream, precision as the case says; score terms as attention mask"
TYPES = {"f32": ov.Type.f32, "f16": ov.Type.f16, "bf16": ov.Type.bf16}


def version():
    return ov.__version__


def declines(case):
    if case.function.heads != case.function.kv_heads:
        return "kv heads are shared by copies alone"
    return declines_unknown(case, ("rope", *TERMS), ("causal", "sliding"))


def rotate(x, cosine, sine):
    first, second = ops.split(x, 3, 2).outputs()
    return ops.concat(
        [
            ops.subtract(ops.multiply(first, cosine), ops.multiply(second, sine)),
            ops.add(ops.multiply(second, cosine), ops.multiply(first, sine)),
        ],
        3,
    )


def compile_options(case):
    return {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_NUM_THREADS": case.threads,
        "NUM_STREAMS": 1,
        "INFERENCE_PRECISION_HINT": case.dtype,
        "ENABLE_CPU_PINNING": False,
    }


def prepare(case, data):
    element = TYPES[case.dtype]
    arrays = [data.query, data.key, data.value]
    parameters = [ops.parameter(array.shape, element) for array in arrays]
    query, key, value = parameters
    tables = rotation_tables(case, data)
    if tables:
        query, key = (rotate(x, *(ops.constant(t) for t in tables)) for x in (query, key))
    is_causal = case.is_plainly_causal(data)
    bias = None if is_causal else case.dense_bias(data, hidden=-np.inf)
    inputs = [query, key, value]
    if bias is not None:
        arrays.append(bias)
        parameters.append(ops.parameter(bias.shape, ov.Type.f32))
        inputs.append(parameters[-1])
    output = ops.scaled_dot_product_attention(*inputs, causal=is_causal)
    model = ov.Model([output], parameters)
    request = ov.Core().compile_model(model, "CPU", compile_options(case)).create_infer_request()
    for number, array in enumerate(arrays):
        request.set_input_tensor(number, ov.Tensor(np.ascontiguousarray(array)))
    return timed(request.infer, lambda results: np.array(next(iter(results.values()))))
