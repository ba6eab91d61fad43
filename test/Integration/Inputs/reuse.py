# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A compiler launcher for a copy of the tree: takes the object from the original's build
where everything that it was compiled from is the same, and compiles otherwise.

reuse.py COMPILER ARGUMENTS...   in the copy's build folder; POSENC_REUSE names a JSON file:
build, the original's build folder; moved, [original folder, its copy] pairs, most special
first; dependencies, object -> its files within the original.
"""

import filecmp
import json
import os
import pathlib
import shutil
import sys


def copy_of(path, moved):
    original, copy = next(pair for pair in moved if path.startswith(pair[0] + "/"))
    return copy + path[len(original):]


def same(one, two):
    return os.path.isfile(two) and filecmp.cmp(one, two, shallow=False)


def main(command):
    plan = json.loads(pathlib.Path(os.environ["POSENC_REUSE"]).read_text())
    target = command[command.index("-o") + 1]
    files = {path: copy_of(path, plan["moved"]) for path in plan["dependencies"].get(target, ())}
    if not files or not all(same(*pair) for pair in files.items()):
        os.execvp(command[0], command)
    shutil.copyfile(pathlib.Path(plan["build"]) / target, target)
    # What Ninja reads to know when the object is out of date.
    depfile = pathlib.Path(command[command.index("-MF") + 1])
    depfile.write_text(f"{target}: {' '.join(files.values())}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
