# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""npz archives of arguments and results, and how far two results lie apart."""

import contextlib
import zipfile
import zlib

import numpy as np

from .errors import InputError
from .signature import DTYPES, dtype_text, named_bfloat16, shape_text


def read_numbered(path, prefix):
    """name -> array of PREFIX0, PREFIX1, ... of the archive `path`; other names are left
    alone."""
    with opened(path) as file:
        try:
            with np.load(file, allow_pickle=False) as archive:
                return {
                    name: archive[name]
                    for name in archive.files
                    if name.startswith(prefix) and name[len(prefix) :].isdecimal()
                }
        except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile, zlib.error) as error:
            raise InputError(f"{path}: expected an npz archive, got {error}") from error


@contextlib.contextmanager
def opened(path):
    """The archive `path` as an open file. Raises InputError if it is none."""
    try:
        with open(path, "rb") as file:
            if not zipfile.is_zipfile(file):
                kind = "another kind of file" if file.seek(0, 2) else "an empty file"
                raise InputError(f"{path}: expected an npz archive, got {kind}")
            file.seek(0)
            yield file
    except OSError as error:
        raise InputError(f"{path}: {(error.strerror or str(error)).lower()}") from error


def in_order(path, present, prefix, count):
    """PREFIX0 .. PREFIX(count-1) of what read_numbered read from `path`.

    PREFIXcount and above are an error: an archive made for another signature is no
    silent subset.
    """
    if present.keys() != set(_names(prefix, count)):
        got = _listed(prefix, len(present))
        missing = [name for name in _names(prefix, count) if name not in present]
        if missing and len(present) and present.keys() != set(_names(prefix, len(present))):
            got = "no " + ", ".join(missing)
        raise InputError(f"{path}: expected {_listed(prefix, count)}, got {got}")
    return [present[name] for name in _names(prefix, count)]


def _names(prefix, count):
    return [f"{prefix}{i}" for i in range(count)]


def _listed(prefix, count):
    if count < 2:
        return f"{prefix}0" if count else f"no {prefix}N"
    return f"{prefix}0 to {prefix}{count - 1}"


def check_shapes(results, expected):
    """Raises InputError where an expected array cannot be the result of that number."""
    for position, (result, array) in enumerate(zip(results, expected)):
        if not result.has_shape(array):
            got = shape_text(array.shape, dtype_text(array.dtype))
            raise InputError(f"out{position}: expected {result}, got {got}")
        as_numbers(f"out{position}", array)


def as_numbers(name, array):
    """`array` as float64. Raises InputError for text, complex and record arrays."""
    array = named_bfloat16(array)
    if array.dtype.kind in "biuf" or array.dtype == DTYPES["bf16"]:
        return array.astype(np.float64)
    raise InputError(f"{name}: expected numbers, got {array.dtype}")


def max_abs_error(name, got, expected):
    """Largest |got - expected|; equal infinities and NaN on both sides count as equal.

    A NaN or an infinity on one side only is an infinite error.
    Raises InputError if the shapes differ.
    """
    if got.shape != expected.shape:
        raise InputError(
            f"{name}: expected {shape_text(expected.shape, dtype_text(expected.dtype))}, "
            f"got {shape_text(got.shape, dtype_text(got.dtype))}"
        )
    got, expected = got.astype(np.float64), as_numbers(name, expected)
    with np.errstate(invalid="ignore"):
        error = np.abs(got - expected)
    error = np.where((got == expected) | (np.isnan(got) & np.isnan(expected)), 0.0, error)
    error = np.where(np.isnan(error), np.inf, error)
    return float(error.max(initial=0.0))
