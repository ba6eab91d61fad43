# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""This project, on the plain road."""

from peers.posenc import KINDS, declines, prepared, version  # noqa: F401

SETTINGS = "--road=plain"


def prepare(case, data):
    return prepared(case, data, road="plain")
