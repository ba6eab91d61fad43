# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""This project, for AVX2. The peak beside it is that of this machine's widest vectors."""

from peers.posenc import KINDS, declines, prepared, version  # noqa: F401

SETTINGS = "--target=x86-64-v3"


def prepare(case, data):
    return prepared(case, data, target="x86-64-v3")
