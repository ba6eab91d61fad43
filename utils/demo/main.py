# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""An imported decoder layer is raised, run and compared. utils/demo.sh calls this; see
there."""

import argparse
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Behind the demo's own folder, which has modules of the same names.
sys.path[1:1] = [str(ROOT / folder) for folder in ("python", "utils", "bench", "test")]
import compare
import explain
import kernels
import peak
import posenc
import products
import reference
import roads
from model import ENCODINGS, models
from progress import Step
from table import print_differences, print_peaks, print_times

PRODUCTS_LIMIT = 60  # seconds


def run_attention(model, threads):
    """-> ({road: run}, peaks beside the fused road)"""
    with Step("attention, fused road and multiply-add peak by turns") as step:
        # A shared host slows what reads memory for seconds at a time, and this peak not.
        runs, peaks = roads.fused({"fused": model}, threads, step, seconds=30)
    with Step("attention, plain road"):
        runs["plain"] = roads.plain(model, threads, repeats=3)
    with Step("attention, stock upstream passes (convert-linalg-to-loops, LLVM -O3)"):
        runs["stock"] = roads.upstream(model, repeats=3)
    return runs, peaks


def run_layer(model, threads):
    """-> ({road: run}, peaks beside the fused road)"""
    with Step("layer, fused road and multiply-add peak by turns") as step:
        runs, peaks = roads.fused({"fused": model}, threads, step, seconds=10)
    with Step("layer, plain road"):
        runs["plain"] = roads.plain(model, threads, repeats=1)
    return runs, peaks


def references(attention, layer):
    """Both in float64. Last, as the threads of numpy's matmul go on spinning for a while."""
    with Step("attention and layer, numpy in float64"):
        return (
            reference.attention(*attention.arrays[:3], attention.named, attention.meta),
            reference.layer(layer.named["input0"], layer.named, layer.meta),
        )


def show_times(attention, attention_runs, layer, layer_runs, stock_layer, peaks):
    rows = [
        (f"attention, {road}", run.threads, run.best, run.median, attention.attention_flops)
        for road, run in attention_runs.items()
    ]
    rows += [
        (f"layer, {road}", run.threads, run.best, run.median, layer.flops)
        for road, run in layer_runs.items()
    ]
    rows.append(("layer, stock (scaled, see below)", 1, stock_layer, None, layer.flops))
    print_times(rows, peaks)


def show_differences(name, runs, expected):
    outputs = {road: run.output for road, run in runs.items()}
    return print_differences(name, outputs | {"numpy (f64)": expected})


def demo(encoding, threads):
    """-> (whether all went well, what came out in a line)"""
    attention, layer = models(encoding)
    print(f"== {layer.name}: a decoder layer for {layer.tokens} tokens, as torch exported it")
    explain.show(layer)

    print(f"== Running on {threads} threads; every road gets the same random input")
    attention_runs, peaks_beside_attention = run_attention(attention, threads)
    layer_runs, peaks_beside_layer = run_layer(layer, threads)
    with Step(f"products of the layer, stock upstream passes, at most {PRODUCTS_LIMIT} s") as step:
        stock_products, tokens = products.estimate(layer, step, PRODUCTS_LIMIT)
    with Step("multiply-add peak of one thread"):
        peaks = {1: [peak.measure(1, rounds=1) for _ in range(100)]}
    peaks[threads] = peaks_beside_attention + peaks_beside_layer
    expected_attention, expected_layer = references(attention, layer)

    print("== Times; GFLOP/s count what is useful: the attention's masked pairs are left out")
    stock_layer = attention_runs["stock"].best + stock_products
    show_times(attention, attention_runs, layer, layer_runs, stock_layer, peaks)
    print_peaks(peaks)
    print(f"   scaled: the attention as measured, the products of {tokens} of {layer.tokens} tokens "
          "multiplied out, nothing for the rest")

    print("== Largest differences")
    worst_attention, close = show_differences("attention", attention_runs, expected_attention)
    worst_layer, layer_close = show_differences("layer", layer_runs, expected_layer)

    runs = [*attention_runs.values(), *layer_runs.values()]
    complete = all(run.complete for run in runs)
    best = layer_runs["fused"].best
    share = attention.attention_flops / attention_runs["fused"].best * 1e-9 / max(peaks[threads])
    return complete and close and layer_close, (
        f"{'everything' if complete else 'not everything'} raised; fused attention at "
        f"{100 * share:.0f} % of the peak of {threads} threads; layer in {1e3 * best:.0f} ms, "
        f"{stock_layer / best:.0f} x stock passes on one thread (estimated); roads agree within "
        f"{worst_attention:.0e} (attention) and {worst_layer:.0e} (layer)"
    )


def run(options, threads):
    if options.target != "host":
        return kernels.demo(options.target)
    return compare.run(threads) if options.encoding == "all" else demo(options.encoding, threads)


def main():
    parser = argparse.ArgumentParser(prog="utils/demo.sh", description=__doc__.split("\n")[0])
    parser.add_argument(
        "--encoding",
        choices=(*ENCODINGS, "all"),
        default="rope",
        help="of the layer's attention; all: what each costs (default: %(default)s)",
    )
    parser.add_argument(
        "--target",
        default="host",
        metavar="sm_80|sm_90a|...",
        help="a GPU: show its kernels in place of running anything; the layer is that of bf16 with rope",
    )
    options = parser.parse_args()
    if options.target != "host" and options.encoding != parser.get_default("encoding"):
        parser.error(f"expected no encoding beside a target, got {options.encoding}")
    threads = int(os.environ.get("OMP_NUM_THREADS") or os.cpu_count())
    try:
        good, line = run(options, threads)
    except (posenc.PosEncError, subprocess.CalledProcessError) as error:
        good, line = False, str(error)
    print(f"{'PASS' if good else 'FAIL'}: {line}")
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
