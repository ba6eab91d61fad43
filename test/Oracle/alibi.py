# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ALiBi: attention with linear biases (Press et al., 2108.12409).

The score of a pair at distance r loses m_h |r|.
"""

import numpy as np
from Oracle.part import Part


def slopes(heads, max_bias=8.0):
    """m_h for h = 0 .. heads-1.

    For a power of two m_h = 2^(-max_bias (h+1) / heads). Otherwise, with p the largest
    power of two below, the slopes for p followed by every second slope for 2p.
    """
    power = 1 << (heads.bit_length() - 1)
    if power == heads:
        return 2.0 ** (-max_bias * np.arange(1, heads + 1) / heads)
    return np.concatenate([slopes(power, max_bias), slopes(2 * power, max_bias)[0::2]])[:heads]


class Alibi:
    """A score term of attention(): -m_h |r|, or -m_h r where `signed`, times
    `bias_scale`."""

    def __init__(self, max_bias=8.0, signed=False, bias_scale=1.0):
        self.max_bias, self.signed, self.bias_scale = max_bias, signed, bias_scale

    def __call__(self, at):
        slope = slopes(at.heads, self.max_bias)[at.h]
        distance = at.r if self.signed else np.abs(at.r)
        return -self.bias_scale * slope * distance


# Variants of the attribute, by what a name of theirs ends in.
PARTS = {
    "": Part("alibi", lambda arrays, exact: Alibi()),
    "signed": Part("alibi", lambda arrays, exact: Alibi(signed=True), {"distance": "signed"}),
    "scaled": Part("alibi", lambda arrays, exact: Alibi(bias_scale=0.25), {"bias_scale": "0.25"}),
    "steep": Part("alibi", lambda arrays, exact: Alibi(max_bias=4.0), {"max_bias": "4.0"}),
}
