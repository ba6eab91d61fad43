# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The products of a layer through upstream passes, as far as a time limit allows.

The whole layer would take minutes that way. Its products are done for a part of the
tokens and the time multiplied out: rows of a product are independent, and the loops
stream the whole weight matrix for each.
"""

import collections

import numpy as np
import stock

TOKENS_AT_ONCE = 4


def estimate(model, step, limit):
    """-> (seconds of all products for all tokens, tokens done within `limit` seconds)"""
    shapes = collections.Counter(model.weight_shapes)
    hidden = model.named["input0"]
    calls = {shape: _product(*shape, hidden) for shape in shapes}
    seconds, tokens = 0.0, 0
    while tokens < model.tokens and step.seconds < limit:
        seconds += sum(number * calls[shape]() for shape, number in shapes.items())
        tokens += TOKENS_AT_ONCE
        step.tick()
    return seconds * model.tokens / tokens, tokens


def _product(outputs, inputs, hidden):
    """-> a function that computes the product for some tokens, and returns the seconds."""
    left = np.resize(hidden, (1, TOKENS_AT_ONCE, inputs))
    right = np.resize(hidden, (1, inputs, outputs))
    program = stock.compile(_text(outputs, inputs), "-O3", "-march=native")
    return lambda: program.function("main").timed(left, right)[1]


def _text(outputs, inputs):
    """A product as the exporter writes it, the weight transposed already."""
    left, right, result = (
        f"tensor<1x{rows}x{columns}xf32>"
        for rows, columns in (
            (TOKENS_AT_ONCE, inputs),
            (inputs, outputs),
            (TOKENS_AT_ONCE, outputs),
        )
    )
    return f"""
func.func @main(%left: {left}, %right: {right}) -> {result} {{
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : {result}
  %init = linalg.fill ins(%zero : f32) outs(%empty : {result}) -> {result}
  %result = linalg.batch_matmul ins(%left, %right : {left}, {right})
    outs(%init : {result}) -> {result}
  return %result : {result}
}}
"""
