# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a torch module to linalg text whose weights are function arguments."""

import numpy as np
import torch
import torch_mlir.extras.fx_importer as fx_importer
from torch_mlir import fx
from torch_mlir.compiler_utils import OutputType
from torch_mlir.extras.fx_decomp_util import get_decomposition_table
from torch_mlir.ir import DenseElementsAttr, Operation

# Ops that appear in exported transformers and that torch-mlir does not lower,
# but that torch can decompose.
_DECOMPOSED_BY_TORCH = (
    "diff", "vstack", "tril", "triu", "logical_and_", "bitwise_or_", "unflatten",
    "repeat_interleave", "isin", "rot90", "new_ones", "movedim", "outer", "ger", "mish",
    "baddbmm", "__and__", "linspace", "pad", "constant_pad_nd",
)  # fmt: skip


def _dense_literal(tensor, vtensor_type, tracker):
    """The importer writes literals as dense_resource blobs, which do not survive as
    readable text; this writes dense<...>."""
    mapping = tracker.track(tensor)
    if mapping.is_empty:
        array = np.array(tensor.tolist()).astype(fx_importer.TORCH_DTYPE_TO_NPY_TYPE[tensor.dtype])
        element = fx_importer.TORCH_DTYPE_TO_MLIR_TYPE[tensor.dtype]()
        mapping.value = DenseElementsAttr.get(
            np.ascontiguousarray(array), type=element, shape=array.shape
        )
    return Operation.create(
        name="torch.vtensor.literal",
        results=[vtensor_type],
        attributes={"value": mapping.value},
    )


def sdpa_math(
    query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False
):
    """torch's math path of scaled_dot_product_attention, safe softmax included."""
    scale = query.size(-1) ** -0.5 if scale is None else scale
    factor = abs(scale) ** 0.5
    query = query * (factor if scale >= 0 else -factor)
    if is_causal:
        attn_mask = torch.ones(query.size(-2), key.size(-2), dtype=torch.bool).tril()
    if enable_gqa:
        group = query.size(-3) // key.size(-3)
        key = key.repeat_interleave(group, -3)
        value = value.repeat_interleave(group, -3)
    scores = torch.matmul(query, key.transpose(-2, -1) * factor)
    if attn_mask is not None:
        if attn_mask.dtype == torch.bool:
            attn_mask = torch.where(attn_mask, 0.0, float("-inf")).to(query.dtype)
        scores = scores + attn_mask
    weights = torch.softmax(scores, -1)
    dead = torch.all(scores.eq(float("-inf")), dim=-1, keepdim=True)
    return torch.matmul(torch.where(dead, torch.zeros_like(weights), weights), value)


def cumulative_sum(tensor, dim, dtype=None):
    """By a triangle, for want of a lowering to upstream ops."""
    dtype = dtype or (tensor.dtype if tensor.is_floating_point() else torch.int64)
    last = tensor.to(dtype).transpose(dim, -1)
    numbers = torch.arange(last.shape[-1])
    kept = numbers[None, :] <= numbers[:, None]
    return torch.where(kept, last.unsqueeze(-2), 0).sum(-1).transpose(dim, -1)


def _decompositions():
    table = dict(get_decomposition_table())
    for op, function in torch.export.default_decompositions().items():
        if op.name().split("::")[1].split(".")[0] in _DECOMPOSED_BY_TORCH:
            table[op] = function
    table[torch.ops.aten.concat.default] = torch.cat
    table[torch.ops.aten.concatenate.default] = torch.cat
    table[torch.ops.aten.cumsum.default] = cumulative_sum
    # The stock entry ends in an op without a lowering.
    for op in [op for op in table if "scaled_dot_product" in op.name()]:
        del table[op]
    table[torch.ops.aten.scaled_dot_product_attention.default] = sdpa_math
    return table


class FlatModule(torch.nn.Module):
    """forward(*flat): model inputs first, then the tensors named `names`. Returns the
    first outputs of the model."""

    def __init__(self, model, names, inline, num_inputs, num_results, call):
        super().__init__()
        # Not a registered child: its tensors would be lifted to arguments twice.
        self.__dict__["model"] = model
        self.names, self.call = names, call
        self.num_inputs, self.num_results = num_inputs, num_results
        self.inline_names = list(inline)
        # The frozen import inlines parameters but turns buffers into arguments.
        self.inline = torch.nn.ParameterList(
            torch.nn.Parameter(tensor, requires_grad=False) for tensor in inline.values()
        )

    def forward(self, *flat):
        tensors = dict(zip(self.names, flat[self.num_inputs :]))
        # The importer takes no parameter in a list of indices, and a copy costs nothing.
        copies = (x if x.is_floating_point() else x.clone() for x in self.inline)
        tensors |= dict(zip(self.inline_names, copies))
        outputs = torch.func.functional_call(
            self.model, tensors, (), self.call(*flat[: self.num_inputs])
        )
        return tuple(outputs[: self.num_results])


def import_module(module, args, dynamic_shapes=None):
    """The text of `module` called with `args`, entry point @main."""
    with torch.no_grad():
        program = torch.export.export(module, args, dynamic_shapes=dynamic_shapes, strict=False)
        fx_importer._make_vtensor_literal_op = _dense_literal
        imported = fx.export_and_import(
            program,
            output_type=OutputType.LINALG_ON_TENSORS,
            func_name="main",
            decomposition_table=_decompositions(),
        )
    return imported.operation.get_asm(large_elements_limit=10**9)
