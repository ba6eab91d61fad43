# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""TISA: translation-invariant self-attention (Wennberg and Henter, 2106.01950), a sum of
Gaussians of the distance that each head learned."""

import numpy as np
from Oracle.part import Operand, Part


class Tisa:
    """A score term of attention(); amplitude, sharpness, center [H, S]."""

    def __init__(self, amplitude, sharpness, center):
        self.gaussians = [np.asarray(x, np.float64) for x in (amplitude, sharpness, center)]

    def __call__(self, at):
        amplitude, sharpness, center = (x[at.h] for x in self.gaussians)  # [H, 1, 1, S]
        apart = np.asarray(at.r, np.float64)[..., None] - center
        return (amplitude * np.exp(-np.abs(sharpness) * apart**2)).sum(axis=-1)


PARTS = {
    "": Part(
        "tisa",
        lambda arrays, exact: Tisa(arrays["amplitude"], arrays["sharpness"], arrays["center"]),
        operands=(
            Operand("amplitude", ("H", 5), "table", (-2.0, 2.0)),
            # Some narrower than a token, some as wide as the tests are long.
            Operand("sharpness", ("H", 5), "table", (-0.2, 0.2)),
            Operand("center", ("H", 5), "table", (-20.0, 20.0)),
        ),
    ),
}
