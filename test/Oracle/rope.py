# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""RoPE: RoFormer (Su et al., 2104.09864), equation 34.

Channel pair p of a token at position n turns by the angle n * omega_p:
(x, y) -> (x cos a - y sin a, y cos a + x sin a).
"""

import numpy as np


def frequencies(rot, base=1e4):
    """omega_p = base^(-2p/rot), p = 0 .. rot/2-1, in float64."""
    return float(base) ** (-2.0 * np.arange(rot // 2) / rot)


def angles(positions, omega, exact=False):
    """[..., rot/2] for positions [...].

    The frameworks multiply in float32, and that product is the specified meaning of
    everything but f64 data (`exact`).
    """
    positions = np.asarray(positions)[..., None]
    if exact:
        return positions.astype(np.float64) * omega
    product = positions.astype(np.float32) * np.asarray(omega).astype(np.float32)
    return product.astype(np.float64)


def channel_pairs(rot, offset=0, pairing="half"):
    """The channels that form the pairs, as two index arrays [rot/2]."""
    p = np.arange(rot // 2)
    if pairing == "half":
        return offset + p, offset + p + rot // 2
    return offset + 2 * p, offset + 2 * p + 1


def rotate(x, cosine, sine, rot=None, offset=0, pairing="half"):
    """x [B, H, T, D] with tables that broadcast to [B, H, T, rot/2].

    Channels outside [offset, offset + rot) pass through.
    """
    rot = x.shape[-1] - offset if rot is None else rot
    first, second = channel_pairs(rot, offset, pairing)
    out = np.array(x, np.float64)
    out[..., first] = x[..., first] * cosine - x[..., second] * sine
    out[..., second] = x[..., second] * cosine + x[..., first] * sine
    return out


class Rope:
    """A content transform of attention(), with the tables from

    - neither: the closed form of `base`,
    - `omega` [rot/2]: given frequencies,
    - `by_position` (cosine, sine) [P, rot/2]: row = position,
    - `by_token` (cosine, sine) [T, rot/2] or [B, T, rot/2]: row = token number.

    With the closed form only the first `active` pairs turn, the others stand at angle 0.
    `mscale` multiplies both tables. `on` is "both", "query" or "key".
    """

    def __init__(
        self,
        base=1e4,
        rot=None,
        offset=0,
        pairing="half",
        active=None,
        mscale=1.0,
        omega=None,
        by_position=None,
        by_token=None,
        on="both",
        exact=False,
    ):
        self.base, self.rot, self.offset, self.pairing = base, rot, offset, pairing
        self.mscale, self.omega, self.on, self.exact = mscale, omega, on, exact
        self.by_position, self.by_token, self.active = by_position, by_token, active

    def tables(self, positions, rot):
        """(cosine, sine) for positions [B, T], broadcastable to [B, T, rot/2]."""
        if self.by_token is not None:
            cosine, sine = (table[..., : positions.shape[1], :] for table in self.by_token)
        elif self.by_position is not None:
            cosine, sine = (table[positions] for table in self.by_position)
        else:
            omega = frequencies(rot, self.base) if self.omega is None else self.omega
            if self.active is not None:
                omega = np.where(np.arange(rot // 2) < self.active, omega, 0.0)
            angle = angles(positions, omega, self.exact)
            cosine, sine = np.cos(angle), np.sin(angle)
        return self.mscale * cosine.astype(np.float64), self.mscale * sine.astype(np.float64)

    def apply(self, x, positions):
        rot = x.shape[-1] - self.offset if self.rot is None else self.rot
        # All heads of a token share its tables.
        cosine, sine = (table[..., None, :, :] for table in self.tables(positions, rot))
        return rotate(x, cosine, sine, rot, self.offset, self.pairing)

    def query(self, x, positions):
        return x if self.on == "key" else self.apply(x, positions)

    def key(self, x, positions):
        return x if self.on == "query" else self.apply(x, positions)
