# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Results as aligned text."""

import statistics

import numpy as np

TIMES = "   {:34}{:>8}{:>13}{:>13}{:>10}{:>11}"


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


def print_differences(name, outputs, relative_tolerance):
    """Prints how far the first of `outputs` (road -> array) lies from the others.

    -> (largest difference, whether all are within the tolerance, relative to the largest
    output)
    """
    (first, got), *others = outputs.items()
    tolerance = relative_tolerance * max(np.abs(array).max() for _, array in others)
    distances = [float(np.abs(got - array).max()) for _, array in others]
    for (other, _), distance in zip(others, distances):
        print(f"   {name:10} {first} against {other:12}{distance:9.1e}   tolerance {tolerance:.1e}")
    return max(distances), all(distance <= tolerance for distance in distances)
