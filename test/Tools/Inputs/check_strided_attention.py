# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention gives the same bits for [B, H, N, D] memory, for [B, N, H, D], and for channels
that lie apart."""

import ctypes
import sys

from memref import Array, Library, libc, read

HEADS, TOKENS, CHANNELS = 2, 8, 4
SIZES = [1, HEADS, TOKENS, CHANNELS]
library = Library(sys.argv[1])


def value(operand, h, i, d):
    return ((operand * 7 + h * 5 + i * 3 + d * 11) % 13 - 6) / 4


def heads_first(operand):
    values = [
        value(operand, h, i, d)
        for h in range(HEADS)
        for i in range(TOKENS)
        for d in range(CHANNELS)
    ]
    return Array(ctypes.c_float, values, SIZES)


def tokens_first(operand):
    values = [
        value(operand, h, i, d)
        for i in range(TOKENS)
        for h in range(HEADS)
        for d in range(CHANNELS)
    ]
    strides = [HEADS * TOKENS * CHANNELS, CHANNELS, HEADS * CHANNELS, 1]
    return Array(ctypes.c_float, [0.0] + values, SIZES, strides, offset=1)


def channels_apart(operand):
    """Every second element of a buffer, from the second on."""
    values = [
        element
        for h in range(HEADS)
        for i in range(TOKENS)
        for d in range(CHANNELS)
        for element in (float("nan"), value(operand, h, i, d))
    ]
    strides = [2 * HEADS * TOKENS * CHANNELS, 2 * TOKENS * CHANNELS, 2 * CHANNELS, 2]
    return Array(ctypes.c_float, values, SIZES, strides, offset=1)


def attend(make):
    scratch = Array(ctypes.c_float, range(8), [8])
    results = library.call("attend", [make(n) for n in range(3)] + [scratch], [4, 1])
    sizes, elements = read(results[0], ctypes.c_float, 4)
    for result in results:
        libc.free(result.allocated)
    return sizes, elements


sizes, elements = attend(heads_first)
if sizes != SIZES:
    sys.exit(f"expected the shape {SIZES}, got {sizes}")
for make in (tokens_first, channels_apart):
    if attend(make) != (sizes, elements):
        sys.exit(f"results depend on strides: {make.__name__}")
# The first query of a head sees one key.
expected = [value(2, 0, 0, d) for d in range(CHANNELS)]
if elements[:CHANNELS] != expected:
    sys.exit(f"expected {expected}, got {elements[:CHANNELS]}")
