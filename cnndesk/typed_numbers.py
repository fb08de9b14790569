"""Numbers as people type them, in any country: what stands in a field, read one way everywhere.

A point or a comma sets off the decimals; spaces of any width, apostrophes and underscores, and a
comma or point that is followed by three digits each time, may stand between thousands. What can be
read in two ways is refused with both: a thousand must never become one. How numbers are written on
the screen is elsewhere (``cnndesk.blocks.number_text``).
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from cnndesk.errors import SettingError

LONGEST = 100  # characters; a number of more is a mistake
LARGEST_WHOLE_POWER = 18  # of ten, so that a short text never becomes a number of a million digits

_MINUS = "\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d"
_APOSTROPHES = "\u2019\u2018\u02bc\u2032\uff07`\u00b4\u066c_"
_NUMBER = re.compile(r"([+-]?) ?([\d.,' ]+?)(?:[eE]([+-]?\d{1,4}))?")
_GROUPS = re.compile(r"[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*")


class NumberError(SettingError):
    """A text that is no number, or may be two."""


def typed_number(words: str) -> float:
    """Return the number that someone typed.

    Parameters
    ----------
    words : str
        Such as ``0.5``, ``0,5``, ``−3``, ``1e-3``, ``12 000``, ``1,234,567`` or ``1.234,5``.

    Raises
    ------
    NumberError
        For what is no number, is too large for one, or may mean two (``1,000``).
    """
    sign, readings, power = _parts(words)
    if len(readings) > 1 and "," in words:
        small, large = (f"{sign}{_shortest(reading)}" for reading in readings)
        raise NumberError(
            f"“{words.strip()}” may mean {small} or {large}. Type {small}, or {large}."
        )
    number = float(f"{sign}{readings[0]}e{power}")
    if number in (float("inf"), float("-inf")):
        raise NumberError(f"“{words.strip()}” is too large. Type a smaller number.")
    return number


def typed_whole(words: str) -> int:
    """Return the whole number that someone typed; three digits behind a comma or point count.

    Nobody writes a whole number with three zeros behind it, so ``1,000`` and ``1.000`` are a
    thousand here.

    Raises
    ------
    NumberError
        For what is no whole number, or is too large for a field.
    """
    sign, readings, power = _parts(words)
    number = Decimal(f"{sign}{readings[-1]}e{power}")
    if number and number.adjusted() > LARGEST_WHOLE_POWER:
        raise NumberError(f"“{words.strip()}” is too large. Type a smaller number.")
    if number != number.to_integral_value():
        raise NumberError(
            f"“{words.strip()}” is no whole number. Type one, such as "
            f"{int(number.to_integral_value())}."
        )
    return int(number)


def _parts(words: str) -> tuple[str, list[str], int]:
    """Return the sign, what the digits may mean (decimals first), and the power of ten."""
    plain = "".join(map(_plain, words)).strip()
    if not plain:
        raise NumberError("The field is empty. Type a number.")
    match = _NUMBER.fullmatch(plain) if len(plain) <= LONGEST else None
    readings = _readings(match[2].strip(" "), has_power=match[3] is not None) if match else []
    if match is None or not readings:
        shown = plain if len(plain) <= 30 else plain[:29] + "…"
        raise NumberError(f"“{shown}” is no number. Type one, such as 12 or 0.5.")
    return match[1], readings, int(match[3] or 0)


def _plain(letter: str) -> str:
    """Return a letter as the one of its meaning that is on every keyboard."""
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if letter.isspace():
        return " "
    if letter in _MINUS:
        return "-"
    if letter in _APOSTROPHES:
        return "'"
    return {"\u066b": ".", "\uff0c": ",", "\uff0e": "."}.get(letter, letter)


def _readings(digits: str, *, has_power: bool) -> list[str]:
    """Return what digits and the marks between them may mean: with decimals, with thousands."""
    found = []
    mark = next((letter for letter in reversed(digits) if letter in ".,' "), "")
    if mark in (".", ",") and digits.count(mark) == 1:
        before, after = digits.split(mark)
        whole = _grouped(before) if re.search(r"\D", before) else before
        if after.isdecimal() or (not after and whole):
            found += [f"{whole or 0}.{after or 0}"] if whole is not None else []
    elif not mark:
        found.append(digits)
    without = _grouped(digits) if mark else None
    if without is None or (has_power and mark == "."):  # 1.234e5, as programs write it
        return found
    return [] if has_power and mark == "," else [*found, without]


def _grouped(digits: str) -> str | None:
    """Return digits without the marks between thousands; None where they stand elsewhere."""
    return re.sub(r"\D", "", digits) if _GROUPS.fullmatch(digits) else None


def _shortest(reading: str) -> str:
    return f"{float(reading):.15g}"
