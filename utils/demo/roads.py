# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One model down every road: what it computes, and in what time."""

import dataclasses
import statistics

import numpy as np
import peak
import posenc
import stock


@dataclasses.dataclass
class Run:
    output: np.ndarray
    seconds: list  # of every call, inside the compiled code
    threads: int
    complete: bool = True  # everything was raised and took the road asked for

    @property
    def best(self):
        return min(self.seconds)

    @property
    def median(self):
        return statistics.median(self.seconds)


def fused(model, threads, step, seconds):
    """Calls for that many seconds -> (run, peaks in GFLOP/s of the same threads).

    Peak and program take turns, so that a busy neighbour slows both.
    """
    compiled = posenc.compile_source(model.text, model.name)
    compiled.program.set_threads(threads)
    times, peaks = [], []
    while step.seconds < seconds or len(times) < 3:
        peaks.append(peak.measure(threads, rounds=1))
        output, time = _call(compiled.program, model.arrays)
        times.append(time)
    complete = model.is_raised(compiled.report, "fused")
    return Run(output, times, threads, complete), peaks


def plain(model, threads, repeats):
    compiled = posenc.compile_source(model.text, model.name, road="plain")
    compiled.program.set_threads(threads)
    calls = [_call(compiled.program, model.arrays) for _ in range(repeats)]
    complete = model.is_raised(compiled.report, "plain")
    return Run(calls[-1][0], [time for _, time in calls], threads, complete)


def upstream(model, repeats):
    """Upstream passes and LLVM -O3 for this processor: loops, on one thread."""
    program = stock.compile(model.text, "-O3", "-march=native")
    calls = [_call(program, model.arrays) for _ in range(repeats)]
    return Run(calls[-1][0], [time for _, time in calls], threads=1)


def _call(program, arrays):
    (output,), seconds = program.function("main").timed(*arrays)
    return output, seconds
