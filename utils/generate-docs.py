# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes docs/generated from the TableGen descriptions of operations, attributes,
interfaces and passes; --check compares instead."""

import re
import sys

import checked_in
import tablegen

MUST = "\nNOTE: This method *must* be implemented by the user.\n"
METHOD = re.compile(r"^#### `(\w+)`$(.*?)(?=^#|\Z)", re.MULTILINE | re.DOTALL)
INTERFACE = re.compile(r"^## (\w+) \(`(\w+)`\)$(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def tidy(text):
    """Without what only upstream's site builder reads."""
    lines = [line.rstrip() for line in text.split("\n") if line.strip() != "[TOC]"]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def dialect():
    return tidy(tablegen.run("mlir-tblgen", "-gen-dialect-doc", "-dialect=posenc",
                             source=tablegen.DIALECT))


def interfaces():
    """Upstream says of every method that it must be implemented; those with a default
    show it instead."""
    records = tablegen.Records(tablegen.INTERFACES)
    text = tablegen.run("mlir-tblgen", "-gen-attr-interface-docs", source=tablegen.INTERFACES)

    def with_defaults(interface):
        methods = (records[method] for method in records[interface[2]]["methods"])
        defaults = {method["name"]: " ".join(method["defaultBody"].split()) for method in methods}

        def with_default(method):
            default = defaults[method[1]]
            return method[0].replace(MUST, f"\nDefault: `{default}`\n") if default else method[0]

        return METHOD.sub(with_default, interface[0])

    # Second lines of a method's description keep the indentation of the .td file.
    return tidy(re.sub(r"(?m)^ {6}(?=\S)", "", INTERFACE.sub(with_defaults, text)))


def passes():
    rooms = sorted((tablegen.ROOT / "include" / "posenc").glob("*/Passes.td"))
    texts = [tablegen.run("mlir-tblgen", "-gen-pass-doc", source=room) for room in rooms]
    note, _, _ = texts[0].partition("\n")
    bodies = [f"## {room.parent.name}\n{text.removeprefix(note)}" for room, text in zip(rooms, texts)]
    return tidy("\n".join([note, "\n# Passes\n", *bodies]))


def main():
    return checked_in.main(lambda: {
        "docs/generated/Dialect.md": dialect(),
        "docs/generated/Interfaces.md": interfaces(),
        "docs/generated/Passes.md": passes(),
    }, __doc__)


if __name__ == "__main__":
    sys.exit(main())
