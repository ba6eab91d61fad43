# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What can go wrong, by whose fault."""


class PosEncError(Exception):
    """Base of all; `exit_code` is what the command line returns for it."""

    exit_code = 1


class LibraryError(PosEncError):
    """The compiler library is missing or unusable."""


class CompileError(PosEncError):
    """The compiler refused the module or the options; the text is its diagnostics."""

    def __init__(self, diagnostics, exit_code=1):
        super().__init__(diagnostics)
        self.exit_code = exit_code


class InputError(PosEncError):
    """A file or an array is not what the module needs."""


class RunError(PosEncError):
    """The compiled function reported a failed assertion; its results mean nothing."""
