"""The characters of a text file whose encoding is not told: marks first, then UTF-8, then a guess.

Spreadsheets save in UTF-8 with or without a mark, in UTF-16 ("Unicode text"), or in the one-byte
encoding of the machine they run on. The one-byte encodings hold the same letters in other places;
the one in which the letters look like words is taken, and the guess is said.
"""

from __future__ import annotations

import codecs
import unicodedata

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSES = (
    ("cp1252", "Windows-1252"),
    ("mac_roman", "Mac Roman"),
    ("cp850", "DOS, code page 850"),
    ("cp1251", "Windows-1251"),
)
_COMMON = frozenset("äöüßéèêëàâáåæçîïíñóòôõøœúùûãìý" + "ÄÖÜÉÈÀÁÅÆÇÎÍÑÓØŒÚ")
_SAMPLE = 65_536


def decode_text(data: bytes) -> tuple[str, str]:
    """Return the content of a text file and, where its encoding was guessed, what it was taken for.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    text, guess : str
        The guess is the name of an encoding for people; empty where there was no need to guess.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").removeprefix("\ufeff"), ""
    wide = _without_mark(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace"), "UTF-16"
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        encoding, name = max(_GUESSES, key=lambda guess: _likelihood(data, guess[0]))
        return data.decode(encoding, "replace"), name


def _without_mark(sample: bytes) -> str:
    """Return the byte order of UTF-16 text without a mark: every second byte of it is 0."""
    half = len(sample) // 2
    if half >= 2 and sample[1::2].count(0) > 0.6 * half:
        return "utf-16-le"
    return "utf-16-be" if half >= 2 and sample[::2].count(0) > 0.6 * half else ""


def _likelihood(data: bytes, encoding: str) -> float:
    """Return how much the letters beyond ASCII look like those of words, -1..1."""
    text = data[:_SAMPLE].decode(encoding, "replace")
    marks = [i for i, letter in enumerate(text) if letter > "\x7f"]
    if not marks:
        return 0.0
    return sum(_looks(text, i) for i in marks) / len(marks)


def _looks(text: str, place: int) -> float:
    letter = text[place]
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    if not letter.isalpha():
        return -1.0
    around = [other for other in (before, after) if other.isalpha()]
    if any(_script(letter) != _script(other) for other in around):
        return -1.0
    if letter.isupper() and before.islower():
        return -1.0
    return 1.0 if letter in _COMMON or _script(letter) == "CYRILLIC" else 0.0


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").partition(" ")[0]
