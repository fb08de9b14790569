"""C as text: names, numbers, arrays and strings that every compiler takes, whatever they hold."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_PER_LINE = {"float": 6, "int32_t": 8, "int8_t": 16}
_LINES_AT_ONCE = 256
_LONGEST_STRING = 1_000
"""Bytes; compilers need not take more than 4,095."""


@dataclass(frozen=True)
class Function:
    """A function of a C file.

    Attributes
    ----------
    name : str
    text : str
    needs : tuple of str
        Other functions that it calls.
    """

    name: str
    text: str
    needs: tuple[str, ...] = ()


def functions(*every: Function) -> dict[str, Function]:
    """Return functions by name, in the order in which they have to stand in a file."""
    return {function.name: function for function in every}


def needed(names: set[str], known: dict[str, Function]) -> list[Function]:
    """Return the functions of these names and those they call, in order."""
    every = set(names)
    for function in reversed(known.values()):
        if function.name in every:
            every |= set(function.needs)
    return [function for function in known.values() if function.name in every]


def identifier(name: str) -> str:
    """Return a name that C takes: ASCII letters, digits and underscores."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub(r"\W+", "_", plain, flags=re.ASCII).strip("_")[:40] or "network"
    return plain if not plain[0].isdigit() else f"net_{plain}"


def comment_text(text: str) -> str:
    """Return a text that cannot end a comment: printable ASCII."""
    plain = text.encode("ascii", "replace").decode()
    plain = "".join(one if one.isprintable() else " " for one in plain)
    return plain.replace("*/", "* /").replace("/*", "/ *").replace("??", "?")


def string(text: str) -> str:
    """Return a string of C that holds a text as UTF-8, whatever is in it."""
    data = text.encode("utf-8", "backslashreplace")[:_LONGEST_STRING]
    data = data.decode("utf-8", "ignore").encode()  # no half character at the end
    plain = "".join(
        chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\?' else f"\\{byte:03o}"
        for byte in data
    )
    return f'"{plain}"'


def number(value: float) -> str:
    """Return a float of C."""
    return f"{np.float32(value)!s}f"


def array(kind: str, name: str, values: NDArray[np.generic]) -> str:
    """Return a constant array of C."""
    flat, per_line = np.ascontiguousarray(values).ravel(), _PER_LINE[kind]
    lines = []
    # A piece at a time: each holds back the other threads of the program for as long as it takes.
    for start in range(0, len(flat), per_line * _LINES_AT_ONCE):
        items = _items(kind, flat[start : start + per_line * _LINES_AT_ONCE])
        lines += [
            "    " + ", ".join(items[first : first + per_line])
            for first in range(0, len(items), per_line)
        ]
    body = ",\n".join(lines)
    return f"static const {kind} {name}[{len(flat)}] = {{\n{body}}};\n"


def _items(kind: str, values: NDArray[np.generic]) -> list[str]:
    if kind == "float":  # the shortest text that reads as the same number
        return [f"{item}f" for item in values.astype("U32").tolist()]
    return [str(item) for item in values.tolist()]
