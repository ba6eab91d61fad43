# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A guide in Markdown as something that can be followed: its fenced blocks by kind.

    ```sh            commands that succeed, run one after the other
    ```sh fails      commands each of which fails
    ```diff          a change to apply
    ```LANGUAGE PATH an excerpt of a file of the project
"""

import dataclasses
import re

BLOCK = re.compile(r"^( *)```(\w+)(?: ([^\n]+))?\n(.*?)^ *```$", re.M | re.S)


@dataclasses.dataclass(frozen=True)
class Block:
    language: str
    argument: str | None
    text: str

    @property
    def is_excerpt(self):
        return self.argument is not None and "/" in self.argument

    def commands(self):
        """A command a line; a backslash continues one."""
        return self.text.replace("\\\n", " ").strip().split("\n")


def blocks(path):
    """A block in a list is as it would be outside."""
    return [
        Block(m[2], m[3], re.sub(rf"^{m[1]}", "", m[4], flags=re.M))
        for m in BLOCK.finditer(path.read_text())
    ]
