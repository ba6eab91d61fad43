# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The same layer with each encoding: what it costs beside none."""

import collections

import reference
import roads
from model import ENCODINGS, models
from parts import Probe
from progress import Step
from table import print_costs, print_differences, print_encodings, print_peaks

SMALL = 0.03  # of the layer


def run(threads):
    """-> (whether all went well, what came out in a line)"""
    pairs = {encoding: models(encoding) for encoding in ENCODINGS}
    attentions, layers = ({e: pair[i] for e, pair in pairs.items()} for i in (0, 1))
    print(f"== The layer of {layers['rope'].name} with each encoding, on {threads} threads")
    with Step("attention, fused road, encodings and multiply-add peak by turns") as step:
        attention_runs, peaks = roads.fused(attentions, threads, step, seconds=20)
    with Step("layer, fused road, the same") as step:
        layer_runs, layer_peaks = roads.fused(layers, threads, step, seconds=60)
    with Step("attention that visits no keys, encodings by turns") as step:
        probes = probe(attentions, threads, step, seconds=10)

    peaks += layer_peaks
    print("== Times; `to none` is the layer's difference to none, the median over all turns")
    share = {
        e: attentions[e].attention_flops / run.best * 1e-9 / max(peaks)
        for e, run in attention_runs.items()
    }
    none = layer_runs["none"]
    differences = {e: run.beyond(none) / none.median for e, run in layer_runs.items()}
    print_encodings(attention_runs, share, layer_runs, differences)
    print_peaks({threads: peaks})

    costs = {
        e: probes[e].parts(probes["none"], run.best - attention_runs["none"].best)
        for e, run in attention_runs.items()
        if e != "none"
    }
    print("== What an attention with an encoding does beside one without, best ms")
    print_costs(costs, none.best, differences, SMALL)

    good = all(run.complete for run in (*attention_runs.values(), *layer_runs.values()))
    print("== Largest differences")
    for encoding in ENCODINGS:
        good &= check(encoding, *pairs[encoding], attention_runs[encoding], layer_runs[encoding])
    within = [e for e in costs if differences[e] <= SMALL]
    return good, (
        f"{'everything' if good else 'not everything'} raised and right; within "
        f"{100 * SMALL:.0f} % of the layer without an encoding: {', '.join(within) or 'nothing'}"
    )


def probe(attentions, threads, step, seconds):
    probes = {encoding: Probe(model, threads) for encoding, model in attentions.items()}
    order = collections.deque(probes.values())
    end = step.seconds + seconds
    while step.seconds < end:
        for each in order:
            each.call()
        order.rotate()
    return probes


def check(encoding, attention, layer, attention_run, layer_run):
    """Against numpy in float64, of which the threads go on spinning for a while: last."""
    expected = reference.attention(*attention.arrays[:3], attention.named, attention.meta)
    _, close = print_differences(
        "attention", {encoding: attention_run.output, "numpy (f64)": expected}
    )
    expected = reference.layer(layer.named["input0"], layer.named, layer.meta)
    _, layer_close = print_differences(
        "layer", {encoding: layer_run.output, "numpy (f64)": expected}
    )
    return close and layer_close
