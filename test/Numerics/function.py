# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One attention to be compiled: structure only, neither syntax nor numbers."""

from dataclasses import dataclass

from Oracle.part import Operand, Part

__all__ = ["Function", "Operand", "Part"]


@dataclass(frozen=True)
class Function:
    """`sizes` (B, N, M) are static, or dynamic where None, as M alone can be. `layout` is "bhnd" or
    "bnhd": how query, key, value and output lie in memory."""

    name: str
    heads: int
    kv_heads: int
    head_dim: int
    value_dim: int
    encodings: tuple = ()
    masks: tuple = ()
    sides: tuple = ()  # operands that have a keyword of their own: q_offset, sink, ...
    scale: float | None = None
    softcap: float | None = None
    layout: str = "bhnd"
    lse: bool = True
    keys_in_loop: bool = False
    sizes: tuple | None = None
    page: int | None = None  # keys of a page, where keys and values lie in pages

    @property
    def operands(self):
        """Everything but query, key and value, in the order of the arguments."""
        own = [operand for part in self.encodings + self.masks for operand in part.operands]
        return own + list(self.sides)
