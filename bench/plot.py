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
    if axes.lines:
        axes.legend()


def draw_times(axes, rows):
    draw_lines(axes, rows, "best", 1e3)
    axes.set_yscale("log", base=2)
    axes.set_aspect("equal", adjustable="datalim")  # slope 1 is 45 degrees
    axes.set_ylabel("ms of a call, best round")


def bound_share(result):
    """Of the read bandwidth where that bounds the case, else of the multiply-add peak."""
    return result.get("bandwidth_share", result.get("share", 0))


def draw_peers(axes, rows):
    rows = [row for row in rows if sum("share" in r for r in row["peers"].values()) > 1]
    peers = list(dict.fromkeys(peer for row in rows for peer in row["peers"]))
    height = 0.8 / max(len(peers), 1)
    for number, peer in enumerate(peers):
        shares = [100 * bound_share(row["peers"].get(peer, {})) for row in rows]
        axes.barh([i + number * height for i in range(len(rows))], shares, height, label=peer)
    axes.set_yticks([i + 0.4 for i in range(len(rows))], [row["case"] for row in rows])
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("% of multiply-add peak, useful (bf16: of its fastest unit; one query: of bandwidth)")
    axes.set_title("beside other libraries")
    axes.grid(axis="x", alpha=0.3)
    if peers:
        axes.legend()


def draw(result, path):
    rows = result["rows"]
    height = max(10, 0.5 * len(rows))
    figure, panels = pyplot.subplot_mosaic(
        [["lengths", "peers"], ["times", "peers"], [".", "peers"]], figsize=(15, height),
        layout="constrained", height_ratios=[5, 5, max(height - 10, 0.01)])
    draw_lengths(panels["lengths"], rows)
    draw_times(panels["times"], rows)
    draw_peers(panels["peers"], rows)
    figure.suptitle(f"{result['machine']['processor']}, {result['date']}")
    figure.savefig(path)


if __name__ == "__main__":
    draw(json.loads(pathlib.Path(sys.argv[1]).read_text()), sys.argv[2])
