# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Some lines of a long text: from stdin to stdout, `...` for what is left out.

excerpt.py [--drop REGEX] [--width N] PATTERN ...

PATTERN is a regular expression, for the next line in which it is found, or FIRST..LAST,
for the lines from the next with FIRST to the next with LAST; each is looked for after
what the one before has found, and one that finds nothing is an error. What --drop matches
becomes `...`. Lines of more than N columns are broken before clauses of operations.
"""

import argparse
import re
import sys

CLAUSE = re.compile(r" (?=ins ?\(|outs ?\(|maps \[|encodings \[|masks \[|permutation"
                    r"|: \S+ to |(?:->|:|into) \S+$)")


def search(lines, pattern, start):
    for number in range(start, len(lines)):
        if re.search(pattern, lines[number]):
            return number
    raise SystemExit(f"excerpt.py: expected a line with {pattern!r} from line {start + 1} on, got none")


def kept(lines, patterns):
    """Numbers of the lines to print, in order."""
    numbers = []
    for pattern in patterns:
        first, _, last = pattern.partition("..")
        begin = search(lines, first, numbers[-1] + 1 if numbers else 0)
        numbers += range(begin, search(lines, last, begin) + 1 if last else begin + 1)
    return numbers


def broken(line, width):
    """The line as several, each but the first indented by four more."""
    indent = line[: len(line) - len(line.lstrip())]
    parts = [line] if len(line) <= width else CLAUSE.split(line)
    filled = parts[:1]
    for part in parts[1:]:
        if len(f"{filled[-1]} {part}") <= width:
            filled[-1] += f" {part}"
        else:
            filled.append(f"{indent}    {part}")
    return filled


def excerpt(lines, patterns, width):
    previous = None
    for number in kept(lines, patterns):
        line = lines[number]
        if previous is not None and number != previous + 1:
            yield line[: len(line) - len(line.lstrip())] + "..."
        yield from broken(line, width)
        previous = number


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--drop", default="(?!)", metavar="REGEX")
    parser.add_argument("--width", type=int, default=100, metavar="N")
    parser.add_argument("patterns", nargs="+", metavar="PATTERN")
    options = parser.parse_args()
    lines = re.sub(options.drop, "...", sys.stdin.read()).splitlines()
    print("\n".join(excerpt(lines, options.patterns, options.width)))


if __name__ == "__main__":
    main()
