"""The shape of what flows along a link, and how shapes and counts are written for people.

Nothing here knows a block; every other module of the package stands on this one.
"""

from __future__ import annotations

from typing import NamedTuple

from cnndesk.words import say

THIN_SPACE = "\u202f"  # narrow, and no line ends in it


class Shape(NamedTuple):
    """Height, width and channels; a vector of n features is ``(1, 1, n)``.

    ``str(shape)`` is what the user reads: ``"32×32×3"``, or ``"128"`` for a vector.
    """

    h: int
    w: int
    c: int

    @property
    def is_vector(self) -> bool:
        """True for 1×1×n: a list of features without a place in the image."""
        return self.h == 1 and self.w == 1

    @property
    def size(self) -> int:
        """Number of values."""
        return self.h * self.w * self.c

    @property
    def plane(self) -> str:
        """The extent without the channels, ``"32×32"``."""
        return times(self.h, self.w)

    def __str__(self) -> str:
        return str(self.c) if self.is_vector else times(*self)


def times(*numbers: int) -> str:
    """Join numbers with the multiplication sign: ``times(3, 3)`` is ``"3×3"``."""
    return "×".join(str(number) for number in numbers)


def grouped(number: int) -> str:
    """Write a count with thin spaces between thousands: 36928 as ``"36 928"``."""
    return f"{number:,}".replace(",", THIN_SPACE)


def counted(number: int, noun: str) -> str:
    """Write ``"1 input"``, ``"2 inputs"``, ``"1 class"``, ``"10 classes"``."""
    return f"{grouped(number)} {noun if number == 1 else plural(noun)}"


def told(number: int, noun: str) -> str:
    """Write what `counted` does in the language of who reads it, for sentences that are said so.

    The noun is English; both forms of every noun that is written here are texts to translate.
    """
    return say(f"{{n}} {noun if number == 1 else plural(noun)}").format(n=grouped(number))


def plural(noun: str) -> str:
    """Return the English plural of a regular noun."""
    return noun + ("es" if noun.endswith("s") else "s")


def number_text(value: float) -> str:
    """Write a number as short as it can be: ``0.9``, ``1``, ``1e-05``, with a true minus sign."""
    text = str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else f"{value:.6g}"
    return text.replace("-", "\u2212") if text.startswith("-") else text
