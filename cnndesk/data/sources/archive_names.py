"""Names in archives, which are bytes of an encoding that old archives do not tell.

UTF-8 comes first, even where nothing says so (a Mac's Finder says nothing). What is no UTF-8 was
packed by a program of the day in the encoding of its country; all such names of an archive are read
in the one encoding under which most of their characters are common letters, and that this is a
guess is said. Every name is brought to Unicode's form NFC: an umlaut is one character, as in names
from elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cnndesk.data.names import normal

_ENCODINGS: tuple[tuple[str, str], ...] = (
    ("gbk", "Chinese"),
    ("shift_jis", "Japanese"),
    ("big5", "Chinese, traditional"),
    ("euc_kr", "Korean"),
    ("cp866", "Cyrillic"),
    ("cp1251", "Cyrillic"),
    ("cp437", "western"),
    ("cp1252", "western"),
)
"""Tried in this order; a later one has to be better to win."""

_COMMON_LEADS = {"gbk": (0xB0, 0xD7), "shift_jis": (0x88, 0x97), "big5": (0xA4, 0xC6),
                 "euc_kr": (0xB0, 0xC8)}  # fmt: skip
"""First bytes of the characters that each national standard calls common."""

_ENOUGH = 2000
_WORD = re.compile(r"[^\x00-@\[-`{-\x7f]+")
"""Letters, and whatever is beyond ASCII."""

_LATIN_1 = frozenset(map(chr, range(0xC0, 0x100))) - {"×", "÷"}


def decoded(names: Sequence[bytes]) -> tuple[list[str], str]:
    """Return names as text, and a sentence where their encoding was guessed; else nothing."""
    strange = [name for name in names if not _is_utf_8(name)]
    if not strange:
        return [member_name(name.decode("utf-8")) for name in names], ""
    # One program packed them all, so that those which happen to be UTF-8 are not.
    beyond = [name for name in names if not name.isascii()]
    encoding, language = max(_ENCODINGS, key=lambda row: _score(beyond, row[0]))
    example = strange[0].decode(encoding, "replace")
    return [member_name(name.decode(encoding, "replace")) for name in names], (
        f"The names in the archive are not Unicode; they were read as {language} "
        f"({encoding.replace('_', '-')}), for example “{example}”. If they look wrong, pack the "
        "images again with a program that writes UTF-8."
    )


def member_name(text: str) -> str:
    """Return the name of a member as it is shown, with forward slashes between its folders."""
    return normal(text.replace("\\", "/"))


def _is_utf_8(name: bytes) -> bool:
    try:
        name.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _score(names: Sequence[bytes], encoding: str) -> float:
    """Return the share of characters beyond ASCII that are common in the encoding, 0..1.

    A little more for Korean where there are many: their codes are common ones of Chinese too, but
    few Chinese texts keep to the half of these that Korean uses.
    """
    common, seen = 0.0, []
    for name in names[:_ENOUGH]:
        try:
            text = name.decode(encoding)
        except UnicodeDecodeError:
            return -1.0
        for word in _WORD.findall(text):
            beyond = [character for character in word if not character.isascii()]
            seen += beyond
            common += sum(_is_common(c, word, encoding) for c in beyond)
    if not seen:
        return 0.0
    share = common / len(seen)
    is_korean = encoding == "euc_kr" and share == 1 and len(set(seen)) >= 6
    return share + 0.01 * is_korean


def _is_common(character: str, word: str, encoding: str) -> float:
    """Return 1 for a character that is common where it stands, 0.5 beside plain letters, else 0."""
    plain = sum(c.isascii() for c in word)
    if encoding in ("cp437", "cp1252"):
        # Western words are mostly plain letters with an accented one here and there.
        return float(character in _LATIN_1 and 2 * plain >= len(word) - plain)
    return _is_common_letter(character, encoding) * (0.5 if plain else 1.0)


def _is_common_letter(character: str, encoding: str) -> bool:
    if encoding in ("cp866", "cp1251"):
        return "а" <= character.casefold() <= "я" or character in "ёЁ"
    if encoding == "shift_jis" and "\u3041" <= character <= "\u30fc":
        return True
    low, high = _COMMON_LEADS[encoding]
    code = character.encode(encoding)
    second = 0xA1 if encoding in ("gbk", "euc_kr") else 0x40
    return len(code) == 2 and low <= code[0] <= high and code[1] >= second
