# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""RoPE of several axes: pair p turns by the position on its axis, t, h, w, ..

Consecutive sections: Qwen2-VL, 2409.12191. Interleaved: Qwen3-VL, axes in turn while they have
pairs left, the rest on the first. Separate: a spectrum for each section, 2-D vision.
"""

import numpy as np
from Oracle.part import Operand, Part
from Oracle.rope import Rope, frequencies


def axis_of_pairs(sections, order):
    """[sum of sections]"""
    if order != "interleaved":
        return np.repeat(np.arange(len(sections)), sections)
    axes = np.zeros(sum(sections), int)
    for axis, size in enumerate(sections[1:], start=1):
        axes[axis : axis + len(sections) * size : len(sections)] = axis
    return axes


class RopeOnAxes(Rope):
    """A content transform that attention() gives positions [B, T, axes]."""

    def __init__(self, sections, order="consecutive", **options):
        super().__init__(**options)
        self.sections, self.order = sections, order
        self.axes = len(sections)

    def tables(self, positions, rot):
        omega = self.omega
        if self.order == "separate":
            omega = np.concatenate([frequencies(2 * size, self.base) for size in self.sections if size])
        elif omega is None:
            omega = frequencies(rot, self.base)
        own = positions[..., axis_of_pairs(self.sections, self.order)]
        if self.exact:
            angle = own.astype(np.float64) * omega
        else:
            angle = (own.astype(np.float32) * omega.astype(np.float32)).astype(np.float64)
        return self.mscale * np.cos(angle), self.mscale * np.sin(angle)


def _part(sections, params=None, operands=(), rows="B", **options):
    def oracle(arrays, exact):
        omega = arrays[operands[0].name] if operands else None
        return RopeOnAxes(sections, omega=omega, exact=exact, rot=2 * sum(sections), **options)

    axes = len(sections)
    positions = tuple(Operand(f"{side}_pos", (rows, tokens, axes), "i64", (0, 40))
                      for side, tokens in (("q", "N"), ("k", "M")))
    given = {"rot": 2 * sum(sections), "sections": str(sections)} | (params or {})
    return Part("rope", oracle, given, operands, sides=positions)


PARTS = {
    "axes": _part([2, 3, 3]),
    "axes_interleaved": _part([3, 3, 2], {"order": "interleaved", "base": "1.0e+06"}, order="interleaved",
                              base=1e6, rows=1),
    "axes_separate": _part([3, 4], {"order": "separate", "pairing": "interleaved"}, order="separate",
                           pairing="interleaved"),
    "axes_frequencies": _part([1, 0, 5], {"table": "frequencies"},
                              (Operand("axes_omega", (6,), "table", (0.0, 1.0)),)),
}
