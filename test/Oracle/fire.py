# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""FIRE (Li et al., 2310.04418): a perceptron of the distance, in logarithms and relative to
the position of the query."""

import numpy as np
from Oracle.part import Operand, Part


class Fire:
    """A score term of attention(); weights of the perceptron w1 [S], b1 [S], w2 [H, S], b2 [H]."""

    def __init__(self, c, threshold, perceptron, epsilon=1e-6):
        self.c, self.threshold, self.epsilon = float(c), float(threshold), epsilon
        self.perceptron = [np.asarray(x, np.float64) for x in perceptron]

    def __call__(self, at):
        w1, b1, w2, b2 = self.perceptron
        furthest = np.maximum(at.q_pos, self.threshold)
        x = self.log(at.r) / (self.log(furthest) + self.epsilon)
        hidden = np.maximum(x[..., None] * w1 + b1, 0.0)
        return b2[at.h] + (hidden * w2[at.h]).sum(axis=-1)

    def log(self, distance):
        return np.log1p(np.abs(self.c * distance))


def _part(params, units=4, **options):
    operands = (
        Operand("c", (), "table", (0.1, 1.0)), Operand("threshold", (), "table", (2.0, 30.0)),
        Operand("w1", (units,), "table"), Operand("b1", (units,), "table"),
        Operand("w2", ("H", units), "table"), Operand("b2", ("H",), "table"),
    )

    def oracle(arrays, exact):
        perceptron = [arrays[name] for name in ("w1", "b1", "w2", "b2")]
        return Fire(arrays["c"], arrays["threshold"], perceptron, **options)

    return Part("fire", oracle, params, operands)


# Variants of the attribute, by what a name of theirs ends in; the paper has 32 units.
PARTS = {"": _part({}), "wide": _part({"epsilon": "0.5"}, units=32, epsilon=0.5)}
