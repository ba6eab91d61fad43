# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long raising a model takes, by its number of layers.

An imported decoder layer, whose result has the type of its first argument, is called once for
each layer, with parameters of its own. Times are those of the pass alone, the fastest of some
runs, with the rows of attentions evaluated before and after (the default) and without.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "bench")]

import machine

PREPARED = "inline,symbol-dce,canonicalize,cse"
RAISING = "raise-to-posenc{{verify={}}}"


def repeated(layer, number):
    """The text of a model of `number` layers."""
    text = re.sub(r"func\.func @main\b", "func.func private @layer", layer, count=1)
    signature = re.search(r"@layer\((.*)\) -> (\S+) {", text)
    state, *parameters = re.findall(r"%\w+: (\S+?)(?:,|$)", signature[1])
    if state != signature[2]:
        raise ValueError(f"expected a layer from {state} to the same type, got one to {signature[2]}")
    arguments, calls = [f"%state0: {state}"], []
    for at in range(number):
        own = [f"%p{at}_{each}" for each in range(len(parameters))]
        arguments += map("{}: {}".format, own, parameters)
        calls.append(f"%state{at + 1} = call @layer({', '.join([f'%state{at}', *own])}) : "
                     f"({', '.join([state, *parameters])}) -> {state}")
    main = "\n    ".join([f"func.func @main({', '.join(arguments)}) -> {state} {{", *calls,
                          f"return %state{number} : {state}\n  }}\n"])
    end = text.rindex("}")
    return f"{text[:end]}  {main}{text[end:]}"


def run(text, passes, *options):
    return subprocess.run(
        [ROOT / "build" / "bin" / "posenc-opt", "-", f"-pass-pipeline=builtin.module({passes})",
         *options], input=text, capture_output=True, text=True, check=True)


def raising(prepared, verification, runs):
    """-> (seconds of the pass in the fastest run, number of attentions)"""
    times = []
    for _ in range(runs):
        process = run(prepared, RAISING.format(verification), "-mlir-timing",
                      "-mlir-timing-display=list", "-mlir-output-format=json")
        times += [each["wall"]["duration"] for each in json.loads(process.stderr)
                  if each["name"] == "RaiseToPosEnc"]
    return min(times), process.stdout.count("posenc.attention")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", default="llama_layer", help="of test/Models (default: llama_layer)")
    parser.add_argument("--layers", type=int, nargs="+", default=[8, 16, 32], metavar="N")
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    options = parser.parse_args()
    layer = (ROOT / "test" / "Models" / options.model / "model.mlir").read_text()
    print(f"{options.model} on {machine.describe()['processor']}, fastest of {options.runs} runs\n")
    print("| layers | operations | attentions | s | s without probe | us an operation |")
    print("| --- | --- | --- | --- | --- | --- |")
    for number in options.layers:
        prepared = run(repeated(layer, number), PREPARED).stdout
        operations = prepared.count(" = ")
        probed, found = raising(prepared, "probe", options.runs)
        plain, _ = raising(prepared, "none", options.runs)
        print(f"| {number} | {operations} | {found} | {probed:.3f} | {plain:.3f} | "
              f"{plain / operations * 1e6:.0f} |", flush=True)


if __name__ == "__main__":
    main()
