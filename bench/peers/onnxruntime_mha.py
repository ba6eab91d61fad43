# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX Runtime: MultiHeadAttention, and GroupQueryAttention where that is causal."""

import numpy as np
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper
from peers.timing import TERMS, declines_unknown, rotation_tables, timed

KINDS = ("attention",)
SETTINGS = (
    "all optimizations; GroupQueryAttention where causal without score terms (do_rotary for RoPE), "
    "else MultiHeadAttention with attention_bias; layout [B, N, H*D]"
)


def version():
    return ort.__version__


def declines(case):
    if case.sizes[1] == 1:
        return "a cache is copied by each call"
    if case.masks() != ("causal",) and "rope" in case.encodings():
        return "rotates in GroupQueryAttention alone"
    return declines_unknown(case, ("rope", *TERMS), ("causal",))


def _grouped(case, data):
    function = case.function
    batch, tokens = case.sizes[:2]
    attributes = {"num_heads": function.heads, "kv_num_heads": function.kv_heads}
    weights = [
        numpy_helper.from_array(np.full((batch,), tokens - 1, np.int32), "lengths"),
        numpy_helper.from_array(np.array(tokens, np.int32), "total"),
    ]
    inputs = ["q", "k", "v", "", "", "lengths", "total"]
    tables = rotation_tables(case, data)
    if tables:
        attributes["do_rotary"] = 1
        weights += [numpy_helper.from_array(t, n) for t, n in zip(tables, ("cosine", "sine"))]
        inputs += ["cosine", "sine"]
    node = helper.make_node("GroupQueryAttention", inputs, ["o", "present_k", "present_v"],
                            domain="com.microsoft", **attributes)
    return node, weights


def _multi_head(case, data):
    bias = case.terms(data)
    attributes = {"num_heads": case.function.heads}
    if case.masks():
        attributes["unidirectional"] = 1
    inputs, weights = ["q", "k", "v"], []
    if bias is not None:
        weights.append(numpy_helper.from_array(bias, "bias"))
        inputs += ["", "", "bias"]
    return helper.make_node("MultiHeadAttention", inputs, ["o"], domain="com.microsoft",
                            **attributes), weights


def prepare(case, data):
    function = case.function
    grouped = case.is_plainly_causal(data)
    node, weights = (_grouped if grouped else _multi_head)(case, data)
    feeds = {}
    for name, array in (("q", data.query), ("k", data.key), ("v", data.value)):
        batch, heads, tokens, channels = array.shape
        feeds[name] = np.ascontiguousarray(array.swapaxes(1, 2)).reshape(batch, tokens, heads * channels)

    def info(name, shape=None):
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    outputs = [info(name) for name in node.output]
    graph = helper.make_graph([node], case.name, [info(n, a.shape) for n, a in feeds.items()], outputs,
                              weights)
    model = helper.make_model(graph, ir_version=10, opset_imports=[
        helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)])
    options = ort.SessionOptions()
    options.intra_op_num_threads = case.threads
    options.log_severity_level = 3
    session = ort.InferenceSession(model.SerializeToString(), options, ["CPUExecutionProvider"])
    shape = (case.sizes[0], case.sizes[1], function.heads, function.value_dim)
    return timed(lambda: session.run(["o"], feeds)[0], lambda o: o.reshape(shape).swapaxes(1, 2))
