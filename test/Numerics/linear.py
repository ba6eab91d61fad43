# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One linear attention to be compiled: its structure, its text, and arrays for a call."""

import dataclasses
import zlib

import numpy as np
from Numerics.data import DTYPES
from Numerics.module_text import LAYOUTS
from Oracle.axes import RopeOnAxes
from Oracle.fope import Fope, kept_frequencies
from Oracle.rope import Rope
from Oracle.xpos import Xpos

HEAD_DIM, VALUE_DIM, TABLE_ROWS = 16, 24, 600
FREQUENCIES = kept_frequencies(HEAD_DIM, train_length=64)

# name -> (attribute, (operand, shape), oracle of (arrays, kv heads, exact))
ENCODINGS = {
    "none": ("", (), None),
    "half": ("#posenc.rope", (), lambda arrays, _, exact: Rope(exact=exact)),
    "interleaved": ("#posenc.rope<base = 1.0e2, pairing = interleaved>", (),
                    lambda arrays, _, exact: Rope(base=100, pairing="interleaved", exact=exact)),
    "partial": ("#posenc.rope<rot = 8, offset = 4, mscale = 1.5>", (),
                lambda arrays, _, exact: Rope(rot=8, offset=4, mscale=1.5, exact=exact)),
    "on_query": ("#posenc.rope<on = query>", (),
                 lambda arrays, _, exact: Rope(on="query", exact=exact)),
    "tables": ("#posenc.rope<table = by_token>(%cosine, %sine : TABLE, TABLE)",
               (("cosine", (TABLE_ROWS, HEAD_DIM // 2)), ("sine", (TABLE_ROWS, HEAD_DIM // 2))),
               lambda arrays, _, exact: Rope(by_token=(arrays["cosine"], arrays["sine"]))),
    "fope": ("#posenc.fope<train_length = 64>(%cos_coef, %sin_coef : COEF, COEF)",
             (("cos_coef", ("G", len(FREQUENCIES), 4)), ("sin_coef", ("G", len(FREQUENCIES), 4))),
             lambda arrays, kv_heads, exact: Fope(
                 kv_heads, arrays["cos_coef"], arrays["sin_coef"], FREQUENCIES, exact=exact)),
    "xpos": ("#posenc.xpos", (), lambda arrays, _, exact: Xpos(exact=exact)),
    "axes": ("#posenc.rope<sections = [5, 3]>", (),
             lambda arrays, _, exact: RopeOnAxes([5, 3], exact=exact)),
}
AXES = {"axes": 2}  # positions that an encoding reads


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    encoding: str = "half"
    features: str = "elu_plus_one"
    causal: bool = True
    normalized: bool = True
    decay: bool = False
    state: bool = False  # given and left
    offset: bool = False
    heads: int = 4
    kv_heads: int = 2
    layout: str = "bhnd"
    scale: float = 1.0
    epsilon: float = 0.0
    head_dim: int = HEAD_DIM
    value_dim: int = VALUE_DIM
    sizes: tuple | None = None  # static B, N, M


def tensor(shape, element):
    return f"tensor<{'x'.join('?' if size is None else str(size) for size in shape)}x{element}>"


def operands(case, dtype):
    """name -> (shape with letters, element) of the further arguments, in order."""
    wide = "f64" if dtype == "f64" else "f32"
    found = {name: (shape, wide) for name, shape in ENCODINGS[case.encoding][1]}
    if case.offset:
        found |= {"q_offset": (("B",), "i64"), "k_offset": (("B",), "i64")}
    if axes := AXES.get(case.encoding):
        found |= {"q_pos": (("B", "N", axes), "i64"), "k_pos": (("B", "M", axes), "i64")}
    if case.decay:
        found["decay"] = (("G",), wide)
    if case.state:
        found["memory"] = (("B", "G", case.head_dim, case.value_dim), wide)
        if case.normalized:
            found["total"] = (("B", "G", case.head_dim), wide)
    return found


def function_text(case, dtype):
    sizes = dict(zip("BNM", case.sizes or (None,) * 3)) | {"H": case.heads, "G": case.kv_heads}
    axes = LAYOUTS[case.layout]

    def typed(shape, element):
        return tensor([sizes.get(size, size) for size in shape], element)

    def laid_out(*shape):
        return typed([shape[axis] for axis in axes], dtype)

    query, key = laid_out("B", "H", "N", case.head_dim), laid_out("B", "G", "M", case.head_dim)
    value, output = laid_out("B", "G", "M", case.value_dim), laid_out("B", "H", "N", case.value_dim)
    types = {name: typed(*kind) for name, kind in operands(case, dtype).items()}
    states = [name for name in ("memory", "total") if name in types]
    results = [output] + [types[name] for name in states]
    arguments = {"query": query, "key": key, "value": value} | types
    lines = [f"func.func @{case.name}({', '.join(f'%{n}: {t}' for n, t in arguments.items())}) -> "
             f"({', '.join(results)}) {{"]
    dynamic = []
    if not case.sizes:
        for name, axis in (("batch", axes.index(0)), ("queries", axes.index(2))):
            lines += [f"  %{name}_axis = arith.constant {axis} : index",
                      f"  %{name} = tensor.dim %query, %{name}_axis : {query}"]
            dynamic.append(f"%{name}")
    lines.append(f"  %init0 = tensor.empty({', '.join(dynamic)}) : {output}")
    for number, name in enumerate(states, 1):
        lines.append(f"  %init{number} = tensor.empty({', '.join(dynamic[:1])}) : {types[name]}")
    inits = ", ".join(f"%init{number}" for number in range(len(results)))
    clauses = ["causal"] * case.causal + ["unnormalized"] * (not case.normalized)
    if case.layout != "bhnd":
        order = f"affine_map<(d0, d1, d2, d3) -> ({', '.join(f'd{axis}' for axis in axes)})>"
        clauses.append(f"maps [{', '.join([order] * 4)}]")
    if case.encoding != "none":
        text = ENCODINGS[case.encoding][0]
        for word, name in (("TABLE", "cosine"), ("COEF", "cos_coef")):
            text = text.replace(word, types.get(name, ""))
        clauses.append(f"encodings [{text}]")
    clauses += [f"{word} {number:e}" for word, number, default in
                (("scale", case.scale, 1.0), ("epsilon", case.epsilon, 0.0)) if number != default]
    clauses += [f"{name}(%{name} : {types[name]})" for name in ("q_offset", "k_offset", "q_pos", "k_pos", "decay")
                if name in types]
    if states:
        clauses.append(f"state({', '.join(f'%{name}' for name in states)} : "
                       f"{', '.join(types[name] for name in states)})")
    values = ", ".join(f"%r#{number}" for number in range(len(results)))
    values = values if len(results) > 1 else "%r"
    kinds = ", ".join(results)
    lines += [f"  %r{':' + str(len(results)) if len(results) > 1 else ''} = posenc.linear_attention",
              f"    ins(%query, %key, %value : {query}, {key}, {value})",
              f"    outs({inits} : {kinds}) features {case.features}",
              *(f"    {clause}" for clause in clauses), f"    -> {kinds}",
              f"  return {values} : {kinds}", "}"]
    return "\n".join(lines)


class Data:
    """The arrays of one call."""

    def __init__(self, case, sizes, dtype):
        self.case, self.dtype = case, dtype
        batch, queries, keys = sizes
        random = np.random.default_rng(zlib.crc32(f"{case.name} {sizes}".encode()))
        sizes = {"B": batch, "G": case.kv_heads, "N": queries, "M": keys}
        element = DTYPES[dtype]
        self.tensors = [
            random.standard_normal((batch, heads, tokens, channels)).astype(element)
            for heads, tokens, channels in ((case.heads, queries, case.head_dim),
                                            (case.kv_heads, keys, case.head_dim),
                                            (case.kv_heads, keys, case.value_dim))]
        if case.features == "identity" and case.normalized:
            # Sums of products of both signs may be next to 0.
            self.tensors[:2] = [np.abs(array) for array in self.tensors[:2]]
        self.extra = {}
        for name, (shape, kind) in operands(case, dtype).items():
            array = random.standard_normal([sizes.get(size, size) for size in shape])
            draw = {"decay": lambda a: 1 - 2.0 ** -(2 + np.arange(a.size)), "total": np.abs,
                    "q_offset": lambda a: np.full(a.shape, 700), "k_offset": lambda a: 699 + 0 * a,
                    "q_pos": lambda a: np.abs(40 * a), "k_pos": lambda a: np.abs(40 * a)}
            array = draw.get(name, lambda a: a)(array)
            self.extra[name] = np.asarray(array).astype(
                np.int64 if kind == "i64" else DTYPES[kind])

    def options(self):
        case, extra = self.case, self.extra
        oracle = ENCODINGS[case.encoding][2]
        exact = self.dtype == "f64"
        return {
            "transforms": [oracle(extra, case.kv_heads, exact)] if oracle else [],
            "features": case.features, "causal": case.causal, "normalized": case.normalized,
            "scale": case.scale, "epsilon": case.epsilon, "decay": extra.get("decay"),
            **{name: extra.get(name) for name in ("q_offset", "k_offset", "q_pos", "k_pos")},
        }

    def arguments(self):
        """The arrays in the order of the function's arguments, laid out as it wants."""
        axes = LAYOUTS[self.case.layout]
        tensors = (np.ascontiguousarray(array.transpose(axes)) for array in self.tensors)
        return [*tensors, *self.extra.values()]

    def call(self, program):
        output, *left = program.function(self.case.name)(*self.arguments())
        return output.transpose(LAYOUTS[self.case.layout]), *left
