# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""KERPLE (Chi et al., 2205.09921): conditionally positive definite kernels of the distance,
-r1 log(1 + r2 |m - n|) and -r1 |m - n|^r2, with r1 and r2 learned per head."""

import numpy as np
from Oracle.part import Operand, Part


class Kerple:
    """A score term of attention(); r1, r2 [H]."""

    def __init__(self, r1, r2, kind="log"):
        self.r1, self.r2 = (np.asarray(values, np.float64) for values in (r1, r2))
        self.kind = kind

    def __call__(self, at):
        r1, r2, distance = self.r1[at.h], self.r2[at.h], np.abs(at.r)
        if self.kind == "log":
            return -r1 * np.log1p(r2 * distance)
        return -r1 * distance.astype(np.float64) ** r2


def _part(params, least, most, **oracle_options):
    """r2 from `least` to `most`; r1 as it is initialised."""
    operands = (Operand("r1", ("H",), "table", (0.0, 2.0)), Operand("r2", ("H",), "table", (least, most)))
    return Part("kerple", lambda arrays, exact: Kerple(arrays["r1"], arrays["r2"], **oracle_options),
                params, operands)


# Variants of the attribute, by what a name of theirs ends in.
PARTS = {
    "": _part({}, 0.01, 1.0),
    "power": _part({"kind": "power"}, 0.01, 2.0, kind="power"),
}
