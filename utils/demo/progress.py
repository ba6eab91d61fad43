# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lines that say what is going on, and how long it took."""

import time


class Step:
    def __init__(self, text):
        print(f"-- {text} ", end="", flush=True)
        self.start = time.monotonic()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        print(f" {self.seconds:.1f} s", flush=True)

    @property
    def seconds(self):
        """Since the step began."""
        return time.monotonic() - self.start

    def tick(self):
        print(".", end="", flush=True)
