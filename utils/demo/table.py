# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Results as aligned text."""

import dataclasses
import statistics

import numpy as np

TOLERANCE = 5e-5  # of the largest output, as for every model of test/Models
TIMES = "   {:34}{:>8}{:>13}{:>13}{:>10}{:>11}"

ENCODINGS = "   {:10}{:>13}{:>13}{:>11}{:>13}{:>13}{:>11}"
COSTS = "   {:10}{:>10}{:>10}{:>10}{:>10}{:>10}   {}"


def print_times(rows, peaks):
    """`rows` of (name, threads, best seconds, median seconds or None, flops); `peaks` by
    number of threads: GFLOP/s of every round."""
    print(TIMES.format("", "threads", "best ms", "median ms", "GFLOP/s", "of peak"))
    for name, threads, best, median, flops in rows:
        rate = flops / best * 1e-9
        print(
            TIMES.format(
                name,
                threads,
                f"{1e3 * best:.1f}",
                "" if median is None else f"{1e3 * median:.1f}",
                f"{rate:.1f}",
                f"{100 * rate / max(peaks[threads]):.1f} %",
            )
        )


def print_peaks(peaks):
    """A median far below the best says that the machine was busy with something else."""
    for threads, rounds in sorted(peaks.items()):
        print(
            f"   multiply-add peak, {threads} thread{'' if threads == 1 else 's'}: "
            f"best {max(rounds):.1f}, median {statistics.median(rounds):.1f} GFLOP/s"
        )


def print_encodings(attentions, shares, layers, differences):
    """Runs of attention and layer, share of the peak and relative difference to none, all
    by encoding."""
    print(ENCODINGS.format("", "attention", "median ms", "of peak", "layer", "median ms", "to none"))
    for encoding, attention in attentions.items():
        layer = layers[encoding]
        times = [f"{1e3 * s:.2f}" for s in (attention.best, attention.median)]
        layer_times = [f"{1e3 * s:.1f}" for s in (layer.best, layer.median)]
        share, to_none = f"{100 * shares[encoding]:.1f} %", f"{100 * differences[encoding]:+.1f} %"
        print(ENCODINGS.format(encoding, *times, share, *layer_times, to_none))


def print_costs(costs, layer, differences, small):
    """Parts by encoding, of a `layer` of so many seconds; `differences` as measured on it."""
    print(COSTS.format("", "tables", "keys", "queries", "loop", "of layer", ""))
    for encoding, cost in costs.items():
        parts = dataclasses.asdict(cost)
        share = sum(parts.values()) / layer
        columns = [f"{1e3 * part:.2f}" for part in parts.values()]
        columns.append(f"{100 * share:+.1f} %")
        if differences[encoding] <= small:
            verdict = f"layer within {100 * small:.0f} % of none"
        elif share <= small:
            verdict = "not within, and its attention does not explain it"
        else:
            verdict = f"mostly {max(parts, key=parts.get)}"
        print(COSTS.format(encoding, *columns, verdict))


def print_differences(name, outputs):
    """Prints how far the first of `outputs` (road -> array) lies from the others.

    -> (largest difference, whether all are within the tolerance, relative to the largest
    output)
    """
    (first, got), *others = outputs.items()
    tolerance = TOLERANCE * max(np.abs(array).max() for _, array in others)
    distances = [float(np.abs(got - array).max()) for _, array in others]
    for (other, _), distance in zip(others, distances):
        print(f"   {name:10} {first} against {other:12}{distance:9.1e}   tolerance {tolerance:.1e}")
    return max(distances), all(distance <= tolerance for distance in distances)
