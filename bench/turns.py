# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures cases of this project call by call in turns, each between two bursts of the peak.

Where neighbours come and go within seconds this compares cases that a suite measures minutes
apart: all have met the same neighbours, and of the calls between two quiet bursts the fastest
has most likely met none.

The first case is what the others are compared with.
"""

import argparse
import pathlib
import statistics
import sys
import time

BENCH = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(BENCH), *(str(BENCH.parent / folder) for folder in ("python", "test"))]

import outside
import peak
from peers import posenc
from suites import SUITES, find

QUIET = 0.96  # of the best burst


class Turns:
    """The calls of one case: (seconds, the lower of the peaks around it)."""

    def __init__(self, suite, name, options):
        self.case = find(suite, name)
        data = self.case.data()
        self.flops = self.case.flops(data)
        self.call = posenc.prepared(self.case, data, **options)
        self.calls = []

    def turn(self):
        before = self.burst()
        seconds, _ = self.call()
        self.calls.append((seconds, min(before, self.burst())))

    def burst(self):
        return peak.fastest_unit(self.case.threads, self.case.dtype, rounds=1)

    def fastest(self):
        return min(seconds for seconds, _ in self.calls)

    def line(self, first):
        best = max(peak for _, peak in self.calls)
        quiet = [seconds for seconds, peak in self.calls if peak > QUIET * best]
        share = lambda seconds: f"{self.flops / seconds * 1e-9 / best:7.1%}"
        median = share(statistics.median(quiet)) if quiet else " " * 7
        return (f"{self.case.name:32}{self.fastest() * 1e3:10.3f} ms{share(self.fastest())}{median}"
                f"{self.fastest() / first.fastest():8.3f}{len(self.calls):7}{len(quiet):7}")


def suite_of(name):
    for suite, cases in SUITES.items():
        if any(case.name == name for case in cases()):
            return suite
    raise argparse.ArgumentTypeError(f"expected the name of a case, got {name}")


def main():
    parser = argparse.ArgumentParser(prog="bench/turns.py", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="+", type=lambda name: (suite_of(name), name), metavar="CASE")
    parser.add_argument("--seconds", type=float, default=40, help="of all calls, default: %(default)s")
    parser.add_argument("--target", default="host", help="default: %(default)s")
    arguments = parser.parse_args()
    outside.build_for(find(*case) for case in arguments.cases)
    turns = [Turns(*case, {"target": arguments.target}) for case in arguments.cases]
    end = time.perf_counter() + arguments.seconds
    while not turns[0].calls or time.perf_counter() < end:
        for one in turns:
            one.turn()
    print(f"{'case':32}{'fastest':>13}{'share':>7}{'quiet':>7}{'ratio':>8}{'calls':>7}{'quiet':>7}")
    for one in turns:
        print(one.line(turns[0]))


if __name__ == "__main__":
    main()
