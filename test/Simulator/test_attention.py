# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Kernels of attention in the simulator against the oracles, without a hazard.

    test_attention.py [--target sm_80|sm_90a] [--dtype f16|bf16|f32|tf32|tanh] [--filter TEXT]

What runs is the program that ships, from the function of the C interface down to the LLVM IR of
the kernels. Each call takes another schedule of asynchronous copies and of warps. "tf32" is f32
whose factors are rounded, "tanh" what has a softcap, by the instruction. The last line is `N passed, N failed`, a pass
being one call that agrees.
"""

import argparse
import concurrent.futures
import itertools
import math
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "python"))
import posenc
from Numerics.cases import calls, few_for_tensor_cores, for_tensor_cores
from Numerics.data import Data
from Numerics.module_text import module_text
from Numerics.test_numerics import TOLERANCES, difference

DTYPES = ("f16", "bf16", "f32")
# mma.sync, or multiply-adds, and wgmma.
RUNS = [("sm_80", run) for run in (*DTYPES, "tf32", "tanh")]
RUNS += [("sm_90a", run) for run in ("f16", "bf16", "tanh")]
# Where a run is not named by it, the type whose own errors hide the least.
DTYPE_OF = {("sm_80", "tf32"): "f32", ("sm_80", "tanh"): "f32", ("sm_90a", "tanh"): "f16"}
# Beside queries and keys, as the oracle has them, weights and values are rounded, to 11 bits: 2^-11
# of a product each. A rotated factor near a tie may be rounded to the other side than the oracle's.
TF32_TOLERANCE = 2 * 2**-11 + TOLERANCES["f32"]
# xPos scales both sides relative to a position that the oracle does not know: what it rounds are
# other numbers, each off by 2^-11 of itself.
XPOS_TF32_TOLERANCE = TF32_TOLERANCE + 2 * 2**-11
SCHEDULES = itertools.cycle(
    [dict(async_=copies, order=order) for copies in ("eager", "lazy", "random")
     for order in ("forward", "reverse", "shuffle")])


def compiled(function, target, run):
    """The program, and None or why it is not the kernel's."""
    dtype = DTYPE_OF.get((target, run), run)
    result = posenc.compile_source(module_text([function], dtype), function.name, target=target,
                                   kernels="simulator", allow_tf32=run == "tf32",
                                   allow_approximate_tanh=run == "tanh")
    (attention,) = result.report.attentions
    if attention["road"] == "fused":
        return result.program, None
    return None, f"expected a kernel, got the {attention['road']} road: {result.remarks}"


def tanh_tolerance(function, dtype):
    """tanh is off by 2^-11 of itself (PTX ISA, tanh.approx), so that a capped logit is off by
    e = softcap * 2^-11 at most, as is the log-sum-exp. Each weight, a quotient of two exponentials,
    is then off by a factor of at most exp(2 e), and the output by exp(2 e) - 1 of the largest
    value."""
    error = function.softcap * 2**-11
    return math.expm1(2 * error) + TOLERANCES[dtype]


def disagreement(function, program, sizes, storage, target, run, simulator):
    """None, or what is wrong with one call."""
    data = Data(function, sizes, DTYPE_OF.get((target, run), run))
    simulator.reset()
    simulator.configure(**next(SCHEDULES))
    got = program.function(function.name)(*data.arguments(storage))
    hazards = simulator.report()["hazards"]
    if hazards:
        return f"hazards: {hazards}"
    if run == "tf32":
        tolerance = XPOS_TF32_TOLERANCE if "xpos" in function.name else TF32_TOLERANCE
        return difference(function, data, got, data.expected(rounded=run), tolerance)
    if run == "tanh":
        tolerance = tanh_tolerance(function, data.dtype)
        return difference(function, data, got, data.expected(rounded=data.dtype != "f32" and "each"), tolerance)
    # Rotated queries and keys are rounded to the type of the fragments.
    if difference(function, data, got, data.expected(rounded="each")):
        return difference(function, data, got, data.expected())
    return None


def functions(target, run):
    """All for one type of each kernel; the other types differ by the products or the type alone,
    and take a part of them."""
    everything = list(for_tensor_cores())
    part = {("sm_80", "f16"): 1, ("sm_90a", "bf16"): 1, ("sm_80", "f32"): 3}.get((target, run), 4)
    # Few queries have the kernel of sm_80 on all.
    few = {function.name for function in few_for_tensor_cores()} if target == "sm_90a" else ()
    if run == "tanh":
        return [function for function in everything if function.softcap and function.name not in few]
    return [function for function in everything if function.name not in few][::part]


def check(target, run, wanted):
    simulator = posenc.simulator.load()
    passed = failed = 0
    for function in functions(target, run):
        if wanted not in function.name:
            continue
        try:
            program, message = compiled(function, target, run)
        except posenc.PosEncError as error:
            program, message = None, str(error)
        if message:
            print(f"FAILED {target} {run} {function.name}: {message}")
            failed += len(list(calls(function)))
            continue
        for shape_name, sizes, storage in calls(function):
            message = disagreement(function, program, sizes, storage, target, run, simulator)
            passed, failed = passed + (message is None), failed + (message is not None)
            if message:
                print(f"FAILED {target} {run} {function.name} {shape_name} {storage}: {message}")
    print(f"{target} {run}: {passed} passed, {failed} failed so far", flush=True)
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--target", choices=("sm_80", "sm_90a"))
    parser.add_argument("--dtype", choices=(*DTYPES, "tf32", "tanh"))
    parser.add_argument("--filter", default="", help="functions whose name contains this")
    options = parser.parse_args()
    runs = [(target, run, options.filter) for target, run in RUNS
            if options.target in (None, target) and options.dtype in (None, run)]
    # A process runs one simulator.
    with concurrent.futures.ProcessPoolExecutor(len(runs), max_tasks_per_child=1) as pool:
        results = list(pool.map(check, *zip(*runs)))
    passed, failed = (sum(column) for column in zip(*results))
    print(f"{passed} passed, {failed} failed")
    return bool(failed or not passed)


if __name__ == "__main__":
    sys.exit(main())
