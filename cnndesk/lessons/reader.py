"""Reads a lesson's file and says, line by line, what is wrong with it.

The format is Markdown with a head of ``name: value`` lines between two ``---``, a heading ``##``
for every step, and lines that begin with ``@`` for what the program does, points at and waits for.
Nothing of it is executed. ``resources/lessons/README.md`` is the description for teachers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cnndesk.blocks import InputBlock, create
from cnndesk.document.drawing import Drawing
from cnndesk.document.network import Network
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError
from cnndesk.lessons.expression import Expression
from cnndesk.lessons.facts import blocks_in
from cnndesk.lessons.lesson import (
    Claim,
    Lesson,
    LessonError,
    Offer,
    Phrase,
    Question,
    Scene,
    Step,
    Trouble,
)
from cnndesk.lessons.questions import LAB, QuestionDraft, check_braces, expression, in_braces
from cnndesk.lessons.vocabulary import ACTIONS, CONDITIONS, DATA, DEEDS, PLACES, find

SUFFIX = ".md"
MOST_BYTES = 200_000
MOST_STEPS = 40
SHAPES = {"digits": ((16, 16, 1), 10), "shapes": ((32, 32, 3), 8)}
"""What the built-in data gives a template: shape of the images and number of classes."""

_OF_BLOCKS = (
    "select", "block", "selected", "shape", "freeze", "frozen", "dead", "remove", "unit",
    "label", "negative", "blamed",
)  # fmt: skip
"""Lines whose first word is a block of the drawing."""

_FRONT = ("title", "about", "minutes", "order")
_PAIR = re.compile(r"^([A-Za-z0-9_.-]+)=(\S+)$")
_SIZES = re.compile(r"^\d+x\d+$")


def read_lesson(path: Path) -> Lesson:
    """Read a lesson.

    Parameters
    ----------
    path : Path

    Raises
    ------
    LessonError
        With every trouble that was found: line, cause and cure.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _failed(path, f"The file cannot be read: {error.strerror}. Check its name.") from None
    if len(data) > MOST_BYTES:
        raise _failed(
            path, f"The file has more than {MOST_BYTES // 1000} kB. Divide it into several lessons."
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise LessonError(
            path, (Trouble(line, "This is not UTF-8 text. Save the file as UTF-8."),)
        ) from None
    return parse_lesson(text, path)


def parse_lesson(text: str, path: Path) -> Lesson:
    """Make a lesson of a file's text.

    Raises
    ------
    LessonError
        With every trouble that was found: line, cause and cure.
    """
    parser = _Parser(path)
    lesson = parser.parse(text.replace("\r\n", "\n").split("\n"))
    if parser.troubles:
        raise LessonError(path, tuple(sorted(parser.troubles, key=lambda t: t.line or MOST_BYTES)))
    assert lesson is not None
    return lesson


def _failed(path: Path, sentence: str) -> LessonError:
    return LessonError(path, (Trouble(0, sentence),))


def converted(text: str) -> Any:
    """Return a value as it is written: whole number, number, yes or no, pair (3x3), or a word."""
    if text in ("true", "false"):
        return text == "true"
    if _SIZES.match(text):
        first, _, second = text.partition("x")
        return int(first), int(second)
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def network_of(scene: Scene, shape: tuple[int, int, int], classes: int) -> Network | None:
    """Return the network of a scene for images of a shape; None where it draws none.

    Raises
    ------
    CnndeskError
        For a template or block that is not there, or blocks that do not fit.
    """
    if scene.template:
        return template(scene.template).build(shape, classes)
    if not scene.chain:
        return None
    drawing: Drawing | None = None
    for kind, params in scene.chain:
        if drawing is None:
            drawing = _begun(kind, params)
        else:
            drawing.add(kind, **params)
    assert drawing is not None
    return drawing.network()


def _begun(kind: str, params: Mapping[str, Any]) -> Drawing:
    entry = create(kind, **params)
    if not isinstance(entry, InputBlock):
        raise CnndeskError("A chain begins with the images. Write @draw image_input first.")
    return Drawing.from_input(entry)


def _in_texts(draft: _Draft, question: Question | None) -> list[tuple[str, int]]:
    """Return the blocks that a step's expressions name, each with its line."""
    found: list[tuple[Expression, int]] = [(c.comparison, c.line) for c in draft.claims]
    for phrase in draft.until:
        if phrase.verb in ("true", "unit"):
            words = phrase.words[1:] if phrase.verb == "unit" else phrase.words
            found.append((expression(" ".join(words)), phrase.line))
    texts = ["\n".join(draft.text), "\n".join(draft.why or ())]
    named: list[tuple[str, int]] = []
    if question is not None:
        texts += [choice.reply for choice in question.choices]
        parts = [question.answer, *(c.right or c.number for c in question.choices)]
        found += [(part, question.line) for part in parts if part is not None]
        named += [(question.place, question.line)] if question.place else []
    for text in texts:
        try:
            found += [(part, draft.line) for part in in_braces(text)]
        except ValueError:
            continue  # told with its own line already
    return named + [(block, line) for part, line in found for block in blocks_in(part)]


@dataclass
class _Draft:
    """A step while its lines are read."""

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

    @property
    def lines(self) -> list[str]:
        """Where a line of text goes: what is said at first, or once it is done."""
        return self.text if self.why is None else self.why


class _Parser:
    """Reads the lines of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.troubles: list[Trouble] = []
        self._verbs: dict[str, Callable[[_Draft, str, int], None]] = {
            "data": self._data,
            "network": self._network,
            "draw": self._draw,
            "point": self._point,
            "until": self._until,
            "offer": self._offer,
            "task": self._task,
            "hint": self._hint,
            "split": self._split,
            "why": self._why,
            "hide": self._hide,
            "do": self._do,
            "claim": self._claim,
            "ask": lambda draft, rest, number: draft.question.ask(rest, number),
            "answer": lambda draft, rest, number: draft.question.take_answer(rest, number),
            "choice": lambda draft, rest, number: draft.question.choose(rest, number),
            "wrong": lambda draft, rest, number: draft.question.mistake(rest, number),
            "from": lambda draft, rest, number: draft.question.recall(rest, number),
        }

    def _say(self, line: int, sentence: str) -> None:
        self.troubles.append(Trouble(line, sentence))

    def parse(self, lines: list[str]) -> Lesson | None:
        head, body = self._head(lines)
        drafts = self._drafts(lines, body)
        if not drafts:
            self._say(0, "The lesson has no steps. Begin each with a heading: ## An image.")
        if len(drafts) > MOST_STEPS:
            self._say(drafts[MOST_STEPS].line, f"There are more than {MOST_STEPS} steps. Divide.")
        steps = []
        scene = Scene()
        for draft in drafts:
            scene = self._scene(draft, scene)
            steps.append(self._step(draft, scene))
        if self.troubles:
            return None
        return Lesson(
            name=self._path.stem,
            title=head["title"],
            about=head.get("about", ""),
            minutes=int(head.get("minutes", "0")),
            order=int(head.get("order", "100")),
            steps=tuple(steps),
            path=self._path,
        )

    # The head ------------------------------------------------------------------------------

    def _head(self, lines: list[str]) -> tuple[dict[str, str], int]:
        """Return the head's values and the index of the first line behind it."""
        if not lines or lines[0].strip() != "---":
            self._say(1, "The file does not begin with a head. Write ---, title: …, --- first.")
            return {}, 0
        values: dict[str, str] = {}
        for index, raw in enumerate(lines[1:], 1):
            line = raw.strip()
            if line == "---":
                if not values.get("title"):
                    self._say(1, "The lesson has no title. Write title: … between the two ---.")
                return values, index + 1
            if line:
                self._head_line(line, index + 1, values)
        self._say(1, "The head does not end. Write a second line --- behind the title.")
        return values, len(lines)

    def _head_line(self, line: str, number: int, values: dict[str, str]) -> None:
        name, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or name not in _FRONT:
            self._say(
                number,
                f"“{line}” is not understood. Write name: value; names: {', '.join(_FRONT)}.",
            )
        elif name in ("minutes", "order") and not value.isdecimal():
            self._say(number, f"{name} is “{value}”. Write a whole number.")
        elif name in values:
            self._say(number, f"{name} was given before. Keep one of the two.")
        else:
            values[name] = value

    # Lines ---------------------------------------------------------------------------------

    def _drafts(self, lines: list[str], first: int) -> list[_Draft]:
        drafts: list[_Draft] = []
        for index in range(first, len(lines)):
            raw, number = lines[index].rstrip(), index + 1
            line = raw.strip()
            if line.startswith("## "):
                drafts.append(_Draft(line[3:].strip(), number))
            elif line.startswith("#"):
                self._say(number, "Only steps have headings, with two marks: ## An image.")
            elif not drafts:
                if line:
                    self._say(number, "This stands before the first step. Write ## and a title.")
            elif line.startswith("@"):
                self._directive(drafts[-1], line[1:].strip(), number)
            else:
                drafts[-1].lines.append(line)
                try:
                    check_braces(line)
                except ValueError as error:
                    self._say(number, str(error))
        return drafts

    def _directive(self, draft: _Draft, line: str, number: int) -> None:
        verb, _, rest = line.partition(" ")
        act = self._verbs.get(verb)
        try:
            if act is not None:
                act(draft, rest.strip(), number)
            else:
                draft.actions.append(self._phrase(ACTIONS, line, number, "line @"))
        except (ValueError, CnndeskError) as error:
            self._say(number, str(error))

    def _phrase(self, table: Any, line: str, number: int, kind: str) -> Phrase:
        parts = line.split()
        if not parts:
            raise ValueError("Something must follow. The README of the lessons lists the words.")
        word = find(table, parts[0], kind, [*self._verbs] if table is ACTIONS else [])
        if word.name in ("true", "unit") and table is CONDITIONS:
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
            raise ValueError(f"“{line}” is not understood. {error}") from None
        if word.name == "training":
            TrainingSettings().replace(**values)
        return Phrase(word.name, tuple(words), values, number)

    def _data(self, draft: _Draft, rest: str, number: int) -> None:
        if rest not in DATA:
            raise ValueError(f"There are no built-in images “{rest}”. Write {' or '.join(DATA)}.")
        draft.data, draft.scene_line = rest, number

    def _network(self, draft: _Draft, rest: str, number: int) -> None:
        template(rest)
        if draft.chain:
            raise ValueError("The step draws blocks already. Use @network or @draw, not both.")
        draft.template, draft.scene_line = rest, number

    def _draw(self, draft: _Draft, rest: str, number: int) -> None:
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

    def _point(self, draft: _Draft, rest: str, number: int) -> None:
        if draft.points:
            raise ValueError("The step points at something already. Point at one thing.")
        draft.points.append(self._phrase(PLACES, rest, number, "place"))

    def _until(self, draft: _Draft, rest: str, number: int) -> None:
        draft.until.append(self._phrase(CONDITIONS, rest, number, "condition"))

    def _offer(self, draft: _Draft, rest: str, number: int) -> None:
        first, _, words = rest.partition(" ")
        pair = _PAIR.match(first)
        target, dot, name = pair[1].partition(".") if pair else ("", "", "")
        if pair is None or not dot or not words.strip():
            raise ValueError(
                "Write block.parameter=value and the words of the button: "
                "@offer conv1.stride=2 Set the stride to 2."
            )
        value = converted(pair[2])
        if target == "training":
            TrainingSettings().replace(**{name: value})
        draft.offers.append(Offer(target, name, value, words.strip(), number))

    def _task(self, draft: _Draft, rest: str, number: int) -> None:
        if not rest or draft.task:
            raise ValueError("A step has one task, in one line: @task Press Play.")
        draft.task = rest

    def _hint(self, draft: _Draft, rest: str, number: int) -> None:
        if not rest or draft.hint:
            raise ValueError("A step has one hint, in one line: @hint It is at the bottom left.")
        draft.hint = rest

    def _split(self, draft: _Draft, rest: str, number: int) -> None:
        name, _, count = rest.partition("=")
        if name != "train" or not count.isdecimal() or not 10 <= int(count) <= 1_000_000:
            raise ValueError("Say how many images are trained on, at least 10: @split train=99.")
        draft.train, draft.scene_line = int(count), number

    def _why(self, draft: _Draft, rest: str, number: int) -> None:
        if rest or draft.why is not None:
            raise ValueError("@why stands alone, once; what is said at the end follows below it.")
        draft.why = []

    def _hide(self, draft: _Draft, rest: str, number: int) -> None:
        draft.hidden.append(self._phrase(PLACES, rest, number, "place"))

    def _do(self, draft: _Draft, rest: str, number: int) -> None:
        draft.deeds.append(self._phrase(DEEDS, rest, number, "deed"))

    def _claim(self, draft: _Draft, rest: str, number: int) -> None:
        found = expression(rest)
        if found.sides is None:
            raise ValueError("A claim compares: @claim val_accuracy > 90.")
        draft.claims.append(Claim(found, number))

    # Steps ---------------------------------------------------------------------------------

    def _scene(self, draft: _Draft, before: Scene) -> Scene:
        """Return a step's scene: what it says, and else what the step before has."""
        if draft.chain:
            return Scene(draft.data, "", tuple(draft.chain), draft.train)
        if draft.template or draft.data:
            return Scene(draft.data or before.data, draft.template, (), draft.train)
        if draft.train:
            return Scene(before.data, before.template, before.chain, draft.train)
        return before

    def _step(self, draft: _Draft, scene: Scene) -> Step:
        text = "\n".join(draft.text).strip()
        if not draft.title:
            self._say(draft.line, "The step has no title. Write it behind ##.")
        if not text and not draft.question.words:
            self._say(draft.line, "The step has no text. Say in a few sentences what there is.")
        if draft.until and not draft.task:
            self._say(
                draft.until[0].line, "The step waits for something but says not what. Add @task."
            )
        question = self._question(draft)
        if draft.hidden and question is None:
            self._say(draft.hidden[0].line, "Only a question hides something. Add @ask.")
        network = self._built(draft, scene)
        if network is not None:
            self._check_blocks(draft, question, network)
        return Step(
            title=draft.title,
            text=text,
            scene=scene,
            actions=tuple(draft.actions),
            point=draft.points[0] if draft.points else None,
            task=draft.task,
            hint=draft.hint,
            until=tuple(draft.until),
            offers=tuple(draft.offers),
            question=question,
            why="\n".join(draft.why or ()).strip(),
            hidden=tuple(draft.hidden),
            deeds=tuple(draft.deeds),
            claims=tuple(draft.claims),
            line=draft.line,
        )

    def _question(self, draft: _Draft) -> Question | None:
        try:
            return draft.question.made()
        except ValueError as error:
            self._say(draft.question.line or draft.line, str(error))
            return None

    def _built(self, draft: _Draft, scene: Scene) -> Network | None:
        """Return the network of the scene as far as it is known, to check the ids in it."""
        shape, classes = SHAPES.get(scene.data, ((28, 28, 1), 10))
        try:
            return network_of(scene, shape, classes)
        except CnndeskError as error:
            if draft.scene_line:
                self._say(draft.scene_line, str(error))
            return None

    def _check_blocks(self, draft: _Draft, question: Question | None, network: Network) -> None:
        phrases = (*draft.actions, *draft.points, *draft.until, *draft.deeds, *draft.hidden)
        named = [
            (p.words[0], p.line) for p in phrases if p.verb in _OF_BLOCKS and p.words[0] != LAB
        ]
        named += [(block, line) for block, line in _in_texts(draft, question) if block != LAB]
        valued = [(o.target, o.name, o.value, o.line) for o in draft.offers]
        for phrase in (*draft.until, *draft.deeds):
            if phrase.verb in ("value", "set"):
                whole, value = next(iter(phrase.values.items()))
                target, _, name = whole.partition(".")
                valued.append((target, name, value, phrase.line))
        named += [(target, line) for target, _, _, line in valued if target != "training"]
        for block_id, line in named:
            if block_id not in network:
                ids = ", ".join(network.order)
                self._say(line, f"The network has no block “{block_id}”. It has {ids}.")
        for target, name, value, line in valued:
            if target in network:
                try:
                    network.block(target).param(name)
                    network.block(target).replace(**{name: value})
                except CnndeskError as error:
                    self._say(line, str(error))
