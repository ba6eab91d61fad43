# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One peer in a process of its own. worker.py PEER

Reads one JSON object per line and answers each with one: {"hello": true}; {"prepare":
[suite, name], "output": file} compiles, calls once and writes the result; {"round":
seconds} calls for about that long, with the peak of the machine before and after.
"""

import importlib
import json
import os
import pathlib
import sys
import time

BENCH = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(BENCH), *(str(BENCH.parent / folder) for folder in ("python", "test"))]

import numpy as np
import peak
from suites import find


class Worker:
    def __init__(self, peer):
        self.name = peer
        self.peer = self.case = self.call = None

    def hello(self, _):
        self.peer = importlib.import_module(f"peers.{self.name}")
        return {"version": self.peer.version(), "settings": self.peer.SETTINGS}

    def prepare(self, message):
        self.case = find(*message["prepare"])
        if self.case.kind not in self.peer.KINDS:
            return {"declined": f"no {self.case.kind}"}
        reason = self.peer.declines(self.case)
        if reason:
            return {"declined": reason}
        start = time.perf_counter()
        self.call = self.peer.prepare(self.case, self.case.data())
        _, output = self.call()
        seconds = time.perf_counter() - start
        np.save(message["output"], self.case.sample(output).astype(np.float32))
        return {"first_call": seconds}

    def round(self, message):
        threads = self.case.threads
        peaks = [self.peak()]
        times = []
        end = time.perf_counter() + message["round"]
        while not times or time.perf_counter() < end:
            times.append(self.call()[0])
        peaks.append(self.peak())
        answer = {"seconds": sum(times) / len(times), "fastest": min(times), "peak": max(peaks)}
        if message.get("bandwidth"):
            answer["bandwidth"] = peak.bandwidth(threads, rounds=1)
        return answer

    def peak(self):
        """Of the fastest unit for the case's type."""
        return peak.fastest_unit(self.case.threads, self.case.dtype, rounds=1)

    def answer(self, message):
        for kind in ("hello", "prepare", "round"):
            if kind in message:
                return getattr(self, kind)(message)
        raise ValueError(f"expected hello, prepare or round, got {message}")


def main():
    # What libraries print goes to stderr: stdout is for answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    worker = Worker(sys.argv[1])
    for line in sys.stdin:
        try:
            answer = worker.answer(json.loads(line))
        except Exception as error:  # a peer's own failure is a result
            answer = {"failed": f"{type(error).__name__}: {error}".split("\n")[0][:300]}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
