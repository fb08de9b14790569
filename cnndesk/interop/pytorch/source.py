"""Python source as ruff and black lay it out: calls and tuples, broken where a line is too long.

Only what generated modules need; nothing is read here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

WIDTH = 100
INDENT = "    "


@dataclass(frozen=True)
class Name:
    """A name in a program, as it stands there."""

    text: str


Value = int | float | bool | str | Name | tuple["Value", ...]
"""What stands in a call: a number, a text, a name, or a tuple of these."""

Argument = tuple[str, Value]
"""Name and value; without a name where the value stands by its place."""


@dataclass(frozen=True)
class Call:
    """A call such as ``nn.Conv2d(3, 16, kernel_size=3)``.

    Attributes
    ----------
    callee : str
    arguments : tuple of (str, value)
        Those without a name first.
    """

    callee: str
    arguments: tuple[Argument, ...] = ()

    @property
    def text(self) -> str:
        """The call in one line."""
        return f"{self.callee}({', '.join(_argument(one) for one in self.arguments)})"


def call(callee: str, *values: Value, **named: Value) -> Call:
    """Return a call."""
    return Call(callee, (*(("", value) for value in values), *named.items()))


def literal(value: Value) -> str:
    """Return a value as it stands in a program, in one line."""
    if isinstance(value, Name):
        return value.text
    if isinstance(value, str):
        return text_literal(value)
    if isinstance(value, tuple):
        inner = ", ".join(literal(one) for one in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return repr(value)


def text_literal(text: str) -> str:
    """Return a text in double quotes; what cannot be seen or written is escaped."""
    plain = [one if one.isprintable() and not "\ud800" <= one <= "\udfff" else "" for one in text]
    inner = "".join(
        shown.replace("\\", "\\\\") if shown else _escaped(one)
        for one, shown in zip(text, plain, strict=True)
    )
    if '"' in inner and "'" not in inner:
        return f"'{inner}'"  # the formatter prefers the quotes that need no escape
    return '"' + inner.replace('"', '\\"') + '"'


def _escaped(character: str) -> str:
    code = ord(character)
    if character in "\n\r\t":
        return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}[character]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def number(value: float) -> float:
    """Return a number as short as a float of 32 bits needs."""
    return float(f"{value:.9g}")


def assigned(target: str, value: Value | Call, depth: int) -> list[str]:
    """Return the lines of ``target = value``, indented by so many steps."""
    return list(_laid_out(INDENT * depth, f"{target} = ", value, ""))


def _argument(argument: Argument) -> str:
    name, value = argument
    return f"{name}={literal(value)}" if name else literal(value)


def _laid_out(indent: str, prefix: str, value: Value | Call, suffix: str) -> Iterator[str]:
    """Yield a value in one line if it fits, else its parts between brackets."""
    text = value.text if isinstance(value, Call) else literal(value)
    line = f"{indent}{prefix}{text}{suffix}"
    parts = _parts(value)
    if len(line) <= WIDTH or not parts:
        yield line
        return
    head, end = (f"{value.callee}(", ")") if isinstance(value, Call) else ("(", ")")
    deeper = indent + INDENT
    inner = f"{deeper}{', '.join(_argument(one) for one in parts)}"
    yield f"{indent}{prefix}{head}"
    if isinstance(value, Call) and len(inner) <= WIDTH:
        yield inner
    else:
        for name, part in parts:
            yield from _laid_out(deeper, f"{name}=" if name else "", part, ",")
    yield f"{indent}{end}{suffix}"


def _parts(value: Value | Call) -> tuple[Argument, ...]:
    if isinstance(value, Call):
        return value.arguments
    return tuple(("", one) for one in value) if isinstance(value, tuple) else ()
