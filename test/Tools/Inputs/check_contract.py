# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Holds a library compiled from binary-contract.mlir to the binary contract."""

import ctypes
import sys
import threading

from memref import Array, Library, libc, read

F32, I64 = ctypes.c_float, ctypes.c_int64
library = Library(sys.argv[1])
source = sys.argv[2]


def check(condition, text):
    if not condition:
        sys.exit(f"contract broken: {text}")


def call(name, args, ranks, ctype=F32, error=None):
    """Calls, checks ownership and the recorded error, returns (sizes, elements)."""
    before = [a.values for a in args if isinstance(a, Array)]
    results = library.call(name, args, ranks)
    check(
        before == [a.values for a in args if isinstance(a, Array)],
        f"{name} writes to an argument",
    )
    check(library.last_error() == error, f"{name}: last error is {library.last_error()}")
    owned = {a.descriptor.allocated for a in args if isinstance(a, Array)}
    for result in results:
        check(result.allocated not in owned, f"{name}: a result aliases")
        owned.add(result.allocated)
    values = [read(result, ctype, rank) for result, rank in zip(results, ranks)]
    for result in results:
        libc.free(result.allocated)
    return values


four = Array(F32, [1, 2, 3, 4], [4])
negated = [-1, -2, -3, -4]
check(call("argument", [four], [1, 1]) == [([4], [1, 2, 3, 4])] * 2, "argument")
check(call("same", [four], [1, 1]) == [([4], negated)] * 2, "same")
check(
    call("views", [four], [1, 2, 1]) == [([4], negated), ([2, 2], negated), ([2], [-2, -4])],
    "views",
)
# Twice: freeing the first call's results must not have touched the constant.
for _ in range(2):
    check(call("constant", [], [1, 1]) == [([3], [1, 2, 3])] * 2, "constant")
check(call("destination", [four, Array(F32, [9] * 4, [4])], [1]) == [([4], negated)], "destination")

# Row major, transposed, negative stride, behind an offset, broadcast, empty.
for sizes, strides, offset, expected in [
    ([2, 3], None, 0, [0, 1, 2, 3, 4, 5]),
    ([2, 3], [1, 2], 0, [0, 2, 4, 1, 3, 5]),
    ([2, 3], [3, -1], 2, [2, 1, 0, 5, 4, 3]),
    ([1, 3], [7, 1], 1, [1, 2, 3]),
    ([2, 3], [0, 1], 0, [0, 1, 2, 0, 1, 2]),
    ([0, 3], None, 0, []),
]:
    array = Array(F32, range(6), sizes, strides, offset)
    check(
        call("strided", [array], [2]) == [(sizes, [-x for x in expected])],
        f"strided {sizes} {strides}",
    )

scalar = Array(F32, [2.5], [])
check(call("scalar", [scalar, 3], [1]) == [([3], [2.5] * 3)], "scalar")
check(call("scalar", [scalar, 0], [1]) == [([0], [])], "empty result")

table = Array(F32, [row for row in range(8) for _ in range(1024)], [8, 1024])
rows = 64


def gather(ids, error):
    array = Array(I64, ids, [len(ids)])
    ((sizes, elements),) = call("gather", [array, table], [2], error=error)
    clamped = [min(max(i, 0), 7) for i in ids]
    check(sizes == [len(ids), 1024], "gather sizes")
    check(elements[::1024] == clamped, "gather elements")


with open(source) as file:
    lines = file.read().splitlines()


def location(text):
    (line,) = [n for n, line in enumerate(lines, 1) if text in line and "cf.assert" in line]
    return f"{source}:{line}:{lines[line - 1].index('cf.assert') + 1}: {text}"


too_big = location("index must be smaller than dim size")
too_small = location("index must be larger or equal to 0")
good = [i % 8 for i in range(rows)]
gather(good, None)
gather([], None)
# Out of both bounds, far apart, on different threads: the first assert of the
# program wins, and the next call starts anew.
gather([-5] + good + [2**40], too_big)
gather(good + [-(2**63)], too_small)
gather(good, None)

long, short = Array(F32, [1, 2, 3], [3]), Array(F32, [1], [1])
check(call("add", [long, long], [1, 1]) == [([3], [2, 4, 6]), ([2], [1, 2])], "add")
check(
    call("add", [long, short], [1, 1], error=location("mismatched size for broadcast"))
    == [([0], []), ([2], [0, 0])],
    "add of different sizes returns empty results",
)

# The error belongs to the thread that called.
seen = []
other = threading.Thread(target=lambda: seen.append(library.last_error()))
other.start()
other.join()
check(seen == [None], "the last error of another thread")
check(library.last_error() is not None, "the last error survives until the next call")

check(call("divide", [7, 2], [1], I64) == [([1], [3])], "divide")
for a, b in [(7, 0), (-(2**63), -1)]:
    call("divide", [a, b], [1], I64)
