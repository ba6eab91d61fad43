# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random inputs and weights of a model too big to check them in, from a seed.

random_inputs.py test/Models/llama_layer -o inputs.npz [--seed 0]
"""

import argparse
import functools
import json
import pathlib

import ml_dtypes
import numpy as np


def random_inputs(meta, seed=0):
    """-> {"arg0": array, ...} for the "args" of a meta.json.

    The same seed and name give the same array: one object, so that models that differ in
    little share the rest.
    """
    arrays = {}
    for argument in meta["args"]:
        name, dtype = argument["name"], argument["dtype"]
        if dtype not in ("float32", "bfloat16"):
            raise ValueError(f"{name}: expected float32 or bfloat16, got {dtype}")
        array = random_array(name, tuple(argument["shape"]), seed)
        if dtype == "bfloat16":
            array = array.astype(ml_dtypes.bfloat16)
        arrays[f"arg{argument['arg']}"] = array
    return arrays


@functools.cache
def random_array(name, shape, seed):
    """Hidden states have unit variance, norm weights lie around 1, biases around 0, matrices
    have a standard deviation of 1.4 / sqrt(columns), and coefficients, of which an output is a
    sum of rows, 1 / sqrt(rows), so that activations keep their size and the softmax is neither
    flat nor one-hot."""
    generator = np.random.default_rng([seed, *name.encode()])
    noise = generator.standard_normal(shape, dtype=np.float32)
    if name.endswith(".bias"):
        return np.float32(0.3) * noise
    if len(shape) == 1:
        return 1 + np.float32(0.1) * noise
    if name.endswith(".weight"):
        return noise * np.float32(1.4 / shape[-1] ** 0.5)
    if name.endswith("_coef"):
        return noise * np.float32(shape[-2] ** -0.5)
    return noise


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model", type=pathlib.Path, help="folder with a meta.json")
    parser.add_argument("-o", "--output", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    meta = json.loads((options.model / "meta.json").read_text())
    np.savez(options.output, **random_inputs(meta, options.seed))


if __name__ == "__main__":
    main()
