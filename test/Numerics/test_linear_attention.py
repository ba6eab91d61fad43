# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""posenc.linear_attention on both roads against its oracle: encodings, feature maps, causal or
not, decays, states, grouped heads, types and lengths that no chunk divides; and the law of its
state, that a call for some tokens and one for those after them are one call.

    test_linear_attention.py [--road fused|plain] [--dtype f32 ...] [--filter TEXT] [--text]
"""

import argparse
import pathlib
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test"))
sys.path.insert(0, str(ROOT / "python"))
import posenc
from Numerics.linear import ENCODINGS, Case, Data, function_text
from Numerics.module_text import LAYOUTS
from Numerics.test_numerics import TOLERANCES, problem
from Oracle.linear_attention import linear_attention
from Oracle.rope import Rope

ROADS = ("plain", "fused")
# B, N, M; the last two differ only without `causal`.
SHAPES = {"odd": (2, 5, 5), "one": (1, 1, 1), "chunks": (1, 131, 131), "many": (1, 260, 260),
          "empty": (2, 0, 0), "wide": (2, 3, 140), "tall": (1, 140, 3), "no_keys": (1, 3, 0)}


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
    got = data.call(program)
    program.set_threads(2)
    again = data.call(program)
    if any(one.tobytes() != two.tobytes() for one, two in zip(got, again)):
        return "expected the same bits from 1 and 2 threads, got different ones"
    return compare(data, got, expected)


def check_split(program, case, sizes, dtype):
    """All tokens in two calls, the state of the first given to the second; positions that say
    where the second stands are those of the case's offsets."""
    data = Data(case, sizes, dtype)
    cut = sizes[1] // 3
    whole, tensors = data.call(program), data.tensors
    data.tensors = [array[:, :, :cut] for array in tensors]
    first = data.call(program)
    data.tensors = [array[:, :, cut:] for array in tensors]
    data.extra |= zip(("memory", "total"), first[1:])
    for name in ("q_offset", "k_offset"):
        if name in data.extra:
            data.extra[name] = data.extra[name] + cut
    second = data.call(program)
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


# The graphs of test/Raising, and what the oracle is told of them.
GRAPHS = {
    "keys_first": {"epsilon": 1e-6},
    "channels_first": {"features": "relu"},
    "running": {"features": "exp", "causal": True},
    "turned": {"causal": True, "transforms": [Rope()]},
    "turned_keys_first": {"transforms": [Rope()]},
}


def check_graphs():
    """(graph, message or None) of each that raising makes a linear attention of."""
    random = np.random.default_rng(7)
    tensors = [random.standard_normal((2, 4, 10, d)).astype(np.float32) for d in (8, 8, 6)]
    text = "".join((ROOT / "test" / "Raising" / f"linear-attention{kind}.mlir").read_text() + "\n// -----\n"
                   for kind in ("", "-turned"))
    for part in text.split("// -----"):
        name = next((name for name in GRAPHS if f"@{name}(" in part), None)
        if name is None:
            continue
        compiled = posenc.compile_source(part, "graph.mlir")
        (found,) = compiled.report.attentions
        if not found["features"] or found["road"] != "fused":
            yield name, f"expected a linear attention on the fused road, got {found}"
            continue
        (got,) = compiled.program.function(name)(*tensors)
        expected, _, _ = linear_attention(*tensors, **GRAPHS[name])
        yield name, problem("output", got, expected, TOLERANCES["f32"] * np.abs(expected).max())


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
    for name, message in check_graphs() if options.road != "plain" else ():
        passed, failed = passed + (message is None), failed + (message is not None)
        if message:
            print(f"FAILED raised {name}: {message}")
    failed = failed or int(passed == 0)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
