"""A step while its lines are read: each line ``@`` finds its place in the draft, or is refused.

``reader.py`` hands the lines on and makes steps of the drafts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cnndesk.blocks import create
from cnndesk.document.part_locks import NAMED, PARTS, PartLock
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import template
from cnndesk.lessons.lesson import Claim, Offer, Phrase, Scene
from cnndesk.lessons.questions import QuestionDraft, expression, refuse_braces
from cnndesk.lessons.vocabulary import ACTIONS, CONDITIONS, DATA, DEEDS, PANELS, PLACES, Word, find
from cnndesk.lessons.word_forms import converted

LONGEST_ECHO = 80
"""Characters of a line that a sentence about it repeats."""
_PAIR = re.compile(r"^([A-Za-z0-9_.-]+)=(\S+)$")


@dataclass
class Draft:
    """What a step's lines have said so far."""

    title: str
    line: int
    text: list[str] = field(default_factory=list)
    data: str = ""
    template: str = ""
    chain: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    scene_line: int = 0
    actions: list[Phrase] = field(default_factory=list)
    points: list[Phrase] = field(default_factory=list)
    until: list[Phrase] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    task: str = ""
    hint: str = ""
    train: int = 0
    why: list[str] | None = None
    question: QuestionDraft = field(default_factory=QuestionDraft)
    hidden: list[Phrase] = field(default_factory=list)
    deeds: list[Phrase] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    locks: list[PartLock] = field(default_factory=list)
    unlocks: list[PartLock] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        """Where a line of text goes: what is said at first, or once it is done."""
        return self.text if self.why is None else self.why

    def take(self, line: str, number: int) -> None:
        """Take a line, without its ``@``.

        Raises
        ------
        ValueError, CnndeskError
            Cause and cure.
        """
        verb, _, rest = line.partition(" ")
        act = VERBS.get(verb)
        if act is not None:
            act(self, rest.strip(), number)
        else:
            self.actions.append(_phrase(ACTIONS, line, number, "line @"))

    def scene(self, before: Scene) -> Scene:
        """Return the step's scene: what it says, and else what the step before has."""
        if self.chain:
            return Scene(self.data, "", tuple(self.chain), self.train)
        if self.template or self.data:
            return Scene(self.data or before.data, self.template, (), self.train)
        if self.train:
            return Scene(before.data, before.template, before.chain, self.train)
        return before

    def locked(self, before: tuple[PartLock, ...]) -> tuple[PartLock, ...]:
        """Return what is locked in the step: what was before, less and more what it says."""
        gone = {(lock.part, lock.name) for lock in (*self.unlocks, *self.locks)}
        kept = tuple(lock for lock in before if (lock.part, lock.name) not in gone)
        return (*kept, *self.locks)


def _phrase(table: Sequence[Word], line: str, number: int, kind: str) -> Phrase:
    parts = line.split()
    if not parts:
        raise ValueError("Something must follow. The README of the lessons lists the words.")
    word = find(table, parts[0], kind, [*VERBS] if table is ACTIONS else [])
    if (word.name in ("true", "unit") and table is CONDITIONS) or word.name == "moment":
        word.check(parts[1:], {})  # its signs are no name=value
        return Phrase(word.name, tuple(parts[1:]), {}, number)
    words: list[str] = []
    values: dict[str, Any] = {}
    for part in parts[1:]:
        pair = _PAIR.match(part)
        if pair:
            values[pair[1]] = converted(pair[2])
        else:
            words.append(part)
    try:
        word.check(words, values)
    except ValueError as error:
        shown = line if len(line) <= LONGEST_ECHO else line[:LONGEST_ECHO] + "…"
        raise ValueError(f"“{shown}” is not understood. {error}") from None
    if word.name in ("training", "setting"):
        TrainingSettings().replace(**values)
    return Phrase(word.name, tuple(words), values, number)


def _data(draft: Draft, rest: str, number: int) -> None:
    if rest not in DATA:
        raise ValueError(f"There are no built-in images “{rest}”. Write {' or '.join(DATA)}.")
    draft.data, draft.scene_line = rest, number


def _network(draft: Draft, rest: str, number: int) -> None:
    template(rest)
    if draft.chain:
        raise ValueError("The step draws blocks already. Use @network or @draw, not both.")
    draft.template, draft.scene_line = rest, number


def _draw(draft: Draft, rest: str, number: int) -> None:
    if draft.template:
        raise ValueError("The step takes a template already. Use @network or @draw, not both.")
    parts = rest.split()
    pairs = [_PAIR.match(part) for part in parts[1:]]
    if not parts or None in pairs:
        raise ValueError("Write a block's type and its parameters: @draw conv2d filters=8.")
    values = {pair[1]: converted(pair[2]) for pair in pairs if pair is not None}
    create(parts[0], **values)
    draft.chain.append((parts[0], values))
    draft.scene_line = draft.scene_line or number


def _point(draft: Draft, rest: str, number: int) -> None:
    if draft.points:
        raise ValueError("The step points at something already. Point at one thing.")
    draft.points.append(_phrase(PLACES, rest, number, "place"))


def _until(draft: Draft, rest: str, number: int) -> None:
    draft.until.append(_phrase(CONDITIONS, rest, number, "condition"))


def _offer(draft: Draft, rest: str, number: int) -> None:
    first, _, words = rest.partition(" ")
    pair = _PAIR.match(first)
    target, dot, name = pair[1].partition(".") if pair else ("", "", "")
    if pair is None or not dot or not words.strip():
        raise ValueError(
            "Write block.parameter=value and the words of the button: "
            "@offer conv1.stride=2 Set the stride to 2."
        )
    refuse_braces(words)
    value = converted(pair[2])
    if target == "training":
        TrainingSettings().replace(**{name: value})
    draft.offers.append(Offer(target, name, value, words.strip(), number))


def _task(draft: Draft, rest: str, number: int) -> None:
    if not rest or draft.task:
        raise ValueError("A step has one task, in one line: @task Press Play.")
    refuse_braces(rest)
    draft.task = rest


def _hint(draft: Draft, rest: str, number: int) -> None:
    if not rest or draft.hint:
        raise ValueError("A step has one hint, in one line: @hint It is at the bottom left.")
    refuse_braces(rest)
    draft.hint = rest


def _split(draft: Draft, rest: str, number: int) -> None:
    name, _, count = rest.partition("=")
    if name != "train" or not count.isdecimal() or not 10 <= int(count) <= 1_000_000:
        raise ValueError("Say how many images are trained on, at least 10: @split train=99.")
    draft.train, draft.scene_line = int(count), number


def _why(draft: Draft, rest: str, number: int) -> None:
    if rest or draft.why is not None:
        raise ValueError("@why stands alone, once; what is said at the end follows below it.")
    draft.why = []


def _hide(draft: Draft, rest: str, number: int) -> None:
    draft.hidden.append(_phrase(PLACES, rest, number, "place"))


def _do(draft: Draft, rest: str, number: int) -> None:
    draft.deeds.append(_phrase(DEEDS, rest, number, "deed"))


def _claim(draft: Draft, rest: str, number: int) -> None:
    found = expression(rest)
    if found.sides is None:
        raise ValueError("A claim compares: @claim val_accuracy > 90.")
    draft.claims.append(Claim(found, number))


def _lock(draft: Draft, rest: str, number: int) -> None:
    draft.locks.append(_part(rest, why=True))


def _unlock(draft: Draft, rest: str, number: int) -> None:
    draft.unlocks.append(_part(rest, why=False))


def _part(rest: str, *, why: bool) -> PartLock:
    """Read a part that is locked, and why, or one that is free again."""
    part, _, words = rest.partition(" ")
    name = ""
    if part in NAMED:
        name, _, words = words.strip().partition(" ")
    named = bool(name) == (part in NAMED)
    if part not in PARTS or not named or bool(words.strip()) != why:
        raise ValueError(
            "Say what is locked and why: @lock network We compare runs of one network. "
            f"Parts: {', '.join(PARTS)}; behind block its id, behind panel its name. "
            "@unlock names the part alone."
        )
    if part == "panel" and name not in PANELS:
        raise ValueError(f"There is no panel “{name}”. Choose one of {', '.join(PANELS)}.")
    return PartLock(part, name, words.strip())


VERBS: Mapping[str, Callable[[Draft, str, int], None]] = {
    "data": _data,
    "network": _network,
    "draw": _draw,
    "point": _point,
    "until": _until,
    "offer": _offer,
    "task": _task,
    "hint": _hint,
    "split": _split,
    "why": _why,
    "hide": _hide,
    "do": _do,
    "claim": _claim,
    "lock": _lock,
    "unlock": _unlock,
    "ask": lambda draft, rest, number: draft.question.ask(rest, number),
    "answer": lambda draft, rest, number: draft.question.take_answer(rest, number),
    "choice": lambda draft, rest, number: draft.question.choose(rest, number),
    "wrong": lambda draft, rest, number: draft.question.mistake(rest, number),
    "from": lambda draft, rest, number: draft.question.recall(rest, number),
}
"""What each line does to the draft; other words are actions of the step."""
