r"""Names as they are compared and shown: one Unicode form, and no character that is an order.

A name of a file or class may hold a line break, a command to the terminal or one that turns the
reading direction round. Such characters are shown as what they are (``\n``, ``\x1b``), so that a
name is one line everywhere and cannot pretend to be another.
"""

from __future__ import annotations

import unicodedata

_DIRECTIONS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def normal(name: str) -> str:
    """Return a name in the form NFC, with characters that are orders shown as such."""
    if name.isascii() and name.isprintable():
        return name
    return visible(unicodedata.normalize("NFC", name))


def visible(text: str) -> str:
    """Return a text with characters that are orders (control, line, direction) shown as such."""
    if text.isprintable():
        return text
    return "".join(repr(c)[1:-1] if _is_order(c) else c for c in text)


def _is_order(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Zl", "Zp") or character in _DIRECTIONS
