# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Score terms by distance, their envelopes and receptive fields, as an image."""

import numpy as np

from .errors import InputError, PosEncError

FORMATS = ("png", "svg")
MARKERS = "osD^v<>P*X"
# By whether a bound is proved: what the broad line of a head is, and how it looks.
ENVELOPES = {True: ("proved bound from there on", dict(alpha=0.35, linewidth=5)),
             False: ("largest from there on, no bound", dict(alpha=0.35, linewidth=5, linestyle=":"))}


def check_output(path):
    """Raises InputError for a name that tells no image format, PosEncError without matplotlib."""
    if path.rpartition(".")[2] not in FORMATS:
        raise InputError(f"{path}: expected a name that ends in .png or .svg")
    try:
        import matplotlib  # noqa: F401
    except ImportError as error:
        raise PosEncError("expected matplotlib for images, got none; `pip install matplotlib`, or "
                          "the extra `plot` of this package") from error


def draw(path, attentions, empirical=None):
    """Writes one row of axes per attention of a report, and one for errors where they were measured
    (fields.Empirical)."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    heights = [1 if attention["receptive_field"]["reason_id"] else 4 for attention in attentions]
    heights += [3] if empirical is not None else []
    figure = Figure(figsize=(10, sum(heights)), layout="constrained")
    axes = figure.subplots(len(heights), squeeze=False, height_ratios=heights)[:, 0]
    for ax, attention in zip(axes, attentions):
        draw_attention(ax, attention, empirical)
    if empirical is not None:
        draw_errors(axes[-1], empirical)
    # The same image each time, whose texts are texts.
    with rc_context({"svg.hashsalt": "posenc", "svg.fonttype": "none"}):
        date = {"Date": None} if path.endswith("svg") else None
        try:
            figure.savefig(path, dpi=120, metadata=date)
        except OSError as error:
            raise InputError(f"{path}: {(error.strerror or str(error)).lower()}") from error


def draw_attention(ax, attention, empirical):
    """Terms thin; broad a proved bound of all terms from there on, dotted their largest up to the
    horizon where no bound is known; a marker where a window ends, a line where the measured one
    does."""
    from matplotlib import colormaps

    field = attention["receptive_field"]
    encodings = ", ".join(name.removeprefix("#posenc.") for name in attention["encoding_attrs"])
    ax.set_title(f"{encodings or 'no encoding'} in {attention['function']}", fontsize="medium")
    if field["reason_id"]:
        ax.set_axis_off()
        ax.text(0.5, 0.5, f"infinite: {field['reason']}", ha="center", va="center")
        return
    colours = colormaps["viridis"](np.linspace(0, 0.9, len(field["heads"])))
    distances = np.array(field["distances"])
    for number, (head, colour) in enumerate(zip(field["heads"], colours)):
        label = f"head {number}" + ("" if head["convergent"] else " (not convergent)")
        ax.plot(distances, head["terms"], color=colour, label=label)
        proved = head["bounds"][0] is not None
        ax.plot(distances, head["bounds" if proved else "largest"], color=colour, **ENVELOPES[proved][1])
    for proved in sorted({head["bounds"][0] is not None for head in field["heads"]}, reverse=True):
        meaning, style = ENVELOPES[proved]
        ax.plot([], [], color="black", label=meaning, **style)
    marks = mark_windows(ax, field, colours)
    if empirical is not None:
        draw_empirical(ax, empirical)
        marks += [(window, None) for window in empirical.windows.values() if window]
    limit_axes(ax, field, marks)
    ax.set(xlabel="distance to the query in keys", ylabel="sum of score terms")
    ax.legend(fontsize="x-small", loc="upper left", bbox_to_anchor=(1, 1),
              ncols=1 + len(field["heads"]) // 16)


def mark_windows(ax, field, colours):
    """-> (window, term there) of what is marked."""
    marks = []
    for number, epsilon in enumerate(field["epsilons"]):
        sizes = [(head["fields"][number]["size"], head, colour)
                 for head, colour in zip(field["heads"], colours)]
        places = [(size, np.interp(size, field["distances"], head["terms"]), colour)
                  for size, head, colour in sizes if size is not None]
        marker = MARKERS[number % len(MARKERS)]
        if places:
            ax.plot([], [], marker, color="black", label=f"window, epsilon {epsilon:g}")
        for size, term, colour in places:
            ax.plot(size, term, marker, color=colour, markeredgecolor="black", zorder=3)
            marks.append((size, term))
    return marks


def draw_empirical(ax, empirical):
    for number, (epsilon, window) in enumerate(empirical.windows.items()):
        if window is not None:
            ax.axvline(window, color="crimson", linestyle=("-", "--", "-.", ":")[number % 4],
                       label=f"measured, epsilon {epsilon:g}: {window}")


def limit_axes(ax, field, marks):
    """Shows twice the largest window, and terms down to somewhat below all marks: what lies farther
    has no weight. Everything to the horizon where a window is missing."""
    ax.set_xscale("symlog", linthresh=1)
    everywhere = all(one["size"] for head in field["heads"] for one in head["fields"])
    right = 2 * max(window for window, _ in marks) if everywhere else field["horizon"]
    shown = np.array(field["distances"]) <= right
    terms = np.array([head["terms"] for head in field["heads"]])[:, shown]
    top, bottom = terms.max(), terms.min()
    marked = [term for _, term in marks if term is not None]
    if marked:
        bottom = max(bottom, top - 1.5 * (top - min(marked)))
    margin = 0.05 * (top - bottom) or 1.0
    ax.set(xlim=(0, right), ylim=(bottom - margin, top + margin))


def draw_errors(ax, empirical):
    windows, errors = np.array(list(empirical.errors)), np.array(list(empirical.errors.values()))
    ax.set(xscale="log", yscale="log", xlabel="window in keys", ylabel="error by largest output")
    ax.set_title("attention cut to windows, on the given inputs", fontsize="medium")
    some = errors > 0
    ax.plot(windows[some], errors[some], "o-", color="crimson", markersize=3)
    for epsilon in empirical.windows:
        ax.axhline(epsilon, color="grey", linewidth=0.8)
        ax.annotate(f"epsilon {epsilon:g}", (0, epsilon), xycoords=("axes fraction", "data"),
                    xytext=(3, 2), textcoords="offset points", fontsize="x-small", color="grey")
    # An error of 0 has no place on a logarithmic axis.
    ax.plot(windows[~some], np.zeros((~some).sum()), "v", color="crimson", clip_on=False, zorder=3,
            transform=ax.get_xaxis_transform(), label="no error")
    if not some.all():
        ax.legend(fontsize="x-small", loc="upper left", bbox_to_anchor=(1, 1))
