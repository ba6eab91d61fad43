# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Results as a table and as a plot."""


def share_text(row, result):
    unit = "copy" if row["bound"] == "copy" else "GEMM"
    return f"{100 * result['share']:.1f} % of {unit}"


def cell(row, result):
    if "milliseconds" not in result:
        return result.get("declined") or result.get("failed") or "-"
    rate = "" if row["bound"] == "copy" else f"{result['tflops']:.0f} TFLOP/s, "
    eager = "" if result.get("graph", True) else " (no graph)"
    return f"{result['milliseconds']:.3f} ms, {rate}{share_text(row, result)}{eager}"


def markdown(result):
    """One table: a row per case, a column per implementation."""
    machine, ceilings = result["machine"], result["ceilings"]
    lines = [
        "<!-- Made by bench/gpu/run.py; do not edit. -->",
        "",
        f"# {machine['gpu']}, {result['date']}",
        "",
        "; ".join(f"{key} {value}" for key, value in machine.items() if key != "gpu") + ".",
        f"Ceilings of the same run: {ceilings['gemm_tflops']:.0f} TFLOP/s (bf16 product), "
        f"{ceilings['copy_tbytes']:.2f} TB/s (copy).",
        "",
        "Median of a call in the best round, with a cold second-level cache; useful rate (what a mask hides counts "
        "for nothing) and its share of the ceiling that bounds the case. `error` is the largest of our checks, "
        "relative, against float64.",
        "",
    ]
    names = list(dict.fromkeys(name for row in result["rows"] for name in row["results"]))
    lines += [f"| case | B, N, M | error | {' | '.join(names)} |", f"| --- | --- | --- |{' --- |' * len(names)}"]
    for row in result["rows"]:
        cells = [cell(row, row["results"].get(name, {})) for name in names]
        sizes = ", ".join(map(str, row["sizes"]))
        error = row["wrong"] or f"{max(row['checks'].values()):.1e}"
        lines.append(f"| {row['case']} | {sizes} | {error} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def line(row, name, result):
    return f"  {name:15} {cell(row, result)}"


def draw(result, path):
    """A bar per implementation and case. Needs matplotlib."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    rows = result["rows"]
    names = list(dict.fromkeys(name for row in rows for name in row["results"]))
    height = 0.8 / max(len(names), 1)
    figure, axes = pyplot.subplots(figsize=(10, max(4, 0.6 * len(rows))), layout="constrained")
    for number, name in enumerate(names):
        shares = [100 * row["results"].get(name, {}).get("share", 0) for row in rows]
        axes.barh([i + number * height for i in range(len(rows))], shares, height, label=name)
    axes.set_yticks([i + 0.4 for i in range(len(rows))], [row["case"] for row in rows])
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("% of the measured ceiling, useful (product of bf16; decoding: copy)")
    axes.grid(axis="x", alpha=0.3)
    if names:
        axes.legend()
    figure.suptitle(f"{result['machine']['gpu']}, {result['date']}")
    figure.savefig(path)
    pyplot.close(figure)
