"""How words stand in different scripts: where one ends, how lines of a paragraph are joined.

Chinese and Japanese have no spaces between words, so that no letter beside a word tells that it
goes on. Only katakana, in which Japanese writes words of other languages, does: ロス stands in
クロス and means something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_UNSPACED = f"\u3041-\u309f{_KATAKANA}\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"(?-i:(?![{_UNSPACED}])\w|-)"
"""Of a script with spaces; a hyphen makes one word of two, too. Sets without cases compile fast."""
_IS_KATAKANA = re.compile(f"[{_KATAKANA}]")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_NO_SPACE_BESIDE = re.compile(f"[{_UNSPACED}\u3000-\u303f\uff00-\uff65]")
"""Also the full stops, commas and brackets of these scripts."""


def is_unspaced(character: str) -> bool:
    """Whether a character is of a script without spaces between words."""
    return _IS_UNSPACED.match(character) is not None


def words_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds words in a text, in any case, the longest first.

    A word is not found inside a longer one, as far as the script tells where a word ends.
    """
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    spaced = [word for word in longest_first if _joins(word[0]) == _joins(word[-1]) == _LETTER]
    parts = [_alone(_inside(word), word) for word in longest_first if word not in spaced]
    if spaced:  # with one end for all of them
        parts.append(_alone(f"(?:{'|'.join(map(_inside, spaced))})", spaced[0]))
    return re.compile("|".join(parts) or "(?!)", re.IGNORECASE)


def _inside(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"[\s\u00a0]+")


def _alone(pattern: str, like: str) -> str:
    """Return a pattern that is no part of a longer word, with the ends of a word like this."""
    before, behind = _joins(like[0]), _joins(like[-1])
    return (f"(?<!{before})" if before else "") + pattern + (f"(?!{behind})" if behind else "")


def _joins(character: str) -> str:
    """Return what makes a longer word of a word where it stands beside its outer character."""
    if _IS_KATAKANA.match(character):
        return f"[{_KATAKANA}]"
    return "" if is_unspaced(character) else _LETTER


def folded(words: str) -> str:
    """Return words as they are compared: in any case, with single spaces, a Turkish i like any."""
    return " ".join(words.split()).casefold().replace("i\u0307", "i").replace("\u0131", "i")


def run_on(lines: Iterable[str]) -> str:
    """Join the lines of a paragraph: by spaces, or by nothing where the script has none."""
    whole = ""
    for line in (" ".join(line.split()) for line in lines):
        ends = whole[-1:], line[:1]
        is_spaced = all(ends) and not any(map(_NO_SPACE_BESIDE.match, ends))
        whole += f" {line}" if is_spaced else line
    return whole
