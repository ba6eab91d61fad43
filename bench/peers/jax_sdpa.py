# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX: dot_product_attention, jit, on XLA for CPUs."""

import os

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax
import jax.numpy as jnp
import jax.extend.backend
import numpy as np
from peers.timing import TERMS, declines_unknown, rotation_tables, timed

KINDS = ("attention",)
PROCESSORS = sorted(os.sched_getaffinity(0))
SETTINGS = "jax.jit, implementation=xla; bound to as many processors as threads; score terms as bias"


def version():
    return jax.__version__


def declines(case):
    return declines_unknown(case, ("rope", *TERMS), ("causal", "sliding"), ("f32", "bf16"))


def rotate(x, cosine, sine):
    first, second = jnp.split(x, 2, axis=-1)
    return jnp.concatenate((first * cosine - second * sine, second * cosine + first * sine), axis=-1)


def take_processors(threads):
    """XLA has a thread for every processor that its process may use when a client is made."""
    os.sched_setaffinity(0, PROCESSORS[:threads])
    jax.extend.backend.clear_backends()


def prepare(case, data):
    take_processors(case.threads)
    # [B, N, H, D] is the layout it takes.
    query, key, value = (
        jnp.asarray(array.swapaxes(1, 2)) for array in (data.query, data.key, data.value)
    )
    bias, keep = case.terms(data), None
    is_causal = case.masks() == ("causal",) and case.sizes[1] == case.sizes[2]
    if case.masks() and not is_causal:
        keep = case.keep(data)
    tables = rotation_tables(case, data)
    tables = tables and [jnp.asarray(table[None, :, None]) for table in tables]

    @jax.jit
    def attention(q, k, v, bias, keep, tables):
        if tables:
            q, k = rotate(q, *tables), rotate(k, *tables)
        return jax.nn.dot_product_attention(
            q, k, v, bias, keep, is_causal=is_causal, implementation="xla"
        )

    def call():
        return attention(query, key, value, bias, keep, tables).block_until_ready()

    return timed(call, lambda output: np.asarray(output, np.float32).swapaxes(1, 2))
