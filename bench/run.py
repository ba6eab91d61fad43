# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures attentions on this machine beside its peak and other libraries."""

import argparse
import collections
import datetime
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

BENCH = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(BENCH), *(str(BENCH.parent / folder) for folder in ("python", "test"))]

import machine
import numpy as np
import outside
import result_table
from compare import quiet_rounds
from suites import SUITES

PEERS = ("posenc", "pytorch", "flex", "onnxruntime_mha", "openvino_sdpa", "iree_attention", "jax_sdpa",
         "torch_compile", "onnxruntime_model", "openvino_model")
# What a call frees stays with the process for the next, as in a runtime with an arena; the
# same for every peer.
MALLOC = "glibc.malloc.mmap_threshold=1000000000:glibc.malloc.trim_threshold=1000000000"
ROUND_SECONDS = 0.15
SLOW = 2  # seconds of a call, beyond which a peer has three rounds


class Process:
    """A worker, asked one question at a time."""

    def __init__(self, peer, log):
        environment = os.environ | {"GLIBC_TUNABLES": MALLOC}
        environment.pop("OMP_NUM_THREADS", None)  # the case says it
        self.peer = peer
        self.process = subprocess.Popen(
            [sys.executable, BENCH / "worker.py", peer], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=log, text=True, env=environment)

    def ask(self, **message):
        try:
            self.process.stdin.write(json.dumps(message) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        return json.loads(line) if line else {"failed": "the process ended"}

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def measure(suite, case, processes, rounds):
    """-> one row of the result: the case, and what came out for each peer"""
    data = case.data()
    row = {
        "case": case.name, "threads": case.threads, "dtype": case.dtype, "flops": case.flops(data),
        "bytes": case.bytes_read(), "peers": {},
    }
    expected = case.expected(data)
    ready = []
    with tempfile.TemporaryDirectory() as folder:
        output = f"{folder}/output.npy"
        for process in processes:
            result = process.ask(prepare=[suite, case.name], output=output)
            if "first_call" in result:
                distance = np.abs(np.load(output) - expected).max()
                result["error"] = float(distance / case.scale(data))
                if not result["error"] <= case.tolerance():
                    result["failed"] = f"the largest error is {result['error']:.1e}"
            if "first_call" in result and "failed" not in result:
                ready.append(process)
                result["rounds"] = []
            row["peers"][process.peer] = result
    order = collections.deque(ready)
    for number in range(rounds):
        for process in order:
            if number >= 3 and row["peers"][process.peer]["rounds"][-1]["seconds"] > SLOW:
                continue
            answer = process.ask(round=ROUND_SECONDS, bandwidth=case.reads_once)
            if "failed" in answer:
                raise RuntimeError(f"{process.peer}, {case.name}: {answer['failed']}")
            row["peers"][process.peer]["rounds"].append(answer)
        order.rotate()
    for result in row["peers"].values():
        if result.get("rounds"):
            summarise(result, row)
    return row


def summarise(result, row):
    """Shares are of the peak that the same process measured around the same round; of the
    fastest call, which a neighbour is least likely to have met, of the best peak."""
    best = max(round["peak"] for round in result["rounds"])
    quiet = quiet_rounds(result["rounds"])
    result["quiet_rounds"] = len(quiet)
    result["fastest"] = min(round["fastest"] for round in result["rounds"])
    result["fastest_share"] = row["flops"] / result["fastest"] * 1e-9 / best
    result["best"] = min(round["seconds"] for round in quiet)
    result["median"] = statistics.median(round["seconds"] for round in quiet)
    result["share"] = row["flops"] / result["best"] * 1e-9 / best
    result["median_share"] = statistics.median(
        row["flops"] / round["seconds"] * 1e-9 / round["peak"] for round in quiet)
    if "bandwidth" in quiet[0]:
        bandwidth = max(round["bandwidth"] for round in quiet)
        result["bandwidth_share"] = row["bytes"] / result["best"] * 1e-9 / bandwidth
        result["fastest_share"] = row["bytes"] / result["fastest"] * 1e-9 / bandwidth


def updated(before, result):
    """`before` with the cases measured now in place of its own."""
    rows = {row["case"]: row for row in before["rows"] + result["rows"]}
    systems = dict.fromkeys([*before["machine"]["system"].split(", "), result["machine"]["system"]])
    return result | {
        "machine": result["machine"] | {"system": ", ".join(systems)},
        "rounds": min(before["rounds"], result["rounds"]), "rows": list(rows.values()),
    }


def read_before(arguments, parser):
    """The result that --update goes on with: of such a machine, and of no peer that is left out now.
    A row of fewer peers was measured without the others."""
    if not arguments.output:
        parser.error("expected --output with --update")
    try:
        before = json.loads(arguments.output.with_suffix(".json").read_text())
    except OSError as error:
        parser.error(str(error))
    was, now = (of["machine"] | {"malloc": of["malloc"], "system": None} for of in (before, {
        "machine": machine.describe(), "malloc": MALLOC}))
    if was != now:
        parser.error(f"expected a result with {now}, got {was}")
    missing = sorted(set(before["peers"]) - set(arguments.peers))
    if missing:
        parser.error(f"expected the peers of the result, got none of {', '.join(missing)}")
    return before


def write(result, prefix):
    prefix.parent.mkdir(parents=True, exist_ok=True)
    prefix.with_suffix(".json").write_text(json.dumps(result, indent=1) + "\n")
    prefix.with_suffix(".md").write_text(result_table.markdown(result))
    try:
        import plot
    except ImportError as error:
        print(f"bench: no plot: {error}", file=sys.stderr)
    else:
        plot.draw(result, prefix.with_suffix(".svg"))


def main():
    parser = argparse.ArgumentParser(prog="bench/run.py", description=__doc__)
    parser.add_argument("--suite", choices=SUITES, default="quick", help="default: %(default)s")
    parser.add_argument("--case", action="append", help="only cases whose name contains this")
    parser.add_argument("--peers", type=lambda names: names.split(","), default=",".join(PEERS),
                        help="default: %(default)s")
    parser.add_argument("--rounds", type=int, default=7, help="default: %(default)s")
    parser.add_argument("--output", type=pathlib.Path,
                        help="prefix of OUTPUT.json, OUTPUT.md and the plot OUTPUT.svg")
    parser.add_argument("--update", action="store_true",
                        help="keep what OUTPUT.json has for other cases")
    arguments = parser.parse_args()
    known = sorted(path.stem for path in (BENCH / "peers").glob("*.py"))
    for peer in arguments.peers:
        if peer not in known:
            parser.error(f"expected peers of {', '.join(known)}, got {peer}")
    if arguments.rounds < 1:
        parser.error(f"expected a positive number of rounds, got {arguments.rounds}")
    before = read_before(arguments, parser) if arguments.update else None
    cases = [
        case for case in SUITES[arguments.suite]()
        if not arguments.case or any(part in case.name for part in arguments.case)
    ]
    if not cases:
        parser.error(f"expected cases of suite {arguments.suite}, got none that contains "
                     + " or ".join(arguments.case))
    outside.build_for(cases)
    with tempfile.TemporaryFile("w+") as log:
        processes = [Process(peer, log) for peer in arguments.peers]
        peers = {process.peer: process.ask(hello=True) for process in processes}
        result = {
            "date": datetime.date.today().isoformat(), "machine": machine.describe(), "malloc": MALLOC,
            "rounds": arguments.rounds, "peers": peers, "rows": [],
        }
        living = [process for process in processes if "failed" not in peers[process.peer]]
        result_table.print_head(result)
        for case in cases:
            row = measure(arguments.suite, case, living, arguments.rounds)
            result["rows"].append(row | {"date": result["date"]})
            result_table.print_row(row)
        for process in processes:
            process.close()
    if arguments.output:
        write(updated(before, result) if before else result, arguments.output)


if __name__ == "__main__":
    main()
