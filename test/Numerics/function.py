# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One attention to be compiled: structure only, neither syntax nor numbers."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Operand:
    """A further argument of the op.

    `shape` holds numbers and letters: B batch, H heads, G kv heads, N queries, M keys,
    P positions of a table. `kind` is "data" (the element type of query), "table" (f32, or f64 with
    f64 data), "i64", "i1", or "scalar" (an i64 by value).
    """

    name: str
    shape: tuple
    kind: str


@dataclass(frozen=True)
class Part:
    """An encoding or a mask: mnemonic, parameters, operands, and its oracle, a function
    of (arrays by operand name and "G" = kv heads, data is f64) -> what attention() takes.
    `members` are the masks of a disjunction."""

    mnemonic: str
    oracle: Callable
    params: dict = field(default_factory=dict)
    operands: tuple = ()
    members: tuple = ()


@dataclass(frozen=True)
class Function:
    """`sizes` (B, N, M) are static, or dynamic where None. `layout` is "bhnd" or
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

    @property
    def operands(self):
        """Everything but query, key and value, in the order of the arguments."""
        own = [operand for part in self.encodings + self.masks for operand in part.operands]
        return own + list(self.sides)
