# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the kernels beside this file, then times them and PyTorch's attention in one run.
Needs PyTorch and numpy, and an NVIDIA driver; --simulate checks without any of them but numpy.

run.py [--cases=WORD,...] [--peers=NAME,...] [--rounds=5] [--seconds=2] [--output=PREFIX]
run.py --check                                   no times
run.py --simulate=CHECKOUT/python                kernels of build.py --format=bitcode

Exit codes: 0 all kernels are right, 1 one is not.
"""

import argparse
import datetime
import json
import pathlib
import sys
import time

import attentions
import tables
from checks import Inputs, tolerance

HERE = pathlib.Path(__file__).resolve().parent
# The simulator takes milliseconds for each block of threads.
SIMULATED_CHECKS = ((1, 67, 67), (1, 5, 100))


def main():
    options = parse()
    if options.simulate:
        # Its package has the simulator, the one beside this file what a GPU needs.
        sys.path.insert(0, options.simulate)
    from backends import Gpu, Simulated

    cases = attentions.chosen(options.cases)
    backend = Simulated(options.seed) if options.simulate else Gpu(options.seed)
    bench = Bench(backend, options)
    if not (options.simulate or options.check):
        bench.prepare_times()
    for case in cases:
        bench.add(case)
        bench.write()
    if bench.clock:
        bench.close()
    wrong = [row["case"] for row in bench.result["rows"] if row["wrong"]]
    print(f"{len(cases) - len(wrong)} right, {len(wrong)} wrong" + (f": {', '.join(wrong)}" if wrong else ""))
    return 1 if wrong else 0


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--cases", default="", help="words of names, with commas")
    parser.add_argument("--peers", default="", help="names, with commas; all without, none with 'none'")
    parser.add_argument("--target", help="architecture of kernels; the best for the GPU without")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="of device time per case")
    parser.add_argument("--seed", type=int, default=None, help="of the data; fresh without")
    parser.add_argument("--output", type=pathlib.Path, help="prefix of .json, .md and .svg")
    parser.add_argument("--check", action="store_true", help="no times")
    parser.add_argument("--simulate", metavar="PYTHON", help="folder of the posenc package with a simulator")
    options = parser.parse_args()
    if options.seed is None:
        options.seed = int(datetime.datetime.now().timestamp())
    return options


class Bench:
    def __init__(self, backend, options):
        self.backend, self.options = backend, options
        self.clock = self.peers = None
        self.result = {"date": datetime.date.today().isoformat(), "seed": options.seed, "rows": []}

    def prepare_times(self):
        import measure
        from peers import PEERS

        names = [name for name in PEERS if not self.options.peers or name in self.options.peers.split(",")]
        self.peers = {name: PEERS[name] for name in names}
        self.clock = measure.Clock()
        self.result |= {"machine": measure.machine(), "ceilings": measure.ceilings(self.clock)}
        print(self.result["machine"], self.result["ceilings"], sep="\n", flush=True)

    def close(self):
        """The ceilings once more: those that a rate is held against came first."""
        import measure

        self.result["ceilings_after"] = measure.ceilings(self.clock)
        print(self.result["ceilings_after"])
        self.write()

    def add(self, case):
        """Checks, then times if that was asked for and it is right."""
        row = {"case": case.name, "sizes": case.sizes, "flops": case.flops(case.sizes),
               "bytes": case.bytes_read(case.sizes), "bound": "copy" if case.is_decoding else "gemm",
               "wrong": None, "results": {}}
        self.result["rows"].append(row)
        try:
            row["target"], function = self.load(case)
            row["checks"] = self.checks(case, function)
        except Exception as error:
            row["wrong"] = f"{type(error).__name__}: {error}"
        else:
            allowed = tolerance(case)
            bad = [f"{sizes}: error {error:.1e}" for sizes, error in row["checks"].items() if not error <= allowed]
            row["wrong"] = "; ".join(bad) or None
        print(f"{case.name}: {row['wrong'] or worst_text(row)}", flush=True)
        if self.clock and not row["wrong"]:
            row["results"] = self.times(case, function, row)

    def load(self, case):
        """-> (target, function) of the best kernels that are there."""
        targets = [self.options.target] if self.options.target else self.backend.targets()
        for target in targets:
            code = HERE / "kernels" / f"{case.name}.{target}.{self.backend.form}"
            if code.exists():
                program = self.backend.load(code.with_suffix(".json").read_text(), code.read_bytes())
                return target, program.function(case.name)
        raise FileNotFoundError(f"expected kernels/{case.name} for {' or '.join(targets)}, got none")

    def checks(self, case, function):
        """{sizes: error}, with fresh data for each."""
        if not self.options.simulate:
            wanted = (*case.checks, case.sizes)
        else:
            wanted = case.checks[:1] if case.is_decoding else SIMULATED_CHECKS
        errors = {}
        for sizes in wanted:
            inputs = Inputs.draw(self.backend, case, sizes)
            errors["x".join(map(str, sizes))] = inputs.error(inputs.run(function, inputs.poisoned()))
        return errors

    def times(self, case, function, row):
        inputs = Inputs.draw(self.backend, case, case.sizes)
        output = inputs.poisoned()
        ours = {"posenc": lambda *_: lambda: inputs.run(function, output)}
        results, calls = {}, {}
        for name, prepare in {**ours, **self.peers}.items():
            results[name], call = self.prepared(case, inputs, prepare)
            if call:
                calls[name] = call
        for name, rounds in self.clock.rounds(calls, self.options.rounds, self.options.seconds).items():
            results[name] |= rated(row, rounds, self.result["ceilings"])
        for name, result in results.items():
            print(tables.line(row, name, result), flush=True)
        return results

    def prepared(self, case, inputs, prepare):
        """-> (what is to be said of it, a call or None where it declines, fails or is wrong)."""
        import torch
        from measure import first_line, replayed
        from peers import Declined

        try:
            start = time.perf_counter()
            call = prepare(case, case.sizes, inputs)
            output = call()
            torch.cuda.synchronize()
            seconds = time.perf_counter() - start
            error = inputs.error(output)
            if not error <= tolerance(case):
                return {"failed": f"wrong: error {error:.1e}"}, None
            call, why = replayed(call)
            return {"error": error, "first_call": seconds, "graph": why is None, "no_graph": why}, call
        except Declined as error:
            return {"declined": str(error)}, None
        except Exception as error:
            torch.cuda.empty_cache()
            return {"failed": first_line(error)}, None

    def write(self):
        """What there is so far: a machine may be taken away."""
        prefix = self.options.output
        if not prefix:
            return
        prefix.parent.mkdir(parents=True, exist_ok=True)
        prefix.with_suffix(".json").write_text(json.dumps(self.result, indent=1) + "\n")
        if not self.clock:
            return
        prefix.with_suffix(".md").write_text(tables.markdown(self.result))
        try:
            tables.draw(self.result, prefix.with_suffix(".svg"))
        except ImportError:
            pass


def worst_text(row):
    return f"right, error {max(row['checks'].values()):.1e}"


def rated(row, rounds, ceilings):
    """Of medians by round: the best, and rates by it."""
    best = min(rounds)
    tflops, tbytes = row["flops"] / best / 1e9, row["bytes"] / best / 1e9
    share = tbytes / ceilings["copy_tbytes"] if row["bound"] == "copy" else tflops / ceilings["gemm_tflops"]
    return {"milliseconds": best, "rounds": rounds, "tflops": tflops, "tbytes": tbytes, "share": share}


if __name__ == "__main__":
    sys.exit(main())
