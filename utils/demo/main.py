# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""utils/demo.sh calls this; see there."""

import json
import os
import pathlib
import re
import sys
import time

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / folder) for folder in ("python", "utils", "bench")]
import peak
import posenc
import reference
import stock
from posenc.compiler import checked
from random_inputs import random_inputs

LAYER, ATTENTION = (ROOT / "test" / "Models" / name for name in ("llama_layer", "llama_attention"))
TOKENS, HEADS, HEAD_DIM = 512, 32, 64
# Useful pairs only: query i of a causal attention has i + 1 keys.
ATTENTION_FLOPS = 4 * HEADS * HEAD_DIM * TOKENS * (TOKENS + 1) / 2
HIDDEN, KV_WIDTH, MLP = 2048, 512, 8192
PRODUCT_FLOPS = 2 * TOKENS * HIDDEN * (2 * HIDDEN + 2 * KV_WIDTH + 3 * MLP)
TOLERANCE = 1e-4  # of outputs whose largest are about 6
SAMPLE_TOKENS = 32
SAMPLE_X = f"tensor<1x{SAMPLE_TOKENS}x{HIDDEN}xf32>"
SAMPLE_Y = f"tensor<1x{SAMPLE_TOKENS}x{MLP}xf32>"
# One product of the layer as the exporter writes it, for fewer tokens.
SAMPLE = f"""
func.func @main(%x: {SAMPLE_X}, %w: tensor<{MLP}x{HIDDEN}xf32>) -> {SAMPLE_Y} {{
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<{HIDDEN}x{MLP}xf32>
  %t = linalg.transpose ins(%w : tensor<{MLP}x{HIDDEN}xf32>)
    outs(%e0 : tensor<{HIDDEN}x{MLP}xf32>) permutation = [1, 0]
  %b = tensor.expand_shape %t [[0, 1], [2]] output_shape [1, {HIDDEN}, {MLP}]
    : tensor<{HIDDEN}x{MLP}xf32> into tensor<1x{HIDDEN}x{MLP}xf32>
  %e1 = tensor.empty() : {SAMPLE_Y}
  %c = linalg.fill ins(%zero : f32) outs(%e1 : {SAMPLE_Y})
    -> {SAMPLE_Y}
  %y = linalg.batch_matmul
    ins(%x, %b : {SAMPLE_X}, tensor<1x{HIDDEN}x{MLP}xf32>)
    outs(%c : {SAMPLE_Y}) -> {SAMPLE_Y}
  return %y : {SAMPLE_Y}
}}
"""


class Step:
    """A line that says what is going on, and how long it took."""

    def __init__(self, text):
        print(f"-- {text} ... ", end="", flush=True)
        self.start = time.monotonic()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        print(f"{time.monotonic() - self.start:.1f} s", flush=True)


def best_time(program, arrays, repeats):
    """-> (result, seconds of the best call)"""
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        (result,) = program(*arrays)
        best = min(best, time.perf_counter() - start)
    return result, best


def arrays_of(folder):
    meta = json.loads((folder / "meta.json").read_text())
    arrays = random_inputs(meta)
    names = [argument["name"] for argument in meta["args"]]
    return list(arrays.values()), dict(zip(names, arrays.values()))


def show_raised():
    """What was found, and the op itself."""
    path = LAYER / "model.mlir"
    compilation = checked(path.read_text(), path.name, emit="mlir", stage="raised")
    report = json.loads(compilation.report)
    for found in report["attentions"]:
        print(f"   attention in @{found['function']}: encodings {found['encoding_attrs']}, "
              f"masks {found['masks']}, {found['heads']} heads over {found['kv_heads']} kv heads "
              f"of {found['head_dim']}")
    for missed in report["missed"]:
        print(f"   missed in @{missed['function']}: {missed['reason']}")
    for remark in compilation.diagnostics.strip().splitlines():
        print(f"   {remark}")
    op = next(line for line in compilation.output.decode().splitlines() if "posenc.attention" in line)
    print("   the op:")
    for part in re.split(r" (?=outs\(|maps|encodings|masks|->)", op.strip()):
        print(f"      {part}")
    return len(report["attentions"]) == 1 and not report["missed"]


def attention_roads(threads):
    """-> {road: (result, seconds)} of the attention alone."""
    arrays, _ = arrays_of(ATTENTION)
    path = ATTENTION / "model.mlir"
    results = {}
    for road, repeats in (("fused", 20), ("plain", 2)):
        with Step(f"attention, {road} road"):
            program = posenc.compile(path, road=road).program
            program.set_threads(threads)
            results[road] = best_time(program, arrays, repeats)
    with Step("attention, stock passes (convert-linalg-to-loops, -O3, one thread)"):
        program = stock.compile(path.read_text(), "-O3", "-march=native")
        results["stock"] = best_time(program, arrays, 1)
    return results


def layer_roads(threads):
    """-> {road: (result, seconds)} of the whole layer; stock is estimated."""
    arrays, named = arrays_of(LAYER)
    results = {}
    for road, repeats in (("fused", 7), ("plain", 1)):
        with Step(f"layer, {road} road"):
            program = posenc.compile(LAYER / "model.mlir", road=road).program
            program.set_threads(threads)
            results[road] = best_time(program, arrays, repeats)
    with Step(f"one product of the layer for {SAMPLE_TOKENS} of {TOKENS} tokens, stock passes"):
        program = stock.compile(SAMPLE, "-O3", "-march=native")
        sample = [np.ascontiguousarray(named["input0"][:, :SAMPLE_TOKENS]),
                  named["layers.0.mlp.gate_proj.weight"]]
        _, seconds = best_time(program, sample, 1)
    scale = PRODUCT_FLOPS / (2 * SAMPLE_TOKENS * HIDDEN * MLP)
    return results, seconds * scale


def add_references(attention, layer):
    """Last, as the threads of numpy's BLAS go on spinning for a while."""
    with Step("attention, numpy in float64"):
        arrays, _ = arrays_of(ATTENTION)
        attention["numpy"] = (reference.attention(*arrays), None)
    with Step("layer, numpy in float64"):
        _, named = arrays_of(LAYER)
        layer["numpy"] = (reference.layer(named["input0"], named), None)


def row(name, seconds, flops, peak_rate):
    rate = flops / seconds * 1e-9
    share = f"{100 * rate / peak_rate:8.1f} %" if peak_rate else ""
    print(f"   {name:34}{1e3 * seconds:12.1f} ms{rate:10.1f} GFLOP/s{share}")


def difference(results, one, other):
    return float(np.abs(results[one][0] - results[other][0]).max())


def main():
    threads = int(os.environ["OMP_NUM_THREADS"])
    print(f"== The imported layer: {(LAYER / 'model.mlir').relative_to(ROOT)}")
    complete = show_raised()
    print(f"== Running it on {threads} threads, the same random input on every road")
    with Step("multiply-add peak of this machine"):
        peak_rate, one_core = peak.measure(threads), peak.measure(1)
    attention = attention_roads(threads)
    layer, stock_products = layer_roads(threads)
    with Step("multiply-add peak, once more"):
        peak_rate = max(peak_rate, peak.measure(threads))
    add_references(attention, layer)

    print(f"== Times (peak of {threads} threads {peak_rate:.1f} GFLOP/s; of one "
          f"{one_core:.1f}; useful pairs only)")
    row("attention, fused", attention["fused"][1], ATTENTION_FLOPS, peak_rate)
    row("attention, plain", attention["plain"][1], ATTENTION_FLOPS, peak_rate)
    row("attention, stock, one thread", attention["stock"][1], ATTENTION_FLOPS, one_core)
    flops = ATTENTION_FLOPS + PRODUCT_FLOPS
    row("layer, fused", layer["fused"][1], flops, peak_rate)
    row("layer, plain", layer["plain"][1], flops, peak_rate)
    stock_layer = attention["stock"][1] + stock_products
    row("layer, stock, one thread (scaled*)", stock_layer, flops, one_core)
    print(f"   * its attention in full, its products from one product for {SAMPLE_TOKENS} "
          f"tokens, multiplied out")

    print("== Largest differences")
    worst = 0.0
    for name, results in (("attention", attention), ("layer", layer)):
        for other in (road for road in results if road != "fused"):
            distance = difference(results, "fused", other)
            worst = max(worst, distance)
            print(f"   {name}: fused against {other:6} {distance:.2e}")
    share = 100 * ATTENTION_FLOPS / attention["fused"][1] * 1e-9 / peak_rate
    good = complete and worst <= TOLERANCE
    print(f"{'PASS' if good else 'FAIL'}: one attention raised as one op with its encoding; fused "
          f"at {share:.0f} % of peak, layer in {1e3 * layer['fused'][1]:.0f} ms, "
          f"{stock_layer / layer['fused'][1]:.0f}x over stock passes; all roads agree within "
          f"{worst:.0e}")
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
