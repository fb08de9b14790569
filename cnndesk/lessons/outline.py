"""What must be the same in a lesson and its translations: everything but the words one reads.

An outline has the lines of a file as they are to be compared. Of a line with words it keeps what
is not words: the setting of a button, the expression of a choice, the numbers that are worked out
in a reply. Of a text it keeps these numbers, in any order, and the blocks that it names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest

from cnndesk.lessons.lesson import Trouble

_BRACES = re.compile(r"\{[^{}]*\}")
_BLOCK = re.compile(r"\b[a-z]+[0-9]+\b", re.ASCII)
_FIXED_HEAD = ("minutes", "order")


@dataclass(frozen=True)
class Fixed:
    """A line as it is compared.

    Attributes
    ----------
    line : int
        In its file.
    words : str
        What must be the same.
    """

    line: int
    words: str


@dataclass
class Part:
    """The head of a lesson or one of its steps.

    Attributes
    ----------
    line : int
        Where it begins.
    lines : list of Fixed
        In order.
    texts : list of str
        The words of the text, and of what follows ``@why``, if it does.
    words : str
        All that is read in it, also of choices and tasks.
    """

    line: int
    lines: list[Fixed] = field(default_factory=list)
    texts: list[str] = field(default_factory=lambda: [""])
    words: str = ""


def outline(text: str) -> list[Part]:
    """Return the parts of a lesson's file, the head first."""
    parts = [Part(1)]
    for number, raw in enumerate(text.split("\n"), 1):
        line = " ".join(raw.split())
        if line.startswith("## "):
            parts.append(Part(number, words=line))
        elif len(parts) == 1:
            if line.partition(":")[0] in _FIXED_HEAD:
                parts[0].lines.append(Fixed(number, line))
        elif line.startswith("@"):
            fixed, words = _divided(line)
            parts[-1].lines.append(Fixed(number, fixed))
            parts[-1].words += f"\n{words}"
            if line == "@why":
                parts[-1].texts.append("")
        elif line:
            parts[-1].texts[-1] += f"\n{line}"
            parts[-1].words += f"\n{line}"
    return parts


def differences(original: str, translation: str) -> tuple[Trouble, ...]:
    """Return where the outline of a translation is not that of its original, with its lines."""
    wanted, found = outline(original), outline(translation)
    troubles = [trouble for pair in zip(wanted, found, strict=False) for trouble in _apart(*pair)]
    if len(wanted) != len(found):
        last = found[len(wanted)].line if len(found) > len(wanted) else 0
        sentence = (
            f"The original has {len(wanted) - 1} steps, this file {len(found) - 1}. Translate "
            "every step, in the same order."
        )
        troubles.append(Trouble(last, sentence))
    return tuple(troubles)


def _apart(wanted: Part, found: Part) -> Iterator[Trouble]:
    """Yield the first line of a part that differs, and what its texts lack."""
    for one, other in zip_longest(wanted.lines, found.lines):
        if one is None:
            yield Trouble(other.line, f"The original has no “{other.words}” here. Take it out.")
            return
        if other is None:
            yield Trouble(found.line, f"The step lacks “{one.words}”, line {one.line} there.")
            return
        if one.words != other.words:
            yield Trouble(
                other.line,
                f"“{other.words}” is “{one.words}” in the original, line {one.line} there. "
                "Translate only what one reads.",
            )
            return
    for one_text, other_text in zip(wanted.texts, found.texts, strict=True):
        if bool(one_text) != bool(other_text):
            yield Trouble(found.line, "One of the texts of the step is missing or one too many.")
        elif _numbers(one_text) != _numbers(other_text):
            yield Trouble(
                found.line,
                f"The text works out {_numbers(other_text) or 'nothing'} where the original has "
                f"{_numbers(one_text) or 'nothing'}.",
            )
    lost = _blocks(wanted.words) ^ _blocks(found.words)
    if lost:
        names = ", ".join(sorted(lost))
        yield Trouble(found.line, f"Blocks keep their names: {names} is only in one of the two.")


def _numbers(text: str) -> str:
    """Return the numbers that a text works out, in the order of the alphabet: languages differ."""
    return " ".join(sorted(_BRACES.findall(text)))


def _blocks(words: str) -> set[str]:
    """Return the blocks that words name, but for those in expressions."""
    return set(_BLOCK.findall(_BRACES.sub("", words)))


def _divided(line: str) -> tuple[str, str]:
    """Return what is fixed in a line, and its words."""
    verb, _, rest = line.partition(" ")
    divide = WORDED.get(verb.removeprefix("@"))
    if divide is None:
        return line, ""
    fixed, words = divide(rest)
    return f"{verb} {fixed}".strip(), words


def _all_words(rest: str) -> tuple[str, str]:
    return "", rest


def _after_first(rest: str) -> tuple[str, str]:
    """Divide a setting from the words of its button."""
    setting, _, words = rest.partition(" ")
    return setting, words


def _lock(rest: str) -> tuple[str, str]:
    """Divide a part, with its name if it has one, from why it is locked."""
    part, _, words = rest.partition(" ")
    if part not in ("block", "panel"):
        return part, words
    name, _, words = words.partition(" ")
    return f"{part} {name}", words


def _reply(rest: str) -> tuple[str, str]:
    """Divide a wrong answer from what is said to it."""
    answer, *words = (part.strip() for part in rest.split("|"))
    return " | ".join([answer, *map(_numbers_only, words)]), "\n".join(words)


def _choice(rest: str) -> tuple[str, str]:
    """Divide when a choice is right, if it says that, from its words and replies."""
    parts = [part.strip() for part in rest.split("|")]
    fixed = [part if index == 2 else _numbers_only(part) for index, part in enumerate(parts)]
    return " | ".join(fixed), "\n".join(part for index, part in enumerate(parts) if index != 2)


def _numbers_only(words: str) -> str:
    return f"… {_numbers(words)}".strip()


WORDED: Mapping[str, Callable[[str], tuple[str, str]]] = {
    "task": _all_words,
    "hint": _all_words,
    "ask": _all_words,
    "offer": _after_first,
    "lock": _lock,
    "wrong": _reply,
    "choice": _choice,
}
"""Lines that have words, and how these are told from the rest; all others stay as they are."""
