# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What peers share."""

import time

import numpy as np
from Oracle.rope import angles, frequencies

# Encodings that can be given as a tensor over pairs.
TERMS = ("alibi", "sandwich", "table", "log")


def timed(call, to_array):
    """A function that times `call` and turns its result into an array outside of it."""

    def run():
        start = time.perf_counter()
        result = call()
        seconds = time.perf_counter() - start
        return seconds, to_array(result)

    return run


def rotation_tables(case, data):
    """(cosine, sine) [tokens, D/2] in f32 where the case rotates queries and keys by
    halves over all channels, else None."""
    if "rope" not in case.encodings():
        return None
    angle = angles(np.arange(case.sizes[2]), frequencies(case.function.head_dim))
    return np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)


def declines_unknown(case, encodings, masks=("causal",), dtypes=("f32",)):
    """A reason where the case has a part that is not among these."""
    for known, parts, what in ((encodings, case.encodings(), "encoding"), (masks, case.masks(), "mask"),
                               (dtypes, (case.dtype,), "element type")):
        for part in parts:
            if part not in known:
                return f"no {what} {part}"
    return None
