# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Kernels of attention in the simulator against the oracles, without a hazard.

    test_attention.py [--target sm_80|sm_90a] [--dtype f16|bf16] [--filter TEXT]

What runs is the program that ships, from the function of the C interface down to the LLVM IR of
the kernels. Each call takes another schedule of asynchronous copies and of warps. The last line
is `N passed, N failed`, a pass being one call that agrees.
"""

import argparse
import concurrent.futures
import itertools
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "python"))
import posenc
from Numerics.cases import calls, for_tensor_cores
from Numerics.data import Data
from Numerics.module_text import module_text
from Numerics.test_numerics import difference

DTYPES = ("f16", "bf16")
# mma.sync and wgmma.
TARGETS = ("sm_80", "sm_90a")
SCHEDULES = itertools.cycle(
    [dict(async_=copies, order=order) for copies in ("eager", "lazy", "random")
     for order in ("forward", "reverse", "shuffle")])


def compiled(function, dtype, target):
    """The program, and None or why it is not the kernel's."""
    result = posenc.compile_source(module_text([function], dtype), function.name, target=target,
                                   kernels="simulator")
    (attention,) = result.report.attentions
    if attention["road"] == "fused":
        return result.program, None
    return None, f"expected a kernel, got the {attention['road']} road: {result.remarks}"


def disagreement(function, program, sizes, storage, dtype, simulator):
    """None, or what is wrong with one call."""
    data = Data(function, sizes, dtype)
    simulator.reset()
    simulator.configure(**next(SCHEDULES))
    got = program.function(function.name)(*data.arguments(storage))
    hazards = simulator.report()["hazards"]
    if hazards:
        return f"hazards: {hazards}"
    # Rotated queries and keys are rounded to the type of the fragments.
    if difference(function, data, got, data.expected(rounded=True)):
        return difference(function, data, got, data.expected())
    return None


def check(target, dtype, wanted):
    simulator = posenc.simulator.load()
    passed = failed = 0
    for function in for_tensor_cores():
        if wanted not in function.name:
            continue
        try:
            program, message = compiled(function, dtype, target)
        except posenc.PosEncError as error:
            program, message = None, str(error)
        if message:
            print(f"FAILED {target} {dtype} {function.name}: {message}")
            failed += len(list(calls(function)))
            continue
        for shape_name, sizes, storage in calls(function):
            message = disagreement(function, program, sizes, storage, dtype, simulator)
            passed, failed = passed + (message is None), failed + (message is not None)
            if message:
                print(f"FAILED {target} {dtype} {function.name} {shape_name} {storage}: {message}")
    print(f"{target} {dtype}: {passed} passed, {failed} failed so far", flush=True)
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--target", choices=TARGETS)
    parser.add_argument("--dtype", choices=DTYPES)
    parser.add_argument("--filter", default="", help="functions whose name contains this")
    options = parser.parse_args()
    runs = [
        (target, dtype, options.filter)
        for target in TARGETS if options.target in (None, target)
        for dtype in DTYPES if options.dtype in (None, dtype)
    ]
    # A process runs one simulator.
    with concurrent.futures.ProcessPoolExecutor(max_workers=len(DTYPES),
                                                max_tasks_per_child=1) as pool:
        results = list(pool.map(check, *zip(*runs)))
    passed, failed = (sum(column) for column in zip(*results))
    print(f"{passed} passed, {failed} failed")
    return bool(failed or not passed)


if __name__ == "__main__":
    sys.exit(main())
