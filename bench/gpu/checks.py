# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Results against the float64 oracle."""

import dataclasses
import functools

import numpy as np
from attentions import DTYPE

def tolerance(case):
    """Relative to the norm of a head's results: what rounding weights and results to bf16 makes,
    and rounding queries and keys once more where an encoding transforms them."""
    return 2e-2 if case.oracles(case.extra())[0] else 1e-2


@dataclasses.dataclass
class Inputs:
    """The arrays of one call, where the backend has them."""

    backend: object
    case: object
    sizes: tuple
    arrays: list  # query, key, value
    extra: dict  # numbers by name
    operands: list  # the same as arrays

    @classmethod
    def draw(cls, backend, case, sizes):
        # Scores large enough that the softmax is far from flat.
        scales = (1.5, 1.0, 1.0)
        arrays = [backend.normal(shape, DTYPE, scale) for shape, scale in zip(case.shapes(sizes), scales)]
        extra = case.extra()
        operands = [backend.array(numbers) for numbers in extra.values()]
        return cls(backend, case, sizes, arrays, extra, operands)

    @functools.cached_property
    def expected(self):
        """Of some rows of all heads."""
        rows, numbers = self.case.rows(self.sizes), self.backend.numbers
        query, key, value = self.arrays
        return self.case.expected(
            numbers(query, rows), numbers(key), numbers(value), self.extra, rows + self.sizes[2] - self.sizes[1])

    def poisoned(self):
        """An output of NaNs."""
        return self.backend.poisoned(self.case.shapes(self.sizes)[0], DTYPE)

    def run(self, function, output):
        self.backend.call(function, [*self.arrays, *self.operands], output)
        return output

    def error(self, output):
        """The largest relative error of a head; infinite where an element was not written."""
        if tuple(output.shape) != self.case.shapes(self.sizes)[0] or not self.backend.all_finite(output):
            return np.inf
        got = self.backend.numbers(output, self.case.rows(self.sizes))
        difference = np.linalg.norm(got - self.expected, axis=(2, 3))
        return float((difference / np.linalg.norm(self.expected, axis=(2, 3))).max())
