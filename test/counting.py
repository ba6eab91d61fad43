# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""unittest with the closing line that utils/test.sh adds up."""

import sys
import unittest


def run(tests):
    """Runs a suite; prints `N passed, N failed` last; -> exit code. Nothing run is one
    failed."""
    result = unittest.TextTestRunner(stream=sys.stdout).run(tests)
    failed = {str(test) for test, _ in result.failures + result.errors}
    failed |= {str(test) for test in result.unexpectedSuccesses}
    passed = result.testsRun - len(result.skipped) - len(failed)
    if passed + len(failed) == 0:
        failed = {"nothing ran"}
    print(f"{max(passed, 0)} passed, {len(failed)} failed", flush=True)
    return 1 if failed else 0


def main():
    """Runs every test of the calling script."""
    sys.exit(run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])))
