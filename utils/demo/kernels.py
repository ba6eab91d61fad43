# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The layer as kernels of a GPU: what was raised, their PTX, what is launched, and the static
model. Nothing of it needs a GPU."""

import collections
import re
import textwrap

from model import Model
from posenc.compiler import checked
from posenc.report import Report, count

LINES = 8  # of the attention, from its first product


def demo(target):
    """-> (whether all went well, what came out in a line)"""
    # Attention of f16 and bf16 runs on tensor cores.
    model = Model("llama_layer_bf16")
    print(f"== {model.name}: a decoder layer for {model.tokens} tokens, as torch exported it")
    compiled = checked(model.text, model.name, target=target, emit="ptx", assemble=True)
    report = Report.parse(compiled.report)
    # Its last paragraph is the static model.
    *found, static = str(report).split("\n\n")
    show("\n\n".join(found))
    show(compiled.diagnostics.strip())

    ptx = compiled.output.decode()
    attention = entry(ptx, "attention")
    print(f"== PTX for {target}: {count(ptx.count('.entry'), 'kernel')}, {count(ptx.count(chr(10)), 'line')}")
    show(".entry attention(...)\n  ...\n" + first_products(attention) + "\n  ...")
    for mnemonic, number in instructions(attention).items():
        print(f"   {number:6} {mnemonic}")

    print("== Manifest: what a call launches")
    for launch in report.launches:
        grid, block = (" x ".join(launch[sizes]) for sizes in ("grid", "block"))
        print(f"   {launch['kernel']:22} grid {grid}, block {block}, shared memory {launch['shared_bytes']}")

    print("== Static model, see docs/StaticModel.md")
    show(static)
    shares = [launch["model"]["tensor_share"] for launch in report.launches
              if launch["kernel"] == "attention"]
    good = model.is_raised(report, "fused") and bool(shares) and None not in shares
    return good, f"{len(report.launches)} launches for {target}, attention on tensor cores"


def show(text):
    print(textwrap.indent(text, "   "))


def entry(ptx, kernel):
    """The text of one kernel."""
    begin = ptx.index(f".entry {kernel}(")
    end = ptx.find("\n}", begin)
    return ptx[begin:end]


def first_products(text):
    lines = [line.replace("\t", "  ") for line in text.splitlines()]
    first = next(i for i, line in enumerate(lines) if re.search(r"\bw?g?mma[._]", line))
    return "\n".join(lines[first:first + LINES])


def instructions(text):
    """Those that move and multiply matrices, and exponentials, by how often they stand there."""
    names = re.findall(r"\b((?:wgmma\.mma_async|mma|ldmatrix|stmatrix|cp\.async|ex2)\.[\w.:]+)", text)
    return collections.Counter(names)
