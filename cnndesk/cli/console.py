"""The streams of the command line: there even where there is no terminal, never in the way.

A program for Windows that has a window and no console is started without standard streams. A
console or a pipe there often has an old alphabet; what it lacks is written with letters that it
has, as ``>=`` for ``≥``, and never ends the program.
"""

from __future__ import annotations

import codecs
import os
import sys
from pathlib import Path
from typing import TextIO

from cnndesk.system import show_box

# fmt: off
PLAIN = {
    " ": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "\u00a0": " ", "\u2212": "-",
    "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "≥": ">=", "≤": "<=",
    "≠": "!=", "≈": "~", "±": "+-", "×": "x", "÷": "/", "·": "*", "•": "*", "→": "->", "←": "<-",
    "↑": "^", "↓": "v", "µ": "u", "μ": "u", "Δ": "d", "Σ": "sum", "√": "sqrt", "∞": "inf",
    "²": "^2", "³": "^3", "½": "1/2", "━": "#", "─": "-", "│": "|", "┤": "|", "├": "|", "└": "+",
    "┘": "+", "┌": "+", "┐": "+", "┼": "+", "●": "o", "○": "*", "▲": "^", "△": "+", "✓": "ok",
    "█": "#", "░": ".", "▓": "#", "▁": ".", "°": " deg", "ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue",
}
# fmt: on
"""What stands for a character where it cannot be shown."""

_ERRORS = "cnndesk-plain"


def prepare() -> bool:
    """Make the standard streams such that printing never fails.

    Returns
    -------
    bool
        Whether anybody can read what is printed for people: False for a program of Windows that
        was started without a console.
    """
    codecs.register_error(_ERRORS, _plainly)
    heard = sys.stderr is not None
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, _nowhere())
            continue
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=_ERRORS)
    return heard


def say(sentence: str, *, heard: bool) -> None:
    """Tell a person why nothing comes of what was asked for, in a box where nobody reads stderr."""
    print(f"cnndesk: {sentence}", file=sys.stderr)
    if not heard:
        show_box("cnndesk", sentence)


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8", newline="")


def has_all_letters(encoding: str | None) -> bool:
    """Whether an encoding can write every character."""
    try:
        return codecs.lookup(encoding or "utf-8").name.startswith("utf")
    except LookupError:
        return False


def _plainly(error: UnicodeError) -> tuple[str, int]:
    """Write with other characters what an encoding lacks; a question mark where none is known."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    piece = error.object[error.start : error.end]
    text = "".join(PLAIN.get(character, "?") for character in piece)
    return text, error.end
