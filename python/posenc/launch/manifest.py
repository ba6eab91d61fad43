# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A launch manifest, and what its steps are for given shapes."""

import dataclasses
import json
import operator

from ..errors import InputError, LibraryError, RunError

VERSION = 1


def _quotient(left, right):
    """Rounded toward zero."""
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


_OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": _quotient,
    "%": lambda left, right: left - right * _quotient(left, right),
    "floordiv": operator.floordiv,
    "mod": operator.mod,
    "ceildiv": lambda left, right: -(-left // right),
    "min": min,
    "max": max,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
}


def _of_unsigned(function):
    """On 64-bit numbers without a sign; the result is again one with."""
    def of_signed(left, right):
        result = int(function(left % 2**64, right % 2**64))
        return result - 2**64 if result >= 2**63 else result

    return of_signed


_UNSIGNED = {"u/": "/", "u%": "%", "umin": "min", "umax": "max", "u<": "<", "u<=": "<=", "u>": ">", "u>=": ">="}
_OPERATORS |= {name: _of_unsigned(_OPERATORS[signed]) for name, signed in _UNSIGNED.items()}


@dataclasses.dataclass(frozen=True)
class Manifest:
    target: str
    format: str
    functions: dict

    @classmethod
    def parse(cls, text):
        """Raises LibraryError for what is none, or one of another version."""
        try:
            document = json.loads(text)
            version = document["version"]
            functions = {function["name"]: function for function in document["functions"]}
            manifest = cls(document["target"], document["format"], functions)
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError(f"expected a launch manifest, got {error!r}") from error
        if version != VERSION:
            raise LibraryError(f"expected a manifest of version {VERSION}, got {version}")
        return manifest

    def function(self, name):
        """The entry of a function that steps stand for."""
        if name not in self.functions:
            known = ", ".join(self.functions) or "none"
            raise InputError(f"expected a function of the module ({known}), got {name}")
        function = self.functions[name]
        if not function["executable"]:
            raise InputError(f"{name}: {function['reason']}")
        return function


class Plan:
    """A function for one set of shapes and scalars: `steps` have numbers in place of
    expressions, and no branches. Raises RunError where a check of the model fails."""

    def __init__(self, function, shapes, scalars):
        self._shapes, self._names = shapes, dict(scalars)
        self.steps = []
        self._take(function["steps"])
        self.results = [self._result(result) for result in function["results"]]

    def _take(self, steps):
        for step in steps:
            kind = step["kind"]
            if kind == "let":
                self._names[step["name"]] = self.number(step["value"])
            elif kind == "if":
                self._take(step["steps"] if self.number(step["condition"]) else step.get("else", []))
            elif kind == "fail":
                raise RunError(step["message"])
            else:
                self.steps.append(self._resolved(step))

    def _result(self, result):
        return {**result, "shape": self._numbers(result["shape"])}

    def _resolved(self, step):
        kind = step["kind"]
        if kind == "allocate":
            return {**step, "bytes": self.number(step["bytes"])}
        if kind == "launch":
            numbers = {key: self._numbers(step[key]) for key in ("grid", "block", "cluster") if key in step}
            parameters = [self._parameter(parameter) for parameter in step["parameters"]]
            shared = self.number(step["shared_bytes"])
            return {**step, **numbers, "shared_bytes": shared, "parameters": parameters}
        if kind == "copy":
            ends = {key: {**step[key], "offset": self.number(step[key]["offset"])} for key in ("target", "source")}
            return {**step, **ends, "bytes": self.number(step["bytes"])}
        if kind == "tensor_map":
            numbers = {key: self._numbers(step[key]) for key in ("sizes", "strides", "box")}
            return {**step, **numbers, "offset": self.number(step["offset"])}
        if kind == "free":
            return step
        raise LibraryError(f"expected a step of version {VERSION}, got {kind}")

    def _parameter(self, parameter):
        if "value" not in parameter:
            return parameter
        value = parameter["value"]
        is_real = parameter["type"].startswith(("f", "bf"))
        value = self._names.get(value, value) if is_real else self.number(value)
        return {**parameter, "value": value}

    def _numbers(self, expressions):
        return tuple(self.number(expression) for expression in expressions)

    def number(self, expression):
        if isinstance(expression, int):
            return expression
        if isinstance(expression, str):
            return self._names[expression]
        name, *operands = expression
        if name == "size":
            array, dimension = operands
            return self._shapes[array][dimension]
        operands = self._numbers(operands)
        if name == "select":
            return operands[1] if operands[0] else operands[2]
        return int(_OPERATORS[name](*operands))
