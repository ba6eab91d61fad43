# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How an oracle says which IR it is the meaning of.

A module of this package that lists `PARTS`, a dict name -> Part, has each of them run on
all roads by test/Numerics.
"""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Operand:
    """A further argument of the op.

    `shape` holds numbers and letters: B batch, H heads, G kv heads, N queries, M keys, P
    positions of a table. `kind` is "data" (the element type of query), "table" (f32, or f64 with
    f64 data), "i64", "i1", or "scalar" (an i64 by value). Reals are drawn from `range`, or
    normally distributed.
    """

    name: str
    shape: tuple
    kind: str
    range: tuple | None = None


@dataclass(frozen=True)
class Part:
    """An encoding or a mask: mnemonic, parameters, operands, and its oracle, a function
    of (arrays by operand name and "G" = kv heads, data is f64) -> what attention() takes.
    `members` are the masks of a disjunction, `sides` operands with a keyword of their own that
    it needs, `dialect` is what the attribute belongs to."""

    mnemonic: str
    oracle: Callable
    params: dict = field(default_factory=dict)
    operands: tuple = ()
    members: tuple = ()
    sides: tuple = ()
    dialect: str = "posenc"
