# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares two results of run.py. compare.py [--some] BEFORE.json AFTER.json

A case is slower where its median share of the peak, or of the read bandwidth where that
was measured, fell by more than the noise of both results: three times the median distance
of a round from its own median, and at least 3 %. Exit code 1 where one is, or where a case
no longer runs or is missing; 2 for files that are no results.
"""

import argparse
import json
import pathlib
import statistics
import sys

LEAST = 0.03


def quiet_rounds(rounds):
    """Rounds whose peak lies 5 % below the best show a neighbour and count for nothing."""
    best = max(round["peak"] for round in rounds)
    return [round for round in rounds if round["peak"] >= 0.95 * best]


def shares(result, row):
    """Of each quiet round, of what that process could do around it."""
    quiet = quiet_rounds(result["rounds"])
    if "bandwidth" in quiet[0]:
        return [row["bytes"] / round["seconds"] * 1e-9 / round["bandwidth"] for round in quiet]
    return [row["flops"] / round["seconds"] * 1e-9 / round["peak"] for round in quiet]


def noise(values):
    middle = statistics.median(values)
    return 3 * statistics.median(abs(value - middle) for value in values) / middle


def verdicts(before, after, peer="posenc", some=False):
    """Yields (case, change or why there is none, allowed loss, whether it is a loss)."""
    rows = {row["case"]: row for row in after["rows"]}
    for row in before["rows"]:
        old = row["peers"].get(peer, {})
        if "rounds" not in old or not old["rounds"]:
            continue
        new_row = rows.get(row["case"])
        if new_row is None:
            if not some:
                yield row["case"], "is missing", 0.0, True
            continue
        new = new_row["peers"].get(peer, {})
        if not new.get("rounds"):
            yield row["case"], "no longer runs", 0.0, True
            continue
        was, now = shares(old, row), shares(new, new_row)
        allowed = max(LEAST, noise(was), noise(now))
        change = statistics.median(now) / statistics.median(was) - 1
        yield row["case"], change, allowed, change < -allowed


def read(path):
    try:
        result = json.loads(path.read_text())
        result["rows"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"compare: {path}: expected a result of run.py, got {error}", file=sys.stderr)
        sys.exit(2)
    return result


def main():
    parser = argparse.ArgumentParser(prog="bench/compare.py", description=__doc__.split("\n")[0])
    parser.add_argument("before", type=pathlib.Path)
    parser.add_argument("after", type=pathlib.Path)
    parser.add_argument("--some", action="store_true", help="AFTER has only some of the cases")
    arguments = parser.parse_args()
    lost = 0
    before, after = read(arguments.before), read(arguments.after)
    for case, change, allowed, is_loss in verdicts(before, after, some=arguments.some):
        text = change if isinstance(change, str) else f"{100 * change:+6.1f} % (noise {100 * allowed:.1f} %)"
        print(f"{'LOSS' if is_loss else '    '}  {case:40} {text}")
        lost += is_loss
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main())
