# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Receptive fields: what the compiler proves of them, and what running a model shows."""

import dataclasses
import re

import numpy as np

from .arrays import max_abs_error
from .compiler import checked, compile_source
from .errors import InputError
from .report import Report

EPSILONS = (0.1, 0.01, 0.001)

_ATTENTION = re.compile(r"(posenc\.attention ins\([^)]*\) outs\([^)]*\))(.*)")


@dataclasses.dataclass(frozen=True)
class Empirical:
    """`errors`: window -> largest |output - full output| / largest |full output|, by size;
    `windows`: epsilon -> the smallest measured window from which on all are within it, or None."""

    errors: dict
    windows: dict


def theoretical(source, name, epsilons=EPSILONS, plugins=()):
    """-> the report, with `receptive_field` of every attention (docs/ReceptiveField.md)."""
    compilation = checked(source, name, plugins, emit="mlir", stage="optimised",
                          **{"receptive-field": ",".join(map(repr, epsilons))})
    return Report.parse(compilation.report)


def empirical(source, name, inputs, epsilons=EPSILONS, entry="main", plugins=()):
    """Runs `entry` on `inputs` with every attention cut to a window of keys, one that doubles until
    nothing is cut, and then by bisection to the smallest window within each epsilon."""
    raised = checked(source, name, plugins, emit="mlir", stage="raised").output.decode()
    if not _ATTENTION.search(raised):
        raise InputError(f"{name}: expected an attention to cut to windows, got none")
    full = _outputs(raised, name, inputs, entry, plugins)
    errors = {}

    def error(window):
        if window not in errors:
            got = _outputs(windowed(raised, window), name, inputs, entry, plugins)
            errors[window] = max(map(_relative_error, got, full), default=0.0)
        return errors[window]

    # No attention has more keys than its arrays have elements along a dimension.
    longest = max((size for array in [*inputs, *full] for size in np.shape(array)), default=1)
    window = 1
    while error(window) > 0 and window < longest:
        window *= 2
    for epsilon in epsilons:
        _bisect(error, errors, epsilon)
    errors = dict(sorted(errors.items()))
    return Empirical(errors, {epsilon: _smallest(errors, epsilon) for epsilon in epsilons})


def windowed(raised, window):
    """The text of a raised module whose attentions keep the keys at distances below `window`."""
    mask = f"#posenc.sliding<window = {window}>"

    def cut(match):
        operands, clauses = match.groups()
        # A mask without operands may stand in front of others.
        if " masks [" in clauses:
            return operands + clauses.replace(" masks [", f" masks [{mask}, ", 1)
        return f"{operands} masks [{mask}]{clauses}"

    return _ATTENTION.sub(cut, raised)


def _outputs(source, name, inputs, entry, plugins):
    compiled = compile_source(source, name, plugins=plugins, verify_raising="none")
    return [np.asarray(result, np.float64) for result in compiled.program.function(entry)(*inputs)]


def _relative_error(got, full):
    """By the largest finite size; of results that are all 0 the error itself."""
    error = max_abs_error("result", got, full)
    return error / (np.abs(full[np.isfinite(full)]).max(initial=0.0) or 1.0)


def _smallest(errors, epsilon):
    smallest = None
    for window in sorted(errors, reverse=True):
        if not errors[window] <= epsilon:
            break
        smallest = window
    return smallest


def _bisect(error, errors, epsilon):
    within = _smallest(errors, epsilon)
    if within is None:
        return
    beyond = max((window for window in errors if window < within), default=0)
    while within - beyond > 1:
        middle = (within + beyond) // 2
        if error(middle) <= epsilon:
            within = middle
        else:
            beyond = middle
