# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One model down every road: what it computes, and in what time."""

import collections
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

    def beyond(self, other):
        """Median of the difference in seconds over the turns that both took part in."""
        return statistics.median(a - b for a, b in zip(self.seconds, other.seconds))


def fused(models, threads, step, seconds):
    """`models` by name, called for that many seconds -> ({name: run}, peaks in GFLOP/s of
    the same threads).

    Peak and programs take turns, so that a busy neighbour slows all of them; the first
    program of a turn is another each time, as it finds other caches.
    """
    compiled = {name: compile_fused(model, threads) for name, model in models.items()}
    times, outputs, peaks = {name: [] for name in models}, {}, []
    order = collections.deque(models)
    end = step.seconds + seconds
    while step.seconds < end or len(peaks) < 3:
        peaks.append(peak.measure(threads, rounds=1))
        for name in order:
            outputs[name], time = _call(compiled[name].program, models[name].arrays)
            times[name].append(time)
        order.rotate()
    runs = {
        name: Run(outputs[name], times[name], threads, model.is_raised(compiled[name].report, "fused"))
        for name, model in models.items()
    }
    return runs, peaks


def compile_fused(model, threads):
    compiled = posenc.compile_source(model.text, model.name)
    compiled.program.set_threads(threads)
    return compiled


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
