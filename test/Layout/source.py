# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reading C++ and TableGen just well enough for the rules of the house."""

import functools
import re

TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""", re.DOTALL
)
DESCRIPTION = re.compile(r"\blet\s+(?:description|summary)\s*=\s*(?:\[\{.*?\}\]|\"[^\"]*\")\s*;", re.DOTALL)
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
SCOPE = re.compile(r"^(?:template\s*<.*>\s*)?(?:inline\s+)?(?:namespace|class|struct|union|enum|extern)\b", re.DOTALL)


def blank(text):
    """The same number of lines with nothing in them."""
    return "\n" * text.count("\n")


def without_comments(text):
    return TOKEN.sub(lambda m: blank(m[0]) if m[0].startswith(("//", "/*")) else m[0], text)


def without_descriptions(text):
    """TableGen without the text that documentation is made of."""
    return DESCRIPTION.sub(lambda m: blank(m[0]), text)


@functools.lru_cache(maxsize=None)
def words(identifier):
    """emitRopeTables, emit_rope_tables -> emit, rope, tables."""
    return tuple(word.lower() for word in WORD.findall(identifier))


def mentions(code, names):
    """(line, identifier, name) where an identifier has all words of a name in a row."""
    wanted = [(name, words(name)) for name in names]
    for number, line in enumerate(code.split("\n"), 1):
        for identifier in IDENTIFIER.findall(line):
            have = words(identifier)
            for name, want in wanted:
                if any(have[i : i + len(want)] == want for i in range(len(have))):
                    yield number, identifier, name


def functions(text):
    """(first line, last line, head) of each function definition: a block whose head has
    a parameter list, outside of any other."""
    code = TOKEN.sub(lambda m: blank(m[0]) if m[0][0] == "/" else '""', text)
    code = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", lambda m: blank(m[0]), code, flags=re.M)
    stack, start = [], 0
    for position, character in enumerate(code):
        if character == "{":
            head = code[start:position]
            scope = SCOPE.match(head.strip()) is not None
            inner = any(kind != "scope" for kind, _, _ in stack)
            kind = "scope" if scope and not inner else "function" if "(" in head else "data"
            first = start + len(head) - len(head.lstrip())
            stack.append((kind, first, " ".join(head.split())))
        elif character == "}" and stack:
            kind, first, head = stack.pop()
            if kind == "function" and all(outer == "scope" for outer, _, _ in stack):
                yield code.count("\n", 0, first) + 1, code.count("\n", 0, position) + 1, head
        if character in "{};" and all(kind == "scope" for kind, _, _ in stack):
            start = position + 1
