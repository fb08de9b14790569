"""What a lesson is: steps with a text, a scene to be in, things to do, and how one sees it done.

Only values; they come from a file by ``reader.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cnndesk.document.part_locks import PartLock
from cnndesk.errors import CnndeskError
from cnndesk.lessons.expression import Expression

Params = Mapping[str, Any]


@dataclass(frozen=True)
class Trouble:
    """Something wrong in a lesson's file.

    Attributes
    ----------
    line : int
        From 1; 0 for the file as a whole.
    sentence : str
        Cause and cure.
    """

    line: int
    sentence: str


class LessonError(CnndeskError):
    """A lesson that cannot be given; the message names file, lines and causes.

    Parameters
    ----------
    path : Path
    troubles : sequence of Trouble
        At least one.
    """

    def __init__(self, path: Path, troubles: tuple[Trouble, ...]) -> None:
        self.path = path
        self.troubles = troubles
        first = troubles[0]
        where = f"{path.name}, line {first.line}" if first.line else path.name
        more = len(troubles) - 1
        rest = "" if not more else f" ({more} more: cnndesk lesson check {path.name})"
        super().__init__(f"{where}: {first.sentence}{rest}")


@dataclass(frozen=True)
class Phrase:
    """One line of the vocabulary, checked.

    Attributes
    ----------
    verb : str
        Its first word.
    words : tuple of str
        What follows.
    values : mapping
        The ``name=value`` of the line, converted.
    line : int
        In the file.
    """

    verb: str
    words: tuple[str, ...] = ()
    values: Params = field(default_factory=dict)
    line: int = 0


@dataclass(frozen=True)
class Offer:
    """A change that a button of the step proposes.

    Attributes
    ----------
    target : str
        A block's id, or ``"training"``.
    name : str
        Of the parameter or setting.
    value : Any
    words : str
        On the button.
    line : int
    """

    target: str
    name: str
    value: Any
    words: str
    line: int = 0


@dataclass(frozen=True)
class Scene:
    """Which images are open and which network is drawn. Steps share it until one changes it.

    Attributes
    ----------
    data : str
        ``"digits"``, ``"shapes"``, or nothing: whatever is open.
    template : str
        A template's name, or nothing.
    chain : tuple of (str, mapping)
        Types of blocks with their parameters, one behind the other; empty with a template.
    train : int
        So many images to train on, the others for validation and test; 0 for the usual shares.
    """

    data: str = ""
    template: str = ""
    chain: tuple[tuple[str, Params], ...] = ()
    train: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.data or self.template or self.chain)


@dataclass(frozen=True)
class Choice:
    """One of the answers that are offered, or a wrong number that people come to.

    Attributes
    ----------
    words : str
        What is chosen; empty for a number.
    reply : str
        What is said to whoever chose it.
    right : Expression or None
        When this is the right one; None for one that never is.
    number : Expression or None
        The wrong number; None for words.
    otherwise : str
        What is said when it might be right and is not; empty where `reply` says that, too.
    line : int
    """

    words: str
    reply: str
    right: Expression | None = None
    number: Expression | None = None
    otherwise: str = ""
    line: int = 0


@dataclass(frozen=True)
class Question:
    """What is asked in a step.

    Attributes
    ----------
    words : str
    answer : Expression or None
        The right number, or what is true of the right place; None with choices or free words.
    kind : {"number", "choice", "place", "words"}
        How it is answered: a typed number, one of the choices, a place clicked, words of one's own.
    place : str
        Where a place is clicked: a block's id, or ``"lab"``.
    within : float
        How far from the right number is right, too.
    choices : tuple of Choice
    earlier : str
        The lesson that it recalls; empty for this one.
    line : int
    """

    words: str
    answer: Expression | None = None
    kind: str = "choice"
    place: str = ""
    within: float = 0.0
    choices: tuple[Choice, ...] = ()
    earlier: str = ""
    line: int = 0


@dataclass(frozen=True)
class Claim:
    """What a lesson relies on: a comparison that must hold whatever the seed.

    Attributes
    ----------
    comparison : Expression
    line : int
    """

    comparison: Expression
    line: int = 0


@dataclass(frozen=True)
class Step:
    """One step of a lesson.

    Attributes
    ----------
    title : str
    text : str
        Paragraphs and lists, with ``**bold**``, ``*italic*`` and ```code```; expressions in braces.
    scene : Scene
    actions : tuple of Phrase
        What the program does when the step begins.
    point : Phrase or None
        What is highlighted.
    task : str
        What the reader is to do; empty where there is nothing to do but read.
    hint : str
        For whoever does not find it.
    until : tuple of Phrase
        How one sees that it is done: all of them hold.
    offers : tuple of Offer
    question : Question or None
        Asked before anything is done.
    why : str
        A text like the first one, shown once the step is done.
    hidden : tuple of Phrase
        Places that are covered until the question is answered.
    deeds : tuple of Phrase
        How the step is done, for whoever plays it: nobody sees them.
    claims : tuple of Claim
        What must hold when it is done.
    locks : tuple of PartLock
        What cannot be changed meanwhile.
    line : int
    """

    title: str
    text: str
    scene: Scene
    actions: tuple[Phrase, ...] = ()
    point: Phrase | None = None
    task: str = ""
    hint: str = ""
    until: tuple[Phrase, ...] = ()
    offers: tuple[Offer, ...] = ()
    question: Question | None = None
    why: str = ""
    hidden: tuple[Phrase, ...] = ()
    deeds: tuple[Phrase, ...] = ()
    claims: tuple[Claim, ...] = ()
    locks: tuple[PartLock, ...] = ()
    line: int = 0

    @property
    def can_be_done(self) -> bool:
        """Whether there is something to do or to answer, and not only to read."""
        return bool(self.until) or self.question is not None


@dataclass(frozen=True)
class Lesson:
    """A lesson.

    Attributes
    ----------
    name : str
        Of the file, without its ending; unique.
    title, about : str
    minutes : int
        How long it takes; 0 where nobody says.
    order : int
        Among the lessons.
    steps : tuple of Step
    path : Path
        Its file. That of the original for a translation: name, file and lines say which lesson it
        is, whatever language it is read in.
    translation : Path or None
        The file that its words are from, for a translation.
    """

    name: str
    title: str
    about: str
    minutes: int
    order: int
    steps: tuple[Step, ...]
    path: Path
    translation: Path | None = None

    @property
    def read_from(self) -> Path:
        """The file that has the words as they are shown."""
        return self.translation or self.path
