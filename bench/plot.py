# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Share of the peak, and time, over the number of tokens, a line per encoding; and per case, a bar
per peer. plot.py RESULT.json OUT.svg"""

import json
import pathlib
import re
import sys

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot

NAME = re.compile(r"causal_(?P<encoding>\w+?)_n(?P<tokens>\d+)$")


def lines(rows, figure, peer="posenc"):
    """{encoding: [(tokens, figure of the result)]} of the cases that differ by length."""
    found = {}
    for row in rows:
        match = NAME.match(row["case"])
        result = row["peers"].get(peer, {})
        if match and figure in result and row["threads"] == 1:
            found.setdefault(match["encoding"], []).append((int(match["tokens"]), result[figure]))
    return {encoding: sorted(points) for encoding, points in found.items() if len(points) > 2}


def draw_lines(axes, rows, figure, factor):
    for encoding, points in lines(rows, figure).items():
        tokens, values = zip(*points)
        axes.plot(tokens, [factor * value for value in values], marker="o", label=encoding)
    axes.set_xscale("log", base=2)
    axes.set_xlabel("tokens")
    axes.grid(alpha=0.3)


def draw_lengths(axes, rows):
    draw_lines(axes, rows, "share", 100)
    axes.set_ylim(0, 100)
    axes.set_ylabel("% of multiply-add peak, useful")
    axes.set_title("causal attention by length, one thread")
    axes.legend()


def draw_times(axes, rows):
    draw_lines(axes, rows, "best", 1e3)
    axes.set_yscale("log", base=2)
    axes.set_aspect("equal", adjustable="datalim")  # slope 1 is 45 degrees
    axes.set_ylabel("ms of a call, best round")


def bound_share(result):
    """Of the read bandwidth where that bounds the case, else of the multiply-add peak."""
    return result.get("bandwidth_share", result.get("share", 0))


def barred(rows):
    """The rows that have bars: what several peers measured, or of one peer what has no lines."""
    compared = [row for row in rows if sum("share" in r for r in row["peers"].values()) > 1]
    return compared or ([] if lines(rows, "share") else rows)


def draw_peers(axes, rows):
    peers = list(dict.fromkeys(peer for row in rows for peer in row["peers"]))
    height = 0.8 / max(len(peers), 1)
    for number, peer in enumerate(peers):
        shares = [100 * bound_share(row["peers"].get(peer, {})) for row in rows]
        axes.barh([i + number * height for i in range(len(rows))], shares, height, label=peer)
    middle = height * (len(peers) - 1) / 2
    axes.set_yticks([i + middle for i in range(len(rows))], [row["case"] for row in rows])
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("% of multiply-add peak, useful\n(bf16: of its fastest unit; one query: of bandwidth)")
    axes.set_title("by case" if len(peers) == 1 else "beside other libraries")
    axes.margins(y=0)
    axes.grid(axis="x", alpha=0.3)
    axes.legend(loc="lower right")


def draw(result, path):
    rows = result["rows"]
    bars = barred(rows)
    peers = max((len(row["peers"]) for row in bars), default=0)
    height = max(10, (0.2 + 0.05 * peers) * len(bars))
    columns = {"lengths": ("lengths", "times", "."), "bars": ("bars",) * 3}
    shown = [column for column, has in (("lengths", lines(rows, "share")), ("bars", bars)) if has]
    figure, panels = pyplot.subplot_mosaic(
        list(zip(*(columns[column] for column in shown))), figsize=(7.5 * len(shown), height),
        layout="constrained", height_ratios=[5, 5, max(height - 10, 0.01)])
    if "lengths" in shown:
        draw_lengths(panels["lengths"], rows)
        draw_times(panels["times"], rows)
    if "bars" in shown:
        draw_peers(panels["bars"], bars)
    figure.suptitle(f"{result['machine']['processor']}, {result['date']}")
    figure.savefig(path)


if __name__ == "__main__":
    draw(json.loads(pathlib.Path(sys.argv[1]).read_text()), sys.argv[2])
