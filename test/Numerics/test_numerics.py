# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiled attention against the oracles, road by road and type by type.

    test_numerics.py [--road fused|plain] [--dtype f32 ...] [--filter TEXT] [--text]

Many functions share a module, sizes are dynamic where they can be, and one function
is called with many shapes: compilation is what takes the time. The last line is
`N passed, N failed`, a pass being one call that agrees.
"""

import argparse
import concurrent.futures
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "python"))
import posenc
from Numerics.cases import calls, functions
from Numerics.data import Data
from Numerics.module_text import module_text

# Largest |got - expected| in units of max |v|.
TOLERANCES = {"f64": 1e-12, "f32": 2e-5, "f16": 2e-3, "bf16": 1.6e-2}
# An angle at position 2^17 is off by 2^17 * 2^-53 for each rounding of a product or a frequency; of
# those of a query and a key there are four.
FAR_F64_TOLERANCE = TOLERANCES["f64"] + 4 * 2.0 ** (17 - 53)
# In units of its own size; log-sum-exp is f32 whatever the data is.
LSE_TOLERANCES = {"f64": 1e-6, "f32": 2e-5, "f16": 2e-3, "bf16": 1.6e-2}
# Machines that choose each unit for products of bf16; where the host lacks it, the same
# loops run with the products taken apart.
UNITS = {
    "vector": {"pair_dot_percent": 0, "tile_product_cycles": 0},
    "pairs": {"pair_dot_percent": 100, "tile_product_cycles": 0},
    "tiles": {"max_vector_op_width": 512, "tile_product_cycles": 16},
}
RUNS = (
    ("fused", "f32", None), ("fused", "f16", None), *(("fused", "bf16", unit) for unit in UNITS),
    *(("plain", dtype, None) for dtype in ("f32", "f16", "bf16", "f64")),
)
FUNCTIONS_PER_MODULE = 32


def compiled(group, road, dtype, unit):
    """[(function, program)], and what did not compile as [(function, message)].

    A module that fails is compiled again function by function, so that one bad case
    names itself and takes no other along.
    """
    try:
        text = module_text(group, dtype, UNITS.get(unit))
        result = posenc.compile_source(text, "numerics.mlir", road=road)
    except posenc.PosEncError as error:
        if len(group) == 1:
            return [], [(group[0], str(error).strip())]
        parts = [compiled([function], road, dtype, unit) for function in group]
        return sum((good for good, _ in parts), []), sum((bad for _, bad in parts), [])
    roads = {found["function"]: found["road"] for found in result.report.attentions}
    fallen = [function for function in group if roads.get(function.name) != road]
    good = [(function, result.program) for function in group if function not in fallen]
    return good, [
        (function, f"expected the {road} road, got {roads.get(function.name)}")
        for function in fallen
    ]


def disagreement(function, program, sizes, storage, dtype, unit=None):
    """None, or what is wrong with one call."""
    data = Data(function, sizes, dtype)
    arguments = data.arguments(storage)
    try:
        program.set_threads(1)
        got = program.function(function.name)(*arguments)
        program.set_threads(2)
        again = program.function(function.name)(*arguments)
    except posenc.PosEncError as error:
        return str(error)
    if any(one.tobytes() != two.tobytes() for one, two in zip(got, again)):
        return "expected the same bits from 1 and 2 threads, got different ones"
    message = difference(function, data, got, data.expected())
    if message and unit in ("pairs", "tiles"):
        # Units that multiply bf16 take transformed queries and keys rounded to it.
        return difference(function, data, got, data.expected(rounded=True)) and message
    return message


def difference(function, data, got, expected, tolerance=None):
    """None, or where results are too far from what is expected, by the tolerances of the type
    unless one is given for both."""
    output, lse = expected
    dtype = data.dtype
    largest_value = np.abs(data.value.astype(np.float64)).max(initial=1e-30)
    is_far = dtype == "f64" and function.name.endswith("128k")
    usual = FAR_F64_TOLERANCE if is_far else TOLERANCES[dtype]
    problems = [problem("output", got[0], output, (tolerance or usual) * largest_value)]
    if function.lse:
        magnitude = np.maximum(1.0, np.abs(np.where(np.isfinite(lse), lse, 0.0)))
        problems.append(problem("lse", got[1], lse, (tolerance or LSE_TOLERANCES[dtype]) * magnitude))
    return "; ".join(filter(None, problems)) or None


def problem(name, got, expected, tolerance):
    """None, or where `got` is farthest away; `tolerance` broadcasts to both."""
    if got.shape != expected.shape:
        return f"{name}: expected shape {expected.shape}, got {got.shape}"
    got = got.astype(np.float64)
    with np.errstate(invalid="ignore"):
        error = np.where(got == expected, 0.0, np.abs(got - expected))
    if (error <= tolerance).all():
        return None
    tolerance = np.broadcast_to(tolerance, error.shape)
    excess = np.where(np.isnan(error), np.inf, error / tolerance)
    worst = np.unravel_index(np.argmax(excess), error.shape)
    return (
        f"{name}: expected {expected[worst]:.8g} at {[int(axis) for axis in worst]} "
        f"within {tolerance[worst]:.2g}, got {got[worst]:.8g}"
    )


def check(road, dtype, unit, wanted):
    """Compiles, calls, prints what fails; -> (passed, failed)"""
    chosen = [function for function in functions(dtype, road) if wanted in function.name]
    groups = [
        chosen[start : start + FUNCTIONS_PER_MODULE]
        for start in range(0, len(chosen), FUNCTIONS_PER_MODULE)
    ]
    name = f"{road} {dtype}" + (f" by {unit}" if unit else "")
    passed = failed = 0
    # The compiler leaves Python's lock, so two modules compile at a time.
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for good, bad in pool.map(lambda group: compiled(group, road, dtype, unit), groups):
            for function, message in bad:
                print(f"FAILED {name} {function.name}: {message}")
                failed += len(list(calls(function)))
            for function, program in good:
                for shape_name, sizes, storage in calls(function):
                    message = disagreement(function, program, sizes, storage, dtype, unit)
                    passed, failed = passed + (message is None), failed + (message is not None)
                    if message:
                        case = f"{function.name} {shape_name} {storage}"
                        print(f"FAILED {name} {case}: {message}")
            print(f"{name}: {passed} passed, {failed} failed so far", flush=True)
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--road", choices=("fused", "plain"))
    parser.add_argument("--dtype", choices=tuple(TOLERANCES))
    parser.add_argument("--unit", choices=tuple(UNITS), help="what multiplies bf16")
    parser.add_argument("--filter", default="", help="functions whose name contains this")
    parser.add_argument("--text", action="store_true", help="print the modules, run nothing")
    options = parser.parse_args()
    runs = [
        (road, dtype, unit)
        for road, dtype, unit in RUNS
        if options.road in (None, road)
        and options.dtype in (None, dtype)
        and options.unit in (None, unit)
    ]
    if options.text:
        for dtype in dict.fromkeys(dtype for _, dtype, _ in runs):
            chosen = {function.name: function for road, of, _ in runs if of == dtype
                      for function in functions(dtype, road) if options.filter in function.name}
            print(module_text(chosen.values(), dtype))
        return 0
    try:
        posenc.version()
    except posenc.LibraryError as error:
        print(error)
        print("0 passed, 1 failed")
        return 1
    counts = [check(*run, options.filter) for run in runs]
    passed, failed = (sum(count) for count in zip(*counts)) if counts else (0, 0)
    # A filter that matches nothing must not look like success.
    failed = failed or int(passed == 0)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
