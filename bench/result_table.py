# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Results as text."""


def print_head(result):
    machine = result["machine"]
    print(f"{machine['processor']}, {machine['threads']} threads, {' '.join(machine['features'])}")
    for peer, said in result["peers"].items():
        parts = (said.get("version", said.get("failed")), said.get("settings"))
        print(f"  {peer}: " + "; ".join(filter(None, parts)))
    print("ms of a call in the best and the median round, the same and the fastest call as shares of the peak")


def print_row(row):
    print(f"{row['case']}")
    for peer, result in row["peers"].items():
        print(f"  {peer:18} {cells(row, result)}", flush=True)


def cells(row, result):
    if "best" not in result:
        return result.get("declined") or result.get("failed")
    text = (
        f"{1e3 * result['best']:9.3f} {1e3 * result['median']:9.3f} ms  {100 * result['share']:5.1f} % "
        f"{100 * result['median_share']:5.1f} %  fastest {100 * result['fastest_share']:5.1f} %  "
        f"error {result['error']:.0e}  first call {result['first_call']:.2f} s"
    )
    if "bandwidth_share" in result:
        text += f"  {100 * result['bandwidth_share']:.0f} % of bandwidth"
    return text


def markdown(result):
    """One table: a row per case, a column per peer with time and share of the peak."""
    machine = result["machine"]
    lines = [
        "<!-- Made by bench/run.py; do not edit. -->",
        "",
        f"# {machine['processor']}, {result['date']}",
        "",
        f"{machine['threads']} threads; {', '.join(machine['features'])}; caches "
        + ", ".join(f"{level} {size}" for level, size in machine["caches"].items())
        + f"; {machine['system']}; at least {result['rounds']} rounds by turns; malloc: `{result['malloc']}`.",
        "",
        "Ms of a call in the best round; then useful share of the multiply-add peak that the same process "
        "measured around the same rounds (bf16: of tiles or pairs where there are any), best and median; "
        "then of the fastest single call, of the best peak. Decoding: shares of the measured read "
        "bandwidth. `*`: fewer than half of the rounds were without a neighbour.",
        "",
    ]
    for peer, said in result["peers"].items():
        lines.append(f"- **{peer}** {said.get('version', said.get('failed'))}: {said.get('settings', '')}")
    peers = list(result["peers"])
    lines += ["", f"| case | {' | '.join(peers)} |", f"| --- |{' --- |' * len(peers)}"]
    for row in result["rows"]:
        cells = [markdown_cell(row["peers"].get(peer, {})) for peer in peers]
        lines.append(f"| {row['case']} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def markdown_cell(result):
    if "best" not in result:
        return result.get("declined") or result.get("failed") or "-"
    few = "*" if 2 * result["quiet_rounds"] < len(result["rounds"]) else ""
    text = f"{1e3 * result['best']:.3f}{few}<br>"
    fastest = f"{100 * result['fastest_share']:.1f}"
    if "bandwidth_share" in result:
        return text + f"{100 * result['bandwidth_share']:.1f} / {fastest} % of bandwidth"
    return text + f"{100 * result['share']:.1f} / {100 * result['median_share']:.1f} / {fastest} %"
