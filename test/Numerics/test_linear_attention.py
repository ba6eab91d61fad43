# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc.linear_attention on both roads against its oracle: encodings, feature maps, causal or
not, decays, states, grouped heads, types and lengths that no chunk divides; and the law of its
state, that a call for some tokens and one for those after them are one call.

    test_linear_attention.py [--road fused|plain] [--dtype f32 ...] [--filter TEXT] [--text]
"""

import argparse
import dataclasses
import pathlib
import sys
import zlib

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import posenc
from Numerics.data import DTYPES
from Numerics.module_text import LAYOUTS
from Numerics.test_numerics import TOLERANCES, problem
from Oracle.fope import Fope, kept_frequencies
from Oracle.linear_attention import linear_attention
from Oracle.rope import Rope

ROADS = ("plain", "fused")
# B, N, M; the last two differ only without `causal`.
SHAPES = {"odd": (2, 5, 5), "one": (1, 1, 1), "chunks": (1, 131, 131), "many": (1, 520, 520),
          "empty": (2, 0, 0), "wide": (2, 3, 140), "tall": (1, 140, 3), "no_keys": (1, 3, 0)}
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
}


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
    sizes: tuple | None = None  # static B, N, M


def cases():
    for encoding in ENCODINGS:
        for causal in (True, False):
            yield Case(f"{encoding}_{'causal' if causal else 'full'}", encoding, causal=causal,
                       state=encoding in ("half", "fope"))
    for features in ("relu", "exp", "identity"):
        for normalized in (True, False):
            tag = "_mean" if normalized else "_sum"
            yield Case(f"{features}{tag}", features=features, normalized=normalized, scale=0.125)
            yield Case(f"{features}{tag}_full", "none", features, False, normalized, epsilon=0.0)
    yield Case("retention", features="identity", normalized=False, decay=True, scale=0.25,
               encoding="interleaved")
    yield Case("retention_state", features="identity", normalized=False, decay=True, state=True,
               offset=True)
    yield Case("decayed", decay=True, state=True, epsilon=1e-3)
    for layout in LAYOUTS:
        yield Case(f"mha_{layout}", heads=3, kv_heads=3, layout=layout, state=True, epsilon=0.5)
        yield Case(f"mqa_{layout}_full", heads=3, kv_heads=1, layout=layout, causal=False)
    for name, sizes in SHAPES.items():
        yield Case(f"static_{name}", sizes=sizes, causal=sizes[1] == sizes[2], state=True)


def tensor(shape, element):
    return f"tensor<{'x'.join('?' if size is None else str(size) for size in shape)}x{element}>"


def operands(case, dtype):
    """name -> (shape with letters, element) of the further arguments, in order."""
    wide = "f64" if dtype == "f64" else "f32"
    found = {name: (shape, wide) for name, shape in ENCODINGS[case.encoding][1]}
    if case.offset:
        found |= {"q_offset": (("B",), "i64"), "k_offset": (("B",), "i64")}
    if case.decay:
        found["decay"] = (("G",), wide)
    if case.state:
        found["memory"] = (("B", "G", HEAD_DIM, VALUE_DIM), wide)
        if case.normalized:
            found["total"] = (("B", "G", HEAD_DIM), wide)
    return found


def function_text(case, dtype):
    sizes = dict(zip("BNM", case.sizes or (None,) * 3)) | {"H": case.heads, "G": case.kv_heads}
    axes = LAYOUTS[case.layout]

    def typed(shape, element):
        return tensor([sizes.get(size, size) for size in shape], element)

    def laid_out(*shape):
        return typed([shape[axis] for axis in axes], dtype)

    query, key = laid_out("B", "H", "N", HEAD_DIM), laid_out("B", "G", "M", HEAD_DIM)
    value, output = laid_out("B", "G", "M", VALUE_DIM), laid_out("B", "H", "N", VALUE_DIM)
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
    clauses += [f"{name}(%{name} : {types[name]})" for name in ("q_offset", "k_offset", "decay")
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
        sizes = {"B": batch, "G": case.kv_heads}
        element = DTYPES[dtype]
        self.tensors = [
            random.standard_normal((batch, heads, tokens, channels)).astype(element)
            for heads, tokens, channels in ((case.heads, queries, HEAD_DIM),
                                            (case.kv_heads, keys, HEAD_DIM),
                                            (case.kv_heads, keys, VALUE_DIM))]
        if case.features == "identity" and case.normalized:
            # Sums of products of both signs may be next to 0.
            self.tensors[:2] = [np.abs(array) for array in self.tensors[:2]]
        self.extra = {}
        for name, (shape, kind) in operands(case, dtype).items():
            array = random.standard_normal([sizes.get(size, size) for size in shape])
            draw = {"decay": lambda a: 1 - 2.0 ** -(2 + np.arange(a.size)), "total": np.abs,
                    "q_offset": lambda a: np.full(a.shape, 700), "k_offset": lambda a: 699 + 0 * a}
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
            "q_offset": extra.get("q_offset"), "k_offset": extra.get("k_offset"),
        }

    def call(self, program, tensors, state=()):
        axes = LAYOUTS[self.case.layout]
        extra = self.extra | dict(zip(("memory", "total"), state))
        output, *left = program.function(self.case.name)(
            *(np.ascontiguousarray(array.transpose(axes)) for array in tensors), *extra.values())
        return output.transpose(axes), *left


def fits(case, sizes):
    return case.sizes in (None, sizes) and (not case.causal or sizes[1] == sizes[2])


def compare(data, got, expected):
    """None, or what is too far away; sums have no scale but their own."""
    tolerance = TOLERANCES[data.dtype]
    kinds = zip(("output", "S", "z"), got, expected)
    problems = (problem(name, one, other, (tolerance if name == "output" else min(tolerance, 2e-5)) *
                        np.abs(other).max(initial=1e-30)) for name, one, other in kinds)
    return "; ".join(filter(None, problems)) or None


def check(program, case, sizes, dtype):
    data = Data(case, sizes, dtype)
    state = [data.extra[name] for name in ("memory", "total") if name in data.extra]
    expected = linear_attention(*data.tensors, state=state or None, **data.options())
    program.set_threads(1)
    got = data.call(program, data.tensors)
    program.set_threads(2)
    again = data.call(program, data.tensors)
    if any(one.tobytes() != two.tobytes() for one, two in zip(got, again)):
        return "expected the same bits from 1 and 2 threads, got different ones"
    return compare(data, got, expected)


def check_split(program, case, sizes, dtype):
    """All tokens in two calls, the state of the first given to the second; positions that say
    where the second stands are those of the case's offsets."""
    data = Data(case, sizes, dtype)
    cut = sizes[1] // 3
    whole = data.call(program, data.tensors)
    first = data.call(program, [array[:, :, :cut] for array in data.tensors])
    rest = [array[:, :, cut:] for array in data.tensors]
    for name in ("q_offset", "k_offset"):
        if name in data.extra:
            data.extra[name] = data.extra[name] + cut
    second = data.call(program, rest, first[1:])
    joined = np.concatenate([first[0], second[0]], axis=2), *second[1:]
    return compare(data, joined, [array.astype(np.float64) for array in whole])


def attempts(program, case, dtype):
    """(what, message or None) of each call."""
    for name, sizes in SHAPES.items():
        if not fits(case, sizes):
            continue
        yield name, check(program, case, sizes, dtype)
        # Without transforms, or with positions that are told.
        moves = case.encoding != "none" and not case.offset
        if case.state and case.causal and not moves and not case.sizes and sizes[1] > 2:
            yield f"{name} in two", check_split(program, case, sizes, dtype)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--road", choices=ROADS)
    parser.add_argument("--dtype", choices=tuple(TOLERANCES))
    parser.add_argument("--filter", default="", help="cases whose name contains this")
    parser.add_argument("--text", action="store_true", help="print the modules, run nothing")
    options = parser.parse_args()
    chosen = [case for case in cases() if options.filter in case.name]
    passed = failed = 0
    for dtype in TOLERANCES:
        if options.dtype not in (None, dtype):
            continue
        text = "\n".join(function_text(case, dtype) for case in chosen)
        if options.text:
            print(text)
            continue
        for road in ROADS:
            if options.road not in (None, road):
                continue
            program = posenc.compile_source(text, "linear.mlir", road=road).program
            for case in chosen:
                for what, message in attempts(program, case, dtype):
                    passed, failed = passed + (message is None), failed + (message is not None)
                    if message:
                        print(f"FAILED {road} {dtype} {case.name} {what}: {message}")
            print(f"{road} {dtype}: {passed} passed, {failed} failed so far", flush=True)
    if options.text:
        return 0
    failed = failed or int(passed == 0)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
