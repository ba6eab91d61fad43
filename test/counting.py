# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""unittest with the closing line that utils/test.sh adds up."""

import io
import multiprocessing
import os
import sys
import unittest


class Outcome:
    """Of some tests: how many passed, and the names of those that did not."""

    def __init__(self, tests, stream):
        result = unittest.TextTestRunner(stream=stream).run(unittest.TestSuite(tests))
        self.failed = {str(test) for test, _ in result.failures + result.errors}
        self.failed |= {str(test) for test in result.unexpectedSuccesses}
        self.passed = max(result.testsRun - len(result.skipped) - len(self.failed), 0)


def count(outcomes):
    """Prints `N passed, N failed`; -> exit code. Nothing run is one failed."""
    passed = sum(outcome.passed for outcome in outcomes)
    failed = set().union(*(outcome.failed for outcome in outcomes))
    if passed + len(failed) == 0:
        failed = {"nothing ran"}
    print(f"{passed} passed, {len(failed)} failed", flush=True)
    return 1 if failed else 0


def run(tests):
    """Runs a suite; prints the closing line last; -> exit code."""
    return count([Outcome(tests, sys.stdout)])


def run_side_by_side(tests):
    """Likewise, on all processors: of tests that share nothing, in processes that have not begun."""
    tests, processes = list(tests), os.cpu_count()
    fork = multiprocessing.get_context("fork")

    def share(number, pipe):
        said = io.StringIO()
        outcome = Outcome(tests[number::processes], said)
        pipe.send((said.getvalue(), outcome))

    outcomes = []
    pipes = [fork.Pipe(duplex=False) for _ in range(processes)]
    workers = [fork.Process(target=share, args=(number, ours))
               for number, (_, ours) in enumerate(pipes)]
    for worker, (_, ours) in zip(workers, pipes):
        worker.start()
        ours.close()
    # A process that dies says nothing: EOFError.
    for theirs, _ in pipes:
        said, outcome = theirs.recv()
        print(said, flush=True)
        outcomes.append(outcome)
    return count(outcomes)


def main():
    """Runs every test of the calling script."""
    sys.exit(run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])))
