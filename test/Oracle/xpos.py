# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""xPos: Sun et al., 2212.10554, and torchscale. RoPE, and pair p of a query at n times
zeta_p^(n/scale_base), of a key divided by it, zeta_p = (2p/rot + gamma) / (1 + gamma).

In float64 the factors of 128k positions stay finite, 1e-139 to 1e139, as those of f32 do not.
"""

import numpy as np
from Oracle.part import Part
from Oracle.rope import Rope


class Xpos(Rope):
    """A content transform of attention(); options of Rope, and those above."""

    def __init__(self, gamma=0.4, scale_base=512.0, pairing="interleaved", **options):
        super().__init__(pairing=pairing, **options)
        self.gamma, self.scale_base, self.sign = gamma, scale_base, 1.0

    def tables(self, positions, rot):
        zeta = (np.arange(0, rot, 2) / rot + self.gamma) / (1 + self.gamma)
        power = self.sign * np.asarray(positions, np.float64)[..., None] / self.scale_base
        return tuple(table * zeta**power for table in super().tables(positions, rot))

    def key(self, x, positions):
        self.sign = -1.0
        x = super().key(x, positions)
        self.sign = 1.0
        return x


def part(params=None, **options):
    return Part("xpos", lambda arrays, exact: Xpos(exact=exact, **options), params or {})


PARTS = {
    "": part(),
    "half": part({"pairing": "half", "rot": 8, "offset": 4, "scale_base": "6.4e+01", "gamma": "2.0e-01"},
                  pairing="half", rot=8, offset=4, scale_base=64.0, gamma=0.2),
    # So slow that most of 128k keys are felt.
    "slow": part({"scale_base": "1.6e+04"}, scale_base=1.6e4),
    "absolute": part({"absolute": "true", "base": "5.0e+02"}, base=5e2),
}
