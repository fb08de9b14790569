"""What a translation must keep of its text in every language: what the program fills in or reads.

A check that fails would show as a crash (``{nmae}``), as a lost number or as a menu without a key.
"""

from __future__ import annotations

import re
from collections import Counter
from string import Formatter

FIELD = re.compile(r"\{[^{}]*\}|%n|%\d")
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
MNEMONIC = re.compile(r"&(?=\w)")
ENTITY = re.compile(r"&(?:[a-z]+|#\d+);")
KEY = re.compile(r"(?<=\w\+)[A-Z](?!\w)|\bF\d{1,2}\b")


def faults(source: str, words: str) -> list[str]:
    """Return what is wrong with a translation, as sentences; nothing where it may be shown."""
    found = []
    for what, pattern in (("fields", FIELD), ("tags", TAG), ("entities", ENTITY), ("keys", KEY)):
        wanted, given = (Counter(pattern.findall(text)) for text in (source, words))
        if wanted != given:
            found.append(f"other {what}: {_listed(wanted)} in the text, {_listed(given)} here")
    if _mnemonics(source) != _mnemonics(words):
        found.append("has & before another number of letters")
    if source.endswith("…") != words.endswith(("…", "……")):
        found.append("one of the two ends in …, the other does not")
    if source[:1].isspace() != words[:1].isspace() or source[-1:].isspace() != words[-1:].isspace():
        found.append("has other spaces at its ends")
    if source.count("\n") != words.count("\n"):
        found.append("has another number of lines")
    if not words.strip():
        found.append("is empty")
    if "..." in words and "..." not in source:
        found.append("has three dots in place of …")
    try:
        if FIELD.search(source):
            Formatter().vformat(words, [0] * 10, _Anything())
    except (ValueError, IndexError, KeyError, AttributeError) as error:
        found.append(f"cannot be filled in: {error}")
    return found


def _mnemonics(text: str) -> int:
    return len(MNEMONIC.findall(ENTITY.sub("", text.replace("&&", ""))))


def _listed(counts: Counter[str]) -> str:
    return " ".join(sorted(counts.elements())) or "none"


class _Anything(dict[str, object]):
    """Values for any field."""

    def __missing__(self, key: str) -> object:
        return 0
